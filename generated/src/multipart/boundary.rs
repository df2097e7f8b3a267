// Copied by sdkwright from sdk-runtime (src/multipart/boundary.rs); do not edit.

//! The boundary between the parts of a body (RFC 2046, 5.1.1).
//!
//! Input: the contents between the boundaries. Output: a text that occurs in none of them. It depends only on the
//! content, so that retries send the same body and tests can predict it. Where the contents are unknown, it is random.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use bytes::Bytes;

/// Returns a boundary that occurs in none of the contents.
pub(super) fn boundary_for<'a>(contents: impl Iterator<Item = &'a Bytes> + Clone) -> String {
    let sum =
        contents.clone().flatten().fold(OFFSET, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(PRIME));
    unused(contents, (0_u64..).map(|round| format!("_part_{:016x}", sum.wrapping_add(round))))
}

/// Returns a boundary with 128 random bits, which no content can predict.
pub(super) fn random_boundary() -> String {
    // Each hasher of the standard library has other random keys.
    let random = || RandomState::new().build_hasher().finish();
    format!("_part_{:016x}{:016x}", random(), random())
}

/// The constants of the 64-bit FNV-1a hash. Any hash with a good distribution would do; this one is short.
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// Returns the first candidate that occurs in none of the contents. There are more candidates than bytes of content.
fn unused<'a>(
    contents: impl Iterator<Item = &'a Bytes> + Clone,
    mut candidates: impl Iterator<Item = String>,
) -> String {
    let is_unused = |candidate: &String| !contents.clone().any(|it| contains(it, candidate.as_bytes()));
    candidates.find(is_unused).unwrap_or_default()
}

fn contains(content: &[u8], text: &[u8]) -> bool {
    let Some(first) = text.first() else { return true };
    let mut rest = content;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        rest = rest.get(at..).unwrap_or_default();
        if rest.starts_with(text) {
            return true;
        }
        rest = rest.get(1..).unwrap_or_default();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boundary_does_not_occur_in_content() {
        let contents = [Bytes::from("x__a--b"), Bytes::from("c_"), Bytes::new()];
        let candidates = ["_a", "c_", "_", "--b", "_c"].map(str::to_owned);
        assert_eq!(unused(contents.iter(), candidates.into_iter()), "_c");
        let first = boundary_for(contents.iter());
        assert_eq!(first, boundary_for(contents.iter()));
        // Content that includes the boundary of other content gets a different one.
        let evil = [Bytes::from(format!("\r\n--{first}--\r\n"))];
        assert!(!contains(&evil[0], boundary_for(evil.iter()).as_bytes()));
    }
}
