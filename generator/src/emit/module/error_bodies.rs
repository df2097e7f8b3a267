//! The module of the types that only error responses use.
//!
//! ```text
//! //! The documented bodies of error responses.
//!
//! use crate::model::model;
//!
//! /// Describes a particular error.
//! #[cfg(feature = "iam-v1")]
//! pub struct IamV1Error {
//!     // the fields
//! }
//! ```
//!
//! Types that one group uses are compiled with it; those that several groups use are always there, as in the common
//! module.

use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH};
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::imports::FileImports;
use crate::emit::module::{aliases, type_files, types};
use crate::ir::{DefiningModule, TypeId, TypeKind};
use crate::output::Module;

/// `src/error_bodies.rs`
pub(crate) fn module(cx: Cx<'_>) -> Module<'_> {
    let ids = (0..cx.api.types.len()).map(TypeId);
    let ids: Vec<TypeId> =
        ids.filter(|id| cx.api.types[id.0].module == DefiningModule::ErrorBodies).collect();
    let doc = doc(cx, &ids).inner();
    let imports = FileImports::new(cx, Some(DefiningModule::ErrorBodies));
    let files = type_files::declarations(cx, DefiningModule::ErrorBodies, &Cfg::default());
    let doc = quote!(#doc #files);
    let ids = type_files::own_types(cx, DefiningModule::ErrorBodies, ids);
    let former = aliases::module_aliases(cx, DefiningModule::ErrorBodies, &Cfg::default());
    let former = (!former.is_empty()).then_some((Cfg::default(), former));
    let items = types::types(cx, ids, Cfg::default()).chain(former);
    imports.module("src/error_bodies.rs".to_owned(), cx.header(&[]), doc, items)
}

/// Returns the documentation of the module, with an example that decodes a body.
fn doc(cx: Cx<'_>, ids: &[TypeId]) -> Doc {
    let mut doc = Doc::default();
    doc.paragraph("The documented bodies of error responses.", ITEM_WIDTH);
    let is_object = |id: &&TypeId| matches!(cx.api.types[id.0].kind, TypeKind::Struct(_));
    let objects = || ids.iter().filter(is_object);
    let Some(id) = objects().find(|id| Cfg::of_type(cx, **id).is_always()).or_else(|| objects().next())
    else {
        return doc;
    };
    let text = "[`Error`](crate::Error) recognizes the common formats: [`message`](crate::Error::message), \
        [`code`](crate::Error::code) and [`errors`](crate::Error::errors) return their contents. To access all fields \
        of a body, decode [`Error::body`](crate::Error::body):";
    doc.paragraph(text, ITEM_WIDTH);
    let (name, item) = (ident_from_str(&cx.crate_name()), ident(&cx.names.types[id.0].item));
    let import = cx.item_lines(quote!(use #name::error_bodies::#item;));
    let attribute = Cfg::of_type(cx, *id).predicate().map(|it| format!("# #[cfg({it})]"));
    let function = cx.item_lines(quote! {
        fn decode(error: &#name::Error) -> Option<#item> {
            serde_json::from_slice(error.body()).ok()
        }
    });
    let lines = attribute.iter().cloned().chain(import).chain([String::new()]);
    let lines = lines.chain(attribute.iter().cloned()).chain(function);
    doc.block(["```".to_owned()].into_iter().chain(lines).chain(["```".to_owned()]));
    doc
}
