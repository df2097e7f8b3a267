//! `src/guide.rs` and the handwritten pages below it.
//!
//! ```text
//! //! The guide.
//! //!
//! //! - [First call](first_call/index.html)
//!
//! #[cfg(all(feature = "iam-v2", feature = "testing"))]
//! #[doc = include_str!("guide/first_call.md")]
//! pub mod first_call {}
//! ```

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH};
use crate::emit::ident::ident_from_str;
use crate::ir::GuidePage;
use crate::markdown;
use crate::output::Module;

/// The paragraph above the list of pages.
const ABOUT: &str = "A page for each task. A page is included if the features that its examples need are enabled. All examples \
    are compiled and run as tests.";

/// `src/guide.rs`
pub(crate) fn module(cx: Cx<'_>) -> Module<'_> {
    let mut doc = Doc::default();
    doc.paragraph("The guide.", ITEM_WIDTH).paragraph(ABOUT, ITEM_WIDTH);
    doc.block(contents(cx, |title, page| format!("[{title}]({page})")));
    let doc = doc.inner();
    let pages = cx.api.guide.iter().zip(&cx.names.guide).map(|(page, name)| {
        let (condition, path, name) = (condition(cx, page), path(page), ident_from_str(name.as_str()));
        quote! {
            #condition
            #[doc = include_str!(#path)]
            pub mod #name {}
        }
    });
    Module::new("src/guide.rs".to_owned(), cx.header(&[]), quote!(#doc #(#pages)*))
}

/// Returns the texts of the pages, unchanged.
pub(crate) fn page_texts(cx: Cx<'_>) -> impl Iterator<Item = (String, String)> {
    cx.api.guide.iter().map(|page| (format!("src/{}", path(page)), format!("{}\n", page.text.trim_end())))
}

/// Returns the list of the pages. `link` takes a title and the path of the page in the guide. The links are not intra-doc
/// links, since a page may belong to a feature that is not enabled.
pub(crate) fn contents(cx: Cx<'_>, link: impl Fn(&str, &str) -> String) -> Vec<String> {
    let pages = cx.api.guide.iter().zip(&cx.names.guide);
    let folder = |name: &str| name.strip_prefix("r#").unwrap_or(name).to_owned();
    let target = |name: &str| format!("{}/index.html", folder(name));
    pages
        .map(|(page, name)| format!("- {}", link(&markdown::line(&page.title), &target(name.as_str()))))
        .collect()
}

/// The file of a page, below `src/`.
fn path(page: &GuidePage) -> String {
    format!("guide/{}.md", page.name)
}

/// Returns the attribute with the features that a page needs.
fn condition(cx: Cx<'_>, page: &GuidePage) -> TokenStream {
    let groups = page.groups.iter().map(|group| cx.names.groups[group.0].feature.as_str());
    let features: BTreeSet<&str> = groups.chain(page.features.iter().map(String::as_str)).collect();
    let features: Vec<&str> = features.into_iter().collect();
    match features[..] {
        [] => TokenStream::new(),
        [feature] => quote!(#[cfg(feature = #feature)]),
        _ => quote!(#[cfg(all(#(feature = #features),*))]),
    }
}
