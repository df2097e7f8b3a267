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

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH};
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::imports::FileImports;
use crate::emit::module::resource;
use crate::ir::{DefiningModule, TypeId, TypeKind};
use crate::output::Module;

/// `src/error_bodies.rs`
pub(crate) fn module(cx: Cx<'_>) -> Module<'_> {
    let ids = (0..cx.api.types.len()).map(TypeId);
    let ids: Vec<TypeId> =
        ids.filter(|id| cx.api.types[id.0].module == DefiningModule::ErrorBodies).collect();
    let doc = doc(cx, &ids).inner();
    let imports = FileImports::new(cx, Some(DefiningModule::ErrorBodies));
    let items = ids.into_iter().flat_map(move |id| {
        let cfg = type_cfg(cx, id);
        let attribute = cfg.attribute();
        let items = resource::types(cx, vec![id]).flat_map(|(_, tokens)| split_items(tokens));
        let items = items.map(move |item| with_attribute(item, &attribute));
        items.map(move |item| (cfg.clone(), item)).collect::<Vec<_>>()
    });
    imports.module("src/error_bodies.rs".to_owned(), cx.header(&[]), doc, items)
}

/// Returns the documentation of the module, with an example that decodes a body.
fn doc(cx: Cx<'_>, ids: &[TypeId]) -> Doc {
    let mut doc = Doc::default();
    doc.paragraph("The documented bodies of error responses.", ITEM_WIDTH);
    let is_object = |id: &&TypeId| matches!(cx.api.types[id.0].kind, TypeKind::Struct(_));
    let objects = || ids.iter().filter(is_object);
    let Some(id) = objects().find(|id| type_cfg(cx, **id).is_always()).or_else(|| objects().next()) else {
        return doc;
    };
    let text = "[`Error`](crate::Error) recognizes the common formats: [`message`](crate::Error::message), \
        [`code`](crate::Error::code) and [`errors`](crate::Error::errors) return their contents. To access all fields \
        of a body, decode [`Error::body`](crate::Error::body):";
    doc.paragraph(text, ITEM_WIDTH);
    let (name, item) = (ident_from_str(&cx.crate_name()), ident(&cx.names.types[id.0].item));
    let import = cx.item_lines(quote!(use #name::error_bodies::#item;));
    let attribute = type_cfg(cx, *id).predicate().map(|it| format!("# #[cfg({it})]"));
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

/// Returns the condition of a type: that of its group, if only one uses it.
fn type_cfg(cx: Cx<'_>, id: TypeId) -> Cfg<'_> {
    let def = &cx.api.types[id.0];
    match def.naming.groups.first() {
        Some(group) if def.naming.groups.len() == 1 => {
            let resources = def.resources.iter().map(|id| Cfg::resource(cx, *id));
            Cfg::any(resources).and(cx.names.groups[group.0].feature.as_str())
        }
        _ => Cfg::default(),
    }
}

/// Adds an attribute to an item, after its documentation.
fn with_attribute(item: TokenStream, attribute: &TokenStream) -> TokenStream {
    let mut rest = item.into_iter().peekable();
    let mut docs = TokenStream::new();
    // A comment of several paragraphs is one attribute.
    if matches!(rest.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '#') {
        let pair: Vec<TokenTree> = rest.by_ref().take(2).collect();
        let is_doc = matches!(&pair[..], [_, TokenTree::Group(group)] if is_documentation(group));
        docs.extend(pair);
        if !is_doc {
            return quote!(#attribute #docs #(#rest)*);
        }
    }
    quote!(#docs #attribute #(#rest)*)
}

fn is_documentation(attribute: &Group) -> bool {
    attribute.stream().into_iter().next().is_some_and(|token| token.to_string() == "doc")
}

/// Splits items, each of which ends with its braces or with a semicolon.
fn split_items(tokens: TokenStream) -> Vec<TokenStream> {
    let mut items = vec![TokenStream::new()];
    for token in tokens {
        let is_end = match &token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            _ => false,
        };
        if let Some(item) = items.last_mut() {
            token.to_tokens(item);
        }
        if is_end {
            items.push(TokenStream::new());
        }
    }
    items.retain(|item| !item.is_empty());
    items
}
