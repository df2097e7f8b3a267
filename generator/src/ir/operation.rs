//! Operations: what is sent, what comes back.

use serde_json::Value;

use crate::diagnostics::Origin;
use crate::ir::body::{Body, MultipartParts};
use crate::ir::ids::ResourceId;
use crate::ir::paging::Paging;
use crate::ir::parameter::Parameter;
use crate::ir::response_variants::{ResponseVariant, ResponseVariantKind};
use crate::ir::types::TypeRef;

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The location in the documents.
    pub origin: Origin,
    /// Its resource.
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
    /// The name of the request value, where the configuration gives one.
    pub request_name: Option<String>,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template, as it goes over the wire.
    pub path: String,
    /// The query that the path key carries.
    pub fixed_query: Vec<(String, String)>,
    /// Index into [`crate::ir::Api::hosts`].
    pub host: usize,
    /// Alternatives of sets; indexes into [`crate::ir::Api::schemes`]. Empty: no credentials.
    pub security: Vec<Vec<usize>>,
    /// `true` if repeating it changes nothing more than sending it once (RFC 9110, 9.2.2, and the configuration).
    pub idempotent: bool,
    /// Statuses by which the service says that it is too early.
    pub retry_on: Vec<u16>,
    /// One line.
    pub summary: Option<String>,
    /// Paragraphs.
    pub description: Option<String>,
    /// Sentences that follow from extensions.
    pub remarks: Vec<String>,
    /// A page with more.
    pub external_docs: Option<String>,
    /// The URL of the page where the API itself describes it.
    pub reference: Option<String>,
    /// The lifecycle stage, such as `General Availability`.
    pub lifecycle: Option<String>,
    /// Index into [`crate::ir::Api::stages`], if it is there only on request.
    pub stage: Option<usize>,
    /// `true` if it is deprecated.
    pub deprecated: bool,
    /// Since when it is deprecated and when it ends, in words.
    pub sunset: Option<String>,
    /// The arguments of the method, in order: path parameters in the template's order, then required query,
    /// header and cookie parameters, then the body if it is an argument.
    pub arguments: Vec<Argument>,
    /// The optional parameters, for which the request value has setters.
    pub options: Vec<Parameter>,
    /// The body, argument or not.
    pub body: Option<Body>,
    /// The responses that are successes.
    pub success: Success,
    /// The pagination, if it is a list that comes in pages.
    pub paging: Option<Paging>,
    /// `true` if what it answers with has phases, of which some are settled: [`crate::ir::Api::phases`].
    pub pollable: bool,
    /// The stream of bodies that it can be called with.
    pub stream: Option<Stream>,
    /// The responses, for the documentation.
    pub responses: Vec<Response>,
    /// Requests that the service makes because of it, for the documentation.
    pub callbacks: Vec<RelatedCall>,
    /// Calls that may follow it, for the documentation.
    pub links: Vec<RelatedCall>,
}

/// A call that no code is generated for.
#[derive(Clone, Debug)]
pub struct RelatedCall {
    /// Its name in the document.
    pub name: String,
    /// Method and URL, or the operation that it leads to; may be empty.
    pub target: String,
    /// The description.
    pub text: Option<String>,
}

impl Operation {
    /// The most arguments of a method, in addition to the handle: more of them are hard to tell apart.
    pub const MAX_ARGUMENTS: usize = 6;

    /// The parameters that are arguments.
    pub fn required(&self) -> impl Iterator<Item = &Parameter> {
        self.arguments.iter().filter_map(|argument| match argument {
            Argument::Parameter(parameter) => Some(parameter),
            Argument::Body => None,
        })
    }

    /// All its parameters, those that are arguments first.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        let bodies = self.body.iter().flat_map(Body::variants);
        let parts = bodies.filter_map(|body| body.parts.as_ref()).flat_map(MultipartParts::all);
        self.required().chain(&self.options).chain(parts)
    }

    /// Returns `true` if a struct names the parameters that are arguments, because the method would have too many.
    pub fn needs_arguments_struct(&self) -> bool {
        let of_body = match self.arguments.last() {
            Some(Argument::Body) if self.body.as_ref().is_some_and(Body::any_media_type) => 2,
            Some(Argument::Body) => 1,
            _ => 0,
        };
        let of_stream = usize::from(self.stream.is_some());
        self.required().count() + of_body.max(of_stream) > Self::MAX_ARGUMENTS
    }

    /// The types of the bodies of its requests and of its successes.
    pub fn body_types(&self) -> impl Iterator<Item = (&str, &TypeRef)> {
        let sent = self.body.iter().flat_map(Body::variants).map(|body| ("body", &body.ty));
        sent.chain(self.success.types().map(|ty| ("answer", ty)))
    }

    /// The path template with the query that the path key carries.
    pub fn target(&self) -> String {
        match self.fixed_query.as_slice() {
            [] => self.path.clone(),
            query => {
                let query: Vec<String> =
                    query.iter().map(|(name, value)| format!("{name}={value}")).collect();
                format!("{}?{}", self.path, query.join("&"))
            }
        }
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

/// The responses that are successes.
#[derive(Clone, Debug)]
pub struct Success {
    /// The kind of the body.
    pub kind: SuccessKind,
    /// The media type that is asked for, if there is a body.
    pub accept: Option<String>,
    /// The media types among which the application may choose: texts or bytes that come as they are, so that it matters
    /// to nobody else. None, or two and more.
    pub media_types: Vec<String>,
    /// The status that it is most likely to have.
    pub status: u16,
    /// A value that the document allows, if there is a body in JSON.
    pub sample: Option<Value>,
    /// The variants, where it is not one type: none, or two and more. `kind` is the first one's then.
    pub variants: Vec<ResponseVariant>,
}

impl Success {
    /// The types that it is read as.
    pub fn types(&self) -> impl Iterator<Item = &TypeRef> {
        let only = match &self.kind {
            SuccessKind::Json { ty, .. } if self.variants.is_empty() => Some(ty),
            _ => None,
        };
        let several = self.variants.iter().filter_map(|answer| match &answer.kind {
            ResponseVariantKind::Json(ty) => Some(ty),
            ResponseVariantKind::Empty | ResponseVariantKind::Text | ResponseVariantKind::Bytes => None,
        });
        only.into_iter().chain(several)
    }
}

/// Many bodies of an operation over one exchange, as concatenated JSON, each with an answer of the success's type. The
/// body is [`BodyKind::Json`], the success [`SuccessKind::Json`].
#[derive(Clone, Debug)]
pub struct Stream {
    /// The name of the method, where the configuration gives one.
    pub verb: Option<String>,
    /// The name of the request value, where the configuration gives one.
    pub request_name: Option<String>,
    /// The name of the bodies, such as `records`.
    pub values: Option<String>,
    /// One line.
    pub summary: Option<String>,
    /// Paragraphs.
    pub description: Option<String>,
}

/// The kind of a success's body.
#[derive(Clone, Debug)]
pub enum SuccessKind {
    /// There is no body.
    Empty,
    /// JSON; optional if another success status has no body.
    Json {
        /// The type.
        ty: TypeRef,
        /// `true` if a success may have no body.
        optional: bool,
    },
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
