// Copied by sdkwright from sdk-runtime (src/upload/file.rs); do not edit.

//! Files as sources (feature `files`).

use std::fs::{File, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::read_chunks::ReadChunks;
use crate::error::{Error, Result};
use crate::transport::run_blocking;

/// A file, and the length that it had when the call first used it.
pub(super) struct FileSource {
    path: PathBuf,
    first_length: OnceLock<u64>,
}

impl FileSource {
    /// Creates a source from the path of a file.
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path, first_length: OnceLock::new() }
    }

    /// Returns the path.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the length of the file.
    pub(super) async fn length(self: Arc<Self>, is_offloaded: bool) -> Result<u64> {
        let length = self.run(is_offloaded, |path| length_of(&std::fs::metadata(path)?)).await?;
        self.unchanged(length)
    }

    /// Opens the file, and returns its chunks and its length.
    pub(super) async fn open(self: Arc<Self>, is_offloaded: bool) -> Result<(FileChunks, u64)> {
        let open = |path: &Path| {
            let file = File::open(path)?;
            let length = length_of(&file.metadata()?)?;
            Ok((file, length))
        };
        let (file, length) = self.run(is_offloaded, open).await?;
        let length = self.unchanged(length)?;
        let mut chunks = ReadChunks::new(Box::new(file));
        chunks.set_offloaded(is_offloaded);
        Ok((FileChunks { chunks, source: self }, length))
    }

    /// Returns the length, unless it has changed.
    fn unchanged(&self, length: u64) -> Result<u64> {
        let first = *self.first_length.get_or_init(|| length);
        if first == length {
            return Ok(length);
        }
        let problem = format!("its length has changed from {first} to {length} bytes");
        Err(self.error(io::Error::new(ErrorKind::InvalidData, problem)))
    }

    async fn run<T: Send + 'static>(
        self: &Arc<Self>,
        is_offloaded: bool,
        work: impl FnOnce(&Path) -> io::Result<T> + Send + 'static,
    ) -> Result<T> {
        let source = Arc::clone(self);
        let work = move || work(&source.path);
        let result = if is_offloaded { run_blocking(work).await } else { work() };
        result.map_err(|error| self.error(error))
    }

    fn error(&self, error: io::Error) -> Error {
        Error::file(format!("the file `{}` cannot be read", self.path.display()), error)
    }
}

/// The chunks of a file.
pub(super) struct FileChunks {
    chunks: ReadChunks,
    source: Arc<FileSource>,
}

impl Stream for FileChunks {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = self.chunks.poll_chunk(context);
        chunk.map(|chunk| chunk.map(|chunk| chunk.map_err(|error| self.source.error(error))))
    }
}

/// Returns the length of a file. Folders and devices have none.
fn length_of(metadata: &Metadata) -> io::Result<u64> {
    match metadata.is_file() {
        true => Ok(metadata.len()),
        false => Err(io::Error::new(
            ErrorKind::InvalidInput,
            "it is not a regular file: open it and pass it to `UploadBody::reader`",
        )),
    }
}
