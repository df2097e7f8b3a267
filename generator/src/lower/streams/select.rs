//! The property of a request body that asks for a stream.
//!
//! In: an operation, and the name of the property. Out: request bodies without it, because the method decides its value.

use crate::resolve::{Media, Operation, Schema, SchemaGraph, SchemaId, Shape};

/// Returns `true` if a form of the request body has the property.
pub(super) fn has_property(schemas: &SchemaGraph, operation: &Operation, property: &str) -> bool {
    let content = operation.body.iter().flat_map(|body| &body.content);
    content.filter_map(|media| media.schema).any(|schema| has(&schemas[schema], property))
}

fn has(schema: &Schema, property: &str) -> bool {
    matches!(&schema.shape, Shape::Object(object) if object.properties.contains_key(property))
}

/// Removes the property from all forms of the request body.
pub(super) fn remove_property(schemas: &mut SchemaGraph, operation: &mut Operation, property: &str) {
    let content = operation.body.iter_mut().flat_map(|body| &mut body.content);
    for media in content {
        let Some(schema) = media.schema.filter(|schema| has(&schemas[*schema], property)) else { continue };
        media.schema = Some(without_property(schemas, schema, property));
        remove_from_examples(media, property);
    }
}

/// Adds a copy of a schema that lacks the property.
fn without_property(schemas: &mut SchemaGraph, schema: SchemaId, property: &str) -> SchemaId {
    let mut copy = schemas[schema].clone();
    if let Shape::Object(object) = &mut copy.shape {
        object.properties.shift_remove(property);
    }
    if let Some(example) = copy.example.as_mut().and_then(|example| example.as_object_mut()) {
        example.remove(property);
    }
    schemas.add(copy)
}

fn remove_from_examples(media: &mut Media, property: &str) {
    media.encoding.shift_remove(property);
    if let Some(example) = media.example.as_mut().and_then(|example| example.as_object_mut()) {
        example.remove(property);
    }
}
