//! Schemas identified by `$id` and `$anchor` (OpenAPI 3.1; JSON Schema 2020-12, section 8.2).
//!
//! Takes the documents. Returns the locations of these identifiers. Nothing is fetched: a URL is the identifier of a
//! given schema, or leads outside.

use std::collections::HashMap;

use crate::pointer::Pointer;
use crate::resolve::node_ref::NodeRef;
use crate::source::{Document, Node};

/// The schemas with identifiers.
#[derive(Default)]
pub(crate) struct Anchors<'d> {
    /// The schemas by `$id`.
    ids: HashMap<&'d str, NodeRef<'d>>,
    /// The schemas by document and `$anchor`.
    anchors: HashMap<usize, HashMap<&'d str, NodeRef<'d>>>,
}

impl<'d> Anchors<'d> {
    pub(crate) fn new(documents: &'d [Document]) -> Self {
        let mut anchors = Self::default();
        for (index, document) in documents.iter().enumerate() {
            anchors.search(&NodeRef { document: index, node: &document.root, pointer: Pointer::root() });
        }
        anchors
    }

    fn search(&mut self, at: &NodeRef<'d>) {
        match at.node {
            Node::Map(map) => {
                let text = |key: &str| map.get(key).and_then(Node::as_str);
                if let Some(id) = text("$id") {
                    self.ids.entry(id.trim_end_matches('#')).or_insert_with(|| at.clone());
                }
                for name in [text("$anchor"), text("$dynamicAnchor")].into_iter().flatten() {
                    let anchors = self.anchors.entry(at.document).or_default();
                    anchors.entry(name).or_insert_with(|| at.clone());
                }
                at.members().for_each(|(_, member)| self.search(&member));
            }
            Node::List(_) => at.elements().for_each(|element| self.search(&element)),
            _ => {}
        }
    }

    /// Returns the schema with this `$id`.
    pub(crate) fn id(&self, id: &str) -> Option<&NodeRef<'d>> {
        self.ids.get(id)
    }

    /// Returns the schema of a document with this `$anchor`.
    pub(crate) fn anchor(&self, document: usize, name: &str) -> Option<&NodeRef<'d>> {
        self.anchors.get(&document)?.get(name)
    }
}
