//! The phases of resources: which of them are settled, and well or badly.

/// A resource that goes through phases on the way to being ready.
///
/// Generated types implement it. A phase that is neither a ready nor a failed one is on the way; so is one that this
/// version does not know.
pub trait Phased {
    /// What the phases mean.
    const PHASES: &'static Phases;

    /// The phase; none if the service did not say.
    fn phase(&self) -> Option<&str>;

    /// What the service says about the phase, mostly why it failed.
    fn explanation(&self) -> Option<&str> {
        None
    }

    /// Whether it has come to a good end.
    fn is_ready(&self) -> bool {
        self.phase().is_some_and(|phase| Self::PHASES.ready.contains(&phase))
    }

    /// Whether it has come to a bad end.
    fn is_failed(&self) -> bool {
        self.phase().is_some_and(|phase| Self::PHASES.failed.contains(&phase))
    }
}

/// What the phases of a resource mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phases {
    /// The member that holds the phase, such as `status.phase`.
    pub member: &'static str,
    /// The phases of which nothing more has to be waited for.
    pub ready: &'static [&'static str],
    /// The phases that do not become a ready one by themselves.
    pub failed: &'static [&'static str],
}

/// The phase of a resource, as far as the resource gives it.
pub(super) struct PhaseView<'a> {
    pub(super) phases: &'static Phases,
    pub(super) phase: Option<&'a str>,
    pub(super) explanation: Option<&'a str>,
    pub(super) ready: bool,
    pub(super) failed: bool,
}

/// Reads the phase of a resource.
pub(super) fn view_phase<T: Phased>(resource: &T) -> PhaseView<'_> {
    let is_given = |text: &&str| !text.is_empty();
    PhaseView {
        phases: T::PHASES,
        phase: resource.phase().filter(is_given),
        explanation: resource.explanation().filter(is_given),
        ready: resource.is_ready(),
        failed: resource.is_failed(),
    }
}
