//! The imports of a file.
//!
//! ```text
//! use std::collections::BTreeMap;
//!
//! use crate::client::Client;
//! use crate::model::{DateTime, Secret, model};
//!
//! use super::UserList;
//! #[cfg(feature = "preview")]
//! use super::UserSearch;
//! ```

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::cfg::Gate;
use crate::emit::runtime_items::Item;
use crate::emit::types::type_ref;
use crate::emit::{Cx, ident_of};
use crate::ir::{DefiningModule, TypeId};

/// What a file imports: modules with the names that are taken from them, and when.
#[derive(Default)]
pub(crate) struct Uses<'a> {
    names: BTreeMap<(u8, Vec<String>), BTreeMap<String, Gate<'a>>>,
    /// The condition of what is added.
    gate: Gate<'a>,
}

impl<'a> Uses<'a> {
    /// Adds what something needs that has a condition.
    pub(crate) fn under(&mut self, gate: Gate<'a>, add: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.gate, gate);
        add(self);
        self.gate = before;
    }

    /// An item of the runtime or of a library.
    pub(crate) fn item(&mut self, item: Item) {
        self.name(item.module, item.name);
    }

    /// Several of them.
    pub(crate) fn items(&mut self, items: impl IntoIterator<Item = Item>) {
        items.into_iter().for_each(|item| self.item(item));
    }

    /// A name of a module.
    pub(crate) fn name(&mut self, module: &[impl AsRef<str>], name: &str) {
        let module: Vec<String> = module.iter().map(|part| part.as_ref().to_owned()).collect();
        let rank = match module.first().map(String::as_str) {
            Some("std") => 0,
            Some("crate") => 2,
            Some("super") => 3,
            _ => 1,
        };
        let names = self.names.entry((rank, module)).or_default();
        let gate = match names.get(name) {
            Some(known) => Gate::any([known.clone(), self.gate.clone()]),
            None => self.gate.clone(),
        };
        names.insert(name.to_owned(), gate);
    }

    /// A type of the SDK, unless its item stands in the file itself.
    pub(crate) fn sdk_type(&mut self, cx: Cx<'_>, here: DefiningModule, id: TypeId) {
        let module = cx.api.types[id.0].module;
        if module != here {
            self.name(&type_ref::module(cx, here, module), cx.names.types[id.0].item.as_str());
        }
    }

    /// The `use` items.
    pub(crate) fn tokens(&self) -> TokenStream {
        let items = self.names.iter().flat_map(|((_, module), names)| {
            let gates: BTreeSet<&Gate<'_>> = names.values().collect();
            gates.into_iter().map(move |gate| {
                let module = module.iter().map(|part| ident_of(part));
                let names = names.iter().filter(|(_, it)| *it == gate);
                let names: Vec<_> = names.map(|(name, _)| ident_of(name)).collect();
                let attribute = gate.attribute();
                match names.as_slice() {
                    [name] => quote!(#attribute use #(#module::)* #name;),
                    names => quote!(#attribute use #(#module::)* {#(#names),*};),
                }
            })
        });
        items.collect()
    }
}
