//! The types of a file, each with its condition.
//!
//! ```text
//! /// Describes a particular error.
//! #[cfg(any(feature = "issues", feature = "pulls"))]
//! pub struct Label {
//!     // the fields
//! }
//! ```

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::ident::ident;
use crate::emit::runtime_items::UNION_MACRO;
use crate::emit::types::{enum_, struct_, union, webhook_event};
use crate::ir::{DefiningModule, TypeId, TypeKind};

/// Returns the condition of types: that one of them is compiled.
pub(crate) fn types_cfg<'a>(cx: Cx<'a>, ids: &[TypeId]) -> Cfg<'a> {
    Cfg::any(ids.iter().map(|id| Cfg::of_type(cx, *id)))
}

/// Returns the types of a file with the condition `outer`, and the calls of the macro that implements `serde` for unions.
pub(crate) fn types<'a>(
    cx: Cx<'a>,
    ids: Vec<TypeId>,
    outer: Cfg<'a>,
) -> impl Iterator<Item = (Cfg<'a>, TokenStream)> + 'a {
    // Types with conditions have a call each; it is the same macro.
    let apart = |id: &TypeId| match cx.api.types[id.0].module {
        DefiningModule::ErrorBodies => true,
        DefiningModule::Common => cx.api.is_flat,
        DefiningModule::Group(_) | DefiningModule::Resource(_) | DefiningModule::Webhooks => false,
    };
    let (apart, together): (Vec<TypeId>, Vec<TypeId>) = ids.into_iter().partition(apart);
    let together = together_types(cx, together).map(|item| (Cfg::default(), item));
    let apart = apart.into_iter().flat_map(move |id| {
        let cfg = Cfg::of_type(cx, id).within(&outer);
        let attribute = cfg.attribute();
        let items = together_types(cx, vec![id]).flat_map(split_items);
        let items = items.map(move |item| with_attribute(item, &attribute));
        items.map(move |item| (cfg.clone(), item)).collect::<Vec<_>>()
    });
    together.chain(apart)
}

/// Returns types without conditions, and the call of the macro for the unions among them.
fn together_types(cx: Cx<'_>, ids: Vec<TypeId>) -> impl Iterator<Item = TokenStream> {
    let is_event =
        move |id: TypeId| cx.api.webhooks.as_ref().is_some_and(|webhooks| webhooks.event == Some(id));
    let is_union = |id: &TypeId| matches!(cx.api.types[id.0].kind, TypeKind::Union(_)) && !is_event(*id);
    let unions: Vec<TypeId> = ids.iter().copied().filter(is_union).collect();
    let items = ids.into_iter().map(move |id| match &cx.api.types[id.0].kind {
        TypeKind::Struct(it) => struct_::struct_items(cx, id, it),
        TypeKind::Enum(it) => enum_::enum_item(cx, id, it),
        TypeKind::Union(it) if is_event(id) => webhook_event::event_items(cx, id, it),
        TypeKind::Union(it) => union::union_items(cx, id, it),
    });
    let call = Some(unions).filter(|unions| !unions.is_empty()).map(move |unions| {
        let unions = unions.iter().map(|id| ident(&cx.names.types[id.0].item));
        quote!(#UNION_MACRO!(#(#unions),*);)
    });
    items.chain(call)
}

/// Adds an attribute to an item, after its documentation.
fn with_attribute(item: TokenStream, attribute: &TokenStream) -> TokenStream {
    let mut rest = item.into_iter().peekable();
    let mut docs = TokenStream::new();
    // A comment of several paragraphs is one attribute.
    if matches!(rest.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '#') {
        let pair: Vec<TokenTree> = rest.by_ref().take(2).collect();
        let is_doc = matches!(&pair[..], [_, TokenTree::Group(group)] if is_documentation(group));
        docs.extend(pair);
        if !is_doc {
            return quote!(#attribute #docs #(#rest)*);
        }
    }
    quote!(#docs #attribute #(#rest)*)
}

fn is_documentation(attribute: &Group) -> bool {
    attribute.stream().into_iter().next().is_some_and(|token| token.to_string() == "doc")
}

/// Splits items, each of which ends with its braces or with a semicolon.
fn split_items(tokens: TokenStream) -> Vec<TokenStream> {
    let mut items = vec![TokenStream::new()];
    for token in tokens {
        let is_end = match &token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            _ => false,
        };
        if let Some(item) = items.last_mut() {
            token.to_tokens(item);
        }
        if is_end {
            items.push(TokenStream::new());
        }
    }
    items.retain(|item| !item.is_empty());
    items
}
