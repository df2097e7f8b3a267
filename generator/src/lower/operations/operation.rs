//! Operations: what they are called, what they send, what they read.

use serde_json::Value;

use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::ir::{Argument, Operation, RelatedCall, Response, TypeRef};
use crate::lower::api::hosts::Hosts;
use crate::lower::api::security::Schemes;
use crate::lower::facts::media_type;
use crate::lower::facts::media_type::{has_parts, is_any, is_form, is_json};
use crate::lower::facts::placement::literal_segments;
use crate::lower::operations::context::Context;
use crate::lower::operations::parameter::parameters;
use crate::lower::operations::{body, stream, success};
use crate::lower::types::projections::{Direction, ProjectionId, Projections};
use crate::lower::types::type_identity::{Owner, Role, Root};
use crate::resolve;
use crate::resolve::{Media, Resolved, Status};

/// Every schema that an operation uses, in a fixed order.
pub(crate) fn roots(resolved: &Resolved, projections: &mut Projections<'_>) -> Vec<Root> {
    let mut roots = Vec::new();
    for (index, operation) in resolved.operations.iter().enumerate() {
        // What is not sent or read is looked at as well, to tell whether it differs from what is.
        for schema in operation.body.iter().flat_map(|body| &body.content).filter_map(|media| media.schema) {
            projections.projection(schema, Direction::Request);
        }
        for schema in
            successes(operation).flat_map(|response| &response.content).filter_map(|media| media.schema)
        {
            projections.projection(schema, Direction::Response);
        }
        let mut add = |role: Role, schema: Option<resolve::SchemaId>, direction: Direction| {
            if let Some(schema) = schema {
                let projection = projections.projection(schema, direction);
                if role != Role::Body || !projections.has_nothing_to_send(projection) {
                    roots.push(Root { operation: index, role, projection });
                }
            }
        };
        for media in operation.body.iter().flat_map(|body| body::typed(resolved, body)) {
            match body::object(resolved, media).filter(|_| has_parts(&media.media_type)) {
                Some(object) => {
                    let parts = object.properties.iter();
                    let parts = parts.filter(|(_, it)| !resolved.schemas[it.schema].read_only);
                    parts.for_each(|(name, it)| {
                        add(Role::Part(name.clone()), Some(it.schema), Direction::Request);
                    });
                }
                None => add(Role::Body, media.schema, Direction::Request),
            }
        }
        for response in &operation.responses {
            let success = successes(operation).any(|it| it.status == response.status);
            let role = if success { Role::Success } else { Role::Error };
            let media = chosen(&response.content).filter(|media| is_json(&media.media_type));
            let read = media.and_then(|media| media.schema);
            add(role, read, Direction::Response);
            let others =
                response.content.iter().filter(|it| read.is_some() && success && is_json(&it.media_type));
            for other in others.filter_map(|media| media.schema).filter(|it| Some(*it) != read) {
                add(Role::Success, Some(other), Direction::Response);
            }
        }
        for parameter in &operation.parameters {
            add(Role::Parameter(parameter.name.clone()), Some(parameter.schema), Direction::Request);
        }
    }
    roots
}

/// The verb and the noun of an operation: what stands before and after the group's marker in its id, as in
/// `refreshIamV2JsonWebKeySet`.
pub(crate) fn title(operation: &resolve::Operation, group: &[String]) -> (String, String) {
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
pub(crate) fn lower(
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
    let (verb, noun) = title(found, context.placement.group_path(index));
    let body = body::body(context, index, configured.stream.is_some(), diagnostics);
    let with_parts = body.as_ref().is_none_or(|body| !body.has_alternatives());
    let (required, options) = parameters(context, index, with_parts, diagnostics);
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
        resource: context.placement.of[index],
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
        reference: reference(found, configured.docs, context.config),
        remarks: remarks(found),
        lifecycle: found.lifecycle.clone(),
        stage: stage(found, context.config),
        deprecated: found.deprecated,
        sunset: sunset(found),
        arguments,
        options,
        body,
        success,
        paging: None,
        pollable: false,
        stream,
        responses: found.responses.iter().map(documented).collect(),
        callbacks: found.callbacks.iter().map(hint).collect(),
        links: found.responses.iter().flat_map(|response| &response.links).map(hint).collect(),
    }
}

