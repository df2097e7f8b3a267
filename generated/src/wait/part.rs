// Copied by sdkwright from sdk-runtime (src/wait/part.rs); do not edit.

//! The parts of resources, each with its own phase, such as the tasks of a job.

use std::fmt;

/// A part of a resource, with its own phase.
///
/// Returned by [`Phased::parts`](crate::Phased::parts).
#[derive(Clone)]
pub struct PhasedPart<'a> {
    /// The property with the list of parts.
    pub(super) list: &'static str,
    pub(super) index: usize,
    pub(super) id: Option<String>,
    /// The property of a part with its phase.
    pub(super) member: &'static str,
    pub(super) phase: Option<&'a str>,
    pub(super) explanation: Option<&'a str>,
    pub(super) is_ready: bool,
    pub(super) is_failed: bool,
}

impl<'a> PhasedPart<'a> {
    /// Returns the index of the part in its list.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Returns the ID or name of the part, or `None` if the response has none.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Returns the phase of the part, or `None` if the response has none.
    pub fn phase(&self) -> Option<&'a str> {
        self.phase
    }

    /// Returns the service's explanation of the phase, usually the reason for a failure.
    pub fn explanation(&self) -> Option<&'a str> {
        self.explanation
    }

    /// Returns `true` if the part is in a ready phase.
    pub fn is_ready(&self) -> bool {
        self.is_ready
    }

    /// Returns `true` if the part is in a failed phase.
    pub fn is_failed(&self) -> bool {
        self.is_failed
    }

    /// Returns the property with the phase, such as `` `tasks[1].state` (ID `1`) ``.
    pub(super) fn place(&self) -> String {
        let id = self.id.as_ref().map(|id| format!(" (ID `{id}`)")).unwrap_or_default();
        format!("`{}[{}].{}`{id}", self.list, self.index, self.member)
    }
}

impl fmt::Debug for PhasedPart<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("PhasedPart")
            .field("index", &self.index)
            .field("id", &self.id)
            .field("phase", &self.phase)
            .field("explanation", &self.explanation)
            .finish_non_exhaustive()
    }
}
