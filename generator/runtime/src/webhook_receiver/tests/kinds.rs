//! The kind of an event: a header, a member, or both.

use super::*;

/// The kind of an unrecognized event, or `known`.
fn kind<E: Events>(header: Option<&'static str>, body: &str) -> Result<String, WebhookErrorKind> {
    let mut headers = HeaderMap::new();
    headers.extend(header.map(|value| (HeaderName::from_static("x-event"), HeaderValue::from_static(value))));
    let event = Unverified::<E>::parse(&headers, body.as_bytes()).map_err(|error| error.kind())?;
    let unrecognized = event.into_unverified().into_unrecognized();
    Ok(unrecognized.map_or_else(|| "known".to_owned(), |event| event.kind))
}

#[test]
fn kind_is_header_and_member() {
    assert_eq!(kind::<Plain>(Some("issues"), BODY).unwrap(), "known");
    assert_eq!(kind::<Plain>(Some("push"), r#"{"number": 1}"#).unwrap(), "known");
    // A member that is not part of a known kind does not hide the kind of the header.
    assert_eq!(kind::<Plain>(Some("push"), BODY).unwrap(), "known");
    assert_eq!(kind::<Plain>(Some("issues"), r#"{"number": 1}"#).unwrap(), "issues");
    assert_eq!(kind::<Plain>(Some("ping"), r#"{"action": 5}"#).unwrap(), "ping.5");
    assert_eq!(kind::<Plain>(None, BODY), Err(WebhookErrorKind::MissingKind));
}

#[test]
fn kind_is_member() {
    assert_eq!(kind::<Keyed>(None, BODY).unwrap(), "known");
    assert_eq!(kind::<Keyed>(None, r#"{"action": "closed"}"#).unwrap(), "closed");
    for body in ["{}", r#"{"action": null}"#, r#"{"action": {}}"#, "[]", "1"] {
        assert_eq!(kind::<Keyed>(None, body), Err(WebhookErrorKind::MissingKind), "{body}");
    }
    for body in ["", "{", "no JSON"] {
        assert_eq!(kind::<Keyed>(None, body), Err(WebhookErrorKind::Undecodable), "{body}");
    }
}

#[test]
fn nested_payload_does_not_exhaust_the_stack() {
    let body = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(kind::<Keyed>(None, &body), Err(WebhookErrorKind::MissingKind));
    assert_eq!(kind::<Plain>(Some("other"), &body), Err(WebhookErrorKind::Undecodable));
}

#[test]
fn payload_is_field_of_form() {
    let body = "a=1&payload=%7B%22action%22%3A+%22opened%22%2C%22number%22%3A7%7D&payload=x";
    let mut request = Sender::<Plain>::new(SECRET).request("issues.opened", body).unwrap();
    assert_eq!(
        receive::<Plain>(SECRET, request.headers(), request.body()),
        Err(WebhookErrorKind::Undecodable)
    );
    for media_type in
        ["application/x-www-form-urlencoded", "Application/X-WWW-Form-Urlencoded; charset=utf-8"]
    {
        request.headers_mut().insert("content-type", HeaderValue::from_static(media_type));
        let event = receive::<Plain>(SECRET, request.headers(), request.body());
        assert!(matches!(event, Ok(Plain::Opened(Opened { number: 7, .. }))), "{event:?}");
    }
    let mut request = Sender::<Plain>::new(SECRET).request("issues.opened", "payloads=1").unwrap();
    let form = HeaderValue::from_static("application/x-www-form-urlencoded");
    request.headers_mut().insert("content-type", form);
    assert_eq!(
        receive::<Plain>(SECRET, request.headers(), request.body()),
        Err(WebhookErrorKind::Undecodable)
    );
}
