//! Values of the original document, and the converted values with their original locations.

use crate::diagnostics::Origin;
use crate::origin_map::{Place, PlaceTree};
use crate::pointer::Pointer;
use crate::source::{Map, Node, Tree};

/// A value of the original document.
#[derive(Clone, Debug)]
pub(super) struct Source<'a> {
    pub(super) node: &'a Node,
    pub(super) origin: Origin,
}

impl<'a> Source<'a> {
    /// Returns the root of a tree.
    pub(super) fn root(tree: &'a Tree) -> Self {
        Self { node: &tree.root, origin: Origin::new(tree.file.clone(), Pointer::root()) }
    }

    /// Returns a member.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        Some(Self { node: self.node.get(key)?, origin: self.origin.child(key) })
    }

    /// Returns the members of a mapping.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let origin = self.origin.clone();
        let members = self.node.as_map().into_iter().flatten();
        members.map(move |(key, node)| (key.as_str(), Self { node, origin: origin.child(key) }))
    }

    /// Returns the elements of a list.
    pub(super) fn elements(&self) -> impl Iterator<Item = Self> + use<'a> {
        let origin = self.origin.clone();
        let elements = self.node.as_list().into_iter().flatten().enumerate();
        elements.map(move |(index, node)| Self { node, origin: origin.child(index.to_string()) })
    }

    /// Returns the text of a member.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.node.get(key)?.as_str()
    }

    /// Returns `true` if a member is `true`.
    pub(super) fn flag(&self, key: &str) -> bool {
        self.node.get(key).and_then(Node::as_bool) == Some(true)
    }

    /// Returns the texts in a list, if the member is one.
    pub(super) fn texts(&self, key: &str) -> Option<Vec<&'a str>> {
        Some(self.node.get(key)?.as_list()?.iter().filter_map(Node::as_str).collect())
    }
}

/// A converted value, with the original locations of it and of the values in it.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) node: Node,
    pub(super) places: PlaceTree,
}

impl Piece {
    /// Creates an unchanged value.
    pub(super) fn copy(source: &Source<'_>) -> Self {
        Self::with_place(source.node.clone(), Place::new(source.origin.clone()))
    }

    /// Creates a value that the document has in a different form at this location.
    pub(super) fn new(node: Node, origin: &Origin) -> Self {
        Self::with_place(node, Place { origin: origin.clone(), is_fixed: true })
    }

    /// Creates a string that the document has in a different form at this location.
    pub(super) fn text(text: &str, origin: &Origin) -> Self {
        Self::new(Node::String(text.to_owned()), origin)
    }

    /// Creates an empty mapping for this location.
    pub(super) fn map(origin: &Origin) -> Self {
        Self::new(Node::Map(Map::default()), origin)
    }

    /// Creates a list for this location.
    pub(super) fn list(origin: &Origin, elements: Vec<Self>) -> Self {
        let mut list = Self::new(Node::List(Vec::new()), origin);
        let mut nodes = Vec::with_capacity(elements.len());
        for (index, element) in elements.into_iter().enumerate() {
            nodes.push(element.node);
            *list.places.child_or_insert(&index.to_string()) = element.places;
        }
        list.node = Node::List(nodes);
        list
    }

    fn with_place(node: Node, place: Place) -> Self {
        Self { node, places: PlaceTree { value: Some(place), ..PlaceTree::default() } }
    }

    /// Sets a member of a mapping.
    pub(super) fn set(&mut self, key: &str, value: Self) {
        if let Node::Map(map) = &mut self.node {
            map.insert(key.to_owned(), value.node);
            *self.places.child_or_insert(key) = value.places;
        }
    }

    /// Sets a member, if there is a value.
    pub(super) fn set_some(&mut self, key: &str, value: Option<Self>) {
        if let Some(value) = value {
            self.set(key, value);
        }
    }

    /// Copies the members that `is_wanted` selects.
    pub(super) fn copy_members(&mut self, source: &Source<'_>, is_wanted: impl Fn(&str) -> bool) {
        for (key, value) in source.members().filter(|(key, _)| is_wanted(key)) {
            self.set(key, Self::copy(&value));
        }
    }

    /// Returns `true` for a mapping or list without values.
    pub(super) fn is_empty(&self) -> bool {
        match &self.node {
            Node::Map(map) => map.is_empty(),
            Node::List(list) => list.is_empty(),
            _ => false,
        }
    }
}
