//! Names of operations: the resource, the part of it and the method that a person would have chosen.
//!
//! ```text
//! GET  /orgs/{org}/repos             repos/list-for-org, tag repos   repos            list for org
//! GET  /repos/{owner}/{repo}/hooks   repos/list-webhooks, tag repos  repos  webhooks  list
//! POST /charges/{charge}/capture     PostChargesChargeCapture        charges          capture
//! GET  /charges/{charge}/refunds     no id                           charges refunds  list
//! ```
//!
//! In: method, path, tag and id of all operations of an API. Out: words. The result does not depend on the order of the
//! operations.

mod collisions;
mod facts;
mod from_id;
mod from_path;
mod id_words;
mod member;
mod parts;
mod paths;
mod resource;

use std::collections::BTreeMap;

pub(crate) use self::facts::{OperationFacts, OperationName};
use self::paths::Paths;

/// Returns the names of all operations, in their order. `fallback` names the resource of a path without literals.
pub(crate) fn operation_names(operations: &[OperationFacts<'_>], fallback: &str) -> Vec<OperationName> {
    let paths = Paths::new(operations);
    let mut resources: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, operation) in operations.iter().enumerate() {
        let first = paths.of[index].first_literal();
        let name = operation.resource.or(first).unwrap_or(fallback);
        resources.entry(name.to_owned()).or_default().push(index);
    }
    let mut names: Vec<Option<OperationName>> = vec![None; operations.len()];
    for (resource, members) in resources {
        for (index, name) in resource::member_names(operations, &paths, &resource, &members) {
            names[index] = Some(name);
        }
    }
    names.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests;
