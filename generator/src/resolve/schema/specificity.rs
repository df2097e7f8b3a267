//! How much a schema says: nothing but words, a bare type, or members.
//!
//! Of the parts of an `allOf`, those that only annotate or tighten must not retype or rename what the others describe.

use crate::resolve::schema::keywords::{ENUMS, UNIONS};
use crate::source::{Map, Node};

/// How much a schema says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Strength {
    /// Words, examples, `required`, flags, a bare `type: object`.
    Nothing,
    /// A bare scalar type.
    Type,
    /// Properties that are more than words, items, values, alternatives.
    Members,
}

/// How much a schema that stands in a document says by itself.
pub(crate) fn strength(node: &Node) -> Strength {
    match node {
        Node::Map(map) => of_map(map),
        // `circular(Title)`
        Node::String(_) => Strength::Members,
        _ => Strength::Nothing,
    }
}

fn of_map(map: &Map) -> Strength {
    if map.contains_key("$ref") {
        return Strength::Members;
    }
    let parts = map.get("allOf").and_then(Node::as_list).unwrap_or_default();
    own(map).max(parts.iter().map(strength).max().unwrap_or(Strength::Nothing))
}

/// How much a schema says apart from its `allOf`.
pub(crate) fn own(map: &Map) -> Strength {
    if UNIONS.iter().chain(&ENUMS).any(|key| map.contains_key(*key)) || says_properties(map) {
        return Strength::Members;
    }
    if map.get("items").is_some_and(|items| strength(items) > Strength::Nothing) {
        return Strength::Members;
    }
    if matches!(map.get("additionalProperties"), Some(Node::Map(_) | Node::Bool(true))) {
        return Strength::Members;
    }
    if ["patternProperties", "prefixItems"].iter().any(|key| map.contains_key(*key)) {
        return Strength::Members;
    }
    let is_scalar = |word: &str| !matches!(word, "object" | "array");
    match map.get("type") {
        Some(Node::String(word)) if is_scalar(word) => Strength::Type,
        Some(Node::List(words)) => {
            let mut words = words.iter().filter_map(Node::as_str).filter(|word| *word != "null");
            if words.any(is_scalar) { Strength::Type } else { Strength::Nothing }
        }
        _ => Strength::Nothing,
    }
}

/// Whether `properties` describes more than words. An empty one counts if the schema has a title: it is what is left
/// of a component when a docs page strips read-only members.
fn says_properties(map: &Map) -> bool {
    match map.get("properties") {
        Some(Node::Map(properties)) if properties.is_empty() => map.contains_key("title"),
        Some(Node::Map(properties)) => properties.values().any(|node| strength(node) > Strength::Nothing),
        _ => false,
    }
}
