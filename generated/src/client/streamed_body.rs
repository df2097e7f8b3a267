// Copied by sdkwright from sdk-runtime (src/client/streamed_body.rs); do not edit.

//! The place of a request body that is a stream in an attempt, and the time of its transfer.
//!
//! The module `upload` implements it in SDKs that have it. Input: reports of the body that is being sent. Output: the
//! deadlines of the attempt and of the call, which a transfer that makes progress does not exceed.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;

use super::shared::Client;
use crate::error::{Error, Result};
use crate::transport::{Body, BoxFuture, Clock};

/// A request body that is sent as a stream.
pub(crate) trait StreamedBody: Send + Sync {
    /// Sends a request with this body instead of its own, and returns the response as soon as its head has arrived.
    fn send<'a>(
        &'a self,
        client: &'a Client,
        request: http::Request<Bytes>,
        transfer: &'a Arc<TransferTime>,
    ) -> BoxFuture<'a, Result<http::Response<Body>>>;

    /// Returns `true` if the body can be sent by another attempt.
    fn can_repeat(&self) -> bool;
}

/// The time that a call spends on the transfer of its body.
#[derive(Default)]
pub(crate) struct TransferTime(Mutex<Transfer>);

#[derive(Default)]
struct Transfer {
    stage: Stage,
    /// The time of the last progress of the current attempt, by the client's clock.
    moved: Duration,
    /// The time that all attempts have spent until their last progress.
    total: Duration,
}

/// The stage of an attempt.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Stage {
    /// No body is being sent.
    #[default]
    Idle,
    /// The transport has a chunk to send.
    Sending,
    /// The transport is ready for a chunk, and the body has none yet.
    Awaiting,
}

impl TransferTime {
    /// Reports that a transfer begins.
    pub(crate) fn begin(&self, now: Duration) {
        let mut transfer = self.locked();
        transfer.stage = Stage::Sending;
        transfer.moved = now;
    }

    /// Reports that the transport has taken a chunk.
    pub(crate) fn advance(&self, now: Duration) {
        self.report(now, Stage::Sending);
    }

    /// Reports that the transport has taken the whole body.
    pub(crate) fn end(&self, now: Duration) {
        self.report(now, Stage::Idle);
    }

    /// Reports that the body has no chunk yet.
    pub(crate) fn wait(&self) {
        self.locked().stage = Stage::Awaiting;
    }

    fn report(&self, now: Duration, stage: Stage) {
        let mut transfer = self.locked();
        let spent = now.saturating_sub(transfer.moved);
        transfer.total = transfer.total.saturating_add(spent);
        transfer.moved = now;
        transfer.stage = stage;
    }

    /// Returns the time of the last progress, or zero before the first.
    fn moved(&self) -> Duration {
        self.locked().moved
    }

    /// Returns the time that all attempts have spent until their last progress.
    pub(super) fn total(&self) -> Duration {
        self.locked().total
    }

    /// Returns the error for a transfer without progress, or `None` if no body is being sent.
    pub(super) fn stalled(&self, limit: Duration) -> Option<Error> {
        let what = match self.locked().stage {
            Stage::Idle => return None,
            Stage::Sending => "no part of the body was accepted",
            Stage::Awaiting => "the stream of the body had no data",
        };
        Some(Error::timeout(format!(
            "{what} within {limit:?}, the timeout of an attempt (`attempt_timeout`)"
        )))
    }

    fn locked(&self) -> MutexGuard<'_, Transfer> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs the work of an attempt, or returns `None` if it takes longer than `limit` after the last progress of its transfer.
pub(super) async fn within_attempt<T>(
    clock: &dyn Clock,
    limit: Duration,
    transfer: &TransferTime,
    work: impl Future<Output = T>,
) -> Option<T> {
    let start = clock.now();
    transfer.locked().stage = Stage::Idle;
    until(clock, || start.max(transfer.moved()).saturating_add(limit), work).await
}

/// Runs work, or returns `None` if its deadline has passed. The deadline may move while the work is in progress.
pub(super) async fn until<T>(
    clock: &dyn Clock,
    deadline: impl Fn() -> Duration,
    work: impl Future<Output = T>,
) -> Option<T> {
    let mut work = pin!(work);
    let mut end = deadline();
    let mut sleep = clock.sleep(end.saturating_sub(clock.now()));
    poll_fn(move |context| {
        if let Poll::Ready(value) = work.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        while sleep.as_mut().poll(context).is_ready() {
            let moved = deadline();
            if moved <= end {
                return Poll::Ready(None);
            }
            // The clock may be inexact, but the previous deadline has passed.
            sleep = clock.sleep(moved.saturating_sub(clock.now().max(end)));
            end = moved;
        }
        Poll::Pending
    })
    .await
}
