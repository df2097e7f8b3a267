use serde::Serializer;
use serde::de::{DeserializeOwned, Error};
use serde::ser::Serialize;
use serde_json::{Value, from_str, to_string};

use super::{Shape, Union, alternative, choose, reads};
use crate::model::{model, open_enum};

open_enum! {
    /// A word among numbers.
    pub enum Word {
        /// `auto`
        Auto = "auto",
        /// `off`
        Off = "off",
    }
}

/// An object without a required member.
#[derive(Clone, Debug, PartialEq)]
pub struct Extra {
    note: Option<String>,
    count: Option<f64>,
}

model!(Extra {
    0 "note": note,
    1 "count": count,
});

/// Declares a union whose alternatives differ by JSON type, as generated code does.
macro_rules! by_kind {
    ($name:ident { $($index:literal $variant:ident($ty:ty) = $shape:expr,)+ }) => {
        #[derive(Clone, Debug, PartialEq)]
        enum $name {
            $($variant($ty),)+
            Unrecognized(Value),
        }

        impl Union for $name {
            fn read<E: Error>(value: Value) -> Result<Self, E> {
                const SHAPES: &[Shape] = &[$($shape),+];
                match choose(&value, SHAPES, &[$(reads::<$ty>),+]) {
                    $(Some($index) => alternative(value).map(Self::$variant),)+
                    _ => Ok(Self::Unrecognized(value)),
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

by_kind!(Mixed {
    0 Word(Word) = Shape::String,
    1 Integer(i64) = Shape::Integer,
    2 Flag(bool) = Shape::Boolean,
});
by_kind!(Element {
    0 Text(String) = Shape::String,
    1 Number(f64) = Shape::Number,
    2 List(Vec<Mixed>) = Shape::List,
    3 Extra(Extra) = Shape::Object { members: &[], constants: &[] },
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
    for unknown in ["null", "1.5", "[]", r#"{"a":1}"#] {
        assert!(matches!(same(unknown), Mixed::Unrecognized(_)), "{unknown}");
    }
    // A number that exceeds every type matches no alternative and is kept.
    assert!(from_str::<Mixed>("18446744073709551615").is_err());
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
    // An alternative that matches by its JSON type but cannot be decoded is an error with a reason.
    let error = from_str::<Element>(r#"{"count":"many"}"#).unwrap_err();
    assert!(error.to_string().contains("many"), "{error}");
}
