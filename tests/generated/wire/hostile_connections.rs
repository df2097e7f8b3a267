//! Hostile servers of streams and downloads: they reset connections, redirect, are silent, or lie in their heads.

use std::io::{self, Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use test_examples::chats::{ChatPart, ChatRequest};
use test_examples::item_stream::ItemStream;
use test_examples::transport::reqwest;
use test_examples::{Client, ErrorKind, Result, RetryPolicy};

use crate::http2_frames::{END_STREAM, Http2};
use crate::stream_server::{A, CHUNKED, Server, UNTIL_CLOSED, chunk, read_head};

async fn chat(client: &Client) -> Result<ItemStream<ChatPart>> {
    client.chats().chats().create_stream(&ChatRequest::new("hi")).await
}

/// Returns the part of each item, or the kind of its error.
async fn outline(mut stream: ItemStream<ChatPart>) -> Vec<String> {
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(item.map_or_else(|error| format!("{:?}", error.kind()), |item| item.part));
    }
    items
}

/// A client that speaks HTTP/2 without TLS.
fn http2_client(server: &Server) -> Client {
    let builder = reqwest::ClientBuilder::new().no_proxy().http2_prior_knowledge();
    server.builder().reqwest_client_builder(builder).build().expect("a client")
}

/// Returns the server of one HTTP/2 connection.
fn http2_server(script: impl Fn(&mut Http2, u32) -> io::Result<()> + Send + 'static) -> Server {
    Server::new(1, move |stream, _| {
        let mut connection = Http2::accept(stream).expect("a preface");
        let number = connection.read_request().expect("a request");
        // The client may close the connection first.
        let _ = script(&mut connection, number);
    })
}

#[tokio::test]
async fn http2_streams_that_break_are_errors() {
    type Script = fn(&mut Http2, u32) -> io::Result<()>;
    const CUT: &str = "data: {\"part\":";
    let cases: [(&str, Script, &[&str]); 10] = [
        ("end of the stream", |it, number| it.send_data(number, END_STREAM, A), &["a"]),
        (
            "end in an event",
            |it, number| it.send_data(number, END_STREAM, [A, CUT].concat()),
            &["a", "Transport"],
        ),
        (
            "reset in an event",
            |it, number| {
                it.send_data(number, 0, [A, CUT].concat())?;
                it.send_reset(number, 2)
            },
            &["a", "Transport"],
        ),
        (
            // A server may send it only after a whole response (RFC 9113, 8.1).
            "reset without an error",
            |it, number| {
                it.send_data(number, 0, A)?;
                it.send_reset(number, 0)
            },
            &["a"],
        ),
        (
            "cancellation",
            |it, number| {
                it.send_data(number, 0, A)?;
                it.send_reset(number, 8)
            },
            &["a", "Transport"],
        ),
        (
            "graceful shutdown",
            |it, number| {
                it.send_goaway(number, 0)?;
                it.send_data(number, END_STREAM, A)
            },
            &["a"],
        ),
        (
            "shutdown with an error",
            |it, number| {
                it.send_data(number, 0, A)?;
                it.send_goaway(number, 2)
            },
            &["a", "Transport"],
        ),
        ("closed connection", |it, number| it.send_data(number, 0, A), &["a", "Transport"]),
        (
            "frame that is too large",
            |it, number| {
                it.send_data(number, 0, A)?;
                it.send_raw(&[0xFF; 64])
            },
            &["a", "Transport"],
        ),
        (
            "empty frames",
            |it, number| {
                (0..10).try_for_each(|_| it.send_data(number, 0, ""))?;
                it.send_data(number, END_STREAM, A)
            },
            &["a"],
        ),
    ];
    for (name, script, expected) in cases {
        let server = http2_server(move |connection, number| {
            connection.send_head(number, &[("content-type", "text/event-stream")])?;
            script(connection, number)
        });
        let client = http2_client(&server);
        assert_eq!(outline(chat(&client).await.expect(name)).await, expected, "{name}");
    }
}

#[tokio::test]
async fn http2_lengths_that_lie_are_errors() {
    for (length, body) in [("9", "abc"), ("2", "abc")] {
        let server = http2_server(move |connection, number| {
            connection.send_head(number, &[("content-length", length)])?;
            connection.send_data(number, END_STREAM, body)
        });
        let request = http2_client(&server).success_downloads().files().get("a").download();
        let mut download = request.await.expect("a download");
        let mut last = None;
        while let Some(chunk) = download.next().await {
            last = Some(chunk.map_err(|error| error.kind()));
        }
        assert_eq!(last, Some(Err(ErrorKind::Transport)), "{length}");
    }
}

