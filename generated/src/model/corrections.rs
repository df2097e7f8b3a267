// Copied by sdkwright from sdk-runtime (src/model/corrections.rs); do not edit.

//! Client error correction: values for required members that the service omitted, and for members that their types
//! cannot represent.
//!
//! Follows Smithy's client error correction: a missing required member is decoded as the zero value of its type. An
//! optional member with a number that is out of range for its type is decoded as absent; models that keep unknown
//! fields also keep its JSON, so that an update sends it back. A value whose members do not have the types of its union
//! variant is kept unchanged. Strict mode, for tests and drift reports, turns corrections into errors.

use std::cell::Cell;

use super::failure_path;
use super::memory_limit::with_memory_limit;

/// The strict mode.
#[derive(Clone, Copy)]
struct Strict {
    /// The number of corrections that are made before one fails.
    left: usize,
    /// The number of corrections so far.
    count: usize,
    /// `true` if a correction has failed.
    has_failed: bool,
}

thread_local! {
    static STRICT: Cell<Option<Strict>> = const { Cell::new(None) };
}

/// The maximum number of reasons that are reported for a body.
const MAX_REASONS: usize = 100;
/// The maximum number of bytes that are decoded again to report reasons.
const MAX_DECODED: usize = 64 << 20;

/// The reasons why a body cannot be decoded, in order.
pub(crate) struct Undecodable<E> {
    /// The reasons: at least one, at most [`MAX_REASONS`]. Each with its path within the outermost union, such as
    /// `.spec.id`, which the position of the error does not cover.
    pub(crate) reasons: Vec<(E, String)>,
    /// The number of all reasons.
    pub(crate) count: usize,
}

impl<E> From<E> for Undecodable<E> {
    fn from(error: E) -> Self {
        Self { reasons: vec![(error, String::new())], count: 1 }
    }
}

/// The options of decoding a body.
#[derive(Clone, Copy)]
pub(crate) struct DecodeOptions {
    /// `true` if corrections are errors.
    pub(crate) strict: bool,
    /// The maximum size of a response in bytes.
    pub(crate) max_response_size: usize,
}

/// The memory that a decoded body may take, as a multiple of the maximum size of a response.
const MAX_DECODED_SIZE: usize = 4;
/// The memory that a decoded body may take however small the maximum size of a response is.
const MIN_DECODED_SIZE: usize = 1 << 20;

/// Decodes a body of this many bytes with `read`. In strict mode, each correction is a reason why it cannot be decoded.
pub(crate) fn decode_body<T, E>(
    options: DecodeOptions,
    length: usize,
    read: impl Fn() -> Result<T, E>,
) -> Result<T, Undecodable<E>> {
    let memory = options.max_response_size.saturating_mul(MAX_DECODED_SIZE).max(MIN_DECODED_SIZE);
    let read = || with_memory_limit(memory, &read);
    if !options.strict {
        return read().map_err(Undecodable::from);
    }
    let (result, corrections) = run_strictly(usize::MAX, read);
    let failure = match result {
        Ok(value) if corrections == 0 => return Ok(value),
        result => result.err(),
    };
    // Only an error has a position, so the body is decoded once for each correction.
    let limit = (MAX_DECODED / length.max(1)).clamp(1, MAX_REASONS);
    let count = corrections + usize::from(failure.is_some());
    let mut reasons = Vec::new();
    for number in 0..corrections.min(limit) {
        reasons.extend(run_strictly(number, read).0.err());
    }
    reasons.extend(failure.filter(|_| count <= limit || corrections == 0));
    Err(Undecodable { reasons, count })
}

/// Decodes in strict mode, in which a correction fails after this many others. Returns the result, an error with its
/// path within the outermost union, and the number of corrections.
fn run_strictly<T, E>(left: usize, read: impl FnOnce() -> Result<T, E>) -> (Result<T, (E, String)>, usize) {
    struct Restore(Option<Strict>);
    impl Drop for Restore {
        fn drop(&mut self) {
            STRICT.set(self.0);
        }
    }
    failure_path::take();
    let _restore = Restore(STRICT.replace(Some(Strict { left, count: 0, has_failed: false })));
    let result = read().map_err(|error| (error, failure_path::take()));
    (result, STRICT.get().map_or(0, |strict| strict.count))
}

/// Decodes in strict mode up to the first correction.
#[cfg(test)]
pub(crate) fn strictly<T, E>(read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    run_strictly(0, read).0.map_err(|(error, _)| error)
}

/// Returns `true` if corrections are errors.
pub(super) fn is_strict() -> bool {
    STRICT.get().is_some()
}

/// Returns `true` if the next correction fails.
pub(super) fn is_next_rejected() -> bool {
    STRICT.get().is_some_and(|strict| strict.left == 0)
}

/// Counts a correction, and returns `true` if it is made, or `false` if it fails.
#[cold]
pub(super) fn correct() -> bool {
    let Some(mut strict) = STRICT.get() else { return true };
    strict.count += 1;
    strict.has_failed |= strict.left == 0;
    strict.left = strict.left.saturating_sub(1);
    STRICT.set(Some(strict));
    !strict.has_failed
}

/// Corrects a missing or null required member, or returns the error text in strict mode.
pub(super) fn correct_missing(name: &'static str) -> Result<(), String> {
    if correct() { Ok(()) } else { Err(format!("the required member `{name}` is missing or null")) }
}

/// Returns `true` if a value that is not of its union's variant is kept unchanged, or `false` if that is an error.
pub(super) fn correct_variant() -> bool {
    let has_failed = STRICT.get().is_some_and(|strict| strict.has_failed);
    !has_failed && correct()
}
