//! The configuration: facts that an SDK needs and the documents do not state, such as names, hosts and credentials.
//!
//! Takes `spec/sdk.yaml`, or nothing. Returns a [`Config`]. Everything that is specific to one API is data here; the
//! other modules only know OpenAPI.

mod always_present;
mod annotation_facts;
mod cargo_syntax;
mod compression;
mod conditional;
mod config_value;
mod credentials;
mod docs_url;
mod finder;
mod handwritten;
mod header;
mod idempotency;
mod lint;
mod operation;
mod paging;
mod parse;
mod pin;
mod poller;
pub mod reference;
mod retry;
mod source_pin;
mod streams;
mod subset;
mod upload;
mod wait;
mod webhooks;

use std::sync::Arc;

use indexmap::IndexMap;

pub use self::always_present::AlwaysPresentConfig;
pub(crate) use self::always_present::{is_property, is_schema};
pub use self::annotation_facts::{AnnotationFacts, ObjectFacts};
pub use self::compression::CompressionConfig;
pub use self::conditional::ConditionalConfig;
pub(crate) use self::credentials::is_authorization_server_url;
pub use self::credentials::{
    ApplicationEnvConfig, BasicConfig, ExchangeConfig, ExchangeSourceConfig, OAuthConfig, SchemeConfig,
    SecurityConfig, VariantConfig,
};
pub use self::docs_url::LinkPattern;
pub use self::finder::FinderConfig;
pub use self::handwritten::{ExampleConfig, ModuleConfig, PageConfig};
pub use self::header::HeaderConfig;
pub use self::idempotency::IdempotencyConfig;
pub use self::lint::LintConfig;
pub use self::operation::{
    FormsConfig, MaskConfig, OperationConfig, ResultConfig, RetryOnConfig, StreamConfig,
};
pub use self::paging::{EmptyPages, PageFactConfig, PagingConfig};
pub use self::pin::{PinError, pin_source};
pub use self::poller::{PollResultConfig, PollerConfig};
pub use self::retry::RetryConfig;
pub use self::source_pin::SourceConfig;
pub use self::streams::{StreamItem, StreamPatternConfig, StreamSelectConfig};
pub use self::subset::{SelectionConfig, SubsetConfig};
pub use self::upload::{SessionConfig, StorageConfig, StorageRequestConfig, UploadConfig};
pub use self::wait::{PartsConfig, WaitConfig};
pub use self::webhooks::{WebhookKindConfig, WebhookVerifyConfig, WebhooksConfig};
use crate::diagnostics::{Diagnostics, Origin};
use crate::limits::Limits;
use crate::lock::Lock;
use crate::pointer::Pointer;
use crate::source_text::SpecFile;
use crate::text_type::TextType;

