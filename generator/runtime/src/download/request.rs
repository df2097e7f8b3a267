//! The request for a download.

use std::fmt;
use std::time::Duration;

use super::progress::{self, DownloadProgress, OnProgress};
use super::stream::{Download, open};
use crate::call::{Bytes, Call};
use crate::error::Result;
use crate::progress::ProgressStream;
use crate::transport::BoxFuture;

/// A request builder for a download, returned by the method `download` of a call.
///
/// Await it to get the [`Download`] once the headers have arrived. The timeout, the retry policy and the other options of
/// the call apply until then.
#[must_use = "a request does nothing unless it is awaited"]
pub struct DownloadRequest {
    call: Call,
    idle_timeout: Option<Duration>,
    progress: Option<OnProgress>,
}

impl DownloadRequest {
    /// Creates the request for the response of a call.
    pub(crate) fn new(call: Call) -> Self {
        Self { call, idle_timeout: None, progress: None }
    }

    /// Sets the idle timeout: the time without any data after which the download fails. Defaults to the client's
    /// timeout of one attempt.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }

    /// Adds a function that is called whenever data has arrived. It must not block.
    pub fn on_progress(mut self, function: impl FnMut(DownloadProgress) + Send + 'static) -> Self {
        progress::add(&mut self.progress, function);
        self
    }

    /// Returns the request, and a stream of its progress, which ends with the download.
    pub fn progress(mut self) -> (Self, ProgressStream<DownloadProgress>) {
        let stream = progress::add_stream(&mut self.progress);
        (self, stream)
    }
}

impl IntoFuture for DownloadRequest {
    type Output = Result<Download>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let (client, prepared) = self.call.prepare(Bytes::ACCEPT)?;
            let idle_timeout = self.idle_timeout.unwrap_or_else(|| client.attempt_timeout(&prepared.options));
            let download = open(&client, prepared, idle_timeout).await?;
            Ok(download.observed().with_progress(self.progress))
        })
    }
}

impl fmt::Debug for DownloadRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("DownloadRequest").field("call", &self.call).finish_non_exhaustive()
    }
}
