// Copied by sdkwright from sdk-runtime (src/download/content_range.rs); do not edit.

//! The header `Content-Range` (RFC 9110, 14.4).

use http::HeaderMap;
use http::header::CONTENT_RANGE;

/// The position of a part in the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ContentRange {
    /// The position of the first byte.
    pub(super) first: u64,
    /// The position after the last byte.
    pub(super) end: u64,
    /// The length of the whole, if the server knows it.
    pub(super) length: Option<u64>,
}

impl ContentRange {
    /// Parses the header, which must describe a valid range of bytes.
    pub(super) fn read(headers: &HeaderMap) -> Option<Self> {
        let text = headers.get(CONTENT_RANGE)?.to_str().ok()?.trim();
        let (unit, range) = text.split_once(' ')?;
        let (positions, length) = range.trim().split_once('/')?;
        let (first, last) = positions.split_once('-')?;
        let (first, end) = (number(first)?, number(last)?.checked_add(1)?);
        let length = if length == "*" { None } else { Some(number(length)?) };
        let is_valid = first < end && length.is_none_or(|length| end <= length);
        (unit.eq_ignore_ascii_case("bytes") && is_valid).then_some(Self { first, end, length })
    }
}

/// Parses a number that consists only of digits.
fn number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}
