use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde::ser::Serializer;
use serde_json::{Value, from_str, json, to_string, to_value};

use super::{
    DateTime, Nullable, Secret, Shape, SharedJson, Union, Zero, decode_variant, model, open_enum, strictly,
    union, write_tagged,
};

/// A phase.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// In progress.
    Pending,
    /// Done.
    Ready,
    /// Any other value.
    Unrecognized(String),
}

open_enum!(Phase {
    "PENDING": Pending,
    "READY": Ready,
});

#[derive(Clone, PartialEq)]
struct Thing {
    id: String,
    phase: Phase,
    count: i64,
    owner: Owner,
    tags: Vec<String>,
    created_at: Option<DateTime>,
    note: Nullable<String>,
    key: Option<Secret>,
    others: BTreeMap<String, Value>,
}

#[derive(Clone, PartialEq)]
struct Owner {
    name: String,
    active: bool,
}

model!(Thing {
    "id": id,
    "phase": phase,
    "count": count,
    "owner": owner,
    "tags": tags,
    "created_at": created_at,
    "note": note,
    "key": key,
    ..others
});

model!(Owner {
    "name": name,
    "active": active,
});

#[derive(Clone, Debug, PartialEq)]
enum Config {
    Owner(Box<Owner>),
    Name(String),
    Number(i64),
    Unrecognized(Value),
}

impl Union for Config {
    const SHAPES: &'static [Shape] = &[
        Shape::Union(&[
            Shape::Object {
                required: &[("kind", Shape::Texts(&["owner", "OwnerConfig"]))],
                optional: &[],
                others: &Shape::ANY,
            },
            Shape::Object {
                required: &[("name", Shape::STRING), ("active", Shape::Booleans(&[true]))],
                optional: &[],
                others: &Shape::ANY,
            },
        ]),
        Shape::STRING,
        Shape::INTEGER,
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::Owner),
            1 => decode_variant(value).map(Self::Name),
            2 => decode_variant(value).map(Self::Number),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Owner(owner) => write_tagged(&**owner, "kind", "owner", serializer),
            Self::Name(name) => name.serialize(serializer),
            Self::Number(number) => number.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

union!(Config);

const WHOLE: &str = r#"{"id":"t-1","phase":"READY","count":3,"owner":{"name":"n","active":true},"tags":["a","b"],"created_at":"yesterday","note":null,"key":"k","x":null,"y":{"z":1}}"#;

fn read<T: DeserializeOwned>(text: &str) -> T {
    from_str(text).unwrap()
}

#[test]
fn model_round_trips() {
    let thing: Thing = read(WHOLE);
    assert_eq!(thing.phase, Phase::Ready);
    assert_eq!(thing.note, Nullable::Null);
    assert_eq!(thing.others["x"], Value::Null);
    assert_eq!(to_string(&thing).unwrap(), WHOLE);
    let value: Value = read(WHOLE);
    assert_eq!(serde_json::from_value::<Thing>(value.clone()).unwrap(), thing);
    assert_eq!(to_value(&thing).unwrap(), value);
}

