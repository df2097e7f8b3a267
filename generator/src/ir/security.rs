//! Security schemes, and the logins and token exchanges that belong to them.

use crate::ir::host::DefaultHeader;
use crate::ir::ids::OperationId;

/// A security scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The name in the documents, such as `cloud-api-key`.
    pub wire: String,
    /// The name in the SDK in words, such as `sts-token`.
    pub name: String,
    /// The label in prose, such as `cloud API key`.
    pub label: String,
    /// The description, in a sentence.
    pub description: Option<String>,
    /// `true` if it is deprecated.
    pub deprecated: bool,
    /// The credential that is sent.
    pub kind: SchemeKind,
    /// Environment variables, see [`crate::config::SchemeConfig::env`].
    pub env: Vec<Vec<String>>,
    /// The headers that every request with it may need.
    pub headers: Vec<DefaultHeader>,
    /// The authorization server that issues its tokens.
    pub oauth: Option<OAuth>,
}

/// An authorization server (OAuth 2.0). URLs that are not known are empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OAuth {
    /// The host against which relative URLs are resolved: an index into [`Api::hosts`].
    pub host: usize,
    /// `true` if the client's builder has a method for client credentials.
    pub client_credentials: bool,
    /// `true` if the client's builder has a method for signed JWTs.
    pub jwt_bearer: bool,
    /// The token endpoint.
    pub token_url: String,
    /// The token endpoint for refresh tokens, if it is another one.
    pub refresh_url: String,
    /// The authorization endpoint.
    pub authorization_url: String,
    /// The device authorization endpoint.
    pub device_url: String,
    /// The URL of the metadata, or the issuer.
    pub discovery_url: String,
    /// `true` if the client's secret is sent in the form, `false` if it is sent with Basic authentication.
    pub sends_secret_in_form: Option<bool>,
    /// The scopes that the documents declare, with their descriptions.
    pub scopes: Vec<(String, String)>,
    /// The scopes that are requested by default.
    pub default_scopes: Vec<String>,
    /// The parameters of every request for a token.
    pub parameters: Vec<(String, String)>,
    /// The lifetime in seconds of a token whose response has none.
    pub lifetime: u64,
    /// The environment variables for an application.
    pub env: ApplicationEnv,
}

/// The environment variables for an application at an authorization server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApplicationEnv {
    /// The client ID.
    pub client_id: Vec<String>,
    /// The client secret.
    pub client_secret: Vec<String>,
    /// The URL of the token endpoint.
    pub token_url: Vec<String>,
    /// The scopes.
    pub scopes: Vec<String>,
}

impl OAuth {
    /// Returns `true` if `from_env` reads an application.
    pub fn has_env(&self) -> bool {
        !self.env.client_id.is_empty()
    }
}

/// The login whose tokens an exchange takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangeLogin {
    /// The scheme of the tokens: an index into [`Api::schemes`]. It has an authorization server.
    pub scheme: usize,
    /// The name, such as `identity-provider`.
    pub name: String,
    /// The arguments of the exchange.
    pub arguments: Vec<LoginArgument>,
}

/// An argument of a login.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoginArgument {
    /// The field of the exchange.
    pub field: String,
    /// The header of requests with the tokens of the login that has the same value, in lower case.
    pub header: Option<String>,
    /// The environment variables for the value.
    pub env: Vec<String>,
}

/// A token exchange (RFC 8693): tokens of another issuer for those of a scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenExchange {
    /// Index into [`Api::schemes`].
    pub scheme: usize,
    /// The operation that exchanges them.
    pub operation: OperationId,
    /// The constant fields, with their values.
    pub fields: Vec<(String, String)>,
    /// The fields that the application sets.
    pub arguments: Vec<String>,
    /// The field for the token to exchange.
    pub subject: String,
    /// The property of the response with the token.
    pub token: String,
    /// The property of the response with the lifetime in seconds.
    pub expires_in: String,
    /// The lifetime in seconds if the response has none.
    pub lifetime: u64,
    /// The login whose tokens it takes.
    pub login: Option<ExchangeLogin>,
}

/// The credential that a security scheme sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// `Authorization: Basic`
    Basic,
    /// `Authorization: Basic` with a key between these parts of the user and the password.
    BasicKey(String, String),
    /// `Authorization: Bearer`
    Bearer,
    /// A key in a header of this name.
    HeaderKey(String),
    /// A key in a query parameter of this name.
    QueryKey(String),
    /// A key in a cookie of this name.
    CookieKey(String),
}
