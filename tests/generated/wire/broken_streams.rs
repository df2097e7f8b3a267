//! Streams over a real connection that break, lie, never end or are too large.

use std::io::{Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;
use test_examples::chats::ChatPart;
use test_examples::item_stream::ItemStream;
use test_examples::testing::Mock;
use test_examples::{ErrorKind, Result, RetryPolicy};

use crate::stream_server::{A, CHUNKED, LINES, Server, UNTIL_CLOSED, chunk, read_head};

/// Returns the part of each item, or the kind of its error.
async fn outline(mut stream: ItemStream<ChatPart>) -> Vec<String> {
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(match item {
            Ok(item) => item.part,
            Err(error) => {
                let text = error.to_string();
                assert!(text.contains(&format!("item {}", items.len())), "{text}");
                format!("{:?}", error.kind())
            }
        });
    }
    items
}

async fn watch(server: &Server) -> Result<ItemStream<ChatPart>> {
    // Without an ID, a feed would be reconnected; parts of a chat are not.
    let chat = test_examples::chats::ChatRequest::new("hi");
    server.client().chats().chats().create_stream(&chat).await
}

#[tokio::test]
async fn ends_of_bodies_are_ends_or_errors() {
    let cut = A.split_at(A.len() - 1).0;
    let with_length = |length: usize, body: &str| {
        format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: {length}\r\n\r\n{body}"
        )
    };
    let cases: [(&str, String, &[&str]); 16] = [
        ("chunked", format!("{CHUNKED}{}0\r\n\r\n", chunk(A)), &["a"]),
        ("no last chunk", format!("{CHUNKED}{}", chunk(A)), &["a", "Transport"]),
        ("cut in a chunk", format!("{CHUNKED}{}20\r\ndata:", chunk(A)), &["a", "Transport"]),
        ("chunk size that is no number", format!("{CHUNKED}{}xyz\r\n", chunk(A)), &["a", "Transport"]),
        ("last chunk in an event", format!("{CHUNKED}{}0\r\n\r\n", chunk(cut)), &["Transport"]),
        ("length", with_length(A.len(), A), &["a"]),
        ("length that is too large", with_length(A.len() + 10, A), &["a", "Transport"]),
        ("length that is too small", with_length(A.len() - 1, A), &["Transport"]),
        ("length of nothing", with_length(0, ""), &[]),
        ("closed after an event", format!("{UNTIL_CLOSED}{A}"), &["a"]),
        ("closed in an event", format!("{UNTIL_CLOSED}{A}data: {{"), &["a", "Transport"]),
        ("closed in a comment", format!("{UNTIL_CLOSED}{A}: keep-al"), &["a"]),
        ("closed after an ID", format!("{UNTIL_CLOSED}{A}id: 7\n"), &["a"]),
        ("end marker", format!("{UNTIL_CLOSED}{A}data: [DONE]\n\n{A}"), &["a"]),
        ("end marker at the end", format!("{UNTIL_CLOSED}{A}data: [DONE]"), &["a"]),
        ("only line ends", format!("{UNTIL_CLOSED}\n\r\n\r\r\n\n"), &[]),
    ];
    for (name, response, expected) in cases {
        let server = Server::sending(response);
        assert_eq!(outline(watch(&server).await.expect("a stream")).await, expected, "{name}");
    }
}

#[tokio::test]
async fn broken_items_are_errors_between_others() {
    let cases: [(&str, Vec<u8>, &[&str]); 9] = [
        ("not JSON", b"data: nonsense\n\n".to_vec(), &["Decode", "a"]),
        ("another type", b"data: {\"part\":1}\n\n".to_vec(), &["Decode", "a"]),
        ("invalid UTF-8", b"data: {\"part\":\"\xFF\"}\n\n".to_vec(), &["\u{FFFD}", "a"]),
        ("empty data", b"data\n\n".to_vec(), &["Decode", "a"]),
        ("no data", b"event: x\n\n".to_vec(), &["a"]),
        ("two lines", b"data: {\ndata: \"part\":\"b\"}\n\n".to_vec(), &["b", "a"]),
        ("a reported error", b"event: error\ndata: {\"message\":\"m\"}\n\n".to_vec(), &["Rejected", "a"]),
        (
            "a huge ID",
            [b"id: ".to_vec(), vec![b'1'; 1 << 21], b"\n\n".to_vec()].concat(),
            &["Transport", "a"],
        ),
        ("a huge name", [vec![b'n'; 1 << 21], b"\n\n".to_vec()].concat(), &["Transport", "a"]),
    ];
    for (name, bytes, expected) in cases {
        let server = Server::sending([UNTIL_CLOSED.as_bytes(), &bytes, A.as_bytes()].concat());
        assert_eq!(outline(watch(&server).await.expect("a stream")).await, expected, "{name}");
    }
}

