//! The verification of signatures.
//!
//! Input: the headers and the body of a request, the scheme and the secrets. Output: the data that the signature
//! covers, or the reason why the request is rejected.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::error::{WebhookError, WebhookErrorKind as Kind};
use super::header_value::{HeaderValue, header_value};
use super::scheme::{Encoding, SecretEncoding, Signature, SignatureFormat};
use super::secrets::Secrets;
use crate::model::Secret;

/// The maximum number of signatures of a request. Each of them is verified with each secret.
const MAX_SIGNATURES: usize = 16;

/// The data of a request with a valid signature.
pub(super) struct Signed {
    /// The signature timestamp, in seconds since the Unix epoch.
    pub(super) timestamp: Option<u64>,
    /// The ID of the message, if the signature covers it.
    pub(super) id: Option<String>,
    /// The SHA-256 digest of the signed content in hexadecimal digits. It identifies a message without an ID: while a secret
    /// is being replaced, one message has several signatures.
    pub(super) digest: String,
}

/// The signatures of a request, and the strings that are signed together with its body.
struct Claim<'a> {
    signatures: Vec<Vec<u8>>,
    timestamp: &'a str,
    id: &'a str,
}

impl Signature {
    /// Verifies the signature of a request. Does not check the age of the request.
    pub(super) fn verify(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        secrets: &Secrets,
    ) -> Result<Signed, WebhookError> {
        let claim = self.claim(headers)?;
        let timestamp = match self.signed.has_timestamp() {
            true => Some(self.seconds(claim.timestamp)?),
            false => None,
        };
        let keys = secrets.iter().map(|secret| self.secret.key(secret)).collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() {
            return Err(WebhookError::new(Kind::InvalidSecret, "no secret is configured"));
        }
        if keys.iter().any(|key| !self.algorithm.accepts(key)) {
            return Err(WebhookError::new(Kind::InvalidSecret, "a key is not valid for the algorithm"));
        }
        let message = self.signed.parts(claim.id, claim.timestamp, body);
        if !keys.iter().any(|key| self.algorithm.verifies(key, &message, &claim.signatures)) {
            let message = "the signature is not that of this body and a configured secret";
            return Err(WebhookError::new(Kind::SignatureMismatch, message));
        }
        let id = self.signed.has_id().then(|| claim.id.to_owned());
        let digest = message.iter().fold(Sha256::new(), |digest, part| digest.chain_update(part)).finalize();
        Ok(Signed { timestamp, id, digest: hex(&digest) })
    }

