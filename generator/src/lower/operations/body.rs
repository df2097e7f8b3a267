//! The encoding of request bodies.
//!
//! In: the media types of a body. Out: [`Body`]. JSON is preferred, then a form, then parts, then the first media type
//! in the document. Media types with a different schema are alternatives, of which the application chooses one. The
//! application also chooses the media type of text and bytes, because it encodes them. Encodings without an effect are
//! reported.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Body, BodyKind, TypeKind, TypeRef};
use crate::lower::facts::listed_parts::{has_listed_parts, listed_parts, object_schema};
use crate::lower::facts::media_selection::{
    holds_files, is_binary, is_lines, is_structured, preferred_media,
};
use crate::lower::operations::context::Context;
use crate::lower::operations::encoding::report_no_effect;
use crate::lower::operations::form::{FormStyles, form_styles};
use crate::lower::operations::multipart::multipart_parts;
use crate::lower::types::projections::{Direction, ProjectionId, ProjectionKind};
use crate::lower::types::type_identity::Role;
use crate::media_type::{has_parts, is_any, is_form, is_json, is_sound, is_text};
use crate::resolve;
use crate::resolve::{Media, Resolved};

/// The body of an operation; one form only where many bodies are sent as a stream.
pub(crate) fn body(
    context: Context<'_>,
    index: usize,
    streams: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Body> {
    let found = context.resolved.operations[index].body.as_ref()?;
    let media = preferred_media(&found.content)?;
    let alternatives = alternatives(context, found, media, streams, diagnostics);
    let several = !alternatives.is_empty();
    let mut variant = |media: &Media| body_variant(context, index, (found, media), several, diagnostics);
    let mut body = variant(media)?;
    body.alternatives = alternatives.into_iter().filter_map(variant).collect();
    let choices = raw_media_types(found, media, body.kind);
    if !choices.is_empty() {
        body.kind = BodyKind::Raw;
        body.media_types = choices;
    }
    Some(body)
}

/// Returns the kind and the media type of a body that has no property besides one with a constant value.
pub(crate) fn constant_body(context: Context<'_>, index: usize) -> Option<(BodyKind, String)> {
    let found = &context.resolved.operations[index];
    found.body_constant.as_ref()?;
    let media = preferred_media(&found.body.as_ref()?.content)?;
    let projection = media.schema.and_then(|schema| context.projections.get(schema, Direction::Request));
    Some((body_kind(context, media, projection), media.media_type.clone()))
}

/// The body as one media type; nothing if that holds nothing which a request may send.
fn body_variant(
    context: Context<'_>,
    index: usize,
    (found, media): (&resolve::Body, &Media),
    several: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Body> {
    let projection = media.schema.and_then(|schema| context.projections.get(schema, Direction::Request));
    if projection.is_some_and(|projection| context.projections.is_empty_body(projection)) {
        if context.resolved.operations[index].body_constant.is_none() {
            report_empty(found, media, diagnostics);
        }
        return None;
    }
    let kind = body_kind(context, media, projection);
    let ty = match (kind, projection) {
        (BodyKind::Raw | BodyKind::Text | BodyKind::Multipart, _) => TypeRef::Bytes,
        (_, Some(projection)) => context.type_of(index, Role::Body, projection),
        (_, None) => TypeRef::Any,
    };
    let argument = match kind {
        BodyKind::Multipart => several && found.required,
        BodyKind::Raw | BodyKind::Text => true,
        BodyKind::Json | BodyKind::Form => found.required || has_required_members(context, &ty),
    };
    let styles = match kind {
        BodyKind::Form => form_styles(context, index, media, diagnostics),
        BodyKind::Multipart => FormStyles::default(),
        _ => {
            media.encoding.values().for_each(|it| report_no_effect(it, "the encoding", diagnostics));
            FormStyles::default()
        }
    };
    let is_nullable = projection.is_some_and(|it| context.projections.schema(it).nullable);
    let own_parts = several && kind == BodyKind::Multipart;
    Some(Body {
        // Where it is left open what is sent, JSON is.
        media_type: match kind {
            BodyKind::Json if is_any(&media.media_type) => "application/json".to_owned(),
            _ => media.media_type.clone(),
        },
        kind,
        media_types: Vec::new(),
        style: styles.style,
        styles: styles.exceptions,
        is_lines: is_lines(context.resolved, media),
        open: kind == BodyKind::Multipart && is_open(context.resolved, media),
        nullable: is_nullable && kind == BodyKind::Json && ty != TypeRef::Any,
        ty,
        argument,
        description: found.description.clone(),
        example: media.example.clone().or_else(|| {
            projection.and_then(|projection| context.projections.schema(projection).example.clone())
        }),
        listed_media_type: media.media_type.clone(),
        positions: positions(context.resolved, media),
        parts: own_parts.then(|| multipart_parts(context, index, media, diagnostics)),
        alternatives: Vec::new(),
    })
}

fn report_empty(found: &resolve::Body, media: &Media, diagnostics: &mut Diagnostics) {
    let message = format!("the body has no property that can be sent as `{}`", media.media_type);
    let origin = found.origin.child("content").child(&media.media_type);
    diagnostics.report(Code::UnofferedMediaType, message, &origin).at_key();
}

/// The media types beside the preferred one whose bodies are something else; what cannot be told is reported.
fn alternatives<'a>(
    context: Context<'_>,
    found: &'a resolve::Body,
    preferred: &'a Media,
    streams: bool,
    diagnostics: &mut Diagnostics,
) -> Vec<&'a Media> {
    if !is_structured(context.resolved, preferred) {
        // The bytes are the application's, and it says what they are.
        return Vec::new();
    }
    let projection = |media: &Media| context.projections.get(media.schema?, Direction::Request);
    let same =
        |media, other: &Media| is_structured(context.resolved, other) && is_same(context, media, other);
    let mut seen = vec![preferred];
    for media in found.content.iter().filter(|media| !std::ptr::eq(*media, preferred)) {
        let (code, what) = match () {
            () if seen.iter().any(|other| same(media, other)) => {
                (Code::UnofferedMediaType, "describes the same value")
            }
            () if projection(media)
                .is_some_and(|projection| context.projections.is_empty_body(projection)) =>
            {
                (Code::UnofferedMediaType, "has no property that can be sent")
            }
            () if !is_sound(&media.media_type) => (Code::DifferentBodies, "is not a valid media type"),
            () if media.schema.is_none() && media.positional.is_none() => {
                (Code::UnofferedMediaType, "has no schema, so it is assumed to be another representation")
            }
            () if streams => (Code::UnofferedMediaType, "cannot be streamed"),
            () => {
                seen.push(media);
                continue;
            }
        };
        let message =
            format!("the body is sent as `{}`; `{}` {what}", preferred.media_type, media.media_type);
        diagnostics.report(code, message, &found.origin.child("content").child(&media.media_type)).at_key();
    }
    seen.split_off(1)
}

