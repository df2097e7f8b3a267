//! The specificity of a schema: annotations only, a bare type, or structure.
//!
//! Members of an `allOf` that only annotate or constrain must not change the type or the name of what the others
//! describe.

use crate::resolve::schema::keywords::{ENUMS, UNIONS};
use crate::source::{Map, Node};

/// The specificity of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Specificity {
    /// Texts, examples, `required`, flags, or a bare `type: object`.
    Annotations,
    /// A bare scalar type.
    Type,
    /// Properties with more than texts, items, values, or variants.
    Structure,
}

/// Returns the specificity of a schema as written in a document.
pub(crate) fn specificity(node: &Node) -> Specificity {
    match node {
        Node::Map(map) => map_specificity(map),
        // `circular(Title)`
        Node::String(_) => Specificity::Structure,
        _ => Specificity::Annotations,
    }
}

fn map_specificity(map: &Map) -> Specificity {
    if map.contains_key("$ref") {
        return Specificity::Structure;
    }
    let members = map.get("allOf").and_then(Node::as_list).unwrap_or_default();
    own_specificity(map).max(members.iter().map(specificity).max().unwrap_or(Specificity::Annotations))
}

/// Returns the specificity of a schema without its `allOf`.
pub(crate) fn own_specificity(map: &Map) -> Specificity {
    if UNIONS.iter().chain(&ENUMS).any(|key| map.contains_key(*key)) || describes_properties(map) {
        return Specificity::Structure;
    }
    if map.get("items").is_some_and(|items| specificity(items) > Specificity::Annotations) {
        return Specificity::Structure;
    }
    if matches!(map.get("additionalProperties"), Some(Node::Map(_) | Node::Bool(true))) {
        return Specificity::Structure;
    }
    if ["patternProperties", "prefixItems"].iter().any(|key| map.contains_key(*key)) {
        return Specificity::Structure;
    }
    let is_scalar = |word: &str| !matches!(word, "object" | "array");
    match map.get("type") {
        Some(Node::String(word)) if is_scalar(word) => Specificity::Type,
        Some(Node::List(words)) => {
            let mut words = words.iter().filter_map(Node::as_str).filter(|word| *word != "null");
            if words.any(is_scalar) { Specificity::Type } else { Specificity::Annotations }
        }
        _ => Specificity::Annotations,
    }
}

/// Returns `true` if `properties` describes more than texts. Empty `properties` count if the schema has a title,
/// because they remain when a documentation page drops the read-only properties of a component.
fn describes_properties(map: &Map) -> bool {
    match map.get("properties") {
        Some(Node::Map(properties)) if properties.is_empty() => map.contains_key("title"),
        Some(Node::Map(properties)) => {
            properties.values().any(|node| specificity(node) > Specificity::Annotations)
        }
        _ => false,
    }
}
