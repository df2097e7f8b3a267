//! Requests that an attacker could send, each of which is rejected for its own reason.

use super::*;

/// The result of a request whose signature has another value.
fn signature_result(value: &str) -> Option<WebhookErrorKind> {
    let request = signed::<Plain>(SECRET);
    let headers = with_header(&request, "x-hub-signature-256", value);
    receive::<Plain>(SECRET, &headers, request.body()).err()
}

/// The signature of the request, as in its header.
fn signature() -> String {
    signed::<Plain>(SECRET).headers()["x-hub-signature-256"].to_str().unwrap().to_owned()
}

#[test]
fn missing_signature_is_rejected() {
    let mut request = signed::<Plain>(SECRET);
    request.headers_mut().remove("x-hub-signature-256");
    let result = receive::<Plain>(SECRET, request.headers(), request.body());
    assert_eq!(result, Err(WebhookErrorKind::MissingSignature));
}

#[test]
fn empty_signature_is_rejected() {
    for value in ["", "sha256=", "sha256"] {
        assert_eq!(signature_result(value), Some(WebhookErrorKind::MalformedSignature), "{value}");
    }
}

#[test]
fn truncated_signature_is_rejected() {
    let signature = signature();
    for length in [signature.len() - 1, signature.len() - 2, "sha256=".len() + 2] {
        let result = signature_result(&signature[..length]);
        assert_eq!(result, Some(WebhookErrorKind::MalformedSignature), "{length}");
    }
}

#[test]
fn signature_of_another_secret_is_rejected() {
    let request = signed::<Plain>(OTHER_SECRET);
    let result = receive::<Plain>(SECRET, request.headers(), request.body());
    assert_eq!(result, Err(WebhookErrorKind::SignatureMismatch));
    assert!(WebhookErrorKind::SignatureMismatch.is_forgery());
}

#[test]
fn signature_of_the_old_secret_is_rejected_after_rotation() {
    let request = signed::<Standard>(OTHER_SECRET);
    let during = Secrets::new(SECRET).and(OTHER_SECRET);
    assert!(receive::<Standard>(during, request.headers(), request.body()).is_ok());
    let after = receive::<Standard>(SECRET, request.headers(), request.body());
    assert_eq!(after, Err(WebhookErrorKind::SignatureMismatch));
}

#[test]
fn signature_of_another_algorithm_is_rejected() {
    let message = [BODY.as_bytes()];
    let code = Algorithm::HmacSha1.code(SECRET.as_bytes(), &message);
    let sha1: String = code.iter().map(|byte| format!("{byte:02x}")).collect();
    for value in [format!("sha1={sha1}"), format!("sha256={sha1}")] {
        assert_eq!(signature_result(&value), Some(WebhookErrorKind::MalformedSignature), "{value}");
    }
    let code = Algorithm::HmacSha512.code(SECRET.as_bytes(), &message);
    let sha512: String = code[..32].iter().map(|byte| format!("{byte:02x}")).collect();
    let result = signature_result(&format!("sha256={sha512}"));
    assert_eq!(result, Some(WebhookErrorKind::SignatureMismatch));
}

#[test]
fn changed_body_is_rejected() {
    let request = signed::<Plain>(SECRET);
    let body = BODY.replace('7', "8");
    let result = receive::<Plain>(SECRET, request.headers(), body.as_bytes());
    assert_eq!(result, Err(WebhookErrorKind::SignatureMismatch));
}

#[test]
fn changed_whitespace_is_rejected() {
    let request = signed::<Plain>(SECRET);
    for body in [BODY.replace(": ", ":"), format!("{BODY}\n")] {
        let result = receive::<Plain>(SECRET, request.headers(), body.as_bytes());
        assert_eq!(result, Err(WebhookErrorKind::SignatureMismatch), "{body}");
    }
}

#[test]
fn missing_timestamp_is_rejected() {
    let mut request = signed::<Standard>(SECRET);
    request.headers_mut().remove("webhook-timestamp");
    let result = receive::<Standard>(SECRET, request.headers(), request.body());
    assert_eq!(result, Err(WebhookErrorKind::MissingTimestamp));
    let request = signed::<Keyed>(SECRET);
    let value = request.headers()["shop-signature"].to_str().unwrap();
    let without = value.split_once(',').unwrap().1.to_owned();
    let headers = with_header(&request, "shop-signature", &without);
    let result = receive::<Keyed>(SECRET, &headers, request.body());
    assert_eq!(result, Err(WebhookErrorKind::MissingTimestamp));
}

#[test]
fn changed_timestamp_is_rejected() {
    let request = signed::<Standard>(SECRET);
    for (value, expected) in [
        ("1700000001", WebhookErrorKind::SignatureMismatch),
        ("1700000000.0", WebhookErrorKind::MalformedTimestamp),
        ("+1700000000", WebhookErrorKind::MalformedTimestamp),
        ("-1", WebhookErrorKind::MalformedTimestamp),
        ("99999999999999999999", WebhookErrorKind::MalformedTimestamp),
    ] {
        let headers = with_header(&request, "webhook-timestamp", value);
        assert_eq!(receive::<Standard>(SECRET, &headers, request.body()), Err(expected), "{value}");
    }
}

