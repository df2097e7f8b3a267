use super::path_at;
use crate::model::{model, strictly};

#[derive(Debug)]
struct Page {
    data: Vec<Item>,
}

#[derive(Debug)]
struct Item {
    id: String,
    size: i32,
    parts: Option<Vec<Vec<bool>>>,
}

model!(Page {
    0 "data": data,
});

model!(Item {
    0 "id": id,
    1 "size": size,
    2 "parts": parts,
});

/// Returns the JSON path of the error when a page is decoded in strict mode.
fn path(text: &str) -> String {
    let error = strictly(|| serde_json::from_slice::<Page>(text.as_bytes())).expect_err(text);
    path_at(text.as_bytes(), error.line(), error.column())
}

#[test]
fn path_of_wrong_type_is_found() {
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
fn path_of_missing_member_is_found() {
    assert_eq!(path("{}"), "$");
    assert_eq!(path(r#"{"data":[{"id":"a","size":1},{"size":2},{"id":"b","size":3}]}"#), "$.data[1]");
    assert_eq!(path("{\"data\":[{\"size\":2}\n ]}"), "$.data[0]");
}

#[test]
fn path_of_syntax_error_is_found() {
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
fn non_identifier_names_are_quoted() {
    let text = br#"{"a.b":{"":{"c\"d":x"#;
    assert_eq!(path_at(text, 1, text.len()), r#"$["a.b"][""]["c\"d"]"#);
    assert_eq!(path_at("{\"ü\":".as_bytes(), 1, 6), "$[\"ü\"]");
}

#[test]
fn any_position_gives_a_path() {
    for text in ["", "{", "\"", "\"\\", "{\"a\\", "]]}}", "{\"a\":1}"] {
        for line in 0..4 {
            for column in 0..12 {
                assert!(path_at(text.as_bytes(), line, column).starts_with('$'));
            }
        }
    }
}
