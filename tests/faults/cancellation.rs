//! Futures that are dropped in each phase of a call: nothing continues without them, and the next call works.

use std::future::{IntoFuture, poll_fn};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use confluent_cloud::{Client, PollingPolicy};
use socket2::{Domain, Socket, Type};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::scripted_server::{Server, Step, respond, respond_json, send_head};
use crate::simulated_clock::SimulatedClock;
use crate::{USER, builder};

const GET: &str = "GET /iam/v2/users/u-1";

/// Returns a step that notifies the test.
fn notify(sender: &UnboundedSender<()>) -> Step {
    let sender = sender.clone();
    Step::Do(Box::new(move || sender.send(()).expect("a test that listens")))
}

/// Polls the call until the server sends a notification, then drops it.
async fn drop_when_notified<T>(call: impl Future<Output = T>, notified: &mut UnboundedReceiver<()>) {
    let mut call = pin!(call);
    tokio::select! {
        _ = &mut call => panic!("a call that ends"),
        _ = notified.recv() => {}
    }
}

/// Polls the call until it waits, then drops it.
async fn drop_when_waiting<T>(call: impl Future<Output = T>) {
    let mut call = pin!(call);
    for _ in 0..20 {
        let ended = poll_fn(|context| Poll::Ready(call.as_mut().poll(context).is_ready())).await;
        assert!(!ended, "a call that waits for nothing");
        tokio::task::yield_now().await;
    }
}

/// Asserts that the server received exactly these requests, and that the next call succeeds.
async fn assert_next_call_works(client: &Client, server: &Server, before: &[&str]) {
    assert_eq!(server.request_lines(), before);
    client.iam_v2().users().get("u-1").await.expect("a user");
    assert_eq!(server.request_lines(), [before, &[GET]].concat());
}

#[tokio::test]
async fn call_never_awaited_sends_nothing() {
    let server = Server::new([respond_json("200 OK", USER)]);
    let client = builder(&server, &SimulatedClock::default()).build().expect("a client");
    drop(client.iam_v2().users().get("u-1").send());
    drop(client.iam_v2().users().list().items());
    assert_next_call_works(&client, &server, &[]).await;
}

#[tokio::test]
async fn call_dropped_in_token_exchange_is_not_sent() {
    const EXCHANGE: &str = "POST /sts/v1/oauth2/token";
    let (sender, mut notified) = unbounded_channel();
    let token = || respond_json("200 OK", r#"{"access_token":"t-1","expires_in":900}"#);
    let server = Server::new([vec![notify(&sender), Step::Hold], token(), respond_json("200 OK", USER)]);
    let builder = Client::builder().control_plane_url(server.url()).clock(SimulatedClock::default());
    let client =
        builder.sts_token_exchange("pool-1", || async { Ok("eyJ".into()) }).build().expect("a client");
    drop_when_notified(client.iam_v2().users().get("u-1").into_future(), &mut notified).await;
    server.wait_until(|log| log.disconnects == 1).await;
    assert_eq!(server.request_lines(), [EXCHANGE]);
    client.iam_v2().users().get("u-1").await.expect("a user");
    assert_eq!(server.request_lines(), [EXCHANGE, EXCHANGE, GET]);
}

#[tokio::test]
async fn call_dropped_in_rate_limit_wait_is_not_sent() {
    let window = [("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "10")];
    let server = Server::new([respond("200 OK", &window, USER), respond("200 OK", &window, USER)]);
    let clock = SimulatedClock::default();
    let client = builder(&server, &clock).wait_for_rate_limit(true).build().expect("a client");
    client.iam_v2().users().get("u-1").await.expect("a user");
    clock.hold_waits();
    drop_when_waiting(client.iam_v2().users().get("u-1").into_future()).await;
    assert_eq!(clock.waits(), [Duration::from_secs(10)]);
    clock.advance(Duration::from_secs(10));
    assert_next_call_works(&client, &server, &[GET]).await;
}

/// Returns a listener whose backlog is full, so that connecting to it does not complete.
fn saturated_listener() -> (TcpListener, SocketAddr, Vec<Socket>) {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).expect("a socket");
    socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into()).expect("a free port");
    socket.listen(0).expect("a listener");
    let listener = TcpListener::from(socket);
    let address = listener.local_addr().expect("an address");
    let fill = || {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None).expect("a socket");
        socket.set_nonblocking(true).expect("a socket that does not block");
        // It is under way, or waits like the one that is dropped.
        let _ = socket.connect(&address.into());
        socket
    };
    let waiting = (0..3).map(|_| fill()).collect();
    (listener, address, waiting)
}

#[tokio::test]
async fn call_dropped_while_connecting_is_not_sent() {
    let (listener, address, waiting) = saturated_listener();
    let builder = Client::builder().control_plane_url(format!("http://{address}"));
    let client =
        builder.cloud_api_key("key", "secret").clock(SimulatedClock::default()).build().expect("a client");
    drop_when_waiting(client.iam_v2().users().get("u-1").into_future()).await;
    drop(client);
    drop(waiting);
    // Whoever got through has hung up without a word.
    listener.set_nonblocking(true).expect("a listener that does not block");
    while let Ok((connection, _)) = listener.accept() {
        assert_eq!(received_bytes(&connection), 0);
    }
}

