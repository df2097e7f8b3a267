//! The phases of resources.

/// A resource with a phase, such as `PROVISIONING` or `READY`.
///
/// Generated types implement it. A phase that is neither ready nor failed is in progress, as is a phase that this
/// version does not know.
pub trait Phased {
    /// The ready and failed phases.
    const PHASES: &'static Phases;

    /// The phases in which the resource has completed.
    const COMPLETED: &'static [&'static str] = &[];

    /// The phases in which the resource no longer exists, although the service still returns it.
    const GONE: &'static [&'static str] = &[];

    /// Returns the phase, or `None` if the response has none.
    fn phase(&self) -> Option<&str>;

    /// Returns the service's explanation of the phase, usually the reason of a failure.
    fn explanation(&self) -> Option<&str> {
        None
    }

    /// Returns `true` if the resource is in a ready phase.
    fn is_ready(&self) -> bool {
        self.phase().is_some_and(|phase| Self::PHASES.ready.contains(&phase))
    }

    /// Returns `true` if the resource is in a failed phase.
    fn is_failed(&self) -> bool {
        self.phase().is_some_and(|phase| Self::PHASES.failed.contains(&phase))
    }

    /// Returns `true` if the resource is in a completed phase.
    fn is_completed(&self) -> bool {
        self.phase().is_some_and(|phase| Self::COMPLETED.contains(&phase))
    }

    /// Returns `true` if the resource is in a phase in which it no longer exists.
    fn is_gone(&self) -> bool {
        self.phase().is_some_and(|phase| Self::GONE.contains(&phase))
    }
}

/// The ready and failed phases of a resource type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phases {
    /// The path of the member that holds the phase, such as `status.phase`.
    pub member: &'static str,
    /// The phases in which the resource is ready.
    pub ready: &'static [&'static str],
    /// The phases from which the resource does not become ready without intervention.
    pub failed: &'static [&'static str],
}

/// A resource's view of its phase.
pub(super) struct PhaseView<'a> {
    pub(super) phases: &'static Phases,
    pub(super) phase: Option<&'a str>,
    pub(super) explanation: Option<&'a str>,
    pub(super) ready: bool,
    pub(super) failed: bool,
    pub(super) completed: bool,
    pub(super) gone: bool,
}

/// Returns the phase of a resource.
pub(super) fn view_phase<T: Phased>(resource: &T) -> PhaseView<'_> {
    let is_given = |text: &&str| !text.is_empty();
    PhaseView {
        phases: T::PHASES,
        phase: resource.phase().filter(is_given),
        explanation: resource.explanation().filter(is_given),
        ready: resource.is_ready(),
        failed: resource.is_failed(),
        completed: resource.is_completed(),
        gone: resource.is_gone(),
    }
}
