//! Properties that are required under a condition on the values of others: `required` in `then` and `else` (JSON Schema
//! 2020-12 Core, section 10.2.2).
//!
//! Takes the members of a schema. Returns the conditions that a sentence can state: constants of properties, and their
//! presence. No Rust type expresses them, so they are documented.

use indexmap::IndexMap;
use serde_json::Value;

use crate::resolve::model::Condition;
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::member::AllOfMember;
use crate::source::Node;

/// The maximum number of properties that a condition tests, and of their values.
const MAX_TESTS: usize = 4;

/// Returns the names that are required under a condition, each with its conditions.
pub(crate) fn required_under_conditions<'d>(
    members: &[AllOfMember<'d>],
) -> IndexMap<&'d str, Vec<Condition>> {
    let mut required: IndexMap<&'d str, Vec<Condition>> = IndexMap::default();
    for member in members {
        let Some(tests) = member.at.get("if").and_then(|condition| tests(&condition)) else { continue };
        for (key, holds) in [("then", true), ("else", false)] {
            let names = member.at.get(key).and_then(|branch| branch.get("required"));
            let names = names.iter().flat_map(NodeRef::elements).filter_map(|at| at.node.as_str());
            for name in names.filter(|name| tests.iter().all(|(tested, _)| tested != name)) {
                required.entry(name).or_default().push(Condition { tests: tests.clone(), holds });
            }
        }
    }
    required
}

/// Returns the properties that a condition tests, each with the values of which it has one, or with none if it only has to
/// be present. Returns `None` for a condition with other tests.
fn tests(condition: &NodeRef<'_>) -> Option<Vec<(String, Vec<Value>)>> {
    let map = condition.node.as_map()?;
    if map.keys().any(|key| !matches!(key.as_str(), "properties" | "required" | "type")) {
        return None;
    }
    let mut tests: Vec<(String, Vec<Value>)> = Vec::new();
    for (name, property) in condition.get("properties").iter().flat_map(NodeRef::members) {
        tests.push((name.to_owned(), constants(property.node)?));
    }
    let required = condition.get("required");
    for name in required.iter().flat_map(NodeRef::elements).filter_map(|at| at.node.as_str()) {
        if tests.iter().all(|(tested, _)| tested != name) {
            tests.push((name.to_owned(), Vec::new()));
        }
    }
    (1..=MAX_TESTS).contains(&tests.len()).then_some(tests)
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
    let is_scalar = |value: &Node| !matches!(value, Node::Map(_) | Node::List(_));
    ((1..=MAX_TESTS).contains(&values.len()) && values.iter().all(is_scalar))
        .then(|| values.iter().map(Node::to_value).collect())
}
