//! Calls from programs that are not asynchronous (feature `blocking`): scripts, build tools, threads of one's own.
//!
//! [`Wait`] gives every call a method `wait()` that stops the thread until the result is there, and [`WaitEach`] does
//! so for streams, whose items come out of an iterator. Both are to be imported:
//!
//! ```text
//! use example_sdk::blocking::{Wait, WaitEach};
//!
//! let user = client.users().get("u-1").wait()?;               // what a call gives
//! let response = client.users().get("u-1").send().wait()?;    // with status and headers
//! for user in client.users().list().items().wait_each() {     // over all pages
//!     println!("{}", user?.id);
//! }
//! ```
//!
//! The client is the same one, with the same limits; it can be used from both kinds of code. Connections live on a
//! thread that the first call starts and that lasts as long as the process.
//!
//! **Not inside of async code.** There `wait()` would stop every task of the thread, perhaps the very one that it waits
//! for. On a task of Tokio it gives an error of the kind [`Request`](crate::ErrorKind::Request) instead; other runtimes
//! cannot be told apart from plain threads. `tokio::task::spawn_blocking` and `block_in_place` are the places for
//! blocking code, and `wait()` works in both.
//!
//! In: a future or a stream. Out: its result, on this thread. Knows nothing of calls.

mod thread;

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;

use crate::error::Error;

/// Waits for calls.
///
/// It is there for everything that can be awaited and gives a `Result`: requests, what `send()` returns, waiters,
/// `try_collect()`.
pub trait Wait<T, E>: IntoFuture<Output = Result<T, E>> {
    /// Stops the thread until the result is there; an error on a task of Tokio.
    fn wait(self) -> Result<T, E>;
}

impl<F, T, E> Wait<T, E> for F
where
    F: IntoFuture<Output = Result<T, E>>,
    E: From<Error>,
{
    fn wait(self) -> Result<T, E> {
        thread::block_on(self.into_future())?
    }
}

/// Waits for the items of streams.
///
/// It is there for lists, by item and by page, and for what a waiter sees on its way.
pub trait WaitEach: Stream + Unpin + Sized {
    /// An iterator that stops the thread until the next item is there; on a task of Tokio each item is an error.
    fn wait_each(self) -> Each<Self> {
        Each(self)
    }
}

impl<S, T, E> WaitEach for S
where
    S: Stream<Item = Result<T, E>> + Unpin,
    E: From<Error>,
{
}

/// The items of a stream, on this thread; [`WaitEach::wait_each`] makes it.
#[derive(Debug)]
#[must_use = "nothing is sent before it is read"]
pub struct Each<S>(S);

impl<S> Each<S> {
    /// The stream, to go on without this iterator.
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

#[cfg(test)]
mod tests;
