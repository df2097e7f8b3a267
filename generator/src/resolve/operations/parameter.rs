//! Parameters.

use crate::diagnostics::Code;
use crate::openapi::{ParameterLocation, Style};
use crate::resolve::model::{Parameter, SchemaId};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::operations::path_item::PathItem;
use crate::resolve::operations::reader::OperationReader;
use crate::source::Node;

const MEMBERS: [&str; 13] = [
    "name",
    "in",
    "description",
    "required",
    "deprecated",
    "allowEmptyValue",
    "style",
    "explode",
    "allowReserved",
    "schema",
    "example",
    "examples",
    "content",
];
/// The header parameters that OpenAPI ignores, because other constructs describe them.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'d> OperationReader<'d, '_> {
    /// Reads the parameters that an operation declares.
    pub(crate) fn parameters(&mut self, operation: &NodeRef<'d>) -> Vec<Parameter> {
        self.placed_parameters(operation).into_iter().map(|(_, parameter)| parameter).collect()
    }

    /// Reads the parameters of a list, each with its location.
    fn placed_parameters(&mut self, holder: &NodeRef<'d>) -> Vec<(NodeRef<'d>, Parameter)> {
        let mut parameters: Vec<(NodeRef<'d>, Parameter)> = Vec::new();
        let Some(list) = self.cx().list_member(holder, "parameters") else { return parameters };
        for used in list.elements() {
            let Some(at) = self.cx().dereference(&used) else { continue };
            if at.node.get("in").and_then(Node::as_str) == Some("querystring") {
                parameters.extend(self.query_string(&at));
                continue;
            }
            if self.cx().annotation_facts(&at).is_some_and(|facts| facts.is_excluded) {
                continue;
            }
            let Some(mut parameter) = self.parameter(&at) else { continue };
            parameter.description = self.cx().text_at_use(&used, &at, "description");
            if let Some((_, first)) = parameters.iter().find(|(_, other)| is_same(other, &parameter)) {
                if first.name != parameter.name {
                    let message = format!("`{}` and `{}` are the same header", first.name, parameter.name);
                    self.report_ignored_member(&at, &message);
                } else if self.cx().first_time(&at, Code::DuplicateParameter) {
                    let message = format!("`{}` is already declared", parameter.name);
                    self.cx()
                        .diagnostics
                        .report(Code::DuplicateParameter, message, &parameter.origin)
                        .also(&first.origin);
                }
                continue;
            }
            parameters.push((at, parameter));
        }
        parameters
    }

    /// Reads the parameters of a path item: those of the target of its reference, and its own.
    pub(crate) fn path_item_parameters(&mut self, item: &PathItem<'d>) -> Vec<Parameter> {
        let mut all: Vec<(NodeRef<'d>, Parameter)> = Vec::new();
        for place in &item.nodes {
            for (at, parameter) in self.placed_parameters(place) {
                match all.iter().find(|(_, other)| is_same(other, &parameter)) {
                    None => all.push((at, parameter)),
                    Some((first, _)) if first.node == at.node => {}
                    Some((first, _)) => {
                        let first = first.clone();
                        self.cx().report_beside_reference(
                            &at,
                            &first,
                            &format!("parameter `{}`", parameter.name),
                        );
                    }
                }
            }
        }
        all.into_iter().map(|(_, parameter)| parameter).collect()
    }

    fn parameter(&mut self, at: &NodeRef<'d>) -> Option<Parameter> {
        let Some(name) = self.cx().text_member(at, "name") else {
            return self.report_bad_parameter(at, "`name` is missing");
        };
        let place = self.cx().text_member(at, "in").unwrap_or_default();
        let location = match place.as_str() {
            "path" => ParameterLocation::Path,
            "query" => ParameterLocation::Query,
            "header" => ParameterLocation::Header,
            "cookie" => ParameterLocation::Cookie,
            _ => {
                let message = format!(
                    "`in` of the parameter `{name}` is `{place}`, not `path`, `query`, `header` or `cookie`"
                );
                return self.report_bad_parameter(at, &message);
            }
        };
        if location == ParameterLocation::Header
            && IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str())
        {
            if self.cx().first_time(at, Code::NoEffect) {
                let origin = self.cx().origin(at);
                let message = format!("the header parameter `{name}` is ignored");
                self.cx()
                    .diagnostics
                    .report(Code::NoEffect, message, &origin)
                    .help("describe this header with a media type or security scheme");
            }
            return None;
        }
        self.cx().known_members(at, "a parameter", &MEMBERS);
        let Some((schema, content)) = self.parameter_schema(at) else {
            let message = format!("`schema` and `content` of the parameter `{name}` are missing");
            return self.report_bad_parameter(at, &message);
        };
        let style = self.style(at, location);
        let explode = match at.get("explode").map(|explode| explode.node) {
            Some(Node::Bool(explode)) => *explode,
            _ => style == Style::Form,
        };
        Some(Parameter {
            origin: self.cx().origin(at),
            name,
            label: self.cx().annotation_facts(at).and_then(|facts| facts.name.clone()),
            location,
            required: location == ParameterLocation::Path || self.cx().flag_member(at, "required"),
            description: self.cx().text_member(at, "description"),
            deprecated: self.cx().flag_member(at, "deprecated"),
            style,
            explode,
            allow_reserved: self.cx().flag_member(at, "allowReserved"),
            allow_empty: self.cx().flag_member(at, "allowEmptyValue"),
            content,
            schema,
            example: self.example(at),
        })
    }

    /// Returns the schema of the value: `schema`, or the one in `content` together with its media type.
    fn parameter_schema(&mut self, at: &NodeRef<'d>) -> Option<(SchemaId, Option<String>)> {
        if let Some(schema) = at.get("schema") {
            if let Some(content) = at.get("content") {
                self.report_ignored_member(&content, "`content` is ignored, because there is a `schema`");
            }
            return Some((self.schemas.schema(&schema), None));
        }
        let mut content = self.cx().map_member(at, "content")?.members();
        let (media_type, media) = content.next()?;
        for (other, at) in content {
            self.report_ignored_member(
                &at,
                &format!("the parameter is encoded as `{media_type}`, not as `{other}`"),
            );
        }
        Some((self.schemas.schema_or_any(media.get("schema").as_ref()), Some(media_type.to_owned())))
    }

    fn report_ignored_member(&mut self, at: &NodeRef<'d>, message: &str) {
        if self.cx().first_time(at, Code::IgnoredConstruct) {
            let origin = self.cx().origin(at);
            self.cx()
                .diagnostics
                .report(Code::IgnoredConstruct, message, &origin)
                .at_key()
                .help("keep only one of them");
        }
    }

    fn report_bad_parameter(&mut self, at: &NodeRef<'d>, message: &str) -> Option<Parameter> {
        if self.cx().first_time(at, Code::BadParameter) {
            let origin = self.cx().origin(at);
            self.cx().diagnostics.report(Code::BadParameter, message, &origin);
        }
        None
    }

    /// Returns `style`, or the default of the location.
    fn style(&mut self, at: &NodeRef<'d>, location: ParameterLocation) -> Style {
        let default = match location {
            ParameterLocation::Path | ParameterLocation::Header => Style::Simple,
            ParameterLocation::Query | ParameterLocation::Cookie => Style::Form,
        };
        let Some(word) = self.cx().text_member(at, "style") else { return default };
        if let Some(style) = style(&word, location) {
            return style;
        }
        self.report_bad_parameter(at, &format!("the style `{word}` is not defined for this location"));
        default
    }
}

