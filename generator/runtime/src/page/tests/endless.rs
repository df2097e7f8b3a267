use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use super::{LIST, ListCounted, ListLinked, linked, service};
use crate::call::Call;
use crate::client::Client;
use crate::tests::{Memory, SelfWinding};

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
