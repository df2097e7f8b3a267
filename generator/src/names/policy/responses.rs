//! The words that the variants of a response or a body are named after.

use crate::ir::{Body, ResponseStatus, ResponseVariant};
use crate::media_type;

/// Returns the words for each variant of a success: its status if there are several, and its media type if there are
/// several of its status.
pub(crate) fn response_words(variants: &[ResponseVariant]) -> Vec<String> {
    let words = variants.iter().map(|it| {
        let several_statuses = variants.iter().any(|other| other.status != it.status);
        let several_types = variants.iter().filter(|other| other.status == it.status).count() > 1;
        let status = several_statuses.then(|| status_words(it.status));
        let media = it.media_type.as_deref().filter(|_| several_types || !several_statuses);
        let words: Vec<String> = status.into_iter().chain(media.map(media_type::label)).collect();
        words.join(" ")
    });
    words.collect()
}

/// Returns the words for a form that a body can be sent in.
pub(crate) fn body_words(body: &Body) -> String {
    media_type::label(&body.listed_media_type)
}

/// Returns the words for a status (RFC 9110, 15.3, and the registry of HTTP status codes).
pub(crate) fn status_words(status: ResponseStatus) -> String {
    let words = match status {
        ResponseStatus::Code(200) => "ok",
        ResponseStatus::Code(201) => "created",
        ResponseStatus::Code(202) => "accepted",
        ResponseStatus::Code(203) => "non authoritative",
        ResponseStatus::Code(204) => "no content",
        ResponseStatus::Code(205) => "reset content",
        ResponseStatus::Code(206) => "partial content",
        ResponseStatus::Code(207) => "multi status",
        ResponseStatus::Code(208) => "already reported",
        ResponseStatus::Code(226) => "im used",
        ResponseStatus::Code(code) => return format!("status {code}"),
        ResponseStatus::Range(2) => "success",
        ResponseStatus::Range(first) => return format!("status {first}xx"),
        ResponseStatus::Any => "other",
    };
    words.to_owned()
}
