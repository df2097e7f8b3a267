//! The API as a whole: groups, resources, hosts and security schemes.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::ids::{GroupId, OperationId, ResourceId, TypeId};
use crate::ir::operation::{Operation, ResponseHeader};
use crate::ir::paging::{Page, Paging};
use crate::ir::result::ReportedError;
use crate::ir::types::{Derive, TypeDef};
use crate::ir::wait::Phases;
use crate::openapi::RelatedCall;

/// The SDK as data.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// `true` if each resource is a group, because there is one document without groups.
    pub is_flat: bool,
    /// The groups, sorted by path.
    pub groups: Vec<Group>,
    /// The resources of all groups; [`ResourceId`] is the index.
    pub resources: Vec<Resource>,
    /// The operations of all resources; [`OperationId`] is the index.
    pub operations: Vec<Operation>,
    /// The types; [`TypeId`] is the index.
    pub types: Vec<TypeDef>,
    /// The pagination of the operations that return lists in pages.
    pub paging: BTreeMap<OperationId, Paging>,
    /// The names of the patterns of the configuration that these operations match.
    pub paging_patterns: BTreeMap<OperationId, String>,
    /// The reasons why the other operations are not paginated.
    pub unpaged: BTreeMap<OperationId, String>,
    /// The types that are pages of a list.
    pub pages: BTreeMap<TypeId, Page>,
    /// The operations that a waiter polls. Their response types have phases.
    pub polled: BTreeSet<OperationId>,
    /// The types that have phases.
    pub phases: BTreeMap<TypeId, Phases>,
    /// The types of successes that may report an error.
    pub reported_errors: BTreeMap<TypeId, ReportedError>,
    /// The types whose values contain secrets.
    pub secret_holders: BTreeSet<TypeId>,
    /// The derived traits of types beyond those of every type.
    pub derives: BTreeMap<TypeId, BTreeSet<Derive>>,
    /// Pairs of the type of an update and the type of the response that it is built from.
    pub updates: BTreeSet<(TypeId, TypeId)>,
    /// The headers of successes that have an accessor, sorted by name.
    pub response_headers: Vec<ResponseHeader>,
    /// The token exchanges of security schemes.
    pub token_exchanges: Vec<TokenExchange>,
    /// The codes in error bodies.
    pub error_codes: Vec<ErrorCode>,
    /// The errors that mean that the object to create already exists.
    pub already_exists: AlreadyExists,
    /// Domains to whose hosts the service may redirect.
    pub domains: Vec<String>,
    /// The hosts that operations use.
    pub hosts: Vec<Host>,
    /// The security schemes that operations use.
    pub schemes: Vec<Scheme>,
    /// The values that applications configure in addition to credentials and URLs.
    pub values: Vec<ClientValue>,
    /// The lifecycle stages, such as `Early Access`, whose operations require a feature.
    pub stages: Vec<String>,
    /// Resources that hold the URL of a host.
    pub endpoints: Vec<Endpoint>,
    /// Example programs that are written by hand, in their order.
    pub examples: Vec<ExampleProgram>,
    /// The pages of the guide, in their order.
    pub guide: Vec<GuidePage>,
}

/// A code in error bodies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorCode {
    /// The name, such as `topic-exists`.
    pub name: String,
    /// The code, such as `40002`.
    pub code: String,
    /// The description.
    pub description: Option<String>,
}

/// The errors that mean that the object to create already exists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlreadyExists {
    /// The codes.
    pub codes: Vec<String>,
    /// The texts in lower case.
    pub texts: Vec<String>,
}

/// An example program that is written by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleProgram {
    /// The name, such as `create_topic`.
    pub name: String,
    /// The text.
    pub text: String,
    /// The groups that it uses.
    pub groups: Vec<GroupId>,
}

/// A page of the guide, which is written by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuidePage {
    /// The name, such as `first_call`.
    pub name: String,
    /// A title, in a few words.
    pub title: String,
    /// The text, in Markdown.
    pub text: String,
    /// The groups that its programs use.
    pub groups: Vec<GroupId>,
    /// The other features that its programs need.
    pub features: Vec<String>,
}

