//! Samples of payloads.

use serde_json::Value;

use crate::lower::facts::media_selection::webhook_media;
use crate::lower::operations::context::Context;
use crate::lower::types::projections::ProjectionId;
use crate::lower::types::sample::sample;
use crate::resolve::Operation;

/// Returns a sample of a payload: the example in the document, or else a sample of the schema.
pub(super) fn payload_sample(
    context: Context<'_>,
    request: &Operation,
    projection: Option<ProjectionId>,
) -> Option<Value> {
    let example = webhook_media(request).and_then(|media| media.example.clone());
    let example = example.filter(Value::is_object);
    example.or_else(|| sample(context.projections, projection?))
}
