// Copied by sdkwright from sdk-runtime (src/model/read.rs); do not edit.

//! The contract between a model and the decoder.

use std::collections::BTreeMap;

use super::lenient::Zero;

/// The JSON names of a model's members, in the order of its fields.
pub(crate) type Fields = &'static [&'static str];

/// The members of an object that is being decoded.
///
/// An error ends the object and is recorded, so that models need no error handling, which keeps their code small.
pub trait Members<'de> {
    /// Advances to the next member and returns `true`, or returns `false` after the last one.
    fn next(&mut self, fields: Fields) -> bool;

    /// Advances to the next member, like [`Members::next`], and keeps the name of an unknown field for
    /// [`Members::other`].
    fn next_named(&mut self, fields: Fields) -> bool;

    /// Decodes the value of the current member and returns `true` if `value` is its field. Null is decoded as the zero
    /// value, unless the type represents null.
    ///
    /// Has to be called for the fields of the model, in order, until it returns `true`.
    fn value<T: Zero>(&mut self, value: &mut T) -> bool;

    /// Decodes the value of the current member and inserts it by its name.
    fn other<T: Zero>(&mut self, others: &mut BTreeMap<String, T>);

    /// Inserts the members with out-of-range numbers into `others` by name. Fails if `others` cannot hold them.
    fn keep_outside<T: Zero>(&mut self, fields: Fields, others: &mut BTreeMap<String, T>);

    /// Skips the value of the current member.
    fn skip(&mut self);

    /// Marks the next [`Members::missing`] as required although its type represents null.
    fn or_null(&mut self) -> &mut Self;

    /// Returns the initial value of a member: the zero value of its type.
    ///
    /// Has to be called for each member of the model, in order, before the first one is decoded. In strict mode, a
    /// required member that is missing is an error.
    fn missing<T: Zero>(&mut self) -> T;
}
