//! Properties that are required under a condition on the values of others: `required` in `then` and `else` (JSON Schema
//! 2020-12 Core, section 10.2.2).
//!
//! Takes the members of a schema. Returns the conditions that a sentence can state: constants of properties, and their
//! presence. No Rust type expresses them, so they are documented.

use std::sync::Arc;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use crate::resolve::model::{Condition, ConditionTest};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::member::AllOfMember;
use crate::source::Node;

/// The maximum number of properties that a condition tests, and of their values.
const MAX_TESTS: usize = 4;

/// The maximum length of the names and values that a sentence states, in bytes.
const MAX_TEXT: usize = 100;

/// Returns the names that are required under a condition, each with its conditions. `always` are the names that are
/// required without one.
pub(crate) fn required_under_conditions<'d>(
    members: &[AllOfMember<'d>],
    always: &IndexSet<&str>,
) -> IndexMap<&'d str, Vec<Condition>> {
    let mut required: IndexMap<&'d str, Vec<Condition>> = IndexMap::default();
    for member in members {
        let Some(tests) = member.at.get("if").and_then(|condition| tests(&condition, always)) else {
            continue;
        };
        for (key, holds) in [("then", true), ("else", false)] {
            let Some(branch) = member.at.get(key) else { continue };
            let names = names_in(&branch);
            for name in names.into_iter().filter(|name| tests.iter().all(|test| test.name != *name)) {
                required.entry(name).or_default().push(Condition { tests: tests.clone(), holds });
            }
        }
    }
    required
}

/// Returns the names in `required`.
fn names_in<'d>(at: &NodeRef<'d>) -> Vec<&'d str> {
    let list = at.get("required");
    list.iter().flat_map(NodeRef::elements).filter_map(|at| at.node.as_str()).collect()
}

/// Returns the tests of a condition, or `None` if it has others. A property that neither the condition nor the schema
/// requires may be absent.
fn tests(condition: &NodeRef<'_>, always: &IndexSet<&str>) -> Option<Arc<[ConditionTest]>> {
    let map = condition.node.as_map()?;
    if map.keys().any(|key| !matches!(key.as_str(), "properties" | "required" | "type")) {
        return None;
    }
    let required = names_in(condition);
    let is_required = |name: &str| required.contains(&name) || always.contains(name);
    let mut tests = Vec::new();
    for (name, property) in condition.get("properties").iter().flat_map(NodeRef::members) {
        if tests.len() == MAX_TESTS {
            return None;
        }
        let values = constants(property.node)?;
        tests.push(ConditionTest { name: name.to_owned(), values, or_absent: !is_required(name) });
    }
    for name in &required {
        if tests.iter().all(|test| test.name != *name) {
            tests.push(ConditionTest { name: (*name).to_owned(), values: Vec::new(), or_absent: false });
        }
    }
    let is_short = (1..=MAX_TESTS).contains(&tests.len()) && tests.iter().all(|it| it.name.len() <= MAX_TEXT);
    is_short.then(|| tests.into())
}

/// Returns the constants of a schema with nothing else.
fn constants(schema: &Node) -> Option<Vec<Value>> {
    let map = schema.as_map()?;
    if map.keys().any(|key| !matches!(key.as_str(), "const" | "enum" | "type")) {
        return None;
    }
    let values = match (map.get("const"), map.get("enum")) {
        (Some(value), _) => std::slice::from_ref(value),
        (None, Some(values)) => values.as_list()?,
        (None, None) => return None,
    };
    let is_short = |value: &Node| match value {
        Node::Map(_) | Node::List(_) => false,
        value => value.text().is_none_or(|text| text.len() <= MAX_TEXT),
    };
    ((1..=MAX_TESTS).contains(&values.len()) && values.iter().all(is_short))
        .then(|| values.iter().map(Node::to_value).collect())
}
