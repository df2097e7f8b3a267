//! The parts of a resource, each with its own phase.
//!
//! In: the type of the resource, and the settings of its parts. Out: the list of parts, and the phases of their type.

use super::{PhaseLists, PhaseSearch};
use crate::config::PartsConfig;
use crate::diagnostics::Code;
use crate::ir::{OperationId, PhasedParts, Phases, TypeId, TypeRef};

impl PhaseSearch<'_> {
    /// Returns the list of parts, and the type of the parts with the meaning of its phases.
    pub(super) fn parts(
        &mut self,
        operation: OperationId,
        resource: TypeId,
        parts: &PartsConfig,
    ) -> Option<(PhasedParts, (TypeId, Phases))> {
        let at = self.at.child("parts");
        let outer = std::mem::replace(&mut self.at, at);
        let found = self.parts_of(operation, resource, parts);
        self.at = outer;
        found
    }

    fn parts_of(
        &mut self,
        operation: OperationId,
        resource: TypeId,
        parts: &PartsConfig,
    ) -> Option<(PhasedParts, (TypeId, Phases))> {
        let (member, phase_member) = (parts.list.as_ref()?, parts.phase.as_ref()?);
        let (list, item) = self.list_member(resource, member, "list")?;
        if item == resource {
            let message = format!("the elements of `{member}` have the type of the resource itself");
            let place = self.at.child("list");
            self.diagnostics
                .report(Code::ConfigUnmatched, message, &place)
                .also(self.place)
                .help("name a list whose elements have a type of their own");
            return None;
        }
        let id = match &parts.id {
            Some(member) => Some(self.id_member(item, member, "id")?),
            None => None,
        };
        let (phase, found) = self.text_member(item, phase_member, "phase")?;
        if let TypeRef::Named(found) = found {
            let lists = [("ready", parts.ready.as_slice()), ("failed", &parts.failed)];
            let lists = PhaseLists { lists: &lists, unlisted: &parts.unlisted };
            self.check_phases(found, &lists, &self.api.operations[operation.0].id);
        }
        let explanation = match &parts.explanation {
            Some(member) => Some(self.text_member(item, member, "explanation")?.0),
            None => None,
        };
        let phases = Phases {
            member: phase_member.clone(),
            phase,
            explanation,
            ready: parts.ready.clone(),
            failed: parts.failed.clone(),
            completed: Vec::new(),
            gone: Vec::new(),
            parts: None,
        };
        Some((PhasedParts { member: member.clone(), list, item, id }, (item, phases)))
    }
}
