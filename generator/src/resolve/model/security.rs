//! Security schemes. Contains only data.

use indexmap::IndexMap;

use crate::openapi::ParameterLocation;

/// A security scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// `description`
    pub description: Option<String>,
    /// `deprecated`
    pub deprecated: bool,
    /// The kind of credential.
    pub kind: SecurityKind,
    /// The authorization server, for `oauth2` and `openIdConnect`.
    pub oauth: Option<OAuth>,
}

impl SecurityScheme {
    /// Creates a scheme without an authorization server.
    pub fn new(kind: SecurityKind, description: Option<String>) -> Self {
        Self { description, deprecated: false, kind, oauth: None }
    }
}

/// An authorization server. A URL that several flows state is that of the first one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OAuth {
    /// `tokenUrl`
    pub token_url: Option<String>,
    /// `refreshUrl`
    pub refresh_url: Option<String>,
    /// `authorizationUrl`
    pub authorization_url: Option<String>,
    /// `deviceAuthorizationUrl`
    pub device_url: Option<String>,
    /// `openIdConnectUrl` or `oauth2MetadataUrl`.
    pub discovery_url: Option<String>,
    /// `true` if there is a flow `clientCredentials`, or an `openIdConnectUrl`.
    pub has_client_credentials: bool,
    /// The scopes of all flows with their descriptions, in the order of the document.
    pub scopes: IndexMap<String, String>,
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
