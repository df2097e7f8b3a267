//! The shapes of responses that generated code decodes outside of a request builder, such as the result of an operation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::runtime_items::{BYTES, EMPTY, JSON, TEXT};
use crate::emit::types::type_ref;
use crate::ir::{OperationId, SuccessKind};

/// The type of a body, its shape, and the function of the shape that decodes it.
#[derive(Clone)]
pub(super) struct Shape {
    pub(super) body: TokenStream,
    pub(super) shape: TokenStream,
    pub(super) read: TokenStream,
}

impl Shape {
    pub(super) fn json(ty: TokenStream, optional: bool) -> Self {
        let (ty, read) = match optional {
            true => (quote!(Option<#ty>), quote!(read_optional)),
            false => (ty, quote!(read)),
        };
        Self { shape: quote!(#JSON::<#ty>), body: ty, read }
    }
}

/// Returns the shape of the success of an operation with a single type, or `None` for a stream.
pub(super) fn operation_shape(cx: Cx<'_>, id: OperationId) -> Option<Shape> {
    let read = quote!(read);
    Some(match &cx.api.operations[id.0].success.kind {
        SuccessKind::Json { ty, optional, nullable } => {
            Shape::json(type_ref::rust_type(ty), *optional || *nullable)
        }
        SuccessKind::Empty => Shape { body: quote!(()), shape: quote!(#EMPTY), read },
        // A pass rejects streams as results.
        SuccessKind::Items { .. } => return None,
        SuccessKind::Bytes => Shape { body: quote!(bytes::Bytes), shape: quote!(#BYTES), read },
        SuccessKind::Text | SuccessKind::Location => {
            Shape { body: quote!(String), shape: quote!(#TEXT), read }
        }
    })
}
