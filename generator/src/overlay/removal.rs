//! The removal of members and elements.

use crate::diagnostics::Origin;
use crate::json_path::Selection;
use crate::origin_map::{Place, PlaceTree, child_place};
use crate::overlay::change::ChangeKind;
use crate::overlay::session::Session;
use crate::pointer::Pointer;
use crate::source::Node;

/// The members and elements to remove, and the location in the overlay that says so.
#[derive(Clone, Copy)]
pub(super) struct Removal<'r> {
    pub(super) selection: &'r Selection,
    pub(super) at: &'r Origin,
}

impl Session<'_> {
    /// Removes the selected members and elements below a node.
    pub(super) fn remove(
        &mut self,
        node: &mut Node,
        removal: Removal<'_>,
        places: &mut PlaceTree,
        place: &Place,
        pointer: &Pointer,
    ) -> Result<(), String> {
        let Removal { selection, at } = removal;
        for (token, child) in &selection.children {
            let place = child_place(Some(places), place, token);
            let pointer = pointer.child(token);
            if child.value.is_some() {
                self.record(ChangeKind::Removed, &pointer, &place, at);
                continue;
            }
            let Some(node) = step_mut(node, token) else { continue };
            let removal = Removal { selection: child, at };
            self.remove(node, removal, places.child_or_insert(token), &place, &pointer)?;
            places.prune(token);
        }
        let is_removed = |token: &str| selection.child(token).is_some_and(|child| child.value.is_some());
        if !selection.children.values().any(|child| child.value.is_some()) {
            return Ok(());
        }
        match node {
            Node::Map(map) => {
                map.retain(|key, _| !is_removed(key));
                places.children.retain(|key, _| !is_removed(key));
            }
            Node::List(list) => {
                let kept: Vec<usize> =
                    (0..list.len()).filter(|index| !is_removed(&index.to_string())).collect();
                self.move_places(&kept, places, place)?;
                let mut index = 0;
                list.retain(|_| {
                    index += 1;
                    kept.binary_search(&(index - 1)).is_ok()
                });
            }
            _ => {}
        }
        Ok(())
    }

    /// Moves the locations of the elements that remain in a list.
    fn move_places(&mut self, kept: &[usize], places: &mut PlaceTree, place: &Place) -> Result<(), String> {
        let mut moved = PlaceTree::default();
        for (new, old) in kept.iter().enumerate() {
            let token = old.to_string();
            let mut child = places.remove(&token).unwrap_or_default();
            if new != *old && child.value.is_none() {
                self.count_change()?;
                child.value = Some(place.child(&token));
            }
            if !child.is_empty() {
                moved.children.insert(new.to_string(), child);
            }
        }
        places.children = moved.children;
        Ok(())
    }
}

/// Returns the member with this name or the element with this index.
pub(super) fn step_mut<'n>(node: &'n mut Node, token: &str) -> Option<&'n mut Node> {
    match node {
        Node::Map(map) => map.get_mut(token),
        Node::List(list) => list.get_mut(token.parse::<usize>().ok()?),
        _ => None,
    }
}
