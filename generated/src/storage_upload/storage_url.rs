// Copied by sdkwright from sdk-runtime (src/storage_upload/storage_url.rs); do not edit.

//! Presigned URLs, which must use `https`.

use http::Uri;

use crate::transport::is_loopback;

/// A presigned URL, in parts.
pub(super) struct StorageUrl {
    /// The scheme and the authority.
    pub(super) origin: String,
    /// The host, for messages.
    pub(super) host: String,
    /// The path and the query.
    pub(super) target: String,
}

impl StorageUrl {
    /// Parses a URL, or returns the reason why it cannot be used. The reason does not contain the URL.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let url: Uri = text.trim().parse().map_err(|_| "cannot be parsed")?;
        let authority = url.authority().filter(|it| !it.host().is_empty()).ok_or("has no host")?;
        if authority.as_str().contains('@') {
            return Err("must not contain a user or a password");
        }
        let scheme = match url.scheme_str() {
            Some("https") => "https",
            Some("http") if is_loopback(authority.host()) => "http",
            _ => return Err("must start with https://"),
        };
        Ok(Self {
            origin: format!("{scheme}://{authority}"),
            host: authority.to_string(),
            target: url.path_and_query().map_or("/", |target| target.as_str()).to_owned(),
        })
    }

    /// Returns the path.
    pub(super) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Returns the values of the query, as they are in the URL.
    pub(super) fn query_values(&self) -> impl Iterator<Item = &str> {
        let query = self.target.split_once('?').map(|(_, query)| query).unwrap_or_default();
        query.split('&').map(|field| field.split_once('=').map_or(field, |(_, value)| value))
    }
}
