//! The schema of an item, and the part of an event that it describes.
//!
//! In: the schema of a media type. Documents describe the item itself, an array of items, or the whole event as an object
//! with `event` and `data`; the object is recognized by its properties. Out: the schema of an item.

use std::collections::HashSet;

use crate::config::StreamItem;
use crate::item_format::EventItem;
use crate::resolve::{Media, ObjectShape, SchemaGraph, SchemaId, Shape};

/// The fields of an event, as properties of an object.
const EVENT_FIELDS: [&str; 4] = ["event", "data", "id", "retry"];

/// The maximum depth of nested unions that are searched.
pub(super) const MAX_DEPTH: usize = 8;

/// Returns the schema of an item: `itemSchema`, the elements of an array, or the schema itself.
pub(super) fn item_schema(schemas: &SchemaGraph, media: &Media) -> Option<SchemaId> {
    media.item_schema.or_else(|| {
        let schema = media.schema?;
        match &schemas[schema].shape {
            Shape::Array(item) => Some(*item),
            // It describes the body as a text.
            Shape::String(_) | Shape::Any => None,
            _ => Some(schema),
        }
    })
}

/// Returns the part of an event that is the item, and its schema, which is absent for an event without one.
pub(super) fn event_item(
    schemas: &SchemaGraph,
    item: Option<SchemaId>,
    chosen: Option<StreamItem>,
) -> (EventItem, Option<SchemaId>) {
    let Some(schema) = item else {
        return match chosen {
            Some(StreamItem::Data) => (EventItem::Json, None),
            _ => (EventItem::TextObject, None),
        };
    };
    let is_text = matches!(schemas[schema].shape, Shape::String(_) | Shape::Enum { .. });
    let object = match event_data(schemas, schema, MAX_DEPTH, &mut HashSet::new()) {
        Some(EventData::Text) => EventItem::TextObject,
        _ => EventItem::Object,
    };
    let is_event = event_data(schemas, schema, MAX_DEPTH, &mut HashSet::new()).is_some();
    let event_item = match chosen {
        Some(StreamItem::Event) => object,
        None if is_event => object,
        Some(StreamItem::Data) | None if is_text => EventItem::Text,
        Some(StreamItem::Data) | None => EventItem::Json,
    };
    (event_item, item)
}

/// The type of the data in an object that describes an event.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum EventData {
    Text,
    Json,
}

/// Returns the type of the data if the schema describes an event as an object.
fn event_data(
    schemas: &SchemaGraph,
    schema: SchemaId,
    depth: usize,
    seen: &mut HashSet<SchemaId>,
) -> Option<EventData> {
    // An event that was seen before changes nothing.
    if !seen.insert(schema) {
        return Some(EventData::Text);
    }
    match &schemas[schema].shape {
        Shape::Object(object) => event_object_data(schemas, object),
        Shape::Union(union) if depth > 0 && !union.variants.is_empty() => {
            let mut data = EventData::Text;
            for variant in &union.variants {
                if event_data(schemas, variant.schema, depth - 1, seen)? == EventData::Json {
                    data = EventData::Json;
                }
            }
            Some(data)
        }
        _ => None,
    }
}

/// Returns the type of the data if an object describes an event.
pub(super) fn event_object_data(schemas: &SchemaGraph, object: &ObjectShape) -> Option<EventData> {
    let data = object.properties.get("data")?;
    let has_event = object.properties.contains_key("event");
    let has_only_fields = || object.properties.keys().all(|name| EVENT_FIELDS.contains(&name.as_str()));
    if !has_event && !has_only_fields() {
        return None;
    }
    Some(match schemas[data.schema].shape {
        Shape::String(_) | Shape::Enum { .. } => EventData::Text,
        _ => EventData::Json,
    })
}
