//! Redirects: the ones that are followed, and what is sent then.

use confluent_cloud::Client;

use crate::in_memory_service::{InMemoryService, http_response};
use crate::scripted_server::{Server, respond, respond_json};
use crate::simulated_clock::SimulatedClock;
use crate::{USER, client};

/// Statuses of redirects.
const STATUSES: [&str; 5] = ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"];

#[tokio::test]
async fn redirect_to_other_host_is_not_followed() {
    let other_host = Server::new([respond_json("200 OK", USER)]);
    for status in STATUSES {
        let location = format!("{}/stolen?token=t-0", other_host.url());
        let server = Server::new([respond(status, &[("Location", &location)], "")]);
        let error = client(&server).0.iam_v2().users().get("u-1").await.expect_err("an error");
        assert_eq!(error.status().map(|status| status.as_u16().to_string()), Some(status[..3].to_owned()));
        assert!(error.to_string().contains("/stolen"), "{error}");
        assert!(error.to_string().contains("was not followed"), "{error}");
        assert!(!error.to_string().contains("t-0"), "{error}");
        assert_eq!(error.attempts(), 1);
        assert_eq!(server.request_lines(), ["GET /iam/v2/users/u-1"]);
    }
    assert_eq!(other_host.requests().len(), 0);
}

/// Returns a client of the real host whose transport is in memory.
fn real_host_client(service: &InMemoryService) -> Client {
    let builder = Client::builder().transport(service.clone()).clock(SimulatedClock::default());
    builder.cloud_api_key("key", "secret").build().expect("a client")
}

#[tokio::test]
async fn redirect_to_http_is_not_followed() {
    for location in [
        "http://api.confluent.cloud/iam/v2/users/u-2",
        "HTTP://api.confluent.cloud/iam/v2/users/u-2",
        "http://127.0.0.1/iam/v2/users/u-2",
        "ftp://api.confluent.cloud/iam/v2/users/u-2",
        "file:///etc/passwd",
    ] {
        let service = InMemoryService::new(move |_| http_response(308, &[("location", location)], ""));
        let error = real_host_client(&service).iam_v2().users().get("u-1").await.expect_err("an error");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(308), "{error}");
        assert!(error.to_string().contains("was not followed"), "{error}");
        let [request] = &service.requests()[..] else { panic!("{location} was followed") };
        assert_eq!(request.uri(), "https://api.confluent.cloud/iam/v2/users/u-1");
    }
}

/// Hosts with names similar to the service's.
#[tokio::test]
async fn redirect_to_similar_host_is_not_followed() {
    for location in [
        "https://api.confluent.cloud.example.com/",
        "https://example.com/api.confluent.cloud",
        "https://notconfluent.cloud/",
        "https://api.confluent.cloud@example.com/",
        "https://key:secret@api.confluent.cloud/",
        "https://api.confluent.cloud:8443/",
        "//example.com/",
        "/\\example.com/",
        "https:\\\\example.com/",
        "",
        "https://",
        "\u{0}",
    ] {
        let service = InMemoryService::new(move |_| {
            let mut redirect = http_response(307, &[], "");
            let value = http::HeaderValue::from_bytes(location.as_bytes());
            redirect.headers_mut().insert("location", value.unwrap_or(http::HeaderValue::from_static("")));
            redirect
        });
        let error = real_host_client(&service).iam_v2().users().get("u-1").await.expect_err("an error");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(307), "{location:?}: {error}");
        let hosts = service.requests();
        assert!(
            hosts.iter().all(|it| it.uri().host() == Some("api.confluent.cloud")),
            "{location:?} {hosts:?}"
        );
    }
}

#[tokio::test]
async fn redirect_within_service_keeps_request() {
    let service = InMemoryService::new(move |request| match request.uri().host() {
        Some("api.confluent.cloud") => {
            http_response(308, &[("location", "https://api.eu.confluent.cloud/iam/v2/users/u-2")], "")
        }
        _ => http_response(200, &[], USER),
    });
    let body = confluent_cloud::iam::v2::UserUpdate::new().with_full_name("A");
    real_host_client(&service).iam_v2().users().update("u-1").body(&body).await.expect("a user");
    let [first, second] = &service.requests()[..] else { panic!("two requests") };
    assert_eq!(second.uri(), "https://api.eu.confluent.cloud/iam/v2/users/u-2");
    assert_eq!(
        (first.method(), first.headers(), first.body()),
        (second.method(), second.headers(), second.body())
    );
    assert_eq!(second.headers()["authorization"], "Basic a2V5OnNlY3JldA==");
}

/// The other host has credentials of its own, which may belong to somebody else.
#[tokio::test]
async fn redirect_to_another_configured_host_has_no_credentials() {
    for (kafka, location) in [
        ("https://pkc-1.example.com", "https://pkc-1.example.com/x"),
        // It is in a domain of the service, too.
        ("https://pkc-1.eu.confluent.cloud", "https://PKC-1.eu.confluent.cloud:443/x"),
    ] {
        let service = InMemoryService::new(move |request| match request.uri().host() {
            Some("api.confluent.cloud") => http_response(307, &[("location", location)], ""),
            _ => http_response(200, &[], USER),
        });
        let builder = Client::builder().transport(service.clone()).clock(SimulatedClock::default());
        let builder = builder.cloud_api_key("key", "secret").kafka_api_key("kafka-key", "kafka-secret");
        let client = builder.kafka_url(kafka).build().expect("a client");
        client.iam_v2().users().get("u-1").await.expect("a user");
        let [first, second] = &service.requests()[..] else { panic!("two requests") };
        assert_eq!(second.uri(), location);
        let mut headers = first.headers().clone();
        assert_eq!(headers.remove("authorization").expect("credentials"), "Basic a2V5OnNlY3JldA==");
        assert_eq!(second.headers(), &headers);
    }
}

/// A 303, and a 302 for anything but a GET, change the method: the caller decides what they mean.
#[tokio::test]
async fn redirect_changing_method_is_not_followed() {
    for status in ["302 Found", "303 See Other"] {
        let server = Server::new([respond(status, &[("Location", "/iam/v2/users/u-2")], "")]);
        let error = client(&server).0.iam_v2().users().delete("u-1").await.expect_err("an error");
        assert_eq!(error.status().map(|status| status.as_u16().to_string()), Some(status[..3].to_owned()));
        assert_eq!(server.request_lines(), ["DELETE /iam/v2/users/u-1"]);
    }
}

#[tokio::test]
async fn redirect_loop_is_an_error() {
    let server = Server::with_handler(|request| {
        let to = if request.line.contains("u-1") { "/iam/v2/users/u-2" } else { "u-1" };
        respond("307 Temporary Redirect", &[("Location", to)], "")
    });
    let (client, clock) = client(&server);
    let error = client.iam_v2().users().get("u-1").await.expect_err("a loop");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(error.to_string().contains("too many redirects"), "{error}");
    assert_eq!((error.attempts(), clock.waits()), (1, vec![]));
    let (first, second) = ("GET /iam/v2/users/u-1", "GET /iam/v2/users/u-2");
    assert_eq!(server.request_lines(), [first, second, first, second, first, second]);
    let names = |index: usize| server.requests()[index].headers.clone();
    assert!((1..6).all(|index| names(index) == names(0)));
}
