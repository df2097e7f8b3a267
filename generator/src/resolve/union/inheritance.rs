//! Schemas that others extend: a `discriminator` without `oneOf` (OpenAPI 3.0.4, Discriminator Object, "used with
//! `allOf`").
//!
//! Takes a schema with such a discriminator. Returns the union of the components whose `allOf` contains a reference to
//! it, directly or indirectly. In their `allOf`, it is a member like any other. It is also a variant itself, both for
//! its own kind if its `mapping` contains it and for unknown kinds, whose values have its properties too.

use crate::resolve::model::Shape;
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::{PendingSchema, SchemaBuilder};
use crate::resolve::schema::keywords::is_base_schema;
use crate::resolve::schema::member::{AllOfMember, Facet};
use crate::source::Node;

impl<'d> SchemaBuilder<'d, '_> {
    /// Returns the union of the schemas that extend a schema, if this use is the union.
    pub(crate) fn inheritance_union(&mut self, pending: &PendingSchema<'d>) -> Option<Shape> {
        let name = pending.name.as_ref()?;
        let is_it = |member: &&AllOfMember<'d>| {
            member.facet == Facet::Whole && std::ptr::eq(member.at.node, name.node)
        };
        let member = pending.members.iter().find(is_it).filter(|member| is_base_schema(member.map))?;
        let discriminator = member.at.get("discriminator")?;
        let mut variants = self.cx.subtypes(&member.at);
        if variants.is_empty() {
            return None;
        }
        if self.is_mapped(&discriminator, &member.at) || declares_more(&member.at, &discriminator) {
            variants.push(member.at.clone());
        }
        Some(self.listed_union(variants, &[], Some(&discriminator), Some(&member.at)))
    }

    /// Returns `true` if a discriminator value refers to the schema itself.
    fn is_mapped(&self, discriminator: &NodeRef<'d>, at: &NodeRef<'d>) -> bool {
        let mapping = discriminator.get("mapping");
        let values = mapping.iter().flat_map(NodeRef::members).filter_map(|(_, value)| value.node.as_str());
        let by_name = |text: &str| self.cx.library.schema_name(at).is_some_and(|name| name == text);
        let by_place = |text: &str| {
            self.cx.library.follow(at.document, text).is_ok_and(|target| target.address() == at.address())
        };
        values.into_iter().any(|text| by_name(text) || (text.contains(['#', '/']) && by_place(text)))
    }
}

/// Returns `true` if a schema declares properties besides its discriminator.
pub(crate) fn declares_more(at: &NodeRef<'_>, discriminator: &NodeRef<'_>) -> bool {
    let name = discriminator.node.get("propertyName").and_then(Node::as_str);
    let properties = at.node.get("properties").and_then(Node::as_map);
    properties.is_some_and(|properties| properties.keys().any(|key| Some(key.as_str()) != name))
}
