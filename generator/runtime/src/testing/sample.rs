//! Samples of successes, and what else the API's documents say about them.
//!
//! In: the id of an operation, and the table that was made of the documents. Out: what the table says about it.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::reply::Reply;
use super::samples::SAMPLES;
use crate::error::{Error, Result};

/// What the documents say about the success of an operation.
#[derive(Clone, Debug)]
pub(super) struct DocumentedSuccess(Map<String, Value>);

impl DocumentedSuccess {
    /// That of an operation; `None` if the documents say nothing.
    pub(super) fn of(operation: &str) -> Option<Self> {
        let key = format!("{}:", Value::from(operation));
        let texts = SAMPLES.iter().filter(|text| text.contains(&key));
        texts.filter_map(|text| serde_json::from_str::<Map<String, Value>>(text).ok()).find_map(
            |mut group| match group.remove(operation) {
                Some(Value::Object(members)) => Some(Self(members)),
                _ => None,
            },
        )
    }

    /// The first status of a success.
    pub(super) fn status(&self) -> u16 {
        self.0
            .get("status")
            .and_then(Value::as_u64)
            .and_then(|status| u16::try_from(status).ok())
            .unwrap_or(200)
    }

    /// The sample of the body.
    pub(super) fn body(&self) -> Option<&Value> {
        self.0.get("body")
    }

    /// The answer.
    pub(super) fn reply(&self) -> Reply {
        let reply = Reply::new(self.status());
        match (self.text("media_type"), self.body()) {
            (_, None) => reply,
            (None, Some(body)) => reply.body("application/json", body.to_string()),
            (Some(media_type), Some(Value::String(text))) => reply.body(media_type, text.clone()),
            (Some(media_type), Some(body)) => reply.body(media_type, body.to_string()),
        }
    }

    /// A text of what is said about pages.
    pub(super) fn page(&self, name: &str) -> Option<&str> {
        self.0.get("page")?.get(name)?.as_str()
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }
}

/// The sample of an operation's success, by the operation's id in the API's documents (OpenAPI 3.0, `operationId`).
///
/// Every member is set for which the documents have a type. [`Mock::sample`](super::Mock::sample) gives the same for
/// a call, without its id.
///
/// # Errors
///
/// The documents have no such operation, or its success has no body or another type.
pub fn sample<T: DeserializeOwned>(operation: &str) -> Result<T> {
    let success = DocumentedSuccess::of(operation);
    let lacking = || Error::request(format!("the documents have no sample for the operation `{operation}`"));
    let body = success.as_ref().and_then(DocumentedSuccess::body).ok_or_else(lacking)?;
    // Read as text, as answers are, so that nothing is compiled twice.
    serde_json::from_str(&body.to_string()).map_err(|error| {
        Error::request(format!("the sample of `{operation}` has another type")).caused_by(error)
    })
}