/// The configuration of an SDK (`sdk.yaml`).
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The name of the file, for diagnostics.
    pub file: Option<Arc<str>>,
    /// The warnings about the file, which are reported with those about the documents.
    pub warnings: Diagnostics,
    /// The limits on the documents. No setting changes them.
    pub limits: Limits,
    /// The names of documents whose operations are generated even if other documents refer to them. They cannot be
    /// configured in `sdk.yaml`.
    pub roots: Vec<String>,
    /// The names of the documents that were not read because `subset.exclude.files` selects them. They cannot be configured in
    /// `sdk.yaml`.
    pub excluded_files: Vec<String>,
    /// The names and orders of the last run, which are kept. They are not part of `sdk.yaml`.
    pub lock: Option<Lock>,
    /// `true` if breaking changes are accepted that the lock prevents: former names leave no aliases, fields, variants
    /// and setters do not keep their names, and the size of a struct determines whether enums box it. It is not part of
    /// `sdk.yaml`.
    pub accept: bool,
    /// The facts about schemas and parameters that annotations state. They are not part of `sdk.yaml`.
    pub annotation_facts: AnnotationFacts,
    /// The settings of the crate.
    pub package: Package,
    /// The overlays, in the order in which they are applied. A caller may add others to those that `sdk.yaml` lists.
    pub overlays: Vec<SpecFile>,
    /// The operations of the documents that are generated.
    pub subset: SubsetConfig,
    /// The words that annotations of this API stand for, by annotation or by a path into one, such as `x-oaiMeta.name`.
    pub annotations: IndexMap<String, String>,
    /// The lints.
    pub lint: LintConfig,
    /// The sources of documents, by their path relative to the configuration.
    pub sources: IndexMap<String, SourceConfig>,
    /// The hosts, by their URL in `servers`.
    pub hosts: IndexMap<String, HostConfig>,
    /// The security schemes, by their name in the documents.
    pub schemes: IndexMap<String, SchemeConfig>,
    /// The credentials of operations whose documents do not state any.
    pub security: Option<SecurityConfig>,
    /// The values that applications store in addition to credentials and URLs, such as the ID of an environment, by
    /// name.
    pub values: IndexMap<String, ValueConfig>,
    /// The groups, by name, such as `iam/v2`.
    pub groups: IndexMap<String, GroupConfig>,
    /// The resources, by tag.
    pub resources: IndexMap<String, ResourceConfig>,
    /// The operations, by `operationId` or by `METHOD /path`.
    pub operations: IndexMap<String, OperationConfig>,
    /// The names of types, by component key, or by `component-key.property` for inline schemas.
    pub types: IndexMap<String, String>,
    /// The names of fields, arguments and setters, by the name of the property or parameter, or by
    /// `component-key.property`.
    pub fields: IndexMap<String, String>,
    /// The names of the variants of enums by value, by component key or by `component-key.property`.
    pub variants: IndexMap<String, IndexMap<String, String>>,
    /// The types of strings, by format.
    pub formats: IndexMap<String, TextType>,
    /// The types of strings, by the name of the property or parameter, or by `component-key.property`.
    pub properties: IndexMap<String, TextType>,
    /// The derived traits of types.
    pub derives: AllDerivesConfig,
    /// The properties that the service always sets, keyed by an arbitrary name.
    pub always_present: IndexMap<String, AlwaysPresentConfig>,
    /// The properties that a request does not take over from a response, by the component key of the request and that
    /// of the response from which it can be built.
    pub conversions: IndexMap<String, IndexMap<String, Vec<String>>>,
    /// The kinds of pagination, keyed by an arbitrary name.
    pub paging: IndexMap<String, PagingConfig>,
    /// The kinds of streams in responses, keyed by an arbitrary name.
    pub streams: IndexMap<String, StreamPatternConfig>,
    /// The phases that waiters use, keyed by an arbitrary name.
    pub waits: IndexMap<String, WaitConfig>,
    /// The lists whose items are found by name, keyed by an arbitrary name.
    pub finders: IndexMap<String, FinderConfig>,
    /// The operations that a call starts and that are polled, keyed by an arbitrary name.
    pub pollers: IndexMap<String, PollerConfig>,
    /// The uploads in several steps, keyed by an arbitrary name.
    pub uploads: IndexMap<String, UploadConfig>,
    /// The webhooks, if they become types.
    pub webhooks: Option<WebhooksConfig>,
    /// The kinds of idempotency keys, keyed by an arbitrary name.
    pub idempotency_keys: IndexMap<String, IdempotencyConfig>,
    /// The headers with conditions, keyed by an arbitrary name.
    pub conditional_requests: IndexMap<String, ConditionalConfig>,
    /// The retry policy of all operations.
    pub retry: Option<RetryConfig>,
    /// The operations that accept compressed request bodies, keyed by an arbitrary name.
    pub request_compression: IndexMap<String, CompressionConfig>,
    /// The styles of nested values in forms.
    pub forms: FormsConfig,
    /// The meanings of errors.
    pub errors: ErrorsConfig,
    /// The domains, such as `example.com`, within which redirects keep the headers and the body of a request.
    pub domains: Vec<String>,
    /// The documents of removed operations, which remain in the crate and are deprecated.
    pub keep: Vec<String>,
    /// The extension of operations that holds the date of their removal.
    pub sunset: Option<String>,
    /// The properties that are secret in all schemas.
    pub secrets: Vec<SecretConfig>,
    /// The top-level files and folders of the crate that are not generated and never changed.
    pub keep_files: Vec<String>,
    /// The handwritten modules, by name.
    pub modules: IndexMap<String, ModuleConfig>,
    /// The handwritten example programs, by name.
    pub examples: IndexMap<String, ExampleConfig>,
    /// The pages of the guide, by name, in the order of the table of contents.
    pub guide: IndexMap<String, PageConfig>,
}

impl Config {
    /// Returns the location of a setting, for a diagnostic.
    pub(crate) fn place(&self, steps: &[&str]) -> Origin {
        let file = self.file.clone().unwrap_or_else(|| Arc::from("sdk.yaml"));
        steps.iter().fold(Origin::new(file, Pointer::root()), |place, step| place.child(step))
    }
}

/// Returns `true` if a setting names a document, by its full name or by the last part of the name.
pub(crate) fn is_document_name(document: &str, wanted: &str) -> bool {
    let wanted = wanted.trim_start_matches("./");
    document == wanted || document.strip_suffix(wanted).is_some_and(|folder| folder.ends_with('/'))
}

