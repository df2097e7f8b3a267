// Copied by sdkwright from sdk-runtime (src/call/extras.rs); do not edit.

//! The additions of [`CallOptions`](super::CallOptions) to a request: headers, query parameters and body members.
//!
//! Input: the parts of a request, and the additions. Output: the parts with the additions, or the error text of the
//! first invalid one. An error text never contains a value.

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use super::{form, pointer};
use crate::operation::{Operation, SchemeKind, is_reserved_header, url};

/// The media type of bodies that are created for their members.
const JSON: &str = "application/json";

/// The media type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

/// The places of credentials, which additions cannot take.
pub(super) struct CredentialPlaces(Vec<SchemeKind>);

impl CredentialPlaces {
    /// Returns the places of an operation's credentials, or of the credentials of the call.
    pub(super) fn new(operation: &Operation, own: Option<SchemeKind>) -> Self {
        let declared = operation.security.iter().flat_map(|set| set.iter()).map(|scheme| scheme.kind);
        Self(declared.chain(own).collect())
    }

    fn has_header(&self, name: &HeaderName) -> bool {
        let is_key = |kind: &SchemeKind| matches!(kind, SchemeKind::ApiKeyHeader(key) if name == key);
        name == AUTHORIZATION || self.0.iter().any(is_key)
    }

    pub(super) fn has_query(&self, name: &str) -> bool {
        self.0.iter().any(|kind| matches!(kind, SchemeKind::ApiKeyQuery(key) if *key == name))
    }
}

/// Adds query parameters, unless the target has a parameter of the same name.
pub(super) fn add_query(
    target: &mut String,
    query: &[(String, String)],
    places: &CredentialPlaces,
) -> Result<(), String> {
    let own = target.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default();
    for (name, value) in query {
        if name.is_empty() {
            return Err("the name of an additional query parameter is empty".to_owned());
        }
        if places.has_query(name) {
            return Err(held_by_credentials("query parameter", name));
        }
        if url::query_value(&own, name).is_some() {
            return Err(format!(
                "the query parameter `{}` is set both by the call and by its options",
                name.escape_debug()
            ));
        }
        url::append_query(target, name, value);
    }
    Ok(())
}

/// Adds headers, which are redacted in debug output.
pub(super) fn add_headers(
    headers: &mut HeaderMap,
    added: &[(String, String)],
    places: &CredentialPlaces,
) -> Result<(), String> {
    for (name, value) in added {
        let shown = name.escape_debug();
        let parsed = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| format!("`{shown}` is not a valid header name"))?;
        if is_reserved_header(parsed.as_str()) {
            return Err(format!("the header `{shown}` cannot be set: the transport sets it"));
        }
        if places.has_header(&parsed) {
            return Err(held_by_credentials("header", name));
        }
        let value = match headers.get(&parsed) {
            Some(own) if parsed == COOKIE => {
                format!("{}; {value}", String::from_utf8_lossy(own.as_bytes()))
            }
            _ => value.clone(),
        };
        let mut value = HeaderValue::from_str(&value)
            .map_err(|_| format!("the header `{shown}` contains an invalid character"))?;
        value.set_sensitive(true);
        headers.insert(parsed, value);
    }
    Ok(())
}

fn held_by_credentials(place: &str, name: &str) -> String {
    format!(
        "the {place} `{}` holds credentials: set them with `CallOptions::credentials`",
        name.escape_debug()
    )
}

/// Sets members of a JSON body or form.
pub(super) fn add_members(
    headers: &mut HeaderMap,
    body: &mut Option<Bytes>,
    members: Vec<(String, Value)>,
) -> Result<(), String> {
    if members.is_empty() {
        return Ok(());
    }
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media_type = media_type.and_then(|value| value.split(';').next()).unwrap_or(JSON).trim();
    let media_type = media_type.to_ascii_lowercase();
    let own = body.as_deref().unwrap_or_default();
    let new = if media_type == JSON || media_type.ends_with("+json") {
        with_json_members(own, members)?
    } else if media_type == FORM {
        with_form_fields(own, members)?
    } else {
        return Err(format!(
            "members cannot be added to a body of the type {media_type}: it is neither JSON nor a form"
        ));
    };
    *body = Some(new);
    headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(JSON));
    Ok(())
}

fn with_json_members(body: &[u8], members: Vec<(String, Value)>) -> Result<Bytes, String> {
    let mut value = match body {
        [] => Value::Object(serde_json::Map::new()),
        body => serde_json::from_slice(body)
            .map_err(|_| "members cannot be added to the body: it is not JSON".to_owned())?,
    };
    for (member, new) in members {
        pointer::set(&mut value, &member, new)?;
    }
    serde_json::to_vec(&value).map(Bytes::from).map_err(|error| error.to_string())
}

fn with_form_fields(body: &[u8], members: Vec<(String, Value)>) -> Result<Bytes, String> {
    let mut fields = String::from_utf8_lossy(body).into_owned();
    for (name, value) in members {
        if url::form_names(&fields).any(|own| own == name) {
            return Err(format!(
                "the form field `{}` is set both by the call and by its options",
                name.escape_debug()
            ));
        }
        form::append_member(&mut fields, &name, &value);
    }
    Ok(Bytes::from(fields))
}
