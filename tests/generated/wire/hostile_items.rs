//! Hostile bodies of streams over a real connection: each has a name, a framing, and the items that result.

use std::io::Write;

use flate2::write::GzEncoder;
use flate2::{Compress, Compression, Crc, FlushCompress};
use test_examples::item_stream::ItemStream;
use test_examples::{Client, ErrorKind};

use crate::stream_server::Server;

/// The framing of a stream.
#[derive(Clone, Copy, Debug)]
enum Framing {
    Events,
    Lines,
    Sequence,
    Concatenated,
}

use Framing::{Concatenated, Events, Lines, Sequence};

impl Framing {
    fn head(self) -> &'static str {
        match self {
            Events => "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n",
            Lines => "HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\nConnection: close\r\n",
            Sequence => "HTTP/1.1 200 OK\r\nContent-Type: application/json-seq\r\nConnection: close\r\n",
            Concatenated => "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n",
        }
    }

    /// Returns the outline of the stream that a client receives.
    async fn outline(self, client: &Client) -> Vec<String> {
        let pieces = client.stream_item_schemas().pieces();
        match self {
            Events => {
                let chat = test_examples::chats::ChatRequest::new("hi");
                outline(client.chats().chats().create_stream(&chat).await, |item| item.part).await
            }
            Lines => outline(pieces.list_lines().await, |item| item.part).await,
            Sequence => outline(pieces.read_stream("p").await, |item| item.part).await,
            Concatenated => outline(client.chats().feeds().watch_values().await, |item| item.part).await,
        }
    }
}

/// Returns the part of each item, or the kind of its error.
async fn outline<T>(stream: test_examples::Result<ItemStream<T>>, part: impl Fn(T) -> String) -> Vec<String> {
    let mut stream = stream.expect("a stream");
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(item.map_or_else(|error| format!("{:?}", error.kind()), &part));
    }
    assert!(stream.next().await.is_none(), "nothing comes after the end");
    items
}

/// A part of a body, and how often it is sent.
type Part = (Vec<u8>, usize);

fn once(bytes: impl AsRef<[u8]>) -> Part {
    (bytes.as_ref().to_vec(), 1)
}

fn times(bytes: impl AsRef<[u8]>, count: usize) -> Part {
    (bytes.as_ref().to_vec(), count)
}

/// 1 MiB of the letter x.
fn mib() -> Vec<u8> {
    vec![b'x'; 1 << 20]
}

const EVENT: &str = "data: {\"part\":\"a\"}\n\n";
const LINE: &str = "{\"part\":\"a\"}\n";
const RECORD: &str = "\u{1E}{\"part\":\"a\"}\n";

