//! The writer of a download's file, which does its work on a blocking thread where there is one.
//!
//! Input: the headers of messages, and chunks. Output: the file at its target, if all digests match. Dropping the writer
//! removes the temporary file.

use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use http::HeaderMap;

use super::digest::{CONTENT_DIGEST, Digests, REPR_DIGEST};
use super::temporary_file::TemporaryFile;
use crate::error::{Error, Result};
use crate::transport::run_blocking;

/// The number of bytes that are written at once.
const MAX_PENDING: usize = 256 << 10;

/// A writer of a file.
pub(super) struct FileWriter {
    target: PathBuf,
    /// The open file, or `None` before the first message, and after a failure.
    open: Option<OpenFile>,
    pending: Vec<Bytes>,
    pending_length: usize,
}

/// A file with its digests.
struct OpenFile {
    file: TemporaryFile,
    whole: Digests,
    message: Digests,
}

impl FileWriter {
    /// Creates a writer, which creates the file with the first message.
    pub(super) fn new(target: PathBuf) -> Self {
        Self { target, open: None, pending: Vec::new(), pending_length: 0 }
    }

    /// Begins a message with the whole representation. Everything that was written is removed.
    pub(super) async fn begin_whole(&mut self, headers: &HeaderMap) -> Result<()> {
        let whole = Digests::read(headers, &REPR_DIGEST);
        let message = Digests::read(headers, &CONTENT_DIGEST);
        let (open, target) = (self.open.take(), self.target.clone());
        let begun = run_blocking(move || {
            let file = match open {
                Some(mut open) => open.file.clear().map(|()| open.file)?,
                None => TemporaryFile::beside(&target)?,
            };
            Ok(OpenFile { file, whole, message })
        });
        self.open = Some(begun.await.map_err(|error| self.error("created", error))?);
        Ok(())
    }

    /// Begins a message with the rest of the representation.
    pub(super) fn begin_rest(&mut self, headers: &HeaderMap) {
        if let Some(open) = &mut self.open {
            open.message = Digests::read(headers, &CONTENT_DIGEST);
        }
    }

    /// Appends a chunk.
    pub(super) async fn write(&mut self, chunk: Bytes) -> Result<()> {
        self.pending_length += chunk.len();
        self.pending.push(chunk);
        if self.pending_length < MAX_PENDING {
            return Ok(());
        }
        self.flush().await
    }

    /// Writes all chunks to the file.
    pub(super) async fn flush(&mut self) -> Result<()> {
        let pending = std::mem::take(&mut self.pending);
        if pending.is_empty() {
            return Ok(());
        }
        self.pending_length = 0;
        let Some(mut open) = self.open.take() else { return Ok(()) };
        let written = run_blocking(move || {
            for chunk in pending {
                open.file.write(&chunk)?;
                open.whole.update(&chunk);
                open.message.update(&chunk);
            }
            Ok(open)
        });
        self.open = Some(written.await.map_err(|error| self.error("written", error))?);
        Ok(())
    }

    /// Returns the header whose digest differs, and its algorithm, at the end of a message.
    pub(super) fn message_mismatch(&mut self) -> Option<Mismatch> {
        let algorithm = self.open.as_mut()?.message.mismatch()?;
        Some(Mismatch { header: "Content-Digest", algorithm })
    }

    /// Returns the header whose digest differs, and its algorithm, at the end of the whole.
    pub(super) fn whole_mismatch(&mut self) -> Option<Mismatch> {
        let algorithm = self.open.as_mut()?.whole.mismatch()?;
        Some(Mismatch { header: "Repr-Digest", algorithm })
    }

    /// Moves the file to its target.
    pub(super) async fn finish(&mut self) -> Result<()> {
        let (open, target) = (self.open.take(), self.target.clone());
        let moved = run_blocking(move || match open {
            Some(open) => open.file.move_to(&target),
            None => Err(io::Error::from(io::ErrorKind::NotFound)),
        });
        moved.await.map_err(|error| self.error("moved to its place", error))
    }

    /// Returns the path of the finished file.
    pub(super) fn target(&self) -> &Path {
        &self.target
    }

    fn error(&self, what: &str, error: io::Error) -> Error {
        Error::file(format!("the file `{}` cannot be {what}", self.target.display()), error)
    }
}

/// A digest that differs from that of the bytes.
pub(super) struct Mismatch {
    pub(super) header: &'static str,
    pub(super) algorithm: &'static str,
}
