// Copied by sdkwright from sdk-runtime (src/call/compression.rs); do not edit.

//! The compression of a body, which the feature `gzip` enables.

use super::Call;

impl Call {
    /// Compresses a body of at least this many bytes.
    #[cfg(feature = "gzip")]
    pub(crate) fn compress_above(mut self, bytes: usize) -> Self {
        self.compress_above = Some(bytes);
        self
    }

    /// Sends the body as it is, because the feature `gzip` is disabled.
    #[cfg(not(feature = "gzip"))]
    pub(crate) fn compress_above(self, _: usize) -> Self {
        self
    }
}
