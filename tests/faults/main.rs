//! Fault injection: the SDK against a misbehaving service.
//!
//! Each module covers a subject and each test a fault, with its effect on the caller and on the requests. The server is a real
//! one on this machine, except where a test needs so many calls at once that time must be paused. Time is simulated.

mod arguments;
mod bodies;
mod cancellation;
mod concurrency;
mod connections;
mod decoding;
mod escape_hatches;
mod in_memory_service;
mod leak_search;
mod limits;
mod pagination;
mod proxies;
mod proxy_server;
mod redirects;
mod retries;
mod scripted_server;
mod secrets;
mod simulated_clock;
mod tls;
mod tls_server;
mod tokens;

use confluent_cloud::{Client, ClientBuilder};
use scripted_server::Server;
use simulated_clock::SimulatedClock;

/// A user as the service sends it.
const USER: &str = r#"{"api_version":"iam/v2","kind":"User","id":"u-1","email":"a@example.com"}"#;

/// Returns a builder for a client of the server.
fn builder(server: &Server, clock: &SimulatedClock) -> ClientBuilder {
    let builder = Client::builder().control_plane_url(server.url()).clock(clock.clone());
    builder.cloud_api_key("key", "secret")
}

/// Returns a client of the server, and its clock.
fn client(server: &Server) -> (Client, SimulatedClock) {
    let clock = SimulatedClock::default();
    (builder(server, &clock).build().expect("a client"), clock)
}
