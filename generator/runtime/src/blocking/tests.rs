use std::collections::BTreeMap;
use std::io::Read;
use std::time::Duration;

use serde_json::{Value, json};

use super::Block;
use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::page::{Paging, pages};
use crate::tests::{Memory, OPEN, get};
use crate::wait::{PollingPolicy, WaitErrorKind};

request! {
    /// A list of any values.
    List -> Json<BTreeMap<String, Value>>
}
pages! { List -> BTreeMap<String, Value>, Paging::token("page_token") }

fn list(client: &Client) -> List {
    List { call: Call::new(client, &OPEN) }
}

/// A service of three pages, and a client of it.
fn pages() -> Client {
    let service = Memory::new(|request| {
        let body = match request.uri().query() {
            None => "{\"data\":[1,2],\"next\":\"a\"}",
            Some("page_token=a") => "{\"data\":[3],\"next\":\"b\"}",
            _ => "{\"data\":[4,5],\"next\":\"\"}",
        };
        Ok(crate::tests::reply(200, &[], body))
    });
    service.client()
}

#[test]
fn call_blocks_until_response() {
    let service = Memory::saying(200, &[("x-request-id", "r")], "{\"id\":\"u\"}");
    let client = service.client();
    assert_eq!(get(&client, "u").wait().unwrap()["id"], "u");
    assert_eq!(get(&client, "u").send().wait().unwrap().request_id(), Some("r"));
    let missing = Memory::saying(404, &[], "");
    assert!(get(&missing.client(), "u").wait().unwrap_err().is_not_found());
}

#[test]
fn waiter_blocks_and_reports_progress() {
    let service = Memory::saying(200, &[], "1");
    let client = service.client();
    assert_eq!(get(&client, "u").wait_until(|value| *value == 1).wait().unwrap(), 1);
    let never = || {
        let policy = PollingPolicy::new().timeout(Duration::from_secs(3));
        get(&client, "u").wait_until(|value| *value == 2).policy(policy)
    };
    let late = never().wait().unwrap_err();
    assert_eq!((late.kind(), late.polls(), late.last()), (WaitErrorKind::Timeout, 2, Some(&json!(1))));
    let seen: Vec<bool> = never().progress().wait_each().map(|item| item.is_ok()).collect();
    assert_eq!(seen, [true, false]);
}

#[test]
fn pages_and_items_are_iterators() {
    let client = pages();
    let items: Result<Vec<Value>, Error> = list(&client).items().wait_each().collect();
    assert_eq!(items.unwrap(), [1, 2, 3, 4, 5]);
    let sizes: Vec<usize> =
        list(&client).pages().wait_each().map(|page| page.unwrap().items().len()).collect();
    assert_eq!(sizes, [2, 1, 2]);
    assert_eq!(list(&client).items().max_items(3).try_collect().wait().unwrap(), [1, 2, 3]);
    // The rest of a stream can be read in async code.
    let mut items = list(&client).items().wait_each();
    items.next();
    assert_eq!(items.into_inner().try_collect().wait().unwrap(), [2, 3, 4, 5]);
}

/// A download of chunks, one of which may be an error.
#[cfg(feature = "testing")]
fn download(reply: crate::download::DownloadReply) -> crate::download::Download {
    use crate::call::{Bytes, request};
    use crate::download::downloads;

    request! {
        /// A call whose success is bytes.
        GetFile -> Bytes, idempotent
    }
    downloads! { GetFile -> Bytes }

    let file = |client: &Client| GetFile { call: Call::new(client, &OPEN) };
    let mock = crate::testing::Mock::new();
    mock.when(file).reply_with(reply.into());
    file(&mock.client().unwrap()).download().wait().unwrap()
}

