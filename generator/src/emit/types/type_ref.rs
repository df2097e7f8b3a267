//! References to types, and how values of them are handed over.
//!
//! ```text
//! Option<Vec<String>>                                 // a field
//! impl IntoIterator<Item = impl Into<String>>         // an argument
//! names.into_iter().map(Into::into).collect()         // its conversion
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::imports::Uses;
use crate::emit::runtime_items::{BTREE_MAP, DATE_TIME, VALUE};
use crate::emit::{Cx, ident};
use crate::ir::{DefiningModule, Field, TypeKind, TypeRef};

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
            let name = ident(&cx.names.types[id.0].item);
            quote!(#name)
        }
    }
}

/// What the type makes a file import.
pub(crate) fn uses(cx: Cx<'_>, here: DefiningModule, reference: &TypeRef, uses: &mut Uses<'_>) {
    match reference {
        TypeRef::Any => uses.item(VALUE),
        TypeRef::AnyObject => uses.items([BTREE_MAP, VALUE]),
        TypeRef::DateTime => uses.item(DATE_TIME),
        TypeRef::List(inner) | TypeRef::Nullable(inner) => {
            crate::emit::types::type_ref::uses(cx, here, inner, uses)
        }
        TypeRef::Map(inner) => {
            uses.item(BTREE_MAP);
            crate::emit::types::type_ref::uses(cx, here, inner, uses);
        }
        TypeRef::Named(id) => uses.sdk_type(cx, here, *id),
        TypeRef::Bool
        | TypeRef::I32
        | TypeRef::I64
        | TypeRef::F32
        | TypeRef::F64
        | TypeRef::String
        | TypeRef::Bytes => {}
    }
}

/// The module of a module, as seen from another one.
pub(crate) fn module(cx: Cx<'_>, here: DefiningModule, module: DefiningModule) -> Vec<String> {
    let group = |module| match module {
        DefiningModule::Common => None,
        DefiningModule::Group(group) => Some(group),
        DefiningModule::Resource(resource) => Some(cx.api.resources[resource.0].group),
    };
    let Some(there) = group(module) else {
        return crate::emit::runtime_items::COMMON_MODULE.iter().map(|&part| part.to_owned()).collect();
    };
    if group(here) == Some(there) {
        return vec!["super".to_owned()];
    }
    let path = cx.names.groups[there.0].module.iter().map(|name| name.as_str().to_owned());
    std::iter::once("crate".to_owned()).chain(path).collect()
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
