//! Downloads over a real connection, from servers that break, lie and are silent.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use test_examples::download::{Download, DownloadReply};
use test_examples::testing::Mock;
use test_examples::{Client, ErrorKind, RetryPolicy};

/// The head of a body that ends with the connection.
const UNTIL_CLOSED: &str = "HTTP/1.1 200 OK\r\nConnection: close\r\n";

/// A server whose connections are handled by a function, one after the other, and which records the heads of requests.
struct Server {
    url: String,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn new(handle: impl Fn(&mut TcpStream, usize) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let heads = Arc::<Mutex<Vec<String>>>::default();
        let log = Arc::clone(&heads);
        // The thread ends with the process.
        thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                let mut stream = stream.expect("a connection");
                log.lock().expect("a log").push(read_head(&stream));
                handle(&mut stream, number);
            }
        });
        Self { url, heads }
    }

    /// Creates a server that sends these responses, each over its own connection.
    fn sending(responses: &[Vec<u8>]) -> Self {
        let responses = responses.to_vec();
        Self::new(move |stream, number| {
            // The client may close the connection first.
            let _ = stream.write_all(responses.get(number).expect("a response"));
        })
    }

    fn client(&self) -> Client {
        let policy = RetryPolicy::new().base_delay(Duration::from_millis(1));
        let builder = Client::builder().retry(policy).files_example_com_url(&self.url);
        // Far less than the bodies.
        builder.max_response_size(16).build().expect("a client")
    }

    /// Returns the value of a header in each request.
    fn header(&self, name: &str) -> Vec<Option<String>> {
        let heads = self.heads.lock().expect("a log");
        let value = |line: &str| {
            let (other, value) = line.split_once(": ")?;
            other.eq_ignore_ascii_case(name).then(|| value.to_owned())
        };
        heads.iter().map(|head| head.lines().find_map(value)).collect()
    }
}

fn read_head(stream: &TcpStream) -> String {
    let mut head = String::new();
    let mut reader = BufReader::new(stream);
    while !head.ends_with("\r\n\r\n") && reader.read_line(&mut head).is_ok_and(|length| length > 0) {}
    head
}

fn response(head: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    [head.as_bytes(), b"\r\n", body.as_ref()].concat()
}

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("wire-downloads-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn target(&self) -> PathBuf {
        self.0.join("file")
    }

    fn count(&self) -> usize {
        fs::read_dir(&self.0).expect("the folder").count()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

async fn read(download: &mut Download) -> Result<Vec<u8>, ErrorKind> {
    let mut bytes = Vec::new();
    while let Some(chunk) = download.next().await {
        bytes.extend_from_slice(&chunk.map_err(|error| error.kind())?);
    }
    Ok(bytes)
}

#[tokio::test]
async fn bytes_are_streamed_with_their_facts() {
    let body = vec![7; 1 << 20];
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 1048576\r\nContent-Type: application/octet-stream\r\n\
                ETag: \"v1\"\r\nContent-Disposition: attachment; filename*=UTF-8''..%2Fa%20b.bin\r\n";
    let server = Server::sending(&[response(head, &body)]);
    let mut download =
        server.client().success_downloads().files().get("a/b").download().await.expect("a download");
    assert_eq!((download.length(), download.media_type()), (Some(1 << 20), Some("application/octet-stream")));
    assert_eq!((download.file_name().as_deref(), download.etag()), (Some("a b.bin"), Some("\"v1\"")));
    assert_eq!(read(&mut download).await, Ok(body));
    assert_eq!(server.header("accept-encoding"), [Some("identity".to_owned())]);
}

#[tokio::test]
async fn lying_lengths_and_errors_are_errors() {
    let short = response("HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n", "abc");
    let cut_chunk = response("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n", "3\r\nabc\r\n9\r\nd");
    for bytes in [short, cut_chunk] {
        let server = Server::sending(&[bytes]);
        let request = server.client().success_downloads().files().get("a").download();
        assert_eq!(read(&mut request.await.expect("a head")).await, Err(ErrorKind::Transport));
    }
    let body = "{\"errors\":[{\"code\":\"gone\"}]}";
    let head = format!("HTTP/1.1 404 No\r\nContent-Length: {}\r\n", body.len());
    let server = Server::sending(&[response(&head, body)]);
    let folder = Folder::new();
    let request = server.client().success_downloads().files().get("a").download_to(folder.target());
    let error = request.await.expect_err("an error");
    assert!(error.is_not_found() && folder.count() == 0);
    assert_eq!(error.code(), Some("gone"));
}

#[tokio::test]
async fn broken_transfer_is_continued_over_another_connection() {
    let first = response("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nETag: \"v1\"\r\nConnection: close\r\n", "abc");
    let part = |range: &str, etag: &str, body: &str| {
        let head = format!(
            "HTTP/1.1 206 Partial Content\r\nContent-Length: {}\r\nContent-Range: bytes {range}\r\nETag: {etag}\r\n\
             Connection: close\r\n",
            body.len()
        );
        response(&head, body)
    };
    let other = response("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nETag: \"v2\"\r\nConnection: close\r\n", "xyz");
    let cases = [
        (part("3-5/6", "\"v1\"", "def"), Ok("abcdef")),
        (part("2-5/6", "\"v1\"", "cdef"), Err(ErrorKind::Decode)),
        (part("3-5/6", "\"v2\"", "def"), Err(ErrorKind::Decode)),
        // The content has changed.
        (other, Ok("xyz")),
    ];
    for (second, expected) in cases {
        let server = Server::sending(&[first.clone(), second]);
        let folder = Folder::new();
        let request = server.client().success_downloads().files().get("a").download_to(folder.target());
        let result = request.await.map(|file| fs::read_to_string(file.path()).expect("a file"));
        assert_eq!(result.as_deref().map_err(|error| error.kind()), expected);
        assert_eq!(folder.count(), usize::from(expected.is_ok()));
        assert_eq!(server.header("range"), [None, Some("bytes=3-".to_owned())]);
        assert_eq!(server.header("if-range"), [None, Some("\"v1\"".to_owned())]);
    }
}

#[tokio::test]
async fn unrequested_compression_is_never_saved_wrongly() {
    // The transport decodes gzip; a broken body of it is an error.
    let gzip = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF];
    for (coding, kind) in [("gzip", ErrorKind::Transport), ("br", ErrorKind::Decode)] {
        let head = format!("{UNTIL_CLOSED}Content-Encoding: {coding}\r\n");
        let server = Server::sending(&vec![response(&head, gzip); 4]);
        let folder = Folder::new();
        let request = server.client().success_downloads().files().get("a").download_to(folder.target());
        assert_eq!(request.await.expect_err("an error").kind(), kind, "{coding}");
        assert_eq!(folder.count(), 0);
    }
}

