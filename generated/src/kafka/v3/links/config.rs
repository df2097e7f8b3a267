// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Types whose names begin with "config".

use crate::model::{Secret, model};

/// A configuration parameter to set.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigData {
    /// The name of the parameter.
    pub name: String,
    /// The value of the parameter. May be null.
    pub value: Option<Secret>,
}

impl ConfigData {
    /// Creates a `ConfigData` with its required fields.
    pub fn new(name: impl Into<String>, value: impl Into<Option<Secret>>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Secret>) -> Self {
        self.value = Some(value.into());
        self
    }
}

model!(ConfigData {
    "name": name,
    "value": value or_null,
});
