//! A run of an operation: its start, its polls and its result.

use super::member::member_range;
use super::read::{missing, read_progress, text_at, url};
use super::{PollArgument, PollCall, PollResult, PollStatus, PollUrl, Poller};
use crate::call::Call;
use crate::client::{Client, UndecodedResponse, decode};
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::response::{RawResponse, Response};
use crate::transport::BoxFuture;
use crate::wait::{LongRunning, OperationProgress, OperationState, Waiter};

/// Decodes a response.
type Decode<T> = fn(UndecodedResponse) -> Result<Response<T>>;

/// The media type of statuses and results that have no operation.
const JSON: &str = "application/json";

/// Returns a waiter that starts an operation and polls it until it is done.
pub(crate) fn until_done<T: Send + 'static, Out: Send + 'static>(
    start: Call,
    accept: &'static str,
    poller: &'static Poller,
    status: Decode<T>,
    result: Decode<Out>,
) -> Waiter<T, Out> {
    let progress = OperationProgress::default();
    let (started, last, url) = (None, None, None);
    Waiter::until_done(Run { start, accept, poller, status, result, started, last, url, progress })
}

/// An operation in progress.
struct Run<T, Out> {
    start: Call,
    /// The media type that the start accepts.
    accept: &'static str,
    poller: &'static Poller,
    status: Decode<T>,
    result: Decode<Out>,
    /// The response of the start.
    started: Option<UndecodedResponse>,
    /// The last response that holds a status.
    last: Option<UndecodedResponse>,
    /// The URL that is polled.
    url: Option<String>,
    progress: OperationProgress,
}

/// Copies a response. The bytes are shared.
fn copy(response: &UndecodedResponse) -> UndecodedResponse {
    let RawResponse { status, headers, body, received } = &response.response;
    let (headers, body) = (headers.clone(), body.clone());
    UndecodedResponse {
        call: response.call.clone(),
        left: response.left,
        decoding: response.decoding,
        response: RawResponse { status: *status, headers, body, received: *received },
    }
}

impl PollCall {
    /// Returns the place of the URL, if one is polled.
    fn url(&self) -> Option<PollUrl> {
        match self {
            Self::Url(place, _) | Self::RawUrl(place, _) => Some(*place),
            Self::Operation(..) => None,
        }
    }
}

impl<T: Send + 'static, Out: Send + 'static> Run<T, Out> {
    /// Sends the call that starts the operation. Returns the status if the response holds it.
    async fn send_start(&mut self) -> Result<Option<T>> {
        let response = self.start.clone().send(self.accept).await?;
        let place = self.poller.poll.url();
        self.url = place.and_then(|place| url(place, &response.response));
        let lacks_url = place.is_some() && self.url.is_none();
        // An operation that is done at once need not have a URL.
        let is_any_status = matches!(self.poller.poll, PollCall::RawUrl(..)) && lacks_url;
        let holds_status = self.poller.starts_with_status || is_any_status;
        let found = read_progress(&self.poller.status, &response.response);
        if let Some(place) = place.filter(|_| lacks_url)
            && (!holds_status || found.state == OperationState::InProgress)
        {
            return Err(
                response.unreadable(&format!("it has {}, so the operation cannot be polled", missing(place)))
            );
        }
        self.started = Some(copy(&response));
        if !holds_status {
            self.progress.retry_after = found.retry_after;
            return Ok(None);
        }
        self.progress = found;
        self.last = Some(copy(&response));
        decode(self.start.client(), response, self.status).await.map(|it| Some(it.into_body()))
    }

    /// Sends a poll.
    async fn send_poll(&mut self) -> Result<T> {
        let (call, accept) = self.call(&self.poller.poll, self.url.as_deref())?;
        let mut response = call.send(accept).await?;
        // A service may move the status.
        if let Some(place @ PollUrl::Header(_)) = self.poller.poll.url() {
            self.url = url(place, &response.response).or(self.url.take());
        }
        self.progress = read_progress(&self.poller.status, &response.response);
        if matches!(self.poller.status, PollStatus::Http) && self.progress.state == OperationState::InProgress
        {
            // Such a body is no status, and need not be JSON.
            response.response.body.clear();
        }
        self.last = Some(copy(&response));
        decode(self.start.client(), response, self.status).await.map(Response::into_body)
    }

