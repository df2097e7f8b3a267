//! Operations: their requests and responses.

use serde_json::Value;

use crate::diagnostics::Origin;
use crate::ir::body::{Body, BodyKind, MultipartParts};
use crate::ir::ids::{OperationId, ResourceId};
use crate::ir::parameter::{Parameter, ParameterIn};
use crate::ir::response_variants::{ResponseVariant, ResponseVariantKind};
use crate::ir::types::TypeRef;
use crate::ir::webhook::Callbacks;
use crate::item_format::{BodyConstant, ItemFormat};
use crate::openapi::RelatedCall;
use crate::path_key::{query_of_key, split_fragment};
use crate::percent_encode::percent_encode;

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The location in the documents.
    pub origin: Origin,
    /// The resource.
    pub resource: ResourceId,
    /// `operationId`, or one made of method and path.
    pub id: String,
    /// The name of the method, such as `update_auth_type`: the operation's id up to the group's marker, or what the
    /// configuration says.
    pub verb: String,
    /// `true` if the configuration names the method: it is short, because the handle tells the resource.
    pub verb_is_configured: bool,
    /// The noun that the verb acts on, such as `User`: the part of the id after the group's marker.
    pub noun: String,
    /// The words for the request builder, such as `list repos for org`, if they are chosen together with the method:
    /// then `verb` is the whole method, and there is no noun.
    pub label: Option<String>,
    /// The name of the request builder, if the configuration sets it.
    pub request_name: Option<String>,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template, as sent.
    pub path: String,
    /// The query of the path key.
    pub fixed_query: Vec<(String, String)>,
    /// The query parameters that the path key has in braces, each with the name in braces.
    pub query_parameters: Vec<(String, String)>,
    /// Index into [`crate::ir::Api::hosts`].
    pub host: usize,
    /// The alternative sets of indexes into [`crate::ir::Api::schemes`]; empty if no credentials are required.
    pub security: Vec<Vec<usize>>,
    /// The scopes that the documents require, sorted.
    pub scopes: Vec<String>,
    /// The scheme with these scopes.
    pub scoped_scheme: Option<usize>,
    /// `true` if the operation is idempotent (RFC 9110, 9.2.2, and the configuration).
    pub idempotent: bool,
    /// The header with the idempotency key. It is among the options, unless it has a constant value.
    pub idempotency_key: Option<String>,
    /// The minimum size of a body that is compressed, in bytes, if the operation accepts that.
    pub compress_above: Option<u64>,
    /// The statuses that are transient for this operation.
    pub retry_on: RetryOn,
    /// The retry policy unless the application sets one.
    pub retry: RetryDefaults,
    /// The character of which masked secrets consist, and their minimum length. A body with such a string is rejected.
    pub masks: Option<(char, usize)>,
    /// The summary, in one line.
    pub summary: Option<String>,
    /// The description, in paragraphs.
    pub description: Option<String>,
    /// The sentences from extensions.
    pub remarks: Vec<String>,
    /// The URL of a page with more information.
    pub external_docs: Option<String>,
    /// The URL of the operation in the API reference.
    pub reference: Option<String>,
    /// The lifecycle stage, such as `General Availability`.
    pub lifecycle: Option<String>,
    /// The index into [`crate::ir::Api::stages`], if it requires the feature of a stage.
    pub stage: Option<usize>,
    /// `true` if it is deprecated.
    pub deprecated: bool,
    /// The dates of its deprecation and its removal, in words.
    pub sunset: Option<String>,
    /// The removal date, as in the document.
    pub sunset_date: Option<String>,
    /// The arguments of the method, in order: path parameters in the template's order, then required query,
    /// header and cookie parameters, then the body if it is an argument.
    pub arguments: Vec<Argument>,
    /// The optional parameters, for which the request builder has setters.
    pub options: Vec<Parameter>,
    /// The required headers and cookies with a constant value. Constants of the path and the query are part of `path`.
    pub constants: Vec<ConstantParameter>,
    /// The body.
    pub body: Option<Body>,
    /// The property of the body that has a constant value.
    pub body_constant: Option<BodyConstant>,
    /// The kind and the media type of a body that consists of `body_constant` only.
    pub constant_body: Option<(BodyKind, String)>,
    /// The successful responses.
    pub success: Success,
    /// The first method of the same operation, if this is the second one, which answers with a stream.
    pub first_method: Option<OperationId>,
    /// The variant of the operation that takes a stream of bodies.
    pub stream: Option<Stream>,
    /// The responses, for the documentation.
    pub responses: Vec<Response>,
    /// The callbacks.
    pub callbacks: Callbacks,
    /// The links, for the documentation.
    pub links: Vec<RelatedCall>,
}

