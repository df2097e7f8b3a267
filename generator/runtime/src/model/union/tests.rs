use serde::Serializer;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use serde_json::{Value, from_str, json, to_string};

use super::{Union, decode_variant};
use crate::model::memory_limit::with_memory_limit;
use crate::model::shape::Shape;
use crate::model::{DecodeOptions, SharedJson, decode_body, model, open_enum, strictly};

/// A word among numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    /// `auto`
    Auto,
    /// `off`
    Off,
    /// Any other value.
    Unrecognized(String),
}

open_enum!(Word {
    "auto": Auto,
    "off": Off,
});

/// An object without a required member.
#[derive(Clone, PartialEq)]
pub struct Extra {
    note: Option<String>,
    count: Option<f64>,
}

model!(Extra {
    "note": note,
    "count": count,
});

/// Declares a union as generated code does.
macro_rules! declare {
    ($name:ident { $($index:literal $variant:ident($ty:ty) = $shape:expr,)+ }) => {
        #[derive(Clone, Debug, PartialEq)]
        enum $name {
            $($variant($ty),)+
            Unrecognized(Value),
        }

        impl Union for $name {
            const SHAPES: &'static [Shape] = &[$($shape),+];

            fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
                match variant {
                    $($index => decode_variant(value).map(Self::$variant),)+
                    _ => decode_variant(value).map(Self::Unrecognized),
                }
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.serialize(serializer),)+
                    Self::Unrecognized(value) => value.serialize(serializer),
                }
            }
        }

        union!($name);
    };
}

declare!(Mixed {
    0 Word(Word) = Shape::STRING,
    1 Integer(i64) = Shape::INTEGER,
    2 Flag(bool) = Shape::BOOLEAN,
});
declare!(Element {
    0 Text(String) = Shape::STRING,
    1 Number(f64) = Shape::NUMBER,
    2 List(Vec<Mixed>) = Shape::LIST,
    3 Extra(Extra) = Shape::OBJECT,
});

/// Decodes a value and checks that it round-trips.
fn same<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(text: &str) -> T {
    let read: T = from_str(text).unwrap();
    let written = to_string(&read).unwrap();
    assert_eq!(from_str::<Value>(&written).unwrap(), from_str::<Value>(text).unwrap(), "{text}");
    assert_eq!(from_str::<T>(&written).unwrap(), read, "{text}");
    read
}

