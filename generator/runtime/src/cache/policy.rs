//! The limits of a cache.

/// The limits of a [cache](crate::cache).
///
/// Defaults: 16 MiB and 1000 responses. When a limit is reached, the least recently used responses are
/// removed. A response larger than an eighth of `max_bytes` is not stored.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing unless passed to a client builder"]
pub struct CachePolicy {
    pub(super) max_bytes: usize,
    pub(super) max_entries: usize,
}

impl CachePolicy {
    /// Creates a policy with the default limits.
    pub fn new() -> Self {
        Self { max_bytes: 16 << 20, max_entries: 1000 }
    }

    /// Sets the maximum size of all stored responses in bytes, including their headers. Defaults to 16 MiB.
    pub fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Sets the maximum number of stored responses. Defaults to 1000.
    pub fn max_entries(mut self, entries: usize) -> Self {
        self.max_entries = entries;
        self
    }
}

impl Default for CachePolicy {
    fn default() -> Self {
        Self::new()
    }
}
