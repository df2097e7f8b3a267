//! The request builder of an upload.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use super::file_request::FileRequest;
use super::run::UploadRun;
use super::steps::UploadSteps;
use crate::call::{Call, CallOptions};
use crate::client::{self, UndecodedResponse};
use crate::error::{Error, Result};
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::transport::{BoxFuture, within};
use crate::upload::UploadBody;

/// A request builder for an upload in several steps: the SDK requests a presigned URL, sends the file there, and makes the
/// call that finishes the upload.
///
/// Await it to get the decoded body of the last response, or call [`send`](Self::send) to get the full response.
///
/// # Requests
///
/// Each of the requests has the timeouts and the retry policy of the client or of the call. A `PUT` to the storage is
/// retried like any idempotent request, a `POST` only if the storage cannot have processed it, and both only if the file
/// can be read again: bytes, a [file](UploadBody::file) or a [function](UploadBody::from_fn). If the upload fails, nothing
/// is finished, and starting it again is safe.
///
/// The presigned URL must use `https`, except on a loopback address. The storage gets no credentials and no headers of
/// the SDK, redirects are not followed, and interceptors do not see the request.
///
/// # Errors
///
/// The error of a storage service has its status, code and message and the name of its host. It contains neither the
/// URL nor the form fields, because they grant access. A presigned URL is valid for a limited time; if the storage
/// rejects it, start the upload again to get a new one.
#[must_use = "a request does nothing unless it is awaited or sent"]
pub struct StorageUpload<T> {
    run: UploadRun,
    timeout: Option<Duration>,
    decode: fn(UndecodedResponse) -> Result<Response<T>>,
}

impl<T: Send + 'static> StorageUpload<T> {
    /// Creates an upload. `call` is the one that finishes it, or the one that returns the URL if there is no other.
    pub(crate) fn new(
        steps: &'static UploadSteps,
        call: Call,
        accept: &'static str,
        decode: fn(UndecodedResponse) -> Result<Response<T>>,
        file: impl Into<UploadBody>,
    ) -> Self {
        let file = FileRequest::new(file.into());
        Self { run: UploadRun::new(steps, call, accept, file), timeout: None, decode }
    }

    /// Sets a member of the body of the call that returns the URL.
    pub(crate) fn start_member(mut self, pointer: &'static str, value: &impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => self.run.set_start_member(pointer, value),
            Err(error) => self.run.call_mut().reject(format!("the upload cannot be encoded: {error}")),
        }
        self
    }

    /// Sets the file name, without directories. It is sent only to storage services that take a form. Defaults to
    /// `file`.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.run.file_mut().set_file_name(name.into());
        self
    }

    /// Sets the media type of the file, such as `application/zip`. It must be the one for which the URL was signed, if there
    /// is one. Defaults to `application/octet-stream` in a form, and to none otherwise.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.run.file_mut().set_content_type(media_type.into());
        self
    }

    /// Sets the timeout of the whole upload, including all requests, attempts and the delays between them. By default, each
    /// request has the client's timeouts.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the retry policy of each request. Defaults to the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.run.call_mut().set_retry(policy);
        self
    }

    /// Disables retries.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::none())
    }

    /// Overrides the client's options for each request. Options that are not set are inherited. Additional headers, query
    /// parameters and body members are added only to the call that finishes the upload.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.run.call_mut().set_options(options);
        self
    }

    /// Uploads the file and returns the last response with its status, headers and decoded body.
    pub fn send(self) -> BoxFuture<'static, Result<Response<T>>> {
        Box::pin(async move {
            let Self { run, timeout, decode } = self;
            let client = run.client().clone();
            let operation = run.operation();
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

impl<T: Send + 'static> IntoFuture for StorageUpload<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        let sent = self.send();
        Box::pin(async move { sent.await.map(Response::into_body) })
    }
}

impl<T> Clone for StorageUpload<T> {
    fn clone(&self) -> Self {
        Self { run: self.run.clone(), timeout: self.timeout, decode: self.decode }
    }
}

/// Shows only the operations and the kind of the file.
impl<T> fmt::Debug for StorageUpload<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("StorageUpload").field("upload", &self.run).finish_non_exhaustive()
    }
}
