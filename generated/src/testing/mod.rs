// Copied by sdkwright from sdk-runtime (src/testing/mod.rs); do not edit.

//! Tests of code that uses this crate, against an in-memory service with rules.
//!
//! Input: rules, each created from a call, and the requests of a client. Output: responses, and the requests for
//! inspection. No network is used and no real time passes: the client waits by the simulated clock of the [`Mock`].
//!
//! - [`Mock::when`] creates a rule from a call. Its reply has the type of the call's response.
//! - [`Fault`] simulates common failures, and [`Reply`] any other response.
//! - [`Mock::sample`] and [`When::reply_sample`] use samples generated from the API's OpenAPI documents.
//! - [`Mock::requests`] returns the requests that were sent, and [`Mock::elapsed`] the simulated time that has passed.
//! - [`Mock::verify`] checks that every rule was used and every request matched a rule.
//!
//! The client behaves as in production: it retries, paginates, chooses credentials and exchanges tokens. A custom token
//! source must wait only for other tasks, because simulated time advances as soon as every task is waiting.
//!
//! The mock works in async tests of any runtime, and with [`block_on`] in synchronous ones.
#![doc = include_str!("example.md")]

mod body_value;
pub(crate) mod clock;
mod dry_run;
mod fault;
mod matching;
mod mock;
mod pages;
mod reply;
mod request;
mod rule;
mod run;
mod sample;
mod samples;
mod script;
mod server;
mod setup;
mod verify;

pub use self::fault::Fault;
pub use self::mock::Mock;
pub use self::reply::Reply;
pub use self::request::Request;
pub use self::rule::{Rule, When};
pub use self::run::block_on;
pub use self::sample::sample;
pub use self::verify::VerifyError;
