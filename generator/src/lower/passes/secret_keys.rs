//! The pass that marks maps some of whose keys are secret.
//!
//! In: types, and the configured properties and keys. Out: the keys, at the fields. A property that is never a map is
//! reported.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Field, TypeKind, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Marks the fields whose keys decide which values are secret.
pub(crate) fn mark_secret_keys(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    for (index, secret) in inputs.config.secrets.iter().enumerate() {
        let Some(property) = secret.property.as_ref().filter(|_| !secret.keys.is_empty()) else { continue };
        let (mut is_used, mut is_known) = (false, false);
        for ty in &mut api.types {
            let owner = ty.schema_name().map(str::to_owned);
            let TypeKind::Struct(object) = &mut ty.kind else { continue };
            for field in object.fields.iter_mut().filter(|field| is_named(field, owner.as_deref(), property))
            {
                is_known = true;
                if matches!(field.ty, TypeRef::Map(_) | TypeRef::AnyObject) {
                    is_used = true;
                    field.secret_keys.extend(secret.keys.iter().cloned());
                }
            }
        }
        // Another pass reports unknown names.
        if api.is_whole && is_known && !is_used {
            let place = inputs.config.place(&["secrets", &index.to_string()]);
            diagnostics
                .report(Code::ConfigUnmatched, format!("`{property}` is not a map"), &place)
                .help("name a property that is a map, or write the name without `keys`");
        }
    }
}

/// Returns `true` if the configuration names a field, as `property` or `component-key.property`.
fn is_named(field: &Field, owner: Option<&str>, wanted: &str) -> bool {
    let in_owner = |owner: &str| {
        wanted.strip_prefix(owner).and_then(|rest| rest.strip_prefix('.')) == Some(field.wire.as_str())
    };
    field.wire == wanted || owner.is_some_and(in_owner)
}
