//! The parts of a multipart body that a document lists: the properties of an object (RFC 7578), or the elements of an
//! array (OpenAPI 3.2).
//!
//! In: a media type. Out: the name, the schema and the encoding of each part. A part without a name gets one for its
//! argument or setter; that name is not sent.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::media_type::{has_parts, is};
use crate::resolve::{
    Encoding, Media, ObjectShape, PositionalPart, PositionalParts, Resolved, SchemaId, Shape,
};

/// The name of the parts after those with a position.
const OTHERS: &str = "parts";

/// A part of a body.
pub(crate) struct ListedPart<'a> {
    pub(crate) name: Cow<'a, str>,
    pub(crate) schema: SchemaId,
    pub(crate) is_required: bool,
    pub(crate) encoding: Option<&'a Encoding>,
    pub(crate) count: PartCount,
}

/// The number of parts that a value is sent as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartCount {
    /// A part for each element of an array, or else one.
    ByType,
    /// One, also for an array.
    One,
    /// Any number, each with the schema.
    Many,
}

/// Returns the parts of a body, or `None` if the body has no parts or the document does not list them.
pub(crate) fn listed_parts<'a>(resolved: &'a Resolved, media: &'a Media) -> Option<Vec<ListedPart<'a>>> {
    if let Some(parts) = &media.positional {
        return Some(positional_parts(resolved, media, parts));
    }
    let object = object_schema(resolved, media).filter(|_| has_parts(&media.media_type))?;
    let parts = object.properties.iter().map(|(name, property)| ListedPart {
        name: Cow::Borrowed(name),
        schema: property.schema,
        is_required: property.required,
        encoding: media.encoding.get(name),
        count: PartCount::ByType,
    });
    Some(parts.collect())
}

/// Returns `true` if the document lists the parts, or if they may have any names.
pub(crate) fn has_listed_parts(resolved: &Resolved, media: &Media) -> bool {
    match media.schema.map(|schema| &resolved.schemas[schema].shape) {
        _ if media.positional.is_some() => true,
        Some(Shape::Object(_)) => true,
        Some(Shape::Any) | None => is(&media.media_type, "multipart/form-data"),
        Some(_) => false,
    }
}

/// Returns the object whose properties are the parts or the fields of a form.
pub(crate) fn object_schema<'a>(resolved: &'a Resolved, media: &Media) -> Option<&'a ObjectShape> {
    match &resolved.schemas[media.schema?].shape {
        Shape::Object(object) => Some(object),
        _ => None,
    }
}

/// Parts at fixed positions are required unless `minItems` is smaller.
fn positional_parts<'a>(
    resolved: &'a Resolved,
    media: &'a Media,
    parts: &'a PositionalParts,
) -> Vec<ListedPart<'a>> {
    let min = media.schema.and_then(|schema| resolved.schemas[schema].constraints.min_size);
    let names: Vec<&str> = parts
        .prefix
        .iter()
        .map(|part| resolved.schemas[part.schema].name.as_deref().unwrap_or_default())
        .collect();
    let mut counts: HashMap<&str, usize> = HashMap::from([("", 2), (OTHERS, 1)]);
    names.iter().for_each(|name| *counts.entry(name).or_default() += 1);
    let name = |index: usize| match names[index] {
        name if counts.get(name) == Some(&1) && !name.starts_with("part ") => Cow::Borrowed(name),
        _ => Cow::Owned(format!("part {}", index + 1)),
    };
    let part = |part: &'a PositionalPart, (name, is_required, count): (Cow<'a, str>, bool, PartCount)| {
        ListedPart { name, schema: part.schema, is_required, encoding: part.encoding.as_ref(), count }
    };
    let prefix = parts.prefix.iter().enumerate().map(|(index, it)| {
        let is_required = min.is_none_or(|min| u64::try_from(index).is_ok_and(|index| index < min));
        part(it, (name(index), is_required, PartCount::One))
    });
    let others = parts.others.iter().map(|it| {
        let least = min.map_or(parts.prefix.is_empty(), |min| min > parts.prefix.len() as u64);
        part(it, (Cow::Borrowed(OTHERS), least, PartCount::Many))
    });
    prefix.chain(others).collect()
}
