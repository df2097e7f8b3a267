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

use super::paths::OPEN_ENUM;
use super::text::{Doc, INNER};
use super::{Cx, ident};
use crate::docs;
use crate::ir::{Enum, TypeId};

/// The enum.
pub(super) fn item(cx: Cx<'_>, id: TypeId, it: &Enum) -> TokenStream {
    let names = &cx.names.types[id.0];
    let doc = super::type_doc(cx, id, INNER).outer();
    let name = ident(&names.item);
    let variants = it.values.iter().zip(&names.members).map(|(value, name)| {
        let wire = &value.wire;
        let shown = if wire.is_empty() { "The empty string.".to_owned() } else { docs::code(wire) };
        let meaning = value.description.as_deref().map(|it| docs::lead(it, INNER - 4)).unwrap_or_default();
        let doc = Doc::default().paragraph(&shown, INNER - 4).block(meaning).outer();
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
