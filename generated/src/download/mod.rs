// Copied by sdkwright from sdk-runtime (src/download/mod.rs); do not edit.

//! Downloads: the body of a response as a stream of bytes.
//!
//! Input: a call whose success is bytes. Output: a [`Download`], whose body is read as the application asks for it.
//! The body is not limited by [`max_response_size`](crate::ClientBuilder::max_response_size), because it is never in
//! memory as a whole.
//!
//! ```text
//! let mut download = client.pictures().get("p-1").download().await?;
//! println!("{:?}, {:?} bytes", download.file_name(), download.length());
//! while let Some(chunk) = download.next().await {
//!     output.write_all(&chunk?)?;
//! }
//! ```
#![cfg_attr(
    feature = "files",
    doc = "\nThe feature `files` adds downloads to a file, which continue a broken transfer and verify digests:\n\n\
           ```text\nlet file = client.pictures().get(\"p-1\").download_to(\"picture.png\").await?;\n```"
)]
#![cfg_attr(
    feature = "testing",
    doc = "\nTests create bodies with [`DownloadReply`]: chunks with delays, and connections that break."
)]

mod codegen_api;
#[cfg(feature = "files")]
mod content_range;
#[cfg(feature = "files")]
mod digest;
#[cfg(feature = "files")]
mod downloaded_file;
mod file_name;
#[cfg(feature = "files")]
mod file_writer;
mod head;
mod macros;
mod progress;
#[cfg(feature = "testing")]
mod reply;
mod request;
mod stream;
#[cfg(feature = "files")]
mod temporary_file;
#[cfg(feature = "files")]
mod to_file;
#[cfg(feature = "files")]
mod transfer;

#[cfg(feature = "files")]
pub use self::downloaded_file::DownloadedFile;
pub(crate) use self::macros::downloads;
pub use self::progress::DownloadProgress;
#[cfg(feature = "testing")]
pub use self::reply::DownloadReply;
pub use self::request::DownloadRequest;
pub use self::stream::Download;
#[cfg(feature = "files")]
pub use self::to_file::DownloadToFile;
