//! The keywords that list the values and the variants of a schema.

use crate::source::Map;

/// The keywords that list variants.
pub(crate) const UNIONS: [&str; 2] = ["oneOf", "anyOf"];
/// The keywords that list values. The last one is a common misspelling.
pub(crate) const ENUMS: [&str; 4] = ["enum", "const", "x-extensible-enum", "x-extensible-enums"];

/// Returns `true` for a base schema: one with a discriminator for the schemas that extend it.
pub(crate) fn is_base_schema(map: &Map) -> bool {
    let member = map.get("discriminator").and_then(|discriminator| discriminator.get("propertyName"));
    member.is_some() && UNIONS.iter().all(|key| !map.contains_key(*key))
}
