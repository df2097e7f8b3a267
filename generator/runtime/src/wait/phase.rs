//! The phases of resources.

use super::part::PhasedPart;

/// A resource with a phase, such as `PROVISIONING` or `READY`.
///
/// Generated types implement it. A phase that is neither ready nor failed is in progress, as is a phase that this
/// version does not know.
///
/// Some resources have parts with their own phases, such as tasks. Such a resource is ready if its own phase and those of all
/// parts are ready, and has failed if its own phase or that of a part is failed.
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

    /// Returns the parts of the resource with their phases, or `None` if the response has none.
    fn parts(&self) -> Option<Vec<PhasedPart<'_>>> {
        None
    }

    /// Returns `true` if the resource and all of its parts are in a ready phase.
    fn is_ready(&self) -> bool {
        Self::PHASES.has_ready(self.phase())
            && self.parts().is_none_or(|parts| parts.iter().all(PhasedPart::is_ready))
    }

    /// Returns `true` if the resource or one of its parts is in a failed phase.
    fn is_failed(&self) -> bool {
        Self::PHASES.has_failed(self.phase())
            || self.parts().is_some_and(|parts| parts.iter().any(PhasedPart::is_failed))
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

impl Phases {
    fn has_ready(&self, phase: Option<&str>) -> bool {
        phase.is_some_and(|phase| self.ready.contains(&phase))
    }

    fn has_failed(&self, phase: Option<&str>) -> bool {
        phase.is_some_and(|phase| self.failed.contains(&phase))
    }
}

impl<'a> PhasedPart<'a> {
    /// Returns the parts in a list, each with the ID that `id` returns.
    pub(crate) fn from_list<T: Phased>(
        list: &'static str,
        parts: &'a [T],
        id: fn(&T) -> Option<String>,
    ) -> Vec<Self> {
        let part = |(index, part): (usize, &'a T)| {
            let seen = view_phase(part);
            Self {
                list,
                index,
                id: id(part).filter(|id| !id.is_empty()),
                member: seen.phases.member,
                phase: seen.phase,
                explanation: seen.explanation,
                is_ready: seen.ready,
                is_failed: seen.failed,
            }
        };
        parts.iter().enumerate().map(part).collect()
    }
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
    pub(super) parts: Vec<PhasedPart<'a>>,
}

impl<'a> PhaseView<'a> {
    /// Returns the first part that has failed or, if the resource itself is in a ready phase, the first part that is not ready.
    pub(super) fn decisive_part(&self) -> Option<&PhasedPart<'a>> {
        let is_waiting = |part: &&PhasedPart<'_>| self.phases.has_ready(self.phase) && !part.is_ready();
        let failed = self.parts.iter().find(|part| part.is_failed());
        failed.or_else(|| self.parts.iter().find(is_waiting))
    }
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
        parts: resource.parts().unwrap_or_default(),
    }
}
