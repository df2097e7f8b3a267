//! Percent-encoding that keeps reserved characters (RFC 6570, 3.2.3, for `allowReserved` of OpenAPI).
//!
//! Input: text. Output: text for a query value. Existing percent-encoded triplets are kept. Some reserved characters
//! are still encoded: `#`, `[` and `]`, which a query cannot contain (RFC 3986, 3.4), and `&` and `+`, which would end
//! the value or decode to a space.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

const ENCODED: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Appends a text, percent-encoded except for reserved and unreserved characters.
pub(super) fn encode_into(target: &mut String, text: &str) {
    for (index, part) in text.split('%').enumerate() {
        if index > 0 {
            let is_encoded = part.bytes().take_while(u8::is_ascii_hexdigit).take(2).count() == 2;
            target.push_str(if is_encoded { "%" } else { "%25" });
        }
        target.extend(utf8_percent_encode(part, &ENCODED));
    }
}
