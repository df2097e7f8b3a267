//! Responses that are one of several lists, or one of several pages of a list.
//!
//! Takes the resolved documents. Replaces the schema of each response that is one of several lists by a list whose
//! elements are of one of several types: an empty list does not tell which one it is, and callers iterate over either in
//! the same way. Pages that differ in their lists, and otherwise in the values of scalars only, become one page likewise;
//! a page has the items and the facts of a pagination pattern, and the operation its parameter.

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::config::{Config, PageFactConfig, PagingConfig};
use crate::property_path::names_of_path;
use crate::resolve::model::{
    Additional, ObjectShape, Operation, Property, Schema, SchemaGraph, SchemaId, Shape, UnionVariant,
    UnionVariants,
};

/// Unites the lists and the pages of each response, and returns `true` if there are any.
pub(super) fn unite_lists(graph: &mut SchemaGraph, operations: &mut [Operation], config: &Config) -> bool {
    let mut known: HashMap<SchemaId, SchemaId> = HashMap::new();
    for operation in operations {
        let patterns: Vec<&PagingConfig> =
            config.paging.values().filter(|pattern| can_page(operation, pattern)).collect();
        for media in operation.responses.iter_mut().flat_map(|response| &mut response.content) {
            let Some(schema) = &mut media.schema else { continue };
            let united = known.get(schema).copied().or_else(|| united_response(graph, *schema, &patterns));
            if let Some(united) = united {
                known.insert(*schema, united);
                *schema = united;
            }
        }
    }
    !known.is_empty()
}

/// Returns `true` if an operation has the parameter with which a pattern requests a page. A property of the request body
/// is not looked up.
fn can_page(operation: &Operation, pattern: &PagingConfig) -> bool {
    let names = [&pattern.token, &pattern.page, &pattern.offset, &pattern.last_id].into_iter().flatten();
    let mut names = names.chain(&pattern.link);
    let has = |name: &String| operation.parameters.iter().any(|parameter| parameter.name == *name);
    pattern.items.is_some() && (pattern.follow || pattern.in_body || names.any(has))
}

/// Returns a list or a page in place of a response that is one of several.
fn united_response(graph: &mut SchemaGraph, id: SchemaId, patterns: &[&PagingConfig]) -> Option<SchemaId> {
    let variants = union_variants(graph, id)?;
    united_list(graph, id, &variants).or_else(|| united_page(graph, id, &variants, patterns))
}

/// Returns the variants of a union without a discriminator.
fn union_variants(graph: &SchemaGraph, id: SchemaId) -> Option<Vec<SchemaId>> {
    match &graph[id].shape {
        Shape::Union(UnionVariants { variants, discriminator: None }) if !variants.is_empty() => {
            Some(variants.iter().map(|variant| variant.schema).collect())
        }
        _ => None,
    }
}

/// Returns a list of the elements of several lists, in place of another schema.
fn united_list(graph: &mut SchemaGraph, place: SchemaId, lists: &[SchemaId]) -> Option<SchemaId> {
    let elements = lists.iter().map(|list| match &graph[*list].shape {
        Shape::Array(elements) => Some(*elements),
        _ => None,
    });
    let elements: Vec<SchemaId> = elements.collect::<Option<_>>()?;
    let origin = graph[place].origin.clone();
    let element = united_schema(graph, Schema::any(origin), &elements)?;
    let list = Schema { shape: Shape::Array(element), ..graph[place].clone() };
    add_schema(graph, list)
}

/// Returns a page with the elements of several pages, in place of another schema.
fn united_page(
    graph: &mut SchemaGraph,
    place: SchemaId,
    pages: &[SchemaId],
    patterns: &[&PagingConfig],
) -> Option<SchemaId> {
    let objects = pages.iter().map(|page| match &graph[*page].shape {
        Shape::Object(object) => Some(object.clone()),
        _ => None,
    });
    let objects: Vec<ObjectShape> = objects.collect::<Option<_>>()?;
    let (first, others) = objects.split_first()?;
    let has_same_names = |other: &ObjectShape| {
        other.properties.len() == first.properties.len()
            && other.properties.keys().all(|name| first.properties.contains_key(name))
            && matches!((&first.additional, &other.additional), (Additional::Unstated, Additional::Unstated))
    };
    if !others.iter().all(has_same_names) {
        return None;
    }
    let pattern = patterns.iter().find(|pattern| has_facts(first, pattern))?;
    let mut properties = IndexMap::new();
    for (name, property) in &first.properties {
        let all: Vec<&Property> = objects.iter().filter_map(|object| object.properties.get(name)).collect();
        let schemas: Vec<SchemaId> = all.iter().map(|property| property.schema).collect();
        let schema = if pattern.items.as_ref() == Some(name) {
            united_list(graph, property.schema, &schemas)?
        } else if are_same_scalars(graph, &schemas) {
            let own = graph[property.schema].clone();
            united_schema(graph, own, &schemas)?
        } else {
            return None;
        };
        let required = all.iter().all(|property| property.required);
        let label = property.rare_facts().label;
        properties.insert(name.clone(), Property::new(schema, required).labeled(label));
    }
    let object = ObjectShape { properties, ..first.clone() };
    let page = Schema { shape: Shape::Object(object), ..graph[place].clone() };
    add_schema(graph, page)
}

/// Returns `true` if a page has the items and the properties that a pattern names.
fn has_facts(page: &ObjectShape, pattern: &PagingConfig) -> bool {
    let facts = [&pattern.next, &pattern.has_more, &pattern.is_last, &pattern.total, &pattern.total_pages];
    let has = |name: &str| page.properties.contains_key(name);
    let mut facts = facts.into_iter().flatten();
    let has_facts = facts.all(|fact| match fact {
        PageFactConfig::Property(path) => names_of_path(path).any(|names| has(names[0])),
        PageFactConfig::Header(_) | PageFactConfig::Relation(..) => true,
    });
    pattern.items.as_deref().is_some_and(has) && has_facts
}

/// Returns `true` if all schemas are scalars of one JSON type, which a union of them becomes.
fn are_same_scalars(graph: &SchemaGraph, schemas: &[SchemaId]) -> bool {
    let kind = |schema: &SchemaId| match &graph[*schema].shape {
        Shape::Boolean => Some("boolean"),
        Shape::Integer(_) => Some("integer"),
        Shape::Number(_) => Some("number"),
        Shape::String(_) | Shape::Enum { .. } => Some("string"),
        Shape::Any | Shape::Array(_) | Shape::Object(_) | Shape::Union(_) => None,
    };
    let first = schemas.first().and_then(kind);
    first.is_some() && schemas.iter().all(|schema| kind(schema) == first)
}

/// Returns a schema whose values are those of one of several schemas.
fn united_schema(graph: &mut SchemaGraph, own: Schema, schemas: &[SchemaId]) -> Option<SchemaId> {
    let mut schemas = schemas.to_vec();
    schemas.dedup();
    if let [only] = schemas.as_slice() {
        return Some(*only);
    }
    let nullable = schemas.iter().any(|schema| graph[*schema].nullable);
    let variants = schemas.into_iter().map(UnionVariant::new).collect();
    let shape = Shape::Union(UnionVariants { variants, discriminator: None });
    add_schema(graph, Schema { shape, nullable, ..own })
}

fn add_schema(graph: &mut SchemaGraph, schema: Schema) -> Option<SchemaId> {
    let id = SchemaId(u32::try_from(graph.schemas.len()).ok()?);
    graph.schemas.push(schema);
    Some(id)
}
