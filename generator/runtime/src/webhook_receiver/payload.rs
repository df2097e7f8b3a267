//! The payload of a request: its body, or a field of a form.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use percent_encoding::percent_decode;

use super::scheme::Scheme;

/// The media type of a form.
const FORM: &str = "application/x-www-form-urlencoded";

impl Scheme {
    /// Returns the payload of a request. A form without the field has an empty payload.
    pub(super) fn payload<'b>(&self, headers: &HeaderMap, body: &'b [u8]) -> Cow<'b, [u8]> {
        let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let media_type = media_type.and_then(|value| value.split(';').next()).unwrap_or_default().trim();
        if self.form_field.is_empty() || !media_type.eq_ignore_ascii_case(FORM) {
            return Cow::Borrowed(body);
        }
        let mut fields = body.split(|byte| *byte == b'&');
        let value = fields.find_map(|field| {
            let rest = field.strip_prefix(self.form_field.as_bytes())?;
            rest.strip_prefix(b"=")
        });
        let spaced: Vec<u8> =
            value.unwrap_or_default().iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
        Cow::Owned(percent_decode(&spaced).collect())
    }
}
