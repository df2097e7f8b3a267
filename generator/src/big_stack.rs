//! A large stack for recursion.
//!
//! The stages recurse along chains of schemas. Their length is limited, but the limit exceeds what the stack of a main
//! thread or a test thread can hold.

use std::panic::resume_unwind;
use std::thread;

/// The size of the stack, in bytes. The system only commits the pages that are used.
const STACK_BYTES: usize = if cfg!(target_pointer_width = "64") { 512 << 20 } else { 64 << 20 };

/// Runs `work` on a thread with a large stack, or on the current thread if none can be started.
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