/// A callback, a webhook or a link.
pub(crate) fn hint(hint: &resolve::RelatedCall) -> RelatedCall {
    RelatedCall { name: hint.name.clone(), target: hint.target.clone(), text: hint.text.clone() }
}

/// The page where the API itself describes an operation: its own, or the one that the pattern gives.
fn reference(operation: &resolve::Operation, own: Option<String>, config: &Config) -> Option<String> {
    let (id, tag) = (operation.id.as_deref(), operation.tags.first().map(String::as_str));
    own.or_else(|| config.package.operation_docs.as_ref()?.url(id, tag))
}

/// What extensions say about an operation.
fn remarks(operation: &resolve::Operation) -> Vec<String> {
    let mut remarks = Vec::new();
    if let Some(access) = extension(operation, "x-request-access-name") {
        remarks.push(format!("Access must be asked for: {access}."));
    }
    // What is deprecated says it in its note.
    let planned = sunset(operation).filter(|_| !operation.deprecated);
    remarks.extend(planned.map(|note| format!("Deprecated: {note}.")));
    remarks
}

/// Since when an operation is deprecated, and when it ends: half a sentence.
fn sunset(operation: &resolve::Operation) -> Option<String> {
    let since = extension(operation, "x-deprecated-at").map(|date| format!("since {date}"));
    let until = extension(operation, "x-sunset-at").map(|date| format!("gone after {date}"));
    let parts: Vec<String> = since.into_iter().chain(until).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn extension<'a>(operation: &'a resolve::Operation, key: &str) -> Option<&'a str> {
    operation.extensions.get(key).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The stage of an operation among those that are there on request.
fn stage(operation: &resolve::Operation, config: &Config) -> Option<usize> {
    let stage = operation.lifecycle.as_deref()?.trim();
    config.package.opt_in_stages.iter().position(|it| it.trim().eq_ignore_ascii_case(stage))
}

/// RFC 9110, 9.2.2.
fn is_idempotent(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE")
}

/// What the body of an operation's request looks at.
pub(crate) fn body_projection(
    resolved: &Resolved,
    projections: &Projections<'_>,
    index: usize,
) -> Option<ProjectionId> {
    let body = resolved.operations[index].body.as_ref()?;
    projections.get(chosen(&body.content)?.schema?, Direction::Request)
}

/// What the body of an operation's success looks at.
pub(crate) fn success_projection(
    resolved: &Resolved,
    projections: &Projections<'_>,
    index: usize,
) -> Option<ProjectionId> {
    let media = successes(&resolved.operations[index]).find_map(|it| chosen(&it.content))?;
    projections.get(media.schema?, Direction::Response)
}

pub(crate) fn type_of(context: Context<'_>, index: usize, role: Role, projection: ProjectionId) -> TypeRef {
    context.types.type_ref(context.projections, context.candidates, projection, &Owner::Root(index, role))
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

/// The media type that is sent or read: JSON if there is any, plain before vendor's, else a form, else parts, else the
/// first one that says what it is. Of two that are alike one with a schema.
pub(crate) fn chosen(content: &[Media]) -> Option<&Media> {
    let rank = |media: &Media| match &*media.media_type {
        any if is_any(any) => 5,
        json if media_type::is(json, "application/json") => 0,
        json if is_json(json) => 1,
        form if is_form(form) => 2,
        parts if has_parts(parts) => 3,
        _ => 4,
    };
    content.iter().min_by_key(|media| (rank(media), media.schema.is_none()))
}

/// The responses that are successes: those with such a status. Where a document lists no status but errors', and a
/// `default`, that is what a success is like.
pub(crate) fn successes(operation: &resolve::Operation) -> impl Iterator<Item = &resolve::Response> {
    let fails = |status: Status| match status {
        Status::Code(code) => code >= 400,
        Status::Range(first) => first >= 4,
        Status::Default => true,
    };
    let by_default = operation.responses.iter().all(|response| fails(response.status));
    let is_it = move |status| is_success(status) || (by_default && status == Status::Default);
    operation.responses.iter().filter(move |response| is_it(response.status))
}

pub(crate) fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(first) => first == 2,
        Status::Default => false,
    }
}