/// Returns `true` if two media types are one type. Bytes and texts look alike to JSON, but are not; and a file can be
/// sent in parts only.
fn is_same(context: Context<'_>, one: &Media, other: &Media) -> bool {
    let structure = |media: &Media| {
        let schema = media.schema?;
        let projection = context.projections.get(schema, Direction::Request)?;
        let binary = is_binary(context.resolved, schema) || holds_files(context.resolved, media);
        Some((context.projections[projection].structure, binary))
    };
    structure(one).is_some_and(|it| Some(it) == structure(other))
}

fn body_kind(context: Context<'_>, media: &Media, projection: Option<ProjectionId>) -> BodyKind {
    match &*media.media_type {
        any if is_any(any) => {
            let text = |projection: ProjectionId| {
                matches!(context.projections[projection].kind, ProjectionKind::Scalar(TypeRef::String))
            };
            if projection.is_none_or(text) { BodyKind::Raw } else { BodyKind::Json }
        }
        json if is_json(json) => BodyKind::Json,
        form if is_form(form) => BodyKind::Form,
        parts if has_parts(parts) && has_listed_parts(context.resolved, media) => BodyKind::Multipart,
        _ if is_lines(context.resolved, media) => BodyKind::Json,
        text if is_text(text) && !text.contains('*') => BodyKind::Text,
        _ => BodyKind::Raw,
    }
}

/// Returns the names of the parts in the order in which they are sent, if they are not sent with these names.
fn positions(resolved: &Resolved, media: &Media) -> Vec<String> {
    let listed = media.positional.as_ref().and_then(|_| listed_parts(resolved, media));
    listed.into_iter().flatten().map(|part| part.name.into_owned()).collect()
}

/// Returns `true` if there may be parts beside those that the document lists.
fn is_open(resolved: &Resolved, media: &Media) -> bool {
    if media.positional.is_some() {
        return false;
    }
    let Some(object) = object_schema(resolved, media) else { return true };
    match &object.additional {
        resolve::Additional::Any | resolve::Additional::Schema(_) => true,
        resolve::Additional::Unstated => object.properties.is_empty(),
        resolve::Additional::Denied => false,
    }
}

/// The media types among which the application chooses.
fn raw_media_types(found: &resolve::Body, media: &Media, kind: BodyKind) -> Vec<String> {
    let raw = |media: &Media| {
        let it = &media.media_type;
        !is_json(it) && !is_form(it) && !has_parts(it)
    };
    let all = || found.content.iter().filter(|it| raw(it)).map(|it| it.media_type.clone());
    match kind {
        // The boundary is a parameter of the media type, so the application sets the media type, whichever it is.
        BodyKind::Raw if has_parts(&media.media_type) => {
            found.content.iter().map(|it| it.media_type.clone()).collect()
        }
        BodyKind::Raw | BodyKind::Text if all().count() > 1 => all().collect(),
        _ => Vec::new(),
    }
}

/// Returns `true` if a body of this type cannot be left out: without its required members it would be refused.
fn has_required_members(context: Context<'_>, ty: &TypeRef) -> bool {
    let TypeRef::Named(id) = ty else { return false };
    match &context.types.list[id.0].kind {
        TypeKind::Struct(object) => object.fields.iter().any(|field| field.presence.is_required()),
        TypeKind::Union(_) => true,
        TypeKind::Enum(_) => false,
    }
}