fn received_bytes(mut connection: &TcpStream) -> usize {
    connection.set_nonblocking(false).expect("a connection that blocks");
    let mut words = Vec::new();
    let _ = std::io::Read::read_to_end(&mut connection, &mut words);
    words.len()
}

/// Drops a call after the server has done these steps, and asserts that the server sees the disconnect.
async fn drop_after(steps: Vec<Step>) {
    let (sender, mut notified) = unbounded_channel();
    let steps = steps.into_iter().chain([notify(&sender), Step::Hold]).collect();
    let server = Server::new([steps, respond_json("200 OK", USER)]);
    let client = builder(&server, &SimulatedClock::default()).build().expect("a client");
    drop_when_notified(client.iam_v2().users().get("u-1").into_future(), &mut notified).await;
    server.wait_until(|log| log.disconnects == 1).await;
    assert_next_call_works(&client, &server, &[GET]).await;
}

#[tokio::test]
async fn call_dropped_before_response_disconnects() {
    drop_after(vec![]).await;
}

#[tokio::test]
async fn call_dropped_within_head_disconnects() {
    drop_after(vec![Step::Send(b"HTTP/1.1 200 OK\r\nContent-".to_vec())]).await;
}

#[tokio::test]
async fn call_dropped_within_body_disconnects() {
    let announced = send_head("200 OK", &[("Content-Length", "100")]);
    drop_after(vec![announced, Step::Send(b"{\"id\":".to_vec())]).await;
}

#[tokio::test]
async fn call_dropped_between_attempts_is_not_retried() {
    let (sender, mut notified) = unbounded_channel();
    let mut turned_away = respond("503 Service Unavailable", &[("Retry-After", "5")], "");
    turned_away.push(notify(&sender));
    let server = Server::new([turned_away, respond_json("200 OK", USER)]);
    let clock = SimulatedClock::default();
    clock.hold_waits();
    let client = builder(&server, &clock).build().expect("a client");
    let mut call = client.iam_v2().users().get("u-1").into_future();
    while clock.waits().is_empty() {
        let ended = poll_fn(|context| Poll::Ready(call.as_mut().poll(context).is_ready())).await;
        assert!(!ended, "a call that waits");
        tokio::task::yield_now().await;
    }
    notified.recv().await;
    drop(call);
    clock.advance(Duration::from_secs(10));
    assert_next_call_works(&client, &server, &[GET]).await;
}

#[tokio::test]
async fn list_dropped_between_pages_stops() {
    let page = r#"{"data":[{"id":"u-1"},{"id":"u-2"}],"metadata":{"next":"?page_token=a"}}"#;
    let server = Server::new([respond_json("200 OK", page), respond_json("200 OK", USER)]);
    let client = builder(&server, &SimulatedClock::default()).build().expect("a client");
    let mut users = client.iam_v2().users().list().items();
    users.next().await.expect("a user").expect("a user");
    drop(users);
    assert_next_call_works(&client, &server, &["GET /iam/v2/users"]).await;
}

#[tokio::test]
async fn list_dropped_within_page_disconnects() {
    let (sender, mut notified) = unbounded_channel();
    let server = Server::new([vec![notify(&sender), Step::Hold], respond_json("200 OK", USER)]);
    let client = builder(&server, &SimulatedClock::default()).build().expect("a client");
    let mut users = client.iam_v2().users().list().items();
    drop_when_notified(users.next(), &mut notified).await;
    drop(users);
    server.wait_until(|log| log.disconnects == 1).await;
    assert_next_call_works(&client, &server, &["GET /iam/v2/users"]).await;
}

#[tokio::test]
async fn waiter_dropped_between_polls_stops() {
    let server = Server::new([respond_json("200 OK", USER), respond_json("200 OK", USER)]);
    let clock = SimulatedClock::default();
    clock.hold_waits();
    let client = builder(&server, &clock).build().expect("a client");
    let policy = PollingPolicy::new().initial_interval(Duration::from_secs(7));
    let waiter = client.iam_v2().users().get("u-1").wait_until(|user| user.id == "u-2").policy(policy);
    let mut waiting = waiter.into_future();
    while clock.waits().is_empty() {
        let ended = poll_fn(|context| Poll::Ready(waiting.as_mut().poll(context).is_ready())).await;
        assert!(!ended, "a waiter that waits");
        tokio::task::yield_now().await;
    }
    drop(waiting);
    clock.advance(Duration::from_secs(10));
    assert_next_call_works(&client, &server, &[GET]).await;
}

/// A call that is cancelled by a timeout of the application does not use up the shared retry budget.
#[tokio::test]
async fn dropped_calls_keep_retry_budget() {
    let (sender, mut notified) = unbounded_channel();
    let held = || vec![notify(&sender), Step::Hold];
    let turned_away = || respond("503 Service Unavailable", &[("Retry-After", "1")], "");
    let server = Server::new([held(), held(), held(), turned_away(), respond_json("200 OK", USER)]);
    let client = builder(&server, &SimulatedClock::default()).retry_budget(1).build().expect("a client");
    for _ in 0..3 {
        drop_when_notified(client.iam_v2().users().get("u-1").into_future(), &mut notified).await;
    }
    client.iam_v2().users().get("u-1").await.expect("a user, at the second attempt");
    assert_eq!(server.request_lines(), [GET; 5]);
}
