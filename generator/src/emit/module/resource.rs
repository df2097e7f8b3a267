//! The file of a resource: its handle, its operations and its types. Also the files of types that several resources, or
//! several groups, share.
//!
//! ```text
//! //! Key sets of identity providers.
//!
//! use crate::client::Client;
//!
//! /// Operations on key sets of identity providers.
//! ///
//! /// The operations of [`IamV2::jwks`](super::IamV2::jwks).
//! ///
//! /// The public keys of an identity provider.
//! #[derive(Clone, Debug)]
//! pub struct JwksClient {
//!     pub(super) client: Client,
//! }
//!
//! impl JwksClient {
//!     // the methods
//! }
//!
//! // statics, request builders, types
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH, description_or_name};
use crate::emit::ident::ident;
use crate::emit::imports::FileImports;
use crate::emit::module::file_path::{file_name, group_file};
use crate::emit::operation::{method, stream};
use crate::emit::runtime_items::{CLIENT, UNION_MACRO};
use crate::emit::types::{enum_, struct_, union};
use crate::ir::{DefiningModule, GroupId, OperationId, ResourceId, TypeId, TypeKind};
use crate::output::Module;

/// Returns the file of a resource.
pub(crate) fn module(cx: Cx<'_>, id: ResourceId) -> Module<'_> {
    let it = &cx.api.resources[id.0];
    let names = &cx.names.resources[id.0];
    let group = &cx.names.groups[it.group.0];
    let imports = FileImports::new(cx, Some(DefiningModule::Resource(id)));
    let outer = Cfg::resource(cx, id);
    let cfg = |id: OperationId| Cfg::operation(cx, id).within(&outer);
    let about = description_or_name(it.description.as_deref(), &it.name);
    let module_doc = about.inner();
    let mut handle_doc = Doc::default();
    let method = format!("[`{0}::{1}`](super::{0}::{1})", group.handle.as_str(), names.method.as_str());
    handle_doc.paragraph(&format!("The operations of {method}."), ITEM_WIDTH);
    if it.description.is_some() {
        handle_doc.append(&about);
    }
    let handle_doc = handle_doc.outer();
    let handle = ident(&names.handle);
    let methods = it.operations.iter().flat_map(|id| {
        let cfg = cfg(*id);
        let stream = stream::stream_method(cx, *id, &cfg);
        let methods = std::iter::once(method::handle_method(cx, *id, &cfg)).chain(stream);
        let imports = &imports;
        methods.map(move |method| imports.resolve(method, &cfg))
    });
    let handle = quote! {
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
        let cfg = Cfg::operation(cx, *id).within(&outer);
        let attribute = cfg.attribute();
        method::request_items(cx, *id).into_iter().map(move |item| (cfg.clone(), quote!(#attribute #item)))
    });
    let items = std::iter::once((Cfg::default(), handle)).chain(items).chain(types(cx, it.types.clone()));
    let path = group_file(cx, it.group, &format!("{}.rs", file_name(&names.module)));
    imports.module(path, cx.header(&it.files), module_doc, items)
}

/// Returns the file of the types that several resources of a group share.
pub(crate) fn group_types(cx: Cx<'_>, id: GroupId) -> Module<'_> {
    let it = &cx.api.groups[id.0];
    let about = "Types shared by several resources of this group.";
    let doc = Doc::default().paragraph(about, ITEM_WIDTH).inner();
    let imports = FileImports::new(cx, Some(DefiningModule::Group(id)));
    let path = group_file(cx, id, "types.rs");
    imports.module(path, cx.header(&it.files), doc, types(cx, it.types.clone()))
}

/// Returns the file of the types that several groups share.
pub(crate) fn common(cx: Cx<'_>) -> Module<'_> {
    let types: Vec<TypeId> = (0..cx.api.types.len())
        .filter(|index| cx.api.types[*index].module == DefiningModule::Common)
        .map(TypeId)
        .collect();
    let doc = Doc::default().paragraph("Types shared by several API groups.", ITEM_WIDTH).inner();
    let imports = FileImports::new(cx, Some(DefiningModule::Common));
    imports.module("src/common.rs".to_owned(), cx.header(&[]), doc, self::types(cx, types))
}

/// Returns the types, without conditions, and the call of the macro that implements `serde` for unions.
pub(super) fn types<'a>(cx: Cx<'a>, ids: Vec<TypeId>) -> impl Iterator<Item = (Cfg<'a>, TokenStream)> + 'a {
    let is_union = |id: &TypeId| matches!(cx.api.types[id.0].kind, TypeKind::Union(_));
    let unions: Vec<TypeId> = ids.iter().copied().filter(is_union).collect();
    let items = ids.into_iter().map(move |id| match &cx.api.types[id.0].kind {
        TypeKind::Struct(it) => struct_::struct_items(cx, id, it),
        TypeKind::Enum(it) => enum_::enum_item(cx, id, it),
        TypeKind::Union(it) => union::union_items(cx, id, it),
    });
    let call = Some(unions).filter(|unions| !unions.is_empty()).map(move |unions| {
        let unions = unions.iter().map(|id| ident(&cx.names.types[id.0].item));
        quote!(#UNION_MACRO!(#(#unions),*);)
    });
    items.chain(call).map(|item| (Cfg::default(), item))
}
