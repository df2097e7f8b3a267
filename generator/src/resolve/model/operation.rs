//! Operations, parameters, bodies and responses. Contains only data.

use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

use crate::diagnostics::Origin;
use crate::item_format::{BodyConstant, ItemFormat};
use crate::openapi::{ParameterLocation, RelatedCall, Style};
use crate::resolve::model::schema::SchemaId;
use crate::resolve::model::server::Server;

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The location in the documents.
    pub origin: Origin,
    /// The index into [`Resolved::documents`].
    pub document: usize,
    /// The method in upper case, such as `GET`.
    pub method: String,
    /// The path template, without the query string that the path key may have.
    pub path: String,
    /// The query parameters in the path key: `?expand=info,status` is `[("expand", "info,status")]`.
    pub fixed_query: Vec<(String, String)>,
    /// The query parameters that the path key has in braces: `?q={text}` is `[("q", "text")]`.
    pub query_parameters: Vec<(String, String)>,
    /// `operationId`
    pub id: Option<String>,
    /// The tags.
    pub tags: Vec<String>,
    /// `summary`
    pub summary: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `externalDocs.url`
    pub external_docs: Option<String>,
    /// `deprecated`
    pub deprecated: bool,
    /// `x-lifecycle-stage`, or else the stage in a badge of the description.
    pub lifecycle: Option<String>,
    /// The path, query, header and cookie parameters. Those of the path item come first unless the operation overrides
    /// them.
    pub parameters: Vec<Parameter>,
    /// The query parameters whose values are in the path key, so a caller cannot choose them.
    pub fixed_parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The responses, in the order of the document.
    pub responses: Vec<Response>,
    /// `callbacks`
    pub callbacks: Callbacks,
    /// The security requirements, each a set of scheme names that are used together. `None` if they are not stated.
    /// Empty, or with an empty requirement, if the operation needs no credentials.
    pub security: Option<Vec<Vec<String>>>,
    /// The scopes of the first requirement that has any.
    pub scopes: Option<RequiredScopes>,
    /// The servers of the operation, or else those of the path item or the document.
    pub servers: Vec<Server>,
    /// The extensions of the operation (`x-…`), unchanged.
    pub extensions: IndexMap<String, Value>,
    /// The format of the items if a success is a stream of them. The content of such a response is described as JSON:
    /// that of an item.
    pub items: Option<ItemFormat>,
    /// `true` if the previous operation is the same one with another kind of success.
    pub is_second_method: bool,
    /// The property of the request body that has a constant value. The schema of the body does not have it.
    pub body_constant: Option<BodyConstant>,
}

impl Operation {
    /// Returns `true` if a setting names the operation: by `operationId`, or by `METHOD /path`.
    pub fn is_named(&self, wanted: &str) -> bool {
        self.id.as_deref() == Some(wanted)
            || wanted.split_once(' ').is_some_and(|(method, path)| self.method == method && self.path == path)
    }
}

/// The scopes that a token needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequiredScopes {
    /// The name of the scheme.
    pub scheme: String,
    /// The scopes, sorted.
    pub scopes: Vec<String>,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The location in the documents.
    pub origin: Origin,
    /// The name in requests.
    pub name: String,
    /// The name of the argument or setter that an annotation states.
    pub label: Option<String>,
    /// The location in requests.
    pub location: ParameterLocation,
    /// `true` if the parameter is required, which path parameters always are.
    pub required: bool,
    /// `description`
    pub description: Option<String>,
    /// `deprecated`
    pub deprecated: bool,
    /// `style`, or the default of the location.
    pub style: Style,
    /// `explode`, or the default of the style.
    pub explode: bool,
    /// `allowReserved`
    pub allow_reserved: bool,
    /// `allowEmptyValue`
    pub allow_empty: bool,
    /// The media type in `content`, which replaces `schema` and `style`.
    pub content: Option<String>,
    /// The schema.
    pub schema: SchemaId,
    /// `example`
    pub example: Option<Value>,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// The location in the documents.
    pub origin: Origin,
    /// `description`
    pub description: Option<String>,
    /// `true` if the document requires the body.
    pub required: bool,
    /// The media types, in the order of the document.
    pub content: Vec<Media>,
}

/// A media type and its content.
#[derive(Clone, Debug)]
pub struct Media {
    /// The media type with its parameters, unchanged.
    pub media_type: String,
    /// The schema, if there is one.
    pub schema: Option<SchemaId>,
    /// `itemSchema`: the schema of an item of a stream.
    pub item_schema: Option<SchemaId>,
    /// `encoding`, by property.
    pub encoding: IndexMap<String, Encoding>,
    /// The parts of a request body that have no names.
    pub positional: Option<PositionalParts>,
    /// `example`, or the first of `examples`
    pub example: Option<Value>,
}

/// The parts of a multipart body that are identified by their positions (OpenAPI 3.2, Media Type Object).
#[derive(Clone, Debug)]
pub struct PositionalParts {
    /// `prefixItems` and `prefixEncoding`: the first parts.
    pub prefix: Vec<PositionalPart>,
    /// `items` or `itemSchema`, and `itemEncoding`: each of the other parts.
    pub others: Option<PositionalPart>,
}

/// A part of a multipart body that has no name.
#[derive(Clone, Debug)]
pub struct PositionalPart {
    /// The schema.
    pub schema: SchemaId,
    /// The encoding.
    pub encoding: Option<Encoding>,
}

/// The encoding of a part, or of a property of a form (OpenAPI 3.0.3, Encoding Object).
#[derive(Clone, Debug)]
pub struct Encoding {
    /// The location in the documents.
    pub origin: Origin,
    /// `contentType`: a media type, a range, or a comma-separated list.
    pub content_type: Option<String>,
    /// The names of the headers of the part, except `Content-Type`.
    pub headers: Vec<String>,
    /// `style`
    pub style: Option<Style>,
    /// `explode`
    pub explode: Option<bool>,
    /// `allowReserved`
    pub allow_reserved: Option<bool>,
}

/// The status key of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// A status code, such as 404.
    Code(u16),
    /// A range, such as 5 for `5XX`.
    Range(u8),
    /// `default`
    Default,
}

/// A header of a response.
#[derive(Clone, Debug)]
pub struct ResponseHeader {
    /// The location in the documents.
    pub origin: Origin,
    /// The name.
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// The schema. A header with a media type has none, because its value is not what the schema describes.
    pub schema: Option<SchemaId>,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// The location in the documents.
    pub origin: Origin,
    /// The status.
    pub status: Status,
    /// `description`
    pub description: Option<String>,
    /// `x-summary`
    pub summary: Option<String>,
    /// The headers.
    pub headers: Vec<ResponseHeader>,
    /// The media types, in the order of the document. Empty if there is no body.
    pub content: Vec<Media>,
    /// `links`
    pub links: Vec<RelatedCall>,
}

/// The requests that the service sends because of an operation.
#[derive(Clone, Debug, Default)]
pub struct Callbacks {
    /// The requests, in the order of the document.
    pub list: Vec<Callback>,
    /// The schema of the payload of any of the requests, if one of them has a payload.
    pub payload: Option<SchemaId>,
}

/// A request that the service sends because of an operation (OpenAPI 3.0, Callback Object).
#[derive(Clone, Debug)]
pub struct Callback {
    /// The name.
    pub name: String,
    /// The runtime expression of its URL.
    pub url: String,
    /// The request. Its path is empty, and callbacks that refer to the same one share it.
    pub request: Arc<Operation>,
    /// The schema of its payload: JSON in the body.
    pub payload: Option<SchemaId>,
}
