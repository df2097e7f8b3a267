//! The variants of unions: selected when decoding, and encoded unchanged.

use serde_json::{Value, from_value, json, to_value};
use serde::Serialize;
use serde::de::DeserializeOwned;
use test_examples::ErrorKind;
use test_examples::union_circular::{Circles, Loop, Packing, Ping, Pong};
use test_examples::union_constants::{Command, Constants, Reading, Reset, Signal, Switch};
use test_examples::union_json_types::{Amount, Leg, Route, Stop, Travel, Words};
use test_examples::union_known_members::{Fare, Grade, Label, Receipt, Sender};
use test_examples::union_null_object::Envelope;
use test_examples::union_null_variants::Parcel;
use test_examples::union_of_lists::GetUnionOfListsResponse as Fan;
use test_examples::union_parent::{Tool, Toolbox, Vessel};
use test_examples::union_required_only::Reach;

use super::in_memory_service::InMemoryService;

/// Decodes a value and checks that it round-trips.
fn same<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let read: T = from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"));
    assert_eq!(to_value(&read).expect("JSON"), value);
    read
}

#[tokio::test]
async fn response_with_unions_is_sent_back_unchanged() {
    let text = r#"{"command":{"force":true,"verb":"halt"},"reading":{"count":7,"unit":10},"signal":{"siren":"low","urgent":true},"switch":{"lumen":800,"port":1}}"#;
    let service = InMemoryService::responding(200, text);
    let client = service.client();
    let api = client.union_constants().union_constants();
    let read = api.put_constants(&Constants::new()).await.expect("a success");
    assert!(matches!(read.reading, Some(Reading::Counter(_))), "{read:?}");
    service.only_request();
    api.put_constants(&read).await.expect("a success");
    let (_, sent) = service.content_type_and_body();
    let sent: Value = serde_json::from_slice(&sent).expect("JSON");
    assert_eq!(sent, serde_json::from_str::<Value>(text).expect("JSON"));
}

#[test]
fn constants_of_every_scalar_type_choose() {
    for unit in ["celsius", "kelvin"] {
        assert!(matches!(same(json!({"unit": unit, "degrees": 1.5})), Reading::Thermometer(_)), "{unit}");
    }
    assert!(matches!(same(json!({"unit": 10})), Reading::Counter(_)));
    assert!(matches!(same(json!({"unit": true, "closed": false})), Reading::Contact(_)));
    assert!(matches!(same(json!({"unit": 0.5})), Reading::Scale(_)));
    for unknown in [json!({"unit": "lux"}), json!({"unit": 2}), json!({"unit": false}), json!({})] {
        assert!(matches!(same(unknown), Reading::Unrecognized(_)));
    }
}

#[test]
fn discriminator_matches_mapping_constants_and_names() {
    for verb in ["begin", "StartCommand"] {
        assert!(matches!(same(json!({"verb": verb})), Command::Begin(_)), "{verb}");
    }
    for verb in ["stop", "halt", "StopCommand"] {
        assert!(matches!(same(json!({"verb": verb})), Command::StopCommand(_)), "{verb}");
    }
    assert!(matches!(same(json!({"verb": "go", "delay": 1})), Command::Unrecognized(_)));
    // The schema does not declare the discriminator, so the union adds it.
    let reset = Command::from(Reset::new().with_deep(true));
    assert_eq!(to_value(&reset).expect("JSON"), json!({"verb": "Reset", "deep": true}));
    // The discriminator is optional. Without it, the members select the variant, and requests include it.
    assert!(matches!(same(json!({"port": 2, "torque": 1.5})), Switch::Motor(_)));
    let motor: Switch = from_value(json!({"torque": 1.5})).expect("a motor");
    assert_eq!(to_value(&motor).expect("JSON"), json!({"port": 2, "torque": 1.5}));
    assert!(matches!(same(json!({"port": 3})), Switch::Unrecognized(_)));
    assert!(matches!(same(json!({"urgent": false, "at": "noon"})), Signal::AllClear(_)));
    assert!(matches!(same(json!({"urgent": "true"})), Signal::Unrecognized(_)));
}

