//! JSON texts inside JSON strings (`contentSchema`, JSON Schema 2020-12 Validation, section 8.5).
//!
//! Input: a value, or a string from the service. Output: the string, and the value that it contains. A string is kept as
//! received, so that it round-trips unchanged, and invalid JSON in it does not fail the decoding of the response.

mod codegen_api;

use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::error::{Error, Result};
use crate::model::{DecodeOptions, Undecodable, Zero, decode_body, decode_root, from_json, read_text};
use crate::response::RawResponse;

#[cfg(test)]
mod tests;

/// A string that contains a value of type `T` as JSON, such as `"{\"id\":1}"`.
///
/// The text is kept as received and is only decoded by [`JsonText::decode`]. `==` compares texts. `Debug` omits the text,
/// because it may contain secrets.
///
/// # Examples
///
/// ```text
/// let settings = connector.settings.decode()?; // a `Settings`
/// connector.settings = JsonText::encode(&settings)?;
/// ```
pub struct JsonText<T> {
    text: String,
    content: PhantomData<fn() -> T>,
}

impl<T> JsonText<T> {
    /// Returns the text as it is sent.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T: Zero> JsonText<T> {
    /// Encodes a value as JSON without whitespace.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`Request`](crate::ErrorKind::Request) if the value cannot be encoded.
    pub fn encode(value: &T) -> Result<Self> {
        let text = serde_json::to_string(value);
        text.map(Self::from).map_err(|error| Error::request(format!("the value cannot be encoded: {error}")))
    }

    /// Decodes the value in the text. Missing required properties are filled in, even if the client is
    /// [`strict`](crate::ClientBuilder::strict).
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`Decode`](crate::ErrorKind::Decode) with the path in the text if the text is not JSON
    /// or not a `T`. The error contains no values from the text.
    pub fn decode(&self) -> Result<T> {
        let text = self.text.as_bytes();
        let options = DecodeOptions { strict: false, max_response_size: text.len() };
        let decoded = decode_body(options, text.len(), || decode_root(|| from_json(text)));
        decoded.map_err(|reasons| undecodable(text, &reasons))
    }
}

fn undecodable(text: &[u8], reasons: &Undecodable<serde_json::Error>) -> Error {
    let (status, headers, body) = (StatusCode::OK, HeaderMap::new(), Bytes::copy_from_slice(text));
    let error = Error::decode(RawResponse { status, headers, body, received: None }, reasons);
    let reason = error.decode_errors().first().map(|reason| format!(": {reason}"));
    Error::undecodable(format!("the JSON text cannot be decoded{}", reason.unwrap_or_default()))
}

/// Keeps the text without checking it.
impl<T> From<String> for JsonText<T> {
    fn from(text: String) -> Self {
        Self { text, content: PhantomData }
    }
}

/// Keeps the text without checking it.
impl<T> From<&str> for JsonText<T> {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// Never fails, because any text is kept.
impl<T> FromStr for JsonText<T> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl<T> From<JsonText<T>> for String {
    fn from(value: JsonText<T>) -> Self {
        value.text
    }
}

impl<T> AsRef<str> for JsonText<T> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<T> Clone for JsonText<T> {
    fn clone(&self) -> Self {
        self.text.clone().into()
    }
}

impl<T> PartialEq for JsonText<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for JsonText<T> {}

impl<T> Hash for JsonText<T> {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.text.hash(hasher);
    }
}

impl<T> fmt::Debug for JsonText<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "JsonText({} bytes)", self.text.len())
    }
}

/// Formats the text as it is sent.
impl<T> fmt::Display for JsonText<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

impl<T> Zero for JsonText<T> {
    fn zero() -> Self {
        String::new().into()
    }

    fn wipe(&mut self) {
        Zero::wipe(&mut self.text);
    }
}

impl<'de, T> Deserialize<'de> for JsonText<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_text(deserializer)
    }
}

impl<T> Serialize for JsonText<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}
