//! Samples of success responses from the API's documents.
//!
//! Input: the ID of an operation, and a table generated from the documents. Output: the table's entry for the
//! operation.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::reply::Reply;
use super::samples::SAMPLES;
use crate::error::{Error, Result};

/// The description of an operation's success in the API's documents.
#[derive(Clone, Debug)]
pub(super) struct DocumentedSuccess(Map<String, Value>);

impl DocumentedSuccess {
    /// Returns the description of an operation's success, or `None` if the documents have none.
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

    /// Returns the first success status.
    pub(super) fn status(&self) -> u16 {
        self.0
            .get("status")
            .and_then(Value::as_u64)
            .and_then(|status| u16::try_from(status).ok())
            .unwrap_or(200)
    }

    /// Returns the sample of the body.
    pub(super) fn body(&self) -> Option<&Value> {
        self.0.get("body")
    }

    /// Returns the sample as a reply.
    pub(super) fn reply(&self) -> Reply {
        let reply = Reply::new(self.status());
        match (self.text("media_type"), self.body()) {
            (_, None) => reply,
            (None, Some(body)) => reply.body("application/json", body.to_string()),
            (Some(media_type), Some(Value::String(text))) => reply.body(media_type, text.clone()),
            (Some(media_type), Some(body)) => reply.body(media_type, body.to_string()),
        }
    }

    /// Returns a value of the description of pages.
    pub(super) fn page(&self, name: &str) -> Option<&str> {
        self.0.get("page")?.get(name)?.as_str()
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }
}

/// Returns the sample response of an operation, by its ID in the API's OpenAPI documents (`operationId`).
///
/// Every field with a type in the documents is set. [`Mock::sample`](super::Mock::sample) returns the same sample for a
/// call.
///
/// # Errors
///
/// Returns an error if the documents have no such operation, or if its success has no body or another type.
pub fn sample<T: DeserializeOwned>(operation: &str) -> Result<T> {
    let success = DocumentedSuccess::of(operation);
    let lacking =
        || Error::request(format!("the API documents have no sample for the operation `{operation}`"));
    let body = success.as_ref().and_then(DocumentedSuccess::body).ok_or_else(lacking)?;
    // Decoded from text, like responses, so that no other code is compiled.
    serde_json::from_str(&body.to_string()).map_err(|error| {
        Error::request(format!("the sample of `{operation}` has another type")).caused_by(error)
    })
}
