//! A resource's file: its handle, its operations, its types. The same for the types that several resources, or several
//! groups, share.
//!
//! ```text
//! //! Key sets of OAuth identity providers.
//!
//! use crate::client::Client;
//!
//! /// Key sets of OAuth identity providers.
//! ///
//! /// Reached by [`IamV2::jwks`](super::IamV2::jwks).
//! #[derive(Clone, Debug)]
//! pub struct JwksClient {
//!     pub(super) client: Client,
//! }
//!
//! impl JwksClient {
//!     // the methods
//! }
//!
//! // statics, request values, types
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::gate::Gate;
use super::paths::{CLIENT, OPEN_ENUM, UNION_MACRO};
use super::text::{Doc, ITEM, full_stop};
use super::uses::Uses;
use super::{Cx, enums, group, ident, operation, page, stream, structs, unions, updates, wait};
use crate::docs;
use crate::ir::{GroupId, Home, OperationId, ResourceId, TypeId, TypeKind};
use crate::names::Name;
use crate::output::Module;

/// The file of a resource.
pub(super) fn module(cx: Cx<'_>, id: ResourceId) -> Module {
    let it = &cx.api.resources[id.0];
    let names = &cx.names.resources[id.0];
    let group = &cx.names.groups[it.group.0];
    let mut uses = Uses::default();
    uses.item(CLIENT);
    let outer = Gate::resource(cx, id);
    let gate = |id: OperationId| Gate::operation(cx, id).within(&outer);
    for id in &it.operations {
        uses.under(gate(*id), |uses| operation::uses(cx, *id, uses));
    }
    let types = types(cx, Home::Resource(id), &it.types, &mut uses);
    let imports = uses.tokens();
    let about = about(it.description.as_deref(), &it.name);
    let module_doc = about.inner();
    let mut handle_doc = about;
    let reached = format!("[`{0}::{1}`](super::{0}::{1})", group.handle.as_str(), names.method.as_str());
    handle_doc.paragraph(&format!("Reached by {reached}."), ITEM);
    let handle_doc = handle_doc.outer();
    let handle = ident(&names.handle);
    let methods = it.operations.iter().flat_map(|id| {
        let gate = gate(*id);
        let stream = stream::method(cx, *id, &gate);
        std::iter::once(operation::method(cx, *id, &gate)).chain(stream)
    });
    let items = it.operations.iter().flat_map(|id| {
        let gate = gate(*id).attribute();
        operation::items(cx, *id).into_iter().map(move |item| quote!(#gate #item))
    });
    let tokens = quote! {
        #module_doc
        #imports
        #handle_doc
        #[derive(Clone, Debug)]
        pub struct #handle {
            pub(super) client: #CLIENT,
        }

        impl #handle {
            #(#methods)*
        }

        #(#items)*
        #types
    };
    let path = group::path(cx, it.group, &format!("{}.rs", file_name(&names.module)));
    Module { path, header: cx.header(&it.files), tokens }
}

/// The file of the types that several resources of a group share.
pub(super) fn group_types(cx: Cx<'_>, id: GroupId) -> Module {
    let it = &cx.api.groups[id.0];
    let tokens = shared(cx, Home::Group(id), &it.types, "Types that several resources of this group use.");
    Module { path: group::path(cx, id, "types.rs"), header: cx.header(&it.files), tokens }
}

/// The file of the types that several groups share.
pub(super) fn common(cx: Cx<'_>) -> Module {
    let types: Vec<TypeId> = (0..cx.api.types.len())
        .filter(|index| cx.api.types[*index].home == Home::Common)
        .map(TypeId)
        .collect();
    let tokens = shared(cx, Home::Common, &types, "Types that several groups of the API use.");
    Module { path: "src/common.rs".to_owned(), header: cx.header(&[]), tokens }
}

fn shared(cx: Cx<'_>, home: Home, ids: &[TypeId], about: &str) -> TokenStream {
    let mut uses = Uses::default();
    let types = types(cx, home, ids, &mut uses);
    let imports = uses.tokens();
    let mut doc = Doc::default();
    let doc = doc.paragraph(about, ITEM).inner();
    quote!(#doc #imports #types)
}

/// The name of a module's file: a raw name is raw in the code only.
pub(super) fn file_name(module: &Name) -> &str {
    module.as_str().trim_start_matches("r#")
}

/// What something is: its description, or its name.
pub(super) fn about(description: Option<&str>, name: &str) -> Doc {
    let mut doc = Doc::default();
    match description.map(|text| docs::lead(text, ITEM)).filter(|lines| !lines.is_empty()) {
        Some(lines) => doc.block(lines),
        None => doc.paragraph(&full_stop(&docs::line(name)), ITEM),
    };
    doc
}

/// The types, and the call of the macro that implements `serde` for unions.
fn types(cx: Cx<'_>, home: Home, ids: &[TypeId], uses: &mut Uses<'_>) -> TokenStream {
    let mut items = TokenStream::new();
    let mut unions = Vec::new();
    for &id in ids {
        let def = &cx.api.types[id.0];
        items.extend(match &def.kind {
            TypeKind::Struct(it) => {
                structs::uses(cx, home, it, uses);
                page::uses(cx, home, id, uses);
                wait::uses(cx, id, uses);
                updates::uses(cx, home, id, uses);
                structs::item(cx, id, it)
            }
            TypeKind::Enum(it) => {
                uses.item(OPEN_ENUM);
                enums::item(cx, id, it)
            }
            TypeKind::Union(it) => {
                unions::uses(cx, home, it, uses);
                unions.push(ident(&cx.names.types[id.0].item));
                unions::item(cx, id, it)
            }
        });
    }
    if !unions.is_empty() {
        uses.item(UNION_MACRO);
        items.extend(quote!(#UNION_MACRO!(#(#unions),*);));
    }
    items
}
