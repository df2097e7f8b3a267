//! Uploads in several steps: an operation returns a presigned URL, the file is sent there, and another operation
//! finishes the upload.
//!
//! Input: the call that finishes the upload, a file, and the description of the steps in generated code. Output: a
//! [`StorageUpload`], whose result is the response of that call.
//!
//! ```text
//! let file = UploadBody::file("orders.jar");
//! let artifact = client.artifacts().upload(&request, file).await?;
//! ```
//!
//! The presigned URL and the form fields grant access to the storage, so they appear in no error, log or `Debug` output.
//! The storage gets neither credentials nor headers of the SDK, and redirects are not followed.

mod codegen_api;
mod file_request;
#[cfg(feature = "testing")]
mod mock;
mod request;
mod run;
mod steps;
mod storage;
mod storage_error;
mod storage_url;

pub use self::request::StorageUpload;
pub(crate) use self::steps::{
    StorageRequest, UploadArgument, UploadMember, UploadStart, UploadSteps, UploadStorage,
};

#[cfg(test)]
mod tests;
