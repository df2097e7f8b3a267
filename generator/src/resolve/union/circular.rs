//! Unions that are variants of themselves, directly or through other unions.
//!
//! Takes flat schemas. Returns the same schemas without the variants that close a cycle. Such a variant allows no
//! further values, but decoding it would never end.

use std::collections::BTreeSet;

use crate::diagnostics::Code;
use crate::resolve::model::{SchemaGraph, SchemaId, Shape};
use crate::resolve::schema::builder::SchemaBuilder;

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    Open,
    Done,
}

impl SchemaBuilder<'_, '_> {
    /// Removes and reports the variants that close a cycle of unions.
    pub(crate) fn break_circles(&mut self, graph: &mut SchemaGraph) {
        for (union, targets) in circular_variants(graph) {
            let origin = graph[union].origin.clone();
            for target in &targets {
                let message = match &graph[*target].name {
                    Some(name) => format!("the variant `{name}` leads back to this union, so it is ignored"),
                    None => "a variant leads back to this union, so it is ignored".to_owned(),
                };
                self.cx.diagnostics.report(Code::CircularUnion, message, &origin);
            }
            let shape = &mut graph.schemas[union.0 as usize].shape;
            if let Shape::Union(it) = shape {
                it.variants.retain(|variant| !targets.contains(&variant.schema));
                if it.variants.is_empty() {
                    *shape = Shape::Any;
                }
            }
        }
    }
}

/// Returns the unions with variants that close a cycle, each with these variants.
fn circular_variants(graph: &SchemaGraph) -> Vec<(SchemaId, BTreeSet<SchemaId>)> {
    let mut marks = vec![Mark::New; graph.schemas.len()];
    let mut found: Vec<(SchemaId, BTreeSet<SchemaId>)> = Vec::new();
    let ids = (0..graph.schemas.len()).filter_map(|index| u32::try_from(index).ok()).map(SchemaId);
    for start in ids {
        if marks[start.0 as usize] != Mark::New {
            continue;
        }
        // A depth-first search. Its stack holds the open unions, each with the number of its visited variants.
        let mut open: Vec<(SchemaId, usize)> = vec![(start, 0)];
        marks[start.0 as usize] = Mark::Open;
        while let Some((id, visited)) = open.last_mut() {
            let id = *id;
            let Some(target) = variant_at(graph, id, *visited) else {
                marks[id.0 as usize] = Mark::Done;
                open.pop();
                continue;
            };
            *visited += 1;
            match marks[target.0 as usize] {
                Mark::New => {
                    marks[target.0 as usize] = Mark::Open;
                    open.push((target, 0));
                }
                Mark::Open => match found.iter_mut().find(|(union, _)| *union == id) {
                    Some((_, targets)) => _ = targets.insert(target),
                    None => found.push((id, BTreeSet::from([target]))),
                },
                Mark::Done => {}
            }
        }
    }
    found
}

/// Returns the variant at an index, if the schema is a union.
fn variant_at(graph: &SchemaGraph, id: SchemaId, index: usize) -> Option<SchemaId> {
    match &graph[id].shape {
        Shape::Union(union) => union.variants.get(index).map(|variant| variant.schema),
        _ => None,
    }
}
