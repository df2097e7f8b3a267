//! Operations: what they are called, what they send, what they read.

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Argument, Body, BodyKind, Hint, Operation, Response, TypeKind, TypeRef};
use crate::resolve::{self, Media, Resolved, Status};

use super::classes::{Owner, Role, Root};
use super::context::Context;
use super::groups::{Places, literal_segments};
use super::hosts::Hosts;
use super::parameters::parameters;
use super::schemes::Schemes;
use super::views::{Direction, ViewId, Views};
use super::{stream, success};

/// Every schema that an operation uses, in a fixed order.
pub(super) fn roots(resolved: &Resolved, views: &mut Views<'_>) -> Vec<Root> {
    let mut roots = Vec::new();
    for (index, operation) in resolved.operations.iter().enumerate() {
        // What is not sent or read is looked at as well, to tell whether it differs from what is.
        for schema in operation.body.iter().flat_map(|body| &body.content).filter_map(|media| media.schema) {
            views.view(schema, Direction::Request);
        }
        let successes = operation.responses.iter().filter(|response| is_success(response.status));
        for schema in successes.flat_map(|response| &response.content).filter_map(|media| media.schema) {
            views.view(schema, Direction::Response);
        }
        let mut add = |role: Role, schema: Option<resolve::SchemaId>, direction: Direction| {
            if let Some(schema) = schema {
                let view = views.view(schema, direction);
                if role != Role::Body || !views.has_nothing_to_send(view) {
                    roots.push(Root { operation: index, role, view });
                }
            }
        };
        if let Some(body) = &operation.body {
            add(Role::Body, chosen(&body.content).and_then(|media| media.schema), Direction::Request);
        }
        for response in &operation.responses {
            let role = if is_success(response.status) { Role::Success } else { Role::Error };
            let media = chosen(&response.content).filter(|media| is_json(&media.media_type));
            add(role, media.and_then(|media| media.schema), Direction::Response);
        }
        for parameter in &operation.parameters {
            add(Role::Parameter(parameter.name.clone()), Some(parameter.schema), Direction::Request);
        }
    }
    roots
}

/// The verb and the noun of an operation: what stands before and after the group's marker in its id, as in
/// `refreshIamV2JsonWebKeySet`.
pub(super) fn title(operation: &resolve::Operation, group: &[String]) -> (String, String) {
    let Some(id) = operation.id.as_deref() else {
        let words: Vec<&str> = literal_segments(&operation.path).collect();
        return (format!("{} {}", operation.method.to_lowercase(), words.join(" ")), String::new());
    };
    let squeeze = |part: &str| -> String { part.chars().filter(char::is_ascii_alphanumeric).collect() };
    let whole: String = group.iter().map(|part| squeeze(part)).collect();
    let lower = id.to_ascii_lowercase();
    for marker in [whole.as_str(), squeeze(group.first().map_or("", String::as_str)).as_str()] {
        let marker = marker.to_ascii_lowercase();
        if let Some(at) = lower.find(&marker).filter(|at| *at > 0 && !marker.is_empty()) {
            let (verb, noun) = (&id[..at], &id[at + marker.len()..]);
            if noun.is_empty() {
                // Nothing follows the group: it is what the verb acts on.
                return (verb.to_owned(), id[at..].to_owned());
            }
            if noun.starts_with(|letter: char| !letter.is_ascii_lowercase()) {
                return (verb.to_owned(), noun.to_owned());
            }
        }
    }
    (id.to_owned(), String::new())
}

/// Lowers every operation.
pub(super) fn lower(
    context: Context<'_>,
    hosts: &Hosts,
    schemes: &Schemes,
    diagnostics: &mut Diagnostics,
) -> Vec<Operation> {
    (0..context.resolved.operations.len())
        .map(|index| operation(context, index, hosts, schemes, diagnostics))
        .collect()
}

fn operation(
    context: Context<'_>,
    index: usize,
    hosts: &Hosts,
    schemes: &Schemes,
    diagnostics: &mut Diagnostics,
) -> Operation {
    let found = &context.resolved.operations[index];
    let line = format!("{} {}", found.method, found.path);
    let configured = found.id.as_ref().and_then(|id| context.config.operations.get(id));
    let configured = configured.or_else(|| context.config.operations.get(&line)).cloned().unwrap_or_default();
    let (verb, noun) = title(found, context.places.group_path(index));
    let (required, options) = parameters(context, index);
    let body = body(context, index, diagnostics);
    let mut arguments: Vec<_> = required.into_iter().map(Argument::Parameter).collect();
    if body.as_ref().is_some_and(|body| body.argument) {
        arguments.push(Argument::Body);
    }
    let success = success::success(context, index, diagnostics);
    let stream = configured
        .stream
        .and_then(|stream| stream::stream(stream, body.as_ref(), &success, &found.origin, diagnostics));
    Operation {
        origin: found.origin.clone(),
        resource: context.places.of[index],
        id: found.id.clone().unwrap_or(line),
        verb: configured.method.unwrap_or(verb),
        noun,
        request_name: configured.request,
        method: found.method.clone(),
        path: found.path.clone(),
        fixed_query: found.fixed_query.clone(),
        host: hosts.of(found),
        security: schemes.of(index),
        idempotent: configured.idempotent.unwrap_or_else(|| is_idempotent(&found.method)),
        retry_on: configured.retry_on,
        summary: found.summary.clone(),
        description: found.description.clone(),
        external_docs: found.external_docs.clone(),
        remarks: remarks(found),
        lifecycle: found.lifecycle.clone(),
        deprecated: found.deprecated,
        arguments,
        options,
        body,
        success,
        paging: None,
        waits: false,
        stream,
        responses: found.responses.iter().map(documented).collect(),
        callbacks: found.callbacks.iter().map(hint).collect(),
        links: found.responses.iter().flat_map(|response| &response.links).map(hint).collect(),
    }
}

