//! Streams of records over a real connection: the order of bytes on the wire, and how a connection ends.
//!
//! The server of these tests is a script on a socket, so the bytes that were sent and received at each point are
//! known.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::task::{Context, Poll};
use std::thread::{JoinHandle, spawn};

use confluent_cloud::kafka::v3::{ProduceRequest, ProduceRequestData, ProduceResponse};
use confluent_cloud::stream::{ResponseStream, iter};
use confluent_cloud::{Client, ErrorKind};
use serde_json::{Value, json};

/// The head of a chunked response.
const CHUNKED_HEAD: &str = "HTTP/1.1 200 OK\r\nX-Request-Id: r-1\r\nContent-Type: application/json\r\n\
                  Transfer-Encoding: chunked\r\n\r\n";

/// The server's side of a connection.
struct Peer {
    reader: BufReader<TcpStream>,
    head: Vec<String>,
}

impl Peer {
    /// Reads the head of a request.
    fn new(stream: TcpStream) -> Self {
        let mut reader = BufReader::new(stream);
        let mut head = Vec::new();
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).expect("a line of the head");
            match line.trim_end() {
                "" => return Self { reader, head },
                line => head.push(line.to_ascii_lowercase()),
            }
        }
    }

    /// Reads the next chunk of the request body. Returns an empty chunk at its end, and `None` if the connection ends
    /// before.
    fn read_chunk(&mut self) -> Option<Vec<u8>> {
        let mut size = String::new();
        self.reader.read_line(&mut size).ok().filter(|length| *length > 0)?;
        let size = usize::from_str_radix(size.trim_end(), 16).expect("a size");
        let mut chunk = vec![0; size + 2];
        self.reader.read_exact(&mut chunk).ok()?;
        chunk.truncate(size);
        Some(chunk)
    }

    /// Reads the next record of the request body, which is a chunk of its own here.
    fn read_record(&mut self) -> Value {
        serde_json::from_slice(&self.read_chunk().expect("a chunk")).expect("a record")
    }

    fn write(&mut self, text: &str) {
        self.reader.get_mut().write_all(text.as_bytes()).expect("the client listens");
    }

    /// Writes a chunk of the response body.
    fn write_chunk(&mut self, text: &str) {
        self.write(&format!("{:x}\r\n{text}\r\n", text.len()));
    }
}

/// Starts a server for one connection, and returns a client of it.
fn serve<T: Send + 'static>(script: impl FnOnce(Peer) -> T + Send + 'static) -> (Client, JoinHandle<T>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = spawn(move || script(Peer::new(listener.accept().expect("a connection").0)));
    let client = Client::builder().kafka_url(url).kafka_api_key("key", "secret").build();
    (client.expect("a client"), server)
}

/// Returns a record whose value is a number.
fn numbered_record(number: i64) -> ProduceRequest {
    ProduceRequest::new().with_value(ProduceRequestData::new().with_data(json!(number)))
}

/// Returns the number in a record.
fn record_number(record: &Value) -> i64 {
    record["value"]["data"].as_i64().expect("a number")
}

/// A stream of records from a channel. It ends when the sender is dropped.
struct ChannelStream(Receiver<ProduceRequest>, Arc<AtomicUsize>);

fn channel_stream() -> (Sender<ProduceRequest>, ChannelStream) {
    let (sender, receiver) = channel();
    (sender, ChannelStream(receiver, Arc::default()))
}

