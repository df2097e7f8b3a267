//! Schemas that are unions without `oneOf`: several types in `type`, enum values of several types, elements that depend
//! on the position, or additional properties that depend on the name.
//!
//! Takes the members of a schema. Returns the source of the variants. [`crate::resolve::union::union_shape`] builds the
//! union.

use crate::resolve::model::SchemaId;
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::{PendingSchema, SchemaBuilder};
use crate::resolve::schema::keywords::{UNIONS, enumerated_values};
use crate::resolve::schema::member::{AllOfMember, Facet};
use crate::resolve::schema::specificity::{Specificity, specificity};
use crate::resolve::schema::value_type::ValueType;
use crate::source::{Map, Node};

/// The construct that makes a member a union.
pub(crate) enum UnionSource {
    /// `oneOf` or `anyOf`.
    Listed,
    /// Several types.
    Types(Vec<ValueType>),
    /// Several schemas for elements or properties.
    Facets,
}

/// Returns the construct that makes a member a union, if it is one.
pub(crate) fn union_source(member: &AllOfMember<'_>) -> Option<UnionSource> {
    match member.facet {
        Facet::Properties | Facet::Type(_) => None,
        Facet::Items | Facet::AdditionalProperties | Facet::Alternative => Some(UnionSource::Facets),
        Facet::Whole if !member.collapsed && lists_variants(member.map) => Some(UnionSource::Listed),
        Facet::Whole => multiple_types(member.map).map(UnionSource::Types),
    }
}

/// Returns `true` if `oneOf` or `anyOf` lists schemas with more than constraints.
pub(crate) fn lists_variants(map: &Map) -> bool {
    UNIONS.iter().any(|key| lists_variants_at(map, key))
}

/// Returns `true` if the keyword `key` lists schemas with more than constraints.
pub(crate) fn lists_variants_at(map: &Map, key: &str) -> bool {
    let has_members = map.contains_key("properties");
    let list = map.get(key).and_then(Node::as_list).unwrap_or_default();
    list.iter()
        .any(|node| specificity(node) > Specificity::Annotations || !(has_members || adds_constraints(node)))
}

/// Returns `true` if a schema only adds constraints, such as required properties or bounds.
fn adds_constraints(node: &Node) -> bool {
    node.as_map().is_some_and(|map| map.keys().any(|key| CONSTRAINT_KEYWORDS.contains(&&**key)))
}

const CONSTRAINT_KEYWORDS: [&str; 14] = [
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

/// Returns the types of a schema that allows more than one.
pub(crate) fn multiple_types(map: &Map) -> Option<Vec<ValueType>> {
    let types = match map.get("type") {
        Some(Node::List(words)) => {
            distinct_types(words.iter().filter_map(Node::as_str).filter_map(ValueType::from_word))
        }
        Some(_) => return None,
        None => {
            let (_, values) = enumerated_values(map)?;
            let values = values.iter().filter(|value| **value != Node::Null);
            let types = distinct_types(values.map(ValueType::from_value));
            if types.contains(&ValueType::Any) {
                return None;
            }
            types
        }
    };
    (types.len() > 1).then_some(types)
}

/// Returns each type once. `number` includes `integer`.
fn distinct_types(all: impl Iterator<Item = ValueType>) -> Vec<ValueType> {
    let mut types: Vec<ValueType> = Vec::new();
    for kind in all {
        if !types.contains(&kind) {
            types.push(kind);
        }
    }
    if types.contains(&ValueType::Number) {
        types.retain(|kind| *kind != ValueType::Integer);
    }
    types
}

/// Returns the schemas of the facets of members without duplicates.
pub(crate) fn facet_schemas<'d>(members: &[AllOfMember<'d>]) -> Vec<NodeRef<'d>> {
    let mut places: Vec<NodeRef<'d>> = Vec::new();
    for member in members {
        let (listed, rest): (Vec<NodeRef<'d>>, &[&str]) = match member.facet {
            Facet::Items => (
                member.at.get("prefixItems").iter().flat_map(NodeRef::elements).collect(),
                &["items", "unevaluatedItems"],
            ),
            Facet::AdditionalProperties => (
                member
                    .at
                    .get("patternProperties")
                    .iter()
                    .flat_map(|patterns| patterns.members().map(|(_, at)| at))
                    .collect(),
                &["additionalProperties", "unevaluatedProperties"],
            ),
            Facet::Alternative => (vec![member.at.clone()], &[]),
            Facet::Whole | Facet::Properties | Facet::Type(_) => continue,
        };
        let rest = rest.iter().filter_map(|key| member.at.get(key));
        for at in listed.into_iter().chain(rest) {
            if !matches!(at.node, Node::Bool(false)) && places.iter().all(|other| other.node != at.node) {
                places.push(at);
            }
        }
    }
    places
}

impl<'d> SchemaBuilder<'d, '_> {
    /// Returns the one schema of these facets, or the union of several.
    pub(crate) fn schema_of_any(&mut self, facets: Vec<AllOfMember<'d>>) -> SchemaId {
        match (facet_schemas(&facets).as_slice(), facets.first().map(|member| member.at.clone())) {
            ([], _) | (_, None) => self.any_schema(),
            ([only], _) => self.merged_schema(std::slice::from_ref(only), None),
            (_, Some(at)) => self.intern(facets, None, false, &at),
        }
    }

    /// Returns the variants of a schema with several types: its members, once per type.
    pub(crate) fn variants_by_type(
        &mut self,
        pending: &PendingSchema<'d>,
        member: &AllOfMember<'d>,
        types: &[ValueType],
    ) -> Vec<SchemaId> {
        let mut schemas = Vec::new();
        for kind in types {
            let address = member.at.address();
            let one = |other: &AllOfMember<'d>| match other.at.address() == address
                && other.facet == member.facet
            {
                true => AllOfMember { facet: Facet::Type(*kind), ..other.clone() },
                false => other.clone(),
            };
            schemas.push(self.intern(pending.members.iter().map(one).collect(), None, false, &member.at));
        }
        schemas
    }
}
