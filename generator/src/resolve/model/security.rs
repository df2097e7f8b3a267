//! Security schemes. Data only.

use crate::openapi::ParameterLocation;

/// A security scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// `description`
    pub description: Option<String>,
    /// What is sent.
    pub kind: SecurityKind,
}

/// What a security scheme sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// `Authorization: Basic` (RFC 7617)
    Basic,
    /// `Authorization: Bearer` (RFC 6750): `http` bearer, `oauth2` or `openIdConnect`.
    Bearer,
    /// `apiKey` in a header, the query or a cookie.
    ApiKey {
        /// Where it goes.
        location: ParameterLocation,
        /// The name of the header, query parameter or cookie.
        name: String,
    },
    /// Nothing: the connection tells who calls (`mutualTLS`).
    Connection,
}
