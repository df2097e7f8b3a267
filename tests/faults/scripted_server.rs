//! A server on this machine that does with a connection what it is told, byte by byte.
//!
//! In: for each request, the steps that follow it. Out: everything that arrived, and what became of the connections.
//! It knows HTTP only well enough to find the end of a request.

use std::collections::VecDeque;
use std::io::{BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::{Duration, Instant};

use socket2::SockRef;

#[path = "../support/http_request.rs"]
mod http_request;

pub(crate) use http_request::ReceivedRequest;

/// How long the tests wait for something that happens at once unless it never does.
const MAX_WAIT: Duration = Duration::from_secs(20);

/// One thing that the server does. After the last one it waits for the next request on the same connection.
pub(crate) enum Step {
    /// It sends these bytes.
    Send(Vec<u8>),
    /// It does something beside, such as letting time pass.
    Do(Box<dyn FnOnce() + Send>),
    /// It says nothing until the other side hangs up.
    Hold,
    /// It closes the connection.
    Close,
    /// It breaks the connection: what it sends is RST and not FIN.
    Reset,
}

/// What the server saw.
#[derive(Default)]
pub(crate) struct Log {
    /// The requests, in the order in which they came.
    pub(crate) requests: Vec<ReceivedRequest>,
    /// How many connections there were.
    pub(crate) connections: usize,
    /// How many connections the other side has closed.
    pub(crate) disconnects: usize,
}

/// The server; its threads end with the test.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

/// What to do after a request.
type Handler = Box<dyn FnMut(&ReceivedRequest) -> Vec<Step> + Send>;

struct Shared {
    log: Mutex<Log>,
    handler: Mutex<Handler>,
}

impl Server {
    /// A server that does these things, one list for each request; whatever comes after them gets a 599.
    pub(crate) fn new(answers: impl IntoIterator<Item = Vec<Step>>) -> Self {
        let mut answers: VecDeque<Vec<Step>> = answers.into_iter().collect();
        Self::with_handler(move |_| {
            answers.pop_front().unwrap_or_else(|| respond("599 No more answers", &[], ""))
        })
    }

    /// A server that decides when it sees a request.
    pub(crate) fn with_handler(handler: impl FnMut(&ReceivedRequest) -> Vec<Step> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::new(Shared { log: Mutex::default(), handler: Mutex::new(Box::new(handler)) });
        let serving = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(stream) = stream else { return };
                let shared = Arc::clone(&serving);
                shared.log().connections += 1;
                thread::spawn(move || shared.serve(&stream));
            }
        });
        Self { address, shared }
    }

    /// Where it is.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All requests so far.
    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.shared.log().requests.clone()
    }

    /// The first lines of all requests so far, without the protocol's version.
    pub(crate) fn request_lines(&self) -> Vec<String> {
        let line = |request: &ReceivedRequest| request.line.trim_end_matches(" HTTP/1.1").to_owned();
        self.shared.log().requests.iter().map(line).collect()
    }

    /// How many connections there were.
    pub(crate) fn connections(&self) -> usize {
        self.shared.log().connections
    }

    /// The one request.
    pub(crate) fn only_request(&self) -> ReceivedRequest {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// Waits until the server has seen something; meanwhile the client may go on.
    pub(crate) async fn wait_until(&self, seen: impl Fn(&Log) -> bool) {
        let start = Instant::now();
        while !seen(&self.shared.log()) {
            assert!(start.elapsed() < MAX_WAIT, "it has not come to that");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}

impl Shared {
    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().expect("the log")
    }

    fn serve(&self, stream: &TcpStream) {
        // What is sent goes at once, also in small pieces.
        stream.set_nodelay(true).expect("a socket without delays");
        let mut reader = BufReader::new(stream);
        while let Some(request) = ReceivedRequest::read(&mut reader) {
            let steps = {
                let mut handler = self.handler.lock().expect("the handler");
                self.log().requests.push(request.clone());
                handler(&request)
            };
            for step in steps {
                if !self.step(stream, step) {
                    return;
                }
            }
        }
        self.log().disconnects += 1;
    }

    /// Whether the connection goes on.
    fn step(&self, mut stream: &TcpStream, step: Step) -> bool {
        match step {
            // The other side may be gone, which is what some tests are about.
            Step::Send(bytes) => drop(stream.write_all(&bytes)),
            Step::Do(action) => action(),
            Step::Hold => {
                let _ = stream.read(&mut [0; 1]);
                self.log().disconnects += 1;
                return false;
            }
            Step::Close => return false,
            Step::Reset => {
                SockRef::from(stream).set_linger(Some(Duration::ZERO)).expect("a socket that resets");
                return false;
            }
        }
        true
    }
}

/// A complete answer with a status such as `200 OK`, in one piece; the connection stays open.
pub(crate) fn respond(status: &str, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Vec<Step> {
    let body = body.as_ref();
    let length = body.len().to_string();
    let mut headers = headers.to_vec();
    headers.push(("Content-Length", &length));
    let mut bytes = head_bytes(status, &headers);
    bytes.extend_from_slice(body);
    vec![Step::Send(bytes)]
}

/// A complete answer in JSON.
pub(crate) fn respond_json(status: &str, body: impl AsRef<[u8]>) -> Vec<Step> {
    respond(status, &[("Content-Type", "application/json")], body)
}

/// The part of an answer that comes before its body.
pub(crate) fn send_head(status: &str, headers: &[(&str, &str)]) -> Step {
    Step::Send(head_bytes(status, headers))
}

fn head_bytes(status: &str, headers: &[(&str, &str)]) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status}\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    text.into_bytes()
}
