//! References to types, and how values of them are handed over.
//!
//! ```text
//! Option<Vec<String>>                                 // a field
//! impl IntoIterator<Item = impl Into<String>>         // an argument
//! names.into_iter().map(Into::into).collect()         // its conversion
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::Cx;
use crate::emit::mention::TypeName;
use crate::emit::runtime_items::{BTREE_MAP, DATE_TIME, VALUE};
use crate::ir::{Field, TypeKind, TypeRef};

/// The type.
pub(crate) fn ty(cx: Cx<'_>, reference: &TypeRef) -> TokenStream {
    match reference {
        TypeRef::Any => quote!(#VALUE),
        TypeRef::AnyObject => quote!(#BTREE_MAP<String, #VALUE>),
        TypeRef::Bool => quote!(bool),
        TypeRef::I32 => quote!(i32),
        TypeRef::I64 => quote!(i64),
        TypeRef::F32 => quote!(f32),
        TypeRef::F64 => quote!(f64),
        TypeRef::String => quote!(String),
        TypeRef::DateTime => quote!(#DATE_TIME),
        TypeRef::Bytes => quote!(bytes::Bytes),
        TypeRef::List(element) => {
            let element = ty(cx, element);
            quote!(Vec<#element>)
        }
        TypeRef::Map(value) => {
            let value = ty(cx, value);
            quote!(#BTREE_MAP<String, #value>)
        }
        TypeRef::Nullable(value) => {
            let value = ty(cx, value);
            quote!(Option<#value>)
        }
        TypeRef::Named(id) => {
            let name = TypeName(*id);
            quote!(#name)
        }
    }
}

/// The type of an argument or setter that takes a value of the type.
pub(crate) fn argument(cx: Cx<'_>, reference: &TypeRef) -> TokenStream {
    let plain = ty(cx, reference);
    match reference {
        TypeRef::List(element) => {
            let element = if converts(element) { argument(cx, element) } else { ty(cx, element) };
            quote!(impl IntoIterator<Item = #element>)
        }
        _ if converts(reference) => quote!(impl Into<#plain>),
        _ => plain,
    }
}

/// The value of an argument, as the type.
pub(crate) fn converted(reference: &TypeRef, value: TokenStream) -> TokenStream {
    match reference {
        TypeRef::List(element) if converts(element) => quote!(#value.into_iter().map(Into::into).collect()),
        TypeRef::List(_) => quote!(#value.into_iter().collect()),
        _ if converts(reference) => quote!(#value.into()),
        _ => value,
    }
}

/// Whether other types are commonly at hand where one of this type is wanted.
fn converts(reference: &TypeRef) -> bool {
    matches!(
        reference,
        TypeRef::String | TypeRef::DateTime | TypeRef::Named(_) | TypeRef::Any | TypeRef::Bytes
    )
}

/// About how many bytes a value of the type takes by itself on a 64-bit machine.
pub(crate) fn size(cx: Cx<'_>, reference: &TypeRef) -> usize {
    match reference {
        TypeRef::Bool => 1,
        TypeRef::I32 | TypeRef::F32 => 4,
        TypeRef::I64 | TypeRef::F64 => 8,
        TypeRef::Any | TypeRef::Bytes => 32,
        TypeRef::Nullable(value) => size(cx, value),
        TypeRef::AnyObject | TypeRef::String | TypeRef::DateTime | TypeRef::List(_) | TypeRef::Map(_) => 24,
        TypeRef::Named(id) => match &cx.api.types[id.0].kind {
            TypeKind::Enum(_) => 24,
            // The biggest alternative is boxed beyond this.
            TypeKind::Union(_) => 200,
            TypeKind::Struct(it) => {
                let field = |field: &Field| if field.boxed { 8 } else { size(cx, &field.ty) };
                let maps = usize::from(it.additional.is_some()) + usize::from(it.preserves_unknown);
                it.fields.iter().map(field).sum::<usize>() + maps * 24
            }
        },
    }
}
