//! The value of a header that occurs once.

use http::HeaderMap;

/// The value of a header.
pub(super) enum HeaderValue<'a> {
    /// The header is absent.
    Absent,
    /// One value, which is visible ASCII text, without surrounding whitespace.
    Text(&'a str),
    /// Several values, or one that is not visible ASCII text.
    Invalid,
}

/// Returns the value of a header.
pub(super) fn header_value<'a>(headers: &'a HeaderMap, name: &str) -> HeaderValue<'a> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else { return HeaderValue::Absent };
    match value.to_str() {
        Ok(text) if values.next().is_none() => HeaderValue::Text(text.trim()),
        _ => HeaderValue::Invalid,
    }
}
