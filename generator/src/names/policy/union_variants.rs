//! The words that the variants of a union are named after.

use crate::ir::{Api, JsonKind, TypeRef, Variant};
use crate::labels::schema_name::local_name;

/// Returns the words for a variant: those of the first value that chooses it, else of its schema, else of its kind.
pub(crate) fn variant_words(api: &Api, variant: &Variant) -> String {
    if variant.is_base {
        return "Base".to_owned();
    }
    let groups = api.groups.iter().map(|group| group.path.as_slice());
    if let Some(name) = variant.discriminator_values.first().or(variant.schema.as_ref()) {
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
