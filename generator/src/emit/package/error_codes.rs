//! `src/error_codes.rs`: the codes in error bodies, as constants.
//!
//! ```text
//! /// The topic already exists.
//! pub const TOPIC_EXISTS: &str = "40002";
//! ```

use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH, described};
use crate::emit::ident::ident;
use crate::markdown;
use crate::output::Module;

/// `src/error_codes.rs`
pub(crate) fn module(cx: Cx<'_>) -> Module<'_> {
    let about = format!("The error codes of {}.", markdown::line(cx.product()));
    let mut doc = Doc::default();
    let doc = doc
        .paragraph(&about, ITEM_WIDTH)
        .paragraph("Compare them with [`Error::code`](crate::Error::code).", ITEM_WIDTH)
        .inner();
    let codes = cx.api.error_codes.iter().zip(&cx.names.error_codes).map(|(it, name)| {
        let fallback = format!("The code {}.", markdown::code(&it.code));
        let doc = described(it.description.as_deref(), &fallback, ITEM_WIDTH).outer();
        let (name, code) = (ident(name), &it.code);
        quote! {
            #doc
            pub const #name: &str = #code;
        }
    });
    let tokens = quote!(#doc #(#codes)*);
    Module::new("src/error_codes.rs".to_owned(), cx.header(&[]), tokens)
}
