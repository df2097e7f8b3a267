//! The type of value that a schema describes, as told by `type` or by the other keywords.

use crate::resolve::schema::keywords::ENUMS;
use crate::source::{Map, Node};

/// A type of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Any,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
    Union,
}

impl Kind {
    /// The type that a word means; null is none, since it is a matter of the place that holds it.
    pub(crate) fn of_word(word: &str) -> Option<Self> {
        Some(match word {
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "string" => Self::String,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }

    /// The type of a listed value; lists, mappings and null are any.
    pub(crate) fn of_value(value: &Node) -> Self {
        match value {
            Node::String(_) => Self::String,
            Node::Number(number) if number.is_f64() => Self::Number,
            Node::Number(_) => Self::Integer,
            Node::Bool(_) => Self::Boolean,
            Node::Null | Node::List(_) | Node::Map(_) => Self::Any,
        }
    }

    /// The word in OpenAPI.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
            Self::Union => "oneOf",
        }
    }
}

/// The type that keywords tell where `type` is absent.
pub(crate) fn inferred(map: &Map) -> Option<Kind> {
    let has = |keys: &[&str]| keys.iter().any(|key| map.contains_key(*key));
    if let Some(kind) = ENUMS.iter().find_map(|key| map.get(*key)).and_then(of_values) {
        return Some(kind);
    }
    if has(&["properties", "additionalProperties", "required", "minProperties", "maxProperties"])
        || has(&["patternProperties", "unevaluatedProperties"])
    {
        return Some(Kind::Object);
    }
    if has(&["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]) {
        return Some(Kind::Array);
    }
    match map.get("format").and_then(Node::as_str) {
        Some("int32" | "int64") => return Some(Kind::Integer),
        Some("float" | "double") => return Some(Kind::Number),
        Some(_) => return Some(Kind::String),
        None => {}
    }
    if has(&["pattern", "minLength", "maxLength"]) {
        return Some(Kind::String);
    }
    if has(&["minimum", "maximum", "multipleOf"]) {
        return Some(Kind::Number);
    }
    None
}

/// The type of listed values.
fn of_values(values: &Node) -> Option<Kind> {
    let list = match values {
        Node::List(list) => list.as_slice(),
        single => std::slice::from_ref(single),
    };
    let kinds: Vec<Kind> = list.iter().filter(|node| **node != Node::Null).map(Kind::of_value).collect();
    let first = *kinds.first()?;
    let numbers = |kind: &Kind| matches!(kind, Kind::Integer | Kind::Number);
    Some(match () {
        () if kinds.contains(&Kind::Any) => Kind::Any,
        () if kinds.iter().all(|kind| *kind == first) => first,
        () if kinds.iter().all(numbers) => Kind::Number,
        () => Kind::Union,
    })
}

/// Whether an alternative is only `null`, as 3.1 says that a schema is nullable.
pub(crate) fn is_null(node: &Node) -> bool {
    let kind = node.get("type");
    let only_null = |values: &Node| values.as_list() == Some(&[Node::Null]);
    kind.and_then(Node::as_str) == Some("null")
        || matches!(kind, Some(Node::Null))
        || node.get("const") == Some(&Node::Null)
        || node.get("enum").is_some_and(only_null)
}