    /// Returns the result, with another call if it is not in the last response.
    async fn get_result(&mut self) -> Result<Out> {
        let Some(last) = &self.last else { return Err(Error::request("the operation was not polled")) };
        let response = match &self.poller.result {
            PollResult::Response => copy(last),
            PollResult::Member(pointer) => member(copy(last), pointer)?,
            PollResult::Call(result) => {
                let target = result.url().map(|place| {
                    let missing = || {
                        copy(last).unreadable(&format!(
                            "it has {}, so the result cannot be requested",
                            missing(place)
                        ))
                    };
                    url(place, &last.response).ok_or_else(missing)
                });
                let (call, accept) = self.call(result, target.transpose()?.as_deref())?;
                call.send(accept).await?
            }
        };
        decode(self.start.client(), response, self.result).await.map(Response::into_body)
    }

    /// Returns a call that continues the start, and the media type that it accepts. `target` is the URL that it follows.
    fn call(&self, call: &'static PollCall, target: Option<&str>) -> Result<(Call, &'static str)> {
        let follow = |operation: &'static Operation| {
            let call = self.start.continued_at(operation, target.unwrap_or_default());
            call.map(|call| (call, JSON)).map_err(|problem| {
                let message = format!("the URL of the operation cannot be used: {problem}");
                Error::undecodable(message).during(operation, "")
            })
        };
        match call {
            PollCall::Url(_, operation) => follow(operation),
            PollCall::RawUrl(_, operations) => follow(operations.get()),
            PollCall::Operation(operation, accept, arguments) => {
                let mut call = self.start.continued(operation);
                for argument in *arguments {
                    let added = self.with_argument(call, argument);
                    call = added.map_err(|problem| Error::undecodable(problem).during(operation, ""))?;
                }
                Ok((call, accept))
            }
        }
    }

    /// Adds an argument to a call.
    fn with_argument(&self, mut call: Call, argument: &PollArgument) -> Result<Call, String> {
        let value = |pointer: &str| {
            let mut responses = [&self.started, &self.last].into_iter().flatten();
            let value = responses.find_map(|response| text_at(&response.response, pointer));
            value.ok_or_else(|| format!("the response of the operation has no text at `{pointer}`"))
        };
        match argument {
            PollArgument::OfStart(index) => {
                Ok(call.path_encoded(self.start.path_value(*index).unwrap_or_default()))
            }
            PollArgument::Path(pointer) => Ok(call.path(value(pointer)?)),
            PollArgument::Query(name, pointer) => {
                call.query(name, value(pointer)?);
                Ok(call)
            }
        }
    }
}

/// Replaces the body of a response by one of its members.
fn member(mut response: UndecodedResponse, pointer: &str) -> Result<UndecodedResponse> {
    match member_range(&response.response.body, pointer) {
        Some(range) => {
            response.response.body = response.response.body.slice(range);
            Ok(response)
        }
        None => Err(response.unreadable(&format!("it has no result at `{pointer}`"))),
    }
}

impl<T: Send + 'static, Out: Send + 'static> LongRunning<T, Out> for Run<T, Out> {
    fn client(&self) -> &Client {
        self.start.client()
    }

    fn subject(&self) -> (&'static Operation, String) {
        self.start.subject()
    }

    fn is_started(&self) -> bool {
        self.started.is_some()
    }

    fn start(&mut self) -> BoxFuture<'_, Result<Option<T>>> {
        Box::pin(self.send_start())
    }

    fn poll(&mut self) -> BoxFuture<'_, Result<T>> {
        Box::pin(self.send_poll())
    }

    fn progress(&self) -> &OperationProgress {
        &self.progress
    }

    fn result(&mut self) -> BoxFuture<'_, Result<Out>> {
        Box::pin(self.get_result())
    }
}

#[cfg(test)]
mod tests;
