//! The settings of a subset of the operations. Data only.

use indexmap::IndexMap;
use serde_json::Value;

/// The operations that are generated: those that `include` selects, or all, except for those that `exclude` selects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubsetConfig {
    /// `subset.include`
    pub include: Option<SelectionConfig>,
    /// `subset.exclude`
    pub exclude: Option<SelectionConfig>,
}

impl SubsetConfig {
    /// Returns `true` if all operations are generated.
    pub fn is_everything(&self) -> bool {
        self.include.is_none() && self.exclude.is_none()
    }
}

/// A selection of operations. An operation is selected if at least one entry matches it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SelectionConfig {
    /// The operations, by `operationId` or by `METHOD /path`.
    pub operations: Vec<String>,
    /// The tags.
    pub tags: Vec<String>,
    /// The paths. The only wildcard is a `*` at the end.
    pub paths: Vec<String>,
    /// The patterns of the files of documents, relative to the folder of the documents.
    pub files: Vec<String>,
    /// `true` for deprecated operations.
    pub deprecated: bool,
    /// The values of extensions, such as `x-lifecycle-stage`, by extension.
    pub extensions: IndexMap<String, Vec<Value>>,
}

impl SelectionConfig {
    /// Returns `true` if the selection has no entries.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
