//! Components and documents that no operation uses. They do not affect the output, but broken references in them are
//! reported.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::diagnostics::Code;
use crate::document_members::{has_names, is_data};
use crate::pointer::Pointer;
use crate::resolve::context::Context;
use crate::resolve::documents::roots::{for_each_reference, referring_documents, roots};
use crate::resolve::model::{RemovedOperation, SecurityScheme};
use crate::resolve::node_ref::NodeRef;
use crate::source::Node;

impl<'d> Context<'d, '_> {
    /// Reports the broken references in the components of a document that have not been visited.
    pub(crate) fn report_unused_references(&mut self, document: usize) {
        let root = self.library.root(document);
        if let Some(components) = root.get("components") {
            self.search(document, components.node, &mut vec!["components".to_owned()]);
        }
    }

    /// Reports files that are neither documents nor targets of references.
    pub(crate) fn report_unused_files(&mut self) {
        for document in 0..self.library.documents.len() {
            if self.library.is_shared(document) && !self.library.is_followed(document) {
                let origin = self.library.documents[document].origin();
                self.diagnostics
                    .report(Code::NotADocument, "`paths` and `components` are missing", &origin)
                    .help("describe operations under `paths` and shared definitions under `components`, or exclude the file with `subset.exclude.files`");
            }
        }
    }

    /// Returns the documents whose operations are generated, and reports the operations of the others unless the user
    /// specified documents.
    pub(crate) fn root_documents(&mut self) -> Vec<usize> {
        let referring = referring_documents(&self.library);
        let is_root = roots(&self.library, &self.config.roots, &referring);
        for (document, by) in referring.iter().enumerate().filter(|(document, _)| !is_root[*document]) {
            let root = self.library.root(document);
            let paths = root.get("paths").filter(|paths| paths.members().next().is_some());
            let is_excluded =
                self.config.excluded_files.contains(&self.library.documents[document].file.to_string());
            let paths = paths.filter(|_| self.config.roots.is_empty() && !is_excluded);
            let (Some(paths), Some(by)) = (paths, by) else { continue };
            let origin = self.origin(&paths);
            let by = self.library.documents[*by].file.clone();
            let message = format!("the operations are ignored, because `{by}` refers to this document");
            self.diagnostics.report(Code::IgnoredOperations, message, &origin).at_key();
        }
        (0..is_root.len()).filter(|document| is_root[*document]).collect()
    }

    /// Reports the components that neither an operation nor another used component refers to.
    pub(crate) fn report_unused_components(
        &mut self,
        schemes: &IndexMap<String, SecurityScheme>,
        removed: &[RemovedOperation],
    ) {
        let used = self.used_components(&removed.iter().map(|it| it.address).collect());
        let used_outside = match removed.is_empty() {
            true => HashSet::new(),
            false => self.used_components(&HashSet::new()),
        };
        let needs = |name: &str| removed.iter().any(|it| it.schemes.iter().any(|scheme| scheme == name));
        for document in 0..self.library.documents.len() {
            // The current components may replace those of a document of removed operations.
            if self.library.is_shared(document) || self.library.is_kept(document) {
                continue;
            }
            let components = self.library.root(document).get("components");
            for (section, list) in components.iter().flat_map(NodeRef::members) {
                for (name, at) in list.members() {
                    let is_used = if section == "securitySchemes" {
                        schemes.contains_key(name)
                    } else {
                        used.contains(&at.address())
                    };
                    // Examples are not part of the crate, used or not.
                    if is_used || section == "examples" || section.starts_with("x-") {
                        continue;
                    }
                    let is_outside = match section {
                        "securitySchemes" => needs(name),
                        _ => used_outside.contains(&at.address()),
                    };
                    let (code, why) = match is_outside {
                        true => (Code::UnreachableComponent, "is only used by operations outside the subset"),
                        false => (Code::UnusedComponent, "is not used by an operation"),
                    };
                    let origin = self.origin(&at);
                    self.diagnostics
                        .report(code, format!("`{name}` under `{section}` {why}"), &origin)
                        .at_key();
                }
            }
        }
    }

    /// Returns the addresses of the components that operations use, directly or indirectly. Operations with the addresses
    /// in `without` are left out.
    fn used_components(&self, without: &HashSet<usize>) -> HashSet<usize> {
        let mut used = HashSet::new();
        let mut open = Vec::new();
        for document in 0..self.library.documents.len() {
            let root = self.library.root(document);
            open.extend(["paths", "webhooks"].iter().filter_map(|key| root.get(key)));
            // The extension is only read with settings.
            open.extend(root.get("x-webhooks").filter(|_| self.config.webhooks.is_some()));
        }
        while let Some(at) = open.pop() {
            let mut targets = Vec::new();
            if !without.is_empty() && self.contains_operation(&at, without) {
                for (key, member) in at.members().filter(|(_, member)| !without.contains(&member.address())) {
                    match (key, member.node.as_str()) {
                        ("$ref", Some(text)) => targets.extend(self.library.follow(at.document, text)),
                        _ => open.push(member),
                    }
                }
                open.extend(targets.into_iter().filter(|target| used.insert(target.address())));
                continue;
            }
            for_each_reference(at.node, false, &mut |text| {
                targets.extend(self.library.follow(at.document, text))
            });
            for_each_mapping(at.node, false, &mut |text| {
                let pointer = format!("#/components/schemas/{text}");
                let target = self.library.follow(at.document, text);
                targets.extend(target.or_else(|_| self.library.follow(at.document, &pointer)));
            });
            if at.node.get("discriminator").is_some() {
                targets.extend(self.subtypes(&at));
            }
            for target in targets {
                // A reference may lead to a part of a component.
                let component = self.component_of(&target).unwrap_or(target);
                if used.insert(component.address()) {
                    open.push(component);
                }
            }
        }
        used
    }

    /// Returns `true` if a node is a path item with one of these operations, or a mapping of path items.
    fn contains_operation(&self, at: &NodeRef<'d>, operations: &HashSet<usize>) -> bool {
        let tokens = at.pointer.tokens();
        matches!(tokens.as_slice(), [only] if matches!(&**only, "paths" | "webhooks"))
            || at.members().any(|(_, member)| operations.contains(&member.address()))
    }

    /// Returns the component that contains a node.
    fn component_of(&self, at: &NodeRef<'d>) -> Option<NodeRef<'d>> {
        let tokens = at.pointer.tokens();
        let [first, section, name, _, ..] = tokens.as_slice() else { return None };
        let is_component = **first == *"components";
        is_component.then(|| self.library.root(at.document).get(first)?.get(section)?.get(name)).flatten()
    }

    fn search(&mut self, document: usize, node: &'d Node, way: &mut Vec<String>) {
        match node {
            Node::Map(map) => {
                let names = way.iter().fold(false, |names, key| has_names(key, names));
                for (key, node) in map {
                    way.push(key.clone());
                    match node {
                        Node::String(text) if key == "$ref" && !names => {
                            self.check(document, node, text, way)
                        }
                        Node::Bool(_) | Node::Number(_) | Node::List(_) if key == "$ref" && !names => {
                            let pointer = way.iter().fold(Pointer::root(), |pointer, key| pointer.child(key));
                            self.report_wrong_type(&NodeRef { document, node, pointer }, "a string");
                        }
                        _ if is_data(key, names) => {}
                        _ => self.search(document, node, way),
                    }
                    way.pop();
                }
            }
            Node::List(list) => {
                for (index, node) in list.iter().enumerate() {
                    way.push(index.to_string());
                    self.search(document, node, way);
                    way.pop();
                }
            }
            _ => {}
        }
    }

    fn check(&mut self, document: usize, node: &'d Node, text: &str, way: &[String]) {
        if self.library.follow(document, text).is_err() {
            let pointer = way.iter().fold(Pointer::root(), |pointer, key| pointer.child(key));
            self.follow(&NodeRef { document, node, pointer }, text);
        }
    }
}

/// Calls `visit` with each value of the mapping of a discriminator.
fn for_each_mapping<'d>(node: &'d Node, names: bool, visit: &mut impl FnMut(&'d str)) {
    match node {
        Node::Map(map) => {
            for (key, node) in map {
                if key == "discriminator" && !names {
                    let mapping = node.get("mapping").and_then(Node::as_map);
                    let values = mapping.into_iter().flat_map(|mapping| mapping.values());
                    let values = values.chain(node.get("defaultMapping"));
                    values.filter_map(Node::as_str).for_each(&mut *visit);
                }
                if !is_data(key, names) {
                    for_each_mapping(node, has_names(key, names), visit);
                }
            }
        }
        Node::List(list) => list.iter().for_each(|node| for_each_mapping(node, false, visit)),
        _ => {}
    }
}
