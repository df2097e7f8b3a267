//! Webhooks: the verification and decoding of requests that the service sends to the application.
//!
//! Input: the headers and the body of a request, and the secrets that the application shares with the service. Output:
//! a [`Verified`] request, whose event has a type of the API, or a [`WebhookError`] with the reason. Works with any
//! HTTP server: the only requirement is that the headers are an [`http::HeaderMap`].
//!
//! A [`Scheme`] describes the location of an event's kind and the signature. Generated code implements [`Event`] for an
//! enum of the events, and [`Callback`] for each payload of a callback.

mod callback;
mod codegen_api;
mod error;
mod event;
mod header_value;
mod mac;
mod payload;
mod receiver;
mod replay;
mod scheme;
mod secrets;
#[cfg(feature = "testing")]
mod sender;
mod signature;
mod unrecognized;

pub use self::callback::Callback;
pub use self::error::{WebhookError, WebhookErrorKind};
pub use self::event::Event;
pub(crate) use self::event::decode_event;
pub use self::receiver::{Receiver, Unverified, Verified};
pub use self::replay::{ReplayCache, ReplayCheck};
pub use self::scheme::{
    Algorithm, Encoding, EventKind, KindPlace, PublicKeyAlgorithm, Scheme, SecretEncoding, Signature,
    SignatureFormat, SignedContent,
};
pub use self::secrets::Secrets;
#[cfg(feature = "testing")]
pub use self::sender::Sender;
pub use self::unrecognized::UnrecognizedEvent;

#[cfg(test)]
mod tests;
