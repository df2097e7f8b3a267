//! Uploads in sessions: an operation opens a session, the file is sent in parts, and another operation commits them.
//!
//! Input: the call that opens the session, a file, and the description of the steps in generated code. Output: a
//! [`SessionUpload`], whose result is the response of the call that commits the parts.
//!
//! ```text
//! let file = UploadBody::file("film.mp4");
//! let film = client.films().upload(&OpenFilm::new("film.mp4"), file).await?;
//! ```
//!
//! One part is in memory at a time, so that a part that fails is retried alone. If the upload fails, the session is aborted.

mod codegen_api;
mod digest;
mod part;
mod request;
mod run;
mod steps;

pub use self::request::SessionUpload;
pub(crate) use self::steps::{SessionArgument, SessionCall, SessionDigest, SessionSteps};

#[cfg(test)]
mod tests;
