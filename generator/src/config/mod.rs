//! What the documents do not say but an SDK needs: facts about the crate, its hosts, its credentials, and names.
//!
//! In: `spec/sdk.yaml`, or nothing. Out: [`Config`]. Everything that is special to one API is data here; the
//! generator knows OpenAPI only.

mod config_value;
mod docs_url;
mod handwritten;
mod parse;

use std::sync::Arc;

use indexmap::IndexMap;

pub use self::docs_url::LinkPattern;
pub use self::handwritten::{ExampleConfig, PageConfig};
use crate::diagnostics::Origin;
use crate::limits::Limits;
use crate::pointer::Pointer;

/// The facts of `spec/sdk.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The name of the file, for messages about what it holds.
    pub file: Option<Arc<str>>,
    /// How much the documents may ask for. No setting of the file changes it.
    pub limits: Limits,
    /// What the manifest says.
    pub package: Package,
    /// The hosts, by the URL that stands in `servers`.
    pub hosts: IndexMap<String, HostConfig>,
    /// The security schemes, by their names in the documents.
    pub schemes: IndexMap<String, SchemeConfig>,
    /// What applications keep beside credentials and URLs, such as the id of an environment, by name.
    pub values: IndexMap<String, ValueConfig>,
    /// The groups, by their names such as `iam/v2`.
    pub groups: IndexMap<String, GroupConfig>,
    /// The resources, by tag.
    pub resources: IndexMap<String, ResourceConfig>,
    /// The operations, by `operationId` or by `METHOD /path`.
    pub operations: IndexMap<String, OperationConfig>,
    /// Names of types: by component key, or `component-key.property` for what is declared in place.
    pub types: IndexMap<String, String>,
    /// How lists come in pages, by names that are for the reader only.
    pub paging: IndexMap<String, PagingConfig>,
    /// When resources are ready, by names that are for the reader only.
    pub waits: IndexMap<String, WaitConfig>,
    /// Domains, such as `example.com`, to whose hosts requests may be redirected with all that they hold.
    pub domains: Vec<String>,
    /// Names of properties that are secret wherever they appear.
    pub secrets: Vec<String>,
    /// Example programs that are written by hand, by name.
    pub examples: IndexMap<String, ExampleConfig>,
    /// Pages of the guide in the crate's documentation, by name, in their order.
    pub guide: IndexMap<String, PageConfig>,
}

impl Config {
    /// The place of a setting, for a message about it.
    pub(crate) fn place(&self, steps: &[&str]) -> Origin {
        let file = self.file.clone().unwrap_or_else(|| Arc::from("sdk.yaml"));
        steps.iter().fold(Origin::new(file, Pointer::root()), |place, step| place.child(step))
    }
}

/// What the manifest says.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// `package.name`
    pub name: Option<String>,
    /// `package.version`
    pub version: Option<String>,
    /// `package.description`
    pub description: Option<String>,
    /// `package.license`
    pub license: Option<String>,
    /// `package.repository`
    pub repository: Option<String>,
    /// `package.keywords`
    pub keywords: Vec<String>,
    /// `package.categories`
    pub categories: Vec<String>,
    /// What the API is called in prose, such as `Example Cloud`.
    pub product: Option<String>,
    /// The groups whose features are on by default, such as `iam/v2`; all when empty.
    pub default_groups: Vec<String>,
    /// Optional parts of the runtime: `crn` for names of resources that look like `crn://authority/kind=name`.
    pub modules: Vec<String>,
    /// The call to begin with: an `operationId`, or `METHOD /path`.
    pub first_call: Option<String>,
    /// Lifecycle stages whose operations are there only if the application asks for them, such as `Early Access`.
    pub opt_in_stages: Vec<String>,
    /// Where the API itself describes an operation.
    pub operation_docs: Option<LinkPattern>,
    /// Sections at the end of what a user reads first: titles, and texts in Markdown.
    pub sections: IndexMap<String, String>,
}

/// A host.
#[derive(Clone, Debug, Default)]
pub struct HostConfig {
    /// Its name, such as `control-plane`.
    pub name: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// Environment variables that hold another URL for it, the first one that is set counts.
    pub env: Vec<String>,
    /// Its URL, in place of the one in the documents.
    pub url: Option<String>,
    /// The URL in the documents is a placeholder: the application must give the real one.
    pub placeholder: bool,
    /// Headers that every request to it may need, by the name of what they say, such as `cluster-id`.
    pub headers: IndexMap<String, HeaderConfig>,
    /// Resources that hold its URL, by the name of the method, such as `at-cluster`.
    pub endpoints: IndexMap<String, EndpointConfig>,
}

/// What an application keeps beside credentials and URLs, such as the id of an environment.
#[derive(Clone, Debug, Default)]
pub struct ValueConfig {
    /// What it is.
    pub description: Option<String>,
    /// Environment variables that hold it, the first one that is set counts.
    pub env: Vec<String>,
}

/// A header that the application sets once, and that is no parameter of an operation.
#[derive(Clone, Debug, Default)]
pub struct HeaderConfig {
    /// Its name, such as `Cluster-Id`.
    pub header: Option<String>,
    /// What it says: what follows "sends" in a sentence.
    pub description: Option<String>,
}

/// A resource that holds the URL of a host.
#[derive(Clone, Debug, Default)]
pub struct EndpointConfig {
    /// The `operationId` of what answers with the resource, or with a list of such.
    pub operation: Option<String>,
    /// The member with the URL, such as `spec.endpoint`.
    pub member: Option<String>,
    /// A member that is a map, and the member of its values with the URL, such as `spec.endpoints.*.url`: where there is
    /// one value only, it comes first.
    pub only: Option<String>,
}

