//! What a success can be, where it is one of several types.

use crate::diagnostics::Origin;
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

/// The status of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResponseStatus {
    /// This one.
    Code(u16),
    /// One with this first digit.
    Range(u8),
    /// One that is not listed.
    Any,
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
