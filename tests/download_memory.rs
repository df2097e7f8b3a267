//! The memory of a large download, measured in a process of its own.
#![cfg(target_os = "linux")]

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::Command;
use std::thread;

use confluent_cloud::Client;
use confluent_cloud::cdx::v1::requests::GetProviderSharedResourceImage;

/// The variable with the URL of the server, in the process that downloads.
const SERVER_URL: &str = "DOWNLOAD_SERVER_URL";
const LENGTH: u64 = 256 << 20;
/// The limit of memory above the start, in KiB.
const MAX_MEMORY: u64 = 32 << 10;

/// Sends a body of zeros to each connection.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    // The thread ends with the process.
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            assert!(stream.read(&mut [0; 4096]).expect("a request") > 0);
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {LENGTH}\r\nConnection: close\r\n\r\n");
            stream.write_all(head.as_bytes()).expect("the head is sent");
            let part = vec![0; 1 << 20];
            (0..256).for_each(|_| stream.write_all(&part).expect("the body is sent"));
        }
    });
    url
}

/// Returns the largest memory of this process so far, in KiB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("the status of this process");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

fn image(url: &str) -> GetProviderSharedResourceImage {
    let client = Client::builder().control_plane_url(url).cloud_api_key("key", "secret").build();
    client.expect("a client").cdx_v1().provider_shared_resources().get_image("sr-1", "logo.png")
}

#[tokio::test]
async fn memory_of_downloads_is_constant() {
    let Ok(url) = std::env::var(SERVER_URL) else {
        // The process of all tests has used memory before.
        let test = std::env::current_exe().expect("this program");
        let arguments = ["--exact", "memory_of_downloads_is_constant", "--nocapture"];
        let child = Command::new(test).args(arguments).env(SERVER_URL, serve()).output();
        let output = child.expect("this program runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        println!("{}", String::from_utf8_lossy(&output.stdout));
        return;
    };
    let path = std::env::temp_dir().join(format!("download-{}", std::process::id()));
    let start = peak();
    let mut download = image(&url).download().await.expect("a download");
    while let Some(chunk) = download.next().await {
        chunk.expect("a chunk");
    }
    assert_eq!(download.received(), LENGTH);
    let as_stream = peak() - start;
    let file = image(&url).download_to(&path).await.expect("a file");
    let length = fs::metadata(file.path()).expect("a file").len();
    fs::remove_file(&path).expect("the file is removed");
    assert_eq!((file.length(), length), (LENGTH, LENGTH));
    let as_file = peak() - start;
    println!("{as_stream} KiB as a stream, {as_file} KiB to a file");
    assert!(as_stream < MAX_MEMORY && as_file < MAX_MEMORY, "{as_stream} KiB, {as_file} KiB");
}
