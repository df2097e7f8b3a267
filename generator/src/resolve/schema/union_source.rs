//! Schemas that are unions without saying `oneOf`: several types in `type`, listed values of several types, elements
//! that differ by position, unlisted members that differ by name.
//!
//! In: the parts of a schema. Out: what the alternatives are. That they are a union like any other is in
//! [`crate::resolve::union::one_of`].

use crate::resolve::model::SchemaId;
use crate::resolve::node_ref::At;
use crate::resolve::schema::builder::Job;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::keywords::{ENUMS, UNIONS};
use crate::resolve::schema::member::{Part, Side};
use crate::resolve::schema::specificity::{Strength, strength};
use crate::resolve::schema::value_type::Kind;
use crate::source::{Map, Node};

/// What makes a part a union.
pub(crate) enum Source {
    /// `oneOf` or `anyOf`.
    Listed,
    /// Several types.
    Types(Vec<Kind>),
    /// Schemas of which each is for some elements or members.
    Places,
}

/// What makes a part a union, if it is one.
pub(crate) fn source(part: &Part<'_>) -> Option<Source> {
    match part.side {
        Side::Members | Side::Type(_) => None,
        Side::Elements | Side::Unlisted => Some(Source::Places),
        Side::Whole if !part.collapsed && lists_alternatives(part.map) => Some(Source::Listed),
        Side::Whole => several(part.map).map(Source::Types),
    }
}

/// Whether `oneOf` or `anyOf` lists schemas that say more than what must hold beside what is said elsewhere.
pub(crate) fn lists_alternatives(map: &Map) -> bool {
    UNIONS.iter().any(|key| lists_alternatives_at(map, key))
}

/// The same for one of the two keywords.
pub(crate) fn lists_alternatives_at(map: &Map, key: &str) -> bool {
    let has_members = map.contains_key("properties");
    let list = map.get(key).and_then(Node::as_list).unwrap_or_default();
    list.iter().any(|node| strength(node) > Strength::Nothing || !(has_members || tightens(node)))
}

/// Whether a schema that says little says what must hold: which members are required, limits.
fn tightens(node: &Node) -> bool {
    node.as_map().is_some_and(|map| map.keys().any(|key| TIGHTEN.contains(&&**key)))
}

const TIGHTEN: [&str; 14] = [
    "required",
    "not",
    "pattern",
    "format",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];

/// The types of a schema that allows more than one.
pub(crate) fn several(map: &Map) -> Option<Vec<Kind>> {
    let kinds = match map.get("type") {
        Some(Node::List(words)) => kinds(words.iter().filter_map(Node::as_str).filter_map(Kind::of_word)),
        Some(_) => return None,
        None => {
            let values = ENUMS.iter().find_map(|key| map.get(*key)?.as_list())?;
            let values = values.iter().filter(|value| **value != Node::Null);
            let kinds = kinds(values.map(Kind::of_value));
            if kinds.contains(&Kind::Any) {
                return None;
            }
            kinds
        }
    };
    (kinds.len() > 1).then_some(kinds)
}

/// Each kind once; a number may be an integer.
fn kinds(all: impl Iterator<Item = Kind>) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    for kind in all {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    if kinds.contains(&Kind::Number) {
        kinds.retain(|kind| *kind != Kind::Integer);
    }
    kinds
}

/// The schemas that one side of a part speaks of, each once: what is written twice is one alternative.
pub(crate) fn places<'d>(parts: &[Part<'d>]) -> Vec<At<'d>> {
    let mut places: Vec<At<'d>> = Vec::new();
    for part in parts {
        let (listed, rest): (Vec<At<'d>>, _) = match part.side {
            Side::Elements => (part.at.get("prefixItems").iter().flat_map(At::elements).collect(), "items"),
            Side::Unlisted => (
                part.at
                    .get("patternProperties")
                    .iter()
                    .flat_map(|patterns| patterns.members().map(|(_, at)| at))
                    .collect(),
                "additionalProperties",
            ),
            Side::Whole | Side::Members | Side::Type(_) => continue,
        };
        for at in listed.into_iter().chain(part.at.get(rest)) {
            if !matches!(at.node, Node::Bool(false)) && places.iter().all(|other| other.node != at.node) {
                places.push(at);
            }
        }
    }
    places
}

impl<'d> SchemaBuilder<'d, '_> {
    /// One schema for the places that these sides of parts speak of: the one that there is, else their union.
    pub(crate) fn any_of(&mut self, sides: Vec<Part<'d>>) -> SchemaId {
        match (places(&sides).as_slice(), sides.first().map(|part| part.at.clone())) {
            ([], _) | (_, None) => self.any(),
            ([only], _) => self.merged(std::slice::from_ref(only), None),
            (_, Some(at)) => self.intern(sides, None, false, &at),
        }
    }

    /// The alternatives of a schema with several types: its parts, once for each type.
    pub(crate) fn by_type(&mut self, job: &Job<'d>, part: &Part<'d>, kinds: &[Kind]) -> Vec<SchemaId> {
        let mut schemas = Vec::new();
        for kind in kinds {
            let address = part.at.address();
            let one = |other: &Part<'d>| match other.at.address() == address && other.side == part.side {
                true => Part { side: Side::Type(*kind), ..other.clone() },
                false => other.clone(),
            };
            schemas.push(self.intern(job.parts.iter().map(one).collect(), None, false, &part.at));
        }
        schemas
    }
}