#[tokio::test]
async fn silent_server_is_idle_and_a_post_is_not_repeated() {
    let server = Server::new(|stream, _| {
        stream.write_all(&response(UNTIL_CLOSED, "abc")).expect("it is sent");
        // Until the client closes the connection.
        let _ = stream.read(&mut [0]);
    });
    let folder = Folder::new();
    let call = server.client().success_downloads().files().export().download_to(folder.target());
    let error = call.idle_timeout(Duration::from_millis(200)).await.expect_err("a timeout");
    assert_eq!((error.kind(), server.header("range").len()), (ErrorKind::Timeout, 1));
    assert_eq!(folder.count(), 0);
}

#[tokio::test]
async fn slow_application_slows_the_server_down() {
    let sent = Arc::new(AtomicU64::new(0));
    let count = Arc::clone(&sent);
    let server = Server::new(move |stream, _| {
        stream.write_all(&response(UNTIL_CLOSED, "")).expect("the head is sent");
        while stream.write_all(&[0; 1 << 16]).is_ok() {
            count.fetch_add(1 << 16, Ordering::Relaxed);
        }
    });
    let mut download =
        server.client().success_downloads().files().get("a").download().await.expect("a download");
    assert!(download.next().await.expect("a chunk").is_ok());
    tokio::time::sleep(Duration::from_millis(300)).await;
    // The rest is in the buffers of the sockets.
    let buffered = sent.load(Ordering::Relaxed);
    assert!(buffered < 32 << 20, "{buffered} bytes were sent");
}

#[tokio::test]
async fn mock_serves_downloads_in_simulated_time() {
    let mock = Mock::new();
    let broken = DownloadReply::new("application/pdf").header("etag", "\"1\"").chunk("abc").disconnect();
    let rest = DownloadReply::new("application/pdf").status(206).header("content-range", "bytes 3-3/4");
    let rest = rest.wait(Duration::from_secs(20)).chunk("d");
    let rule = mock.when(|client| client.success_downloads().files().get("a"));
    rule.reply_with(broken.into()).then_reply_with(rest.into());
    let folder = Folder::new();
    let request = mock.client().expect("a client").success_downloads().files().get("a");
    let file = request.download_to(folder.target()).await.expect("a file");
    assert_eq!((file.length(), fs::read(file.path()).expect("a file")), (4, b"abcd".to_vec()));
    assert!(mock.elapsed() >= Duration::from_secs(20));
    mock.verify().expect("every reply is used");
}
