//! The matching of requests, and the differences between a request and a rule.
//!
//! Input: the request from which a rule was created, the parts of it that are compared, and a request that was sent.
//! Output: descriptions of the differences. If there are none, the rule matches.

use http::HeaderName;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, USER_AGENT,
};
use serde_json::Value;

use super::body_value::{BodyValue, has_secret};
use super::pages::PageParameters;
use super::request::Request;
use crate::operation::{Host, Scheme, SchemeKind};
use crate::service::SERVICE;

/// The maximum number of differences of one body that are reported.
const MAX_DIFFERENCES: usize = 5;

/// The requests that a rule matches.
#[derive(Clone, Debug)]
pub(super) struct RequestPattern {
    request: Request,
    compared: ComparedParts,
    /// The parameters that select a page, which are ignored.
    pages: PageParameters,
}

/// The parts of a request that are compared, in addition to its operation.
#[derive(Clone, Copy, Debug)]
struct ComparedParts {
    host: bool,
    arguments: bool,
    query: bool,
    body: bool,
}

impl RequestPattern {
    /// Creates a pattern for requests equal to this one.
    pub(super) fn new(request: Request) -> Self {
        let body = !request.is_unread();
        Self {
            request,
            compared: ComparedParts { host: true, arguments: true, query: true, body },
            pages: PageParameters::default(),
        }
    }

    /// Returns the request from which the pattern was created.
    pub(super) fn request(&self) -> &Request {
        &self.request
    }

    /// Ignores arguments, query, headers and body.
    pub(super) fn any_arguments(&mut self) {
        let host = self.compared.host;
        self.compared = ComparedParts { host, arguments: false, query: false, body: false };
    }

    /// Ignores the host, in addition to arguments, query, headers and body.
    pub(super) fn anything(&mut self) {
        self.any_arguments();
        self.compared.host = false;
    }

    /// Ignores the query.
    pub(super) fn any_query(&mut self) {
        self.compared.query = false;
    }

    /// Ignores the body.
    pub(super) fn any_body(&mut self) {
        self.compared.body = false;
    }

    /// Ignores these parameters.
    pub(super) fn any_page(&mut self, parameters: &PageParameters) {
        self.pages = parameters.clone();
    }

    /// Returns `true` if the pattern is for the operation of this request.
    pub(super) fn is_of(&self, request: &Request) -> bool {
        self.request.operation() == request.operation()
    }

    /// Returns descriptions of the differences to a request.
    pub(super) fn differences(&self, sent: &Request) -> Vec<String> {
        let (mut found, wanted) = (Vec::new(), &self.request);
        if wanted.operation() != sent.operation() {
            return vec![format!("the rule is for another operation, `{}`", wanted.operation().name())];
        }
        if self.compared.host && has_own_host(wanted) && wanted.url().authority() != sent.url().authority() {
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
            fields("the query", (&self.query(wanted), &self.query(sent)), |_| false, &mut found);
        }
        if self.compared.body {
            self.body(wanted, sent, &mut found);
        }
        found
    }

    /// Compares the headers of the rule's request, except those that the client adds itself.
    fn headers(&self, sent: &Request, found: &mut Vec<String>) {
        for (name, wanted) in self.request.headers() {
            let of_body = [CONTENT_LENGTH, CONTENT_TYPE].contains(name) && !self.compared.body;
            let of_client = [ACCEPT, CONTENT_ENCODING, USER_AGENT].contains(name) && !wanted.is_sensitive();
            let is_random = self.request.random_header() == Some(name);
            if is_credential(name) || of_body || of_client || is_random {
                continue;
            }
            match sent.headers().get(name) {
                Some(value) if value == wanted => {}
                Some(value) => found.push(format!("the header `{name}` is {value:?}, not {wanted:?}")),
                None => found.push(format!("the header `{name}` is missing")),
            }
        }
    }

