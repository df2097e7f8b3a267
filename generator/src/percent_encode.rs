//! Percent-encoding (RFC 3986, 2.1).

/// Appends text, percent-encoded except for unreserved characters and those in `kept`. A `%` in `kept` is preserved
/// only before two hexadecimal digits.
pub(crate) fn percent_encode(text: &str, kept: &str, target: &mut String) {
    for (index, character) in text.char_indices() {
        let is_escape = || {
            let digits = text[index + 1..].bytes().take(2).filter(u8::is_ascii_hexdigit);
            digits.count() == 2
        };
        let is_kept = match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '.' | '_' | '~' => true,
            '%' => kept.contains('%') && is_escape(),
            character => kept.contains(character),
        };
        if is_kept {
            target.push(character);
        } else {
            let mut bytes = [0; 4];
            for byte in character.encode_utf8(&mut bytes).bytes() {
                target.push_str(&format!("%{byte:02X}"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::percent_encode;

    #[test]
    fn characters_are_encoded_unless_unreserved_or_kept() {
        let encoded = |text: &str, kept: &str| {
            let mut target = String::new();
            percent_encode(text, kept, &mut target);
            target
        };
        assert_eq!(encoded("/a b/é{x}.~", "/{}"), "/a%20b/%C3%A9{x}.~");
        assert_eq!(encoded("50%25%zz%4", "%"), "50%25%25zz%254");
        assert_eq!(encoded("%25/", ""), "%2525%2F");
    }
}
