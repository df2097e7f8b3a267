// Copied by sdkwright from sdk-runtime (src/error/lean_json.rs); do not edit.

//! A JSON value of bounded size, for bodies of which only a few members are used.
//!
//! Input: JSON of any size. Output: its beginning, as a tree. The rest is skipped without allocating, so that memory
//! use does not depend on the size of the body. Truncated JSON yields everything before the truncation.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The maximum number of members of an object, or elements of an array, that are kept.
pub(super) const MAX_CHILDREN: usize = 100;
/// The maximum number of bytes of a string that are kept.
const MAX_TEXT: usize = 8 * 1024;
/// The maximum nesting depth that is kept.
const MAX_DEPTH: u8 = 5;

/// The key of the single-entry map in which `serde_json` passes a number on with the feature `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// A JSON value.
#[derive(Debug, Default)]
pub(super) enum LeanJson {
    /// Null, a boolean, or a value that is nested too deeply.
    #[default]
    Other,
    /// A string or a number.
    Text(String),
    /// An array.
    List(Vec<LeanJson>),
    /// An object, in the order of its members.
    Object(Vec<(String, LeanJson)>),
}

impl LeanJson {
    /// Parses the beginning of a JSON text.
    pub(super) fn parse(text: &[u8]) -> Self {
        let mut value = Self::Other;
        let seed = Fill { target: &mut value, depth: 0 };
        // After an error, the target holds everything that was parsed before it.
        let _ = seed.deserialize(&mut serde_json::Deserializer::from_slice(text));
        value
    }

    /// Returns a member of an object. If a name is repeated, the last member wins, as in other parsers.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        self.members().iter().rev().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// Returns the members of an object.
    pub(super) fn members(&self) -> &[(String, Self)] {
        match self {
            Self::Object(members) => members,
            _ => &[],
        }
    }

    /// Returns the text of a non-empty string or of a number.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }
}

/// A visitor that fills a value while it is parsed.
struct Fill<'a> {
    target: &'a mut LeanJson,
    depth: u8,
}

impl Fill<'_> {
    fn text<E>(self, text: &str) -> Result<(), E> {
        *self.target = LeanJson::Text(truncated(text).to_owned());
        Ok(())
    }
}

/// Returns the first [`MAX_TEXT`] bytes of a string, cut at a character boundary.
fn truncated(text: &str) -> &str {
    let mut end = text.len().min(MAX_TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

impl<'de> DeserializeSeed<'de> for Fill<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.depth == MAX_DEPTH {
            deserializer.deserialize_ignored_any(IgnoredAny).map(drop)
        } else {
            deserializer.deserialize_any(self)
        }
    }
}

impl<'de> Visitor<'de> for Fill<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        *self.target = LeanJson::Object(Vec::new());
        while let Some(name) = members.next_key::<String>()? {
            if name == NUMBER {
                *self.target = LeanJson::Text(truncated(&members.next_value::<String>()?).to_owned());
                continue;
            }
            let LeanJson::Object(list) = &mut *self.target else { break };
            if list.len() == MAX_CHILDREN {
                members.next_value::<IgnoredAny>()?;
                continue;
            }
            list.push((truncated(&name).to_owned(), LeanJson::Other));
            if let Some((_, target)) = list.last_mut() {
                members.next_value_seed(Fill { target, depth: self.depth + 1 })?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        *self.target = LeanJson::List(Vec::new());
        let LeanJson::List(list) = self.target else { return Ok(()) };
        while list.len() < MAX_CHILDREN {
            let mut value = LeanJson::Other;
            let parsed = elements.next_element_seed(Fill { target: &mut value, depth: self.depth + 1 });
            if !matches!(parsed, Ok(None)) {
                list.push(value);
            }
            if parsed?.is_none() {
                return Ok(());
            }
        }
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.text(text)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.text(&number.to_string())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.text(&number.to_string())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.text(&serde_json::Number::from_f64(number).map(|it| it.to_string()).unwrap_or_default())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginning_of_truncated_json_is_kept() {
        let value = LeanJson::parse(br#"{"errors":[{"code":1,"detail":"a"},{"code":"b","det"#);
        let Some(LeanJson::List(errors)) = value.get("errors") else { panic!("{value:?}") };
        let codes: Vec<_> = errors.iter().map(|it| it.get("code").and_then(LeanJson::text)).collect();
        assert_eq!(codes, [Some("1"), Some("b")]);
        assert!(matches!(LeanJson::parse(b"<html>"), LeanJson::Other));
    }

    #[test]
    fn size_is_bounded() {
        let many = format!("[{}]", vec!["{}"; 10_000].join(","));
        assert!(
            matches!(LeanJson::parse(many.as_bytes()), LeanJson::List(list) if list.len() == MAX_CHILDREN)
        );
        let long = format!("\"{}\"", "ä".repeat(9_000));
        assert_eq!(LeanJson::parse(long.as_bytes()).text().map(str::len), Some(MAX_TEXT));
        let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
        let mut value = &LeanJson::parse(deep.as_bytes());
        let mut depth = 0;
        while let LeanJson::List(list) = value {
            (value, depth) = (&list[0], depth + 1);
        }
        assert_eq!(depth, MAX_DEPTH);
        let members: Vec<String> = (0..1_000).map(|index| format!("\"m{index}\":0")).collect();
        let wide = format!("{{{}}}", members.join(","));
        assert_eq!(LeanJson::parse(wide.as_bytes()).members().len(), MAX_CHILDREN);
    }

    #[test]
    fn last_of_equal_names_counts() {
        assert_eq!(LeanJson::parse(br#"{"a":1.5,"a":-2}"#).get("a").and_then(LeanJson::text), Some("-2"));
    }
}
