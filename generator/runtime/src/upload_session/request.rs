//! The request builder of an upload in a session.

use std::fmt;
use std::time::Duration;

use super::run::SessionRun;
use super::steps::SessionSteps;
use crate::call::{Call, CallOptions};
use crate::client::{self, UndecodedResponse};
use crate::error::{Error, Result};
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::transport::{BoxFuture, within};
use crate::upload::UploadBody;

/// A request builder for an upload in a session: the SDK opens the session, uploads the file in parts, and commits them.
///
/// Await it to get the decoded body of the last response, or call [`send`](Self::send) to get the full response.
///
/// # Requests
///
/// The length of the file must be known: that of bytes and files is, that of a stream is declared with
/// [`with_length`](UploadBody::with_length). One part is in memory at a time, so a part that fails is retried alone,
/// whatever the kind of the file is. Each of the requests has the timeouts and the retry policy of the client or of the call.
///
/// If the service has not processed the parts when they are committed (202 without a body or with `Retry-After`), the
/// commit is repeated for up to 10 minutes.
///
/// # Errors
///
/// If the upload fails, the session is aborted, if the API has an operation for that. An upload whose future is dropped is
/// not aborted.
#[cfg_attr(
    not(feature = "digests"),
    doc = "\nIf the API requires digests, the upload is an error without the feature `digests`."
)]
#[must_use = "a request does nothing unless it is awaited or sent"]
pub struct SessionUpload<T> {
    run: SessionRun,
    timeout: Option<Duration>,
    decode: fn(UndecodedResponse) -> Result<Response<T>>,
}

impl<T: Send + 'static> SessionUpload<T> {
    /// Creates an upload. `call` is the one that opens the session.
    pub(crate) fn new(
        steps: &'static SessionSteps,
        call: Call,
        accept: &'static str,
        decode: fn(UndecodedResponse) -> Result<Response<T>>,
        file: impl Into<UploadBody>,
    ) -> Self {
        Self { run: SessionRun { steps, call, accept, file: file.into() }, timeout: None, decode }
    }

    /// Sets the timeout of the whole upload, including all requests, attempts and the delays between them. By default, each
    /// request has the client's timeouts. The session is not aborted after the timeout.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the retry policy of each request. Defaults to the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.run.call.set_retry(policy);
        self
    }

    /// Disables retries.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::none())
    }

    /// Overrides the client's options for each request. Options that are not set are inherited. Additional headers, query
    /// parameters and body members are added only to the call that opens the session.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.run.call.set_options(options);
        self
    }

    /// Uploads the file and returns the last response with its status, headers and decoded body.
    pub fn send(self) -> BoxFuture<'static, Result<Response<T>>> {
        Box::pin(async move {
            let Self { run, timeout, decode } = self;
            let (client, operation) = (run.client().clone(), run.operation());
            let response = match timeout {
                None => run.execute().await?,
                Some(limit) => within(client.clock(), limit, run.execute()).await.unwrap_or_else(|| {
                    let message =
                        format!("it did not end within {limit:?}, the timeout of the upload (`timeout`)");
                    Err(Error::timeout(message).during(operation, ""))
                })?,
            };
            client::decode(&client, response, decode).await
        })
    }
}

impl<T: Send + 'static> IntoFuture for SessionUpload<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        let sent = self.send();
        Box::pin(async move { sent.await.map(Response::into_body) })
    }
}

impl<T> Clone for SessionUpload<T> {
    fn clone(&self) -> Self {
        Self { run: self.run.clone(), timeout: self.timeout, decode: self.decode }
    }
}

/// Shows only the operation and the kind of the file.
impl<T> fmt::Debug for SessionUpload<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("SessionUpload").field("upload", &self.run).finish_non_exhaustive()
    }
}
