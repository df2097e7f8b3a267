mod endless;
mod links;
mod styles;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::time::Duration;

use futures_core::Stream;
use serde_json::{Value, json};

use super::token::from_link;
use super::{Page, Paging, pages};
use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::error::ErrorKind;
use crate::operation::{Operation, Retry};
use crate::tests::{GET, Memory, Sent, reply};
use crate::transport::{BoxFuture, Clock, Transport, TransportError};

static LIST: Operation = Operation {
    id: "listUsers",
    name: "list users",
    method: "GET",
    path: "/v2/users",
    host: GET.host,
    security: GET.security,
    retry: Retry::Idempotent,
};

/// A page decoded from any JSON object: items in `data`, the next page in `next`.
type Anything = BTreeMap<String, Value>;

impl Page for Anything {
    type Item = Value;

    fn next_page(&self) -> Option<&str> {
        self.get("next").and_then(Value::as_str)
    }

    fn items(&self) -> &[Value] {
        self.get("data").and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    fn into_items(self) -> Vec<Value> {
        self.items().to_vec()
    }
}

request! {
    /// A list with links.
    ListLinked -> Json<Anything>
}
pages! { ListLinked -> Anything, Paging::link(&["page_token"]) }

request! {
    /// A list with tokens.
    ListTokens -> Json<Anything>
}
pages! { ListTokens -> Anything, Paging::token("page_token") }

request! {
    /// A list with offsets.
    ListCounted -> Json<Vec<u64>>
}
pages! { ListCounted -> Vec<u64>, Paging::offset("offset").limit("limit", 0) }

impl ListCounted {
    fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", limit);
        self
    }

    fn offset(mut self, offset: i64) -> Self {
        self.call.query("offset", offset);
        self
    }
}

impl ListLinked {
    fn page_token(mut self, token: &str) -> Self {
        self.call.query("page_token", token);
        self
    }
}

/// A service whose responses depend on the query.
fn service(pages: impl Fn(&str) -> Value + Send + Sync + 'static) -> Memory {
    Memory::new(move |request| {
        let page = pages(request.uri().query().unwrap_or_default());
        Ok(reply(200, &[], page.to_string()))
    })
}

fn linked(service: &Memory) -> ListLinked {
    let mut call = Call::new(&service.client(), &LIST);
    call.query("page_size", 2);
    ListLinked { call }
}

fn queries(service: &Memory) -> Vec<String> {
    service.requests().iter().map(|it| it.uri().query().unwrap_or_default().to_owned()).collect()
}

/// Three pages of two items each, with links of this form.
fn three(link: &'static str) -> Memory {
    service(move |query| match query {
        "page_size=2" => json!({"data": [1, 2], "next": link.replace("TOKEN", "a")}),
        "page_size=2&page_token=a" => json!({"data": [3, 4], "next": link.replace("TOKEN", "b")}),
        "page_size=2&page_token=b" => json!({"data": [5], "next": null}),
        other => json!({"unexpected": other}),
    })
}

#[tokio::test]
async fn items_span_all_pages() {
    for link in [
        "https://api.example.com/v2/users?page_token=TOKEN",
        "https://elsewhere.example.org/v2/resourcekinds?page_size=100&page_token=TOKEN#top",
        "/v2/users?page_token=TOKEN&page_size=7",
        "https://api.example.com/v2/environments&page_token=TOKEN",
        "?page_token=TOKEN",
        "https://api.example.com/v2/users?a=b?page_token=TOKEN",
    ] {
        let service = three(link);
        assert_eq!(linked(&service).items().try_collect().await.unwrap(), [1, 2, 3, 4, 5], "{link}");
        assert!(service.requests().iter().all(|it| it.uri().host() == Some("api.example.com")), "{link}");
        assert!(service.requests().iter().all(|it| it.uri().path() == "/v2/users"), "{link}");
    }
}

#[tokio::test]
async fn absent_null_or_blank_token_ends_list() {
    for end in [
        json!({"data": [1]}),
        json!({"data": [1], "next": null}),
        json!({"data": [1], "next": ""}),
        json!({"data": [1], "next": " \n"}),
    ] {
        let service = service(move |_| end.clone());
        assert_eq!(linked(&service).items().try_collect().await.unwrap(), [1]);
        assert_eq!(service.requests().len(), 1);
    }
    let service = service(|_| json!({"data": [1], "next": "/v2/users?page_token="}));
    assert_eq!(linked(&service).items().try_collect().await.unwrap(), [1]);
}

