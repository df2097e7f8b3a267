use bytes::Bytes;

use super::{Splitter, TooLarge};

/// Returns the values of a text that arrives in these chunks, and the rest at its end.
fn split(pieces: &[&[u8]]) -> (Vec<String>, Option<String>) {
    let mut splitter = Splitter::new(1_000);
    let mut values = Vec::new();
    let text = |bytes: Bytes| String::from_utf8(bytes.to_vec()).unwrap();
    for piece in pieces {
        splitter.push(Bytes::copy_from_slice(piece));
        while let Some(value) = splitter.next().unwrap() {
            values.push(text(value));
        }
    }
    (values, splitter.rest().map(text))
}

/// Returns the values of a text that arrives at once, byte by byte, and in two chunks split at each position.
fn values(text: &str) -> Vec<String> {
    let whole = split(&[text.as_bytes()]);
    let bytes: Vec<&[u8]> = text.as_bytes().chunks(1).collect();
    assert_eq!(split(&bytes), whole, "byte by byte");
    for place in 0..=text.len() {
        let (start, end) = text.as_bytes().split_at(place);
        assert_eq!(split(&[start, end]), whole, "cut at {place}");
    }
    let (mut values, rest) = whole;
    values.extend(rest);
    values
}

#[test]
fn values_need_no_separator() {
    assert_eq!(values(r#"{"a":1}{"a":2}"#), [r#"{"a":1}"#, r#"{"a":2}"#]);
    assert_eq!(values("\n{} \t[]\r\n {}\n"), ["{}", "[]", "{}"]);
    assert_eq!(values(""), [""; 0]);
    assert_eq!(values(" \n"), [""; 0]);
}

#[test]
fn brackets_in_strings_are_ignored() {
    let text = r#"{"a":"}{","b":"\"}","c":"\\"}["]",["\\\"]"]]"#;
    assert_eq!(values(text), [r#"{"a":"}{","b":"\"}","c":"\\"}"#, r#"["]",["\\\"]"]]"#]);
}

#[test]
fn scalar_ends_where_next_value_begins() {
    assert_eq!(values("1 -2.5e3 true null\nfalse"), ["1", "-2.5e3", "true", "null", "false"]);
    assert_eq!(values(r#""a""b\"c" "{""#), [r#""a""#, r#""b\"c""#, r#""{""#]);
    assert_eq!(values(r#"1{"a":2}3[4]5"6"null"#), ["1", r#"{"a":2}"#, "3", "[4]", "5", "\"6\"", "null"]);
}

#[test]
fn multibyte_characters_may_be_split() {
    let text = r#"{"ü":"größe ✓ 🦀"}"→""#;
    assert_eq!(values(text), [r#"{"ü":"größe ✓ 🦀"}"#, "\"→\""]);
}

#[test]
fn invalid_json_is_passed_on() {
    assert_eq!(values(r#"{},{}]"#), ["{}", ",", "{}", "]"]);
    assert_eq!(values("<html> {}"), ["<html>", "{}"]);
}

#[test]
fn incomplete_value_is_the_rest() {
    assert_eq!(split(&[br#"{"a":1}{"a":"#]), (vec![r#"{"a":1}"#.to_owned()], Some(r#"{"a":"#.to_owned())));
    assert_eq!(split(&[b"\"a"]), (vec![], Some("\"a".to_owned())));
    assert_eq!(split(&[b"[", b"]"]), (vec!["[]".to_owned()], None));
}

#[test]
fn value_size_is_limited_and_total_is_not() {
    let mut splitter = Splitter::new(4);
    for _ in 0..1_000 {
        splitter.push(Bytes::from_static(b"[12]      [34]"));
        assert_eq!(splitter.next().unwrap().unwrap(), "[12]");
        assert_eq!(splitter.next().unwrap().unwrap(), "[34]");
        assert_eq!(splitter.next(), Ok(None));
    }
    splitter.push(Bytes::from_static(b"[123]"));
    assert_eq!(splitter.next(), Err(TooLarge));
    // Nothing is kept of an incomplete value that is already too large.
    let mut splitter = Splitter::new(4);
    splitter.push(Bytes::from_static(b"[12"));
    assert_eq!(splitter.next(), Ok(None));
    splitter.push(Bytes::from_static(b"34"));
    assert_eq!(splitter.next(), Err(TooLarge));
}
