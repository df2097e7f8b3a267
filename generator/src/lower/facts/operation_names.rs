//! The resource and the method of each operation of an API whose resources are groups.
//!
//! In: the operations. Out: words, see [`crate::labels::operation_names`].

use crate::config::Config;
use crate::labels::operation_names::{self, OperationFacts, OperationName};
use crate::lower::facts::successes::successes;
use crate::lower::facts::tag::{placing_tag, split_tag};
use crate::resolve::{Operation, Resolved, SchemaId, Shape};

/// Returns the names of all operations. `fallback` names the resource of a path without literals.
pub(super) fn operation_names(resolved: &Resolved, config: &Config, fallback: &str) -> Vec<OperationName> {
    let facts: Vec<OperationFacts<'_>> = resolved
        .operations
        .iter()
        // Two methods of one operation have one name, from which the second one is derived.
        .filter(|operation| !operation.is_second_method)
        .map(|operation| {
            let tag = placing_tag(operation, &resolved.documents[operation.document]);
            let configured = tag.and_then(|tag| config.resources.get(tag));
            let name = configured.and_then(|resource| resource.name.as_deref());
            OperationFacts {
                method: &operation.method,
                path: &operation.path,
                id: operation.id.as_deref(),
                resource: name.or_else(|| split_tag(tag?).0),
                returns_list: returns_list(resolved, operation),
            }
        })
        .collect();
    let mut names: Vec<OperationName> = Vec::with_capacity(resolved.operations.len());
    let mut chosen = operation_names::operation_names(&facts, fallback).into_iter();
    for operation in &resolved.operations {
        let name = if operation.is_second_method { names.last().cloned() } else { chosen.next() };
        names.extend(name);
    }
    names
}

/// Returns `true` if a success is a list, or an object with a single list in it.
fn returns_list(resolved: &Resolved, operation: &Operation) -> bool {
    let schemas =
        successes(operation).flat_map(|response| &response.content).filter_map(|media| media.schema);
    let is_list = |schema: SchemaId| matches!(resolved.schemas[schema].shape, Shape::Array(_));
    { schemas }.any(|schema| match &resolved.schemas[schema].shape {
        Shape::Array(_) => true,
        Shape::Object(object) => {
            object.properties.values().filter(|property| is_list(property.schema)).count() == 1
        }
        _ => false,
    })
}
