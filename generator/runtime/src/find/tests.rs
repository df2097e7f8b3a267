use std::collections::BTreeMap;
use std::sync::Mutex;

use serde_json::{Value, json};

use super::{FindByName, GetOrCreate, HasName, ObjectCreation};
use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::error::ErrorKind;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::tests::{Memory, OPEN, Sent, reply};
use crate::transport::TransportError;

/// A bucket with a name.
#[derive(Clone, PartialEq)]
pub struct Bucket {
    id: String,
    name: Option<String>,
}

crate::model::model!(Bucket {
    "id": id,
    "name": name,
});

impl HasName for Bucket {
    fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

/// A page of buckets.
#[derive(Clone, PartialEq)]
pub struct BucketPage {
    data: Vec<Bucket>,
    next: Option<String>,
}

crate::model::model!(BucketPage {
    "data": data,
    "next": next,
});

impl Page for BucketPage {
    type Item = Bucket;

    fn next_page(&self) -> Option<&str> {
        self.next.as_deref()
    }

    fn items(&self) -> &[Bucket] {
        &self.data
    }

    fn into_items(self) -> Vec<Bucket> {
        self.data
    }
}

request! {
    /// A list of buckets.
    ListBuckets -> Json<BucketPage>, idempotent
}
pages! { ListBuckets -> BucketPage, Paging::token("page_token") }

static CREATE: Operation = Operation {
    id: "createBucket",
    name: "create bucket",
    method: "POST",
    path: OPEN.path,
    host: OPEN.host,
    security: OPEN.security,
    retry: Retry::WhenNotSent,
};

fn find(client: &Client, name: &str) -> FindByName<BucketPage> {
    FindByName::new(Call::new(client, &OPEN), |call| ListBuckets { call }.pages(), name)
}

fn get_or_create(client: &Client, body: &Bucket) -> GetOrCreate<BucketPage> {
    let create =
        ObjectCreation { operation: &CREATE, accept: Json::<Bucket>::ACCEPT, read: Json::<Bucket>::read };
    GetOrCreate::new(|name| find(client, &name).filter("filter"), body, create)
}

fn bucket(id: &str, name: &str) -> Bucket {
    Bucket { id: id.to_owned(), name: Some(name.to_owned()) }
}

/// Creates a service that sends these responses in order: statuses and bodies.
fn scripted(script: impl IntoIterator<Item = (u16, Value)>) -> Memory {
    let script = Mutex::new(Vec::from_iter(script));
    Memory::new(move |_| -> Sent {
        let mut script = script.lock().unwrap();
        if script.is_empty() {
            return Err(TransportError::connect("no more responses"));
        }
        let (status, body) = script.remove(0);
        Ok(reply(status, &[], body.to_string()))
    })
}

/// Returns a page of buckets, each with an ID and a name.
fn page(buckets: &[(&str, &str)], next: &str) -> (u16, Value) {
    let data: Vec<Value> = buckets.iter().map(|(id, name)| json!({ "id": id, "name": name })).collect();
    let mut page = BTreeMap::from([("data", json!(data))]);
    if !next.is_empty() {
        page.insert("next", json!(next));
    }
    (200, json!(page))
}

/// Returns the method and the query of each request.
fn sent(service: &Memory) -> Vec<String> {
    let line = |request: &http::Request<bytes::Bytes>| {
        format!("{} {}", request.method(), request.uri().query().unwrap_or_default())
    };
    service.requests().iter().map(line).collect()
}

#[tokio::test]
async fn find_by_name_reads_all_pages_and_compares_exactly() {
    let service = scripted([
        page(&[("1", "logs-old"), ("2", "Logs"), ("3", "logs")], "p2"),
        page(&[("4", "other")], ""),
    ]);
    assert_eq!(find(&service.client(), "logs").await.unwrap(), Some(bucket("3", "logs")));
    assert_eq!(sent(&service), ["GET ", "GET page_token=p2"]);
    let service = scripted([page(&[("1", "logs-old")], "")]);
    assert_eq!(find(&service.client(), "logs").await.unwrap(), None);
    let nameless = scripted([(200, json!({ "data": [{ "id": "1" }] }))]);
    assert_eq!(find(&nameless.client(), "logs").await.unwrap(), None);
}

#[tokio::test]
async fn second_match_on_another_page_is_ambiguous() {
    let service = scripted([page(&[("1", "logs")], "p2"), page(&[("2", "logs")], "p3"), page(&[], "")]);
    let error = find(&service.client(), "logs").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Ambiguous);
    assert!(
        error.to_string().contains("several objects have the name `logs`: select one by its ID"),
        "{error}"
    );
    assert!(!error.is_retryable() && !error.may_have_been_processed());
}