#[cfg(feature = "testing")]
#[test]
fn download_is_a_reader() {
    use std::io::{self, BufRead};

    use crate::download::DownloadReply;

    let reply = || DownloadReply::new("text/plain").header("content-length", 8);
    let chunks =
        |reply: DownloadReply| reply.chunk("a\nb").wait(Duration::from_secs(9)).chunk("").chunk("c\n\nde");
    let mut whole = Vec::new();
    let mut reader = download(chunks(reply())).into_reader();
    assert_eq!(reader.get_ref().length(), Some(8));
    assert_eq!(io::copy(&mut reader, &mut whole).unwrap(), 8);
    assert_eq!((whole.as_slice(), reader.read(&mut [0; 9]).unwrap()), (&b"a\nbc\n\nde"[..], 0));
    let lines: io::Result<Vec<String>> = download(chunks(reply())).into_reader().lines().collect();
    assert_eq!(lines.unwrap(), ["a", "bc", "", "de"]);

    let mut reader = download(reply().chunk("abc").disconnect()).into_reader();
    let mut bytes = [0; 2];
    assert_eq!((reader.read(&mut []).unwrap(), reader.read(&mut bytes).unwrap(), bytes), (0, 2, *b"ab"));
    let error = io::copy(&mut reader, &mut Vec::new()).unwrap_err();
    let source = error.get_ref().and_then(|error| error.downcast_ref::<Error>()).unwrap();
    assert_eq!((error.kind(), source.kind()), (io::ErrorKind::Other, ErrorKind::Transport));
    assert_eq!(reader.read(&mut bytes).unwrap(), 0, "an error is the end");
    let mut silent = download(reply().silence()).into_reader();
    assert_eq!(silent.read(&mut bytes).unwrap_err().kind(), io::ErrorKind::TimedOut);
}

fn message<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    error.to_string()
}

/// The error text in async code.
const REFUSED: &str = "`wait` would block an async task: await the call, or move it into `spawn_blocking`";

#[tokio::test]
async fn wait_fails_on_an_async_task() {
    let service = Memory::saying(200, &[], "1");
    let client = service.client();
    assert_eq!(message(get(&client, "u").wait()), REFUSED);
    let refused = get(&client, "u").wait_until(|_| true).wait().unwrap_err();
    assert_eq!(refused.as_error().to_string(), REFUSED);
    let pages = pages();
    assert_eq!(message(list(&pages).items().wait_each().next().unwrap()), REFUSED);
    let mut reader = crate::stream::iter([Ok(bytes::Bytes::new())]).into_reader();
    assert_eq!(reader.read(&mut [0]).unwrap_err().to_string(), REFUSED);
    assert!(service.requests().is_empty());
    // The same applies to a separate task.
    let same = client.clone();
    let on_a_task = tokio::spawn(async move { message(get(&same, "u").wait()) });
    assert_eq!(on_a_task.await.unwrap(), REFUSED);
    // Where blocking is allowed it works, and the task can continue afterwards.
    let same = client.clone();
    let blocking = tokio::task::spawn_blocking(move || get(&same, "u").wait());
    assert_eq!(blocking.await.unwrap().unwrap(), 1);
    assert_eq!(get(&client, "u").await.unwrap(), 1);
}

#[test]
fn wait_works_in_an_entered_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let _entered = runtime.enter();
    let service = Memory::saying(200, &[], "1");
    assert_eq!(get(&service.client(), "u").wait().unwrap(), 1);
}

#[test]
fn client_is_shared_between_threads() {
    let service = Memory::saying(200, &[], "1");
    let client = service.client();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..20).for_each(|_| assert!(get(&client, "u").wait().is_ok())));
        }
    });
    assert_eq!(service.requests().len(), 160);
}

/// With the default transport, a connection outlives the call that opened it.
#[cfg(feature = "reqwest")]
#[test]
fn connections_are_reused() {
    use std::io::{BufRead, BufReader, Write};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = std::thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let mut lines = BufReader::new(connection.try_clone().unwrap()).lines();
        for _ in 0..3 {
            while !lines.next().unwrap().unwrap().is_empty() {}
            connection.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n1").unwrap();
        }
    });
    let client = Client::builder().user_key("k", "s").control_plane_url(format!("http://{address}"));
    let client = client.build().unwrap();
    for _ in 0..3 {
        assert_eq!(get(&client, "u").wait().unwrap(), 1);
    }
    server.join().unwrap();
}

/// With the default transport and clock, which the background thread drives.
#[cfg(feature = "reqwest")]
#[test]
fn timeouts_end_blocking_calls() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder().user_key("k", "s").control_plane_url(url);
    let client = client.attempt_timeout(Duration::from_millis(50)).retry(crate::RetryPolicy::none());
    assert!(get(&client.build().unwrap(), "u").wait().unwrap_err().is_timeout());
}
