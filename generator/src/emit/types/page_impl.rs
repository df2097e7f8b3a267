//! The implementation of `Page` for a type that is a page of a list.
//!
//! ```text
//! impl Page for UserList {
//!     type Item = User;
//!
//!     fn next_page(&self) -> Option<&str> {
//!         self.metadata.next.as_deref()
//!     }
//!
//!     fn items(&self) -> &[User] {
//!         &self.data
//!     }
//!
//!     fn into_items(self) -> Vec<User> {
//!         self.data
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::emit::runtime_items::PAGE;
use crate::emit::types::field_path::{Step, field_steps};
use crate::emit::types::type_ref;
use crate::ir::{Page, TypeId};

/// Returns the implementation for a type that is a page.
pub(crate) fn page_impl(cx: Cx<'_>, id: TypeId) -> Option<TokenStream> {
    let page = cx.api.pages.get(&id)?;
    let name = ident(&cx.names.types[id.0].item);
    let item = type_ref::rust_type(&page.item);
    let next = next_page(cx, id, page);
    let steps = field_steps(cx, id, &page.items);
    let (borrowed, owned) = (page_items(&steps, false), page_items(&steps, true));
    let is_pending = page.empty_is_pending.then(|| {
        quote! {
            fn is_pending(&self) -> bool {
                self.items().is_empty()
            }
        }
    });
    Some(quote! {
        impl #PAGE for #name {
            type Item = #item;

            fn next_page(&self) -> Option<&str> {
                #next
            }

            fn items(&self) -> &[#item] {
                #borrowed
            }

            fn into_items(self) -> Vec<#item> {
                #owned
            }

            #is_pending
        }
    })
}

/// `self.metadata.as_ref()?.next.as_deref()`
fn next_page(cx: Cx<'_>, id: TypeId, page: &Page) -> TokenStream {
    let Some(path) = &page.next else { return quote!(None) };
    let steps = field_steps(cx, id, path);
    let last = steps.len().saturating_sub(1);
    let members = steps.iter().enumerate().map(|(index, (name, optional))| match (index == last, optional) {
        (true, true) => quote!(.#name.as_deref()),
        (false, true) => quote!(.#name.as_ref()?),
        (_, false) => quote!(.#name),
    });
    let value = quote!(self #(#members)*);
    if steps.last().is_some_and(|(_, optional)| *optional) { value } else { quote!(Some(&#value)) }
}

/// `self.results.as_ref().and_then(|it| it.data.as_deref()).unwrap_or_default()`
fn page_items(steps: &[Step], owned: bool) -> TokenStream {
    let Some(((last, optional), before)) = steps.split_last() else { return quote!(self) };
    let mut value = quote!(self);
    let mut maybe = false;
    for (name, optional) in before {
        let reference = (!owned).then(|| quote!(.as_ref()));
        value = match (maybe, optional) {
            (false, false) => quote!(#value.#name),
            (false, true) => quote!(#value.#name #reference),
            (true, true) => quote!(#value.and_then(|it| it.#name #reference)),
            (true, false) if owned => quote!(#value.map(|it| it.#name)),
            (true, false) => quote!(#value.map(|it| &it.#name)),
        };
        maybe |= optional;
    }
    let slice = (!owned).then(|| quote!(.as_deref()));
    match (maybe, optional) {
        (false, false) if owned => quote!(#value.#last),
        (false, false) => quote!(&#value.#last),
        (false, true) => quote!(#value.#last #slice.unwrap_or_default()),
        (true, true) => quote!(#value.and_then(|it| it.#last #slice).unwrap_or_default()),
        (true, false) if owned => quote!(#value.map(|it| it.#last).unwrap_or_default()),
        (true, false) => quote!(#value.map(|it| it.#last.as_slice()).unwrap_or_default()),
    }
}
