//! Calls that send many JSON values and get an answer for each, over one exchange.
//!
//! In: a call, and a stream of values for its body. Out: [`Answers`], read as they arrive, while other values are still
//! being sent. On the wire both are concatenated JSON: values one after another, as in RFC 7464 but without record
//! separators. One value at a time is kept, in either direction. Knows nothing of models and connections.
//!
//! The values of a body are a [`Stream`]; [`iter`] makes one of anything that can be iterated.

mod answers;
mod iter;
mod macros;

pub use self::answers::Answers;
pub(crate) use self::answers::into_answers;
pub use self::iter::{Iter, iter};
pub(crate) use self::macros::streamed;
pub(crate) use crate::client::Outgoing;

#[cfg(test)]
mod tests;
