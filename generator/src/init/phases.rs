//! Words for phases, and the properties that hold a phase.
//!
//! In: types. Out: the path of the property with the phase, and its phases by their meaning.

use crate::ir::{Api, Enum, TypeId, TypeKind, TypeRef};
use crate::pagination::bare;
use crate::property_path::names_of_path;

/// The names of properties that hold a phase.
const PHASES: &[&str] = &["status", "state", "phase"];
/// Transient phases, without separators.
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
pub(super) const READY: &[&str] = &[
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
pub(super) const FAILED: &[&str] = &[
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

/// Returns the path of the property with the phase: of the resource, or of an object in it.
pub(super) fn phase_path(api: &Api, id: TypeId, has_phases: fn(&Enum) -> bool) -> Option<String> {
    let TypeKind::Struct(object) = &api.types[id.0].kind else { return None };
    let is_phase = |wire: &str, ty: &TypeRef| {
        PHASES.contains(&bare(wire).as_str()) && phases(api, ty).is_some_and(has_phases)
    };
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

/// Returns `true` for an enum with a transient phase and a ready phase.
pub(super) fn has_phases(phases: &Enum) -> bool {
    let has = |known| !phases_with(phases, known).is_empty();
    has(TRANSIENT) && has(READY)
}

/// Returns `true` for an enum with a ready phase and a transient or failed phase. Parts may have final phases only.
pub(super) fn has_phases_of_parts(phases: &Enum) -> bool {
    let has = |known| !phases_with(phases, known).is_empty();
    has(READY) && (has(TRANSIENT) || has(FAILED))
}

fn phases<'a>(api: &'a Api, ty: &TypeRef) -> Option<&'a Enum> {
    let TypeRef::Named(id) = ty else { return None };
    if let TypeKind::Enum(phases) = &api.types[id.0].kind { Some(phases) } else { None }
}

/// Returns the phases with one of these words.
pub(super) fn phases_with<'a>(phases: &'a Enum, known: &[&str]) -> Vec<&'a str> {
    let values = phases.values.iter().map(|value| value.wire.as_str());
    values.filter(|value| known.contains(&bare(value).as_str())).collect()
}

/// Returns the enum of the property with the phase.
pub(super) fn phases_at<'a>(api: &'a Api, id: TypeId, path: &str) -> Option<&'a Enum> {
    names_of_path(path).find_map(|names| {
        let mut ty = TypeRef::Named(id);
        for name in names {
            let TypeRef::Named(id) = ty else { return None };
            let TypeKind::Struct(object) = &api.types[id.0].kind else { return None };
            ty = object.fields.iter().find(|field| field.wire == name)?.ty.clone();
        }
        phases(api, &ty)
    })
}
