//! Strings with listed values.
//!
//! ```text
//! open_enum! {
//!     /// How a user signs in.
//!     pub enum AuthType {
//!         /// `AUTH_TYPE_LOCAL`
//!         Local = "AUTH_TYPE_LOCAL",
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, INNER_WIDTH};
use crate::emit::ident::ident;
use crate::emit::runtime_items::OPEN_ENUM;
use crate::emit::types::type_docs;
use crate::ir::{Enum, TypeId};
use crate::markdown;

/// The enum.
pub(crate) fn enum_item(cx: Cx<'_>, id: TypeId, it: &Enum) -> TokenStream {
    let names = &cx.names.types[id.0];
    let doc = type_docs::type_doc(cx, id, INNER_WIDTH).outer();
    let name = ident(&names.item);
    let variants = it.values.iter().zip(&names.members).map(|(value, name)| {
        let wire = &value.wire;
        let shown = if wire.is_empty() { "The empty string.".to_owned() } else { markdown::code(wire) };
        let meaning =
            value.description.as_deref().map(|it| markdown::lead(it, INNER_WIDTH - 4)).unwrap_or_default();
        let doc = Doc::default().paragraph(&shown, INNER_WIDTH - 4).block(meaning).outer();
        let name = ident(name);
        quote!(#doc #name = #wire,)
    });
    quote! {
        #OPEN_ENUM! {
            #doc
            pub enum #name {
                #(#variants)*
            }
        }
    }
}
