//! The imports of a file, from the mentions in its tokens.
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
//!
//! In: tokens with mentions (see [`crate::emit::mention`]), each item with its condition. Out: the same tokens with
//! short names, and a [`Module`] whose imports are computed after its items. The items become tokens one at a time,
//! while they are printed.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{TokenStreamExt, quote};

use crate::emit::cfg::Cfg;
use crate::emit::context::Cx;
use crate::emit::ident::{ident, ident_from_str};
use crate::emit::mention::Mention;
use crate::emit::runtime_items::{COMMON_MODULE, ERROR_BODIES_MODULE, WEBHOOKS_MODULE};
use crate::ir::{DefiningModule, TypeId};
use crate::output::Module;

/// The imports of a file that is being written. Clones share state.
#[derive(Clone)]
pub(crate) struct FileImports<'a> {
    cx: Cx<'a>,
    /// The types that are defined in the file; `None` if it defines none.
    here: Option<DefiningModule>,
    /// The types of `here` that are in the file, if it is one of several.
    only: Option<Rc<BTreeSet<TypeId>>>,
    imports: Rc<RefCell<Imports<'a>>>,
}

impl<'a> FileImports<'a> {
    /// Creates the empty imports of a file with the types of `here`.
    pub(crate) fn new(cx: Cx<'a>, here: Option<DefiningModule>) -> Self {
        Self { cx, here, only: None, imports: Rc::default() }
    }

    /// Creates the empty imports of a file with some of the types of a module.
    pub(crate) fn of_type_file(cx: Cx<'a>, module: DefiningModule, types: &[TypeId]) -> Self {
        let only = Some(Rc::new(types.iter().copied().collect()));
        Self { only, ..Self::new(cx, Some(module)) }
    }

    /// Returns the tokens with short names in place of mentions, and imports these under a condition. A name that means
    /// another item in the file becomes a path.
    pub(crate) fn resolve(&self, tokens: TokenStream, cfg: &Cfg<'a>) -> TokenStream {
        let mut resolved = TokenStream::new();
        for token in tokens {
            match Mention::from_token(&token) {
                Some(Mention::Type(id)) => self.append_type(&mut resolved, id, cfg),
                Some(Mention::Item { module, name, in_scope }) => {
                    self.imports.borrow_mut().insert(module, &name, cfg);
                    if !in_scope {
                        resolved.append(ident_from_str(&name));
                    }
                }
                None => resolved.append(self.resolve_group(token, cfg)),
            }
        }
        resolved
    }

    /// Returns the file: its beginning, the imports, and the items, each with its condition.
    pub(crate) fn module(
        self,
        path: String,
        header: String,
        beginning: TokenStream,
        items: impl Iterator<Item = (Cfg<'a>, TokenStream)> + 'a,
    ) -> Module<'a> {
        let imports = Rc::clone(&self.imports);
        let items = items.map(move |(cfg, tokens)| self.resolve(tokens, &cfg));
        Module {
            items: Box::new(items),
            imports: Box::new(move || imports.borrow().tokens()),
            ..Module::new(path, header, beginning)
        }
    }

    fn resolve_group(&self, token: TokenTree, cfg: &Cfg<'a>) -> TokenTree {
        let TokenTree::Group(group) = token else { return token };
        let (delimiter, tokens) = (group.delimiter(), group.stream());
        // A stream with one owner is split without a copy.
        drop(group);
        Group::new(delimiter, self.resolve(tokens, cfg)).into()
    }

    /// Appends the item of a type, which is imported unless it is defined in the file itself.
    fn append_type(&self, tokens: &mut TokenStream, id: TypeId, cfg: &Cfg<'a>) {
        let name = &self.cx.names.types[id.0].item;
        let module = self.cx.api.types[id.0].module;
        let is_in_file = self.only.as_ref().is_none_or(|only| only.contains(&id));
        if self.here != Some(module) {
            let path = self.module_path(module);
            if self.is_shadowed(id) {
                let path = path.iter().map(|part| ident_from_str(part));
                tokens.extend(quote!(#(#path::)*));
            } else {
                self.imports.borrow_mut().insert(path, name.as_str(), cfg);
            }
        } else if !is_in_file {
            // The module above has all its types.
            self.imports.borrow_mut().insert(vec!["super".to_owned()], name.as_str(), cfg);
        }
        tokens.append(ident(name));
    }

    /// Returns `true` if the name of a type means another item in the file.
    fn is_shadowed(&self, id: TypeId) -> bool {
        self.here.is_some_and(|here| {
            let here = match here {
                DefiningModule::Resource(resource) => {
                    DefiningModule::Group(self.cx.api.resources[resource.0].group)
                }
                module => module,
            };
            self.cx.names.is_shadowed(here, id)
        })
    }

    /// Returns the path of the module that exports a type, as seen from the file.
    fn module_path(&self, module: DefiningModule) -> Vec<String> {
        let group = |module| match module {
            DefiningModule::Common => Err(COMMON_MODULE),
            DefiningModule::ErrorBodies => Err(ERROR_BODIES_MODULE),
            DefiningModule::Webhooks => Err(WEBHOOKS_MODULE),
            DefiningModule::Group(group) => Ok(group),
            DefiningModule::Resource(resource) => Ok(self.cx.api.resources[resource.0].group),
        };
        let there = match group(module) {
            Ok(there) => there,
            Err(path) => return path.iter().map(|&part| part.to_owned()).collect(),
        };
        // A file of some types is a level deeper than the group's own.
        if self.only.is_none() && self.here.is_some_and(|here| group(here) == Ok(there)) {
            return vec!["super".to_owned()];
        }
        let path = self.cx.names.groups[there.0].module.iter().map(|name| name.as_str().to_owned());
        std::iter::once("crate".to_owned()).chain(path).collect()
    }
}

/// Modules with the names that are taken from them, and when.
#[derive(Default)]
struct Imports<'a>(BTreeMap<(u8, Vec<String>), BTreeMap<String, Cfg<'a>>>);

impl<'a> Imports<'a> {
    /// Adds a name of a module under a condition.
    fn insert(&mut self, module: Vec<String>, name: &str, cfg: &Cfg<'a>) {
        let rank = match module.first().map(String::as_str) {
            Some("std") => 0,
            Some("crate") => 2,
            Some("super") => 3,
            _ => 1,
        };
        let names = self.0.entry((rank, module)).or_default();
        match names.get_mut(name) {
            Some(known) if known.is_always() => {}
            Some(known) => *known = Cfg::any([known.clone(), cfg.clone()]),
            None => _ = names.insert(name.to_owned(), cfg.clone()),
        }
    }

    /// Returns the `use` items.
    fn tokens(&self) -> TokenStream {
        let items = self.0.iter().flat_map(|((_, module), names)| {
            let cfgs: BTreeSet<&Cfg<'_>> = names.values().collect();
            cfgs.into_iter().map(move |cfg| {
                let module = module.iter().map(|part| ident_from_str(part));
                let names = names.iter().filter(|(_, it)| *it == cfg);
                let names: Vec<_> = names.map(|(name, _)| ident_from_str(name)).collect();
                let attribute = cfg.attribute();
                match names.as_slice() {
                    [name] => quote!(#attribute use #(#module::)* #name;),
                    names => quote!(#attribute use #(#module::)* {#(#names),*};),
                }
            })
        });
        items.collect()
    }
}
