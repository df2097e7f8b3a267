use serde_json::json;

use crate::auth::CallCredentials;
use crate::call::{Call, CallOptions};
use crate::error::ErrorKind;
use crate::operation::Operation;
use crate::tests::{CREATE, FIXED, GET, GetValue, KEYS, Memory};

/// Returns the request of a call with these options.
async fn sent(
    operation: &'static Operation,
    options: CallOptions,
    change: impl FnOnce(&mut Call),
) -> http::Request<bytes::Bytes> {
    let service = Memory::saying(200, &[], "null");
    let mut call = Call::new(&service.client(), operation).path("u");
    change(&mut call);
    call.set_options(options);
    GetValue::new(call).await.unwrap();
    service.requests().remove(0)
}

/// Returns the error of a call with these options, and checks that nothing is sent and no value is shown.
async fn refused(
    operation: &'static Operation,
    options: CallOptions,
    change: impl FnOnce(&mut Call),
) -> String {
    let service = Memory::saying(200, &[], "null");
    let client = service.builder().user_key("k", "s").header_key("k").query_key("k").cookie_key("k");
    let mut call = Call::new(&client.build().unwrap(), operation).path("u");
    change(&mut call);
    call.set_options(options);
    let error = GetValue::new(call).await.unwrap_err();
    assert!(service.requests().is_empty());
    assert_eq!(error.attempts(), 0);
    assert!(matches!(error.kind(), ErrorKind::Request | ErrorKind::Configuration), "{error}");
    assert!(!format!("{error:?}").contains("planted"), "{error:?}");
    error.to_string()
}

#[tokio::test]
async fn headers_and_query_are_added() {
    let options =
        CallOptions::new().header("X-New", "n").header("x-new", "m").query("a b", "ü&").query("a b", "2");
    let request = sent(&GET, options, |call| call.query("own", 1)).await;
    assert_eq!(request.uri().query(), Some("own=1&a%20b=%C3%BC%26&a%20b=2"));
    assert_eq!(request.headers().get_all("x-new").iter().collect::<Vec<_>>(), ["m"]);
    assert!(!format!("{:?}", request.headers()).contains("\"m\""));
    let request = sent(&FIXED, CallOptions::new().query("more", "1"), |_| {}).await;
    assert_eq!(request.uri().query(), Some("expand=info,status&more=1"));
}

#[tokio::test]
async fn added_headers_replace_those_of_the_call() {
    let options = CallOptions::new().header("Accept", "text/csv").header("User-Agent", "agent");
    let options = options.header("Org-Id", "o-2").header("Cookie", "c=3");
    let request = sent(&GET, options, |call| {
        call.header("Org-Id", "o-1");
        call.cookie("b", 2);
    });
    let request = request.await;
    for (name, value) in
        [("accept", "text/csv"), ("user-agent", "agent"), ("org-id", "o-2"), ("cookie", "b=2; c=3")]
    {
        assert_eq!(request.headers()[name], value);
    }
}

