// Copied by sdkwright from sdk-runtime (src/blocking/thread.rs); do not edit.

//! The thread that drives connections and timers for blocking callers.
//!
//! A future is polled on the thread that waits for it, so it need not be `Send`. Everything that outlives a call, such
//! as pooled connections, belongs to the runtime of this thread.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Builder, Handle};

use crate::error::{Error, Result};

/// The runtime of the thread, or `None` before the first call.
static RUNTIME: Mutex<Option<Handle>> = Mutex::new(None);

/// Blocks this thread until the future is ready.
pub(super) fn block_on<F: Future>(future: F) -> Result<F::Output> {
    if on_a_task() {
        return Err(Error::request(
            "`wait` would block an async task: await the call, or move it into `spawn_blocking`",
        ));
    }
    let runtime = runtime()?;
    let _entered = runtime.enter();
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return Ok(output);
        }
        // An earlier wake-up makes this return at once.
        thread::park();
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Returns `true` if the thread is running a Tokio task, which must not block.
///
/// Only a task has a limited cooperative budget (`tokio::task::coop`); it is unlimited where blocking is allowed,
/// including in `spawn_blocking` and `block_in_place`. A runtime handle is no evidence, because it exists in those
/// places too.
fn on_a_task() -> bool {
    // Tokio's budget is 128.
    const MORE_THAN_ANY_BUDGET: usize = 1_000;
    if Handle::try_current().is_err() {
        return false;
    }
    let mut context = Context::from_waker(Waker::noop());
    (0..MORE_THAN_ANY_BUDGET)
        .any(|_| pin!(tokio::task::coop::consume_budget()).poll(&mut context).is_pending())
}

/// Returns the runtime, which the first call starts.
fn runtime() -> Result<Handle> {
    let mut started = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = &*started {
        return Ok(runtime.clone());
    }
    let failed = |error| Error::configuration("the thread for connections cannot start").caused_by(error);
    let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let handle = runtime.handle().clone();
    let name = concat!(env!("CARGO_PKG_NAME"), "-blocking");
    let forever = || poll_fn(|_| Poll::<()>::Pending);
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || runtime.block_on(forever()))
        .map_err(failed)?;
    *started = Some(handle.clone());
    Ok(handle)
}
