//! Settings of annotations.
//!
//! Takes the setting `annotations`. Returns its values, or diagnostics.

use indexmap::IndexMap;

use crate::config::config_value::ConfigValue;
use crate::config::reference;
use crate::diagnostics::{Code, Diagnostics};

/// Reads the words of annotations.
pub(super) fn annotations(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> IndexMap<String, String> {
    let words = at.table(diagnostics, |at, diagnostics| at.one_of(diagnostics, &reference::ANNOTATION_WORDS));
    let mut words: IndexMap<String, String> =
        words.into_iter().filter_map(|(annotation, word)| Some((annotation, word?))).collect();
    words.retain(|annotation, _| {
        let is_annotation = annotation.starts_with("x-") && annotation.split('.').all(|it| !it.is_empty());
        if !is_annotation {
            diagnostics
                .report(
                    Code::ConfigValue,
                    format!("`{annotation}` is not an extension"),
                    &at.origin.child(annotation),
                )
                .at_key()
                .help("write a name that starts with `x-`, or a path into its value such as `x-meta.name`");
        }
        is_annotation
    });
    words
}
