//! Constraints that only the documentation states, because no Rust type can express them: `contains`, the positions of
//! `prefixItems`, `propertyNames` and `contentSchema` (JSON Schema 2020-12 Core, section 10.3, and Validation, sections 6.4 and 8).
//!
//! Takes the members of a schema. Returns these constraints with the schemas that they name, as text, and the schema of a
//! JSON text, which is a type where the configuration chooses it.

use crate::media_type::{is_json, is_text};
use crate::resolve::model::{ContentConstraint, NameConstraint, SchemaId};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::annotations::outermost;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::member::AllOfMember;
use crate::source::Node;

/// The maximum length of a schema in the documentation, in bytes.
const MAX_TEXT: usize = 80;
/// The maximum number of schemas that are searched for a constraint on the names of properties.
const MAX_SCHEMAS: usize = 64;

impl<'d> SchemaBuilder<'d, '_> {
    /// Returns the constraints of a schema that only the documentation states.
    pub(crate) fn content_constraints(&self, members: &[AllOfMember<'d>]) -> Vec<ContentConstraint> {
        let mut found = Vec::new();
        if let Some(at) = outermost(members, "contains") {
            let count = |key: &str| match outermost(members, key)?.node {
                Node::Number(number) => number.as_u64(),
                _ => None,
            };
            let (min, max) = (count("minContains").unwrap_or(1), count("maxContains"));
            if min > 0 || max.is_some() {
                found.push(ContentConstraint::Contains { schema: self.schema_text(&at), min, max });
            }
        }
        if let Some(at) = outermost(members, "prefixItems") {
            let schemas: Vec<Option<String>> = at.elements().map(|at| self.position_text(&at)).collect();
            // Equal ones are the type of the elements.
            if schemas.iter().any(|schema| *schema != schemas[0]) {
                found.push(ContentConstraint::Positions(schemas));
            }
        }
        if let Some(at) = outermost(members, "propertyNames") {
            found.extend(self.name_constraint(&at).map(ContentConstraint::Names));
        }
        let media_type = outermost(members, "contentMediaType").and_then(|at| at.node.text());
        let schema = outermost(members, "contentSchema");
        // Other media types are those of binary data, which the Rust type expresses.
        if media_type.as_ref().is_some_and(|it| is_json(it) || is_text(it)) || schema.is_some() {
            let schema = schema.and_then(|at| self.schema_text(&at));
            found.push(ContentConstraint::Content { media_type, schema });
        }
        found
    }

    /// Returns the schema of the JSON text in a string. Without a media type, the keyword applies to JSON, although JSON
    /// Schema ignores it.
    pub(crate) fn content_schema(&mut self, members: &[AllOfMember<'d>]) -> Option<SchemaId> {
        let schema = outermost(members, "contentSchema").filter(|at| !matches!(at.node, Node::Bool(_)))?;
        let media_type = outermost(members, "contentMediaType").and_then(|at| at.node.text());
        let is_encoded = outermost(members, "contentEncoding").is_some();
        (!is_encoded && media_type.is_none_or(|it| is_json(&it))).then(|| self.merged_schema(&[schema], None))
    }

    /// Returns the constraint on the names of properties, unless every name is allowed.
    fn name_constraint(&self, at: &NodeRef<'d>) -> Option<NameConstraint> {
        if !matches!(at.node, Node::Map(map) if map.keys().any(|key| key != "type")) {
            return (*at.node == Node::Bool(false)).then_some(NameConstraint::Schema(None));
        }
        let values = self.keyword_value(at, "enum", &mut { MAX_SCHEMAS });
        let value = self.keyword_value(at, "const", &mut { MAX_SCHEMAS });
        let values =
            values.and_then(|at| at.node.as_list()).or_else(|| Some(std::slice::from_ref(value?.node)));
        if let Some(values) = values {
            return Some(NameConstraint::Values(values.iter().filter_map(Node::text).collect()));
        }
        let pattern = self.keyword_value(at, "pattern", &mut { MAX_SCHEMAS });
        Some(match pattern.and_then(|at| at.node.text()) {
            Some(pattern) => NameConstraint::Pattern(pattern),
            None => NameConstraint::Schema(self.schema_text(at)),
        })
    }

    /// Returns the schema of an element as text: its type, if it has nothing else.
    fn position_text(&self, at: &NodeRef<'d>) -> Option<String> {
        let is_only_type = at.node.as_map().is_some_and(|map| map.keys().eq(["type"]));
        let only = at.node.get("type").and_then(Node::as_str).filter(|_| is_only_type);
        only.map(str::to_owned).or_else(|| self.schema_text(at))
    }

    /// Returns a schema as text: the name of a component, the title, or the schema in JSON if it is short.
    fn schema_text(&self, at: &NodeRef<'d>) -> Option<String> {
        if let Some(text) = at.node.get("$ref").and_then(Node::as_str) {
            return self.own_name(&self.cx.library.follow(at.document, text).ok()?);
        }
        if let Some(title) = at.node.get("title").and_then(Node::text) {
            return Some(title);
        }
        serde_json::to_string(at.node).ok().filter(|text| text.len() <= MAX_TEXT)
    }
}
