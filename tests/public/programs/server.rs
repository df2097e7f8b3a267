//! A local server that answers requests with prepared responses, in order.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

/// A response: header lines and a JSON body. `{url}` stands for the URL of the server.
type Reply = (&'static str, &'static str);

/// The server. It runs until the test ends.
pub struct Server {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Starts a server on a free port.
    pub fn start<const N: usize>(replies: [Reply; N]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let requests: Arc<Mutex<Vec<String>>> = Arc::default();
        let (log, base) = (Arc::clone(&requests), url.clone());
        std::thread::spawn(move || {
            for (headers, body) in replies {
                let (mut stream, _) = listener.accept().expect("a connection");
                log.lock().expect("the requests").push(read(&mut BufReader::new(&stream)));
                let (headers, body) = (headers.replace("{url}", &base), body.replace("{url}", &base));
                let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{headers}");
                let length = body.len();
                let response = format!("{head}content-length: {length}\r\nconnection: close\r\n\r\n{body}");
                stream.write_all(response.as_bytes()).expect("a response is sent");
            }
        });
        Self { url, requests }
    }

    /// Returns the URL of the server.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// Returns the received requests: each with its first line, its headers in lower case, and its body.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("the requests").clone()
    }

    /// Returns the first lines of the received requests, without the protocol version.
    pub fn lines(&self) -> Vec<String> {
        let line = |request: &String| request.split(" HTTP/").next().unwrap_or_default().to_owned();
        self.requests().iter().map(line).collect()
    }

    /// Asserts that the last request has this header or member of its body.
    #[track_caller]
    pub fn assert_last_contains(&self, text: &str) {
        let requests = self.requests();
        assert!(requests.last().is_some_and(|it| it.contains(text)), "{text}: {requests:#?}");
    }
}

fn read(stream: &mut impl BufRead) -> String {
    let (mut request, mut length) = (String::new(), 0);
    stream.read_line(&mut request).expect("a request line");
    loop {
        let mut header = String::new();
        stream.read_line(&mut header).expect("a header");
        let Some((name, value)) = header.split_once(':') else { break };
        let name = name.to_ascii_lowercase();
        if name == "content-length" {
            length = value.trim().parse().expect("a length");
        }
        request.push_str(&format!("{name}:{value}"));
    }
    let mut body = String::new();
    stream.take(length).read_to_string(&mut body).expect("a body");
    request + &body
}
