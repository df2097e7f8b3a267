// Copied from generator/runtime/src/testing/matching.rs by `cargo xtask codegen`; edit it there.

//! Which requests a rule is for, and how another request differs from them.
//!
//! In: the request that a rule was made of, what of it counts, and a request that was sent. Out: the differences in
//! words; none means that the rule is for it.

use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};
use serde_json::Value;

use super::request::Request;
use crate::operation::{Host, SchemeKind};
use crate::service::SERVICE;

/// How many differences of one body are told.
const MAX_DIFFERENCES: usize = 5;

/// The requests of a rule.
#[derive(Clone, Debug)]
pub(super) struct RequestPattern {
    request: Request,
    compared: ComparedParts,
    /// Parameters of the query that say which page is meant, and make no difference.
    pages: Vec<String>,
}

/// What of a request counts beside its operation.
#[derive(Clone, Copy, Debug)]
struct ComparedParts {
    arguments: bool,
    query: bool,
    body: bool,
}

impl RequestPattern {
    /// Requests that are equal to this one.
    pub(super) fn new(request: Request) -> Self {
        Self {
            request,
            compared: ComparedParts { arguments: true, query: true, body: true },
            pages: Vec::new(),
        }
    }

    /// The request that it was made of.
    pub(super) fn request(&self) -> &Request {
        &self.request
    }

    /// Only the operation counts.
    pub(super) fn any_arguments(&mut self) {
        self.compared = ComparedParts { arguments: false, query: false, body: false };
    }

    /// The query does not count.
    pub(super) fn any_query(&mut self) {
        self.compared.query = false;
    }

    /// The body does not count.
    pub(super) fn any_body(&mut self) {
        self.compared.body = false;
    }

    /// These parameters of the query do not count.
    pub(super) fn any_page(&mut self, parameters: impl IntoIterator<Item = String>) {
        self.pages.extend(parameters);
    }

    /// Whether it is for requests of this operation.
    pub(super) fn is_of(&self, request: &Request) -> bool {
        self.request.operation() == request.operation()
    }

    /// How the request differs, in words.
    pub(super) fn differences(&self, sent: &Request) -> Vec<String> {
        let (mut found, wanted) = (Vec::new(), &self.request);
        if wanted.operation() != sent.operation() {
            return vec![format!("it is of another operation, `{}`", wanted.operation().name())];
        }
        if has_own_host(wanted) && wanted.url().authority() != sent.url().authority() {
            let host =
                |request: &Request| request.url().authority().map(ToString::to_string).unwrap_or_default();
            found.push(format!("the host is {}, not {}", host(sent), host(wanted)));
        }
        if self.compared.arguments {
            for ((name, wanted), (_, sent)) in wanted.arguments().into_iter().zip(sent.arguments()) {
                if wanted != sent {
                    found.push(format!("`{name}` is {sent:?}, not {wanted:?}"));
                }
            }
            self.headers(sent, &mut found);
        }
        if self.compared.query {
            fields("the query", &self.query(wanted), &self.query(sent), &mut found);
        }
        if self.compared.body {
            body(wanted, sent, &mut found);
        }
        found
    }

    /// Headers that the rule's request has: those that the client adds for itself do not count.
    fn headers(&self, sent: &Request, found: &mut Vec<String>) {
        for (name, wanted) in self.request.headers() {
            let of_body = name == CONTENT_TYPE && !self.compared.body;
            if wanted.is_sensitive() || of_body || [ACCEPT, USER_AGENT].contains(name) {
                continue;
            }
            match sent.headers().get(name) {
                Some(value) if value == wanted => {}
                Some(value) => found.push(format!("the header `{name}` is {value:?}, not {wanted:?}")),
                None => found.push(format!("the header `{name}` is missing")),
            }
        }
    }

    /// The query without credentials and pages; names are sorted, the values of one name stay in order.
    fn query(&self, request: &Request) -> Vec<(String, String)> {
        let is_key = |name: &str| {
            SERVICE
                .schemes
                .iter()
                .any(|scheme| matches!(scheme.kind, SchemeKind::ApiKeyQuery(key) if key == name))
        };
        let mut query = request.query();
        query.retain(|(name, _)| !is_key(name) && !self.pages.contains(name));
        query.sort_by(|one, other| one.0.cmp(&other.0));
        query
    }
}

