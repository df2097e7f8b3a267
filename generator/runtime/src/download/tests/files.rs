//! Downloads to files.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::support::*;
use crate::download::{DownloadProgress, DownloadReply, DownloadedFile};
use crate::error::{ErrorKind, Result};
use crate::operation::Operation;
use crate::retry::RetryPolicy;
use crate::testing::{Mock, Reply, block_on};
use crate::tests::{CREATE, OPEN, StreamEnds};

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("downloads-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn target(&self) -> PathBuf {
        self.0.join("file")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.target()).unwrap()
    }

    /// Returns the names of all files.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

async fn save(mock: &Mock, operation: &'static Operation, path: &Path) -> Result<DownloadedFile> {
    get(&mock.client()?, operation).download_to(path).idle_timeout(SECOND).await
}

#[test]
fn file_of_any_length_is_saved() {
    // Chunks are written in batches of 256 KiB, so nothing is left to write at the end of some of these.
    for chunks in
        [vec![], vec![1], vec![256 << 10], vec![256 << 10; 3], vec![128 << 10; 2], vec![300 << 10, 1]]
    {
        let folder = Folder::new();
        let reply = |reply: DownloadReply, length: &usize| reply.chunk(vec![b'a'; *length]);
        let mock = mock(&OPEN, vec![chunks.iter().fold(DownloadReply::new("image/png"), reply).into()]);
        let file = block_on(save(&mock, &OPEN, &folder.target())).unwrap();
        let length: usize = chunks.iter().sum();
        assert_eq!((file.length(), folder.text().len()), (length as u64, length), "{chunks:?}");
    }
}

/// Returns the text of the file, or the kind and the text of the error, and the ranges of all requests.
fn outcome(operation: &'static Operation, replies: Vec<Reply>) -> (String, Vec<Option<String>>) {
    let folder = Folder::new();
    let mock = mock(operation, replies);
    let text = match block_on(save(&mock, operation, &folder.target())) {
        Ok(file) => {
            assert_eq!(file.length(), fs::metadata(file.path()).unwrap().len());
            assert_eq!(folder.names(), ["file"]);
            folder.text()
        }
        Err(error) => {
            assert_eq!(folder.names(), [""; 0], "{error}");
            format!("{:?}: {error}", error.kind())
        }
    };
    let range = |request: &crate::testing::Request| {
        let tag = request.header("if-range");
        request.header("range").map(|range| format!("{range} {}", tag.unwrap()))
    };
    (text, mock.requests().iter().map(range).collect())
}

/// A response with `abcdef`, which breaks after `abc`.
fn first() -> DownloadReply {
    reply().header("content-length", 6).header("etag", "\"1\"").chunk("ab").chunk("c").disconnect()
}

fn rest(range: &str, bytes: &'static str) -> DownloadReply {
    reply().status(206).header("content-range", range).header("etag", "\"1\"").chunk(bytes)
}

fn digest(bytes: &str) -> String {
    format!("sha-256=:{}:", STANDARD.encode(Sha256::digest(bytes)))
}

const RANGE: &str = "bytes=3- \"1\"";

#[test]
fn file_is_saved_with_its_facts() {
    let folder = Folder::new();
    let reply = reply().header("etag", "\"1\"").header("content-disposition", "attachment; filename=../b");
    let reply = reply.header("repr-digest", digest("abc")).header("content-digest", digest("abc"));
    let mock = mock(&OPEN, [reply.chunk("ab").chunk("c").into()]);
    fs::write(folder.target(), "a longer text of before").unwrap();
    let file = block_on(save(&mock, &OPEN, &folder.target())).unwrap();
    assert_eq!((file.path(), file.length()), (&*folder.target(), 3));
    assert_eq!((file.media_type(), file.etag()), (Some("image/png"), Some("\"1\"")));
    assert_eq!(file.file_name().as_deref(), Some("b"));
    assert_eq!((folder.text(), folder.names()), ("abc".to_owned(), vec!["file".to_owned()]));
    assert_eq!(mock.requests()[0].header("accept-encoding"), Some("identity"));
}

#[test]
fn broken_transfer_is_continued() {
    let whole = |reply: DownloadReply| reply.header("repr-digest", digest("abcdef"));
    let (text, ranges) = outcome(
        &OPEN,
        vec![
            whole(first()).into(),
            rest("bytes 3-5/6", "d").header("content-digest", digest("def")).disconnect().into(),
            rest("bytes 4-5/*", "ef").header("content-digest", digest("ef")).into(),
        ],
    );
    assert_eq!(text, "abcdef");
    assert_eq!(ranges, [None, Some(RANGE.to_owned()), Some("bytes=4- \"1\"".to_owned())]);
    // A part may be shorter than the range that was requested.
    let (text, ranges) = outcome(
        &OPEN,
        vec![whole(first()).into(), rest("bytes 3-3/6", "d").into(), rest("bytes 4-5/6", "ef").into()],
    );
    assert_eq!((text.as_str(), ranges.len()), ("abcdef", 3));
}

