//! The imports of a file.
//!
//! ```text
//! use std::collections::BTreeMap;
//!
//! use crate::client::Client;
//! use crate::model::{DateTime, Secret, model};
//!
//! use super::UserList;
//! ```

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::paths::Item;
use super::{Cx, ident_of, types};
use crate::ir::{Home, TypeId};

/// What a file imports: modules with the names that are taken from them.
#[derive(Default)]
pub(super) struct Uses(BTreeMap<(u8, Vec<String>), BTreeSet<String>>);

impl Uses {
    /// An item of the runtime or of a library.
    pub(super) fn item(&mut self, item: Item) {
        self.name(item.module, item.name);
    }

    /// Several of them.
    pub(super) fn items(&mut self, items: impl IntoIterator<Item = Item>) {
        items.into_iter().for_each(|item| self.item(item));
    }

    /// A name of a module.
    pub(super) fn name(&mut self, module: &[impl AsRef<str>], name: &str) {
        let module: Vec<String> = module.iter().map(|part| part.as_ref().to_owned()).collect();
        let rank = match module.first().map(String::as_str) {
            Some("std") => 0,
            Some("crate") => 2,
            Some("super") => 3,
            _ => 1,
        };
        self.0.entry((rank, module)).or_default().insert(name.to_owned());
    }

    /// A type of the SDK, unless its item stands in the file itself.
    pub(super) fn sdk_type(&mut self, cx: Cx<'_>, here: Home, id: TypeId) {
        let home = cx.api.types[id.0].home;
        if home != here {
            self.name(&types::module(cx, here, home), cx.names.types[id.0].item.as_str());
        }
    }

    /// The `use` items.
    pub(super) fn tokens(&self) -> TokenStream {
        let items = self.0.iter().map(|((_, module), names)| {
            let module = module.iter().map(|part| ident_of(part));
            let names: Vec<_> = names.iter().map(|name| ident_of(name)).collect();
            match names.as_slice() {
                [name] => quote!(use #(#module::)* #name;),
                names => quote!(use #(#module::)* {#(#names),*};),
            }
        });
        items.collect()
    }
}
