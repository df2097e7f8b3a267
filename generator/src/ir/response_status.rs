//! The statuses of responses, as a document lists them.

/// The status of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResponseStatus {
    /// This one.
    Code(u16),
    /// One with this first digit.
    Range(u8),
    /// One that is not listed.
    Any,
}
