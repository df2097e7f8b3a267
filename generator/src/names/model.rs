//! The names of an [`Api`](crate::ir::Api): tables with the same indexes.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::ir::{DefiningModule, GroupId, OperationId, ResourceId, TypeId};
pub use crate::lock::NameKind;

/// A Rust identifier, valid and unique in its scope; a keyword is written raw (`r#type`).
///
/// There is deliberately no `Display`: emitters turn it into a token.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(pub(super) String);

impl Name {
    /// Returns the text of the identifier, with `r#` if it is raw.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the identifier without `r#`, as it appears in messages and links.
    pub fn shown(&self) -> &str {
        self.0.trim_start_matches("r#")
    }

    /// Returns the name to which a suffix such as `_source` is appended, without `r#` and without the underscore that
    /// distinguishes a name from a reserved word.
    pub(super) fn stem(&self) -> &str {
        self.shown().trim_end_matches('_')
    }
}

/// The names of an [`crate::ir::Api`].
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// The names of groups, by [`crate::ir::GroupId`].
    pub groups: Vec<GroupNames>,
    /// The names of resources, by [`crate::ir::ResourceId`].
    pub resources: Vec<ResourceNames>,
    /// The names of operations, by [`crate::ir::OperationId`].
    pub operations: Vec<OperationNames>,
    /// The names of types, by [`crate::ir::TypeId`].
    pub types: Vec<TypeNames>,
    /// The files of the types of modules that would be too long.
    pub type_files: BTreeMap<DefiningModule, Vec<TypeFile>>,
    /// The structs whose setters are in files of their own.
    pub structs_without_setters: BTreeSet<TypeId>,
    /// The names of hosts, by index into [`crate::ir::Api::hosts`].
    pub hosts: Vec<HostNames>,
    /// The names of security schemes, by index into [`crate::ir::Api::schemes`].
    pub schemes: Vec<SchemeNames>,
    /// The names of values, by index into [`crate::ir::Api::values`].
    pub values: Vec<ValueNames>,
    /// The accessors, by index into [`crate::ir::Api::response_headers`].
    pub response_headers: Vec<Name>,
    /// The constants, by index into [`crate::ir::Api::error_codes`].
    pub error_codes: Vec<Name>,
    /// The features, by index into [`crate::ir::Api::stages`].
    pub stages: Vec<String>,
    /// The modules, by index into [`crate::ir::Api::guide`].
    pub guide: Vec<Name>,
    /// The types whose names mean other items in a module that uses them. The module does not import or re-export them.
    pub shadowed: BTreeSet<(DefiningModule, TypeId)>,
    /// The former names of renamed items.
    pub aliases: AliasNames,
}

/// The former names of renamed items, oldest first.
#[derive(Clone, Debug, Default)]
pub struct AliasNames {
    /// The former names of types.
    pub types: BTreeMap<TypeId, Vec<Name>>,
    /// The former methods and types of operations.
    pub operations: BTreeMap<(OperationId, NameKind), Vec<Name>>,
    /// The former features of groups.
    pub features: BTreeMap<GroupId, Vec<String>>,
    /// The former modules of groups.
    pub modules: BTreeMap<GroupId, Vec<Vec<Name>>>,
    /// The former methods of the client that return a group's handle.
    pub group_methods: BTreeMap<GroupId, Vec<Name>>,
    /// The former handles of groups.
    pub group_handles: BTreeMap<GroupId, Vec<Name>>,
    /// The former methods that return a resource's handle.
    pub resource_methods: BTreeMap<ResourceId, Vec<Name>>,
    /// The former handles of resources.
    pub resource_handles: BTreeMap<ResourceId, Vec<Name>>,
}

impl AliasNames {
    /// Returns the former names of an operation's method or type of this kind.
    pub fn of_operation(&self, id: OperationId, kind: NameKind) -> &[Name] {
        self.operations.get(&(id, kind)).map_or(&[], Vec::as_slice)
    }
}

/// The names of a group.
#[derive(Clone, Debug)]
pub struct GroupNames {
    /// The Cargo feature, such as `iam-v2`.
    pub feature: String,
    /// The features that it needs, such as `iam-v2` for `iam-v2-sso`.
    pub feature_needs: Vec<String>,
    /// The module path, such as `iam`, `v2`.
    pub module: Vec<Name>,
    /// The method of the client, such as `iam_v2`.
    pub method: Name,
    /// The handle, such as `IamV2`.
    pub handle: Name,
    /// The methods that take a resource with a URL, by index into [`crate::ir::Api::endpoints`].
    pub endpoints: BTreeMap<usize, EndpointNames>,
    /// The names for raw requests, by index into [`crate::ir::Api::hosts`].
    pub raw_requests: BTreeMap<usize, RawRequestNames>,
}