#[tokio::test]
async fn empty_name_is_rejected_before_any_request() {
    let service = scripted([]);
    let error = find(&service.client(), "").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    let nameless = Bucket { id: String::new(), name: None };
    let error = get_or_create(&service.client(), &nameless).await.unwrap_err();
    assert!(
        error.to_string().contains("create bucket") && error.to_string().contains("has no name"),
        "{error}"
    );
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn list_errors_end_the_search() {
    let service = scripted([page(&[("1", "logs")], "p2"), (403, json!({}))]);
    assert!(find(&service.client(), "logs").await.unwrap_err().is_forbidden());
    let service = scripted([(403, json!({}))]);
    assert!(get_or_create(&service.client(), &bucket("", "logs")).await.unwrap_err().is_forbidden());
    assert_eq!(sent(&service), ["GET filter=logs"]);
}

#[tokio::test]
async fn get_or_create_creates_only_what_is_absent() {
    let service = scripted([page(&[("1", "logs")], "")]);
    let found = get_or_create(&service.client(), &bucket("", "logs")).await.unwrap();
    assert_eq!((found.id.as_str(), sent(&service)), ("1", vec!["GET filter=logs".to_owned()]));
    let service = scripted([page(&[("1", "logs")], ""), (201, json!({ "id": "2", "name": "a b" }))]);
    let created = get_or_create(&service.client(), &bucket("", "a b")).await.unwrap();
    assert_eq!(
        (created.id.as_str(), sent(&service)),
        ("2", vec!["GET filter=a%20b".to_owned(), "POST ".to_owned()])
    );
    let request = service.requests().remove(1);
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(serde_json::from_slice::<Value>(request.body()).unwrap(), json!({ "id": "", "name": "a b" }));
}

#[tokio::test]
async fn conflict_repeats_the_search_once() {
    let body = bucket("", "logs");
    let service = scripted([page(&[], ""), (409, json!({})), page(&[("7", "logs")], "")]);
    assert_eq!(get_or_create(&service.client(), &body).await.unwrap().id, "7");
    let service = scripted([page(&[], ""), (409, json!({})), page(&[("7", "other")], "")]);
    let error = get_or_create(&service.client(), &body).await.unwrap_err();
    assert!(error.is_conflict() && error.operation() == Some("createBucket"), "{error}");
    assert_eq!(sent(&service), ["GET filter=logs", "POST ", "GET filter=logs"]);
    let service = scripted([page(&[], ""), (422, json!({}))]);
    assert_eq!(get_or_create(&service.client(), &body).await.unwrap_err().status().unwrap().as_u16(), 422);
    assert_eq!(service.requests().len(), 2);
}

#[tokio::test]
async fn created_call_has_the_options_and_headers_of_the_list_without_its_query() {
    let service = scripted([page(&[], ""), (201, json!({ "id": "2", "name": "logs" }))]);
    let mut list = Call::new(&service.client(), &OPEN);
    list.set_options(
        crate::call::CallOptions::new()
            .query("extra", "1")
            .header("x-tenant", "t")
            .timeout(std::time::Duration::from_secs(7)),
    );
    let create =
        ObjectCreation { operation: &CREATE, accept: Json::<Bucket>::ACCEPT, read: Json::<Bucket>::read };
    let call = GetOrCreate::new(
        |name| FindByName::<BucketPage>::new(list, |call| ListBuckets { call }.pages(), name),
        &bucket("", "logs"),
        create,
    );
    assert!(format!("{call:?}").contains("createBucket"));
    call.await.unwrap();
    assert_eq!(sent(&service), ["GET extra=1", "POST "]);
    assert!(service.requests().iter().all(|request| request.headers()["x-tenant"] == "t"));
}

#[test]
fn searches_are_send() {
    fn sendable<T: Send>(_: T) {}
    let client = scripted([]).client();
    sendable(find(&client, "a"));
    sendable(std::future::IntoFuture::into_future(find(&client, "a")));
    sendable(std::future::IntoFuture::into_future(get_or_create(&client, &bucket("", "a"))));
}
