//! The type of a value, according to `type` or the other keywords.

use crate::resolve::schema::keywords::{declares_in_branches, enumerated_values};
use crate::source::{Map, Node};

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ValueType {
    Any,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
    Union,
}

impl ValueType {
    /// Returns the type with this name. `null` is not one, because it belongs to the use of a schema.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
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

    /// Returns the type of an enum value. Lists, mappings and null have the type `Any`.
    pub(crate) fn from_value(value: &Node) -> Self {
        match value {
            Node::String(_) => Self::String,
            Node::Number(number) if number.is_f64() => Self::Number,
            Node::Number(_) => Self::Integer,
            Node::Bool(_) => Self::Boolean,
            Node::Null | Node::List(_) | Node::Map(_) => Self::Any,
        }
    }

    /// Returns the name of the type in OpenAPI.
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

/// Returns the type that the other keywords imply if `type` is absent.
pub(crate) fn inferred_type(map: &Map) -> Option<ValueType> {
    let has = |keys: &[&str]| keys.iter().any(|key| map.contains_key(*key));
    if let Some(kind) = enumerated_values(map).and_then(|(_, values)| values_type(values)) {
        return Some(kind);
    }
    if has(&["properties", "additionalProperties", "required", "minProperties", "maxProperties"])
        || has(&["patternProperties", "unevaluatedProperties", "propertyNames"])
        || has(&["dependentRequired", "dependentSchemas"])
    {
        return Some(ValueType::Object);
    }
    if has(&["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains", "unevaluatedItems"]) {
        return Some(ValueType::Array);
    }
    match map.get("format").and_then(Node::as_str) {
        Some("int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64") => {
            return Some(ValueType::Integer);
        }
        Some("float" | "double") => return Some(ValueType::Number),
        Some(_) => return Some(ValueType::String),
        None => {}
    }
    if has(&["pattern", "minLength", "maxLength"]) {
        return Some(ValueType::String);
    }
    if has(&["minimum", "maximum", "multipleOf"]) {
        return Some(ValueType::Number);
    }
    declares_in_branches(map).then_some(ValueType::Object)
}

/// Returns the type of enum values.
fn values_type(list: &[Node]) -> Option<ValueType> {
    let types: Vec<ValueType> =
        list.iter().filter(|node| **node != Node::Null).map(ValueType::from_value).collect();
    let first = *types.first()?;
    let numbers = |kind: &ValueType| matches!(kind, ValueType::Integer | ValueType::Number);
    Some(match () {
        () if types.contains(&ValueType::Any) => ValueType::Any,
        () if types.iter().all(|kind| *kind == first) => first,
        () if types.iter().all(numbers) => ValueType::Number,
        () => ValueType::Union,
    })
}

/// Returns `true` if a variant is only `null`: by its type (OpenAPI 3.1), its only value, or an empty nullable object.
pub(crate) fn is_null(node: &Node) -> bool {
    let kind = node.get("type");
    let only_null = |values: &Node| match values {
        Node::List(values) => !values.is_empty() && values.iter().all(|value| *value == Node::Null),
        value => *value == Node::Null,
    };
    let is_word = |kind: &Node| kind.as_str() == Some("null") || *kind == Node::Null;
    kind.is_some_and(|kind| match kind {
        Node::List(words) => !words.is_empty() && words.iter().all(is_word),
        word => is_word(word),
    }) || node.get("enum").is_some_and(only_null)
        || node.get("const") == Some(&Node::Null)
        || is_empty_nullable_object(node)
}

/// Returns `true` for a nullable object without members, which represents null in OpenAPI 3.0.
fn is_empty_nullable_object(node: &Node) -> bool {
    let Some(map) = node.as_map() else { return false };
    let is_empty = |key: &str, value: &Node| match key {
        "type" => value.as_str() == Some("object"),
        "properties" => value.as_map().is_some_and(Map::is_empty),
        "required" => value.as_list().is_some_and(<[_]>::is_empty),
        "additionalProperties" => *value == Node::Bool(false),
        "nullable" => *value == Node::Bool(true),
        "maxProperties" => matches!(value, Node::Number(max) if max.as_u64() == Some(0)),
        "title" | "description" | "example" | "default" | "deprecated" => true,
        key => key.starts_with("x-"),
    };
    map.contains_key("nullable") && map.iter().all(|(key, value)| is_empty(key.as_str(), value))
}
