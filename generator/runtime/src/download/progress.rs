//! The progress of a download. Data only.

/// The progress of a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DownloadProgress {
    /// The number of bytes received. It starts over if the server cannot continue a broken transfer.
    pub received: u64,
    /// The number of bytes of the whole body, if the server has sent it.
    pub length: Option<u64>,
}

/// A function that is called with the progress.
pub(super) type OnProgress = Box<dyn FnMut(DownloadProgress) + Send>;
