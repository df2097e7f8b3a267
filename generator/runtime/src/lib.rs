//! The hand-written part of the generated SDK: transport, credentials, calls, responses, errors, and the encoding and
//! decoding of models.
//!
//! Every file except this one, `service.rs`, `testing/samples.rs` and the tests is copied into the SDK unchanged, at
//! the same path. The root of the SDK has the same modules and re-exports the same items.

#![cfg_attr(
    test,
    expect(
        dead_code,
        unreachable_pub,
        reason = "items that `request!` and `open_enum!` declare in tests are public and not all used"
    )
)]

mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod cache;
mod call;
mod client;
mod codegen_api;
mod crn;
pub mod download;
mod encoded;
mod error;
mod formatted;
pub mod intercept;
pub mod item_stream;
mod model;
mod multipart;
pub mod oauth;
mod one_of_responses;
mod operation;
mod page;
mod parameter_style;
mod poller;
mod response;
mod retry;
mod server_url;
mod service;
pub mod stream;
#[cfg(feature = "testing")]
pub mod testing;
pub mod transport;
mod wait;

pub use self::auth::{CallCredentials, TokenSource};
pub use self::call::{CallOptions, RawRequest};
pub use self::client::{Client, ClientBuilder};
pub use self::crn::{Crn, CrnError};
pub use self::encoded::{Base64, Quoted};
pub use self::error::{Error, ErrorDetail, ErrorKind, Result};
pub use self::formatted::{Date, Decimal, IsoDuration, TimeOfDay, Url, Uuid};
pub use self::intercept::Interceptor;
pub use self::model::{DateTime, Nullable, Secret};
pub use self::multipart::FilePart;
pub use self::operation::OperationInfo;
pub use self::page::{Items, Page, Paged, Pages};
pub use self::response::{RateLimit, Response};
pub use self::retry::RetryPolicy;
pub use self::wait::{
    Phased, Phases, PollingPolicy, WaitError, WaitErrorKind, WaitProgress, WaitStep, Waiter,
};

/// The parsers of streams, for fuzz targets.
pub mod stream_parsers {
    use bytes::Bytes;

    use crate::item_stream::format::{EventItem, Framing};
    use crate::item_stream::parser::Parser;

    /// The names of the framings.
    pub const FRAMINGS: [&str; 4] = ["events", "lines", "sequence", "concatenated"];

    /// Parses the chunks of a stream whose items have at most `limit` bytes. Returns a description of each item, and of
    /// the incomplete one at the end.
    pub fn parse(framing: &str, limit: usize, chunks: impl IntoIterator<Item = Bytes>) -> Vec<String> {
        let framing = match framing {
            "events" => Framing::Events(EventItem::Json),
            "lines" => Framing::Lines,
            "sequence" => Framing::Sequence,
            _ => Framing::Concatenated,
        };
        let mut parser = Parser::new(framing, limit);
        let mut frames = Vec::new();
        for chunk in chunks {
            parser.push(chunk);
            while let Some(frame) = parser.next() {
                frames.push(format!("{frame:?}"));
            }
        }
        frames.extend(parser.rest().map(|rest| format!("{rest:?}")));
        let retry = parser.take_retry();
        frames.push(format!("{:?} {retry:?}", parser.last_id()));
        frames
    }
}

#[cfg(test)]
mod tests;
