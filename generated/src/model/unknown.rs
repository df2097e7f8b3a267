// Copied from generator/runtime/src/model/unknown.rs by `cargo xtask codegen`; edit it there.

//! Members that no document lists, kept because the service wants them back.
//!
//! A PUT replaces what is there: a client that reads a resource, changes it and puts it back without what it does not
//! understand would remove that.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde_json::Value;

/// The members, by name. Nobody knows what they are, so that `Debug` shows their names only.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Unlisted(BTreeMap<String, Value>);

impl Unlisted {
    /// No members.
    pub(crate) fn new() -> Self {
        Self::default()
    }
}

impl Deref for Unlisted {
    type Target = BTreeMap<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Unlisted {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl fmt::Debug for Unlisted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.keys()).finish()
    }
}
