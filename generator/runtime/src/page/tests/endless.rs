use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use super::{LIST, ListCounted, ListLinked, linked, service};
use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::page::{Page, Paging, pages};
use crate::tests::{Memory, SelfWinding};
use crate::transport::Clock;

/// Creates a list whose pages have these items and a new token each.
fn endless(items: impl Fn(usize) -> Value + Send + Sync + 'static) -> Memory {
    let page = AtomicUsize::new(0);
    service(move |_| {
        let page = page.fetch_add(1, Ordering::Relaxed);
        json!({"data": items(page), "next": format!("?page_token={page}")})
    })
}

#[tokio::test]
async fn empty_pages_are_limited() {
    let service = endless(|_| json!([]));
    let error = linked(&service).items().next().await.unwrap().unwrap_err();
    let message = "more than 100 consecutive pages are empty: allow more with `max_empty_pages`";
    assert!(error.to_string().contains(message), "{error}");
    assert_eq!(service.requests().len(), 101);
    // An item resets the count.
    let service = endless(|page| if page % 3 == 2 { json!([page]) } else { json!([]) });
    let mut items = linked(&service).items().max_empty_pages(2).max_items(4);
    for expected in [2, 5, 8, 11] {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    assert!(items.next().await.is_none());
    let mut pages = linked(&endless(|_| json!([]))).pages().max_empty_pages(1);
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().unwrap_err().to_string().contains("more than 1 consecutive"));
}

#[tokio::test]
async fn equal_pages_are_an_error() {
    // The service ignores the offset.
    let service = service(|_| json!([1, 2]));
    let list = ListCounted { call: Call::new(&service.client(), &LIST) };
    let mut items = list.limit(2).items();
    for expected in [1, 2] {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("the page equals the previous one"), "{error}");
    assert_eq!(service.requests().len(), 2);
}

#[tokio::test]
async fn item_has_a_timeout() {
    let service = endless(|_| json!([]));
    let hanging = service.clone().hanging_after(3);
    let builder = Client::builder().transport(hanging).clock(SelfWinding::default()).user_key("k", "s");
    let client = builder.timeout(Duration::from_secs(600)).attempt_timeout(Duration::from_secs(600));
    let client = client.build().unwrap();
    let mut items =
        ListLinked { call: Call::new(&client, &LIST) }.items().item_timeout(Duration::from_secs(7));
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "list users: GET /v2/users: no item within 7s: allow more time with `item_timeout`",
    );
    assert!(error.is_timeout() && items.next().await.is_none());
}

/// Rows that the service produces while they are read: a page without rows is not the end.
type Rows = BTreeMap<String, Vec<Value>>;

impl Page for Rows {
    type Item = Value;

    fn next_page(&self) -> Option<&str> {
        self.get("next")?.first()?.as_str()
    }

    fn items(&self) -> &[Value] {
        self.get("rows").map(Vec::as_slice).unwrap_or_default()
    }

    fn into_items(self) -> Vec<Value> {
        self.items().to_vec()
    }

    fn is_pending(&self) -> bool {
        self.items().is_empty()
    }
}

request! {
    /// Rows that the service produces while they are read.
    ListRows -> Json<Rows>
}
pages! { ListRows -> Rows, Paging::token("page_token") }

/// Creates a list of rows with a row on every page with such a number. The token repeats while there are none.
fn rows(has_row: impl Fn(usize) -> bool + Send + Sync + 'static) -> (Memory, ListRows, SelfWinding) {
    let (page, token) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let service = service(move |_| {
        let page = page.fetch_add(1, Ordering::Relaxed);
        let rows: &[usize] = if has_row(page) { &[page] } else { &[] };
        let token = token.fetch_add(rows.len(), Ordering::Relaxed) + rows.len();
        json!({"rows": rows, "next": [token.to_string()]})
    });
    let clock = SelfWinding::default();
    let client = service.builder().clock(clock.clone()).user_key("k", "s").build().unwrap();
    let list = ListRows { call: Call::new(&client, &LIST) };
    (service, list, clock)
}

#[tokio::test]
async fn pending_pages_are_not_limited_in_number() {
    let (service, list, clock) = rows(|page| page % 200 == 199);
    let mut items = list.items().max_empty_pages(1).item_timeout(Duration::from_secs(1_000)).max_items(2);
    for expected in [199, 399] {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    assert_eq!(service.requests().len(), 400);
    // Requests are delayed by up to 5 seconds.
    assert!((1_700..2_000).contains(&clock.now().as_secs()), "{:?}", clock.now());
}

#[tokio::test]
async fn pending_pages_are_limited_in_time() {
    let (service, list, clock) = rows(|_| false);
    let error = list.clone().items().item_timeout(Duration::from_secs(60)).next().await.unwrap().unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("more time with `item_timeout`"), "{error}");
    assert!((55..=60).contains(&clock.now().as_secs()), "{:?}", clock.now());
    assert!(service.requests().len() < 30, "{}", service.requests().len());
    let mut pages = list.pages().pending_timeout(Duration::from_secs(10));
    let error = loop {
        match pages.next().await.unwrap() {
            Ok(page) => assert!(page.items().is_empty()),
            Err(error) => break error,
        }
    };
    let message = "no item within 10s, because the service is still producing them: allow more time with `pending_timeout`";
    assert!(error.is_timeout() && error.to_string().contains(message), "{error}");
    // The list can be resumed.
    assert_eq!(pages.next_page_token(), Some("0"));
    assert!(pages.next().await.is_none() && clock.now() <= Duration::from_secs(70));
}
