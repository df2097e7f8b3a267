//! Resources that become ready after a while.

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
}
