//! The members of an `allOf` become one flat schema, for every schema that waits.
//!
//! Words, examples and flags come from the outermost part that has some: a use site that says `readOnly: false` is right
//! about that use. `nullable` holds if any part says so: a component that allows null does so everywhere.

use serde_json::Value;

use crate::resolve::model::{Schema, SchemaGraph, Shape};
use crate::resolve::node_ref::At;
use crate::resolve::schema::annotations::{flag, format, outermost};
use crate::resolve::schema::builder::Job;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::constraints::constraints;
use crate::resolve::schema::keywords::{ENUMS, UNIONS};
use crate::resolve::schema::member::{Part, Side};
use crate::resolve::schema::specificity::Strength;
use crate::resolve::schema::value_type::{Kind, is_null};
use crate::resolve::union::simplify;
use crate::source::Node;

impl<'d> SchemaBuilder<'d, '_> {
    /// Merges whatever waits, and whatever comes up meanwhile.
    pub(crate) fn finish_schemas(&mut self) -> SchemaGraph {
        while let Some(mut job) = self.queue.pop_front() {
            let index = job.id.0 as usize;
            // What gives the members comes first: its order of properties is the one that readers know.
            job.parts.sort_by_key(|part| part.strength < Strength::Members);
            let schema = self.merge(&job);
            self.graph.schemas[index] = schema;
        }
        let mut graph = std::mem::take(&mut self.graph);
        simplify::unite(&mut graph);
        graph
    }

    /// Merges the members of one schema.
    fn merge(&mut self, job: &Job<'d>) -> Schema {
        let parts = &job.parts;
        let kind = self.kind(parts);
        let origin = self.cx.origin(&job.at);
        let shape = match kind {
            Kind::Object | Kind::Any if let Some(family) = self.family(job) => family,
            Kind::Any => Shape::Any,
            Kind::Boolean => Shape::Boolean,
            Kind::Integer => Shape::Integer(format(parts)),
            Kind::Number => Shape::Number(format(parts)),
            Kind::String => self.string(parts),
            Kind::Array => Shape::Array(self.array_items(parts)),
            Kind::Object => Shape::Object(self.object_shape(parts)),
            Kind::Union => self.union(job),
        };
        Schema {
            name: job.name.as_ref().map(|name| name.text.to_string()),
            own_description: job.name.as_ref().and_then(|name| own_description(name.node)),
            // What a schema with several types says about itself, it does not say about one of them.
            description: outermost(parts, "description")
                .filter(|_| !is_one_of_several(parts))
                .and_then(|at| at.node.text()),
            shape,
            nullable: parts.iter().any(is_nullable),
            read_only: flag(parts, "readOnly"),
            write_only: flag(parts, "writeOnly"),
            deprecated: flag(parts, "deprecated"),
            secret: job.secret || flag(parts, "x-redact") || format(parts).as_deref() == Some("password"),
            immutable: flag(parts, "x-immutable"),
            default: outermost(parts, "default")
                .filter(|_| !is_one_of_several(parts))
                .map(|at| at.node.to_value()),
            example: example(parts).filter(|_| !is_one_of_several(parts)),
            max_page_items: outermost(parts, "x-max-page-items")
                .and_then(|at| if let Node::Number(number) = at.node { number.as_i64() } else { None }),
            limits: constraints(parts, kind),
            ..Schema::any(origin)
        }
    }
}

/// Whether the schema is an alternative that was made for one of several types.
fn is_one_of_several(parts: &[Part<'_>]) -> bool {
    parts.iter().any(|part| matches!(part.side, Side::Type(_)))
}

/// What the schema that gives the name says about itself, or a nameless part of it does.
fn own_description(node: &Node) -> Option<String> {
    let own = |node: &Node| node.get("description").and_then(Node::text);
    let parts = node.get("allOf").and_then(Node::as_list).unwrap_or_default();
    own(node).or_else(|| parts.iter().filter(|part| part.get("title").is_none()).find_map(own))
}

fn is_nullable(part: &Part<'_>) -> bool {
    if part.side != Side::Whole {
        return false;
    }
    let has_null = |key: &str| {
        let list = part.map.get(key).and_then(Node::as_list).unwrap_or_default();
        list.contains(&Node::Null)
    };
    let type_null = match part.map.get("type") {
        Some(Node::List(kinds)) => {
            kinds.iter().any(|kind| kind.as_str() == Some("null") || *kind == Node::Null)
        }
        Some(kind) => kind.as_str() == Some("null") || *kind == Node::Null,
        None => false,
    };
    let alternative_null = || {
        let lists = UNIONS.iter().filter_map(|key| part.map.get(*key)?.as_list());
        lists.flatten().any(is_null)
    };
    part.map.get("nullable").and_then(Node::as_bool) == Some(true)
        || type_null
        || ENUMS.iter().any(|key| has_null(key))
        || part.map.get("const") == Some(&Node::Null)
        || alternative_null()
}

fn example(parts: &[Part<'_>]) -> Option<Value> {
    let first = |at: At<'_>| at.node.as_list().and_then(|list| list.first()).map(Node::to_value);
    outermost(parts, "example")
        .map(|at| at.node.to_value())
        .or_else(|| outermost(parts, "examples").and_then(first))
}
