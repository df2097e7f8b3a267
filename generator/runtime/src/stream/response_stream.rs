//! The responses to the values of a stream, decoded one at a time.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::call::Call;
use crate::client::{Outgoing, ResponseReader};
use crate::error::Result;
use crate::model::{Zero, decode_body, from_json};
use crate::response::Response;
use crate::transport::BoxFuture;

/// Starts to send values and returns the response stream once the response headers have arrived.
pub(crate) fn into_response_stream<T: Zero + 'static>(
    call: Call,
    outgoing: Outgoing,
) -> BoxFuture<'static, Result<Response<ResponseStream<T>>>> {
    Box::pin(async move {
        let (client, prepared) = call.prepare("application/json")?;
        let reader = client.open(prepared, outgoing).await?;
        let (status, headers) = (reader.status(), reader.headers().clone());
        Ok(Response::new(status, headers, Bytes::new(), ResponseStream { reader, decode: from_json }))
    })
}

/// A stream with one response for each value sent, in the same order.
///
/// It ends when every value has its response, or after the first error.
///
/// The stream applies back-pressure: values are pulled only as fast as the service accepts them, whether or not
/// responses are read. A service may stop accepting values while its responses are not read. Dropping the stream closes
/// the connection and sends no further values; values that were sent before may have been processed.
///
/// A response can itself report a failure of its value, so check its fields. The following are errors; each one
/// includes the number of responses received before it:
///
/// - A response cannot be decoded (the error holds its JSON path), or is larger than the client's limit for one
///   response ([`max_response_size`](crate::ClientBuilder::max_response_size)). Their total size is not limited.
/// - The connection breaks, or ends before every value has a response.
/// - The idle timeout expires, or the timeout of the whole call if one is set.
#[must_use = "dropping the stream closes the connection"]
pub struct ResponseStream<T> {
    reader: ResponseReader,
    decode: fn(&[u8]) -> Result<T, serde_json::Error>,
}

impl<T> ResponseStream<T> {
    /// Returns the number of responses received so far.
    pub fn count(&self) -> u64 {
        self.reader.count()
    }
}

impl<T> ResponseStream<T> {
    /// Returns the next response, or `None` after the last one or an error.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll_answer(context)).await
    }

    /// Collects all responses into a vector.
    ///
    /// # Errors
    ///
    /// Returns the first error.
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
        let answer = decode_body(self.reader.decode_options(), text.len(), || (self.decode)(&text));
        Poll::Ready(Some(match answer {
            Ok(answer) => {
                self.reader.answered();
                Ok(answer)
            }
            Err(reasons) => Err(self.reader.undecodable(text, &reasons)),
        }))
    }
}

impl<T> Stream for ResponseStream<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_answer(context)
    }
}

impl<T> fmt::Debug for ResponseStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ResponseStream").field("count", &self.count()).finish_non_exhaustive()
    }
}
