//! A local HTTP proxy: tunnels for `https`, and requests with a whole URL for `http`.

use std::io::{BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::scripted_server::ReceivedRequest;

/// The proxy. Its threads end with the test.
pub(crate) struct ProxyServer {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<ReceivedRequest>>>,
}

/// The behavior of a proxy.
#[derive(Clone, Copy)]
pub(crate) struct ProxyOptions {
    /// The target of all tunnels, whichever host they name.
    pub(crate) tunnel_to: Option<SocketAddr>,
    /// The expected `Proxy-Authorization`.
    pub(crate) authorization: Option<&'static str>,
    /// The body of the response to requests with a whole URL.
    pub(crate) body: &'static str,
}

impl ProxyServer {
    pub(crate) fn new(options: ProxyOptions) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(stream) = stream else { return };
                let log = Arc::clone(&log);
                thread::spawn(move || serve(stream, options, &log));
            }
        });
        Self { address, requests }
    }

    /// Returns the URL of the proxy.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns all requests to the proxy so far.
    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.requests.lock().expect("the log").clone()
    }

    /// Returns method and target of all requests so far.
    pub(crate) fn request_lines(&self) -> Vec<String> {
        let line = |request: &ReceivedRequest| request.line.trim_end_matches(" HTTP/1.1").to_owned();
        self.requests().iter().map(line).collect()
    }
}

fn serve(stream: TcpStream, options: ProxyOptions, log: &Mutex<Vec<ReceivedRequest>>) {
    let mut reader = BufReader::new(stream.try_clone().expect("a second handle"));
    let mut writer = stream;
    while let Some(request) = ReceivedRequest::read(&mut reader) {
        let is_tunnel = request.line.starts_with("CONNECT ");
        let is_admitted =
            options.authorization.is_none_or(|wanted| request.header("proxy-authorization") == Some(wanted));
        log.lock().expect("the log").push(request);
        if !is_admitted {
            let _ = writer.write_all(
                b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n",
            );
            continue;
        }
        if is_tunnel {
            let target = options.tunnel_to.expect("a target of tunnels");
            let target = TcpStream::connect(target).expect("a connection to the target");
            let _ = writer.write_all(b"HTTP/1.1 200 Connected\r\n\r\n");
            let (mut up, mut down) = (target.try_clone().expect("a second handle"), target);
            thread::spawn(move || std::io::copy(&mut down, &mut writer));
            let _ = std::io::copy(&mut reader, &mut up);
            return;
        }
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ";
        let response = format!("{head}{}\r\n\r\n{}", options.body.len(), options.body);
        if writer.write_all(response.as_bytes()).is_err() {
            return;
        }
    }
}
