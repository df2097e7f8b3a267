// Copied by sdkwright from sdk-runtime (src/model/write.rs); do not edit.

//! The contract between a model and the encoder.

use std::collections::BTreeMap;

use super::lenient::Zero;

/// An object that is being encoded.
///
/// An error is recorded and nothing is encoded after it, so that models need no error handling.
pub trait Object<'a> {
    /// Records the unknown fields before the members are encoded. They include declared members whose numbers were out
    /// of range when they were decoded; such a member is encoded with that JSON unless it has been given a value.
    fn note_others<T: Zero>(&mut self, others: &'a BTreeMap<String, T>);

    /// Encodes a member, unless it is absent.
    fn member<T: Zero>(&mut self, name: &'static str, value: &T);

    /// Encodes the next member as null if it is absent.
    fn or_null(&mut self) -> &mut Self;

    /// Marks values of the next member, which is a map, as secret by their keys.
    fn secret_keys(&mut self, keys: &'static [&'static str]) -> &mut Self;

    /// Encodes the unknown fields.
    fn others<T: Zero>(&mut self, others: &BTreeMap<String, T>);
}