/// Bodies that exhaust memory or time unless their size is limited.
fn large_bodies() -> Vec<(&'static str, Framing, Vec<Part>, &'static [&'static str])> {
    let lost: &[&str] = &["Transport"];
    let skipped: &[&str] = &["Transport", "a"];
    let ignored: &[&str] = &["a"];
    vec![
        ("line of 100 MB", Lines, vec![times(mib(), 100), once("\n"), once(LINE)], skipped),
        ("text of 100 MB", Sequence, vec![once("\u{1E}\""), times(mib(), 100), once(RECORD)], skipped),
        ("value of 100 MB", Concatenated, vec![once("\""), times(mib(), 100), once(LINE)], lost),
        ("line without an end", Lines, vec![times(mib(), 9)], lost),
        ("event without an end", Events, vec![once("data:"), times(mib(), 9)], lost),
        (
            "data of many lines",
            Events,
            vec![times("data: 12345678\n", 200_000), once("\n"), once(EVENT)],
            skipped,
        ),
        (
            "data of empty lines",
            Events,
            vec![times("data\n".repeat(4096), 512), once("\n"), once(EVENT)],
            skipped,
        ),
        ("comment of 9 MB", Events, vec![once(":"), times(mib(), 9), once("\n"), once(EVENT)], ignored),
        ("unknown field of 9 MB", Events, vec![times(mib(), 9), once("\n\n"), once(EVENT)], skipped),
        ("name of 9 MB", Events, vec![once("event:"), times(mib(), 9), once("\n\n"), once(EVENT)], skipped),
        ("10 million empty lines", Lines, vec![times(vec![b'\n'; 1_000_000], 10), once(LINE)], ignored),
        ("a million separators", Sequence, vec![times(vec![0x1E; 1_000], 1_000), once(RECORD)], ignored),
        ("10 million spaces", Concatenated, vec![times(vec![b' '; 1_000_000], 10), once(LINE)], ignored),
        ("a million carriage returns", Events, vec![times(vec![b'\r'; 1_000], 1_000), once(EVENT)], ignored),
        ("a million comments", Events, vec![times(":\n".repeat(1_000), 1_000), once(EVENT)], ignored),
        ("a million IDs", Events, vec![times("id:1\n\n".repeat(1_000), 1_000), once(EVENT)], ignored),
    ]
}

/// Bodies that are not what their framing allows.
fn malformed_bodies() -> Vec<(&'static str, Framing, Vec<Part>, &'static [&'static str])> {
    let deep = "[".repeat(200_000);
    let deep_member = format!("{{\"part\":\"a\",\"x\":{}", "{\"x\":".repeat(100_000));
    let broken: &[&str] = &["Decode", "a"];
    vec![
        ("only carriage returns", Events, vec![once("data: {\"part\":\"a\"}\r\r")], &["a"]),
        (
            "mixed line ends",
            Events,
            vec![once("data: {\r\ndata: \"part\":\"a\"}\r\n\r"), once(EVENT)],
            &["a", "a"],
        ),
        ("byte order mark", Events, vec![once("\u{FEFF}"), once(EVENT)], &["a"]),
        ("second byte order mark", Events, vec![once(EVENT), once("\u{FEFF}"), once(EVENT)], &["a"]),
        ("NUL in an ID", Events, vec![once("id: 1\0\n"), once(EVENT)], &["a"]),
        ("NUL in data", Events, vec![once("data: {\"part\":\"\0\"}\n\n"), once(EVENT)], broken),
        ("deep nesting", Events, vec![once("data: "), once(&deep), once("\n\n"), once(EVENT)], broken),
        ("invalid UTF-8 around data", Events, vec![once(b"\xFF\xFE: 1\n"), once(EVENT)], &["a"]),
        ("lone surrogate", Events, vec![once("data: {\"part\":\"\\ud800\"}\n\n"), once(EVENT)], broken),
        ("huge reconnection time", Events, vec![once("retry: 99999999999999999999\n"), once(EVENT)], &["a"]),
        ("byte order mark in lines", Lines, vec![once("\u{FEFF}"), once(LINE)], &["a"]),
        ("deep line", Lines, vec![once(&deep), once("\n"), once(LINE)], broken),
        ("deep member", Lines, vec![once(&deep_member), once("\n"), once(LINE)], broken),
        ("number out of range", Lines, vec![once("{\"part\":1e999999999}\n"), once(LINE)], broken),
        (
            "UTF-16 in lines",
            Lines,
            vec![once(b"{\0\"\0p\0\n\0"), once("\n"), once(LINE)],
            &["Decode", "Decode", "a"],
        ),
        ("record separator in lines", Lines, vec![once(RECORD), once(LINE)], broken),
        ("invalid UTF-8 in a text", Sequence, vec![once(b"\x1E\"\xC3\x28\"\n"), once(RECORD)], broken),
        ("truncated text", Sequence, vec![once("\u{1E}{\"part\":\"a"), once(RECORD)], broken),
        ("deep text", Sequence, vec![once("\u{1E}"), once(&deep), once(RECORD)], broken),
        ("no separator", Sequence, vec![once("nonsense "), once(RECORD)], broken),
        ("cut text", Sequence, vec![once(RECORD), once("\u{1E}{\"part\"")], &["a", "Transport"]),
        ("invalid UTF-8 in a value", Concatenated, vec![once(b"\"\xFF\""), once(LINE)], broken),
        ("brackets that do not match", Concatenated, vec![once("[}"), once(LINE)], broken),
        ("closing brackets", Concatenated, vec![once("}}}}]]]]"), once(LINE)], &["Decode"]),
        ("deep value", Concatenated, vec![once(&deep)], &["Decode"]),
        ("cut value", Concatenated, vec![once(LINE), once("{\"part\":\"")], &["a", "Decode"]),
    ]
}

async fn check(cases: Vec<(&'static str, Framing, Vec<Part>, &'static [&'static str])>) {
    for (name, framing, parts, expected) in cases {
        let head = once(format!("{}\r\n", framing.head()));
        let server = Server::repeating(std::iter::once(head).chain(parts).collect());
        assert_eq!(framing.outline(&server.client()).await, expected, "{name}");
    }
}

#[tokio::test]
async fn large_bodies_are_limited() {
    check(large_bodies()).await;
    assert_small_process();
}

#[tokio::test]
async fn malformed_bodies_are_errors() {
    check(malformed_bodies()).await;
}

/// Compresses bytes as one member of a gzip file.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

/// Returns the body of one member of a gzip file that becomes 128 MiB when it is decompressed.
fn bomb(before: &str, after: &str) -> Vec<Part> {
    // A part that is flushed refers to nothing before it, so it can be repeated.
    let deflate = |bytes: &[u8], flush| {
        let mut part = Vec::with_capacity(bytes.len() / 64 + 64);
        let status = Compress::new(Compression::best(), false).compress_vec(bytes, &mut part, flush);
        status.expect("memory");
        part
    };
    let checksum = |bytes: &[u8]| {
        let mut checksum = Crc::new();
        checksum.update(bytes);
        checksum
    };
    let mut whole = checksum(before.as_bytes());
    let middle = checksum(&mib());
    (0..128).for_each(|_| whole.combine(&middle));
    whole.combine(&checksum(after.as_bytes()));
    vec![
        once([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]),
        once(deflate(before.as_bytes(), FlushCompress::Sync)),
        times(deflate(&mib(), FlushCompress::Sync), 128),
        once(deflate(after.as_bytes(), FlushCompress::Finish)),
        once([whole.sum().to_le_bytes(), whole.amount().to_le_bytes()].concat()),
    ]
}

#[tokio::test]
async fn unrequested_compression_is_limited() {
    let whole = gzip([EVENT, EVENT].concat().as_bytes());
    let cut = |length: usize| vec![once(&whole[..length])];
    let mut broken = whole.clone();
    let checksum = broken.len() - 8;
    broken[checksum] ^= 1;
    let bytes = |parts: &[&str]| parts.concat();
    let cases: Vec<(&str, Framing, Vec<Part>, &[&str])> = vec![
        ("gzip", Events, cut(whole.len()), &["a", "a"]),
        ("gzip that ends early", Events, cut(whole.len() - 9), &["a", "a", "Transport"]),
        ("gzip without its checksum", Events, cut(whole.len() - 8), &["a", "a", "Transport"]),
        ("gzip with another checksum", Events, vec![once(broken)], &["a", "a", "Transport"]),
        ("half of a gzip head", Events, cut(5), &["Transport"]),
        ("no gzip", Events, vec![once(EVENT)], &["Transport"]),
        ("bomb in an event", Events, bomb("data: ", &bytes(&["\n\n", EVENT])), &["Transport", "a"]),
        ("bomb in a comment", Events, bomb(":", &bytes(&["\n", EVENT])), &["a"]),
        ("bomb in a line", Lines, bomb("", &bytes(&["\n", LINE])), &["Transport", "a"]),
        ("bomb in a text", Sequence, bomb("\u{1E}\"", RECORD), &["Transport", "a"]),
        ("bomb in a value", Concatenated, bomb("\"", LINE), &["Transport"]),
    ];
    for (name, framing, parts, expected) in cases {
        let head = once(format!("{}Content-Encoding: gzip\r\n\r\n", framing.head()));
        let server = Server::repeating(std::iter::once(head).chain(parts).collect());
        assert_eq!(framing.outline(&server.client()).await, expected, "{name}");
    }
    for coding in ["br", "zstd", "deflate", "x-unknown", "gzip, br"] {
        let server = Server::sending(format!("{}Content-Encoding: {coding}\r\n\r\n{EVENT}", Events.head()));
        let chat = test_examples::chats::ChatRequest::new("hi");
        let error = server.client().chats().chats().create_stream(&chat).await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Decode, "{coding}");
    }
    assert_small_process();
}

#[tokio::test]
async fn bomb_in_a_download_is_read_in_small_chunks() {
    let head = once("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n");
    let server = Server::repeating(std::iter::once(head).chain(bomb("", "")).collect());
    let request = server.client().success_downloads().files().get("a").download();
    let mut download = request.await.expect("a download");
    let mut largest = 0;
    while let Some(chunk) = download.next().await {
        largest = largest.max(chunk.expect("a chunk").len());
    }
    assert_eq!((download.received(), download.length()), (128 << 20, None));
    assert!(largest <= 1 << 20, "a chunk has {largest} bytes");
    assert_small_process();
}

/// Checks the peak memory of this process, which runs these and other tests at the same time.
fn assert_small_process() {
    let Ok(status) = std::fs::read_to_string("/proc/self/status") else { return };
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the peak");
    let peak: usize = line.trim().trim_end_matches(" kB").parse().expect("a number");
    assert!(peak < 192 << 10, "the process used {peak} KiB");
}
