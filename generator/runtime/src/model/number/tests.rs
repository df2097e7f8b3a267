use std::collections::BTreeMap;

use serde_json::{Value, from_str, json, to_string};

use crate::model::{Nullable, Secret, UnknownFields, Zero, from_json, model, strictly};

/// A model that keeps unknown fields for an update.
#[derive(Clone, PartialEq)]
struct Sizes {
    big: u64,
    small: Option<i32>,
    list: Option<Vec<i64>>,
    map: Option<BTreeMap<String, Vec<u32>>>,
    note: Nullable<i64>,
    cleared: Option<i64>,
    key: Option<Secret<i64>>,
    half: Option<f32>,
    unlisted: UnknownFields,
}

model!(Sizes {
    "big": big,
    "small": small,
    "list": list,
    "map": map,
    "note": note,
    "cleared": cleared or_null,
    "key": key,
    "half": half,
    ..unlisted
});

/// An update that requires a member that is optional in the response.
struct SizesUpdate {
    small: i32,
    unlisted: UnknownFields,
}

model!(SizesUpdate {
    "small": small,
    ..unlisted
});

/// A model with typed additional properties.
struct Counters {
    total: Option<i64>,
    more: BTreeMap<String, Option<i64>>,
}

model!(Counters {
    "total": total,
    ..more
});

/// A model without a map for unknown fields.
struct Plain {
    count: Option<i64>,
    counts: Vec<i64>,
}

model!(Plain {
    "count": count,
    "counts": counts,
});

#[test]
fn integers_have_any_spelling() {
    for (text, number) in [
        ("5", Some(5)),
        ("5.0", Some(5)),
        ("5e0", Some(5)),
        ("1e3", Some(1000)),
        ("12.5e1", Some(125)),
        ("-0.0", Some(0)),
        ("-2147483648.0", Some(i32::MIN)),
        ("2147483648", None),
        ("2147483648.0", None),
        ("0.5", None),
        ("1e300", None),
        ("18446744073709551615", None),
    ] {
        assert_eq!(from_json::<i32>(text.as_bytes()).ok(), number, "{text}");
    }
    assert_eq!(from_json::<u64>(b"18446744073709551615").ok(), Some(u64::MAX));
    assert_eq!(from_json::<u64>(b"18446744073709551616").ok(), None);
    assert_eq!(from_json::<u64>(b"-1").ok(), None);
    assert_eq!(from_json::<u32>(b"4294967295.0").ok(), Some(u32::MAX));
    assert_eq!(from_json::<i64>(b"9223372036854775808.0").ok(), None);
    assert_eq!(from_json::<f32>(b"1e300").ok(), None);
    assert_eq!(from_json::<Vec<Option<i64>>>(b"[1.0,null,2e0]").unwrap(), [Some(1), None, Some(2)]);
    let map: BTreeMap<String, Vec<i32>> = from_json(br#"{"a":[1.0]}"#).unwrap();
    assert_eq!(map["a"], [1]);
}

#[test]
fn number_outside_of_its_type_is_an_error_with_the_type() {
    let message =
        |text: &str| from_str::<Sizes>(text).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(message(r#"{"big":-1}"#).contains("`-1`, expected u64"));
    assert!(message(r#"{"big":"1"}"#).contains("expected u64"));
    assert!(message(r#"{"list":[1,"2"]}"#).contains("expected i64"));
    let error = from_json::<Plain>(br#"{"counts":[1,2.5,3]}"#).err().unwrap();
    assert_eq!((error.line(), error.column()), (1, 16), "{error}");
}

const OUTSIDE: &str = r#"{"big":1,"cleared":1e30,"half":1e300,"key":0.5,"list":[1,2.5,3],"map":{"a":[1],"b":[-1]},"note":9223372036854775808,"small":3000000000,"x":1}"#;

#[test]
fn optional_number_outside_of_its_type_is_absent_and_sent_back() {
    let value: Value = from_str(OUTSIDE).unwrap();
    let read: Sizes = from_str(OUTSIDE).unwrap();
    assert_eq!((read.big, read.small, read.cleared, &read.list, &read.map), (1, None, None, &None, &None));
    assert!(read.note.is_absent() && read.key.is_none() && read.half.is_none());
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    // A value that is set replaces the one that was out of range.
    let mut changed = read;
    changed.small = Some(3);
    changed.note = Nullable::Null;
    changed.list = Some(Vec::new());
    let mut expected = value;
    expected["small"] = json!(3);
    expected["note"] = Value::Null;
    expected["list"] = json!([]);
    assert_eq!(serde_json::to_value(&changed).unwrap(), expected);
    let text = to_string(&changed).unwrap();
    assert_eq!(text.matches("small").count(), 1, "{text}");
}

#[test]
fn strict_mode_rejects_numbers_outside_of_their_types() {
    for (text, column) in
        [(r#"{"small":3000000000}"#, 19), (r#"{"list":[1,2.5]}"#, 14), (r#"{"note":1e30}"#, 12)]
    {
        let error = strictly(|| from_str::<Sizes>(text)).err().unwrap();
        assert_eq!(error.column(), column, "{error}");
    }
}

#[test]
fn required_number_of_an_update_is_the_json_that_was_outside() {
    let read: Sizes = from_str(r#"{"big":1,"small":3000000000}"#).unwrap();
    let update = |small| SizesUpdate { small, unlisted: read.unlisted.clone() };
    let empty = update(read.small.unwrap_or_default());
    assert_eq!(to_string(&empty).unwrap(), r#"{"small":3000000000}"#);
    assert_eq!(to_string(&update(7)).unwrap(), r#"{"small":7}"#);
}

#[test]
fn number_that_cannot_be_kept_is_an_error() {
    let error = |text: &str| from_str::<Counters>(text).err().map(|error| error.to_string());
    let message = error(r#"{"total":1e30}"#).unwrap();
    assert!(message.starts_with("1e+30 is out of range for the member `total`"), "{message}");
    assert!(error(r#"{"a":1e30}"#).is_some());
    assert_eq!(error(r#"{"total":2.0,"a":1.0,"b":null}"#), None);
    let plain: Plain = from_str(r#"{"count":1e30,"counts":[]}"#).unwrap();
    assert_eq!((plain.count, plain.counts), (None, Vec::new()));
    assert_eq!(Sizes::zero(), from_str("{}").unwrap());
}
