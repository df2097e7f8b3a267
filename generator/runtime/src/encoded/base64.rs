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

/// Bytes that are sent as base64 (RFC 4648, 4).
///
/// Bytes convert into it. The text of a service is kept unchanged, so it round-trips, and an invalid text never fails
/// decoding; [`Base64::decode`] returns the bytes.
///
/// ```text
/// let thumbnail = Base64::from(std::fs::read("cat.png")?);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Base64(String);

impl Base64 {
    /// Creates the value from a text that is base64 already. The text is not checked.
    pub fn from_encoded(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the bytes, or `None` if the text is not base64.
    ///
    /// Accepts the standard and the URL-safe alphabet, with or without padding, and line breaks.
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

    /// Returns the text as it is sent.
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

/// Wraps a text that is base64 already, like [`Base64::from_encoded`].
impl From<String> for Base64 {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// Wraps a text that is base64 already, like [`Base64::from_encoded`].
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

/// Creates a secret from a text that is base64 already.
impl From<String> for Secret<Base64> {
    fn from(text: String) -> Self {
        Base64::from(text).into()
    }
}

/// Creates a secret from a text that is base64 already.
impl From<&str> for Secret<Base64> {
    fn from(text: &str) -> Self {
        Base64::from(text).into()
    }
}

/// Shows the text as it is sent.
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
