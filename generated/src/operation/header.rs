// Copied by sdkwright from sdk-runtime (src/operation/header.rs); do not edit.

//! Header names that are not part of a call.

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
