//! The parts of a body (RFC 7578): each is a parameter of its operation.
//!
//! In: the parts that a body's schema lists, and their encodings. Out: parameters with the location `Part`. The application
//! constructs files and parts that have headers or their own media type; every other part has the type of its schema.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{MultipartParts, Operation, Parameter, ParameterIn, PartKind, Serialization, TypeRef};
use crate::lower::facts::listed_parts::{ListedPart, PartCount, has_listed_parts, listed_parts};
use crate::lower::facts::media_selection::{is_binary, preferred_media};
use crate::lower::operations::context::Context;
use crate::lower::operations::encoding::report_no_effect;
use crate::lower::operations::scalar::is_scalar;
use crate::lower::types::constraint_notes::constraint_notes;
use crate::lower::types::example_text::example_text;
use crate::lower::types::projections::{Direction, ProjectionId, ProjectionKind};
use crate::lower::types::type_identity::Role;
use crate::media_type::{first_listed, has_parts, is_any, is_json, is_text};
use crate::resolve::{Encoding, Media};

/// The parts of an operation's body that are its parameters: the required ones, then the others.
pub(crate) fn parameter_parts(
    context: Context<'_>,
    index: usize,
    diagnostics: &mut Diagnostics,
) -> (Vec<Parameter>, Vec<Parameter>) {
    match multipart_media(context, index) {
        Some(media) => parameters(context, index, media, diagnostics),
        None => (Vec::new(), Vec::new()),
    }
}

/// The parts of one of several forms of a body.
pub(crate) fn multipart_parts(
    context: Context<'_>,
    index: usize,
    media: &Media,
    diagnostics: &mut Diagnostics,
) -> MultipartParts {
    let (mut required, mut optional) = parameters(context, index, media, diagnostics);
    if required.len() > Operation::MAX_ARGUMENTS {
        optional = std::mem::take(&mut required).into_iter().map(noted).chain(optional).collect();
    }
    MultipartParts { required, optional }
}

/// A part that has to be there, although it is no argument.
pub(crate) fn noted(mut part: Parameter) -> Parameter {
    part.notes.insert(0, "required".to_owned());
    part
}

/// The parts that a document lists: the required ones, and the others.
fn parameters(
    context: Context<'_>,
    index: usize,
    media: &Media,
    diagnostics: &mut Diagnostics,
) -> (Vec<Parameter>, Vec<Parameter>) {
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    let listed = listed_parts(context.resolved, media).unwrap_or_default();
    let is_sent = context.resolved.operations[index].body.as_ref().is_some_and(|body| body.required);
    for it in &listed {
        let Some(projection) = context.projections.get(it.schema, Direction::Request) else { continue };
        // A part with a position is never left out.
        let is_left_out = context.resolved.schemas[it.schema].read_only
            || context.projections.has_nothing_to_send(projection);
        if is_left_out && it.count == PartCount::ByType {
            continue;
        }
        let part = part(context, index, it, projection);
        let is_required = it.is_required && (is_sent || it.count == PartCount::ByType);
        if is_required { required.push(part) } else { optional.push(part) }
    }
    report_encodings(media, &listed, diagnostics);
    (required, optional)
}

