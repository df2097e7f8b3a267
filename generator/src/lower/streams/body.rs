//! Request bodies that are lines of JSON.
//!
//! In: an operation. Out: a body whose schema is an array, with an element for each line. Documents describe a line, or
//! an array of lines.

use crate::item_format::Framing;
use crate::lower::streams::item::item_schema;
use crate::media_type::framing;
use crate::resolve::{Operation, Schema, SchemaGraph, Shape};

/// Describes the lines of a request body as an array. A body with other media types is sent as one of these.
pub(super) fn describe_lines(schemas: &mut SchemaGraph, operation: &mut Operation) {
    let Some(body) = &mut operation.body else { return };
    let [media] = body.content.as_mut_slice() else { return };
    if framing(&media.media_type) != Some(Framing::Lines) {
        return;
    }
    let Some(line) = item_schema(schemas, media) else { return };
    let list = Schema { shape: Shape::Array(line), ..Schema::any(schemas[line].origin.clone()) };
    media.schema = Some(schemas.add(list));
    media.example = None;
}
