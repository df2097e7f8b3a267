//! The steps of an upload, in order: the URL, the storage, and the call that finishes it.
//!
//! A step is taken only after the one before has succeeded. Values that a step takes from another are read from its JSON,
//! by pointer.

use std::fmt;

use serde_json::Value;

use super::file_request::FileRequest;
use super::steps::{UploadArgument, UploadStart, UploadSteps};
use super::storage::StorageTarget;
use crate::call::Call;
use crate::client::{Client, UndecodedResponse};
use crate::error::{Error, Result};
use crate::operation::Operation;

/// The media type of the response with the URL.
const JSON: &str = "application/json";

/// An upload that has not begun.
#[derive(Clone)]
pub(super) struct UploadRun {
    steps: &'static UploadSteps,
    /// The call that finishes the upload, or the one that returns the URL.
    call: Call,
    /// The media type that the call accepts.
    accept: &'static str,
    file: FileRequest,
    /// The members of the body of the call that returns the URL, from the application.
    start_members: Vec<(&'static str, Value)>,
}

impl UploadRun {
    pub(super) fn new(
        steps: &'static UploadSteps,
        call: Call,
        accept: &'static str,
        file: FileRequest,
    ) -> Self {
        Self { steps, call, accept, file, start_members: Vec::new() }
    }

    pub(super) fn set_start_member(&mut self, pointer: &'static str, value: Value) {
        self.start_members.push((pointer, value));
    }

    pub(super) fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

    pub(super) fn file_mut(&mut self) -> &mut FileRequest {
        &mut self.file
    }

    pub(super) fn client(&self) -> &Client {
        self.call.client()
    }

    pub(super) fn operation(&self) -> &'static Operation {
        self.call.subject().0
    }

    /// Takes all steps, and returns the last response from the service.
    pub(super) async fn execute(self) -> Result<UndecodedResponse> {
        let operation = self.operation();
        let Self { steps, mut call, accept, file, start_members } = self;
        let sent = call.json_body().unwrap_or_default();
        let invalid = |problem: String| Error::request(problem).during(operation, "");
        let (client, limits) = (call.client().clone(), call.limits());
        file.check_length(&client).await.map_err(|error| error.during(operation, ""))?;
        let Some(start) = &steps.start else {
            let started = call.send(accept).await?;
            let (target, _, started) = read_start(steps, started, &sent)?;
            target.send(&client, limits, file).await?;
            return Ok(started);
        };
        let start_call = start_call(start, &call, start_members, &sent).map_err(invalid)?;
        for (name, source) in steps.queries {
            call.query(name, argument(&sent, source).map_err(invalid)?);
        }
        let body = start_call.json_body().unwrap_or_default();
        let (target, values, _) = read_start(steps, start_call.send(JSON).await?, &body)?;
        target.send(&client, limits, file).await?;
        for (member, value) in values {
            call.set_body_member(member, value);
        }
        for (member, value) in steps.constants {
            call.set_body_member(member, Value::from(*value));
        }
        call.send(accept).await
    }
}

/// Returns the call that returns the URL.
fn start_call(
    start: &UploadStart,
    finish: &Call,
    members: Vec<(&'static str, Value)>,
    sent: &Value,
) -> Result<Call, String> {
    let mut call = finish.continued(start.operation);
    for source in start.arguments {
        match source {
            UploadArgument::OfCall(index) => {
                call = call.path_encoded(finish.path_value(*index).unwrap_or_default());
            }
            UploadArgument::Path(pointer) => call = call.path(argument(sent, pointer)?),
            UploadArgument::Query(name, pointer) => call.query(name, argument(sent, pointer)?),
        }
    }
    for (pointer, value) in members {
        call.set_body_member(pointer, value);
    }
    for (member, value) in start.constants {
        call.set_body_member(member, Value::from(*value));
    }
    for member in start.members {
        match sent.pointer(member.source).filter(|value| !value.is_null()) {
            Some(value) => call.set_body_member(member.member, value.clone()),
            None if member.is_required => return Err(missing(member.source)),
            None => {}
        }
    }
    Ok(call)
}

/// Returns a member of the body that finishes the upload as the argument of a call.
fn argument(sent: &Value, pointer: &str) -> Result<String, String> {
    match sent.pointer(pointer) {
        Some(Value::String(text)) => Ok(text.clone()),
        Some(value @ (Value::Number(_) | Value::Bool(_))) => Ok(value.to_string()),
        _ => Err(missing(pointer)),
    }
}

fn missing(pointer: &str) -> String {
    format!(
        "the upload requires the body member `{}`: set it",
        pointer.trim_start_matches('/').replace('/', ".")
    )
}

/// The values for the members of the body that finishes the upload.
type FinishMembers = Vec<(&'static str, Value)>;

/// Reads the response of the call that returns the URL: the request to the storage, and the values for the call that
/// finishes the upload. `sent` is the body of the call.
fn read_start(
    steps: &'static UploadSteps,
    mut started: UndecodedResponse,
    sent: &Value,
) -> Result<(StorageTarget, FinishMembers, UndecodedResponse)> {
    let document: Value = serde_json::from_slice(&started.response.body).unwrap_or_default();
    let read = StorageTarget::read(&steps.storage, &document, sent).and_then(|target| {
        let values = steps.members.iter().map(|(member, source)| {
            let value = document.pointer(source).filter(|value| !value.is_null());
            let value = value.ok_or_else(|| format!("it has no value at `{source}`"))?;
            Ok((*member, value.clone()))
        });
        Ok((target, values.collect::<Result<FinishMembers, String>>()?))
    });
    match read {
        Ok((target, values)) => Ok((target, values, started)),
        Err(problem) => {
            // The body holds the URL.
            started.response.body.clear();
            Err(started.unreadable(&format!("{problem}, so nothing was uploaded")))
        }
    }
}

/// Shows only the operation and the kind of the file.
impl fmt::Debug for UploadRun {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UploadRun")
            .field("call", &self.call)
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}
