//! Operations, their parameters, bodies and responses. Data only.

use indexmap::IndexMap;
use serde_json::Value;

use crate::diagnostics::Origin;
use crate::openapi::{ParameterLocation, RelatedCall, Style};
use crate::resolve::model::schema::SchemaId;
use crate::resolve::model::server::Server;

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it stands.
    pub origin: Origin,
    /// Index into [`Resolved::documents`].
    pub document: usize,
    /// The method in capitals, such as `GET`.
    pub method: String,
    /// The path template, without the query string that a path key may carry.
    pub path: String,
    /// The query string of the path key, split: `?expand=info,status` is `[("expand", "info,status")]`.
    pub fixed_query: Vec<(String, String)>,
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
    /// `x-lifecycle-stage`, else the stage that a badge in the description names.
    pub lifecycle: Option<String>,
    /// Path, query, header and cookie parameters; those of the path item come first, overridden by equal ones of the
    /// operation.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The responses, in the document's order.
    pub responses: Vec<Response>,
    /// `callbacks`
    pub callbacks: Vec<RelatedCall>,
    /// The alternatives, each a set of scheme names that are needed together. `None`: not stated anywhere.
    /// `Some([])` or an empty set among the alternatives: no credentials needed.
    pub security: Option<Vec<Vec<String>>>,
    /// The servers: the operation's, else the path item's, else the document's.
    pub servers: Vec<Server>,
    /// Extensions of the operation (`x-…`), as they stand.
    pub extensions: IndexMap<String, Value>,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it stands.
    pub origin: Origin,
    /// Its name on the wire.
    pub name: String,
    /// Where it goes.
    pub location: ParameterLocation,
    /// Whether it must be sent; always so in the path.
    pub required: bool,
    /// `description`
    pub description: Option<String>,
    /// `deprecated`
    pub deprecated: bool,
    /// `style`, or the location's default.
    pub style: Style,
    /// `explode`, or the style's default.
    pub explode: bool,
    /// `allowReserved`
    pub allow_reserved: bool,
    /// `allowEmptyValue`
    pub allow_empty: bool,
    /// The media type of `content`, which is there instead of `schema` and a style.
    pub content: Option<String>,
    /// Its schema.
    pub schema: SchemaId,
    /// `example`
    pub example: Option<Value>,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Where it stands.
    pub origin: Origin,
    /// `description`
    pub description: Option<String>,
    /// Whether the document says that it must be sent.
    pub required: bool,
    /// The media types, in the document's order.
    pub content: Vec<Media>,
}

/// A media type and what it holds.
#[derive(Clone, Debug)]
pub struct Media {
    /// The media type, with its parameters, as it stands.
    pub media_type: String,
    /// The schema, if one is stated.
    pub schema: Option<SchemaId>,
    /// `encoding`, by the property that each is about.
    pub encoding: IndexMap<String, Encoding>,
}

/// How a property of a form or of a body of parts is written (OpenAPI 3.0.3, encoding object).
#[derive(Clone, Debug)]
pub struct Encoding {
    /// Where it stands.
    pub origin: Origin,
    /// `contentType`: a media type, a range of them, or a list with commas.
    pub content_type: Option<String>,
    /// The names of the part's headers, but for `Content-Type`.
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
    /// One status, such as 404.
    Code(u16),
    /// A range, such as 5 for `5XX`.
    Range(u8),
    /// `default`
    Default,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    /// Where it stands.
    pub origin: Origin,
    /// Its status.
    pub status: Status,
    /// `description`
    pub description: Option<String>,
    /// `x-summary`
    pub summary: Option<String>,
    /// The names of the headers.
    pub headers: Vec<String>,
    /// The media types, in the document's order; none means that there is no body.
    pub content: Vec<Media>,
    /// `links`
    pub links: Vec<RelatedCall>,
}
