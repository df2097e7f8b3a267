// Copied from generator/runtime/src/client/mod.rs by `cargo xtask codegen`; edit it there.

//! The client: what all calls share, and how a prepared call becomes a response.
//!
//! In: a [`PreparedCall`]. Out: the bytes of a success, or an [`Error`](crate::Error). Knows nothing of models and
//! arguments. The files are layers, the lower ones first:
//!
//! ```text
//! shared, settings          the client, and the settings that a handle works with
//! request                   the request of an attempt: URL, headers, credentials
//! round_trip, redirect      one attempt: sent once, redirects followed, the response read
//! retry_loop                attempts until one is final
//! execute                   the whole call: time limit, trace
//! streaming, token_endpoint calls whose body is a stream; the round trip of a token exchange
//! ```

mod base_url;
mod builder;
mod call_state;
mod default_header;
mod env;
mod execute;
#[cfg(feature = "gzip")]
mod gzip;
mod options;
mod overrides;
mod prepared;
mod rate_limiter;
mod redirect;
mod request;
mod retry_loop;
mod round_trip;
mod settings;
mod shared;
mod streaming;
mod token_endpoint;
mod trace;
mod undecoded;

pub use self::builder::ClientBuilder;
pub use self::options::CallOptions;
pub(crate) use self::prepared::PreparedCall;
pub use self::shared::Client;
pub(crate) use self::streaming::{ResponseReader, Outgoing};
pub(crate) use self::undecoded::UndecodedResponse;
