// Copied by sdkwright from sdk-runtime (src/transport/connection.rs); do not edit.

//! The settings of connections: timeout, TLS and proxy. Data only, except for the validation of a proxy.

use std::fmt;
use std::time::Duration;

use http::Uri;

use crate::model::Secret;

/// The error for an HTTP client that cannot be created. It contains no password or key.
#[cfg(feature = "reqwest")]
pub(crate) type ClientError = Box<dyn std::error::Error + Send + Sync>;

/// The settings of the connections of a transport.
pub(crate) struct ConnectionSettings {
    pub(crate) connect_timeout: Duration,
    /// Additional root certificates: PEM with any number of certificates, or DER with one.
    pub(crate) root_certificates: Vec<Vec<u8>>,
    /// The PEM of the client certificate with its chain, and of its private key.
    pub(crate) client_certificate: Option<(String, Secret)>,
    /// The URL of the proxy, which may contain a password.
    pub(crate) proxy: Option<Secret>,
    /// The user and the password for the proxy.
    pub(crate) proxy_credentials: Option<(String, Secret)>,
    /// The application's builder of the HTTP client.
    #[cfg(feature = "reqwest")]
    pub(crate) http_client: Option<::reqwest::ClientBuilder>,
}

impl ConnectionSettings {
    /// Creates the default settings.
    pub(crate) fn new() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            root_certificates: Vec::new(),
            client_certificate: None,
            proxy: None,
            proxy_credentials: None,
            #[cfg(feature = "reqwest")]
            http_client: None,
        }
    }

    /// Returns the first setting that only the default transport has, by the name of its setter.
    pub(crate) fn own_setting(&self) -> Option<&'static str> {
        #[cfg(feature = "reqwest")]
        let has_client = self.http_client.is_some();
        #[cfg(not(feature = "reqwest"))]
        let has_client = false;
        [
            (!self.root_certificates.is_empty(), "root_certificate"),
            (self.client_certificate.is_some(), "client_certificate"),
            (self.proxy.is_some(), "proxy"),
            (self.proxy_credentials.is_some(), "proxy_credentials"),
            (has_client, "reqwest_client_builder"),
        ]
        .into_iter()
        .find_map(|(is_set, setter)| is_set.then_some(setter))
    }

    /// Returns the proxy, or an error text without its URL, which may contain a password.
    pub(crate) fn proxy(&self) -> Result<Option<Proxy>, String> {
        let Some(url) = &self.proxy else {
            return match self.proxy_credentials {
                Some(_) => {
                    Err("there are credentials for a proxy, but no proxy: set it with `proxy`".to_owned())
                }
                None => Ok(None),
            };
        };
        let mut proxy =
            Proxy::parse(url.expose()).map_err(|problem| format!("the proxy is invalid: {problem}"))?;
        if let Some((user, password)) = &self.proxy_credentials {
            if proxy.credentials.is_some() {
                return Err(
                    "the proxy has credentials both in its URL and from `proxy_credentials`".to_owned()
                );
            }
            proxy.credentials = Some((user.clone(), password.clone()));
        }
        if let Some((user, password)) = &proxy.credentials {
            let is_text = |text: &str| !text.chars().any(char::is_control);
            if user.is_empty() || user.contains(':') || !is_text(user) || !is_text(password.expose()) {
                return Err("the user of the proxy is empty or contains a colon, or its user or password \
                            contains a control character"
                    .to_owned());
            }
        }
        Ok(Some(proxy))
    }
}

/// Shows no certificate, key, user or password.
impl fmt::Debug for ConnectionSettings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ConnectionSettings")
            .field("connect_timeout", &self.connect_timeout)
            .field("root_certificates", &self.root_certificates.len())
            .field("client_certificate", &self.client_certificate.is_some())
            .field("proxy", &self.proxy().ok().flatten().map(|proxy| proxy.url))
            .finish_non_exhaustive()
    }
}

