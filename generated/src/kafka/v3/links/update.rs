// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Types whose names begin with "update".

use crate::model::{Secret, model};

/// The new value of a configuration parameter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLinkConfigRequestData {
    /// The new value.
    pub value: Secret,
}

impl UpdateLinkConfigRequestData {
    /// Creates a `UpdateLinkConfigRequestData` with its required fields.
    pub fn new(value: impl Into<Secret>) -> Self {
        Self { value: value.into() }
    }
}

model!(UpdateLinkConfigRequestData {
    "value": value,
});
