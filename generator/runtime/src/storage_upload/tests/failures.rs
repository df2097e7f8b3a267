//! Uploads that fail: what is retried, and what errors contain.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use super::{SIGNATURE, STEPS, lines, service, upload, url_response};
use crate::call::{Call, Json};
use crate::error::{Error, ErrorKind};
use crate::retry::RetryPolicy;
use crate::storage_upload::StorageUpload;
use crate::tests::{Memory, Sent, reply};
use crate::transport::TransportError;
use crate::upload::UploadBody;

/// Checks that nothing of the URL or the form is in any text of an error.
fn assert_has_no_secret(error: &Error) {
    let body = String::from_utf8_lossy(error.body());
    let texts = format!("{error} {error:?} {error:#?} {:?} {:?} {body}", error.headers(), error.errors());
    for secret in [SIGNATURE, "s1gnature+value", "p0licy", "/put", "k/1"] {
        assert!(!texts.contains(secret), "{secret}: {texts}");
    }
}

async fn failure(cloud: &'static str, storage: impl Fn() -> Sent + Send + Sync + 'static) -> (Error, Memory) {
    let service = service(cloud, storage);
    let error = upload(&service.client(), cloud, "content").await.unwrap_err();
    assert_has_no_secret(&error);
    assert!(!lines(&service).iter().any(|line| line.ends_with("/archives")), "{:?}", lines(&service));
    (error, service)
}

#[tokio::test]
async fn storage_error_has_its_code_and_message() {
    let body = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message>\
                <Signature>s1gnature%2Bvalue</Signature></Error>";
    let (error, _) = failure("GCP", move || Ok(reply(403, &[("x-request-id", "r-1")], body))).await;
    assert_eq!(error.code(), Some("AccessDenied"));
    assert_eq!(
        error.to_string(),
        "upload file: PUT bucket.example: 403 AccessDenied: Request has expired (1 attempt, not retried: the presigned URL \
         may have expired: start the upload again to get a new one)"
    );
    let echo = format!(
        "<Error><Code>Bad</Code><Message>sig {SIGNATURE} of https://bucket.example/put?sig={SIGNATURE}&amp;x=1</Message></Error>"
    );
    let (error, _) = failure("AWS", move || Ok(reply(400, &[], echo.clone()))).await;
    assert_eq!((error.code(), error.status().map(|it| it.as_u16())), (Some("Bad"), Some(400)));
    let page = format!("<html><title>{SIGNATURE}</title></html>");
    let (error, _) =
        failure("AWS", move || Ok(reply(502, &[("content-type", "text/html")], page.clone()))).await;
    assert_eq!(
        error.to_string(),
        "upload file: POST bucket.example: 502: no details (1 attempt, may have been processed)"
    );
}

#[tokio::test]
async fn redirect_of_a_storage_is_not_followed() {
    let to = [("location", "https://bucket.example/put?sig=s1gnature%2Bvalue")];
    let (error, service) = failure("GCP", move || Ok(reply(307, &to, ""))).await;
    assert!(error.to_string().contains("redirects of uploads are not followed"), "{error}");
    assert_eq!(service.requests().len(), 2);
}

#[tokio::test]
async fn put_is_retried_and_post_only_if_it_was_not_processed() {
    let cases = [("GCP", 500, 2), ("GCP", 503, 2), ("AWS", 500, 1), ("AWS", 503, 2), ("GCP", 403, 1)];
    for (cloud, status, attempts) in cases {
        let count = AtomicU32::new(0);
        let service = service(cloud, move || match count.fetch_add(1, Ordering::Relaxed) {
            0 => Ok(reply(status, &[], "")),
            _ => Ok(reply(200, &[], "")),
        });
        let client = service.builder().user_key("key", "secret").retry(RetryPolicy::new()).build().unwrap();
        let result = upload(&client, cloud, UploadBody::from(&b"content"[..])).await;
        let sent = lines(&service).iter().filter(|line| line.contains("bucket")).count();
        assert_eq!((sent, result.is_ok()), (attempts, attempts == 2), "{cloud} {status}: {result:?}");
    }
}

