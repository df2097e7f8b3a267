// Copied from generator/runtime/src/transport/clock.rs by `cargo xtask codegen`; edit it there.

//! Time, behind a trait: where it comes from differs between runtimes, and tests bring their own.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use super::BoxFuture;

/// Tells and waits for time.
pub trait Clock: Send + Sync + 'static {
    /// The time since a moment that is fixed for this clock; it never goes back.
    fn now(&self) -> Duration;

    /// Waits.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// What `work` gives, or `None` when it takes longer than `limit`.
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

/// Tokio's clock.
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

    /// Outside of a Tokio runtime this waits for ever; there the transport fails at once, with a message.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            match tokio::runtime::Handle::try_current() {
                Ok(_) => tokio::time::sleep(duration).await,
                Err(_) => std::future::pending().await,
            }
        })
    }
}
