// Copied from generator/runtime/src/model/memory_limit.rs by `cargo xtask codegen`; edit it there.

//! The limit on the memory of a decoded body.
//!
//! An object of a few bytes, such as `{}`, can become a struct of several hundred bytes. The size of a body is limited
//! before it is decoded, so the structs that it becomes have to be limited, too.

use std::cell::Cell;

thread_local! {
    /// The number of bytes that structs may still take.
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Decodes a body whose structs may take this many bytes.
pub(super) fn with_memory_limit<T>(bytes: usize, decode: impl FnOnce() -> T) -> T {
    struct Restore(usize);
    impl Drop for Restore {
        fn drop(&mut self) {
            LEFT.set(self.0);
        }
    }
    let _restore = Restore(LEFT.replace(bytes));
    decode()
}

/// Counts a struct of this many bytes, and returns `false` if the limit is exceeded.
#[inline]
pub(super) fn count_struct(bytes: usize) -> bool {
    let left = LEFT.get().checked_sub(bytes);
    LEFT.set(left.unwrap_or_default());
    left.is_some()
}
