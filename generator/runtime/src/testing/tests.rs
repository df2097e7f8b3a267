//! The rules, against the runtime's own small API.

use std::future::{Future, IntoFuture};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use serde_json::{Value, json};

use super::{Failure, Mock, Reply, Request, block_on, sample};
use crate::call::{Call, Empty, Json, ListStyle, Text, request};
use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::retry::RetryPolicy;
use crate::service::{CLUSTER, CONTROL_PLANE};
use crate::tests::{KEYS, PER_CLUSTER};

const fn operation(id: &'static str, method: &'static str, path: &'static str) -> Operation {
    Operation { id, name: id, method, path, host: &CONTROL_PLANE, security: &[], retry: Retry::Idempotent }
}

static GET: Operation = operation("getUser", "GET", "/users/{id}");
static CREATE: Operation =
    Operation { retry: Retry::WhenNotSent, ..operation("createUser", "POST", "/users") };
static DELETE: Operation = operation("deleteUser", "DELETE", "/users/{id}");
static LIST: Operation = operation("listUsers", "GET", "/users");
static TOPICS: Operation = Operation { host: &CLUSTER, ..operation("listTopics", "GET", "/topics") };
static PLAIN: Operation = operation("listPlain", "GET", "/plain");
static EXPORT: Operation = operation("exportUsers", "GET", "/users.csv");
static PAUSE: Operation = operation("pause", "PUT", "/users/{id}:pause/{what}");
static UNDOCUMENTED: Operation = operation("undocumented", "GET", "/undocumented");

request! {
    /// Any JSON.
    Any -> Json<Value>
}
request! {
    /// Nothing.
    Nothing -> Empty
}
request! {
    /// Text.
    Words -> Text
}
request! {
    /// A list.
    Users -> Json<UserList>
}
pages! { Users -> UserList, Paging::Link("page_token") }
request! {
    /// A list by tokens.
    Topics -> Json<TopicList>
}
pages! { Topics -> TopicList, Paging::Token("token") }
request! {
    /// A list that is the answer.
    Plain -> Json<Vec<String>>
}
pages! { Plain -> Vec<String>, Paging::Offset("offset", "limit") }

/// A page as JSON: its items, and where the next one is.
#[derive(Debug)]
pub struct Listed<const PLACE: bool> {
    items: Vec<Value>,
    next: Option<String>,
}

type UserList = Listed<true>;
type TopicList = Listed<false>;

impl<'de, const PLACE: bool> serde::Deserialize<'de> for Listed<PLACE> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let (items, next) = if PLACE { ("/data", "/metadata/next") } else { ("/topics", "/next_token") };
        Ok(Self {
            items: value.pointer(items).and_then(Value::as_array).cloned().unwrap_or_default(),
            next: value.pointer(next).and_then(Value::as_str).map(str::to_owned),
        })
    }
}

impl<const PLACE: bool> Page for Listed<PLACE> {
    type Item = Value;

    fn next_page(&self) -> Option<&str> {
        self.next.as_deref()
    }

    fn items(&self) -> &[Value] {
        &self.items
    }

    fn into_items(self) -> Vec<Value> {
        self.items
    }
}

fn get(client: &Client, id: &str) -> Any {
    Any { call: Call::new(client, &GET).path(id) }
}

fn create(client: &Client, body: &Value) -> Any {
    let mut call = Call::new(client, &CREATE);
    call.json(body);
    Any { call }
}

fn delete(client: &Client, id: &str) -> Nothing {
    Nothing { call: Call::new(client, &DELETE).path(id) }
}

fn list(client: &Client) -> Users {
    Users { call: Call::new(client, &LIST) }
}

fn filtered(client: &Client, names: &[&str], size: u32) -> Users {
    let mut call = Call::new(client, &LIST);
    call.query_list("name", names, ListStyle::Repeated);
    call.query("size", size);
    Users { call }
}

fn topics(client: &Client) -> Topics {
    Topics { call: Call::new(client, &TOPICS) }
}

fn plain(client: &Client, limit: Option<u32>) -> Plain {
    let mut call = Call::new(client, &PLAIN);
    limit.into_iter().for_each(|limit| call.query("limit", limit));
    Plain { call }
}