#[tokio::test]
async fn broken_lines_are_errors_between_others() {
    let cases: [(&[u8], &[&str]); 6] = [
        (b"{\"part\":\"a\"}\r\n\r\n{\"part\":\"b\"}", &["a", "b"]),
        (b"{\"part\":\"\xFF\"}\n{\"part\":\"a\"}\n", &["Decode", "a"]),
        (b"{\"part\":\"a\"}\r{\"part\":\"b\"}\r", &["Decode"]),
        (b"{\"part\":\"a\"}{\"part\":\"b\"}\n", &["Decode"]),
        (b"[]\n\"a\"\nnull\n{\"part\":\"a\"}\n", &["Decode", "Decode", "Decode", "a"]),
        (b"{\"part\":\"a\"}\n{\"part\":\"b", &["a", "Decode"]),
    ];
    for (bytes, expected) in cases {
        let server = Server::sending([LINES.as_bytes(), bytes].concat());
        let mut stream = server.client().stream_item_schemas().pieces().list_lines().await.expect("a stream");
        let mut items = Vec::new();
        while let Some(item) = stream.next().await {
            items.push(item.map_or_else(|error| format!("{:?}", error.kind()), |item| item.part));
        }
        assert_eq!(items, expected, "{}", bytes.escape_ascii());
    }
}

#[tokio::test]
async fn heads_of_other_responses_are_errors() {
    let cases = [
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>", ErrorKind::Decode),
        (
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
            ErrorKind::Decode,
        ),
        ("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n", ErrorKind::Api),
        (
            "HTTP/1.1 307 No\r\nLocation: https://elsewhere.example/\r\nContent-Length: 0\r\n\r\n",
            ErrorKind::Api,
        ),
        ("HTTP/1.1 200 OK\r\nContent-Type", ErrorKind::Transport),
        ("", ErrorKind::Transport),
    ];
    for (response, expected) in cases {
        let server = Server::sending(response);
        assert_eq!(watch(&server).await.expect_err("an error").kind(), expected, "{response}");
    }
    let server = Server::sending("HTTP/1.1 204 No Content\r\n\r\n");
    assert_eq!(outline(watch(&server).await.expect("a stream")).await, [""; 0]);
}

#[tokio::test]
async fn silent_server_is_idle() {
    let limit = Duration::from_millis(200);
    let server = Server::new(1, |mut stream, _| {
        read_head(&stream);
        stream.write_all(format!("{CHUNKED}{}", chunk(A)).as_bytes()).expect("it is sent");
        // Until the client closes the connection.
        let _ = stream.read(&mut [0]);
    });
    let chat = test_examples::chats::ChatRequest::new("hi");
    let call = server.client().chats().chats().create_stream(&chat);
    let mut stream = call.idle_timeout(limit).await.expect("a stream");
    assert_eq!(stream.next().await.expect("an item").expect("a part").part, "a");
    let start = Instant::now();
    assert_eq!(stream.next().await.expect("an item").expect_err("a timeout").kind(), ErrorKind::Timeout);
    assert!(start.elapsed() >= limit && stream.next().await.is_none());
    server.join().await;
}

