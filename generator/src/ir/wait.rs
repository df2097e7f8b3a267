//! Resources that become ready after a while.

/// The phases of a resource, and what they mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phases {
    /// The member with the phase as it is written, such as `status.phase`.
    pub member: String,
    /// The way to it: indexes of members, the first one of the type itself.
    pub phase: Vec<usize>,
    /// The way to what the resource says about its phase.
    pub explanation: Option<Vec<usize>>,
    /// The phases of which nothing more has to be waited for.
    pub ready: Vec<String>,
    /// The phases that do not become a ready one by themselves.
    pub failed: Vec<String>,
}
