// Copied by sdkwright from sdk-runtime (src/download/macros.rs); do not edit.

//! The `downloads!` macro, which adds downloads to request builders.

/// Adds downloads to a request builder whose success is bytes: `Name -> Bytes`.
macro_rules! downloads {
    () => {};
    ($name:ident -> Bytes) => {
        impl $name {
            /// Returns a request for the same response as a stream of bytes, with its length, media type, file name and
            /// `ETag`.
            ///
            /// The timeout of the call applies until the headers arrive. From then on, the idle timeout applies.
            #[inline]
            pub fn download(self) -> $crate::download::DownloadRequest {
                $crate::download::DownloadRequest::new(self.call)
            }

            /// Returns a request that saves the response in a file, which is replaced if it exists.
            ///
            /// The file appears at `path` only when it is complete. A broken transfer is continued, and lengths and
            /// digests are verified; see [`DownloadToFile`](crate::download::DownloadToFile).
            #[cfg(feature = "files")]
            #[inline]
            pub fn download_to(
                self,
                path: impl ::std::convert::Into<::std::path::PathBuf>,
            ) -> $crate::download::DownloadToFile {
                $crate::download::DownloadToFile::new(self.call, path.into())
            }
        }
    };
}

pub(crate) use downloads;
