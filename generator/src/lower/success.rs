//! Decides what a success is read as, and what is asked for.
//!
//! In: the responses of an operation. Out: [`Success`]. JSON is read as one type; whatever else the document offers
//! beside that cannot be had, which is reported. Texts and bytes come as they are, so the application chooses which.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Success, SuccessKind, TypeRef};
use crate::resolve::{Media, Response, Shape, Status};

use super::classes::Role;
use super::context::Context;
use super::media::{is_any, is_json, is_text};
use super::operations::{chosen, successes, type_of};
use super::samples;
use super::views::Direction;

/// What a success is read as: the body of the first success status that has one.
pub(super) fn success(context: Context<'_>, index: usize, diagnostics: &mut Diagnostics) -> Success {
    let found = &context.resolved.operations[index];
    let successes: Vec<_> = successes(found).collect();
    // There is never a body in the answer to HEAD (RFC 9110, 9.3.2).
    let with_body = successes.iter().filter(|_| found.method != "HEAD");
    let Some((first, media)) =
        with_body.into_iter().find_map(|response| Some((*response, chosen(&response.content)?)))
    else {
        let status = status(successes.first().map(|response| response.status), 204);
        return Success { kind: SuccessKind::Empty, accept: None, choices: Vec::new(), status, sample: None };
    };
    let (kind, choices) = if reads_json(context, media) {
        (json(context, index, &successes, (first, media), diagnostics), Vec::new())
    } else {
        let is_text = first.content.iter().all(|media| is_text(&media.media_type));
        let kind = if is_text { SuccessKind::Text } else { SuccessKind::Bytes };
        let choices: Vec<String> = first.content.iter().map(|media| accept(&media.media_type)).collect();
        (kind, if choices.len() > 1 { choices } else { Vec::new() })
    };
    let sample = matches!(kind, SuccessKind::Json { .. })
        .then(|| media.schema.and_then(|schema| context.views.get(schema, Direction::Response)))
        .flatten()
        .and_then(|view| samples::sample(context.views, view));
    let status = status(Some(first.status), 200);
    Success { kind, accept: Some(accept(&media.media_type)), choices, status, sample }
}

/// Whether it is read as JSON: what may be anything is if there is a schema, of something else than bytes.
fn reads_json(context: Context<'_>, media: &Media) -> bool {
    let shape = media.schema.map(|schema| &context.resolved.schemas[schema].shape);
    let bytes = match shape {
        None => true,
        Some(Shape::String(format)) => format.as_deref() == Some("binary"),
        Some(_) => false,
    };
    is_json(&media.media_type) && !(is_any(&media.media_type) && bytes)
}

/// The status of a success, or another one where a range leaves it open.
fn status(status: Option<Status>, otherwise: u16) -> u16 {
    match status {
        Some(Status::Code(code)) => code,
        _ => otherwise,
    }
}

/// JSON of the first success's type; everything that would be something else is reported.
fn json(
    context: Context<'_>,
    index: usize,
    successes: &[&Response],
    (first, media): (&Response, &Media),
    diagnostics: &mut Diagnostics,
) -> SuccessKind {
    let view = |media: &Media| context.views.get(media.schema?, Direction::Response);
    let of = |view| type_of(context, index, Role::Success, view);
    let ty = view(media).map_or(TypeRef::Any, of);
    for response in successes {
        if chosen(&response.content).and_then(view).is_some_and(|view| of(view) != ty) {
            let message = "the success responses hold different types; all are read as the first one's";
            diagnostics
                .report(Code::DifferentSuccesses, message, &response.origin)
                .also(&first.origin)
                .help("give both statuses the same schema");
        }
        if let Some(other) = other_media(context, response) {
            let message = format!("the success is read as `{}`, not as `{other}`", media.media_type);
            diagnostics
                .report(Code::DifferentSuccesses, message, &response.origin)
                .help("give all media types of the success the same schema, or leave one");
        }
    }
    let optional = successes.iter().any(|response| response.content.is_empty());
    SuccessKind::Json { ty, optional }
}

/// A media type of a response beside JSON, or of another schema than the one that is read.
fn other_media<'a>(context: Context<'_>, response: &'a Response) -> Option<&'a str> {
    let signature = |media: &Media| {
        let view = context.views.get(media.schema?, Direction::Response)?;
        Some(context.views[view].signature)
    };
    let read = chosen(&response.content)?;
    let is_other = |media: &&Media| {
        !is_json(&media.media_type) || signature(media).is_some_and(|it| Some(it) != signature(read))
    };
    response.content.iter().find(is_other).map(|media| media.media_type.as_str())
}

/// The media type to ask for: as it stands, without a quality that only a server would state.
fn accept(media_type: &str) -> String {
    let is_quality = |part: &str| {
        part.split_once('=')
            .is_some_and(|(name, _)| ["q", "qs"].iter().any(|it| name.eq_ignore_ascii_case(it)))
    };
    let parts = media_type.split(';').map(str::trim).filter(|part| !is_quality(part));
    parts.collect::<Vec<_>>().join(";")
}
