//! Bodies of replies that are sent step by step, for tests.
//!
//! Input: the steps. Output: a body that is sent in simulated time.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use crate::testing::Reply;
use crate::testing::clock::SimulatedClock;
use crate::transport::{Body, BoxFuture, Clock, TransportError};

/// A step of a body.
#[derive(Clone, Debug)]
pub(crate) enum BodyStep {
    Send(Bytes),
    Wait(Duration),
    /// The connection breaks.
    Disconnect,
    /// The steps start over.
    Repeat,
    /// Nothing follows, and the body does not end.
    Silence,
}

/// Sets the body of a reply, which takes these steps.
pub(crate) fn with_scripted_body(reply: Reply, steps: Vec<BodyStep>) -> Reply {
    reply.streamed(move |clock| {
        Body::new(ScriptedBody { steps: steps.clone(), next: 0, clock: clock.clone(), sleep: None })
    })
}

/// A body that is sent step by step.
struct ScriptedBody {
    steps: Vec<BodyStep>,
    next: usize,
    clock: SimulatedClock,
    sleep: Option<BoxFuture<'static, ()>>,
}

impl Stream for ScriptedBody {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // Two repetitions without a chunk would be an endless loop.
        let mut has_repeated = false;
        loop {
            if let Some(sleep) = &mut self.sleep {
                if sleep.as_mut().poll(context).is_pending() {
                    return Poll::Pending;
                }
                self.sleep = None;
            }
            let Some(step) = self.steps.get(self.next).cloned() else { return Poll::Ready(None) };
            self.next += 1;
            match step {
                BodyStep::Send(bytes) => return Poll::Ready(Some(Ok(bytes))),
                BodyStep::Wait(time) => self.sleep = Some(self.clock.sleep(time)),
                BodyStep::Disconnect => {
                    self.next = self.steps.len();
                    return Poll::Ready(Some(Err(TransportError::other("the connection was closed"))));
                }
                BodyStep::Repeat if std::mem::replace(&mut has_repeated, true) => return Poll::Pending,
                BodyStep::Repeat => self.next = 0,
                BodyStep::Silence => {
                    self.next -= 1;
                    return Poll::Pending;
                }
            }
        }
    }
}
