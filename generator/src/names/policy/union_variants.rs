//! The words that the variants of a union are named after.

use crate::ir::{Api, TypeRef, Variant, VariantShape};
use crate::labels::schema_name::local_name;

/// Returns the words for a variant: those of the first value that chooses it, else of its schema, else of its kind.
pub(crate) fn variant_words(api: &Api, variant: &Variant) -> String {
    let groups = api.groups.iter().map(|group| group.path.as_slice());
    if let Some(name) = variant.discriminator_values.first().or(variant.schema.as_ref()) {
        return local_name(name, groups).last;
    }
    let words = match (&variant.shape, &variant.ty) {
        (VariantShape::String, _) => "String",
        (VariantShape::Integer, _) => "Integer",
        (VariantShape::Number, _) => "Number",
        (VariantShape::Boolean, _) => "Boolean",
        (VariantShape::List, _) => "List",
        (VariantShape::Object { .. }, TypeRef::AnyObject | TypeRef::Map(_)) => "Object",
        (VariantShape::Object { .. }, _) => &variant.label,
    };
    words.to_owned()
}
