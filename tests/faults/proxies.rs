//! Proxies: explicit ones, with and without a password, and those of the environment.

use std::process::Command;

use confluent_cloud::{Client, ClientBuilder, ErrorKind};

use crate::USER;
use crate::proxy_server::{ProxyOptions, ProxyServer};
use crate::scripted_server::{Server, respond_json};
use crate::simulated_clock::SimulatedClock;
use crate::tls_server::{Authority, TlsServer};

/// The variable that the child process of a test reads.
const CHILD_SERVER: &str = "TEST_SERVER_URL";

const OPTIONS: ProxyOptions = ProxyOptions { tunnel_to: None, authorization: None, body: USER };

/// The header for the user `u:` with the password `p@:/ä`, which is percent-encoded in a URL.
const AUTHORIZATION: &str = "Basic dTpwQDovw6Q=";

fn builder(url: &str) -> ClientBuilder {
    let builder = Client::builder().control_plane_url(url).clock(SimulatedClock::default());
    builder.cloud_api_key("key", "secret").allow_http(true)
}

async fn get(builder: ClientBuilder) -> Result<String, confluent_cloud::Error> {
    builder.build().expect("a client").iam_v2().users().get("u-1").await.map(|user| user.id)
}

#[tokio::test]
async fn explicit_proxy_is_used_for_every_host() {
    let proxy = ProxyServer::new(OPTIONS);
    for host in ["http://api.example", "http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"] {
        assert_eq!(get(builder(host).proxy(proxy.url())).await.expect("a user"), "u-1");
    }
    assert_eq!(
        proxy.request_lines(),
        ["api.example", "localhost:1", "127.0.0.1:1", "[::1]:1"]
            .map(|host| format!("GET http://{host}/iam/v2/users/u-1"))
    );
    // The credentials of the call are for the service, and there are none for the proxy.
    for request in proxy.requests() {
        assert_eq!(request.header("authorization"), Some("Basic a2V5OnNlY3JldA=="));
        assert_eq!(request.header("proxy-authorization"), None);
    }
}

#[tokio::test]
async fn password_of_the_proxy_is_sent_only_to_the_proxy() {
    let authority = Authority::new();
    let server = TlsServer::new(&authority.issue(&["api.example"]), None, USER);
    let options =
        ProxyOptions { tunnel_to: Some(server.address()), authorization: Some(AUTHORIZATION), ..OPTIONS };
    let proxy = ProxyServer::new(options);
    let with_url = format!("http://u:p%40%3A%2F%C3%A4@{}", proxy.address());
    for url in ["http://api.example", "https://api.example"] {
        let trusting = || builder(url).root_certificate(authority.pem());
        assert_eq!(get(trusting().proxy(with_url.as_str())).await.expect("a user"), "u-1");
        let with_parts = trusting().proxy(proxy.url()).proxy_credentials("u", "p@:/ä");
        assert_eq!(get(with_parts).await.expect("a user"), "u-1");
    }
    let plain = "GET http://api.example/iam/v2/users/u-1";
    let tunnel = "CONNECT api.example:443";
    assert_eq!(proxy.request_lines(), [plain, plain, tunnel, tunnel]);
    // A tunnel hides the request from the proxy, and its credentials from the server.
    assert!(proxy.requests()[2..].iter().all(|request| request.header("authorization").is_none()));
    assert_eq!(server.requests().len(), 2);
    assert!(server.requests().iter().all(|request| request.header("proxy-authorization").is_none()));
}

#[tokio::test]
async fn rejection_by_the_proxy_is_not_retried() {
    let authority = Authority::new();
    let server = TlsServer::new(&authority.issue(&["api.example"]), None, USER);
    let options =
        ProxyOptions { tunnel_to: Some(server.address()), authorization: Some(AUTHORIZATION), ..OPTIONS };
    for url in ["http://api.example", "https://api.example"] {
        let proxy = ProxyServer::new(options);
        let builder = builder(url).root_certificate(authority.pem()).proxy(proxy.url());
        let error = get(builder.proxy_credentials("u", "planted")).await.expect_err("an error");
        assert_eq!(error.attempts(), 1, "{error}");
        assert!(!error.may_have_been_processed() && !error.is_retryable(), "{error}");
        assert!(!format!("{error} {error:?}").contains("planted"), "{error:?}");
        assert_eq!(proxy.requests().len(), 1);
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn invalid_proxy_is_rejected_without_its_password() {
    for url in
        ["proxy.example", "socks5://u:planted@proxy.example", "http://u:planted@", "http://u:planted@p/x"]
    {
        let builder = builder("https://api.example").proxy(url);
        assert!(!format!("{builder:?}").contains("planted"), "{builder:?}");
        let error = builder.build().expect_err(url);
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        assert!(!format!("{error} {error:?}").contains("planted"), "{error:?}");
    }
}

/// The environment of a process cannot be changed safely, so the calls are made by a child.
#[test]
fn proxy_of_the_environment_is_not_used_for_loopback() {
    let proxy = ProxyServer::new(OPTIONS);
    let server = Server::with_handler(|_| respond_json("200 OK", USER));
    for variable in ["HTTP_PROXY", "ALL_PROXY"] {
        let mut child = Command::new(std::env::current_exe().expect("this test"));
        child.args(["--exact", "proxies::calls_with_a_proxy_of_the_environment"]);
        for unset in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"] {
            child.env_remove(unset);
        }
        child.env(variable, proxy.url()).env(CHILD_SERVER, server.url());
        let output = child.output().expect("a child");
        assert!(output.status.success(), "{output:?}");
        assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"), "{output:?}");
    }
    assert_eq!(proxy.request_lines(), ["GET http://api.example/iam/v2/users/u-1"; 2]);
    assert_eq!(server.request_lines().len(), 4);
}

/// Does something only in the environment that `proxy_of_the_environment_is_not_used_for_loopback` sets.
#[tokio::test]
async fn calls_with_a_proxy_of_the_environment() {
    let Ok(server) = std::env::var(CHILD_SERVER) else { return };
    for url in [server.as_str(), &server.replace("127.0.0.1", "localhost"), "http://api.example"] {
        assert_eq!(get(builder(url)).await.expect("a user"), "u-1");
    }
}
