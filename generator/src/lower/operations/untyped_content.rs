//! Content whose schema has no type in the crate: streams, XML, and other content that is sent and returned as text or
//! bytes.
//!
//! Takes the bodies of an operation. Reports each schema that describes more than text.

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::lower::facts::media_selection::is_structured;
use crate::lower::operations::context::Context;
use crate::media_type::{is_json, is_text};
use crate::resolve::{Media, Shape};

/// Reports the content of an operation that the application encodes or decodes itself.
pub(crate) fn report_untyped_content(context: Context<'_>, index: usize, diagnostics: &mut Diagnostics) {
    let operation = &context.resolved.operations[index];
    if let Some(body) = &operation.body {
        let is_typed = |media: &Media| is_structured(context.resolved, media);
        report_content(context, &body.content, &body.origin, "sent", is_typed, diagnostics);
    }
    for response in &operation.responses {
        let is_typed = |media: &Media| is_json(&media.media_type);
        report_content(context, &response.content, &response.origin, "returned", is_typed, diagnostics);
    }
}

fn report_content(
    context: Context<'_>,
    content: &[Media],
    origin: &Origin,
    action: &str,
    is_typed: impl Fn(&Media) -> bool,
    diagnostics: &mut Diagnostics,
) {
    let is_represented = |schema| content.iter().any(|other| other.schema == schema && is_typed(other));
    for media in content.iter().filter(|media| !is_represented(media.schema)) {
        let Some(schema) = media.schema else { continue };
        if matches!(context.resolved.schemas[schema].shape, Shape::Any | Shape::String(_)) {
            continue;
        }
        let form = if is_text(&media.media_type) { "text" } else { "bytes" };
        let message = format!("`{}` is {action} as {form}, so its schema has no type", media.media_type);
        let place = origin.child("content").child(&media.media_type).child("schema");
        diagnostics.report(Code::UntypedContent, message, &place).at_key();
    }
}
