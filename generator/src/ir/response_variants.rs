//! The variants of a successful response with several types.

use crate::diagnostics::Origin;
use crate::ir::response_status::ResponseStatus;
use crate::ir::types::TypeRef;

/// A variant of a successful response.
#[derive(Clone, Debug)]
pub struct ResponseVariant {
    /// The location in the documents.
    pub origin: Origin,
    /// The status that selects it.
    pub status: ResponseStatus,
    /// The media type, if there is a body.
    pub media_type: Option<String>,
    /// `true` if the media type selects it among the variants of its status. The last variant of a status is not selected
    /// by media type: it is used if no other one matches.
    pub by_media_type: bool,
    /// The type of the body.
    pub kind: ResponseVariantKind,
    /// The description.
    pub description: Option<String>,
}

impl ResponseVariant {
    /// Returns the text that identifies the variant of an operation: the status and the media type.
    pub fn key(&self) -> String {
        let media_type = self.media_type.iter().map(|media_type| format!(" {media_type}"));
        std::iter::once(self.status.key()).chain(media_type).collect()
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pointer::Pointer;

    #[test]
    fn key_has_the_status_of_the_document() {
        let key = |status, media_type: Option<&str>| {
            let variant = ResponseVariant {
                origin: Origin::new("pets.yaml", Pointer::root()),
                status,
                media_type: media_type.map(str::to_owned),
                by_media_type: false,
                kind: ResponseVariantKind::Empty,
                description: None,
            };
            variant.key()
        };
        assert_eq!(key(ResponseStatus::Code(200), Some("text/plain")), "200 text/plain");
        assert_eq!(key(ResponseStatus::Range(2), None), "2XX");
        assert_eq!(key(ResponseStatus::Any, None), "default");
    }
}
