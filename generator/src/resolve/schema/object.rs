//! The properties of objects: those of all members, and which of them are required.

use indexmap::{IndexMap, IndexSet};

use crate::diagnostics::{Code, did_you_mean};
use crate::resolve::model::{Additional, ObjectShape, Property};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::condition::required_under_conditions;
use crate::resolve::schema::conditional::{ConditionalProperties, required_together};
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
        let described = self.described_properties(members);
        self.properties += described.len();
        let conditional = self.conditional_properties(members);
        let required = self.required_names(members, &described, &conditional);
        let undeclared = self.undeclared_names(members, &described);
        let mut properties: IndexMap<String, Property> = described
            .into_iter()
            .map(|(name, property)| {
                let schema = self.merged_schema(&property.at, Some(name));
                let label = property.at.iter().find_map(|at| self.cx.annotation_facts(at)?.name.clone());
                (name.to_owned(), Property::new(schema, required.contains(name)).labeled(label))
            })
            .collect();
        let closed = members.iter().any(|member| member.map.contains_key("properties"))
            || !conditional.declared.is_empty();
        self.add_conditional_properties(conditional, &required, &mut properties);
        for (name, at) in undeclared {
            if !properties.contains_key(name) {
                properties.insert(name.to_owned(), Property::new(self.any_schema_at(&at), false));
            }
        }
        self.add_required_together(members, &mut properties);
        for (name, conditions) in required_under_conditions(members, &required) {
            if let Some(property) = properties.get_mut(name).filter(|property| !property.required) {
                property.rare_mut().required_if = conditions;
            }
        }
        let partial = members.iter().any(|member| self.cx.library.is_fragment(member.at.document));
        ObjectShape { properties, closed, partial, additional: self.additional_properties(members) }
    }

    /// Returns the descriptions of the properties by all members.
    fn described_properties(&mut self, members: &[AllOfMember<'d>]) -> IndexMap<&'d str, Described<'d>> {
        let limits = self.cx.config.limits;
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
                if *at.node == Node::Bool(false) || self.is_excluded(&at) {
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
        let is_annotation = |property: &Described<'d>| {
            !property.given && property.at.iter().all(|at| self.is_only_example(at))
        };
        described.retain(|_, property| !(has_giver && is_annotation(property)));
        described
    }

    /// Adds the properties that only conditional schemas declare. A property that a condition tests has any value,
    /// because a value that does not satisfy the condition is valid as well.
    fn add_conditional_properties(
        &mut self,
        conditional: ConditionalProperties<'d>,
        required: &IndexSet<&'d str>,
        properties: &mut IndexMap<String, Property>,
    ) {
        let ConditionalProperties { declared, tested } = conditional;
        for (name, uses) in declared {
            if properties.contains_key(name) {
                continue;
            }
            if let Some(first) = uses.first()
                && properties.len() >= self.cx.config.limits.properties
            {
                self.report_too_many_properties(first);
                return;
            }
            self.properties += 1;
            let schema = self.schema_of_branches(&uses, name);
            properties.insert(name.to_owned(), Property::new(schema, required.contains(name)));
        }
        for (name, at) in tested {
            if !properties.is_empty() && !properties.contains_key(name) {
                properties.insert(name.to_owned(), Property::new(self.any_schema_at(&at), false));
            }
        }
    }

    /// Adds the names that are required together with other properties.
    fn add_required_together(
        &mut self,
        members: &[AllOfMember<'d>],
        properties: &mut IndexMap<String, Property>,
    ) {
        for (name, (at, with)) in required_together(members) {
            if properties.is_empty() {
                return;
            }
            if !properties.contains_key(name) {
                properties.insert(name.to_owned(), Property::new(self.any_schema_at(&at), false));
            }
            if let Some(property) = properties.get_mut(name).filter(|property| !property.required) {
                property.rare_mut().required_with = with.into_iter().map(str::to_owned).collect();
            }
        }
    }

    /// Returns `true` if a schema does not declare a property, because documentation pages drop a property but keep its
    /// example.
    pub(crate) fn is_only_example(&self, at: &NodeRef<'d>) -> bool {
        let Node::Map(map) = at.node else { return false };
        self.cx.library.is_fragment(at.document)
            && !map.is_empty()
            && map.keys().all(|key| matches!(key.as_str(), "example" | "examples"))
    }

    /// Returns `true` if an annotation leaves the property of a member with this name out.
    fn is_name_excluded(&self, member: &AllOfMember<'d>, name: &str) -> bool {
        let property = || member.at.get("properties")?.get(name);
        !self.cx.config.annotation_facts.is_empty() && property().is_some_and(|at| self.is_excluded(&at))
    }

    /// Returns `true` if an annotation leaves a property out.
    fn is_excluded(&self, at: &NodeRef<'d>) -> bool {
        self.cx.annotation_facts(at).is_some_and(|facts| facts.is_excluded)
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
        conditional: &ConditionalProperties<'d>,
    ) -> IndexSet<&'d str> {
        let mut names = IndexSet::new();
        for member in members {
            let Some(list) = member.at.get("required") else { continue };
            for at in list.elements() {
                let Some(name) = at.node.as_str() else { continue };
                if self.is_name_excluded(member, name) {
                    continue;
                }
                if !described.contains_key(name) && !conditional.declared.contains_key(name) {
                    self.report_missing_property(&at, name, described);
                }
                names.insert(name);
            }
        }
        names
    }

    /// Returns the required names without a property, with their locations. They may have any value, so that a request can
    /// contain them. Objects that declare no properties or disallow additional ones have no such names.
    fn undeclared_names(
        &self,
        members: &[AllOfMember<'d>],
        described: &IndexMap<&'d str, Described<'d>>,
    ) -> IndexMap<&'d str, NodeRef<'d>> {
        let is_denied = |member: &AllOfMember<'d>| {
            ["additionalProperties", "unevaluatedProperties"]
                .iter()
                .any(|key| matches!(member.map.get(*key), Some(Node::Bool(false) | Node::Map(_))))
        };
        if described.is_empty() || members.iter().any(is_denied) {
            return IndexMap::default();
        }
        let names = members.iter().filter_map(|member| Some((member, member.at.get("required")?)));
        let names = names.flat_map(|(member, list)| {
            let is_excluded =
                |at: &NodeRef<'d>| at.node.as_str().is_some_and(|name| self.is_name_excluded(member, name));
            list.elements().filter(|at| !is_excluded(at)).collect::<Vec<_>>()
        });
        let names = names.filter(|at| !self.is_stripped(at)).filter_map(|at| Some((at.node.as_str()?, at)));
        names.filter(|(name, _)| !described.contains_key(name)).collect()
    }

    /// Returns `true` for a name in the request body of a documentation page. Such pages drop the read-only properties
    /// of request bodies, but not always their names in `required`.
    fn is_stripped(&self, at: &NodeRef<'d>) -> bool {
        self.cx.library.is_fragment(at.document)
            && at.pointer.tokens().get(3).is_some_and(|token| &**token == "requestBody")
    }

    fn report_missing_property(
        &mut self,
        at: &NodeRef<'d>,
        name: &str,
        described: &IndexMap<&'d str, Described<'d>>,
    ) {
        if self.is_stripped(at) || !self.cx.first_time(at, Code::RequiredWithoutProperty) {
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
