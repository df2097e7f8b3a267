//! The expansion of values (RFC 6570, 3.2.1, and OpenAPI's `deepObject`).
//!
//! In: a name, a JSON value, the delimiters of a style, and how texts are encoded. Out: text, or nothing for what is
//! undefined.

use serde_json::Value;

use crate::call::form;
use crate::operation::url;

/// How a text is appended.
pub(super) type Encode = fn(&mut String, &str);

/// What stands around and between values.
#[derive(Clone, Copy)]
pub(super) struct Delimiters {
    /// Before everything.
    pub(super) first: &'static str,
    /// Between the elements or members of what is exploded.
    pub(super) between: &'static str,
    /// Between those of what is not.
    pub(super) inside: &'static str,
    /// Whether the name goes along.
    pub(super) named: bool,
    /// Whether an empty value has an equals sign.
    pub(super) equals_if_empty: bool,
    /// Whether elements and members are apart from each other.
    pub(super) explode: bool,
}

/// A value as text; nothing for null, and for a list or object that holds nothing but null. The name is taken as it is.
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

/// Appends `name[member]=value` for each member; lists repeat the name, and what is nested adds brackets.
pub(super) fn expand_deep_object(fields: &mut String, name: &str, value: &Value, encode: Encode) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(key, value)| {
                expand_deep_object(fields, &format!("{name}[{key}]"), value, encode)
            });
        }
        Value::Array(values) => {
            values.iter().for_each(|value| expand_deep_object(fields, name, value, encode))
        }
        value => {
            let Some(text) = form::scalar_text(value) else { return };
            if !fields.is_empty() {
                fields.push('&');
            }
            url::encode_into(fields, name);
            fields.push('=');
            encode(fields, &text);
        }
    }
}

/// Every text that an expansion is made of, as it is.
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
