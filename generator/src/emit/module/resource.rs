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

use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH, description_or_name};
use crate::emit::ident::ident;
use crate::emit::imports::FileImports;
use crate::emit::module::file_path::{file_name, group_file};
use crate::emit::module::types::{types, types_cfg};
use crate::emit::module::{aliases, type_files};
use crate::emit::operation::{line_stream, method, stream, upload};
use crate::emit::runtime_items::CLIENT;
use crate::ir::{DefiningModule, GroupId, OperationId, ResourceId, TypeId};
use crate::output::Module;

/// Returns the file of a resource.
pub(crate) fn module(cx: Cx<'_>, id: ResourceId) -> Module<'_> {
    let it = &cx.api.resources[id.0];
    let names = &cx.names.resources[id.0];
    let group = &cx.names.groups[it.group.0];
    let here = DefiningModule::Resource(id);
    let own = type_files::own_types(cx, here, it.types.clone());
    let imports = FileImports::new(cx, Some(here));
    let outer = Cfg::resource(cx, id);
    let cfg = |id: OperationId| Cfg::operation(cx, id).within(&outer);
    let about = description_or_name(it.description.as_deref(), &it.name);
    let module_doc = about.inner();
    let mut handle_doc = Doc::default();
    let is_root = cx.api.groups[it.group.0].root == Some(id);
    let method = match is_root {
        true => format!("[`Client::{0}`](crate::Client::{0})", names.method.shown()),
        false => format!("[`{0}::{1}`](super::{0}::{1})", group.handle.as_str(), names.method.shown()),
    };
    handle_doc.paragraph(&format!("The operations of {method}."), ITEM_WIDTH);
    if it.description.is_some() {
        handle_doc.append(&about);
    }
    let handle_doc = handle_doc.outer();
    let handle = ident(&names.handle);
    let methods = it.operations.iter().flat_map(|id| {
        let cfg = cfg(*id);
        let stream = stream::stream_method(cx, *id, &cfg);
        let lines = line_stream::line_stream_method(cx, *id, &cfg);
        let upload = upload::upload_method(cx, *id, &cfg);
        let methods = std::iter::once(method::handle_method(cx, *id, &cfg));
        let methods = methods.chain(stream).chain(lines).chain(upload);
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
    let items = std::iter::once((Cfg::default(), handle)).chain(items).chain(types(cx, own, Cfg::default()));
    let path = group_file(cx, it.group, &format!("{}.rs", file_name(&names.module)));
    let files = type_files::declarations(cx, here, &Cfg::default());
    imports.module(path, cx.header(&it.files), quote!(#module_doc #files), items)
}

/// Returns the file of the types that several resources of a group share.
pub(crate) fn group_types(cx: Cx<'_>, id: GroupId) -> Module<'_> {
    let it = &cx.api.groups[id.0];
    let about = "Types shared by several resources of this group.";
    let doc = Doc::default().paragraph(about, ITEM_WIDTH).inner();
    let here = DefiningModule::Group(id);
    let files = type_files::declarations(cx, here, &Cfg::default());
    let imports = FileImports::new(cx, Some(here));
    let path = group_file(cx, id, "types.rs");
    let own = type_files::own_types(cx, here, it.types.clone());
    imports.module(path, cx.header(&it.files), quote!(#doc #files), types(cx, own, Cfg::default()))
}

/// Returns the file of the types that several groups share.
pub(crate) fn common(cx: Cx<'_>) -> Module<'_> {
    let types = common_types(cx);
    let about = if cx.api.is_flat {
        "Types shared by several resources."
    } else {
        "Types shared by several API groups."
    };
    let doc = Doc::default().paragraph(about, ITEM_WIDTH).inner();
    let here = DefiningModule::Common;
    let outer = types_cfg(cx, &types);
    let files = type_files::declarations(cx, here, &outer);
    let imports = FileImports::new(cx, Some(here));
    let own = type_files::own_types(cx, here, types);
    let former = aliases::module_aliases(cx, here, &outer);
    let former = (!former.is_empty()).then_some((Cfg::default(), former));
    let types = self::types(cx, own, outer).chain(former);
    imports.module("src/common.rs".to_owned(), cx.header(&[]), quote!(#doc #files), types)
}

/// Returns the types that several groups share.
pub(crate) fn common_types(cx: Cx<'_>) -> Vec<TypeId> {
    let all = (0..cx.api.types.len()).map(TypeId);
    all.filter(|id| cx.api.types[id.0].module == DefiningModule::Common).collect()
}