    /// Compares bodies, without the members that select a page.
    fn body(&self, wanted: &Request, sent: &Request, found: &mut Vec<String>) {
        if !self.pages.body.is_empty() {
            let rest = |request: &Request| {
                let body = request.json().unwrap_or_else(|| Value::Object(serde_json::Map::new()));
                self.pages.body.iter().fold(body, |body, pointer| without(body, pointer))
            };
            let (wanted_rest, sent_rest) = (rest(wanted), rest(sent));
            let wanted = BodyValue::new(&wanted_rest, wanted.redacted_body());
            return json("", wanted, BodyValue::new(&sent_rest, sent.redacted_body()), found);
        }
        if !self.pages.form.is_empty() {
            let rest = |request: &Request| {
                let mut form = request.form();
                form.retain(|(name, _)| !self.pages.form.contains(name));
                form.sort_by(|one, other| one.0.cmp(&other.0));
                form
            };
            let is_secret =
                |name: &str| [wanted, sent].into_iter().any(|request| is_secret_field(request, name));
            return fields("the form", (&rest(wanted), &rest(sent)), is_secret, found);
        }
        body(wanted, sent, found);
    }

    /// Returns the query without credentials and page parameters, sorted by name. The values of a name stay in order.
    fn query(&self, request: &Request) -> Vec<(String, String)> {
        let is_key = |name: &str| {
            SERVICE
                .schemes
                .iter()
                .any(|scheme| matches!(scheme.kind, SchemeKind::ApiKeyQuery(key) if key == name))
        };
        let mut query = request.query();
        query.retain(|(name, _)| !is_key(name) && !self.pages.query.contains(name));
        query.sort_by(|one, other| one.0.cmp(&other.0));
        query
    }
}

/// Returns `true` for a header that may hold credentials, which differ between clients.
fn is_credential(name: &HeaderName) -> bool {
    let is_key = |scheme: &&Scheme| matches!(scheme.kind, SchemeKind::ApiKeyHeader(key) if name == key);
    let has_cookie = |scheme: &&Scheme| matches!(scheme.kind, SchemeKind::ApiKeyCookie(_));
    let mut schemes = SERVICE.schemes.iter();
    name == AUTHORIZATION || schemes.any(|it| is_key(it) || (name == COOKIE && has_cookie(it)))
}

/// Returns the URL of a host for clients of a mock: its fixed one, or one under `.invalid`, which never resolves (RFC
/// 6761, 6.4).
pub(super) fn url_of(host: &Host) -> String {
    match host.placeholder {
        false => host.url.to_owned(),
        true => format!("https://{}.invalid", host.name.split(' ').collect::<Vec<_>>().join("-")),
    }
}

/// Returns `true` if the request was made with a handle that overrides the URL.
fn has_own_host(request: &Request) -> bool {
    let mut hosts = SERVICE.hosts.iter().filter(|host| host.name == request.operation().host());
    let given = |host: &&Host| request.url().to_string().starts_with(&url_of(host));
    !hosts.any(given)
}

/// The name and the value of a field.
type Field = (String, String);

