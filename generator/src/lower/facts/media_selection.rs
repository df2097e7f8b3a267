//! The relevant media types of a body or a response: the one that is sent or decoded, and those with other types.
//!
//! In: the media types that a document lists, and their schemas. Out: the relevant ones, and whether each consists of
//! parts or bytes.

use crate::item_format::Framing;
use crate::lower::facts::listed_parts::{PartCount, has_listed_parts, listed_parts};
use crate::media_type;
use crate::media_type::{framing, has_parts, is_any, is_form, is_json};
use crate::resolve;
use crate::resolve::{Media, Operation, Resolved, SchemaId, Shape};

/// Returns the media type that is sent or decoded, in order of preference: `application/json`, other JSON, a form,
/// multipart, the first specific media type, and a wildcard. Among equals, one with a schema is preferred.
pub(crate) fn preferred_media(content: &[Media]) -> Option<&Media> {
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

/// Returns the media type with the payload of a webhook: the preferred one, if it is JSON.
pub(crate) fn webhook_media(request: &Operation) -> Option<&Media> {
    preferred_media(&request.body.as_ref()?.content).filter(|media| is_json(&media.media_type))
}

/// Returns `true` if a body is encoded from a value: as JSON, a form, or parts.
pub(crate) fn is_structured(resolved: &Resolved, media: &Media) -> bool {
    let it = &*media.media_type;
    let bytes = is_any(it)
        && media.schema.is_none_or(|schema| matches!(resolved.schemas[schema].shape, Shape::String(_)));
    (is_json(it) && !bytes)
        || is_form(it)
        || (has_parts(it) && has_listed_parts(resolved, media))
        || is_lines(resolved, media)
}

/// Returns `true` if a body is sent as lines of JSON, with one for each element of an array.
pub(crate) fn is_lines(resolved: &Resolved, media: &Media) -> bool {
    let is_array = |schema| matches!(resolved.schemas[schema].shape, Shape::Array(_));
    framing(&media.media_type) == Some(Framing::Lines) && media.schema.is_some_and(is_array)
}

/// Returns the media types whose schemas determine the types of a body: the preferred one, and those that may differ
/// from it.
pub(crate) fn typed_media<'a>(
    resolved: &'a Resolved,
    found: &'a resolve::Body,
) -> impl Iterator<Item = &'a Media> {
    let preferred = preferred_media(&found.content);
    let differs = move |media: &&Media| {
        preferred.is_some_and(|preferred| {
            (media.schema.is_some() || media.positional.is_some())
                && is_structured(resolved, preferred)
                && is_structured(resolved, media)
                && (media.schema != preferred.schema
                    || media.positional.is_some()
                    || holds_files(resolved, media))
                && !std::ptr::eq(*media, preferred)
        })
    };
    preferred.into_iter().chain(found.content.iter().filter(differs))
}

/// Returns `true` if it has parts that are files.
pub(crate) fn holds_files(resolved: &Resolved, media: &Media) -> bool {
    listed_parts(resolved, media).into_iter().flatten().any(|part| {
        let item = match &resolved.schemas[part.schema].shape {
            Shape::Array(item) if part.count == PartCount::ByType => *item,
            _ => part.schema,
        };
        is_binary(resolved, item)
    })
}

/// Returns `true` if it is bytes.
pub(crate) fn is_binary(resolved: &Resolved, schema: SchemaId) -> bool {
    matches!(&resolved.schemas[schema].shape, Shape::String(Some(format)) if format == "binary")
}
