// Copied by sdkwright from sdk-runtime (src/model/unknown.rs); do not edit.

//! Unknown fields, kept so that they survive a read-modify-write update.
//!
//! A `PUT` replaces the whole resource: without them, an update would remove every property that this version does not
//! know.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde_json::Value;

/// Unknown fields, by name. `Debug` shows only the names, because the values may be secrets.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct UnknownFields(BTreeMap<String, Value>);

impl UnknownFields {
    /// Creates an empty map.
    pub(crate) fn new() -> Self {
        Self::default()
    }
}

impl Deref for UnknownFields {
    type Target = BTreeMap<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for UnknownFields {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl fmt::Debug for UnknownFields {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.keys()).finish()
    }
}

/// A JSON value in debug output, without its texts and numbers, because they may be secrets.
pub(crate) struct NamesOnly<'a>(pub(crate) &'a Value);

impl fmt::Debug for NamesOnly<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Object(members) => formatter.debug_set().entries(members.keys()).finish(),
            Value::Array(elements) => write!(formatter, "[{} elements]", elements.len()),
            Value::String(_) => formatter.write_str("a string"),
            Value::Number(_) => formatter.write_str("a number"),
            Value::Bool(_) => formatter.write_str("a boolean"),
            Value::Null => formatter.write_str("null"),
        }
    }
}
