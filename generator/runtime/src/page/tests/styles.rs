//! Every way to request the next page, with every end of a list.

use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};

use super::{Anything, LIST, queries};
use crate::call::{Call, Json};
use crate::error::Error;
use crate::operation::{Operation, Retry};
use crate::page::{Items, PageFact, PagePlace, Pages, Paging};
use crate::tests::{CREATE, Memory, reply};

const MORE: PageFact = PageFact::Body("/more");
const NEXT: PageFact = PageFact::Body("/next");
const TOTAL: PageFact = PageFact::Body("/meta/total");

fn pages(call: Call, paging: &'static Paging) -> Pages<Anything> {
    Pages::new(call, paging, Json::<Anything>::ACCEPT, Json::<Anything>::read)
}

fn call(service: &Memory) -> Call {
    Call::new(&service.client(), &LIST)
}

/// Lists all items of a service with this pagination.
async fn list(service: &Memory, paging: &'static Paging) -> Result<Vec<Value>, Error> {
    Items::new(pages(call(service), paging)).try_collect().await
}

/// A service whose pages depend on the value of a query parameter.
fn by_query(name: &'static str, page: impl Fn(&str) -> Value + Send + Sync + 'static) -> Memory {
    super::service(move |query| {
        let fields = query.split('&').filter_map(|field| field.split_once('='));
        page(fields.filter(|(other, _)| *other == name).map(|(_, value)| value).next_back().unwrap_or(""))
    })
}

/// A service with these pages by number, and empty ones after them.
fn numbered(first: usize, pages: &'static [&[u64]], facts: fn(usize) -> Value) -> Memory {
    by_query("page", move |number| {
        let index = number.parse::<usize>().unwrap() - first;
        let mut page = facts(index);
        page["data"] = json!(pages.get(index).copied().unwrap_or_default());
        page
    })
}

