//! The throughput of large uploads and downloads over loopback, compared with bare `reqwest`.
//!
//! Run by hand with `cargo xtask bench stream`. Each side transfers 4 GiB up and 4 GiB down, in turns, with the same
//! settings of `reqwest`. The chunks of an upload are in memory, so no disk is measured.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::thread;
use std::time::{Duration, Instant};

use bytes::Bytes;
use confluent_cloud::transport::reqwest;
use confluent_cloud::{Client, UploadBody};
use futures_core::Stream;

/// The number of transfers of each kind.
const ROUNDS: u64 = 16;
/// The length of a transfer in bytes.
const LENGTH: u64 = 256 << 20;
const CHUNK: usize = 256 << 10;

static ZEROS: [u8; CHUNK] = [0; CHUNK];

fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.expect("a connection");
            thread::spawn(move || respond(&mut BufReader::new(stream)));
        }
    });
    url
}

fn respond(stream: &mut BufReader<TcpStream>) {
    let mut part = vec![0; 1 << 20];
    loop {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if stream.read_line(&mut head).is_ok_and(|length| length > 0) {
                continue;
            }
            return;
        }
        if head.starts_with("GET ") {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {LENGTH}\r\n\r\n");
            stream.get_mut().write_all(head.as_bytes()).expect("the head is sent");
            for _ in 0..LENGTH / (1 << 20) {
                stream.get_mut().write_all(&part).expect("the body is sent");
            }
            continue;
        }
        let mut rest = LENGTH;
        while rest > 0 {
            let length = stream.read(&mut part).expect("the connection is open");
            rest -= u64::try_from(length).expect("a length");
        }
        let response = b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n";
        stream.get_mut().write_all(response).expect("the response is sent");
    }
}

/// The chunks of an upload.
struct Zeros(u64);

impl Stream for Zeros {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(rest) = self.0.checked_sub(CHUNK as u64) else { return Poll::Ready(None) };
        self.0 = rest;
        Poll::Ready(Some(Ok(Bytes::from_static(&ZEROS))))
    }
}

impl http_body::Body for Zeros {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, std::io::Error>>> {
        self.poll_next(context).map(|chunk| chunk.map(|chunk| chunk.map(http_body::Frame::data)))
    }
}

async fn sdk_up(client: &Client) {
    let resources = client.cdx_v1().provider_shared_resources();
    let body = UploadBody::from_fn(|| Zeros(LENGTH)).with_length(LENGTH);
    resources.upload_image("sr-1", "logo.png", "image/png", body).await.expect("a success");
}

async fn sdk_down(client: &Client) {
    let image = client.cdx_v1().provider_shared_resources().get_image("sr-1", "logo.png");
    let mut download = image.download().await.expect("a download");
    while let Some(chunk) = download.next().await {
        chunk.expect("a chunk");
    }
    assert_eq!(download.received(), LENGTH);
}

async fn bare_up(client: &reqwest::Client, url: &str) {
    let body = reqwest::Body::wrap(Zeros(LENGTH));
    let request = client.post(url).header("content-length", LENGTH).body(body);
    assert!(request.send().await.expect("a response").status().is_success());
}

async fn bare_down(client: &reqwest::Client, url: &str) {
    let mut response =
        client.get(url).header("accept-encoding", "identity").send().await.expect("a response");
    let mut received = 0;
    while let Some(chunk) = response.chunk().await.expect("a chunk") {
        received += u64::try_from(chunk.len()).expect("a length");
    }
    assert_eq!(received, LENGTH);
}

/// Adds the time of a transfer.
async fn timed(total: &mut Duration, transfer: impl Future<Output = ()>) {
    let start = Instant::now();
    transfer.await;
    *total += start.elapsed();
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let url = serve();
    let client = Client::builder().control_plane_url(&url).cloud_api_key("key", "secret").build();
    let client = client.expect("a client");
    let bare = reqwest::Client::builder().gzip(true).no_proxy().build().expect("a client");
    let [mut sdk_sent, mut bare_sent, mut sdk_received, mut bare_received] = [Duration::ZERO; 4];
    for _ in 0..ROUNDS {
        timed(&mut sdk_sent, sdk_up(&client)).await;
        timed(&mut bare_sent, bare_up(&bare, &url)).await;
        timed(&mut sdk_received, sdk_down(&client)).await;
        timed(&mut bare_received, bare_down(&bare, &url)).await;
    }
    for (what, sdk, bare) in [("up", sdk_sent, bare_sent), ("down", sdk_received, bare_received)] {
        let speed = |time: Duration| (ROUNDS * LENGTH) as f64 / time.as_secs_f64() / f64::from(1 << 30);
        let ratio = bare.as_secs_f64() / sdk.as_secs_f64();
        println!("{what:<4} SDK {:.2} GiB/s, reqwest {:.2} GiB/s, ratio {ratio:.2}", speed(sdk), speed(bare));
    }
}
