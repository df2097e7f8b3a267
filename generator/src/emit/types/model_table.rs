//! The table from which a struct is decoded and encoded.
//!
//! ```text
//! model!(Jwks {
//!     "spec": spec,
//!     "status": status,
//!     "note": note or_null,
//!     "options": options ["secrets.*"],
//!     ..additional
//! });
//! ```
//!
//! A last line `..unlisted` keeps unknown fields.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::ident::ident;
use crate::emit::runtime_items::MODEL_MACRO;
use crate::ir::{Presence, Struct};
use crate::names::TypeNames;

/// Returns the table: for each property its name on the wire, its field, `or_null` if an absent value is encoded as
/// null, and the keys whose values are secret.
pub(crate) fn model_table(names: &TypeNames, it: &Struct) -> TokenStream {
    let name = ident(&names.item);
    let rows = it.fields.iter().zip(&names.members).map(|(field, name)| {
        let (wire, name) = (&field.wire, ident(name));
        let or_null = (field.presence == Presence::Nullable).then(|| quote!(or_null));
        let keys = &field.secret_keys;
        let keys = (!keys.is_empty()).then(|| quote!([#(#keys),*]));
        quote!(#wire: #name #or_null #keys,)
    });
    let additional = names.additional.iter().filter(|_| it.additional.is_some()).map(|(name, _)| name);
    let additional = additional.map(|name| {
        let name = ident(name);
        quote!(..#name)
    });
    let unlisted = names.unlisted.iter().map(|name| {
        let name = ident(name);
        quote!(..#name)
    });
    quote!(#MODEL_MACRO!(#name { #(#rows)* #(#additional)* #(#unlisted)* });)
}
