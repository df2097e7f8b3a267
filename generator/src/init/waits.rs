//! Phases of resources.
//!
//! In: the operations that get a resource with a status. Out: the settings below `waits`. A document lists phases but
//! not their meanings, so the proposals go by the words and are not settled.

use std::collections::BTreeMap;

use crate::init::Evidence;
use crate::init::entry::{Entry, Section};
use crate::init::scalar::{list, scalar};
use crate::ir::{Api, Enum, Operation, ParameterIn, SuccessKind, TypeId, TypeKind, TypeRef};
use crate::labels::words::words;
use crate::pagination::bare;

/// The names of properties that hold a phase.
const PHASES: &[&str] = &["status", "state", "phase"];
/// Phases that end on their own, without separators.
const TRANSIENT: &[&str] = &[
    "building",
    "creating",
    "deploying",
    "inprogress",
    "initializing",
    "new",
    "pending",
    "preparing",
    "processing",
    "provisioning",
    "queued",
    "requested",
    "running",
    "scheduled",
    "starting",
    "submitted",
    "updating",
    "validating",
    "waiting",
];
/// Phases of a resource that is ready.
const READY: &[&str] = &[
    "active",
    "available",
    "complete",
    "completed",
    "done",
    "finished",
    "healthy",
    "online",
    "provisioned",
    "ready",
    "succeeded",
    "success",
    "successful",
    "verified",
];
/// Phases of a resource that cannot become ready.
const FAILED: &[&str] = &[
    "aborted",
    "canceled",
    "cancelled",
    "errored",
    "error",
    "expired",
    "failed",
    "failure",
    "rejected",
    "timedout",
    "timeout",
];

/// Returns the section.
pub(crate) fn section(evidence: Evidence<'_>) -> Section {
    let api = evidence.api;
    let mut found: BTreeMap<(TypeId, String), Vec<&Operation>> = BTreeMap::new();
    for operation in api.operations.iter().filter(|it| it.method == "GET") {
        let gets_one = operation.required().any(|it| it.location == ParameterIn::Path);
        let SuccessKind::Json { ty: TypeRef::Named(id), optional: false, nullable: false } =
            &operation.success.kind
        else {
            continue;
        };
        if let Some(path) = phase_path(api, *id).filter(|_| gets_one) {
            found.entry((*id, path)).or_default().push(operation);
        }
    }
    let mut entries: Vec<Entry> = Vec::new();
    for ((id, path), operations) in &found {
        let known: Vec<String> = entries.iter().map(|entry| entry.key.clone()).collect();
        entries.extend(entry(api, *id, path, operations, &known));
    }
    Section { key: "waits", remark: String::new(), entries }
}

/// Returns the path of the property with the phase: of the resource, or of an object in it.
fn phase_path(api: &Api, id: TypeId) -> Option<String> {
    let TypeKind::Struct(object) = &api.types[id.0].kind else { return None };
    let is_phase = |wire: &str, ty: &TypeRef| PHASES.contains(&bare(wire).as_str()) && has_phases(api, ty);
    let own =
        object.fields.iter().filter(|field| !field.secret).find(|field| is_phase(&field.wire, &field.ty));
    if let Some(field) = own {
        return Some(field.wire.clone());
    }
    object.fields.iter().find_map(|field| {
        let TypeRef::Named(inner) = &field.ty else { return None };
        let TypeKind::Struct(inner) = &api.types[inner.0].kind else { return None };
        if !PHASES.contains(&bare(&field.wire).as_str()) {
            return None;
        }
        let phase = inner.fields.iter().filter(|it| !it.secret).find(|it| is_phase(&it.wire, &it.ty))?;
        Some(format!("{}.{}", field.wire, phase.wire))
    })
}

/// Returns `true` for an enum with a phase that ends on its own and one that is ready.
fn has_phases(api: &Api, ty: &TypeRef) -> bool {
    phases(api, ty).is_some_and(|phases| !of(phases, TRANSIENT).is_empty() && !of(phases, READY).is_empty())
}

fn phases<'a>(api: &'a Api, ty: &TypeRef) -> Option<&'a Enum> {
    let TypeRef::Named(id) = ty else { return None };
    if let TypeKind::Enum(phases) = &api.types[id.0].kind { Some(phases) } else { None }
}

/// Returns the phases with one of these words.
fn of<'a>(phases: &'a Enum, known: &[&str]) -> Vec<&'a str> {
    let values = phases.values.iter().map(|value| value.wire.as_str());
    values.filter(|value| known.contains(&bare(value).as_str())).collect()
}

/// Returns `true` for the number after a name.
fn is_number(end: &str) -> bool {
    end.strip_prefix('-').is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit()))
}

fn entry(api: &Api, id: TypeId, path: &str, operations: &[&Operation], known: &[String]) -> Option<Entry> {
    let mut ty = TypeRef::Named(id);
    for name in path.split('.') {
        let TypeRef::Named(id) = ty else { return None };
        let TypeKind::Struct(object) = &api.types[id.0].kind else { return None };
        ty = object.fields.iter().find(|field| field.wire == name)?.ty.clone();
    }
    let phases = phases(api, &ty)?;
    let all: Vec<&str> = phases.values.iter().map(|value| value.wire.as_str()).collect();
    let (ready, failed) = (of(phases, READY), of(phases, FAILED));
    let ids: Vec<&str> = operations.iter().map(|it| it.id.as_str()).collect();
    let first = operations.first()?;
    let mut segments = first.path.split('/').filter(|it| !it.is_empty() && !it.contains('{'));
    let base = segments.next_back().map(|it| words(it).join("-")).filter(|it| !it.is_empty());
    let base = base.unwrap_or_else(|| "phases".to_owned());
    let same =
        known.iter().filter(|it| **it == base || it.strip_prefix(&base).is_some_and(is_number)).count();
    let name = if same == 0 { base } else { format!("{base}-{}", same + 1) };
    let evidence =
        format!("`{path}` in the response to {} {} is one of {}.", first.method, first.path, all.join(", "));
    let mut lines = vec![
        format!("{}:", scalar(&name)),
        format!("  operations: {}", list(&ids)),
        format!("  phase: {}", scalar(path)),
        format!("  ready: {}", list(&ready)),
    ];
    if !failed.is_empty() {
        lines.push(format!("  failed: {}", list(&failed)));
    }
    Some(Entry { key: name, evidence, lines, is_settled: false })
}