#[tokio::test]
async fn page_numbers_are_not_offsets() {
    const PAGING: Paging = Paging::number("page", 1);
    let service = numbered(1, &[&[1, 2, 3], &[4, 5, 6], &[7]], |_| json!({}));
    assert_eq!(list(&service, &const { PAGING }).await.unwrap(), [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(queries(&service), ["page=1", "page=2", "page=3", "page=4"]);
    // From zero, and with the size of a page: the short page is the last one.
    const SIZED: Paging = Paging::number("page", 0).limit("size", 3);
    let service = numbered(0, &[&[1, 2, 3], &[4]], |_| json!({}));
    assert_eq!(list(&service, &const { SIZED }).await.unwrap(), [1, 2, 3, 4]);
    assert_eq!(queries(&service), ["page=0", "page=1"]);
    // The size that the call sets precedes the default.
    let service = numbered(0, &[&[1, 2], &[3, 4], &[5]], |_| json!({}));
    let mut call = call(&service);
    call.query("size", 2);
    let items = Items::new(pages(call, &const { SIZED })).try_collect().await.unwrap();
    assert_eq!((items.len(), service.requests().len()), (5, 3));
}

#[tokio::test]
async fn totals_end_a_list() {
    const ITEMS: Paging = Paging::number("page", 1).limit("size", 9).total(TOTAL);
    // Pages are shorter than requested, because the service has a limit of its own.
    let service = numbered(1, &[&[1, 2], &[3, 4], &[5]], |_| json!({"meta": {"total": 5}}));
    assert_eq!(list(&service, &const { ITEMS }).await.unwrap().len(), 5);
    assert_eq!(service.requests().len(), 3);
    const PAGES: Paging = Paging::number("page", 1).total_pages(PageFact::Header("X-Pages"));
    let service = Memory::new(|_| Ok(reply(200, &[("x-pages", "2")], r#"{"data": [1, 2]}"#)));
    let mut pages = pages(call(&service), &const { PAGES }).start_from("2");
    assert_eq!(pages.next().await.unwrap().unwrap().next_page_token(), None);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn total_that_is_wrong_loses_no_items() {
    const PAGING: Paging = Paging::offset("offset").limit("limit", 2).total(TOTAL);
    let service = |total: u64| {
        by_query("offset", move |offset| {
            let offset = offset.parse().unwrap_or(0);
            let items: Vec<u64> = (0..5).skip(offset).take(2).collect();
            json!({"data": items, "meta": {"total": total}})
        })
    };
    for (total, requests) in [(5, 3), (1, 3), (0, 3), (1_000, 4)] {
        let service = service(total);
        assert_eq!(list(&service, &const { PAGING }).await.unwrap(), [0, 1, 2, 3, 4], "{total}");
        assert_eq!(service.requests().len(), requests, "{total}");
    }
}

#[tokio::test]
async fn flags_end_a_list() {
    const PAGING: Paging = Paging::token("after").next(NEXT).has_more(MORE);
    let service = by_query("after", |after| match after {
        "" => json!({"data": [1], "next": "a", "more": true}),
        "a" => json!({"data": [2], "next": "b", "more": false}),
        _ => json!({"data": [3]}),
    });
    assert_eq!(list(&service, &const { PAGING }).await.unwrap(), [1, 2]);
    const LAST: Paging = Paging::number("page", 1).is_last(PageFact::Body("/last")).allow_short_pages();
    let service = numbered(1, &[&[1], &[], &[2]], |index| json!({"last": index == 2}));
    assert_eq!(list(&service, &const { LAST }).await.unwrap(), [1, 2]);
    assert_eq!(service.requests().len(), 3);
}

#[tokio::test]
async fn more_pages_without_a_token_are_an_error() {
    const PAGING: Paging = Paging::token("after").next(NEXT).has_more(MORE);
    let service = by_query("after", |_| json!({"data": [1], "next": null, "more": true}));
    let error = list(&service, &const { PAGING }).await.unwrap_err().to_string();
    assert!(error.contains("another one follows, but does not identify it"), "{error}");
    let service = by_query("after", |_| json!({"data": [1], "next": {"token": "a"}}));
    let error = list(&service, &const { PAGING }).await.unwrap_err().to_string();
    assert!(error.contains("neither text nor a number"), "{error}");
}

#[tokio::test]
async fn endless_empty_pages_are_limited() {
    const PAGING: Paging = Paging::number("page", 1).has_more(MORE);
    let service = numbered(1, &[], |_| json!({"more": true}));
    let error = list(&service, &const { PAGING }).await.unwrap_err().to_string();
    assert!(error.contains("more than 100 consecutive pages are empty"), "{error}");
    // An offset does not advance over an empty page.
    const OFFSETS: Paging = Paging::offset("page").has_more(MORE);
    let service = by_query("page", |_| json!({"data": [], "more": true}));
    let error = list(&service, &const { OFFSETS }).await.unwrap_err().to_string();
    assert!(error.contains("already read") && service.requests().len() == 2, "{error}");
    // A service that ignores the page number.
    let service = by_query("page", |_| json!({"data": [1], "more": true}));
    let error = list(&service, &const { PAGING }).await.unwrap_err().to_string();
    assert!(error.contains("equals the previous one"), "{error}");
}

#[tokio::test]
async fn last_id_requests_the_next_page() {
    const PAGING: Paging =
        Paging::last_id("after").limit("limit", 0).next(PageFact::Body("/data/id")).has_more(MORE);
    let item = |id: u64| json!({"id": id, "nested": {"id": "x"}, "list": [{"id": "y"}]});
    let service = by_query("after", move |after| match after {
        "" => json!({"data": [item(1), item(2)], "more": true}),
        "2" => json!({"more": true, "data": [item(3)]}),
        "3" => json!({"data": [item(4)], "more": false}),
        other => json!({"unexpected": other}),
    });
    let items = list(&service, &const { PAGING }).await.unwrap();
    assert_eq!(items, [item(1), item(2), item(3), item(4)]);
    let mut resumed = pages(call(&service), &const { PAGING }).start_from("2");
    assert_eq!(resumed.next().await.unwrap().unwrap().next_page_token(), Some("3"));
    // Without the flag, the list ends with a page that has no items.
    let service = by_query("after", move |after| match after {
        "" => json!({"data": [item(1)]}),
        _ => json!({"data": []}),
    });
    assert_eq!(list(&service, &const { PAGING }).await.unwrap().len(), 1);
    assert_eq!(queries(&service), ["", "after=1"]);
}

#[tokio::test]
async fn missing_last_id_is_an_error() {
    const PAGING: Paging = Paging::last_id("after").next(PageFact::Body("/data/id")).has_more(MORE);
    for (data, problem) in [
        (json!([{"id": 1}, {"name": "x"}]), "the last item has no ID"),
        (json!([{"id": null}]), "the last item has no ID"),
        (json!([{"id": {}}]), "neither text nor a number"),
        (json!([]), "another one follows, but does not identify it"),
    ] {
        let page = data.clone();
        let service = by_query("after", move |_| json!({"data": page, "more": true}));
        let error = list(&service, &const { PAGING }).await.unwrap_err().to_string();
        assert!(error.contains(problem), "{data}: {error}");
    }
}

#[tokio::test]
async fn token_is_read_from_a_header() {
    const PAGING: Paging = Paging::token("cursor").next(PageFact::Header("x-next-cursor"));
    let service = Memory::new(|request| {
        Ok(match request.uri().query() {
            None => reply(200, &[("X-Next-Cursor", "a b")], r#"{"data": [1]}"#),
            Some("cursor=a%20b") => reply(200, &[("X-Next-Cursor", "")], r#"{"data": [2]}"#),
            _ => reply(400, &[], ""),
        })
    });
    assert_eq!(list(&service, &const { PAGING }).await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn parameters_are_cut_out_of_a_link_in_a_header() {
    const PAGING: Paging = Paging::link(&["page", "after"]).next(PageFact::Relation("link", "next"));
    let service = Memory::new(|request| {
        Ok(match request.uri().query() {
            Some("size=2&page=1") => {
                reply(200, &[("link", "<https://h/x?after=a%2Bb&size=9>; rel=\"next\"")], r#"{"data": [1]}"#)
            }
            Some("size=2&after=a%2Bb") => {
                reply(200, &[("link", "</?page=3&after=c>; rel=next")], r#"{"data": [2]}"#)
            }
            Some("size=2&page=3&after=c") => {
                reply(200, &[("link", "</?page=9>; rel=prev")], r#"{"data": [3]}"#)
            }
            _ => reply(400, &[], ""),
        })
    });
    let mut call = call(&service);
    call.query("size", 2);
    call.query("page", 1);
    let mut pages = pages(call, &const { PAGING });
    let mut tokens = Vec::new();
    while let Some(page) = pages.next().await {
        tokens.push(page.unwrap().next_page_token().map(str::to_owned));
    }
    assert_eq!(tokens, [Some("after=a%2Bb".to_owned()), Some("page=3&after=c".to_owned()), None]);
}

#[tokio::test]
async fn page_is_selected_in_the_body() {
    static SEARCH: Operation = Operation { retry: Retry::Idempotent, ..CREATE };
    const PAGING: Paging = Paging::token("/page/cursor").place(PagePlace::BodyText).next(NEXT);
    let bodies = |service: &Memory| -> Vec<Value> {
        service.requests().iter().map(|it| serde_json::from_slice(it.body()).unwrap_or_default()).collect()
    };
    let service = Memory::new(|request: &Request<Bytes>| {
        let body: Value = serde_json::from_slice(request.body()).unwrap_or_default();
        let page = match body.pointer("/page/cursor").and_then(Value::as_str) {
            None => json!({"data": [1], "next": 7}),
            Some("7") => json!({"data": [2], "next": ""}),
            _ => json!({}),
        };
        Ok(reply(200, &[], page.to_string()))
    });
    let mut search = Call::new(&service.client(), &SEARCH);
    search.json(&json!({"query": "x", "page": {"limit": 1}}));
    let items = Items::new(pages(search, &const { PAGING })).try_collect().await.unwrap();
    assert_eq!(items, [1, 2]);
    assert_eq!(
        bodies(&service),
        [
            json!({"query": "x", "page": {"limit": 1}}),
            json!({"query": "x", "page": {"limit": 1, "cursor": "7"}})
        ]
    );
    // A call without a body gets one, and numbers are numbers.
    const NUMBERS: Paging = Paging::number("/page", 1).place(PagePlace::BodyNumber).limit("/size", 1);
    let service = Memory::new(|request: &Request<Bytes>| {
        let data = if &**request.body() == b"{\"page\":1}" { json!([1]) } else { json!([]) };
        assert_eq!(request.headers()["content-type"], "application/json");
        Ok(reply(200, &[], json!({"data": data}).to_string()))
    });
    let search = Call::new(&service.client(), &SEARCH);
    assert_eq!(Items::new(pages(search, &const { NUMBERS })).try_collect().await.unwrap(), [1]);
    assert_eq!(bodies(&service), [json!({"page": 1}), json!({"page": 2})]);
}

#[tokio::test]
async fn page_is_selected_in_a_form() {
    const PAGING: Paging = Paging::offset("skip").place(PagePlace::Form).limit("take", 0);
    let service = Memory::new(|request: &Request<Bytes>| {
        let data = match &**request.body() {
            b"q=a+b&take=2&skip=0" => json!([1, 2]),
            b"q=a+b&take=2&skip=2" => json!([3]),
            _ => json!([9, 9]),
        };
        Ok(reply(200, &[], json!({"data": data}).to_string()))
    });
    let mut search = Call::new(&service.client(), &CREATE);
    search.form(&json!({"q": "a b", "skip": 0, "take": 2}));
    let items = Items::new(pages(search, &const { PAGING })).try_collect().await.unwrap();
    assert_eq!(items, [1, 2, 3]);
}

#[tokio::test]
async fn resumed_list_does_not_trust_numbers_of_the_part_before() {
    const PAGING: Paging = Paging::number("page", 1).total(TOTAL);
    let service = numbered(1, &[&[1, 2], &[3, 4]], |_| json!({"meta": {"total": 2}}));
    let resumed = pages(call(&service), &const { PAGING }).start_from("2");
    // Without a known size, the number of items before the page is unknown, so the total ends nothing.
    assert_eq!(Items::new(resumed).try_collect().await.unwrap(), [3, 4]);
    assert_eq!(queries(&service), ["page=2", "page=3"]);
    let service = Memory::saying(200, &[], r#"{"data": [1]}"#);
    let error = Items::new(pages(call(&service), &const { PAGING }).start_from("x")).try_collect().await;
    assert!(error.unwrap_err().to_string().contains("is not a number") && service.requests().len() == 1);
}

#[tokio::test]
async fn empty_page_ends_a_list_of_tokens_if_described() {
    const PAGING: Paging = Paging::token("position").next(NEXT).end_with_empty_page();
    let service = by_query("position", |position| match position {
        "" => json!({"data": [1], "next": 5}),
        _ => json!({"data": [], "next": 5}),
    });
    assert_eq!(list(&service, &const { PAGING }).await.unwrap(), [1]);
    assert_eq!(queries(&service), ["", "position=5"]);
}

#[tokio::test]
async fn null_page_is_empty() {
    const PAGING: Paging = Paging::token("after").next(NEXT);
    let service = Memory::saying(200, &[], "null");
    let pages: Pages<Option<Anything>> =
        Pages::new(call(&service), &const { PAGING }, Json::<Option<Anything>>::ACCEPT, Json::read);
    assert!(Items::new(pages).try_collect().await.unwrap().is_empty());
}
