//! The calls of the crate of the flat fixtures, whose resources are groups, and the requests that they send.
//!
//! `compile.rs` copies this folder into that crate and runs it there. The service is in memory.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use test_flat::testing::Mock;
use test_flat::transport::{Body, BoxFuture, Transport, TransportError};
use test_flat::{Client, RetryPolicy};

/// A service that accepts every request and records its method and path.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<String>>>);

impl Recorder {
    fn client(&self) -> Client {
        let builder = Mock::new().builder();
        builder.transport(self.clone()).retry(RetryPolicy::none()).build().expect("a client")
    }

    /// Returns the requests since the last call of this method.
    fn requests(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().expect("the requests"))
    }
}

impl Transport for Recorder {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let line = format!("{} {}", request.method(), request.uri().path());
        self.0.lock().expect("the requests").push(line);
        let response = http::Response::builder().status(204).body(Body::from(""));
        Box::pin(async move { Ok(response.expect("a response")) })
    }
}

#[tokio::test]
async fn resources_parts_and_actions_send_their_requests() {
    let recorder = Recorder::default();
    let client = recorder.client();
    client.charges().dispute().get("c 1").await.expect("a success");
    client.charges().dispute().update("c1").await.expect("a success");
    client.charges().dispute().close("c1").await.expect("a success");
    client.charges().refunds().get("c1", "r1").await.expect("a success");
    client.issuing().cards().replace("k1").await.expect("a success");
    client.box_().get().await.expect("a success");
    client.box_().move_().await.expect("a success");
    client.types().get("t1").await.expect("a success");
    let sent = [
        "GET /v1/charges/c%201/dispute",
        "POST /v1/charges/c1/dispute",
        "POST /v1/charges/c1/dispute/close",
        "GET /v1/charges/c1/refunds/r1",
        "PUT /v1/issuing/cards/k1",
        "GET /v1/box",
        "POST /v1/box/move",
        "GET /v1/types/t1",
    ];
    assert_eq!(recorder.requests(), sent);
}

#[tokio::test]
async fn parts_of_a_large_resource_have_handles() {
    let recorder = Recorder::default();
    let client = recorder.client();
    client.shops().delete("s1").await.expect("a success");
    client.shops().branches().get_opening("s1", "b1").await.expect("a success");
    client.shops().doorbells().ring("s1").await.expect("a success");
    client.archives().create_file("v1").await.expect("a success");
    client.billing().get_invoice_by_uuid("i1").await.expect("a success");
    let sent = [
        "DELETE /flat-ids/shops/s1",
        "GET /flat-ids/shops/s1/branches/b1/opening",
        "POST /flat-ids/shops/s1/bells",
        "POST /flat-tags/stores/v1/files",
        "GET /flat-tags/invoices/i1",
    ];
    assert_eq!(recorder.requests(), sent);
}

/// The former names of items that the configuration renames after the first run.
#[tokio::test]
#[expect(deprecated, reason = "the aliases are tested")]
async fn former_names_send_the_same_requests() {
    use test_flat::vector_stores::{VectorStoresClient, requests::ListVectorStores};
    let recorder = Recorder::default();
    let client = recorder.client();
    let stores: VectorStoresClient = client.vector_stores();
    let list: ListVectorStores = stores.list();
    let _ = (list.await, client.archives().find().await);
    assert_eq!(recorder.requests(), ["GET /flat-tags/stores", "GET /flat-tags/stores"]);
}
