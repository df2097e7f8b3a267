//! The data of events that is a JSON text (`contentSchema`, OpenAPI 3.2, section "Sequential Media Types").
//!
//! In: the schema of an event. Out: the schema of an event whose data is the value in the text. If other events of the stream
//! have plain text as data, the data stays text, which is decoded on request.

use std::collections::{HashMap, HashSet};

use crate::item_format::EventItem;
use crate::lower::streams::item::{MAX_DEPTH, event_object_data};
use crate::resolve::{SchemaGraph, SchemaId, Shape};
use crate::text_type::TextType;

/// The schemas of events with their data decoded, for all streams: by the schema, and `true` if the data stays text.
#[derive(Default)]
pub(super) struct DescribedEvents(HashMap<(SchemaId, bool), Option<SchemaId>>);

/// The texts that the data of the events of a stream can be.
#[derive(Clone, Copy, Debug, Default)]
struct DataTexts {
    /// `true` if the data of an event is a JSON text with a schema.
    has_json: bool,
    /// `true` if the data of an event is another text.
    has_other: bool,
}

impl DescribedEvents {
    /// Describes the value in the data of an event, if it is a JSON text with a schema.
    pub(super) fn describe(
        &mut self,
        schemas: &mut SchemaGraph,
        event: SchemaId,
        item: EventItem,
    ) -> (EventItem, SchemaId) {
        let mut texts = DataTexts::default();
        match item {
            // Data that is JSON is decoded in all events.
            EventItem::Object => {}
            EventItem::TextObject => find_texts(schemas, event, &mut texts, &mut HashSet::new()),
            EventItem::Json | EventItem::Text => return (item, event),
        }
        if item == EventItem::TextObject && !texts.has_json {
            return (item, event);
        }
        match self.described(schemas, event, texts.has_other, MAX_DEPTH) {
            Some(described) if texts.has_other => (EventItem::TextObject, described),
            Some(described) => (EventItem::Object, described),
            None => (item, event),
        }
    }

    /// Returns the schema of an event that describes the value in its data, or `None` if there is none.
    fn described(
        &mut self,
        schemas: &mut SchemaGraph,
        event: SchemaId,
        is_text: bool,
        depth: usize,
    ) -> Option<SchemaId> {
        if let Some(known) = self.0.get(&(event, is_text)) {
            return *known;
        }
        // A union that contains itself has no further events.
        self.0.insert((event, is_text), None);
        let described = self.copy(schemas, event, is_text, depth);
        self.0.insert((event, is_text), described);
        described
    }

    fn copy(
        &mut self,
        schemas: &mut SchemaGraph,
        event: SchemaId,
        is_text: bool,
        depth: usize,
    ) -> Option<SchemaId> {
        let mut copy = schemas[event].clone();
        match &mut copy.shape {
            Shape::Object(object) => {
                let data = data_of(schemas, event)?;
                let content = schemas[data].content_schema?;
                let mut described = schemas[if is_text { data } else { content }].clone();
                described.secret |= schemas[data].secret;
                if is_text {
                    described.text_type = Some(TextType::Json);
                }
                object.properties.get_mut("data")?.schema = schemas.add(described);
            }
            Shape::Union(union) => {
                let depth = depth.checked_sub(1)?;
                let mut has_json = false;
                for variant in &mut union.variants {
                    if let Some(described) = self.described(schemas, variant.schema, is_text, depth) {
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
}

/// Returns the schema of the data if the schema is that of an event.
fn data_of(schemas: &SchemaGraph, event: SchemaId) -> Option<SchemaId> {
    let Shape::Object(object) = &schemas[event].shape else { return None };
    event_object_data(schemas, object)?;
    object.properties.get("data").map(|property| property.schema)
}

fn find_texts(schemas: &SchemaGraph, event: SchemaId, texts: &mut DataTexts, seen: &mut HashSet<SchemaId>) {
    if !seen.insert(event) {
        return;
    }
    if let Some(data) = data_of(schemas, event) {
        match (&schemas[data].shape, schemas[data].content_schema) {
            (Shape::String(_), Some(_)) => texts.has_json = true,
            (Shape::String(_) | Shape::Enum { .. }, _) => texts.has_other = true,
            _ => {}
        }
    } else if let Shape::Union(union) = &schemas[event].shape {
        union.variants.iter().for_each(|variant| find_texts(schemas, variant.schema, texts, seen));
    }
}
