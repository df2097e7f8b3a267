//! Whole query strings (OpenAPI 3.2, `in: querystring`).
//!
//! A query string is a form, so each property of its schema is a query parameter.

use crate::diagnostics::Code;
use crate::openapi::{ParameterLocation, Style};
use crate::resolve::model::Parameter;
use crate::resolve::node_ref::NodeRef;
use crate::resolve::operations::reader::OperationReader;
use crate::source::Node;

/// The media type of a query string whose properties are parameters.
const FORM: &str = "application/x-www-form-urlencoded";

impl<'d> OperationReader<'d, '_> {
    /// Reads the properties of a query string as parameters, each with its location.
    pub(crate) fn query_string(&mut self, at: &NodeRef<'d>) -> Vec<(NodeRef<'d>, Parameter)> {
        let members =
            ["name", "in", "description", "required", "deprecated", "content", "example", "examples"];
        self.cx().known_members(at, "a parameter", &members);
        let schema = self.cx().map_member(at, "content").and_then(|content| content.get(FORM));
        let schema = schema.and_then(|media| media.get("schema"));
        let schema = schema.and_then(|schema| self.cx().dereference(&schema));
        let Some(properties) = schema.as_ref().and_then(|schema| self.cx().map_member(schema, "properties"))
        else {
            if self.cx().first_time(at, Code::IgnoredConstruct) {
                let origin = self.cx().origin(at);
                let message = "the query string has no properties in a form, so it is not sent";
                self.cx()
                    .diagnostics
                    .report(Code::IgnoredConstruct, message, &origin)
                    .help(format!("describe its `properties` in a schema under `{FORM}`"));
            }
            return Vec::new();
        };
        let required = schema.and_then(|schema| schema.node.get("required")).and_then(Node::as_list);
        let required: Vec<&str> = required.into_iter().flatten().filter_map(Node::as_str).collect();
        let is_required = self.cx().flag_member(at, "required");
        let deprecated = self.cx().flag_member(at, "deprecated");
        let mut parameters = Vec::new();
        for (name, property) in properties.members() {
            let schema = self.schemas.schema(&property);
            let described = self.cx().dereference(&property);
            let description = described.and_then(|at| self.cx().text_member(&at, "description"));
            let parameter = Parameter {
                origin: self.cx().origin(&property),
                name: name.to_owned(),
                label: self.cx().annotation_facts(&property).and_then(|facts| facts.name.clone()),
                location: ParameterLocation::Query,
                required: is_required && required.contains(&name),
                description,
                deprecated,
                style: Style::Form,
                explode: true,
                allow_reserved: false,
                allow_empty: false,
                content: None,
                schema,
                example: None,
            };
            parameters.push((property, parameter));
        }
        parameters
    }
}