#[test]
fn silent_transfer_is_continued_after_the_idle_timeout() {
    let silent = reply().header("etag", "\"1\"").chunk("abc").silence();
    let (text, ranges) = outcome(&OPEN, vec![silent.into(), rest("bytes 3-5/6", "def").into()]);
    assert_eq!((text.as_str(), ranges), ("abcdef", vec![None, Some(RANGE.to_owned())]));
}

#[test]
fn transfer_starts_over_where_it_cannot_be_continued() {
    let other = || reply().header("etag", "\"2\"").chunk("xyz");
    // Changed content, and a server without ranges.
    let (text, ranges) = outcome(&OPEN, vec![first().into(), other().into()]);
    assert_eq!((text.as_str(), ranges), ("xyz", vec![None, Some(RANGE.to_owned())]));
    // A range that the server rejects.
    let (text, ranges) = outcome(&OPEN, vec![first().into(), Reply::new(416), other().into()]);
    assert_eq!((text.as_str(), ranges), ("xyz", vec![None, Some(RANGE.to_owned()), None]));
    // No tag, or a weak one.
    for tag in ["W/\"1\"", "1", "\""] {
        let broken = reply().header("etag", tag).chunk("abc").disconnect();
        let (text, ranges) = outcome(&OPEN, vec![broken.into(), other().into()]);
        assert_eq!((text.as_str(), ranges), ("xyz", vec![None, None]), "{tag}");
    }
    // Nothing has arrived.
    let empty = reply().header("etag", "\"1\"").disconnect();
    assert_eq!(outcome(&OPEN, vec![empty.into(), other().into()]).1, [None, None]);
}

#[test]
fn wrong_parts_are_errors() {
    let cases = [
        (rest("bytes 2-5/6", "cdef"), "the rest of the file, from byte 3"),
        (rest("bytes 4-5/6", "ef"), "the rest of the file, from byte 3"),
        (rest("bytes 3-5/7", "def"), "the rest of the file, from byte 3"),
        (rest("bytes 3-9/*", "defghij"), "from byte 3"),
        (reply().status(206).chunk("def"), "the rest of the file, from byte 3"),
        (rest("bytes 3-5/6", "defg"), "longer than its `Content-Range`"),
        (
            reply().status(206).header("content-range", "bytes 3-5/6").header("etag", "\"2\""),
            "another `ETag`",
        ),
        (rest("bytes 3-5/6", "def").header("content-encoding", "gzip"), "compressed (`gzip`)"),
        (rest("bytes 3-5/6", "def").header("content-digest", digest("xyz")), "`Content-Digest`"),
    ];
    for (part, expected) in cases {
        let (text, ranges) = outcome(&OPEN, vec![first().into(), part.into()]);
        assert!(text.starts_with("Decode: ") && text.contains(expected), "{text} ≠ {expected}");
        assert_eq!(ranges.len(), 2, "{expected}");
    }
}

#[test]
fn wrong_whole_is_an_error() {
    let cases = [
        (reply().header("repr-digest", digest("x")).chunk("abc"), "Decode", "`sha-256` of its `Repr-Digest`"),
        (
            reply().header("content-digest", digest("x")).chunk("abc"),
            "Decode",
            "`sha-256` of its `Content-Digest`",
        ),
        (reply().header("content-encoding", "br").chunk("abc"), "Decode", "compressed (`br`)"),
        (reply().status(206).header("content-range", "bytes 0-2/3").chunk("abc"), "Decode", "only a part"),
        (reply().header("content-length", 2).chunk("abc"), "Transport", "longer than the 2 bytes"),
    ];
    for (whole, kind, expected) in cases {
        let (text, ranges) = outcome(&OPEN, vec![whole.into()]);
        assert!(text.starts_with(kind) && text.contains(expected), "{text} ≠ {expected}");
        assert_eq!(ranges, [None]);
    }
    // A digest of the whole is compared after the last part.
    let broken = first().header("repr-digest", digest("x"));
    let (text, _) = outcome(&OPEN, vec![broken.into(), rest("bytes 3-5/6", "def").into()]);
    assert!(text.contains("Repr-Digest"), "{text}");
}

#[test]
fn number_of_transfers_is_limited() {
    let broken = || Reply::from(rest("bytes 3-5/6", "").disconnect());
    let (text, ranges) = outcome(&OPEN, vec![first().into(), broken(), broken(), broken(), broken()]);
    assert!(text.starts_with("Transport: ") && text.contains("max_attempts"), "{text}");
    assert_eq!(ranges.len(), 4);
    // A server that always rejects the range, or a call that is not idempotent.
    let (text, ranges) = outcome(&OPEN, vec![first().into(), Reply::new(416), Reply::new(416)]);
    assert!(text.starts_with("Api: ") && ranges.len() == 3, "{text}");
    let (text, ranges) = outcome(&CREATE, vec![first().into()]);
    assert!(text.starts_with("Transport: ") && ranges.len() == 1, "{text}");
    let mock = mock(&OPEN, [first().into()]);
    let folder = Folder::new();
    let call = get(&mock.client().unwrap(), &OPEN).retry(RetryPolicy::none());
    assert_eq!(block_on(call.download_to(folder.target())).unwrap_err().kind(), ErrorKind::Transport);
}

