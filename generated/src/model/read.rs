// Copied from generator/runtime/src/model/read.rs by `cargo xtask codegen`; edit it there.

//! The contract between a model and what it is decoded from.

use std::collections::BTreeMap;

use super::lenient::Zero;

/// The names of a model's members on the wire, in the order of its fields.
pub(crate) type Fields = &'static [&'static str];

/// The members of an object that is being read.
///
/// A failure ends the object and is kept, so that a model need not pass it on: less code for each of them.
pub trait Members<'de> {
    /// The next member: its place among the model's [`Fields`], or another number if the model does not list it.
    fn next(&mut self, fields: Fields) -> Option<usize>;

    /// The same; the name of a member that the model does not list is kept for [`Members::other`].
    fn next_named(&mut self, fields: Fields) -> Option<usize>;

    /// The value of the member that was just met. Null is the zero value, unless the type has a place for it.
    fn value<T: Zero>(&mut self, value: &mut T);

    /// The value of the member that was just met, by its name.
    fn other<T: Zero>(&mut self, others: &mut BTreeMap<String, T>);

    /// Passes over the value of the member that was just met.
    fn skip(&mut self);

    /// The next [`Members::missing`] is required although its type has a place for null.
    fn or_null(&mut self) -> &mut Self;

    /// What a member is before it is met: the zero value of its type. To be called for each of the model's members,
    /// in their order, before the first is read. If one is required, never met, and reading is strict, that is a
    /// failure.
    fn missing<T: Zero>(&mut self) -> T;
}
