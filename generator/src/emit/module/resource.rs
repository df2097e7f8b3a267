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

use crate::emit::cfg::Gate;
use crate::emit::doc_comment::{Doc, ITEM, full_stop};
use crate::emit::imports::Uses;
use crate::emit::module::group;
use crate::emit::operation::{method, page, stream, wait};
use crate::emit::runtime_items::{CLIENT, OPEN_ENUM, UNION_MACRO};
use crate::emit::types::{enum_, struct_, union, update};
use crate::emit::{Cx, ident};
use crate::ir::{DefiningModule, GroupId, OperationId, ResourceId, TypeId, TypeKind};
use crate::markdown;
use crate::names::Name;
use crate::output::Module;

/// The file of a resource.
pub(crate) fn module(cx: Cx<'_>, id: ResourceId) -> Module<'_> {
    let it = &cx.api.resources[id.0];
    let names = &cx.names.resources[id.0];
    let group = &cx.names.groups[it.group.0];
    let mut uses = Uses::default();
    uses.item(CLIENT);
    let outer = Gate::resource(cx, id);
    let gate = |id: OperationId| Gate::operation(cx, id).within(&outer);
    for id in &it.operations {
        uses.under(gate(*id), |uses| method::uses(cx, *id, uses));
    }
    let types = types(cx, DefiningModule::Resource(id), it.types.clone(), &mut uses);
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
        std::iter::once(method::method(cx, *id, &gate)).chain(stream)
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
    };
    let items = it.operations.iter().flat_map(move |id| {
        let gate = Gate::operation(cx, *id).within(&outer).attribute();
        method::items(cx, *id).into_iter().map(move |item| quote!(#gate #item))
    });
    let path = group::path(cx, it.group, &format!("{}.rs", file_name(&names.module)));
    Module { items: Box::new(items.chain(types)), ..Module::new(path, cx.header(&it.files), tokens) }
}

/// The file of the types that several resources of a group share.
pub(crate) fn group_types(cx: Cx<'_>, id: GroupId) -> Module<'_> {
    let it = &cx.api.groups[id.0];
    let module = Module::new(group::path(cx, id, "types.rs"), cx.header(&it.files), TokenStream::new());
    shared(
        cx,
        DefiningModule::Group(id),
        it.types.clone(),
        "Types that several resources of this group use.",
        module,
    )
}

/// The file of the types that several groups share.
pub(crate) fn common(cx: Cx<'_>) -> Module<'_> {
    let types: Vec<TypeId> = (0..cx.api.types.len())
        .filter(|index| cx.api.types[*index].module == DefiningModule::Common)
        .map(TypeId)
        .collect();
    let module = Module::new("src/common.rs".to_owned(), cx.header(&[]), TokenStream::new());
    shared(cx, DefiningModule::Common, types, "Types that several groups of the API use.", module)
}

fn shared<'a>(
    cx: Cx<'a>,
    scope: DefiningModule,
    ids: Vec<TypeId>,
    about: &str,
    module: Module<'a>,
) -> Module<'a> {
    let mut uses = Uses::default();
    let types = types(cx, scope, ids, &mut uses);
    let imports = uses.tokens();
    let mut doc = Doc::default();
    let doc = doc.paragraph(about, ITEM).inner();
    Module { tokens: quote!(#doc #imports), items: Box::new(types), ..module }
}

/// The name of a module's file: a raw name is raw in the code only.
pub(crate) fn file_name(module: &Name) -> &str {
    module.as_str().trim_start_matches("r#")
}

/// What something is: its description, or its name.
pub(crate) fn about(description: Option<&str>, name: &str) -> Doc {
    let mut doc = Doc::default();
    match description.map(|text| markdown::lead(text, ITEM)).filter(|lines| !lines.is_empty()) {
        Some(lines) => doc.block(lines),
        None => doc.paragraph(&full_stop(&markdown::line(name)), ITEM),
    };
    doc
}

/// The types, and the call of the macro that implements `serde` for unions; and what they import.
fn types<'a>(
    cx: Cx<'a>,
    module: DefiningModule,
    ids: Vec<TypeId>,
    uses: &mut Uses<'_>,
) -> impl Iterator<Item = TokenStream> + 'a + use<'a> {
    let mut unions = Vec::new();
    for &id in &ids {
        match &cx.api.types[id.0].kind {
            TypeKind::Struct(it) => {
                struct_::uses(cx, module, it, uses);
                page::uses(cx, module, id, uses);
                wait::uses(cx, id, uses);
                update::uses(cx, module, id, uses);
            }
            TypeKind::Enum(_) => uses.item(OPEN_ENUM),
            TypeKind::Union(it) => {
                union::uses(cx, module, it, uses);
                unions.push(id);
            }
        }
    }
    if !unions.is_empty() {
        uses.item(UNION_MACRO);
    }
    let items = ids.into_iter().map(move |id| match &cx.api.types[id.0].kind {
        TypeKind::Struct(it) => struct_::item(cx, id, it),
        TypeKind::Enum(it) => enum_::item(cx, id, it),
        TypeKind::Union(it) => union::item(cx, id, it),
    });
    let call = Some(unions).filter(|unions| !unions.is_empty()).map(move |unions| {
        let unions = unions.iter().map(|id| ident(&cx.names.types[id.0].item));
        quote!(#UNION_MACRO!(#(#unions),*);)
    });
    items.chain(call)
}
