//! The accessors of the headers that the documents declare for successes.
//!
//! ```text
//! impl<T> Response<T> {
//!     /// Returns the number of items (`X-Total-Count`).
//!     pub fn x_total_count(&self) -> Option<i64> {
//!         self.header_value("x-total-count")
//!     }
//! }
//! ```
//!
//! Every operation returns the same response type, so each header of the API has one accessor. This costs a function for
//! each header, and none for each operation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, INNER_WIDTH, ITEM_WIDTH, described};
use crate::emit::ident::ident;
use crate::emit::imports::FileImports;
use crate::emit::runtime_items::RESPONSE;
use crate::emit::types::type_ref;
use crate::ir::{DefiningModule, ResponseHeader, TypeId, TypeRef};
use crate::markdown;
use crate::names::Name;
use crate::output::Module;

/// `src/header_accessors.rs`
pub(crate) fn module(cx: Cx<'_>) -> Module<'_> {
    let mut doc = Doc::default();
    doc.paragraph("Accessors for the documented response headers.", ITEM_WIDTH);
    let imports = FileImports::new(cx, None);
    let accessors = cx.api.response_headers.iter().zip(&cx.names.response_headers);
    let (always, conditional): (Vec<_>, Vec<_>) = accessors
        .map(|(header, name)| (header_cfg(cx, &header.ty), accessor(header, name)))
        .partition(|(cfg, _)| cfg.is_always());
    let always = always.into_iter().map(|(_, accessor)| accessor).collect::<Vec<_>>();
    let always = (!always.is_empty()).then(|| (Cfg::default(), quote!(impl<T> #RESPONSE<T> { #(#always)* })));
    let conditional = conditional.into_iter().map(|(cfg, accessor)| {
        let attribute = cfg.attribute();
        (cfg, quote!(#attribute impl<T> #RESPONSE<T> { #accessor }))
    });
    let items = always.into_iter().chain(conditional);
    imports.module("src/header_accessors.rs".to_owned(), cx.header(&[]), doc.inner(), items)
}

/// Returns the accessor of a header.
fn accessor(header: &ResponseHeader, name: &Name) -> TokenStream {
    let wire = header.wire.to_ascii_lowercase();
    let shown = markdown::code(&header.wire);
    let mut doc = Doc::default();
    doc.paragraph(&format!("Returns the header {shown}."), INNER_WIDTH);
    if let Some(description) = &header.description {
        doc.append(&described(Some(description), &shown, INNER_WIDTH));
    }
    let otherwise = match &header.ty {
        TypeRef::String => "Returns `None` if the response has no such header, or if it is not ASCII text.",
        TypeRef::List(_) => {
            "The elements are separated by commas. Returns `None` if the response has no such header, or if the type of an element differs."
        }
        _ => "Returns `None` if the response has no such header, or if its value has another type.",
    };
    doc.paragraph(otherwise, INNER_WIDTH);
    let doc = doc.outer();
    let name = ident(name);
    let (ty, value) = match &header.ty {
        TypeRef::String => (quote!(&str), quote!(self.header_text(#wire))),
        TypeRef::List(element) => {
            let element = type_ref::rust_type(element);
            (quote!(Vec<#element>), quote!(self.header_list(#wire)))
        }
        ty => (type_ref::rust_type(ty), quote!(self.header_value(#wire))),
    };
    quote! {
        #doc
        pub fn #name(&self) -> Option<#ty> {
            #value
        }
    }
}

/// Returns the condition of the type of a header, outside of its module.
fn header_cfg<'a>(cx: Cx<'a>, ty: &TypeRef) -> Cfg<'a> {
    match ty {
        TypeRef::List(element) => header_cfg(cx, element),
        TypeRef::Named(id) => type_cfg(cx, *id),
        _ => Cfg::default(),
    }
}

fn type_cfg(cx: Cx<'_>, id: TypeId) -> Cfg<'_> {
    let group = match cx.api.types[id.0].module {
        DefiningModule::Common | DefiningModule::ErrorBodies | DefiningModule::Webhooks => {
            return Cfg::of_type(cx, id);
        }
        DefiningModule::Group(group) => group,
        DefiningModule::Resource(resource) => cx.api.resources[resource.0].group,
    };
    Cfg::of_type(cx, id).and(cx.names.groups[group.0].feature.as_str())
}
