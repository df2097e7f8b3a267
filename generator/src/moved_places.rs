//! The original locations of values that earlier stages have moved.

use crate::diagnostics::{Diagnostics, Origin};
use crate::origin_map::OriginMap;
use crate::swagger::Converted;

/// The original locations of values that overlays and the conversion from Swagger 2.0 have moved, and of settings that
/// annotations stand for.
#[derive(Default)]
pub(crate) struct MovedPlaces {
    /// The locations of the annotations that settings replace.
    pub(crate) annotated: OriginMap,
    pub(crate) overlaid: OriginMap,
    pub(crate) converted: Converted,
}

impl MovedPlaces {
    /// Replaces the locations in diagnostics with the original ones.
    pub(crate) fn translate_all(&self, diagnostics: &mut Diagnostics) {
        diagnostics.excuse_annotations(|place| self.annotated.translate(place) != *place);
        self.annotated.translate_all(diagnostics);
        self.converted.translate_all(diagnostics);
        self.overlaid.translate_all(diagnostics);
    }

    /// Returns the original location.
    pub(crate) fn translate(&self, place: &Origin) -> Origin {
        self.overlaid.translate(&self.converted.translate(&self.annotated.translate(place)))
    }
}
