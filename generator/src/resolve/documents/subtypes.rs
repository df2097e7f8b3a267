//! The components that extend a schema: those whose `allOf` contains a reference to it.

use std::collections::{HashMap, HashSet};

use crate::resolve::documents::library::Library;
use crate::resolve::node_ref::NodeRef;

/// The components that extend a schema, by the address of the schema, each with its index among all components.
pub(crate) struct Subtypes<'d>(HashMap<usize, Vec<(usize, NodeRef<'d>)>>);

impl<'d> Subtypes<'d> {
    pub(crate) fn new(library: &Library<'d>) -> Self {
        let mut all: HashMap<usize, Vec<(usize, NodeRef<'d>)>> = HashMap::new();
        let mut number = 0;
        for document in 0..library.documents.len() {
            let root = library.root(document);
            let schemas = root.get("components").and_then(|components| components.get("schemas"));
            for (_, subtype) in schemas.iter().flat_map(NodeRef::members) {
                number += 1;
                let members = subtype.get("allOf");
                let references = members.iter().flat_map(NodeRef::elements);
                for text in references.filter_map(|member| member.node.get("$ref")?.as_str()) {
                    if let Ok(target) = library.follow(document, text) {
                        all.entry(target.address()).or_default().push((number, subtype.clone()));
                    }
                }
            }
        }
        Self(all)
    }

    /// Returns the components that extend the schema at `at`, directly or indirectly, in order.
    pub(crate) fn below(&self, at: &NodeRef<'d>) -> Vec<NodeRef<'d>> {
        let (mut seen, mut subtypes) = (HashSet::from([at.address()]), Vec::new());
        let mut open = vec![at.address()];
        while let Some(next) = open.pop() {
            for (number, subtype) in self.0.get(&next).into_iter().flatten() {
                if seen.insert(subtype.address()) {
                    open.push(subtype.address());
                    subtypes.push((*number, subtype.clone()));
                }
            }
        }
        subtypes.sort_by_key(|(number, _)| *number);
        subtypes.into_iter().map(|(_, subtype)| subtype).collect()
    }
}
