//! Lookup of the operations and members that a configuration names: an operation by its ID, a member by its path.

use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::ir::{DefiningModule, OperationId, Presence, SuccessKind, TypeId, TypeKind, TypeRef};
use crate::lower::passes::draft::ApiDraft;
use crate::pointer::Pointer;
use crate::property_path::names_of_path;

/// Finds the operation that a setting names: by `operationId`, or by `METHOD /path`.
pub(crate) fn find_operation(api: &ApiDraft, wanted: &str) -> Option<OperationId> {
    api.operations.iter().position(|operation| operation.is_named(wanted)).map(OperationId)
}

/// Finds the operation that a setting names, or reports that there is none. Documents with only some of the configured
/// groups need not have it.
pub(crate) fn find_or_report_operation(
    api: &ApiDraft,
    wanted: &str,
    place: &Origin,
    diagnostics: &mut Diagnostics,
) -> Option<OperationId> {
    let found = find_operation(api, wanted);
    if found.is_none() && api.is_whole {
        report_unknown_operation(api, wanted, place, diagnostics);
    }
    found
}

/// Returns the type of the response of an operation that always returns an object.
pub(crate) fn response_object(api: &ApiDraft, id: OperationId) -> Option<TypeId> {
    let success = &api.operations[id.0].success;
    match &success.kind {
        SuccessKind::Json { ty: TypeRef::Named(ty), optional: false, nullable: false }
            if success.variants.is_empty() =>
        {
            Some(*ty)
        }
        _ => None,
    }
}

/// Returns `true` if a type is compiled whenever the group of an operation is.
pub(crate) fn is_available(api: &ApiDraft, ty: &TypeRef, operation: OperationId) -> bool {
    let group = api.resources[api.operations[operation.0].resource.0].group;
    match ty {
        TypeRef::Named(id) => {
            let def = &api.types[id.0];
            match def.module {
                DefiningModule::Common => def.naming.groups.contains(&group),
                DefiningModule::ErrorBodies | DefiningModule::Webhooks => false,
                DefiningModule::Group(other) => other == group,
                DefiningModule::Resource(resource) => api.resources[resource.0].group == group,
            }
        }
        ty => ty.inner().is_none_or(|inner| is_available(api, inner, operation)),
    }
}

/// Returns the JSON pointer of a path such as `metadata.status`.
pub(crate) fn path_pointer(path: &str) -> String {
    pointer_to(path.split('.'))
}

/// Returns the JSON pointer of the member that [`field_path`] finds. Without one, the path is split at its dots.
pub(crate) fn field_pointer(api: &ApiDraft, id: Option<TypeId>, path: &str) -> String {
    let names =
        id.and_then(|id| names_of_path(path).find(|names| field_with_names(api, id, names).is_some()));
    names.map_or_else(|| path_pointer(path), |names| pointer_to(names.into_iter()))
}

fn pointer_to<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.fold(Pointer::root(), |pointer, name| pointer.child(name)).to_string()
}

/// Reports that no document holds an operation.
pub(crate) fn report_unknown_operation(
    api: &ApiDraft,
    wanted: &str,
    place: &Origin,
    diagnostics: &mut Diagnostics,
) {
    if let Some(removed) = api.removed.iter().find(|removed| removed.is_named(wanted)) {
        diagnostics
            .report(Code::ConfigUnmatched, format!("`{wanted}` is outside the subset"), place)
            .also(&removed.origin)
            .help("remove the setting, or change `subset`");
        return;
    }
    let known = api.operations.iter().map(|operation| operation.id.as_str());
    let help = did_you_mean(wanted, known, |name| format!("`{name}`"));
    diagnostics
        .report(Code::ConfigUnmatched, format!("there is no operation `{wanted}`"), place)
        .maybe_help(help);
}

/// Finds the member at a path such as `metadata.next`: the indexes on the way, and its type.
pub(crate) fn field_path(api: &ApiDraft, id: TypeId, path: &str) -> Option<(Vec<usize>, TypeRef)> {
    names_of_path(path).find_map(|names| field_with_names(api, id, &names))
}

fn field_with_names(api: &ApiDraft, id: TypeId, names: &[&str]) -> Option<(Vec<usize>, TypeRef)> {
    let mut ty = TypeRef::Named(id);
    let mut indexes = Vec::new();
    for name in names {
        let TypeRef::Named(id) = ty else { return None };
        let TypeKind::Struct(object) = &api.types[id.0].kind else { return None };
        let index = object.fields.iter().position(|field| field.wire == *name)?;
        let field = &object.fields[index];
        if field.secret || field.presence == Presence::OptionalNullable {
            return None;
        }
        indexes.push(index);
        ty = field.ty.clone();
    }
    Some((indexes, ty))
}
