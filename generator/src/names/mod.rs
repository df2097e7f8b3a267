//! Every Rust name, given once.
//!
//! In: the [`Api`]. Out: [`Names`], tables with the same indexes as the `Api`'s. The only place that changes case,
//! knows reserved words and solves collisions; an emitter asks here and makes nothing up. Does not know Rust syntax.

mod case;
mod groups;
mod operation_types;
mod operations;
mod reserved;
mod scope;
mod types;

use std::collections::BTreeMap;

use crate::ir::Api;
use crate::resolve::DocumentInfo;

/// What is taken at the root of the crate.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reserved<'a> {
    /// The modules of the runtime.
    pub modules: &'a [&'a str],
    /// The features of the runtime.
    pub features: &'a [&'a str],
}

/// Names everything in the SDK.
pub fn assign(api: &Api, reserved: Reserved<'_>) -> Names {
    let hosts = groups::hosts(api);
    let stages = groups::stages(api, reserved);
    let (groups, resources) = groups::groups(api, reserved, &stages);
    let schemes = groups::schemes(api, &hosts);
    let values = groups::values(api, &groups, &hosts, &schemes);
    let mut scopes = types::scopes(api, &groups, &resources);
    let types = types::types(api, &mut scopes);
    let operations = operations::operations(api, &hosts, &schemes, &mut scopes);
    let guide = groups::pages(api);
    Names { groups, resources, operations, types, hosts, schemes, values, stages, guide }
}

/// The longest name of a package that registries take, in bytes.
const MAX_PACKAGE_NAME: usize = 64;

/// Whether Cargo takes a name for a package, and Rust the name of its crate.
pub fn is_package(name: &str) -> bool {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let crate_name = name.replace('-', "_");
    name.len() <= MAX_PACKAGE_NAME
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(fits)
        && reserved::written(crate_name.clone()) == crate_name
        && !matches!(name, "test" | "core" | "std" | "alloc" | "proc-macro" | "proc_macro")
}

/// A name for a package whose configuration has none: the first document's title, else its file's name.
pub fn package(documents: &[DocumentInfo]) -> String {
    let title = documents.iter().find_map(|document| document.title.as_deref());
    let file = documents.first().map_or("sdk", |document| document.file.as_str());
    let stem = file.rsplit('/').next().unwrap_or(file).split('.').next().unwrap_or(file);
    let mut name = case::kebab(title.unwrap_or(stem));
    name.truncate(MAX_PACKAGE_NAME - "-sdk".len());
    let name = name.trim_end_matches('-');
    // Cargo refuses keywords and a few other names; so does the file system.
    let taken = !is_package(name) || reserved::MODULES.contains(&name);
    if taken { format!("{name}-sdk") } else { name.to_owned() }
}

/// A Rust identifier, valid and unique in its scope; a keyword is written raw (`r#type`).
///
/// There is no `Display` on purpose: an emitter turns it into a token.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

impl Name {
    /// The text of the identifier, with `r#` where it is raw.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The names of an [`crate::ir::Api`].
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// By [`crate::ir::GroupId`].
    pub groups: Vec<GroupNames>,
    /// By [`crate::ir::ResourceId`].
    pub resources: Vec<ResourceNames>,
    /// By [`crate::ir::OperationId`].
    pub operations: Vec<OperationNames>,
    /// By [`crate::ir::TypeId`].
    pub types: Vec<TypeNames>,
    /// By index into [`crate::ir::Api::hosts`].
    pub hosts: Vec<HostNames>,
    /// By index into [`crate::ir::Api::schemes`].
    pub schemes: Vec<SchemeNames>,
    /// By index into [`crate::ir::Api::values`].
    pub values: Vec<ValueNames>,
    /// The features, by index into [`crate::ir::Api::stages`].
    pub stages: Vec<String>,
    /// The modules, by index into [`crate::ir::Api::guide`].
    pub guide: Vec<Name>,
}

/// The names of a group.
#[derive(Clone, Debug)]
pub struct GroupNames {
    /// The cargo feature, such as `iam-v2`.
    pub feature: String,
    /// The features that it needs, such as `iam-v2` for `iam-v2-sso`.
    pub feature_needs: Vec<String>,
    /// The module path, such as `iam`, `v2`.
    pub module: Vec<Name>,
    /// The method of the client, such as `iam_v2`.
    pub method: Name,
    /// The handle, such as `IamV2`.
    pub handle: Name,
    /// By index into [`crate::ir::Api::endpoints`], for hosts of the group: the method that takes the resource, such as
    /// `at_cluster`, and its argument, such as `cluster`.
    pub endpoints: BTreeMap<usize, (Name, Name)>,
}

/// The names of a resource.
#[derive(Clone, Debug)]
pub struct ResourceNames {
    /// The module in the group's module, such as `api_keys`.
    pub module: Name,
    /// The method of the group's handle, such as `api_keys`.
    pub method: Name,
    /// The handle, such as `ApiKeysClient`.
    pub handle: Name,
}

