use http::Uri;
use serde_json::json;

use super::resolve;
use crate::call::Call;
use crate::operation::Operation;
use crate::tests::{CREATE, GET, GetValue, Memory, reply};

/// A service that redirects `/v2/…` to this URL with this status, and responds to everything else.
fn redirecting(status: u16, to: &'static str) -> Memory {
    Memory::new(move |request| {
        let first = request.uri().path().starts_with("/v2/");
        Ok(if first { reply(status, &[("location", to)], "") } else { reply(200, &[], "1") })
    })
}

async fn followed(
    operation: &'static Operation,
    status: u16,
    to: &'static str,
) -> Vec<http::Request<bytes::Bytes>> {
    let service = redirecting(status, to);
    let client =
        service.builder().user_key("k", "s").cluster_url("https://pkc-1.example.com").build().unwrap();
    let mut call = Call::new(&client, operation);
    if operation.path.contains('{') {
        call = call.path("u");
    } else {
        call.json(&json!({"a": 1}));
    }
    let result = GetValue::new(call).await;
    let requests = service.requests();
    assert_eq!(result.is_ok(), requests.len() == 2, "{result:?}");
    if let Err(error) = result {
        let message = if status == 304 { "not modified" } else { "was not followed" };
        assert!(error.to_string().contains(message), "{error}");
    }
    requests
}

#[tokio::test]
async fn redirect_within_api_keeps_the_request() {
    for status in [301, 307, 308] {
        for operation in [&GET, &CREATE] {
            for to in
                ["/v3/here?x=1", "https://api.example.com/v3/here?x=1", "//api.example.com:443/v3/here?x=1"]
            {
                let requests = followed(operation, status, to).await;
                assert_eq!(requests.len(), 2, "{status} {to}");
                assert_eq!((requests[1].uri().path(), requests[1].uri().query()), ("/v3/here", Some("x=1")));
                assert_eq!(requests[0].method(), requests[1].method());
                assert_eq!(requests[0].headers(), requests[1].headers());
                assert_eq!(requests[0].body(), requests[1].body());
            }
        }
    }
    assert_eq!(followed(&GET, 302, "/v3/here").await.len(), 2);
    // A host in the API's domain.
    let requests = followed(&GET, 307, "https://eu.api.example.net/x").await;
    assert_eq!(requests[0].headers(), requests[1].headers());
}

#[tokio::test]
async fn redirect_to_another_host_of_the_client_has_no_credentials() {
    let requests = followed(&CREATE, 307, "https://pkc-1.example.com:443/x").await;
    let mut headers = requests[0].headers().clone();
    assert!(headers.remove("authorization").is_some());
    assert_eq!((requests[1].headers(), requests[1].body()), (&headers, requests[0].body()));
}

#[tokio::test]
async fn redirect_to_foreign_host_is_not_followed() {
    for to in [
        "https://evil.example.org/x",
        "http://api.example.com/x",
        "https://api.example.com:8443/x",
        "https://k:s@api.example.com/x",
        "https://notexample.net/x",
        "https://example.net.evil.org/x",
        "https://eu.api.example.net:8443/x",
        "ftp://api.example.com/x",
        "",
        "https://",
    ] {
        assert_eq!(followed(&GET, 307, to).await.len(), 1, "{to}");
    }
    for (operation, status) in [(&CREATE, 302), (&CREATE, 303), (&GET, 303), (&GET, 300), (&GET, 304)] {
        assert_eq!(followed(operation, status, "/x").await.len(), 1, "{status}");
    }
}

#[tokio::test]
async fn redirect_loop_ends() {
    let service = Memory::saying(307, &[("location", "/v2/users/u")], "");
    let error = crate::tests::get(&service.client(), "u").await.unwrap_err();
    assert_eq!(service.requests().len(), 6);
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (307, 1));
    assert!(error.to_string().contains("not retried: too many redirects"), "{error}");
}

#[test]
fn location_is_resolved_against_request_url() {
    let base: Uri = "https://a.example.com/b/c?d=e".parse().unwrap();
    let cases = [
        ("https://x/y", "https://x/y"),
        ("//x/y", "https://x/y"),
        ("//x", "https://x/"),
        ("/y?z#w", "https://a.example.com/y?z"),
        ("y", "https://a.example.com/b/y"),
        ("?z=https://x", "https://a.example.com/b/c?z=https://x"),
    ];
    for (reference, expected) in cases {
        assert_eq!(resolve(&base, reference).unwrap().to_string(), expected, "{reference}");
    }
    assert!(resolve(&base, "").is_none());
}
