//! The parts of a schema become one flat schema.
//!
//! Words, examples and flags come from the outermost part that has some: a use site that says `readOnly: false` is right
//! about that use. `nullable` holds if any part says so: a component that allows null does so everywhere.

use serde_json::Value;

use crate::resolve::Resolver;
use crate::resolve::model::{Bound, Constraints, Listed, Schema, SchemaId, Shape};
use crate::resolve::node_ref::At;
use crate::resolve::schema::all_of::{Part, Side, is_null};
use crate::resolve::schema::graph::{Job, blank};
use crate::resolve::schema::keywords::{ENUMS, UNIONS};
use crate::resolve::schema::kind::Kind;
use crate::source::Node;

impl<'d> Resolver<'d, '_> {
    /// Merges the parts of one schema.
    pub(crate) fn merge(&mut self, job: &Job<'d>) -> Schema {
        let parts = &job.parts;
        let kind = self.kind(parts);
        let origin = self.origin(&job.at);
        let shape = match kind {
            Kind::Object | Kind::Any if let Some(family) = self.family(job) => family,
            Kind::Any => Shape::Any,
            Kind::Boolean => Shape::Boolean,
            Kind::Integer => Shape::Integer(format(parts)),
            Kind::Number => Shape::Number(format(parts)),
            Kind::String => self.string(parts),
            Kind::Array => Shape::Array(self.items(parts)),
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
            limits: limits(parts, kind),
            ..blank(origin)
        }
    }

    /// The elements of a list. Where the schema depends on the position (`prefixItems`), they are any of these schemas:
    /// a list that the service makes longer or shorter can still be read.
    fn items(&mut self, parts: &[Part<'d>]) -> SchemaId {
        if parts.iter().any(|part| part.map.contains_key("prefixItems")) {
            let sides = parts.iter().map(|part| Part { side: Side::Elements, ..part.clone() }).collect();
            return self.any_of(sides);
        }
        let items: Vec<At<'d>> = parts.iter().filter_map(|part| part.at.get("items")).collect();
        self.merged(&items, None)
    }
}

/// The parts whose words and flags count.
fn speaking<'a, 'd>(parts: &'a [Part<'d>]) -> impl Iterator<Item = &'a Part<'d>> {
    parts.iter().filter(|part| matches!(part.side, Side::Whole | Side::Type(_)))
}

/// Whether the schema is an alternative that was made for one of several types.
fn is_one_of_several(parts: &[Part<'_>]) -> bool {
    parts.iter().any(|part| matches!(part.side, Side::Type(_)))
}

/// A member of the outermost part that has it.
pub(crate) fn outermost<'d>(parts: &[Part<'d>], key: &str) -> Option<At<'d>> {
    let having = speaking(parts).filter(|part| part.map.get(key).is_some_and(|node| *node != Node::Null));
    having.min_by_key(|part| part.depth)?.at.get(key)
}

/// What the schema that gives the name says about itself, or a nameless part of it does.
fn own_description(node: &Node) -> Option<String> {
    let own = |node: &Node| node.get("description").and_then(Node::text);
    let parts = node.get("allOf").and_then(Node::as_list).unwrap_or_default();
    own(node).or_else(|| parts.iter().filter(|part| part.get("title").is_none()).find_map(own))
}

/// A flag, as the outermost parts that have it say; of several, one that is set counts.
fn flag(parts: &[Part<'_>], key: &str) -> bool {
    let said = |part: &Part<'_>| match part.map.get(key)? {
        Node::Bool(value) => Some(*value),
        // A quoted or mistyped value still tells what was meant.
        Node::String(text) => Some(text.starts_with("true")),
        _ => None,
    };
    let said: Vec<(usize, bool)> =
        speaking(parts).filter_map(|part| Some((part.depth, said(part)?))).collect();
    let outermost = said.iter().map(|(depth, _)| *depth).min();
    said.iter().any(|(depth, set)| *set && Some(*depth) == outermost)
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

/// `format`, wherever it is said; else what 3.1 says in its place: text that encodes bytes, or is bytes.
pub(crate) fn format(parts: &[Part<'_>]) -> Option<String> {
    let said = |key: &str| outermost(parts, key).and_then(|at| at.node.text());
    said("format").or_else(|| match (said("contentEncoding")?.as_str(), said("contentMediaType")) {
        ("base64", _) => Some("byte".to_owned()),
        (other, _) => Some(other.to_owned()),
    })
}

/// Listed values of numbers and booleans: they are told, a type does not tell them apart.
fn listed(parts: &[Part<'_>], kind: Kind) -> Vec<Listed> {
    let fits = |node: &&Node| match kind {
        Kind::Integer | Kind::Number => matches!(node, Node::Number(_)),
        Kind::Boolean => node.as_bool().is_some(),
        _ => false,
    };
    let list = ENUMS.iter().find_map(|key| outermost(parts, key));
    let values = list.iter().flat_map(|at| at.node.as_list().unwrap_or(std::slice::from_ref(at.node)));
    values.filter(fits).map(|node| Listed { value: node.to_value(), meaning: None }).collect()
}

fn limits(parts: &[Part<'_>], kind: Kind) -> Constraints {
    let number = |key: &str| match outermost(parts, key)?.node {
        Node::Number(number) => Some(number.clone()),
        _ => None,
    };
    // 3.0 has a boolean in `exclusiveMinimum`, 3.1 the limit itself.
    let bound = |key: &str, exclusive: &str| -> Option<Bound> {
        if let Some(limit) = number(exclusive) {
            return Some(Bound { limit, exclusive: true });
        }
        Some(Bound { limit: number(key)?, exclusive: flag(parts, exclusive) })
    };
    let count = |keys: [&str; 3]| -> Option<u64> {
        keys.iter().find_map(|key| {
            if let Node::Number(number) = outermost(parts, key)?.node { number.as_u64() } else { None }
        })
    };
    Constraints {
        minimum: bound("minimum", "exclusiveMinimum"),
        maximum: bound("maximum", "exclusiveMaximum"),
        multiple_of: number("multipleOf"),
        min_size: count(["minLength", "minItems", "minProperties"]),
        max_size: count(["maxLength", "maxItems", "maxProperties"]),
        pattern: outermost(parts, "pattern").and_then(|at| at.node.text()),
        unique: flag(parts, "uniqueItems"),
        listed: listed(parts, kind),
    }
}
