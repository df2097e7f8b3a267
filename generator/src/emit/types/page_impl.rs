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

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::emit::runtime_items::PAGE;
use crate::emit::types::field_path::field_steps;
use crate::emit::types::type_ref;
use crate::ir::{Presence, TypeId, TypeKind, TypeRef};

/// Returns the implementation for a type that is a page.
pub(crate) fn page_impl(cx: Cx<'_>, id: TypeId) -> Option<TokenStream> {
    let page = cx.api.pages.get(&id)?;
    let name = ident(&cx.names.types[id.0].item);
    let item = type_ref::rust_type(&page.item);
    let next = page.next.as_deref().map(|path| {
        let next = next_page(cx, id, path);
        quote! {
            fn next_page(&self) -> Option<&str> {
                #next
            }
        }
    });
    let steps = item_steps(cx, id, &page.items);
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

            #next

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
fn next_page(cx: Cx<'_>, id: TypeId, path: &[usize]) -> TokenStream {
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

/// A field on the way to the items.
struct ItemStep {
    name: Ident,
    presence: Presence,
}

impl ItemStep {
    /// Returns the value of a field that may be missing, as an `Option`.
    fn option(&self, owned: bool) -> TokenStream {
        let name = &self.name;
        match (self.presence, owned) {
            (Presence::OptionalNullable, true) => quote!(#name.into_value()),
            (Presence::OptionalNullable, false) => quote!(#name.value()),
            (_, true) => quote!(#name),
            (_, false) => quote!(#name.as_ref()),
        }
    }

    fn is_optional(&self) -> bool {
        self.presence != Presence::Required
    }
}

fn item_steps(cx: Cx<'_>, id: TypeId, path: &[usize]) -> Vec<ItemStep> {
    let mut ty = TypeRef::Named(id);
    let mut steps = Vec::new();
    for &index in path {
        let TypeRef::Named(id) = ty else { break };
        let TypeKind::Struct(object) = &cx.api.types[id.0].kind else { break };
        let field = &object.fields[index];
        let name = ident(&cx.names.types[id.0].members[index]);
        steps.push(ItemStep { name, presence: field.presence });
        ty = field.ty.clone();
    }
    steps
}

/// `self.results.as_ref().and_then(|it| it.data.as_deref()).unwrap_or_default()`
fn page_items(steps: &[ItemStep], owned: bool) -> TokenStream {
    let Some((last, before)) = steps.split_last() else { return quote!(self) };
    let mut value = quote!(self);
    let mut maybe = false;
    for step in before {
        let (name, option) = (&step.name, step.option(owned));
        value = match (maybe, step.is_optional()) {
            (false, false) => quote!(#value.#name),
            (false, true) => quote!(#value.#option),
            (true, true) => quote!(#value.and_then(|it| it.#option)),
            (true, false) if owned => quote!(#value.map(|it| it.#name)),
            (true, false) => quote!(#value.map(|it| &it.#name)),
        };
        maybe |= step.is_optional();
    }
    let name = &last.name;
    let option = match (owned, last.presence) {
        (false, Presence::OptionalNullable) => quote!(#name.value().map(Vec::as_slice)),
        (false, _) => quote!(#name.as_deref()),
        (true, _) => last.option(true),
    };
    match (maybe, last.is_optional()) {
        (false, false) if owned => quote!(#value.#name),
        (false, false) => quote!(&#value.#name),
        (false, true) => quote!(#value.#option.unwrap_or_default()),
        (true, true) => quote!(#value.and_then(|it| it.#option).unwrap_or_default()),
        (true, false) if owned => quote!(#value.map(|it| it.#name).unwrap_or_default()),
        (true, false) => quote!(#value.map(|it| it.#name.as_slice()).unwrap_or_default()),
    }
}
