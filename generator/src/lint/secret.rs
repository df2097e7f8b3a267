//! Properties whose names suggest a secret, but that are not marked as secret.

use super::finding::Finding;
use super::inputs::Inputs;
use crate::diagnostics::Code;
use crate::ir::{Field, TypeKind, TypeRef};
use crate::labels::secret_names::{SecretLikelihood, secret_likelihood};

pub(super) fn find(inputs: Inputs<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for ty in &inputs.api.types {
        let TypeKind::Struct(it) = &ty.kind else { continue };
        for Field { wire, origin, .. } in it.fields.iter().filter(|field| is_unmarked_secret(field)) {
            let message = format!("`{wire}` is not marked as secret");
            let finding = Finding::of_property(Code::UnmarkedSecret, ty, wire, origin, message);
            findings.push(finding.help(format!("add `{wire}` to `secrets`, or write `format: password`")));
        }
    }
    findings
}

fn is_unmarked_secret(field: &Field) -> bool {
    let is_text = matches!(field.ty, TypeRef::String) && field.constant.is_none();
    is_text && !field.secret && secret_likelihood(&field.wire) == Some(SecretLikelihood::Certain)
}
