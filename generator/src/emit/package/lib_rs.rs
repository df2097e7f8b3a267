//! `src/lib.rs`: the crate's documentation, its modules and its re-exports.
//!
//! ```text
//! //! A Rust SDK for the Example API.
//! //!
//! //! # Getting started
//! //! …
//!
//! mod auth;
//! mod call;
//!
//! #[cfg(feature = "iam-v2")]
//! pub mod iam;
//!
//! pub use self::client::{Client, ClientBuilder};
//!
//! #[cfg(doctest)]
//! #[doc = include_str!("../README.md")]
//! struct Readme;
//! ```

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Item, ItemMod, ItemUse, UseTree};

use crate::emit::context::Cx;
use crate::emit::doc_comment::Doc;
use crate::emit::module::types::types_cfg;
use crate::emit::module::{group, resource};
use crate::emit::package::front_page;
use crate::emit::package::front_page_target::FrontPageTarget;
use crate::emit::package::handwritten_modules;
use crate::ir::{DefiningModule, Webhooks};
use crate::output::Module;

/// `src/lib.rs`
pub(crate) fn module(cx: Cx<'_>) -> Module<'_> {
    let mut doc = Doc::default();
    doc.block(front_page::introduction(cx));
    for section in front_page::sections(cx, FrontPageTarget::Rustdoc) {
        doc.block([format!("# {}", section.title)]).block(section.lines);
    }
    let doc = doc.inner();
    let (modules, exports) = runtime(cx);
    let common = has_common(cx).then(|| {
        let attribute = types_cfg(cx, &resource::common_types(cx)).attribute();
        quote!(
            #attribute
            pub mod common;
        )
    });
    let error_bodies = has_error_bodies(cx).then(|| {
        quote!(
            pub mod error_bodies;
        )
    });
    let webhooks = webhooks(cx);
    let error_codes = (!cx.api.error_codes.is_empty()).then(|| {
        quote!(
            pub mod error_codes;
        )
    });
    let headers = (!cx.api.response_headers.is_empty()).then(|| {
        quote!(
            mod header_accessors;
        )
    });
    let pages = (!cx.api.guide.is_empty()).then(|| {
        quote!(
            pub mod guide;
        )
    });
    let handwritten = handwritten_modules::declarations(cx);
    let groups = group::child_modules(cx, &[]);
    let handwritten_exports = handwritten_modules::exports(cx);
    let tokens = quote! {
        #doc
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #modules
        #common
        #error_bodies
        #webhooks
        #error_codes
        #headers
        #pages
        #handwritten
        #groups
        #exports
        #handwritten_exports

        #[cfg(doctest)]
        #[doc = include_str!("../README.md")]
        struct Readme;
    };
    Module::new("src/lib.rs".to_owned(), cx.header(&[]), tokens)
}

/// Returns the declaration of the module of webhooks, if there is one.
fn webhooks(cx: Cx<'_>) -> Option<TokenStream> {
    cx.api.webhooks.as_ref()?;
    let feature = Webhooks::NAME;
    Some(quote!(
        #[cfg(feature = #feature)]
        pub mod webhooks;
    ))
}

/// Returns `true` if there are types that several groups use.
pub(crate) fn has_common(cx: Cx<'_>) -> bool {
    cx.api.types.iter().any(|def| def.module == DefiningModule::Common)
}

/// Returns `true` if there are types that only error responses use.
pub(crate) fn has_error_bodies(cx: Cx<'_>) -> bool {
    cx.api.types.iter().any(|def| def.module == DefiningModule::ErrorBodies)
}

/// The modules that the runtime's root declares, and what it re-exports.
fn runtime(cx: Cx<'_>) -> (TokenStream, TokenStream) {
    let mut modules = TokenStream::new();
    let mut exports = TokenStream::new();
    let has =
        |module: &Ident| (cx.options.runtime.has_module)(&module.to_string(), &cx.options.package.modules);
    // A root that cannot be read leaves modules out, which no crate compiles without.
    for item in syn::parse_file(cx.options.runtime.root).map(|file| file.items).unwrap_or_default() {
        match item {
            Item::Mod(module) if module.content.is_none() && !is_test(&module) && has(&module.ident) => {
                module.to_tokens(&mut modules)
            }
            Item::Use(export) if exported(&export).is_none_or(has) => export.to_tokens(&mut exports),
            _ => {}
        }
    }
    (modules, exports)
}

/// The module in `pub use crate::emit::package::lib_rs::module::Item;`
fn exported(export: &ItemUse) -> Option<&Ident> {
    let UseTree::Path(this) = &export.tree else { return None };
    let UseTree::Path(module) = &*this.tree else { return None };
    Some(&module.ident)
}

fn is_test(module: &ItemMod) -> bool {
    module.ident == "tests"
}
