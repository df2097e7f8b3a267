//! The modules of a crate as syntax trees, and name resolution in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use syn::{Item, UseTree, Visibility};

use super::macros;
use super::source_text;

/// A module, public or not.
pub(super) struct Module {
    /// The path in the crate; the root's is empty.
    pub(super) path: String,
    /// The file below `src/`.
    pub(super) file: String,
    /// The text of the file.
    pub(super) text: String,
    /// The syntax of the file.
    pub(super) items: Vec<Item>,
    /// `true` if users of the crate can name the module.
    pub(super) is_public: bool,
    /// The `cfg` conditions, each with the module on the path that has it.
    pub(super) conditions: Vec<(String, String)>,
    names: BTreeMap<String, Name>,
}

/// The meaning of a name.
enum Name {
    Item,
    Module,
    Import(Vec<String>),
}

/// All modules of a crate, by path.
pub(super) struct Crate {
    pub(super) modules: BTreeMap<String, Module>,
}

impl Crate {
    /// Reads the crate whose root is `lib.rs` in this folder.
    pub(super) fn read(folder: &Path) -> Self {
        let mut read = Self { modules: BTreeMap::new() };
        read.read_module(folder, String::new(), "lib.rs".to_owned(), true, Vec::new());
        read
    }

    fn read_module(
        &mut self,
        folder: &Path,
        path: String,
        file: String,
        is_public: bool,
        conditions: Vec<(String, String)>,
    ) {
        let text = fs::read_to_string(folder.join(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        let items = syn::parse_file(&text).unwrap_or_else(|error| panic!("{file}: {error}")).items;
        for item in &items {
            let Item::Mod(module) = item else { continue };
            if source_text::is_for_tests(&text, &module.attrs) {
                continue;
            }
            if let Some((_, items)) = &module.content {
                // A page of the documentation has no items.
                assert!(items.is_empty(), "{file}: `mod {} {{ … }}` is not read", module.ident);
                continue;
            }
            let name = module.ident.to_string();
            let inner = join_path(&path, &name);
            let mut conditions = conditions.clone();
            conditions.extend(source_text::cfg_condition(&text, &module.attrs).map(|it| (inner.clone(), it)));
            let is_public = is_public && is_pub(&module.vis);
            self.read_module(folder, inner, file_of(folder, &file, &name), is_public, conditions);
        }
        let names = module_names(&items);
        self.modules.insert(path.clone(), Module { path, file, text, items, is_public, conditions, names });
    }

    /// Returns the definition that a path in a module refers to, or `None` if that is in another crate.
    pub(super) fn resolve(&self, module: &str, segments: &[String]) -> Option<String> {
        let (first, rest) = segments.split_first()?;
        match first.as_str() {
            "crate" => return self.resolve("", rest),
            "self" => return self.resolve(module, rest),
            "super" => return self.resolve(parent_path(module), rest),
            _ => {}
        }
        match self.modules.get(module)?.names.get(first)? {
            Name::Item => rest.is_empty().then(|| join_path(module, first)),
            Name::Module => self.resolve(&join_path(module, first), rest),
            // `use log::log`: the first one is a crate.
            Name::Import(target) if target.first() == Some(first) => None,
            Name::Import(target) => self.resolve(module, &[target, rest].concat()),
        }
    }

    /// Returns the definition that a path of the syntax tree refers to in a module.
    pub(super) fn resolve_path(&self, module: &str, path: &syn::Path) -> Option<String> {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if path.leading_colon.is_some() { None } else { self.resolve(module, &segments) }
    }
}

/// Returns the file of a submodule, by the rules of the Rust Reference, "Module source filenames".
fn file_of(folder: &Path, parent: &str, name: &str) -> String {
    let below = match parent.strip_suffix("mod.rs").or(parent.strip_suffix("lib.rs")) {
        Some(below) => below.to_owned(),
        None => format!("{}/", parent.trim_end_matches(".rs")),
    };
    let file = format!("{below}{name}.rs");
    if folder.join(&file).exists() { file } else { format!("{below}{name}/mod.rs") }
}

fn module_names(items: &[Item]) -> BTreeMap<String, Name> {
    let mut names = BTreeMap::new();
    for item in items {
        if let Item::Use(import) = item {
            for (name, target) in imports(&import.tree) {
                names.insert(name, Name::Import(target));
            }
        }
    }
    // Items that are defined here come last, because a module may have the same name as an imported macro in it.
    for item in items {
        match item {
            Item::Mod(module) => drop(names.insert(module.ident.to_string(), Name::Module)),
            item => {
                if let Some(name) = defined(item) {
                    names.insert(name, Name::Item);
                }
            }
        }
    }
    names
}

/// Returns the name that an item defines.
pub(super) fn defined(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Macro(item) => return macros::defined(item),
        _ => return None,
    };
    Some(name.to_string())
}

/// Returns `true` if an item is public in its module.
pub(super) fn is_public(item: &Item) -> bool {
    match item {
        Item::Const(item) => is_pub(&item.vis),
        Item::Enum(item) => is_pub(&item.vis),
        Item::Fn(item) => is_pub(&item.vis),
        Item::Static(item) => is_pub(&item.vis),
        Item::Struct(item) => is_pub(&item.vis),
        Item::Trait(item) => is_pub(&item.vis),
        Item::Type(item) => is_pub(&item.vis),
        Item::Macro(item) => macros::defined(item).is_some(),
        _ => false,
    }
}

/// Returns the names that a `use` imports, each with its target. Names of a glob are unknown.
pub(super) fn imports(tree: &UseTree) -> Vec<(String, Vec<String>)> {
    match tree {
        UseTree::Path(path) => {
            let first = path.ident.to_string();
            let rest = imports(&path.tree).into_iter();
            rest.map(|(name, target)| (name, [vec![first.clone()], target].concat())).collect()
        }
        UseTree::Name(name) => vec![(name.ident.to_string(), vec![name.ident.to_string()])],
        UseTree::Rename(name) => vec![(name.rename.to_string(), vec![name.ident.to_string()])],
        UseTree::Group(group) => group.items.iter().flat_map(imports).collect(),
        UseTree::Glob(_) => vec![("*".to_owned(), vec!["*".to_owned()])],
    }
}

/// Returns `true` if the visibility is `pub`.
pub(super) fn is_pub(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Appends a segment to a path.
pub(super) fn join_path(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}::{name}") }
}

/// Returns the module that contains a module or an item.
pub(super) fn parent_path(path: &str) -> &str {
    path.rsplit_once("::").map_or("", |(parent, _)| parent)
}
