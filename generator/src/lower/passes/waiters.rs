//! The pass that finds resources with phases that a waiter can poll.
//!
//! In: operations and types, and the configured operations whose responses are resources with phases. Out: the meaning
//! of the phases, by type. Settings that do not match the documents are reported.

mod members;
mod parts;

use crate::config::WaitConfig;
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::ir::{OperationId, Phases, SuccessKind, TypeId, TypeKind, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{find_operation, report_unknown_operation};

/// Detects the operations that are waited for, and the phases of their types.
pub(crate) fn detect_waiters(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let config = inputs.config;
    for (name, wait) in &config.waits {
        for (index, wanted) in wait.operations.iter().enumerate() {
            let step = index.to_string();
            let place = config.place(&["waits", name, "operations", &step]);
            let Some(id) = find_operation(api, wanted) else {
                if api.is_whole {
                    report_unknown_operation(api, wanted, &place, diagnostics);
                }
                continue;
            };
            let at = config.place(&["waits", name]);
            let mut search = PhaseSearch { api, place: &place, at, diagnostics: &mut *diagnostics };
            let Some(found) = search.phases(id, wait) else { continue };
            if !api.operations[id.0].idempotent {
                let message = format!("`{wanted}` is not idempotent, so it cannot be polled");
                diagnostics
                    .report(Code::ConfigUnmatched, message, &place)
                    .help("name the operation that gets the resource");
                continue;
            }
            if insert_phases(api, found) {
                api.polled.insert(id);
            } else {
                let message = format!("the response of `{wanted}` already has other phases");
                diagnostics
                    .report(Code::ConfigUnmatched, message, &place)
                    .help("list the operation in only one waiter");
            }
        }
    }
}

/// Types and their phases: the resource, and its parts.
type FoundPhases = Vec<(TypeId, Phases)>;

/// Adds phases unless one of the types has other ones.
fn insert_phases(api: &mut ApiDraft, found: FoundPhases) -> bool {
    if found.iter().any(|(ty, phases)| api.phases.get(ty).is_some_and(|known| known != phases)) {
        return false;
    }
    api.phases.extend(found);
    true
}

/// One operation that is waited with.
struct PhaseSearch<'a> {
    api: &'a ApiDraft,
    place: &'a Origin,
    /// The settings of the waiter, or of its parts.
    at: Origin,
    diagnostics: &'a mut Diagnostics,
}

/// The settings that describe phases, by their keys.
struct PhaseLists<'a> {
    lists: &'a [(&'static str, &'a [String])],
    unlisted: &'a [String],
}

impl PhaseSearch<'_> {
    /// Returns the response type of an operation and the meaning of its phases, and those of its parts.
    fn phases(&mut self, id: OperationId, wait: &WaitConfig) -> Option<FoundPhases> {
        let operation = &self.api.operations[id.0];
        let SuccessKind::Json { ty: TypeRef::Named(ty), optional: false, nullable: false } =
            &operation.success.kind
        else {
            let message = format!("`{}` does not return a resource", operation.id);
            self.diagnostics.report(Code::ConfigUnmatched, message, self.place);
            return None;
        };
        let member = wait.phase.as_ref()?;
        let (phase, found) = self.text_member(*ty, member, "phase")?;
        if let TypeRef::Named(found) = found {
            let lists = [
                ("ready", wait.ready.as_slice()),
                ("failed", &wait.failed),
                ("completed", &wait.completed),
                ("gone", &wait.gone),
            ];
            let lists = PhaseLists { lists: &lists, unlisted: &wait.unlisted };
            self.check_phases(found, &lists, &operation.id);
        }
        let explanation = match &wait.explanation {
            Some(member) => Some(self.text_member(*ty, member, "explanation")?.0),
            None => None,
        };
        let parts = match &wait.parts {
            Some(parts) => Some(self.parts(id, *ty, parts)?),
            None => None,
        };
        let (parts, of_parts) = parts.unzip();
        let phases = Phases {
            member: member.clone(),
            phase,
            explanation,
            ready: wait.ready.clone(),
            // A resource that no longer exists does not become ready.
            failed: wait.failed.iter().chain(&wait.gone).cloned().collect(),
            completed: wait.completed.clone(),
            gone: wait.gone.clone(),
            parts,
        };
        Some([(*ty, phases)].into_iter().chain(of_parts).collect())
    }

    /// Every phase is one that the document lists, or is said not to be.
    fn check_phases(&mut self, id: TypeId, phases: &PhaseLists<'_>, operation: &str) {
        let TypeKind::Enum(listed) = &self.api.types[id.0].kind else { return };
        let is_listed = |phase: &String| listed.values.iter().any(|value| value.wire == *phase);
        for (key, list) in phases.lists {
            for (index, phase) in list.iter().enumerate() {
                if is_listed(phase) || phases.unlisted.contains(phase) {
                    continue;
                }
                let known = listed.values.iter().map(|value| value.wire.as_str());
                let message = format!("`{phase}` is not a phase in the response of `{operation}`");
                let place = self.at.child(*key).child(index.to_string());
                self.diagnostics
                    .report(Code::UnlistedPhase, message, &place)
                    .also(self.place)
                    .maybe_help(did_you_mean(phase, known, |name| format!("`{name}`")));
            }
        }
        for (index, phase) in phases.unlisted.iter().enumerate() {
            let used = phases.lists.iter().any(|(_, list)| list.contains(phase));
            if is_listed(phase) || !used {
                let why = if used { "is listed in the document already" } else { "is not used as a phase" };
                let place = self.at.child("unlisted").child(index.to_string());
                self.diagnostics.report(Code::ConfigUnmatched, format!("`{phase}` {why}"), &place);
            }
        }
    }
}
