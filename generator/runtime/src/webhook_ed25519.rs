//! Ed25519 (RFC 8032) signatures of webhook requests.
//!
//! Input: a public key, a message and a signature. Output: `true` if the owner of the private key signed the message.
//! Only SDKs of services that use Ed25519 contain this file.

use ed25519_dalek::{Signature, VerifyingKey};

use crate::webhook_receiver::PublicKeyAlgorithm;

/// The Ed25519 algorithm.
pub(crate) static ED25519: PublicKeyAlgorithm = PublicKeyAlgorithm {
    length: 64,
    is_key,
    verifies,
    #[cfg(feature = "testing")]
    sign,
};

// Generated code uses the algorithm; see `crate::codegen_api`.
const _: &PublicKeyAlgorithm = &ED25519;

/// Decodes a public key.
fn verifying_key(key: &[u8]) -> Option<VerifyingKey> {
    VerifyingKey::from_bytes(key.try_into().ok()?).ok()
}

fn is_key(key: &[u8]) -> bool {
    verifying_key(key).is_some_and(|key| !key.is_weak())
}

/// Verifies a signature. Rejects non-canonical encodings and keys of small order.
fn verifies(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let signature = Signature::from_slice(signature).ok();
    let verified =
        verifying_key(key).zip(signature).map(|(key, signature)| key.verify_strict(message, &signature));
    verified.is_some_and(|verified| verified.is_ok())
}

/// Signs with a private key, which is a seed of 32 bytes.
#[cfg(feature = "testing")]
fn sign(seed: &[u8], message: &[u8]) -> Vec<u8> {
    use ed25519_dalek::{Signer, SigningKey};

    let seed: Option<&[u8; 32]> = seed.try_into().ok();
    seed.map(|seed| SigningKey::from_bytes(seed).sign(message).to_bytes().to_vec()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
