// Copied by sdkwright from sdk-runtime (src/call/body_member.rs); do not edit.

//! Single members of the body of a call: of a JSON object, or of a form.
//!
//! Input: a call with its body. Output: a member of the body, or the call with another value for the member. A body that
//! is missing is created.

use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use super::{Call, form, pointer};
use crate::operation::url;

impl Call {
    /// Returns the text of a string or number in the JSON body, by its JSON pointer.
    pub(crate) fn body_value(&self, pointer: &str) -> Option<String> {
        let body: Value = serde_json::from_slice(self.body.as_deref()?).ok()?;
        match body.pointer(pointer)? {
            value @ (Value::String(_) | Value::Number(_)) => {
                form::scalar_text(value).map(|it| it.into_owned())
            }
            _ => None,
        }
    }

    /// Returns the JSON body.
    pub(crate) fn json_body(&self) -> Option<Value> {
        serde_json::from_slice(self.body.as_deref()?).ok()
    }

    /// Returns the first value of a field of the form.
    pub(crate) fn form_value(&self, name: &str) -> Option<String> {
        let form = std::str::from_utf8(self.body.as_deref()?).ok()?;
        url::query_value(&form.replace('+', "%20"), name)
    }

    /// Sets a member of the JSON body, by its JSON pointer.
    pub(crate) fn set_body_member(&mut self, pointer: &str, value: Value) {
        let body = match self.body.as_deref() {
            None | Some([]) => Ok(Value::Object(Map::new())),
            Some(body) => serde_json::from_slice(body).map_err(|_| "the body is not JSON".to_owned()),
        };
        let body = body.and_then(|mut body| {
            pointer::set(&mut body, pointer, value)?;
            serde_json::to_vec(&body).map_err(|error| error.to_string())
        });
        self.replace_body("application/json", body);
    }

    /// Replaces all values of a field of the form.
    pub(crate) fn set_form_field(&mut self, name: &str, value: &str) {
        let form = String::from_utf8_lossy(self.body.as_deref().unwrap_or_default()).into_owned();
        let is_other = |field: &&str| url::form_names(field).all(|other| other != name);
        let mut form = form.split('&').filter(is_other).collect::<Vec<_>>().join("&");
        url::append_form_field(&mut form, name, value);
        self.replace_body("application/x-www-form-urlencoded", Ok(form.into_bytes()));
    }

    /// Replaces the body, and keeps the media type that was set.
    fn replace_body(&mut self, media_type: &'static str, body: Result<Vec<u8>, String>) {
        match body {
            Ok(body) => {
                self.headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(media_type));
                self.body = Some(Bytes::from(body));
            }
            Err(problem) => self.reject(format!("the page cannot be selected: {problem}")),
        }
    }
}
