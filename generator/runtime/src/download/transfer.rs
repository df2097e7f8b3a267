//! The transfer of a file: messages, one after another, until the file is complete.
//!
//! Input: a prepared call, and the path of the file. Output: the file, or the error of the last message. A message has
//! the whole content, or the rest of it after a broken transfer (RFC 9110, 14.2 and 15.3.7).

use std::path::PathBuf;
use std::time::Duration;

use http::header::{ACCEPT_ENCODING, IF_RANGE, RANGE};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::content_range::ContentRange;
use super::downloaded_file::DownloadedFile;
use super::file_writer::{FileWriter, Mismatch};
use super::head;
use super::progress::{DownloadProgress, OnProgress};
use super::stream::{Download, cut_error, open};
use crate::call::{self, Call};
use crate::client::{Client, PreparedCall, StreamObserver};
use crate::error::{Error, Result};
use crate::retry::{CallProgress, RetryDecision};

/// A transfer.
pub(super) struct Transfer {
    client: Client,
    prepared: PreparedCall,
    idle_timeout: Duration,
    progress: Option<OnProgress>,
    writer: FileWriter,
    /// The number of bytes of the file so far.
    received: u64,
    /// The length of the whole, if the server has sent it.
    length: Option<u64>,
    /// The headers of the message with the beginning.
    headers: HeaderMap,
    /// `true` if the server has rejected a range.
    is_range_rejected: bool,
    /// The observer, or `None` before the first head.
    observer: Option<StreamObserver>,
}

/// The result of a message.
enum Outcome {
    Complete,
    /// The transfer broke after the head of the message.
    Broken(Error),
    /// The transfer starts over at once.
    StartOver,
}

impl Transfer {
    /// Creates a transfer, or returns an error if the call or the path is invalid.
    pub(super) fn new(
        call: Call,
        target: PathBuf,
        idle_timeout: Option<Duration>,
        progress: Option<OnProgress>,
    ) -> Result<Self> {
        let (client, mut prepared) = call.prepare(call::Bytes::ACCEPT)?;
        let invalid = |problem: String| Err(Error::request(problem).during(prepared.operation, ""));
        if target.file_name().is_none() || target.is_dir() {
            return invalid(format!("`{}` is not the path of a file", target.display()));
        }
        if prepared.headers.contains_key(RANGE) {
            return invalid("the header `range` cannot be set for a download to a file".to_owned());
        }
        // A range of a compressed body is useless, and its length is not that of the file.
        prepared.headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        let idle_timeout = idle_timeout.unwrap_or_else(|| client.attempt_timeout(&prepared.options));
        Ok(Self {
            client,
            prepared,
            idle_timeout,
            progress,
            writer: FileWriter::new(target),
            received: 0,
            length: None,
            headers: HeaderMap::new(),
            is_range_rejected: false,
            observer: None,
        })
    }

    /// Transfers the file.
    pub(super) async fn run(mut self) -> Result<DownloadedFile> {
        let result = self.transfer_all().await;
        if let Some(observer) = &mut self.observer {
            observer.ended(result.as_ref().err());
        }
        result?;
        let path = self.writer.target().to_owned();
        Ok(DownloadedFile { path, length: self.received, headers: self.headers })
    }

    /// Transfers messages until the file is complete.
    async fn transfer_all(&mut self) -> Result<()> {
        let mut transfers = 1;
        loop {
            match self.transfer().await? {
                Outcome::Complete => break,
                Outcome::StartOver => {}
                Outcome::Broken(error) => {
                    let delay = self.delay(error, transfers)?;
                    transfers += 1;
                    self.client.sleep(delay).await;
                }
            }
        }
        if transfers > 1 {
            self.client.refill_retry_budget(transfers);
        }
        Ok(())
    }

    /// Observes a message whose head has arrived.
    fn observe(&mut self, download: &Download) {
        let head = (download.status(), download.headers());
        match &mut self.observer {
            Some(observer) => observer.set_head(head.0, head.1),
            None => self.observer = Some(StreamObserver::new(&self.client, self.prepared.operation, head)),
        }
    }

    /// Returns the delay before the next message, or the error if there is none.
    fn delay(&self, error: Error, transfers: u32) -> Result<Duration> {
        let progress = CallProgress {
            has_key: false,
            can_repeat: self.prepared.can_repeat(),
            attempts: transfers,
            too_early: 0,
            elapsed: Duration::ZERO,
            left: Duration::MAX,
            requested: None,
        };
        match self.client.decide_retry(&self.prepared.options, &error, progress) {
            RetryDecision::Retry(delay, _) => {
                if let Some(observer) = &self.observer {
                    observer.resuming(delay, Some(&error));
                }
                Ok(delay)
            }
            RetryDecision::Stop(note) => Err(error.with_note(note)),
        }
    }

