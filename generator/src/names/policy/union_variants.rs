//! The words that the variants of a union are named after.

use serde_json::Value;

use crate::ir::{Api, JsonKind, TypeRef, Variant};
use crate::labels::schema_name::local_name;

/// Returns the words for a variant: those of the first value that chooses it, else of its schema, else of its kind.
pub(crate) fn variant_words(api: &Api, variant: &Variant) -> String {
    if variant.is_base {
        return "Base".to_owned();
    }
    let groups = api.groups.iter().map(|group| group.path.as_slice());
    // A number or a boolean is less descriptive than the name of a schema.
    let is_word = variant.tag.as_ref().is_none_or(Value::is_string);
    let tag = variant.discriminator_values.first();
    let name = if is_word { tag.or(variant.schema.as_ref()) } else { variant.schema.as_ref().or(tag) };
    if let Some(name) = name {
        return local_name(name, groups).last;
    }
    let words = match (variant.shape.kind(), &variant.ty) {
        (Some(JsonKind::String), _) => "String",
        (Some(JsonKind::Integer), _) => "Integer",
        (Some(JsonKind::Number), _) => "Number",
        (Some(JsonKind::Boolean), _) => "Boolean",
        (Some(JsonKind::List), _) => "List",
        (_, TypeRef::AnyObject | TypeRef::Map(_)) => "Object",
        _ => &variant.label,
    };
    words.to_owned()
}
