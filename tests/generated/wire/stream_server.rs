//! Servers of streams: scripts on sockets, which know nothing of HTTP but its bytes.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

use test_examples::{Client, ClientBuilder, RetryPolicy};

/// The head of a chunked event stream.
pub(crate) const CHUNKED: &str =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
/// The head of an event stream that ends with the connection.
pub(crate) const UNTIL_CLOSED: &str =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
/// The head of lines that end with the connection.
pub(crate) const LINES: &str =
    "HTTP/1.1 200 OK\r\nContent-Type: application/jsonl\r\nConnection: close\r\n\r\n";
/// An event.
pub(crate) const A: &str = "data: {\"part\":\"a\"}\n\n";

/// A server whose connections are handled by a function, one after the other.
pub(crate) struct Server {
    pub(crate) url: String,
    thread: JoinHandle<()>,
}

impl Server {
    pub(crate) fn new(connections: usize, handle: impl Fn(TcpStream, usize) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let thread = thread::spawn(move || {
            for number in 0..connections {
                let (stream, _) = listener.accept().expect("a connection");
                let rest = stream.try_clone().expect("a socket");
                handle(stream, number);
                close(rest);
            }
        });
        Self { url, thread }
    }

    /// Creates a server that sends these bytes and closes the connection.
    pub(crate) fn sending(bytes: impl Into<Vec<u8>>) -> Self {
        Self::repeating(vec![(bytes.into(), 1)])
    }

    /// Creates a server that sends each of these parts so many times and closes the connection.
    pub(crate) fn repeating(parts: Vec<(Vec<u8>, usize)>) -> Self {
        Self::new(1, move |mut stream, _| {
            read_head(&stream);
            // The client may close the connection first.
            let parts = parts.iter().flat_map(|(part, count)| std::iter::repeat_n(part, *count));
            let _ = parts.map(|part| stream.write_all(part)).find(Result::is_err);
        })
    }

    /// Waits until all connections are handled. The client's connections are driven meanwhile.
    pub(crate) async fn join(self) {
        let joined = tokio::task::spawn_blocking(|| self.thread.join()).await;
        joined.expect("a result").expect("every connection is handled");
    }

    /// Creates the builder of a client that neither retries nor reads items of more than 1 MiB.
    pub(crate) fn builder(&self) -> ClientBuilder {
        let builder = Client::builder().retry(RetryPolicy::none()).max_response_size(1 << 20);
        let builder = builder.chats_example_com_url(&self.url).pieces_example_com_url(&self.url);
        builder.files_example_com_url(&self.url)
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().expect("a client")
    }
}

/// Ends a connection and discards what the client still sends.
///
/// A socket that is closed with unread bytes resets the connection, and the client may lose what it has not read.
fn close(mut stream: TcpStream) {
    // The client may have closed the connection first.
    let _ = stream.shutdown(Shutdown::Write);
    // The thread ends when the client closes the connection.
    thread::spawn(move || io::copy(&mut stream, &mut io::sink()));
}

/// Reads the head of a request.
pub(crate) fn read_head(stream: &TcpStream) -> String {
    let mut head = String::new();
    let mut reader = BufReader::new(stream);
    while !head.ends_with("\r\n\r\n") && reader.read_line(&mut head).is_ok_and(|length| length > 0) {}
    head
}

/// Returns a chunk of a chunked body.
pub(crate) fn chunk(text: &str) -> String {
    format!("{:x}\r\n{text}\r\n", text.len())
}
