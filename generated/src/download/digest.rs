// Copied by sdkwright from sdk-runtime (src/download/digest.rs); do not edit.

//! Digests of content (RFC 9530): `Repr-Digest` and `Content-Digest`, with SHA-256 and SHA-512.
//!
//! Input: the header, and the bytes as they arrive. Output: the name of the algorithm whose digest differs. Other algorithms
//! and invalid values are ignored.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName};
use sha2::{Digest, Sha256, Sha512};

/// The header with the digest of the whole representation.
pub(super) const REPR_DIGEST: HeaderName = HeaderName::from_static("repr-digest");

/// The header with the digest of the content of one message.
pub(super) const CONTENT_DIGEST: HeaderName = HeaderName::from_static("content-digest");

/// The digests of a header, and their state.
#[derive(Default)]
pub(super) struct Digests {
    sha256: Option<(Vec<u8>, Sha256)>,
    sha512: Option<(Vec<u8>, Sha512)>,
}

impl Digests {
    /// Reads the header. Only the algorithms that it names are computed.
    pub(super) fn read(headers: &HeaderMap, name: &HeaderName) -> Self {
        let mut digests = Self::default();
        for value in headers.get_all(name).iter().filter_map(|value| value.to_str().ok()) {
            // Neither a key nor a byte sequence contains a comma (RFC 9651, 3.2 and 3.3.5).
            for (algorithm, digest) in value.split(',').filter_map(member) {
                match (algorithm, digest.len()) {
                    ("sha-256", 32) => digests.sha256 = Some((digest, Sha256::new())),
                    ("sha-512", 64) => digests.sha512 = Some((digest, Sha512::new())),
                    _ => {}
                }
            }
        }
        digests
    }

    /// Adds bytes.
    pub(super) fn update(&mut self, bytes: &[u8]) {
        if let Some((_, state)) = &mut self.sha256 {
            state.update(bytes);
        }
        if let Some((_, state)) = &mut self.sha512 {
            state.update(bytes);
        }
    }

    /// Compares the digests of all bytes with those of the header. Returns the algorithm whose digest differs.
    pub(super) fn mismatch(&mut self) -> Option<&'static str> {
        let sha256 = self.sha256.take().is_some_and(|(expected, state)| *state.finalize() != *expected);
        let sha512 = self.sha512.take().is_some_and(|(expected, state)| *state.finalize() != *expected);
        sha256.then_some("sha-256").or(sha512.then_some("sha-512"))
    }
}

/// Parses a member of a dictionary: `sha-256=:AbC=:`.
fn member(member: &str) -> Option<(&str, Vec<u8>)> {
    let (key, value) = member.trim().split_once('=')?;
    let (encoded, _) = value.strip_prefix(':')?.split_once(':')?;
    Some((key, STANDARD.decode(encoded).ok()?))
}
