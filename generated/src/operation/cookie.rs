// Copied from generator/runtime/src/operation/cookie.rs by `cargo xtask codegen`; edit it there.

//! The values that a cookie can have.

/// Returns `true` if a text can be the value of a cookie (RFC 6265, 4.1.1). Cookies are quoted nowhere, so any other
/// text is an error.
pub(crate) fn is_cookie_value(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\'))
}
