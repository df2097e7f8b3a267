// Copied by sdkwright from sdk-runtime (src/operation/cookie.rs); do not edit.

//! Validation of cookie values.

/// Returns `true` if a text is a valid cookie value (RFC 6265, 4.1.1). Cookies are never quoted, so any other text is
/// an error.
pub(crate) fn is_cookie_value(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\'))
}
