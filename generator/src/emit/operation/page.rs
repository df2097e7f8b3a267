//! The pagination of a list request: `items()` and `pages()`.
//!
//! ```text
//! pages! { ListUsers -> UserList, Paging::Link("page_token") }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::emit::runtime_items::{PAGES, PAGING};
use crate::emit::types::type_ref;
use crate::ir::{OperationId, Paging, SuccessKind};

/// Returns the paging of a request that lists.
pub(crate) fn request_paging(cx: Cx<'_>, id: OperationId) -> Option<TokenStream> {
    let it = &cx.api.operations[id.0];
    let request = ident(&cx.names.operations[id.0].request);
    let SuccessKind::Json { ty, .. } = &it.success.kind else { return None };
    let ty = type_ref::rust_type(ty);
    let paging = match cx.api.paging.get(&id)? {
        Paging::Link(parameter) => quote!(Link(#parameter)),
        Paging::Token(parameter) => quote!(Token(#parameter)),
        Paging::Offset(offset, limit) => quote!(Offset(#offset, #limit)),
    };
    Some(quote!(#PAGES! { #request -> #ty, #PAGING::#paging }))
}
