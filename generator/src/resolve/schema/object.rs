//! The properties of objects: properties of all members, and which of them are required.

use indexmap::{IndexMap, IndexSet};

use crate::diagnostics::{Code, did_you_mean};
use crate::resolve::model::{Additional, ObjectShape, Property};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::member::{AllOfMember, Facet};
use crate::resolve::schema::specificity::Specificity;
use crate::source::{Map, Node};

/// What the members say about one property.
struct Described<'d> {
    at: Vec<NodeRef<'d>>,
    /// Whether a member that gives properties is among those that describe it.
    given: bool,
}

impl<'d> SchemaBuilder<'d, '_> {
    /// Merges the properties of all members.
    pub(crate) fn object_shape(&mut self, members: &[AllOfMember<'d>]) -> ObjectShape {
        let limits = self.cx.config.limits;
        if self.properties > limits.all_properties {
            if let Some(member) = members.first() {
                let max = limits.all_properties;
                self.cx.report_too_much(&member.at, format!("the objects have more than {max} properties"));
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
                // Since 3.1 `false` says that there is no such property.
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
        // Words about a property that no member declares, such as the example for a property that a docs page stripped,
        // do not make it one.
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
            let message = format!("an object has more than {max} properties");
            self.cx.diagnostics.report(Code::TooManyProperties, message, &origin);
        }
    }

    /// The names that are required; those that no property has are reported.
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
        // A docs page strips read-only properties of request bodies, but not everything that requires them.
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
                format!("`{name}` is required, but no such property exists"),
                &origin,
            )
            .maybe_help(help);
    }

    /// What is said about other properties: the schemas of all members together, else the first word.
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

    /// Members whose schema the pattern of their name tells (`patternProperties`), if a member has some: any of these
    /// schemas. Where other properties are allowed beside them, a value of another type must not fail the reading, so
    /// that nothing is said about any.
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
            if self.cx.first_time(&at, Code::IgnoredKeyword) {
                let origin = self.cx.origin(&at);
                let message = "`patternProperties` beside other members has no effect";
                self.cx
                    .diagnostics
                    .report(Code::IgnoredKeyword, message, &origin)
                    .at_key()
                    .help("members that are not listed are read as any value");
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

/// Whether an object has properties whose schema the pattern of their name tells.
fn has_pattern_properties(map: &Map) -> bool {
    map.get("patternProperties").and_then(Node::as_map).is_some_and(|patterns| !patterns.is_empty())
}

/// Whether a schema has no keyword at all.
fn has_no_keyword(map: &Map) -> bool {
    map.keys().all(|key| key == "title" || key == "description")
}
