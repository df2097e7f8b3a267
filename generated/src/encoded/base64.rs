// Copied by sdkwright from sdk-runtime (src/encoded/base64.rs); do not edit.

//! Bytes in a JSON string.

use std::fmt;

use base64::Engine;
use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, STANDARD};
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};
use bytes::Bytes;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroize;

use crate::model::{Secret, Zero, read_text};

const TOLERANT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);

/// A byte string that is sent as base64 (RFC 4648, 4).
///
/// Implements `From` for bytes. A value from the service is kept as received, so it round-trips unchanged, and invalid
/// base64 never fails decoding of the response. [`Base64::decode`] returns the bytes.
///
/// ```text
/// let thumbnail = Base64::from(std::fs::read("cat.png")?);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Base64(String);

impl Base64 {
    /// Creates the value from text that is already base64. The text is not validated.
    pub fn from_encoded(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the bytes, or `None` if the text is not valid base64.
    ///
    /// Accepts the standard and the URL-safe alphabets, with or without padding and line breaks.
    pub fn decode(&self) -> Option<Vec<u8>> {
        let is_url_safe = self.0.contains(['-', '_']);
        let alphabet = if is_url_safe { &alphabet::URL_SAFE } else { &alphabet::STANDARD };
        let engine = GeneralPurpose::new(alphabet, TOLERANT);
        if self.0.contains(|character: char| character.is_ascii_whitespace()) {
            let text: String = self.0.chars().filter(|character| !character.is_ascii_whitespace()).collect();
            engine.decode(text).ok()
        } else {
            engine.decode(&self.0).ok()
        }
    }

    /// Returns the base64 text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(STANDARD.encode(bytes))
    }
}

impl<const N: usize> From<&[u8; N]> for Base64 {
    fn from(bytes: &[u8; N]) -> Self {
        Self(STANDARD.encode(bytes))
    }
}

impl<const N: usize> From<[u8; N]> for Base64 {
    fn from(bytes: [u8; N]) -> Self {
        Self(STANDARD.encode(bytes))
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(STANDARD.encode(bytes))
    }
}

impl From<Bytes> for Base64 {
    fn from(bytes: Bytes) -> Self {
        Self(STANDARD.encode(bytes))
    }
}

/// Wraps text that is already base64, like [`Base64::from_encoded`].
impl From<String> for Base64 {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// Wraps text that is already base64, like [`Base64::from_encoded`].
impl From<&str> for Base64 {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Creates a secret from bytes.
impl From<Vec<u8>> for Secret<Base64> {
    fn from(bytes: Vec<u8>) -> Self {
        Base64::from(bytes).into()
    }
}

/// Creates a secret from bytes.
impl From<&[u8]> for Secret<Base64> {
    fn from(bytes: &[u8]) -> Self {
        Base64::from(bytes).into()
    }
}

/// Creates a secret from text that is already base64.
impl From<String> for Secret<Base64> {
    fn from(text: String) -> Self {
        Base64::from(text).into()
    }
}

/// Creates a secret from text that is already base64.
impl From<&str> for Secret<Base64> {
    fn from(text: &str) -> Self {
        Base64::from(text).into()
    }
}

/// Formats the base64 text.
impl fmt::Display for Base64 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl fmt::Debug for Base64 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Base64").field(&self.0).finish()
    }
}

impl Zero for Base64 {
    fn zero() -> Self {
        Self(String::new())
    }

    fn wipe(&mut self) {
        self.0.zeroize();
    }
}

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_text(deserializer)
    }
}

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
