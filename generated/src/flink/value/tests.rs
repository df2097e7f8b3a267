// Copied by sdkwright from modules/flink/value/tests.rs next to the API's documents; edit it there.

use std::collections::BTreeMap;
use std::ops::Bound;

use serde::Deserialize;
use serde_json::{Value, json};

use super::SqlValue;
use crate::sql::v1::DataType;

fn data_type(json: Value) -> DataType {
    serde_json::from_value(json).unwrap()
}

fn decode(value: Value, of: Value) -> SqlValue {
    SqlValue::decode(value, &data_type(of))
}

fn scalar(value: &str, type_name: &str) -> SqlValue {
    decode(json!(value), json!({"type": type_name, "nullable": true}))
}

#[test]
fn scalars_have_the_types_of_their_columns() {
    let decimal = "12345678901234567890.123456789012345678";
    for (text, type_name, expected) in [
        ("TRUE", "BOOLEAN", SqlValue::Boolean(true)),
        ("-128", "TINYINT", SqlValue::Integer(-128)),
        ("9223372036854775807", "BIGINT", SqlValue::Integer(i64::MAX)),
        ("1.5E-3", "DOUBLE", SqlValue::Double(0.0015)),
        (decimal, "DECIMAL", SqlValue::Decimal(decimal.parse().unwrap())),
        ("007", "VARCHAR", SqlValue::Text("007".to_owned())),
        ("x'0aFF'", "VARBINARY", SqlValue::Bytes(vec![10, 255])),
        ("2026-01-31", "DATE", SqlValue::Date("2026-01-31".to_owned())),
        ("10:00:00", "TIME_WITHOUT_TIME_ZONE", SqlValue::Time("10:00:00".to_owned())),
        (
            "2026-01-31 10:00",
            "TIMESTAMP_WITH_LOCAL_TIME_ZONE",
            SqlValue::Timestamp("2026-01-31 10:00".to_owned()),
        ),
        ("+3 00:00", "INTERVAL_DAY_TIME", SqlValue::Interval("+3 00:00".to_owned())),
    ] {
        assert_eq!(scalar(text, type_name), expected, "{type_name}");
    }
    assert_eq!(scalar(decimal, "DECIMAL").to_string(), decimal);
    assert_eq!(decode(Value::Null, json!({"type": "INTEGER", "nullable": true})), SqlValue::Null);
    assert_eq!(decode(json!(7), json!({"type": "INTEGER", "nullable": true})), SqlValue::Integer(7));
}

#[test]
fn variant_keeps_its_text() {
    let text = r#"{"a": 1234567890.12345678901234567890, "b": null}"#;
    let value = scalar(text, "VARIANT");
    assert_eq!(value, SqlValue::Variant(text.to_owned()));
    assert_eq!((value.to_string().as_str(), value.as_str()), (text, Some(text)));
    assert_eq!(serde_json::to_value(&value).unwrap(), json!(text));
    // A value that the service did not send as text.
    let array = decode(json!([1]), json!({"type": "VARIANT", "nullable": true}));
    assert_eq!(array, SqlValue::Variant("[1]".to_owned()));
}

#[test]
fn variant_deserializes_like_its_json() {
    let variant = |text: &str| scalar(text, "VARIANT");
    let map = BTreeMap::<String, Option<i64>>::deserialize(&variant(r#"{"a": 1, "b": null}"#)).unwrap();
    assert_eq!(map, BTreeMap::from([("a".to_owned(), Some(1)), ("b".to_owned(), None)]));
    assert_eq!(Option::<i64>::deserialize(&variant(" null ")).unwrap(), None);
    assert_eq!(f64::deserialize(&variant("0.5")).unwrap(), 0.5);
    assert_eq!(Vec::<u8>::deserialize(&variant("[1, 2]")).unwrap(), [1, 2]);
    let integer = 170_141_183_460_469_231_731_687_303_715_884_105_727;
    assert_eq!(i128::deserialize(&variant(&i128::MAX.to_string())).unwrap(), integer);
    assert_eq!(u128::deserialize(&variant(&u128::MAX.to_string())).unwrap(), u128::MAX);
    for text in ["plain", r#""plain""#] {
        assert_eq!(<&str>::deserialize(&variant(text)).unwrap(), "plain");
    }
    for text in ["Unbounded", r#""Unbounded""#] {
        assert_eq!(Bound::<u8>::deserialize(&variant(text)).unwrap(), Bound::Unbounded);
    }
    assert_eq!(Bound::<u8>::deserialize(&variant(r#"{"Included": 1}"#)).unwrap(), Bound::Included(1));
}

#[test]
fn values_that_do_not_fit_stay_json() {
    for (text, type_name) in [
        ("9223372036854775808", "BIGINT"),
        ("yes", "BOOLEAN"),
        ("x'0'", "BINARY"),
        ("é1", "BINARY"),
        ("POINT (1 2)", "GEOGRAPHY"),
    ] {
        assert_eq!(scalar(text, type_name), SqlValue::Other(json!(text)), "{type_name}");
        assert_eq!(scalar(text, type_name).to_string(), text);
    }
    let array = json!(["1", "2"]);
    assert_eq!(
        decode(array.clone(), json!({"type": "ROW", "nullable": false})),
        SqlValue::Other(array.clone())
    );
    assert_eq!(decode(array.clone(), json!({"type": "INTEGER", "nullable": false})), SqlValue::Other(array));
}

#[test]
fn nested_values_are_decoded() {
    let integer = json!({"type": "INTEGER", "nullable": true});
    let text = json!({"type": "VARCHAR", "nullable": true});
    let map = json!({"type": "MAP", "nullable": true, "key_type": text, "value_type": integer});
    let row = json!({"type": "ROW", "nullable": true, "fields": [
        {"name": "id", "field_type": integer},
        {"name": "counts", "field_type": {"type": "ARRAY", "nullable": true, "element_type": map}},
    ]});
    let value = decode(json!(["7", [[["a", "1"], ["b", null]], null]]), row);
    let entry = |key: &str, value| (SqlValue::Text(key.to_owned()), value);
    let map = SqlValue::Map(vec![entry("a", SqlValue::Integer(1)), entry("b", SqlValue::Null)]);
    let counts = SqlValue::Array(vec![map, SqlValue::Null]);
    let expected =
        SqlValue::Row(vec![("id".to_owned(), SqlValue::Integer(7)), ("counts".to_owned(), counts)]);
    assert_eq!(value, expected);
    assert_eq!(value.to_string(), r#"{"id":7,"counts":[[["a",1],["b",null]],null]}"#);

    type Counts = BTreeMap<String, Option<i64>>;
    let (id, counts): (u8, Vec<Option<Counts>>) = Deserialize::deserialize(&value).unwrap();
    let first = BTreeMap::from([("a".to_owned(), Some(1)), ("b".to_owned(), None)]);
    assert_eq!((id, counts), (7, vec![Some(first), None]));
    let multiset = decode(
        json!([["a", "2"]]),
        json!({"type": "MULTISET", "nullable": false, "element_type": {"type": "CHAR", "nullable": false}}),
    );
    assert_eq!(multiset, SqlValue::Map(vec![entry("a", SqlValue::Integer(2))]));
}
