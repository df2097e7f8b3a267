//! Operations: their names in the document, requests and responses.

use std::collections::HashSet;

use serde_json::Value;

use crate::config::{Config, OperationConfig, RetryConfig, RetryOnConfig, is_document_name};
use crate::diagnostics::Diagnostics;
use crate::ir::{Argument, Body, Operation, OperationId, Parameter, Response, RetryDefaults, RetryOn};
use crate::lower::api::hosts::Hosts;
use crate::lower::api::security::Schemes;
use crate::lower::facts::successes::response_status;
use crate::lower::operations::constant::{constant_parameters, report_fixed_parameters};
use crate::lower::operations::context::Context;
use crate::lower::operations::parameter::parameters;
use crate::lower::operations::{body, callbacks, stream, success, untyped_content};
use crate::resolve;
use crate::resolve::Server;

/// Lowers every operation.
pub(crate) fn operations(
    context: Context<'_>,
    hosts: &Hosts,
    schemes: &Schemes,
    diagnostics: &mut Diagnostics,
) -> Vec<Operation> {
    let mut operations: Vec<Operation> = (0..context.resolved.operations.len())
        .map(|index| {
            let lowered = operation(context, index, (hosts, schemes), diagnostics);
            untyped_content::report_untyped_content(context, index, diagnostics);
            report_fixed_parameters(context, index, diagnostics);
            lowered
        })
        .collect();
    make_ids_unique(&mut operations, &context.resolved.operations);
    operations
}

/// Replaces an ID that an operation of another document already has with the method and the path or, if these are taken
/// too, the URL.
fn make_ids_unique(operations: &mut [Operation], found: &[resolve::Operation]) {
    let mut used: HashSet<String> = HashSet::with_capacity(operations.len());
    for (operation, found) in operations.iter_mut().zip(found) {
        if used.contains(&operation.id) {
            let base_url = found.servers.first().map(Server::address).unwrap_or_default();
            let line = line(found);
            let whole = format!("{} {base_url}{}", found.method, found.path);
            operation.id = if used.contains(&line) { whole } else { line };
        }
        used.insert(operation.id.clone());
    }
}

fn operation(
    context: Context<'_>,
    index: usize,
    (hosts, schemes): (&Hosts, &Schemes),
    diagnostics: &mut Diagnostics,
) -> Operation {
    let (found, configured) = described(context, index);
    let (verb, noun) = context.placement.verb_and_noun(index, found);
    let body = body::body(context, index, configured.stream.is_some(), diagnostics);
    let constant = constant_parameters(context, index);
    let (key, required, options) = parameters(context, index, (body.as_ref(), &constant.others), diagnostics);
    let success = success::success(context, index, diagnostics);
    let (scoped_scheme, scopes) = schemes.scopes(found, context.config);
    Operation {
        origin: found.origin.clone(),
        stream: stream::stream(configured.stream, body.as_ref(), &success, &found.origin, diagnostics),
        resource: context.placement.of[index],
        id: id(found),
        verb_is_configured: configured.method.is_some(),
        verb: configured.method.unwrap_or(verb),
        noun,
        first_method: first_method(index, found),
        body_constant: found.body_constant.clone(),
        constant_body: body::constant_body(context, index).filter(|_| body.is_none()),
        label: context.placement.names[index].as_ref().map(|words| words.label.clone()),
        request_name: configured.request,
        method: found.method.clone(),
        path: constant.path,
        fixed_query: constant.fixed_query,
        query_parameters: constant.query_parameters,
        host: hosts.index_of(found),
        security: schemes.alternatives(index),
        scopes,
        scoped_scheme,
        idempotent: configured.idempotent.unwrap_or_else(|| is_idempotent(&found.method)),
        idempotency_key: key,
        compress_above: None,
        retry_on: retry_on(configured.retry_on),
        retry: retry(configured.retry, found, context.config),
        masks: configured.masked_secrets.and_then(|mask| mask.character.zip(mask.at_least)),
        summary: found.summary.clone(),
        description: found.description.clone(),
        external_docs: found.external_docs.clone(),
        reference: reference(found, configured.docs, context.config),
        remarks: remarks(found, context.config),
        lifecycle: found.lifecycle.clone(),
        stage: stage(found, context.config),
        deprecated: found.deprecated || is_kept(found, context.config),
        sunset: sunset(found, context.config),
        sunset_date: extension(found, sunset_key(context.config)).map(str::to_owned),
        arguments: arguments(required, body.as_ref()),
        options,
        constants: constant.others,
        body,
        success,
        responses: found.responses.iter().map(documented_response).collect(),
        callbacks: callbacks::callbacks(context, index),
        links: found.responses.iter().flat_map(|response| &response.links).cloned().collect(),
    }
}

