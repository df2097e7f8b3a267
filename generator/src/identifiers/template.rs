//! Generic schemas: templates with dynamic references, and the schemas that bind them.
//!
//! A schema binds the dynamic anchors that it declares itself or under `$defs`. If it refers to a schema with dynamic
//! references to these anchors, it becomes a copy of that schema in which they are replaced:
//!
//! ```yaml
//! Page: {properties: {items: {type: array, items: {$dynamicRef: '#item'}}}}
//! Pets: {$ref: '#/components/schemas/Page', $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Pet'}}}
//! ```

use std::collections::HashMap;
use std::rc::Rc;

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::growth::Growth;
use crate::identifiers::dynamic::{DynamicReferences, anchor_name, set_reference};
use crate::identifiers::location::Location;
use crate::identifiers::visit::{Visited, value_mut, visit_mappings};
use crate::limits::Limits;
use crate::origin_map::{OriginMap, Place};
use crate::pointer::Pointer;
use crate::source::{Map, Node, Tree};
use crate::uri::{decode, join, relative_path};

/// The keywords of a template that are not copied: they identify the template, or only contain the targets of
/// references.
const NOT_COPIED: [&str; 6] = ["$id", "$anchor", "$dynamicAnchor", "$schema", "$defs", "title"];

/// A schema that refers to a template.
struct Instance {
    at: Location,
    /// The pointer to the schema with the `$ref`: the schema itself, or an element of its `allOf`.
    reference: Pointer,
    template: Location,
    /// The references that replace the dynamic references, by anchor.
    bindings: HashMap<String, String>,
}

/// Replaces the references to templates in the schemas that bind their anchors.
pub(super) fn instantiate_templates(
    trees: &mut [Tree],
    references: &DynamicReferences,
    limits: &Limits,
    origins: &mut OriginMap,
    diagnostics: &mut Diagnostics,
) {
    if references.is_empty() {
        return;
    }
    let mut growth: Vec<Growth> = trees.iter().map(|tree| Growth::new(tree, limits)).collect();
    let mut copies = Vec::new();
    for instance in instances(trees) {
        let Some(copy) = copy(trees, &instance, references) else { continue };
        let depth = instance.at.pointer.tokens().len() + 2;
        if let Err(limit) = growth[instance.at.tree].insert(&copy, depth) {
            let origin = Origin::new(trees[instance.at.tree].file.clone(), instance.at.pointer);
            let message = format!("the document would have {limit} with its generic schemas");
            diagnostics.report(Code::TooLarge, message, &origin);
            return;
        }
        copies.push((instance, copy));
    }
    for (instance, copy) in copies {
        insert(trees, &instance, copy, origins);
    }
}

/// Returns the schemas that refer to another schema and bind dynamic anchors.
fn instances(trees: &[Tree]) -> Vec<Instance> {
    let mut found = Vec::new();
    for (number, tree) in trees.iter().enumerate() {
        let base: Rc<str> = "".into();
        visit_mappings(&tree.root, &base, &mut |Visited { map, pointer, .. }| {
            let bindings = bindings(map, pointer);
            if bindings.is_empty() {
                return;
            }
            let parts = map.get("allOf").and_then(Node::as_list).unwrap_or_default().iter().enumerate();
            let parts = parts.map(|(index, part)| (pointer.child("allOf").child(index.to_string()), part));
            let own = map.get("$ref").map(|reference| (pointer.clone(), reference));
            let parts = parts.filter_map(|(at, part)| Some((at, part.get("$ref")?)));
            for (reference, text) in own.into_iter().chain(parts) {
                let target = text.as_str().and_then(|text| target(trees, number, text));
                found.extend(target.map(|template| Instance {
                    at: Location { tree: number, pointer: pointer.clone() },
                    reference,
                    template,
                    bindings: bindings.clone(),
                }));
            }
        });
    }
    found
}

/// Returns the dynamic anchors that a schema declares, with references to them.
fn bindings(map: &Map, pointer: &Pointer) -> HashMap<String, String> {
    let mut bindings = HashMap::new();
    let mut add = |node: Option<&Node>, pointer: Pointer| {
        if let Some(name) = node.and_then(Node::as_str) {
            bindings.entry(name.to_owned()).or_insert(format!("#{pointer}").replace('%', "%25"));
        }
    };
    for (name, schema) in map.get("$defs").and_then(Node::as_map).into_iter().flatten() {
        add(schema.get("$dynamicAnchor"), pointer.child("$defs").child(name));
    }
    add(map.get("$dynamicAnchor"), pointer.clone());
    bindings
}