    /// Transfers one message. Errors are final.
    async fn transfer(&mut self) -> Result<Outcome> {
        let (prepared, is_rest) = self.request();
        let mut download = match open(&self.client, prepared, self.idle_timeout).await {
            Err(error) if is_rest && error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) => {
                self.is_range_rejected = true;
                return Ok(Outcome::StartOver);
            }
            result => result?,
        };
        self.observe(&download);
        let end = self.begin(&mut download, is_rest).await?;
        let broken = self.receive(&mut download, end).await?;
        // The next message continues after everything that has arrived.
        self.writer.flush().await.map_err(|error| download.attach(error))?;
        if let Some(error) = broken {
            return Ok(Outcome::Broken(error));
        }
        if let Some(mismatch) = self.writer.message_mismatch() {
            return Err(mismatched(&download, &mismatch));
        }
        // A server may send less than the range that was requested.
        let length = end.filter(|_| self.length.is_none()).or(self.length);
        if let Some(length) = length.filter(|length| *length != self.received) {
            return Ok(Outcome::Broken(download.attach(cut_error(self.received, length))));
        }
        if let Some(mismatch) = self.writer.whole_mismatch() {
            return Err(mismatched(&download, &mismatch));
        }
        self.writer.finish().await.map_err(|error| download.attach(error))?;
        Ok(Outcome::Complete)
    }

    /// Returns the next request, and `true` if it is for the rest of the content.
    fn request(&self) -> (PreparedCall, bool) {
        let mut prepared = self.prepared.clone();
        let can_continue = self.received > 0 && !self.is_range_rejected && prepared.operation.method == "GET";
        let etag = head::strong_etag(&self.headers).filter(|_| can_continue);
        let range = HeaderValue::from_str(&format!("bytes={}-", self.received)).ok();
        let Some((etag, range)) = etag.and_then(|etag| HeaderValue::from_str(etag).ok()).zip(range) else {
            return (prepared, false);
        };
        prepared.headers.insert(RANGE, range);
        prepared.headers.insert(IF_RANGE, etag);
        (prepared, true)
    }

    /// Begins a message. Returns the position in the file at which it must end, if the server has sent it.
    async fn begin(&mut self, download: &mut Download, is_rest: bool) -> Result<Option<u64>> {
        let headers = download.headers().clone();
        if let Some(coding) = head::content_coding(&headers) {
            let coding = coding.escape_ascii();
            return Err(
                download.unreadable(format!("it is compressed (`{coding}`), which was not requested"))
            );
        }
        if download.status() != StatusCode::PARTIAL_CONTENT {
            self.writer.begin_whole(&headers).await.map_err(|error| download.attach(error))?;
            self.received = 0;
            self.length = download.length();
            self.headers = headers;
            return Ok(self.length);
        }
        if !is_rest {
            return Err(download.unreadable("it is only a part (206), which was not requested"));
        }
        let range = ContentRange::read(&headers).filter(|range| {
            let is_same = self
                .length
                .is_none_or(|length| range.end <= length && range.length.is_none_or(|other| other == length));
            range.first == self.received && is_same
        });
        let Some(range) = range else {
            let first = self.received;
            return Err(download
                .unreadable(format!("its `Content-Range` is not the rest of the file, from byte {first}")));
        };
        if download.etag().is_some_and(|etag| head::etag(&self.headers) != Some(etag)) {
            return Err(download.unreadable("it is a part of another version, with another `ETag`"));
        }
        self.length = self.length.or(range.length);
        self.writer.begin_rest(&headers);
        Ok(Some(range.end))
    }

    /// Receives the chunks of a message up to this position. Returns the error of a broken transfer.
    async fn receive(&mut self, download: &mut Download, end: Option<u64>) -> Result<Option<Error>> {
        while let Some(chunk) = download.next().await {
            let chunk = match chunk {
                Ok(chunk) => chunk,
                Err(error) => return Ok(Some(error)),
            };
            let length = u64::try_from(chunk.len()).unwrap_or(u64::MAX);
            let received = self.received.saturating_add(length);
            if let Some(observer) = &mut self.observer {
                observer.add_bytes(length);
            }
            if end.is_some_and(|end| received > end) {
                return Err(download.unreadable("it is longer than its `Content-Range`"));
            }
            self.writer.write(chunk).await.map_err(|error| download.attach(error))?;
            self.received = received;
            if let Some(function) = &mut self.progress {
                function(DownloadProgress { received, length: self.length });
            }
        }
        let is_short = end.filter(|end| *end != self.received);
        Ok(is_short.map(|end| download.attach(cut_error(self.received, end))))
    }
}

fn mismatched(download: &Download, mismatch: &Mismatch) -> Error {
    let Mismatch { header, algorithm } = mismatch;
    download.unreadable(format!("its bytes do not match the `{algorithm}` of its `{header}`"))
}
