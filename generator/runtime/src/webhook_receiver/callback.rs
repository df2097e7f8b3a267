//! Callbacks: requests that the service sends because of an operation, to a URL that the application chose.
//!
//! Input: the headers and the body of a request. Output: a type for which generated code implements [`Callback`]. The URL
//! tells which callback it is, so the application names the type.

use super::event::{Event, decode_event};
use super::scheme::{EventKind, Scheme};
use super::unrecognized::UnrecognizedEvent;
use crate::model::Zero;

/// A type of the payloads of callbacks. Generated code implements this trait.
pub trait Callback: Zero {
    /// The description of the requests. They have no kind.
    const SCHEME: &'static Scheme;

    /// The key of the type's sample.
    const INDEX: usize;

    /// A JSON object with a sample of each type of payload, by index. Each sample is on its own line.
    #[cfg(feature = "testing")]
    const SAMPLES: &'static str;
}

/// The only event is the callback.
impl<C: Callback> Event for C {
    const SCHEME: &'static Scheme = C::SCHEME;

    const KINDS: &'static [EventKind] = &[("", "", C::INDEX)];

    #[cfg(feature = "testing")]
    const SAMPLES: &'static str = C::SAMPLES;

    fn read(_: usize, body: &[u8]) -> Result<Self, serde_json::Error> {
        decode_event(body)
    }

    fn unrecognized(_: UnrecognizedEvent) -> Option<Self> {
        None
    }
}
