//! The memory of large uploads and downloads, measured in a process of its own.
#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::pin::Pin;
use std::process::Command;
use std::task::{Context, Poll};
use std::thread;

use bytes::Bytes;
use confluent_cloud::cdx::v1::requests::GetProviderSharedResourceImage;
use confluent_cloud::{Client, UploadBody};
use futures_core::Stream;

/// The variable with the URL of the server, in the process that transfers.
const SERVER_URL: &str = "TRANSFER_SERVER_URL";
const LENGTH: u64 = 256 << 20;
/// The limit of memory above the start, in KiB.
const MAX_MEMORY: u64 = 32 << 10;

/// Receives the body of each upload, and sends a body of zeros to each other connection.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    // The thread ends with the process.
    thread::spawn(move || {
        for stream in listener.incoming() {
            respond(&mut BufReader::new(stream.expect("a connection")));
        }
    });
    url
}

fn respond(stream: &mut BufReader<TcpStream>) {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        assert!(stream.read_line(&mut head).expect("a request") > 0, "{head}");
    }
    let mut part = vec![0; 1 << 20];
    if head.starts_with("GET ") {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {LENGTH}\r\nConnection: close\r\n\r\n");
        stream.get_mut().write_all(head.as_bytes()).expect("the head is sent");
        (0..256).for_each(|_| stream.get_mut().write_all(&part).expect("the body is sent"));
        return;
    }
    let is_chunked = head.to_ascii_lowercase().contains("transfer-encoding: chunked");
    let mut rest = if is_chunked { u64::MAX } else { LENGTH };
    let mut end = Vec::new();
    while rest > 0 && !(is_chunked && end.ends_with(b"\r\n0\r\n\r\n")) {
        let length = stream.read(&mut part).expect("the connection is open");
        assert!(length > 0, "the body is complete");
        rest -= u64::try_from(length).expect("a length");
        end.extend_from_slice(&part[length.saturating_sub(16)..length]);
        end.drain(..end.len().saturating_sub(16));
    }
    let response = b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    stream.get_mut().write_all(response).expect("the response is sent");
}

/// Returns the largest memory of this process so far, in KiB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("the status of this process");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

/// Returns the server, or runs the test in a process that has used no memory before.
fn server(test: &str) -> Option<String> {
    if let Ok(url) = std::env::var(SERVER_URL) {
        return Some(url);
    }
    let program = std::env::current_exe().expect("this program");
    let child =
        Command::new(program).args(["--exact", test, "--nocapture"]).env(SERVER_URL, serve()).output();
    let output = child.expect("this program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    println!("{}", String::from_utf8_lossy(&output.stdout));
    None
}

fn client(url: &str) -> Client {
    Client::builder().control_plane_url(url).cloud_api_key("key", "secret").build().expect("a client")
}

fn image(url: &str) -> GetProviderSharedResourceImage {
    client(url).cdx_v1().provider_shared_resources().get_image("sr-1", "logo.png")
}

/// Returns the path of a file of this process.
fn path(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("{name}-{}", std::process::id()))
}

#[tokio::test]
async fn memory_of_downloads_is_constant() {
    let Some(url) = server("memory_of_downloads_is_constant") else { return };
    let start = peak();
    let mut download = image(&url).download().await.expect("a download");
    while let Some(chunk) = download.next().await {
        chunk.expect("a chunk");
    }
    assert_eq!(download.received(), LENGTH);
    let as_stream = peak() - start;
    let file = image(&url).download_to(path("download")).await.expect("a file");
    let length = fs::metadata(file.path()).expect("a file").len();
    fs::remove_file(file.path()).expect("the file is removed");
    assert_eq!((file.length(), length), (LENGTH, LENGTH));
    let as_file = peak() - start;
    println!("{as_stream} KiB as a stream, {as_file} KiB to a file");
    assert!(as_stream < MAX_MEMORY && as_file < MAX_MEMORY, "{as_stream} KiB, {as_file} KiB");
}

/// Chunks of zeros.
struct Zeros(u64);

impl Stream for Zeros {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        const CHUNK: u64 = 64 << 10;
        let Some(rest) = self.0.checked_sub(CHUNK) else { return Poll::Ready(None) };
        self.0 = rest;
        Poll::Ready(Some(Ok(Bytes::from(vec![0; 64 << 10]))))
    }
}

#[tokio::test]
async fn memory_of_uploads_is_constant() {
    let Some(url) = server("memory_of_uploads_is_constant") else { return };
    let path = path("upload");
    File::create(&path).and_then(|file| file.set_len(LENGTH)).expect("a file without blocks");
    let start = peak();
    let mut peaks = Vec::new();
    for body in [
        UploadBody::file(&path),
        UploadBody::stream(Zeros(LENGTH)),
        UploadBody::reader(File::open(&path).expect("a file")),
    ] {
        let client = client(&url);
        let resources = client.cdx_v1().provider_shared_resources();
        resources.upload_image("sr-1", "logo.png", "image/png", body).await.expect("a success");
        peaks.push(peak() - start);
    }
    fs::remove_file(&path).expect("the file is removed");
    println!("KiB from a file, a stream and a reader: {peaks:?}");
    assert!(peaks.iter().all(|peak| *peak < MAX_MEMORY), "{peaks:?} KiB");
}
