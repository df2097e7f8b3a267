use serde_json::{Value, json};

use super::JsonText;
use crate::error::ErrorKind;
use crate::model::model;

#[derive(Clone)]
struct Settings {
    name: String,
    size: Option<i64>,
}

model!(Settings { "name": name, "size": size, });

#[test]
fn text_is_kept_and_decoded_on_request() {
    let text = "{ \"size\" : 3.0, \"name\": \"n\", \"other\": [] }";
    let settings: JsonText<Settings> = serde_json::from_value(json!(text)).unwrap();
    assert_eq!(serde_json::to_value(&settings).unwrap(), text);
    let decoded = settings.decode().unwrap();
    assert_eq!((decoded.name.as_str(), decoded.size), ("n", Some(3)));
    assert_eq!(JsonText::encode(&decoded).unwrap().as_str(), "{\"name\":\"n\",\"size\":3}");
    assert_eq!(JsonText::<Value>::from("[1, null]").decode().unwrap(), json!([1, null]));
}

#[test]
fn undecodable_text_is_named_by_path_without_its_values() {
    let decode = |text: &str| JsonText::<Settings>::from(text).decode().map(|it| it.name).unwrap_err();
    let error = decode("{\"name\": \"n\", \"size\": \"planted-secret\"}");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("the JSON text cannot be decoded: $.size: "), "{shown}");
    assert!(!shown.contains("planted-secret"), "{shown}");
    assert!(decode("name=n").to_string().contains("line 1"));
    assert!(decode("").to_string().contains("EOF"));
    assert!(decode(&"[".repeat(100_000)).to_string().contains("line 1"));
}

#[test]
fn debug_output_omits_the_text() {
    assert_eq!(format!("{:?}", JsonText::<Value>::from("{\"key\":1}")), "JsonText(9 bytes)");
}