/// The names for a method that takes a resource with a URL.
#[derive(Clone, Debug)]
pub struct EndpointNames {
    /// The method, such as `at_cluster`.
    pub method: Name,
    /// The argument with the resource, such as `cluster`.
    pub resource: Name,
    /// The argument with the key of an endpoint.
    pub key: Option<Name>,
}

/// The names for the raw requests to a host.
#[derive(Clone, Debug)]
pub struct RawRequestNames {
    /// The method of the group's handle, such as `request`.
    pub method: Name,
    /// The static that describes the requests, such as `REQUEST`.
    pub constant: Name,
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
    /// The request builder, such as `RefreshJwks`.
    pub request: Name,
    /// The static with the format of its stream of items, such as `WATCH_FORMAT`.
    pub format: Option<Name>,
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
    /// The names of the method that sends a body of lines as a stream.
    pub line_stream: Option<LineStreamNames>,
    /// The names of the upload in [`crate::ir::Api::uploads`].
    pub upload: Option<UploadNames>,
    /// The struct of the arguments of a method that would have too many.
    pub required: Option<Name>,
    /// The enum of successful responses, with variants by index into `Success::variants`.
    pub output: Option<VariantNames>,
    /// The enum of bodies, with variants by index into `Body::variants`.
    pub body: Option<VariantNames>,
}

impl OperationNames {
    /// Returns the request builders.
    pub fn requests(&self) -> impl Iterator<Item = &Name> {
        std::iter::once(&self.request).chain(self.stream.iter().map(|stream| &stream.request))
    }

    /// Returns the methods.
    pub fn methods(&self) -> impl Iterator<Item = &Name> {
        let stream = self.stream.iter().map(|it| &it.method);
        let lines = self.line_stream.iter().map(|it| &it.method);
        let upload = self.upload.iter().map(|it| &it.method);
        std::iter::once(&self.method).chain(stream).chain(lines).chain(upload)
    }

    /// Returns the methods and types that the lock keeps.
    pub fn by_kind(&self) -> impl Iterator<Item = (NameKind, &Name)> {
        let names = [
            (NameKind::Method, Some(&self.method)),
            (NameKind::Request, Some(&self.request)),
            (NameKind::StreamMethod, self.stream.as_ref().map(|it| &it.method)),
            (NameKind::StreamRequest, self.stream.as_ref().map(|it| &it.request)),
            (NameKind::LinesMethod, self.line_stream.as_ref().map(|it| &it.method)),
            (NameKind::UploadMethod, self.upload.as_ref().map(|it| &it.method)),
            (NameKind::Arguments, self.required.as_ref()),
            (NameKind::Output, self.output.as_ref().map(|it| &it.item)),
            (NameKind::Body, self.body.as_ref().map(|it| &it.item)),
        ];
        names.into_iter().filter_map(|(kind, name)| Some((kind, name?)))
    }

    /// Returns the items of the operation in addition to the request builders.
    pub fn items(&self) -> impl Iterator<Item = &Name> {
        let choices = self.output.iter().chain(&self.body);
        let choices = choices.flat_map(|choice| {
            let parts = choice.parts.iter().flatten().map(|parts| &parts.item);
            std::iter::once(&choice.item).chain(parts)
        });
        self.required.iter().chain(choices)
    }
}

/// The names of the enum of an operation's bodies or responses.
#[derive(Clone, Debug)]
pub struct VariantNames {
    /// The enum, such as `CreateJobOutput`.
    pub item: Name,
    /// The variants.
    pub variants: Vec<Name>,
    /// The names of multipart bodies, by variant.
    pub parts: Vec<Option<MultipartNames>>,
}

/// The names of a multipart body that is one of several variants.
#[derive(Clone, Debug)]
pub struct MultipartNames {
    /// The struct, such as `CreateJobParts`.
    pub item: Name,
    /// The arguments of its constructor, by index into
    /// [`MultipartParts::required`](crate::ir::MultipartParts::required).
    pub arguments: Vec<Name>,
    /// The setters, by index into [`MultipartParts::optional`](crate::ir::MultipartParts::optional).
    pub setters: Vec<Name>,
}

