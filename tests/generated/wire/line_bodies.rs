//! Request bodies of JSON lines: in memory, and as a stream over a socket.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::task::Poll;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use test_examples::Client;
use test_examples::body_lines::{CatalogPart, ReplacePartsBody, ReplacePartsJsonBody};
use test_examples::stream::iter;

use crate::in_memory_service::{InMemoryService, header};

/// Starts a server of one connection. Returns its client.
fn serve<T: Send + 'static>(
    script: impl FnOnce(BufReader<TcpStream>) -> T + Send + 'static,
) -> (Client, JoinHandle<T>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = thread::spawn(move || {
        let mut reader = BufReader::new(listener.accept().expect("a connection").0);
        let mut line = String::new();
        while line != "\r\n" {
            line.clear();
            reader.read_line(&mut line).expect("a line of the head");
        }
        script(reader)
    });
    (Client::builder().parts_example_com_url(url).build().expect("a client"), server)
}

/// Reads a chunk of a request. Returns an empty text at the end of the body.
fn read_chunk(reader: &mut BufReader<TcpStream>) -> String {
    let mut size = String::new();
    reader.read_line(&mut size).expect("the size of a chunk");
    let size = usize::from_str_radix(size.trim_end(), 16).expect("a size");
    let mut chunk = vec![0; size + 2];
    reader.read_exact(&mut chunk).expect("a chunk");
    String::from_utf8(chunk[..size].to_vec()).expect("a text")
}

async fn join<T: Send + 'static>(server: JoinHandle<T>) -> T {
    tokio::task::spawn_blocking(|| server.join()).await.expect("a result").expect("the server ends")
}

#[tokio::test]
async fn slice_and_stream_are_the_same_lines() {
    let service = InMemoryService::responding(200, "{\"count\":2}");
    let parts = service.client().body_lines().parts();
    let lines = [CatalogPart::new("a").with_size(1), CatalogPart::new("b\n")];
    let response = parts.import("c-1", &lines).dry_run(true).await.expect("a success");
    assert_eq!(response.count, 2);
    let request = service.only_request();
    assert_eq!(request.uri(), "https://parts.example.com/catalogs/c-1/parts?dry_run=true");
    assert_eq!(header(&request, "content-type"), "application/x-ndjson");
    let body = String::from_utf8(request.body().to_vec()).expect("a text");
    assert_eq!(body, "{\"name\":\"a\",\"size\":1}\n{\"name\":\"b\\n\"}\n");

    let expected = body.clone();
    let (client, server) = serve(move |mut reader| {
        let mut body = String::new();
        loop {
            let chunk = read_chunk(&mut reader);
            if chunk.is_empty() {
                break;
            }
            body.push_str(&chunk);
        }
        assert_eq!(body, expected);
        let response =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"count\":2}";
        reader.get_mut().write_all(response.as_bytes()).expect("it is sent");
    });
    let parts = client.body_lines().parts();
    let response = parts.import_stream("c-1", iter(lines)).dry_run(true).send().await.expect("a success");
    assert_eq!((response.status().as_u16(), response.body().count), (200, 2));
    join(server).await;
}

#[tokio::test]
async fn body_with_a_choice_has_a_stream_of_its_lines() {
    let (client, server) = serve(|mut reader| {
        assert_eq!(read_chunk(&mut reader), "{\"name\":\"a\"}\n");
        assert_eq!(read_chunk(&mut reader), "");
        reader.get_mut().write_all(b"HTTP/1.1 204 No Content\r\n\r\n").expect("it is sent");
    });
    let parts = client.body_lines().parts();
    parts.replace_stream("c-1", iter([CatalogPart::new("a")])).await.expect("a success");
    join(server).await;
    let service = InMemoryService::responding(204, "");
    let parts = service.client().body_lines().parts();
    let body: ReplacePartsBody = ReplacePartsJsonBody::new([CatalogPart::new("a")]).into();
    parts.replace("c-1", body).await.expect("a success");
    assert_eq!(service.content_type_and_body().1, "{\"parts\":[{\"name\":\"a\"}]}");
}

