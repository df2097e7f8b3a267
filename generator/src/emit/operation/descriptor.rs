//! The static that describes an operation to the runtime, and the shape of its successful response.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::emit::operation::items;
use crate::emit::runtime_items::{
    BYTES, EMPTY, JSON, LOCATION, ONE_OF_RESPONSES, OPERATION, RETRY, ServiceStatic, TEXT,
};
use crate::emit::types::type_ref;
use crate::ir::{OperationId, SuccessKind};

/// Returns the static that describes an operation to the runtime.
pub(crate) fn descriptor(cx: Cx<'_>, id: OperationId) -> TokenStream {
    let constant = ident(&cx.names.operations[id.0].constant);
    descriptor_named(cx, id, &constant)
}

/// Returns the static that describes an operation, with this name.
pub(crate) fn descriptor_named(cx: Cx<'_>, id: OperationId, constant: &Ident) -> TokenStream {
    let it = &cx.api.operations[id.0];
    let names = &cx.names.operations[id.0];
    let (wire_id, name, method) = (&it.id, &names.phrase, &it.method);
    let path = it.encoded_target();
    let host = ServiceStatic(&cx.names.hosts[it.host].constant);
    let security = it.security.iter().map(|set| {
        let set = set.iter().map(|scheme| ServiceStatic(&cx.names.schemes[*scheme].constant));
        quote!(&[#(&#set),*])
    });
    let retry = match (it.idempotent, it.retry_on.statuses.as_slice()) {
        (true, []) => quote!(Idempotent),
        (true, statuses) => {
            let statuses = statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
            match it.retry_on.seconds.map(Literal::u16_unsuffixed) {
                Some(seconds) => quote!(IdempotentAndFor(&[#(#statuses),*], #seconds)),
                None => quote!(IdempotentAnd(&[#(#statuses),*])),
            }
        }
        (false, _) => quote!(WhenNotSent),
    };
    quote! {
        static #constant: #OPERATION = #OPERATION {
            id: #wire_id,
            name: #name,
            method: #method,
            path: #path,
            host: &#host,
            security: &[#(#security),*],
            retry: #RETRY::#retry,
        };
    }
}

/// Returns the shape of the successful response.
pub(crate) fn success(cx: Cx<'_>, id: OperationId) -> TokenStream {
    let success = &cx.api.operations[id.0].success;
    if let Some(choice) = &cx.names.operations[id.0].output {
        let item = ident(&choice.item);
        return if success.variants_are_optional() {
            quote!(#ONE_OF_RESPONSES<Option<#item>>)
        } else {
            quote!(#ONE_OF_RESPONSES<#item>)
        };
    }
    match &success.kind {
        SuccessKind::Empty => quote!(#EMPTY),
        SuccessKind::Text => quote!(#TEXT),
        SuccessKind::Bytes => quote!(#BYTES),
        SuccessKind::Location => quote!(#LOCATION),
        SuccessKind::Items { ty, .. } => items::item_type(ty.as_ref()),
        SuccessKind::Json { ty, optional, nullable } => {
            let ty = type_ref::rust_type(ty);
            if *optional || *nullable { quote!(#JSON<Option<#ty>>) } else { quote!(#JSON<#ty>) }
        }
    }
}
