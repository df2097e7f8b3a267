// Copied by sdkwright from sdk-runtime (src/transport/reqwest_client.rs); do not edit.

//! The `reqwest` clients of the default transport.
//!
//! Input: settings, and optionally the application's own builder. Output: a client that follows no redirects and
//! retries nothing, because the SDK does both, and a second one that uses no proxy.

use std::error::Error as StdError;
use std::sync::OnceLock;

use ::reqwest::redirect::Policy;
use ::reqwest::{Client, ClientBuilder, Proxy};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderValue, Uri};
use zeroize::Zeroizing;

use super::connection::{ClientError, ConnectionSettings};
use super::loopback::is_loopback;
use super::reqwest_tls::Tls;

/// The environment variables with proxies.
const PROXY_VARIABLES: [&str; 6] =
    ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// The clients of a transport.
pub(super) struct Clients {
    main: Client,
    /// The client for loopback hosts, to which proxies of the system do not apply, if there may be any.
    direct: Option<Box<Direct>>,
}

/// A client without a proxy, created for its first request.
struct Direct {
    settings: ConnectionSettings,
    client: OnceLock<Result<Client, String>>,
}

impl Clients {
    /// Creates the clients.
    pub(super) fn new(mut settings: ConnectionSettings) -> Result<Self, ClientError> {
        let builder = settings.http_client.take();
        let is_own = builder.is_some();
        let mut builder = configured(builder, &settings)?;
        let proxy = settings.proxy()?;
        let has_proxy = proxy.is_some();
        if let Some(proxy) = proxy {
            let mut all = Proxy::all(proxy.url).map_err(without_url)?;
            if let Some((user, password)) = proxy.credentials {
                all = all.custom_http_auth(basic(&user, password.expose())?);
            }
            builder = builder.proxy(all);
        }
        let main = builder.build().map_err(|error| build_error(&settings, error))?;
        let direct = (!is_own && !has_proxy && may_have_system_proxy())
            .then(|| Box::new(Direct { settings, client: OnceLock::new() }));
        Ok(Self { main, direct })
    }

    /// Returns the client for a request to this URL.
    pub(super) fn for_url(&self, url: &Uri) -> Result<&Client, &str> {
        match &self.direct {
            Some(direct) if url.host().is_some_and(is_loopback) => {
                let client = direct.client.get_or_init(|| {
                    let client = configured(None, &direct.settings)
                        .and_then(|builder| builder.no_proxy().build().map_err(without_url));
                    client.map_err(|error| error.to_string())
                });
                client.as_ref().map_err(String::as_str)
            }
            _ => Ok(&self.main),
        }
    }
}

/// Returns the error for a client that cannot be built. `reqwest` checks certificates only then.
fn build_error(settings: &ConnectionSettings, error: ::reqwest::Error) -> ClientError {
    if settings.root_certificates.is_empty() && settings.client_certificate.is_none() {
        return without_url(error);
    }
    let mut cause: &dyn StdError = &error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    format!("a root certificate, the client certificate or its key is invalid: {cause}").into()
}

/// Returns a builder with all settings except the proxy. What the SDK does itself is disabled last.
fn configured(
    builder: Option<ClientBuilder>,
    settings: &ConnectionSettings,
) -> Result<ClientBuilder, ClientError> {
    let builder = match builder {
        Some(builder) => builder.retry(::reqwest::retry::never()),
        None => Tls::choose_backend(Client::builder().gzip(true)),
    };
    let builder = Tls::read(settings)?.apply(builder);
    Ok(builder.connect_timeout(settings.connect_timeout).redirect(Policy::none()).referer(false))
}

/// Returns `true` if the system may have a proxy. Other systems than Windows and those of Apple have only variables.
fn may_have_system_proxy() -> bool {
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_vendor = "apple")) || PROXY_VARIABLES.iter().any(is_set)
}

/// Returns the value of `Proxy-Authorization` (RFC 7617).
fn basic(user: &str, password: &str) -> Result<HeaderValue, ClientError> {
    let text = Zeroizing::new(format!("{user}:{password}"));
    let text = Zeroizing::new(format!("Basic {}", STANDARD.encode(text.as_bytes())));
    let mut value = HeaderValue::from_str(&text)?;
    value.set_sensitive(true);
    Ok(value)
}

/// Removes the URL, which may contain a password.
pub(super) fn without_url(error: ::reqwest::Error) -> ClientError {
    Box::new(error.without_url())
}
