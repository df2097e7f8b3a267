//! The documentation of a method: summary, description, HTTP line, parameters, errors, example.
//!
//! ```text
//! /// Refreshes the key set of an identity provider.
//! ///
//! /// Fetches the provider's JSON Web Key Set again from its `jwks_uri`.
//! ///
//! /// `PATCH /iam/v2/identity-providers/{provider_id}/jwks` · General Availability · cloud API key or
//! /// STS token · [API reference](https://docs.example.com/api#refreshJwks)
//! ///
//! /// # Parameters
//! ///
//! /// - `provider_id`: The ID of the identity provider.
//! ///
//! /// Optional: [`body`](RefreshJwks::body)
//! ///
//! /// # Errors
//! ///
//! /// Returns an error for the [common statuses](crate#errors) and:
//! ///
//! /// - 404: There is no identity provider with this ID.
//! ///
//! /// # Example
//! ///
//! /// (see `crate::emit::snippet::call`)
//! ```

use crate::emit::common_responses::{CommonStatus, is_error};
use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, INNER_WIDTH, full_stop};
use crate::emit::operation::argument_docs::argument_item;
use crate::emit::operation::{body, call_notes, callbacks, finder, items, poller, wait};
use crate::emit::snippet::{call, stream};
use crate::ir::{
    Argument, DefiningModule, Operation, OperationId, RelatedCall, Response, SuccessKind, TypeRef,
};
use crate::markdown;
use crate::names::Name;

/// The documentation of the method.
pub(crate) fn method_docs(cx: Cx<'_>, id: OperationId) -> Doc {
    let it = &cx.api.operations[id.0];
    let mut doc = Doc::default();
    let documented = it.first_method.map_or(it, |first| &cx.api.operations[first.0]);
    let (summary, description) = headline(it.summary.as_deref(), it.description.as_deref());
    match summary {
        Some(summary) => doc.paragraph(&full_stop(&summary), INNER_WIDTH),
        // An id that was made of method and path is in the HTTP line.
        None if documented.id == format!("{} {}", it.method, it.path) => &mut doc,
        None => doc.paragraph(&format!("{}.", markdown::code(&documented.id)), INNER_WIDTH),
    };
    if let Some(description) = description {
        doc.block(markdown::lines(description, INNER_WIDTH));
    }
    if !it.remarks.is_empty() {
        doc.block(markdown::lines(&it.remarks.join(" "), INNER_WIDTH));
    }
    if let Some(url) = it.external_docs.as_deref().filter(|url| url.starts_with("http")) {
        doc.paragraph(&full_stop(&format!("More: {}", markdown::line(url))), INNER_WIDTH);
    }
    for sentence in call_notes::sentences(it) {
        doc.paragraph(&sentence, INNER_WIDTH);
    }
    if it.masks.is_some() {
        doc.paragraph(MASKS, INNER_WIDTH);
    }
    if let Some(hint) = reported_error(cx, it) {
        doc.paragraph(&hint, INNER_WIDTH);
    }
    if let Some(hint) = items::method_hint(cx, id) {
        doc.paragraph(&hint, INNER_WIDTH);
    }
    if let Some(hint) = body::line_stream_hint(cx, id) {
        doc.paragraph(&hint, INNER_WIDTH);
    }
    if let Some(hint) = finder::method_hint(cx, id) {
        doc.paragraph(&hint, INNER_WIDTH);
    }
    if let Some(hint) = wait::method_hint(cx, id) {
        doc.paragraph(&hint, INNER_WIDTH);
    }
    if let Some(hint) = poller::method_hint(cx, id) {
        doc.paragraph(&hint, INNER_WIDTH);
    }
    doc.block(facts(cx, it));
    let arguments = argument_lines(cx, id, true);
    let optional = optional_setters(cx, id, &cx.names.operations[id.0].request, true);
    add_parameters(&mut doc, arguments, &optional);
    add_responses(cx, it, &mut doc);
    callbacks::add_callbacks(cx, &mut doc, &it.callbacks, INNER_WIDTH);
    add_related_calls(&mut doc, ("# Links", LINKS), &it.links, INNER_WIDTH);
    if let Some(example) = call::operation_example(cx, id) {
        doc.block(["# Example"]).block(example);
    }
    doc
}

