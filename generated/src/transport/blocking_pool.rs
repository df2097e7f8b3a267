// Copied from generator/runtime/src/transport/blocking_pool.rs by `cargo xtask codegen`; edit it there.

//! Work that would otherwise block the executor.

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

fn run(work: Box<dyn FnOnce() + Send>) -> BoxFuture<'static, ()> {
    Box::pin(async { work() })
}
