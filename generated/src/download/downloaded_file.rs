// Copied by sdkwright from sdk-runtime (src/download/downloaded_file.rs); do not edit.

//! The result of a download to a file.

use std::path::{Path, PathBuf};

use http::HeaderMap;

use super::file_name::file_name;
use super::head;

/// A file that was downloaded.
#[derive(Clone, Debug)]
pub struct DownloadedFile {
    pub(super) path: PathBuf,
    pub(super) length: u64,
    pub(super) headers: HeaderMap,
}

impl DownloadedFile {
    /// Returns the path of the file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the number of bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Returns the headers of the response that started the transfer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the media type with its parameters (`Content-Type`).
    pub fn media_type(&self) -> Option<&str> {
        head::media_type(&self.headers)
    }

    /// Returns the file name that the server suggests (`Content-Disposition`), a bare name without folders.
    pub fn file_name(&self) -> Option<String> {
        file_name(&self.headers)
    }

    /// Returns the entity tag (`ETag`) with its quotes, and with `W/` if it is weak.
    pub fn etag(&self) -> Option<&str> {
        head::etag(&self.headers)
    }
}