#[test]
fn variant_with_most_known_members_is_chosen() {
    assert!(matches!(same(json!({})), Fare::FreeFare(_)));
    assert!(matches!(same(json!({"from": "A"})), Fare::SingleFare(_)));
    assert!(matches!(same(json!({"from": "A", "to": "B"})), Fare::ReturnFare(_)));
    assert!(matches!(same(json!({"reason": "child", "percent": 50})), Fare::FreeFare(_)));
    assert!(matches!(same(json!({"reason": "child", "percent": 50, "from": "A"})), Fare::FreeFare(_)));
    // The names match, but the types do not.
    assert!(matches!(same(json!({"from": "A", "to": 2})), Fare::SingleFare(_)));
    assert!(matches!(same(json!({"reason": 1})), Fare::Unrecognized(_)));
    assert!(matches!(same(json!({"scale": "school", "value": "1"})), Grade::SchoolGrade(_)));
    assert!(matches!(same(json!({"scale": "other", "value": "1"})), Grade::AnyGrade(_)));
}

#[test]
fn variants_that_hold_at_once_lose_nothing() {
    let both = json!({"mailbox": "m", "number": "1", "place": {"street": "s", "room": 3}});
    assert!(matches!(same(both), Sender::Email(_)));
    assert!(matches!(same(json!({"number": "1", "place": {"room": 3}})), Sender::Phone(_)));
    let receipt: Receipt = same(json!({"sender": {"place": {"room": 3}}}));
    assert!(matches!(receipt.sender, Some(Sender::Phone(_))), "{receipt:?}");
}

#[test]
fn closed_variant_rejects_unknown_members() {
    assert!(matches!(same(json!({"text": "t"})), Label::ShortLabel(_)));
    assert!(matches!(same(json!({"text": "t", "color": "red"})), Label::LongLabel(_)));
    assert!(matches!(same(json!({"text": "t", "size": 1})), Label::Unrecognized(_)));
}

#[test]
fn number_without_fraction_is_integer() {
    let exact = 9_007_199_254_740_993_i64;
    assert_eq!(same::<Amount>(json!(exact)), Amount::Integer(exact));
    assert_eq!(same::<Amount>(json!(5)), Amount::Integer(5));
    assert_eq!(from_value::<Amount>(json!(5.0)).expect("an amount"), Amount::Integer(5));
    assert_eq!(same::<Amount>(json!(5.5)), Amount::Number(5.5));
    assert_eq!(same::<Amount>(json!(true)), Amount::Boolean(true));
    assert!(matches!(same(json!(null)), Amount::Unrecognized(_)));
}

#[test]
fn elements_choose_among_lists() {
    assert!(matches!(same(json!(["a"])), Words::List(_)));
    assert!(matches!(same(json!([1, 2])), Words::ListValue(_)));
    assert!(matches!(same(json!([{"words": ["a"]}])), Words::List2(_)));
    assert!(matches!(same(json!([])), Words::List(_)));
    assert!(matches!(same(json!(["a", 1])), Words::Unrecognized(_)));
    assert!(matches!(same(json!("a")), Words::String(_)));
}

#[test]
fn nested_union_fits_only_what_its_variants_fit() {
    assert!(matches!(same(json!({"meters": 5})), Route::Leg(leg) if matches!(*leg, Leg::Walk(_))));
    assert!(matches!(same(json!({"gate": "B"})), Route::Stop(stop) if matches!(*stop, Stop::Gate(_))));
    assert!(matches!(same(json!([{"flight": "X1", "seat": "2A"}])), Route::List(_)));
    for unknown in [json!({"speed": 5}), json!("walk"), json!(1), json!({"meters": "far"})] {
        assert!(matches!(same(unknown), Route::Unrecognized(_)));
    }
    let travel: Travel = same(json!({"route": {"speed": 5}, "amount": 1}));
    assert_eq!(travel.amount, Some(Amount::Integer(1)));
}

