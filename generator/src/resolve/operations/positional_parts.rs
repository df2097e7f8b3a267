//! The parts of a request body that are identified by their positions (OpenAPI 3.2, Media Type Object).
//!
//! Input: a multipart media type with the schema of an array (`prefixItems`, `items`) or of a part (`itemSchema`). Output: the
//! schema and the encoding of each part. The parts of `multipart/form-data` always have names.

use crate::media_type::{has_parts, is};
use crate::resolve::model::{PositionalPart, PositionalParts};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::operations::reader::OperationReader;
use crate::source::Node;

impl<'d> OperationReader<'d, '_> {
    /// Reads the parts of a media type of a request.
    pub(super) fn positional_parts(
        &mut self,
        media: &NodeRef<'d>,
        media_type: &str,
    ) -> Option<PositionalParts> {
        if !has_parts(media_type) || is(media_type, "multipart/form-data") {
            return None;
        }
        let schema = media.get("schema").and_then(|schema| self.cx().dereference(&schema));
        let array = schema.filter(is_array);
        let items = || array.as_ref()?.get("items").filter(|items| !matches!(items.node, Node::Bool(false)));
        let others = media.get("itemSchema").or_else(items);
        let mut prefix: Vec<NodeRef<'d>> = array
            .iter()
            .filter_map(|array| array.get("prefixItems"))
            .flat_map(|list| list.elements())
            .collect();
        let encodings: Vec<NodeRef<'d>> =
            media.get("prefixEncoding").iter().flat_map(NodeRef::elements).collect();
        for encoding in encodings.iter().skip(prefix.len()) {
            match &others {
                Some(others) => prefix.push(others.clone()),
                None => self.cx().report_no_effect(
                    encoding,
                    "the encoding has no effect, because no part has its position",
                ),
            }
        }
        let encoding = media.get("itemEncoding");
        if let Some(encoding) = encoding.as_ref().filter(|_| others.is_none()) {
            self.cx()
                .report_no_effect(encoding, "`itemEncoding` has no effect without `items` or `itemSchema`");
        }
        if prefix.is_empty() && others.is_none() {
            return None;
        }
        let prefix = prefix.iter().enumerate().map(|(index, schema)| self.part(schema, encodings.get(index)));
        let prefix = prefix.collect();
        Some(PositionalParts { prefix, others: others.map(|others| self.part(&others, encoding.as_ref())) })
    }

    fn part(&mut self, schema: &NodeRef<'d>, encoding: Option<&NodeRef<'d>>) -> PositionalPart {
        let schema = self.schemas.schema(schema);
        PositionalPart { schema, encoding: encoding.map(|encoding| self.encoding(encoding)) }
    }
}

fn is_array(schema: &NodeRef<'_>) -> bool {
    match schema.node.get("type") {
        Some(Node::List(kinds)) => {
            let mut kinds = kinds.iter().filter_map(Node::as_str).filter(|kind| *kind != "null");
            kinds.next() == Some("array") && kinds.next().is_none()
        }
        Some(kind) => kind.as_str() == Some("array"),
        None => schema.get("prefixItems").or_else(|| schema.get("items")).is_some(),
    }
}
