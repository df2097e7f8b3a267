//! The pass that finds resources with phases that a waiter can poll.
//!
//! In: operations and types, and the configured operations whose responses are resources with phases. Out: the meaning
//! of the phases, by type. Settings that do not match the documents are reported.

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
            let at = |key: &str| config.place(&["waits", name, key]);
            let mut search = PhaseSearch { api, place: &place, at: &at, diagnostics: &mut *diagnostics };
            let Some((ty, phases)) = search.phases(id, wait) else { continue };
            if !api.operations[id.0].idempotent {
                let message = format!("`{wanted}` is not idempotent, so it cannot be polled");
                diagnostics
                    .report(Code::ConfigUnmatched, message, &place)
                    .help("name the operation that gets the resource");
                continue;
            }
            if *api.phases.entry(ty).or_insert_with(|| phases.clone()) == phases {
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

/// One operation that is waited with.
struct PhaseSearch<'a> {
    api: &'a ApiDraft,
    place: &'a Origin,
    at: &'a dyn Fn(&str) -> Origin,
    diagnostics: &'a mut Diagnostics,
}

impl PhaseSearch<'_> {
    /// Returns the response type of an operation and the meaning of its phases.
    fn phases(&mut self, id: OperationId, wait: &WaitConfig) -> Option<(TypeId, Phases)> {
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
            self.check_phases(found, wait, &operation.id);
        }
        let explanation = match &wait.explanation {
            Some(member) => Some(self.text_member(*ty, member, "explanation")?.0),
            None => None,
        };
        let phases = Phases {
            member: member.clone(),
            phase,
            explanation,
            ready: wait.ready.clone(),
            failed: wait.failed.clone(),
            completed: wait.completed.clone(),
            gone: wait.gone.clone(),
        };
        Some((*ty, phases))
    }

    /// The way to a member that is text, and its type.
    fn text_member(&mut self, id: TypeId, path: &str, key: &str) -> Option<(Vec<usize>, TypeRef)> {
        let mut ty = TypeRef::Named(id);
        let mut indexes = Vec::new();
        for name in path.split('.') {
            let fields = match &ty {
                TypeRef::Named(id) => match &self.api.types[id.0].kind {
                    TypeKind::Struct(object) => object.fields.as_slice(),
                    TypeKind::Enum(_) | TypeKind::Union(_) => &[],
                },
                _ => &[],
            };
            let Some(index) = fields.iter().position(|field| field.wire == name && !field.secret) else {
                let known = fields.iter().map(|field| field.wire.as_str());
                let help = did_you_mean(name, known, |name| format!("`{name}`"));
                self.no_member(path, name, key).maybe_help(help);
                return None;
            };
            indexes.push(index);
            ty = fields[index].ty.clone();
        }
        let is_text = match &ty {
            TypeRef::String => true,
            TypeRef::Named(id) => matches!(self.api.types[id.0].kind, TypeKind::Enum(_)),
            _ => false,
        };
        if !is_text {
            self.no_member(path, path, key).help("name a property of type `string`");
            return None;
        }
        Some((indexes, ty))
    }

    fn no_member(&mut self, path: &str, name: &str, key: &str) -> &mut crate::diagnostics::Diagnostic {
        let way = if path == name { String::new() } else { format!(" in `{path}`") };
        let message = format!("the response has no string property `{name}`{way}");
        let place = (self.at)(key);
        self.diagnostics.report(Code::ConfigUnmatched, message, &place).also(self.place)
    }

    /// Every phase is one that the document lists, or is said not to be.
    fn check_phases(&mut self, id: TypeId, wait: &WaitConfig, operation: &str) {
        let TypeKind::Enum(listed) = &self.api.types[id.0].kind else { return };
        let is_listed = |phase: &String| listed.values.iter().any(|value| value.wire == *phase);
        let all = [
            ("ready", &wait.ready),
            ("failed", &wait.failed),
            ("completed", &wait.completed),
            ("gone", &wait.gone),
        ];
        for (key, phases) in all {
            for (index, phase) in phases.iter().enumerate() {
                if is_listed(phase) || wait.unlisted.contains(phase) {
                    continue;
                }
                let known = listed.values.iter().map(|value| value.wire.as_str());
                let message = format!("`{phase}` is not a phase in the response of `{operation}`");
                self.diagnostics
                    .report(Code::UnlistedPhase, message, &(self.at)(key).child(index.to_string()))
                    .also(self.place)
                    .maybe_help(did_you_mean(phase, known, |name| format!("`{name}`")));
            }
        }
        for (index, phase) in wait.unlisted.iter().enumerate() {
            let used = all.iter().any(|(_, phases)| phases.contains(phase));
            if is_listed(phase) || !used {
                let why = if used { "is listed in the document already" } else { "is not used as a phase" };
                let place = (self.at)("unlisted").child(index.to_string());
                self.diagnostics.report(Code::ConfigUnmatched, format!("`{phase}` {why}"), &place);
            }
        }
    }
}
