//! The properties of objects: those of all members, and which of them are required.

use indexmap::{IndexMap, IndexSet};

use crate::diagnostics::{Code, did_you_mean};
use crate::resolve::model::{Additional, ObjectShape, Property};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::member::{AllOfMember, Facet};
use crate::resolve::schema::specificity::Specificity;
use crate::source::{Map, Node};

/// The descriptions of one property by the members.
struct Described<'d> {
    at: Vec<NodeRef<'d>>,
    /// `true` if one of the members describes more than texts.
    given: bool,
}

impl<'d> SchemaBuilder<'d, '_> {
    /// Merges the properties of all members.
    pub(crate) fn object_shape(&mut self, members: &[AllOfMember<'d>]) -> ObjectShape {
        let limits = self.cx.config.limits;
        if self.properties > limits.all_properties {
            if let Some(member) = members.first() {
                let max = limits.all_properties;
                self.cx.report_too_much(
                    &member.at,
                    format!("all objects together have more than {max} properties"),
                );
            }
            return ObjectShape::default();
        }
        let gives = |member: &&AllOfMember<'d>| {
            member.specificity == Specificity::Structure && member.map.contains_key("properties")
        };
        let has_giver = members.iter().any(|member| gives(&member));
        let mut described: IndexMap<&'d str, Described<'d>> = IndexMap::default();
        for member in members {
            let given = gives(&member);
            let Some(properties) = member.at.get("properties") else { continue };
            for (name, at) in properties.members() {
                // Since OpenAPI 3.1, `false` means that there is no such property.
                if *at.node == Node::Bool(false) {
                    continue;
                }
                if described.len() == limits.properties && !described.contains_key(name) {
                    self.report_too_many_properties(&at);
                    break;
                }
                let property = described.entry(name).or_insert(Described { at: Vec::new(), given: false });
                property.at.push(at);
                property.given |= given;
            }
        }
        // An annotation for a property that no member declares, such as the example of a property that a documentation
        // page dropped, does not declare it.
        described.retain(|_, property| property.given || !has_giver);
        self.properties += described.len();
        let required = self.required_names(members, &described);
        let properties = described
            .into_iter()
            .map(|(name, property)| {
                let schema = self.merged_schema(&property.at, Some(name));
                (name.to_owned(), Property { schema, required: required.contains(name) })
            })
            .collect();
        let closed = members.iter().any(|member| member.map.contains_key("properties"));
        ObjectShape { properties, closed, additional: self.additional_properties(members) }
    }

    fn report_too_many_properties(&mut self, at: &NodeRef<'d>) {
        if self.cx.first_time(at, Code::TooManyProperties) {
            let origin = self.cx.origin(at);
            let max = self.cx.config.limits.properties;
            let message = format!("the object has more than {max} properties");
            self.cx.diagnostics.report(Code::TooManyProperties, message, &origin);
        }
    }

    /// Returns the required names, and reports those without a property.
    fn required_names(
        &mut self,
        members: &[AllOfMember<'d>],
        described: &IndexMap<&'d str, Described<'d>>,
    ) -> IndexSet<&'d str> {
        let mut names = IndexSet::new();
        for member in members {
            let Some(list) = member.at.get("required") else { continue };
            for at in list.elements() {
                let Some(name) = at.node.as_str() else { continue };
                if !described.contains_key(name) {
                    self.report_missing_property(&at, name, described);
                }
                names.insert(name);
            }
        }
        names
    }

    fn report_missing_property(
        &mut self,
        at: &NodeRef<'d>,
        name: &str,
        described: &IndexMap<&'d str, Described<'d>>,
    ) {
        // A documentation page drops the read-only properties of request bodies, but not always their names in
        // `required`.
        let stripped = self.cx.library.is_fragment(at.document)
            && at.pointer.tokens().get(3).is_some_and(|token| &**token == "requestBody");
        if stripped || !self.cx.first_time(at, Code::RequiredWithoutProperty) {
            return;
        }
        let origin = self.cx.origin(at);
        let help = did_you_mean(name, described.keys().copied(), |name| format!("`{name}`"));
        self.cx
            .diagnostics
            .report(
                Code::RequiredWithoutProperty,
                format!("`{name}` is required, but is not declared"),
                &origin,
            )
            .maybe_help(help);
    }

    /// Returns the additional properties: the schemas of all members together, or else the first value.
    fn additional_properties(&mut self, members: &[AllOfMember<'d>]) -> Additional {
        if let Some(by_name) = self.pattern_properties(members) {
            return by_name;
        }
        let stated: Vec<NodeRef<'d>> = ["additionalProperties", "unevaluatedProperties"]
            .iter()
            .flat_map(|key| members.iter().filter_map(|member| member.at.get(key)))
            .collect();
        let says_something = |at: &&NodeRef<'d>| match at.node {
            Node::Map(map) => !has_no_keyword(map),
            Node::String(_) => true,
            _ => false,
        };
        let schemas: Vec<NodeRef<'d>> = stated.iter().filter(says_something).cloned().collect();
        if !schemas.is_empty() {
            return Additional::Schema(self.merged_schema(&schemas, None));
        }
        match stated.first().map(|at| at.node) {
            Some(Node::Bool(false)) => Additional::Denied,
            Some(Node::Bool(true) | Node::Map(_)) => Additional::Any,
            _ => Additional::Unstated,
        }
    }

    /// Returns the additional properties of members with `patternProperties`: any of their schemas. If other properties
    /// are allowed too, their types are unrestricted, because a value of another type must not fail decoding.
    fn pattern_properties(&mut self, members: &[AllOfMember<'d>]) -> Option<Additional> {
        let by_name: Vec<&AllOfMember<'d>> =
            members.iter().filter(|member| has_pattern_properties(member.map)).collect();
        let first = by_name.first()?;
        let says = |key: &str, node: &Node| members.iter().any(|member| member.map.get(key) == Some(node));
        let denied =
            ["additionalProperties", "unevaluatedProperties"].iter().any(|key| says(key, &Node::Bool(false)));
        let is_map = !members.iter().any(|member| member.map.contains_key("properties"));
        let anything = ["additionalProperties", "unevaluatedProperties"]
            .iter()
            .any(|key| says(key, &Node::Bool(true)) || says(key, &Node::Map(Map::default())));
        if anything || (!denied && !is_map) {
            let at = first.at.get("patternProperties")?;
            if self.cx.first_time(&at, Code::UnrepresentedKeyword) {
                let origin = self.cx.origin(&at);
                let message = "`patternProperties` is ignored, because other names are allowed too";
                self.cx
                    .diagnostics
                    .report(Code::UnrepresentedKeyword, message, &origin)
                    .at_key()
                    .help("set `additionalProperties: false`");
            }
            return Some(Additional::Any);
        }
        let facets = by_name
            .into_iter()
            .map(|member| AllOfMember { facet: Facet::AdditionalProperties, ..member.clone() })
            .collect();
        Some(Additional::Schema(self.schema_of_any(facets)))
    }
}

/// Returns `true` if an object has `patternProperties`.
fn has_pattern_properties(map: &Map) -> bool {
    map.get("patternProperties").and_then(Node::as_map).is_some_and(|patterns| !patterns.is_empty())
}

/// Returns `true` if a schema is empty.
fn has_no_keyword(map: &Map) -> bool {
    map.keys().all(|key| key == "title" || key == "description")
}
