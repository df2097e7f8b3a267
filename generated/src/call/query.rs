// Copied from generator/runtime/src/call/query.rs by `cargo xtask codegen`; edit it there.

//! The query of a call: fields that are encoded already, each under the parameter that it belongs to.
//!
//! In: names of parameters and encoded fields. Out: the query. A parameter that is set twice has what was set last.

use crate::operation::url;

/// The fields of a query, in the order in which their parameters were set.
#[derive(Clone, Default)]
pub(super) struct Query(Vec<(&'static str, String)>);

impl Query {
    /// Gives a parameter these fields in place of what it had; without any it is left out.
    pub(super) fn set(&mut self, parameter: &'static str, fields: String) {
        self.0.retain(|(other, _)| *other != parameter);
        if !fields.is_empty() {
            self.0.push((parameter, fields));
        }
    }

    /// The first value of a field of this name.
    pub(super) fn value(&self, name: &str) -> Option<String> {
        self.0.iter().find_map(|(_, fields)| url::query_value(fields, name))
    }

    /// Appends the whole to a path, which may have a query.
    pub(super) fn append_to(&self, target: &mut String) {
        self.0.iter().for_each(|(_, fields)| url::append_encoded(target, fields));
    }
}

/// Appends `name=value` to fields.
pub(super) fn append_field(fields: &mut String, name: &str, value: &str) {
    if !fields.is_empty() {
        fields.push('&');
    }
    url::encode_into(fields, name);
    fields.push('=');
    url::encode_into(fields, value);
}