/// The documentation of the method that takes a stream of bodies.
pub(crate) fn stream_docs(cx: Cx<'_>, id: OperationId) -> Option<Doc> {
    let it = &cx.api.operations[id.0];
    let config = it.stream.as_ref()?;
    let names = &cx.names.operations[id.0];
    let values = markdown::code(names.stream.as_ref()?.values.as_str().trim_start_matches("r#"));
    let method = names.method.as_str().trim_start_matches("r#");
    let mut doc = Doc::default();
    let (summary, description) = headline(config.summary.as_deref(), config.description.as_deref());
    let summary =
        summary.unwrap_or_else(|| format!("Calls [`{method}`](Self::{method}) with a stream of bodies"));
    doc.paragraph(&full_stop(&summary), INNER_WIDTH);
    if let Some(description) = description {
        doc.block(markdown::lines(description, INNER_WIDTH));
    }
    let about = format!(
        "Each item of {values} is a body of [`{method}`](Self::{method}) and gets one response. Responses arrive in the \
         order of the items, while later items are still being sent. See [`ResponseStream`](crate::stream::ResponseStream) for errors \
         and timeouts, and [`iter`](crate::stream::iter) for a stream of known items."
    );
    doc.paragraph(&about, INNER_WIDTH);
    let mut lines = argument_lines(cx, id, false);
    lines.extend(markdown::item(
        &format!("{values}: The stream of bodies, polled as fast as the service accepts them."),
        INNER_WIDTH,
    ));
    let optional = optional_setters(cx, id, &names.stream.as_ref()?.request, false);
    add_parameters(&mut doc, lines, &optional);
    doc.block(["# Example"]).block(stream::stream_example(cx, id)?);
    Some(doc)
}

/// The first line, and the description if it says more than the line.
fn headline<'a>(summary: Option<&str>, description: Option<&'a str>) -> (Option<String>, Option<&'a str>) {
    let summary = summary.map(markdown::line).filter(|summary| !summary.is_empty());
    match (summary, description) {
        (Some(summary), Some(description)) => {
            let more = markdown::line(description);
            let same = full_stop(&more).eq_ignore_ascii_case(&full_stop(&summary));
            (Some(summary), (!same && !more.is_empty()).then_some(description))
        }
        (None, Some(description)) => {
            let sentence = markdown::sentence(description);
            let whole = markdown::line(description) == sentence;
            (Some(sentence).filter(|it| !it.is_empty()), (!whole).then_some(description))
        }
        (summary, None) => (summary, None),
    }
}

/// Returns the HTTP line: method and path, lifecycle stage, credentials, API reference.
fn facts(cx: Cx<'_>, it: &Operation) -> Vec<String> {
    let mut facts = vec![markdown::code(&format!("{} {}", it.method, it.target()))];
    let lifecycle = it.lifecycle.as_deref().map(markdown::line).filter(|stage| !stage.is_empty());
    facts.extend(lifecycle.map(|stage| match it.stage {
        Some(index) => format!("{stage}, feature `{}`", cx.names.stages[index]),
        None => stage,
    }));
    facts.push(credentials_sentence(cx, it));
    let facts = facts.join(" · ");
    // The link has a line of its own, since its address is long.
    match it.reference.as_deref() {
        None => markdown::wrapped(&facts, INNER_WIDTH),
        Some(url) => {
            let mut lines = markdown::wrapped(&format!("{facts} ·"), INNER_WIDTH);
            lines.push(link(url));
            lines
        }
    }
}

/// The credentials that the operation accepts, in words.
pub(crate) fn credentials_sentence(cx: Cx<'_>, it: &Operation) -> String {
    let label = |scheme: &usize| {
        let label = markdown::line(&cx.api.schemes[*scheme].label);
        let scopes: Vec<String> = it.scopes.iter().map(|scope| markdown::code(scope)).collect();
        match scopes.as_slice() {
            [scope] if it.scoped_scheme == Some(*scheme) => format!("{label} with scope {scope}"),
            [_, ..] if it.scoped_scheme == Some(*scheme) => {
                format!("{label} with scopes {}", scopes.join(" "))
            }
            _ => label,
        }
    };
    let set = |set: &Vec<usize>| match set.as_slice() {
        [] => "none".to_owned(),
        set => set.iter().map(label).collect::<Vec<_>>().join(" with "),
    };
    match it.security.as_slice() {
        [] => "no credentials".to_owned(),
        [one] => set(one),
        [one, other] => format!("{} or {}", set(one), set(other)),
        [front @ .., last] => {
            format!("{}, or {}", front.iter().map(set).collect::<Vec<_>>().join(", "), set(last))
        }
    }
}

