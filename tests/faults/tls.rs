//! TLS: trusted and untrusted servers, and client certificates.

use confluent_cloud::transport::reqwest;
use confluent_cloud::{Client, ClientBuilder, ErrorKind};

use crate::USER;
use crate::scripted_server::{Server, respond, respond_json};
use crate::simulated_clock::SimulatedClock;
use crate::tls_server::{Authority, TlsServer};

fn builder(url: String) -> ClientBuilder {
    let builder = Client::builder().control_plane_url(url).clock(SimulatedClock::default());
    builder.cloud_api_key("key", "secret")
}

#[tokio::test]
async fn root_certificate_is_trusted_in_pem_or_der() {
    let authority = Authority::new();
    let server = TlsServer::new(&authority.issue(&["localhost", "127.0.0.1"]), None, USER);
    // OpenSSL selects an issuer by its name alone.
    let other = Authority::named("another authority");
    let bundle = format!("# a comment\n{}{}", other.pem(), authority.pem());
    for certificate in [authority.pem().as_bytes(), authority.der(), bundle.as_bytes()] {
        for host in ["localhost", "127.0.0.1"] {
            let client = builder(server.url(host)).root_certificate(certificate).build().expect("a client");
            assert_eq!(client.iam_v2().users().get("u-1").await.expect("a user").id, "u-1");
        }
    }
    assert_eq!(server.requests().len(), 6);
}

/// Neither an unknown authority nor a certificate for another host is a transient failure, even for a GET.
#[tokio::test]
async fn untrusted_certificate_is_not_retried() {
    let authority = Authority::new();
    let server = TlsServer::new(&authority.issue(&["other.example"]), None, USER);
    let url = || server.url("localhost");
    for builder in [
        builder(url()),
        builder(url()).root_certificate(Authority::new().pem()),
        builder(url()).root_certificate(authority.pem()),
    ] {
        let before = server.connections();
        let error = builder.build().expect("a client").iam_v2().users().get("u-1").await;
        let error = error.expect_err("an error");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error}");
        assert!(!error.is_retryable() && !error.may_have_been_processed(), "{error}");
        assert_eq!(server.connections(), before + 1);
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn client_certificate_is_presented() {
    let (servers, clients) = (Authority::new(), Authority::new());
    let server = TlsServer::new(&servers.issue(&["localhost"]), Some(&clients), USER);
    let identity = clients.issue(&[]);
    let trusting = || builder(server.url("localhost")).root_certificate(servers.pem());
    let client = trusting().client_certificate(&identity.certificate_pem, identity.key_pem());
    let client = client.build().expect("a client");
    assert_eq!(client.iam_v2().users().get("u-1").await.expect("a user").id, "u-1");
    assert_eq!(server.requests().len(), 1);

    // Without a certificate, or with one of another authority, the server rejects the connection.
    let [stranger, impostor] = [Authority::named("another"), Authority::new()].map(|it| it.issue(&[]));
    for builder in [
        trusting(),
        trusting().client_certificate(&stranger.certificate_pem, stranger.key_pem()),
        trusting().client_certificate(&impostor.certificate_pem, impostor.key_pem()),
    ] {
        let before = server.connections();
        let error = builder.build().expect("a client").iam_v2().users().get("u-1").await;
        let error = error.expect_err("an error");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error:?}");
        assert!(!error.may_have_been_processed(), "{error:?}");
        assert_eq!(server.connections(), before + 1, "{error:?}");
    }
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn invalid_certificates_are_rejected() {
    let identity = Authority::new().issue(&[]);
    let url = || builder("https://api.example".to_owned());
    for (builder, problem) in [
        (url().root_certificate("planted"), "a root certificate is neither valid PEM nor valid DER"),
        (url().root_certificate(""), "a root certificate"),
        (
            url().root_certificate("-----BEGIN CERTIFICATE-----\nplanted\n-----END CERTIFICATE-----\n"),
            "a root certificate",
        ),
        (url().client_certificate(&identity.certificate_pem, "planted"), "the client certificate or its key"),
        (url().client_certificate("planted", identity.key_pem()), "the client certificate or its key"),
    ] {
        assert!(!format!("{builder:?}").contains("planted"), "{builder:?}");
        let error = builder.build().expect_err(problem);
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        let text = format!("{error} {error:?}");
        assert!(text.contains(problem) && !text.contains("planted"), "{text}");
    }
}

#[test]
fn connection_settings_are_rejected_with_a_custom_transport() {
    let mock = confluent_cloud::testing::Mock::new();
    for (builder, setter) in [
        (mock.builder().root_certificate("c"), "root_certificate"),
        (mock.builder().client_certificate("c", "k"), "client_certificate"),
        (mock.builder().proxy("http://proxy.example"), "proxy"),
        (mock.builder().proxy_credentials("u", "p"), "proxy_credentials"),
        (mock.builder().reqwest_client_builder(reqwest::Client::builder()), "reqwest_client_builder"),
    ] {
        let error = builder.build().expect_err("an error");
        assert!(error.to_string().contains(&format!("`{setter}` has no effect")), "{error}");
    }
}

/// The application's client keeps its settings, but not its redirects and retries.
#[tokio::test]
async fn own_http_client_neither_redirects_nor_retries() {
    let other = Server::new([respond_json("200 OK", USER)]);
    let location = format!("{}/elsewhere", other.url());
    let server = Server::new([
        respond_json("200 OK", USER),
        respond("302 Found", &[("Location", &location)], ""),
        respond("503 Service Unavailable", &[], ""),
    ]);
    let mut headers = http::HeaderMap::new();
    headers.insert("x-own", http::HeaderValue::from_static("1"));
    let policy = reqwest::retry::for_host("127.0.0.1").classify_fn(|it| it.retryable());
    let own = reqwest::Client::builder().default_headers(headers).retry(policy);
    let own = own.redirect(reqwest::redirect::Policy::limited(5));
    let client = builder(server.url()).reqwest_client_builder(own).build().expect("a client");
    let get = || client.iam_v2().users().get("u-1").no_retry();
    get().await.expect("a user");
    assert_eq!(get().await.expect_err("an error").status().map(|it| it.as_u16()), Some(302));
    assert_eq!(get().await.expect_err("an error").status().map(|it| it.as_u16()), Some(503));
    assert_eq!(server.requests().len(), 3);
    assert!(server.requests().iter().all(|request| request.header("x-own") == Some("1")));
    assert_eq!(other.connections(), 0);

    // Certificates of the builder are added to it.
    let authority = Authority::new();
    let server = TlsServer::new(&authority.issue(&["localhost"]), None, USER);
    let own = reqwest::Client::builder().https_only(true);
    let client = builder(server.url("localhost")).root_certificate(authority.pem());
    let client = client.reqwest_client_builder(own).build().expect("a client");
    client.iam_v2().users().get("u-1").await.expect("a user");
}
