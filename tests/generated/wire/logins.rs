//! Logins of applications at a local server, and default credentials.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use serde_json::json;
use test_examples::oauth::{Application, Tokens};
use test_examples::testing::{Fault, Mock, Reply};
use test_examples::{Client, ClientBuilder, Secret};

use super::in_memory_service::InMemoryService;

/// A request to the server: its first line, its headers in lower case, and its body.
#[derive(Clone, Debug)]
struct Received {
    line: String,
    head: String,
    body: String,
}

/// A server that issues the tokens `t-1`, `t-2` and so on, and responds to all other requests with 204.
struct LoginServer {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl LoginServer {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let received: Arc<Mutex<Vec<Received>>> = Arc::default();
        let log = Arc::clone(&received);
        std::thread::spawn(move || {
            let mut tokens = 0;
            for stream in listener.incoming() {
                let mut stream = stream.expect("a connection");
                let request = read(&mut BufReader::new(&stream));
                let body = if request.line.contains("token") || request.line.contains("exchange") {
                    tokens += 1;
                    format!(r#"{{"access_token":"t-{tokens}","token_type":"Bearer","expires_in":3600}}"#)
                } else {
                    String::new()
                };
                let status = if body.is_empty() { "204 No Content" } else { "200 OK" };
                log.lock().expect("the log").push(request);
                let length = if body.is_empty() { String::new() } else { format!("content-length: {}\r\n", body.len()) };
                let head = format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\n{length}connection: close\r\n\r\n");
                stream.write_all(format!("{head}{body}").as_bytes()).expect("a response");
            }
        });
        Self { url, received }
    }

    fn builder(&self) -> ClientBuilder {
        Client::builder().till_example_com_url(&self.url)
    }

    fn received(&self) -> Vec<Received> {
        self.received.lock().expect("the log").clone()
    }
}

fn read(stream: &mut impl BufRead) -> Received {
    let mut line = String::new();
    stream.read_line(&mut line).expect("a request line");
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut header = String::new();
        stream.read_line(&mut header).expect("a header");
        if header.trim().is_empty() {
            break;
        }
        let header = header.to_ascii_lowercase();
        if let Some(value) = header.strip_prefix("content-length:") {
            length = value.trim().parse().expect("a length");
        }
        head.push_str(&header);
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).expect("a body");
    Received { line: line.trim().to_owned(), head, body: String::from_utf8(body).expect("a form") }
}

#[tokio::test]
async fn application_logs_in_with_client_credentials() {
    let server = LoginServer::start();
    let application = Application::new("till-1").secret("planted secret");
    let client = server.builder().till_login_client_credentials(application).build().expect("a client");
    client.till().sales().list().await.expect("a success");
    client.till().sales().list().await.expect("a success");
    let received = server.received();
    let lines: Vec<&str> = received.iter().map(|request| request.line.as_str()).collect();
    assert_eq!(lines, ["POST /till-token HTTP/1.1", "GET /sales HTTP/1.1", "GET /sales HTTP/1.1"]);
    assert_eq!(
        received[0].body,
        "audience=till&client_id=till-1&client_secret=planted+secret&grant_type=client_credentials&scope=sales%3Aread",
    );
    assert!(!received[0].head.contains("authorization:"));
    assert!(received[2].head.contains("authorization: bearer t-1"), "{}", received[2].head);
}

#[tokio::test]
async fn token_of_a_login_is_exchanged() {
    let server = LoginServer::start();
    let application = Application::new("till-1").secret("planted");
    let client = server.builder().till_application(application, "eu").build().expect("a client");
    client.till().partners().list().await.expect("a success");
    client.till().sales().list().await.expect("a success");
    let received = server.received();
    let lines: Vec<&str> = received.iter().map(|request| request.line.as_str()).collect();
    let exchange = "POST /till-exchange HTTP/1.1";
    assert_eq!(
        lines,
        ["POST /till-token HTTP/1.1", exchange, "GET /partners HTTP/1.1", "GET /sales HTTP/1.1"]
    );
    assert!(received[1].body.contains("subject_token=t-1") && received[1].body.contains("region=eu"));
    assert!(received[2].head.contains("authorization: bearer t-2"));
    assert!(!received[2].head.contains("x-till-region"));
    assert!(received[3].head.contains("authorization: bearer t-1"));
    assert!(received[3].head.contains("x-till-region: eu"));
}

