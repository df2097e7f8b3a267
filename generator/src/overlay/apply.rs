//! The application of overlays to the trees of documents.

use std::collections::HashSet;

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::growth::Growth;
use crate::json_path::{Budget, Exhausted, JsonPath, Selection};
use crate::limits::Limits;
use crate::origin_map::{OriginMap, Place};
use crate::overlay::action::{Action, Modifier, Overlay, Version};
use crate::overlay::change::OverlayChange;
use crate::overlay::extends::extended_documents;
use crate::overlay::merge::{Target, Update};
use crate::overlay::read::read_overlay;
use crate::overlay::removal::Removal;
use crate::overlay::session::{Session, too_many_changes};
use crate::pointer::Pointer;
use crate::source::{Node, Tree};
use crate::source_text::SpecFile;

/// Applies overlays to documents, in order. Returns the original locations of what has changed.
///
/// The changes are recorded in `changes` if it is there.
pub(crate) fn apply_overlays(
    trees: &mut [Tree],
    overlays: &[SpecFile],
    limits: &Limits,
    changes: Option<&mut Vec<OverlayChange>>,
    diagnostics: &mut Diagnostics,
) -> OriginMap {
    let mut places = OriginMap::default();
    let overlays: Vec<Overlay> =
        overlays.iter().filter_map(|file| read_overlay(file, limits, diagnostics)).collect();
    report_shared_names(trees, &overlays, diagnostics);
    if diagnostics.has_errors() {
        return places;
    }
    let growths = trees.iter().map(|tree| Growth::new(tree, limits)).collect();
    let budget = Budget { steps: limits.overlay_steps, selected: limits.overlay_changes };
    let mut run = Run { trees, growths, budget, limits, changes, diagnostics, places: &mut places };
    for overlay in &overlays {
        if run.apply(overlay).is_none() {
            break;
        }
    }
    places.earlier = diagnostics.iter().count();
    places
}

/// Reports overlays with the name of a document or of another overlay, since a name identifies a location.
fn report_shared_names(trees: &[Tree], overlays: &[Overlay], diagnostics: &mut Diagnostics) {
    let mut names: HashSet<&str> = trees.iter().map(|tree| &*tree.file).collect();
    for overlay in overlays {
        if !names.insert(&overlay.file) {
            let place = Origin::new(overlay.file.clone(), Pointer::root());
            let message = format!("`{}` is the name of two files", overlay.file);
            diagnostics.report(Code::DuplicateFile, message, &place);
        }
    }
}

/// A run over all overlays.
struct Run<'r> {
    trees: &'r mut [Tree],
    /// The growth that is left for each document.
    growths: Vec<Growth>,
    budget: Budget,
    limits: &'r Limits,
    changes: Option<&'r mut Vec<OverlayChange>>,
    diagnostics: &'r mut Diagnostics,
    places: &'r mut OriginMap,
}

