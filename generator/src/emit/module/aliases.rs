//! Deprecated aliases of renamed items.
//!
//! ```text
//! /// The former name of [`Animal`].
//! #[deprecated(note = "renamed to `Animal`")]
//! pub type Pet = Animal;
//! ```
//!
//! An alias is in the module that users name. A re-export of a deprecated item would be a use of it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::deprecated::{former_doc, former_note};
use crate::emit::doc_comment;
use crate::emit::doc_comment::{INNER_WIDTH, ITEM_WIDTH};
use crate::emit::ident::ident;
use crate::ir::{DefiningModule, GroupId, OperationId, ResourceId, TypeId};
use crate::names::{Name, NameKind};

/// Returns the aliases of the types and handles of a group.
pub(crate) fn group_aliases(cx: Cx<'_>, id: GroupId, outer: &Cfg<'_>) -> TokenStream {
    let (group, aliases) = (&cx.api.groups[id.0], &cx.names.aliases);
    let mut tokens = TokenStream::new();
    for name in aliases.group_handles.get(&id).into_iter().flatten() {
        let cfg = group.root.map(|root| Cfg::resource(cx, root).within(outer)).unwrap_or_default();
        tokens.extend(type_alias(name, &cx.names.groups[id.0].handle, &cfg));
    }
    for resource in &group.resources {
        let cfg = Cfg::resource(cx, *resource).within(outer);
        for name in aliases.resource_handles.get(resource).into_iter().flatten() {
            tokens.extend(type_alias(name, &cx.names.resources[resource.0].handle, &cfg));
        }
        for operation in &cx.api.resources[resource.0].operations {
            let cfg = Cfg::operation(cx, *operation).within(outer);
            let kinds = [NameKind::Arguments, NameKind::Output, NameKind::Body];
            tokens.extend(operation_types(cx, *operation, &cfg, &kinds));
        }
        tokens.extend(types(cx, &cx.api.resources[resource.0].types, |_| cfg.clone()));
    }
    tokens.extend(types(cx, &group.types, |_| Cfg::default()));
    tokens.extend(types(cx, &cx.names.exported_types(cx.api, id), |_| Cfg::default()));
    tokens
}

/// Returns the aliases of the types of a module that no group owns.
pub(crate) fn module_aliases(cx: Cx<'_>, module: DefiningModule, outer: &Cfg<'_>) -> TokenStream {
    let ids = (0..cx.api.types.len()).map(TypeId);
    let ids: Vec<TypeId> = ids.filter(|id| cx.api.types[id.0].module == module).collect();
    types(cx, &ids, |id| Cfg::of_type(cx, id).within(outer))
}

/// Returns the aliases of the request builders of a group.
pub(crate) fn request_aliases(cx: Cx<'_>, id: GroupId, outer: &Cfg<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for resource in &cx.api.groups[id.0].resources {
        for operation in &cx.api.resources[resource.0].operations {
            let cfg = Cfg::operation(cx, *operation).within(outer);
            tokens.extend(operation_types(
                cx,
                *operation,
                &cfg,
                &[NameKind::Request, NameKind::StreamRequest],
            ));
        }
    }
    tokens
}

/// Returns the aliases of the modules right below a path: modules that re-export those with the new names.
pub(crate) fn module_reexports(cx: Cx<'_>, path: &[Name]) -> TokenStream {
    let mut tokens = TokenStream::new();
    for (id, former) in &cx.names.aliases.modules {
        let names = &cx.names.groups[id.0];
        let condition = Cfg::group(cx, *id).with(&names.feature);
        for former in
            former.iter().filter(|former| former.split_last().is_some_and(|(_, folder)| folder == path))
        {
            let Some(name) = former.last() else { continue };
            let new: Vec<&str> = names.module.iter().map(Name::shown).collect();
            let new = new.join("::");
            let doc = doc_comment::comment(&format!("The former name of [`crate::{new}`]."), ITEM_WIDTH);
            let (note, module) = (former_note(&new), ident(name));
            let target = names.module.iter().map(ident);
            tokens.extend(quote! {
                #doc
                #[cfg(#condition)]
                #[deprecated(note = #note)]
                pub mod #module {
                    pub use crate::#(#target)::*::*;
                }
            });
        }
    }
    tokens
}

/// Returns the former methods of the client that return a group's handle.
pub(crate) fn client_methods(cx: Cx<'_>, id: GroupId) -> TokenStream {
    let names = &cx.names.groups[id.0];
    let former = cx.names.aliases.group_methods.get(&id).into_iter().flatten();
    former.map(|name| handle_method(name, &names.method, &names.handle, &Cfg::default())).collect()
}

/// Returns the former methods of a group's handle that return a resource's handle.
pub(crate) fn resource_methods(cx: Cx<'_>, id: ResourceId, cfg: &Cfg<'_>) -> TokenStream {
    let names = &cx.names.resources[id.0];
    let former = cx.names.aliases.resource_methods.get(&id).into_iter().flatten();
    former.map(|name| handle_method(name, &names.method, &names.handle, cfg)).collect()
}

fn handle_method(name: &Name, method: &Name, handle: &Name, cfg: &Cfg<'_>) -> TokenStream {
    let doc = former_doc(&format!("Self::{}", method.shown()), method, INNER_WIDTH);
    let (note, cfg) = (former_note(method.shown()), cfg.attribute());
    let (name, method, handle) = (ident(name), ident(method), ident(handle));
    quote! {
        #doc
        #cfg
        #[deprecated(note = #note)]
        pub fn #name(&self) -> #handle {
            self.#method()
        }
    }
}

/// Returns the aliases of an operation's types of these kinds.
fn operation_types(cx: Cx<'_>, id: OperationId, cfg: &Cfg<'_>, kinds: &[NameKind]) -> TokenStream {
    let own = cx.names.operations[id.0].by_kind().filter(|(kind, _)| kinds.contains(kind));
    let former = own.flat_map(|(kind, new)| {
        cx.names.aliases.of_operation(id, kind).iter().map(move |name| type_alias(name, new, cfg))
    });
    former.collect()
}

fn types<'a>(cx: Cx<'a>, ids: &[TypeId], cfg: impl Fn(TypeId) -> Cfg<'a>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for id in ids {
        for name in cx.names.aliases.types.get(id).into_iter().flatten() {
            tokens.extend(type_alias(name, &cx.names.types[id.0].item, &cfg(*id)));
        }
    }
    tokens
}

fn type_alias(name: &Name, new: &Name, cfg: &Cfg<'_>) -> TokenStream {
    let doc = former_doc(new.shown(), new, ITEM_WIDTH);
    let (note, cfg, name, new) = (former_note(new.shown()), cfg.attribute(), ident(name), ident(new));
    quote! {
        #doc
        #cfg
        #[deprecated(note = #note)]
        pub type #name = #new;
    }
}