#[tokio::test]
async fn later_options_are_merged() {
    let first = CallOptions::new().header("A", "1").header("B", "1").query("q", "1").query("p", "1");
    let first = first.body_member("m", 1).body_member("n", 1);
    let second = CallOptions::new().header("a", "2").query("q", "2").body_member("m", 2);
    let request = sent(&CREATE, second, |call| call.set_options(first)).await;
    assert_eq!(
        (&request.headers()["a"], &request.headers()["b"]),
        (&"2".parse().unwrap(), &"1".parse().unwrap())
    );
    assert_eq!(request.uri().query(), Some("p=1&q=2"));
    assert_eq!(request.body(), r#"{"m":2,"n":1}"#);
}

#[tokio::test]
async fn reserved_headers_are_rejected() {
    for name in [
        "Authorization",
        "Host",
        "Content-Length",
        "Transfer-Encoding",
        "Connection",
        "Keep-Alive",
        "Proxy-Authorization",
        "Proxy-Connection",
        "TE",
        "Trailer",
        "Upgrade",
        "HTTP2-Settings",
    ] {
        for name in [name.to_owned(), name.to_lowercase()] {
            let message = refused(&GET, CallOptions::new().header(&name, "planted"), |_| {}).await;
            assert!(message.contains(&format!("the header `{name}`")), "{message}");
        }
    }
    for (name, value) in [("a b", "planted"), ("", "planted"), ("a", "planted\r\nB: c")] {
        refused(&GET, CallOptions::new().header(name, value), |_| {}).await;
    }
}

#[tokio::test]
async fn places_of_credentials_are_rejected() {
    let message = refused(&KEYS, CallOptions::new().header("x-api-key", "planted"), |_| {}).await;
    assert!(message.contains("set them with `CallOptions::credentials`"), "{message}");
    refused(&KEYS, CallOptions::new().query("api_key", "planted"), |_| {}).await;
    // Without a credential in these places, they are free.
    let options = CallOptions::new().header("x-api-key", "k").query("api_key", "k");
    assert_eq!(sent(&GET, options, |_| {}).await.headers()["x-api-key"], "k");
    let options = CallOptions::new().credentials(CallCredentials::header("X-New-Key", "planted"));
    refused(&GET, options.header("x-new-key", "planted"), |_| {}).await;
}

#[tokio::test]
async fn parameter_of_the_call_is_not_set_twice() {
    let options = CallOptions::new().query("page_token", "planted");
    let message = refused(&GET, options, |call| call.query("page_token", "planted")).await;
    assert!(message.contains("`page_token` is set both by the call and by its options"), "{message}");
    refused(&FIXED, CallOptions::new().query("expand", "planted"), |_| {}).await;
    refused(&GET, CallOptions::new().query("", "planted"), |_| {}).await;
}

#[tokio::test]
async fn body_members_are_added() {
    let options = CallOptions::new().body_member("tier", "gold").body_member("/spec/new/size", 3);
    let json = |call: &mut Call| call.json(&json!({"name": "n", "spec": {"old": 1}}));
    let request = sent(&CREATE, options.clone(), json).await;
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    let expected = json!({"name": "n", "tier": "gold", "spec": {"old": 1, "new": {"size": 3}}});
    assert_eq!((body, &request.headers()["content-type"]), (expected, &"application/json".parse().unwrap()));
    let request = sent(&CREATE, options, |_| {}).await;
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.body(), r#"{"spec":{"new":{"size":3}},"tier":"gold"}"#);

    let form = |call: &mut Call| call.form(&json!({"grant type": "a b"}));
    let request = sent(&CREATE, CallOptions::new().body_member("scope", json!(["x", "y"])), form).await;
    assert_eq!(request.body(), "grant+type=a+b&scope=x&scope=y");
    refused(&CREATE, CallOptions::new().body_member("grant type", "planted"), form).await;
    let raw = |call: &mut Call| call.raw("image/png", "planted");
    let message = refused(&CREATE, CallOptions::new().body_member("a", "planted"), raw).await;
    assert!(message.contains("image/png"), "{message}");
    refused(&CREATE, CallOptions::new().body_member("a", "planted"), |call| call.json(&[1])).await;
}

#[tokio::test]
async fn call_has_its_own_credentials() {
    for (credentials, name, value) in [
        (CallCredentials::basic("u", "p"), "authorization", "Basic dTpw"),
        (CallCredentials::bearer("t"), "authorization", "Bearer t"),
        (CallCredentials::header("X-New-Key", "k"), "x-new-key", "k"),
        (CallCredentials::cookie("sid", "k"), "cookie", "sid=k"),
    ] {
        let request = sent(&KEYS, CallOptions::new().credentials(credentials), |_| {}).await;
        assert_eq!(request.headers()[name], value);
        assert!(request.headers()[name].is_sensitive());
        assert_eq!(request.headers().contains_key("authorization"), name == "authorization");
    }
    let request =
        sent(&GET, CallOptions::new().credentials(CallCredentials::query("k", "a&b")), |_| {}).await;
    assert_eq!(request.uri().query(), Some("k=a%26b"));
    let request = sent(&GET, CallOptions::new().credentials(CallCredentials::none()), |_| {}).await;
    assert!(!request.headers().contains_key("authorization"));
    for invalid in [
        CallCredentials::basic("a:planted", "p"),
        CallCredentials::bearer("planted\n"),
        CallCredentials::bearer(""),
        CallCredentials::header("Host", "planted"),
        CallCredentials::header("a b", "planted"),
    ] {
        refused(&GET, CallOptions::new().credentials(invalid), |_| {}).await;
    }
}

#[test]
fn debug_shows_only_names() {
    let options = CallOptions::new().header("X-New", "planted").query("q", "planted");
    let options =
        options.body_member("m", "planted").credentials(CallCredentials::basic("planted", "planted"));
    let text = format!("{options:?} {options:#?}");
    assert!(!text.contains("planted"), "{text}");
    assert!(text.contains("X-New") && text.contains("\"q\"") && text.contains("\"m\""), "{text}");
    assert_eq!(options.clone(), options);
    assert_ne!(CallOptions::new().query("q", "1"), CallOptions::new().query("q", "2"));
}
