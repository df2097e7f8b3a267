//! The leaves of `use` declarations.
//!
//! Takes a parsed declaration and returns one [`Import`] per leaf: groups are flattened, renames and `self` applied.

use proc_macro2::Span;
use syn::{ItemUse, UseTree, Visibility};

use super::syntax::{Import, ImportedName};

/// Returns the leaves of a `use` declaration; none if it names another crate by `::`.
pub(super) fn imports(item: &ItemUse) -> Vec<Import> {
    let mut imports = Vec::new();
    if item.leading_colon.is_none() {
        let is_reexport = !matches!(item.vis, Visibility::Inherited);
        read_use_tree(&item.tree, &mut Vec::new(), is_reexport, &mut imports);
    }
    imports
}

fn read_use_tree(tree: &UseTree, prefix: &mut Vec<String>, is_reexport: bool, imports: &mut Vec<Import>) {
    let mut add = |last: Option<String>, name: ImportedName, span: Span| {
        let segments = prefix.iter().cloned().chain(last).collect();
        imports.push(Import { segments, name, is_reexport, line: line(span) });
    };
    match tree {
        UseTree::Path(path) => {
            prefix.push(path.ident.to_string());
            read_use_tree(&path.tree, prefix, is_reexport, imports);
            prefix.pop();
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                read_use_tree(tree, prefix, is_reexport, imports);
            }
        }
        UseTree::Name(name) if name.ident == "self" && !prefix.is_empty() => {
            let module = prefix.last().cloned().unwrap_or_default();
            add(None, ImportedName::Single(module), name.ident.span());
        }
        UseTree::Name(name) => {
            let text = name.ident.to_string();
            add(Some(text.clone()), ImportedName::Single(text), name.ident.span());
        }
        UseTree::Rename(rename) => {
            let last = Some(rename.ident.to_string()).filter(|it| it != "self" || prefix.is_empty());
            add(last, ImportedName::Single(rename.rename.to_string()), rename.ident.span());
        }
        UseTree::Glob(glob) => add(None, ImportedName::Glob, glob.star_token.spans[0]),
    }
}

/// Returns the line of a token.
pub(super) fn line(span: Span) -> usize {
    span.start().line
}
