// Copied by sdkwright from sdk-runtime (src/internals.rs); do not edit.

//! The internals of the crate that handwritten modules may use, in addition to its public items and to the hosts and
//! credentials in `crate::service`.
//!
//! They are what a generated method consists of: an [`Operation`], a [`Call`] with its arguments, and a future that sends
//! it and decodes the response. [`request_error`] creates the error for a task that cannot be done, and [`SingleFlight`]
//! shares one future between concurrent calls. These items keep their names and meaning in all patch versions of
//! sdkwright; other private items may change at any time.
//!
//! ```text
//! use serde_json::Value;
//!
//! use crate::internals::{Call, Json, Operation, Retry, into_body};
//! use crate::{Client, Result, service};
//!
//! static PING: Operation = Operation {
//!     id: "ping",
//!     name: "ping",
//!     method: "GET",
//!     path: "/ping/{id}",
//!     host: &service::HOST,
//!     security: &[],
//!     retry: Retry::Idempotent,
//! };
//!
//! /// Checks that the service responds.
//! pub async fn ping(client: &Client, id: &str) -> Result<Value> {
//!     let call = Call::new(client, &PING).path(id);
//!     into_body(call, Json::<Value>::ACCEPT, Json::<Value>::read).await
//! }
//! ```

use std::sync::Arc;

use serde_json::Value;

pub(crate) use crate::auth::single_flight::SingleFlight;
pub(crate) use crate::call::{Bytes, Call, Empty, Json, ListStyle, Text, into_body, into_response};
use crate::error::Error;
pub(crate) use crate::error::reported_error;
pub(crate) use crate::operation::{Host, Operation, Retry, Scheme};

/// Creates the error for a task that the module rejects before it sends a request, or because of what it has read.
pub(crate) fn request_error(message: impl Into<String>) -> Error {
    Error::request(message)
}

// A module need not use each item. Using them here avoids warnings.
const _: fn(Call) = |mut call| {
    call.query_list("name", ["value"], ListStyle::Repeated);
    drop(into_body(call.clone(), Json::<Value>::ACCEPT, Json::<Value>::read));
    drop(into_body(call.clone(), Text::ACCEPT, Text::read));
    drop(into_body(call.clone(), Empty::ACCEPT, Empty::read));
    drop(into_response(call, Bytes::ACCEPT, Bytes::read));
};
const _: fn(&Operation) -> &Host = |operation| operation.host;
const _: fn(&Operation) -> &[&[&Scheme]] = |operation| operation.security;
const _: fn(&Operation) -> Retry = |operation| operation.retry;
const _: fn(String) -> Option<Error> = |code| reported_error(&["200"], Some(code), None);
const _: fn(String) -> Error = request_error;
const _: fn(Arc<SingleFlight<()>>) = |flight| drop(async move { flight.result().await });
