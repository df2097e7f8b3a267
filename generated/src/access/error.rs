// Copied by sdkwright from modules/access/error.rs next to the API's documents; edit it there.

//! The error of a rotation.

use std::error::Error;
use std::fmt;

/// The error of a key that was not rotated.
///
/// The old key still works, unless the step is [`RotationStep::Delete`]. A new key that was created has been deleted, unless
/// [`leftover`](Self::leftover) names it. There are two exceptions. If the step is [`RotationStep::Create`] and the response
/// was lost, for example after a timeout, a key may exist whose ID is unknown: list the keys of the owner. If the step is
/// [`RotationStep::Delete`], the new key is in use.
///
/// The error never contains a secret.
#[derive(Debug)]
pub struct RotationError {
    pub(super) key_id: String,
    pub(super) step: RotationStep,
    pub(super) leftover: Option<String>,
    pub(super) source: Box<dyn Error + Send + Sync>,
}

/// A step of the rotation of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RotationStep {
    /// The creation of the new key. If the response was lost, the service may have created a key.
    Create,
    /// The wait until the service accepts the new key.
    Accept,
    /// The hand-over of the new key by the application. Both keys work.
    HandOver,
    /// The deletion of the old key. The new key is in use. If the response was lost, the old key may be deleted.
    Delete,
}

impl RotationError {
    /// Returns the ID of the key that was to be rotated.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// Returns the step that failed.
    pub fn step(&self) -> RotationStep {
        self.step
    }

    /// Returns the ID of a new key that may still exist although the rotation failed: a key that could not be deleted, or one
    /// that was kept because the failed hand-over may have stored it.
    pub fn leftover(&self) -> Option<&str> {
        self.leftover.as_deref()
    }
}

impl fmt::Display for RotationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let step = match self.step {
            RotationStep::Create => "creating the new key",
            RotationStep::Accept => "waiting for the new key",
            RotationStep::HandOver => "handing the new key over",
            RotationStep::Delete => "deleting the old key",
        };
        write!(formatter, "rotation of the key `{}`: {step} failed: {}", self.key_id, self.source)?;
        let Some(id) = &self.leftover else { return Ok(()) };
        match self.step {
            RotationStep::HandOver => write!(formatter, "; delete the new key `{id}` unless it is in use"),
            _ => write!(formatter, "; delete the unused key `{id}`"),
        }
    }
}

impl Error for RotationError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
