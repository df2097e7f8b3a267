//! Constraints on a value in addition to its type, of all members of an `allOf`.

use crate::resolve::model::{Bound, Constraints, Listed};
use crate::resolve::schema::annotations::{flag, outermost};
use crate::resolve::schema::keywords::ENUMS;
use crate::resolve::schema::member::AllOfMember;
use crate::resolve::schema::value_type::ValueType;
use crate::source::Node;

/// Returns the enum values that are numbers, booleans, lists or mappings, and constants of any type. They are documented
/// and do not become a Rust enum.
fn listed_values(members: &[AllOfMember<'_>], kind: ValueType) -> Vec<Listed> {
    let fits = |node: &&Node| match kind {
        ValueType::Integer | ValueType::Number => matches!(node, Node::Number(_)),
        ValueType::Boolean => node.as_bool().is_some(),
        ValueType::Array => node.as_list().is_some(),
        ValueType::Object => node.as_map().is_some(),
        ValueType::Any => {
            outermost(members, "const").is_some_and(|constant| std::ptr::eq(constant.node, *node))
        }
        ValueType::String | ValueType::Union => false,
    };
    let list = ENUMS.iter().find_map(|key| Some((*key, outermost(members, key)?.node)));
    let values = list.iter().flat_map(|(key, node)| {
        node.as_list().filter(|_| *key != "const").unwrap_or(std::slice::from_ref(*node))
    });
    values.filter(fits).map(|node| Listed { value: node.to_value(), meaning: None }).collect()
}

pub(crate) fn constraints(members: &[AllOfMember<'_>], kind: ValueType) -> Constraints {
    let number = |key: &str| match outermost(members, key)?.node {
        Node::Number(number) => Some(number.clone()),
        _ => None,
    };
    // `exclusiveMinimum` is a boolean in OpenAPI 3.0, and the bound itself in 3.1.
    let bound = |key: &str, exclusive: &str| -> Option<Bound> {
        if let Some(limit) = number(exclusive) {
            return Some(Bound { limit, exclusive: true });
        }
        Some(Bound { limit: number(key)?, exclusive: flag(members, exclusive) })
    };
    let count = |keys: [&str; 3]| -> Option<u64> {
        keys.iter().find_map(|key| {
            if let Node::Number(number) = outermost(members, key)?.node { number.as_u64() } else { None }
        })
    };
    Constraints {
        minimum: bound("minimum", "exclusiveMinimum"),
        maximum: bound("maximum", "exclusiveMaximum"),
        multiple_of: number("multipleOf"),
        min_size: count(["minLength", "minItems", "minProperties"]),
        max_size: count(["maxLength", "maxItems", "maxProperties"]),
        pattern: outermost(members, "pattern").and_then(|at| at.node.text()),
        unique: flag(members, "uniqueItems"),
        listed: listed_values(members, kind),
        contents: Vec::new(),
    }
}
