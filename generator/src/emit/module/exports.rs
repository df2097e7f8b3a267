//! Re-exports of a group: handles and types in its own module, request builders in `requests`.
//!
//! ```text
//! pub use self::jwks::{Jwks, JwksClient, JwksSpec};
//! #[doc(inline)]
//! pub use crate::common::ObjectMeta;
//! ```
//!
//! ```text
//! //! Request builders, returned by the methods of this group's handles.
//!
//! pub use super::jwks::RefreshJwks;
//! ```
//!
//! The items are defined in the private modules of resources, next to the methods that return them.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH};
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::module::aliases;
use crate::emit::module::file_path::group_file;
use crate::emit::runtime_items::COMMON_MODULE;
use crate::ir::{Group, GroupId, ResourceId, TypeId};
use crate::names::{Name, OperationNames};
use crate::output::Module;

/// The module of the request builders.
pub(crate) const REQUESTS: &str = "requests";

/// The module of the types that several resources share.
pub(crate) const TYPES: &str = "types";

/// The file of the module that re-exports the request builders of a group.
pub(crate) fn requests(cx: Cx<'_>, id: GroupId) -> Module<'_> {
    let it = &cx.api.groups[id.0];
    let outer = Cfg::group(cx, id);
    let about = "Request builders, returned by the methods of this group's handles.";
    let doc = Doc::default().paragraph(about, ITEM_WIDTH).inner();
    let exports = sorted_resources(cx, it).into_iter().map(|id| {
        let module = ident(&cx.names.resources[id.0].module);
        let names = by_condition(cx, id, |names, exported| exported.extend(names.requests().map(owned)));
        conditional_exports(cx, id, &outer, &quote!(super::#module), names)
    });
    let exports: TokenStream = exports.collect();
    let former = aliases::request_aliases(cx, id, &outer);
    Module::new(group_file(cx, id, "requests.rs"), cx.header(&it.files), quote!(#doc #exports #former))
}

/// Returns the re-exports of a group: handles and types of its resources, shared types.
pub(crate) fn group_exports(cx: Cx<'_>, id: GroupId, outer: &Cfg<'_>) -> TokenStream {
    let it = &cx.api.groups[id.0];
    let resources = sorted_resources(cx, it).into_iter().map(|id| {
        let names = &cx.names.resources[id.0];
        let module = ident(&names.module);
        let mut exported = by_condition(cx, id, |names, exported| exported.extend(names.items().map(owned)));
        let always = exported.entry(Cfg::default()).or_default();
        always.extend(type_names(cx, &cx.api.resources[id.0].types));
        always.insert(owned(&names.handle));
        (names.module.as_str(), conditional_exports(cx, id, outer, &quote!(self::#module), exported))
    });
    let types = (TYPES, export(&quote!(self::types), &type_names(cx, &it.types)));
    let exports: BTreeMap<&str, TokenStream> = resources.chain([types]).collect();
    let common = COMMON_MODULE.iter().map(|part| ident_from_str(part));
    let common = export(&quote!(#(#common)::*), &type_names(cx, &cx.names.exported_types(cx.api, id)));
    let inline = (!common.is_empty()).then(|| quote!(#[doc(inline)]));
    let exports = exports.into_values();
    quote!(#(#exports)* #inline #common)
}

/// Returns the resources of a group, sorted by module.
fn sorted_resources(cx: Cx<'_>, it: &Group) -> Vec<ResourceId> {
    let mut resources = it.resources.clone();
    resources.sort_by_key(|id| cx.names.resources[id.0].module.as_str());
    resources
}

/// Returns names of a resource's operations, each with the condition of its operation.
fn by_condition<'a>(
    cx: Cx<'a>,
    id: ResourceId,
    add: impl Fn(&'a OperationNames, &mut BTreeSet<String>),
) -> BTreeMap<Cfg<'a>, BTreeSet<String>> {
    let resource = Cfg::resource(cx, id);
    let mut exported: BTreeMap<Cfg<'_>, BTreeSet<String>> = BTreeMap::new();
    for id in &cx.api.resources[id.0].operations {
        let cfg = Cfg::operation(cx, *id).within(&resource);
        add(&cx.names.operations[id.0], exported.entry(cfg).or_default());
    }
    exported
}

/// Returns the re-exports of a resource's names, each under its condition.
fn conditional_exports<'a>(
    cx: Cx<'a>,
    id: ResourceId,
    outer: &Cfg<'a>,
    module: &TokenStream,
    names: BTreeMap<Cfg<'a>, BTreeSet<String>>,
) -> TokenStream {
    let whole = Cfg::resource(cx, id).within(outer);
    let exports = names.into_iter().filter(|(_, names)| !names.is_empty()).map(|(cfg, names)| {
        // A condition of its own is narrower than that of the module.
        let attribute = if cfg.is_always() { whole.attribute() } else { cfg.attribute() };
        let export = export(module, &names);
        quote!(#attribute #export)
    });
    exports.collect()
}

fn type_names(cx: Cx<'_>, ids: &[TypeId]) -> BTreeSet<String> {
    let names = ids.iter().map(|id| &cx.names.types[id.0]);
    names.flat_map(|names| std::iter::once(&names.item).chain(&names.required)).map(owned).collect()
}

fn owned(name: &Name) -> String {
    name.as_str().to_owned()
}

fn export(module: &TokenStream, names: &BTreeSet<String>) -> TokenStream {
    let names: Vec<Ident> = names.iter().map(|name| ident_from_str(name)).collect();
    match names.as_slice() {
        [] => TokenStream::new(),
        [name] => quote!(pub use #module::#name;),
        names => quote!(pub use #module::{#(#names),*};),
    }
}
