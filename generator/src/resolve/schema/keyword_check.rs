//! The check of schema keywords: their names and the types of their values.

use crate::diagnostics::{Code, did_you_mean};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::keywords::BRANCHES;
use crate::resolve::schema::pattern_syntax::check_pattern_syntax;
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
    /// A string, which is never converted.
    Reference,
    /// A regular expression.
    Pattern,
    /// A known keyword that is not represented and is reported, whatever its value.
    Unrepresented,
    /// A schema, or a mapping with schemas, of which only properties are represented.
    Conditional,
    /// The representation of a schema in XML.
    Xml,
}

const KEYWORDS: &[(&str, ExpectedValue)] = &[
    ("$anchor", ExpectedValue::Value),
    ("$comment", ExpectedValue::Value),
    // Schemas that are only targets of references.
    ("$defs", ExpectedValue::Value),
    ("$dynamicAnchor", ExpectedValue::Value),
    ("$id", ExpectedValue::Value),
    ("$ref", ExpectedValue::Reference),
    ("$schema", ExpectedValue::Value),
    ("additionalProperties", ExpectedValue::SchemaOrBool),
    ("allOf", ExpectedValue::List),
    ("anyOf", ExpectedValue::List),
    ("const", ExpectedValue::Value),
    ("contains", ExpectedValue::SchemaOrBool),
    ("contentEncoding", ExpectedValue::Value),
    ("contentMediaType", ExpectedValue::Value),
    ("contentSchema", ExpectedValue::SchemaOrBool),
    ("default", ExpectedValue::Value),
    ("definitions", ExpectedValue::Value),
    ("dependentRequired", ExpectedValue::Map),
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
    // Its `then` and `else` are reported if they are not represented.
    ("if", ExpectedValue::SchemaOrBool),
    ("items", ExpectedValue::SchemaOrBool),
    ("maxContains", ExpectedValue::Count),
    ("maxItems", ExpectedValue::Count),
    ("maxLength", ExpectedValue::Count),
    ("maxProperties", ExpectedValue::Count),
    ("maximum", ExpectedValue::Number),
    ("minContains", ExpectedValue::Count),
    ("minItems", ExpectedValue::Count),
    ("minLength", ExpectedValue::Count),
    ("minProperties", ExpectedValue::Count),
    ("minimum", ExpectedValue::Number),
    ("multipleOf", ExpectedValue::Number),
    ("nullable", ExpectedValue::Bool),
    ("oneOf", ExpectedValue::List),
    ("pattern", ExpectedValue::Pattern),
    ("patternProperties", ExpectedValue::Map),
    ("prefixItems", ExpectedValue::List),
    ("properties", ExpectedValue::Map),
    ("propertyNames", ExpectedValue::SchemaOrBool),
    ("readOnly", ExpectedValue::Bool),
    ("required", ExpectedValue::Names),
    ("title", ExpectedValue::Text),
    ("type", ExpectedValue::Value),
    ("unevaluatedItems", ExpectedValue::SchemaOrBool),
    ("unevaluatedProperties", ExpectedValue::SchemaOrBool),
    ("uniqueItems", ExpectedValue::Bool),
    ("writeOnly", ExpectedValue::Bool),
    ("xml", ExpectedValue::Xml),
    // Keywords that a Rust type cannot express.
    ("$dynamicRef", ExpectedValue::Unrepresented),
    ("additionalItems", ExpectedValue::Unrepresented),
    ("dependencies", ExpectedValue::Conditional),
    ("dependentSchemas", ExpectedValue::Conditional),
    ("else", ExpectedValue::Conditional),
    ("not", ExpectedValue::Unrepresented),
    ("then", ExpectedValue::Conditional),
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
                Some((_, expects)) => self.check_value(at, &member, key, *expects),
                None => self.report_unknown_keyword(&member, key),
            }
        }
        self.check_type(at);
        self.check_default(at);
    }

    fn report_unknown_keyword(&mut self, member: &NodeRef<'d>, key: &str) {
        let origin = self.cx.origin(member);
        let names = KEYWORDS.iter().map(|(name, _)| *name);
        let help = did_you_mean(key, names, |name| format!("`{name}`"));
        let code = if help.is_some() { Code::MisspelledKeyword } else { Code::UnknownKeyword };
        self.cx
            .diagnostics
            .report(code, format!("`{key}` is not a schema keyword"), &origin)
            .at_key()
            .maybe_help(help);
    }

    fn check_value(&mut self, schema: &NodeRef<'d>, at: &NodeRef<'d>, key: &str, expects: ExpectedValue) {
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
            ExpectedValue::Reference => (node.as_str().is_some(), "a string"),
            ExpectedValue::Pattern => {
                self.check_pattern(at);
                (node.text().is_some() || *node == Node::Null, "a string")
            }
            ExpectedValue::Unrepresented => {
                self.report_keyword(Code::UnrepresentedKeyword, at, format!("`{key}` is ignored"));
                (true, "")
            }
            ExpectedValue::Conditional => {
                self.report_conditional(schema, at, key);
                (true, "")
            }
            ExpectedValue::Xml => {
                self.report_keyword(
                    Code::Xml,
                    at,
                    "`xml` is ignored, because no value is sent as XML".to_owned(),
                );
                (true, "")
            }
        };
        if !fits {
            self.cx.report_wrong_type(at, expected);
        }
    }

    pub(crate) fn report_keyword(&mut self, code: Code, at: &NodeRef<'d>, message: String) {
        let origin = self.cx.origin(at);
        self.cx.diagnostics.report(code, message, &origin).at_key();
    }

    /// Reports conditional schemas that declare no properties: their constraints are not checked. Properties that they
    /// declare are represented.
    fn report_conditional(&mut self, schema: &NodeRef<'d>, at: &NodeRef<'d>, key: &str) {
        let declared = schema.get("properties");
        let is_new = |name: &str| declared.as_ref().is_none_or(|properties| properties.get(name).is_none());
        let adds = |branch: &NodeRef<'d>| {
            let properties = branch.get("properties");
            let names = properties.iter().flat_map(NodeRef::members).any(|(name, _)| is_new(name));
            let parts = ["$ref", "allOf", "anyOf", "oneOf", "if"];
            names || parts.iter().any(|key| branch.node.get(key).is_some())
        };
        // A property that is required if another one is present is documented.
        let is_documented = |branch: &NodeRef<'d>| match branch.node {
            Node::Map(map) => map.keys().all(|key| key == "required"),
            Node::List(_) => true,
            _ => false,
        };
        let is_represented = match BRANCHES.contains(&key) {
            true => adds(at),
            false => at.members().all(|(_, branch)| adds(&branch) || is_documented(&branch)),
        };
        if !is_represented {
            let message = format!("`{key}` only adds constraints, which are not checked");
            self.report_keyword(Code::UnrepresentedKeyword, at, message);
        }
    }

    /// Reports a pattern that is not a valid regular expression.
    fn check_pattern(&mut self, at: &NodeRef<'d>) {
        let Some(Err(fault)) = at.node.as_str().map(check_pattern_syntax) else { return };
        let origin = self.cx.origin(at);
        let message = format!("the pattern is not a regular expression: {fault}");
        self.cx.diagnostics.report(Code::BadPattern, message, &origin);
    }
}

/// Returns `true` if a node can be a schema: a mapping, or `circular(Title)` in a fragment.
fn is_schema(node: &Node) -> bool {
    matches!(node, Node::Map(_))
        || node.as_str().is_some_and(|text| crate::resolve::reference::circular::title(text).is_some())
}