#[tokio::test]
async fn dropped_http2_stream_is_reset() {
    let server = http2_server(|connection, number| {
        connection.send_head(number, &[("content-type", "text/event-stream")])?;
        connection.send_data(number, 0, A)?;
        // CANCEL (RFC 9113, 7).
        assert_eq!(connection.read_reset().expect("a reset"), 8);
        Ok(())
    });
    let client = http2_client(&server);
    let mut stream = chat(&client).await.expect("a stream");
    assert_eq!(stream.next().await.expect("an item").expect("a part").part, "a");
    drop(stream);
    server.join().await;
}

#[tokio::test]
async fn broken_http2_download_is_resumed_over_the_same_connection() {
    let server = http2_server(|connection, number| {
        connection.send_head(number, &[("etag", "\"1\""), ("content-length", "6")])?;
        connection.send_data(number, 0, "abc")?;
        connection.send_reset(number, 2)?;
        let next = connection.read_request()?;
        assert_ne!(next, number);
        // The status of the head is 200, so the server starts over.
        connection.send_head(next, &[("etag", "\"1\""), ("content-length", "6")])?;
        connection.send_data(next, END_STREAM, "abcdef")?;
        connection.read_request().map(drop)
    });
    let builder = reqwest::ClientBuilder::new().no_proxy().http2_prior_knowledge();
    let policy = RetryPolicy::new().base_delay(Duration::from_millis(1));
    let client = server.builder().retry(policy).reqwest_client_builder(builder).build().expect("a client");
    let target = std::env::temp_dir().join(format!("wire-http2-{}", std::process::id()));
    let file = client.success_downloads().files().get("a").download_to(&target).await.expect("a file");
    assert_eq!((file.length(), std::fs::read(&target).expect("a file")), (6, b"abcdef".to_vec()));
    std::fs::remove_file(target).expect("the file");
}

