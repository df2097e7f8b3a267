//! Errors in the middle of a stream, which is never retried.

use super::*;

/// Returns the error after one response and then this input.
async fn after_one(client: &Client, service: &Service, then: &'static str) -> Error {
    let mut replies = produce(client, iter([1, 2])).await.unwrap();
    service.taken();
    service.taken();
    service.says("{\"code\":1}");
    service.says(then);
    service.answer.end();
    assert_eq!(ready(&mut replies).unwrap().unwrap(), report(1));
    failure(&mut replies)
}

#[tokio::test]
async fn undecodable_answer_error_has_path() {
    let service = Service::new();
    let error = after_one(&service.client(), &service, "{\"code\":\"x\"}{\"code\":3}").await;
    assert_eq!(
        error.to_string(),
        "get user: POST /v2/users: 200, but its body cannot be decoded: $.code: invalid type: string, expected i64 at \
         line 1 column 11 (request r, 1 attempt, after 1 response)",
    );
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, &b"{\"code\":\"x\"}"[..]));
    for (then, message) in [
        ("{\"code\":2,\"note\":\"", "$.note: EOF while parsing a string"),
        ("{\"code\"", "$.code: EOF while parsing an object"),
        ("{\"code\":2]", "expected `,` or `}`"),
        (",{\"code\":2}", "$: expected value"),
        ("tru", "$: EOF while parsing a value"),
    ] {
        let service = Service::new();
        let text = after_one(&service.client(), &service, then).await.to_string();
        assert!(text.contains(message) && text.contains("after 1 response"), "{then}: {text}");
    }
}

#[tokio::test]
async fn answer_size_and_depth_are_limited() {
    let service = Service::new();
    let client = service.builder().max_response_size(12).build().unwrap();
    let text = after_one(&client, &service, "{\"code\":  2  }").await.to_string();
    assert!(
        text.contains("`ClientBuilder::max_response_size` (request r, 1 attempt, after 1 response"),
        "{text}"
    );

    streamed! {
        /// A call whose responses are any JSON.
        ProduceAny -> Value
    }
    let service = Service::new();
    let outgoing = Outgoing::new("application/json", iter([1]));
    let mut replies = ProduceAny { call: Call::new(&service.client(), &CREATE), outgoing }.await.unwrap();
    service.answer.put(Some(Ok("[".repeat(200).into())));
    service.answer.put(Some(Ok("]".repeat(200).into())));
    match poll(&mut replies) {
        Poll::Ready(Some(Err(error))) => {
            assert!(error.to_string().contains("recursion limit exceeded"), "{error}");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn strict_mode_rejects_missing_members() {
    let service = Service::new();
    let mut replies = produce(&service.client(), iter([1])).await.unwrap();
    service.says("{\"note\":\"x\"}");
    assert_eq!(ready(&mut replies).unwrap().unwrap(), Report { code: 0, note: Some("x".to_owned()) });
    let service = Service::new();
    let client = service.builder().strict(true).build().unwrap();
    let mut replies = produce(&client, iter([1])).await.unwrap();
    service.says("{\"note\":\"x\"}");
    assert!(failure(&mut replies).to_string().contains("$: the required member `code` is missing"));
}

#[tokio::test]
async fn broken_connection_error_counts_answers() {
    let service = Service::new();
    let mut replies = produce(&service.client(), iter([1, 2])).await.unwrap();
    service.says("{\"code\":1}");
    service.answer.put(Some(Err(TransportError::other("reset"))));
    assert!(ready(&mut replies).unwrap().is_ok());
    assert_eq!(
        failure(&mut replies).to_string(),
        "get user: POST /v2/users: 200, but the transport failed: reset (request r, 1 attempt, after 1 response, may \
         have been processed)",
    );
}

#[tokio::test]
async fn unserializable_value_is_a_request_error() {
    struct Unwritable;
    impl serde::Serialize for Unwritable {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("no"))
        }
    }
    let service = Service::new();
    let outgoing = Outgoing::new("application/json", iter([Unwritable]));
    let mut replies = Produce { call: Call::new(&service.client(), &CREATE), outgoing }.await.unwrap();
    let Poll::Ready(Some(Err(error))) = service.take() else { panic!("an error") };
    service.answer.put(Some(Err(error)));
    let error = failure(&mut replies);
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("a value cannot be encoded: no"), "{error}");
}

#[tokio::test]
async fn error_status_stops_sending() {
    let service = Service::new();
    *service.head.lock().unwrap() = Some((401, &[]));
    service.says("{\"error_code\":40101,\"message\":\"who?\"}");
    service.answer.end();
    let error = produce(&service.client(), iter([1])).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.to_string(), "get user: POST /v2/users: 401 40101: who? (1 attempt)");
    assert_eq!(service.heads.lock().unwrap().len(), 1);
    assert!(matches!(service.take(), Poll::Ready(Some(Err(_)))));
}

#[tokio::test]
async fn stream_is_never_retried() {
    struct Failing(Arc<Mutex<u32>>, fn() -> Sent);
    impl Transport for Failing {
        fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Sent> {
            panic!("a stream is expected")
        }
        fn send_stream(&self, _: http::Request<Body>) -> BoxFuture<'_, Sent> {
            *self.0.lock().unwrap() += 1;
            Box::pin(async { (self.1)() })
        }
    }
    let replies: [fn() -> Sent; 4] = [
        || Err(TransportError::connect("refused")),
        || Err(TransportError::other("reset")),
        || Ok(reply(503, &[("retry-after", "0")], "")),
        || Ok(reply(307, &[("location", "/elsewhere")], "")),
    ];
    for answer in replies {
        let count = Arc::default();
        let transport = Failing(Arc::clone(&count), answer);
        let client = Client::builder().transport(transport).clock(Manual::default()).user_key("k", "s");
        produce(&client.build().unwrap(), iter([1])).await.unwrap_err();
        assert_eq!(*count.lock().unwrap(), 1);
    }
}
