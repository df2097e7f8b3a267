//! The report of the uses of annotations.

use indexmap::IndexMap;
use serde_json::json;

/// An annotation that the documents contain, and its uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnotationUse {
    /// The annotation, such as `x-enum-varnames`, or a path into one, such as `x-oaiMeta.name`.
    pub annotation: String,
    /// The number of places where it has an effect.
    pub used: usize,
    /// The number of places where it has no effect.
    pub unused: usize,
    /// The reason why it never has an effect.
    pub reason: Option<String>,
}

impl AnnotationUse {
    /// Returns the uses as a JSON object on one line: `annotation`, `used`, `unused` and `reason`.
    pub fn to_json(&self) -> String {
        let Self { annotation, used, unused, reason } = self;
        json!({ "annotation": annotation, "used": used, "unused": unused, "reason": reason }).to_string()
    }
}

/// The number of uses of each annotation.
#[derive(Default)]
pub(super) struct Uses(IndexMap<String, AnnotationUse>);

impl Uses {
    /// Counts an occurrence of an annotation.
    pub(super) fn count(&mut self, annotation: &str, is_used: bool, reason: Option<&str>) {
        let known = self.0.entry(annotation.to_owned()).or_insert_with(|| AnnotationUse {
            annotation: annotation.to_owned(),
            used: 0,
            unused: 0,
            reason: reason.map(str::to_owned),
        });
        if is_used { known.used += 1 } else { known.unused += 1 }
    }

    /// Returns the uses, sorted by annotation.
    pub(super) fn into_list(mut self) -> Vec<AnnotationUse> {
        self.0.sort_keys();
        self.0.into_values().collect()
    }
}
