// Copied by sdkwright from sdk-runtime (src/client/connection.rs); do not edit.

//! The settings of connections: TLS, proxies, and the HTTP client of the application.

use std::time::Duration;

use super::builder::ClientBuilder;
use crate::error::{Error, Result};
#[cfg(feature = "reqwest")]
use crate::model::Secret;
#[cfg(feature = "reqwest")]
use crate::transport::ConnectionSettings;
use crate::transport::Transport;

impl ClientBuilder {
    /// Sets the timeout for establishing a connection, including TLS. Defaults to 10 s. Has no effect on a custom
    /// transport.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connection.connect_timeout = timeout;
        self
    }
}

/// Settings of the default transport. With a custom transport, they are an error of [`build`](Self::build).
#[cfg(feature = "reqwest")]
impl ClientBuilder {
    /// Adds root certificates to those of the system: PEM with any number of certificates, or DER with one. Can be
    /// called several times.
    pub fn root_certificate(mut self, certificate: impl Into<Vec<u8>>) -> Self {
        self.connection.root_certificates.push(certificate.into());
        self
    }

    /// Sets the client certificate for mutual TLS: the PEM of the certificate, followed by its chain, and the PEM of its
    /// private key. It is presented to every server that requests one.
    ///
    /// With the feature `native-tls`, the key must be in PKCS #8 format (`BEGIN PRIVATE KEY`).
    pub fn client_certificate(mut self, certificate: impl Into<String>, key: impl Into<Secret>) -> Self {
        self.connection.client_certificate = Some((certificate.into(), key.into()));
        self
    }

    /// Sets the proxy for all hosts, including loopback addresses: an `http://` or `https://` URL, which may contain a
    /// percent-encoded user and password.
    ///
    /// By default, the proxies of the system apply: those in `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY`, except for the
    /// hosts in `NO_PROXY` and for loopback addresses.
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.connection.proxy = Some(url.into());
        self
    }

    /// Sets the user and the password for the [`proxy`](Self::proxy), which are sent to it with Basic authentication.
    pub fn proxy_credentials(mut self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.connection.proxy_credentials = Some((user.into(), password.into()));
        self
    }

    /// Sets the builder of the HTTP client, for settings that this crate does not have, such as DNS and connection pools.
    ///
    /// The other settings of connections are added to it. Last, the redirects and retries of `reqwest` and its `Referer`
    /// header are disabled, because this crate follows redirects and retries itself, and [`connect_timeout`] is set.
    /// The proxies of the builder also apply to loopback addresses.
    ///
    /// The type is that of the version of `reqwest` that this crate depends on, which
    /// [`transport::reqwest`](crate::transport::reqwest) re-exports. An incompatible version of `reqwest` is a breaking
    /// change of this method only.
    ///
    /// [`connect_timeout`]: Self::connect_timeout
    pub fn reqwest_client_builder(mut self, builder: crate::transport::reqwest::ClientBuilder) -> Self {
        self.connection.http_client = Some(builder);
        self
    }

    /// Creates the default transport.
    pub(super) fn default_transport(&mut self) -> Result<Box<dyn Transport>> {
        let settings = std::mem::replace(&mut self.connection, ConnectionSettings::new());
        match crate::transport::Reqwest::new(settings) {
            Ok(transport) => Ok(Box::new(transport)),
            Err(error) => Err(Error::configuration("the transport cannot be initialized").caused_by(error)),
        }
    }
}

impl ClientBuilder {
    /// Checks that no setting would be ignored by a custom transport.
    pub(super) fn check_custom_transport(&self) -> Result<()> {
        match self.connection.own_setting() {
            Some(setting) => Err(Error::configuration(format!(
                "`{setting}` has no effect on a custom transport: configure the transport itself"
            ))),
            None => Ok(()),
        }
    }

    /// Returns the error for a missing transport.
    #[cfg(not(feature = "reqwest"))]
    pub(super) fn default_transport(&mut self) -> Result<Box<dyn Transport>> {
        Err(Error::configuration(
            "no transport: enable the feature `reqwest`, or set one with `ClientBuilder::transport`",
        ))
    }
}