impl futures_core::Stream for ChannelStream {
    type Item = ProduceRequest;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<ProduceRequest>> {
        match self.0.try_recv() {
            Ok(record) => {
                self.1.fetch_add(1, Ordering::SeqCst);
                Poll::Ready(Some(record))
            }
            Err(std::sync::mpsc::TryRecvError::Disconnected) => Poll::Ready(None),
            Err(std::sync::mpsc::TryRecvError::Empty) => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
}

async fn produce(
    client: &Client,
    records: impl futures_core::Stream<Item = ProduceRequest> + Send + 'static,
) -> confluent_cloud::Result<ResponseStream<ProduceResponse>> {
    client.kafka_v3().records().produce_stream("lkc-1", "orders", records).await
}

#[tokio::test]
async fn report_arrives_before_next_record() {
    let (client, server) = serve(|mut peer| {
        peer.write(CHUNKED_HEAD);
        loop {
            match peer.read_chunk().expect("a chunk").as_slice() {
                [] => break,
                text => {
                    let record: Value = serde_json::from_slice(text).expect("a record");
                    let offset = record_number(&record);
                    // In two pieces, cut in the middle of a name.
                    peer.write_chunk("{\"error_");
                    peer.write_chunk(&format!("code\":200,\"offset\":{offset}}}"));
                }
            }
        }
        peer.write_chunk("");
        peer.head
    });
    let (records, stream) = channel_stream();
    records.send(numbered_record(0)).expect("a reader");
    let call = client.kafka_v3().records().produce_stream("lkc-1", "orders", stream);
    let response = call.send().await.expect("a success");
    assert_eq!((response.status().as_u16(), response.request_id()), (200, Some("r-1")));
    let mut reports = response.into_body();
    for offset in 0..5 {
        let report = reports.next().await.expect("a report").expect("a report that can be read");
        assert_eq!((report.error_code, report.offset), (200, Some(offset)));
        // Only now there is another record: the report did not wait for it.
        records.send(numbered_record(offset + 1)).expect("a reader");
    }
    drop(records);
    assert_eq!(reports.next().await.expect("the last report").expect("a report").offset, Some(5));
    assert!(reports.next().await.is_none());
    assert_eq!(reports.count(), 6);
    let head = server.join().expect("the server");
    assert_eq!(head[0], "post /kafka/v3/clusters/lkc-1/topics/orders/records http/1.1");
    for header in ["transfer-encoding: chunked", "content-type: application/json", "accept: application/json"]
    {
        assert!(head.iter().any(|line| line == header), "{header} in {head:?}");
    }
    assert!(!head.iter().any(|line| line.starts_with("content-length")), "{head:?}");
}

#[tokio::test]
async fn rejected_record_is_a_report() {
    let (client, server) = serve(|mut peer| {
        peer.write(CHUNKED_HEAD);
        peer.read_record();
        peer.read_record();
        peer.write_chunk(
            "{\"error_code\":40002,\"message\":\"no such partition\"}{\"error_code\":200,\"offset\":7}",
        );
        assert_eq!(peer.read_chunk().expect("the end"), b"");
        peer.write_chunk("");
    });
    let reports = produce(&client, iter([numbered_record(1), numbered_record(2)])).await.expect("a success");
    let reports = reports.try_collect().await.expect("two reports");
    let [refused, written] = &reports[..] else { panic!("two reports") };
    assert_eq!((refused.error_code, refused.message.as_deref()), (40002, Some("no such partition")));
    assert_eq!((refused.offset, written.offset), (None, Some(7)));
    let error = refused.clone().into_result().expect_err("a rejected record");
    assert_eq!(error.to_string(), "the response reports error 40002: no such partition");
    server.join().expect("the server");
}

/// A proxy that ends the response elsewhere than the client could smuggle another one (RFC 9112, 6.3).
#[tokio::test]
async fn stream_with_two_lengths_is_rejected() {
    for (lengths, text) in [
        ("Content-Length: 18\r\nTransfer-Encoding: chunked", "both `Content-Length` and `Transfer-Encoding`"),
        ("Content-Length: 18\r\nContent-Length: 20", ""),
    ] {
        let (client, server) = serve(move |mut peer| {
            let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json";
            peer.write(&format!("{head}\r\n{lengths}\r\n\r\n"));
            peer.write_chunk("{\"error_code\":200}");
            peer.write_chunk("");
        });
        let error = produce(&client, iter([numbered_record(1)])).await.expect_err("an ambiguous end");
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert!(error.may_have_been_processed() && error.to_string().contains(text), "{error}");
        server.join().expect("the server");
    }
}

/// The SDK pulls no more records than a service that does not read leaves room for in the buffers.
#[tokio::test]
async fn records_are_pulled_with_back_pressure() {
    const RECORDS: usize = 4_000;
    let (start, started) = channel();
    let (client, server) = serve(move |mut peer| {
        peer.write(CHUNKED_HEAD);
        started.recv().expect("the test goes on");
        let mut count = 0;
        while peer.read_chunk().expect("a chunk") != b"" {
            peer.write_chunk("{\"error_code\":200}");
            count += 1;
        }
        peer.write_chunk("");
        count
    });
    let made = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&made);
    let text = "x".repeat(10_000);
    let records = (0..RECORDS).map(move |_| {
        counter.fetch_add(1, Ordering::SeqCst);
        ProduceRequest::new().with_value(ProduceRequestData::new().with_data(json!(text)))
    });
    let mut reports = produce(&client, iter(records)).await.expect("a success");
    // As long as records can be sent they are; when that has ended, what was made fills buffers and no more.
    let mut before = usize::MAX;
    while before != made.load(Ordering::SeqCst) {
        before = made.load(Ordering::SeqCst);
        for _ in 0..1_000 {
            tokio::task::yield_now().await;
        }
    }
    assert!(before > 0 && before < RECORDS, "{before} of {RECORDS} records, 10 KB each");
    start.send(()).expect("the server waits");
    let mut read = 0;
    while let Some(report) = reports.next().await {
        assert_eq!(report.expect("a report").error_code, 200);
        read += 1;
    }
    assert_eq!((read, server.join().expect("the server")), (RECORDS, RECORDS));
}

#[tokio::test]
async fn dropped_reports_end_request() {
    let (client, server) = serve(|mut peer| {
        peer.write(CHUNKED_HEAD);
        peer.read_record();
        peer.write_chunk("{\"error_code\":200}");
        // Neither another record nor the end of the body: the connection ends.
        peer.read_chunk()
    });
    let (records, stream) = channel_stream();
    let taken = Arc::clone(&stream.1);
    records.send(numbered_record(1)).expect("a reader");
    let mut reports = produce(&client, stream).await.expect("a success");
    assert_eq!(reports.next().await.expect("a report").expect("a report").error_code, 200);
    drop(reports);
    let _ = records.send(numbered_record(2));
    let rest = tokio::task::spawn_blocking(|| server.join().expect("the server")).await.expect("the server");
    assert_eq!(rest, None);
    assert_eq!(taken.load(Ordering::SeqCst), 1, "the second record was taken");
}

#[tokio::test]
async fn rejected_credentials_are_an_api_error() {
    let (client, server) = serve(|mut peer| {
        let body = "{\"error_code\":40101,\"message\":\"unknown key\"}";
        peer.write(&format!(
            "HTTP/1.1 401 Unauthorized\r\nX-Request-Id: r-2\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ));
        let _ = peer.reader.get_ref().shutdown(Shutdown::Write);
        // The client stops sending.
        while peer.read_chunk().is_some_and(|chunk| !chunk.is_empty()) {}
    });
    let (_records, stream) = channel_stream();
    let error = produce(&client, stream).await.expect_err("an error");
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!((error.code(), error.message()), (Some("40101"), "unknown key"));
    assert_eq!(
        error.to_string(),
        "produce record: POST /kafka/v3/clusters/lkc-1/topics/orders/records: 401 40101: unknown key \
         (request r-2, 1 attempt)",
    );
    tokio::task::spawn_blocking(|| server.join().expect("the server")).await.expect("the server");
}

#[tokio::test]
async fn broken_connection_error_counts_reports() {
    let (client, server) = serve(|mut peer| {
        peer.write(CHUNKED_HEAD);
        peer.read_record();
        peer.read_record();
        peer.read_record();
        peer.write_chunk("{\"error_code\":200}{\"error_code\":200}{\"error_");
    });
    let (records, stream) = channel_stream();
    (1..=3).for_each(|number| records.send(numbered_record(number)).expect("a reader"));
    let mut reports = produce(&client, stream).await.expect("a success");
    for _ in 0..2 {
        assert!(reports.next().await.expect("a report").is_ok());
    }
    let error = reports.next().await.expect("an error").expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.may_have_been_processed() && !error.is_retryable(), "{error}");
    let text = error.to_string();
    assert!(text.ends_with("(request r-1, 1 attempt, after 2 responses, may have been processed)"), "{text}");
    assert!(reports.next().await.is_none());
    server.join().expect("the server");
}

#[tokio::test]
async fn early_end_of_reports_is_an_error() {
    let (client, server) = serve(|mut peer| {
        peer.write(CHUNKED_HEAD);
        peer.read_record();
        peer.read_record();
        peer.write_chunk("{\"error_code\":200}\n");
        peer.write_chunk("");
        while peer.read_chunk().is_some_and(|chunk| !chunk.is_empty()) {}
    });
    let reports = produce(&client, iter([numbered_record(1), numbered_record(2)])).await.expect("a success");
    let text = reports.try_collect().await.expect_err("an error").to_string();
    assert!(text.contains("200, but the stream ended without a response for 1 value (request r-1"), "{text}");
    assert!(text.contains("after 1 response,"), "{text}");
    tokio::task::spawn_blocking(|| server.join().expect("the server")).await.expect("the server");
}
