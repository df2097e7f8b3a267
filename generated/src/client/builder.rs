// Copied from generator/runtime/src/client/builder.rs by `cargo xtask codegen`; edit it there.

//! Settings of a client, checked when it is built.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::base_url::{base_url, host_setter_help};
use super::default_header::{DefaultHeader, HeaderScope};
use super::rate_limiter::RateLimiter;
use super::shared::{Client, Shared};
use crate::auth::{Credential, Credentials, TokenExchanger, TokenSource};
use crate::error::{Error, Result};
use crate::intercept::{Interceptor, Interceptors};
use crate::model::Secret;
use crate::operation::{Exchange, Host, Scheme, Service, Setting};
use crate::retry::{Budget, Random, RetryPolicy};
use crate::transport::{Clock, Transport};

/// Settings for a [`Client`]. All time limits are finite unless set otherwise.
#[must_use = "settings do nothing before `build`"]
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
    connect_timeout: Duration,
    retry: RetryPolicy,
    retry_budget: u32,
    wait_for_rate_limit: bool,
    max_response_size: usize,
    allow_http: bool,
    strict: bool,
}

impl ClientBuilder {
    /// Creates the default settings for clients of a service.
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
            connect_timeout: Duration::from_secs(10),
            retry: RetryPolicy::new(),
            retry_budget: 100,
            wait_for_rate_limit: false,
            max_response_size: 64 << 20,
            allow_http: false,
            strict: false,
        }
    }

    /// How long a call may take as a whole, all its attempts and waits included; 60 s if not set. A
    /// [stream](crate::stream) that is being sent has no such limit but its own.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long one attempt may take, from connecting to the last byte of the answer; 30 s if not set. For a
    /// [stream](crate::stream) it is how long nothing may move while the service is expected to do something.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// How long connecting may take, TLS included; 10 s if not set. A transport of your own has its own limit.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How often, and when, calls are sent again that failed; see [`RetryPolicy::new`] for what happens if not set.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many attempts beyond the first ones the calls of this client and its clones have in common; 100 if not
    /// set. Each takes one, a fifth where the service has named the moment; calls that succeed give them back.
    ///
    /// It keeps a client from sending several times as much to a service that is down.
    pub fn retry_budget(mut self, attempts: u32) -> Self {
        self.retry_budget = attempts;
        self
    }

    /// Whether requests wait as soon as answers say that no more are allowed for now, before the service turns them
    /// away; not if not set.
    ///
    /// All clones of the client wait together, for each host on its own. The wait is part of the time that a call
    /// has.
    pub fn wait_for_rate_limit(mut self, wait: bool) -> Self {
        self.wait_for_rate_limit = wait;
        self
    }

    /// How large the body of an answer may be, in bytes after decompression; 64 MiB if not set. In a
    /// [stream](crate::stream) each answer may be so large.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Names the application in the user agent, in front of the SDK; several names stand in the order given.
    ///
    /// `contact` is a URL or a mail address under which its maintainers can be reached.
    pub fn app_info(mut self, name: &str, version: &str, contact: Option<&str>) -> Self {
        let contact = contact.map(|contact| format!(" ({contact})")).unwrap_or_default();
        self.apps.push(format!("{name}/{version}{contact}"));
        self
    }

    /// Sends requests with this transport.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Takes the time from this clock, which must work where the client is used. Tokio's if not set.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Box::new(clock));
        self
    }

    /// Lets this interceptor look at every call, inside of those that were given before.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.interceptors.add(Box::new(interceptor));
        self
    }

    /// Whether URLs without encryption may be used; otherwise only for this machine itself.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Whether an answer that leaves out a required member is an error, with the place where it is missing.
    ///
    /// Otherwise the member reads as the zero value of its type: services leave out what their documents promise.
    /// For tests, and for finding where documents and service differ.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Credentials for a scheme of user and password.
    pub(crate) fn set_basic(
        self,
        scheme: &'static Scheme,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        self.credential(scheme, Credential::Basic(user.into(), password.into()))
    }

    /// A token for a scheme of tokens.
    pub(crate) fn set_bearer(self, scheme: &'static Scheme, token: impl Into<Secret>) -> Self {
        self.credential(scheme, Credential::Key(token.into()))
    }

    /// A key for a scheme of keys in headers, queries or cookies.
    pub(crate) fn set_key(self, scheme: &'static Scheme, key: impl Into<Secret>) -> Self {
        self.set_bearer(scheme, key)
    }

    /// A source of tokens for a scheme of tokens.
    pub(crate) fn set_source(self, scheme: &'static Scheme, source: impl TokenSource) -> Self {
        self.credential(scheme, Credential::Source(Arc::new(source)))
    }

    /// Tokens for a scheme of tokens, traded for those of a source; `fields` go along with each exchange.
    pub(crate) fn set_exchange(
        self,
        scheme: &'static Scheme,
        exchange: &'static Exchange,
        fields: Vec<(&'static str, String)>,
        source: impl TokenSource,
    ) -> Self {
        let exchanger = TokenExchanger::new(exchange, fields, Arc::new(source));
        self.credential(scheme, Credential::Exchange(Arc::new(exchanger)))
    }

    /// A header for every request with these credentials, if it has none of this name.
    pub(crate) fn set_scheme_header(
        mut self,
        scheme: &'static Scheme,
        name: &'static str,
        value: impl Into<String>,
    ) -> Self {
        self.headers.push((HeaderScope::Scheme(scheme), name, value.into()));
        self
    }

    /// A header for every request to this host, if it has none of this name.
    pub(crate) fn set_host_header(
        mut self,
        host: &'static Host,
        name: &'static str,
        value: impl Into<String>,
    ) -> Self {
        self.headers.push((HeaderScope::Host(host), name, value.into()));
        self
    }

    pub(super) fn credential(mut self, scheme: &'static Scheme, credential: Credential) -> Self {
        self.credentials.set(scheme, credential);
        self
    }

    /// The URL of a host, in place of its own.
    pub(crate) fn set_host(mut self, host: &'static Host, url: impl Into<String>) -> Self {
        self.hosts.retain(|(other, _)| other.name != host.name);
        self.hosts.push((host, url.into()));
        self
    }

    /// What the application keeps beside credentials and URLs.
    pub(crate) fn set_value(mut self, setting: &'static Setting, value: impl Into<String>) -> Self {
        self.values.retain(|(other, _)| other.name != setting.name);
        self.values.push((setting, value.into()));
        self
    }

    /// The client, or the first setting that cannot be.
    pub fn build(self) -> Result<Client> {
        self.credentials.check()?;
        let user_agent = self.user_agent()?;
        let mut hosts = Vec::new();
        for host in self.service.hosts {
            let given =
                self.hosts.iter().find(|(other, _)| other.name == host.name).map(|(_, url)| url.as_str());
            if let Some(url) = given.or((!host.placeholder).then_some(host.url)) {
                let url = base_url(url, self.allow_http).map_err(|problem| {
                    Error::configuration(format!(
                        "the URL of the {} ({}): {problem}",
                        host.name,
                        host_setter_help(host)
                    ))
                })?;
                hosts.push((*host, url));
            }
        }
        let headers = self
            .headers
            .into_iter()
            .map(DefaultHeader::new)
            .collect::<Result<_, _>>()
            .map_err(Error::configuration)?;
        let clock = match self.clock {
            Some(clock) => clock,
            None => default_clock()?,
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(self.connect_timeout)?,
        };
        Ok(Client {
            overrides: None,
            shared: Arc::new(Shared {
                service: self.service,
                transport,
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
                rate_limiter: RateLimiter::default(),
                wait_for_rate_limit: self.wait_for_rate_limit,
                random: Random::new(),
                max_response_size: self.max_response_size,
                strict: self.strict,
            }),
        })
    }

    /// `app/1.2 (contact) example-sdk/0.1.0 (repository; rust)` (RFC 9110, 10.1.5)
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
                "`app_info` takes a name and a version without spaces, such as `app` and `1.2`",
            )),
        }
    }
}

/// Whether it is `name/version`, both tokens (RFC 9110, 5.6.2), and perhaps a comment.
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
fn default_transport(connect_timeout: Duration) -> Result<Box<dyn Transport>> {
    match crate::transport::Reqwest::new(connect_timeout) {
        Ok(transport) => Ok(Box::new(transport)),
        Err(error) => Err(Error::configuration("the transport cannot start").caused_by(error)),
    }
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: Duration) -> Result<Box<dyn Transport>> {
    Err(Error::configuration(
        "there is no transport: turn on the feature `reqwest`, or give one with `ClientBuilder::transport`",
    ))
}

#[cfg(feature = "reqwest")]
fn default_clock() -> Result<Box<dyn Clock>> {
    Ok(Box::new(crate::transport::TokioClock::new()))
}

#[cfg(not(feature = "reqwest"))]
fn default_clock() -> Result<Box<dyn Clock>> {
    Err(Error::configuration(
        "there is no clock: turn on the feature `reqwest`, or give one with `ClientBuilder::clock`",
    ))
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("strict", &self.strict)
            .finish_non_exhaustive()
    }
}
