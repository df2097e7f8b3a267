//! What a success can be, where it is one of several types.

use crate::diagnostics::Origin;
use crate::ir::response_status::ResponseStatus;
use crate::ir::types::TypeRef;

/// One of the things that a success can be.
#[derive(Clone, Debug)]
pub struct ResponseVariant {
    /// Where it stands.
    pub origin: Origin,
    /// When it is this one.
    pub status: ResponseStatus,
    /// Its media type, if there is a body.
    pub media_type: Option<String>,
    /// Whether others have this status, so that only the media type tells. One that is not told so is what the status
    /// means where no other media type fits; it is the last one of its status.
    pub by_media_type: bool,
    /// What it is read as.
    pub kind: ResponseVariantKind,
    /// What it means.
    pub description: Option<String>,
}

/// What an answer is read as.
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
