// Copied by sdkwright from sdk-runtime (src/blocking.rs); do not edit.

//! Blocking calls for programs without async code, such as scripts, build tools and dedicated threads.
//!
//! Requires the feature `blocking`. [`Block`] adds `wait()` to every call, which blocks the thread until the result is
//! available, `wait_each()` to streams, which returns a blocking iterator, and `into_reader()` to streams of bytes:
//!
//! ```text
//! use example_sdk::blocking::Block;
//!
//! let user = client.users().get("u-1").wait()?;               // the decoded body
//! let response = client.users().get("u-1").send().wait()?;    // with status and headers
//! for user in client.users().list().items().wait_each() {     // over all pages
//!     println!("{}", user?.id);
//! }
//! ```
//!
//! The same client works in blocking and in async code, with the same limits. Connections are driven by a background
//! thread, which the first call starts and which runs until the process exits.
//!
//! # In async code
//!
//! `wait()` must not be called from an async task: it would block every other task of the thread, possibly the one it
//! waits for. In a Tokio task it returns an error of kind [`Request`](crate::ErrorKind::Request) instead; other async
//! runtimes cannot be detected. Use `tokio::task::spawn_blocking` or `block_in_place` for blocking code; `wait()` works
//! in both.

mod reader;
mod thread;

use std::future::poll_fn;
use std::pin::Pin;

use bytes::Bytes;
use futures_core::Stream;

pub use self::reader::Reader;
use crate::error::Error;

/// An extension trait that adds blocking methods to calls and streams.
///
/// It is implemented for every future with a `Result`, such as requests, `send()`, waiters and `try_collect()`, and for
/// every stream of `Result`s: the items and pages of lists, the progress of waiters, and response streams. `Kind` is
/// inferred.
pub trait Block<Kind>: Sized {
    /// Blocks the thread until the result is available.
    ///
    /// # Errors
    ///
    /// Returns the error of the call, or an error of kind [`Request`](crate::ErrorKind::Request) if called from a Tokio
    /// task.
    fn wait<T, E>(self) -> Result<T, E>
    where
        Self: IntoFuture<Output = Result<T, E>>,
        E: From<Error>,
    {
        thread::block_on(self.into_future())?
    }

    /// Returns an iterator that blocks the thread until the next item is available.
    ///
    /// In a Tokio task, every item is an error of kind [`Request`](crate::ErrorKind::Request).
    fn wait_each(self) -> Each<Self>
    where
        Self: Stream + Unpin,
    {
        Each(self)
    }

    /// Returns a reader of a stream of bytes, such as a download, which blocks the thread until data is available.
    ///
    /// In a Tokio task, reading is an error.
    fn into_reader(self) -> Reader<Self>
    where
        Self: Stream<Item = Result<Bytes, Error>> + Unpin,
    {
        Reader::new(self)
    }
}

/// The [`Block`] kind of futures.
#[derive(Debug)]
pub enum FutureKind {}

/// The [`Block`] kind of streams.
#[derive(Debug)]
pub enum StreamKind {}

impl<F, T, E> Block<FutureKind> for F
where
    F: IntoFuture<Output = Result<T, E>>,
    E: From<Error>,
{
}

impl<S, T, E> Block<StreamKind> for S
where
    S: Stream<Item = Result<T, E>> + Unpin,
    E: From<Error>,
{
}

/// A blocking iterator over the items of a stream.
///
/// Returned by [`Block::wait_each`].
#[derive(Debug)]
#[must_use = "an iterator does nothing unless it is read"]
pub struct Each<S>(S);

impl<S> Each<S> {
    /// Returns the underlying stream.
    pub fn into_inner(self) -> S {
        self.0
    }
}

impl<S, T, E> Iterator for Each<S>
where
    S: Stream<Item = Result<T, E>> + Unpin,
    E: From<Error>,
{
    type Item = Result<T, E>;

    fn next(&mut self) -> Option<Self::Item> {
        match thread::block_on(poll_fn(|context| Pin::new(&mut self.0).poll_next(context))) {
            Ok(item) => item,
            Err(error) => Some(Err(error.into())),
        }
    }
}
