// Copied by sdkwright from sdk-runtime (src/transport/clock.rs); do not edit.

//! The clock trait. The source of time differs between runtimes, and tests simulate it.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use super::BoxFuture;

/// A clock, which provides the time and timers.
pub trait Clock: Send + Sync + 'static {
    /// Returns the time since a fixed start. It never decreases.
    fn now(&self) -> Duration;

    /// Returns a future that completes after this duration.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Returns the time since the Unix epoch, or `None` if it is unknown.
    ///
    /// If a response has a date in `Retry-After` but no `Date` header, the delay is computed from this time. If both
    /// are missing, `Retry-After` is ignored. The default implementation returns `None`.
    fn unix_time(&self) -> Option<Duration> {
        None
    }
}

/// Runs `work`, or returns `None` if it takes longer than `limit`.
pub(crate) async fn within<T>(
    clock: &dyn Clock,
    limit: Duration,
    work: impl Future<Output = T>,
) -> Option<T> {
    let mut work = pin!(work);
    let mut sleep = clock.sleep(limit);
    poll_fn(move |context| match work.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => sleep.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// A clock that uses Tokio's timer.
#[cfg(feature = "reqwest")]
#[derive(Debug)]
pub(crate) struct TokioClock {
    start: std::time::Instant,
}

#[cfg(feature = "reqwest")]
impl TokioClock {
    pub(crate) fn new() -> Self {
        Self { start: std::time::Instant::now() }
    }
}

#[cfg(feature = "reqwest")]
impl Clock for TokioClock {
    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    fn unix_time(&self) -> Option<Duration> {
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok()
    }

    /// Never completes outside of a Tokio runtime; the transport fails immediately there, with a message.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            match tokio::runtime::Handle::try_current() {
                Ok(_) => tokio::time::sleep(duration).await,
                Err(_) => std::future::pending().await,
            }
        })
    }
}
