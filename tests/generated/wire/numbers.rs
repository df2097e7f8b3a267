//! Numbers, and values that are encoded in JSON strings.

use serde_json::{Value, from_slice, json};
use test_examples::number_types::Reading;
use test_examples::{Base64, ErrorKind, Quoted};

use super::in_memory_service::InMemoryService;

#[tokio::test]
async fn numbers_and_strings_round_trip() {
    let text = r#"{"bounded":18446744073709551615,"by_name":{"a":1},"count":9223372036854775808,"image":"_-8","level":-1,
        "levels":[1,2],"offset":"18446744073709551615","plain":5,"small":65535,"total":"-9007199254740993"}"#;
    let service = InMemoryService::responding(200, text);
    let client = service.client();
    let api = client.number_types().number_types();
    let reading = api.get_reading().await.expect("a reading");
    assert_eq!((reading.count, reading.bounded, reading.small), (1 << 63, Some(u64::MAX), Some(65535)));
    assert_eq!(reading.total.as_ref().and_then(Quoted::<i64>::get), Some(-9_007_199_254_740_993));
    assert_eq!(reading.offset.as_ref().and_then(Quoted::<u64>::get), Some(u64::MAX));
    assert_eq!(reading.image.as_ref().and_then(Base64::decode), Some(vec![0xff, 0xef]));
    service.only_request();
    api.put_reading(&reading).await.expect("a success");
    let sent: Value = from_slice(&service.content_type_and_body().1).expect("JSON");
    assert_eq!(sent, text.parse::<Value>().expect("JSON"));
    // Integers may have a zero fraction or an exponent.
    let service = InMemoryService::responding(200, r#"{"count":1e3,"level":-2.0,"levels":[3.0,4e0]}"#);
    let reading = service.client().number_types().number_types().get_reading().await.expect("a reading");
    assert_eq!((reading.count, reading.level, reading.levels), (1000, Some(-2), Some(vec![3, 4])));
    let service = InMemoryService::responding(200, "[1.0,2]");
    let found = service.client().number_types().number_types().find_readings([1]).await.expect("numbers");
    assert_eq!(found, [1, 2]);
}

#[tokio::test]
async fn number_outside_of_its_type_is_sent_back() {
    let text = r#"{"count":1,"by_name":{"a":-1},"level":3000000000,"levels":[1,2.5,3],"plain":0.5}"#;
    let service = InMemoryService::responding(200, text);
    let client = service.client();
    let api = client.number_types().number_types();
    let reading = api.get_reading().await.expect("a reading");
    assert_eq!((reading.level, &reading.levels, &reading.by_name, reading.plain), (None, &None, &None, None));
    service.only_request();
    api.put_reading(&reading).await.expect("a success");
    assert_eq!(service.content_type_and_body().1, text);
    api.put_reading(&reading.with_level(4).with_levels([5])).await.expect("a success");
    let sent: Value = from_slice(&service.content_type_and_body().1).expect("JSON");
    assert_eq!(sent, json!({"by_name": {"a": -1}, "count": 1, "level": 4, "levels": [5], "plain": 0.5}));
    let strict = service.builder().strict(true).build().expect("a client");
    let error = strict.number_types().number_types().get_reading().await.expect_err("a correction");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("$.by_name.a: "), "{error}");
}

#[tokio::test]
async fn required_number_or_element_outside_of_its_type_is_an_error() {
    for (text, path) in [
        (r#"{"count":-1}"#, "$.count: "),
        (r#"{"count":18446744073709551616}"#, "$.count: "),
        (r#"{"count":1,"levels":[1,"2"]}"#, "$.levels[1]: "),
    ] {
        let service = InMemoryService::responding(200, text);
        let error = service.client().number_types().number_types().get_reading().await.expect_err("an error");
        assert!(error.to_string().contains(path), "{error}");
    }
    let service = InMemoryService::responding(200, "[1,3000000000]");
    let error = service.client().number_types().number_types().find_readings([1]).await.expect_err("an error");
    assert!(error.to_string().contains("$[1]: "), "{error}");
}

#[tokio::test]
async fn parameters_are_base64_and_plain_integers() {
    let service = InMemoryService::responding(200, "[]");
    let client = service.client();
    let api = client.number_types().number_types();
    api.find_readings(b"\xfb\xff").after(i64::MIN).counts([u64::MAX]).await.expect("a success");
    assert_eq!(
        service.target(),
        "/number-types/by-image?image=%2B%2F8%3D&after=-9223372036854775808&counts=18446744073709551615"
    );
    let reading = Reading::new(1).with_total(-5).with_image(vec![0]);
    api.put_reading(&reading).await.expect("a success");
    assert_eq!(service.content_type_and_body().1, r#"{"count":1,"total":"-5","image":"AA=="}"#);
}