#[tokio::test]
async fn heads_that_lie_are_errors() {
    let many: String = (0..500).map(|number| format!("X-{number}: 1\r\n")).collect();
    let long = "x".repeat(1 << 20);
    let event = "Content-Type: text/event-stream\r\n";
    let cases = [
        ("two lengths", format!("{event}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{A}")),
        (
            "length and coding",
            format!("{event}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ),
        ("length that is no number", format!("{event}Content-Length: +18\r\n\r\n{A}")),
        ("length out of range", format!("{event}Content-Length: 99999999999999999999999\r\n\r\n{A}")),
        ("many headers", format!("{event}{many}\r\n{A}")),
        ("long header", format!("{event}X: {long}\r\n\r\n{A}")),
        ("folded header", format!("{event}X: 1\r\n 2\r\n\r\n{A}")),
        ("NUL in a header", format!("{event}X: \0\r\n\r\n{A}")),
    ];
    for (name, head) in cases {
        let server = Server::sending(format!("HTTP/1.1 200 OK\r\n{head}"));
        let stream = match chat(&server.client()).await {
            Ok(stream) => outline(stream).await.pop(),
            Err(error) => Some(format!("{:?}", error.kind())),
        };
        assert_eq!(stream.as_deref(), Some("Transport"), "{name}");
    }
}

#[tokio::test]
async fn chunks_that_lie_are_errors() {
    let a = chunk(A);
    let cases = [
        ("size out of range", format!("{a}FFFFFFFFFFFFFFFFF\r\n")),
        ("largest size", format!("{a}FFFFFFFFFFFFFFFF\r\n{A}")),
        ("negative size", format!("{a}-1\r\n{A}\r\n")),
        ("size with a space", format!("{a} 1 2\r\n{A}\r\n")),
        ("chunk longer than its size", format!("{a}1\r\n{A}\r\n")),
        ("long extension", format!("{a}5;{}\r\ndata:\r\n", "x".repeat(1 << 20))),
        ("no line feed", format!("{a}5\rdata:\r\n")),
    ];
    for (name, body) in cases {
        let server = Server::sending(format!("{CHUNKED}{body}"));
        let items = outline(chat(&server.client()).await.expect("a stream")).await;
        assert_eq!(items.last().map(String::as_str), Some("Transport"), "{name}: {items:?}");
    }
}

/// Counts the connections that a server accepts.
fn counting_server() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let count = Arc::<AtomicUsize>::default();
    let counter = Arc::clone(&count);
    // The thread ends with the process.
    std::thread::spawn(move || listener.incoming().for_each(|_| _ = counter.fetch_add(1, Ordering::Relaxed)));
    (url, count)
}

#[tokio::test]
async fn redirect_to_another_origin_is_not_followed() {
    let (elsewhere, count) = counting_server();
    let redirect =
        |status: u16| format!("HTTP/1.1 {status} No\r\nLocation: {elsewhere}/\r\nContent-Length: 0\r\n\r\n");
    let policy = RetryPolicy::new().base_delay(Duration::from_millis(1));
    for status in [301, 302, 303, 307, 308] {
        // On reconnection.
        let target = redirect(status);
        let server = Server::new(2, move |mut stream, number| {
            read_head(&stream);
            let event = format!("{UNTIL_CLOSED}id: secret-id\n{A}data: cut");
            let response = if number == 0 { event } else { target.clone() };
            stream.write_all(response.as_bytes()).expect("it is sent");
        });
        let client = server.builder().retry(policy.clone()).build().expect("a client");
        let stream = client.chats().feeds().watch().await.expect("a stream");
        assert_eq!(outline(stream).await, ["a", "Api"], "{status}");
        server.join().await;
        // On a range.
        let target = redirect(status);
        let server = Server::new(2, move |mut stream, number| {
            read_head(&stream);
            let part = "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 6\r\nConnection: close\r\n\r\nabc";
            let response = if number == 0 { part } else { &target };
            stream.write_all(response.as_bytes()).expect("it is sent");
        });
        let client = server.builder().retry(policy.clone()).build().expect("a client");
        let path = std::env::temp_dir().join(format!("wire-redirect-{}", std::process::id()));
        let error =
            client.success_downloads().files().get("a").download_to(&path).await.expect_err("an error");
        assert_eq!((error.kind(), path.exists()), (ErrorKind::Api, false), "{status}");
        server.join().await;
    }
    assert_eq!(count.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn server_that_never_answers_is_a_timeout() {
    // Until the client closes the connection.
    let silent = || Server::new(1, |mut stream, _| _ = stream.read_to_end(&mut Vec::new()));
    let limit = Duration::from_millis(100);
    let server = silent();
    let client = server.builder().attempt_timeout(limit).build().expect("a client");
    let start = Instant::now();
    assert_eq!(chat(&client).await.expect_err("a timeout").kind(), ErrorKind::Timeout);
    server.join().await;
    let server = silent();
    let client = server.builder().attempt_timeout(limit).build().expect("a client");
    let download = client.success_downloads().files().get("a").download();
    assert_eq!(download.await.expect_err("a timeout").kind(), ErrorKind::Timeout);
    server.join().await;
    assert!(start.elapsed() >= 2 * limit);
}

#[tokio::test]
async fn reconnections_without_an_item_are_limited() {
    for response in [
        format!("{UNTIL_CLOSED}retry: 0\n\n"),
        format!("{UNTIL_CLOSED}retry: 0\nid: 1\n\n: nothing\n\n"),
        "HTTP/1.1 503 No\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned(),
    ] {
        let count = Arc::<AtomicUsize>::default();
        let counter = Arc::clone(&count);
        let server = Server::new(64, move |mut stream, number| {
            read_head(&stream);
            counter.fetch_add(1, Ordering::Relaxed);
            let first = format!("{UNTIL_CLOSED}id: 1\n{A}");
            let response = if number == 0 { &first } else { &response };
            let _ = stream.write_all(response.as_bytes());
        });
        let policy = RetryPolicy::new().base_delay(Duration::from_millis(1)).max_attempts(3);
        let client = server.builder().retry(policy).build().expect("a client");
        let items = outline(client.chats().feeds().watch().await.expect("a stream")).await;
        let count = count.load(Ordering::Relaxed);
        assert!(items.len() == 2 && items[0] == "a" && (3..=4).contains(&count), "{items:?}, {count}");
    }
}

#[tokio::test]
async fn dropped_downloads_close_the_connection() {
    let endless = || {
        Server::new(1, |mut stream, _| {
            read_head(&stream);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            while stream.write_all(&[0; 1 << 16]).is_ok() {}
        })
    };
    let server = endless();
    let mut download =
        server.client().success_downloads().files().get("a").download().await.expect("a download");
    assert!(download.next().await.expect("a chunk").is_ok());
    drop(download);
    server.join().await;
    // A transfer to a file, whose temporary file is removed.
    let server = endless();
    let folder = std::env::temp_dir().join(format!("wire-dropped-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let request = server.client().success_downloads().files().get("a").download_to(folder.join("file"));
    assert!(tokio::time::timeout(Duration::from_millis(200), request.into_future()).await.is_err());
    server.join().await;
    assert_eq!(std::fs::read_dir(&folder).expect("the folder").count(), 0);
    std::fs::remove_dir(folder).expect("the folder is empty");
}

#[cfg(unix)]
#[tokio::test]
async fn link_at_the_target_is_replaced() {
    let folder = std::env::temp_dir().join(format!("wire-link-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let (secret, target) = (folder.join("secret"), folder.join("file"));
    std::fs::write(&secret, "secret").expect("a file");
    std::os::unix::fs::symlink(&secret, &target).expect("a link");
    let server = Server::sending("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc");
    server.client().success_downloads().files().get("a").download_to(&target).await.expect("a file");
    assert_eq!(std::fs::read_to_string(&secret).expect("a file"), "secret");
    assert!(std::fs::symlink_metadata(&target).expect("a file").is_file());
    std::fs::remove_dir_all(folder).expect("the folder");
}
