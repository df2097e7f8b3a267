//! The parts of a resource, each with its own phase.
//!
//! In: the type of a resource. Out: the setting `parts` for a list of objects with phases.

use crate::init::phases::{FAILED, READY, has_phases_of_parts, phase_path, phases_at, phases_with};
use crate::init::scalar::{list, scalar};
use crate::ir::{Api, Field, TypeId, TypeKind, TypeRef};
use crate::pagination::bare;

/// The names of properties that identify a part.
const IDS: &[&str] = &["id", "name", "key", "number"];

/// The setting of parts and its evidence.
pub(super) struct Parts {
    pub(super) evidence: String,
    pub(super) line: String,
}

/// Returns the setting for the first list of parts: of the resource, or of an object in it.
pub(super) fn parts(api: &Api, id: TypeId) -> Option<Parts> {
    let own = fields(api, id).iter().find_map(|field| parts_of(api, id, field, &field.wire));
    own.or_else(|| {
        fields(api, id).iter().find_map(|outer| {
            let TypeRef::Named(inner) = outer.ty else { return None };
            let mut inner = fields(api, inner).iter().filter(|_| !outer.secret);
            inner.find_map(|field| parts_of(api, id, field, &format!("{}.{}", outer.wire, field.wire)))
        })
    })
}

fn parts_of(api: &Api, resource: TypeId, field: &Field, path: &str) -> Option<Parts> {
    let TypeRef::List(item) = &field.ty else { return None };
    let TypeRef::Named(item) = **item else { return None };
    if item == resource || field.secret {
        return None;
    }
    let phase = phase_path(api, item, has_phases_of_parts)?;
    let phases = phases_at(api, item, &phase)?;
    let all: Vec<&str> = phases.values.iter().map(|value| value.wire.as_str()).collect();
    let evidence = format!("`{path}` is a list of objects whose `{phase}` is one of {}.", all.join(", "));
    let mut settings = vec![format!("list: {}", scalar(path))];
    settings.extend(id_of(api, item).map(|id| format!("id: {}", scalar(id))));
    settings.push(format!("phase: {}", scalar(&phase)));
    settings.push(format!("ready: {}", list(&phases_with(phases, READY))));
    let failed = phases_with(phases, FAILED);
    if !failed.is_empty() {
        settings.push(format!("failed: {}", list(&failed)));
    }
    Some(Parts { evidence, line: format!("  parts: {{ {} }}", settings.join(", ")) })
}

/// Returns the property that identifies a part.
fn id_of(api: &Api, part: TypeId) -> Option<&str> {
    let is_scalar = |ty: &TypeRef| {
        matches!(ty, TypeRef::String | TypeRef::I32 | TypeRef::I64 | TypeRef::U32 | TypeRef::U64)
    };
    let fields = || fields(api, part).iter().filter(|field| !field.secret && is_scalar(&field.ty));
    IDS.iter().find_map(|id| fields().find(|field| bare(&field.wire) == *id)).map(|field| field.wire.as_str())
}

fn fields(api: &Api, id: TypeId) -> &[Field] {
    match &api.types[id.0].kind {
        TypeKind::Struct(object) => &object.fields,
        TypeKind::Enum(_) | TypeKind::Union(_) => &[],
    }
}
