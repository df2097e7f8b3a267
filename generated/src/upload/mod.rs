// Copied by sdkwright from sdk-runtime (src/upload/mod.rs); do not edit.

//! Uploads: request bodies, and parts of multipart bodies, that are not in memory as a whole.
//!
//! Input: bytes, a file, a reader or a stream. Output: an [`UploadBody`], which is read as the transport sends it.
//!
//! ```text
//! let body = UploadBody::reader(std::io::stdin().lock());
//! client.pictures().replace("p-1", body).await?;
//! ```
#![cfg_attr(
    feature = "files",
    doc = "\nThe feature `files` adds files, which are reopened for each attempt:\n\n\
           ```text\nclient.pictures().replace(\"p-1\", UploadBody::file(\"picture.png\")).await?;\n```"
)]

mod body;
mod call;
mod codegen_api;
#[cfg(feature = "files")]
mod file;
mod length_check;
mod open;
mod progress;
mod read_chunks;
mod send;
mod source;

pub(crate) use self::body::Piece;
pub use self::body::UploadBody;
pub use self::progress::UploadProgress;
