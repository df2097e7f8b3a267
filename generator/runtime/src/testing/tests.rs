//! Rules, tested with the runtime's own small API.

mod replies;
mod requests;

use std::future::{Future, IntoFuture};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use serde_json::{Value, json};

use super::{Fault, Mock, Reply, Request, block_on, sample};
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
    /// No body.
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
pages! { Users -> UserList, Paging::link(&["page_token"]) }
request! {
    /// A list with tokens.
    Topics -> Json<TopicList>
}
pages! { Topics -> TopicList, Paging::token("token") }
request! {
    /// A list that is the whole response.
    Plain -> Json<Vec<String>>
}
pages! { Plain -> Vec<String>, Paging::offset("offset").limit("limit", 0) }

/// A page as JSON: its items, and the link to the next page.
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

impl<const PLACE: bool> serde::Serialize for Listed<PLACE> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        self.items.serialize(serializer)
    }
}

impl<const PLACE: bool> crate::model::Zero for Listed<PLACE> {
    fn zero() -> Self {
        Self { items: Vec::new(), next: None }
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

impl Users {
    fn page_token(mut self, token: &str) -> Self {
        self.call.query("page_token", token);
        self
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

/// Returns the error of a call, whose source is the text of the mock.
fn failed<T: std::fmt::Debug>(call: impl IntoFuture<Output = Result<T>>) -> Error {
    block_on(call).unwrap_err()
}

fn source(error: &Error) -> String {
    std::error::Error::source(error).map(ToString::to_string).unwrap_or_default()
}
