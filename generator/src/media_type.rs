//! Media types: the conclusions that their names allow (RFC 9110, section 8.3.1).
//!
//! Takes a media type of a document. Returns whether it is JSON, text, a form, multipart or a stream of items. Does not know operations.
//! Types, subtypes and parameter names are case-insensitive.

use crate::item_format::Framing;

/// Returns a media type without its parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Returns `true` if it is this media type, regardless of its parameters.
pub(crate) fn is(media_type: &str, wanted: &str) -> bool {
    essence(media_type).eq_ignore_ascii_case(wanted)
}

fn starts(essence: &str, with: &str) -> bool {
    essence.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}

fn ends(essence: &str, with: &str) -> bool {
    let start = essence.len().saturating_sub(with.len());
    essence.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(with))
}

/// Returns `true` if it is JSON (WHATWG MIME Sniffing, JSON MIME type), or unspecific: content with a schema is then
/// assumed to be JSON.
pub(crate) fn is_json(media_type: &str) -> bool {
    let is_listed = ["application/json", "text/json"].iter().any(|it| is(media_type, it));
    is_listed || ends(essence(media_type), "+json") || is_any(media_type)
}

/// Returns `true` if it is unspecific, such as `*/*` or `application/*`.
pub(crate) fn is_any(media_type: &str) -> bool {
    is(media_type, "*/*") || is(media_type, "application/*")
}

/// Returns the framing of a media type that is a stream of items.
pub(crate) fn framing(media_type: &str) -> Option<Framing> {
    let essence = essence(media_type);
    match () {
        () if is(media_type, "text/event-stream") => Some(Framing::Events),
        () if is(media_type, "application/json-seq") || ends(essence, "+json-seq") => Some(Framing::Sequence),
        () if LINES.iter().any(|it| is(media_type, it)) => Some(Framing::Lines),
        () => None,
    }
}

/// The media types of JSON lines.
const LINES: &[&str] = &[
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonlines",
    "application/json-lines",
];

/// Returns `true` if it is a form.
pub(crate) fn is_form(media_type: &str) -> bool {
    is(media_type, "application/x-www-form-urlencoded")
}

/// Returns `true` if it is multipart.
pub(crate) fn has_parts(media_type: &str) -> bool {
    starts(essence(media_type), "multipart/")
}

/// The textual media types without the prefix `text/`, which are always in UTF-8.
const TEXTS: &[&str] = &[
    "application/openmetrics-text",
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonlines",
    "application/yaml",
    "application/graphql",
];

/// Returns `true` if it is a single media type of text in UTF-8.
pub(crate) fn is_text(media_type: &str) -> bool {
    let essence = essence(media_type);
    let charset = media_type.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    let mut charset = charset.filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
    let is_utf8 = |(_, charset): (&str, &str)| {
        matches!(
            charset.trim().trim_matches('"').to_ascii_lowercase().as_str(),
            "utf-8" | "utf8" | "us-ascii"
        )
    };
    let listed = || TEXTS.iter().any(|text| is(media_type, text));
    let is_textual = starts(essence, "text/") || ends(essence, "+yaml") || listed();
    is_textual && !is_json(media_type) && charset.next().is_none_or(is_utf8)
}

/// Returns a name for a media type: `json`, `form`, `text`, `bytes`, or the subtype, such as `csv`.
pub(crate) fn label(media_type: &str) -> String {
    let essence = essence(media_type).to_ascii_lowercase();
    let (kind, subtype) = essence.split_once('/').unwrap_or((&essence, "*"));
    match essence.as_str() {
        "*/*" | "application/*" => "any",
        "application/x-www-form-urlencoded" => "form",
        "application/octet-stream" => "bytes",
        "text/plain" => "text",
        _ if kind == "multipart" => "multipart",
        _ if subtype == "*" && !kind.is_empty() => kind,
        _ => subtype,
    }
    .replace('+', " ")
}

/// Returns `true` if it is valid for a body: a type and a subtype of valid header characters.
pub(crate) fn is_sound(media_type: &str) -> bool {
    let sendable = media_type.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    sendable
        && essence(media_type)
            .split_once('/')
            .is_some_and(|(kind, subtype)| !kind.is_empty() && !subtype.is_empty())
}

/// Returns the first media type in the encoding of a part, ignoring ranges such as `image/*`.
pub(crate) fn first_listed(content_type: &str) -> Option<&str> {
    content_type.split(',').map(str::trim).find(|it| !it.is_empty() && !it.contains('*'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_type_kind_ignores_case() {
        for (media_type, json, text) in [
            ("application/json; charset=utf-8", true, false),
            ("application/problem+json", true, false),
            ("text/json; charset=utf-8", true, false),
            ("Application/JSON; Charset=UTF-8", true, false),
            ("application/vnd.pets.V1+Json", true, false),
            ("Text/Plain; CHARSET=\"UTF-8\"", false, true),
            ("Application/X-NDJSON", false, true),
            ("*/*", true, false),
            ("text/plain", false, true),
            ("text/csv; charset=UTF-8; header=present", false, true),
            ("text/plain; charset=iso-8859-1", false, false),
            ("application/x-ndjson", false, true),
            ("application/xml", false, false),
            ("image/svg+xml", false, false),
            ("", false, false),
        ] {
            assert_eq!((is_json(media_type), is_text(media_type)), (json, text), "{media_type}");
        }
        for (media_type, expected) in [
            ("application/vnd.example.v2+json; charset=utf-8", "vnd.example.v2 json"),
            ("Application/Octet-Stream", "bytes"),
            ("multipart/mixed", "multipart"),
            ("image/*", "image"),
            ("", "*"),
        ] {
            assert_eq!(label(media_type), expected);
        }
        assert!(is_sound("a/b;c=d") && !is_sound("") && !is_sound("json") && !is_sound("a/"));
        assert!(!is_sound("a/b; c=ü") && !is_sound("a/b\n"));
        assert!(is_form("Application/X-WWW-Form-Urlencoded") && has_parts("Multipart/Form-Data; boundary=x"));
        assert!(!has_parts("multipart") && !is_json("\u{fc}+jso\u{f1}"));
        assert_eq!(first_listed("image/png"), Some("image/png"));
        assert_eq!(first_listed("image/*, image/png , image/jpeg"), Some("image/png"));
        assert_eq!(first_listed("image/*"), None);
    }
}
