//! The pagination of a list request: `items()` and `pages()`.
//!
//! ```text
//! pages! { ListUsers -> UserList, Paging::link(&["page_token"]) }
//! ```

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::emit::runtime_items::{PAGE_FACT, PAGE_PLACE, PAGES, PAGING};
use crate::emit::types::type_ref;
use crate::ir::{OperationId, PageFact, PagePlace, PageRequest, Paging, SuccessKind};

/// Returns the paging of a request that lists.
pub(crate) fn request_paging(cx: Cx<'_>, id: OperationId) -> Option<TokenStream> {
    let it = &cx.api.operations[id.0];
    let request = ident(&cx.names.operations[id.0].request);
    let SuccessKind::Json { ty, optional, nullable } = &it.success.kind else { return None };
    let ty = type_ref::rust_type(ty);
    let ty = if *optional || *nullable { quote!(Option<#ty>) } else { ty };
    let paging = paging(cx.api.paging.get(&id)?);
    Some(quote!(#PAGES! { #request -> #ty, #paging }))
}

/// Returns the description of a pagination: how the next page is requested, and what differs from the default.
fn paging(paging: &Paging) -> TokenStream {
    let request = match &paging.request {
        PageRequest::Token(parameter) => quote!(token(#parameter)),
        PageRequest::Link(parameters) => quote!(link(&[#(#parameters),*])),
        PageRequest::Url => quote!(url()),
        PageRequest::Number(parameter, first) => {
            let first = Literal::u64_unsuffixed(*first);
            quote!(number(#parameter, #first))
        }
        PageRequest::Offset(parameter) => quote!(offset(#parameter)),
        PageRequest::LastId(parameter) => quote!(last_id(#parameter)),
    };
    let place = match paging.place {
        PagePlace::Query => None,
        PagePlace::BodyText => Some(quote!(.place(#PAGE_PLACE::BodyText))),
        PagePlace::BodyNumber => Some(quote!(.place(#PAGE_PLACE::BodyNumber))),
        PagePlace::Form => Some(quote!(.place(#PAGE_PLACE::Form))),
    };
    let limit = (paging.limit.is_some() || paging.page_size.is_some()).then(|| {
        let (limit, size) = (paging.limit.as_deref().unwrap_or_default(), paging.page_size.unwrap_or(0));
        let size = Literal::u64_unsuffixed(size);
        quote!(.limit(#limit, #size))
    });
    let fact = |fact: &Option<PageFact>| match fact {
        None | Some(PageFact::Model) => None,
        Some(PageFact::Body(pointer)) => Some(quote!(#PAGE_FACT::Body(#pointer))),
        Some(PageFact::Header(name)) => Some(quote!(#PAGE_FACT::Header(#name))),
        Some(PageFact::Relation(name, relation)) => Some(quote!(#PAGE_FACT::Relation(#name, #relation))),
    };
    let next = fact(&paging.next).map(|fact| quote!(.next(#fact)));
    let has_more = fact(&paging.has_more).map(|fact| quote!(.has_more(#fact)));
    let is_last = fact(&paging.is_last).map(|fact| quote!(.is_last(#fact)));
    let total = fact(&paging.total).map(|fact| quote!(.total(#fact)));
    let total_pages = fact(&paging.total_pages).map(|fact| quote!(.total_pages(#fact)));
    let short = paging.allows_short_pages.then(|| quote!(.allow_short_pages()));
    let empty = paging.ends_with_empty_page.then(|| quote!(.end_with_empty_page()));
    quote!(#PAGING::#request #place #limit #next #has_more #is_last #total #total_pages #short #empty)
}