#[test]
fn mixed_enum_round_trips() {
    for (text, expected) in [
        (r#""auto""#, Mixed::Word(Word::Auto)),
        (r#""""#, Mixed::Word(Word::Unrecognized(String::new()))),
        (r#""1""#, Mixed::Word(Word::Unrecognized("1".to_owned()))),
        ("0", Mixed::Integer(0)),
        ("-9223372036854775808", Mixed::Integer(i64::MIN)),
        ("false", Mixed::Flag(false)),
    ] {
        assert_eq!(same::<Mixed>(text), expected, "{text}");
    }
    for unknown in ["null", "1.5", "[]", r#"{"a":1}"#, "18446744073709551615", "1e300"] {
        assert!(matches!(same(unknown), Mixed::Unrecognized(_)), "{unknown}");
    }
    assert_eq!(from_str::<Mixed>("5.0").unwrap(), Mixed::Integer(5));
    assert_eq!(from_str::<Mixed>("-1e3").unwrap(), Mixed::Integer(-1000));
}

#[test]
fn mixed_list_keeps_order_and_types() {
    let read: Vec<Element> =
        same(r#"["a", 1.0, 2.5, [true, "off", 3, null], {"note":"n"}, {}, null, false]"#);
    let kinds: Vec<&str> = read
        .iter()
        .map(|element| match element {
            Element::Text(_) => "text",
            Element::Number(_) => "number",
            Element::List(_) => "list",
            Element::Extra(_) => "extra",
            Element::Unrecognized(_) => "?",
        })
        .collect();
    assert_eq!(kinds, ["text", "number", "number", "list", "extra", "extra", "?", "?"]);
    assert!(same::<Vec<Element>>("[]").is_empty());
    let Element::List(inner) = &read[3] else { panic!("{read:?}") };
    assert_eq!(inner[..3], [Mixed::Flag(true), Mixed::Word(Word::Off), Mixed::Integer(3)]);
}

#[test]
fn unknown_variant_keeps_nested_values() {
    let text = r#"[[{"deep":[null,{"x":1.5}]}],"\u0000\ud83d\ude00",-0.0,1e300]"#;
    let read: Vec<Element> = same(text);
    assert!(
        matches!(&read[0], Element::List(inner) if matches!(&inner[0], Mixed::Unrecognized(Value::Object(_)))),
        "{read:?}"
    );
}

#[test]
fn wrong_types_are_unknown_variant() {
    let text = r#"{"count":"many"}"#;
    assert_eq!(same::<Element>(text), Element::Unrecognized(json!({"count": "many"})));
    let error = strictly(|| from_str::<Element>(text)).unwrap_err();
    assert!(error.to_string().contains("many"), "{error}");
}

/// A recursive type: a box that contains another box.
#[derive(Clone, PartialEq)]
pub struct Crate {
    inner: Option<Box<Packing>>,
    wood: Option<String>,
}

model!(Crate {
    "inner": inner,
    "wood": wood,
});

/// A sack of boxes.
#[derive(Clone, PartialEq)]
pub struct Sack {
    inner: Option<Box<Packing>>,
    cloth: Option<String>,
}

model!(Sack {
    "inner": inner,
    "cloth": cloth,
});

declare!(Packing {
    0 Crate(Crate) = Shape::Object {
        required: &[],
        optional: &[("inner", Shape::OBJECT), ("wood", Shape::STRING)],
        others: &Shape::ANY,
    },
    1 Sack(Sack) = Shape::Object {
        required: &[],
        optional: &[("inner", Shape::OBJECT), ("cloth", Shape::STRING)],
        others: &Shape::ANY,
    },
});

#[test]
fn deep_union_is_decoded_once_per_level() {
    // With one attempt per variant and level, 120 levels would take 2^120 steps.
    let depth = 120;
    for last in [r#"{"cloth":"jute"}"#, r#"{"wood":"oak"}"#, "{}"] {
        let text = format!("{}{last}{}", r#"{"inner":"#.repeat(depth), "}".repeat(depth));
        let mut read: &Packing = &same(&text);
        let mut levels = 0;
        loop {
            let inner = match read {
                Packing::Crate(it) => &it.inner,
                Packing::Sack(it) => &it.inner,
                Packing::Unrecognized(value) => panic!("{value}"),
            };
            let Some(inner) = inner else { break };
            read = inner;
            levels += 1;
        }
        assert_eq!(levels, depth);
        assert_eq!(matches!(read, Packing::Sack(_)), last.contains("cloth"), "{last}");
    }
}

#[test]
fn memory_of_union_is_counted_until_it_is_decoded() {
    let text = format!(r#"{{"wood":"{}"}}"#, "oak".repeat(10));
    let list = |count: usize| format!("[{text}{}]", format!(",{text}").repeat(count));
    // Each tree takes more than 40 bytes, and is dropped before the next one is created.
    let decode = |count| {
        let text = list(count);
        let read = || crate::model::from_json::<Vec<Packing>>(text.as_bytes());
        with_memory_limit(1000 * size_of::<Packing>(), read).map(drop)
    };
    assert!(decode(990).is_ok());
    assert!(decode(1010).is_err());
    // However deep a value is nested, its tree exists once.
    let deep = format!("{}[{}0]{}", r#"{"inner":"#.repeat(100), "0,".repeat(10_000), "}".repeat(100));
    let read = || crate::model::from_json::<Packing>(deep.as_bytes());
    assert!(with_memory_limit(10_000 * 64, read).is_ok());
}

/// A part of a machine, with its own parts.
#[derive(Clone, PartialEq)]
pub struct Part {
    name: String,
    parts: Option<Vec<Node>>,
}

model!(Part {
    "name": name,
    "parts": parts,
});

declare!(Node {
    0 Part(Part) = Shape::OBJECT,
});

const OPTIONS: DecodeOptions = DecodeOptions { strict: true, max_response_size: 1 << 20 };

#[test]
fn path_within_nested_unions_is_known() {
    let paths = |text: &str| {
        let undecodable =
            decode_body(OPTIONS, text.len(), || from_str::<Node>(text)).map(drop).expect_err("corrections");
        assert_eq!(undecodable.count, undecodable.reasons.len());
        undecodable.reasons.into_iter().map(|(_, path)| path).collect::<Vec<_>>()
    };
    let text = r#"{"name":"a","parts":[{"name":"b","parts":null},{"parts":[{"name":"c"},{"name":1}]}]}"#;
    assert_eq!(paths(text), [".parts[1].parts[1].name", ".parts[1]"]);
    assert_eq!(paths(r#"{"name":"a","parts":[{"name":"b"},{}]}"#), [".parts[1]"]);
    assert_eq!(paths(r#"{"name":"a","parts":{"a.b":1}}"#), [".parts"]);
    assert_eq!(paths("{}"), [""]);
}

#[test]
fn path_to_list_element_within_union_is_known() {
    /// A box of numbers.
    #[derive(Clone, PartialEq)]
    pub struct Numbers {
        rows: Vec<Vec<i64>>,
    }
    model!(Numbers { "rows": rows, });
    declare!(Table {
        0 Numbers(Numbers) = Shape::OBJECT,
    });

    let text = r#"{"rows":[[1],[],[2,3,"4"]]}"#;
    let undecodable = decode_body(OPTIONS, text.len(), || from_str::<Table>(text)).map(drop).unwrap_err();
    assert_eq!(undecodable.reasons[0].1, ".rows[2][2]");
    // The position of the error is within the element of the list, so that its index is known.
    let text = r#"[{"rows":[]},{"rows":null},{"rows":[]}]"#;
    let undecodable =
        decode_body(OPTIONS, text.len(), || from_str::<Vec<Table>>(text)).map(drop).unwrap_err();
    assert_eq!(undecodable.reasons[0].0.column(), 26);
}

#[test]
fn nested_unions_share_their_value() {
    let shared: SharedJson = from_str(r#"{"inner":{"inner":{"wood":"oak"}}}"#).unwrap();
    let SharedJson::Object(members) = &shared else { panic!("{shared:?}") };
    let members = std::rc::Rc::downgrade(members);
    let read: Packing = decode_variant(&shared).unwrap();
    assert!(matches!(read, Packing::Sack(_) | Packing::Crate(_)), "{read:?}");
    // No other deserializer gets the value, and nothing keeps it.
    drop(shared);
    assert!(members.upgrade().is_none());
    assert!(matches!(from_str::<Packing>("null").unwrap(), Packing::Unrecognized(Value::Null)));
}
