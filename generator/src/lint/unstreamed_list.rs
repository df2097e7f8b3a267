//! Operations that look like paginated lists but are not streams.

use std::collections::BTreeMap;

use super::finding::Finding;
use super::inputs::Inputs;
use crate::diagnostics::Code;
use crate::ir::Operation;
use crate::pagination::{PaginatedOperation, paginated_operations};

pub(super) fn find(inputs: Inputs<'_>) -> Vec<Finding> {
    let lists = paginated_operations(inputs.api).into_iter().filter(|it| it.pattern.is_none());
    let key = |operation: &Operation| (operation.path.clone(), operation.method.clone());
    let operations: BTreeMap<_, _> = inputs.api.operations.iter().map(|it| (key(it), it)).collect();
    let finding = |list: PaginatedOperation| {
        let operation = operations.get(&(list.path, list.method))?;
        let reason = list.reason.map(|reason| format!(": {reason}")).unwrap_or_default();
        let message = format!("`{}` suggest a paginated list{reason}", list.evidence.join("`, `"));
        Some(Finding::of_operation(Code::UnstreamedList, operation, message))
    };
    lists.filter_map(finding).collect()
}