/// The URL of a host for the clients of a mock: its own one, or one under `.invalid`, which leads nowhere (RFC 6761,
/// 6.4).
pub(super) fn url_of(host: &Host) -> String {
    match host.placeholder {
        false => host.url.to_owned(),
        true => format!("https://{}.invalid", host.name.split(' ').collect::<Vec<_>>().join("-")),
    }
}

/// Whether the handle that the request was made with has a URL of its own.
fn has_own_host(request: &Request) -> bool {
    let mut hosts = SERVICE.hosts.iter().filter(|host| host.name == request.operation().host());
    let given = |host: &&Host| request.url().to_string().starts_with(&url_of(host));
    !hosts.any(given)
}

/// The differences between fields that are sorted by their names.
fn fields(place: &str, wanted: &[(String, String)], sent: &[(String, String)], found: &mut Vec<String>) {
    fn values<'a>(all: &'a [(String, String)], name: &str) -> Vec<&'a str> {
        all.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_str()).collect()
    }
    let mut names: Vec<&String> = wanted.iter().chain(sent).map(|(name, _)| name).collect();
    names.sort();
    names.dedup();
    for name in names {
        match (&values(wanted, name)[..], &values(sent, name)[..]) {
            (wanted, sent) if wanted == sent => {}
            ([], sent) => found.push(format!("{place} has `{name}`, {}, too", listed(sent))),
            (_, []) => found.push(format!("{place} has no `{name}`")),
            (wanted, sent) => {
                found.push(format!("`{name}` in {place} is {}, not {}", listed(sent), listed(wanted)));
            }
        }
    }
}

fn listed(values: &[&str]) -> String {
    let values: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
    values.join(" and ")
}

/// The differences between bodies: JSON and forms by what they hold, others by their bytes.
fn body(wanted: &Request, sent: &Request, found: &mut Vec<String>) {
    if wanted.body() == sent.body() {
        return;
    }
    match (wanted.body().is_empty(), sent.body().is_empty()) {
        (true, _) => return found.push("it has a body".to_owned()),
        (_, true) => return found.push("it has no body".to_owned()),
        _ => {}
    }
    if let (Some(wanted), Some(sent)) = (wanted.json(), sent.json()) {
        let mut different = Vec::new();
        json("", &wanted, &sent, &mut different);
        let more = different.len().saturating_sub(MAX_DIFFERENCES);
        found.extend(different.into_iter().take(MAX_DIFFERENCES));
        if more > 0 {
            found.push(format!("{more} more differences in the body"));
        }
        return;
    }
    let (mut one, mut other) = (wanted.form(), sent.form());
    if one.is_empty() || other.is_empty() {
        found.push("the body has other bytes".to_owned());
        return;
    }
    one.sort_by(|one, other| one.0.cmp(&other.0));
    other.sort_by(|one, other| one.0.cmp(&other.0));
    fields("the form", &one, &other, found);
}

/// The differences between values, with JSON pointers (RFC 6901).
fn json(place: &str, wanted: &Value, sent: &Value, found: &mut Vec<String>) {
    let root = if place.is_empty() { "the body" } else { place };
    match (wanted, sent) {
        (wanted, sent) if wanted == sent => {}
        (Value::Object(wanted), Value::Object(sent)) => {
            for (name, value) in wanted {
                let place = step(place, name);
                match sent.get(name) {
                    Some(sent) => json(&place, value, sent, found),
                    None => found.push(format!("{place} is missing in the body")),
                }
            }
            let others = sent.iter().filter(|(name, _)| !wanted.contains_key(*name));
            found.extend(
                others.map(|(name, value)| format!("the body has {}, {value}, too", step(place, name))),
            );
        }
        (Value::Array(wanted), Value::Array(sent)) if wanted.len() == sent.len() => {
            for (index, (wanted, sent)) in wanted.iter().zip(sent).enumerate() {
                json(&format!("{place}/{index}"), wanted, sent, found);
            }
        }
        (Value::Array(wanted), Value::Array(sent)) => {
            found.push(format!("{root} has {} elements, not {}", sent.len(), wanted.len()));
        }
        (wanted, sent) => found.push(format!("{root} is {sent}, not {wanted}")),
    }
}

fn step(place: &str, name: &str) -> String {
    let name = name.split('~').collect::<Vec<_>>().join("~0").split('/').collect::<Vec<_>>().join("~1");
    format!("{place}/{name}")
}
