//! Digests for the header `Digest` (RFC 3230, 4.3.2): the name of the algorithm, and the digest in Base64.

use super::steps::SessionDigest;

#[cfg(not(feature = "digests"))]
pub(super) use self::disabled::RunningDigest;
#[cfg(feature = "digests")]
pub(super) use self::enabled::RunningDigest;

#[cfg(feature = "digests")]
mod enabled {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use sha1::Sha1;
    use sha2::{Digest, Sha256};

    use super::SessionDigest;

    /// The digest of the bytes so far.
    #[derive(Clone)]
    pub(in crate::upload_session) enum RunningDigest {
        Sha1(Sha1),
        Sha256(Sha256),
    }

    impl RunningDigest {
        /// Creates the digest of no bytes, or returns the reason why the algorithm is not available.
        pub(in crate::upload_session) fn new(algorithm: SessionDigest) -> Result<Self, &'static str> {
            Ok(match algorithm {
                SessionDigest::Sha1 => Self::Sha1(Sha1::new()),
                SessionDigest::Sha256 => Self::Sha256(Sha256::new()),
            })
        }

        /// Adds bytes.
        pub(in crate::upload_session) fn update(&mut self, bytes: &[u8]) {
            match self {
                Self::Sha1(state) => state.update(bytes),
                Self::Sha256(state) => state.update(bytes),
            }
        }

        /// Returns the value of the header.
        pub(in crate::upload_session) fn finish(self) -> String {
            match self {
                Self::Sha1(state) => format!("sha={}", STANDARD.encode(state.finalize())),
                Self::Sha256(state) => format!("sha-256={}", STANDARD.encode(state.finalize())),
            }
        }
    }
}

#[cfg(not(feature = "digests"))]
mod disabled {
    use super::SessionDigest;

    /// A digest that cannot be computed.
    #[derive(Clone)]
    pub(in crate::upload_session) enum RunningDigest {}

    impl RunningDigest {
        pub(in crate::upload_session) fn new(_: SessionDigest) -> Result<Self, &'static str> {
            Err("the upload requires digests: enable the feature `digests`")
        }

        pub(in crate::upload_session) fn update(&mut self, _: &[u8]) {}

        pub(in crate::upload_session) fn finish(self) -> String {
            match self {}
        }
    }
}
