//! JSON texts inside of JSON strings, and in the data of events.

use serde_json::{Value, from_slice, json};
use test_examples::json_texts::{Label, Lock, NoteLabel, Parcel, ParcelMoved, WatchNotesResponse};
use test_examples::{ErrorKind, JsonText};

use super::in_memory_service::InMemoryService;

const PARCEL: &str = r#"{"id":"p-1","label":"{ \"width\": 3.0, \"other\": 1 }","labels":["{}","no JSON"],"plain":"{}","locked":"{\"code\":\"planted-secret\"}","more":"[1]"}"#;

#[tokio::test]
async fn texts_round_trip_and_are_decoded_on_request() {
    let service = InMemoryService::responding(200, PARCEL);
    let client = service.client();
    let api = client.json_texts().parcels();
    let parcel = api.replace("p-1", &Parcel::new("p-1", "{}")).await.expect("a parcel");
    service.only_request();
    assert_eq!(parcel.label.decode().expect("a label").width, 3);
    let labels = parcel.labels.as_deref().expect("labels");
    assert_eq!(labels[0].decode().expect("a label with a missing width").width, 0);
    assert_eq!(labels[1].decode().expect_err("no JSON").kind(), ErrorKind::Decode);
    assert_eq!(parcel.more.as_ref().expect("a value").decode().expect("JSON"), json!([1]));
    assert!(!format!("{parcel:?}").contains("planted-secret"), "{parcel:?}");

    let mut parcel = parcel;
    api.replace("p-1", &parcel).await.expect("a parcel");
    let sent: Value = from_slice(&service.content_type_and_body().1).expect("JSON");
    assert_eq!(sent, PARCEL.parse::<Value>().expect("JSON"));

    let lock = parcel.locked.take().expect("a lock").expose().decode().expect("a lock");
    assert_eq!(lock.code.as_ref().expect("a code").expose(), "planted-secret");
    let inner = JsonText::encode(&Label::new(2)).expect("a text");
    let label = JsonText::encode(&Label::new(1).with_inner(inner)).expect("a text");
    let parcel = Parcel::new("p-2", label).with_locked(JsonText::encode(&lock.with_bolts(4)).expect("a text"));
    api.replace("p-2", &parcel).await.expect("a parcel");
    let sent: Value = from_slice(&service.content_type_and_body().1).expect("JSON");
    let lock = r#"{"code":"planted-secret","bolts":4}"#;
    assert_eq!(sent, json!({"id": "p-2", "label": r#"{"width":1,"inner":"{\"width\":2}"}"#, "locked": lock}));
    assert_eq!(JsonText::<Lock>::from(lock).decode().expect("a lock").bolts, Some(4));
}

#[tokio::test]
async fn data_of_events_is_decoded_where_all_of_it_is_described() {
    let events = "event: moved\ndata: {\"to\": \"Bern\",\ndata: \"steps\": 2.0}\n\nevent: moved\ndata: {\"to\": 5}\n\nevent: moved\ndata: {\"to\":\"Rome\"}\n\n";
    let service = InMemoryService::responding_as(200, "text/event-stream", events);
    let client = service.client();
    let mut stream = client.json_texts().parcels().watch().await.expect("a stream");
    let ParcelMoved { event, data, .. } = stream.next().await.expect("an event").expect("a move");
    assert_eq!((event.as_str(), data.to.as_str(), data.steps), ("moved", "Bern", Some(2)));
    let error = stream.next().await.expect("an event").expect_err("a number as a text");
    assert!(error.to_string().contains("$.data.to: "), "{error}");
    assert_eq!(stream.next().await.expect("an event").expect("a move").data.to, "Rome");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn data_of_events_stays_text_beside_other_texts() {
    let events = "event: text\ndata: 5\n\nevent: label\ndata: {\"width\": 7}\n\nevent: other\ndata: {}\n\n";
    let service = InMemoryService::responding_as(200, "text/event-stream", events);
    let client = service.client();
    let notes = client.json_texts().parcels().watch_notes().await.expect("a stream").try_collect().await;
    let notes = notes.expect("all notes");
    let [WatchNotesResponse::NoteText(text), WatchNotesResponse::NoteLabel(NoteLabel { data, .. }), other] =
        notes.as_slice()
    else {
        panic!("{notes:?}")
    };
    assert_eq!((text.data.as_str(), data.decode().expect("a label").width), ("5", 7));
    assert!(matches!(other, WatchNotesResponse::Unrecognized(_)), "{other:?}");
}

#[tokio::test]
async fn secret_data_of_events_is_decoded_and_redacted() {
    let events = "event: moved\ndata: {\"to\": \"planted-secret\"}\n\n";
    let service = InMemoryService::responding_as(200, "text/event-stream", events);
    let client = service.client();
    let mut stream = client.json_texts().parcels().watch_secrets().await.expect("a stream");
    let moved = stream.next().await.expect("an event").expect("a move");
    assert_eq!(moved.data.expose().to, "planted-secret");
    assert!(!format!("{moved:?}").contains("planted-secret"), "{moved:?}");
}

#[tokio::test]
async fn data_inside_of_data_stays_text() {
    let events = "data: {\"event\": \"m\", \"data\": \"{\\\"to\\\": \\\"Bern\\\"}\"}\n\n";
    let service = InMemoryService::responding_as(200, "text/event-stream", events);
    let client = service.client();
    let mut stream = client.json_texts().parcels().watch_raw().await.expect("a stream");
    assert_eq!(stream.next().await.expect("an event").expect("a move").data, r#"{"to": "Bern"}"#);
}

#[tokio::test]
async fn values_in_texts_keep_unknown_members_in_updates() {
    let service = InMemoryService::responding(200, PARCEL);
    let client = service.client();
    let parcel = client.json_texts().parcels().replace("p-1", &Parcel::new("p-1", "{}")).await.expect("a parcel");
    let mut label = parcel.label.decode().expect("a label");
    label.width = 4;
    let text = JsonText::encode(&label).expect("a text");
    assert_eq!(text.as_str().parse::<Value>().expect("JSON"), json!({"width": 4, "other": 1}));
}
