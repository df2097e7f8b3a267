//! Request bodies, responses, headers and media types.

use indexmap::IndexMap;
use serde_json::Value;

use crate::diagnostics::Code;
use crate::media_type::{has_parts, is_json, is_text};
use crate::openapi::ParameterLocation;
use crate::resolve::model::{Body, Encoding, Media, Response, ResponseHeader, Status};
use crate::resolve::node_ref::{NodeRef, is_empty};
use crate::resolve::operations::parameter;
use crate::resolve::operations::reader::OperationReader;
use crate::source::Node;

const ENCODING_MEMBERS: [&str; 5] = ["contentType", "headers", "style", "explode", "allowReserved"];

const HEADER_MEMBERS: [&str; 10] = [
    "description",
    "required",
    "deprecated",
    "allowEmptyValue",
    "style",
    "explode",
    "schema",
    "example",
    "examples",
    "content",
];

/// The encodings of parts by position (OpenAPI 3.2).
const POSITIONAL_ENCODINGS: [&str; 2] = ["prefixEncoding", "itemEncoding"];

const MEDIA_TYPE_MEMBERS: [&str; 7] =
    ["schema", "itemSchema", "example", "examples", "encoding", "prefixEncoding", "itemEncoding"];

/// The message that a body belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum BodyPlace {
    Request,
    Success,
    /// An error, whose parts are not streamed.
    Error,
}

