//! From the SDK as data, and its names, to Rust as tokens; the only place that writes Rust.
//!
//! In: a context ([`Cx`]) of [`crate::ir::Api`], names and [`Options`]. Out: a [`Module`] for each [`ModuleKind`], and
//! the texts that are not Rust. There is one file per construct, which begins with a sample of its output. The folders
//! are layers: `types`, `snippet`, `operation`, `module`, `package`, each of which uses only those before it. Does not
//! choose names, makes no decision about the API, and does not know whitespace.

pub(crate) mod cfg;
mod common_responses;
pub(crate) mod context;
mod deprecated;
pub(crate) mod doc_comment;
mod first_use;
pub(crate) mod ident;
pub(crate) mod imports;
mod mention;
mod module;
mod operation;
mod package;
pub(crate) mod runtime_items;
mod snippet;
mod type_directions;
pub(crate) mod types;

pub use self::common_responses::CommonResponses;
pub use self::context::{Cx, Layout, Options, Runtime, SnippetFormat};
pub use self::first_use::FirstUse;
pub use self::package::first_call::FirstCall;
pub(crate) use self::package::first_call::first_call;
pub(crate) use self::package::runtime_modules;
#[cfg(feature = "contract-test")]
pub(crate) use self::snippet::call::handle_calls;
pub use self::type_directions::TypeDirections;
use crate::emit::module::{error_bodies, exports, group, header_accessors, resource, type_files, webhooks};
use crate::emit::package::{
    error_codes, example_programs, guide, handwritten_modules, lib_rs, manifest, readme, samples, service,
    testing_example, transport_example,
};
use crate::ir::{DefiningModule, GroupId, ResourceId};
use crate::names::Name;
use crate::output::{Malformed, Module};

/// A Rust file of the crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ModuleKind {
    /// `src/lib.rs`
    Root,
    /// `src/guide.rs`
    Guide,
    /// `src/service.rs`
    Service,
    /// `src/testing/samples.rs`
    Samples,
    /// `src/common.rs`
    Common,
    /// `src/error_bodies.rs`
    ErrorBodies,
    /// `src/webhooks/mod.rs`
    Webhooks,
    /// `src/error_codes.rs`
    ErrorCodes,
    /// `src/header_accessors.rs`
    HeaderAccessors,
    /// A module above groups that is no group itself, such as `src/iam/mod.rs`: its path.
    Folder(Vec<Name>),
    /// A group's `mod.rs`.
    Group(GroupId),
    /// A group's `requests.rs`.
    GroupRequests(GroupId),
    /// A group's `types.rs`.
    GroupTypes(GroupId),
    /// A resource's file.
    Resource(ResourceId),
    /// A file of some of a module's types: its index in [`crate::names::Names::type_files`].
    TypeFile(DefiningModule, usize),
    /// An example program: its index in [`example_programs::list`].
    Example(usize),
}

/// Returns the Rust files of the crate, in no particular order.
pub fn modules(cx: Cx<'_>) -> Vec<ModuleKind> {
    let mut modules = vec![ModuleKind::Root, ModuleKind::Service, ModuleKind::Samples];
    if !cx.api.guide.is_empty() {
        modules.push(ModuleKind::Guide);
    }
    if lib_rs::has_common(cx) {
        modules.push(ModuleKind::Common);
    }
    if lib_rs::has_error_bodies(cx) {
        modules.push(ModuleKind::ErrorBodies);
    }
    if cx.api.webhooks.is_some() {
        modules.push(ModuleKind::Webhooks);
    }
    if !cx.api.error_codes.is_empty() {
        modules.push(ModuleKind::ErrorCodes);
    }
    if !cx.api.response_headers.is_empty() {
        modules.push(ModuleKind::HeaderAccessors);
    }
    modules.extend(group::folder_paths(cx).into_iter().map(ModuleKind::Folder));
    for (index, group) in cx.api.groups.iter().enumerate() {
        modules.push(ModuleKind::Group(GroupId(index)));
        modules.push(ModuleKind::GroupRequests(GroupId(index)));
        if !group.types.is_empty() {
            modules.push(ModuleKind::GroupTypes(GroupId(index)));
        }
    }
    modules.extend((0..cx.api.resources.len()).map(|index| ModuleKind::Resource(ResourceId(index))));
    for (module, files) in &cx.names.type_files {
        modules.extend((0..files.len()).map(|index| ModuleKind::TypeFile(*module, index)));
    }
    modules.extend((0..example_programs::written_programs(cx).len()).map(ModuleKind::Example));
    modules
}

/// Returns the tokens of a file.
pub fn module<'a>(cx: Cx<'a>, kind: &ModuleKind) -> Module<'a> {
    match kind {
        ModuleKind::Root => lib_rs::module(cx),
        ModuleKind::Guide => guide::module(cx),
        ModuleKind::Service => service::module(cx),
        ModuleKind::Samples => samples::module(cx),
        ModuleKind::Common => resource::common(cx),
        ModuleKind::ErrorBodies => error_bodies::module(cx),
        ModuleKind::Webhooks => webhooks::module(cx),
        ModuleKind::ErrorCodes => error_codes::module(cx),
        ModuleKind::HeaderAccessors => header_accessors::module(cx),
        ModuleKind::Folder(path) => group::folder_module(cx, path),
        ModuleKind::Group(id) => group::module(cx, *id),
        ModuleKind::GroupRequests(id) => exports::requests(cx, *id),
        ModuleKind::GroupTypes(id) => resource::group_types(cx, *id),
        ModuleKind::Resource(id) => resource::module(cx, *id),
        ModuleKind::TypeFile(module, index) => type_files::module(cx, *module, *index),
        ModuleKind::Example(index) => example_programs::module(cx, *index),
    }
}

/// Returns the files that are not Rust, each with its path and text.
pub fn texts(cx: Cx<'_>) -> Result<Vec<(String, String)>, Malformed> {
    let mut texts = vec![
        ("Cargo.toml".to_owned(), manifest::manifest(cx)?),
        ("README.md".to_owned(), readme::readme(cx)),
        ("rustfmt.toml".to_owned(), manifest::RUSTFMT.to_owned()),
        ("src/transport/example.md".to_owned(), transport_example::transport_example(cx)),
    ];
    texts.extend(cx.api.examples.iter().map(example_programs::handwritten_program));
    texts.extend(handwritten_modules::texts(cx));
    texts.extend(guide::page_texts(cx));
    texts.extend(samples::sample_files(cx));
    texts.extend(samples::webhook_samples(cx));
    texts.extend(samples::callback_samples(cx));
    texts.push(("src/testing/example.md".to_owned(), testing_example::testing_example(cx)));
    Ok(texts)
}
