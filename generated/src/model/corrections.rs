// Copied from generator/runtime/src/model/corrections.rs by `cargo xtask codegen`; edit it there.

//! Client error correction: values for required members that the service omitted, and for optional members that their
//! types cannot represent.
//!
//! Follows Smithy's client error correction: a missing required member is decoded as the zero value of its type. An
//! optional member with a number that is out of range for its type is decoded as absent; models that keep unknown
//! fields also keep its JSON, so that an update sends it back. Strict mode, for tests and drift reports, turns each
//! correction into an error.

use std::cell::Cell;

/// The handling of values that need correction.
#[derive(Clone, Copy)]
enum Mode {
    /// The value is corrected.
    Correct,
    /// Decoding fails.
    Reject,
}

thread_local! {
    static MODE: Cell<Mode> = const { Cell::new(Mode::Correct) };
}

/// Runs `read` in strict mode, in which corrections are errors.
pub(crate) fn strictly<T>(read: impl FnOnce() -> T) -> T {
    struct Restore(Mode);
    impl Drop for Restore {
        fn drop(&mut self) {
            MODE.set(self.0);
        }
    }
    let _restore = Restore(MODE.replace(Mode::Reject));
    read()
}

/// Returns `true` if corrections are errors.
pub(super) fn is_strict() -> bool {
    matches!(MODE.get(), Mode::Reject)
}

/// Corrects a missing or null required member, or returns the error text in strict mode.
pub(super) fn correct(name: &'static str) -> Result<(), String> {
    match MODE.get() {
        Mode::Correct => Ok(()),
        Mode::Reject => Err(format!("the required member `{name}` is missing or null")),
    }
}
