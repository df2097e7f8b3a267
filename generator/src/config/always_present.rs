//! The settings of properties that the service always sets. Data, and the match of a property.

/// Properties that the service sets in every response, although their schemas do not require them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlwaysPresentConfig {
    /// The schemas, by component key. The only wildcard is a `*` at the end.
    pub schemas: Vec<String>,
    /// The properties of these schemas.
    pub properties: Vec<String>,
    /// The properties that may be absent nevertheless, as `component-key.property`.
    pub except: Vec<String>,
}

impl AlwaysPresentConfig {
    /// Returns `true` if responses always contain a property of a schema.
    pub(crate) fn covers(&self, schema: &str, property: &str) -> bool {
        self.properties.iter().any(|name| name == property)
            && self.schemas.iter().any(|pattern| is_schema(pattern, schema))
            && !self.except.iter().any(|name| is_property(name, schema, property))
    }
}

/// Returns `true` if a pattern matches the component key of a schema.
pub(crate) fn is_schema(pattern: &str, schema: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => schema.starts_with(start),
        None => schema == pattern,
    }
}

/// Returns `true` if `component-key.property` names a property of a schema.
pub(crate) fn is_property(name: &str, schema: &str, property: &str) -> bool {
    name.strip_prefix(schema).and_then(|rest| rest.strip_prefix('.')).is_some_and(|rest| rest == property)
}