#[test]
fn missing_required_members_are_corrected() {
    let thing: Thing = read(r#"{"tags":null,"owner":{"active":null}}"#);
    assert_eq!((thing.id.as_str(), thing.count, thing.tags.len()), ("", 0, 0));
    assert_eq!(thing.phase, Phase::Unrecognized(String::new()));
    assert_eq!(thing.owner, Owner { name: String::new(), active: false });
    assert!(thing.note.is_absent() && thing.key.is_none());
    assert_eq!(Thing::zero(), read("{}"));
}

#[test]
fn strict_mode_rejects_missing_members() {
    let wrong = |text: &str| strictly(|| from_str::<Thing>(text)).unwrap_err().to_string();
    assert!(wrong("{}").starts_with("the required member `id` is missing or null"));
    let broken = WHOLE.replace(r#""active":true"#, r#""active":null"#);
    assert!(wrong(&broken).starts_with("the required member `active` is missing or null"));
    assert!(strictly(|| from_str::<Thing>(WHOLE)).is_ok());
    // Strict mode ends with the closure, even if it panics.
    let _ = std::panic::catch_unwind(|| strictly(|| -> Result<(), ()> { panic!("on purpose") }));
    assert!(from_str::<Thing>("{}").is_ok());
}

#[test]
fn unknown_members_skipped_last_duplicate_wins() {
    let owner: Owner = read(r#"{"x":{"name":[1]},"name":"a","n\u0061me":"b","active":true,"":0}"#);
    assert_eq!(owner.name, "b");
    let last_is_null = r#"{"name":"a","name":null,"active":true}"#;
    assert_eq!(read::<Owner>(last_is_null).name, "");
    assert!(strictly(|| from_str::<Owner>(last_is_null)).is_err());
    assert!(strictly(|| from_str::<Owner>(r#"{"name":null,"name":"a","active":true}"#)).is_ok());
    assert!(from_str::<Owner>("[]").unwrap_err().to_string().contains("expected an object"));
    assert!(from_str::<Owner>(r#"{"name":3}"#).unwrap_err().to_string().contains("expected a string"));
}

#[test]
fn enum_keeps_unknown_values() {
    assert_eq!(Phase::from("READY"), Phase::Ready);
    assert_eq!("READY".parse(), Ok(Phase::Ready));
    assert_eq!("DEGRADED".parse(), Ok(Phase::Unrecognized("DEGRADED".to_owned())));
    for phase in Phase::KNOWN {
        assert_eq!(phase.to_string().parse().as_ref(), Ok(phase));
    }
    assert_eq!(Phase::from("READY".to_owned()), Phase::Ready);
    assert_eq!(Phase::Pending.to_string(), "PENDING");
    let unknown: Phase = read(r#""DEG\u0052ADED""#);
    assert_eq!(unknown, Phase::Unrecognized("DEGRADED".to_owned()));
    assert_eq!(to_string(&unknown).unwrap(), r#""DEGRADED""#);
    assert_eq!((unknown.as_str(), format!("{:>9}", Phase::Ready)), ("DEGRADED", "    READY".to_owned()));
    assert!(from_str::<Phase>("1").is_err());
}

#[test]
fn union_variant_is_chosen_by_content() {
    for kind in ["owner", "OwnerConfig"] {
        let config: Config =
            serde_json::from_value(json!({"kind": kind, "name": "n", "active": true})).unwrap();
        assert!(matches!(config, Config::Owner(_)), "{kind}");
    }
    assert_eq!(read::<Config>(r#""x""#), Config::Name("x".to_owned()));
    assert_eq!(read::<Config>("7"), Config::Number(7));
    for unknown in [r#"{"a":[1],"kind":"new"}"#, "1.5", "null", "[]", r#"{"active":"no","name":"n"}"#] {
        let config: Config = read(unknown);
        assert!(matches!(config, Config::Unrecognized(_)), "{unknown}");
        assert_eq!(to_string(&config).unwrap(), unknown);
    }
    // Its members have the wrong types, so the value is kept unchanged.
    let wrong = json!({"kind": "owner", "name": 3});
    assert_eq!(read::<Config>(&wrong.to_string()), Config::Unrecognized(wrong.clone()));
    assert!(strictly(|| serde_json::from_value::<Config>(wrong)).is_err());
    // The discriminator is sent even if the variant does not declare it.
    let config: Config = serde_json::from_value(json!({"kind": "owner", "name": "n"})).unwrap();
    assert_eq!(to_value(&config).unwrap()["kind"], "owner");
    assert_eq!(Config::zero(), Config::Unrecognized(Value::Null));
}

#[test]
fn nullable_tells_absent_null_and_value_apart() {
    let note = |note: Nullable<&str>| {
        let mut thing = Thing::zero();
        thing.note = note
            .into_value()
            .map_or(if note.is_null() { Nullable::Null } else { Nullable::Absent }, |text| {
                Nullable::Value(text.to_owned())
            });
        to_value(&thing).unwrap().get("note").cloned()
    };
    assert_eq!(note(Nullable::Absent), None);
    assert_eq!(note(Nullable::Null), Some(Value::Null));
    assert_eq!(note("x".into()), Some(json!("x")));
    assert_eq!(read::<Thing>(r#"{"note":"x"}"#).note.value(), Some(&"x".to_owned()));
    assert!(Nullable::<String>::default().is_absent());
}

#[test]
fn datetime_text_is_kept() {
    for text in ["2026-11-22T03:14:15.123456789+01:00", "0001-01-01T00:00:00Z", "yesterday", ""] {
        let time: DateTime = serde_json::from_value(json!(text)).unwrap();
        assert_eq!((time.as_str(), time.to_string().as_str()), (text, text));
        assert_eq!(to_value(&time).unwrap(), json!(text));
    }
}

#[test]
fn debug_hides_secrets_that_are_sent() {
    let secret = Secret::from("planted");
    assert_eq!(to_value(&secret).unwrap(), json!("planted"));
    assert_eq!(secret.expose(), "planted");
    let map: Secret<BTreeMap<String, Value>> = read(r#"{"planted":{"planted":["planted"]}}"#);
    let lists: Secret<Vec<Option<Box<String>>>> = read(r#"["planted",null]"#);
    let mut thing = Thing::zero();
    thing.key = Some(secret.clone());
    for text in [format!("{secret:?}"), format!("{map:?}"), format!("{lists:#?}"), format!("{thing:?}")] {
        assert!(!text.contains("planted") && text.contains("Secret(…)"), "{text}");
    }
    assert_eq!(Secret::<i64>::zero().expose(), &0);
}

#[test]
fn secrets_are_zeroized_on_drop() {
    let mut value = json!({"a": ["planted", {"b": "planted"}], "c": 1});
    value.wipe();
    assert_eq!(value, json!({"a": ["", {"b": ""}], "c": 1}));
    let mut map = BTreeMap::from([("planted".to_owned(), Some("planted".to_owned()))]);
    map.wipe();
    assert!(map.is_empty());
}

/// A model that keeps unknown fields for an update.
#[derive(Clone, PartialEq)]
struct Kept {
    name: Option<String>,
    inner: Option<Box<Kept>>,
    unlisted: super::UnknownFields,
}

model!(Kept {
    "name": name,
    "inner": inner,
    ..unlisted
});

#[test]
fn unknown_members_round_trip() {
    for text in [
        r#"{"name":"a","inner":{"inner":{"x":{"y":[null,1.5,{"z":""}]}},"n":null},"a":1,"b":[]}"#,
        r#"{"kind":"x","name":"a"}"#,
        "{}",
    ] {
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        let read: Kept = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), value);
        assert_eq!(serde_json::from_value::<Kept>(value).unwrap(), read);
    }
}

#[test]
fn debug_omits_absent_fields() {
    let empty: Kept = serde_json::from_str("{}").unwrap();
    assert_eq!(format!("{empty:?}"), "Kept");
    let named: Kept = serde_json::from_str(r#"{"name":"a"}"#).unwrap();
    assert_eq!(format!("{named:?}"), "Kept { name: Some(\"a\") }");
    let thing = |text: &str| format!("{:?}", from_str::<Thing>(text).unwrap());
    assert!(thing("{}").ends_with("tags: [], others: {} }"), "{}", thing("{}"));
    let shown = thing(r#"{"note":null,"key":"planted-secret"}"#);
    assert!(shown.contains("note: Null, key: Some(Secret(…))"), "{shown}");
}

#[test]
fn debug_hides_unknown_members() {
    let read: Kept = serde_json::from_str(r#"{"name":"a","new_password":"planted-secret"}"#).unwrap();
    let shown = format!("{read:?}");
    assert!(shown.contains("new_password") && !shown.contains("planted-secret"), "{shown}");
}

#[test]
fn unknown_discriminator_is_written_once() {
    let read: Kept = serde_json::from_str(r#"{"kind":"x","name":"a"}"#).unwrap();
    let mut text = Vec::new();
    write_tagged(&read, "kind", "x", &mut serde_json::Serializer::new(&mut text)).unwrap();
    assert_eq!(String::from_utf8(text).unwrap(), r#"{"name":"a","kind":"x"}"#);
}

/// A model with maps whose keys decide which values are secret.
#[derive(Clone, PartialEq)]
struct Keyed {
    labels: BTreeMap<String, String>,
    options: Option<BTreeMap<String, Value>>,
    notes: Nullable<BTreeMap<String, String>>,
}

model!(Keyed {
    "labels": labels ["pin", "vault.*"],
    "options": options ["pin"],
    "notes": notes ["pin"],
});

#[test]
fn values_of_secret_keys_are_redacted() {
    let json = json!({
        "labels": { "color": "red", "pin": "planted", "pins": "two", "vault.key": "planted" },
        "options": { "pin": ["planted"] },
        "notes": { "a": "b", "pin": "planted" },
    });
    let keyed: Keyed = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(to_value(&keyed).unwrap(), json);
    assert_eq!(
        format!("{keyed:?}"),
        "Keyed { labels: {\"color\": \"red\", \"pin\": Secret(…), \"pins\": \"two\", \"vault.key\": Secret(…)}, \
         options: Some({\"pin\": Secret(…)}), notes: Value({\"a\": \"b\", \"pin\": Secret(…)}) }"
    );
    let empty: Keyed = from_str(r#"{"labels":{}}"#).unwrap();
    assert_eq!(format!("{empty:?}"), "Keyed { labels: {} }");
}

/// The encoding for the output of tests has no secrets, and the ordinary one is not affected by it.
#[cfg(feature = "testing")]
#[test]
fn redacted_encoding_has_no_secrets() {
    let keyed: Keyed = from_str(r#"{"labels":{"pin":"planted","color":"red"}}"#).unwrap();
    let secret: Secret = "planted".into();
    let value = (secret, Some(Secret::from(vec!["planted".to_owned()])), keyed);
    let redacted = super::redacted_json(&value).unwrap();
    let redacted: Value = serde_json::from_slice(&redacted).unwrap();
    let labels = json!({ "labels": { "color": "red", "pin": "Secret(…)" } });
    assert_eq!(redacted, json!(["Secret(…)", "Secret(…)", labels]));
    assert!(to_string(&value).unwrap().contains("planted"));
}
