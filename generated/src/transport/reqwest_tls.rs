// Copied by sdkwright from sdk-runtime (src/transport/reqwest_tls.rs); do not edit.

//! Certificates and keys for TLS, in the types of `reqwest`. Without a TLS library there are none.

use ::reqwest::ClientBuilder;

use super::connection::{ClientError, ConnectionSettings};

/// Root certificates and a client certificate.
#[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
pub(super) struct Tls {
    roots: Vec<::reqwest::Certificate>,
    identity: Option<::reqwest::Identity>,
}

#[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
impl Tls {
    /// Reads the certificates of settings.
    pub(super) fn read(settings: &ConnectionSettings) -> Result<Self, ClientError> {
        let mut roots = Vec::new();
        for certificate in &settings.root_certificates {
            roots.extend(certificates(certificate)?);
        }
        let identity = settings.client_certificate.as_ref().map(|(certificate, key)| {
            identity(certificate, key.expose())
                .map_err(|_| "the client certificate or its key is not valid PEM")
        });
        Ok(Self { roots, identity: identity.transpose()? })
    }

    /// Adds the certificates to those of the system.
    pub(super) fn apply(self, builder: ClientBuilder) -> ClientBuilder {
        let builder = self.roots.into_iter().fold(builder, ClientBuilder::add_root_certificate);
        match self.identity {
            Some(identity) => builder.identity(identity),
            None => builder,
        }
    }

    /// Chooses the library of this crate's features, whichever others the application enables.
    pub(super) fn choose_backend(builder: ClientBuilder) -> ClientBuilder {
        #[cfg(not(feature = "native-tls"))]
        let builder = builder.tls_backend_rustls();
        builder
    }
}

/// Reads PEM with any number of certificates, or DER with one.
#[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
fn certificates(bytes: &[u8]) -> Result<Vec<::reqwest::Certificate>, &'static str> {
    const PEM: &[u8] = b"-----BEGIN CERTIFICATE-----";
    let is_pem = bytes.windows(PEM.len()).any(|window| window == PEM);
    let certificates = match is_pem {
        true => ::reqwest::Certificate::from_pem_bundle(bytes),
        false => ::reqwest::Certificate::from_der(bytes).map(|certificate| vec![certificate]),
    };
    match certificates {
        // Every DER certificate is a sequence (RFC 5280, 4.1), which `reqwest` does not check.
        Ok(certificates) if !certificates.is_empty() && (is_pem || bytes.first() == Some(&0x30)) => {
            Ok(certificates)
        }
        _ => Err("a root certificate is neither valid PEM nor valid DER"),
    }
}

#[cfg(feature = "native-tls")]
fn identity(certificate: &str, key: &str) -> Result<::reqwest::Identity, ::reqwest::Error> {
    ::reqwest::Identity::from_pkcs8_pem(certificate.as_bytes(), key.as_bytes())
}

#[cfg(all(any(feature = "rustls", feature = "rustls-no-provider"), not(feature = "native-tls")))]
fn identity(certificate: &str, key: &str) -> Result<::reqwest::Identity, ::reqwest::Error> {
    let pem = zeroize::Zeroizing::new(format!("{certificate}\n{key}"));
    ::reqwest::Identity::from_pem(pem.as_bytes())
}

/// No certificates.
#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls")))]
pub(super) struct Tls;

#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls")))]
impl Tls {
    /// Rejects certificates.
    pub(super) fn read(settings: &ConnectionSettings) -> Result<Self, ClientError> {
        match settings.root_certificates.is_empty() && settings.client_certificate.is_none() {
            true => Ok(Self),
            false => Err("certificates require a TLS feature: `rustls` or `native-tls`".into()),
        }
    }

    /// Returns the builder unchanged.
    pub(super) fn apply(self, builder: ClientBuilder) -> ClientBuilder {
        builder
    }

    /// Returns the builder unchanged.
    pub(super) fn choose_backend(builder: ClientBuilder) -> ClientBuilder {
        builder
    }
}
