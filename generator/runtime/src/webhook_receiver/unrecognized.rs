//! Events whose kind is unknown to this version of the crate.

use std::fmt;

use serde_json::Value;

use crate::model::NamesOnly;

/// An event whose kind this version of the crate does not know, as received.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UnrecognizedEvent {
    /// The kind, such as `issues.opened`.
    pub kind: String,
    /// The payload.
    pub payload: Value,
}

impl UnrecognizedEvent {
    pub(super) fn new(kind: String, payload: Value) -> Self {
        Self { kind, payload }
    }
}

/// Shows only the names in the payload, since its values may be secrets.
impl fmt::Debug for UnrecognizedEvent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, payload } = self;
        formatter
            .debug_struct("UnrecognizedEvent")
            .field("kind", kind)
            .field("payload", &NamesOnly(payload))
            .finish()
    }
}