/// An API group and version: one feature, one module, one handle.
#[derive(Clone, Debug)]
pub struct Group {
    /// The path, such as `["iam", "v2", "sso"]`.
    pub path: Vec<String>,
    /// `true` if the path is derived only from the name of a file.
    pub named_after_file: bool,
    /// A title, in a few words.
    pub title: String,
    /// A description, in sentences.
    pub description: Option<String>,
    /// The files that define its operations, sorted.
    pub files: Vec<String>,
    /// The resources, sorted by name.
    pub resources: Vec<ResourceId>,
    /// The resource whose operations are methods of the group's own handle.
    pub root: Option<ResourceId>,
    /// Types that several of its resources use.
    pub types: Vec<TypeId>,
    /// The types of the crate's common module that this group uses.
    pub common: Vec<TypeId>,
    /// `true` if its feature is enabled by default.
    pub default: bool,
    /// The webhooks, for the documentation.
    pub webhooks: Vec<RelatedCall>,
}

/// The operations of one tag: one file, one handle.
#[derive(Clone, Debug)]
pub struct Resource {
    /// The group.
    pub group: GroupId,
    /// The name in words, such as `API Keys` or a name from the configuration such as `api-keys`.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The files that define its operations, sorted.
    pub files: Vec<String>,
    /// The operations, in the documents' order.
    pub operations: Vec<OperationId>,
    /// The types that only its operations use.
    pub types: Vec<TypeId>,
}

/// A host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// The name in words, such as `control plane`.
    pub name: String,
    /// The URL, without a trailing slash.
    pub url: String,
    /// The description.
    pub description: Option<String>,
    /// The environment variables for another URL.
    pub env: Vec<String>,
    /// `true` if the URL is a placeholder that the application replaces.
    pub placeholder: bool,
    /// The URL with the names of its variables in braces.
    pub template: String,
    /// The variables in it.
    pub variables: Vec<HostVariable>,
    /// Other servers of the same API.
    pub alternatives: Vec<AlternativeServer>,
    /// The headers that every request to it may need.
    pub headers: Vec<DefaultHeader>,
}

/// A value that an application configures once, such as the id of an environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientValue {
    /// The name, such as `environment-id`.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The environment variables that hold it.
    pub env: Vec<String>,
}

impl Host {
    /// The maximum number of arguments of a method, in addition to the client's builder.
    const MAX_VARIABLES: usize = 6;

    /// Returns `true` if the builder has a method that takes values for the variables.
    pub fn takes_variables(&self) -> bool {
        (1..=Self::MAX_VARIABLES).contains(&self.variables.len())
    }
}

/// A variable in the URL of a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostVariable {
    /// The name.
    pub name: String,
    /// The default value.
    pub default: Option<String>,
    /// The values that the document lists.
    pub values: Vec<String>,
    /// The description.
    pub description: Option<String>,
}

/// Another server of an API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlternativeServer {
    /// The URL, or a template of it.
    pub url: String,
    /// The description.
    pub description: Option<String>,
}

/// A header that the application sets once and that is not a parameter of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefaultHeader {
    /// The name of what it says, such as `cluster-id`.
    pub name: String,
    /// The name on the wire, in lower case.
    pub wire: String,
    /// The description.
    pub description: Option<String>,
}

/// A resource that holds the URL of a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Index into [`Api::hosts`].
    pub host: usize,
    /// The name of the method, such as `at-cluster`.
    pub name: String,
    /// The type of the resource.
    pub resource: TypeId,
    /// The group of the operation that returns it.
    pub group: GroupId,
    /// The path of indexes to the field with the URL, starting at the resource.
    pub member: Vec<usize>,
    /// A map with URLs, which takes precedence if it has a single entry.
    pub only: Option<EndpointFilter>,
}

/// A map of a resource whose values have a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointFilter {
    /// The path of indexes to the map, starting at the resource.
    pub map: Vec<usize>,
    /// The type of its values.
    pub value: TypeId,
    /// The path of indexes to the field of a value with the URL.
    pub member: Vec<usize>,
}

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
    /// `Authorization: Bearer`
    Bearer,
    /// A key in a header of this name.
    HeaderKey(String),
    /// A key in a query parameter of this name.
    QueryKey(String),
    /// A key in a cookie of this name.
    CookieKey(String),
}
