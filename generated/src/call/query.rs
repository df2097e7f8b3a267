// Copied by sdkwright from sdk-runtime (src/call/query.rs); do not edit.

//! The query of a call: encoded fields, grouped by parameter.
//!
//! Input: names of parameters and encoded fields. Output: the query. Setting a parameter again replaces its fields.

use crate::operation::url;

/// The fields of a query, in the order in which their parameters were set.
#[derive(Clone, Default)]
pub(super) struct Query(Vec<(&'static str, String)>);

impl Query {
    /// Replaces the fields of a parameter; an empty string removes it.
    pub(super) fn set(&mut self, parameter: &'static str, fields: String) {
        self.0.retain(|(other, _)| *other != parameter);
        if !fields.is_empty() {
            self.0.push((parameter, fields));
        }
    }

    /// Returns the value of the first field with this name.
    pub(super) fn value(&self, name: &str) -> Option<String> {
        self.0.iter().find_map(|(_, fields)| url::query_value(fields, name))
    }

    /// Returns the encoded fields of a parameter.
    pub(super) fn fields(&self, parameter: &str) -> Option<&str> {
        self.0.iter().find(|(other, _)| *other == parameter).map(|(_, fields)| fields.as_str())
    }

    /// Appends the query to a path, which may already have one.
    pub(super) fn append_to(&self, target: &mut String) {
        self.0.iter().for_each(|(_, fields)| url::append_encoded(target, fields));
    }
}

/// Appends `name=value`, percent-encoded, to fields.
pub(super) fn append_field(fields: &mut String, name: &str, value: &str) {
    if !fields.is_empty() {
        fields.push('&');
    }
    url::encode_into(fields, name);
    fields.push('=');
    url::encode_into(fields, value);
}
