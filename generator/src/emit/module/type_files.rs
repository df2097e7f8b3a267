//! The files of the types of a module that would be too long, and their re-exports by the module.
//!
//! ```text
//! mod issue;
//! mod pull_request;
//!
//! pub use self::issue::{Issue, IssueLabel};
//! ```

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, ITEM_WIDTH};
use crate::emit::ident::ident;
use crate::emit::imports::FileImports;
use crate::emit::module::file_path::{file_name, group_file};
use crate::emit::module::types::{types, types_cfg};
use crate::emit::types::struct_;
use crate::ir::{DefiningModule, TypeId};
use crate::names::{Name, TypeFile};
use crate::output::Module;

/// Returns the declarations and the re-exports of the files of a module's types; no tokens if the types are in the module
/// itself.
pub(crate) fn declarations<'a>(cx: Cx<'a>, module: DefiningModule, outer: &Cfg<'a>) -> TokenStream {
    let files = files(cx, module);
    let modules = files.iter().map(|file| {
        let (name, attribute) = (ident(&file.module), types_cfg(cx, &file.types).within(outer).attribute());
        quote!(#attribute mod #name;)
    });
    let exports = files.iter().filter(|file| file.setters.is_none()).map(|file| {
        let name = ident(&file.module);
        let mut exports: BTreeMap<Cfg<'_>, BTreeSet<&Name>> = BTreeMap::new();
        for id in &file.types {
            let names = &cx.names.types[id.0];
            let names = std::iter::once(&names.item).chain(&names.required);
            exports.entry(Cfg::of_type(cx, *id).within(outer)).or_default().extend(names);
        }
        let exports = exports.into_iter().map(|(cfg, names)| {
            let attribute = cfg.attribute();
            let names: Vec<Ident> = names.into_iter().map(ident).collect();
            match names.as_slice() {
                [only] => quote!(#attribute pub use self::#name::#only;),
                names => quote!(#attribute pub use self::#name::{#(#names),*};),
            }
        });
        quote!(#(#exports)*)
    });
    let (modules, exports): (Vec<_>, Vec<_>) = (modules.collect(), exports.collect());
    quote!(#(#modules)* #(#exports)*)
}

/// Returns the types that are in the module itself.
pub(crate) fn own_types(cx: Cx<'_>, module: DefiningModule, all: Vec<TypeId>) -> Vec<TypeId> {
    if files(cx, module).is_empty() { all } else { Vec::new() }
}

/// Returns the file of some of a module's types.
pub(crate) fn module(cx: Cx<'_>, module: DefiningModule, index: usize) -> Module<'_> {
    let file = &files(cx, module)[index];
    let path = format!("{}/{}.rs", folder(cx, module), file_name(&file.module));
    if let (Some(fields), [id]) = (&file.setters, file.types.as_slice()) {
        let about = format!("Setters of [`{0}`](super::{0}).", cx.names.types[id.0].item.as_str());
        let doc = Doc::default().paragraph(&about, ITEM_WIDTH).inner();
        let setters = struct_::setter_impl(cx, *id, fields.clone());
        let imports = FileImports::of_type_file(cx, module, &[]);
        return imports.module(path, cx.header(&[]), doc, std::iter::once((Cfg::default(), setters)));
    }
    let words = file.module.shown().split('_').collect::<Vec<_>>().join(" ");
    let about = format!("Types whose names begin with \"{words}\".");
    let doc = Doc::default().paragraph(&about, ITEM_WIDTH).inner();
    let imports = FileImports::of_type_file(cx, module, &file.types);
    let outer = types_cfg(cx, &file.types);
    imports.module(path, cx.header(&[]), doc, types(cx, file.types.clone(), outer))
}

fn files(cx: Cx<'_>, module: DefiningModule) -> &[TypeFile] {
    cx.names.type_files.get(&module).map(Vec::as_slice).unwrap_or_default()
}

/// Returns the folder of a module: its path without the ending.
fn folder(cx: Cx<'_>, module: DefiningModule) -> String {
    match module {
        DefiningModule::Common => "src/common".to_owned(),
        DefiningModule::ErrorBodies => "src/error_bodies".to_owned(),
        DefiningModule::Webhooks => "src/webhooks".to_owned(),
        DefiningModule::Group(id) => group_file(cx, id, "types"),
        DefiningModule::Resource(id) => {
            group_file(cx, cx.api.resources[id.0].group, file_name(&cx.names.resources[id.0].module))
        }
    }
}