/// A callback, a webhook or a link.
pub(super) fn hint(hint: &resolve::Hint) -> Hint {
    Hint { name: hint.name.clone(), target: hint.target.clone(), text: hint.text.clone() }
}

/// What extensions say about an operation.
fn remarks(operation: &resolve::Operation) -> Vec<String> {
    let text =
        |key: &str| operation.extensions.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
    let mut remarks = Vec::new();
    if let Some(access) = text("x-request-access-name") {
        remarks.push(format!("Access must be asked for: {access}."));
    }
    if let Some(date) = text("x-deprecated-at") {
        remarks.push(format!("Deprecated since {date}."));
    }
    if let Some(date) = text("x-sunset-at") {
        remarks.push(format!("It will be gone after {date}."));
    }
    remarks
}

/// RFC 9110, 9.2.2.
fn is_idempotent(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE")
}

fn body(context: Context<'_>, index: usize, diagnostics: &mut Diagnostics) -> Option<Body> {
    let found = context.resolved.operations[index].body.as_ref()?;
    let media = chosen(&found.content)?;
    let signature = |media: &Media| {
        let view = context.views.get(media.schema?, Direction::Request)?;
        Some(context.views[view].signature)
    };
    if let Some(other) =
        found.content.iter().find(|other| signature(other).is_some_and(|it| Some(it) != signature(media)))
    {
        let message =
            format!("only `{}` is sent; `{}` has another schema", media.media_type, other.media_type);
        diagnostics
            .report(Code::DifferentBodies, message, &found.origin)
            .help("give all media types of the body the same schema, or leave one");
    }
    let kind = match essence(&media.media_type) {
        json if is_json(json) => BodyKind::Json,
        "application/x-www-form-urlencoded" => BodyKind::Form,
        _ => BodyKind::Raw,
    };
    let view = media.schema.and_then(|schema| context.views.get(schema, Direction::Request));
    if view.is_some_and(|view| context.views.has_nothing_to_send(view)) {
        return None;
    }
    let ty = match (kind, view) {
        (BodyKind::Raw, _) => TypeRef::Bytes,
        (_, Some(view)) => type_of(context, index, Role::Body, view),
        (_, None) => TypeRef::Any,
    };
    let argument = found.required || kind == BodyKind::Raw || has_required_members(context, &ty);
    let description = found.description.clone();
    Some(Body { kind, media_type: media.media_type.clone(), ty, argument, description })
}

/// Whether a body of this type cannot be left out: without its required members it would be refused.
fn has_required_members(context: Context<'_>, ty: &TypeRef) -> bool {
    let TypeRef::Named(id) = ty else { return false };
    match &context.types.list[id.0].kind {
        TypeKind::Struct(object) => object.fields.iter().any(|field| field.presence.is_required()),
        TypeKind::Union(_) => true,
        TypeKind::Enum(_) => false,
    }
}

/// What the body of an operation's request looks at.
pub(super) fn body_view(resolved: &Resolved, views: &Views<'_>, index: usize) -> Option<ViewId> {
    let body = resolved.operations[index].body.as_ref()?;
    views.get(chosen(&body.content)?.schema?, Direction::Request)
}

/// What the body of an operation's success looks at.
pub(super) fn success_view(resolved: &Resolved, views: &Views<'_>, index: usize) -> Option<ViewId> {
    let responses = resolved.operations[index].responses.iter();
    let media = responses.filter(|it| is_success(it.status)).find_map(|it| chosen(&it.content))?;
    views.get(media.schema?, Direction::Response)
}

pub(super) fn type_of(context: Context<'_>, index: usize, role: Role, view: ViewId) -> TypeRef {
    context.types.type_ref(context.views, context.classes, view, &Owner::Root(index, role))
}

fn documented(response: &resolve::Response) -> Response {
    let status = match response.status {
        Status::Code(code) => code.to_string(),
        Status::Range(first) => format!("{first}XX"),
        Status::Default => "default".to_owned(),
    };
    let description = response.description.clone().filter(|text| !text.is_empty());
    Response {
        status,
        description: description.or_else(|| response.summary.clone()),
        headers: response.headers.clone(),
    }
}

/// The media type that is sent or read: JSON if there is any, plain before vendor's, else a form, else the first one.
pub(super) fn chosen(content: &[Media]) -> Option<&Media> {
    let rank = |media: &Media| match essence(&media.media_type) {
        "application/json" => 0,
        other if is_json(other) => 1,
        "application/x-www-form-urlencoded" => 2,
        _ => 3,
    };
    content.iter().min_by_key(|media| rank(media))
}

/// A media type without its parameters (RFC 9110, 8.3.1).
pub(super) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
}

pub(super) fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(first) => first == 2,
        Status::Default => false,
    }
}

/// What an operation is called in the name of a type that it holds.
pub(super) fn titles<'a>(resolved: &'a Resolved, places: &'a Places) -> impl Fn(usize) -> String + 'a {
    |index| {
        let (verb, noun) = title(&resolved.operations[index], places.group_path(index));
        format!("{verb} {noun}")
    }
}
