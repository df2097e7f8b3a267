//! Enums in responses that are likely to gain values, but whose schemas are closed.

use super::finding::Finding;
use super::inputs::Inputs;
use crate::diagnostics::Code;
use crate::ir::{Api, Field, TypeKind, TypeRef};

/// The last words of properties that gain values as an API evolves.
const GROWING: &[&str] = &["category", "code", "event", "kind", "phase", "reason", "state", "status", "type"];

pub(super) fn find(inputs: Inputs<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let successes = inputs.api.operations.iter().flat_map(|it| it.success.types());
    for id in inputs.api.reachable_types(successes) {
        let ty = &inputs.api.types[id.0];
        let TypeKind::Struct(it) = &ty.kind else { continue };
        for Field { wire, origin, .. } in it.fields.iter().filter(|field| is_closed(inputs.api, field)) {
            let message = format!("the schema of `{wire}` rejects future values");
            findings.push(Finding::of_property(Code::ClosedEnum, ty, wire, origin, message));
        }
    }
    findings
}

fn is_closed(api: &Api, field: &Field) -> bool {
    let words = field.wire.to_ascii_lowercase();
    let ty = match &field.ty {
        TypeRef::Nullable(inner) | TypeRef::List(inner) => inner,
        ty => ty,
    };
    let TypeRef::Named(id) = ty else { return false };
    let TypeKind::Enum(it) = &api.types[id.0].kind else { return false };
    !it.is_extensible && it.values.len() > 1 && GROWING.iter().any(|end| words.ends_with(end))
}