    /// Reads the signatures, the signature timestamp and the ID from the headers.
    fn claim<'a>(&self, headers: &'a HeaderMap) -> Result<Claim<'a>, WebhookError> {
        let value = match header_value(headers, self.header) {
            HeaderValue::Absent => {
                let message = format!("the header `{}` is missing", self.header);
                return Err(WebhookError::new(Kind::MissingSignature, message));
            }
            HeaderValue::Invalid => return Err(self.malformed()),
            HeaderValue::Text(value) => value,
        };
        let mut timestamp = None;
        let signatures = match self.format {
            SignatureFormat::Single(prefix) => {
                vec![value.strip_prefix(prefix).ok_or_else(|| self.malformed())?]
            }
            SignatureFormat::KeyedList(time, signature) => {
                let pairs = || value.split(',').filter_map(|pair| pair.trim().split_once('='));
                timestamp = pairs().find(|(key, _)| *key == time).map(|(_, value)| value);
                pairs().filter(|(key, _)| *key == signature).map(|(_, value)| value).collect()
            }
            SignatureFormat::VersionedList(version) => {
                let pairs = value.split(' ').filter_map(|pair| pair.split_once(','));
                pairs.filter(|(key, _)| *key == version).map(|(_, value)| value).collect()
            }
        };
        if signatures.is_empty() || signatures.len() > MAX_SIGNATURES {
            return Err(self.malformed());
        }
        let decoded = signatures.iter().map(|text| self.decoded(text).ok_or_else(|| self.malformed()));
        let signatures = decoded.collect::<Result<Vec<_>, _>>()?;
        let is_keyed = matches!(self.format, SignatureFormat::KeyedList(..));
        if self.signed.has_timestamp() && !is_keyed {
            timestamp = self.header_text(headers, self.timestamp_header, Kind::MissingTimestamp)?;
        }
        let id = match self.signed.has_id() {
            true => self.header_text(headers, self.id_header, Kind::MissingId)?.unwrap_or_default(),
            false => "",
        };
        if self.signed.has_timestamp() && timestamp.is_none_or(str::is_empty) {
            let message = "the signature timestamp is missing";
            return Err(WebhookError::new(Kind::MissingTimestamp, message));
        }
        Ok(Claim { signatures, timestamp: timestamp.unwrap_or_default(), id })
    }

    /// Returns the value of a required header.
    fn header_text<'a>(
        &self,
        headers: &'a HeaderMap,
        name: &str,
        missing: Kind,
    ) -> Result<Option<&'a str>, WebhookError> {
        match header_value(headers, name) {
            HeaderValue::Text(text) if !text.is_empty() => Ok(Some(text)),
            _ => Err(WebhookError::new(missing, format!("the header `{name}` is missing"))),
        }
    }

    /// Returns the bytes of a signature, if it has the right length.
    fn decoded(&self, text: &str) -> Option<Vec<u8>> {
        let length = self.algorithm.length();
        let bytes = match self.encoding {
            Encoding::Hex => from_hex(text, length)?,
            // A text that is too long is rejected before it is decoded.
            Encoding::Base64 if text.len() <= length * 2 => STANDARD.decode(text).ok()?,
            Encoding::Base64 => return None,
        };
        (bytes.len() == length).then_some(bytes)
    }

    /// Parses the signature timestamp, in seconds since the Unix epoch.
    fn seconds(&self, text: &str) -> Result<u64, WebhookError> {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| is_number).ok_or_else(|| {
            let message = "the signature timestamp is not a number of seconds since the Unix epoch";
            WebhookError::new(Kind::MalformedTimestamp, message)
        })
    }

    fn malformed(&self) -> WebhookError {
        let message = format!("the header `{}` does not have the form of a signature", self.header);
        WebhookError::new(Kind::MalformedSignature, message)
    }

    /// Returns the value of the header for a signature.
    #[cfg(feature = "testing")]
    pub(super) fn written(&self, signature: &[u8], timestamp: &str) -> String {
        let signature = match self.encoding {
            Encoding::Hex => hex(signature),
            Encoding::Base64 => STANDARD.encode(signature),
        };
        match self.format {
            SignatureFormat::Single(prefix) => format!("{prefix}{signature}"),
            SignatureFormat::KeyedList(time, key) => format!("{time}={timestamp},{key}={signature}"),
            SignatureFormat::VersionedList(version) => format!("{version},{signature}"),
        }
    }
}

impl SecretEncoding {
    /// Decodes the key of a secret.
    pub(super) fn key(self, secret: &Secret) -> Result<Zeroizing<Vec<u8>>, WebhookError> {
        let text = secret.expose().as_str();
        let key = match self {
            Self::Text => Some(text.as_bytes().to_vec()),
            Self::Hex => from_hex(text, text.len() / 2),
            Self::Base64(prefix) => STANDARD.decode(text.strip_prefix(prefix).unwrap_or(text)).ok(),
        };
        // Anyone can sign with an empty key.
        key.filter(|key| !key.is_empty()).map(Zeroizing::new).ok_or_else(|| {
            let message = match self {
                Self::Text => "a secret is empty",
                Self::Hex => "a key is empty or not in hexadecimal digits",
                Self::Base64(_) => "a secret is empty or not in Base64",
            };
            WebhookError::new(Kind::InvalidSecret, message)
        })
    }
}

/// Decodes hexadecimal digits. Returns `None` unless they encode `length` bytes.
fn from_hex(text: &str, length: usize) -> Option<Vec<u8>> {
    if text.len() != length * 2 {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    text.as_bytes().chunks(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
}

/// Encodes bytes as hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