fn bare(client: &Client, operation: &'static Operation) -> Any {
    Any { call: Call::new(client, operation) }
}

fn client(mock: &Mock) -> Client {
    mock.client().unwrap()
}

/// What a call gives, and its failure as the mock's text.
fn failed<T: std::fmt::Debug>(call: impl IntoFuture<Output = Result<T>>) -> Error {
    block_on(call).unwrap_err()
}

fn source(error: &Error) -> String {
    std::error::Error::source(error).map(ToString::to_string).unwrap_or_default()
}

#[test]
fn a_rule_answers_the_request_of_its_call_and_no_other() {
    let mock = Mock::new();
    let rule = mock.when(|client| get(client, "a b/c")).reply(json!({"id": 1}));
    assert_eq!(mock.requests().len(), 0, "making a rule sends nothing");
    let client = client(&mock);
    assert_eq!(block_on(get(&client, "a b/c")).unwrap(), json!({"id": 1}));
    assert_eq!(rule.count(), 1);

    let error = failed(get(&client, "u-2"));
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 1));
    let text =
        "no rule answers `getUser`, GET /users/u-2\n  rule 1, `getUser`: `id` is \"u-2\", not \"a b/c\"";
    assert_eq!(source(&error), text);
    assert!(error.to_string().contains("`id` is \"u-2\", not \"a b/c\""), "{error}");
    let error = failed(delete(&client, "u-2"));
    let text = "no rule answers `deleteUser`, DELETE /users/u-2\n  the other rules are for `getUser`";
    assert_eq!(source(&error), text);
    assert_eq!(mock.verify().unwrap_err().problems().len(), 2);
    assert_eq!(
        source(&failed(get(&self::client(&Mock::new()), "u"))).lines().last(),
        Some("  there are no rules")
    );
}

#[test]
fn requests_are_kept_in_order() {
    let mock = Mock::new();
    mock.when(|client| create(client, &json!({}))).any_body().reply(json!(1));
    mock.when(|client| list(client)).any_arguments().reply_sample();
    let client = client(&mock);
    block_on(create(&client, &json!({"name": "Ada"}))).unwrap();
    mock.advance(Duration::from_secs(5));
    block_on(filtered(&client, &["a&b", "c"], 3)).unwrap();
    let [created, listed]: [Request; 2] = mock.requests().try_into().unwrap();
    assert_eq!((created.operation().id(), created.sent_at()), ("createUser", Duration::ZERO));
    assert_eq!(created.json(), Some(json!({"name": "Ada"})));
    assert_eq!(created.header("content-type"), Some("application/json"));
    assert_eq!(listed.sent_at(), Duration::from_secs(5));
    let query = [("name", "a&b"), ("name", "c"), ("size", "3")]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(listed.query(), query);
    assert_eq!(listed.query_value("size").as_deref(), Some("3"));
    assert_eq!(mock.count(|client| create(client, &json!({"name": "Ada"}))), 1);
    assert_eq!(mock.count(|client| create(client, &json!({"name": "Eve"}))), 0);
}

#[test]
fn arguments_are_taken_out_of_the_path() {
    let mock = Mock::new();
    let call = |client: &Client| Any { call: Call::new(client, &PAUSE).path("a:b").path("x/ü") };
    mock.when(call).reply(json!(1));
    let elsewhere = mock.builder().control_plane_url("https://proxy.example.com/base/path").build().unwrap();
    block_on(call(&elsewhere)).unwrap();
    let request = &mock.requests()[0];
    assert_eq!(request.url().to_string(), "https://proxy.example.com/base/path/users/a%3Ab:pause/x%2F%C3%BC");
    assert_eq!(request.arguments(), [("id", "a:b".to_owned()), ("what", "x/ü".to_owned())]);
    assert_eq!(request.argument("what").as_deref(), Some("x/ü"));
    assert_eq!(request.argument("other"), None);
}

