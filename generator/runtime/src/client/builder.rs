//! The settings of a client, validated by `build`.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::base_url::{base_url, host_setter_help};
use super::concurrency::ConcurrencyLimit;
use super::default_header::{DefaultHeader, HeaderScope};
use super::rate_limiter::RateLimiter;
use super::response_store::{ResponseStore, SharedStore};
use super::shared::{Client, Shared};
use crate::auth::{Credential, Credentials, Subject, TokenCache, TokenExchange, TokenSource};
use crate::error::{Error, Result};
use crate::intercept::{Interceptor, Interceptors};
use crate::model::Secret;
use crate::operation::{Exchange, Host, Scheme, Service, Setting};
use crate::retry::{Budget, Random, RetryPolicy};
use crate::transport::{Clock, ConnectionSettings, Transport};

/// A builder for a [`Client`]. Every timeout has a finite default.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    service: &'static Service,
    credentials: Credentials,
    hosts: Vec<(&'static Host, String)>,
    values: Vec<(&'static Setting, String)>,
    headers: Vec<(HeaderScope, &'static str, String)>,
    transport: Option<Box<dyn Transport>>,
    clock: Option<Box<dyn Clock>>,
    interceptors: Interceptors,
    apps: Vec<String>,
    timeout: Duration,
    attempt_timeout: Duration,
    pub(super) connection: ConnectionSettings,
    retry: RetryPolicy,
    retry_budget: u32,
    max_concurrent_requests: Option<usize>,
    wait_for_rate_limit: bool,
    store: Option<SharedStore>,
    max_response_size: usize,
    allow_http: bool,
    strict: bool,
}

impl ClientBuilder {
    /// Creates a builder with the default settings for a service.
    pub(crate) fn new(service: &'static Service) -> Self {
        Self {
            service,
            credentials: Credentials::default(),
            hosts: Vec::new(),
            values: Vec::new(),
            headers: Vec::new(),
            transport: None,
            clock: None,
            interceptors: Interceptors::default(),
            apps: Vec::new(),
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            connection: ConnectionSettings::new(),
            retry: RetryPolicy::new(),
            retry_budget: 100,
            max_concurrent_requests: Some(256),
            wait_for_rate_limit: false,
            store: None,
            max_response_size: 64 << 20,
            allow_http: false,
            strict: false,
        }
    }

    /// Sets the timeout of a whole call, including all attempts and the delays between them. Defaults to 60 s. The
    /// transfer of a [stream](crate::stream) is limited only by its own timeout.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the timeout of one attempt, from connecting to the last byte of the response. Defaults to 30 s. For a
    /// [stream](crate::stream), it is the default idle timeout.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Sets the retry policy. Defaults to [`RetryPolicy::new`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the retry budget, which all calls of this client and its clones share. Defaults to 100 retries.
    ///
    /// A retry withdraws one unit, or a fifth of one if the server requested its delay; successful calls refill the
    /// budget. The budget keeps a client from multiplying the load on a service that is down.
    pub fn retry_budget(mut self, attempts: u32) -> Self {
        self.retry_budget = attempts;
        self
    }

    /// Sets whether requests wait while the rate limit is exhausted, before the service rejects them. Defaults to
    /// `false`.
    ///
    /// The limit is read from the headers of responses, separately for each host, and shared by all clones of the
    /// client. The wait counts towards the timeout of the call.
    pub fn wait_for_rate_limit(mut self, wait: bool) -> Self {
        self.wait_for_rate_limit = wait;
        self
    }

    /// Sets the maximum number of requests in flight across all clones of the client. Further calls are queued, and the
    /// time in the queue counts towards their timeout. A request is in flight until its response has been read or, for
    /// a [stream](crate::stream), until the head of the response has arrived. Defaults to 256; `None` removes the
    /// limit.
    pub fn max_concurrent_requests(mut self, requests: impl Into<Option<usize>>) -> Self {
        self.max_concurrent_requests = requests.into();
        self
    }

    /// Sets the maximum size of a response body, in bytes after decompression. Defaults to 64 MiB. In a stream, it is the
    /// maximum size of each item or response, and their total size is not limited. It does not apply to downloads, which
    /// are never in memory as a whole.
    ///
    /// Decoding typically uses up to 3 times the size of the body in memory. Many small values, such as `{}` in a list,
    /// can use more: the call fails if the decoded values need more than 4 times the limit, or more than 1 MiB if that
    /// is larger. Only the first 1 MiB of an error body is read.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Adds an application to the `User-Agent` header, in front of the SDK. Can be called several times.
    ///
    /// `contact` is a URL or an email address of the application's maintainers.
    pub fn app_info(mut self, name: &str, version: &str, contact: Option<&str>) -> Self {
        let contact = contact.map(|contact| format!(" ({contact})")).unwrap_or_default();
        self.apps.push(format!("{name}/{version}{contact}"));
        self
    }

    /// Sets the transport that sends requests. Defaults to `reqwest`, if that feature is enabled.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Sets the clock. Defaults to Tokio's, if the feature `reqwest` is enabled.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Box::new(clock));
        self
    }

    /// Adds an interceptor, which is called inside those that were added before.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.interceptors.add(Box::new(interceptor));
        self
    }

    /// Sets whether `http://` URLs are accepted for hosts other than loopback addresses. Defaults to `false`.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Sets whether a response without a required field is an error, with the JSON path of the field. Defaults to
    /// `false`.
    ///
    /// By default, a missing field is decoded as the zero value of its type, because services omit fields that their
    /// documents require. Strict mode is intended for tests, and for finding differences between document and service.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Sets the credentials of a basic scheme.
    pub(crate) fn set_basic(
        self,
        scheme: &'static Scheme,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        self.credential(scheme, Credential::Basic(user.into(), password.into()))
    }

    /// Sets the token of a bearer scheme.
    pub(crate) fn set_bearer(self, scheme: &'static Scheme, token: impl Into<Secret>) -> Self {
        self.credential(scheme, Credential::Key(token.into()))
    }

    /// Sets the key of a scheme that sends it in a header, the query or a cookie.
    pub(crate) fn set_key(self, scheme: &'static Scheme, key: impl Into<Secret>) -> Self {
        self.set_bearer(scheme, key)
    }

    /// Sets the token source of a bearer scheme.
    pub(crate) fn set_source(self, scheme: &'static Scheme, source: impl TokenSource) -> Self {
        self.credential(scheme, Credential::Source(Arc::new(source)))
    }

    /// Sets the token exchange of a bearer scheme. `fields` are added to the form of each exchange.
    pub(crate) fn set_exchange(
        self,
        scheme: &'static Scheme,
        exchange: &'static Exchange,
        fields: Vec<(&'static str, String)>,
        source: impl TokenSource,
    ) -> Self {
        let subject = Subject::Source(Arc::new(source));
        self.set_exchange_grant(scheme, TokenExchange::new(exchange, fields, subject))
    }

    /// Sets a token exchange as the credential of a bearer scheme.
    pub(crate) fn set_exchange_grant(self, scheme: &'static Scheme, exchange: TokenExchange) -> Self {
        self.set_grant(scheme, Arc::new(TokenCache::new(exchange)))
    }

    /// Sets a grant as the credential of a bearer scheme.
    pub(crate) fn set_grant(self, scheme: &'static Scheme, cache: Arc<TokenCache>) -> Self {
        self.credential(scheme, Credential::Grant(cache))
    }

    /// Sets a default header for every request with credentials of this scheme.
    pub(crate) fn set_scheme_header(
        mut self,
        scheme: &'static Scheme,
        name: &'static str,
        value: impl Into<String>,
    ) -> Self {
        self.headers.push((HeaderScope::Scheme(scheme), name, value.into()));
        self
    }

    /// Sets a default header for every request to this host.
    pub(crate) fn set_host_header(
        mut self,
        host: &'static Host,
        name: &'static str,
        value: impl Into<String>,
    ) -> Self {
        self.headers.push((HeaderScope::Host(host), name, value.into()));
        self
    }

    /// Sets the store of responses.
    pub(crate) fn set_response_store(mut self, store: impl ResponseStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    pub(super) fn credential(mut self, scheme: &'static Scheme, credential: Credential) -> Self {
        self.credentials.set(scheme, credential);
        self
    }

    /// Sets the base URL of a host.
    pub(crate) fn set_host(mut self, host: &'static Host, url: impl Into<String>) -> Self {
        self.hosts.retain(|(other, _)| other.name != host.name);
        self.hosts.push((host, url.into()));
        self
    }

    /// Sets the value of another setting.
    pub(crate) fn set_value(mut self, setting: &'static Setting, value: impl Into<String>) -> Self {
        self.values.retain(|(other, _)| other.name != setting.name);
        self.values.push((setting, value.into()));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns an error of kind [`Configuration`](crate::ErrorKind::Configuration) for the first invalid setting.
    pub fn build(mut self) -> Result<Client> {
        self.credentials.check()?;
        let user_agent = self.user_agent()?;
        let hosts = self.base_urls()?;
        let headers = std::mem::take(&mut self.headers)
            .into_iter()
            .map(DefaultHeader::new)
            .collect::<Result<_, _>>()
            .map_err(Error::configuration)?;
        let clock = match self.clock.take() {
            Some(clock) => clock,
            None => default_clock()?,
        };
        let is_default_transport = self.transport.is_none();
        let transport = match self.transport.take() {
            Some(transport) => self.check_custom_transport().map(|()| transport)?,
            None => self.default_transport()?,
        };
        Ok(Client {
            overrides: None,
            shared: Arc::new(Shared {
                service: self.service,
                transport,
                is_default_transport,
                clock,
                interceptors: self.interceptors,
                credentials: self.credentials,
                hosts,
                values: self.values,
                default_headers: headers,
                allow_http: self.allow_http,
                user_agent,
                timeout: self.timeout,
                attempt_timeout: self.attempt_timeout,
                retry: self.retry,
                budget: Budget::new(self.retry_budget),
                concurrency: ConcurrencyLimit::new(self.max_concurrent_requests),
                rate_limiter: RateLimiter::default(),
                wait_for_rate_limit: self.wait_for_rate_limit,
                store: self.store,
                random: Random::new(),
                max_response_size: self.max_response_size,
                strict: self.strict,
            }),
        })
    }

    /// Returns the hosts that have a base URL, each with its URL.
    fn base_urls(&self) -> Result<Vec<(&'static Host, String)>> {
        let mut hosts = Vec::new();
        for host in self.service.hosts {
            let given =
                self.hosts.iter().find(|(other, _)| other.name == host.name).map(|(_, url)| url.as_str());
            if let Some(url) = given.or((!host.placeholder).then_some(host.url)) {
                let url = base_url(url, self.allow_http).map_err(|problem| {
                    Error::configuration(format!(
                        "the {} URL ({}) is invalid: {problem}",
                        host.name,
                        host_setter_help(host)
                    ))
                })?;
                hosts.push((*host, url));
            }
        }
        Ok(hosts)
    }

    /// Returns `app/1.2 (contact) example-sdk/0.1.0 (repository; rust)` (RFC 9110, 10.1.5).
    fn user_agent(&self) -> Result<HeaderValue> {
        let mut text = String::new();
        for app in &self.apps {
            text.push_str(app);
            text.push(' ');
        }
        let Service { name, version, repository, .. } = self.service;
        let separator = if repository.is_empty() { "" } else { "; " };
        text.push_str(&format!("{name}/{version} ({repository}{separator}rust)"));
        let mut apps = self.apps.iter();
        match (HeaderValue::from_str(&text), apps.find(|app| !is_product(app))) {
            (Ok(value), None) => Ok(value),
            _ => Err(Error::configuration(
                "`app_info` requires a name and a version without spaces, such as `app` and `1.2`",
            )),
        }
    }
}

/// Returns `true` for `name/version`, both tokens (RFC 9110, 5.6.2), with an optional comment.
fn is_product(text: &str) -> bool {
    let token = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
    };
    let (product, comment) = text.split_once(' ').unwrap_or((text, "()"));
    let comment = comment.strip_prefix('(').and_then(|comment| comment.strip_suffix(')'));
    comment.is_some_and(|comment| !comment.contains(['(', ')', '\\']))
        && product.split_once('/').is_some_and(|(name, version)| token(name) && token(version))
}

#[cfg(feature = "reqwest")]
fn default_clock() -> Result<Box<dyn Clock>> {
    Ok(Box::new(crate::transport::TokioClock::new()))
}

#[cfg(not(feature = "reqwest"))]
fn default_clock() -> Result<Box<dyn Clock>> {
    Err(Error::configuration(
        "no clock: enable the feature `reqwest`, or set one with `ClientBuilder::clock`",
    ))
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("connection", &self.connection)
            .field("strict", &self.strict)
            .finish_non_exhaustive()
    }
}
