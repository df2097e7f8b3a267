// Copied by sdkwright from sdk-runtime (src/call/raw_path.rs); do not edit.

//! The paths of raw requests.
//!
//! Input: the text of a path or of one segment. Output: its encoding, or an error text if the path is not one of the
//! host: an absolute URL, a reference to another host, or a path with dot segments, also percent-encoded ones, which a
//! server or proxy would resolve (RFC 3986, 5.2.4).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::operation::url;

/// All characters except those of a path and `%` (RFC 3986, 3.3).
const OUTSIDE_PATH: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@')
    .remove(b'/')
    .remove(b'%');

/// Encodes a path that starts with `/`. Percent-encoded characters in it stay as they are.
pub(super) fn encode_path(path: &str) -> Result<String, String> {
    let invalid = |problem: &str| Err(format!("the path `{}` is invalid: {problem}", shown(path)));
    if path.contains("://") && !path.starts_with('/') {
        return invalid("it is a URL, but the host is that of the handle: start it with `/`");
    }
    let Some(relative) = path.strip_prefix('/') else { return invalid("it does not start with `/`") };
    if relative.starts_with(['/', '\\']) {
        return invalid("it starts with `//`, which refers to another host");
    }
    if path.contains(['?', '#']) {
        return invalid("it has a query or fragment: set parameters with `query`, and values with `segment`");
    }
    if path.chars().any(char::is_control) {
        return invalid("it contains a control character");
    }
    if !has_valid_escapes(path) {
        return invalid("a `%` is not followed by two hexadecimal digits: append values with `segment`");
    }
    let mut segments = relative.split('/').peekable();
    while let Some(segment) = segments.next() {
        if segment.is_empty() && segments.peek().is_some() {
            return invalid("it has an empty segment");
        }
        let decoded = percent_decode_str(segment).decode_utf8_lossy();
        if decoded.split(['/', '\\']).any(|part| matches!(part, "." | "..")) {
            return invalid("it has a dot segment");
        }
    }
    Ok(utf8_percent_encode(path, &OUTSIDE_PATH).collect())
}

/// Encodes a value as one segment of a path.
pub(super) fn encode_segment(value: &str) -> Result<String, String> {
    match value {
        "" => Err("a segment of the path is empty".to_owned()),
        "." | ".." => Err(format!("a segment of the path is `{value}`, which is not allowed in a path")),
        _ => {
            let mut text = String::new();
            url::encode_into(&mut text, value);
            Ok(text)
        }
    }
}

/// Returns `true` if each `%` starts an encoded byte.
fn has_valid_escapes(path: &str) -> bool {
    path.split('%').skip(1).all(|after| {
        let digits = after.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}

/// Returns a path for an error text, without what could be a query with a key or user information.
fn shown(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let path = match path.split_once("://") {
        Some((scheme, _)) => format!("{scheme}://…"),
        None => path.to_owned(),
    };
    path.chars().take(200).flat_map(char::escape_debug).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_is_encoded_once() {
        for (path, sent) in [
            ("/", "/"),
            ("/v3/clusters/", "/v3/clusters/"),
            ("/v3/shares/a b:resend", "/v3/shares/a%20b:resend"),
            ("/v3/ü/a%2Fb/{id}", "/v3/%C3%BC/a%2Fb/%7Bid%7D"),
            ("/v3/...;a=1,2@x", "/v3/...;a=1,2@x"),
            ("/v3/a\\b", "/v3/a%5Cb"),
        ] {
            assert_eq!(encode_path(path).unwrap(), sent);
        }
        assert_eq!(encode_segment("a/b?c%2F..").unwrap(), "a%2Fb%3Fc%252F..");
    }

    #[test]
    fn path_outside_the_host_is_rejected() {
        for (path, problem) in [
            ("https://user:planted@evil.example/v3", "it is a URL"),
            ("//evil.example/v3", "another host"),
            ("/\\evil.example", "another host"),
            ("", "does not start"),
            ("v3", "does not start"),
            ("@evil.example/v3", "does not start"),
            ("/v3/../admin", "dot segment"),
            ("/v3/.", "dot segment"),
            ("/%2e%2E/admin", "dot segment"),
            ("/v3/.%2e/admin", "dot segment"),
            ("/v3/a%2f..%2Fadmin", "dot segment"),
            ("/v3/..\\admin", "dot segment"),
            ("/v3/..%5cadmin", "dot segment"),
            ("/v3//admin", "empty segment"),
            ("/v3?key=planted", "query or fragment"),
            ("/v3#planted", "query or fragment"),
            ("/v3/100%", "hexadecimal"),
            ("/v3/%zz", "hexadecimal"),
            ("/v3/a\r\nX: planted", "control character"),
        ] {
            let error = encode_path(path).unwrap_err();
            assert!(error.contains(problem), "{path}: {error}");
            assert!(!error.contains('\n'), "{error}");
        }
        assert!(!encode_path("https://user:planted@evil.example/").unwrap_err().contains("planted"));
        for value in ["", ".", ".."] {
            assert!(encode_segment(value).is_err());
        }
    }
}
