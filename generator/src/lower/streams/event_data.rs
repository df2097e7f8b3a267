//! JSON texts in the data of events (`contentSchema`, OpenAPI 3.2, section "Sequential Media Types").
//!
//! In: an operation. Out: media types of events whose schema describes the value in the data instead of its text. If the data
//! of other events is plain text, the data stays text, which is decoded on request.

use crate::item_format::Framing;
use crate::lower::streams::item::{MAX_DEPTH, event_object_data, item_schema};
use crate::media_type::framing;
use crate::resolve::{Operation, SchemaGraph, SchemaId, Shape};
use crate::text_type::TextType;

/// The kinds of text in the data of the events of a stream.
#[derive(Clone, Copy, Debug, Default)]
struct DataTexts {
    /// `true` if the data of an event is a JSON text with a schema.
    has_json: bool,
    /// `true` if the data of an event is another text.
    has_other: bool,
}

/// Replaces the schemas of events with schemas that describe the values in their data.
pub(super) fn describe_event_data(schemas: &mut SchemaGraph, operation: &mut Operation) {
    for media in operation.responses.iter_mut().flat_map(|response| &mut response.content) {
        if framing(&media.media_type) != Some(Framing::Events) {
            continue;
        }
        let Some(item) = item_schema(schemas, media) else { continue };
        let mut texts = DataTexts::default();
        find_texts(schemas, item, &mut texts, MAX_DEPTH);
        if texts.has_json
            && let Some(described) = described(schemas, item, texts, MAX_DEPTH)
        {
            media.item_schema = Some(described);
        }
    }
}

/// Returns the schema of the data, or `None` if the schema is not that of an event.
fn data_of(schemas: &SchemaGraph, event: SchemaId) -> Option<SchemaId> {
    let Shape::Object(object) = &schemas[event].shape else { return None };
    event_object_data(schemas, object)?;
    object.properties.get("data").map(|property| property.schema)
}

fn find_texts(schemas: &SchemaGraph, event: SchemaId, texts: &mut DataTexts, depth: usize) {
    if let Some(data) = data_of(schemas, event) {
        match (&schemas[data].shape, schemas[data].content_schema) {
            (Shape::String(_), Some(_)) => texts.has_json = true,
            (Shape::String(_), None) => texts.has_other = true,
            _ => {}
        }
    } else if let Shape::Union(union) = &schemas[event].shape
        && let Some(depth) = depth.checked_sub(1)
    {
        union.variants.iter().for_each(|variant| find_texts(schemas, variant.schema, texts, depth));
    }
}

/// Adds a copy of the schema of an event that describes the value in its data. Returns `None` if the data is not JSON text.
fn described(schemas: &mut SchemaGraph, event: SchemaId, texts: DataTexts, depth: usize) -> Option<SchemaId> {
    let mut copy = schemas[event].clone();
    match &mut copy.shape {
        Shape::Object(object) => {
            let data = data_of(schemas, event)?;
            let content = schemas[data].content_schema?;
            let described = if texts.has_other {
                let mut text = schemas[data].clone();
                text.text_type = Some(TextType::Json);
                schemas.add(text)
            } else {
                content
            };
            object.properties.get_mut("data")?.schema = described;
        }
        Shape::Union(union) => {
            let depth = depth.checked_sub(1)?;
            let mut has_json = false;
            for variant in &mut union.variants {
                if let Some(described) = described(schemas, variant.schema, texts, depth) {
                    variant.schema = described;
                    has_json = true;
                }
            }
            has_json.then_some(())?;
        }
        _ => return None,
    }
    copy.example = None;
    Some(schemas.add(copy))
}
