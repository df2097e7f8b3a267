//! The body of an upload.

use std::error::Error as StdError;
use std::fmt;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

use super::progress::{OnProgress, UploadProgress};
use super::read_chunks::ReadChunks;
use super::source::{self, BoxedErrors, OnceSlot, OnceSource, SourceStream};
use crate::progress::{self, ProgressStream};

/// A request body, or a part of a multipart body: bytes, a file, a reader or a stream.
///
/// Bytes and strings convert into a body. They are sent as one piece, like any other body. All other bodies are read as
/// the transport sends them, so their size is not limited by the available memory:
///
/// | Body | Retried | Length |
/// |---|---|---|
/// | bytes | yes | known |
/// | [`from_fn`](Self::from_fn) | yes | [`with_length`](Self::with_length) |
/// | [`stream`](Self::stream), [`reader`](Self::reader) | no | [`with_length`](Self::with_length) |
#[cfg_attr(feature = "files", doc = "| [`file`](Self::file) | yes | that of the file |")]
///
/// - A body that can be read only once is sent once: retries, redirects and the renewal of rejected credentials fail with
///   the error that caused them. An attempt that failed before anything was read does not count.
/// - The length is sent as `Content-Length`. A body of unknown length is sent chunked, which some services reject. A body
///   whose length differs from the declared one is an error.
/// - The timeout of an attempt applies to the time without progress, and then until the response. The client's timeout of a
///   call does not include the time of the transfer; one that is set for the call does.
/// - Interceptors see an empty body, and request compression does not apply.
#[derive(Clone)]
#[must_use = "a body does nothing unless it is sent"]
pub struct UploadBody {
    pub(super) source: Source,
    /// The declared length in bytes.
    pub(super) length: Option<u64>,
    pub(super) progress: Option<OnProgress>,
}

impl UploadBody {
    fn new(source: Source) -> Self {
        Self { source, length: None, progress: None }
    }

    /// Creates a body from a stream of chunks, which can be sent only once.
    pub fn stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self::new(Source::once(OnceSource::Stream(Box::pin(BoxedErrors(Box::pin(stream))))))
    }

    /// Creates a body from a function that returns a stream of its chunks. The function is called for each attempt, so the
    /// body is retried like any other. It must return the same bytes each time.
    pub fn from_fn<F, S, E>(function: F) -> Self
    where
        F: Fn() -> S + Send + Sync + 'static,
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self::new(Source::Function(Arc::new(move || Box::pin(BoxedErrors(Box::pin(function()))))))
    }

    /// Creates a body from a reader, which can be sent only once.
    ///
    /// With the transport of the feature `reqwest`, it is read on Tokio's blocking threads; with any other transport, on the
    /// thread that polls the call.
    pub fn reader(reader: impl Read + Send + 'static) -> Self {
        Self::new(Source::once(OnceSource::Reader(ReadChunks::new(Box::new(reader)))))
    }

    /// Creates a body from a file, which is opened for each attempt. Requires the feature `files`.
    ///
    /// Its length is read when it is opened. A file whose length changes during the call is an error. With the transport of
    /// the feature `reqwest`, it is read on Tokio's blocking threads; with any other transport, on the thread that polls the
    /// call.
    #[cfg(feature = "files")]
    pub fn file(path: impl Into<std::path::PathBuf>) -> Self {
        Self::new(Source::file(path.into()))
    }

    /// Creates a body from pieces that are sent one after another.
    pub(crate) fn joined(pieces: Vec<Piece>) -> Self {
        Self::new(Source::Joined(pieces.into()))
    }

    /// Declares the length in bytes. A body that turns out to be shorter or longer is an error of the call.
    pub fn with_length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// Adds a function that is called whenever a part of the body has been sent. It must not block.
    pub fn on_progress(mut self, mut function: impl FnMut(UploadProgress) + Send + 'static) -> Self {
        let previous = self.progress.take();
        self.progress = Some(Arc::new(Mutex::new(move |progress| {
            if let Some(previous) = &previous {
                previous.lock().unwrap_or_else(PoisonError::into_inner)(progress);
            }
            function(progress);
        })));
        self
    }

    /// Returns the body, and a stream of its progress. The stream ends with the call, when all clones of the body have been
    /// dropped.
    pub fn progress(self) -> (Self, ProgressStream<UploadProgress>) {
        let (sender, stream) = progress::channel();
        (self.on_progress(move |progress| sender.send(progress)), stream)
    }

    /// Returns the bytes of a body that is sent as one piece.
    pub(crate) fn bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) if self.progress.is_none() && self.length.is_none() => Some(bytes),
            _ => None,
        }
    }

    /// Returns the body for a new call.
    pub(crate) fn for_new_call(&self) -> Self {
        Self { source: self.source.for_new_call(), ..self.clone() }
    }

    /// Returns `true` if the body can be sent by another attempt.
    pub(crate) fn can_repeat(&self) -> bool {
        self.source.can_open()
    }

    /// Returns `true` if both have the same bytes or the same source.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.source.is_same(&other.source) && self.length == other.length
    }
}

