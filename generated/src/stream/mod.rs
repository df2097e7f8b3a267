// Copied by sdkwright from sdk-runtime (src/stream/mod.rs); do not edit.

//! Streaming calls, which send many JSON values over one connection and receive a response for each.
//!
//! Input: a call, and a stream of values for its body. Output: a [`ResponseStream`], read while further values are
//! still being sent. In both directions the wire format is concatenated JSON: values one after another, as in RFC 7464
//! but without record separators. At most one value is buffered in each direction.
//!
//! The values of a body are a [`Stream`](futures_core::Stream); [`iter`] creates one from anything that can be
//! iterated.

mod iter;
mod macros;
mod response_stream;

pub use self::iter::{Iter, iter};
pub(crate) use self::macros::streamed;
pub use self::response_stream::ResponseStream;
pub(crate) use self::response_stream::into_response_stream;
pub(crate) use crate::client::Outgoing;