#[test]
fn a_query_differs_by_its_fields_and_not_by_their_order() {
    let mock = Mock::new();
    mock.when(|client| filtered(client, &["a", "b"], 3)).reply_sample();
    let client = client(&mock);
    let mut call = Call::new(&client, &LIST);
    call.query("size", 3);
    call.query_list("name", ["a", "b"], ListStyle::Repeated);
    block_on(Users { call }).unwrap();
    for (names, size, difference) in [
        (&["b", "a"][..], 3, "`name` in the query is \"b\" and \"a\", not \"a\" and \"b\""),
        (&["a", "b"], 4, "`size` in the query is \"4\", not \"3\""),
        (&[], 3, "the query has no `name`"),
    ] {
        let error = block_on(filtered(&client, names, size)).err().unwrap();
        assert!(source(&error).ends_with(difference), "{error}");
    }
    let error = block_on(filtered(&client, &["a", "b"], 3).start_from("2")).err().unwrap();
    assert!(source(&error).ends_with("the query has `page_token`, \"2\", too"), "{error}");
}

#[test]
fn a_body_differs_by_what_it_holds() {
    let mock = Mock::new();
    let body = json!({"spec": {"name": "a", "tags": [1, 2]}, "a/b": true});
    mock.when(|client| create(client, &body)).reply(json!(1));
    let client = client(&mock);
    for (body, difference) in [
        (json!({"spec": {"name": "b", "tags": [1, 2]}, "a/b": true}), "/spec/name is \"b\", not \"a\""),
        (json!({"spec": {"name": "a", "tags": [1, 3]}, "a/b": true}), "/spec/tags/1 is 3, not 2"),
        (json!({"spec": {"name": "a", "tags": [1]}, "a/b": true}), "/spec/tags has 1 elements, not 2"),
        (json!({"spec": {"name": "a", "tags": [1, 2]}}), "/a~1b is missing in the body"),
        (json!({"spec": {"name": "a", "tags": [1, 2], "x": 1}, "a/b": true}), "the body has /spec/x, 1, too"),
        (json!([1]), "the body is [1], not {\"a/b\":true,\"spec\":{\"name\":\"a\",\"tags\":[1,2]}}"),
    ] {
        let error = failed(create(&client, &body));
        assert!(source(&error).ends_with(difference), "{}", source(&error));
    }
    let error = failed(bare(&client, &CREATE));
    assert!(
        source(&error).ends_with("the header `content-type` is missing; it has no body"),
        "{}",
        source(&error)
    );
}

#[test]
fn headers_count_that_are_arguments() {
    let mock = Mock::new();
    let call = |client: &Client, value: &str| {
        let mut call = Call::new(client, &UNDOCUMENTED);
        call.header("x-mode", value);
        Any { call }
    };
    mock.when(|client| call(client, "fast")).reply(json!(1));
    let client = client(&mock);
    block_on(call(&client, "fast")).unwrap();
    let error = failed(call(&client, "slow"));
    assert!(source(&error).ends_with("the header `x-mode` is \"slow\", not \"fast\""), "{}", source(&error));
}

#[test]
fn credentials_of_all_kinds_are_there_and_do_not_count() {
    let mock = Mock::new();
    mock.when(|client| bare(client, &KEYS)).reply(json!(1));
    let builder = mock.builder().header_key("planted-1").query_key("planted-2").cookie_key("planted-3");
    block_on(bare(&builder.build().unwrap(), &KEYS)).unwrap();
    block_on(bare(&client(&mock), &KEYS)).unwrap();
    mock.verify().unwrap();
    let shown = format!("{:?} {mock:?}", mock.requests());
    assert!(!shown.contains("planted"), "{shown}");
    assert_eq!(mock.requests()[0].header("x-api-key"), Some("planted-1"));
}

#[test]
fn hosts_without_a_url_have_one() {
    let mock = Mock::new();
    mock.when(|client| bare(client, &PER_CLUSTER)).reply(json!(1));
    let client = client(&mock);
    block_on(bare(&client, &PER_CLUSTER)).unwrap();
    assert_eq!(mock.requests()[0].url().host(), Some("cluster.invalid"));
    // A rule that names a host is for that host; one that names none is for any.
    let other = client.at(&CLUSTER, "https://two.example.com");
    block_on(bare(&other, &PER_CLUSTER)).unwrap();
    let mock = Mock::new();
    mock.when(|client| bare(&client.at(&CLUSTER, "https://two.example.com"), &PER_CLUSTER)).reply(json!(2));
    let client = self::client(&mock);
    block_on(bare(&client.at(&CLUSTER, "https://two.example.com"), &PER_CLUSTER)).unwrap();
    let error = failed(bare(&client, &PER_CLUSTER));
    assert!(
        source(&error).ends_with("the host is cluster.invalid, not two.example.com"),
        "{}",
        source(&error)
    );
}

