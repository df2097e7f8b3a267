//! The original locations of values in changed documents.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostics::{Diagnostics, Origin};
use crate::pointer::Pointer;
use crate::pointer_tree::PointerTree;

/// The original location of a value.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// The location in the document or in an overlay.
    pub(crate) origin: Origin,
    /// `true` if the values below have the same location, because the value is copied and its text is elsewhere.
    pub(crate) is_fixed: bool,
}

impl Place {
    pub(crate) fn new(origin: Origin) -> Self {
        Self { origin, is_fixed: false }
    }

    /// Returns the location of a member or element.
    pub(crate) fn child(&self, token: &str) -> Self {
        if self.is_fixed { self.clone() } else { Self::new(self.origin.child(token)) }
    }
}

/// The locations of values that are not where they were in the document. The locations below them follow from them.
pub(crate) type PlaceTree = PointerTree<Place>;

/// Returns the original location of a member or element.
pub(crate) fn child_place(places: Option<&PlaceTree>, parent: &Place, token: &str) -> Place {
    let known = places.and_then(|places| places.child(token)).and_then(|child| child.value.clone());
    known.unwrap_or_else(|| parent.child(token))
}

/// The original locations of the values of all changed documents.
#[derive(Clone, Debug, Default)]
pub(crate) struct OriginMap {
    documents: HashMap<Arc<str>, PlaceTree>,
    /// The number of diagnostics of the earlier stages, whose locations are the original ones.
    pub(crate) earlier: usize,
}

impl OriginMap {
    /// Returns the locations of a document.
    pub(crate) fn document(&mut self, file: &Arc<str>) -> &mut PlaceTree {
        self.documents.entry(file.clone()).or_default()
    }

    /// Replaces each location in a changed document with the original one, in the diagnostics of later stages.
    pub(crate) fn translate_all(&self, diagnostics: &mut Diagnostics) {
        if !self.documents.is_empty() {
            diagnostics.map_places(self.earlier, |place| self.translate(place));
        }
    }

    /// Returns the original location of a location in a changed document.
    pub(crate) fn translate(&self, place: &Origin) -> Origin {
        let Some(tree) = self.documents.get(&place.file).filter(|tree| !tree.is_empty()) else {
            return place.clone();
        };
        let mut found = Place::new(Origin::new(place.file.clone(), Pointer::root()));
        let mut tree = Some(tree);
        for token in place.pointer.tokens() {
            found = child_place(tree, &found, &token);
            tree = tree.and_then(|tree| tree.child(&token));
        }
        found.origin
    }
}
