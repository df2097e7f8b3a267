//! Webhooks and callbacks: the events and payloads that the service sends, and the description of their requests.

use serde_json::Value;

use crate::ir::ids::TypeId;
use crate::ir::types::TypeRef;
use crate::openapi::RelatedCall;

/// The webhooks and callbacks of the documents.
#[derive(Clone, Debug)]
pub struct Webhooks {
    /// The type of an event: a union with a variant for each webhook. The variant has the label of the event. `None` if
    /// there are only callbacks.
    pub event: Option<TypeId>,
    /// The events, in the order of the documents.
    pub events: Vec<WebhookEvent>,
    /// The types of the payloads of callbacks, in the order of the documents.
    pub payloads: Vec<CallbackPayload>,
    /// The header with the kind of an event, or an empty string.
    pub kind_header: String,
    /// The JSON pointer of the member with the kind of an event, or an empty string.
    pub kind_member: String,
    /// The JSON pointer of the member with the ID of an event, or an empty string.
    pub id_member: String,
    /// The field with the payload of a form, or an empty string.
    pub form_field: String,
    /// The signature of requests, if they can be verified.
    pub signature: Option<WebhookSignature>,
    /// The headers that requests have in addition to those above.
    pub headers: Vec<WebhookHeader>,
    /// The files that define the webhooks, sorted.
    pub files: Vec<String>,
}

impl Webhooks {
    /// The name of the module and of the feature.
    pub const NAME: &str = "webhooks";

    /// Returns the event with this label.
    pub fn event(&self, label: &str) -> Option<&WebhookEvent> {
        self.events.iter().find(|event| event.label == label)
    }
}

/// An event.
#[derive(Clone, Debug)]
pub struct WebhookEvent {
    /// The label of the variant: the name of the webhook, followed by the method if several webhooks have the name.
    pub label: String,
    /// The kinds that select the variant: the value of the header and that of the member.
    pub kinds: Vec<(String, String)>,
    /// A sample of the payload.
    pub sample: Option<Value>,
}

/// A type of the payloads of callbacks.
#[derive(Clone, Debug)]
pub struct CallbackPayload {
    /// The type.
    pub ty: TypeRef,
    /// The callbacks: their names, and the method and path of their operations.
    pub callbacks: Vec<(String, String)>,
    /// A sample of the payload.
    pub sample: Option<Value>,
}

/// The requests that the service sends because of an operation.
#[derive(Clone, Debug, Default)]
pub struct Callbacks {
    /// The requests, in the order of the document.
    pub list: Vec<Callback>,
    /// The type of the payload of any of them, if one has a payload.
    pub payload: Option<TypeRef>,
}

/// A request that the service sends because of an operation.
#[derive(Clone, Debug)]
pub struct Callback {
    /// The name and the URL, for the documentation.
    pub call: RelatedCall,
    /// The type of the payload.
    pub payload: Option<TypeRef>,
}

/// A header of webhook requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookHeader {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
}

/// The signature of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookSignature {
    /// The header with the signature.
    pub header: String,
    /// The format of the header.
    pub format: WebhookSignatureFormat,
    /// The algorithm.
    pub algorithm: WebhookAlgorithm,
    /// `true` if a signature is encoded in Base64, `false` for hexadecimal digits.
    pub is_base64: bool,
    /// The content that is signed.
    pub signed: SignedContent,
    /// The header with the signature timestamp, or an empty string.
    pub timestamp_header: String,
    /// The header with the ID of the message, or an empty string.
    pub id_header: String,
    /// The encoding of a secret.
    pub secret: WebhookSecret,
}

/// The format of a header with signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WebhookSignatureFormat {
    /// One signature after a prefix.
    Single(String),
    /// A list of keys and values: the key of the signature timestamp, and that of the signatures.
    KeyedList(String, String),
    /// A list of signatures, each after its version.
    VersionedList(String),
}

/// A signature algorithm: HMAC with a hash function, or an algorithm with a public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WebhookAlgorithm {
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-512.
    Sha512,
    /// Ed25519 (RFC 8032).
    Ed25519,
}

/// The encoding of a secret or a public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WebhookSecret {
    /// The text is the key.
    Text,
    /// The key is in hexadecimal digits.
    Hex,
    /// The key is in Base64, after this prefix.
    Base64(String),
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
