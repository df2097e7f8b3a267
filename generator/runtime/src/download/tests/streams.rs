//! Streams of bytes.

use std::sync::{Arc, Mutex};

use super::support::*;
use crate::download::{Download, DownloadProgress};
use crate::error::{Error, ErrorKind, Result};
use crate::retry::RetryPolicy;
use crate::testing::{Reply, block_on};
use crate::tests::{OPEN, StreamEnds};

/// Returns the chunks of a download, and its error.
async fn collect(download: &mut Download) -> (Vec<String>, Option<Error>) {
    let mut chunks = Vec::new();
    while let Some(chunk) = download.next().await {
        match chunk {
            Ok(chunk) => chunks.push(String::from_utf8(chunk.to_vec()).unwrap()),
            Err(error) => {
                assert!(download.next().await.is_none(), "an error is the end");
                return (chunks, Some(error));
            }
        }
    }
    assert!(download.next().await.is_none(), "nothing comes after the end");
    (chunks, None)
}

async fn open(reply: impl Into<Reply>) -> Result<Download> {
    let mock = mock(&OPEN, [reply.into()]);
    get(&mock.client()?, &OPEN).download().await
}

#[test]
fn head_and_chunks_are_returned() {
    block_on(async {
        let reply = reply()
            .header("content-length", 3)
            .header("etag", "W/\"1\"")
            .header("x-request-id", "r-1")
            .header("content-disposition", "attachment; filename=\"../a.png\"")
            .chunk("a")
            .chunk("")
            .wait(SECOND)
            .chunk("bc");
        let mock = mock(&OPEN, [reply.into()]);
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        let request = get(&mock.client().unwrap(), &OPEN).download();
        let progress = move |it: DownloadProgress| log.lock().unwrap().push((it.received, it.length));
        let mut download = request.on_progress(progress).await.unwrap();
        assert_eq!((download.length(), download.media_type()), (Some(3), Some("image/png")));
        assert_eq!((download.file_name().as_deref(), download.etag()), (Some("a.png"), Some("W/\"1\"")));
        assert_eq!((download.status().as_u16(), download.request_id()), (200, Some("r-1")));
        let (chunks, error) = collect(&mut download).await;
        assert!(error.is_none() && chunks == ["a", "bc"]);
        assert_eq!(*seen.lock().unwrap(), [(1, Some(3)), (3, Some(3))]);
        assert_eq!(download.received(), 3);
        assert_eq!(mock.requests()[0].header("accept-encoding"), Some("identity"));
        assert_eq!(mock.elapsed(), SECOND);
    });
}

#[test]
fn lengths_that_lie_are_errors() {
    block_on(async {
        for (length, chunks) in [("5", &["abc"][..]), ("2", &[])] {
            let mut download = open(reply().header("content-length", length).chunk("abc")).await.unwrap();
            let (received, error) = collect(&mut download).await;
            assert_eq!(received, chunks, "{length}");
            assert_eq!(error.unwrap().kind(), ErrorKind::Transport, "{length}");
        }
        let mut download = open(reply().header("content-length", "x").chunk("abc")).await.unwrap();
        assert_eq!(download.length(), None);
        assert!(collect(&mut download).await.1.is_none());
        let compressed = reply().header("content-length", 2).header("content-encoding", "br");
        let mut download = open(compressed.chunk("abc")).await.unwrap();
        assert_eq!(download.length(), None);
        assert!(collect(&mut download).await.1.is_none());
    });
}

#[test]
fn broken_and_silent_bodies_are_errors() {
    block_on(async {
        let mut download = open(reply().chunk("a").disconnect()).await.unwrap();
        let (chunks, error) = collect(&mut download).await;
        let error = error.unwrap();
        assert_eq!(
            (chunks.len(), error.kind(), error.status().unwrap().as_u16()),
            (1, ErrorKind::Transport, 200)
        );
        let mock = mock(&OPEN, [reply().chunk("a").wait(SECOND * 4).chunk("b").silence().into()]);
        let request = get(&mock.client().unwrap(), &OPEN).timeout(SECOND).download();
        let mut download = request.idle_timeout(SECOND * 5).await.unwrap();
        let (chunks, error) = collect(&mut download).await;
        assert_eq!((chunks.len(), error.unwrap().kind()), (2, ErrorKind::Timeout));
        assert_eq!(mock.elapsed(), SECOND * 9);
    });
}

#[test]
fn heads_are_retried_and_errors_are_decoded() {
    block_on(async {
        let mock = mock(&OPEN, [Reply::new(503), reply().chunk("a").into()]);
        let mut download = get(&mock.client().unwrap(), &OPEN).download().await.unwrap();
        assert_eq!(collect(&mut download).await.0, ["a"]);
        let body = serde_json::json!({"errors": [{"code": "gone", "detail": "no such file"}]});
        let error = open(Reply::json(body).status(404)).await.unwrap_err();
        assert!(error.is_not_found());
        assert_eq!(error.code(), Some("gone"));
        let mock = super::support::mock(&OPEN, [Reply::new(503)]);
        let call = get(&mock.client().unwrap(), &OPEN).retry(RetryPolicy::none());
        assert_eq!(call.download().await.unwrap_err().attempts(), 1);
    });
}

#[cfg(feature = "blocking")]
#[test]
fn downloads_are_blocking_iterators() {
    use crate::blocking::Block;
    let mock = mock(&OPEN, [reply().chunk("a").chunk("b").into()]);
    let download = get(&mock.client().unwrap(), &OPEN).download().wait().unwrap();
    let chunks: Vec<_> = download.wait_each().map(|chunk| chunk.unwrap()).collect();
    assert_eq!(chunks, ["a", "b"]);
}

#[test]
fn end_of_a_download_is_reported_once() {
    block_on(async {
        let cases = [
            (reply().chunk("a").wait(SECOND).chunk("bc"), "3 bytes, 1 s, complete"),
            (reply().chunk("abc").disconnect(), "3 bytes, 0 s, Transport"),
            (reply().header("content-length", 4).chunk("abc"), "3 bytes, 0 s, Transport"),
            (reply().header("content-length", 2).chunk("abc"), "3 bytes, 0 s, Transport"),
            (reply().chunk("abc").silence(), "3 bytes, 60 s, Timeout"),
        ];
        for (reply, expected) in cases {
            let ends = StreamEnds::default();
            let mock = mock(&OPEN, [reply.into()]);
            let client = mock.builder().interceptor(ends.clone()).build().unwrap();
            let request = get(&client, &OPEN).download().idle_timeout(60 * SECOND);
            collect(&mut request.await.unwrap()).await;
            assert_eq!(ends.take(), [format!("getUser 200 OK: {expected}")]);
        }
        let (ends, mock) = (StreamEnds::default(), mock(&OPEN, [reply().chunk("abc").repeat().into()]));
        let client = mock.builder().interceptor(ends.clone()).build().unwrap();
        let mut download = get(&client, &OPEN).download().await.unwrap();
        assert!(download.next().await.unwrap().is_ok() && download.next().await.unwrap().is_ok());
        drop(download);
        assert_eq!(ends.take(), ["getUser 200 OK: 6 bytes, 0 s, dropped"]);
    });
}
