//! Handwritten modules: their declarations in `src/lib.rs`, and their files.
//!
//! ```text
//! #[cfg(feature = "pets-v1")]
//! pub mod pet_names;
//!
//! mod shop_keys;
//! pub use self::shop_keys::ShopKey;
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::ident::ident_from_str;
use crate::ir::HandwrittenModule;
use crate::markdown;

/// Returns the declarations of the modules.
pub(crate) fn declarations(cx: Cx<'_>) -> TokenStream {
    let modules = cx.api.modules.iter().map(|module| {
        let (condition, name) = (condition(cx, module), ident_from_str(&module.name));
        match module.reexports.is_empty() {
            true => quote!(#condition pub mod #name;),
            false => quote!(#condition mod #name;),
        }
    });
    modules.collect()
}

/// Returns the re-exports of the modules.
pub(crate) fn exports(cx: Cx<'_>) -> TokenStream {
    let modules = cx.api.modules.iter().filter(|module| !module.reexports.is_empty());
    let exports = modules.map(|module| {
        let (condition, name) = (condition(cx, module), ident_from_str(&module.name));
        let mut items: Vec<&String> = module.reexports.iter().collect();
        items.sort();
        let items: Vec<_> = items.into_iter().map(|item| ident_from_str(item)).collect();
        match &items[..] {
            [item] => quote!(#condition pub use self::#name::#item;),
            _ => quote!(#condition pub use self::#name::{#(#items),*};),
        }
    });
    exports.collect()
}

/// Returns the files of the modules, each with a first line that states its origin.
pub(crate) fn texts(cx: Cx<'_>) -> impl Iterator<Item = (String, String)> {
    cx.api.modules.iter().flat_map(|module| module.files.iter().map(|file| text(module, file)))
}

fn text(module: &HandwrittenModule, (path, text): &(String, String)) -> (String, String) {
    let header =
        format!("// Copied by sdkwright from modules/{path} next to the API's documents; edit it there.");
    let is_root = *path == format!("{}.rs", module.name);
    // A public module without documentation fails the lint `missing_docs`.
    let summary = match is_root && !text.lines().any(|line| line.starts_with("//!")) {
        true => format!("//! The module {}.\n\n", markdown::code(&module.name)),
        false => String::new(),
    };
    (format!("src/{path}"), format!("{header}\n\n{summary}{}\n", text.trim()))
}

/// Returns the attribute with the features that a module needs.
fn condition(cx: Cx<'_>, module: &HandwrittenModule) -> TokenStream {
    let groups = module.groups.iter().map(|group| cx.names.groups[group.0].feature.as_str());
    let features = groups.chain(module.features.iter().map(String::as_str));
    features.fold(Cfg::default(), Cfg::and).attribute()
}
