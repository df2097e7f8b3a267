//! Properties that a schema declares only under a condition: `dependentSchemas`, `if`, `then` and `else` (JSON Schema
//! 2020-12 Core, sections 10.2.2.1 to 10.2.2.4), and `dependencies` of older drafts.
//!
//! Takes the members of a schema. Returns the properties that only their branches declare, and the names that are
//! required together. A branch constrains the properties of the schema itself only if its condition holds, so these
//! constraints are ignored.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::diagnostics::Code;
use crate::resolve::model::SchemaId;
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::keywords::{BRANCHES, BRANCHES_BY_PROPERTY, UNIONS, has_branches};
use crate::resolve::schema::member::{AllOfMember, Facet};
use crate::resolve::schema::specificity::specificity;
use crate::source::Node;

/// The keywords that list the properties that another property requires.
const REQUIRED_BY_PROPERTY: [&str; 2] = ["dependentRequired", "dependencies"];
/// The maximum number of branches of a schema, including nested ones.
const MAX_BRANCHES: usize = 500;

/// The properties that branches declare or conditions test.
#[derive(Default)]
pub(crate) struct ConditionalProperties<'d> {
    /// The schemas of each property, by name.
    pub(crate) declared: IndexMap<&'d str, Vec<NodeRef<'d>>>,
    /// The properties that a condition tests.
    pub(crate) tested: IndexMap<&'d str, NodeRef<'d>>,
}

/// Returns the branches of a schema.
fn branches<'d>(at: &NodeRef<'d>) -> Vec<NodeRef<'d>> {
    let by_property = BRANCHES_BY_PROPERTY.iter().filter_map(|key| at.get(key));
    let by_property = by_property.flat_map(|list| list.members().map(|(_, branch)| branch));
    BRANCHES.iter().filter_map(|key| at.get(key)).chain(by_property).collect()
}

impl<'d> SchemaBuilder<'d, '_> {
    /// Returns the properties in the branches of the members of a schema.
    pub(crate) fn conditional_properties(
        &mut self,
        members: &[AllOfMember<'d>],
    ) -> ConditionalProperties<'d> {
        let mut found = ConditionalProperties::default();
        let holders: Vec<&AllOfMember<'d>> =
            members.iter().filter(|member| has_branches(member.map)).collect();
        if holders.is_empty() {
            return found;
        }
        let mut seen: HashSet<usize> = members.iter().map(|member| member.at.address()).collect();
        let mut open: Vec<NodeRef<'d>> = Vec::new();
        for member in holders.iter().rev() {
            open.extend(branches(&member.at).into_iter().rev());
        }
        for member in holders {
            add_tested(&member.at, &mut found);
        }
        let mut left = MAX_BRANCHES;
        while let Some(at) = open.pop() {
            if at.node.as_map().is_none() || !seen.insert(at.address()) {
                continue;
            }
            let Some(rest) = left.checked_sub(1) else {
                self.report_too_many_branches(&at);
                break;
            };
            left = rest;
            self.add_branch(&at, &mut found, &mut open);
        }
        found
    }

    /// Adds the properties of a branch to `found`, and its subschemas and targets of references to `open`.
    fn add_branch(
        &mut self,
        at: &NodeRef<'d>,
        found: &mut ConditionalProperties<'d>,
        open: &mut Vec<NodeRef<'d>>,
    ) {
        self.check_keywords(at);
        for (name, property) in at.get("properties").iter().flat_map(NodeRef::members) {
            if *property.node != Node::Bool(false) {
                let known = found.declared.entry(name).or_default();
                if known.iter().all(|other| other.node != property.node) {
                    known.push(property);
                }
            }
        }
        add_tested(at, found);
        let target = at.get("$ref").and_then(|reference| {
            let text = reference.node.as_str()?;
            self.cx.follow(&reference, text)
        });
        let lists = ["allOf"].iter().chain(&UNIONS).filter_map(|key| at.get(key));
        let parts = lists.flat_map(|list| list.elements().collect::<Vec<_>>());
        let inner: Vec<NodeRef<'d>> = target.into_iter().chain(parts).chain(branches(at)).collect();
        open.extend(inner.into_iter().rev());
    }

    fn report_too_many_branches(&mut self, at: &NodeRef<'d>) {
        if self.cx.first_time(at, Code::TooManyParts) {
            let origin = self.cx.origin(at);
            let message = format!("the schema has more than {MAX_BRANCHES} conditional schemas");
            self.cx.diagnostics.report(Code::TooManyParts, message, &origin);
        }
    }

    /// Returns the schema of a property that branches declare. A value can match any of their schemas.
    pub(crate) fn schema_of_branches(&mut self, uses: &[NodeRef<'d>], name: &str) -> SchemaId {
        match uses {
            [only] => self.merged_schema(std::slice::from_ref(only), Some(name)),
            [first, ..] => {
                let alternatives: Option<Vec<AllOfMember<'d>>> = uses.iter().map(alternative).collect();
                let Some(alternatives) = alternatives else { return self.any_schema_at(first) };
                let secret = self.secrets.contains(name);
                self.intern(alternatives, None, secret, first)
            }
            [] => self.any_schema(),
        }
    }
}

/// Returns a schema as one of several alternatives, or `None` for a boolean schema.
fn alternative<'d>(at: &NodeRef<'d>) -> Option<AllOfMember<'d>> {
    Some(AllOfMember {
        at: at.clone(),
        map: at.node.as_map()?,
        depth: 0,
        specificity: specificity(at.node),
        facet: Facet::Alternative,
        collapsed: false,
    })
}

/// Adds the properties that the condition of a schema tests.
fn add_tested<'d>(at: &NodeRef<'d>, found: &mut ConditionalProperties<'d>) {
    let tested = at.get("if").and_then(|condition| condition.get("properties"));
    for (name, property) in tested.iter().flat_map(NodeRef::members) {
        found.tested.entry(name).or_insert(property);
    }
}

/// Returns the names that are required if another property is present, each with the properties that require it.
pub(crate) fn required_together<'d>(
    members: &[AllOfMember<'d>],
) -> IndexMap<&'d str, (NodeRef<'d>, Vec<&'d str>)> {
    let mut required: IndexMap<&'d str, (NodeRef<'d>, Vec<&'d str>)> = IndexMap::default();
    let mut add = |property: &'d str, names: NodeRef<'d>| {
        for at in names.elements() {
            let Some(name) = at.node.as_str().filter(|name| *name != property) else { continue };
            let (_, properties) = required.entry(name).or_insert_with(|| (at, Vec::new()));
            if !properties.contains(&property) {
                properties.push(property);
            }
        }
    };
    for member in members {
        for list in REQUIRED_BY_PROPERTY.iter().filter_map(|key| member.at.get(key)) {
            list.members().for_each(|(property, names)| add(property, names));
        }
        for list in BRANCHES_BY_PROPERTY.iter().filter_map(|key| member.at.get(key)) {
            for (property, branch) in list.members() {
                branch.get("required").into_iter().for_each(|names| add(property, names));
            }
        }
    }
    required
}