#[test]
fn progress_includes_earlier_messages() {
    let folder = Folder::new();
    let mock = mock(&OPEN, [first().into(), rest("bytes 3-5/6", "def").into()]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let progress = move |it: DownloadProgress| log.lock().unwrap().push((it.received, it.length));
    let request = get(&mock.client().unwrap(), &OPEN).download_to(folder.target()).on_progress(progress);
    block_on(request).unwrap();
    assert_eq!(*seen.lock().unwrap(), [(2, Some(6)), (3, Some(6)), (6, Some(6))]);
}

#[test]
fn invalid_paths_are_errors() {
    let folder = Folder::new();
    let whole = || mock(&OPEN, [reply().chunk("abc").into()]);
    for path in [PathBuf::new(), PathBuf::from("/"), folder.0.clone(), folder.0.join("..")] {
        let mock = whole();
        let error = block_on(save(&mock, &OPEN, &path)).unwrap_err();
        assert_eq!((error.kind(), mock.requests().len()), (ErrorKind::Request, 0), "{}", path.display());
    }
    let error = block_on(save(&whole(), &OPEN, &folder.0.join("none/file"))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("cannot be created"), "{error}");
    assert_eq!(folder.names(), [""; 0]);
}

#[cfg(unix)]
#[test]
fn link_at_the_target_is_replaced() {
    let folder = Folder::new();
    let other = Folder::new();
    fs::write(other.target(), "precious").unwrap();
    std::os::unix::fs::symlink(other.target(), folder.target()).unwrap();
    let mock = mock(&OPEN, [reply().chunk("abc").into()]);
    block_on(save(&mock, &OPEN, &folder.target())).unwrap();
    assert_eq!((other.text().as_str(), folder.text().as_str()), ("precious", "abc"));
    assert!(fs::symlink_metadata(folder.target()).unwrap().is_file());
}

#[test]
fn dropped_download_leaves_no_file() {
    let folder = Folder::new();
    let mock = mock(&OPEN, [reply().chunk("abc").silence().into()]);
    let call = get(&mock.client().unwrap(), &OPEN).download_to(folder.target());
    let mut running = Box::pin(call.into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(running.as_mut().poll(&mut context).is_pending());
    assert_eq!(folder.names().len(), 1);
    drop(running);
    assert_eq!(folder.names(), [""; 0]);
}

#[cfg(feature = "blocking")]
#[test]
fn file_is_saved_by_blocking_code() {
    use crate::blocking::Block;
    let folder = Folder::new();
    let mock = mock(&OPEN, [first().into(), rest("bytes 3-5/6", "def").into()]);
    let file = get(&mock.client().unwrap(), &OPEN).download_to(folder.target()).wait().unwrap();
    assert_eq!((file.length(), folder.text().as_str()), (6, "abcdef"));
}

#[test]
fn transfer_has_one_end() {
    let begin = || reply().header("etag", "\"1\"").header("content-length", 4).chunk("abc").disconnect();
    let rest = || reply().status(206).header("content-range", "bytes 3-3/4");
    let cases = [
        (vec![begin().into(), rest().chunk("d").into()], "206 Partial Content: 4 bytes, complete"),
        (vec![begin().into(), reply().chunk("xyz").into()], "200 OK: 6 bytes, complete"),
        (vec![begin().into(), rest().silence().into()], "206 Partial Content: 3 bytes, Timeout"),
        (vec![begin().into(), rest().chunk("de").into()], "206 Partial Content: 5 bytes, Decode"),
        (vec![begin().into(), Reply::new(404)], "200 OK: 3 bytes, Api"),
    ];
    for (replies, expected) in cases {
        let (folder, ends) = (Folder::new(), StreamEnds::default());
        let mock = mock(&OPEN, replies);
        let policy = RetryPolicy::new().max_attempts(2);
        let client = mock.builder().interceptor(ends.clone()).retry(policy).build().unwrap();
        let _ = block_on(get(&client, &OPEN).download_to(folder.target()).idle_timeout(SECOND).into_future());
        let reports = ends.take();
        let without_time = |text: &String| {
            text.split(", ").filter(|part| !part.ends_with(" s")).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(reports.iter().map(without_time).collect::<Vec<_>>(), [format!("getUser {expected}")]);
    }
    let (folder, ends) = (Folder::new(), StreamEnds::default());
    let mock = mock(&OPEN, [Reply::new(404)]);
    let client = mock.builder().interceptor(ends.clone()).build().unwrap();
    assert!(block_on(get(&client, &OPEN).download_to(folder.target()).into_future()).is_err());
    assert_eq!(ends.take(), [""; 0], "nothing was streamed");
}
