//! A large stack for recursion.
//!
//! The stages follow schemas from one to the next, and a document can make chains of them as long as it likes. Their number
//! is limited; the stack of a main thread, or that of a test, would be at its end long before.

use std::panic::resume_unwind;
use std::thread;

/// The size of the stack, in bytes. A system gives memory to what is used of it and to nothing else.
const STACK_BYTES: usize = if cfg!(target_pointer_width = "64") { 512 << 20 } else { 64 << 20 };

/// Runs `work` on a thread with a large stack; or on this one, if the system gives none.
pub(crate) fn with_big_stack<T: Send>(work: impl Fn() -> T + Sync) -> T {
    let done = thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, &work).ok()?;
        Some(thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    done.unwrap_or_else(work)
}

#[cfg(test)]
mod tests {
    use super::with_big_stack;

    #[test]
    fn long_recursion_fits_the_stack() {
        fn down(left: u64) -> u64 {
            if left == 0 { 0 } else { std::hint::black_box(down(left - 1)) + 1 }
        }
        assert_eq!(with_big_stack(|| down(500_000)), 500_000);
    }
}
