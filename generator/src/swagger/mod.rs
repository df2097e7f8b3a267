//! The stage that converts Swagger 2.0 documents to OpenAPI 3.0.
//!
//! Takes trees. Replaces those with `swagger: '2.0'` with trees in OpenAPI 3.0, and returns the original locations of all
//! values, so that diagnostics of later stages point to the original document. Other trees do not change. Reports what
//! OpenAPI 3.0 cannot express.
//!
//! Members that are not part of Swagger 2.0 are kept, so that later stages report them.

mod body;
mod operation;
mod parameter;
mod piece;
mod reference;
mod response;
mod root;
mod schema;
mod sections;
mod security;
mod servers;

use std::collections::BTreeSet;
use std::sync::Arc;

use self::reference::Library;
use self::sections::original_references;
use crate::diagnostics::{Diagnostics, Origin};
use crate::identifiers;
use crate::limits::Limits;
use crate::origin_map::OriginMap;
use crate::source::{Document, Tree, documents, read_all};
use crate::source_text::SpecFile;

/// The original locations and references of converted documents.
#[derive(Clone, Debug, Default)]
pub(crate) struct Converted {
    origins: OriginMap,
    /// The original locations of values that the stage `identifiers` has moved.
    identified: OriginMap,
    files: BTreeSet<Arc<str>>,
}

/// Parses documents, and converts those in Swagger 2.0.
pub(crate) fn parse_all(
    files: &[SpecFile],
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> (Vec<Document>, Converted) {
    let mut trees = read_all(files, limits, diagnostics);
    let converted = convert(&mut trees, limits, diagnostics);
    (documents(trees, diagnostics), converted)
}

/// Converts the Swagger 2.0 documents, and replaces references to identifiers in newer ones.
pub(crate) fn convert(trees: &mut [Tree], limits: &Limits, diagnostics: &mut Diagnostics) -> Converted {
    let identified = identifiers::replace_identifiers(trees, limits, diagnostics);
    Converted { identified, ..convert_swagger(trees, limits, diagnostics) }
}

fn convert_swagger(trees: &mut [Tree], limits: &Limits, diagnostics: &mut Diagnostics) -> Converted {
    let is_swagger = |tree: &Tree| {
        let version = tree.root.get("swagger").and_then(|version| version.text());
        matches!(version.as_deref(), Some("2.0" | "2"))
    };
    let indexes: Vec<usize> = (0..trees.len()).filter(|index| is_swagger(&trees[*index])).collect();
    if indexes.is_empty() {
        return Converted::default();
    }
    let mut converted = Converted::default();
    let mut pieces = Vec::with_capacity(indexes.len());
    for index in &indexes {
        let library = Library::new(trees, &trees[*index], limits);
        pieces.push(root::convert(&library, &trees[*index], diagnostics));
        diagnostics.append(library.into_problems());
    }
    let others: Vec<usize> = (0..trees.len()).filter(|index| !indexes.contains(index)).collect();
    for index in others {
        let mut root = trees[index].root.clone();
        let library = Library::new(trees, &trees[index], limits);
        if library.convert_references(&mut root) {
            trees[index].root = root;
        }
    }
    for (index, piece) in indexes.into_iter().zip(pieces) {
        let tree = &mut trees[index];
        tree.root = piece.node;
        *converted.origins.document(&tree.file) = piece.places;
        converted.files.insert(tree.file.clone());
    }
    converted.origins.earlier = diagnostics.iter().count();
    converted
}

impl Converted {
    /// Replaces each location in a converted document with the original one, in the diagnostics of later stages, and each
    /// reference in their texts.
    pub(crate) fn translate_all(&self, diagnostics: &mut Diagnostics) {
        self.identified.translate_all(diagnostics);
        if self.files.is_empty() {
            return;
        }
        self.origins.translate_all(diagnostics);
        let is_converted = |place: &Origin| self.files.contains(&place.file);
        diagnostics.map_texts(self.origins.earlier, is_converted, original_references);
    }

    /// Returns diagnostics of later stages with their original locations.
    pub(crate) fn translated(&self, mut diagnostics: Diagnostics) -> Diagnostics {
        self.translate_all(&mut diagnostics);
        diagnostics
    }

    /// Returns the original location of a location in a converted document.
    pub(crate) fn translate(&self, place: &Origin) -> Origin {
        self.origins.translate(&self.identified.translate(place))
    }
}
