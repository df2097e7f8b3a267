//! Parameters.

use super::Resolver;
use super::at::At;
use super::model::{Location, Parameter, SchemaId, Style};
use crate::diagnostics::Code;
use crate::document::Node;

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
/// Header parameters that OpenAPI says to ignore, since other members describe them.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'d> Resolver<'d, '_> {
    /// The parameters that a path item or an operation declares.
    pub(super) fn parameters(&mut self, holder: &At<'d>) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        let Some(list) = self.list_member(holder, "parameters") else { return parameters };
        for at in list.elements() {
            let Some(at) = self.object(&at) else { continue };
            let Some(parameter) = self.parameter(&at) else { continue };
            let same =
                |other: &&Parameter| other.name == parameter.name && other.location == parameter.location;
            if let Some(first) = parameters.iter().find(same) {
                if self.first_time(&at, Code::DuplicateParameter) {
                    let message = format!("the parameter `{}` is declared twice", parameter.name);
                    self.diagnostics
                        .report(Code::DuplicateParameter, message, &parameter.origin)
                        .also(&first.origin);
                }
                continue;
            }
            parameters.push(parameter);
        }
        parameters
    }

    fn parameter(&mut self, at: &At<'d>) -> Option<Parameter> {
        let Some(name) = self.text_member(at, "name") else {
            return self.bad_parameter(at, "the parameter has no `name`");
        };
        let place = self.text_member(at, "in").unwrap_or_default();
        let location = match place.as_str() {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            _ => {
                let message =
                    format!("the parameter `{name}` is in `{place}`, not in path, query, header or cookie");
                return self.bad_parameter(at, &message);
            }
        };
        if location == Location::Header && IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
            if self.first_time(at, Code::IgnoredConstruct) {
                let origin = self.origin(at);
                let message = format!("the header parameter `{name}` has no effect");
                self.diagnostics
                    .report(Code::IgnoredConstruct, message, &origin)
                    .help("OpenAPI describes this header by media types and security schemes");
            }
            return None;
        }
        self.known_members(at, "a parameter", &MEMBERS);
        let Some((schema, style)) = self.value(at, location) else {
            let message = format!("the parameter `{name}` has neither `schema` nor `content`");
            return self.bad_parameter(at, &message);
        };
        let explode = match at.get("explode").map(|explode| explode.node) {
            Some(Node::Bool(explode)) => *explode,
            _ => style == Style::Form,
        };
        Some(Parameter {
            origin: self.origin(at),
            name,
            location,
            required: location == Location::Path || self.flag_member(at, "required"),
            description: self.text_member(at, "description"),
            deprecated: self.flag_member(at, "deprecated"),
            style,
            explode,
            schema,
            example: self.example(at),
        })
    }

    /// What the value is, and how it is written: by `schema` and `style`, or as the media type of `content`.
    fn value(&mut self, at: &At<'d>, location: Location) -> Option<(SchemaId, Style)> {
        if let Some(schema) = at.get("schema") {
            return Some((self.schema(&schema), self.style(at, location)));
        }
        let (_, media) = self.map_member(at, "content")?.members().next()?;
        Some((self.schema_or_any(media.get("schema").as_ref()), Style::Json))
    }

    fn bad_parameter(&mut self, at: &At<'d>, message: &str) -> Option<Parameter> {
        if self.first_time(at, Code::BadParameter) {
            let origin = self.origin(at);
            self.diagnostics.report(Code::BadParameter, message, &origin);
        }
        None
    }

    /// `style`, or the default of the place.
    fn style(&mut self, at: &At<'d>, location: Location) -> Style {
        let default = match location {
            Location::Path | Location::Header => Style::Simple,
            Location::Query | Location::Cookie => Style::Form,
        };
        let Some(word) = self.text_member(at, "style") else { return default };
        let (style, fits) = match word.as_str() {
            "simple" => (Style::Simple, matches!(location, Location::Path | Location::Header)),
            "label" => (Style::Label, location == Location::Path),
            "matrix" => (Style::Matrix, location == Location::Path),
            "form" => (Style::Form, matches!(location, Location::Query | Location::Cookie)),
            "spaceDelimited" => (Style::SpaceDelimited, location == Location::Query),
            "pipeDelimited" => (Style::PipeDelimited, location == Location::Query),
            "deepObject" => (Style::DeepObject, location == Location::Query),
            _ => (default, false),
        };
        if fits {
            return style;
        }
        self.bad_parameter(at, &format!("the style `{word}` is not one for a parameter in this place"));
        default
    }
}
