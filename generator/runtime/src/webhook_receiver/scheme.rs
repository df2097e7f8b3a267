//! The description of an API's webhooks in generated code. Data only. Members are JSON pointers (RFC 6901), and a name
//! that does not apply is empty.

/// The description of an API's webhooks.
#[derive(Debug)]
pub struct Scheme {
    /// The header and the member with the kind of an event.
    pub(crate) kind: KindPlace,
    /// The signature of a request. `None` if the service does not sign requests.
    pub(crate) signature: Option<Signature>,
    /// The member with the ID of an event, which the signature covers.
    pub(crate) id_member: &'static str,
    /// The field with the payload, if the body is a form.
    pub(crate) form_field: &'static str,
}

/// The header and the member with the kind of an event.
#[derive(Debug)]
pub struct KindPlace {
    /// The header with the kind, or with its first part if there is a member.
    pub(crate) header: &'static str,
    /// The member with the kind, or with its second part if there is a header.
    pub(crate) member: &'static str,
}

/// The kind of an event: the value of the header, that of the member, and the index of the variant.
pub type EventKind = (&'static str, &'static str, usize);

/// The signature of a request.
#[derive(Debug)]
pub struct Signature {
    /// The header with the signature.
    pub(crate) header: &'static str,
    /// The format of the header.
    pub(crate) format: SignatureFormat,
    /// The algorithm.
    pub(crate) algorithm: Algorithm,
    /// The encoding of a signature in the header.
    pub(crate) encoding: Encoding,
    /// The content that is signed.
    pub(crate) signed: SignedContent,
    /// The header with the signature timestamp, in seconds since the Unix epoch.
    pub(crate) timestamp_header: &'static str,
    /// The header with the ID of the message.
    pub(crate) id_header: &'static str,
    /// The encoding of a secret.
    pub(crate) secret: SecretEncoding,
}

/// The format of a header with signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureFormat {
    /// One signature after a prefix, such as `sha256=`.
    Single(&'static str),
    /// A list such as `t=1492774577,v1=5257a8…,v1=6ffbb5…`: the key of the signature timestamp, and that of the
    /// signatures.
    KeyedList(&'static str, &'static str),
    /// Signatures separated by spaces, each after its version and a comma, such as `v1,K5oZfzN…`.
    VersionedList(&'static str),
}

/// A signature algorithm.
#[derive(Clone, Copy, Debug)]
pub enum Algorithm {
    /// HMAC (RFC 2104) with SHA-1.
    HmacSha1,
    /// HMAC with SHA-256.
    HmacSha256,
    /// HMAC with SHA-512.
    HmacSha512,
    /// An algorithm with a public key.
    PublicKey(&'static PublicKeyAlgorithm),
}

/// An algorithm with a public key. Only SDKs with such signatures contain its module.
#[derive(Debug)]
pub struct PublicKeyAlgorithm {
    /// The length of a signature, in bytes.
    pub(crate) length: usize,
    /// The function that returns `true` for a usable public key.
    pub(crate) is_key: fn(&[u8]) -> bool,
    /// The function that verifies a signature. Takes the public key, the message and the signature.
    pub(crate) verifies: fn(&[u8], &[u8], &[u8]) -> bool,
    /// The function that signs a message. Takes the private key and the message.
    #[cfg(feature = "testing")]
    pub(crate) sign: fn(&[u8], &[u8]) -> Vec<u8>,
}

/// An encoding of bytes as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Hexadecimal digits in upper or lower case (RFC 4648, section 8).
    Hex,
    /// Base64 with padding (RFC 4648, section 4).
    Base64,
}

/// The content that is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignedContent {
    /// `{body}`
    Body,
    /// `{timestamp}.{body}`
    TimestampDotBody,
    /// `{timestamp}{body}`
    TimestampBody,
    /// `v0:{timestamp}:{body}`
    VersionTimestampBody,
    /// `{id}.{timestamp}.{body}`
    IdTimestampBody,
}

/// The encoding of a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretEncoding {
    /// The bytes of the text are the key.
    Text,
    /// The key in hexadecimal digits.
    Hex,
    /// The key in Base64, after a prefix such as `whsec_` that may be absent.
    Base64(&'static str),
}

impl SignedContent {
    /// Returns `true` if the content contains the signature timestamp.
    pub(super) fn has_timestamp(self) -> bool {
        !matches!(self, Self::Body)
    }

    /// Returns `true` if the content contains the ID of the message.
    pub(super) fn has_id(self) -> bool {
        matches!(self, Self::IdTimestampBody)
    }

    /// Returns the parts of the content, in order.
    pub(super) fn parts<'a>(self, id: &'a str, timestamp: &'a str, body: &'a [u8]) -> [&'a [u8]; 5] {
        let (id, timestamp) = (id.as_bytes(), timestamp.as_bytes());
        match self {
            Self::Body => [body, b"", b"", b"", b""],
            Self::TimestampDotBody => [timestamp, b".", body, b"", b""],
            Self::TimestampBody => [timestamp, body, b"", b"", b""],
            Self::VersionTimestampBody => [b"v0:", timestamp, b":", body, b""],
            Self::IdTimestampBody => [id, b".", timestamp, b".", body],
        }
    }
}

/// Joins both parts of a kind into one string, such as `issues.opened`.
pub(super) fn joined(header: &str, member: &str) -> String {
    match (header, member) {
        (one, "") | ("", one) => one.to_owned(),
        (header, member) => format!("{header}.{member}"),
    }
}
