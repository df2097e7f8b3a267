//! Lookup of the operations and members that a configuration names: an operation by its ID, a member by its path.

use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::ir::{OperationId, Presence, TypeId, TypeKind, TypeRef};
use crate::lower::passes::draft::ApiDraft;

/// Finds the operation that a setting names: by `operationId`, or by `METHOD /path`.
pub(crate) fn find_operation(api: &ApiDraft, wanted: &str) -> Option<OperationId> {
    api.operations.iter().position(|operation| operation.is_named(wanted)).map(OperationId)
}

/// Reports that no document holds an operation.
pub(crate) fn report_unknown_operation(
    api: &ApiDraft,
    wanted: &str,
    place: &Origin,
    diagnostics: &mut Diagnostics,
) {
    let known = api.operations.iter().map(|operation| operation.id.as_str());
    let help = did_you_mean(wanted, known, |name| format!("`{name}`"));
    diagnostics
        .report(Code::ConfigUnmatched, format!("there is no operation `{wanted}`"), place)
        .maybe_help(help);
}

/// Finds the member at a path such as `metadata.next`: the indexes on the way, and its type.
pub(crate) fn field_path(api: &ApiDraft, id: TypeId, path: &str) -> Option<(Vec<usize>, TypeRef)> {
    let mut ty = TypeRef::Named(id);
    let mut indexes = Vec::new();
    for name in path.split('.') {
        let TypeRef::Named(id) = ty else { return None };
        let TypeKind::Struct(object) = &api.types[id.0].kind else { return None };
        let index = object.fields.iter().position(|field| field.wire == name)?;
        let field = &object.fields[index];
        if field.secret || field.presence == Presence::OptionalNullable {
            return None;
        }
        indexes.push(index);
        ty = field.ty.clone();
    }
    Some((indexes, ty))
}
