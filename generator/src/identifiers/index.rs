//! The identifiers of all documents, and the references to them.
//!
//! Takes trees. Returns the locations of `$self`, `$id`, `$anchor` and `$dynamicAnchor`, and replaces references.

use std::collections::HashMap;
use std::rc::Rc;

use crate::identifiers::dynamic::DynamicReferences;
use crate::identifiers::location::Location;
use crate::identifiers::visit::{Visited, value_mut, visit_mappings, without_fragment};
use crate::pointer::Pointer;
use crate::source::{Node, Tree};
use crate::uri::{decode, resolve_uri};

/// The identifiers of all documents.
pub(super) struct Index {
    /// The base URI of each document.
    bases: Vec<Rc<str>>,
    /// Documents, and schemas with `$id`, by URI.
    resources: HashMap<Rc<str>, Location>,
    /// Schemas with an anchor, by the URI of the resource and the name of the anchor.
    anchors: HashMap<(Rc<str>, String), Location>,
}

impl Index {
    pub(super) fn new(trees: &[Tree]) -> Self {
        let base = |tree: &Tree| -> Rc<str> {
            let file = format!("file:///{}", tree.file);
            let own = tree.root.get("$self").and_then(Node::as_str).map(without_fragment);
            own.map_or(file.clone(), |own| resolve_uri(&file, own)).into()
        };
        let bases: Vec<Rc<str>> = trees.iter().map(base).collect();
        let mut index = Self { bases, resources: HashMap::new(), anchors: HashMap::new() };
        for (number, tree) in trees.iter().enumerate() {
            let base = index.bases[number].clone();
            let root = Location { tree: number, pointer: Pointer::root() };
            index.resources.entry(base.clone()).or_insert(root);
            visit_mappings(&tree.root, &base, &mut |Visited { map, pointer, base }| {
                let text = |key: &str| map.get(key).and_then(Node::as_str);
                let here = || Location { tree: number, pointer: pointer.clone() };
                if text("$id").is_some() {
                    index.resources.entry(base.clone()).or_insert_with(here);
                }
                for name in [text("$anchor"), text("$dynamicAnchor")].into_iter().flatten() {
                    index.anchors.entry((base.clone(), name.to_owned())).or_insert_with(here);
                }
            });
        }
        index
    }

    /// Returns the location of a reference's target, or `None` if no document, schema or anchor matches.
    fn locate(&self, trees: &[Tree], base: &str, reference: &str) -> Option<Location> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let uri = resolve_uri(base, path);
        let resource = self.resources.get(&*uri).or_else(|| self.resources.get(uri.trim_end_matches('/')))?;
        let fragment = decode(fragment);
        if fragment.is_empty() {
            return Some(resource.clone());
        }
        let Some(pointer) = Pointer::parse(&fragment) else {
            return self.anchors.get(&(uri.into(), fragment)).cloned();
        };
        let tokens = pointer.tokens();
        let pointer = tokens.iter().fold(resource.pointer.clone(), |way, token| way.child(&**token));
        trees[resource.tree].root.at(&pointer)?;
        Some(Location { tree: resource.tree, pointer })
    }

    /// Returns the replacements of dynamic references: the targets that they have without a dynamic scope.
    pub(super) fn dynamic_references(&self, trees: &[Tree]) -> DynamicReferences {
        let mut found = DynamicReferences::default();
        for (number, tree) in trees.iter().enumerate() {
            visit_mappings(&tree.root, &self.bases[number], &mut |Visited { map, pointer, base }| {
                let Some(text) = map.get("$dynamicRef").and_then(Node::as_str) else { return };
                let target = self.locate(trees, base, text);
                // An anchor that the resource does not have can belong to the document.
                let target = target.or_else(|| self.locate(trees, &self.bases[number], text));
                let text = target.map_or_else(|| text.to_owned(), |it| it.reference(trees, number));
                found.insert(Location { tree: number, pointer: pointer.clone() }, text);
            });
        }
        found
    }
}

/// Replaces references to identifiers with references to locations.
pub(super) fn replace_references(trees: &mut [Tree], index: &Index) {
    let mut changes: Vec<(Location, String)> = Vec::new();
    for (number, tree) in trees.iter().enumerate() {
        let mut add = |text: &str, base: &str, pointer: Pointer| {
            let (path, _) = text.split_once('#').unwrap_or((text, ""));
            // A reference within the document does not change.
            if path.is_empty() && *base == *index.bases[number] {
                return;
            }
            if let Some(target) = index.locate(trees, base, text) {
                let reference = target.reference(trees, number);
                changes.push((Location { tree: number, pointer }, reference));
            }
        };
        visit_mappings(&tree.root, &index.bases[number], &mut |Visited { map, pointer, base }| {
            if let Some(text) = map.get("$ref").and_then(Node::as_str) {
                add(text, base, pointer.child("$ref"));
            }
            let Some(discriminator) = map.get("discriminator") else { return };
            let at = pointer.child("discriminator");
            if let Some(text) = discriminator.get("defaultMapping").and_then(Node::as_str) {
                add_mapping(text, base, at.child("defaultMapping"), &mut add);
            }
            for (key, value) in discriminator.get("mapping").and_then(Node::as_map).into_iter().flatten() {
                if let Some(text) = value.as_str() {
                    add_mapping(text, base, at.child("mapping").child(key), &mut add);
                }
            }
        });
    }
    for (Location { tree, pointer }, reference) in changes {
        if let Some(node) = value_mut(&mut trees[tree].root, &pointer) {
            *node = Node::String(reference);
        }
    }
}

/// Adds a value of a discriminator mapping, unless it is the name of a schema.
fn add_mapping(text: &str, base: &str, pointer: Pointer, add: &mut impl FnMut(&str, &str, Pointer)) {
    if text.contains(['#', '/', ':']) {
        add(text, base, pointer);
    }
}