#[tokio::test]
async fn empty_page_is_not_the_end() {
    let service = service(|query| match query {
        "page_token=t" => json!({"data": [7]}),
        _ => json!({"data": [], "next": "t"}),
    });
    let list = ListTokens { call: Call::new(&service.client(), &LIST) };
    assert_eq!(list.items().try_collect().await.unwrap(), [7]);
}

#[tokio::test]
async fn repeated_page_token_is_rejected() {
    // A link to the same page, and a cycle of two pages.
    for back in ["a", "b"] {
        let service = service(move |query| match query.split_once("page_token=") {
            Some((_, "a")) => json!({"data": [2], "next": "/?page_token=b"}),
            Some((_, "b")) => json!({"data": [3], "next": format!("/?page_token={back}")}),
            _ => json!({"data": [1], "next": "/?page_token=a"}),
        });
        let mut items = linked(&service).items();
        for expected in 1..=3 {
            assert_eq!(items.next().await.unwrap().unwrap(), expected);
        }
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!(
            error.to_string(),
            "list users: GET /v2/users: the link to the next page is invalid: it refers to a page that was already read \
             (1 attempt)",
        );
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(items.next().await.is_none());
        assert_eq!(service.requests().len(), 3);
    }
}

#[tokio::test]
async fn link_without_token_fails_after_its_page() {
    let service = service(|_| json!({"data": [1], "next": "https://evil.example.com/v2/users?cursor=x"}));
    let mut pages = linked(&service).pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!((page.items(), page.next_page_token()), (&[json!(1)][..], None));
    assert!(pages.next().await.unwrap().unwrap_err().to_string().contains("it has no page token"));
    assert!(pages.next().await.is_none());
    assert_eq!(service.requests().len(), 1);
}

#[tokio::test]
async fn pages_are_fetched_lazily() {
    for (most, requests) in [(0, 0), (1, 1), (2, 1), (3, 2), (5, 3), (9, 3)] {
        let service = three("?page_token=TOKEN");
        let items = linked(&service).items().max_items(most).try_collect().await.unwrap();
        assert_eq!((items.len(), service.requests().len()), (most.min(5), requests), "{most}");
    }
}

#[tokio::test]
async fn list_starts_from_a_token() {
    let service = three("?page_token=TOKEN");
    let mut pages = linked(&service).pages();
    assert_eq!(pages.next_page_token(), None);
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.response().status(), 200);
    assert_eq!((page.next_page_token(), pages.next_page_token()), (Some("a"), Some("a")));
    let rest = linked(&service).page_token("a").items().try_collect().await.unwrap();
    assert_eq!(rest, [3, 4, 5]);
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.next_page_token(), Some("b"));
    assert_eq!(page.into_items(), [3, 4]);
    assert_eq!(pages.next().await.unwrap().unwrap().next_page_token(), None);
    assert!(pages.next().await.is_none());
    // The call itself accepts the token too.
    let page = linked(&service).page_token("x").page_token("b").await.unwrap();
    assert_eq!(page.items(), [5]);
    assert_eq!(queries(&service).last().unwrap(), "page_size=2&page_token=b");
}

