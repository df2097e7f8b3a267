// Copied by sdkwright from sdk-runtime (src/client/compression.rs); do not edit.

//! The compression of request bodies (feature `gzip`).
//!
//! Input: a prepared call. Output: the call with its body compressed with gzip (RFC 1952), if the operation accepts that and
//! the body is large enough. The body is compressed once, so all attempts send the same bytes.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::HeaderValue;
use http::header::CONTENT_ENCODING;

use super::prepared::PreparedCall;
use super::shared::Client;
use crate::transport::spawn_blocking;

/// The maximum size in bytes of a body that is compressed in place.
const MAX_INLINE: usize = 1 << 18;

impl Client {
    /// Compresses the body of a call, on another thread if it is large.
    pub(crate) async fn compress(&self, mut prepared: PreparedCall) -> PreparedCall {
        let Some(least) = prepared.compress_above else { return prepared };
        let is_encoded = prepared.headers.contains_key(CONTENT_ENCODING);
        let body = prepared.body.as_ref().filter(|body| body.len() >= least && !is_encoded);
        let Some(body) = body.cloned() else { return prepared };
        let compressed = if self.shared.is_default_transport && body.len() > MAX_INLINE {
            let slot = Arc::new(Mutex::new(None));
            let (target, body) = (Arc::clone(&slot), body.clone());
            spawn_blocking(Box::new(move || {
                *target.lock().unwrap_or_else(PoisonError::into_inner) = gzip(&body);
            }))
            .await;
            slot.lock().unwrap_or_else(PoisonError::into_inner).take()
        } else {
            gzip(&body)
        };
        // A body that does not shrink is sent as it is.
        if let Some(compressed) = compressed.filter(|compressed| compressed.len() < body.len()) {
            prepared.headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            prepared.body = Some(compressed);
        }
        prepared
    }
}

/// Compresses a body.
fn gzip(body: &[u8]) -> Option<Bytes> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 4), Compression::fast());
    encoder.write_all(body).ok()?;
    encoder.finish().ok().map(Bytes::from)
}

/// Returns the body of a request as it was before its compression, for the mock.
#[cfg(feature = "testing")]
pub(crate) fn decompress_request(headers: &http::HeaderMap, body: Bytes) -> Bytes {
    use std::io::Read;

    if headers.get(CONTENT_ENCODING).is_none_or(|encoding| encoding != "gzip") {
        return body;
    }
    let mut plain = Vec::new();
    match flate2::read::GzDecoder::new(&*body).read_to_end(&mut plain) {
        Ok(_) => Bytes::from(plain),
        Err(_) => body,
    }
}
