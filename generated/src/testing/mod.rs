// Copied from generator/runtime/src/testing/mod.rs by `cargo xtask codegen`; edit it there.

//! Tests of code that uses this crate: a service in memory that answers by rules.
//!
//! In: rules, made of calls, and the requests of a client. Out: answers, and the requests to look at. Nothing goes over
//! a network and no time passes: what the client waits, it waits by a clock of the [`Mock`]'s own.
//!
//! - [`Mock::when`] makes a rule of a call. The reply has the type that the call gives.
//! - [`Failure`] has what goes wrong in practice, [`Reply`] any other answer.
//! - [`Mock::sample`] and [`When::reply_sample`] use samples that were made of the API's documents.
//! - [`Mock::requests`] are the requests that were sent, [`Mock::elapsed`] is how long the client has waited.
//! - [`Mock::verify`] says what of the rules did not happen.
//!
//! The client does all that it does otherwise: it sends again, follows pages, chooses credentials, exchanges tokens. A
//! token source of your own must not wait for anything but other tasks: time limits pass as soon as all are waiting.
//!
//! It works in an asynchronous test of any runtime, and with [`block_on`] in a plain one.
#![doc = include_str!("example.md")]

mod clock;
mod dry_run;
mod failure;
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

pub use self::failure::Failure;
pub use self::mock::Mock;
pub use self::reply::Reply;
pub use self::request::Request;
pub use self::rule::{Rule, When};
pub use self::run::block_on;
pub use self::sample::sample;
pub use self::verify::Unmet;