#[tokio::test]
async fn broken_connection_and_one_shot_body_are_not_repeated() {
    for (cloud, file) in
        [("AWS", UploadBody::from("content")), ("GCP", UploadBody::reader(&b"content"[..]).with_length(7))]
    {
        let service = service(cloud, || Err(TransportError::other("the connection was closed")));
        let client = service.builder().user_key("key", "secret").retry(RetryPolicy::new()).build().unwrap();
        let error = upload(&client, cloud, file).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{error}");
        assert_has_no_secret(&error);
    }
}

#[tokio::test]
async fn unusable_url_is_an_error_without_it() {
    let cases = [
        ("http://bucket.example/put?sig=s1gnature%2Bvalue", "must start with https://"),
        ("ftp://bucket.example/put", "must start with https://"),
        ("https://u:s1gnature%2Bvalue@bucket.example/put", "must not contain a user"),
        ("/put?sig=s1gnature%2Bvalue", "has no host"),
        ("https://bucket.example/put me", "cannot be parsed"),
        ("", "no URL at `/url`"),
    ];
    for (url, problem) in cases {
        let service = Memory::new(move |_| Ok(url_response("GCP", url)));
        let error = upload(&service.client(), "GCP", "content").await.unwrap_err();
        assert!(error.to_string().contains(problem), "{error}");
        assert_has_no_secret(&error);
        assert_eq!(service.requests().len(), 1, "{url}");
    }
}

#[tokio::test]
async fn response_without_the_described_members_is_an_error() {
    let cases = [
        (
            json!({"cloud": "MOON", "url": "https://bucket.example/put"}),
            "`MOON` at `/cloud` is not a storage",
        ),
        (json!({"cloud": "GCP", "url": "https://bucket.example/put"}), "no value at `/id`"),
        (
            json!({"cloud": "AWS", "id": "1", "url": "https://bucket.example/put", "fields": []}),
            "no object at `/fields`",
        ),
        (
            json!({"cloud": "AWS", "id": "1", "url": "https://bucket.example/put", "fields": {"a": {}}}),
            "not texts",
        ),
        (
            json!({"cloud": "OTHER", "id": "1", "url": "https://bucket.example/put"}),
            "neither `PUT` nor `POST`",
        ),
        (
            json!({"cloud": "OTHER", "id": "1", "url": "https://bucket.example/put", "method": "PUT", "headers": {"Host": "x"}}),
            "header for the storage is invalid",
        ),
        (
            json!({"cloud": "OTHER", "id": "1", "url": "https://bucket.example/put", "method": "PUT", "headers": {"a": "b\nc"}}),
            "header for the storage is invalid",
        ),
        (json!([]), "no URL at"),
    ];
    for (response, problem) in cases {
        let service = Memory::saying(200, &[], response.to_string());
        let error = upload(&service.client(), "GCP", "content").await.unwrap_err();
        assert!(error.to_string().contains(problem), "{error}");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.body().is_empty());
        assert_eq!(service.requests().len(), 1);
    }
}

#[tokio::test]
async fn missing_member_is_an_error_before_anything_is_sent() {
    let service = service("GCP", || Ok(reply(200, &[], "")));
    let mut call = Call::new(&service.client(), &super::FINISH).path("s");
    call.json(&json!({"spec": {"cloud": "GCP"}}));
    let upload = StorageUpload::new(&STEPS, call, Json::<Value>::ACCEPT, Json::<Value>::read, "content");
    let error = upload.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "create archive: the upload requires the body member `spec.format`: set it"
    );
    assert_eq!(service.requests().len(), 0);
}

#[tokio::test]
async fn timeout_covers_all_steps() {
    let storage = service("GCP", || Ok(reply(200, &[], ""))).hanging_after(1);
    let builder =
        crate::client::Client::builder().transport(storage).clock(crate::tests::SelfWinding::default());
    let client = builder.user_key("key", "secret").build().unwrap();
    let error = upload(&client, "GCP", "content").timeout(Duration::from_secs(3)).await.unwrap_err();
    assert!(error.to_string().contains("did not end within 3s"), "{error}");
    assert_eq!((error.kind(), client.now()), (ErrorKind::Timeout, Duration::from_secs(3)));
}

#[tokio::test]
async fn debug_shows_no_values() {
    let service = service("GCP", || Ok(reply(200, &[], "")));
    let upload = upload(&service.client(), "GCP", "c0ntent").file_name("secret.zip");
    let shown = format!("{upload:?}");
    assert!(
        shown.contains("createArchive") && !shown.contains("c0ntent") && !shown.contains("secret"),
        "{shown}"
    );
}
