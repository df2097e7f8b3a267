//! A local server that controls each connection byte by byte.
//!
//! In: the steps that follow each request. Out: the requests and the state of the connections. It knows HTTP only
//! well enough to find the end of a request.

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

/// The maximum time that a test waits for an event that normally happens at once.
const MAX_WAIT: Duration = Duration::from_secs(20);

/// A step of the server. After the last step it waits for the next request on the same connection.
pub(crate) enum Step {
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Runs an action, such as advancing the clock.
    Do(Box<dyn FnOnce() + Send>),
    /// Sends nothing until the client disconnects.
    Hold,
    /// Closes the connection.
    Close,
    /// Resets the connection: sends RST instead of FIN.
    Reset,
}

/// The events that the server recorded.
#[derive(Default)]
pub(crate) struct Log {
    /// The requests, in order of arrival.
    pub(crate) requests: Vec<ReceivedRequest>,
    /// The number of connections.
    pub(crate) connections: usize,
    /// The number of connections that the client closed.
    pub(crate) disconnects: usize,
}

/// The server. Its threads end with the test.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

/// A function that chooses the steps that follow a request.
type Handler = Box<dyn FnMut(&ReceivedRequest) -> Vec<Step> + Send>;

struct Shared {
    log: Mutex<Log>,
    handler: Mutex<Handler>,
}

impl Server {
    /// Starts a server with a list of steps per request. Further requests get a 599.
    pub(crate) fn new(answers: impl IntoIterator<Item = Vec<Step>>) -> Self {
        let mut answers: VecDeque<Vec<Step>> = answers.into_iter().collect();
        Self::with_handler(move |_| {
            answers.pop_front().unwrap_or_else(|| respond("599 No more answers", &[], ""))
        })
    }

    /// Starts a server that chooses its steps when a request arrives.
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

    /// Returns the base URL.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns all requests so far.
    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.shared.log().requests.clone()
    }

    /// Returns method and target of all requests so far.
    pub(crate) fn request_lines(&self) -> Vec<String> {
        let line = |request: &ReceivedRequest| request.line.trim_end_matches(" HTTP/1.1").to_owned();
        self.shared.log().requests.iter().map(line).collect()
    }

    /// Returns the number of connections.
    pub(crate) fn connections(&self) -> usize {
        self.shared.log().connections
    }

    /// Returns the only request.
    pub(crate) fn only_request(&self) -> ReceivedRequest {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// Waits until `seen` returns `true` for the log, while the client continues.
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
        // Everything is sent immediately, even in small chunks.
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

    /// Runs a step and returns `true` if the connection stays open.
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

/// Returns the steps for a complete response with a status such as `200 OK`; the connection stays open.
pub(crate) fn respond(status: &str, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Vec<Step> {
    let body = body.as_ref();
    let length = body.len().to_string();
    let mut headers = headers.to_vec();
    headers.push(("Content-Length", &length));
    let mut bytes = head_bytes(status, &headers);
    bytes.extend_from_slice(body);
    vec![Step::Send(bytes)]
}

/// Returns the steps for a complete JSON response.
pub(crate) fn respond_json(status: &str, body: impl AsRef<[u8]>) -> Vec<Step> {
    respond(status, &[("Content-Type", "application/json")], body)
}

/// Returns the step that sends the head of a response.
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
