// Copied by sdkwright from sdk-runtime (src/operation/url.rs); do not edit.

//! URLs of operations: path templates, percent-encoding, queries and forms (RFC 3986, URL standard).
//!
//! Input: templates, names and values. Output: encoded text. Independent of parameters and hosts.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// All characters except the unreserved ones (RFC 3986, 2.3).
const RESERVED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Expands a path template: replaces each `{name}` with an encoded value, as part of one segment. A repeated name has
/// the same value each time.
///
/// A value that is empty or a dot segment is an error, because it would change the path (RFC 3986, 5.2.4).
pub(crate) fn expand_path(template: &str, values: &[String]) -> Result<String, String> {
    let mut path = String::with_capacity(template.len() + 32);
    let mut names: Vec<&str> = Vec::with_capacity(values.len());
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        let index = names.iter().position(|known| *known == name).unwrap_or(names.len());
        if index == names.len() {
            names.push(name);
        }
        let value = values.get(index).ok_or_else(|| format!("the path parameter `{name}` has no value"))?;
        match value.as_str() {
            "" => return Err(format!("the path parameter `{name}` is empty")),
            "." | ".." => {
                return Err(format!(
                    "the path parameter `{name}` is `{value}`, which is not allowed in a path"
                ));
            }
            _ => {}
        }
        path.push_str(literal);
        path.push_str(value);
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

/// Appends `name=value`, percent-encoded, to the query of a URL.
pub(crate) fn append_query(target: &mut String, name: &str, value: &str) {
    separate(target);
    encode_into(target, name);
    target.push('=');
    encode_into(target, value);
}

/// Appends an encoded query.
pub(crate) fn append_encoded(target: &mut String, query: &str) {
    if !query.is_empty() {
        separate(target);
        target.push_str(query);
    }
}

/// Returns the first value of a parameter in an encoded query.
pub(crate) fn query_value(query: &str, name: &str) -> Option<String> {
    let (_, value) = query
        .split('&')
        .filter_map(|field| field.split_once('='))
        .find(|it| percent_decode_str(it.0).eq(name.bytes()))?;
    Some(percent_decode_str(value).decode_utf8_lossy().into_owned())
}

/// Returns the decoded names of the fields of a form.
pub(crate) fn form_names(form: &str) -> impl Iterator<Item = String> {
    form.split('&').filter(|field| !field.is_empty()).map(|field| {
        let name = field.split('=').next().unwrap_or_default();
        let name = name.split('+').collect::<Vec<_>>().join("%20");
        percent_decode_str(&name).decode_utf8_lossy().into_owned()
    })
}

fn separate(target: &mut String) {
    target.push(if target.contains('?') { '&' } else { '?' });
}

/// Appends a text, percent-encoded except for its unreserved characters.
pub(crate) fn encode_into(target: &mut String, text: &str) {
    target.extend(utf8_percent_encode(text, &RESERVED));
}

/// Appends a text in form encoding, with `+` for a space (URL standard, application/x-www-form-urlencoded).
pub(crate) fn encode_form_into(target: &mut String, text: &str) {
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            target.push('+');
        }
        encode_into(target, word);
    }
}

/// Appends `name=value` to the fields of a form.
pub(crate) fn append_form_field(form: &mut String, name: &str, value: &str) {
    if !form.is_empty() {
        form.push('&');
    }
    encode_form_into(form, name);
    form.push('=');
    encode_form_into(form, value);
}
