//! Webhooks: the header and the member with the kind of an event.
//!
//! In: the webhooks of the documents. Out: the setting `webhooks.kind`, if the webhooks state values of a header or of a
//! member of their payloads, and `webhooks.verify`, if they declare a header with a signature. The scheme of a signature
//! is a guess, so it is never settled.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::init::Evidence;
use crate::init::entry::{Entry, Section};
use crate::init::scalar::scalar;
use crate::openapi::WEBHOOK_MEMBERS;
use crate::pointer::Pointer;
use crate::source::{Document, Node};

/// The maximum number of references that lead to a value.
const MAX_REFERENCES: usize = 16;
/// The maximum number of schemas of a payload that are searched.
const MAX_SCHEMAS: usize = 256;

/// The maximum number of headers, and of members, that are compared.
const MAX_NAMES: usize = 32;

/// The values that a header or a member can have, by its name.
type Values<'d> = BTreeMap<&'d str, BTreeSet<&'d str>>;

/// The facts of a webhook.
#[derive(Default)]
struct Webhook<'d> {
    /// The headers, with the values that the document states.
    headers: Values<'d>,
    /// The members of the payload that have stated values.
    members: Values<'d>,
}

/// Returns the section.
pub(crate) fn section(evidence: Evidence<'_>) -> Section {
    let webhooks: Vec<Webhook<'_>> = evidence.documents.iter().flat_map(webhooks).collect();
    let entries = kind(&webhooks).into_iter().flat_map(|kind| [Some(kind), signature(&webhooks)]);
    Section { key: "webhooks", remark: String::new(), entries: entries.flatten().collect() }
}

/// Returns the webhooks of a document.
fn webhooks(document: &Document) -> Vec<Webhook<'_>> {
    let root = &document.root;
    let maps = WEBHOOK_MEMBERS.iter().filter_map(|key| root.get(key)?.as_map());
    let items = maps.flat_map(|map| map.values()).filter_map(|item| target(root, item).as_map());
    let requests = items.flat_map(|item| item.iter().filter(|(key, _)| *key != "parameters"));
    requests
        .filter(|(_, request)| request.get("requestBody").is_some())
        .map(|(_, it)| webhook(root, it))
        .collect()
}

fn webhook<'d>(root: &'d Node, request: &'d Node) -> Webhook<'d> {
    let mut webhook = Webhook::default();
    let parameters = request.get("parameters").and_then(Node::as_list).unwrap_or_default();
    for parameter in parameters.iter().map(|it| target(root, it)) {
        let Some(name) = parameter.get("name").and_then(Node::as_str) else { continue };
        if parameter.get("in").and_then(Node::as_str) != Some("header") {
            continue;
        }
        let mut values = parameter.get("schema").map(|it| constants(target(root, it))).unwrap_or_default();
        if values.is_empty() {
            values.extend(parameter.get("example").and_then(Node::as_str));
        }
        webhook.headers.insert(name, values);
    }
    let body = request.get("requestBody").map(|body| target(root, body));
    let content = body.and_then(|body| body.get("content")?.get("application/json"));
    if let Some(schema) = content.and_then(|media| media.get("schema")) {
        add_members(root, schema, &mut { MAX_SCHEMAS }, &mut webhook.members);
    }
    webhook
}

/// Adds the members of a schema with stated values.
fn add_members<'d>(root: &'d Node, schema: &'d Node, left: &mut usize, members: &mut Values<'d>) {
    let Some(rest) = left.checked_sub(1) else { return };
    *left = rest;
    let schema = target(root, schema);
    for (name, property) in schema.get("properties").and_then(Node::as_map).into_iter().flatten() {
        let values = constants(target(root, property));
        if !values.is_empty() {
            members.entry(name.as_str()).or_default().extend(values);
        }
    }
    let parts = ["allOf", "oneOf", "anyOf"].iter().filter_map(|key| schema.get(key)?.as_list()).flatten();
    parts.for_each(|part| add_members(root, part, left, members));
}

/// Returns the strings of `const` or `enum`.
fn constants(schema: &Node) -> BTreeSet<&str> {
    let listed = schema.get("enum").and_then(Node::as_list).unwrap_or_default();
    schema.get("const").into_iter().chain(listed).filter_map(Node::as_str).collect()
}

/// Returns the target of a reference within the document, or the value itself.
fn target<'d>(root: &'d Node, node: &'d Node) -> &'d Node {
    let mut node = node;
    for _ in 0..MAX_REFERENCES {
        let reference = node.get("$ref").and_then(Node::as_str).and_then(|text| text.strip_prefix('#'));
        match reference.and_then(Pointer::parse).and_then(|pointer| root.at(&pointer)) {
            Some(next) => node = next,
            None => break,
        }
    }
    node
}