/// A security scheme.
#[derive(Clone, Debug, Default)]
pub struct SchemeConfig {
    /// Its name in the SDK, such as `sts-token`.
    pub name: Option<String>,
    /// What it is called in prose, such as `cloud API key`.
    pub label: Option<String>,
    /// What it is, in a sentence.
    pub description: Option<String>,
    /// What it sends where no document defines it, as in fragments of docs pages: `basic` or `bearer`.
    pub kind: Option<String>,
    /// Another scheme that this one is: the same credential serves both.
    pub same_as: Option<String>,
    /// Environment variables: for Basic pairs of user and password variable, for others single variables. The first
    /// complete one counts.
    pub env: Vec<Vec<String>>,
    /// How other tokens are traded for its tokens.
    pub exchange: Option<ExchangeConfig>,
    /// Credentials that take its place at some hosts or in some groups, by their names in the SDK.
    pub variants: IndexMap<String, VariantConfig>,
    /// Headers that every request with it may need, by the name of what they say, such as `pool-id`.
    pub headers: IndexMap<String, HeaderConfig>,
}

/// A credential that takes the place of a scheme at some hosts or in some groups, because there it is another key.
#[derive(Clone, Debug, Default)]
pub struct VariantConfig {
    /// What it is called in prose, such as `cluster API key`.
    pub label: Option<String>,
    /// What it is, in a sentence.
    pub description: Option<String>,
    /// The hosts, by name.
    pub hosts: Vec<String>,
    /// The groups.
    pub groups: Vec<String>,
    /// Environment variables, see [`SchemeConfig::env`].
    pub env: Vec<Vec<String>>,
    /// The scheme itself is accepted there too.
    pub beside: bool,
}

/// How tokens are traded (RFC 8693).
#[derive(Clone, Debug, Default)]
pub struct ExchangeConfig {
    /// The `operationId` of what trades them.
    pub operation: Option<String>,
    /// Fields of its form that are always the same.
    pub fields: IndexMap<String, String>,
    /// Fields of its form that the application gives.
    pub arguments: Vec<String>,
    /// The field for the token that is given.
    pub subject: Option<String>,
    /// The member of the answer that is the token.
    pub token: Option<String>,
    /// The member of the answer that says for how many seconds it is valid.
    pub expires_in: Option<String>,
    /// For how many seconds it is valid if the answer does not say.
    pub life: Option<String>,
}

/// How lists come in pages: the query parameters that ask for a page, of which a list has all that are given, and
/// the members of a page, such as `metadata.next`.
#[derive(Clone, Debug, Default)]
pub struct PagingConfig {
    /// The parameter for a token that is part of a link to the next page, under the same name.
    pub link: Option<String>,
    /// The parameter for a token that stands as it is.
    pub token: Option<String>,
    /// The parameter for how many items to skip.
    pub offset: Option<String>,
    /// The parameter for how many items to give.
    pub limit: Option<String>,
    /// The member with the link or token.
    pub next: Option<String>,
    /// The member with the items; nothing where the answer is the list.
    pub items: Option<String>,
}

/// When what some operations answer with is ready: the phases of a resource, and which of them are settled.
#[derive(Clone, Debug, Default)]
pub struct WaitConfig {
    /// The operations that answer with such a resource, by `operationId` or by `METHOD /path`.
    pub operations: Vec<String>,
    /// The member with the phase, such as `status.phase`.
    pub phase: Option<String>,
    /// The member with what the resource says about its phase, such as `status.error_message`.
    pub explanation: Option<String>,
    /// The phases of which nothing more has to be waited for.
    pub ready: Vec<String>,
    /// The phases that do not become a ready one by themselves.
    pub failed: Vec<String>,
    /// Those of the phases that the service has although no document lists them.
    pub unlisted: Vec<String>,
}

/// A group.
#[derive(Clone, Debug, Default)]
pub struct GroupConfig {
    /// What it is about, in a few words.
    pub title: Option<String>,
    /// What it is about, in sentences.
    pub description: Option<String>,
}

/// A resource: the operations of one tag.
#[derive(Clone, Debug, Default)]
pub struct ResourceConfig {
    /// Its name, such as `api-keys`.
    pub name: Option<String>,
    /// Its group, such as `catalog/v1`, where the tag does not tell.
    pub group: Option<String>,
    /// What it is.
    pub description: Option<String>,
}

/// An operation.
#[derive(Clone, Debug, Default)]
pub struct OperationConfig {
    /// The name of the method, such as `refresh`.
    pub method: Option<String>,
    /// The name of the request value, such as `RefreshJwks`.
    pub request: Option<String>,
    /// Whether it may be repeated although its method does not say so.
    pub idempotent: Option<bool>,
    /// Statuses by which the service says that it is too early: after them the call is sent again.
    pub retry_on: Vec<u16>,
    /// The URL of the page where the API itself describes it, in place of [`Package::operation_docs`].
    pub docs: Option<String>,
    /// How it is called with many values over one exchange, if it can be.
    pub stream: Option<StreamConfig>,
}

/// An operation whose body and answer may be many values instead of one, as concatenated JSON: one after another, as in
/// RFC 7464 but without record separators. Each value has one answer, in the same order, which arrives while others are
/// still sent.
#[derive(Clone, Debug, Default)]
pub struct StreamConfig {
    /// Where this stands.
    pub origin: Option<Origin>,
    /// The name of the method, such as `produce_stream`.
    pub method: Option<String>,
    /// The name of the request value, such as `ProduceRecords`.
    pub request: Option<String>,
    /// What the values are called, such as `records`.
    pub values: Option<String>,
    /// What it does, in one line.
    pub summary: Option<String>,
    /// What it does, in sentences.
    pub description: Option<String>,
}
