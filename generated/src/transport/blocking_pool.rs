// Copied by sdkwright from sdk-runtime (src/transport/blocking_pool.rs); do not edit.

//! Work that would otherwise block the executor.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use super::BoxFuture;

/// Runs work on one of Tokio's blocking threads, or immediately if there is no Tokio runtime. Dropping the future does
/// not stop the work.
#[cfg(feature = "reqwest")]
pub(crate) fn spawn_blocking(work: Box<dyn FnOnce() + Send>) -> BoxFuture<'static, ()> {
    match tokio::runtime::Handle::try_current() {
        Ok(runtime) => {
            let running = runtime.spawn_blocking(work);
            Box::pin(async { drop(running.await) })
        }
        Err(_) => run(work),
    }
}

/// Runs work immediately.
#[cfg(not(feature = "reqwest"))]
pub(crate) fn spawn_blocking(work: Box<dyn FnOnce() + Send>) -> BoxFuture<'static, ()> {
    run(work)
}

/// Runs work on files like [`spawn_blocking`], and returns its result.
pub(crate) fn run_blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> BoxFuture<'static, io::Result<T>> {
    let slot = Arc::new(Mutex::new(None));
    let target = Arc::clone(&slot);
    let running = spawn_blocking(Box::new(move || {
        let result = work();
        *target.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
    }));
    Box::pin(async move {
        running.await;
        let result = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
        result.unwrap_or_else(|| Err(io::Error::other("the runtime was shut down")))
    })
}

fn run(work: Box<dyn FnOnce() + Send>) -> BoxFuture<'static, ()> {
    Box::pin(async { work() })
}
