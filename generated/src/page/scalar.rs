// Copied by sdkwright from sdk-runtime (src/page/scalar.rs); do not edit.

//! A single value of a JSON text, found without decoding the rest.
//!
//! Input: a JSON text and a JSON pointer (RFC 6901). Output: the value, if it is a scalar. Skipped values use constant
//! memory.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The value at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Scalar {
    /// Nothing, or null.
    #[default]
    Absent,
    Text(String),
    Number(String),
    Flag(bool),
    /// An object or array.
    Other,
}

/// Returns the value at a pointer. An array on the way stands for its last element. The result for a text that is not
/// JSON is unspecified.
pub(crate) fn scalar_at(json: &[u8], pointer: &str) -> Scalar {
    let names: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
    let mut found = Scalar::Absent;
    let place = Place { names: &names, found: &mut found, is_only: true };
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    // The search stops with an error once the value is found.
    let _ = place.deserialize(&mut deserializer);
    found
}

/// Decodes a reference token (RFC 6901, 4).
pub(crate) fn unescape(token: &str) -> String {
    token.split("~1").map(|part| part.split("~0").collect::<Vec<_>>().join("~")).collect::<Vec<_>>().join("/")
}

/// The rest of the way to a value.
struct Place<'a> {
    names: &'a [String],
    found: &'a mut Scalar,
    /// `true` unless a later element of an array can replace the value.
    is_only: bool,
}

impl Place<'_> {
    fn set(self, scalar: Scalar) {
        if self.names.is_empty() {
            *self.found = scalar;
        }
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.set(Scalar::Flag(value));
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.set(Scalar::Number(value.to_string()));
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.set(Scalar::Number(value.to_string()));
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.set(Scalar::Number(value.to_string()));
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.set(Scalar::Text(value.to_owned()));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        let Self { names, found, .. } = self;
        if names.is_empty() {
            *found = Scalar::Other;
        }
        loop {
            let mut element = Scalar::Absent;
            let place = Place { names, found: &mut element, is_only: false };
            if elements.next_element_seed(place)?.is_none() {
                return Ok(());
            }
            if !names.is_empty() {
                *found = element;
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let Self { names, found, is_only } = self;
        let Some((name, rest)) = names.split_first() else {
            *found = Scalar::Other;
            while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        while let Some(is_next) = members.next_key_seed(Name(name))? {
            if !is_next {
                members.next_value::<IgnoredAny>()?;
                continue;
            }
            members.next_value_seed(Place { names: rest, found: &mut *found, is_only })?;
            if is_only {
                return Err(A::Error::custom("found"));
            }
        }
        Ok(())
    }
}

/// Compares the name of a member.
struct Name<'a>(&'a str);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        Ok(value == self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalar_is_found_by_pointer() {
        let json = br#"{"a": {"b": 1, "c": "x", "d": null, "e": true, "f": [], "g": -2, "h": 1.5}, "a/b": "y", "u": "\u20ac"}"#;
        for (pointer, expected) in [
            ("/a/b", Scalar::Number("1".to_owned())),
            ("/a/c", Scalar::Text("x".to_owned())),
            ("/a/d", Scalar::Absent),
            ("/a/e", Scalar::Flag(true)),
            ("/a/f", Scalar::Other),
            ("/a/g", Scalar::Number("-2".to_owned())),
            ("/a/h", Scalar::Number("1.5".to_owned())),
            ("/a", Scalar::Other),
            ("", Scalar::Other),
            ("/a~1b", Scalar::Text("y".to_owned())),
            ("/u", Scalar::Text("€".to_owned())),
            ("/a/b/c", Scalar::Absent),
            ("/none", Scalar::Absent),
        ] {
            assert_eq!(scalar_at(json, pointer), expected, "{pointer}");
        }
    }

    #[test]
    fn array_stands_for_its_last_element() {
        let json = br#"{"data": [{"id": "a"}, {"id": "b", "x": [1, 2]}, {"x": {}, "id": {"n": 7}}]}"#;
        assert_eq!(scalar_at(json, "/data/id/n"), Scalar::Number("7".to_owned()));
        assert_eq!(scalar_at(json, "/data/id"), Scalar::Other);
        assert_eq!(scalar_at(br#"[{"id": 1}, {"id": 2}]"#, "/id"), Scalar::Number("2".to_owned()));
        // An ID is never taken from another item.
        assert_eq!(scalar_at(br#"[{"id": 1}, {}]"#, "/id"), Scalar::Absent);
        assert_eq!(scalar_at(br#"[{"id": 1}, null]"#, "/id"), Scalar::Absent);
        assert_eq!(scalar_at(b"[]", "/id"), Scalar::Absent);
    }

    #[test]
    fn malformed_text_has_no_scalar() {
        for json in [&b""[..], b"{", b"[", b"\xff", b"{\"a\"", b"<html>", b"{\"b\": [[[["] {
            assert_eq!(scalar_at(json, "/a"), Scalar::Absent);
        }
        let deep = format!("{{\"b\": {}, \"a\": 1}}", "[".repeat(100_000));
        assert_eq!(scalar_at(deep.as_bytes(), "/a"), Scalar::Absent);
    }
}