#[tokio::test]
async fn wrong_types_in_a_union_do_not_fail_the_response() {
    let text = r#"{"fare":{"reason":7},"grade":{"scale":"s"}}"#;
    let client = InMemoryService::responding(200, text).client();
    let api = client.union_known_members().union_known_members();
    let receipt = api.put_known_members(&Default::default()).await.expect("a success");
    assert_eq!(receipt.fare, Some(Fare::Unrecognized(json!({"reason": 7}))));
    let client = InMemoryService::responding(200, r#"{"fare":{}"#).client();
    let api = client.union_known_members().union_known_members();
    let error = api.put_known_members(&Default::default()).await.expect_err("no JSON");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[test]
fn null_variants_are_nullability() {
    let parcel: Parcel = same(json!({"weight": null, "size": null, "note": null, "stickers": null, "last": null}));
    assert!(parcel.weight.is_none() && parcel.note.is_null() && parcel.last.is_null(), "{parcel:?}");
    let full = json!({"weight": 1, "size": "s", "note": "n", "stickers": [{"text": "t"}], "last": {"text": "u"}});
    let parcel: Parcel = same(full);
    assert_eq!(parcel.stickers.value().map(|list| list[0].text.as_str()), Some("t"));
    let envelope: Envelope = same(json!({"stamp": null, "seal": null}));
    assert!(envelope.stamp.is_none() && envelope.seal.is_null());
    assert_eq!(same::<Envelope>(json!({"stamp": {"cents": 5}})).stamp.map(|stamp| stamp.cents), Some(5));
}

#[test]
fn unknown_kind_has_fields_of_parent() {
    let box_: Toolbox = same(json!({
        "tools": [
            {"sort": "saw", "owner": "o", "teeth": 3},
            {"sort": "drill", "bit": "b"},
            {"sort": "lathe", "owner": "o", "rpm": 900},
        ],
        "vessel": {"kind": "jug", "volume": 1.5, "handle": true},
        "saw": {"sort": "saw", "teeth": 4},
    }));
    let tools = box_.tools.expect("tools");
    assert!(matches!(&tools[0], Tool::Saw(saw) if saw.teeth == Some(3)));
    assert!(matches!(&tools[1], Tool::Drill(drill) if drill.bit == "b"));
    let Tool::Base(tool) = &tools[2] else { panic!("{tools:?}") };
    assert_eq!((tool.sort.as_str(), tool.owner.as_deref()), ("lathe", Some("o")));
    assert_eq!(tool.unknown_fields()["rpm"], 900);
    assert!(matches!(box_.vessel, Some(Vessel::Base(vessel)) if vessel.volume == 1.5));
    assert!(matches!(same(json!({"kind": "cask", "volume": 9.5, "wood": "oak"})), Vessel::Cask(_)));
    assert!(matches!(same(json!({"kind": "plain", "volume": 1.5})), Vessel::Base(_)));
    assert!(matches!(same(json!({"owner": "o"})), Tool::Unrecognized(_)));
}

#[test]
fn variants_with_equal_properties_are_two() {
    let phone: Reach = same(json!({"phone": "1"}));
    let mail: Reach = same(json!({"mail": "m", "phone": "1"}));
    assert_ne!(std::mem::discriminant(&phone), std::mem::discriminant(&same::<Reach>(json!({"mail": "m"}))));
    assert!(!matches!(mail, Reach::Unrecognized(_)));
    assert!(matches!(same(json!({})), Reach::Unrecognized(_)));
}

#[test]
fn circular_unions_end() {
    let circles: Circles = same(json!({"loop": true, "ping": 1}));
    assert_eq!((circles.r#loop, circles.ping), (Some(Loop::Boolean(true)), Some(Ping::from(Pong::Integer(1)))));
    for unknown in [json!({}), json!([]), json!(null)] {
        assert!(matches!(same(unknown), Ping::Unrecognized(_)));
    }
    // With one attempt per variant and level, this would take 2^120 steps.
    let deep = (0..120).fold(json!({"cloth": "jute"}), |inner, _| json!({"inner": inner}));
    assert!(matches!(same(deep), Packing::PackingCrate(_)));
}

#[tokio::test]
async fn one_of_several_lists_is_a_list() {
    let text = r#"[{"login":"a"},{"since":"2026-01-02T03:04:05Z","fan":{"login":"b"}}]"#;
    let service = InMemoryService::responding(200, text);
    let fans = service.client().union_of_lists().union_of_lists().get().await.expect("fans");
    assert!(matches!(&fans[..], [Fan::Plain(one), Fan::Dated(two)] if one.login == "a" && two.fan.login == "b"));
    assert_eq!(serde_json::to_string(&fans).expect("JSON"), text);
    let service = InMemoryService::responding(200, "[]");
    let fans = service.client().union_of_lists().union_of_lists().get().await.expect("no fans");
    assert_eq!(fans, []);
}
