// Copied from generator/runtime/src/model/read.rs by `cargo xtask codegen`; edit it there.

//! The contract between a model and the decoder.

use std::collections::BTreeMap;

use super::lenient::Zero;

/// The JSON names of a model's members, in the order of its fields.
pub(crate) type Fields = &'static [&'static str];

/// The members of an object that is being decoded.
///
/// An error ends the object and is recorded, so that models need no error handling, which keeps their code small.
pub trait Members<'de> {
    /// Returns the index of the next member in the model's [`Fields`], or another number if the model does not list it.
    fn next(&mut self, fields: Fields) -> Option<usize>;

    /// Returns the index of the next member, like [`Members::next`], and keeps the name of an unknown field for
    /// [`Members::other`].
    fn next_named(&mut self, fields: Fields) -> Option<usize>;

    /// Decodes the value of the current member. Null is decoded as the zero value, unless the type represents null.
    fn value<T: Zero>(&mut self, value: &mut T);

    /// Decodes the value of the current member and inserts it by its name.
    fn other<T: Zero>(&mut self, others: &mut BTreeMap<String, T>);

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
