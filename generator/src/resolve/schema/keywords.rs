//! The keywords that list the values, the variants and the conditional schemas of a schema.

use crate::source::{Map, Node};

/// The keywords that list variants.
pub(crate) const UNIONS: [&str; 2] = ["oneOf", "anyOf"];
/// The keywords that list values. The last one is a common misspelling.
pub(crate) const ENUMS: [&str; 4] = ["enum", "const", "x-extensible-enum", "x-extensible-enums"];
/// Returns the keyword that lists the values of a schema, and the values. A constant is one value, even if it is a list.
pub(crate) fn enumerated_values(map: &Map) -> Option<(&'static str, &[Node])> {
    let key = ENUMS.iter().find(|key| map.contains_key(**key))?;
    let values = map.get(*key)?;
    let list = values.as_list().filter(|_| *key != "const");
    Some((key, list.unwrap_or(std::slice::from_ref(values))))
}

/// The keywords with a conditional schema, which is a branch of the schema.
pub(crate) const BRANCHES: [&str; 2] = ["then", "else"];
/// The keywords with a branch for each property that is present. The last one is that of older drafts.
pub(crate) const BRANCHES_BY_PROPERTY: [&str; 2] = ["dependentSchemas", "dependencies"];

/// Returns `true` if a schema has branches.
pub(crate) fn has_branches(map: &Map) -> bool {
    BRANCHES.iter().chain(&BRANCHES_BY_PROPERTY).any(|key| map.contains_key(*key))
}

/// Returns `true` if a branch of a schema, or of one of its branches, declares properties itself.
pub(crate) fn declares_in_branches(map: &Map) -> bool {
    let declares = |node: &Node| {
        node.as_map().is_some_and(|map| map.contains_key("properties") || declares_in_branches(map))
    };
    BRANCHES.iter().any(|key| map.get(*key).is_some_and(declares))
        || BRANCHES_BY_PROPERTY
            .iter()
            .filter_map(|key| map.get(*key)?.as_map())
            .any(|branches| branches.values().any(declares))
}

/// Returns `true` for a base schema: one with a discriminator for the schemas that extend it.
pub(crate) fn is_base_schema(map: &Map) -> bool {
    let member = map.get("discriminator").and_then(|discriminator| discriminator.get("propertyName"));
    member.is_some() && UNIONS.iter().all(|key| !map.contains_key(*key))
}
