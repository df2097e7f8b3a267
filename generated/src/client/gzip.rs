// Copied from generator/runtime/src/client/gzip.rs by `cargo xtask codegen`; edit it there.

//! Answers that are compressed without saying so (feature `gzip`).
//!
//! In: the head of an answer and its body, as the transport gave it. Out: the body decompressed, if it is gzip (RFC 1952)
//! where JSON or text should be; neither of them begins like that. What is declared in `Content-Encoding` the transport
//! has decompressed before.

use std::io::Read;

use bytes::Bytes;
use flate2::bufread::MultiGzDecoder;
use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE};

use crate::error::{Error, Result};
use crate::response::RawResponse;

/// How gzip begins whose method is deflate (RFC 1952, 2.3.1).
const MAGIC: [u8; 3] = [0x1F, 0x8B, 8];

/// Decompresses the response to a request with these headers; the result is no larger than the limit.
///
/// A body that is cut off or damaged stays as it came: decoding it reports that.
pub(super) fn decompress(
    mut response: RawResponse,
    request: &HeaderMap,
    limit: usize,
) -> Result<RawResponse> {
    if !response.body.starts_with(&MAGIC) || !is_textual(&response, request) {
        return Ok(response);
    }
    let mut body = Vec::new();
    // One byte more than is allowed tells that there is more; the rest is never decompressed.
    let max_read = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    match MultiGzDecoder::new(&*response.body).take(max_read).read_to_end(&mut body) {
        Ok(length) if length > limit => {
            response.body = Bytes::new();
            Err(Error::too_large(limit).with_response(response))
        }
        Ok(_) => {
            response.body = body.into();
            Ok(response)
        }
        Err(_) => Ok(response),
    }
}

/// Whether the body should be JSON or text: its type says so, or it has none, and is an error or what was asked for.
fn is_textual(response: &RawResponse, request: &HeaderMap) -> bool {
    let media_type = match response.headers.get(CONTENT_TYPE) {
        None if !response.status.is_success() => return true,
        given => given.or(request.get(ACCEPT)),
    };
    let media_type = media_type.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = media_type.split([';', ',']).next().unwrap_or_default().trim().to_ascii_lowercase();
    media_type.starts_with("text/") || media_type.ends_with("/json") || media_type.ends_with("+json")
}
