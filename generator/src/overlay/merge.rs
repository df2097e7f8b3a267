//! Merging of values into targets.

use crate::json_path::Selection;
use crate::origin_map::{Place, PlaceTree, child_place};
use crate::overlay::change::ChangeKind;
use crate::overlay::removal::step_mut;
use crate::overlay::session::Session;
use crate::pointer::Pointer;
use crate::source::{Map, Node};

/// A value that is merged, and its location in the overlay.
#[derive(Clone, Copy)]
pub(super) struct Update<'u> {
    pub(super) value: &'u Node,
    pub(super) place: &'u Place,
}

/// A value of the document, and its locations.
pub(super) struct Target<'t> {
    pub(super) node: &'t mut Node,
    /// The locations of the values below the node.
    pub(super) places: &'t mut PlaceTree,
    /// The original location of the node.
    pub(super) place: Place,
    /// The location of the node in the changed document.
    pub(super) pointer: Pointer,
    /// The number of lists and mappings that contain the node.
    pub(super) depth: usize,
}

impl Target<'_> {
    /// Returns the member or element with this token.
    fn child(&mut self, token: &str) -> Option<Target<'_>> {
        let place = child_place(Some(self.places), &self.place, token);
        Some(Target {
            node: step_mut(self.node, token)?,
            places: self.places.child_or_insert(token),
            place,
            pointer: self.pointer.child(token),
            depth: self.depth + 1,
        })
    }
}

impl Session<'_> {
    /// Merges a value into each selected node, and returns an error if a limit is exceeded.
    pub(super) fn update(
        &mut self,
        mut target: Target<'_>,
        selection: &Selection,
        update: Update<'_>,
    ) -> Result<(), String> {
        if selection.value.is_some() {
            match (&mut *target.node, update.value) {
                (Node::List(_), Node::List(_)) => self.merge(&mut target, update)?,
                (Node::List(_), value) => self.append(&mut target, Update { value, ..update })?,
                _ => self.merge(&mut target, update)?,
            }
        }
        for (token, child) in &selection.children {
            if let Some(member) = target.child(token) {
                self.update(member, child, update)?;
                target.places.prune(token);
            }
        }
        Ok(())
    }

    /// Merges a value into a node of the same kind.
    fn merge(&mut self, target: &mut Target<'_>, update: Update<'_>) -> Result<(), String> {
        match (&*target.node, update.value) {
            (Node::Map(_), Node::Map(members)) => {
                for (key, value) in members {
                    let place = update.place.child(key);
                    let update = Update { value, place: &place };
                    match target.child(key) {
                        Some(mut member) => {
                            self.merge(&mut member, update)?;
                            target.places.prune(key);
                        }
                        None => self.insert(target, key, update)?,
                    }
                }
                Ok(())
            }
            (Node::List(_), Node::List(elements)) => {
                for (index, value) in elements.iter().enumerate() {
                    let place = update.place.child(&index.to_string());
                    self.append(target, Update { value, place: &place })?;
                }
                Ok(())
            }
            (Node::Map(_) | Node::List(_), Node::Null) => {
                self.report_null(update.place, &target.place);
                Ok(())
            }
            (Node::Map(_) | Node::List(_), _) | (_, Node::Map(_) | Node::List(_)) => {
                self.report_mismatch(update.value, update.place, target.node, &target.place);
                Ok(())
            }
            (old, new) if old == new => Ok(()),
            _ => {
                self.growth.insert(update.value, target.depth)?;
                self.count_change()?;
                self.record(ChangeKind::Replaced, &target.pointer, &target.place, &update.place.origin);
                *target.node = update.value.clone();
                *target.places = PlaceTree { value: Some(update.place.clone()), ..PlaceTree::default() };
                Ok(())
            }
        }
    }

    /// Adds a member to a mapping.
    fn insert(&mut self, target: &mut Target<'_>, key: &str, update: Update<'_>) -> Result<(), String> {
        self.add(target, key, update, |node, key, value| {
            if let Some(map) = map_mut(node) {
                map.insert(key.to_owned(), value);
            }
        })
    }

    /// Adds an element to a list.
    fn append(&mut self, target: &mut Target<'_>, update: Update<'_>) -> Result<(), String> {
        let length = target.node.as_list().map_or(0, <[Node]>::len);
        self.add(target, &length.to_string(), update, |node, _, value| {
            if let Node::List(list) = node {
                list.push(value);
            }
        })
    }

    fn add(
        &mut self,
        target: &mut Target<'_>,
        token: &str,
        update: Update<'_>,
        add: fn(&mut Node, &str, Node),
    ) -> Result<(), String> {
        self.growth.insert(update.value, target.depth + 1)?;
        // The key is also part of the location.
        self.growth.spend_bytes(token.len() * 2)?;
        self.count_change()?;
        let pointer = target.pointer.child(token);
        self.record(ChangeKind::Added, &pointer, &target.place, &update.place.origin);
        add(target.node, token, update.value.clone());
        *target.places.child_or_insert(token) =
            PlaceTree { value: Some(update.place.clone()), ..PlaceTree::default() };
        Ok(())
    }
}

fn map_mut(node: &mut Node) -> Option<&mut Map> {
    if let Node::Map(map) = node { Some(map) } else { None }
}
