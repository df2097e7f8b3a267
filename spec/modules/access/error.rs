//! The error of a rotation.

use std::error::Error;
use std::fmt;

/// The error of a key that was not rotated.
///
/// The old key still works. A new key that was created and not handed over has been deleted again, unless
/// [`leftover`](Self::leftover) names it. The error never contains a secret.
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
    /// The creation of the new key.
    Create,
    /// The wait until the service accepts the new key.
    Accept,
    /// The function of the application that hands the new key over.
    HandOver,
    /// The deletion of the old key. The new key is in use.
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

    /// Returns the ID of a new key that is not in use and could not be deleted.
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
        self.leftover.iter().try_for_each(|id| write!(formatter, "; delete the unused key `{id}`"))
    }
}

impl Error for RotationError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
