//! A small local HTTP/1.1 server that sends prepared responses and records the requests.

use std::io::{BufReader, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread;

#[path = "http_request.rs"]
mod http_request;

pub(crate) use http_request::ReceivedRequest;

/// The bytes of a response. The server closes the connection after them.
pub(crate) struct HttpResponse(Vec<u8>);

/// The server. Its thread ends with the test.
pub(crate) struct Server {
    address: SocketAddr,
    received: Arc<Mutex<Vec<ReceivedRequest>>>,
}

impl Server {
    /// Starts a server with one response per request. Further requests get a 599.
    pub(crate) fn new(answers: impl IntoIterator<Item = HttpResponse>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let received = Arc::new(Mutex::new(Vec::new()));
        let answers: Vec<HttpResponse> = answers.into_iter().collect();
        let log = received.clone();
        thread::spawn(move || {
            let mut answers = answers.into_iter();
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { return };
                let Some(request) = ReceivedRequest::read(&mut BufReader::new(&stream)) else { continue };
                log.lock().expect("the log").push(request);
                let HttpResponse(bytes) =
                    answers.next().unwrap_or_else(|| http_response("599 No more answers", &[], ""));
                let _ = stream.write_all(&bytes);
            }
        });
        Self { address, received }
    }

    /// Returns the base URL.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns all requests so far.
    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.received.lock().expect("the log").clone()
    }

    /// Returns the only request.
    pub(crate) fn only_request(&self) -> ReceivedRequest {
        let mut received = self.requests();
        assert_eq!(received.len(), 1, "{received:?}");
        received.remove(0)
    }
}

/// Creates a response with a status such as `200 OK`.
pub(crate) fn http_response(status: &str, headers: &[(&str, &str)], body: &str) -> HttpResponse {
    let mut text = format!("HTTP/1.1 {status}\r\nConnection: close\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    if !status.starts_with("204") {
        text.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    HttpResponse(format!("{text}\r\n{body}").into_bytes())
}

/// Creates a JSON response.
pub(crate) fn json_response(status: &str, body: &str) -> HttpResponse {
    http_response(status, &[("Content-Type", "application/json")], body)
}
