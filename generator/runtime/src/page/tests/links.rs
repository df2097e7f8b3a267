//! Links to the next page that are followed as a whole.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use super::{Anything, LIST};
use crate::call::{Call, CallOptions, Json};
use crate::error::ErrorKind;
use crate::page::{Items, PageFact, Pages, Paging};
use crate::retry::RetryPolicy;
use crate::tests::{KEYS, Memory, Sent, reply};

const PAGING: Paging = Paging::url().next(PageFact::Body("/links/next"));

fn pages(call: Call) -> Pages<Anything> {
    Pages::new(call, &const { PAGING }, Json::<Anything>::ACCEPT, Json::<Anything>::read)
}

/// Returns a page with one item and a link.
fn page(item: u64, next: impl Into<Value>) -> Sent {
    let next: Value = next.into();
    Ok(reply(200, &[], json!({"data": [item], "links": {"next": next}}).to_string()))
}

fn targets(service: &Memory) -> Vec<String> {
    service.requests().iter().map(|it| it.uri().to_string()).collect()
}

#[tokio::test]
async fn link_is_followed_with_headers_and_credentials() {
    let service = Memory::new(|request| match request.uri().to_string().as_str() {
        "https://api.example.com/v2/users?size=1" => {
            page(1, "https://API.example.com:443/v2/other/7/users?cursor=a%2Fb&size=1")
        }
        "https://api.example.com/v2/other/7/users?cursor=a%2Fb&size=1" => page(2, "?cursor=c"),
        "https://api.example.com/v2/other/7/users?cursor=c" => page(3, "/v2/users?cursor=d e"),
        "https://api.example.com/v2/users?cursor=d%20e" => page(4, Value::Null),
        _ => Ok(reply(400, &[], "")),
    });
    let mut call = Call::new(&service.client(), &LIST);
    call.query("size", 1);
    call.header("x-tenant", "t");
    let mut pages = pages(call);
    assert_eq!(pages.next_page_token(), None);
    let first = pages.next().await.unwrap().unwrap();
    let token = first.next_page_token().unwrap().to_owned();
    assert_eq!(token, "https://API.example.com:443/v2/other/7/users?cursor=a%2Fb&size=1");
    assert_eq!(Items::new(pages).try_collect().await.unwrap(), [2, 3, 4]);
    for request in service.requests() {
        assert!(request.headers().contains_key("authorization"), "{request:?}");
        assert_eq!(request.headers()["x-tenant"], "t");
    }
    // The list continues from the link, also in another process.
    let resumed = self::pages(Call::new(&service.client(), &LIST)).start_from(token);
    assert_eq!(Items::new(resumed).max_items(2).try_collect().await.unwrap(), [2, 3]);
}

#[tokio::test]
async fn link_to_another_origin_is_an_error() {
    for (link, problem) in [
        ("https://evil.example/v2/users?cursor=a", "its host differs"),
        ("//evil.example/v2/users?cursor=a", "its host differs"),
        ("https://api.example.com.evil.example/v2/users", "its host differs"),
        ("https://api.example.com:8443/v2/users?cursor=a", "its host differs"),
        ("http://api.example.com/v2/users?cursor=a", "does not start with `https://`"),
        ("https://planted:secret@api.example.com/v2/users", "credentials"),
        ("https://api.example.com@evil.example/v2/users", "credentials"),
        ("https://api.example.com/v2/../admin", "dot segment"),
        ("https://api.example.com/v2/%2e%2e/admin", "dot segment"),
        ("file:///etc/passwd", "does not start with `https://`"),
    ] {
        let service = Memory::new(move |_| page(1, link));
        let mut items = Items::new(pages(Call::new(&service.client(), &LIST)));
        assert_eq!(items.next().await.unwrap().unwrap(), 1);
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(problem), "{link}: {error}");
        assert!(!error.to_string().contains("secret"), "{error}");
        assert!(items.next().await.is_none());
        assert_eq!(service.requests().len(), 1, "{link}");
        // Nothing is sent to such a link either if the application stored it.
        let resumed = pages(Call::new(&service.client(), &LIST)).start_from(link);
        let error = Items::new(resumed).try_collect().await.unwrap_err();
        assert!(error.to_string().contains(problem) && service.requests().len() == 1, "{link}: {error}");
    }
}

#[tokio::test]
async fn link_stays_below_the_path_of_the_base_url() {
    let client = |service: &Memory| {
        let builder = service.builder().user_key("k", "s");
        builder.control_plane_url("https://proxy.example/api/v3/").build().unwrap()
    };
    let service = Memory::new(|request| match request.uri().path() {
        "/api/v3/v2/users" if request.uri().query().is_none() => page(1, "/api/v3/v2/users?cursor=a"),
        "/api/v3/v2/users" => page(2, "https://proxy.example/v2/users?cursor=b"),
        _ => Ok(reply(400, &[], "")),
    });
    let mut items = Items::new(pages(Call::new(&client(&service), &LIST)));
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    let error = items.next().await.unwrap().unwrap_err().to_string();
    assert!(error.contains("not below `/api/v3`"), "{error}");
    assert_eq!(service.requests().len(), 2);
}

#[tokio::test]
async fn loops_of_links_are_errors() {
    let service = Memory::new(|request| match request.uri().query() {
        None => page(1, "?cursor=a"),
        Some("cursor=a") => page(2, "?cursor=b"),
        _ => page(3, "?cursor=a"),
    });
    let error = Items::new(pages(Call::new(&service.client(), &LIST))).try_collect().await.unwrap_err();
    assert!(error.to_string().contains("already read") && service.requests().len() == 3, "{error}");
}

/// A link with the key of the request, as some services send it, does not make the client send it twice.
#[tokio::test]
async fn link_cannot_set_credentials_or_options() {
    let service = Memory::new(|request| match request.uri().query() {
        Some(query) if query.contains("cursor") => page(2, Value::Null),
        _ => page(1, "/v2/keys?api_key=planted&trace=planted&cursor=a"),
    });
    let builder = service.builder().header_key("h").query_key("mine").cookie_key("c");
    let mut call = Call::new(&builder.build().unwrap(), &KEYS);
    call.set_options(CallOptions::new().query("trace", "t"));
    assert_eq!(Items::new(pages(call)).try_collect().await.unwrap(), [1, 2]);
    let last = targets(&service).pop().unwrap();
    assert!(last.contains("cursor=a") && last.contains("trace=t") && !last.contains("planted"), "{last}");
}

#[tokio::test]
async fn followed_page_is_retried() {
    let attempts = AtomicUsize::new(0);
    let service = Memory::new(move |request| match request.uri().query() {
        None => page(1, "?cursor=a"),
        Some(_) if attempts.fetch_add(1, Ordering::Relaxed) < 2 => Ok(reply(503, &[], "")),
        Some(_) => page(2, Value::Null),
    });
    let builder = service.builder().retry(RetryPolicy::default()).user_key("k", "s");
    let items = Items::new(pages(Call::new(&builder.build().unwrap(), &LIST))).try_collect().await.unwrap();
    assert_eq!(items, [1, 2]);
    let last = "https://api.example.com/v2/users?cursor=a";
    assert_eq!(targets(&service), ["https://api.example.com/v2/users", last, last, last]);
}
