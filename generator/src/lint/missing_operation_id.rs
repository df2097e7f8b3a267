//! Operations without an `operationId`, whose methods are named after their paths.

use super::finding::Finding;
use super::inputs::Inputs;
use crate::diagnostics::Code;

pub(super) fn find(inputs: Inputs<'_>) -> Vec<Finding> {
    let operations = inputs.resolved.operations.iter().filter(|it| it.id.is_none() && !it.is_second_method);
    let finding = |it| Finding::of_document(Code::MissingOperationId, it, message(&it.method, &it.path));
    operations.map(finding).collect()
}

fn message(method: &str, path: &str) -> String {
    format!("`{method} {path}` has no `operationId`")
}