#[tokio::test]
async fn lines_arrive_while_lines_are_sent() {
    let (client, server) = serve(|mut reader| {
        let head =
            "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";
        reader.get_mut().write_all(head.as_bytes()).expect("it is sent");
        for number in 0..3 {
            assert_eq!(read_chunk(&mut reader), format!("{{\"name\":\"{number}\"}}\n"));
            let line = format!("{{\"valid\":{}}}\n", number == 1);
            let chunk = format!("{:x}\r\n{line}\r\n", line.len());
            reader.get_mut().write_all(chunk.as_bytes()).expect("it is sent");
        }
        assert_eq!(read_chunk(&mut reader), "");
        reader.get_mut().write_all(b"0\r\n\r\n").expect("it is sent");
    });
    // Each line is sent after the response to the one before it.
    let (mut allowed, received) = (0, Arc::new(AtomicUsize::new(0)));
    let count = Arc::clone(&received);
    let lines = from_function(move || {
        if allowed > count.load(Ordering::Relaxed) {
            return Poll::Pending;
        }
        allowed += 1;
        Poll::Ready((allowed <= 3).then(|| CatalogPart::new((allowed - 1).to_string())))
    });
    let mut checks = client.body_lines().parts().check_stream(lines).await.expect("a stream");
    let mut valid = Vec::new();
    while let Some(check) = checks.next().await {
        valid.push(check.expect("a line").valid);
        received.fetch_add(1, Ordering::Relaxed);
    }
    assert_eq!(valid, [false, true, false]);
    join(server).await;
}

/// Creates a stream from a function, which is polled until it is ready.
fn from_function<T: 'static>(
    mut next: impl FnMut() -> Poll<Option<T>> + Send + 'static,
) -> impl futures_core::Stream<Item = T> + Send + 'static {
    struct FromFunction<F>(F);
    impl<F> Unpin for FromFunction<F> {}
    impl<T, F: FnMut() -> Poll<Option<T>>> futures_core::Stream for FromFunction<F> {
        type Item = T;

        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            context: &mut std::task::Context<'_>,
        ) -> Poll<Option<T>> {
            let polled = (self.0)();
            if polled.is_pending() {
                context.waker().wake_by_ref();
            }
            polled
        }
    }
    FromFunction(move || next())
}

#[tokio::test]
async fn items_are_pulled_as_the_service_accepts_them() {
    let (release, released) = channel::<()>();
    let (client, server) = serve(move |reader| {
        // It reads nothing until the call has been dropped.
        assert!(released.recv().is_err());
        drop(reader);
    });
    let pulled = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&pulled);
    let name = "x".repeat(60_000);
    let lines = iter((0..10_000).map(move |_| {
        count.fetch_add(1, Ordering::Relaxed);
        CatalogPart::new(name.clone())
    }));
    let sending = client.body_lines().parts().import_stream("c-1", lines).into_future();
    assert!(tokio::time::timeout(Duration::from_millis(300), sending).await.is_err());
    drop(release);
    // The rest is in the buffers of the sockets.
    let pulled = pulled.load(Ordering::Relaxed);
    assert!(pulled * 60_000 < 32 << 20, "{pulled} items were pulled");
    join(server).await;
}

#[tokio::test]
async fn optional_body_can_be_a_stream() {
    let (client, server) = serve(|mut reader| {
        assert_eq!(read_chunk(&mut reader), "\"a\"\n");
        assert_eq!(read_chunk(&mut reader), "\"b\"\n");
        assert_eq!(read_chunk(&mut reader), "");
        reader.get_mut().write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n2").expect("it is sent");
    });
    let counted = client.body_lines().parts().count_stream(iter(["a".to_owned(), "b".to_owned()])).await;
    assert_eq!(counted.expect("a success"), "2");
    join(server).await;
}
