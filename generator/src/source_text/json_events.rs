//! JSON text as events.
//!
//! Takes JSON (RFC 8259). Returns the events that the YAML parser would return. That parser buffers the contents of a
//! pair of braces, because the pair could be a key, so a document that is a single object would take many times its
//! size.

use std::borrow::Cow;

use serde::de::IgnoredAny;

use crate::source_text::event::{Event, SourceSpan};

/// Returns the events of a text, or `None` if it is not a JSON object.
pub(crate) fn json_events(text: &str) -> Option<JsonEvents<'_>> {
    let is_json = text.trim_start().starts_with('{') && serde_json::from_str::<IgnoredAny>(text).is_ok();
    is_json.then_some(JsonEvents { rest: text, line: 1, column: 1 })
}

/// An iterator over the events of a text that is known to be JSON.
pub(crate) struct JsonEvents<'a> {
    rest: &'a str,
    line: usize,
    /// The column in characters, counted from 1.
    column: usize,
}

impl<'a> JsonEvents<'a> {
    /// Consumes bytes that do not contain a line end.
    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.rest = rest;
        self.column += taken.chars().count();
        taken
    }

    /// Skips to the next character that belongs to a value or is `}` or `]`.
    fn skip(&mut self) {
        loop {
            let bytes = self.rest.as_bytes();
            match bytes {
                [b'\r', b'\n', ..] => self.rest = &self.rest[1..],
                [b'\n' | b'\r', ..] => {
                    self.rest = &self.rest[1..];
                    self.line += 1;
                    self.column = 1;
                }
                [b' ' | b'\t' | b',' | b':', ..] => {
                    self.take(1);
                }
                _ => return,
            }
        }
    }
}

impl<'a> Iterator for JsonEvents<'a> {
    type Item = (Event<'a>, SourceSpan);

    fn next(&mut self) -> Option<Self::Item> {
        self.skip();
        let (line, column) = (self.line, self.column);
        let event = match self.rest.as_bytes().first()? {
            b'{' => {
                self.take(1);
                Event::Map
            }
            b'[' => {
                self.take(1);
                Event::List
            }
            b'}' | b']' => {
                self.take(1);
                Event::End
            }
            b'"' => Event::Scalar(string(self.take(string_length(self.rest)))),
            _ => {
                let ends = |it: char| matches!(it, ',' | ':' | '}' | ']' | ' ' | '\t' | '\n' | '\r');
                Event::Scalar(self.take(self.rest.find(ends).unwrap_or(self.rest.len())).into())
            }
        };
        Some((event, SourceSpan { line, column, length: self.column - column }))
    }
}

/// Returns the length of a string in bytes, including its quotes.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    let ends = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    ends.map_or(text.len(), |index| index + 2)
}

/// Returns the value of a quoted string.
fn string(quoted: &str) -> Cow<'_, str> {
    let inner = quoted.strip_prefix('"').and_then(|it| it.strip_suffix('"')).unwrap_or(quoted);
    if inner.contains('\\') {
        serde_json::from_str::<String>(quoted).map_or(Cow::Borrowed(inner), Cow::Owned)
    } else {
        Cow::Borrowed(inner)
    }
}

#[cfg(test)]
mod tests {
    use super::super::yaml_events;
    use super::*;

    #[test]
    fn json_events_equal_yaml_events() {
        let texts = [
            r#"{"a": [1, -2.5e3, true, null, {}], "ü": {"b\"c\\": "d, [e]: {f}"}, "": []}"#,
            "{\n\t\"a\": {\r\n    \"🦀\": \"x\", \"b\":1},\r  \"c\": [\n[ ] ,\"d\"\n]\n}\n",
            "\n {\"a\":\"\u{2028}\u{e9}\",\"b\":2}",
        ];
        for text in texts {
            let json: Vec<_> = json_events(text).expect("JSON").collect();
            // The YAML parser returns other lengths for the braces of an empty object, for example, so keys are
            // compared.
            let places = |(event, span): (Event<'_>, SourceSpan)| match event {
                Event::Scalar(said) => (format!("{said:?}"), span),
                other => (format!("{other:?}"), SourceSpan { length: 1, ..span }),
            };
            let json: Vec<_> = json.into_iter().map(places).collect();
            let yaml: Vec<_> = yaml_events::yaml_events(text).map(places).collect();
            assert_eq!(json, yaml, "{text}");
        }
    }

    #[test]
    fn json_events_are_none_without_object() {
        for text in ["", "[1]", "a: 1", "{a: 1}", "{\"a\": 1", "{\"a\": 1} x", "{'a': 1}", "{\"a\": 1, }"] {
            assert!(json_events(text).is_none(), "{text}");
        }
    }
}