/// Reports encodings and styles without an effect.
fn report_encodings(media: &Media, listed: &[ListedPart<'_>], diagnostics: &mut Diagnostics) {
    for (name, encoding) in &media.encoding {
        if media.positional.is_some() || listed.iter().all(|part| part.name != *name) {
            let message = format!("the body has no property `{name}`");
            diagnostics
                .report(Code::IgnoredConstruct, message, &encoding.origin)
                .at_key()
                .help("use the name of a property of the schema, or remove the encoding");
        }
    }
    let by_position = listed.iter().filter(|part| part.count != PartCount::ByType);
    for encoding in media.encoding.values().chain(by_position.filter_map(|part| part.encoding)) {
        if encoding.style.is_some() || encoding.explode.is_some() || encoding.allow_reserved.is_some() {
            report_no_effect(encoding, "the style of a part", diagnostics);
        }
    }
}

/// The media type of a body that is sent in parts.
fn multipart_media(context: Context<'_>, index: usize) -> Option<&Media> {
    let body = context.resolved.operations[index].body.as_ref()?;
    let media = preferred_media(&body.content)?;
    (has_parts(&media.media_type) && has_listed_parts(context.resolved, media)).then_some(media)
}

fn part(context: Context<'_>, index: usize, listed: &ListedPart<'_>, projection: ProjectionId) -> Parameter {
    let ListedPart { name, encoding, count, .. } = listed;
    let schema = context.projections.schema(projection);
    let owner = context.owner(index, Role::Part(name.to_string()));
    let ty = context.types.type_ref(context.projections, context.candidates, projection, &owner);
    let (item, element, is_list) = match (count, &context.projections[projection].kind, ty) {
        (PartCount::ByType, ProjectionKind::List(item), TypeRef::List(element)) => (*item, *element, true),
        (count, _, ty) => (projection, ty, *count == PartCount::Many),
    };
    let binary = is_binary(context.resolved, context.projections[item].schema);
    let content = context.resolved.schemas[context.projections[item].schema].content_media_type.as_deref();
    let scalar = is_scalar(context, &element);
    let (kind, media_type) = match part_kind((binary, content), scalar, &element, *encoding) {
        // The application encodes an array that is a single part.
        (PartKind::Json, media_type) if !is_list && matches!(element, TypeRef::List(_)) => {
            (PartKind::Raw, media_type)
        }
        known => known,
    };
    let element = match kind {
        PartKind::File | PartKind::Raw => TypeRef::Bytes,
        PartKind::Text => element.outside_json(),
        PartKind::Json => element,
    };
    let ty = if is_list { TypeRef::List(Box::new(element)) } else { element };
    let mut notes = constraint_notes(schema);
    notes.extend(context.projections.constant_note(projection));
    let headers = encoding.map(|it| it.headers.as_slice()).unwrap_or_default();
    notes.extend(headers.iter().map(|header| format!("with the header `{header}`")));
    Parameter {
        wire: name.to_string(),
        label: None,
        location: ParameterIn::Part,
        example: schema.example.as_ref().and_then(|example| example_text(example, &ty)),
        serialization: Serialization::Part(kind, media_type),
        ty,
        description: schema.description.clone(),
        deprecated: schema.deprecated,
        notes,
    }
}

/// The media type of a file whose type is unknown (RFC 7578, 4.4).
const BYTES: &str = "application/octet-stream";

/// Returns the kind of a part, or of each of several, and its media type; empty for the default (RFC 7578, 4.4).
/// `binary` is `true` for a file, and `content` is the media type in the schema.
fn part_kind(
    (binary, content): (bool, Option<&str>),
    scalar: bool,
    element: &TypeRef,
    encoding: Option<&Encoding>,
) -> (PartKind, String) {
    let listed = encoding.and_then(|it| it.content_type.as_deref());
    let media_type = listed.and_then(first_listed);
    let of = |kind, media_type: Option<&str>| (kind, media_type.unwrap_or_default().to_owned());
    let has_headers = encoding.is_some_and(|it| !it.headers.is_empty());
    match (listed, media_type) {
        _ if binary => of(PartKind::File, media_type.or(content).or(Some(BYTES))),
        _ if has_headers || *element == TypeRef::Any => of(PartKind::Raw, media_type),
        (_, Some(json)) if is_json(json) && !is_any(json) => of(PartKind::Json, media_type),
        (_, Some(text)) if is_text(text) && scalar => of(PartKind::Text, media_type),
        (Some(_), _) => of(PartKind::Raw, media_type),
        (None, _) if scalar => of(PartKind::Text, content),
        (None, _) => of(PartKind::Json, Some("application/json")),
    }
}
