//! The elements of arrays.

use crate::resolve::model::SchemaId;
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::member::{AllOfMember, Facet};

impl<'d> SchemaBuilder<'d, '_> {
    /// Returns the schema of the elements of an array. If it depends on the position (`prefixItems`), the elements are
    /// any of these schemas, so a longer or shorter array can still be decoded.
    pub(crate) fn array_items(&mut self, members: &[AllOfMember<'d>]) -> SchemaId {
        if members.iter().any(|member| member.map.contains_key("prefixItems")) {
            let facets =
                members.iter().map(|member| AllOfMember { facet: Facet::Items, ..member.clone() }).collect();
            return self.schema_of_any(facets);
        }
        // Without `items`, `unevaluatedItems` applies to all elements.
        let items = |key: &str| members.iter().filter_map(|member| member.at.get(key)).collect::<Vec<_>>();
        let items: Vec<NodeRef<'d>> =
            Some(items("items")).filter(|list| !list.is_empty()).unwrap_or_else(|| items("unevaluatedItems"));
        self.merged_schema(&items, None)
    }
}
