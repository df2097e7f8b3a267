//! Responses that are one of several lists.
//!
//! Takes the resolved documents. Replaces the schema of each response that is one of several lists by a list whose
//! elements are of one of several types: an empty list does not tell which one it is, and callers iterate over either in
//! the same way.

use std::collections::HashMap;

use crate::resolve::model::{Operation, Schema, SchemaGraph, SchemaId, Shape, UnionVariant, UnionVariants};

/// Unites the lists of each response, and returns `true` if there are any.
pub(super) fn unite_lists(graph: &mut SchemaGraph, operations: &mut [Operation]) -> bool {
    let mut known = HashMap::new();
    let responses = operations.iter_mut().flat_map(|operation| &mut operation.responses);
    for media in responses.flat_map(|response| &mut response.content) {
        let Some(schema) = &mut media.schema else { continue };
        if let Some(list) = *known.entry(*schema).or_insert_with(|| united_list(graph, *schema)) {
            *schema = list;
        }
    }
    known.values().any(Option::is_some)
}

/// Returns a list of the elements of several lists, if the schema is a union of only such.
fn united_list(graph: &mut SchemaGraph, id: SchemaId) -> Option<SchemaId> {
    let schema = &graph[id];
    let Shape::Union(UnionVariants { variants, discriminator: None }) = &schema.shape else { return None };
    let items = variants.iter().map(|variant| match &graph[variant.schema].shape {
        Shape::Array(items) => Some(*items),
        _ => None,
    });
    let mut items: Vec<SchemaId> = items.collect::<Option<_>>()?;
    items.dedup();
    let list = schema.clone();
    let element = match items.as_slice() {
        [] => return None,
        [only] => *only,
        _ => {
            let variants = items.into_iter().map(UnionVariant::new).collect();
            let shape = Shape::Union(UnionVariants { variants, discriminator: None });
            let element = Schema { shape, ..Schema::any(list.origin.clone()) };
            add(graph, element)?
        }
    };
    add(graph, Schema { shape: Shape::Array(element), ..list })
}

fn add(graph: &mut SchemaGraph, schema: Schema) -> Option<SchemaId> {
    let id = SchemaId(u32::try_from(graph.schemas.len()).ok()?);
    graph.schemas.push(schema);
    Some(id)
}