/// A proxy.
pub(crate) struct Proxy {
    /// The URL without user information.
    pub(crate) url: String,
    /// The user and the password.
    pub(crate) credentials: Option<(String, Secret)>,
}

impl Proxy {
    fn parse(text: &str) -> Result<Self, &'static str> {
        let (scheme, rest) = text.split_once("://").ok_or("it must start with http:// or https://")?;
        if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
            return Err("it must start with http:// or https://");
        }
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let (credentials, host) = match rest.rsplit_once('@') {
            Some((credentials, host)) => (Some(user_and_password(credentials)?), host),
            None => (None, rest),
        };
        let url = format!("{}://{host}", scheme.to_ascii_lowercase());
        let parsed: Uri = url.parse().map_err(|_| "it cannot be parsed")?;
        if parsed.host().is_none_or(str::is_empty) || parsed.path() != "/" || parsed.query().is_some() {
            return Err("it must have a host, and neither a path nor a query");
        }
        Ok(Self { url, credentials })
    }
}

/// Decodes `user:password`, both percent-encoded (RFC 3986, 3.2.1).
fn user_and_password(text: &str) -> Result<(String, Secret), &'static str> {
    let (user, password) = text.split_once(':').unwrap_or((text, ""));
    let decode = |part: &str| {
        let text = percent_encoding::percent_decode_str(part).decode_utf8();
        text.map(String::from).map_err(|_| "its user or password is not valid UTF-8")
    };
    Ok((decode(user)?, decode(password)?.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxy(
        url: &str,
        credentials: Option<(&str, &str)>,
    ) -> Result<(String, Option<(String, String)>), String> {
        let mut settings = ConnectionSettings::new();
        settings.proxy = Some(url.into());
        settings.proxy_credentials = credentials.map(|(user, password)| (user.to_owned(), password.into()));
        assert!(!format!("{settings:?}").contains("planted"), "{settings:?}");
        let proxy = settings.proxy()?.expect("a proxy");
        Ok((proxy.url, proxy.credentials.map(|(user, password)| (user, password.expose().clone()))))
    }

    #[test]
    fn proxy_has_url_and_credentials() {
        let of = |user: &str, password: &str| Some((user.to_owned(), password.to_owned()));
        assert_eq!(
            proxy("http://proxy.example:3128/", None).unwrap(),
            ("http://proxy.example:3128".to_owned(), None)
        );
        let (url, credentials) = proxy("HTTPS://user:planted%40%3A%2F@[::1]:8080", None).unwrap();
        assert_eq!((url.as_str(), credentials), ("https://[::1]:8080", of("user", "planted@:/")));
        assert_eq!(proxy("http://p", Some(("u", "planted:@"))).unwrap().1, of("u", "planted:@"));
        assert_eq!(proxy("http://u@p", None).unwrap().1, of("u", ""));
    }

    #[test]
    fn invalid_proxy_is_an_error_without_its_password() {
        for (url, credentials) in [
            ("proxy.example:3128", None),
            ("socks5://u:planted@proxy.example", None),
            ("http://", None),
            ("http://u:planted@", None),
            ("http://u:planted@p/path", None),
            ("http://u:planted@p?q", None),
            ("http://u:planted@p q", None),
            ("http://:planted@p", None),
            ("http://u:planted%0a@p", None),
            ("http://u:planted%ff@p", None),
            ("http://u:planted@p", Some(("u", "planted"))),
            ("http://p", Some(("a:b", "planted"))),
        ] {
            let error = proxy(url, credentials).unwrap_err();
            assert!(error.contains("proxy") && !error.contains("planted"), "{error}");
        }
        let settings = ConnectionSettings {
            proxy_credentials: Some(("u".to_owned(), "planted".into())),
            ..ConnectionSettings::new()
        };
        assert!(settings.proxy().is_err_and(|error| !error.contains("planted")));
    }
}
