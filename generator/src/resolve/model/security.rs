//! Security schemes. Contains only data.

use crate::openapi::ParameterLocation;

/// A security scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// `description`
    pub description: Option<String>,
    /// The kind of credential.
    pub kind: SecurityKind,
}

/// The kind of credential that a security scheme uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// `Authorization: Basic` (RFC 7617).
    Basic,
    /// `Authorization: Bearer` (RFC 6750): `http` bearer, `oauth2` or `openIdConnect`.
    Bearer,
    /// `apiKey` in a header, the query or a cookie.
    ApiKey {
        /// The location in requests.
        location: ParameterLocation,
        /// The name of the header, query parameter or cookie.
        name: String,
    },
    /// A client certificate of the connection (`mutualTLS`).
    Connection,
}
