//! The opening of a connection with a stream.
//!
//! Input: a prepared call. Output: the head of a success, and its body, which has not been read. A response of another
//! media type is an error.

use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::format::{Framing, ItemFormat};
use super::part_parser::{MAX_BOUNDARY, boundary};
use crate::client::round_trip::read_error_body;
use crate::client::{Client, PreparedCall};
use crate::error::{CallContext, Error, Result};
use crate::response::RawResponse;
use crate::transport::{Body, within};

/// A connection that was opened.
pub(super) struct Opened {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
    pub(super) call: CallContext,
}

/// Sends a call, with retries, until the head of a success has arrived.
pub(super) async fn open(
    client: Client,
    mut prepared: PreparedCall,
    format: &'static ItemFormat,
) -> Result<Opened> {
    // Compression could delay items.
    prepared.headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("identity"));
    let limit = client.attempt_timeout(&prepared.options);
    let (mut response, body, call) = client.execute_unread(prepared).await?;
    let problem = coding_problem(&response.headers).or_else(|| media_type_problem(&response, format));
    let Some(problem) = problem else {
        return Ok(Opened { status: response.status, headers: response.headers, body, call });
    };
    if let Some(Ok(body)) = within(client.clock(), limit, read_error_body(body)).await {
        response.body = body;
    }
    Err(call.attach(Error::unreadable(response, problem)))
}

/// Returns the error text for a response that is compressed, unless the transport has decompressed it.
fn coding_problem(headers: &HeaderMap) -> Option<String> {
    let coding = headers.get(CONTENT_ENCODING)?.as_bytes();
    let is_compressed = !coding.eq_ignore_ascii_case(b"identity");
    is_compressed
        .then(|| format!("its body is compressed (`{}`), which was not requested", coding.escape_ascii()))
}

/// Returns the error text for a response that is not a stream of this format. Services send lines of JSON under many
/// media types.
fn media_type_problem(response: &RawResponse, format: &ItemFormat) -> Option<String> {
    if response.status == StatusCode::NO_CONTENT {
        return None;
    }
    let media_type = response.media_type().unwrap_or_default();
    let is_other = match format.framing {
        Framing::Events(_) => !media_type.is_empty() && media_type != "text/event-stream",
        Framing::Parts => !media_type.is_empty() && !media_type.starts_with("multipart/"),
        Framing::Lines | Framing::Sequence | Framing::Concatenated => media_type == "text/html",
    };
    if is_other {
        return Some(format!("its body is {media_type} instead of {}", format.media_type));
    }
    let has_parts = format.framing == Framing::Parts;
    has_parts.then(|| boundary_problem(&response.headers)).flatten()
}

/// Returns the error text for a multipart body whose boundary is unknown.
fn boundary_problem(headers: &HeaderMap) -> Option<String> {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    match content_type.and_then(boundary) {
        None => Some("its media type has no boundary".to_owned()),
        Some(boundary) => (boundary.len() > MAX_BOUNDARY)
            .then(|| format!("its boundary is longer than {MAX_BOUNDARY} characters")),
    }
}
