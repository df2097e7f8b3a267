//! Client error correction: the values of required members that the service omitted, and of optional ones that their
//! types cannot represent.
//!
//! Follows Smithy's client error correction: a missing required member is decoded as the zero value of its type. An
//! optional member with a number outside of its type is absent, and models that keep unknown fields keep its JSON, so
//! that an update sends it back. Strict mode, for tests and drift reports, turns each correction into an error.

use std::cell::Cell;

/// The handling of what has to be corrected.
#[derive(Clone, Copy)]
enum Mode {
    /// Corrects it.
    Correct,
    /// Corrects it and counts the correction.
    Count(usize),
    /// Fails.
    Reject,
}

thread_local! {
    static MODE: Cell<Mode> = const { Cell::new(Mode::Correct) };
}

/// Runs `read` in another mode and returns its result with the final mode.
fn in_mode<T>(mode: Mode, read: impl FnOnce() -> T) -> (T, Mode) {
    struct Restore(Mode);
    impl Drop for Restore {
        fn drop(&mut self) {
            MODE.set(self.0);
        }
    }
    let _restore = Restore(MODE.replace(mode));
    (read(), MODE.get())
}

/// Returns the number of corrections needed to decode something, or `None` if it cannot be decoded.
pub(super) fn corrections<T, E>(read: impl FnOnce() -> Result<T, E>) -> Option<usize> {
    match in_mode(Mode::Count(0), read) {
        (Ok(_), Mode::Count(corrections)) => Some(corrections),
        _ => None,
    }
}

/// Runs `read` in strict mode: corrections are errors.
pub(crate) fn strictly<T>(read: impl FnOnce() -> T) -> T {
    in_mode(Mode::Reject, read).0
}

/// Returns `true` if corrections are counted or rejected.
pub(super) fn corrections_matter() -> bool {
    !matches!(MODE.get(), Mode::Correct)
}

/// Returns `true` if corrections are errors.
pub(super) fn is_strict() -> bool {
    matches!(MODE.get(), Mode::Reject)
}

/// Counts the correction of an optional member whose number is outside of its type.
pub(super) fn correct_outside() {
    if let Mode::Count(corrections) = MODE.get() {
        MODE.set(Mode::Count(corrections + 1));
    }
}

/// Corrects a missing or null required member, or returns the error text in strict mode.
pub(super) fn correct(name: &'static str) -> Result<(), String> {
    match MODE.get() {
        Mode::Correct => Ok(()),
        Mode::Count(corrections) => {
            MODE.set(Mode::Count(corrections + 1));
            Ok(())
        }
        Mode::Reject => Err(format!("the required member `{name}` is missing or null")),
    }
}
