//! The documentation of a method: summary, HTTP line, description, arguments, responses, example.
//!
//! ```text
//! /// Refreshes an identity provider's key set.
//! ///
//! /// `PATCH /iam/v2/identity-providers/{provider_id}/jwks` · General Availability · cloud API key or
//! /// STS token
//! ///
//! /// Fetches the key set again from its `jwks_uri`.
//! ///
//! /// # Arguments
//! ///
//! /// - `provider_id`: the identity provider.
//! ///
//! /// # Responses
//! ///
//! /// | status | meaning | headers |
//! /// |---|---|---|
//! /// | 200 | The refreshed key set. | `X-Request-Id` |
//! ///
//! /// # Example
//! ///
//! /// (see `super::example`)
//! ```

use crate::emit::context::Cx;
use crate::emit::doc_comment::{Doc, INNER_WIDTH, full_stop, notes_sentence};
use crate::emit::operation::wait;
use crate::emit::snippet::{call, stream};
use crate::ir::{Argument, Operation, OperationId, RelatedCall, Response};
use crate::markdown;

/// The documentation of the method.
pub(crate) fn method_docs(cx: Cx<'_>, id: OperationId) -> Doc {
    let it = &cx.api.operations[id.0];
    let mut doc = Doc::default();
    let (summary, description) = headline(it.summary.as_deref(), it.description.as_deref());
    match summary {
        Some(summary) => doc.paragraph(&full_stop(&summary), INNER_WIDTH),
        // An id that was made of method and path stands in the next line.
        None if it.id == format!("{} {}", it.method, it.path) => &mut doc,
        None => doc.paragraph(&format!("{}.", markdown::code(&it.id)), INNER_WIDTH),
    };
    doc.paragraph(&facts(cx, it), INNER_WIDTH);
    if let Some(description) = description {
        doc.block(markdown::lines(description, INNER_WIDTH));
    }
    if !it.remarks.is_empty() {
        doc.block(markdown::lines(&it.remarks.join(" "), INNER_WIDTH));
    }
    if let Some(url) = it.external_docs.as_deref().filter(|url| url.starts_with("http")) {
        doc.paragraph(&full_stop(&format!("More: {}", markdown::line(url))), INNER_WIDTH);
    }
    if let Some(url) = &it.reference {
        doc.block([link(url)]);
    }
    if let Some(sentence) = retries(it) {
        doc.paragraph(&sentence, INNER_WIDTH);
    }
    if let Some(hint) = wait::method_hint(cx, id) {
        doc.paragraph(&hint, INNER_WIDTH);
    }
    let arguments = argument_lines(cx, id, true);
    if !arguments.is_empty() {
        doc.block(["# Arguments"]).block(arguments);
    }
    responses(it, &mut doc);
    add_related_calls(&mut doc, ("# Callbacks", CALLBACKS), &it.callbacks, INNER_WIDTH);
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
    doc.paragraph(&facts(cx, it), INNER_WIDTH);
    if let Some(description) = description {
        doc.block(markdown::lines(description, INNER_WIDTH));
    }
    let about = format!(
        "Each of {values} is a body of [`{method}`](Self::{method}), and has one answer, in the same order. Answers \
         arrive while others of {values} are still sent; [`ResponseStream`](crate::stream::ResponseStream) tells about errors and \
         time limits. [`iter`](crate::stream::iter) makes a stream of a list."
    );
    doc.paragraph(&about, INNER_WIDTH);
    let mut lines = argument_lines(cx, id, false);
    lines.extend(markdown::item(
        &format!("{values}: The bodies, asked for when they can be sent."),
        INNER_WIDTH,
    ));
    doc.block(["# Arguments"]).block(lines);
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

/// HTTP line, lifecycle stage, credentials.
fn facts(cx: Cx<'_>, it: &Operation) -> String {
    let mut facts = vec![markdown::code(&format!("{} {}", it.method, it.target()))];
    let lifecycle = it.lifecycle.as_deref().map(markdown::line).filter(|stage| !stage.is_empty());
    facts.extend(lifecycle.map(|stage| match it.stage {
        Some(index) => format!("{stage}, feature `{}`", cx.names.stages[index]),
        None => stage,
    }));
    facts.push(credentials_sentence(cx, it));
    facts.join(" · ")
}

/// The credentials that the operation accepts, in words.
pub(crate) fn credentials_sentence(cx: Cx<'_>, it: &Operation) -> String {
    let label = |scheme: &usize| markdown::line(&cx.api.schemes[*scheme].label);
    let set = |set: &Vec<usize>| match set.as_slice() {
        [] => "none".to_owned(),
        set => set.iter().map(label).collect::<Vec<_>>().join(" with "),
    };
    match it.security.as_slice() {
        [] => "no credentials".to_owned(),
        sets => sets.iter().map(set).collect::<Vec<_>>().join(" or "),
    }
}

/// After which statuses it is sent again although they are no passing failures elsewhere.
fn retries(it: &Operation) -> Option<String> {
    let statuses: Vec<String> = it.retry_on.iter().map(u16::to_string).collect();
    let is_told = it.idempotent && !statuses.is_empty();
    is_told.then(|| {
        format!("{} means that it is too early; then the call is sent again.", statuses.join(" or "))
    })
}

/// A link to the API's own description.
fn link(url: &str) -> String {
    // In angle brackets a URL may hold round ones (CommonMark, link destinations).
    let url = if url.contains(['(', ')']) { format!("<{url}>") } else { url.to_owned() };
    format!("[API reference]({url})")
}

/// Returns the list of the arguments, with or without the body.
fn argument_lines(cx: Cx<'_>, id: OperationId, with_body: bool) -> Vec<String> {
    let it = &cx.api.operations[id.0];
    let mut lines = Vec::new();
    let names = &cx.names.operations[id.0];
    if let Some(item) = &names.required {
        let text = format!("`args`: The parameters, which [`{}`] names.", item.as_str());
        lines.extend(markdown::item(&text, INNER_WIDTH));
    }
    let named = |it: &Argument| names.required.is_some() && matches!(it, Argument::Parameter(_));
    let arguments = it.arguments.iter().zip(&names.arguments).filter(|(it, _)| !named(it));
    for (argument, name) in arguments.filter(|(it, _)| with_body || matches!(it, Argument::Parameter(_))) {
        let (description, notes) = match argument {
            Argument::Parameter(parameter) => (parameter.description.as_deref(), parameter.notes.as_slice()),
            Argument::Body => (it.body.as_ref().and_then(|body| body.description.as_deref()), [].as_slice()),
        };
        let what = match (description.map(markdown::line).filter(|text| !text.is_empty()), argument) {
            (Some(text), _) => text,
            (None, Argument::Body) => "The body.".to_owned(),
            (None, Argument::Parameter(parameter)) => {
                format!("The parameter {}.", markdown::code(&parameter.wire))
            }
        };
        let text = format!(
            "`{}`: {} {}",
            name.as_str().trim_start_matches("r#"),
            full_stop(&what),
            notes_sentence(notes)
        );
        if let (Argument::Body, Some(body)) = (argument, it.body.as_ref().filter(|it| it.any_media_type())) {
            let choices: Vec<String> = match body.media_types.as_slice() {
                [] => vec![markdown::code(&body.media_type)],
                choices => choices.iter().map(|it| markdown::code(it)).collect(),
            };
            let text = format!("`content_type`: The media type of the body, {}.", choices.join(" or "));
            lines.extend(markdown::item(&text, INNER_WIDTH));
        }
        lines.extend(markdown::item(&text, INNER_WIDTH));
    }
    lines
}

fn responses(it: &Operation, doc: &mut Doc) {
    if it.responses.is_empty() {
        return;
    }
    let headers = it.responses.iter().any(|response| !response.headers.is_empty());
    let mut lines =
        vec![if headers { "| status | meaning | headers |" } else { "| status | meaning |" }.to_owned()];
    lines.push(if headers { "|---|---|---|" } else { "|---|---|" }.to_owned());
    for response in &it.responses {
        let meaning = markdown::cell(response.description.as_deref().unwrap_or_default());
        let status = markdown::cell(&response.status);
        let row = if headers {
            format!("| {status} | {meaning} | {} |", header_names(response))
        } else {
            format!("| {status} | {meaning} |")
        };
        lines.push(row);
    }
    doc.block(["# Responses"]).block(lines);
}

const CALLBACKS: &str = "The service makes these requests; nothing is generated for them.";
const LINKS: &str = "Calls that may follow, with values of the answer; nothing is generated for them.";

/// A section about calls that no code is generated for, if there are some.
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

fn header_names(response: &Response) -> String {
    response.headers.iter().map(|header| markdown::code(header)).collect::<Vec<_>>().join(", ")
}