/// Returns `true` if both describe the same parameter. Header names are case-insensitive (RFC 9110, section 5.1).
pub(crate) fn is_same(one: &Parameter, other: &Parameter) -> bool {
    let same_name = match one.location {
        ParameterLocation::Header => one.name.eq_ignore_ascii_case(&other.name),
        ParameterLocation::Path | ParameterLocation::Query | ParameterLocation::Cookie => {
            one.name == other.name
        }
    };
    same_name && one.location == other.location
}

/// Returns the style with this name, if it is defined for the location.
pub(crate) fn style(word: &str, location: ParameterLocation) -> Option<Style> {
    let (style, places): (_, &[ParameterLocation]) = match word {
        "simple" => (Style::Simple, &[ParameterLocation::Path, ParameterLocation::Header]),
        "label" => (Style::Label, &[ParameterLocation::Path]),
        "matrix" => (Style::Matrix, &[ParameterLocation::Path]),
        "form" => (Style::Form, &[ParameterLocation::Query, ParameterLocation::Cookie]),
        "spaceDelimited" => (Style::SpaceDelimited, &[ParameterLocation::Query]),
        "pipeDelimited" => (Style::PipeDelimited, &[ParameterLocation::Query]),
        "deepObject" => (Style::DeepObject, &[ParameterLocation::Query]),
        // Cookies are not percent-encoded and separated by `; ` in either style (OpenAPI 3.2, style values).
        "cookie" => (Style::Form, &[ParameterLocation::Cookie]),
        _ => return None,
    };
    places.contains(&location).then_some(style)
}
