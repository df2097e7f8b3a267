use super::at;
use crate::model::{Fields, Members, Model, Object, Zero, model, strictly};

#[derive(Debug)]
struct Page {
    data: Vec<Item>,
}

#[derive(Debug)]
struct Item {
    id: String,
    size: i32,
    parts: Vec<Vec<bool>>,
}

impl Model for Page {
    const FIELDS: Fields = &["data"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut data = None;
        while members.next(Self::FIELDS)?.is_some() {
            data = members.value()?;
        }
        Ok(Self { data: members.required(data, "data")? })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("data", &self.data)
    }
}

impl Model for Item {
    const FIELDS: Fields = &["id", "size", "parts"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut id, mut size, mut parts) = (None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => id = members.value()?,
                1 => size = members.value()?,
                _ => parts = members.value()?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            size: members.required(size, "size")?,
            parts: parts.unwrap_or_else(Zero::zero),
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("id", &self.id)?;
        object.member("size", &self.size)?;
        object.member("parts", &self.parts)
    }
}

model!(Page, Item);

/// The path of the error that strict reading of a page stops with.
fn path(text: &str) -> String {
    let error = strictly(|| serde_json::from_slice::<Page>(text.as_bytes())).expect_err(text);
    at(text.as_bytes(), error.line(), error.column())
}

#[test]
fn wrong_types_are_found() {
    assert_eq!(path(r#"{"data":[{"id":"a","size":1},{"id":3,"size":2}]}"#), "$.data[1].id");
    assert_eq!(path(r#"{"data":[{"id":"a","size":1},{"id":{"a":1},"size":2}]}"#), "$.data[1].id");
    assert_eq!(path(r#"{"data":[{"id":"a","size":[]}]}"#), "$.data[0].size");
    assert_eq!(path(r#"{"data":[{"id":"a","size":"1"}]}"#), "$.data[0].size");
    assert_eq!(path(r#"{"data":[{"id":"a","size":5000000000}]}"#), "$.data[0].size");
    assert_eq!(path(r#"{"data":[{"id":"a","size":1,"parts":[[true],[false,7]]}]}"#), "$.data[0].parts[1][1]");
    assert_eq!(path(r#"{"data":[{"id":"a","size":1,"parts":[[true],{}]}]}"#), "$.data[0].parts[1]");
    assert_eq!(path(r#"{"data":{"id":"a"}}"#), "$.data");
    assert_eq!(path("{\n  \"data\": [\n    7\n  ]\n}"), "$.data[0]");
    assert_eq!(path("[]"), "$");
    assert_eq!(path("7"), "$");
}

#[test]
fn missing_members_are_found() {
    assert_eq!(path("{}"), "$");
    assert_eq!(path(r#"{"data":[{"id":"a","size":1},{"size":2},{"id":"b","size":3}]}"#), "$.data[1]");
    assert_eq!(path("{\"data\":[{\"size\":2}\n ]}"), "$.data[0]");
}

#[test]
fn broken_text_is_found() {
    assert_eq!(path(""), "$");
    assert_eq!(path(r#"{"data":[{"id":"a","size":1},{"id":"#), "$.data[1].id");
    assert_eq!(path(r#"{"data":[{"id":"a","siz"#), "$.data[0].siz");
    assert_eq!(path(r#"{"data":[{"id":"a\"]}"#), "$.data[0].id");
    assert_eq!(path(r#"{"data":[{"id":"a"]}"#), "$.data[0]");
    assert_eq!(path(r#"{"data":[]} x"#), "$");
    assert_eq!(path(r#"{"data":["#), "$.data[0]");
    assert_eq!(path(r#"{"data""#), "$.data");
}

#[test]
fn names_that_are_no_identifiers_are_quoted() {
    let text = br#"{"a.b":{"":{"c\"d":x"#;
    assert_eq!(at(text, 1, text.len()), r#"$["a.b"][""]["c\"d"]"#);
    assert_eq!(at("{\"ü\":".as_bytes(), 1, 6), "$[\"ü\"]");
}

#[test]
fn no_position_is_out_of_range() {
    for text in ["", "{", "\"", "\"\\", "{\"a\\", "]]}}", "{\"a\":1}"] {
        for line in 0..4 {
            for column in 0..12 {
                assert!(at(text.as_bytes(), line, column).starts_with('$'));
            }
        }
    }
}
