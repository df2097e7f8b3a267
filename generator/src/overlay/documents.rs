//! Documents as overlays change them, with a record of the changes.

use std::collections::{BTreeMap, BTreeSet};

use crate::big_stack;
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::overlay::apply::apply_overlays;
use crate::overlay::change::OverlayChange;
use crate::pointer::Pointer;
use crate::source::{Node, read_all, write_tree};
use crate::source_text::{Position, SpecFile, locate_all};

/// Documents as overlays change them.
#[derive(Clone, Debug)]
pub struct Overlaid {
    /// The documents, sorted by name. Those that no overlay changes have the same text as before.
    pub documents: Vec<SpecFile>,
    /// The changes, in the order in which they were made.
    pub changes: Vec<OverlayChange>,
    /// The warnings.
    pub warnings: Diagnostics,
}

/// Returns the documents as the overlays of a configuration change them, and the changes.
///
/// # Errors
///
/// Returns all diagnostics of the documents and overlays if at least one of them is an error.
pub fn apply(files: &[SpecFile], config: &Config) -> Result<Overlaid, Diagnostics> {
    big_stack::with_big_stack(|| apply_here(files, config))
}

fn apply_here(files: &[SpecFile], config: &Config) -> Result<Overlaid, Diagnostics> {
    let mut diagnostics = config.warnings.clone();
    let mut trees = read_all(files, &config.limits, &mut diagnostics);
    let mut changes = Vec::new();
    apply_overlays(&mut trees, &config.overlays, &config.limits, Some(&mut changes), &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    locate_changes(&mut changes, files, &config.overlays);
    let changed: BTreeSet<&str> = changes.iter().map(|change| change.document.as_str()).collect();
    let mut documents: Vec<SpecFile> = files.to_vec();
    documents.sort_by(|left, right| left.name.cmp(&right.name));
    for document in documents.iter_mut().filter(|document| changed.contains(document.name.as_str())) {
        let tree = trees.iter().find(|tree| *tree.file == *document.name);
        match tree.map(|tree| written(&tree.root, &document.text)) {
            Some(Ok(text)) => document.text = text,
            Some(Err(message)) => {
                let place = Origin::new(document.name.as_str(), Pointer::root());
                diagnostics.report(Code::Internal, message, &place);
                return Err(diagnostics);
            }
            None => {}
        }
    }
    Ok(Overlaid { documents, changes, warnings: diagnostics })
}

/// Returns the text of a tree, in the format of the original text.
fn written(root: &Node, original: &str) -> Result<String, String> {
    if original.trim_start_matches('\u{feff}').trim_start().starts_with('{') {
        let text = serde_json::to_string_pretty(root).map_err(|error| error.to_string())?;
        Ok(text + "\n")
    } else {
        write_tree(root).map_err(|error| error.to_string())
    }
}

/// Finds the lines and columns of changes.
fn locate_changes(changes: &mut [OverlayChange], files: &[SpecFile], overlays: &[SpecFile]) {
    let mut wanted: BTreeMap<&str, BTreeSet<&Pointer>> = BTreeMap::new();
    for place in changes.iter().flat_map(|change| [&change.original, &change.overlay]) {
        wanted.entry(&place.file).or_default().insert(&place.pointer);
    }
    let mut found: BTreeMap<(String, Pointer), Position> = BTreeMap::new();
    for file in files.iter().chain(overlays) {
        let Some(pointers) = wanted.remove(file.name.as_str()) else { continue };
        let pointers: Vec<Pointer> = pointers.into_iter().cloned().collect();
        for (pointer, location) in pointers.iter().zip(locate_all(&file.text, &pointers)) {
            let Some(location) = location else { continue };
            let span = location.key.filter(|_| !location.scalar).unwrap_or(location.value);
            let position = Position { line: span.line, column: span.column };
            found.insert((file.name.clone(), pointer.clone()), position);
        }
    }
    let position = |place: &Origin| found.get(&(place.file.to_string(), place.pointer.clone())).copied();
    for change in changes {
        change.original_position = position(&change.original);
        change.overlay_position = position(&change.overlay);
    }
}