#[test]
fn answers_come_in_order_and_the_last_one_stays() {
    let mock = Mock::new();
    let rule = mock
        .when(|client| get(client, "u"))
        .reply(json!(1))
        .then_reply(json!(2))
        .times(2)
        .then_reply(json!(3));
    let client = client(&mock);
    let answers: Vec<Value> = (0..5).map(|_| block_on(get(&client, "u")).unwrap()).collect();
    assert_eq!(answers, [1, 2, 2, 3, 3]);
    assert_eq!(rule.count(), 5);
}

#[test]
fn a_rule_that_is_over_leaves_requests_to_those_before_it() {
    let mock = Mock::new();
    mock.when(|client| get(client, "u")).any_arguments().reply(json!("any")).times(1);
    mock.when(|client| get(client, "u")).reply(json!("u")).times(1);
    let client = client(&mock);
    assert_eq!(block_on(get(&client, "u")).unwrap(), "u");
    assert_eq!(block_on(get(&client, "u")).unwrap(), "any");
    let error = failed(get(&client, "u"));
    let over = "no rule answers `getUser`, GET /users/u\n  rule 2, `getUser`: it has given all its answers\n  \
                rule 1, `getUser`: it has given all its answers";
    assert_eq!(source(&error), over);
}

#[test]
fn a_retry_waits_by_the_clock_of_the_mock() {
    let mock = Mock::new();
    mock.when(|client| get(client, "u"))
        .fail(Failure::rate_limited(Duration::from_millis(6_500)))
        .then_fail(Failure::service_unavailable())
        .then_reply(json!(1));
    let started = std::time::Instant::now();
    assert_eq!(block_on(get(&client(&mock), "u")).unwrap(), 1);
    let requests = mock.requests();
    assert_eq!(requests.len(), 3);
    assert!(
        requests[1].sent_at() >= Duration::from_secs(7) && requests[1].sent_at() < Duration::from_secs(9)
    );
    assert!(mock.elapsed() >= requests[2].sent_at());
    assert!(started.elapsed() < Duration::from_secs(5), "the waits are not real");
    mock.verify().unwrap();
}

#[test]
fn failures_are_what_they_say() {
    type Is = fn(&Error) -> bool;
    let cases: [(Failure, Is); 12] = [
        (Failure::rate_limited(Duration::from_secs(7)), |error| {
            error.is_rate_limited()
                && error.retry_after() == Some(Duration::from_secs(7))
                && error.body().is_empty()
        }),
        (Failure::unauthorized(), |error| error.is_unauthorized() && error.code() == Some("unauthorized")),
        (Failure::forbidden(), Error::is_forbidden),
        (Failure::not_found(), Error::is_not_found),
        (Failure::conflict(), Error::is_conflict),
        (Failure::quota_exceeded(), Error::is_quota_exceeded),
        (Failure::server_error(), |error| error.may_have_been_processed() && error.is_retryable()),
        (Failure::service_unavailable(), |error| !error.may_have_been_processed() && error.is_retryable()),
        (Failure::html_page(), |error| {
            error.kind() == ErrorKind::Decode && error.to_string().contains("text/html instead of JSON")
        }),
        (Failure::connection_refused(), |error| error.is_connect() && !error.may_have_been_processed()),
        (Failure::connection_reset(), |error| {
            error.kind() == ErrorKind::Transport
                && error.may_have_been_processed()
                && error.status().is_none()
        }),
        (Failure::cut_body(), |error| {
            error.kind() == ErrorKind::Transport && error.status().is_some_and(|status| status == 200)
        }),
    ];
    for (failure, is) in cases {
        let mock = Mock::new();
        mock.when(|client| get(client, "u")).fail(failure.clone());
        let error = failed(get(&client(&mock), "u").no_retry());
        assert!(is(&error), "{failure:?}: {error:?}");
    }
}

