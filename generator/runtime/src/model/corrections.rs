//! Client error correction: what a required member reads as when the service left it out.
//!
//! The rule is Smithy's (client error correction): the zero value of the member's type. Strict reading, for tests
//! and drift reports, turns each correction into an error instead.

use std::cell::Cell;

/// What becomes of a required member that is missing or null.
#[derive(Clone, Copy)]
enum Mode {
    /// It is corrected.
    Correct,
    /// It is corrected, and counted.
    Count(usize),
    /// It is an error.
    Refuse,
}

thread_local! {
    static MODE: Cell<Mode> = const { Cell::new(Mode::Correct) };
}

/// Runs `read` in another mode, and gives the mode that it ended with.
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

/// How many corrections it takes to read something; none if it cannot be read at all.
pub(super) fn corrections<T, E>(read: impl FnOnce() -> Result<T, E>) -> Option<usize> {
    match in_mode(Mode::Count(0), read) {
        (Ok(_), Mode::Count(corrections)) => Some(corrections),
        _ => None,
    }
}

/// Runs `read` with corrections turned into errors.
pub(crate) fn strictly<T>(read: impl FnOnce() -> T) -> T {
    in_mode(Mode::Refuse, read).0
}

/// Whether anybody wants to know of corrections.
pub(super) fn corrections_matter() -> bool {
    !matches!(MODE.get(), Mode::Correct)
}

/// Allows the correction of a missing or null required member, or says why not.
pub(super) fn correct(name: &'static str) -> Result<(), String> {
    match MODE.get() {
        Mode::Correct => Ok(()),
        Mode::Count(corrections) => {
            MODE.set(Mode::Count(corrections + 1));
            Ok(())
        }
        Mode::Refuse => Err(format!("the required member `{name}` is missing or null")),
    }
}