impl Run<'_> {
    /// Applies the actions of an overlay. Returns `None` after reporting an exceeded limit.
    fn apply(&mut self, overlay: &Overlay) -> Option<()> {
        let extends = overlay.extends.as_ref();
        let documents = extended_documents(self.trees, extends.map(|(url, _)| url.as_str()));
        if let Some((url, place)) = extends.filter(|_| documents.is_empty()) {
            let message = format!("`{url}` is not one of the documents, so the overlay changes nothing");
            self.diagnostics
                .report(Code::UselessAction, message, place)
                .help("correct `extends`, whose last segment is the name of a document, or remove it");
            return Some(());
        }
        for action in &overlay.actions {
            let mut is_matched = false;
            for document in &documents {
                match self.apply_action(action, overlay.version, *document) {
                    Ok(matched) => is_matched |= matched,
                    Err(message) => {
                        self.diagnostics.report(Code::OverlayTooLarge, message, &action.place);
                        return None;
                    }
                }
            }
            if !is_matched {
                let where_ = match documents.as_slice() {
                    [document] => format!("`{}`", self.trees[*document].file),
                    _ => "any document".to_owned(),
                };
                let message = format!("the target matches nothing in {where_}");
                self.diagnostics
                    .report(Code::UselessAction, message, &action.place)
                    .help("correct the target, or remove the action");
            }
        }
        Some(())
    }

    /// Applies an action to a document. Returns `true` if the target matches something.
    fn apply_action(&mut self, action: &Action, version: Version, document: usize) -> Result<bool, String> {
        let tree = &mut self.trees[document];
        let selection = select(&action.target, &tree.root, &mut self.budget, self.limits)?;
        if selection.is_empty() {
            return Ok(false);
        }
        let place = Place::new(Origin::new(tree.file.clone(), Pointer::root()));
        let copied = match &action.modifier {
            Modifier::Copy(path, at) => {
                let source = select(path, &tree.root, &mut self.budget, self.limits)?;
                match only_node(&tree.root, &source) {
                    Ok(node) => Some(node),
                    Err(message) => {
                        let problem = self.diagnostics.report(Code::OverlayMismatch, message, at);
                        problem.also(&place.origin).help("select exactly one value");
                        return Ok(true);
                    }
                }
            }
            Modifier::Remove(_) | Modifier::Update(..) => None,
        };
        let mut session = Session {
            document: &tree.file,
            action: &action.place,
            growth: &mut self.growths[document],
            changes_left: &mut self.budget.selected,
            limits: self.limits,
            changes: self.changes.as_deref_mut(),
            diagnostics: self.diagnostics,
            reported: HashSet::new(),
        };
        let places = self.places.document(&tree.file);
        let (value, from) = match (&action.modifier, &copied) {
            (Modifier::Remove(at), _) => {
                if selection.value.is_some() {
                    let problem = session.report("a document cannot be removed".to_owned(), at, &place);
                    problem.map(|problem| problem.help("remove its members"));
                } else {
                    let removal = Removal { selection: &selection, at };
                    session.remove(&mut tree.root, removal, places, &place, &Pointer::root())?;
                }
                return Ok(true);
            }
            (Modifier::Update(value, at), _) => (value, Place::new(at.clone())),
            (Modifier::Copy(_, at), Some(value)) => (value, Place { origin: at.clone(), is_fixed: true }),
            (Modifier::Copy(..), None) => return Ok(true),
        };
        if session.are_suitable(&tree.root, &selection, version, &place) {
            let target = Target { node: &mut tree.root, places, place, pointer: Pointer::root(), depth: 0 };
            session.update(target, &selection, Update { value, place: &from })?;
        }
        Ok(true)
    }
}

/// Returns the locations that a query selects, or the limit that it exceeds.
fn select(path: &JsonPath, root: &Node, budget: &mut Budget, limits: &Limits) -> Result<Selection, String> {
    // What is selected is counted again when it changes.
    let selected = budget.selected;
    let selection = path.select(root, budget);
    budget.selected = selected;
    selection.map_err(|exhausted| match exhausted {
        Exhausted::Steps => {
            format!("the queries of overlays visit more than {} values", limits.overlay_steps)
        }
        Exhausted::Selected => too_many_changes(limits),
    })
}

/// Returns a copy of the selected node, or the reason why there is not exactly one.
fn only_node(root: &Node, selection: &Selection) -> Result<Node, &'static str> {
    let (mut node, mut at) = (root, selection);
    loop {
        match (at.value, at.children.len()) {
            (None, 0) => return Err("`copy` matches nothing"),
            (Some(()), 0) => return Ok(node.clone()),
            (None, 1) => {}
            _ => return Err("`copy` matches several values"),
        }
        let next = at.children.first().and_then(|(token, child)| Some((node.step(token)?, child)));
        (node, at) = next.ok_or("`copy` matches nothing")?;
    }
}
