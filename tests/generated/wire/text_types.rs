//! Strings whose types the configuration chooses.

use serde_json::{Value, from_slice};
use test_examples::text_types::{Invoice, InvoiceEither, Wanted};
use test_examples::{Date, Decimal, ErrorKind, IsoDuration, Url, Uuid};

use super::in_memory_service::{InMemoryService, header};

const UUID: &str = "6F1C2A3E-0000-4000-8000-9B8A7C6D5E4F";

#[tokio::test]
async fn valid_and_odd_texts_round_trip() {
    for text in [
        r#"{"closes":"24:00:00","due":"2026-02-28","either":"6F1C2A3E-0000-4000-8000-9B8A7C6D5E4F","fixture_amounts":["1.50","-0"],"grace":"P1Y2M","id":"6F1C2A3E-0000-4000-8000-9B8A7C6D5E4F","link":"HTTP://Example.com:80/%7ea/../b","rates":{"a":"1e3"},"reference":"urn:x","token":"u-1","total":"0010.100"}"#,
        r#"{"closes":"","due":null,"either":7,"fixture_amounts":[],"grace":"soon","id":"","link":"/a b","reference":"","total":"ü"}"#,
    ] {
        let service = InMemoryService::responding(200, text);
        let client = service.client();
        let api = client.text_types().invoices();
        let invoice = api.get(UUID).await.expect("an invoice");
        assert_eq!(service.target(), format!("/invoices/{UUID}"));
        api.replace(UUID, &invoice).await.expect("a success");
        let sent: Value = from_slice(&service.content_type_and_body().1).expect("JSON");
        assert_eq!(sent, text.parse::<Value>().expect("JSON"));
        assert!(!format!("{invoice:?}").contains("u-1"), "{invoice:?}");
    }
}

#[tokio::test]
async fn value_of_another_json_type_is_an_error_with_its_path() {
    for (text, path) in [
        (r#"{"id":1,"total":"1","reference":"r"}"#, "$.id: "),
        (r#"{"id":"1","total":1.5,"reference":"r"}"#, "$.total: "),
        (r#"{"id":"1","total":"1","reference":"r","fixture_amounts":["1",2]}"#, "$.fixture_amounts[1]: "),
        (r#"{"id":"1","total":"1","reference":"r","link":{}}"#, "$.link: "),
    ] {
        let service = InMemoryService::responding(200, text);
        let error = service.client().text_types().invoices().get("1").await.expect_err("another type");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(path), "{error}");
    }
    // A required property that is missing or null is empty, and an error in strict mode.
    let service = InMemoryService::responding(200, r#"{"id":"1","reference":null}"#);
    let invoice = service.client().text_types().invoices().get("1").await.expect("an invoice");
    assert_eq!((invoice.total.as_str(), invoice.reference.as_str()), ("", ""));
    let strict = service.builder().strict(true).build().expect("a client");
    assert!(strict.text_types().invoices().get("1").await.is_err());
}

#[tokio::test]
async fn parameters_and_forms_take_text_and_types_of_other_crates() {
    let service = InMemoryService::new();
    let client = service.client();
    let api = client.text_types().invoices();
    let id = uuid::Uuid::from_u128(7);
    let day = jiff::civil::date(2026, 2, 28);
    api.list().since_day(day).ids([Uuid::from(id), UUID.into()]).x_budget("1.50").await.expect_err("no list");
    let request = service.only_request();
    assert_eq!(
        request.uri().path_and_query().expect("a target").as_str(),
        format!("/invoices?since_day=2026-02-28&ids=00000000-0000-0000-0000-000000000007&ids={UUID}")
    );
    assert_eq!(header(&request, "x-budget"), "1.50");
    let cost = rust_decimal::Decimal::new(150, 2);
    api.find(&Wanted::new(Date::from_year_month_day(2026, 2, 28)).with_cost(cost)).await.expect("a success");
    assert_eq!(service.content_type_and_body().1, "cost=1.50&day=2026-02-28");
}

#[test]
fn fields_convert_to_types_of_other_crates() {
    let invoice = Invoice::new(UUID, 12, "r")
        .with_link(Url::from("https://example.com"))
        .with_grace(std::time::Duration::from_secs(90))
        .with_either(InvoiceEither::String(UUID.into()));
    assert_eq!(uuid::Uuid::try_from(&invoice.id).expect("a UUID").to_string(), UUID.to_lowercase());
    assert!(uuid::Uuid::try_from(&invoice.reference).is_err());
    assert_eq!(rust_decimal::Decimal::try_from(&invoice.total).ok(), Some(12.into()));
    assert_eq!(invoice.grace.as_ref().map(IsoDuration::as_str), Some("PT90S"));
    assert_eq!(invoice.total, Decimal::from("12"));
    let link = invoice.link.as_ref().and_then(|link| url::Url::try_from(link).ok());
    assert_eq!(link.expect("a URL").as_str(), "https://example.com/");
}
