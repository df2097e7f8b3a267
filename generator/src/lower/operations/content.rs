//! The content of responses: how it is decoded, and the `Accept` header.

use crate::lower::operations::context::Context;
use crate::media_type::{is_any, is_json};
use crate::resolve::{Media, Shape};

/// Returns `true` if the content is decoded as JSON. A range such as `*/*` requires a schema that is not one of bytes.
pub(crate) fn reads_json(context: Context<'_>, media: &Media) -> bool {
    let shape = media.schema.map(|schema| &context.resolved.schemas[schema].shape);
    let bytes = match shape {
        None => true,
        Some(Shape::String(format)) => format.as_deref() == Some("binary"),
        Some(_) => false,
    };
    is_json(&media.media_type) && !(is_any(&media.media_type) && bytes)
}

/// The media type to ask for: as it stands, without a quality that only a server would state.
pub(crate) fn accept(media_type: &str) -> String {
    let is_quality = |part: &str| {
        part.split_once('=')
            .is_some_and(|(name, _)| ["q", "qs"].iter().any(|it| name.eq_ignore_ascii_case(it)))
    };
    let parts = media_type.split(';').map(str::trim).filter(|part| !is_quality(part));
    parts.collect::<Vec<_>>().join(";")
}
