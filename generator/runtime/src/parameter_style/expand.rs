//! The expansion of values (RFC 6570, 3.2.1).
//!
//! Input: a name, a JSON value, the delimiters of a style, and an encoding function. Output: text, or `None` for
//! undefined values.

use serde_json::Value;

use crate::call::form;

/// A function that appends an encoded text.
pub(super) type Encode = fn(&mut String, &str);

/// The delimiters of a style.
#[derive(Clone, Copy)]
pub(super) struct Delimiters {
    /// The prefix of the whole expansion.
    pub(super) first: &'static str,
    /// The separator between exploded elements or members.
    pub(super) between: &'static str,
    /// The separator between elements or members that are not exploded.
    pub(super) inside: &'static str,
    /// `true` if the name is included.
    pub(super) named: bool,
    /// `true` if an empty value has an equals sign.
    pub(super) equals_if_empty: bool,
    /// `true` if elements and members are serialized separately.
    pub(super) explode: bool,
}

/// Expands a value. Returns `None` for null, and for an array or object without non-null values. The name is not
/// encoded.
pub(super) fn expand(name: &str, value: &Value, delimiters: Delimiters, encode: Encode) -> Option<String> {
    let encoded = |text: &str| {
        let mut encoded = String::new();
        encode(&mut encoded, text);
        encoded
    };
    let pair = |name: &str, value: &str| match value {
        "" if !delimiters.equals_if_empty => name.to_owned(),
        value => format!("{name}={value}"),
    };
    let texts = match value {
        Value::Object(members) => {
            let members = members.iter().filter_map(|(key, value)| Some((key, form::scalar_text(value)?)));
            let members = members.map(|(key, value)| (encoded(key), encoded(&value)));
            if delimiters.explode {
                members.map(|(key, value)| pair(&key, &value)).collect()
            } else {
                members.flat_map(|(key, value)| [key, value]).collect::<Vec<_>>()
            }
        }
        Value::Array(values) => {
            values.iter().filter_map(form::scalar_text).map(|text| encoded(&text)).collect()
        }
        value => vec![encoded(&form::scalar_text(value)?)],
    };
    if texts.is_empty() {
        return None;
    }
    let name_of_each = delimiters.named && delimiters.explode && value.is_array();
    let name_of_all = delimiters.named && !name_of_each && !(delimiters.explode && value.is_object());
    let body = if name_of_each {
        texts.iter().map(|text| pair(name, text)).collect::<Vec<_>>().join(delimiters.between)
    } else {
        texts.join(if delimiters.explode { delimiters.between } else { delimiters.inside })
    };
    let body = if name_of_all { pair(name, &body) } else { body };
    Some(format!("{}{body}", delimiters.first))
}

/// Returns all texts of an expansion, not encoded.
pub(super) fn texts(value: &Value) -> Vec<String> {
    let text = |value: &Value| form::scalar_text(value).map(|text| text.into_owned());
    match value {
        Value::Object(members) => {
            let members = members.iter().filter_map(|(key, value)| Some([key.clone(), text(value)?]));
            members.flatten().collect()
        }
        Value::Array(values) => values.iter().filter_map(text).collect(),
        value => text(value).into_iter().collect(),
    }
}
