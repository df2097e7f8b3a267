// Copied by sdkwright from sdk-runtime (src/error/body.rs); do not edit.

//! Error details, and the summary of a response without details.

use std::collections::BTreeMap;

use http::StatusCode;

use crate::operation::ErrorMatch;
use crate::response::RawResponse;

/// The number of bytes of a body from which its summary is taken.
const MAX_SUMMARY: usize = 16 * 1024;

/// An error in the body of a response. Fields that the service did not send are `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The service's ID of this occurrence.
    pub id: Option<String>,
    /// The HTTP status as text.
    pub status: Option<String>,
    /// The service's error code, such as `resource_not_found`; numbers are converted to text.
    pub code: Option<String>,
    /// The summary, which is the same for each occurrence.
    pub title: Option<String>,
    /// The explanation of this occurrence.
    pub detail: Option<String>,
    /// The service's suggestion to resolve the error.
    pub resolution: Option<String>,
    /// A JSON pointer (RFC 6901) to the invalid part of the request body, such as `/spec/display_name`.
    pub source_pointer: Option<String>,
    /// The name of the invalid query parameter.
    pub source_parameter: Option<String>,
    /// The extension members of problem details (RFC 9457, 3.2) that are strings, numbers or booleans, at most 20.
    pub extensions: BTreeMap<String, String>,
}

impl ErrorDetail {
    /// Returns `true` if the error has one of the codes, or a text that contains one of the texts.
    pub(super) fn matches(&self, errors: &ErrorMatch) -> bool {
        let has_text = |text: &String| {
            let text = text.to_lowercase();
            errors.texts.iter().any(|part| text.contains(part))
        };
        self.code.as_deref().is_some_and(|code| errors.codes.contains(&code))
            || [&self.title, &self.detail].into_iter().flatten().any(has_text)
    }

    pub(super) fn text(&self) -> Option<&str> {
        self.detail.as_deref().or(self.title.as_deref())
    }
}

/// Returns a summary of a response without details.
pub(super) fn summarize(response: &RawResponse) -> String {
    if response.status == StatusCode::NOT_MODIFIED {
        return "not modified".to_owned();
    }
    if response.status.is_redirection() {
        return match response.headers.get("location").and_then(|to| to.to_str().ok()).and_then(without_query)
        {
            Some(to) => format!("the redirect to {to} was not followed"),
            None => "the redirect was not followed".to_owned(),
        };
    }
    // Nothing beyond this limit is ever printed.
    let start = response.body.get(..MAX_SUMMARY).unwrap_or(&response.body);
    let text = String::from_utf8_lossy(start);
    let text = text.trim();
    match response.media_type().as_deref() {
        _ if text.is_empty() => "no body".to_owned(),
        Some("text/html") => match html_title(text) {
            Some(title) => format!("an HTML page, {title}"),
            None => "an HTML page".to_owned(),
        },
        Some("text/plain") | None => text.to_owned(),
        _ if text.starts_with(['{', '[', '"']) => text.to_owned(),
        Some(other) => format!("a body of type {other}"),
    }
}

/// Removes the query, which may hold a token.
fn without_query(location: &str) -> Option<&str> {
    location.split(['?', '#']).next()
}

fn html_title(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<title>")?;
    let (title, _) = rest.split_once("</title>")?;
    Some(title.trim()).filter(|title| !title.is_empty())
}
