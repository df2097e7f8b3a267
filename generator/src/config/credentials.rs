//! The settings of credentials. Data only.

use indexmap::IndexMap;

use crate::config::header::HeaderConfig;

/// The settings of a security scheme.
#[derive(Clone, Debug, Default)]
pub struct SchemeConfig {
    /// The name in the SDK, such as `sts-token`.
    pub name: Option<String>,
    /// The name in prose, such as `cloud API key`.
    pub label: Option<String>,
    /// The description, in one sentence.
    pub description: Option<String>,
    /// The kind of a scheme that no document defines: `basic`, `bearer`, `header`, `query` or `cookie`.
    pub kind: Option<String>,
    /// The name of the header, query parameter or cookie of such a scheme.
    pub parameter: Option<String>,
    /// The constant part of a basic credential, whose other part is a key.
    pub basic: Option<BasicConfig>,
    /// The scheme that uses the same credential.
    pub same_as: Option<String>,
    /// The environment variables for the credential: pairs of user and password for basic authentication, otherwise
    /// single variables. The first complete entry is used.
    pub env: Vec<Vec<String>>,
    /// The token exchange that returns tokens for this scheme.
    pub exchange: Option<ExchangeConfig>,
    /// The authorization server that issues tokens for this scheme, which adds to the flows in the documents.
    pub oauth: Option<OAuthConfig>,
    /// The credentials that replace the scheme at some hosts or in some groups, by their names in the SDK.
    pub variants: IndexMap<String, VariantConfig>,
    /// The headers that a request with the scheme may need, by the name of their value, such as `pool-id`.
    pub headers: IndexMap<String, HeaderConfig>,
}

/// The constant part of a basic credential (RFC 7617): the user or the password.
#[derive(Clone, Debug, Default)]
pub struct BasicConfig {
    /// The user. The key is the password.
    pub user: Option<String>,
    /// The password, which may be empty. The key is the user.
    pub password: Option<String>,
}

/// A credential that replaces a scheme at some hosts or in some groups, where another key is used.
#[derive(Clone, Debug, Default)]
pub struct VariantConfig {
    /// The name in prose, such as `cluster API key`.
    pub label: Option<String>,
    /// The description, in one sentence.
    pub description: Option<String>,
    /// The names of the hosts.
    pub hosts: Vec<String>,
    /// The names of the groups.
    pub groups: Vec<String>,
    /// The environment variables for the credential; see [`SchemeConfig::env`].
    pub env: Vec<Vec<String>>,
    /// `true` if the scheme itself is accepted as well.
    pub beside: bool,
}

/// The settings of a token exchange (RFC 8693).
#[derive(Clone, Debug, Default)]
pub struct ExchangeConfig {
    /// The `operationId` of the exchange.
    pub operation: Option<String>,
    /// The form fields with a constant value.
    pub fields: IndexMap<String, String>,
    /// The form fields whose values the application sets.
    pub arguments: Vec<String>,
    /// The form field for the subject token.
    pub subject: Option<String>,
    /// The property of the response with the token.
    pub token: Option<String>,
    /// The property of the response with the lifetime in seconds.
    pub expires_in: Option<String>,
    /// The lifetime in seconds if the response has none.
    pub life: Option<String>,
    /// The scheme whose tokens can be exchanged.
    pub from: Option<ExchangeSourceConfig>,
}

/// The scheme whose tokens an exchange takes, so that one login serves both schemes.
#[derive(Clone, Debug, Default)]
pub struct ExchangeSourceConfig {
    /// The scheme, which has an authorization server.
    pub scheme: Option<String>,
    /// The name of the login, such as `identity-provider`.
    pub name: Option<String>,
    /// The headers of the scheme that have the value of an argument of the exchange: the name of the header's value, by
    /// the argument.
    pub headers: IndexMap<String, String>,
    /// The environment variables for the arguments of the exchange. The first one that is set is used.
    pub env: IndexMap<String, Vec<String>>,
}

/// The settings of an authorization server (OAuth 2.0).
#[derive(Clone, Debug, Default)]
pub struct OAuthConfig {
    /// `true` if the URLs in the documents are placeholders, so that the application has to set them.
    pub placeholder: bool,
    /// The grants that have a method of the client's builder: `client-credentials` and `jwt-bearer`. By default, those of
    /// the documents.
    pub grants: Option<Vec<String>>,
    /// The URL of the token endpoint.
    pub token_url: Option<String>,
    /// The URL of the token endpoint for refresh tokens, if it is another one.
    pub refresh_url: Option<String>,
    /// The URL of the authorization endpoint.
    pub authorization_url: Option<String>,
    /// The URL of the device authorization endpoint.
    pub device_authorization_url: Option<String>,
    /// The issuer, or the URL of its metadata.
    pub issuer: Option<String>,
    /// The place of the client's secret: `basic` or `form`.
    pub client_authentication: Option<String>,
    /// The scopes that are requested unless the application sets others.
    pub scopes: Vec<String>,
    /// The parameters of every request for a token, such as `audience`.
    pub parameters: IndexMap<String, String>,
    /// The lifetime in seconds of a token whose response has none.
    pub life: Option<String>,
    /// The environment variables for an application.
    pub env: ApplicationEnvConfig,
}

/// The environment variables for an application at an authorization server. Of each list, the first one that is set is
/// used.
#[derive(Clone, Debug, Default)]
pub struct ApplicationEnvConfig {
    /// The client ID.
    pub client_id: Vec<String>,
    /// The client secret.
    pub client_secret: Vec<String>,
    /// The URL of the token endpoint.
    pub token_url: Vec<String>,
    /// The scopes, separated by spaces.
    pub scopes: Vec<String>,
}

/// The credentials that operations accept: alternatives, each a set of schemes that are used together. An empty set
/// makes credentials optional.
pub type SecurityConfig = Vec<Vec<String>>;

/// Returns `true` for a URL of an authorization server that the SDK can use: an `https` URL, one at a loopback address,
/// or an absolute path at the API.
pub(crate) fn is_authorization_server_url(text: &str) -> bool {
    let is_valid = |byte: u8| byte.is_ascii_graphic() && !b"<>{}\"\\^`|#@".contains(&byte);
    let host = |rest: &str| rest.split(['/', ':', '?']).next().unwrap_or_default().to_owned();
    text.bytes().all(is_valid)
        && match text.split_once("://") {
            Some(("https", rest)) => rest.starts_with('[') || !host(rest).is_empty(),
            Some(("http", rest)) => ["localhost", "127.0.0.1"].contains(&host(rest).as_str()),
            _ => text.starts_with('/') && !text.starts_with("//"),
        }
}
