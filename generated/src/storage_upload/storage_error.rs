// Copied by sdkwright from sdk-runtime (src/storage_upload/storage_error.rs); do not edit.

//! Errors of storage services: `<Error><Code>…</Code><Message>…</Message></Error>`, as Amazon S3, Azure Blob Storage
//! and Google Cloud Storage send them.
//!
//! Input: the error of a request to a storage service. Output: the error without the response's body and headers, which
//! may repeat the URL, its signature or the form, but with the code and the message.

use crate::error::{Error, ErrorDetail};
use crate::model::Secret;

/// The maximum number of bytes of a body that are searched.
const MAX_BODY: usize = 16 << 10;

/// The maximum length of a code or message in characters.
const MAX_TEXT: usize = 500;

/// The note for a request that the storage has rejected.
const REJECTED_URL: &str = "the presigned URL may have expired: start the upload again to get a new one";

/// Removes what may be secret from the error of a request to a storage service.
pub(super) fn storage_error(error: Error, secrets: &[Secret]) -> Error {
    let status = error.status().map(|status| status.as_u16());
    let details = match parse_details(error.body()) {
        Some(detail) => vec![detail],
        None => error.errors().to_vec(),
    };
    let is_expired = |detail: &ErrorDetail| {
        detail.code.as_deref().is_some_and(|code| code.to_ascii_lowercase().contains("expired"))
    };
    let is_rejected = status == Some(403) || status.is_some() && details.iter().any(is_expired);
    let error = error.with_details_only(details).redact(secrets);
    if is_rejected { error.with_note(Some(REJECTED_URL)) } else { error }
}

/// Returns the code and the message in an XML body.
fn parse_details(body: &[u8]) -> Option<ErrorDetail> {
    let body = String::from_utf8_lossy(body.get(..MAX_BODY).unwrap_or(body));
    let (_, error) = body.split_once("<Error>").or_else(|| body.split_once("<error>"))?;
    let detail = ErrorDetail {
        code: element(error, "Code"),
        detail: element(error, "Message"),
        ..ErrorDetail::default()
    };
    (detail.code.is_some() || detail.detail.is_some()).then_some(detail)
}

/// Returns the text of an element, in one line. A text with elements or a CDATA section is not read.
fn element(xml: &str, name: &str) -> Option<String> {
    let (_, rest) = xml.split_once(&format!("<{name}>"))?;
    let (text, _) = rest.split_once(&format!("</{name}>"))?;
    if text.contains('<') {
        return None;
    }
    let text: String =
        text.lines().map(str::trim).collect::<Vec<_>>().join(" ").chars().take(MAX_TEXT).collect();
    let text = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
        .into_iter()
        .fold(text, |text, (entity, character)| text.replace(entity, character));
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(body: &str) -> Option<(Option<String>, Option<String>)> {
        parse_details(body.as_bytes()).map(|it| (it.code, it.detail))
    }

    #[test]
    fn code_and_message_are_read() {
        let texts = |code: &str, message: &str| Some((Some(code.to_owned()), Some(message.to_owned())));
        let aws = "<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message>\
                   <RequestId>1</RequestId></Error>";
        assert_eq!(parsed(aws), texts("AccessDenied", "Request has expired"));
        let azure = "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>AuthenticationFailed</Code><Message>Not \
                     authenticated.\nRequestId:2 &amp; &lt;3&gt;</Message></Error>";
        assert_eq!(parsed(azure), texts("AuthenticationFailed", "Not authenticated. RequestId:2 & <3>"));
        assert_eq!(parsed("<Error><Code>A</Code></Error>"), Some((Some("A".to_owned()), None)));
    }

    #[test]
    fn other_bodies_have_no_details() {
        for body in [
            "",
            "<Error>",
            "<Error></Error>",
            "<html><Code>1</Code>",
            "<Error><Code><x/></Code></Error>",
            "<Error><Code>a",
        ] {
            assert_eq!(parsed(body), None, "{body}");
        }
        let long = format!("<Error><Message>{}</Message></Error>", "x".repeat(2000));
        assert_eq!(parsed(&long).unwrap().1.unwrap().len(), MAX_TEXT);
        let late = format!("{}<Error><Code>A</Code></Error>", " ".repeat(MAX_BODY));
        assert_eq!(parsed(&late), None);
    }
}
