//! The SDK against a service that misbehaves: what the caller sees, and what went over the wire.
//!
//! A module for each subject, a test for each way to misbehave. The server is a real one on this machine, unless a test
//! is about so many calls at once that time has to stand still while any of them is busy. Time is simulated.

mod arguments;
mod bodies;
mod cancellation;
mod concurrency;
mod connections;
mod decoding;
mod in_memory_service;
mod pagination;
mod redirects;
mod retries;
mod scripted_server;
mod secrets;
mod simulated_clock;
mod tokens;

use confluent_cloud::{Client, ClientBuilder};
use scripted_server::Server;
use simulated_clock::SimulatedClock;

/// A user as the service sends it.
const USER: &str = r#"{"api_version":"iam/v2","kind":"User","id":"u-1","email":"a@example.com"}"#;

/// Settings for a client of a server.
fn builder(server: &Server, clock: &SimulatedClock) -> ClientBuilder {
    let builder = Client::builder().control_plane_url(server.url()).clock(clock.clone());
    builder.cloud_api_key("key", "secret")
}

/// A client of a server, and its time.
fn client(server: &Server) -> (Client, SimulatedClock) {
    let clock = SimulatedClock::default();
    (builder(server, &clock).build().expect("a client"), clock)
}
