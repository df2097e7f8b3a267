//! The API as a whole: groups, resources, hosts and security schemes.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Origin;
use crate::ir::conversion::Conversion;
use crate::ir::finder::Finder;
use crate::ir::host::{ClientValue, Endpoint, Host};
use crate::ir::ids::{GroupId, OperationId, ResourceId, TypeId};
use crate::ir::operation::{Operation, ResponseHeader};
use crate::ir::paging::{Page, Paging};
use crate::ir::poller::Poller;
use crate::ir::result::ReportedError;
use crate::ir::security::{Scheme, TokenExchange};
use crate::ir::types::{Derive, TypeDef, TypeRef};
use crate::ir::upload::Upload;
use crate::ir::wait::Phases;
use crate::ir::webhook::Webhooks;
use crate::lock::{LockedGroup, LockedOperation, LockedResource, LockedType};
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
    /// The operations that get a resource and can be polled until it exists, or until it does not.
    pub existence_waits: BTreeSet<OperationId>,
    /// The lists whose items are found by name.
    pub finders: BTreeMap<OperationId, Finder>,
    /// The types of objects that are found by name, with the path to the name: indexes of fields.
    pub names_of_objects: BTreeMap<TypeId, Vec<usize>>,
    /// The operations that a call starts and that are polled, by the call.
    pub pollers: BTreeMap<OperationId, Poller>,
    /// The uploads in several steps, by the operation next to whose method theirs is.
    pub uploads: BTreeMap<OperationId, Upload>,
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
    /// Other pairs of the type of a request and the type of a response that it can be built from.
    pub conversions: BTreeMap<(TypeId, TypeId), Conversion>,
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
    /// Modules that are written by hand, in their order.
    pub modules: Vec<HandwrittenModule>,
    /// Example programs that are written by hand, in their order.
    pub examples: Vec<ExampleProgram>,
    /// The pages of the guide, in their order.
    pub guide: Vec<GuidePage>,
    /// The webhooks, if they have types.
    pub webhooks: Option<Webhooks>,
    /// The entries of the lock.
    pub locked: Locked,
}

impl Api {
    /// Returns the types that values of the given types may hold, with these types themselves.
    pub fn reachable_types<'a>(&'a self, roots: impl Iterator<Item = &'a TypeRef>) -> BTreeSet<TypeId> {
        let mut seen = BTreeSet::new();
        let mut pending: Vec<&TypeRef> = roots.collect();
        while let Some(ty) = pending.pop() {
            match ty {
                TypeRef::Named(id) if seen.insert(*id) => pending.extend(self.types[id.0].kind.parts()),
                ty => pending.extend(ty.inner()),
            }
        }
        seen
    }
}

/// The entries of the lock that belong to operations and types of the API.
#[derive(Clone, Debug, Default)]
pub struct Locked {
    /// The groups, with the method of the client.
    pub groups: BTreeMap<GroupId, (String, LockedGroup)>,
    /// The resources, with the method of the group's handle. A resource without one is that of its group.
    pub resources: BTreeMap<ResourceId, (Option<String>, LockedResource)>,
    /// The operations, with their places.
    pub operations: BTreeMap<OperationId, (String, LockedOperation)>,
    /// The types, with their places.
    pub types: BTreeMap<TypeId, (String, LockedType)>,
    /// The groups, including those that the configuration names.
    pub former_groups: BTreeMap<GroupId, (String, LockedGroup)>,
    /// The resources, including those that the configuration names.
    pub former_resources: BTreeMap<ResourceId, (Option<String>, LockedResource)>,
    /// `true` unless breaking changes are accepted: renamed items leave aliases, and boxes stay.
    pub keeps_api: bool,
}

impl Locked {
    /// Returns the entry of a type.
    pub fn type_entry(&self, id: TypeId) -> Option<&LockedType> {
        self.types.get(&id).map(|(_, entry)| entry)
    }

    /// Returns whether enums box values of a type, unless breaking changes are accepted.
    pub fn is_boxed(&self, id: TypeId) -> Option<bool> {
        self.type_entry(id).filter(|_| self.keeps_api)?.boxed
    }

    /// Returns the entry of an operation.
    pub fn operation_entry(&self, id: OperationId) -> Option<&LockedOperation> {
        self.operations.get(&id).map(|(_, entry)| entry)
    }
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

/// A module that is written by hand.
#[derive(Clone, Debug)]
pub struct HandwrittenModule {
    /// The name, such as `pet_names`.
    pub name: String,
    /// The files below `src/` with their texts: that of the module, and those of its child modules.
    pub files: Vec<(String, String)>,
    /// The groups that it uses.
    pub groups: Vec<GroupId>,
    /// The other features that it uses.
    pub features: Vec<String>,
    /// The crates that only it uses, with their versions.
    pub dependencies: Vec<(String, String)>,
    /// The items that the root of the crate re-exports. If there are any, the module is private.
    pub reexports: Vec<String>,
    /// The location of the setting.
    pub origin: Option<Origin>,
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
    /// The other features that it uses.
    pub features: Vec<String>,
    /// The crates that only it uses, with their versions.
    pub dependencies: Vec<(String, String)>,
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
