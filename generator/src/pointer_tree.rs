//! Values by JSON Pointer, as a tree.
//!
//! Takes tokens of pointers. Holds a value for each location that has one, and shares the tokens of common parents.

use foldhash::fast::RandomState;
use indexmap::IndexMap;

/// Values by location. A location without a value is only there if one below it has a value.
#[derive(Clone, Debug)]
pub(crate) struct PointerTree<T> {
    /// The value of the location.
    pub(crate) value: Option<T>,
    /// The members and elements, by token.
    pub(crate) children: IndexMap<String, PointerTree<T>, RandomState>,
}

impl<T> Default for PointerTree<T> {
    fn default() -> Self {
        Self { value: None, children: IndexMap::default() }
    }
}

impl<T> PointerTree<T> {
    /// Returns the location of a member or element, if it or a location below it has a value.
    pub(crate) fn child(&self, token: &str) -> Option<&Self> {
        self.children.get(token)
    }

    /// Returns the location of a member or element, which is added if it is absent.
    pub(crate) fn child_or_insert(&mut self, token: &str) -> &mut Self {
        // Looking it up first avoids a copy of the token in the usual case.
        if !self.children.contains_key(token) {
            self.children.insert(token.to_owned(), Self::default());
        }
        &mut self.children[token]
    }

    /// Removes a member or element.
    pub(crate) fn remove(&mut self, token: &str) -> Option<Self> {
        self.children.swap_remove(token)
    }

    /// Removes a member or element if neither it nor a location below it has a value.
    pub(crate) fn prune(&mut self, token: &str) {
        if self.children.get(token).is_some_and(Self::is_empty) {
            self.remove(token);
        }
    }

    /// Returns `true` if no location has a value.
    pub(crate) fn is_empty(&self) -> bool {
        self.value.is_none() && self.children.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tree_shares_parents() {
        let mut tree = PointerTree::default();
        assert!(tree.is_empty());
        tree.child_or_insert("a").child_or_insert("b").value = Some(1);
        tree.child_or_insert("a").child_or_insert("c").value = Some(2);
        assert_eq!(tree.children.len(), 1);
        let value = |path: [&str; 2]| tree.child(path[0])?.child(path[1])?.value;
        assert_eq!([["a", "b"], ["a", "c"], ["a", "d"]].map(value), [Some(1), Some(2), None]);
        assert!(tree.remove("a").is_some() && tree.is_empty());
    }
}