/// A parameter with a constant value, which is sent with every request.
#[derive(Clone, Debug)]
pub struct ConstantParameter {
    /// The name on the wire.
    pub wire: String,
    /// The location.
    pub location: ParameterIn,
    /// The value.
    pub value: String,
}

impl Operation {
    /// The maximum number of arguments of a method, in addition to the handle. More would be hard to distinguish.
    pub const MAX_ARGUMENTS: usize = 6;

    /// Returns `true` if a setting names the operation: by `operationId`, or by `METHOD /path`.
    pub fn is_named(&self, wanted: &str) -> bool {
        self.id == *wanted || wanted == format!("{} {}", self.method, self.path)
    }

    /// Returns `true` if a parameter is the idempotency key.
    pub fn is_idempotency_key(&self, parameter: &Parameter) -> bool {
        parameter.location == ParameterIn::Header && self.idempotency_key.as_ref() == Some(&parameter.wire)
    }

    /// Returns the parameters that are arguments.
    pub fn required(&self) -> impl Iterator<Item = &Parameter> {
        self.arguments.iter().filter_map(|argument| match argument {
            Argument::Parameter(parameter) => Some(parameter),
            Argument::Body => None,
        })
    }

    /// Returns all parameters, arguments first.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        let bodies = self.body.iter().flat_map(Body::variants);
        let parts = bodies.filter_map(|body| body.parts.as_ref()).flat_map(MultipartParts::all);
        self.required().chain(&self.options).chain(parts)
    }

    /// Returns `true` if the method takes a struct, because it would have too many arguments.
    pub fn needs_arguments_struct(&self) -> bool {
        let of_body = match self.arguments.last() {
            Some(Argument::Body) if self.body.as_ref().is_some_and(Body::any_media_type) => 2,
            Some(Argument::Body) => 1,
            _ => 0,
        };
        let of_stream = usize::from(self.stream.is_some() || self.line_body().is_some());
        self.required().count() + of_body.max(of_stream) > Self::MAX_ARGUMENTS
    }

    /// Returns the types of the request bodies and of the successful responses.
    pub fn body_types(&self) -> impl Iterator<Item = (&str, &TypeRef)> {
        let sent = self.body.iter().flat_map(Body::variants).map(|body| ("body", &body.ty));
        sent.chain(self.success.types().map(|ty| ("response", ty)))
    }

    /// Returns the body of lines of JSON, which a second method sends as a stream, and the type of a line.
    pub fn line_body(&self) -> Option<(&Body, &TypeRef)> {
        let bodies = self.body.iter().filter(|_| self.stream.is_none()).flat_map(Body::variants);
        bodies.filter(|body| body.is_lines).find_map(|body| match &body.ty {
            TypeRef::List(line) => Some((body, &**line)),
            _ => None,
        })
    }

    /// Returns `true` if the success is always bytes, which can be received as a stream.
    pub fn is_download(&self) -> bool {
        self.success.kind == SuccessKind::Bytes && self.success.variants.is_empty()
    }

    /// Returns the path template and the query of the path key, percent-encoded except for the braces of parameters
    /// (RFC 3986, 3.3 and 3.4). A fragment is not sent, and the values of parameters in the query are added by the call.
    pub fn encoded_target(&self) -> String {
        let mut target = String::new();
        let (path, _) = split_fragment(&self.path);
        percent_encode(path, "/:@!$&'()*+,;=%{}", &mut target);
        for (index, (name, value)) in self.fixed_query.iter().enumerate() {
            target.push(if index == 0 { '?' } else { '&' });
            percent_encode(name, "/:@!$'()*,;", &mut target);
            target.push('=');
            percent_encode(value, "/:@!$'()*,;=", &mut target);
        }
        target
    }

    /// Returns the path template with the query of the path key.
    pub fn target(&self) -> String {
        let query: Vec<String> = query_of_key(&self.fixed_query, &self.query_parameters).collect();
        let (path, fragment) = split_fragment(&self.path);
        let question_mark = if query.is_empty() { "" } else { "?" };
        format!("{path}{question_mark}{}{fragment}", query.join("&"))
    }
}

/// An argument of an operation's method.
#[derive(Clone, Debug)]
pub enum Argument {
    /// A parameter.
    Parameter(Parameter),
    /// [`Operation::body`].
    Body,
}

