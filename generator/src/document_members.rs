//! The members of documents whose values are data, and those whose keys are names, wherever they are.

/// The members whose values are data, in which `$ref` has no special meaning.
const DATA: [&str; 7] = ["example", "examples", "default", "enum", "const", "dataValue", "value"];

/// The members that are mappings by name, so that their keys are not keywords: a response can be called `default`.
const BY_NAME: [&str; 9] = [
    "responses",
    "headers",
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
    "schemas",
    "mapping",
];

/// Returns `true` if the keys of a member's value are names. `names` is `true` if the member's own key is one.
pub(crate) fn has_names(key: &str, names: bool) -> bool {
    !names && BY_NAME.contains(&key)
}

/// Returns `true` if the value of a member is data. `names` is `true` if the member's own key is a name.
pub(crate) fn is_data(key: &str, names: bool) -> bool {
    !names && (DATA.contains(&key) || key.starts_with("x-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_names_below_mappings_by_name() {
        assert!(is_data("default", false) && is_data("x-data", false) && !is_data("items", false));
        assert!(has_names("responses", false) && !is_data("default", has_names("responses", false)));
        // A property can be called `properties`.
        assert!(!has_names("properties", true));
    }
}
