//! Tests of the SDK: requests on the wire, responses, and the guarantees that they prove.

mod credentials;
mod guarantees;
mod resources;
mod service_responses;
mod streams;
mod testing;
mod wire;

#[path = "support/http_server.rs"]
mod http_server;
#[path = "support/in_memory_service.rs"]
mod in_memory_service;