/// Returns the entry of the kind: a member or a header whose values differ between webhooks, or else both.
fn kind(webhooks: &[Webhook<'_>]) -> Option<Entry> {
    let members = names(webhooks, |webhook| &webhook.members);
    let headers = names(webhooks, |webhook| &webhook.headers);
    let alone = headers.iter().map(|header| (Some(*header), None));
    let pairs =
        headers.iter().flat_map(|header| members.iter().map(move |member| (Some(*header), Some(*member))));
    let candidates = members.iter().map(|member| (None, Some(*member))).chain(alone).chain(pairs);
    let ranked =
        candidates.filter_map(|(header, member)| Some((stated(webhooks, header, member)?, header, member)));
    // The first of the best.
    let (count, header, member) = ranked.reduce(|best, other| if other.0 > best.0 { other } else { best })?;
    if count * 2 < webhooks.len() {
        return None;
    }
    let settings = [("header", header), ("member", member)];
    let settings = settings.into_iter().filter_map(|(key, name)| Some((key, name?)));
    let places: Vec<String> = settings.clone().map(|(key, name)| format!("the {key} `{name}`")).collect();
    let settings: Vec<String> = settings.map(|(key, name)| format!("{key}: {}", scalar(name))).collect();
    let evidence = format!(
        "{count} of {} webhooks declare values of {} that are unique to them.",
        webhooks.len(),
        places.join(" and of ")
    );
    Some(Entry {
        key: "kind".to_owned(),
        evidence,
        lines: vec![format!("kind: {{ {} }}", settings.join(", "))],
        is_settled: count == webhooks.len(),
    })
}

/// Returns the names of the headers or members with stated values, the most frequent ones first.
fn names<'w, 'd>(webhooks: &'w [Webhook<'d>], values: fn(&'w Webhook<'d>) -> &'w Values<'d>) -> Vec<&'d str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, values) in webhooks.iter().flat_map(values) {
        if !values.is_empty() {
            *counts.entry(name).or_default() += 1;
        }
    }
    let mut names: Vec<(&str, usize)> = counts.into_iter().collect();
    names.sort_by_key(|(_, count)| Reverse(*count));
    names.into_iter().take(MAX_NAMES).map(|(name, _)| name).collect()
}

/// Returns the number of webhooks with stated values of the header and of the member, or `None` if two webhooks have the
/// same ones. The only webhook of a document has a single value.
fn stated(webhooks: &[Webhook<'_>], header: Option<&str>, member: Option<&str>) -> Option<usize> {
    let empty = BTreeSet::from([""]);
    let (mut seen, mut count) = (BTreeSet::new(), 0);
    for webhook in webhooks {
        let headers = match header {
            Some(header) => webhook.headers.get(header).filter(|values| !values.is_empty()),
            None => Some(&empty),
        };
        let members = member.and_then(|member| webhook.members.get(member));
        // With a header, payloads without the member are of the kind of the header.
        let members = members.or(header.map(|_| &empty)).or(member.is_none().then_some(&empty));
        let Some((headers, members)) = headers.zip(members) else { continue };
        if webhooks.len() == 1 && headers.len() * members.len() > 1 {
            return None;
        }
        count += 1;
        for value in headers {
            if !members.iter().all(|member| seen.insert((*value, *member))) {
                return None;
            }
        }
    }
    Some(count)
}

/// Returns the entry of the header with a signature.
fn signature(webhooks: &[Webhook<'_>]) -> Option<Entry> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in webhooks.iter().flat_map(|webhook| webhook.headers.keys()) {
        if name.to_ascii_lowercase().contains("signature") {
            *counts.entry(name).or_default() += 1;
        }
    }
    let most = counts.values().max().copied()?;
    // Newer algorithms have longer names, as in `X-Hub-Signature-256`.
    let (name, count) =
        counts.into_iter().filter(|(_, count)| *count == most).max_by_key(|(name, _)| name.len())?;
    let scheme = match name.to_ascii_lowercase().as_str() {
        "webhook-signature" => "scheme: standard-webhooks".to_owned(),
        _ => format!("scheme: hmac, header: {}", scalar(name)),
    };
    Some(Entry {
        key: "verify".to_owned(),
        evidence: format!(
            "{count} of {} webhooks declare the header `{name}`. Check how the service signs requests.",
            webhooks.len()
        ),
        lines: vec![format!("verify: {{ {scheme} }}")],
        is_settled: false,
    })
}
