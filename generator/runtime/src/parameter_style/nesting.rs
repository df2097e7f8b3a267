//! Nested values as fields: object members in brackets, and arrays in one of several styles.
//!
//! ```text
//! items[0][price]=p_1&items[0][quantity]=2&expand[]=customer
//! ```
//!
//! Input: a name and a JSON value. Output: encoded fields. OpenAPI's `deepObject` defines one level of objects;
//! everything else is a convention of the service.

use serde_json::Value;

use super::expand::Encode;
use crate::call::form;
use crate::operation::url;

/// The style of an array in a form or a `deepObject` parameter, where OpenAPI leaves it undefined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ArrayStyle {
    /// `a=1&a=2`
    Repeat,
    /// `a[]=1&a[]=2`
    Brackets,
    /// `a[0]=1&a[1]=2`
    Indices,
    /// `a=1,2`
    Comma,
    /// JSON, separately for each element of an array of arrays or objects.
    Json,
}

/// The style of nested values.
#[derive(Clone, Copy)]
pub(super) struct Nesting {
    /// `true` if object members are names in brackets; `false` if objects are JSON.
    pub(super) objects_in_brackets: bool,
    /// The style of arrays of scalars.
    pub(super) arrays: ArrayStyle,
    /// The style of arrays of arrays or objects.
    pub(super) rows: ArrayStyle,
    /// The encoding of values.
    pub(super) encode: Encode,
}

impl Nesting {
    /// Appends the fields of a value. Null, empty arrays and empty objects produce no fields.
    pub(super) fn expand(self, fields: &mut String, name: &str, value: &Value) {
        match value {
            Value::Object(members) if self.objects_in_brackets => {
                for (key, value) in members {
                    self.expand(fields, &format!("{name}[{key}]"), value);
                }
            }
            Value::Array(values) => self.expand_array(fields, name, values),
            value => self.append(fields, name, form::scalar_text(value).as_deref()),
        }
    }

    fn expand_array(self, fields: &mut String, name: &str, values: &[Value]) {
        let is_nested = values.iter().any(|value| value.is_array() || value.is_object());
        let texts = || values.iter().filter_map(form::scalar_text);
        match if is_nested { self.rows } else { self.arrays } {
            ArrayStyle::Comma => {
                let mut text = String::new();
                for (index, value) in texts().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    (self.encode)(&mut text, &value);
                }
                if texts().next().is_some() {
                    append_encoded(fields, name, &text);
                }
            }
            ArrayStyle::Json => texts().for_each(|text| self.append(fields, name, Some(&text))),
            ArrayStyle::Repeat => values.iter().for_each(|value| self.expand(fields, name, value)),
            ArrayStyle::Brackets => {
                values.iter().for_each(|value| self.expand(fields, &format!("{name}[]"), value));
            }
            ArrayStyle::Indices => {
                for (index, value) in values.iter().enumerate() {
                    self.expand(fields, &format!("{name}[{index}]"), value);
                }
            }
        }
    }

    fn append(self, fields: &mut String, name: &str, text: Option<&str>) {
        let Some(text) = text else { return };
        let mut encoded = String::new();
        (self.encode)(&mut encoded, text);
        append_encoded(fields, name, &encoded);
    }
}

fn append_encoded(fields: &mut String, name: &str, value: &str) {
    if !fields.is_empty() {
        fields.push('&');
    }
    url::encode_into(fields, name);
    fields.push('=');
    fields.push_str(value);
}
