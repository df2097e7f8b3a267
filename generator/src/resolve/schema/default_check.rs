//! The check that a `default` is one of the values of its enum.

use crate::diagnostics::Code;
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::source::Node;

/// The maximum number of schemas that are searched for the enum of a default.
const MAX_SCHEMAS: usize = 64;

impl<'d> SchemaBuilder<'d, '_> {
    /// Reports a default that the enum of the schema, or of the items of a list, does not contain.
    pub(crate) fn check_default(&mut self, at: &NodeRef<'d>) {
        let Some(default) = at.get("default") else { return };
        let (values, defaults) = match default.node.as_list() {
            Some(_) => {
                let items = self.keyword_value(at, "items", &mut { MAX_SCHEMAS });
                (items.and_then(|items| self.enum_values(&items)), default.elements().collect())
            }
            None => (self.enum_values(at), vec![default]),
        };
        let Some(values) = values else { return };
        for default in defaults {
            // A null default means that there is none.
            let Some(text) = default.node.text().filter(|_| *default.node != Node::Null) else { continue };
            if !values.iter().any(|value| value.text().as_ref() == Some(&text)) {
                let origin = self.cx.origin(&default);
                let message = format!("`{text}` is not a value of the enum");
                self.cx.diagnostics.report(Code::BadDefault, message, &origin);
            }
        }
    }

    /// Returns the values of the enum of a schema.
    fn enum_values(&self, at: &NodeRef<'d>) -> Option<&'d [Node]> {
        self.keyword_value(at, "enum", &mut { MAX_SCHEMAS })?.node.as_list()
    }

    /// Returns the value of a keyword of a schema, of the target of its reference, or of a part of its `allOf`.
    pub(crate) fn keyword_value(
        &self,
        at: &NodeRef<'d>,
        keyword: &str,
        left: &mut usize,
    ) -> Option<NodeRef<'d>> {
        if let Some(value) = at.get(keyword) {
            return Some(value);
        }
        *left = left.checked_sub(1)?;
        let target = at.node.get("$ref").and_then(Node::as_str);
        let target = target.and_then(|text| self.cx.library.follow(at.document, text).ok());
        let parts = at.get("allOf");
        target
            .into_iter()
            .chain(parts.iter().flat_map(NodeRef::elements))
            .find_map(|part| self.keyword_value(&part, keyword, left))
    }
}