#[tokio::test]
async fn dropped_stream_closes_the_connection() {
    let server = Server::new(1, |mut stream, _| {
        read_head(&stream);
        stream.write_all(CHUNKED.as_bytes()).expect("the head is sent");
        while stream.write_all(chunk(A).as_bytes()).is_ok() {}
    });
    let mut stream = watch(&server).await.expect("a stream");
    assert_eq!(stream.next().await.expect("an item").expect("a part").part, "a");
    drop(stream);
    server.join().await;
}

#[tokio::test]
async fn slow_application_slows_the_server_down() {
    let sent = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    let server = Server::new(1, move |mut stream, _| {
        read_head(&stream);
        stream.write_all(CHUNKED.as_bytes()).expect("the head is sent");
        let event = chunk(&format!("data: {{\"part\":\"{}\"}}\n\n", "x".repeat(60_000)));
        while stream.write_all(event.as_bytes()).is_ok() {
            count.fetch_add(event.len(), Ordering::Relaxed);
        }
    });
    let mut stream = watch(&server).await.expect("a stream");
    for _ in 0..10 {
        assert_eq!(stream.next().await.expect("an item").expect("a part").part.len(), 60_000);
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    // The rest is in the buffers of the sockets.
    let buffered = sent.load(Ordering::Relaxed);
    assert!(buffered < 32 << 20, "{buffered} bytes were sent");
    drop(stream);
    server.join().await;
}

#[tokio::test]
async fn item_of_100_mb_is_skipped() {
    let server = Server::new(1, |mut stream, _| {
        read_head(&stream);
        stream.write_all(format!("{UNTIL_CLOSED}data: ").as_bytes()).expect("the head is sent");
        let part = vec![b'x'; 1 << 20];
        (0..100).for_each(|_| stream.write_all(&part).expect("it is sent"));
        stream.write_all(format!("\n\n{A}").as_bytes()).expect("it is sent");
    });
    assert_eq!(outline(watch(&server).await.expect("a stream")).await, ["Transport", "a"]);
}

#[tokio::test]
async fn ten_million_empty_lines_are_skipped() {
    let lines = vec![b'\n'; 10_000_000];
    let server = Server::sending([UNTIL_CLOSED.as_bytes(), &lines, A.as_bytes()].concat());
    assert_eq!(outline(watch(&server).await.expect("a stream")).await, ["a"]);
}

#[tokio::test]
async fn feed_is_reconnected_over_new_connections() {
    let server = Server::new(3, |mut stream, number| {
        let head = read_head(&stream).to_ascii_lowercase();
        let expected = [None, Some("last-event-id: 1\r\n"), Some("last-event-id: 2\r\n")][number];
        assert_eq!(head.contains("last-event-id"), expected.is_some(), "{head}");
        assert!(expected.is_none_or(|header| head.contains(header)), "{head}");
        let event = format!("retry: 1\nid: {}\n{A}", number + 1);
        let response = match number {
            0 => format!("{CHUNKED}{}", chunk(&event)),
            1 => format!("{UNTIL_CLOSED}{event}data: cut"),
            _ => "HTTP/1.1 204 No Content\r\n\r\n".to_owned(),
        };
        stream.write_all(response.as_bytes()).expect("it is sent");
    });
    let policy = RetryPolicy::new().base_delay(Duration::from_millis(1));
    let client = server.builder().retry(policy).build().expect("a client");
    let stream = client.chats().feeds().watch().await.expect("a stream");
    assert_eq!(outline(stream).await, ["a", "a"]);
    server.join().await;
}

#[tokio::test]
async fn stream_of_a_mock_is_served_in_simulated_time() {
    let mock = Mock::new();
    let reply = test_examples::item_stream::StreamReply::events();
    let reply = reply.wait(Duration::from_secs(3_600)).item(&json!({"part": "a"}));
    mock.when(|client| client.chats().feeds().watch()).reply_with(reply.into());
    let client = mock.builder().attempt_timeout(Duration::from_secs(7_200)).build().expect("a client");
    let mut stream = client.chats().feeds().watch().await.expect("a stream");
    assert_eq!(stream.next().await.expect("an item").expect("a part").part, "a");
    assert_eq!(mock.elapsed(), Duration::from_secs(3_600));
}
