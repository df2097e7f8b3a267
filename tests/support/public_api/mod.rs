//! The public API of a crate as sorted lines of text, read from its sources.
//!
//! In goes the folder with `lib.rs`, out come lines by top-level module. It knows the syntax of Rust and the crate's
//! own macros by name; of types it knows only how they are written.

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

/// Where the items of the crate's root are told about.
pub(crate) const ROOT: &str = "crate";

/// The public API of a crate.
pub(crate) struct Api {
    /// The lines about each top-level module.
    pub(crate) modules: BTreeMap<String, Vec<String>>,
    /// What the lines are about, as [`scan_sources`] writes it.
    pub(crate) found: Counts,
}

/// Lists the public API of the crate whose root is `lib.rs` in this folder.
pub(crate) fn list_public_api(folder: &Path) -> Api {
    let source = Crate::read(folder);
    let reach = Reachability::from_crate(&source);
    let mut list = List { source: &source, reach: &reach, lines: Vec::new(), found: Counts::new() };
    for module in source.modules.values() {
        list.submodules(module);
        list.items(module);
        list.impls(module);
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

/// What is being listed.
struct List<'a> {
    source: &'a Crate,
    reach: &'a Reachability,
    lines: Vec<Line>,
    found: Counts,
}

/// A line, in the order in which lines are sorted.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    /// The path of the module, type, trait or function that it is about.
    owner: String,
    /// 0 for the item itself, 1 for traits, 2 for fields and variants, 3 for functions.
    rank: u8,
    text: String,
    /// Conditions and attributes, which stand before the text and do not count for the order.
    prefix: String,
}

impl List<'_> {
    fn line(&mut self, module: &Module, owner: &str, rank: u8, attributes: &[Attribute], text: &str) {
        let prefix = items::prefix(module, owner, attributes);
        self.lines.push(Line { owner: owner.to_owned(), rank, text: text.to_owned(), prefix });
    }

    fn found(&mut self, module: &Module, kind: &str, name: &str) {
        *self.found.entry(format!("{}: {kind} {name}", module.file)).or_default() += 1;
    }

    fn submodules(&mut self, module: &Module) {
        for item in &module.items {
            if let Item::Mod(item) = item
                && module.is_public
                && modules::is_pub(&item.vis)
            {
                let path = modules::join(&module.path, &item.ident.to_string());
                self.line(module, &path, 0, &item.attrs, &format!("mod {path}"));
                self.found(module, "mod", &item.ident.to_string());
            }
        }
    }
}