/// The settings of the crate.
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
    /// `package.authors`
    pub authors: Vec<String>,
    /// `true` if the crate is a member of a workspace in a parent folder instead of its own workspace.
    pub parent_workspace: bool,
    /// `package.keywords`
    pub keywords: Vec<String>,
    /// `package.categories`
    pub categories: Vec<String>,
    /// The name of the API in prose, such as `Example Cloud`.
    pub product: Option<String>,
    /// The groups whose features are enabled by default, such as `iam/v2`. Empty for all groups.
    pub default_groups: Vec<String>,
    /// `true` if each resource is a group, with a feature and a method of the client. By default, it is if there is one
    /// document whose tags have no groups, and no setting names its group.
    pub flat: Option<bool>,
    /// The optional modules of the runtime: `cache` for a cache of responses.
    pub modules: Vec<String>,
    /// The operation that the introduction shows: an `operationId`, or `METHOD /path`.
    pub first_call: Option<String>,
    /// The lifecycle stages whose operations are behind a feature, such as `Early Access`.
    pub opt_in_stages: Vec<String>,
    /// The pattern for links to the API reference.
    pub operation_docs: Option<LinkPattern>,
    /// The sections at the end of the front page: titles, and texts in Markdown.
    pub sections: IndexMap<String, String>,
}

/// The settings of a host.
#[derive(Clone, Debug, Default)]
pub struct HostConfig {
    /// The name, such as `control-plane`.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The environment variables for another URL. The first one that is set is used.
    pub env: Vec<String>,
    /// The URL that replaces the one in the documents.
    pub url: Option<String>,
    /// `true` if the URL in the documents is a placeholder, so that the application has to set the URL.
    pub placeholder: bool,
    /// The headers that a request to the host may need, by the name of their value, such as `cluster-id`.
    pub headers: IndexMap<String, HeaderConfig>,
    /// The credentials of operations of the host whose documents do not state any.
    pub security: Option<SecurityConfig>,
    /// The resources that contain the URL of the host, by the name of the method, such as `at-cluster`.
    pub endpoints: IndexMap<String, EndpointConfig>,
}

/// A value that applications store in addition to credentials and URLs, such as the ID of an environment.
#[derive(Clone, Debug, Default)]
pub struct ValueConfig {
    /// The description.
    pub description: Option<String>,
    /// The environment variables for the value. The first one that is set is used.
    pub env: Vec<String>,
}

/// A resource that contains the URL of a host.
#[derive(Clone, Debug, Default)]
pub struct EndpointConfig {
    /// The `operationId` of the operation that returns the resource, or a list of such resources.
    pub operation: Option<String>,
    /// The property with the URL, such as `spec.endpoint`. With a `key`, the property of the values of a map, such as
    /// `spec.endpoints.*.url`.
    pub member: Option<String>,
    /// A property that is a map, and the property of its values with the URL, such as `spec.endpoints.*.url`. It takes
    /// precedence if the map has exactly one value.
    pub only: Option<String>,
    /// The name of the argument with the key of the map in `member`.
    pub key: Option<String>,
}

/// The derived traits of types beyond those of every type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllDerivesConfig {
    /// `derives.Eq`
    pub eq: DerivesConfig,
    /// `derives.Hash`
    pub hash: DerivesConfig,
    /// `derives.PartialOrd`
    pub partial_ord: DerivesConfig,
    /// `derives.Ord`
    pub ord: DerivesConfig,
}

/// The types that derive a trait.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DerivesConfig {
    /// `true` for all types whose fields have the trait.
    pub all: bool,
    /// The types, by component key.
    pub types: Vec<String>,
}

/// A property that is secret in all schemas.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretConfig {
    /// The name of the property, or `component-key.property` for a map with secret keys.
    pub property: Option<String>,
    /// The keys whose values are secret, if the property is a map. The only wildcard is a `*` at the end. Without keys,
    /// the whole property is secret.
    pub keys: Vec<String>,
}

/// The settings of a group.
#[derive(Clone, Debug, Default)]
pub struct GroupConfig {
    /// The title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The credentials of operations of the group whose documents do not state any.
    pub security: Option<SecurityConfig>,
}

/// The settings of a resource, which consists of the operations with one tag.
#[derive(Clone, Debug, Default)]
pub struct ResourceConfig {
    /// The name, such as `api-keys`.
    pub name: Option<String>,
    /// The group, such as `catalog/v1`, if the tag does not determine it.
    pub group: Option<String>,
    /// The description.
    pub description: Option<String>,
}

/// The meanings of errors, which OpenAPI cannot express.
#[derive(Clone, Debug, Default)]
pub struct ErrorsConfig {
    /// The codes in error bodies, by the name of their constant, such as `topic-exists`.
    pub codes: IndexMap<String, ErrorCodeConfig>,
    /// The errors that mean that the object to create already exists.
    pub already_exists: AlreadyExistsConfig,
}

/// A code in error bodies.
#[derive(Clone, Debug, Default)]
pub struct ErrorCodeConfig {
    /// The code, such as `40002`.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
}

/// The errors that mean that the object to create already exists. One match is enough.
#[derive(Clone, Debug, Default)]
pub struct AlreadyExistsConfig {
    /// The codes.
    pub codes: Vec<String>,
    /// The texts that a title or detail contains, regardless of case.
    pub texts: Vec<String>,
}
