//! References to types, and how their values are passed.
//!
//! ```text
//! Option<Vec<String>>                                 // a field
//! impl IntoIterator<Item = impl Into<String>>         // an argument
//! names.into_iter().map(Into::into).collect()         // its conversion
//! ```
//!
//! In: a [`TypeRef`]. Out: the tokens of the type, of an argument, of a conversion. Scalars are rows of
//! [`crate::emit::types::value_traits`].

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::mention::TypeName;
use crate::emit::runtime_items::{BTREE_MAP, JSON_TEXT, VALUE};
use crate::emit::types::value_traits::{Scalar, is_big, is_converted};
use crate::ir::TypeRef;

/// Returns the type.
pub(crate) fn rust_type(reference: &TypeRef) -> TokenStream {
    match reference {
        TypeRef::AnyObject => quote!(#BTREE_MAP<String, #VALUE>),
        TypeRef::List(element) => {
            let element = rust_type(element);
            quote!(Vec<#element>)
        }
        TypeRef::Map(value) => {
            let value = rust_type(value);
            quote!(#BTREE_MAP<String, #value>)
        }
        TypeRef::JsonText(content) => {
            let content = rust_type(content);
            quote!(#JSON_TEXT<#content>)
        }
        TypeRef::Nullable(value) => {
            let value = rust_type(value);
            quote!(Option<#value>)
        }
        TypeRef::Named(id) => {
            let name = TypeName(*id);
            quote!(#name)
        }
        scalar => Scalar::from_type(scalar).map(Scalar::rust_type).unwrap_or_default(),
    }
}

/// Returns the type as the payload of an enum's variant: in a box if it is big.
pub(crate) fn variant_payload(cx: Cx<'_>, reference: &TypeRef) -> TokenStream {
    let ty = rust_type(reference);
    if is_big(cx, reference) { quote!(Box<#ty>) } else { ty }
}

/// Returns the type of an argument or setter that takes a value of the type.
pub(crate) fn argument_type(reference: &TypeRef) -> TokenStream {
    let ty = rust_type(reference);
    match reference {
        TypeRef::List(element) => {
            let element = if is_converted(element) { argument_type(element) } else { rust_type(element) };
            quote!(impl IntoIterator<Item = #element>)
        }
        _ if is_converted(reference) => quote!(impl Into<#ty>),
        _ => ty,
    }
}

/// Returns the value of an argument, converted to the type.
pub(crate) fn converted(reference: &TypeRef, value: TokenStream) -> TokenStream {
    match reference {
        TypeRef::List(element) if is_converted(element) => {
            quote!(#value.into_iter().map(Into::into).collect())
        }
        TypeRef::List(_) => quote!(#value.into_iter().collect()),
        _ if is_converted(reference) => quote!(#value.into()),
        _ => value,
    }
}
