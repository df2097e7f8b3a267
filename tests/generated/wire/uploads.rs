//! Uploads over a real connection, to servers that answer early, read nothing and close.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use test_examples::upload::{UploadBody, UploadProgress};
use test_examples::{Client, ErrorKind, FilePart, RetryPolicy};

const DONE: &[u8] = b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

/// A server whose connections are handled by a function, each on a thread of its own.
struct Server<T> {
    url: String,
    results: Arc<Mutex<Receiver<T>>>,
}

impl<T: Send + 'static> Server<T> {
    fn new(handle: impl Fn(&mut BufReader<TcpStream>, usize) -> T + Clone + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let (sender, results) = channel();
        // The threads end with the process.
        thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                let mut stream = BufReader::new(stream.expect("a connection"));
                let (handle, sender) = (handle.clone(), sender.clone());
                // The test may have ended.
                thread::spawn(move || drop(sender.send(handle(&mut stream, number))));
            }
        });
        Self { url, results: Arc::new(Mutex::new(results)) }
    }

    fn client(&self) -> Client {
        let policy = RetryPolicy::new().base_delay(Duration::from_millis(1));
        Client::builder().retry(policy).uploads_example_com_url(&self.url).build().expect("a client")
    }

    /// Waits for the next result. Meanwhile, the connections of the client are driven.
    async fn result(&self) -> T {
        let results = Arc::clone(&self.results);
        tokio::task::spawn_blocking(move || received(&results)).await.expect("a result")
    }
}

fn received<T>(results: &Mutex<Receiver<T>>) -> T {
    results.lock().expect("results").recv_timeout(Duration::from_secs(60)).expect("a connection")
}

/// Reads the head of a request.
fn read_head(stream: &mut BufReader<TcpStream>) -> String {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") && stream.read_line(&mut head).is_ok_and(|length| length > 0) {}
    head
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| {
        let (other, value) = line.split_once(": ")?;
        other.eq_ignore_ascii_case(name).then_some(value)
    })
}

/// Reads a body, or returns `None` if the connection ends before the body does.
fn read_body(stream: &mut BufReader<TcpStream>, head: &str) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    if let Some(length) = header(head, "content-length") {
        body.resize(length.parse().expect("a length"), 0);
        stream.read_exact(&mut body).ok()?;
        return Some(body);
    }
    assert_eq!(header(head, "transfer-encoding"), Some("chunked"));
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).ok().filter(|length| *length > 0)?;
        let length = usize::from_str_radix(line.trim(), 16).expect("a length");
        let mut chunk = vec![0; length + 2];
        stream.read_exact(&mut chunk).ok()?;
        if length == 0 {
            return Some(body);
        }
        body.extend_from_slice(&chunk[..length]);
    }
}

/// Creates a server that receives each request and returns its head and its body.
fn receiving() -> Server<(String, Option<Vec<u8>>)> {
    Server::new(|stream, _| {
        let head = read_head(stream);
        // A client may find out that the body is invalid before it sends anything.
        let body = if head.is_empty() { None } else { read_body(stream, &head) };
        // The client may have closed the connection.
        let _ = stream.get_mut().write_all(DONE);
        (head, body)
    })
}

/// A stream of this many chunks of 64 KiB.
struct Zeros(usize);

impl Stream for Zeros {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        static ZEROS: [u8; 1 << 16] = [0; 1 << 16];
        let Some(rest) = self.0.checked_sub(1) else { return Poll::Ready(None) };
        self.0 = rest;
        Poll::Ready(Some(Ok(Bytes::from_static(&ZEROS))))
    }
}

/// A file that is removed at the end.
struct TestFile(PathBuf);

impl TestFile {
    fn new(name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = std::env::temp_dir().join(format!("wire-upload-{}-{name}", std::process::id()));
        fs::write(&path, content).expect("a file");
        Self(path)
    }
}

impl Drop for TestFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn raw_bodies_are_sent_with_their_length_or_chunked() {
    let server = receiving();
    let objects = server.client().body_upload().objects();
    let content = vec![7; 1_000_000];
    let file = TestFile::new("raw", &content);
    objects.replace("a", UploadBody::file(&file.0)).await.expect("a success");
    let (head, body) = server.result().await;
    assert!(head.starts_with("PUT /objects/a HTTP/1.1"), "{head}");
    assert_eq!(header(&head, "content-type"), Some("application/octet-stream"));
    assert_eq!((header(&head, "content-length"), body), (Some("1000000"), Some(content.clone())));

    objects.replace("a", UploadBody::stream(Zeros(3))).await.expect("a success");
    let (head, body) = server.result().await;
    assert_eq!((header(&head, "content-length"), body.map(|body| body.len())), (None, Some(3 << 16)));

