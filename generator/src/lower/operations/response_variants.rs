//! The variants of successful responses with several types.
//!
//! In: the responses of an operation. Out: one [`ResponseVariant`] for each status, and for each media type of a status
//! that has its own schema; none if all successes have the same type. A media type with the schema of the JSON response
//! is the same value in another format, and is skipped.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{ResponseVariant, ResponseVariantKind, TypeRef};
use crate::lower::facts::media_selection::{is_binary, preferred_media};
use crate::lower::facts::successes::{response_status, successes};
use crate::lower::operations::content::{accept, reads_json};
use crate::lower::operations::context::Context;
use crate::lower::types::projections::Direction;
use crate::lower::types::type_identity::Role;
use crate::media_type::{essence, is, is_any, is_sound, is_text};
use crate::resolve::{Media, Response, Shape};

/// One thing that a response can be.
struct Candidate<'a> {
    response: &'a Response,
    media: Option<&'a Media>,
    kind: ResponseVariantKind,
}

/// Returns the variants of an operation's success, if its responses are of several types.
pub(crate) fn response_variants(
    context: Context<'_>,
    index: usize,
    diagnostics: &mut Diagnostics,
) -> Vec<ResponseVariant> {
    let mut found: Vec<Candidate<'_>> = Vec::new();
    let operation = &context.resolved.operations[index];
    for response in successes(operation) {
        add_candidates(context, index, response, &mut found, diagnostics);
    }
    let typed = |it: &&Candidate<'_>| it.media.is_some_and(|media| media.schema.is_some());
    let is_json = |it: &&Candidate<'_>| matches!(it.kind, ResponseVariantKind::Json(_));
    // JSON without a schema after the type of the success does not say that it is of another type.
    if let Some(first) = found.iter().find(is_json).filter(typed).map(|it| it.kind.clone()) {
        found
            .iter_mut()
            .filter(|it| is_json(&&**it) && !typed(&&**it))
            .for_each(|it| it.kind = first.clone());
    }
    let kinds = found.iter().map(|it| &it.kind).filter(|kind| **kind != ResponseVariantKind::Empty);
    // A type and its nullable form count as one.
    let mut kinds = kinds.map(|kind| match kind {
        ResponseVariantKind::Json(TypeRef::Nullable(ty)) => ResponseVariantKind::Json((**ty).clone()),
        kind => kind.clone(),
    });
    let first = kinds.next();
    if kinds.all(|kind| Some(kind) == first) {
        return Vec::new();
    }
    found.iter().map(|it| response_variant(it, &found)).collect()
}

/// Adds the variants of one response, the preferred one first.
fn add_candidates<'a>(
    context: Context<'a>,
    index: usize,
    response: &'a Response,
    found: &mut Vec<Candidate<'a>>,
    diagnostics: &mut Diagnostics,
) {
    let mut add = |media, kind| found.push(Candidate { response, media, kind });
    let Some(read) = preferred_media(&response.content) else { return add(None, ResponseVariantKind::Empty) };
    if !reads_json(context, read) {
        // Texts and bytes come as they are, whatever their media type.
        let is_text = response.content.iter().all(|media| is_text(&media.media_type));
        return add(Some(read), if is_text { ResponseVariantKind::Text } else { ResponseVariantKind::Bytes });
    }
    let ty = |media: &Media| {
        let projection = context.projections.get(media.schema?, Direction::Response)?;
        let ty = context.type_of(index, Role::Success, projection);
        let is_nullable = context.projections.schema(projection).nullable && ty != TypeRef::Any;
        Some(if is_nullable { TypeRef::Nullable(Box::new(ty)) } else { ty })
    };
    add(Some(read), ResponseVariantKind::Json(ty(read).unwrap_or(TypeRef::Any)));
    let mut seen = vec![read];
    for media in response.content.iter().filter(|media| !std::ptr::eq(*media, read)) {
        let same = seen.iter().any(|other| reads_json(context, other) && is_same(context, media, other));
        let (code, message) = match () {
            // Unlike an object, a text in JSON and the text itself are read in different ways.
            () if same && is_plain(context, media) => {
                (Code::UnofferedMediaType, "is the same text without quotes, so it is not requested")
            }
            () if same => {
                (Code::UnofferedMediaType, "is another format of the same value, so it is not requested")
            }
            () if !is_sound(&media.media_type) => (Code::DifferentSuccesses, "is not a valid media type"),
            () if media.schema.is_none() => (
                Code::UnofferedMediaType,
                "has no schema and is treated as another format of the same response",
            ),
            () if seen.iter().any(|other| is(&media.media_type, essence(&other.media_type))) => (
                Code::DifferentSuccesses,
                "differs only in a parameter, which does not distinguish responses",
            ),
            () => {
                seen.push(media);
                add(Some(media), variant_kind(context, media, ty(media)));
                continue;
            }
        };
        let message =
            format!("the response is decoded as `{}`; `{}` {message}", read.media_type, media.media_type);
        diagnostics
            .report(code, message, &response.origin.child("content").child(&media.media_type))
            .at_key();
    }
}

/// Returns the kind of a variant whose media type is listed next to JSON.
fn variant_kind(context: Context<'_>, media: &Media, ty: Option<TypeRef>) -> ResponseVariantKind {
    match ty {
        Some(ty) if reads_json(context, media) => ResponseVariantKind::Json(ty),
        _ if is_text(&media.media_type) => ResponseVariantKind::Text,
        _ => ResponseVariantKind::Bytes,
    }
}

/// Returns `true` if it is a text by its media type and by its schema.
fn is_plain(context: Context<'_>, media: &Media) -> bool {
    let shape = media.schema.map(|schema| &context.resolved.schemas[schema].shape);
    is_text(&media.media_type) && matches!(shape, Some(Shape::String(_) | Shape::Enum { .. }))
}

/// Returns `true` if two media types have one schema. Bytes and texts look alike to JSON, but are not.
fn is_same(context: Context<'_>, one: &Media, other: &Media) -> bool {
    let structure = |media: &Media| {
        let schema = media.schema?;
        let projection = context.projections.get(schema, Direction::Response)?;
        Some((context.projections[projection].structure, is_binary(context.resolved, schema)))
    };
    structure(one).is_some_and(|it| Some(it) == structure(other))
}

fn response_variant(it: &Candidate<'_>, all: &[Candidate<'_>]) -> ResponseVariant {
    let same_status = || all.iter().filter(|other| other.response.status == it.response.status);
    let is_wide = |it: &Candidate<'_>| it.media.is_some_and(|media| is_any(&media.media_type));
    // What fits no other media type is what may be anything, else what is preferred.
    let rest = same_status().find(|it| is_wide(it)).or_else(|| same_status().next());
    let is_rest = rest.is_some_and(|rest| std::ptr::eq(rest, it));
    let several_types = same_status().count() > 1;
    let summary = it.response.summary.clone();
    ResponseVariant {
        origin: it.response.origin.clone(),
        status: response_status(it.response.status),
        media_type: it.media.map(|media| accept(&media.media_type)),
        by_media_type: several_types && !is_rest,
        kind: it.kind.clone(),
        description: it.response.description.clone().filter(|text| !text.is_empty()).or(summary),
    }
}
