//! The handwritten part of the generated SDK: transport, credentials, calls, responses, errors, and the encoding and
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
pub mod download;
mod encoded;
mod error;
pub mod find;
mod formatted;
pub mod intercept;
mod internals;
pub mod item_stream;
mod json_text;
mod line_body;
mod model;
mod multipart;
pub mod oauth;
mod one_of_responses;
mod operation;
mod page;
mod parameter_style;
mod poller;
pub mod progress;
mod response;
mod retry;
#[cfg(feature = "testing")]
mod scripted_body;
mod server_url;
mod service;
pub mod storage_upload;
pub mod stream;
#[cfg(feature = "testing")]
pub mod testing;
pub mod transport;
pub mod upload;
pub mod upload_session;
mod wait;
#[cfg(feature = "webhooks")]
mod webhook_ed25519;
#[cfg(feature = "webhooks")]
mod webhook_receiver;

pub use self::auth::{CallCredentials, TokenSource};
pub use self::call::{CallOptions, RawRequest};
pub use self::client::{Client, ClientBuilder};
pub use self::encoded::{Base64, Quoted};
pub use self::error::{Error, ErrorDetail, ErrorKind, Result};
pub use self::formatted::{Date, Decimal, IsoDuration, TimeOfDay, Url, Uuid};
pub use self::intercept::Interceptor;
pub use self::json_text::JsonText;
pub use self::model::{DateTime, Nullable, Secret};
pub use self::multipart::FilePart;
pub use self::operation::OperationInfo;
pub use self::page::{Items, Page, Paged, Pages};
pub use self::response::{RateLimit, Response};
pub use self::retry::RetryPolicy;
pub use self::upload::UploadBody;
pub use self::wait::{
    Phased, PhasedPart, Phases, PollingPolicy, WaitError, WaitErrorKind, WaitProgress, WaitStep, Waiter,
};

/// The items that the module `webhooks` of a generated crate re-exports.
#[cfg(feature = "webhooks")]
pub mod webhooks {
    #[cfg(feature = "testing")]
    pub use crate::webhook_receiver::Sender;
    pub use crate::webhook_receiver::{
        Callback, Receiver, ReplayCache, ReplayCheck, Secrets, UnrecognizedEvent, Unverified, Verified,
        WebhookError, WebhookErrorKind,
    };
}

/// The parsers of streams, for fuzz targets.
pub mod stream_parsers {
    use bytes::Bytes;

    use crate::item_stream::format::{EventItem, Framing};
    use crate::item_stream::parser::Parser;

    /// The names of the framings.
    pub const FRAMINGS: [&str; 5] = ["events", "lines", "sequence", "concatenated", "parts"];

    /// Parses the chunks of a stream whose items have at most `limit` bytes. Returns a description of each item, and of
    /// the incomplete one at the end.
    pub fn parse(framing: &str, limit: usize, chunks: impl IntoIterator<Item = Bytes>) -> Vec<String> {
        let framing = match framing {
            "events" => Framing::Events(EventItem::Json),
            "lines" => Framing::Lines,
            "sequence" => Framing::Sequence,
            "parts" => Framing::Parts,
            _ => Framing::Concatenated,
        };
        let mut parser = Parser::new(framing, "multipart/mixed; boundary=b", limit);
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

/// The encoder of multipart bodies, for fuzz targets.
pub mod multipart_encoder {
    use bytes::Bytes;

    use crate::multipart::{FilePart, FormParts};

    /// Encodes parts in memory, each with its name, its file name and its content. Returns the media type and the body, or
    /// `None` if there are no parts.
    pub fn encode(parts: impl IntoIterator<Item = (String, String, Bytes)>) -> Option<(String, Bytes)> {
        let mut form = FormParts::new("multipart/form-data");
        for (name, file_name, content) in parts {
            form.free_part(&name, FilePart::new(content).file_name(file_name));
        }
        let (media_type, body) = form.into_body().ok()??;
        Some((media_type, body.bytes()?.clone()))
    }
}

#[cfg(test)]
mod tests;
