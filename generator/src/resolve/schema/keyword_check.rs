//! The check of schema keywords: their names and the types of their values.

use crate::diagnostics::{Code, did_you_mean};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::source::Node;

/// The type of the value of a keyword.
#[derive(Clone, Copy)]
enum ExpectedValue {
    /// Any JSON value.
    Value,
    Text,
    Bool,
    /// A number, or a boolean (`exclusiveMinimum` in OpenAPI 3.0).
    NumberOrBool,
    Number,
    /// A nonnegative integer.
    Count,
    List,
    /// A list of strings.
    Names,
    Map,
    /// A schema, `circular(Title)`, or a boolean, which is a schema since OpenAPI 3.1.
    SchemaOrBool,
    /// A known keyword that is ignored and reported, whatever its value.
    Ignored,
}

const KEYWORDS: &[(&str, ExpectedValue)] = &[
    ("$anchor", ExpectedValue::Value),
    ("$comment", ExpectedValue::Value),
    // Schemas that are only targets of references.
    ("$defs", ExpectedValue::Value),
    ("$dynamicAnchor", ExpectedValue::Value),
    ("$id", ExpectedValue::Value),
    ("$ref", ExpectedValue::Text),
    ("$schema", ExpectedValue::Value),
    ("additionalProperties", ExpectedValue::SchemaOrBool),
    ("allOf", ExpectedValue::List),
    ("anyOf", ExpectedValue::List),
    ("const", ExpectedValue::Value),
    ("contentEncoding", ExpectedValue::Value),
    ("contentMediaType", ExpectedValue::Value),
    ("default", ExpectedValue::Value),
    ("definitions", ExpectedValue::Value),
    ("deprecated", ExpectedValue::Bool),
    ("description", ExpectedValue::Text),
    ("discriminator", ExpectedValue::Map),
    ("enum", ExpectedValue::List),
    ("example", ExpectedValue::Value),
    // Some documents have a mapping here, as parameters and media types do.
    ("examples", ExpectedValue::Value),
    ("exclusiveMaximum", ExpectedValue::NumberOrBool),
    ("exclusiveMinimum", ExpectedValue::NumberOrBool),
    ("externalDocs", ExpectedValue::Map),
    ("format", ExpectedValue::Text),
    ("items", ExpectedValue::SchemaOrBool),
    ("maxItems", ExpectedValue::Count),
    ("maxLength", ExpectedValue::Count),
    ("maxProperties", ExpectedValue::Count),
    ("maximum", ExpectedValue::Number),
    ("minItems", ExpectedValue::Count),
    ("minLength", ExpectedValue::Count),
    ("minProperties", ExpectedValue::Count),
    ("minimum", ExpectedValue::Number),
    ("multipleOf", ExpectedValue::Number),
    ("nullable", ExpectedValue::Bool),
    ("oneOf", ExpectedValue::List),
    ("pattern", ExpectedValue::Text),
    ("patternProperties", ExpectedValue::Map),
    ("prefixItems", ExpectedValue::List),
    ("properties", ExpectedValue::Map),
    ("readOnly", ExpectedValue::Bool),
    ("required", ExpectedValue::Names),
    ("title", ExpectedValue::Text),
    ("type", ExpectedValue::Value),
    ("unevaluatedProperties", ExpectedValue::SchemaOrBool),
    ("uniqueItems", ExpectedValue::Bool),
    ("writeOnly", ExpectedValue::Bool),
    ("xml", ExpectedValue::Value),
    // Keywords that a Rust type cannot express.
    ("$dynamicRef", ExpectedValue::Ignored),
    ("additionalItems", ExpectedValue::Ignored),
    ("contains", ExpectedValue::Ignored),
    ("contentSchema", ExpectedValue::Ignored),
    ("dependencies", ExpectedValue::Ignored),
    ("dependentRequired", ExpectedValue::Ignored),
    ("dependentSchemas", ExpectedValue::Ignored),
    ("else", ExpectedValue::Ignored),
    ("if", ExpectedValue::Ignored),
    ("maxContains", ExpectedValue::Ignored),
    ("minContains", ExpectedValue::Ignored),
    ("not", ExpectedValue::Ignored),
    ("propertyNames", ExpectedValue::Ignored),
    ("then", ExpectedValue::Ignored),
    ("unevaluatedItems", ExpectedValue::Ignored),
];

impl<'d> SchemaBuilder<'d, '_> {
    /// Reports unknown keywords and values of the wrong type in one schema of a document.
    pub(crate) fn check_keywords(&mut self, at: &NodeRef<'d>) {
        if !self.checked.insert(at.address()) {
            return;
        }
        for (key, member) in at.members() {
            if key.starts_with("x-") {
                continue;
            }
            match KEYWORDS.iter().find(|(name, _)| *name == key) {
                Some((_, expects)) => self.check_value(&member, key, *expects),
                None => self.report_unknown_keyword(&member, key),
            }
        }
    }

    fn report_unknown_keyword(&mut self, member: &NodeRef<'d>, key: &str) {
        let origin = self.cx.origin(member);
        let names = KEYWORDS.iter().map(|(name, _)| *name);
        let help = did_you_mean(key, names, |name| format!("`{name}`"));
        self.cx
            .diagnostics
            .report(Code::UnknownKeyword, format!("`{key}` is not a schema keyword"), &origin)
            .at_key()
            .maybe_help(help);
    }

    fn check_value(&mut self, at: &NodeRef<'d>, key: &str, expects: ExpectedValue) {
        let node = at.node;
        let (fits, expected) = match expects {
            ExpectedValue::Value => (true, ""),
            ExpectedValue::Text => (node.text().is_some() || *node == Node::Null, "a string"),
            ExpectedValue::Bool => (node.as_bool().is_some(), "a boolean"),
            ExpectedValue::Number => (matches!(node, Node::Number(_)), "a number"),
            ExpectedValue::NumberOrBool => {
                (matches!(node, Node::Number(_) | Node::Bool(_)), "a number or a boolean")
            }
            ExpectedValue::Count => {
                (matches!(node, Node::Number(count) if count.is_u64()), "a nonnegative integer")
            }
            ExpectedValue::List => (node.as_list().is_some(), "a list"),
            ExpectedValue::Names => {
                let names = node.as_list();
                (
                    names.is_some_and(|names| names.iter().all(|name| name.as_str().is_some())),
                    "a list of strings",
                )
            }
            ExpectedValue::Map => (node.as_map().is_some(), "a mapping"),
            ExpectedValue::SchemaOrBool => {
                (is_schema(node) || node.as_bool().is_some(), "a schema or a boolean")
            }
            ExpectedValue::Ignored => {
                let origin = self.cx.origin(at);
                let message = format!("`{key}` is ignored");
                self.cx.diagnostics.report(Code::IgnoredKeyword, message, &origin).at_key();
                (true, "")
            }
        };
        if !fits {
            self.cx.report_wrong_type(at, expected);
        }
    }
}

/// Returns `true` if a node can be a schema: a mapping, or `circular(Title)` in a fragment.
fn is_schema(node: &Node) -> bool {
    matches!(node, Node::Map(_))
        || node.as_str().is_some_and(|text| crate::resolve::reference::circular::title(text).is_some())
}
