// Copied by sdkwright from sdk-runtime (src/download/to_file.rs); do not edit.

//! The request for a download to a file.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use super::downloaded_file::DownloadedFile;
use super::progress::{self, DownloadProgress, OnProgress};
use super::transfer::Transfer;
use crate::call::Call;
use crate::error::Result;
use crate::progress::ProgressStream;
use crate::transport::BoxFuture;

/// A request builder for a download to a file, returned by the method `download_to` of a call. Requires the feature
/// `files`.
///
/// Await it to save the file:
///
/// - The bytes are written to a temporary file in the same folder, which is synchronized with the disk and renamed at the
///   end. A file at the path is replaced, and so is a symbolic link, which is not followed. The temporary file is removed
///   after an error, and if the future is dropped.
/// - If the transfer breaks, it is resumed after the last byte received (`Range`) if the server has sent a strong `ETag`, and
///   provided that the content is still the same (`If-Range`). Otherwise it starts over. The retry policy applies: the total
///   number of transfers is at most [`max_attempts`](crate::RetryPolicy::max_attempts). Only idempotent operations are
///   repeated, and only a `GET` is continued.
/// - The length, `Repr-Digest` and `Content-Digest` (RFC 9530, SHA-256 and SHA-512) are verified if the server sends them.
///   `identity` is requested; a response that is compressed nevertheless, and not decompressed by the transport, is an error.
///
/// The timeout of the call applies to each request until its headers arrive. The size of the file is not limited.
#[must_use = "a request does nothing unless it is awaited"]
pub struct DownloadToFile {
    call: Call,
    path: PathBuf,
    idle_timeout: Option<Duration>,
    progress: Option<OnProgress>,
}

impl DownloadToFile {
    /// Creates the request for the response of a call.
    pub(crate) fn new(call: Call, path: PathBuf) -> Self {
        Self { call, path, idle_timeout: None, progress: None }
    }

    /// Sets the idle timeout: the time without any data after which a transfer fails. Defaults to the client's timeout of
    /// one attempt.
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

impl IntoFuture for DownloadToFile {
    type Output = Result<DownloadedFile>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { call, path, idle_timeout, progress } = self;
        Box::pin(async move { Transfer::new(call, path, idle_timeout, progress)?.run().await })
    }
}

impl fmt::Debug for DownloadToFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DownloadToFile")
            .field("call", &self.call)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
