//! String enums.
//!
//! ```text
//! /// How a user signs in.
//! #[derive(Clone, Debug, PartialEq, Eq, Hash)]
//! #[non_exhaustive]
//! pub enum AuthType {
//!     /// `AUTH_TYPE_LOCAL`
//!     Local,
//!     /// A value that this version does not know.
//!     Unrecognized(String),
//! }
//!
//! open_enum!(AuthType {
//!     "AUTH_TYPE_LOCAL": Local,
//! });
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, INNER_WIDTH, ITEM_WIDTH};
use crate::emit::ident::ident;
use crate::emit::runtime_items::OPEN_ENUM;
use crate::emit::types::{derives, type_docs};
use crate::ir::{Derive, Enum, TypeId};
use crate::markdown;

/// A paragraph of the documentation of each enum.
const UNRECOGNIZED: &str = "Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent unchanged.";

/// The enum, and the table of its values.
pub(crate) fn enum_item(cx: Cx<'_>, id: TypeId, it: &Enum) -> TokenStream {
    let names = &cx.names.types[id.0];
    let mut doc = type_docs::type_doc(cx, id, ITEM_WIDTH);
    let doc = doc.paragraph(UNRECOGNIZED, ITEM_WIDTH).outer();
    let name = ident(&names.item);
    let variants = it.values.iter().zip(&names.members).map(|(value, name)| {
        let wire = &value.wire;
        let shown = if wire.is_empty() { "The empty string.".to_owned() } else { markdown::code(wire) };
        let meaning =
            value.description.as_deref().map(|it| markdown::lead(it, INNER_WIDTH)).unwrap_or_default();
        let doc = Doc::default().paragraph(&shown, INNER_WIDTH).block(meaning).outer();
        let name = ident(name);
        quote!(#doc #name,)
    });
    let rows = it.values.iter().zip(&names.members).map(|(value, name)| {
        let (wire, name) = (&value.wire, ident(name));
        quote!(#wire: #name,)
    });
    let derives = derives::derives(cx, id, &[Derive::Eq, Derive::Hash]);
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, Hash #derives)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version does not know.
            Unrecognized(String),
        }

        #OPEN_ENUM!(#name { #(#rows)* });
    }
}