#[tokio::test]
async fn tokens_of_a_login_are_used() {
    let server = LoginServer::start();
    let tokens = Tokens::from_access_token("stored");
    let builder = server.builder().till_login_tokens(Application::new("till-1"), tokens);
    builder.build().expect("a client").till().sales().list().await.expect("a success");
    assert!(server.received()[0].head.contains("authorization: bearer stored"));
}

#[tokio::test]
async fn browser_login_has_the_documented_urls() {
    let client = LoginServer::start().builder().build().expect("a client");
    let login = client.till_login_login(Application::new("till-1"));
    assert_eq!(login.documented_scopes(), ["sales:read", "sales:write"]);
    let request = login.authorization_request("http://127.0.0.1/callback").await.expect("a request");
    assert!(request.url().starts_with("https://login.example.com/authorize?audience=till&client_id=till-1"));
}

#[tokio::test]
async fn forbidden_call_names_the_documented_scope() {
    let header = ("www-authenticate", "Bearer error=\"insufficient_scope\"");
    let service = InMemoryService::responding_with(403, header, "");
    let error = service.client().till().sales().create().await.expect_err("403");
    assert_eq!(error.missing_scopes(), ["sales:read", "sales:write"]);
    assert!(error.to_string().contains("missing scopes sales:read sales:write"), "{error}");
}

#[tokio::test]
async fn configured_credentials_are_sent() {
    let service = InMemoryService::new();
    let builder = service.builder().note_token("t").note_key("k").note_query("q").note_cookie("c");
    let client = builder.build().expect("a client");
    client.notes().notes().create().await.expect("a success");
    assert_eq!(service.only_request().headers()["authorization"], "Bearer t");
    client.labels().labels().list().await.expect("a success");
    let request = service.only_request();
    assert_eq!(request.headers()["x-note-key"], "k");
    assert!(!request.headers().contains_key("authorization"));
    client.stamps().stamps().list().await.expect("a success");
    let request = service.only_request();
    assert_eq!((request.headers()["x-note-key"].as_bytes(), request.uri().query()), (&b"k"[..], Some("note_key=q")));
    for (builder, text) in [
        (service.builder().note_user("sk_1"), "Basic c2tfMTo="),
        (service.builder().note_password("pw"), "Basic YXBpOnB3"),
    ] {
        builder.build().expect("a client").notes().notes().update("1").await.expect("a success");
        assert_eq!(service.only_request().headers()["authorization"], text);
    }
    let client = service.builder().note_cookie(Secret::from("c")).build().expect("a client");
    client.notes().notes().get("1").await.expect("a success");
    assert_eq!(service.only_request().headers()["cookie"], "note=c");
    let error = client.notes().notes().create().await.expect_err("another credential");
    assert!(error.to_string().contains("`ClientBuilder::note_token`"), "{error}");
}

#[tokio::test]
async fn mock_issues_tokens_in_simulated_time() {
    let token = |name: &str| json!({"access_token": name, "token_type": "Bearer", "expires_in": 3600});
    let mock = Mock::new();
    let tokens = mock
        .when_token_requested()
        .reply_json(token("t-1"))
        .delayed(std::time::Duration::from_secs(2))
        .then_fail(Fault::service_unavailable())
        .then_reply_with(Reply::json(token("t-2")))
        .then_reply_with(Reply::json(json!({"error": "invalid_client"})).status(400));
    mock.when(|client| client.till().sales().list()).reply_with(Reply::new(204));
    let application = Application::new("till-1").secret("planted secret");
    let client = mock.builder().till_login_client_credentials(application).build().expect("a client");
    let bearer = || mock.requests().last().and_then(|request| request.header("authorization").map(str::to_owned));
    client.till().sales().list().await.expect("a success");
    client.till().sales().list().await.expect("a success");
    assert_eq!((tokens.count(), bearer().as_deref()), (1, Some("Bearer t-1")));
    assert_eq!(mock.elapsed().as_secs(), 2);
    // The token expires, and the first renewal fails in a way that is retried.
    mock.advance(std::time::Duration::from_secs(3600));
    client.till().sales().list().await.expect("a success");
    assert_eq!((tokens.count(), bearer().as_deref()), (3, Some("Bearer t-2")));
    mock.advance(std::time::Duration::from_secs(3600));
    let error = client.till().sales().list().await.expect_err("no token");
    assert!(error.to_string().contains("invalid_client") && !error.to_string().contains("planted"), "{error}");
    let form = mock.requests().first().map(|request| request.form()).unwrap_or_default();
    assert!(form.contains(&("grant_type".to_owned(), "client_credentials".to_owned())), "{form:?}");
    mock.verify().expect("every reply was used");
}