#[tokio::test]
async fn token_is_sent_unchanged() {
    let odd = "a+b/c==&x=1#é %41";
    let service = service(move |query| match query {
        "" => json!({"data": [1], "next": odd}),
        "page_token=a%2Bb%2Fc%3D%3D%26x%3D1%23%C3%A9%20%2541" => json!({"data": [2]}),
        other => json!({"data": [other]}),
    });
    let list = ListTokens { call: Call::new(&service.client(), &LIST) };
    assert_eq!(list.items().try_collect().await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn offset_paging_ends_with_a_short_page() {
    let numbers = |query: &str| {
        let value = |name: &str| {
            let fields = query.split('&').filter_map(|field| field.split_once('='));
            fields.filter(|it| it.0 == name).map(|it| it.1.parse::<i64>().unwrap()).next_back()
        };
        let offset = usize::try_from(value("offset").unwrap_or(0)).unwrap();
        let limit = usize::try_from(value("limit").unwrap_or(-1)).unwrap_or(usize::MAX);
        json!((0..5_u64).skip(offset).take(limit).collect::<Vec<_>>())
    };
    let list = |service: &Memory| ListCounted { call: Call::new(&service.client(), &LIST) };
    let one = service(numbers);
    assert_eq!(list(&one).limit(2).items().try_collect().await.unwrap(), [0, 1, 2, 3, 4]);
    assert_eq!(queries(&one), ["limit=2", "limit=2&offset=2", "limit=2&offset=4"]);
    for limit in [None, Some(-1), Some(5)] {
        let all = service(numbers);
        let list = list(&all);
        let list = if let Some(limit) = limit { list.limit(limit) } else { list };
        assert_eq!(list.items().try_collect().await.unwrap(), [0, 1, 2, 3, 4]);
        assert_eq!(all.requests().len(), 2);
    }
    let rest = service(numbers);
    assert_eq!(list(&rest).offset(3).items().try_collect().await.unwrap(), [3, 4]);
    let mut pages = list(&service(numbers)).limit(2).offset(1).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().next_page_token(), Some("3"));
}

#[tokio::test]
async fn error_ends_list_and_keeps_token() {
    let service = Memory::new(|request| match request.uri().query() {
        Some("page_size=2") => Ok(reply(200, &[], r#"{"data":[1],"next":"?page_token=a"}"#)),
        _ => Ok(reply(403, &[], "")),
    });
    let mut pages = linked(&service).pages();
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().unwrap_err().is_forbidden());
    assert_eq!(pages.next_page_token(), Some("a"));
    assert!(pages.next().await.is_none());
    let unreadable = Memory::saying(200, &[], "[").client();
    let mut items = ListLinked { call: Call::new(&unreadable, &LIST) }.items();
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert!(items.next().await.is_none());
}

#[test]
fn nothing_is_sent_unless_polled() {
    let service = three("?page_token=TOKEN");
    let items = linked(&service).items();
    assert!(format!("{items:?}").contains("GET /v2/users"));
    drop(items);
    assert!(service.requests().is_empty());

    /// Never responds, on a clock that stands still.
    struct Stuck(Arc<()>);
    impl Transport for Stuck {
        fn send(&self, _: http::Request<bytes::Bytes>) -> BoxFuture<'_, Sent> {
            let held = Arc::clone(&self.0);
            Box::pin(async move {
                std::future::pending::<()>().await;
                drop(held);
                Err(TransportError::other("over"))
            })
        }
    }
    impl Clock for Stuck {
        fn now(&self) -> Duration {
            Duration::ZERO
        }
        fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
            let held = Arc::clone(&self.0);
            Box::pin(async move {
                std::future::pending::<()>().await;
                drop(held);
            })
        }
    }
    let held = Arc::new(());
    let builder = Client::builder().transport(Stuck(Arc::clone(&held))).clock(Stuck(Arc::clone(&held)));
    let client = builder.user_key("k", "s").build().unwrap();
    let mut items = Box::pin(ListLinked { call: Call::new(&client, &LIST) }.items());
    let mut context = Context::from_waker(Waker::noop());
    assert!(items.as_mut().poll_next(&mut context).is_pending());
    // The transport, the clock, the request, and the timeouts of the attempt, the call and the item.
    assert_eq!(Arc::strong_count(&held), 7);
    drop(items);
    assert_eq!(Arc::strong_count(&held), 3);
}

#[test]
fn streams_are_send() {
    fn sendable<T: Send + Unpin>(_: T) {}
    sendable(linked(&three("")).items());
    sendable(linked(&three("")).pages());
}

#[test]
fn token_is_extracted_from_link() {
    let cut = |link| from_link(link, &["page_token"]);
    assert_eq!(cut("https://a/b?page_token=x%20y%2Bz+w&c=d"), Ok("x y+z w".to_owned()));
    assert_eq!(cut("https://a/b?my_page_token=1&page_token=2"), Ok("2".to_owned()));
    assert_eq!(cut("https://a/b&page_token=%E2%82%AC"), Ok("€".to_owned()));
    assert_eq!(cut("?page_token=a=b=="), Ok("a=b==".to_owned()));
    assert_eq!(cut("?page_token="), Ok(String::new()));
    for none in
        ["https://a/b", "https://a/b?c=d", "page_token=1", "https://a/b#?page_token=1", "?page_token", "?&=#"]
    {
        assert!(cut(none).is_err(), "{none}");
    }
    assert!(cut("?page_token=%FF").is_err());
}