/// Returns the location of the target of a reference to a file or a location.
fn target(trees: &[Tree], from: usize, text: &str) -> Option<Location> {
    let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
    let tree = match path.is_empty() {
        true => from,
        false => {
            let name = join(&trees[from].file, &decode(path))?;
            trees.iter().position(|tree| *tree.file == *name)?
        }
    };
    let pointer = Pointer::parse(&decode(fragment))?;
    trees[tree].root.at(&pointer)?;
    Some(Location { tree, pointer })
}

/// Returns the copy of a template, or `None` if the template has no dynamic reference that the schema binds.
fn copy(trees: &[Tree], instance: &Instance, references: &DynamicReferences) -> Option<Node> {
    let Instance { at, template, bindings, .. } = instance;
    let mut copy = trees[template.tree].root.at(&template.pointer)?.clone();
    let Node::Map(map) = &mut copy else { return None };
    for key in NOT_COPIED {
        map.shift_remove(key);
    }
    let itself = template.reference(trees, template.tree);
    let path = relative_path(&trees[at.tree].file, &trees[template.tree].file);
    let mut copier = Copier {
        bindings,
        references,
        tree: template.tree,
        itself: (itself, format!("#{}", at.pointer).replace('%', "%25")),
        path: (template.tree != at.tree).then_some(path),
        is_bound: false,
    };
    copier.change(&mut copy, &template.pointer);
    copier.is_bound.then_some(copy)
}

struct Copier<'a> {
    bindings: &'a HashMap<String, String>,
    references: &'a DynamicReferences,
    tree: usize,
    /// The reference to the template, and the one to its copy.
    itself: (String, String),
    /// The path to the file of the template, if the copy is in another file.
    path: Option<String>,
    is_bound: bool,
}

impl Copier<'_> {
    /// Changes the references in a value that was copied from `pointer`.
    fn change(&mut self, node: &mut Node, pointer: &Pointer) {
        match node {
            Node::Map(map) => {
                for (key, node) in map.iter_mut() {
                    match node {
                        Node::String(text) if key == "$ref" => *text = self.reference(text),
                        node => self.change(node, &pointer.child(key)),
                    }
                }
                let text = map.get("$dynamicRef").and_then(Node::as_str);
                let bound = text.and_then(anchor_name).and_then(|name| self.bindings.get(name)).cloned();
                if let Some(reference) = bound {
                    self.is_bound |= set_reference(map, &reference);
                } else if text.is_some() {
                    let at = Location { tree: self.tree, pointer: pointer.clone() };
                    let reference = self.references.get(&at).map(|text| self.reference(text));
                    reference.into_iter().for_each(|reference| _ = set_reference(map, &reference));
                }
            }
            Node::List(list) => {
                for (index, node) in list.iter_mut().enumerate() {
                    self.change(node, &pointer.child(index.to_string()));
                }
            }
            _ => {}
        }
    }

    /// Returns the reference in the copy for a reference in the template.
    fn reference(&self, text: &str) -> String {
        let (itself, copy) = &self.itself;
        match &self.path {
            _ if text == itself => copy.clone(),
            Some(path) if text.starts_with('#') => format!("{path}{text}"),
            // References to other files are not adjusted to the folder of the copy, because templates in other folders
            // are rare.
            _ => text.to_owned(),
        }
    }
}

/// Replaces the reference to a template with a copy of the template.
fn insert(trees: &mut [Tree], instance: &Instance, copy: Node, origins: &mut OriginMap) {
    let Instance { at, reference, template, .. } = instance;
    let place = Place::new(Origin::new(trees[template.tree].file.clone(), template.pointer.clone()));
    let file = trees[at.tree].file.clone();
    let Some(node) = value_mut(&mut trees[at.tree].root, reference) else { return };
    let pointer = match node {
        Node::Map(map) if map.len() > 1 || *reference == at.pointer => {
            map.shift_remove("$ref");
            let parts = map.entry("allOf".to_owned()).or_insert_with(|| Node::List(Vec::new()));
            let Node::List(parts) = parts else { return };
            parts.push(copy);
            reference.child("allOf").child((parts.len() - 1).to_string())
        }
        node => {
            *node = copy;
            reference.clone()
        }
    };
    let mut places = origins.document(&file);
    for token in pointer.tokens() {
        places = places.child_or_insert(&token);
    }
    places.value = Some(place);
}
