//! The requests of an upload.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bytes::Bytes;
use serde_json::{Value, json};

use super::{ONLY_START, SIGNATURE, lines, service, upload};
use crate::call::{Call, CallOptions, Json};
use crate::intercept::{Attempt, Interceptor, Outcome, Rejection};
use crate::storage_upload::StorageUpload;
use crate::tests::{CREATE, Memory, reply};
use crate::transport::BoxFuture;
use crate::upload::UploadBody;

const LINES: [&str; 3] = [
    "POST api.example.com/v2/shelves/s%201/urls",
    "PUT bucket.example/put",
    "POST api.example.com/v2/shelves/s%201/archives",
];

fn body(request: &http::Request<Bytes>) -> Value {
    serde_json::from_slice(request.body()).unwrap()
}

#[tokio::test]
async fn form_has_the_fields_before_the_file() {
    let service = service("AWS", || Ok(reply(204, &[], "")));
    let client = service.client();
    let upload = upload(&client, "AWS", "content").file_name("a.zip").content_type("application/zip");
    assert_eq!(upload.await.unwrap(), json!({"id": "a-1"}));
    assert_eq!(lines(&service), [LINES[0], "POST bucket.example/put", LINES[2]]);
    let requests = service.requests();
    assert_eq!(body(&requests[0]), json!({"format": "ZIP", "cloud": "AWS", "kind": "Url"}));
    let form = String::from_utf8(requests[1].body().to_vec()).unwrap();
    let positions = [
        "name=\"key\"\r\n",
        "k/1",
        "name=\"policy\"",
        "name=\"x-signature\"",
        SIGNATURE,
        "name=\"file\"; filename=\"a.zip\"",
        "Content-Type: application/zip",
        "content\r\n--",
    ]
    .map(|part| form.find(part).unwrap_or_else(|| panic!("{part}: {form}")));
    assert!(positions.is_sorted(), "{positions:?} {form}");
    let media_type = requests[1].headers()["content-type"].to_str().unwrap();
    assert!(media_type.starts_with("multipart/form-data; boundary="), "{media_type}");
    assert_eq!(requests[2].uri().query(), Some("cloud=AWS"));
    let spec =
        json!({"format": "ZIP", "cloud": "AWS", "source": {"upload_id": "up-1", "location": "UPLOADED"}});
    assert_eq!(body(&requests[2]), json!({"name": "n", "spec": spec}));
}

#[tokio::test]
async fn file_is_the_body_of_a_put() {
    for (cloud, header) in [("AZURE", Some("BlockBlob")), ("GCP", None)] {
        let service = service(cloud, || Ok(reply(201, &[], "")));
        upload(&service.client(), cloud, "content").await.unwrap();
        assert_eq!(lines(&service), LINES);
        let request = &service.requests()[1];
        assert_eq!(request.uri().query(), Some(format!("sig={SIGNATURE}&x=1").as_str()));
        assert_eq!(request.body(), "content");
        assert_eq!(request.headers().get("x-ms-blob-type").map(|it| it.to_str().unwrap()), header);
        assert!(!request.headers().contains_key("content-type"));
    }
}

#[tokio::test]
async fn method_and_headers_come_from_the_response() {
    let service = service("OTHER", || Ok(reply(200, &[], "")));
    upload(&service.client(), "AWS", "content").content_type("text/plain").await.unwrap();
    let request = &service.requests()[1];
    assert_eq!(
        (request.method().as_str(), &request.headers()["x-token"]),
        ("PUT", &SIGNATURE.parse().unwrap())
    );
    // The URL was signed for it.
    assert_eq!(request.headers()["content-type"], "application/zip");
}

/// An interceptor that adds a header, and counts what it sees.
#[derive(Default)]
struct Marking(Arc<AtomicU32>);

impl Interceptor for Marking {
    fn before_attempt<'a>(&'a self, attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), Rejection>> {
        attempt.headers_mut().insert("x-mark", "1".parse().unwrap());
        Box::pin(async { Ok(()) })
    }

    fn after_attempt(&self, _: &Outcome<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test]
async fn storage_gets_nothing_of_the_sdk() {
    let service = service("GCP", || Ok(reply(200, &[], "")));
    let seen = Arc::new(AtomicU32::new(0));
    let builder = service.builder().user_key("key", "planted-secret");
    let client = builder.interceptor(Marking(Arc::clone(&seen))).build().unwrap();
    let options = CallOptions::new().header("x-extra", "1").query("extra", 1).body_member("extra", 1);
    upload(&client, "GCP", "content").options(options).await.unwrap();
    let requests = service.requests();
    assert!(requests[1].headers().is_empty(), "{:?}", requests[1].headers());
    assert_eq!(seen.load(Ordering::Relaxed), 2);
    for (request, is_last) in [(&requests[0], false), (&requests[2], true)] {
        assert!(request.headers().contains_key("authorization") && request.headers().contains_key("x-mark"));
        assert_eq!(request.headers().contains_key("x-extra"), is_last);
        assert_eq!(body(request).get("extra").is_some(), is_last);
    }
}

#[tokio::test]
async fn upload_without_a_finish_returns_the_first_response() {
    let service = Memory::new(|request| match request.uri().host() {
        Some("127.0.0.1") => Ok(reply(200, &[], "")),
        _ => Ok(reply(200, &[], r#"{"id": "u", "url": "http://127.0.0.1:1/put", "cloud": "GCP"}"#)),
    });
    let call = Call::new(&service.client(), &CREATE);
    let upload = StorageUpload::new(&ONLY_START, call, Json::<Value>::ACCEPT, Json::<Value>::read, "content");
    assert_eq!(upload.send().await.unwrap().body()["id"], "u");
    assert_eq!(lines(&service), ["POST api.example.com/v2/users", "PUT 127.0.0.1/put"]);
}

#[tokio::test]
async fn stream_is_sent_with_its_length() {
    let service = service("GCP", || Ok(reply(200, &[], "")));
    let client = service.client();
    let reader = || UploadBody::reader(&b"content"[..]);
    upload(&client, "GCP", reader().with_length(7)).await.unwrap();
    assert_eq!(service.requests()[1].headers()["content-length"], "7");
    assert_eq!(service.requests()[1].body(), "content");
    // Storage services require the length.
    let error = upload(&client, "GCP", reader()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "create archive: the length of the file is unknown: declare it with `UploadBody::with_length`"
    );
    assert_eq!(service.requests().len(), 3);
}
