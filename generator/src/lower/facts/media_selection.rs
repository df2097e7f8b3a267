//! The relevant media types of a body or a response: the one that is sent or decoded, and those with other types.
//!
//! In: the media types that a document lists, and their schemas. Out: the relevant ones, and whether each consists of
//! parts or bytes.

use crate::item_format::Framing;
use crate::media_type;
use crate::media_type::{framing, has_parts, is_any, is_form, is_json};
use crate::resolve;
use crate::resolve::{Media, ObjectShape, Operation, Resolved, SchemaId, Shape};

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
        || (has_parts(it) && has_named_parts(resolved, media))
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
            media.schema.is_some()
                && is_structured(resolved, preferred)
                && is_structured(resolved, media)
                && (media.schema != preferred.schema || holds_files(resolved, media))
                && !std::ptr::eq(*media, preferred)
        })
    };
    preferred.into_iter().chain(found.content.iter().filter(differs))
}

/// Returns `true` if it has parts that are files.
pub(crate) fn holds_files(resolved: &Resolved, media: &Media) -> bool {
    let object = object_schema(resolved, media).filter(|_| has_parts(&media.media_type));
    let mut members = object.into_iter().flat_map(|object| object.properties.values());
    members.any(|it| {
        let item = match &resolved.schemas[it.schema].shape {
            Shape::Array(item) => *item,
            _ => it.schema,
        };
        is_binary(resolved, item)
    })
}

/// Returns `true` if it is bytes.
pub(crate) fn is_binary(resolved: &Resolved, schema: SchemaId) -> bool {
    matches!(&resolved.schemas[schema].shape, Shape::String(Some(format)) if format == "binary")
}

/// Returns `true` if the parts have names: those of the members of an object, or any.
pub(crate) fn has_named_parts(resolved: &Resolved, media: &Media) -> bool {
    match media.schema.map(|schema| &resolved.schemas[schema].shape) {
        Some(Shape::Object(_)) => true,
        Some(Shape::Any) | None => media_type::is(&media.media_type, "multipart/form-data"),
        Some(_) => false,
    }
}

/// The object whose members are the parts.
pub(crate) fn object_schema<'a>(resolved: &'a Resolved, media: &Media) -> Option<&'a ObjectShape> {
    match &resolved.schemas[media.schema?].shape {
        Shape::Object(object) => Some(object),
        _ => None,
    }
}
