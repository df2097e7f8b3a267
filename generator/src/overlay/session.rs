//! An action on a document: its limits, its record and its diagnostics.

use std::collections::HashSet;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Origin};
use crate::growth::Growth;
use crate::json_path::Selection;
use crate::limits::Limits;
use crate::origin_map::Place;
use crate::overlay::action::Version;
use crate::overlay::change::{ChangeKind, OverlayChange};
use crate::pointer::Pointer;
use crate::source::Node;

/// An action on a document.
pub(super) struct Session<'s> {
    /// The name of the document.
    pub(super) document: &'s str,
    /// The location of the target in the overlay.
    pub(super) action: &'s Origin,
    pub(super) growth: &'s mut Growth,
    pub(super) changes_left: &'s mut usize,
    pub(super) limits: &'s Limits,
    pub(super) changes: Option<&'s mut Vec<OverlayChange>>,
    pub(super) diagnostics: &'s mut Diagnostics,
    /// The locations in the overlay about which a problem has been reported, so that an action with many targets does
    /// not report one for each.
    pub(super) reported: HashSet<Origin>,
}

impl Session<'_> {
    /// Counts a value that is added, replaced or moved.
    pub(super) fn count_change(&mut self) -> Result<(), String> {
        *self.changes_left = self.changes_left.checked_sub(1).ok_or_else(|| too_many_changes(self.limits))?;
        Ok(())
    }

    /// Records a change, with the original location in the document and the location in the overlay.
    pub(super) fn record(&mut self, kind: ChangeKind, pointer: &Pointer, original: &Place, overlay: &Origin) {
        if let Some(changes) = self.changes.as_deref_mut() {
            changes.push(OverlayChange {
                kind,
                document: self.document.to_owned(),
                pointer: pointer.clone(),
                original: original.origin.clone(),
                original_position: None,
                overlay: overlay.clone(),
                overlay_position: None,
            });
        }
    }

    /// Reports that a list or mapping is merged with nothing, which leaves it as it is.
    pub(super) fn report_null(&mut self, update: &Place, target: &Place) {
        if self.reported.insert(update.origin.clone()) {
            let name = update.origin.pointer.last().unwrap_or_default();
            let message = format!("`{name}` has no value, so the one in the document is kept");
            self.diagnostics
                .report(Code::UselessAction, message, &update.origin)
                .at_key()
                .also(&target.origin)
                .help("remove the member, or remove the value with an action that has `remove: true`");
        }
    }

    /// Reports a value of an overlay that cannot be merged with a value of the document.
    pub(super) fn report_mismatch(&mut self, value: &Node, at: &Place, old: &Node, target: &Place) {
        let message = format!("{} cannot be merged into {}", value.kind(), old.kind());
        self.report(message, &at.origin, target);
    }

    /// Reports an action that cannot be applied to a value of the document.
    pub(super) fn report(&mut self, message: String, at: &Origin, target: &Place) -> Option<&mut Diagnostic> {
        let is_new = self.reported.insert(at.clone());
        is_new.then(|| self.diagnostics.report(Code::OverlayMismatch, message, at).also(&target.origin))
    }

    /// Returns `true` if a value can be merged into all selected nodes, as far as the version decides.
    pub(super) fn are_suitable(
        &mut self,
        root: &Node,
        selection: &Selection,
        version: Version,
        place: &Place,
    ) -> bool {
        let mut kinds = Kinds::default();
        kinds.add(root, selection);
        let at = self.action.clone();
        if version == Version::V10 && kinds.scalars {
            let message = "the target matches a scalar, which Overlay 1.0 does not allow".to_owned();
            let help = "write `overlay: 1.1.0`, or select the value that contains the scalar";
            self.report(message, &at, place).map(|problem| problem.help(help));
            return false;
        }
        if version > Version::V10 && kinds.count() > 1 {
            let message = "the target matches values of different types".to_owned();
            let help = "select either mappings or lists or scalars, with an action for each";
            self.report(message, &at, place).map(|problem| problem.help(help));
            return false;
        }
        true
    }
}

/// The kinds of selected nodes.
#[derive(Default)]
struct Kinds {
    maps: bool,
    lists: bool,
    scalars: bool,
}

impl Kinds {
    fn add(&mut self, node: &Node, selection: &Selection) {
        if selection.value.is_some() {
            match node {
                Node::Map(_) => self.maps = true,
                Node::List(_) => self.lists = true,
                _ => self.scalars = true,
            }
        }
        for (token, child) in &selection.children {
            if let Some(node) = node.step(token) {
                self.add(node, child);
            }
        }
    }

    fn count(&self) -> usize {
        [self.maps, self.lists, self.scalars].into_iter().filter(|is_there| *is_there).count()
    }
}

/// Returns the message for too many changes.
pub(super) fn too_many_changes(limits: &Limits) -> String {
    format!("the overlays change more than {} values", limits.overlay_changes)
}
