//! References to nodes of documents: a node together with its pointer.

use indexmap::IndexMap;

use crate::pointer::Pointer;
use crate::source::Node;

/// A reference to a node of a document.
#[derive(Clone, Debug)]
pub(super) struct NodeRef<'d> {
    /// The index of the document.
    pub(super) document: usize,
    /// The node.
    pub(super) node: &'d Node,
    /// The pointer to the node.
    pub(super) pointer: Pointer,
}

impl<'d> NodeRef<'d> {
    /// Returns a member of the mapping.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        Some(self.step(key, self.node.get(key)?))
    }

    /// Returns the reference to `node`, which is the member or element `token`.
    pub(super) fn step(&self, token: &str, node: &'d Node) -> Self {
        Self { document: self.document, node, pointer: self.pointer.child(token) }
    }

    /// Returns the members, or none if this is not a mapping.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        let at = self.clone();
        let map = self.node.as_map();
        map.into_iter().flatten().map(move |(key, node)| (key.as_str(), at.step(key, node)))
    }

    /// Returns the elements, or none if this is not a list.
    pub(super) fn elements(&self) -> impl Iterator<Item = Self> + use<'d> {
        let at = self.clone();
        let list = self.node.as_list().unwrap_or_default();
        list.iter().enumerate().map(move |(index, node)| at.step(&index.to_string(), node))
    }

    /// Returns the address of the node, which identifies it.
    pub(super) fn address(&self) -> usize {
        std::ptr::from_ref(self.node).addr()
    }
}

/// Returns the extensions of an object, except for code samples in other languages, which are most of the text of some
/// documents.
pub(super) fn extensions(at: &NodeRef<'_>) -> IndexMap<String, serde_json::Value> {
    let mut extensions = IndexMap::new();
    for (key, node) in at.node.as_map().into_iter().flatten() {
        if key.starts_with("x-") && !key.eq_ignore_ascii_case("x-codeSamples") && key != "x-code-samples" {
            extensions.insert(key.clone(), node.to_value());
        }
    }
    extensions
}

/// Returns `true` for null, an empty list and an empty mapping.
pub(super) fn is_empty(node: &Node) -> bool {
    match node {
        Node::Null => true,
        Node::List(list) => list.is_empty(),
        Node::Map(map) => map.is_empty(),
        _ => false,
    }
}