impl<'d> OperationReader<'d, '_> {
    /// Reads the request body of an operation.
    pub(crate) fn request_body(&mut self, operation: &NodeRef<'d>) -> Option<Body> {
        let used = operation.get("requestBody")?;
        let at = self.cx().dereference(&used)?;
        self.cx().known_members(&at, "a request body", &["description", "content", "required"]);
        let content = self.content(&at, BodyPlace::Request);
        if content.is_empty() && self.cx().first_time(&at, Code::Missing) {
            let origin = self.cx().origin(&at);
            self.cx().diagnostics.report(Code::Missing, "`content` is missing", &origin);
        }
        Some(Body {
            origin: self.cx().origin(&at),
            description: self.cx().text_at_use(&used, &at, "description"),
            required: self.cx().flag_member(&at, "required"),
            content,
        })
    }

    /// Reads the responses of an operation.
    pub(crate) fn responses(&mut self, operation: &NodeRef<'d>) -> Vec<Response> {
        let mut responses = Vec::new();
        let list = self.cx().map_member(operation, "responses");
        for (key, at) in list.iter().flat_map(NodeRef::members).filter(|(key, _)| !key.starts_with("x-")) {
            let Some(status) = status(key) else {
                let origin = self.cx().origin(&at);
                let message = format!("`{key}` is not a valid status");
                self.cx().diagnostics.report(Code::BadStatus, message, &origin).at_key();
                continue;
            };
            let used = at;
            let Some(at) = self.cx().dereference(&used) else { continue };
            let description = self.cx().text_at_use(&used, &at, "description");
            responses.push(Response { description, ..self.response(status, &at) });
        }
        if responses.is_empty() && list.is_none_or(|list| is_empty(list.node)) {
            let origin = self.cx().origin(operation);
            self.cx()
                .diagnostics
                .report(Code::NoResponses, "`responses` is missing or empty", &origin)
                .at_key();
        }
        responses
    }

    fn response(&mut self, status: Status, at: &NodeRef<'d>) -> Response {
        self.cx().known_members(at, "a response", &["summary", "description", "headers", "content", "links"]);
        let place = match status {
            Status::Code(200..=299) | Status::Range(2) | Status::Default => BodyPlace::Success,
            Status::Code(_) | Status::Range(_) => BodyPlace::Error,
        };
        let headers = self.cx().map_member(at, "headers");
        let headers = headers.into_iter().flat_map(|headers| headers.members());
        let headers = headers.filter_map(|(name, at)| self.response_header(name, &at)).collect();
        Response {
            origin: self.cx().origin(at),
            status,
            description: self.cx().text_member(at, "description"),
            summary: self.cx().text_member(at, "summary").or_else(|| self.cx().text_member(at, "x-summary")),
            headers,
            content: self.content(at, place),
            links: self.cx().links(at),
        }
    }

    fn response_header(&mut self, name: &str, at: &NodeRef<'d>) -> Option<ResponseHeader> {
        let at = self.cx().dereference(at)?;
        self.cx().known_members(&at, "a header", &HEADER_MEMBERS);
        // The schema of a media type is only read to report problems.
        let in_content = at.get("content").and_then(|content| content.members().next()?.1.get("schema"));
        if let Some(schema) = in_content {
            self.schemas.schema(&schema);
        }
        Some(ResponseHeader {
            origin: self.cx().origin(&at),
            name: name.to_owned(),
            description: self.cx().text_member(&at, "description"),
            schema: at.get("schema").map(|schema| self.schemas.schema(&schema)),
        })
    }

    /// Reads the media types of a body or response.
    fn content(&mut self, holder: &NodeRef<'d>, place: BodyPlace) -> Vec<Media> {
        let mut content = Vec::new();
        let Some(list) = self.cx().map_member(holder, "content") else { return content };
        for (media_type, used) in list.members() {
            // OpenAPI 3.2 allows references to `components.mediaTypes`.
            let Some(at) = self.cx().dereference(&used) else { continue };
            if !media_type.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
                if self.cx().first_time(&at, Code::BadMediaType) {
                    let origin = self.cx().origin(&at);
                    let message = format!("`{}` is not a valid header value", media_type.escape_debug());
                    self.cx().diagnostics.report(Code::BadMediaType, message, &origin).at_key();
                }
                continue;
            }
            self.cx().known_members(&at, "a media type", &MEDIA_TYPE_MEMBERS);
            let positional = match place {
                BodyPlace::Request => self.positional_parts(&at, media_type),
                BodyPlace::Success | BodyPlace::Error => None,
            };
            if positional.is_none() {
                self.report_positional_parts(&at, media_type, place);
            }
            content.push(Media {
                media_type: media_type.to_owned(),
                schema: at.get("schema").map(|schema| self.schemas.schema(&schema)),
                item_schema: at.get("itemSchema").map(|schema| self.schemas.schema(&schema)),
                encoding: self.encodings(&at),
                positional,
                example: self.example(&at).or_else(|| self.serialized_example(&at, media_type)),
            });
        }
        content
    }

    /// Reports the keywords for parts without names if there is no schema for the parts, or if the response with the parts
    /// is not a stream. Parts of a response state their own types.
    fn report_positional_parts(&mut self, media: &NodeRef<'d>, media_type: &str, place: BodyPlace) {
        let has_parts = has_parts(media_type);
        if place == BodyPlace::Success && has_parts && media.get("itemSchema").is_some() {
            return;
        }
        let keys = POSITIONAL_ENCODINGS.into_iter().chain(has_parts.then_some("itemSchema"));
        for key in keys {
            if let Some(at) = media.get(key) {
                let message = match has_parts {
                    true => format!(
                        "`{key}` is ignored, because parts without names are sent and returned as bytes"
                    ),
                    false => format!("`{key}` is ignored, because `{media_type}` has no parts"),
                };
                self.cx().report_no_effect(&at, &message);
            }
        }
    }

    /// Returns the first of `examples` if it is only given as it is sent (OpenAPI 3.2, `serializedValue`).
    fn serialized_example(&mut self, at: &NodeRef<'d>, media_type: &str) -> Option<Value> {
        let (_, first) = at.get("examples")?.members().next()?;
        let first = if first.node.get("$ref").is_some() { self.cx().dereference(&first)? } else { first };
        let text = first.node.get("serializedValue")?.as_str()?;
        match media_type {
            json if is_json(json) => serde_json::from_str(text).ok(),
            text_type if is_text(text_type) => Some(Value::from(text)),
            _ => None,
        }
    }

    fn encodings(&mut self, media: &NodeRef<'d>) -> IndexMap<String, Encoding> {
        let Some(list) = self.cx().map_member(media, "encoding") else { return IndexMap::new() };
        let list = list.members().map(|(property, at)| (property.to_owned(), self.encoding(&at)));
        list.collect()
    }

    pub(super) fn encoding(&mut self, at: &NodeRef<'d>) -> Encoding {
        if self.cx().expect_map(at).is_some() {
            self.cx().known_members(at, "an encoding", &ENCODING_MEMBERS);
        }
        let headers = self.cx().map_member(at, "headers");
        let headers = headers.iter().flat_map(NodeRef::members).map(|(name, _)| name.to_owned());
        let style = self.cx().text_member(at, "style").and_then(|word| {
            let style = parameter::style(&word, ParameterLocation::Query);
            if style.is_none() && self.cx().first_time(at, Code::BadParameter) {
                let origin = self.cx().origin(at).child("style");
                let message = format!("the style `{word}` is not defined for a property of a body");
                self.cx().diagnostics.report(Code::BadParameter, message, &origin);
            }
            style
        });
        Encoding {
            origin: self.cx().origin(at),
            content_type: self.cx().text_member(at, "contentType"),
            headers: headers.filter(|name| !name.eq_ignore_ascii_case("content-type")).collect(),
            style,
            explode: at.get("explode").map(|_| self.cx().flag_member(at, "explode")),
            allow_reserved: at.get("allowReserved").map(|_| self.cx().flag_member(at, "allowReserved")),
        }
    }

    /// Returns `example`, or the first of `examples`.
    pub(crate) fn example(&mut self, at: &NodeRef<'d>) -> Option<Value> {
        if let Some(example) = at.get("example") {
            return Some(example.node.to_value());
        }
        let (_, first) = at.get("examples")?.members().next()?;
        let first = if first.node.get("$ref").is_some() { self.cx().dereference(&first)? } else { first };
        let value = first.node.get("dataValue").or_else(|| first.node.get("value"));
        value.map(Node::to_value)
    }
}

/// Parses the key of a response.
fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    let range = key.strip_suffix("XX").or_else(|| key.strip_suffix("xx"));
    if let Some(class) = range {
        return class.parse().ok().filter(|class| (1..=5).contains(class)).map(Status::Range);
    }
    key.parse().ok().filter(|code| (100..=599).contains(code)).map(Status::Code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_is_parsed_from_response_key() {
        for (key, expected) in [
            ("200", Some(Status::Code(200))),
            ("5XX", Some(Status::Range(5))),
            ("4xx", Some(Status::Range(4))),
            ("default", Some(Status::Default)),
            ("9XX", None),
            ("99", None),
            ("ok", None),
        ] {
            assert_eq!(status(key), expected, "{key}");
        }
    }
}