/// Compares fields that are sorted by name.
fn fields(
    place: &str,
    (wanted, sent): (&[Field], &[Field]),
    is_secret: impl Fn(&str) -> bool,
    found: &mut Vec<String>,
) {
    fn values<'a>(all: &'a [(String, String)], name: &str) -> Vec<&'a str> {
        all.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_str()).collect()
    }
    let mut names: Vec<&String> = wanted.iter().chain(sent).map(|(name, _)| name).collect();
    names.sort();
    names.dedup();
    for name in names {
        match (&values(wanted, name)[..], &values(sent, name)[..]) {
            (wanted, sent) if wanted == sent => {}
            (_, []) => found.push(format!("{place} has no `{name}`")),
            ([], _) if is_secret(name) => found.push(format!("{place} has an unexpected `{name}`, a secret")),
            (_, _) if is_secret(name) => found.push(format!("`{name}` in {place} is another secret")),
            ([], sent) => found.push(format!("{place} has an unexpected `{name}`, {}", listed(sent))),
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

/// Compares bodies: JSON and forms by their contents, others by their bytes.
fn body(wanted: &Request, sent: &Request, found: &mut Vec<String>) {
    if wanted.body() == sent.body() {
        return;
    }
    match (wanted.body().is_empty(), sent.body().is_empty()) {
        (true, _) => return found.push("the body is unexpected".to_owned()),
        (_, true) => return found.push("the body is missing".to_owned()),
        _ => {}
    }
    if let (Some(wanted_json), Some(sent_json)) = (wanted.json(), sent.json()) {
        let mut different = Vec::new();
        let wanted = BodyValue::new(&wanted_json, wanted.redacted_body());
        let sent = BodyValue::new(&sent_json, sent.redacted_body());
        json("", wanted, sent, &mut different);
        let more = different.len().saturating_sub(MAX_DIFFERENCES);
        found.extend(different.into_iter().take(MAX_DIFFERENCES));
        if more > 0 {
            found.push(format!("{more} more differences in the body"));
        }
        return;
    }
    let (mut one, mut other) = (wanted.form(), sent.form());
    if one.is_empty() || other.is_empty() {
        found.push("the body differs".to_owned());
        return;
    }
    one.sort_by(|one, other| one.0.cmp(&other.0));
    other.sort_by(|one, other| one.0.cmp(&other.0));
    let is_secret = |name: &str| [wanted, sent].into_iter().any(|request| is_secret_field(request, name));
    fields("the form", (&one, &other), is_secret, found);
}

/// Returns `true` if a field of a form is secret.
fn is_secret_field(request: &Request, name: &str) -> bool {
    let name = name.split('[').next().unwrap_or_default();
    request.redacted_body().is_some_and(|body| body.get(name).is_none_or(has_secret))
}

/// Compares JSON values, with JSON pointers (RFC 6901).
fn json(place: &str, wanted: BodyValue<'_>, sent: BodyValue<'_>, found: &mut Vec<String>) {
    let root = if place.is_empty() { "the body" } else { place };
    match (wanted.value, sent.value) {
        (wanted, sent) if wanted == sent => {}
        (Value::Object(members), Value::Object(others)) => {
            for name in members.keys() {
                let place = step(place, name);
                match others.contains_key(name) {
                    true => json(&place, wanted.member(name), sent.member(name), found),
                    false => found.push(format!("{place} is missing in the body")),
                }
            }
            for name in others.keys().filter(|name| !members.contains_key(*name)) {
                let value = sent.member(name).text();
                found.push(format!("the body has an unexpected {}, {value}", step(place, name)));
            }
        }
        (Value::Array(elements), Value::Array(others)) if elements.len() == others.len() => {
            for index in 0..elements.len() {
                json(&format!("{place}/{index}"), wanted.element(index), sent.element(index), found);
            }
        }
        (Value::Array(wanted), Value::Array(sent)) => {
            found.push(format!("{root} has {} elements, not {}", sent.len(), wanted.len()));
        }
        _ if wanted.is_secret() && sent.is_secret() => found.push(format!("{root} is another secret")),
        _ => found.push(format!("{root} is {}, not {}", sent.text(), wanted.text())),
    }
}

/// Returns a value without the member at a JSON pointer, and without the objects that only contain it.
fn without(mut value: Value, pointer: &str) -> Value {
    if let Some((place, name)) = pointer.rsplit_once('/')
        && let Some(Value::Object(members)) = value.pointer_mut(place)
    {
        members.remove(&name.split("~1").collect::<Vec<_>>().join("/"));
        if members.is_empty() && !place.is_empty() {
            return without(value, place);
        }
    }
    value
}

fn step(place: &str, name: &str) -> String {
    let name = name.split('~').collect::<Vec<_>>().join("~0").split('/').collect::<Vec<_>>().join("~1");
    format!("{place}/{name}")
}
