// Copied from generator/runtime/src/client/mod.rs by `cargo xtask codegen`; edit it there.

//! The client: what all calls share, and how a prepared call becomes a response.
//!
//! In: a [`PreparedCall`]. Out: the bytes of a success, or an [`Error`](crate::Error). In layers: settings, the request of
//! an attempt, the round trip, the retry loop, the whole call. Knows nothing of models and arguments.

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
pub(crate) use self::streaming::{AnswerReader, Outgoing};
pub(crate) use self::undecoded::UndecodedResponse;
