//! Alternatives that JSON cannot tell apart become one.
//!
//! In: the flat schemas. Out: the same, where a union without a discriminator has at most one alternative that is text,
//! one that is an integer, one that is a number and one that is a boolean. `anyOf: [{enum: [a, b]}, {type: string}]`, the usual way to say that
//! there may be more values, is an open enumeration; `oneOf: [{const: a}, {const: b}]` is one with two values. A union
//! inside a union, with no name of its own, is a part of it. A union is nullable if one of its alternatives is.

use super::graph::blank;
use super::model::{Alternative, Schema, SchemaGraph, SchemaId, Shape, UnionShape};

/// How many alternatives a union may have with those of the unions inside of it.
const MOST_ALTERNATIVES: usize = 1_000;

/// Unites the alternatives of every union.
pub(super) fn unite(graph: &mut SchemaGraph) {
    // What a schema refers to has mostly been numbered after it, so that one round is enough but for a few.
    let mut changed = true;
    while changed {
        changed = false;
        for index in (0..graph.schemas.len()).rev() {
            changed |= one(graph, index);
        }
    }
}

/// Unites the alternatives of one schema, if it is a union; tells whether anything came of it.
fn one(graph: &mut SchemaGraph, index: usize) -> bool {
    let Shape::Union(union) = &graph.schemas[index].shape else { return false };
    let alternatives = &union.alternatives;
    let null = alternatives.iter().any(|it| graph[it.schema].nullable);
    let mut changed = null && !graph.schemas[index].nullable;
    if union.discriminator.is_some() {
        graph.schemas[index].nullable |= null;
        return changed;
    }
    let mut alternatives = flat(graph, index, alternatives);
    changed |= alternatives.len() != union.alternatives.len();
    for fits in [is_text, is_integer, is_number, is_boolean] {
        let same: Vec<usize> =
            (0..alternatives.len()).filter(|at| fits(&graph[alternatives[*at].schema].shape)).collect();
        let ([first, _, ..], Ok(id)) = (same.as_slice(), u32::try_from(graph.schemas.len())) else {
            continue;
        };
        let schemas: Vec<&Schema> = same.iter().map(|at| &graph[alternatives[*at].schema]).collect();
        let united = united(&graph[alternatives[*first].schema], &schemas);
        alternatives[*first] =
            Alternative { schema: SchemaId(id), tags: united.name.clone().into_iter().collect() };
        same.iter().skip(1).rev().for_each(|at| _ = alternatives.remove(*at));
        graph.schemas.push(united);
        changed = true;
    }
    let only = match alternatives.as_slice() {
        [only] if changed => Some(graph[only.schema].clone()),
        _ => None,
    };
    let schema = &mut graph.schemas[index];
    schema.nullable |= null;
    match only {
        Some(only) => {
            schema.shape = only.shape;
            schema.limits = only.limits;
            schema.name = schema.name.take().or(only.name);
            schema.own_description = schema.own_description.take().or(only.own_description);
        }
        None => schema.shape = Shape::Union(UnionShape { alternatives, discriminator: None }),
    }
    changed
}

/// The alternatives, those of nameless unions among them in their place.
fn flat(graph: &SchemaGraph, index: usize, alternatives: &[Alternative]) -> Vec<Alternative> {
    let mut flat: Vec<Alternative> = Vec::with_capacity(alternatives.len());
    for alternative in alternatives {
        let inner = &graph[alternative.schema];
        match &inner.shape {
            Shape::Union(UnionShape { alternatives, discriminator: None })
                if inner.name.is_none()
                    && alternative.schema.0 as usize != index
                    && flat.len() + alternatives.len() < MOST_ALTERNATIVES =>
            {
                flat.extend(alternatives.iter().cloned());
            }
            _ => flat.push(alternative.clone()),
        }
    }
    flat
}

fn is_text(shape: &Shape) -> bool {
    matches!(shape, Shape::String(_) | Shape::Enum { .. })
}

fn is_integer(shape: &Shape) -> bool {
    matches!(shape, Shape::Integer(_))
}

fn is_number(shape: &Shape) -> bool {
    matches!(shape, Shape::Number(_))
}

fn is_boolean(shape: &Shape) -> bool {
    matches!(shape, Shape::Boolean)
}

/// One schema for several of one kind. It has the name that one of them has.
fn united(first: &Schema, schemas: &[&Schema]) -> Schema {
    let mut named = schemas.iter().filter(|schema| schema.name.is_some());
    let named = match (named.next(), named.next()) {
        (Some(named), None) => Some(*named),
        _ => None,
    };
    let mut united = blank(first.origin.clone());
    united.name = named.and_then(|schema| schema.name.clone());
    united.own_description = named.and_then(|schema| schema.own_description.clone());
    united.secret = schemas.iter().any(|schema| schema.secret);
    united.shape = match &first.shape {
        shape if is_text(shape) => text(schemas),
        Shape::Integer(_) => Shape::Integer(format(schemas)),
        Shape::Number(_) => Shape::Number(format(schemas)),
        other => other.clone(),
    };
    for value in schemas.iter().flat_map(|schema| &schema.limits.listed) {
        if !united.limits.listed.contains(value) && schemas.iter().all(|it| !it.limits.listed.is_empty()) {
            united.limits.listed.push(value.clone());
        }
    }
    united
}

fn text(schemas: &[&Schema]) -> Shape {
    let mut values: Vec<String> = Vec::new();
    let mut more = false;
    for schema in schemas {
        match &schema.shape {
            Shape::Enum { values: here, open } => {
                more |= *open;
                for value in here {
                    if !values.contains(value) {
                        values.push(value.clone());
                    }
                }
            }
            _ => more = true,
        }
    }
    if values.is_empty() { Shape::String(format(schemas)) } else { Shape::Enum { values, open: more } }
}

/// The format that all of them have.
fn format(schemas: &[&Schema]) -> Option<String> {
    let mut formats = schemas.iter().map(|schema| match &schema.shape {
        Shape::String(format) | Shape::Integer(format) | Shape::Number(format) => format.as_ref(),
        _ => None,
    });
    let first = formats.next()??;
    formats.all(|format| format == Some(first)).then(|| first.clone())
}