/// The documentation of operations whose body must not contain masked secrets.
const MASKS: &str = "A body with masked secrets, as the service returns them, is an error before anything is sent, \
    because it would overwrite the secrets. Set the secrets, or remove these members.";

/// Returns the sentence about a success that may report an error.
fn reported_error(cx: Cx<'_>, it: &Operation) -> Option<String> {
    let SuccessKind::Json { ty: TypeRef::Named(id), .. } = &it.success.kind else { return None };
    cx.api.reported_errors.get(id)?;
    let item = cx.names.types[id.0].item.as_str();
    let group = DefiningModule::Group(cx.api.resources[it.resource.0].group);
    let module = if cx.names.is_shadowed(group, *id) { "crate::common" } else { "super" };
    Some(format!(
        "A success response may report an error: call [`into_result`]({module}::{item}::into_result)."
    ))
}

/// A link to the API's own description.
fn link(url: &str) -> String {
    // In angle brackets a URL may hold round ones (CommonMark, link destinations).
    let url = if url.contains(['(', ')']) { format!("<{url}>") } else { url.to_owned() };
    format!("[API reference]({url})")
}

/// Returns the list of the arguments, with or without the body.
pub(super) fn argument_lines(cx: Cx<'_>, id: OperationId, with_body: bool) -> Vec<String> {
    let it = &cx.api.operations[id.0];
    let mut lines = Vec::new();
    let names = &cx.names.operations[id.0];
    if let Some(item) = &names.required {
        let text = format!("`args`: The required parameters, as the fields of [`{}`].", item.as_str());
        lines.extend(markdown::item(&text, INNER_WIDTH));
    }
    let named = |it: &Argument| names.required.is_some() && matches!(it, Argument::Parameter(_));
    let arguments = it.arguments.iter().zip(&names.arguments).filter(|(it, _)| !named(it));
    for (argument, name) in arguments.filter(|(it, _)| with_body || matches!(it, Argument::Parameter(_))) {
        lines.extend(argument_item(it, argument, name));
    }
    lines
}

/// Returns links to the setters of optional parameters, with or without those of the body.
pub(super) fn optional_setters(cx: Cx<'_>, id: OperationId, request: &Name, with_body: bool) -> String {
    let it = &cx.api.operations[id.0];
    let has_body_setter = it.body.as_ref().is_some_and(body::has_setter);
    let body = (has_body_setter && with_body).then_some("body");
    let names = cx.names.operations[id.0].options.iter().map(|name| name.as_str().trim_start_matches("r#"));
    let request = request.as_str();
    let links = names.chain(body).map(|name| format!("[`{name}`]({request}::{name})"));
    links.collect::<Vec<_>>().join(", ")
}

/// Adds the section about parameters, if there are any.
pub(super) fn add_parameters(doc: &mut Doc, arguments: Vec<String>, optional: &str) {
    if arguments.is_empty() && optional.is_empty() {
        return;
    }
    doc.block(["# Parameters"]).block(arguments);
    if !optional.is_empty() {
        doc.paragraph(&format!("Optional: {optional}"), INNER_WIDTH);
    }
}

/// Adds the sections about successful responses and errors. Common statuses are described once, elsewhere.
fn add_responses(cx: Cx<'_>, it: &Operation, doc: &mut Doc) {
    let (errors, successes): (Vec<&Response>, Vec<&Response>) =
        it.responses.iter().partition(|response| is_error(it, response));
    let lines = |responses: &[&Response]| -> Vec<String> {
        responses
            .iter()
            .flat_map(|response| markdown::item(&response_line(cx, response), INNER_WIDTH))
            .collect()
    };
    // Several statuses are a fact, even if their descriptions are the usual ones.
    let are_several = successes.len() > 1;
    let said: Vec<&Response> =
        successes.into_iter().filter(|response| are_several || has_content(cx, response)).collect();
    let may_lack_body =
        it.success.is_optional_undocumented().then_some("`None` if the response has no body.");
    if !said.is_empty() || may_lack_body.is_some() {
        doc.block(["# Response"]).block(lines(&said));
    }
    if let Some(sentence) = may_lack_body {
        doc.paragraph(sentence, INNER_WIDTH);
    }
    if errors.is_empty() {
        return;
    }
    let common = cx.common_responses;
    let group = common.of_group(cx.api.resources[it.resource.0].group.0);
    let is_in = |statuses: &[CommonStatus], response: &Response| {
        statuses.contains(&CommonStatus::from_response(response))
    };
    let has = |statuses: &[CommonStatus]| errors.iter().any(|response| is_in(statuses, response));
    let elsewhere = match (has(common.of_api()), has(group)) {
        (true, true) => Some("the [common statuses](crate#errors), those of [this group](super#errors)"),
        (true, false) => Some("the [common statuses](crate#errors)"),
        (false, true) => Some("the [common statuses of this group](super#errors)"),
        (false, false) => None,
    };
    let specific: Vec<&Response> = errors
        .iter()
        .copied()
        .filter(|response| !is_in(common.of_api(), response) && !is_in(group, response))
        .collect();
    let sentence = match (elsewhere, specific.is_empty()) {
        (Some(elsewhere), true) => {
            format!("Returns an error for {}.", elsewhere.replacen(", those", " and those", 1))
        }
        (Some(elsewhere), false) if elsewhere.contains(',') => {
            format!("Returns an error for {elsewhere}, and:")
        }
        (Some(elsewhere), false) => format!("Returns an error for {elsewhere} and:"),
        (None, _) => "Returns an error for:".to_owned(),
    };
    doc.block(["# Errors"]).paragraph(&sentence, INNER_WIDTH).block(lines(&specific));
}

