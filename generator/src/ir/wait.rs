//! Resources that become ready after a while.

use crate::ir::ids::TypeId;

/// The phases of a resource, and what they mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phases {
    /// The member with the phase as it is written, such as `status.phase`.
    pub member: String,
    /// The path to the phase: indexes of members, starting at the type itself.
    pub phase: Vec<usize>,
    /// The path to the explanation of the phase.
    pub explanation: Option<Vec<usize>>,
    /// The phases that end the wait successfully.
    pub ready: Vec<String>,
    /// The phases from which the resource cannot become ready by itself.
    pub failed: Vec<String>,
    /// The phases in which the resource has completed.
    pub completed: Vec<String>,
    /// The phases in which the resource no longer exists.
    pub gone: Vec<String>,
    /// The list of parts that have a phase each.
    pub parts: Option<PhasedParts>,
}

/// A list of parts of a resource, whose type has phases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhasedParts {
    /// The member with the list as it is written, such as `tasks`.
    pub member: String,
    /// The path to the list: indexes of members, starting at the type itself.
    pub list: Vec<usize>,
    /// The type of a part.
    pub item: TypeId,
    /// The path to the ID, starting at the type of a part.
    pub id: Option<Vec<usize>>,
}
