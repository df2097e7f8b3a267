// Copied by sdkwright from sdk-runtime (src/client/gzip.rs); do not edit.

//! Decompression of responses without a `Content-Encoding` (feature `gzip`).
//!
//! Input: a response as returned by the transport. Output: the response with its body decompressed, if the body is gzip
//! (RFC 1952) where JSON or text is expected; neither starts with gzip's magic number. A declared `Content-Encoding`
//! has already been decoded by the transport.

use std::io::Read;

use bytes::Bytes;
use flate2::bufread::MultiGzDecoder;
use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE};

use crate::error::{Error, Result};
use crate::response::RawResponse;

/// The first bytes of gzip data with the method deflate (RFC 1952, 2.3.1).
const MAGIC: [u8; 3] = [0x1F, 0x8B, 8];

/// Decompresses the response to a request with these headers, up to a limit. An error body that exceeds `error_limit`
/// is truncated.
///
/// A truncated or corrupt body is returned unchanged; decoding then reports it.
pub(super) fn decompress(
    mut response: RawResponse,
    request: &HeaderMap,
    limit: usize,
    error_limit: usize,
) -> Result<RawResponse> {
    if !response.body.starts_with(&MAGIC) || !is_textual(&response, request) {
        return Ok(response);
    }
    let is_success = response.status.is_success();
    let limit = if is_success { limit } else { error_limit };
    let mut body = Vec::new();
    // Reads one byte more than the limit, to detect that there is more; the rest is never decompressed.
    let max_read = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    match MultiGzDecoder::new(&*response.body).take(max_read).read_to_end(&mut body) {
        Ok(length) if length > limit && is_success => {
            response.body = Bytes::new();
            Err(Error::too_large(limit).with_response(response))
        }
        Ok(_) => {
            body.truncate(limit);
            response.body = body.into();
            Ok(response)
        }
        Err(_) => Ok(response),
    }
}

/// Returns `true` if the body should be JSON or text: by its `Content-Type`, by the `Accept` of the request if that is
/// absent, or if it is an error without one.
fn is_textual(response: &RawResponse, request: &HeaderMap) -> bool {
    let media_type = match response.headers.get(CONTENT_TYPE) {
        None if !response.status.is_success() => return true,
        given => given.or(request.get(ACCEPT)),
    };
    let media_type = media_type.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = media_type.split([';', ',']).next().unwrap_or_default().trim().to_ascii_lowercase();
    media_type.starts_with("text/") || media_type.ends_with("/json") || media_type.ends_with("+json")
}
