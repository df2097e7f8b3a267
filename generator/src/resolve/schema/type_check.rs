//! The check of keywords and enum values against the `type` of their schema (JSON Schema 2020-12 Validation, section 6.1.1).

use crate::diagnostics::Code;
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::source::Node;

/// The keywords that declare parts of values of one type.
const DECLARATIONS: [(&str, &str); 4] =
    [("items", "array"), ("prefixItems", "array"), ("properties", "object"), ("patternProperties", "object")];

impl<'d> SchemaBuilder<'d, '_> {
    /// Reports elements, properties and enum values that a value of the type cannot have. The values of an enum of strings
    /// are converted instead.
    pub(crate) fn check_type(&mut self, at: &NodeRef<'d>) {
        let Some(ty) = at.get("type").and_then(|ty| ty.node.as_str()) else { return };
        for (key, of_type) in DECLARATIONS.into_iter().filter(|(_, of_type)| *of_type != ty) {
            let is_empty = |it: &NodeRef<'d>| of_type == "object" && it.members().next().is_none();
            if let Some(declared) = at.get(key).filter(|it| !is_empty(it)) {
                let message =
                    format!("`{key}` has no effect on a value of the type `{ty}`, only on an {of_type}");
                self.report_keyword(Code::NoEffect, &declared, message);
            }
        }
        let Some(listed) = at.get("enum") else { return };
        if listed.elements().all(|value| is_of_type(value.node, ty)) {
            return;
        }
        let help = match ty {
            "array" => "move the enum to `items`".to_owned(),
            _ => format!("list values of the type `{ty}`, or correct the type"),
        };
        let origin = self.cx.origin(&listed);
        let message = format!("the enum lists values that are not of the type `{ty}`, which are ignored");
        self.cx.diagnostics.report(Code::MixedEnum, message, &origin).at_key().help(help);
    }
}

/// Returns `true` for null, for a value of the type, and for any value if the type is unknown.
fn is_of_type(value: &Node, ty: &str) -> bool {
    match (value, ty) {
        (Node::Null, _) => true,
        (Node::Number(_), "integer" | "number") => true,
        (Node::Bool(_), "boolean") => true,
        (Node::List(_), "array") | (Node::Map(_), "object") => true,
        (_, "array" | "object" | "integer" | "number" | "boolean") => false,
        _ => true,
    }
}
