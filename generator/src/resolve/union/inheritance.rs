//! Schemas that are one of those that are composed of them: a `discriminator` without `oneOf` (OpenAPI 3.0.4, discriminator
//! object, "used with `allOf`").
//!
//! In: a schema with such a discriminator. Out: the union of the components whose `allOf` holds a reference to it, directly
//! or through one another. In their `allOf` it is a part like any other. It is an alternative itself if its `mapping` says
//! so.

use crate::resolve::model::Shape;
use crate::resolve::node_ref::At;
use crate::resolve::schema::builder::Job;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::keywords::is_base;
use crate::resolve::schema::member::{Part, Side};

impl<'d> SchemaBuilder<'d, '_> {
    /// The union of what is composed of a schema, if that is what is used here.
    pub(crate) fn family(&mut self, job: &Job<'d>) -> Option<Shape> {
        let name = job.name.as_ref()?;
        let is_it = |part: &&Part<'d>| part.side == Side::Whole && std::ptr::eq(part.at.node, name.node);
        let part = job.parts.iter().find(is_it).filter(|part| is_base(part.map))?;
        let discriminator = part.at.get("discriminator")?;
        let mut alternatives = self.cx.subtypes(&part.at);
        if alternatives.is_empty() {
            return None;
        }
        if self.maps_to(&discriminator, &part.at) {
            alternatives.insert(0, part.at.clone());
        }
        Some(self.listed_alternatives(alternatives, &[], Some(&discriminator), Some(&part.at)))
    }

    /// Whether a value of the discriminator means the schema itself.
    fn maps_to(&self, discriminator: &At<'d>, at: &At<'d>) -> bool {
        let mapping = discriminator.get("mapping");
        let values = mapping.iter().flat_map(At::members).filter_map(|(_, value)| value.node.as_str());
        let by_name = |text: &str| self.cx.library.schema_name(at).is_some_and(|name| name == text);
        let by_place = |text: &str| {
            self.cx.library.follow(at.document, text).is_ok_and(|target| target.address() == at.address())
        };
        values.into_iter().any(|text| by_name(text) || (text.contains(['#', '/']) && by_place(text)))
    }
}
