//! Text to a tree, and a tree to text.

use std::sync::Arc;

use crate::diagnostics::Diagnostics;
use crate::limits::Limits;
use crate::source::node::Node;
use crate::source::{guard, merge_keys, read};
use crate::source_text::SpecFile;

/// Reads a YAML file: checks its limits, parses it, and builds the tree. Used for documents and for the configuration.
pub(crate) fn read_tree(
    file: &SpecFile,
    name: &Arc<str>,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let text = file.text.strip_prefix('\u{feff}').unwrap_or(&file.text);
    if guard::is_parseable(text, name, limits, diagnostics) {
        read::read_text(text, name, diagnostics)
    } else {
        None
    }
}

/// Serializes a tree as YAML.
///
/// # Errors
///
/// Returns the error of the serializer.
pub(crate) fn write_tree(root: &Node) -> Result<String, serde_yaml::Error> {
    serde_yaml::to_string(root).map(merge_keys::quote_merge_keys)
}
