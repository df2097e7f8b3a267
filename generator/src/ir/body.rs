//! Request bodies, and the media types among which the application chooses.

use serde_json::Value;

use crate::ir::parameter::{Parameter, ParameterStyle};
use crate::ir::types::TypeRef;

/// The request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// The format.
    pub kind: BodyKind,
    /// The media type that is sent.
    pub media_type: String,
    /// The media types among which the application chooses for raw bytes: none, or at least two.
    pub media_types: Vec<String>,
    /// The style of the properties of a form, if it is not the default.
    pub style: Option<ParameterStyle>,
    /// The properties of a form that have a serialization style of their own.
    pub styles: Vec<(String, ParameterStyle)>,
    /// `true` if each element of a list is sent as a line of JSON.
    pub is_lines: bool,
    /// `true` if the schema allows additional parts.
    pub open: bool,
    /// The type.
    pub ty: TypeRef,
    /// `true` if the body is JSON and may be null.
    pub nullable: bool,
    /// `true` if it is an argument of the method: it is required, or has required properties.
    pub argument: bool,
    /// The description.
    pub description: Option<String>,
    /// The example in the document: of the media type, or else of the schema.
    pub example: Option<Value>,
    /// The media type in the document, which may be a range; `media_type` is what is sent.
    pub listed_media_type: String,
    /// The names of the parts in the order in which they are sent, if they are not sent with these names.
    pub positions: Vec<String>,
    /// The parts, if it is one of several variants. Otherwise, the parts are parameters of the operation.
    pub parts: Option<MultipartParts>,
    /// The other variants, of other types, among which the application chooses.
    pub alternatives: Vec<Body>,
}

/// The parts of a body.
#[derive(Clone, Debug)]
pub struct MultipartParts {
    /// The required parts, which the constructor takes.
    pub required: Vec<Parameter>,
    /// The optional parts, which have setters.
    pub optional: Vec<Parameter>,
}

impl MultipartParts {
    /// Returns all parts.
    pub fn all(&self) -> impl Iterator<Item = &Parameter> {
        self.required.iter().chain(&self.optional)
    }
}

impl Body {
    /// Returns all variants that can be sent, the preferred one first.
    pub fn variants(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.alternatives)
    }

    /// Returns `true` if the application chooses among several variants.
    pub fn has_alternatives(&self) -> bool {
        !self.alternatives.is_empty()
    }

    /// Returns `true` if the document gives a range such as `image/*`, so that the application sets the media type.
    pub fn any_media_type(&self) -> bool {
        let open = self.media_type.contains('*') || !self.media_types.is_empty();
        self.kind == BodyKind::Raw && open && !self.has_alternatives()
    }
}

/// The format of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BodyKind {
    /// JSON.
    Json,
    /// A form (`application/x-www-form-urlencoded`).
    Form,
    /// A multipart body, whose parts are parameters in the location [`ParameterIn::Part`].
    Multipart,
    /// Text of the media type.
    Text,
    /// Bytes of the media type.
    Raw,
}