impl<T: Into<Bytes>> From<T> for UploadBody {
    fn from(bytes: T) -> Self {
        Self::new(Source::Bytes(bytes.into()))
    }
}

/// A source of chunks.
#[derive(Clone)]
pub(super) enum Source {
    /// Bytes in memory.
    Bytes(Bytes),
    /// A source that can be sent only once.
    Once(OnceSlot),
    /// A function that returns a stream for each attempt.
    Function(Arc<dyn Fn() -> SourceStream + Send + Sync>),
    /// A file.
    #[cfg(feature = "files")]
    File(Arc<super::file::FileSource>),
    /// Pieces that are sent one after another.
    Joined(Arc<[Piece]>),
}

/// A piece of a body.
#[derive(Clone)]
pub(crate) enum Piece {
    /// Bytes in memory.
    Bytes(Bytes),
    /// A body, which is opened when the pieces before it have been sent.
    Body(UploadBody),
}

impl Source {
    /// Creates a source that can be sent only once.
    pub(super) fn once(source: OnceSource) -> Self {
        Self::Once(source::slot(source))
    }

    /// Creates a source from a file.
    #[cfg(feature = "files")]
    pub(super) fn file(path: std::path::PathBuf) -> Self {
        Self::File(Arc::new(super::file::FileSource::new(path)))
    }

    /// Returns the source for a new call, in which the length of a file may differ from that in an earlier one.
    pub(super) fn for_new_call(&self) -> Self {
        match self {
            #[cfg(feature = "files")]
            Self::File(file) => Self::file(file.path().to_owned()),
            Self::Joined(pieces) => Self::Joined(pieces.iter().map(Piece::for_new_call).collect()),
            other => other.clone(),
        }
    }

    /// Returns the kind of the source.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Bytes(_) => "bytes",
            Self::Once(_) => "stream",
            Self::Function(_) => "function",
            #[cfg(feature = "files")]
            Self::File(_) => "file",
            Self::Joined(_) => "parts",
        }
    }

    /// Returns the length in bytes, if it is known without opening the source.
    pub(super) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            _ => None,
        }
    }

    /// Returns `true` if the source can be opened.
    pub(super) fn can_open(&self) -> bool {
        match self {
            Self::Once(slot) => slot.lock().unwrap_or_else(PoisonError::into_inner).is_some(),
            Self::Joined(pieces) => pieces.iter().all(Piece::can_open),
            _ => true,
        }
    }

    /// Returns `true` if both have the same bytes or are the same source.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bytes(one), Self::Bytes(other)) => one == other,
            (Self::Once(one), Self::Once(other)) => Arc::ptr_eq(one, other),
            (Self::Function(one), Self::Function(other)) => Arc::ptr_eq(one, other),
            #[cfg(feature = "files")]
            (Self::File(one), Self::File(other)) => one.path() == other.path(),
            (Self::Joined(one), Self::Joined(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl Piece {
    /// Returns the piece for a new call.
    pub(super) fn for_new_call(&self) -> Self {
        match self {
            Self::Bytes(bytes) => Self::Bytes(bytes.clone()),
            Self::Body(body) => Self::Body(body.for_new_call()),
        }
    }

    /// Returns `true` if the piece can be opened.
    pub(super) fn can_open(&self) -> bool {
        match self {
            Self::Bytes(_) => true,
            Self::Body(body) => body.source.can_open(),
        }
    }
}

/// Shows only the kind and the length, because the content may be secret and is often large.
impl fmt::Debug for UploadBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UploadBody")
            .field("kind", &format_args!("{}", self.source.kind()))
            .field("length", &self.length.or(self.source.length()))
            .finish_non_exhaustive()
    }
}
