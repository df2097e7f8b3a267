//! A member of a JSON text, found without decoding the rest.
//!
//! Input: a JSON text and a JSON pointer (RFC 6901) to a member. Output: the bytes of the value. Skipped values use constant
//! memory.

use std::ops::Range;

use serde::de::{DeserializeOwned, IgnoredAny};

use crate::page::unescape;

/// Returns the range of the member at a pointer, or `None` if there is none, or null.
pub(super) fn member_range(json: &[u8], pointer: &str) -> Option<Range<usize>> {
    let mut reader = Reader { json, position: 0 };
    for token in pointer.split('/').skip(1) {
        reader.go_to_member(&unescape(token))?;
    }
    reader.skip_whitespace();
    let start = reader.position;
    reader.read::<IgnoredAny>()?;
    let range = start..reader.position;
    json.get(range.clone()).filter(|value| *value != b"null").map(|_| range)
}

/// A position in a JSON text.
struct Reader<'a> {
    json: &'a [u8],
    position: usize,
}

impl Reader<'_> {
    /// Moves from the start of an object to the value of a member.
    fn go_to_member(&mut self, name: &str) -> Option<()> {
        self.expect(b'{')?;
        loop {
            let key: String = self.read()?;
            self.expect(b':')?;
            if key == name {
                return Some(());
            }
            self.read::<IgnoredAny>()?;
            self.expect(b',')?;
        }
    }

    /// Reads the next value.
    fn read<T: DeserializeOwned>(&mut self) -> Option<T> {
        let rest = self.json.get(self.position..)?;
        let mut values = serde_json::Deserializer::from_slice(rest).into_iter::<T>();
        let value = values.next()?.ok()?;
        self.position += values.byte_offset();
        Some(value)
    }

    fn expect(&mut self, sign: u8) -> Option<()> {
        self.skip_whitespace();
        let is_there = self.json.get(self.position) == Some(&sign);
        self.position += usize::from(is_there);
        is_there.then_some(())
    }

    fn skip_whitespace(&mut self) {
        while self.json.get(self.position).is_some_and(u8::is_ascii_whitespace) {
            self.position += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::member_range;

    fn member(json: &str, pointer: &str) -> Option<String> {
        member_range(json.as_bytes(), pointer).map(|range| json[range].to_owned())
    }

    #[test]
    fn member_is_found_at_any_depth() {
        let json = r#" { "a" : [1, {"b": 2}] , "b\u0061/r": { "x": 12345678901234567890123, "y" : "}" } ,"n":null, "t":true}"#;
        for (pointer, found) in [
            ("/a", Some(r#"[1, {"b": 2}]"#)),
            ("/ba~1r/x", Some("12345678901234567890123")),
            ("/ba~1r/y", Some(r#""}""#)),
            ("/t", Some("true")),
            ("/n", None),
            ("/a/b", None),
            ("/b", None),
            ("/t/x", None),
        ] {
            assert_eq!(member(json, pointer).as_deref(), found, "{pointer}");
        }
        for broken in ["", "{", "[]", "1", r#"{"a"}"#, r#"{"a":"#, r#"{"a":1 2}"#, r#"{"b":1,}"#] {
            assert!(member(broken, "/a").is_none_or(|value| value == "1"), "{broken}");
        }
        assert_eq!(member("7", ""), Some("7".to_owned()));
    }
}