/// Returns the lines of a common status in a list.
pub(crate) fn common_status_lines(it: &CommonStatus, width: usize) -> Vec<String> {
    markdown::item(&format!("{}: {}", markdown::line(&it.status), full_stop(&it.meaning)), width)
}

/// Returns `true` if a response has more than the usual description or headers.
fn has_content(cx: Cx<'_>, response: &Response) -> bool {
    let meaning = response.description.as_deref().map(markdown::line).unwrap_or_default();
    let is_usual = USUAL.iter().any(|usual| meaning.trim_end_matches('.').eq_ignore_ascii_case(usual));
    !is_usual || !specific_headers(cx, response).is_empty()
}

/// The descriptions of successes that say no more than the status.
const USUAL: &[&str] = &["", "Accepted", "Created", "No Content", "OK", "Success", "Successful response"];

/// ``404: There is no key set. (Header: `Location`)``
fn response_line(cx: Cx<'_>, response: &Response) -> String {
    let status = match response.status.as_str() {
        "default" => "Other statuses".to_owned(),
        status => markdown::line(status),
    };
    let meaning = response.description.as_deref().map(markdown::line).unwrap_or_default();
    let line = match meaning.as_str() {
        "" => status,
        meaning => format!("{status}: {}", full_stop(meaning)),
    };
    match specific_headers(cx, response).as_slice() {
        [] => line,
        [header] => format!("{} Header: {header}.", full_stop(&line)),
        headers => format!("{} Headers: {}.", full_stop(&line), headers.join(", ")),
    }
}

/// Returns the headers of a response without those that most responses have.
fn specific_headers(cx: Cx<'_>, response: &Response) -> Vec<String> {
    let headers = response.headers.iter().filter(|header| !cx.common_responses.headers().contains(header));
    let is_success = response.status.starts_with('2');
    let accessor = |header: &str| {
        let mut accessors = cx.api.response_headers.iter().zip(&cx.names.response_headers);
        let (_, name) = accessors.find(|(it, _)| is_success && it.wire.eq_ignore_ascii_case(header))?;
        // Links name raw identifiers without `r#`.
        Some(format!("[{}](crate::Response::{})", markdown::code(header), name.shown()))
    };
    headers.map(|header| accessor(header).unwrap_or_else(|| markdown::code(header))).collect()
}

const LINKS: &str = "Calls that use values of the response. The crate has no code for them.";

/// Adds a section about calls that no code is generated for, if there are any.
pub(crate) fn add_related_calls(
    doc: &mut Doc,
    (heading, words): (&str, &str),
    hints: &[RelatedCall],
    width: usize,
) {
    if hints.is_empty() {
        return;
    }
    doc.block([heading]).paragraph(words, width);
    let lines = hints.iter().flat_map(|hint| {
        let mut text = markdown::code(&hint.name);
        if !hint.target.is_empty() {
            text.push_str(&format!(": {}", markdown::code(&hint.target)));
        }
        let more = hint.text.as_deref().map(markdown::line).unwrap_or_default();
        markdown::item(full_stop(&format!("{}. {more}", text)).trim_end(), width)
    });
    doc.block(lines.collect::<Vec<_>>());
}