/// Returns an operation of the documents, and its settings.
fn described<'a>(context: Context<'a>, index: usize) -> (&'a resolve::Operation, OperationConfig) {
    (&context.resolved.operations[index], context.settings(index).cloned().unwrap_or_default())
}

/// Returns the first method of an operation, which precedes the second one.
fn first_method(index: usize, operation: &resolve::Operation) -> Option<OperationId> {
    index.checked_sub(1).filter(|_| operation.is_second_method).map(OperationId)
}

/// Returns the ID of an operation. That of a second method differs from the documented one.
fn id(operation: &resolve::Operation) -> String {
    let id = operation.id.clone().unwrap_or_else(|| line(operation));
    if operation.is_second_method { format!("{id}:stream") } else { id }
}

/// Returns the method and the path, which identify an operation without an ID.
fn line(operation: &resolve::Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn arguments(required: Vec<Parameter>, body: Option<&Body>) -> Vec<Argument> {
    let of_body = body.filter(|body| body.argument).map(|_| Argument::Body);
    required.into_iter().map(Argument::Parameter).chain(of_body).collect()
}

fn retry_on(it: RetryOnConfig) -> RetryOn {
    RetryOn { statuses: it.statuses, seconds: it.seconds }
}

/// Returns the retry policy of an operation: its own settings, those of all operations, and those of the document.
fn retry(own: Option<RetryConfig>, found: &resolve::Operation, config: &Config) -> RetryDefaults {
    let of_document = config.annotation_facts.retries.get(&found.origin.file).copied();
    let others = config.retry.unwrap_or_default().or(of_document.unwrap_or_default());
    let RetryConfig { attempts, base_delay, max_delay, max_elapsed } = own.unwrap_or_default().or(others);
    RetryDefaults { attempts, base_delay, max_delay, max_elapsed }
}

/// Returns the URL of the page in the API reference that describes an operation: its own, or one that follows from the
/// pattern.
fn reference(operation: &resolve::Operation, own: Option<String>, config: &Config) -> Option<String> {
    let (id, tag) = (operation.id.as_deref(), operation.tags.first().map(String::as_str));
    own.or_else(|| config.package.operation_docs.as_ref()?.url(id, tag))
}

/// Returns the remarks that extensions make about an operation.
fn remarks(operation: &resolve::Operation, config: &Config) -> Vec<String> {
    let mut remarks = Vec::new();
    if let Some(access) = extension(operation, "x-request-access-name") {
        remarks.push(format!("This operation requires access to \"{access}\", which must be requested."));
    }
    if is_kept(operation, config) {
        remarks.push("The current documents of the API no longer describe this operation.".to_owned());
    }
    // A deprecated operation has this in its deprecation note.
    let planned = sunset(operation, config).filter(|_| !operation.deprecated);
    remarks.extend(planned.map(|note| format!("This operation is deprecated: {note}.")));
    remarks
}

/// Returns a phrase with the dates on which an operation was deprecated and will be removed.
fn sunset(operation: &resolve::Operation, config: &Config) -> Option<String> {
    let since = extension(operation, "x-deprecated-at").map(|date| format!("since {date}"));
    let until = extension(operation, sunset_key(config)).map(|date| format!("removed after {date}"));
    let parts: Vec<String> = since.into_iter().chain(until).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Returns `true` for an operation of a document of removed operations.
fn is_kept(operation: &resolve::Operation, config: &Config) -> bool {
    config.keep.iter().any(|name| is_document_name(&operation.origin.file, name))
}

/// Returns the extension with the date of the removal.
fn sunset_key(config: &Config) -> &str {
    config.sunset.as_deref().unwrap_or("x-sunset-at")
}

fn extension<'a>(operation: &'a resolve::Operation, key: &str) -> Option<&'a str> {
    operation.extensions.get(key).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The stage of an operation among those that are there on request.
fn stage(operation: &resolve::Operation, config: &Config) -> Option<usize> {
    let stage = operation.lifecycle.as_deref()?.trim();
    config.package.opt_in_stages.iter().position(|it| it.trim().eq_ignore_ascii_case(stage))
}

/// RFC 9110, 9.2.2, and the HTTP QUERY method.
fn is_idempotent(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE" | "QUERY")
}

fn documented_response(response: &resolve::Response) -> Response {
    let description = response.description.clone().filter(|text| !text.is_empty());
    Response {
        status: response_status(response.status).key(),
        description: description.or_else(|| response.summary.clone()),
        headers: response.headers.iter().map(|header| header.name.clone()).collect(),
    }
}
