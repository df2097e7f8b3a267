//! The check of the keywords of schemas: which there are, and what type of value each has.

use crate::diagnostics::{Code, did_you_mean};
use crate::resolve::node_ref::At;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::source::Node;

/// What type of value a keyword has.
#[derive(Clone, Copy)]
enum Expects {
    /// Any.
    Value,
    Text,
    Bool,
    /// A number, or a boolean (`exclusiveMinimum` of 3.0).
    NumberOrBool,
    Number,
    /// A number that counts.
    Count,
    List,
    /// A list of text.
    Names,
    Map,
    /// A schema, or `circular(Title)`, or a boolean, which is a schema since 3.1.
    SchemaOrBool,
    /// Known, but without effect: the value does not matter, and the user is told.
    Ignored,
}

const KEYWORDS: &[(&str, Expects)] = &[
    ("$anchor", Expects::Value),
    ("$comment", Expects::Value),
    // Schemas for references to lead to.
    ("$defs", Expects::Value),
    ("$dynamicAnchor", Expects::Value),
    ("$id", Expects::Value),
    ("$ref", Expects::Text),
    ("$schema", Expects::Value),
    ("additionalProperties", Expects::SchemaOrBool),
    ("allOf", Expects::List),
    ("anyOf", Expects::List),
    ("const", Expects::Value),
    ("contentEncoding", Expects::Value),
    ("contentMediaType", Expects::Value),
    ("default", Expects::Value),
    ("definitions", Expects::Value),
    ("deprecated", Expects::Bool),
    ("description", Expects::Text),
    ("discriminator", Expects::Map),
    ("enum", Expects::List),
    ("example", Expects::Value),
    // Some documents have a mapping here, as parameters and media types do.
    ("examples", Expects::Value),
    ("exclusiveMaximum", Expects::NumberOrBool),
    ("exclusiveMinimum", Expects::NumberOrBool),
    ("externalDocs", Expects::Map),
    ("format", Expects::Text),
    ("items", Expects::SchemaOrBool),
    ("maxItems", Expects::Count),
    ("maxLength", Expects::Count),
    ("maxProperties", Expects::Count),
    ("maximum", Expects::Number),
    ("minItems", Expects::Count),
    ("minLength", Expects::Count),
    ("minProperties", Expects::Count),
    ("minimum", Expects::Number),
    ("multipleOf", Expects::Number),
    ("nullable", Expects::Bool),
    ("oneOf", Expects::List),
    ("pattern", Expects::Text),
    ("patternProperties", Expects::Map),
    ("prefixItems", Expects::List),
    ("properties", Expects::Map),
    ("readOnly", Expects::Bool),
    ("required", Expects::Names),
    ("title", Expects::Text),
    ("type", Expects::Value),
    ("unevaluatedProperties", Expects::SchemaOrBool),
    ("uniqueItems", Expects::Bool),
    ("writeOnly", Expects::Bool),
    ("xml", Expects::Value),
    // What no type of Rust could tell.
    ("$dynamicRef", Expects::Ignored),
    ("additionalItems", Expects::Ignored),
    ("contains", Expects::Ignored),
    ("contentSchema", Expects::Ignored),
    ("dependencies", Expects::Ignored),
    ("dependentRequired", Expects::Ignored),
    ("dependentSchemas", Expects::Ignored),
    ("else", Expects::Ignored),
    ("if", Expects::Ignored),
    ("maxContains", Expects::Ignored),
    ("minContains", Expects::Ignored),
    ("not", Expects::Ignored),
    ("propertyNames", Expects::Ignored),
    ("then", Expects::Ignored),
    ("unevaluatedItems", Expects::Ignored),
];

impl<'d> SchemaBuilder<'d, '_> {
    /// Reports unknown keywords and values of the wrong type of one schema as it stands in a document.
    pub(crate) fn check_keywords(&mut self, at: &At<'d>) {
        if !self.checked.insert(at.address()) {
            return;
        }
        for (key, member) in at.members() {
            if key.starts_with("x-") {
                continue;
            }
            match KEYWORDS.iter().find(|(name, _)| *name == key) {
                Some((_, expects)) => self.check_value(&member, key, *expects),
                None => self.unknown_keyword(&member, key),
            }
        }
    }

    fn unknown_keyword(&mut self, member: &At<'d>, key: &str) {
        let origin = self.cx.origin(member);
        let names = KEYWORDS.iter().map(|(name, _)| *name);
        let help = did_you_mean(key, names, |name| format!("`{name}`"));
        self.cx
            .diagnostics
            .report(Code::UnknownKeyword, format!("`{key}` is not a keyword of schemas"), &origin)
            .at_key()
            .maybe_help(help);
    }

    fn check_value(&mut self, at: &At<'d>, key: &str, expects: Expects) {
        let node = at.node;
        let (fits, expected) = match expects {
            Expects::Value => (true, ""),
            Expects::Text => (node.text().is_some() || *node == Node::Null, "text"),
            Expects::Bool => (node.as_bool().is_some(), "a boolean"),
            Expects::Number => (matches!(node, Node::Number(_)), "a number"),
            Expects::NumberOrBool => {
                (matches!(node, Node::Number(_) | Node::Bool(_)), "a number or a boolean")
            }
            Expects::Count => (matches!(node, Node::Number(count) if count.is_u64()), "a count"),
            Expects::List => (node.as_list().is_some(), "a list"),
            Expects::Names => {
                let names = node.as_list();
                (
                    names.is_some_and(|names| names.iter().all(|name| name.as_str().is_some())),
                    "a list of names",
                )
            }
            Expects::Map => (node.as_map().is_some(), "a mapping"),
            Expects::SchemaOrBool => (is_schema(node) || node.as_bool().is_some(), "a schema or a boolean"),
            Expects::Ignored => {
                let origin = self.cx.origin(at);
                let message = format!("the schema keyword `{key}` has no effect");
                self.cx.diagnostics.report(Code::IgnoredKeyword, message, &origin).at_key();
                (true, "")
            }
        };
        if !fits {
            self.cx.wrong_type(at, expected);
        }
    }
}

/// Whether a node can be a schema: a mapping, or `circular(Title)` in a fragment.
fn is_schema(node: &Node) -> bool {
    matches!(node, Node::Map(_))
        || node.as_str().is_some_and(|text| crate::resolve::reference::circular::title(text).is_some())
}
