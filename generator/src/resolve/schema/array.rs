//! The elements of arrays.

use crate::resolve::model::SchemaId;
use crate::resolve::node_ref::At;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::member::{Part, Side};

impl<'d> SchemaBuilder<'d, '_> {
    /// The elements of a list. Where the schema depends on the position (`prefixItems`), they are any of these schemas:
    /// a list that the service makes longer or shorter can still be read.
    pub(crate) fn array_items(&mut self, parts: &[Part<'d>]) -> SchemaId {
        if parts.iter().any(|part| part.map.contains_key("prefixItems")) {
            let sides = parts.iter().map(|part| Part { side: Side::Elements, ..part.clone() }).collect();
            return self.any_of(sides);
        }
        let items: Vec<At<'d>> = parts.iter().filter_map(|part| part.at.get("items")).collect();
        self.merged(&items, None)
    }
}
