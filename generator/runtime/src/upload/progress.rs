//! The progress of an upload. Data only.

use std::sync::{Arc, Mutex};

/// The progress of an upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadProgress {
    /// The number of bytes that the transport has taken. It starts over with each attempt.
    pub sent: u64,
    /// The number of bytes of the whole body, if it is known.
    pub length: Option<u64>,
}

/// Functions that are called with the progress.
pub(super) type OnProgress = Arc<Mutex<dyn FnMut(UploadProgress) + Send>>;
