//! The merge of the members of an `allOf` into a flat schema.
//!
//! Texts, examples and flags are those of the outermost member that has them: `readOnly: false` at a use site overrides
//! the component. A schema is nullable if any member is, because a component that allows null does so everywhere.

use serde_json::Value;

use crate::resolve::model::{Constraints, Schema, SchemaGraph, Shape};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::annotations::{content_media_type, flag, format_keyword, outermost};
use crate::resolve::schema::builder::{PendingSchema, SchemaBuilder};
use crate::resolve::schema::constraints::constraints;
use crate::resolve::schema::keywords::{ENUMS, UNIONS};
use crate::resolve::schema::member::{AllOfMember, Facet};
use crate::resolve::schema::specificity::Specificity;
use crate::resolve::schema::value_type::{ValueType, is_null};
use crate::resolve::union::simplify;
use crate::source::Node;

impl<'d> SchemaBuilder<'d, '_> {
    /// Merges every pending schema, including those that are added meanwhile.
    pub(crate) fn merge_all(&mut self) -> SchemaGraph {
        while let Some(mut pending) = self.queue.pop_front() {
            let index = pending.id.0 as usize;
            // The member with the properties comes first, because readers know its order.
            pending.members.sort_by_key(|member| member.specificity < Specificity::Structure);
            let schema = self.merge_members(&pending);
            self.graph.schemas[index] = schema;
        }
        let mut graph = std::mem::take(&mut self.graph);
        self.break_circles(&mut graph);
        simplify::simplify_unions(&mut graph);
        graph
    }

    /// Merges the members of the `allOf` of one schema.
    fn merge_members(&mut self, pending: &PendingSchema<'d>) -> Schema {
        let members = &pending.members;
        let kind = self.infer_type(members);
        let origin = self.cx.origin(&pending.at);
        let shape = match kind {
            ValueType::Object | ValueType::Any if let Some(family) = self.inheritance_union(pending) => {
                family
            }
            ValueType::Any => Shape::Any,
            ValueType::Boolean => Shape::Boolean,
            ValueType::Integer => Shape::Integer(format_keyword(members)),
            ValueType::Number => Shape::Number(format_keyword(members)),
            ValueType::String => self.string_shape(members),
            ValueType::Array => Shape::Array(self.array_items(members)),
            ValueType::Object => Shape::Object(self.object_shape(members)),
            ValueType::Union => self.union_shape(pending),
        };
        let (read_only, write_only) = self.directions(pending);
        let facts = |member: &AllOfMember<'d>| self.cx.annotation_facts(&member.at);
        Schema {
            name: pending.name.as_ref().map(|name| name.text.to_string()),
            is_component: pending.name.as_ref().is_some_and(|name| name.is_component),
            own_description: pending.name.as_ref().and_then(|name| own_description(name.node)),
            // The annotations of a schema with several types do not apply to the variant for one of them.
            description: outermost(members, "description")
                .filter(|_| !is_one_of_types(members))
                .and_then(|at| at.node.text()),
            shape,
            nullable: members.iter().any(is_nullable)
                || members.iter().filter_map(facts).any(|it| it.is_nullable),
            value_names: members.iter().filter_map(facts).flat_map(|it| it.value_names.clone()).collect(),
            read_only,
            write_only,
            deprecated: flag(members, "deprecated"),
            secret: pending.secret
                || flag(members, "x-redact")
                || format_keyword(members).as_deref() == Some("password"),
            immutable: flag(members, "x-immutable"),
            content_media_type: content_media_type(members),
            content_schema: (kind == ValueType::String).then(|| self.content_schema(members)).flatten(),
            default: outermost(members, "default")
                .filter(|_| !is_one_of_types(members))
                .map(|at| at.node.to_value()),
            example: outermost_example(members).filter(|_| !is_one_of_types(members)),
            max_page_items: outermost(members, "x-max-page-items")
                .and_then(|at| if let Node::Number(number) = at.node { number.as_i64() } else { None }),
            constraints: Constraints {
                contents: self.content_constraints(members),
                ..constraints(members, kind)
            },
            ..Schema::any(origin)
        }
    }
}

/// Returns `true` for a variant that stands for one of several types.
fn is_one_of_types(members: &[AllOfMember<'_>]) -> bool {
    members.iter().any(|member| matches!(member.facet, Facet::Type(_)))
}

/// Returns the description of the schema that determines the name, or of a nameless member of it.
fn own_description(node: &Node) -> Option<String> {
    let own = |node: &Node| node.get("description").and_then(Node::text);
    let members = node.get("allOf").and_then(Node::as_list).unwrap_or_default();
    own(node).or_else(|| members.iter().filter(|member| member.get("title").is_none()).find_map(own))
}

fn is_nullable(member: &AllOfMember<'_>) -> bool {
    if member.facet != Facet::Whole {
        return false;
    }
    let has_null = |key: &str| {
        let list = member.map.get(key).and_then(Node::as_list).unwrap_or_default();
        list.contains(&Node::Null)
    };
    let type_null = match member.map.get("type") {
        Some(Node::List(types)) => {
            types.iter().any(|kind| kind.as_str() == Some("null") || *kind == Node::Null)
        }
        Some(kind) => kind.as_str() == Some("null") || *kind == Node::Null,
        None => false,
    };
    let variant_null = || {
        let lists = UNIONS.iter().filter_map(|key| member.map.get(*key)?.as_list());
        lists.flatten().any(is_null)
    };
    member.map.get("nullable").and_then(Node::as_bool) == Some(true)
        || type_null
        || ENUMS.iter().any(|key| *key != "const" && has_null(key))
        || member.map.get("const") == Some(&Node::Null)
        || variant_null()
}

fn outermost_example(members: &[AllOfMember<'_>]) -> Option<Value> {
    let first = |at: NodeRef<'_>| at.node.as_list().and_then(|list| list.first()).map(Node::to_value);
    outermost(members, "example")
        .map(|at| at.node.to_value())
        .or_else(|| outermost(members, "examples").and_then(first))
}
