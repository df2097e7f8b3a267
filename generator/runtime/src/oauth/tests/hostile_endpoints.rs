//! Well-behaved and hostile token endpoints.

use super::*;
use crate::error::ErrorKind;
use crate::transport::TransportError;

fn client(service: impl Transport, clock: &Dated) -> Client {
    let builder = Client::builder().transport(service).clock(clock.clone()).retry(RetryPolicy::none());
    builder.set_client_credentials(&SERVER, application()).build().unwrap()
}

/// Responses with a token, and the seconds after which it is renewed: `None` if never.
const USABLE: &[(&str, Option<u64>)] = &[
    (r#"{"access_token":"t","token_type":"Bearer","expires_in":3600}"#, Some(3540)),
    (r#"{"access_token":"t","expires_in":"3600"}"#, Some(3540)),
    (r#"{"access_token":"t","expires_in":" 3600 "}"#, Some(3540)),
    (r#"{"access_token":"t","expires_in":3600.0}"#, Some(3540)),
    (r#"{"access_token":"t","expires_in":"3600.0"}"#, Some(3540)),
    (r#"{"access_token":"t","expires_in":3.6e3}"#, Some(3540)),
    // Without a usable lifetime, it is 300 s.
    (r#"{"access_token":"t"}"#, Some(240)),
    (r#"{"access_token":"t","expires_in":null}"#, Some(240)),
    (r#"{"access_token":"t","expires_in":"soon"}"#, Some(240)),
    (r#"{"access_token":"t","expires_in":""}"#, Some(240)),
    (r#"{"access_token":"t","expires_in":true}"#, Some(240)),
    (r#"{"access_token":"t","expires_in":[3600]}"#, Some(240)),
    (r#"{"access_token":"t","expires_in":{"s":1}}"#, Some(240)),
    (r#"{"access_token":"t","expires_in":"NaN"}"#, Some(240)),
    // A token that has expired is used for the calls that waited for it.
    (r#"{"access_token":"t","expires_in":0}"#, Some(0)),
    (r#"{"access_token":"t","expires_in":"0"}"#, Some(0)),
    (r#"{"access_token":"t","expires_in":-1}"#, Some(0)),
    (r#"{"access_token":"t","expires_in":"-3600"}"#, Some(0)),
    (r#"{"access_token":"t","expires_in":-1e300}"#, Some(0)),
    // Short tokens are renewed after half of their lifetime.
    (r#"{"access_token":"t","expires_in":60}"#, Some(30)),
    (r#"{"access_token":"t","expires_in":120}"#, Some(60)),
    (r#"{"access_token":"t","expires_in":122}"#, Some(62)),
    (r#"{"access_token":"t","expires_in":2}"#, Some(1)),
    // Some do not end.
    (r#"{"access_token":"t","expires_in":18446744073709551615}"#, None),
    (r#"{"access_token":"t","expires_in":1e300}"#, None),
    (r#"{"access_token":"t","expires_in":"inf"}"#, None),
    (r#"{"access_token":"t","expires_in":99999999999999999999999}"#, None),
    // Other members.
    (r#"{"access_token":"t","token_type":"bearer","expires_in":3600}"#, Some(3540)),
    (r#"{"access_token":"t","token_type":"BEARER","expires_in":3600}"#, Some(3540)),
    (r#"{"access_token":"t","token_type":null,"expires_in":3600}"#, Some(3540)),
    (r#"{"access_token":"t","scope":7,"refresh_token":[],"id_token":{},"expires_in":3600}"#, Some(3540)),
    (r#"{"access_token":"t","refresh_token":"r","expires_in":3600}"#, Some(3540)),
    (r#"{"access_token":"t","error":"","expires_in":3600}"#, Some(3540)),
    (r#" {"access_token":"t","expires_in":3600,"more":[[[[{"a":1}]]]]} "#, Some(3540)),
];

#[tokio::test]
async fn usable_token_is_renewed_in_time() {
    for &(body, seconds) in USABLE {
        let (service, clock) = (service(vec![(200, body.to_owned())]), Dated::default());
        let client = client(service.clone(), &clock);
        let requests = || token_requests(&service).len();
        call(&client).await.unwrap_or_else(|error| panic!("{body}: {error}"));
        match seconds {
            None => {
                clock.advance(10 * 365 * 24 * 3600).await;
                call(&client).await.unwrap();
                assert_eq!(requests(), 1, "{body}");
            }
            Some(0) => {
                call(&client).await.unwrap();
                assert_eq!(requests(), 2, "{body}");
            }
            Some(seconds) => {
                clock.advance(seconds - 1).await;
                call(&client).await.unwrap();
                assert_eq!(requests(), 1, "{body}");
                clock.advance(1).await;
                call(&client).await.unwrap();
                assert_eq!(requests(), 2, "{body}");
            }
        }
        assert!(sent_tokens(&service).iter().all(|token| token == "Bearer t"));
    }
}

type Headers = &'static [(&'static str, &'static str)];

/// Responses without a usable token, and a part of the error.
fn unusable() -> Vec<(u16, Headers, String, &'static str)> {
    let json: Headers = &[("content-type", "application/json")];
    let html: Headers = &[("content-type", "text/html")];
    let refusal = |code: &str| format!(r#"{{"error":"{code}","error_description":"because"}}"#);
    let mut cases: Vec<(u16, Headers, String, &'static str)> = vec![
        (200, json, "{}".into(), "the response has no token"),
        (200, json, "[]".into(), "the response has no token"),
        (200, json, "null".into(), "the response has no token"),
        (200, json, "7".into(), "the response has no token"),
        (200, json, r#"{"access_token":""}"#.into(), "the response has no token"),
        (200, json, r#"{"access_token":7}"#.into(), "the response has no token"),
        (200, json, r#"{"access_token":null}"#.into(), "the response has no token"),
        (200, json, r#"{"access_token":["t"]}"#.into(), "the response has no token"),
        (200, json, r#"{"Access_Token":"t"}"#.into(), "the response has no token"),
        (200, json, "".into(), "the response has no body"),
        (204, json, "".into(), "the response has no body"),
        (200, json, r#"{"access_token":"t""#.into(), "its body cannot be decoded"),
        (200, json, "\u{feff}{}".into(), "its body cannot be decoded"),
        (200, json, "[".repeat(100_000), "its body cannot be decoded"),
        (200, html, "<html><title>Log in</title>".into(), "its body is text/html instead of JSON"),
        (
            200,
            &[("content-type", "application/x-www-form-urlencoded")],
            "access_token=t".into(),
            "instead of JSON",
        ),
        (200, json, r#"{"access_token":"a\r\nX: y"}"#.into(), "a character that cannot be sent"),
        (200, json, r#"{"access_token":"a\u0000"}"#.into(), "a character that cannot be sent"),
        (200, json, r#"{"access_token":"ä"}"#.into(), "a character that cannot be sent"),
        (200, json, r#"{"access_token":"a\u007f"}"#.into(), "a character that cannot be sent"),
        (200, json, format!(r#"{{"access_token":"{}"}}"#, "t".repeat(70_000)), "longer than 65536 bytes"),
        (
            200,
            json,
            format!(r#"{{"access_token":"t","pad":"{}"}}"#, "p".repeat(1 << 20)),
            "longer than 262144 bytes",
        ),
        (200, json, r#"{"access_token":"t","token_type":"mac"}"#.into(), "not `Bearer`"),
        (200, json, r#"{"access_token":"t","token_type":"DPoP"}"#.into(), "not `Bearer`"),
        (200, json, r#"{"access_token":"t","token_type":""}"#.into(), "not `Bearer`"),
        (200, json, r#"{"access_token":"t","token_type":1}"#.into(), "not `Bearer`"),
        (200, json, refusal("invalid_client"), "the response is an error, invalid_client: because"),
        (200, json, r#"{"error":"invalid_scope"}"#.into(), "the response is an error, invalid_scope"),
        (200, json, r#"{"error":7}"#.into(), "the response has no token"),
        (200, json, r#"{"error":{"code":1}}"#.into(), "the response has no token"),
        (401, json, refusal("invalid_client"), "401 invalid_client: because"),
        (401, &[("www-authenticate", "Basic realm=\"login\"")], "".into(), "401: no body"),
        (403, html, "<title>Blocked</title>".into(), "403: an HTML page, Blocked"),
        (404, html, "".into(), "404: no body"),
        (405, json, "".into(), "405: no body"),
        (429, json, refusal("slow_down"), "429 slow_down: because"),
        (500, html, "<title>Oops</title>".into(), "500: an HTML page, Oops"),
        (502, html, "bad gateway".into(), "502"),
        (503, json, "".into(), "503"),
        (100, json, "".into(), "100"),
        (304, json, "".into(), "304: not modified"),
        (400, json, "x".repeat(2 << 20), "400"),
        (400, json, r#"{"error":null}"#.into(), "400"),
        (400, json, "[".repeat(100_000), "400"),
        (
            200,
            &[("content-length", "2"), ("transfer-encoding", "chunked")],
            "{}".into(),
            "its end is ambiguous",
        ),
    ];
    for code in
        ["invalid_request", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope"]
    {
        cases.push((400, json, refusal(code), code));
    }
    for (status, location) in [
        (301, "https://login.example.org/token/"),
        (302, "https://login.example.org/login"),
        (303, "https://login.example.org/login"),
        (307, "https://login.example.org/token/"),
        (307, "https://elsewhere.example/token"),
        (308, "http://login.example.org/token"),
        (308, "/token/"),
    ] {
        let headers: Headers = Box::leak(Box::new([("location", location)]));
        cases.push((status, headers, String::new(), "redirects of token requests are not followed"));
    }
    cases
}

#[tokio::test]
async fn unusable_response_is_an_error() {
    for (status, headers, body, expected) in unusable() {
        let replies = body.clone();
        let service = Memory::new(move |_| Ok(reply(status, headers, replies.clone())));
        let error = call(&client(service.clone(), &Dated::default())).await.unwrap_err();
        let start = body.get(..40).unwrap_or(&body);
        assert!(error.to_string().contains(expected), "{status} {start}: {error}");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credentials, 0), "{status} {start}");
        assert!(!error.may_have_been_processed());
        // One request, which went to the server that was configured.
        assert_eq!(service.requests().len(), 1, "{status} {start}");
        assert_eq!(service.requests()[0].uri(), SERVER.token_url);
        assert_no_secret(&error);
    }
}

#[tokio::test]
async fn secret_is_redacted_if_the_server_repeats_it() {
    let basic = "cGxhbnRlZA"; // the start of `planted` in base64
    let basic_secret = "YXBwOnBsYW50ZWQtc2VjcmV0"; // app:planted-secret
    assert!(!basic_secret.contains(basic));
    let cases: Vec<(u16, Headers, String)> = vec![
        (400, &[], r#"{"error":"planted-secret","error_description":"is planted-secret right?"}"#.into()),
        (400, &[], r#"{"error":"invalid_client","error_uri":"https://x.example/planted-secret"}"#.into()),
        (400, &[], r#"{"title":"planted-secret","detail":"planted-secret","extra":"planted-secret"}"#.into()),
        (
            400,
            &[],
            r#"{"errors":[{"id":"planted-secret","code":"planted-secret","detail":"planted-secret"}]}"#
                .into(),
        ),
        (400, &[("content-type", "text/html")], "<title>planted-secret</title>".into()),
        (400, &[("content-type", "text/plain")], "planted-secret".into()),
        (401, &[("x-request-id", "planted-secret")], "planted-secret".into()),
        (401, &[("www-authenticate", "Basic realm=\"planted-secret\"")], "{}".into()),
        (200, &[], r#"{"error":"planted-secret","error_description":"planted-secret"}"#.into()),
        (200, &[], r#"{"access_token":"t","token_type":"planted-secret"}"#.into()),
        (200, &[("content-type", "text/html")], "planted-secret".into()),
        (307, &[("location", "https://login.example.org/planted-secret")], "planted-secret".into()),
        (500, &[("content-type", "text/plain")], format!("Basic {basic_secret}")),
    ];
    for (status, headers, body) in cases {
        let replies = body.clone();
        let service = Memory::new(move |_| Ok(reply(status, headers, replies.clone())));
        let error = call(&client(service, &Dated::default())).await.unwrap_err();
        assert_no_secret(&error);
        assert!(!format!("{error} {error:#?}").contains(basic_secret), "{body}: {error}");
    }
}

#[tokio::test]
async fn server_without_response_is_a_timeout() {
    let service = Memory::saying(200, &[], "").hanging_after(0);
    let clock = Dated::default();
    let error = call(&client(service, &clock)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("no response within 30s"), "{error}");
    assert_eq!(clock.now(), Duration::from_secs(30));
    assert_no_secret(&error);
}

#[tokio::test]
async fn broken_connection_is_an_error() {
    let errors: [fn(&'static str) -> TransportError; 5] = [
        TransportError::connect,
        TransportError::timeout,
        TransportError::other,
        TransportError::untrusted,
        TransportError::rejected,
    ];
    for create in errors {
        let service = Memory::new(move |_| Err(create("the cable is cut")));
        let error = call(&client(service.clone(), &Dated::default())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(error.to_string().contains("the cable is cut"), "{error}");
        assert_eq!(service.requests().len(), 1);
    }
}

#[tokio::test]
async fn failure_is_shared_and_not_cached() {
    let service = service(vec![(400, r#"{"error":"invalid_client"}"#.to_owned()), token("t-0", "")]);
    let client = client(service.clone(), &Dated::default());
    assert!(call(&client).await.is_err());
    call(&client).await.unwrap();
    assert_eq!(token_requests(&service).len(), 2);
}
