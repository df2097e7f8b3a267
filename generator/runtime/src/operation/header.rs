//! Header names that are not part of a call, and the parts of header values.

/// Headers that belong to the connection, the framing of the body or the proxy, in lower case.
const RESERVED: [&str; 11] = [
    "connection",
    "content-length",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Returns `true` for a header that only the transport sets (RFC 9110, 7.6.1).
pub(crate) fn is_reserved_header(name: &str) -> bool {
    RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(name))
}

/// Splits the value of a header at the first separator outside quotes (RFC 9110, 5.6.4).
pub(crate) fn split_unquoted(text: &str, separator: char) -> (&str, &str) {
    let (mut is_quoted, mut is_escaped) = (false, false);
    for (index, character) in text.char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            _ if character == separator && !is_quoted => {
                return (&text[..index], &text[index + separator.len_utf8()..]);
            }
            _ => {}
        }
    }
    (text, "")
}
