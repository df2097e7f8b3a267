//! The public paths of a crate's items.

use std::collections::BTreeMap;

use syn::Item;

use super::modules::{Crate, defined, imports, is_pub, is_public, join_path, parent_path};

/// The public paths of items, by their definitions.
pub(super) struct Reachability {
    paths: BTreeMap<String, Vec<String>>,
}

impl Reachability {
    /// Follows the public modules of a crate and their re-exports.
    pub(super) fn from_crate(source: &Crate) -> Self {
        let mut paths: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for module in source.modules.values().filter(|module| module.is_public) {
            for item in &module.items {
                if let Item::Use(import) = item
                    && is_pub(&import.vis)
                {
                    for (name, target) in imports(&import.tree) {
                        if import.leading_colon.is_some() {
                            // Another crate is listed as its own definition.
                            let other = format!("::{}", target.join("::"));
                            let public = join_path(&module.path, &name);
                            paths.entry(other.clone()).or_default().extend([other, public]);
                            continue;
                        }
                        let definition = source.resolve(&module.path, &target);
                        let definition = definition.unwrap_or_else(|| {
                            panic!("{}: `pub use {}` is not followed", module.file, target.join("::"))
                        });
                        paths.entry(definition).or_default().push(join_path(&module.path, &name));
                    }
                } else if let Some(name) = defined(item).filter(|_| is_public(item)) {
                    let path = join_path(&module.path, &name);
                    paths.entry(path.clone()).or_default().push(path);
                }
            }
        }
        // An item is listed where it is defined if that is public, or else by its shortest path.
        for (definition, paths) in &mut paths {
            paths.sort_by_key(|path| (path != definition, path.matches("::").count(), path.clone()));
        }
        Self { paths }
    }

    /// Returns the path under which an item is listed, or `None` if it is not public.
    pub(super) fn path(&self, definition: &str) -> Option<&str> {
        self.paths.get(definition)?.first().map(String::as_str)
    }

    /// Returns the further public paths of items, each with the listed path.
    pub(super) fn aliases(&self) -> impl Iterator<Item = (&str, &str)> {
        self.paths.values().flat_map(|paths| {
            let (first, others) = paths.split_first().expect("an item has the name that it is known for");
            others.iter().map(move |other| (other.as_str(), first.as_str()))
        })
    }
}

/// Returns `true` if a module is on a path.
pub(super) fn is_on(module: &str, path: &str) -> bool {
    let mut above = parent_path(path);
    while !above.is_empty() {
        if above == module {
            return true;
        }
        above = parent_path(above);
    }
    false
}
