//! The variants of a success that has several types.

use crate::diagnostics::Origin;
use crate::ir::response_status::ResponseStatus;
use crate::ir::types::TypeRef;

/// One of the things that a success can be.
#[derive(Clone, Debug)]
pub struct ResponseVariant {
    /// The location in the documents.
    pub origin: Origin,
    /// The status that selects it.
    pub status: ResponseStatus,
    /// Its media type, if there is a body.
    pub media_type: Option<String>,
    /// `true` if others have this status, so that only the media type tells. One that is not told so is what the status
    /// means where no other media type fits; it is the last one of its status.
    pub by_media_type: bool,
    /// The type of the body.
    pub kind: ResponseVariantKind,
    /// The description.
    pub description: Option<String>,
}

/// The type of a response's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseVariantKind {
    /// There is no body.
    Empty,
    /// JSON.
    Json(TypeRef),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}
