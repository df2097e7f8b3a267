//! What resolving leaves: operations without a `$ref`, and a graph of flat schemas.
//!
//! Data only. A schema here has no `$ref` and no `allOf` left: its parts have been merged, and every place where a
//! schema is used has its own flags (`readOnly`, `nullable`, …).

use indexmap::IndexMap;
use serde_json::Value;

use crate::diagnostics::Origin;
pub use crate::openapi::{ParameterLocation, RelatedCall, Style};
pub use crate::resolve::operations::access::{SecurityKind, SecurityScheme, Server, ServerVariable};
pub use crate::resolve::schema::constraints::{Bound, Constraints, Listed};

/// All documents, resolved.
#[derive(Clone, Debug, Default)]
pub struct Resolved {
    /// The documents, sorted by name.
    pub documents: Vec<DocumentInfo>,
    /// Every schema that something refers to.
    pub schemas: SchemaGraph,
    /// Every operation, in the order of the documents and of their `paths`.
    pub operations: Vec<Operation>,
    /// The security schemes that operations name, by name; those that no document defines are built in or reported.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// How many operations the documents have; those that are not in `operations` have been reported.
    pub operations_found: usize,
}

/// What a document says about itself.
#[derive(Clone, Debug)]
pub struct DocumentInfo {
    /// The name of the file, as it was given.
    pub file: String,
    /// `info.title`
    pub title: Option<String>,
    /// The tags that the document declares, with their descriptions.
    pub tags: IndexMap<String, Option<String>>,
    /// `webhooks`
    pub webhooks: Vec<RelatedCall>,
}

/// A schema of a [`SchemaGraph`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub u32);

/// Schemas that refer to each other by number, so that recursion is no special case.
#[derive(Clone, Debug, Default)]
pub struct SchemaGraph {
    /// The schemas; [`SchemaId`] is the index.
    pub schemas: Vec<Schema>,
}

impl std::ops::Index<SchemaId> for SchemaGraph {
    type Output = Schema;

    fn index(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0 as usize]
    }
}

/// One flat schema, at one place of use.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Where it stands; for a merged schema, the place of use.
    pub origin: Origin,
    /// What it is called: the component's key, else the `title`, of the one part that gives it its members.
    /// Annotation-only and tightening parts of an `allOf` do not change it; a composition of several
    /// members-giving parts has the name of the schema that holds the `allOf`, if that has one.
    pub name: Option<String>,
    /// Its description; the outermost one wins.
    pub description: Option<String>,
    /// The description of the component (or titled part) that [`Schema::name`] names: what the type is, wherever it
    /// is used.
    pub own_description: Option<String>,
    /// What kind of value it is.
    pub shape: Shape,
    /// `nullable`, or null among the types or enum values.
    pub nullable: bool,
    /// `readOnly`: absent from requests.
    pub read_only: bool,
    /// `writeOnly`: absent from responses.
    pub write_only: bool,
    /// `deprecated`
    pub deprecated: bool,
    /// `x-redact` (or listed in the configuration): must not be printed.
    pub secret: bool,
    /// `x-immutable`: cannot change after creation.
    pub immutable: bool,
    /// `default`
    pub default: Option<Value>,
    /// `example`
    pub example: Option<Value>,
    /// `x-max-page-items`
    pub max_page_items: Option<i64>,
    /// Constraints, told in the documentation and not enforced.
    pub limits: Constraints,
}

/// What kind of value a schema describes.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Any JSON value: the schema says nothing, or something that is not understood and was reported.
    Any,
    /// `type: boolean`
    Boolean,
    /// `type: integer`, with its `format`.
    Integer(Option<String>),
    /// `type: number`, with its `format`.
    Number(Option<String>),
    /// `type: string`, with its `format`.
    String(Option<String>),
    /// A string with listed values, in the document's order.
    Enum {
        /// The values.
        values: Vec<String>,
        /// Whether the document says that there may be more (`x-extensible-enum`).
        open: bool,
        /// What values mean, where the document says so: by an alternative for each (`oneOf` of `const`), or by
        /// `x-enum-descriptions`.
        meanings: IndexMap<String, String>,
    },
    /// `type: array`
    Array(SchemaId),
    /// `type: object`
    Object(ObjectShape),
    /// `oneOf` or `anyOf`
    Union(UnionShape),
}

/// The members of an object.
#[derive(Clone, Debug, Default)]
pub struct ObjectShape {
    /// The properties, in the document's order.
    pub properties: IndexMap<String, Property>,
    /// Whether `properties` was written at all, if only as `{}`: an object that says so is not free-form.
    pub closed: bool,
    /// What `additionalProperties` says.
    pub additional: Additional,
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Property {
    /// Its schema, with the flags of this place.
    pub schema: SchemaId,
    /// Whether the object's `required` lists it.
    pub required: bool,
}

/// What `additionalProperties` says.
#[derive(Clone, Debug, Default)]
pub enum Additional {
    /// Nothing.
    #[default]
    Unstated,
    /// `false`
    Denied,
    /// `true` or `{}`
    Any,
    /// A schema for the values.
    Schema(SchemaId),
}

/// The alternatives of a union.
#[derive(Clone, Debug)]
pub struct UnionShape {
    /// The alternatives, in the document's order.
    pub alternatives: Vec<Alternative>,
    /// `discriminator.propertyName`
    pub discriminator: Option<String>,
}

/// One alternative of a union.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Its schema.
    pub schema: SchemaId,
    /// The discriminator values that choose it: its keys in `discriminator.mapping`, and its component's name.
    pub tags: Vec<String>,
    /// Members, and the values of which each has one, where several discriminators together choose it.
    pub marks: Vec<(String, Vec<String>)>,
}

impl Alternative {
    /// An alternative that its schema alone tells from others.
    pub fn plain(schema: SchemaId) -> Self {
        Self { schema, tags: Vec::new(), marks: Vec::new() }
    }
}

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
