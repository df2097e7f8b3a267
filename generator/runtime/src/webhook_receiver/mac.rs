//! Message authentication codes: HMAC (RFC 2104) with SHA-1, SHA-256 and SHA-512. Another module implements signatures
//! with public keys.
//!
//! Input: a key, and the parts of a message. Output: `true` if a code matches the message. Codes are compared in
//! constant time.

use hmac::{Hmac, Mac};
use sha1::Sha1;
use sha2::{Sha256, Sha512};

use super::scheme::Algorithm;

impl Algorithm {
    /// Returns `true` if the algorithm accepts a key. HMAC accepts any key.
    pub(super) fn accepts(self, key: &[u8]) -> bool {
        match self {
            Self::HmacSha1 | Self::HmacSha256 | Self::HmacSha512 => true,
            Self::PublicKey(it) => (it.is_key)(key),
        }
    }

    /// Returns the number of bytes of a code.
    pub(super) fn length(self) -> usize {
        match self {
            Self::HmacSha1 => 20,
            Self::HmacSha256 => 32,
            Self::HmacSha512 => 64,
            Self::PublicKey(it) => it.length,
        }
    }

    /// Returns `true` if one of the codes matches the message.
    pub(super) fn verifies(self, key: &[u8], message: &[&[u8]], codes: &[Vec<u8>]) -> bool {
        match self {
            Self::HmacSha1 => verifies(state::<Hmac<Sha1>>(key, message), codes),
            Self::HmacSha256 => verifies(state::<Hmac<Sha256>>(key, message), codes),
            Self::HmacSha512 => verifies(state::<Hmac<Sha512>>(key, message), codes),
            Self::PublicKey(it) => {
                let message = message.concat();
                codes.iter().any(|code| (it.verifies)(key, &message, code))
            }
        }
    }

    /// Returns the code of a message.
    #[cfg(feature = "testing")]
    pub(super) fn code(self, key: &[u8], message: &[&[u8]]) -> Vec<u8> {
        match self {
            Self::HmacSha1 => code(state::<Hmac<Sha1>>(key, message)),
            Self::HmacSha256 => code(state::<Hmac<Sha256>>(key, message)),
            Self::HmacSha512 => code(state::<Hmac<Sha512>>(key, message)),
            Self::PublicKey(it) => (it.sign)(key, &message.concat()),
        }
    }
}

/// Returns the state after a message, or `None` if the key is rejected. HMAC accepts any key.
fn state<M: Mac + hmac::digest::KeyInit>(key: &[u8], message: &[&[u8]]) -> Option<M> {
    let mut state = <M as Mac>::new_from_slice(key).ok()?;
    message.iter().for_each(|part| state.update(part));
    Some(state)
}

fn verifies<M: Mac + Clone>(state: Option<M>, codes: &[Vec<u8>]) -> bool {
    let Some(state) = state else { return false };
    // Without a short circuit, the time does not depend on which code matches.
    codes.iter().fold(false, |found, code| found | state.clone().verify_slice(code).is_ok())
}

#[cfg(feature = "testing")]
fn code<M: Mac>(state: Option<M>) -> Vec<u8> {
    state.map(|state| state.finalize().into_bytes().to_vec()).unwrap_or_default()
}