/// The names of an operation.
#[derive(Clone, Debug)]
pub struct OperationNames {
    /// The method of the resource's handle, such as `refresh`.
    pub method: Name,
    /// The static that describes it, such as `REFRESH`.
    pub constant: Name,
    /// The request value, such as `RefreshJwks`.
    pub request: Name,
    /// The words for messages, such as `refresh jwks`.
    pub phrase: String,
    /// The argument names, by index into `Operation::arguments`; the body's is `body`.
    pub arguments: Vec<Name>,
    /// The setters, by index into `Operation::options`.
    pub options: Vec<Name>,
    /// The setters for media types, by index into `Success::media_types`, such as `accept_plain`.
    pub accepts: Vec<Name>,
    /// The names of [`crate::ir::Operation::stream`].
    pub stream: Option<StreamNames>,
    /// The struct that names the arguments of a method which has too many of them.
    pub required: Option<Name>,
    /// The enum of what a success can be, with variants by index into `Success::variants`.
    pub output: Option<VariantNames>,
    /// The enum of what the body can be sent as, with variants by index into `Body::variants`.
    pub body: Option<VariantNames>,
}

impl OperationNames {
    /// The items that it needs, beside the request value.
    pub fn items(&self) -> impl Iterator<Item = &Name> {
        let choices = self.output.iter().chain(&self.body);
        let choices = choices.flat_map(|choice| {
            let parts = choice.parts.iter().flatten().map(|parts| &parts.item);
            std::iter::once(&choice.item).chain(parts)
        });
        self.stream.iter().map(|stream| &stream.request).chain(&self.required).chain(choices)
    }
}

/// The names of an enum whose variants are what an operation can take or give.
#[derive(Clone, Debug)]
pub struct VariantNames {
    /// The enum, such as `CreateJobOutput`.
    pub item: Name,
    /// Its variants.
    pub variants: Vec<Name>,
    /// By variant: what is made of parts.
    pub parts: Vec<Option<MultipartNames>>,
}

/// The names of a body of parts that is one of several forms.
#[derive(Clone, Debug)]
pub struct MultipartNames {
    /// The struct, such as `CreateJobParts`.
    pub item: Name,
    /// What its constructor takes, by index into `Parts::required`.
    pub arguments: Vec<Name>,
    /// Its setters, by index into `Parts::optional`.
    pub setters: Vec<Name>,
}

/// The names of an operation that is called with many bodies.
#[derive(Clone, Debug)]
pub struct StreamNames {
    /// The method of the resource's handle, such as `produce_stream`.
    pub method: Name,
    /// The request value, such as `ProduceRecords`.
    pub request: Name,
    /// The argument, such as `records`.
    pub values: Name,
}

/// The names of a type.
#[derive(Clone, Debug)]
pub struct TypeNames {
    /// The item, such as `ApiKeySpec`.
    pub item: Name,
    /// The fields of a struct or the variants of an enum or union, by index.
    pub members: Vec<Name>,
    /// The setters of a struct's fields, by index, such as `with_display_name`.
    pub setters: Vec<Name>,
    /// The field for members that are not listed, and its setter.
    pub additional: Option<(Name, Name)>,
    /// The field for members that no document lists; its accessor has the same name.
    pub unlisted: Option<Name>,
    /// The struct that names the arguments of a constructor which has too many of them.
    pub required: Option<Name>,
}

/// The names of a host.
#[derive(Clone, Debug)]
pub struct HostNames {
    /// The static, such as `CONTROL_PLANE`.
    pub constant: Name,
    /// The method of the client's builder, such as `control_plane_url`.
    pub method: Name,
    /// The method of the client's builder that takes values for the variables of the URL, such as `region_url_with`, and
    /// its arguments.
    pub variables: Option<(Name, Vec<Name>)>,
    /// By index into `Host::headers`.
    pub headers: Vec<HeaderNames>,
}

/// The names of what an application keeps beside credentials and URLs.
#[derive(Clone, Debug)]
pub struct ValueNames {
    /// The static, such as `ENVIRONMENT_ID`.
    pub constant: Name,
    /// The method of the client's builder and of the client, such as `environment_id`.
    pub method: Name,
}

/// The names of a header that the application sets once.
#[derive(Clone, Debug)]
pub struct HeaderNames {
    /// The method of the client's builder, such as `cluster_id`.
    pub setter: Name,
    /// The method of a group's handle, such as `with_cluster_id`.
    pub with: Name,
}

/// The names of a security scheme.
#[derive(Clone, Debug)]
pub struct SchemeNames {
    /// The static, such as `CLOUD_API_KEY`.
    pub constant: Name,
    /// The method of the client's builder, such as `cloud_api_key`.
    pub method: Name,
    /// By index into `Scheme::headers`.
    pub headers: Vec<HeaderNames>,
}