/// The successful responses.
#[derive(Clone, Debug)]
pub struct Success {
    /// The kind of the body.
    pub kind: SuccessKind,
    /// The media type to accept, if there is a body.
    pub accept: Option<String>,
    /// The media types of raw text or bytes among which the application may choose: none, or at least two.
    pub media_types: Vec<String>,
    /// The most likely status.
    pub status: u16,
    /// A value that conforms to the schema, if there is a body in JSON.
    pub sample: Option<Value>,
    /// The variants, if there are several types: none, or at least two. `kind` is that of the first one.
    pub variants: Vec<ResponseVariant>,
    /// `true` if a success may lack its documented body: that of a `DELETE`, or by configuration.
    pub may_lack_body: bool,
    /// The headers whose values have a type.
    pub headers: Vec<ResponseHeader>,
}

/// A header of a success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponseHeader {
    /// The name on the wire.
    pub wire: String,
    /// The type: a scalar, or a list of scalars.
    pub ty: TypeRef,
    /// The description.
    pub description: Option<String>,
}

impl Success {
    /// Returns `true` if the result is optional whatever the document says.
    pub fn is_optional_undocumented(&self) -> bool {
        let is_json = matches!(self.kind, SuccessKind::Json { .. }) && self.variants.is_empty();
        self.may_lack_body && is_json || self.variants_are_optional()
    }

    /// Returns `true` if a success may be none of its variants because it lacks the body of one in JSON.
    pub fn variants_are_optional(&self) -> bool {
        self.may_lack_body && self.variants.iter().any(|it| matches!(it.kind, ResponseVariantKind::Json(_)))
    }

    /// Returns the types that it is decoded to.
    pub fn types(&self) -> impl Iterator<Item = &TypeRef> {
        let only = match &self.kind {
            SuccessKind::Json { ty, .. } if self.variants.is_empty() => Some(ty),
            SuccessKind::Items { ty, .. } => ty.as_ref(),
            _ => None,
        };
        let several = self.variants.iter().filter_map(|variant| match &variant.kind {
            ResponseVariantKind::Json(ty) => Some(ty),
            ResponseVariantKind::Empty | ResponseVariantKind::Text | ResponseVariantKind::Bytes => None,
        });
        only.into_iter().chain(several)
    }
}

/// The variant of an operation that sends many bodies in one request, as concatenated JSON, and receives a response for
/// each. The body is [`BodyKind::Json`], the success [`SuccessKind::Json`].
#[derive(Clone, Debug)]
pub struct Stream {
    /// The name of the method, if the configuration sets it.
    pub verb: Option<String>,
    /// The name of the request builder, if the configuration sets it.
    pub request_name: Option<String>,
    /// The name of the bodies, such as `records`.
    pub values: Option<String>,
    /// The summary, in one line.
    pub summary: Option<String>,
    /// The description, in paragraphs.
    pub description: Option<String>,
}

/// The kind of the body of a successful response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SuccessKind {
    /// There is no body.
    Empty,
    /// JSON.
    Json {
        /// The type.
        ty: TypeRef,
        /// `true` if a success may have no body: another success status has none, or [`Success::may_lack_body`].
        optional: bool,
        /// `true` if the body may be null.
        nullable: bool,
    },
    /// A stream of items.
    Items {
        /// The type of an item, or `None` for events whose data has no schema.
        ty: Option<TypeRef>,
        /// The format.
        format: ItemFormat,
    },
    /// A redirect, whose `Location` header is the result.
    Location,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// A response, for the documentation.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status key: `404`, `5XX`, `default`.
    pub status: String,
    /// The description.
    pub description: Option<String>,
    /// The names of its headers.
    pub headers: Vec<String>,
}

/// Statuses that are transient for an operation, because they mean "too early".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RetryOn {
    /// The statuses.
    pub statuses: Vec<u16>,
    /// The time in seconds for which they are polled, if they have a policy of their own.
    pub seconds: Option<u16>,
}

/// The retry policy of an operation, in milliseconds. Absent values are those of the runtime.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RetryDefaults {
    /// The maximum number of attempts, including the first.
    pub attempts: Option<u32>,
    /// The upper limit of the first delay.
    pub base_delay: Option<u32>,
    /// The maximum delay.
    pub max_delay: Option<u32>,
    /// The time after the start of the call until which another attempt may start.
    pub max_elapsed: Option<u32>,
}

impl RetryDefaults {
    /// Returns `true` if all values are those of the runtime.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