    let reader = std::io::Cursor::new(content.clone());
    objects.append("a", UploadBody::reader(reader)).await.expect("a success");
    assert_eq!(server.result().await.1, Some(content));

    objects.replace("a", "bytes").await.expect("a success");
    let (head, body) = server.result().await;
    assert_eq!((header(&head, "content-length"), body), (Some("5"), Some(b"bytes".to_vec())));
}

#[tokio::test]
async fn multipart_body_has_a_length_if_its_parts_have_one() {
    let server = receiving();
    let objects = server.client().body_upload().objects();
    let file = TestFile::new("part", vec![7; 300_000]);
    for (part, is_known) in [(UploadBody::file(&file.0), true), (UploadBody::stream(Zeros(2)), false)] {
        let part = FilePart::new(part).file_name("a.bin");
        objects.create(part).title("a title").await.expect("a success");
        let (head, body) = server.result().await;
        let body = body.expect("a body");
        let length = header(&head, "content-length").map(|length| length.parse::<usize>().expect("a length"));
        assert_eq!(length, is_known.then_some(body.len()));
        let media_type = header(&head, "content-type").expect("a media type");
        let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
        assert!(body.starts_with(format!("--{boundary}\r\n").as_bytes()));
        assert!(body.ends_with(format!("a title\r\n--{boundary}--\r\n").as_bytes()));
    }
}

#[tokio::test]
async fn body_of_the_wrong_length_never_arrives_whole() {
    let server = receiving();
    let objects = server.client().body_upload().objects();
    for (length, message) in [(1 << 16, "is longer than 65536 bytes"), (1 << 18, "ended after 131072 of 262144 bytes")] {
        let body = UploadBody::stream(Zeros(2)).with_length(length);
        let error = objects.replace("a", body).await.expect_err("an error");
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains(message), "{error}");
        assert_eq!(server.result().await.1, None);
    }
}

#[tokio::test]
async fn error_before_the_body_was_read_is_the_result() {
    // Whether the server reads on, or closes its side.
    for reads_on in [true, false] {
        let server = Server::new(move |stream, _| {
            read_head(stream);
            stream.read_exact(&mut [0; 1 << 17]).expect("a part of the body");
            let text = r#"{"message":"too large"}"#;
            let head = format!("HTTP/1.1 413 Content Too Large\r\nContent-Length: {}\r\n\r\n{text}", text.len());
            stream.get_mut().write_all(head.as_bytes()).expect("the response is sent");
            if !reads_on {
                stream.get_mut().shutdown(Shutdown::Write).expect("an open connection");
            }
            // The client stops sending and closes the connection.
            let mut received = 0_u64;
            let mut part = vec![0; 1 << 16];
            while let Ok(length @ 1..) = stream.read(&mut part) {
                received += u64::try_from(length).expect("a length");
            }
            received
        });
        let objects = server.client().body_upload().objects();
        let endless = UploadBody::from_fn(|| Zeros(usize::MAX));
        let error = objects.replace("a", endless).await.expect_err("an error");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(413), "{error}");
        assert_eq!(error.message(), "too large");
        assert!(server.result().await < 64 << 20, "the client stops sending");
    }
}

#[tokio::test]
async fn server_that_reads_nothing_is_a_timeout() {
    let server = Server::new(|stream, _| {
        let head = read_head(stream);
        // Until the client closes the connection.
        thread::sleep(Duration::from_secs(2));
        head
    });
    let policy = RetryPolicy::none();
    let builder = Client::builder().retry(policy).uploads_example_com_url(&server.url);
    let client = builder.attempt_timeout(Duration::from_millis(200)).build().expect("a client");
    let endless = UploadBody::from_fn(|| Zeros(usize::MAX));
    let error = client.body_upload().objects().replace("a", endless).await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("no part of the body was accepted within 200ms"), "{error}");
}

#[tokio::test]
async fn dropped_call_closes_the_connection() {
    let server = Server::new(|stream, _| {
        let head = read_head(stream);
        // The end of the connection, not of the body.
        read_body(stream, &head)
    });
    let objects = server.client().body_upload().objects();
    let (body, mut progress) = UploadBody::from_fn(|| Zeros(usize::MAX)).progress();
    let call = tokio::spawn(objects.replace("a", body).into_future());
    while progress.next().await.expect("progress").sent < 1 << 20 {}
    call.abort();
    while progress.next().await.is_some() {}
    // Chunks are read until the connection ends.
    assert_eq!(server.result().await, None);
}

