//! The public API of a crate as sorted lines of text, read from its sources.
//!
//! In: the folder with `lib.rs`. Out: lines by top-level module. It knows Rust's syntax and the crate's own macros by
//! name; of types it knows only their text.

mod impls;
mod items;
mod macros;
mod modules;
mod reachability;
mod source_text;
mod text_scan;

use std::collections::BTreeMap;
use std::path::Path;

use syn::{Attribute, Item};

pub(crate) use self::text_scan::{Counts, scan_sources};

use self::modules::{Crate, Module};
use self::reachability::Reachability;

/// The name under which items of the crate's root are listed.
pub(crate) const ROOT: &str = "crate";

/// The public API of a crate.
pub(crate) struct Api {
    /// The lines about each top-level module.
    pub(crate) modules: BTreeMap<String, Vec<String>>,
    /// The listed items, in the form of [`scan_sources`].
    pub(crate) found: Counts,
}

/// Lists the public API of the crate whose root is `lib.rs` in this folder.
pub(crate) fn list_public_api(folder: &Path) -> Api {
    let source = Crate::read(folder);
    let reach = Reachability::from_crate(&source);
    let mut list = List { source: &source, reach: &reach, lines: Vec::new(), found: Counts::new() };
    for module in source.modules.values() {
        list.list_submodules(module);
        list.list_items(module);
        list.list_impls(module);
    }
    for (alias, path) in reach.aliases() {
        list.lines.push(Line {
            owner: alias.to_owned(),
            rank: 0,
            text: format!("use {alias} = {path}"),
            prefix: String::new(),
        });
    }
    list.lines.sort();
    let mut modules: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in list.lines {
        let first = line.owner.split("::").next().unwrap_or_default();
        let module = if source.modules.contains_key(first) { first } else { ROOT };
        modules.entry(module.to_owned()).or_default().push(format!("{}{}", line.prefix, line.text));
    }
    Api { modules, found: list.found }
}

/// The state of a listing.
struct List<'a> {
    source: &'a Crate,
    reach: &'a Reachability,
    lines: Vec<Line>,
    found: Counts,
}

/// A line, in sort order.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    /// The path of the module, type, trait or function that the line is about.
    owner: String,
    /// 0 for the item itself, 1 for traits, 2 for fields and variants, 3 for functions.
    rank: u8,
    text: String,
    /// Conditions and attributes, which precede the text and do not affect the order.
    prefix: String,
}

impl List<'_> {
    fn line(&mut self, module: &Module, owner: &str, rank: u8, attributes: &[Attribute], text: &str) {
        let prefix = items::prefix(module, owner, attributes);
        self.lines.push(Line { owner: owner.to_owned(), rank, text: text.to_owned(), prefix });
    }

    fn count_item(&mut self, module: &Module, kind: &str, name: &str) {
        *self.found.entry(format!("{}: {kind} {name}", module.file)).or_default() += 1;
    }

    fn list_submodules(&mut self, module: &Module) {
        for item in &module.items {
            if let Item::Mod(item) = item
                && module.is_public
                && modules::is_pub(&item.vis)
            {
                let path = modules::join_path(&module.path, &item.ident.to_string());
                self.line(module, &path, 0, &item.attrs, &format!("mod {path}"));
                self.count_item(module, "mod", &item.ident.to_string());
            }
        }
    }
}