#[test]
fn time_limits_end_what_has_no_answer_and_what_is_slow() {
    let mock = Mock::new();
    mock.when(|client| get(client, "u")).fail(Failure::no_answer());
    mock.when(|client| get(client, "slow")).reply(json!(1)).delayed(Duration::from_secs(20));
    let client = mock.builder().retry(RetryPolicy::none()).build().unwrap();
    let error = failed(get(&client, "u"));
    assert!(error.is_timeout() && mock.elapsed() == Duration::from_secs(30), "{error}");
    assert_eq!(block_on(get(&client, "slow")).unwrap(), 1);
    assert_eq!(mock.elapsed(), Duration::from_secs(50));
    let error = failed(get(&client, "slow").timeout(Duration::from_secs(19)));
    assert!(error.is_timeout() && mock.elapsed() == Duration::from_secs(69), "{error}");
}

/// A future that is kept without being polled holds nobody up.
#[test]
fn a_call_that_rests_does_not_stop_the_clock() {
    let mock = Mock::new();
    mock.when(|client| get(client, "rests")).reply(json!(1)).delayed(Duration::from_secs(1));
    mock.when(|client| get(client, "u")).reply(json!(2)).delayed(Duration::from_secs(5));
    let client = client(&mock);
    let mut rests = pin!(get(&client, "rests").into_future());
    assert!(rests.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(block_on(get(&client, "u")).unwrap(), 2);
    assert_eq!(mock.elapsed(), Duration::from_secs(5));
    assert_eq!(block_on(rests).unwrap(), 1);
    assert_eq!(mock.elapsed(), Duration::from_secs(5));
}

#[tokio::test]
async fn it_works_in_a_runtime_with_calls_at_the_same_time() {
    let mock = Mock::new();
    for (id, seconds) in [("a", 3), ("b", 1), ("c", 2)] {
        mock.when(|client| get(client, id)).reply(json!(id)).delayed(Duration::from_secs(seconds));
    }
    let calls = ["a", "b", "c"].map(|id| {
        let (client, mock) = (client(&mock), mock.clone());
        tokio::spawn(async move { (get(&client, id).await.unwrap(), mock.elapsed().as_secs()) })
    });
    let mut ended = Vec::new();
    for call in calls {
        ended.push(call.await.unwrap());
    }
    assert_eq!(ended, [(json!("a"), 3), (json!("b"), 1), (json!("c"), 2)]);
}

#[test]
fn successes_have_the_status_and_shape_of_the_documents() {
    let mock = Mock::new();
    mock.when(|client| create(client, &json!({}))).reply(json!({"id": "u"}));
    mock.when(|client| delete(client, "u")).reply(());
    mock.when(|client| Words { call: Call::new(client, &EXPORT) })
        .reply("id\n".to_owned())
        .then_reply_sample();
    let client = client(&mock);
    let created = block_on(create(&client, &json!({})).send()).unwrap();
    assert_eq!((created.status().as_u16(), created.request_id()), (201, Some("mock-1")));
    assert_eq!(block_on(delete(&client, "u").send()).unwrap().status(), 204);
    let export = || block_on(Words { call: Call::new(&client, &EXPORT) }.send()).unwrap();
    assert_eq!(export().body(), "id\n");
    let sample = export();
    assert_eq!(sample.headers()["content-type"], "text/csv");
    assert_eq!(sample.body(), "id\nu-1\n");
}

#[test]
fn an_answer_can_be_anything() {
    let mock = Mock::new();
    let reply =
        Reply::new(226).header("x-extra", 7).header("x-request-id", "own").body("application/json", "[1]");
    mock.when(|client| get(client, "u"))
        .reply_with(reply)
        .then_reply_with(Reply::json(json!({"errors": [{"code": "gone"}]})).status(410))
        .then_reply_with(Reply::new(1_000))
        .then_reply_with(Reply::text("no JSON").header("x\n", "y"));
    let client = client(&mock);
    let response = block_on(get(&client, "u").send()).unwrap();
    assert_eq!((response.status().as_u16(), response.request_id()), (226, Some("own")));
    assert_eq!((&response.headers()["x-extra"], response.body()), (&"7".parse().unwrap(), &json!([1])));
    assert_eq!(failed(get(&client, "u")).code(), Some("gone"));
    assert!(failed(get(&client, "u")).to_string().contains("1000 is not a status"));
    assert!(failed(get(&client, "u")).to_string().contains("cannot be sent"));
}

#[test]
fn lists_are_served_in_pages() {
    let users: Vec<Value> = (0..5).map(|id| json!({"id": id})).collect();
    let mock = Mock::new();
    mock.when(list).reply_items(&users, 2);
    mock.when(topics).reply_items(&users, 3);
    let client = client(&mock);
    for _ in 0..2 {
        assert_eq!(block_on(list(&client).items().try_collect()).unwrap(), users);
    }
    let queries: Vec<_> = mock.requests().iter().map(|request| request.query_value("page_token")).collect();
    assert_eq!(queries[..3], [None, Some("2".to_owned()), Some("4".to_owned())]);
    assert_eq!(queries.len(), 6);
    assert_eq!(block_on(topics(&client).items().try_collect()).unwrap(), users);
    assert_eq!(mock.requests().len(), 8);
    assert_eq!(block_on(list(&client).start_from("3")).unwrap().items, users[3..]);
    assert_eq!(block_on(list(&client).start_from("none")).err().unwrap().status().unwrap(), 400);

    let mock = Mock::new();
    let words = ["a", "b", "c"].map(str::to_owned);
    mock.when(|client| plain(client, None)).reply_items(&words, 2);
    mock.when(|client| plain(client, Some(1))).any_query().reply_items(words.to_vec(), 2).times(4);
    let client = self::client(&mock);
    assert_eq!(block_on(plain(&client, Some(1)).items().try_collect()).unwrap(), words);
    assert_eq!(block_on(plain(&client, None).items().try_collect()).unwrap(), words);
}

#[test]
fn samples_are_those_of_the_documents() {
    let mock = Mock::new();
    assert_eq!(mock.sample(|client| get(client, "u")).unwrap(), json!({"id": "u-1", "name": "Ada"}));
    assert_eq!(sample::<Value>("createUser").unwrap()["name"], "Grace");
    let lacking = sample::<Value>("deleteUser").unwrap_err();
    assert!(lacking.to_string().contains("no sample for the operation `deleteUser`"), "{lacking}");
    assert!(sample::<u8>("getUser").unwrap_err().to_string().contains("has another type"));
    assert!(mock.sample(|client| get(client, "")).unwrap_err().to_string().contains("`id`"));
    mock.when(|client| get(client, "u")).reply_sample();
    mock.when(|client| bare(client, &UNDOCUMENTED)).reply_sample();
    let client = client(&mock);
    assert_eq!(block_on(get(&client, "u")).unwrap()["name"], "Ada");
    assert!(failed(bare(&client, &UNDOCUMENTED)).to_string().contains("no sample"));
}

#[test]
fn what_did_not_happen_is_told() {
    let mock = Mock::new();
    mock.verify().unwrap();
    mock.when(|client| get(client, "u")).reply(json!(1)).then_reply(json!(2));
    mock.when(|client| delete(client, "u")).reply(());
    mock.when(|client| get(client, "")).reply(json!(1));
    let client = client(&mock);
    block_on(get(&client, "u")).unwrap();
    let unmet = mock.verify().unwrap_err();
    let problems = [
        "rule 1, `getUser`: it has given 1 of its 2 answers",
        "rule 2, `deleteUser`: it has answered no request",
        "rule 3: it answers nothing: getUser: the path parameter `id` is empty",
    ];
    assert_eq!(unmet.problems(), problems);
    assert_eq!(unmet.to_string(), problems.join("\n"));
    assert_eq!(format!("{unmet:?}").trim(), unmet.to_string());
}

#[test]
fn a_call_that_sends_nothing_makes_no_rule() {
    let mock = Mock::new();
    mock.when(|_| std::future::ready(Ok(json!(1)))).reply(json!(1));
    assert!(mock.verify().unwrap_err().to_string().contains("its call sends nothing"));
    let stranger = http::Request::new(bytes::Bytes::new());
    let mut answer = pin!(crate::transport::Transport::send(&mock, stranger));
    match answer.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Err(error)) => assert_eq!(error.to_string(), "it cannot be sent"),
        other => panic!("{other:?}"),
    }
}
