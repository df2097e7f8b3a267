// Copied by sdkwright from sdk-runtime (src/download/head.rs); do not edit.

//! The facts in the headers of a download.

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderName};

/// Returns the coding of a compressed body.
pub(super) fn content_coding(headers: &HeaderMap) -> Option<&[u8]> {
    let coding = headers.get(CONTENT_ENCODING)?.as_bytes();
    Some(coding).filter(|coding| !coding.eq_ignore_ascii_case(b"identity"))
}

/// Returns the length of the body. That of a compressed body may differ, because the transport decompresses it.
pub(super) fn length(headers: &HeaderMap) -> Option<u64> {
    if content_coding(headers).is_some() {
        return None;
    }
    let text = text(headers, &CONTENT_LENGTH)?;
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// Returns the media type with its parameters.
pub(super) fn media_type(headers: &HeaderMap) -> Option<&str> {
    text(headers, &CONTENT_TYPE)
}

/// Returns the entity tag, with its quotes.
pub(super) fn etag(headers: &HeaderMap) -> Option<&str> {
    text(headers, &ETAG)
}

/// Returns the entity tag if it is strong: equal tags then mean equal bytes (RFC 9110, 8.8.3).
#[cfg(feature = "files")]
pub(super) fn strong_etag(headers: &HeaderMap) -> Option<&str> {
    etag(headers).filter(|tag| tag.len() >= 2 && tag.starts_with('"') && tag.ends_with('"'))
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim).filter(|text| !text.is_empty())
}
