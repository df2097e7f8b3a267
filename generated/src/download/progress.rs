// Copied by sdkwright from sdk-runtime (src/download/progress.rs); do not edit.

//! The progress of a download, and the functions that are called with it.

use crate::progress::{ProgressStream, channel};

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

/// Adds a function to those that are called with the progress.
pub(super) fn add(to: &mut Option<OnProgress>, mut function: impl FnMut(DownloadProgress) + Send + 'static) {
    let mut previous = to.take();
    *to = Some(Box::new(move |progress| {
        if let Some(previous) = &mut previous {
            previous(progress);
        }
        function(progress);
    }));
}

/// Adds a stream of the progress.
pub(super) fn add_stream(to: &mut Option<OnProgress>) -> ProgressStream<DownloadProgress> {
    let (sender, stream) = channel();
    add(to, move |progress| sender.send(progress));
    stream
}
