//! Where an operation is called, and with what credentials. Data only, beside what [`crate::resolve::model`] holds.

use crate::openapi::ParameterLocation;

/// A server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Server {
    /// The URL template, as it stands.
    pub url: String,
    /// `description`
    pub description: Option<String>,
    /// The variables.
    pub variables: Vec<ServerVariable>,
}

/// A variable in the URL of a server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// `default`, or the first of `enum`.
    pub default: Option<String>,
    /// `enum`
    pub values: Vec<String>,
    /// `description`
    pub description: Option<String>,
}

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
