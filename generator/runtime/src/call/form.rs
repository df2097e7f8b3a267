//! JSON values as the fields of a form: scalars as they are, lists by repeating the name, what is nested as JSON.
//!
//! That is how OpenAPI 3.0 writes the members of such a body where its document gives none of them a style (4.8.12.5,
//! "Support for x-www-form-urlencoded Request Bodies").

use std::borrow::Cow;

use serde_json::Value;

use crate::operation::url;

/// A form (`application/x-www-form-urlencoded`) with the members of an object; members that are null are left out.
pub(super) fn encode_form(value: &Value) -> Result<String, String> {
    let Value::Object(members) = value else { return Err("only an object can be sent as a form".to_owned()) };
    let mut form = String::new();
    for (name, value) in members {
        append_member(&mut form, name, value);
    }
    Ok(form)
}

/// Appends the fields of one member.
pub(crate) fn append_member(form: &mut String, name: &str, value: &Value) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| append_field(form, name, value)),
        value => append_field(form, name, value),
    }
}

fn append_field(form: &mut String, name: &str, value: &Value) {
    if let Some(text) = scalar_text(value) {
        url::append_form_field(form, name, &text);
    }
}

/// A value as one text: a string as it is, everything else as JSON; null is none.
pub(crate) fn scalar_text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(Cow::Borrowed(text)),
        value => Some(Cow::Owned(value.to_string())),
    }
}