#[test]
fn expired_timestamp_is_rejected() {
    assert_eq!(received_after::<Standard>(300), None);
    assert_eq!(received_after::<Standard>(301), Some(WebhookErrorKind::Expired));
    assert_eq!(received_after::<Keyed>(301), Some(WebhookErrorKind::Expired));
    let request = signed::<Standard>(SECRET);
    let receiver = Receiver::<Standard>::new(SECRET).tolerance(Duration::from_secs(10));
    let late = now() + Duration::from_secs(11);
    let error = receiver.verify_at(request.headers(), request.body(), late).unwrap_err();
    assert_eq!(error.to_string(), "the request was signed 11 seconds ago");
}

#[test]
fn timestamp_in_the_future_is_rejected() {
    assert_eq!(received_after::<Standard>(-300), None);
    assert_eq!(received_after::<Standard>(-301), Some(WebhookErrorKind::FromTheFuture));
    assert_eq!(received_after::<Keyed>(-301), Some(WebhookErrorKind::FromTheFuture));
}

/// The reason why a request is rejected that is received this many seconds after it was signed.
fn received_after<E: Event>(seconds: i64) -> Option<WebhookErrorKind> {
    let request = signed::<E>(SECRET);
    let distance = Duration::from_secs(seconds.unsigned_abs());
    let received = if seconds < 0 { now() - distance } else { now() + distance };
    let receiver = Receiver::<E>::new(SECRET);
    let result = receiver.verify_at(request.headers(), request.body(), received);
    result.err().map(|error| error.kind())
}

#[test]
fn repeated_request_is_rejected() {
    let receiver =
        Receiver::<Plain>::new(SECRET).replay_check(ReplayCache::new(Duration::from_secs(600), 1_000));
    let request = signed::<Plain>(SECRET);
    assert!(receiver.verify(request.headers(), request.body()).is_ok());
    // The case of the digits is no part of the signature.
    let upper = signature()["sha256=".len()..].to_ascii_uppercase();
    let headers = with_header(&request, "x-hub-signature-256", &format!("sha256={upper}"));
    let error = receiver.verify(&headers, request.body()).unwrap_err();
    assert_eq!(error.kind(), WebhookErrorKind::Replayed);
}

#[test]
fn right_prefix_with_extra_bytes_is_rejected() {
    let signature = signature();
    for value in [format!("{signature}00"), format!("{signature} "), format!("{signature},v1=00")] {
        let result = signature_result(&value);
        let expected = (!value.ends_with(' ')).then_some(WebhookErrorKind::MalformedSignature);
        // Whitespace around the value of a header has no meaning (RFC 9110, 5.5).
        assert_eq!(result, expected, "{value}");
    }
}

#[test]
fn second_signature_header_is_rejected() {
    let mut request = signed::<Plain>(SECRET);
    let value = HeaderValue::from_str(&signature()).unwrap();
    request.headers_mut().append("x-hub-signature-256", value);
    let result = receive::<Plain>(SECRET, request.headers(), request.body());
    assert_eq!(result, Err(WebhookErrorKind::MalformedSignature));
}

#[test]
fn one_of_several_signatures_is_enough() {
    let (wrong, right) = (signed::<Standard>(OTHER_SECRET), signed::<Standard>(SECRET));
    let text = |request: &Request<Bytes>| request.headers()["webhook-signature"].to_str().unwrap().to_owned();
    let value = format!("v1a,AAAA {} {}", text(&wrong), text(&right));
    let headers = with_header(&right, "webhook-signature", &value);
    assert!(receive::<Standard>(SECRET, &headers, right.body()).is_ok());
    // Each signature costs a computation, so their number is limited.
    let value = vec![text(&wrong); 17].join(" ");
    let headers = with_header(&right, "webhook-signature", &value);
    let result = receive::<Standard>(SECRET, &headers, right.body());
    assert_eq!(result, Err(WebhookErrorKind::MalformedSignature));
}

#[test]
fn changed_id_is_rejected() {
    let request = signed::<Standard>(SECRET);
    let headers = with_header(&request, "webhook-id", "msg_2");
    let result = receive::<Standard>(SECRET, &headers, request.body());
    assert_eq!(result, Err(WebhookErrorKind::SignatureMismatch));
    let mut request = signed::<Standard>(SECRET);
    request.headers_mut().remove("webhook-id");
    let result = receive::<Standard>(SECRET, request.headers(), request.body());
    assert_eq!(result, Err(WebhookErrorKind::MissingId));
}

#[test]
fn unusable_secret_is_an_error() {
    let request = signed::<Standard>(SECRET);
    for secrets in
        [Secrets::new(""), Secrets::new("whsec_"), Secrets::new("no base64"), Secrets::from_iter([""; 0])]
    {
        let result = receive::<Standard>(secrets, request.headers(), request.body());
        assert_eq!(result, Err(WebhookErrorKind::InvalidSecret));
    }
    let plain = signed::<Plain>(SECRET);
    let result = receive::<Plain>("", plain.headers(), plain.body());
    assert_eq!(result, Err(WebhookErrorKind::InvalidSecret));
}
