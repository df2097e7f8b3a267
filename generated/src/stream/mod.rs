// Copied from generator/runtime/src/stream/mod.rs by `cargo xtask codegen`; edit it there.

//! Calls that send many JSON values and get an answer for each, over one exchange.
//!
//! In: a call, and a stream of values for its body. Out: [`Answers`], read as they arrive, while other values are still
//! being sent. On the wire both are concatenated JSON: values one after another, as in RFC 7464 but without record
//! separators. One value at a time is kept, in either direction. Knows nothing of models and connections.
//!
//! The values of a body are a [`Stream`](futures_core::Stream); [`iter`] makes one of anything that can be iterated.

mod outgoing;
mod progress;
mod reader;
mod split;

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::de::DeserializeOwned;

pub use self::outgoing::{Iter, iter};
pub(crate) use self::outgoing::{Outgoing, Source};
pub(crate) use self::progress::{Cancel, Limits, Progress};
pub(crate) use self::reader::{Opened, Reader};
use crate::call::Call;
use crate::error::Result;
use crate::model::strictly;
use crate::response::Response;
use crate::transport::BoxFuture;

/// Declares the value that an application sends or awaits for a stream of answers: `Name -> Model`.
macro_rules! streamed {
    () => {};
    ($(#[$meta:meta])* $name:ident -> $answer:ty) => {
        $(#[$meta])*
        ///
        /// Await it for the answers, or [`send`](Self::send) it for status and headers too. It is sent once, and never
        /// again by itself: nobody else has its values.
        #[derive(Debug)]
        #[must_use = "nothing is sent before it is awaited"]
        pub struct $name {
            call: $crate::call::Call,
            outgoing: $crate::stream::Outgoing,
        }

        impl $name {
            /// How long it may take as a whole, up to the last answer; without limit if not set.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.set_timeout(timeout);
                self
            }

            /// How long nothing may move while the service is expected to do something; the client's limit of an
            /// attempt if not set. The time in which the application has nothing to send, and the service nothing to
            /// answer, does not count.
            #[inline]
            pub fn idle_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.outgoing.set_idle_timeout(timeout);
                self
            }

            /// Begins to send, and gives the answers with status and headers as soon as these have arrived.
            #[inline]
            pub fn send(
                self,
            ) -> $crate::transport::BoxFuture<
                'static,
                $crate::error::Result<$crate::response::Response<$crate::stream::Answers<$answer>>>,
            > {
                $crate::stream::into_answers(self.call, self.outgoing)
            }
        }

        impl ::std::future::IntoFuture for $name {
            type Output = $crate::error::Result<$crate::stream::Answers<$answer>>;
            type IntoFuture = $crate::transport::BoxFuture<'static, Self::Output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                let sending = self.send();
                Box::pin(async move { sending.await.map($crate::response::Response::into_body) })
            }
        }
    };
}

pub(crate) use streamed;

/// Begins to send values, and gives the answers when the first sign of them has arrived.
pub(crate) fn into_answers<T: 'static>(
    call: Call,
    outgoing: Outgoing,
) -> BoxFuture<'static, Result<Response<Answers<T>>>> {
    Box::pin(async move {
        let (client, prepared) = call.prepare("application/json")?;
        let reader = client.open(prepared, outgoing).await?;
        let (status, headers) = (reader.status(), reader.headers().clone());
        Ok(Response::new(status, headers, Answers { reader, answer: PhantomData }))
    })
}

/// The answers to values that are being sent: one for each, in the same order. It ends when every value has its
/// answer, or after the first error.
///
/// Values are sent whether or not answers are read, but only as fast as the service takes them; a service that nobody
/// reads from stops taking them at some point. Dropping the answers ends the exchange: no further value is sent. What
/// was sent before may have been processed.
///
/// An answer is whatever the service says to a value, which may be that it failed: look at the answer's members.
/// These are errors, and each says how many answers were read before it:
///
/// - An answer that cannot be read, with its place as a JSON path, or one larger than the client's limit for answers.
///   There is no limit for all of them together.
/// - The exchange breaks, or ends while there are values without an answer.
/// - A time limit passes. There is one for silence, and one for the whole if the call has one.
#[must_use = "dropping it ends the exchange"]
pub struct Answers<T> {
    reader: Reader,
    answer: PhantomData<fn() -> T>,
}

impl<T> Answers<T> {
    /// How many answers were read so far.
    pub fn count(&self) -> u64 {
        self.reader.count()
    }
}

impl<T: DeserializeOwned> Answers<T> {
    /// The next answer; `None` after the last one, and after an error.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll_answer(context)).await
    }

    /// All answers, or the first error.
    pub async fn try_collect(mut self) -> Result<Vec<T>> {
        let mut answers = Vec::new();
        while let Some(answer) = self.next().await {
            answers.push(answer?);
        }
        Ok(answers)
    }

    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let text = match self.reader.poll(context) {
            Poll::Ready(Some(Ok(text))) => text,
            Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
            Poll::Ready(None) => return Poll::Ready(None),
            Poll::Pending => return Poll::Pending,
        };
        let read = || serde_json::from_slice(&text);
        let answer = if self.reader.is_strict() { strictly(read) } else { read() };
        Poll::Ready(Some(match answer {
            Ok(answer) => {
                self.reader.answered();
                Ok(answer)
            }
            Err(error) => Err(self.reader.undecodable(text, error)),
        }))
    }
}

impl<T: DeserializeOwned> Stream for Answers<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_answer(context)
    }
}

impl<T> fmt::Debug for Answers<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Answers").field("count", &self.count()).finish_non_exhaustive()
    }
}