#[tokio::test]
async fn redirected_file_is_sent_again() {
    let server = Server::new(|stream, number| {
        let head = read_head(stream);
        let body = read_body(stream, &head).expect("a body");
        let redirect = b"HTTP/1.1 308 Permanent Redirect\r\nLocation: /objects/b\r\nConnection: close\r\n\r\n";
        let response = if number == 0 { &redirect[..] } else { DONE };
        stream.get_mut().write_all(response).expect("the response is sent");
        (head, body)
    });
    let file = TestFile::new("redirected", "content");
    let objects = server.client().body_upload().objects();
    objects.replace("a", UploadBody::file(&file.0)).await.expect("a success");
    assert_eq!(server.result().await.1, b"content");
    let (head, body) = server.result().await;
    assert!(head.starts_with("PUT /objects/b HTTP/1.1"), "{head}");
    assert_eq!(body, b"content");
}

#[tokio::test]
async fn progress_is_a_stream() {
    let server = receiving();
    let file = TestFile::new("progress", vec![7; 1_000_000]);
    let (body, mut progress) = UploadBody::file(&file.0).progress();
    let call = tokio::spawn(server.client().body_upload().objects().replace("a", body).into_future());
    let mut last: Option<UploadProgress> = None;
    while let Some(progress) = progress.next().await {
        assert!(last.is_none_or(|last| last.sent < progress.sent));
        last = Some(progress);
    }
    call.await.expect("a result").expect("a success");
    let last = last.expect("progress");
    assert_eq!((last.sent, last.length), (1_000_000, Some(1_000_000)));
}

#[test]
fn blocking_call_sends_a_reader() {
    use test_examples::blocking::Block;
    let server = receiving();
    let reader = std::io::Cursor::new("content");
    let call = server.client().body_upload().objects().replace("a", UploadBody::reader(reader).with_length(7));
    call.wait().expect("a success");
    assert_eq!(received(&server.results).1, Some(b"content".to_vec()));
}

#[tokio::test]
async fn mock_records_streamed_bodies() {
    let mock = test_examples::testing::Mock::new();
    let file = TestFile::new("mock", "content");
    let body = UploadBody::file(&file.0);
    mock.when(|client| client.body_upload().objects().replace("a", body.clone())).reply(());
    let client = mock.client().expect("a client");
    client.body_upload().objects().replace("a", UploadBody::stream(Zeros(1))).await.expect("a success");
    client.body_upload().objects().replace("a", body).await.expect("a success");
    let requests = mock.requests();
    assert_eq!(requests[0].body().len(), 1 << 16);
    assert_eq!(requests[1].body(), b"content");
    assert_eq!(mock.elapsed(), Duration::ZERO);
}

/// The variable with the URL of the server, in the process that uploads.
#[cfg(target_os = "linux")]
const SERVER_URL: &str = "UPLOAD_SERVER_URL";

/// Returns the largest memory of this process so far, in KiB.
#[cfg(target_os = "linux")]
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("the status of this process");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn memory_of_parts_is_constant() {
    const LENGTH: u64 = 256 << 20;
    let Ok(url) = std::env::var(SERVER_URL) else {
        // The process of all tests has used memory before.
        let server = Server::new(|stream, _| {
            let head = read_head(stream);
            let mut part = vec![0; 1 << 20];
            let mut rest: usize = match header(&head, "content-length") {
                Some(length) => length.parse().expect("a length"),
                // Chunks have a head of their own.
                None => usize::MAX,
            };
            let mut end = Vec::new();
            while rest > 0 && !end.ends_with(b"\r\n0\r\n\r\n") {
                let length = stream.read(&mut part).expect("a part");
                rest -= length;
                end.extend_from_slice(&part[length.saturating_sub(16)..length]);
                end.drain(..end.len().saturating_sub(16));
            }
            stream.get_mut().write_all(DONE).expect("the response is sent");
        });
        let test = std::env::current_exe().expect("this program");
        let arguments = ["--exact", "uploads::memory_of_parts_is_constant", "--nocapture"];
        let child = std::process::Command::new(test).args(arguments).env(SERVER_URL, &server.url).output();
        let output = child.expect("this program runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        println!("{}", String::from_utf8_lossy(&output.stdout));
        return;
    };
    let file = TestFile::new("memory", "");
    fs::File::options().write(true).open(&file.0).expect("a file").set_len(LENGTH).expect("a sparse file");
    let client = Client::builder().uploads_example_com_url(&url).build().expect("a client");
    let objects = client.body_upload().objects();
    let start = peak();
    objects.create(FilePart::new(UploadBody::file(&file.0))).await.expect("a success");
    let from_file = peak() - start;
    objects.create(FilePart::new(UploadBody::stream(Zeros(1 << 12)))).await.expect("a success");
    let from_stream = peak() - start;
    println!("{from_file} KiB from a file, {from_stream} KiB from a stream");
    assert!(from_file < 32 << 10 && from_stream < 32 << 10, "{from_file} KiB, {from_stream} KiB");
}
