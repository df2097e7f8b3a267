//! The answers to the values of a stream, decoded one at a time.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use crate::call::Call;
use crate::client::{AnswerReader, Outgoing};
use crate::error::Result;
use crate::model::strictly;
use crate::response::Response;
use crate::transport::BoxFuture;

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
    reader: AnswerReader,
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
