//! Request bodies: how they are written, and the forms among which the application chooses.

use crate::ir::parameter::{Parameter, ParameterStyle};
use crate::ir::types::TypeRef;

/// The request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// The format.
    pub kind: BodyKind,
    /// The media type that is sent.
    pub media_type: String,
    /// The media types among which the application chooses, where the bytes are its own: none, or two and more.
    pub media_types: Vec<String>,
    /// The members of a form that are written in a style of their own.
    pub styles: Vec<(String, ParameterStyle)>,
    /// `true` if there may be parts that no document lists.
    pub open: bool,
    /// Its type.
    pub ty: TypeRef,
    /// `true` if it is an argument of the method: it must be sent, or has required members.
    pub argument: bool,
    /// The description.
    pub description: Option<String>,
    /// The media type as the document lists it; `media_type` differs from it where it leaves open what is sent.
    pub listed_media_type: String,
    /// Its parts, where it is one of several forms; where it is the only one they are parameters of the operation.
    pub parts: Option<MultipartParts>,
    /// Other forms, of other types, of which the application chooses one.
    pub alternatives: Vec<Body>,
}

/// The parts of a body.
#[derive(Clone, Debug)]
pub struct MultipartParts {
    /// The required parts, which its constructor takes.
    pub required: Vec<Parameter>,
    /// The optional parts, for which it has setters.
    pub optional: Vec<Parameter>,
}

impl MultipartParts {
    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Parameter> {
        self.required.iter().chain(&self.optional)
    }
}

impl Body {
    /// All forms that it can be sent in, the preferred one first.
    pub fn variants(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.alternatives)
    }

    /// Returns `true` if the application chooses among several forms.
    pub fn has_alternatives(&self) -> bool {
        !self.alternatives.is_empty()
    }

    /// Returns `true` if the document leaves open what the bytes are, as `image/*` does: the application must say it.
    pub fn any_media_type(&self) -> bool {
        let open = self.media_type.contains('*') || !self.media_types.is_empty();
        self.kind == BodyKind::Raw && open && !self.has_alternatives()
    }
}

/// The format of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BodyKind {
    /// As JSON.
    Json,
    /// As a form (`application/x-www-form-urlencoded`).
    Form,
    /// As parts: its members are parameters in the place [`ParameterIn::Part`].
    Multipart,
    /// As it is: text of the media type.
    Text,
    /// As it is: bytes of the media type.
    Raw,
}
