//! The steps of an upload in a session, in order: opening it, the parts, and the commit.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use super::digest::RunningDigest;
use super::part::Parts;
use super::steps::{SessionArgument, SessionCall, SessionSteps};
use crate::call::Call;
use crate::client::{Client, UndecodedResponse};
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::response::retry_after;
use crate::upload::UploadBody;

/// The media type of sessions and parts.
const JSON: &str = "application/json";

/// The media type of the bytes of a part.
const BYTES: &str = "application/octet-stream";

/// The maximum time for which the service may process the parts before it commits them.
const MAX_PROCESSING: Duration = Duration::from_secs(600);

/// The delay before another commit, unless the service sends one.
const PROCESSING_DELAY: Duration = Duration::from_secs(1);

/// The minimum delay before another commit.
const MIN_PROCESSING_DELAY: Duration = Duration::from_millis(100);

/// An upload that has not begun.
#[derive(Clone)]
pub(super) struct SessionRun {
    pub(super) steps: &'static SessionSteps,
    /// The call that opens the session.
    pub(super) call: Call,
    /// The media type that the commit accepts.
    pub(super) accept: &'static str,
    pub(super) file: UploadBody,
}

impl SessionRun {
    pub(super) fn client(&self) -> &Client {
        self.call.client()
    }

    pub(super) fn operation(&self) -> &'static Operation {
        self.call.subject().0
    }

    /// Takes all steps, and returns the response of the commit.
    pub(super) async fn execute(self) -> Result<UndecodedResponse> {
        let operation = self.operation();
        let Self { steps, mut call, accept, file } = self;
        let invalid = |problem: &str| Error::request(problem).during(operation, "");
        let digest = steps.digest.map(RunningDigest::new).transpose().map_err(invalid)?;
        let (body, length) = file.open(call.client()).await.map_err(|error| error.during(operation, ""))?;
        let length = length.ok_or_else(|| {
            invalid("the length of the file is unknown: declare it with `UploadBody::with_length`")
        })?;
        if !steps.file_size.is_empty() {
            call.set_body_member(steps.file_size, Value::from(length));
        }
        let started = call.clone().send(JSON).await?;
        let document: Value = serde_json::from_slice(&started.response.body).unwrap_or_default();
        let session = Session { steps, call, document, length };
        let result = match session.part_size().and_then(|size| Parts::new(body, length, size)) {
            Err(problem) => Err(started.unreadable(&format!("{problem}, so nothing was uploaded"))),
            Ok(parts) => session.transfer(parts, digest, accept).await,
        };
        if let (Err(_), Some(abort)) = (&result, &steps.abort) {
            // The error of the upload matters more than that of the abort.
            if let Ok(abort) = session.call(abort) {
                let _ = abort.send("*/*").await;
            }
        }
        result
    }
}

/// An open session.
struct Session {
    steps: &'static SessionSteps,
    /// The call that opened the session.
    call: Call,
    /// The response of that call.
    document: Value,
    /// The length of the file.
    length: u64,
}

impl Session {
    fn part_size(&self) -> Result<u64, String> {
        let size = self.document.pointer(self.steps.part_size).and_then(Value::as_u64);
        size.ok_or_else(|| format!("it has no size at `{}`", self.steps.part_size))
    }

    /// Uploads the parts and commits them.
    async fn transfer(
        &self,
        mut parts: Parts,
        mut digest: Option<RunningDigest>,
        accept: &'static str,
    ) -> Result<UndecodedResponse> {
        let steps = self.steps;
        let during = |error: Error| error.during(steps.part.operation, "");
        let mut results = Vec::new();
        while let Some(part) = parts.next().await.map_err(during)? {
            let mut call = self.call(&steps.part)?;
            call.header("content-range", part.content_range(self.length));
            if let Some(whole) = &mut digest {
                whole.update(&part.bytes);
                let algorithm = steps.digest.map(RunningDigest::new).and_then(Result::ok);
                if let Some(mut digest) = algorithm {
                    digest.update(&part.bytes);
                    call.header("digest", digest.finish());
                }
            }
            call.raw(BYTES, part.bytes);
            let response = call.send(JSON).await?;
            if !steps.part_list.is_empty() {
                results.push(part_result(steps, response)?);
            }
        }
        self.commit(results, digest, accept).await
    }

    /// Commits the parts. The service may need time to process them before (202 without a body, or with `Retry-After`).
    async fn commit(
        &self,
        parts: Vec<Value>,
        digest: Option<RunningDigest>,
        accept: &'static str,
    ) -> Result<UndecodedResponse> {
        let steps = self.steps;
        let mut call = self.call(&steps.finish)?;
        if !steps.part_list.is_empty() {
            call.set_body_member(steps.part_list, Value::from(parts));
        }
        for (member, source) in steps.members {
            call.set_body_member(member, self.document.pointer(source).cloned().unwrap_or_default());
        }
        for (member, value) in steps.constants {
            call.set_body_member(member, Value::from(*value));
        }
        if let Some(digest) = digest {
            call.header("digest", digest.finish());
        }
        let client = self.call.client();
        let start = client.now();
        loop {
            let response = call.clone().send(accept).await?;
            let raw = &response.response;
            let delay = retry_after(&raw.headers, raw.received);
            if raw.status.as_u16() != 202 || (delay.is_none() && !raw.is_blank()) {
                return Ok(response);
            }
            let delay = delay.unwrap_or(PROCESSING_DELAY);
            if client.now().saturating_sub(start) + delay > MAX_PROCESSING {
                let message = format!("the parts were not processed within {MAX_PROCESSING:?}");
                return Err(response.unreadable(&message));
            }
            client.sleep(delay.max(MIN_PROCESSING_DELAY)).await;
        }
    }

    /// Creates a call in the session.
    fn call(&self, step: &SessionCall) -> Result<Call> {
        let mut call = self.call.continued(step.operation);
        for argument in step.arguments {
            let value = |pointer: &str| {
                self.argument(pointer)
                    .map_err(|problem| Error::undecodable(problem).during(step.operation, ""))
            };
            match argument {
                SessionArgument::OfCall(index) => {
                    call = call.path_encoded(self.call.path_value(*index).unwrap_or_default());
                }
                SessionArgument::Path(pointer) => call = call.path(value(pointer)?),
                SessionArgument::Query(name, pointer) => call.query(name, value(pointer)?),
            }
        }
        Ok(call)
    }

    /// Returns a member of the session as the argument of a call.
    fn argument(&self, pointer: &str) -> Result<String, String> {
        match self.document.pointer(pointer) {
            Some(Value::String(text)) => Ok(text.clone()),
            Some(value @ (Value::Number(_) | Value::Bool(_))) => Ok(value.to_string()),
            _ => Err(format!("the session has no text at `{pointer}`")),
        }
    }
}

/// Returns the item of the list of parts in a response.
fn part_result(steps: &SessionSteps, response: UndecodedResponse) -> Result<Value> {
    let document = serde_json::from_slice::<Value>(&response.response.body).ok();
    match document.as_ref().and_then(|document| document.pointer(steps.part_result)) {
        Some(value) => Ok(value.clone()),
        None => Err(response.unreadable(&format!("it has no part at `{}`", steps.part_result))),
    }
}

/// Shows only the operation and the kind of the file.
impl fmt::Debug for SessionRun {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SessionRun")
            .field("call", &self.call)
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}
