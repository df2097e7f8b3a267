// Copied from generator/runtime/src/model/write.rs by `cargo xtask codegen`; edit it there.

//! The contract between a model and what it is encoded to.

use std::collections::BTreeMap;

use super::lenient::Zero;

/// An object that is being written.
///
/// A failure is kept, and nothing is written after it, so that a model need not pass it on.
pub trait Object {
    /// Writes a member, if it is there.
    fn member<T: Zero>(&mut self, name: &'static str, value: &T);

    /// Has the next member written as null if it is not there.
    fn or_null(&mut self) -> &mut Self;

    /// Writes the members that the document does not list.
    fn others<T: Zero>(&mut self, others: &BTreeMap<String, T>);
}
