// Copied by sdkwright from sdk-runtime (src/call/form.rs); do not edit.

//! Encoding of JSON values as form fields: scalars as text, arrays by repeating the name, nested values as JSON.
//!
//! This is the default of OpenAPI 3.0 for properties without a declared style (section 4.8.12.5, "Support for
//! x-www-form-urlencoded Request Bodies").

use std::borrow::Cow;

use serde_json::Value;

use crate::operation::url;

/// Encodes the members of an object as `application/x-www-form-urlencoded`. Null members are omitted.
pub(super) fn encode_form(value: &Value) -> Result<String, String> {
    let Value::Object(members) = value else { return Err("only an object can be sent as a form".to_owned()) };
    let mut form = String::new();
    for (name, value) in members {
        append_member(&mut form, name, value);
    }
    Ok(form)
}

/// Appends the fields of one member.
pub(super) fn append_member(form: &mut String, name: &str, value: &Value) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| append_field(form, name, value)),
        value => append_field(form, name, value),
    }
}

/// Appends one field, unless the value is null.
pub(crate) fn append_field(form: &mut String, name: &str, value: &Value) {
    if let Some(text) = scalar_text(value) {
        url::append_form_field(form, name, &text);
    }
}

/// Returns the text of a value: a string unchanged, other values as JSON, `None` for null.
pub(crate) fn scalar_text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(Cow::Borrowed(text)),
        value => Some(Cow::Owned(value.to_string())),
    }
}
