//! Files, which are opened for each attempt.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{UploadBody, collect, received, replace, scripted};
use crate::error::ErrorKind;
use crate::tests::reply;

/// A file that is removed at the end of the test.
struct TestFile(PathBuf);

impl TestFile {
    fn new(name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = std::env::temp_dir().join(format!("upload-{}-{name}", std::process::id()));
        fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for TestFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn file_is_sent_with_its_length() {
    let file = TestFile::new("whole", vec![1; 700_000]);
    let (body, length) = received(UploadBody::file(&file.0)).await.unwrap();
    assert_eq!((body.len(), length.as_deref()), (700_000, Some("700000")));
    let file = TestFile::new("empty", "");
    let (body, length) = received(UploadBody::file(&file.0)).await.unwrap();
    assert_eq!((body.len(), length.as_deref()), (0, Some("0")));
}

#[tokio::test]
async fn missing_file_is_an_error() {
    for (path, message) in [
        (std::env::temp_dir().join("upload-no-such-file"), "cannot be read: No such file"),
        (std::env::temp_dir(), "it is not a regular file: open it and pass it to `UploadBody::reader`"),
    ] {
        let error = received(UploadBody::file(path)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(error.to_string().contains(message), "{error}");
    }
}

/// Sends a file to a service whose first response is 503, after which the file changes.
async fn retried(file: &TestFile, change: fn(&PathBuf)) -> (crate::Result<serde_json::Value>, usize) {
    let count = Arc::new(AtomicUsize::new(0));
    let (attempts, path) = (Arc::clone(&count), file.0.clone());
    let client = scripted(move |request| {
        let is_first = attempts.fetch_add(1, Ordering::Relaxed) == 0;
        let path = path.clone();
        Box::pin(async move {
            collect(request.into_body()).await?;
            if is_first {
                change(&path);
            }
            Ok(reply(if is_first { 503 } else { 200 }, &[], "null"))
        })
    });
    let client = client.build().unwrap();
    let body = UploadBody::file(&file.0);
    let result = replace(&client, body.clone()).await;
    (result, count.load(Ordering::Relaxed))
}

#[tokio::test]
async fn file_is_opened_for_each_attempt() {
    let file = TestFile::new("retried", "abc");
    let (result, attempts) = retried(&file, |path| fs::write(path, "xyz").unwrap()).await;
    result.unwrap();
    assert_eq!(attempts, 2);
}

#[tokio::test]
async fn file_that_changes_between_attempts_is_an_error() {
    let file = TestFile::new("truncated", "abc");
    let (result, _) = retried(&file, |path| fs::write(path, "a").unwrap()).await;
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("its length has changed from 3 to 1 bytes"), "{error}");

    let file = TestFile::new("deleted", "abc");
    let (result, _) = retried(&file, |path| fs::remove_file(path).unwrap()).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::File);
}

#[tokio::test]
async fn file_may_have_another_length_in_another_call() {
    let file = TestFile::new("reused", "abc");
    let body = UploadBody::file(&file.0);
    received(body.clone()).await.unwrap();
    fs::write(&file.0, "abcdef").unwrap();
    assert_eq!(received(body).await.unwrap().0, "abcdef");
}

#[tokio::test]
async fn file_that_changes_during_an_attempt_is_an_error() {
    for (content, message) in [("a".repeat(10), "ended after"), ("a".repeat(900_000), "is longer than")] {
        let file = TestFile::new("shrinks", vec![1; 800_000]);
        let path = file.0.clone();
        let client = scripted(move |request| {
            // The file is open, and nothing has been read.
            fs::write(&path, &content).unwrap();
            Box::pin(async move {
                collect(request.into_body()).await?;
                Ok(reply(200, &[], "null"))
            })
        });
        let error = replace(&client.build().unwrap(), UploadBody::file(&file.0)).await.unwrap_err();
        assert!(error.to_string().contains(message), "{error}");
    }
}
