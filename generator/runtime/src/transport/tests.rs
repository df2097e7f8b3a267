//! The default transport, against a local server.
#![cfg(feature = "reqwest")]

use std::future::IntoFuture;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::json;

use crate::call::Call;
use crate::client::{Client, ClientBuilder};
use crate::tests::{CREATE, GetValue, get};

/// `{"zeros":"000…"}` with 2,000 zeros, compressed with gzip.
const ZEROS: &[u8] = &[
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 170, 74, 45, 202, 47, 86, 178, 82, 50, 24, 5, 163, 96, 20, 140,
    130, 81, 48, 10, 70, 193, 144, 7, 74, 181, 0, 27, 87, 142, 129, 220, 7, 0, 0,
];

/// Responds to each connection once with these bytes, and returns the requests.
fn serve(replies: Vec<Vec<u8>>) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for reply in replies {
            let (mut connection, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(connection.try_clone().unwrap());
            let (mut head, mut length) = (String::new(), 0);
            while !head.ends_with("\r\n\r\n") && reader.read_line(&mut head).unwrap() > 0 {}
            for line in head.lines() {
                if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length: ") {
                    length = value.parse().unwrap();
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            sender.send(head + &String::from_utf8(body).unwrap()).unwrap();
            connection.write_all(&reply).unwrap();
        }
    });
    (address, receiver)
}

fn reply(head: &str, body: &[u8]) -> Vec<u8> {
    let mut reply = format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len())
        .into_bytes();
    reply.extend_from_slice(body);
    reply
}

fn to(address: SocketAddr) -> ClientBuilder {
    Client::builder().user_key("k", "s").control_plane_url(format!("http://{address}"))
}

#[tokio::test]
async fn request_is_sent_unchanged() {
    let (address, requests) =
        serve(vec![reply("201 Created\r\nx-request-id: r", b"[1]"), reply("200 OK", b"2")]);
    let client = to(address).build().unwrap();
    let mut call = Call::new(&client, &CREATE);
    call.json(&json!({"a": 1}));
    let response = GetValue::new(call).send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.request_id()), (201, Some("r")));
    let request = requests.recv().unwrap();
    assert!(request.starts_with("POST /v2/users HTTP/1.1\r\n"), "{request}");
    assert!(request.ends_with("\r\n\r\n{\"a\":1}"), "{request}");
    for header in [
        "authorization: Basic azpz",
        "accept: application/json",
        "accept-encoding: gzip",
        "content-type: application/json",
        "user-agent: example-sdk/0.1.0 (https://example.com/sdk; rust)",
    ] {
        assert!(request.lines().any(|line| line == header), "{header} in {request}");
    }
    // A dot segment that the `url` crate would resolve stays one segment.
    get(&client, "%2e%2e/..").await.unwrap();
    assert!(requests.recv().unwrap().starts_with("GET /v2/users/%252e%252e%2F.. HTTP/1.1\r\n"));
}

#[tokio::test]
async fn request_without_body_has_no_content_headers() {
    let (address, requests) = serve(vec![reply("200 OK", b"1")]);
    get(&to(address).build().unwrap(), "u").await.unwrap();
    let request = requests.recv().unwrap().to_ascii_lowercase();
    assert!(!request.contains("content-type") && !request.contains("content-length"), "{request}");
}

#[tokio::test]
async fn size_limit_applies_after_decompression() {
    let packed = || reply("200 OK\r\ncontent-encoding: gzip", ZEROS);
    let (address, _requests) = serve(vec![packed(), packed()]);
    let value = get(&to(address).build().unwrap(), "u").await.unwrap();
    assert_eq!(value["zeros"].as_str().unwrap().len(), 2_000);
    let small = to(address).max_response_size(1_000).build().unwrap();
    let error = get(&small, "u").await.unwrap_err();
    assert!(error.to_string().contains("exceeds the limit of 1000 bytes"), "{error}");
}

#[tokio::test]
async fn redirect_on_same_host_is_followed() {
    let (address, requests) =
        serve(vec![reply("302 Found\r\nlocation: /elsewhere", b""), reply("200 OK", b"1")]);
    get(&to(address).build().unwrap(), "u").await.unwrap();
    assert!(requests.recv().unwrap().starts_with("GET /v2/users/u "));
    let second = requests.recv().unwrap();
    assert!(
        second.starts_with("GET /elsewhere ") && second.contains("authorization: Basic azpz"),
        "{second}"
    );

    let (address, requests) = serve(vec![reply("307 \r\nlocation: http://127.0.0.1:1/elsewhere", b"")]);
    let error = get(&to(address).build().unwrap(), "u").await.unwrap_err();
    assert!(
        error.to_string().contains("307: the redirect to http://127.0.0.1:1/elsewhere was not followed"),
        "{error}"
    );
    requests.recv().unwrap();
}

#[tokio::test]
async fn closed_port_is_a_connect_error() {
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = get(&to(address).build().unwrap(), "u").await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error}");
    assert!(error.to_string().contains("could not connect: Connection refused"), "{error}");
}

#[tokio::test]
async fn broken_connection_may_have_been_processed() {
    let (address, _requests) = serve(vec![b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[1".to_vec()]);
    let client = to(address).build().unwrap();
    let error = GetValue::new(Call::new(&client, &CREATE)).await.unwrap_err();
    assert!(!error.is_connect() && error.may_have_been_processed(), "{error}");
    assert!(error.to_string().ends_with("(1 attempt, may have been processed)"), "{error}");
    assert_eq!(error.status().unwrap(), 200);
}

#[tokio::test]
async fn silent_server_times_out() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client =
        to(listener.local_addr().unwrap()).attempt_timeout(Duration::from_millis(50)).build().unwrap();
    let error = get(&client, "u").await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("no response within 50ms, the timeout of an attempt"), "{error}");
}

#[test]
fn send_without_runtime_is_an_error() {
    let client = to(([127, 0, 0, 1], 1).into()).build().unwrap();
    let mut call = get(&client, "u").into_future();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match call.as_mut().poll(&mut context) {
        std::task::Poll::Ready(Err(error)) => assert!(error.to_string().contains("Tokio runtime"), "{error}"),
        other => panic!("{other:?}"),
    }
}
