//! The pass that finds successes that may report an error.
//!
//! In: operations and types, and the configured properties of their successes. Out: the fields of the code and of the
//! message, by type. Settings that do not match the documents are reported.

use crate::config::ResultConfig;
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::ir::{OperationId, ReportedError, SuccessKind, TypeId, TypeKind, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{field_path, find_operation};

/// Finds the types of successes that may report an error.
pub(crate) fn find_results(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    for (name, settings) in &inputs.config.operations {
        let Some((result, id)) = settings.result.as_ref().zip(find_operation(api, name)) else { continue };
        let place = inputs.config.place(&["operations", name, "result"]);
        let Some((ty, fields)) = fields(api, id, result, &place, diagnostics) else { continue };
        if *api.reported_errors.entry(ty).or_insert_with(|| fields.clone()) != fields {
            let message = format!("the response of `{name}` already has another `result`");
            diagnostics
                .report(Code::ConfigUnmatched, message, &place)
                .at_key()
                .help("write the same setting for all operations with this response");
        }
    }
}

/// Returns the type of an operation's success, and the fields of the code and of the message.
fn fields(
    api: &ApiDraft,
    id: OperationId,
    result: &ResultConfig,
    place: &Origin,
    diagnostics: &mut Diagnostics,
) -> Option<(TypeId, ReportedError)> {
    let operation = &api.operations[id.0];
    let SuccessKind::Json { ty: TypeRef::Named(ty), .. } = &operation.success.kind else {
        let message = format!("`{}` does not return an object", operation.id);
        diagnostics.report(Code::ConfigUnmatched, message, place).at_key().help("remove the setting");
        return None;
    };
    let mut find = |key: &str, path: &str, is_supported: &dyn Fn(&TypeRef) -> bool, kinds: &str| {
        let found = field_path(api, *ty, path).filter(|(_, ty)| is_supported(ty));
        if found.is_none() {
            diagnostics
                .report(
                    Code::ConfigUnmatched,
                    format!("the response has no property `{path}` that is {kinds}"),
                    &place.child(key),
                )
                .also(&operation.origin);
        }
        found.map(|(path, _)| path)
    };
    let is_code = |ty: &TypeRef| match ty {
        TypeRef::Named(id) => matches!(api.types[id.0].kind, TypeKind::Enum(_)),
        TypeRef::I32 | TypeRef::I64 | TypeRef::U32 | TypeRef::U64 => true,
        ty => *ty == TypeRef::String,
    };
    let code = find("code", result.code.as_deref()?, &is_code, "a string or an integer")?;
    let message = match &result.message {
        Some(path) => Some(find("message", path, &|ty| *ty == TypeRef::String, "a string")?),
        None => None,
    };
    Some((*ty, ReportedError { code, ok: result.ok.clone(), message }))
}