/// The names of an operation that takes a stream of bodies.
#[derive(Clone, Debug)]
pub struct StreamNames {
    /// The method of the resource's handle, such as `produce_stream`.
    pub method: Name,
    /// The request builder, such as `ProduceRecords`.
    pub request: Name,
    /// The argument, such as `records`.
    pub values: Name,
}

/// The names of a method that sends a body of lines as a stream.
#[derive(Clone, Debug)]
pub struct LineStreamNames {
    /// The method of the resource's handle, such as `import_stream`.
    pub method: Name,
    /// The argument, such as `items`.
    pub items: Name,
}

/// The names of an upload in several steps.
#[derive(Clone, Debug)]
pub struct UploadNames {
    /// The method of the resource's handle, such as `upload`.
    pub method: Name,
    /// The arguments, by index into [`crate::ir::Upload::arguments`].
    pub arguments: Vec<Name>,
    /// The argument with the file, such as `file`.
    pub file: Name,
}

/// The names of a type.
#[derive(Clone, Debug)]
pub struct TypeNames {
    /// The item, such as `ApiKeySpec`.
    pub item: Name,
    /// The fields of a struct or the variants of an enum or union, by index.
    pub members: Vec<Name>,
    /// The words for the variants of a union, by index.
    pub labels: Vec<String>,
    /// The setters of a struct's fields, by index, such as `with_display_name`.
    pub setters: Vec<Name>,
    /// The field for additional properties, and its setter.
    pub additional: Option<(Name, Name)>,
    /// The field for unknown properties; its accessor has the same name.
    pub unlisted: Option<Name>,
    /// The struct of the arguments of a constructor that would have too many.
    pub required: Option<Name>,
}

/// A file of some of a module's types, or of setters of a type that would be too long with them.
#[derive(Clone, Debug)]
pub struct TypeFile {
    /// The module, such as `pull_request`.
    pub module: Name,
    /// The types, or the one with the setters.
    pub types: Vec<TypeId>,
    /// The indexes of the fields whose setters are in the file instead of the type.
    pub setters: Option<Range<usize>>,
}

/// The names of a host.
#[derive(Clone, Debug)]
pub struct HostNames {
    /// The static, such as `CONTROL_PLANE`.
    pub constant: Name,
    /// The method of the client's builder, such as `control_plane_url`.
    pub method: Name,
    /// The method of the client's builder that takes values for the variables of the URL, such as `region_url_with`,
    /// and its arguments.
    pub variables: Option<(Name, Vec<Name>)>,
    /// The methods of the client's builder that choose a server, such as `staging_server`, by index into
    /// `Host::named_servers`.
    pub servers: Vec<Name>,
    /// The names of headers, by index into `Host::headers`.
    pub headers: Vec<HeaderNames>,
}

/// The names of a value that an application configures.
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

/// The names of an authorization server.
#[derive(Clone, Debug)]
pub struct OAuthNames {
    /// The static, such as `LOGIN_SERVER`.
    pub server: Name,
    /// The setter of the client's builder for client credentials, such as `login_client_credentials`.
    pub client_credentials: Option<Name>,
    /// The setter of the client's builder for the tokens of a login, such as `login_tokens`.
    pub tokens: Name,
    /// The setter of the client's builder for signed JWTs, such as `login_jwt_bearer`.
    pub jwt_bearer: Option<Name>,
    /// The method of the client, such as `login_login`.
    pub login: Name,
}

/// The names of a login whose tokens are exchanged.
#[derive(Clone, Debug)]
pub struct ExchangeLoginNames {
    /// The static, such as `IDENTITY_PROVIDER_LOGIN`.
    pub constant: Name,
    /// The setter of the client's builder, such as `identity_provider`.
    pub method: Name,
}

/// The names of a security scheme.
#[derive(Clone, Debug)]
pub struct SchemeNames {
    /// The static, such as `CLOUD_API_KEY`.
    pub constant: Name,
    /// The method of the client's builder, such as `cloud_api_key`.
    pub method: Name,
    /// The setter of the client's builder for a token source, such as `cloud_api_key_source`.
    pub source: Option<Name>,
    /// The setter of the client's builder for a token exchange, such as `cloud_api_key_exchange`.
    pub exchange: Option<Name>,
    /// The names of the login whose tokens are exchanged.
    pub exchange_login: Option<ExchangeLoginNames>,
    /// The names of the authorization server.
    pub oauth: Option<OAuthNames>,
    /// The names of headers, by index into `Scheme::headers`.
    pub headers: Vec<HeaderNames>,
}
