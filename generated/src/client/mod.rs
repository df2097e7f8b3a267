// Copied by sdkwright from sdk-runtime (src/client/mod.rs); do not edit.

//! The client: the state that all calls share, and the execution of a prepared call.
//!
//! Input: a [`PreparedCall`]. Output: the bytes of a success, or an [`Error`](crate::Error). Independent of models and
//! arguments. The files are layers, the lower ones first:
//!
//! ```text
//! shared, settings          the client, and the settings of a handle
//! concurrency, rate_limiter the limits on sending requests
//! endpoint                  handles for one of several endpoints of a resource
//! request                   the request of an attempt: URL, headers, credentials
//! streamed_body             the place of a body that is a stream in an attempt
//! round_trip, redirect      one attempt: sent once, redirects followed, the response read
//! retry_loop                attempts until one is final
//! execute                   the whole call: its timeout and its trace
//! offload                   the decoding of large bodies on another thread
//! streaming, token_endpoint calls whose body is a stream; the round trip of a token exchange
//! ```

mod base_url;
mod builder;
mod call_state;
#[cfg(feature = "gzip")]
mod compression;
mod concurrency;
mod connection;
mod default_header;
mod endpoint;
mod env;
mod execute;
mod extras;
#[cfg(feature = "gzip")]
mod gzip;
mod offload;
mod options;
mod overrides;
mod prepared;
mod rate_limiter;
mod redirect;
mod request;
mod response_store;
mod retry_loop;
pub(crate) mod round_trip;
mod settings;
mod shared;
mod streamed_body;
pub(crate) mod streaming;
mod token_endpoint;
mod trace;
mod undecoded;

pub use self::builder::ClientBuilder;
#[cfg(all(feature = "gzip", feature = "testing"))]
pub(crate) use self::compression::decompress_request;
pub(crate) use self::env::{EnvLogin, EnvLookup};
pub(crate) use self::offload::decode;
pub use self::options::CallOptions;
pub(crate) use self::prepared::PreparedCall;
pub(crate) use self::response_store::{ClientHeaders, ResponseStore, StoreTicket};
pub use self::shared::Client;
pub(crate) use self::streamed_body::{StreamedBody, TransferTime};
pub(crate) use self::streaming::{Outgoing, ResponseReader, StreamObserver, ValueEncoder};
pub(crate) use self::undecoded::UndecodedResponse;
