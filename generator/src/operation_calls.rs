//! The calls of all operations, as an application writes them.
//!
//! In: the [`Api`] and its [`Names`]. Out: for each operation the methods that lead to it.

use crate::ir::Api;
use crate::names::Names;

/// An operation and its place in the SDK.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OperationCall {
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The methods that return its handle, such as `repos` and `branches`.
    pub handles: Vec<String>,
    /// The method of the handle, such as `list`.
    pub name: String,
}

/// Returns the calls of all operations, sorted.
pub(crate) fn operation_calls(api: &Api, names: &Names) -> Vec<OperationCall> {
    let calls = api.operations.iter().zip(&names.operations).map(|(operation, name)| {
        let group = api.resources[operation.resource.0].group;
        let is_part = api.groups[group.0].root != Some(operation.resource);
        let part = is_part.then(|| &names.resources[operation.resource.0].method);
        let handles = std::iter::once(&names.groups[group.0].method).chain(part);
        OperationCall {
            method: operation.method.clone(),
            path: operation.path.clone(),
            handles: handles.map(|name| name.shown().to_owned()).collect(),
            name: name.method.shown().to_owned(),
        }
    });
    let mut calls: Vec<OperationCall> = calls.collect();
    calls.sort();
    calls
}
