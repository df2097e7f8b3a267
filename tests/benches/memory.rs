//! The peak memory of a call with a large response, as a multiple of the body.
//!
//! Run by hand with `cargo bench -p sdk-tests --bench memory`. Fails if complete resources take more than three times
//! their body, if any success takes more than the documented maximum, or if an error takes more than 4 MiB.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use confluent_cloud::transport::{Body, BoxFuture, Transport, TransportError};
use confluent_cloud::{Client, RetryPolicy};
use futures_core::Stream;

const MIB: usize = 1 << 20;
/// The default of `ClientBuilder::max_response_size`.
const MAX_RESPONSE_SIZE: usize = 64 * MIB;
/// The size of a chunk as it arrives from a socket.
const CHUNK: usize = 64 << 10;

/// A service that sends the same body in chunks, which it creates one at a time.
#[derive(Clone)]
struct Service {
    status: u16,
    first: &'static str,
    item: String,
    last: &'static str,
    count: usize,
}

impl Service {
    fn length(&self) -> usize {
        self.first.len() + self.item.len() * self.count + self.last.len()
    }
}

/// The rest of a body.
struct Chunks {
    service: Service,
    sent: usize,
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Service { first, item, last, count, .. } = &self.service;
        let mut chunk = Vec::with_capacity(CHUNK);
        if self.sent == 0 {
            chunk.extend_from_slice(first.as_bytes());
        }
        let mut sent = self.sent;
        while sent < *count && chunk.len() + item.len() + last.len() <= CHUNK {
            chunk.extend_from_slice(item.as_bytes());
            sent += 1;
        }
        if sent == *count {
            chunk.extend_from_slice(last.as_bytes());
            sent += 1;
        } else if sent > *count {
            return Poll::Ready(None);
        }
        self.sent = sent;
        Poll::Ready(Some(Ok(chunk.into())))
    }
}

impl Transport for Service {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let chunks = Chunks { service: self.clone(), sent: 0 };
        let response = http::Response::builder().status(self.status).header("content-length", self.length());
        let response = response.body(Body::new(chunks)).map_err(TransportError::other);
        Box::pin(async { response })
    }
}

/// Lists users from the service, and returns the peak of the memory that was allocated meanwhile.
fn peak_of_list(service: &Service, is_success: bool) -> usize {
    let builder = Client::builder().transport(service.clone()).cloud_api_key("key", "secret");
    let client =
        builder.retry(RetryPolicy::none()).max_response_size(MAX_RESPONSE_SIZE).build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let memory = allocation_counter::measure(|| {
        let result = runtime.block_on(async { client.iam_v2().users().list().send().await });
        match result {
            Ok(page) => assert!(is_success && page.body().data.len() == service.count + 1),
            Err(error) if is_success => println!("{error}"),
            Err(error) => assert_eq!(error.errors().len(), 100, "{error}"),
        }
    });
    usize::try_from(memory.bytes_max).expect("64 bits")
}

fn users(item: &str, count: usize) -> Service {
    Service {
        status: 200,
        first: r#"{"api_version":"iam/v2","kind":"UserList","metadata":{},"data":["#,
        item: format!("{item},"),
        last: r#"{"id":"u","email":"e"}]}"#,
        count,
    }
}

fn main() {
    let full = r#"{"api_version":"iam/v2","kind":"User","id":"u-123abc","metadata":{"self":"https://api.confluent.cloud/iam/v2/users/u-123abc","resource_name":"crn://confluent.cloud/organization=6f1c2a3e/user=u-123abc","created_at":"2026-01-31T12:00:00Z","updated_at":"2026-01-31T12:00:00Z"},"email":"someone@example.com","full_name":"Some One","auth_type":"AUTH_TYPE_LOCAL"}"#;
    let small = r#"{"id":"u-123abc","email":"someone@example.com"}"#;
    let mut failed = false;
    for (name, item) in
        [("complete users", full), ("users with required fields", small), ("empty users", "{}")]
    {
        let service = users(item, 63 * MIB / (item.len() + 1));
        let (length, peak) = (service.length(), peak_of_list(&service, true));
        let ratio = peak as f64 / length as f64;
        println!(
            "success, {name}: body {} MiB, peak {} MiB, {ratio:.2} × the body",
            length / MIB,
            peak / MIB
        );
        failed |= name == "complete users" && ratio > 3.0;
        failed |= peak > 8 * MAX_RESPONSE_SIZE;
    }
    let item = r#"{"code":1},"#.to_owned();
    let count = 60_000_000 / item.len();
    let service = Service { status: 400, first: r#"{"errors":["#, item, last: "{}]}", count };
    let (length, peak) = (service.length(), peak_of_list(&service, false));
    println!("error: body {} MiB, peak {:.2} MiB", length / MIB, peak as f64 / MIB as f64);
    failed |= peak > 4 * MIB;
    assert!(!failed, "a response takes too much memory");
}
