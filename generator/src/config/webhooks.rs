//! The settings of webhooks. Data only.

use indexmap::IndexMap;

/// The settings of the webhooks in the documents. Members are paths such as `data.type`.
#[derive(Clone, Debug, Default)]
pub struct WebhooksConfig {
    /// The header and the member with the kind of an event.
    pub kind: WebhookKindConfig,
    /// The path of the webhook's extension with its kind, or with the header's part of the kind.
    pub kind_extension: Option<String>,
    /// The kinds, or the header's part of each kind, by the name of the webhook.
    pub kinds: IndexMap<String, String>,
    /// The member of a payload with the ID of the event.
    pub id_member: Option<String>,
    /// The field with the payload, for requests whose body is a form.
    pub form_field: Option<String>,
    /// The verification of requests.
    pub verify: Option<WebhookVerifyConfig>,
}

/// The header and the member with the kind of an event.
#[derive(Clone, Debug, Default)]
pub struct WebhookKindConfig {
    /// The header.
    pub header: Option<String>,
    /// The member.
    pub member: Option<String>,
}

/// The verification of requests.
#[derive(Clone, Debug, Default)]
pub struct WebhookVerifyConfig {
    /// The scheme, one of [`SCHEMES`](Self::SCHEMES).
    pub scheme: Option<String>,
    /// The header with the signature.
    pub header: Option<String>,
    /// The hash function, one of [`ALGORITHMS`](Self::ALGORITHMS).
    pub algorithm: Option<String>,
    /// The encoding of a signature, one of [`ENCODINGS`](Self::ENCODINGS).
    pub encoding: Option<String>,
    /// The prefix of a signature.
    pub prefix: Option<String>,
    /// The content that is signed, one of [`CONTENTS`](Self::CONTENTS).
    pub signed: Option<String>,
    /// The header with the signature timestamp.
    pub timestamp_header: Option<String>,
    /// The header with the ID of the message.
    pub id_header: Option<String>,
    /// The encoding of a secret, one of [`SECRET_ENCODINGS`](Self::SECRET_ENCODINGS).
    pub secret_encoding: Option<String>,
    /// The prefix of a secret in Base64.
    pub secret_prefix: Option<String>,
    /// The key of the signature timestamp in a keyed list.
    pub timestamp_key: Option<String>,
    /// The key of signatures in a keyed list.
    pub signature_key: Option<String>,
    /// The prefix of the headers of Standard Webhooks.
    pub header_prefix: Option<String>,
}

impl WebhookVerifyConfig {
    /// HMAC in a header of its own.
    pub const HMAC: &str = "hmac";
    /// HMAC in a list such as `t=1492774577,v1=5257a8`.
    pub const KEYED_LIST: &str = "keyed-list";
    /// Standard Webhooks.
    pub const STANDARD: &str = "standard-webhooks";

    /// Ed25519 in a header of its own.
    pub const ED25519: &str = "ed25519";

    /// The schemes.
    pub const SCHEMES: &[&str] = &[Self::HMAC, Self::KEYED_LIST, Self::STANDARD, Self::ED25519];

    /// The hash functions.
    pub const ALGORITHMS: &[&str] = &["sha256", "sha1", "sha512"];

    /// The encodings of signatures.
    pub const ENCODINGS: &[&str] = &["hex", "base64"];

    /// The contents that are signed.
    pub const CONTENTS: &[&str] = &[
        "{body}",
        "{timestamp}.{body}",
        "{timestamp}{body}",
        "v0:{timestamp}:{body}",
        "{id}.{timestamp}.{body}",
    ];

    /// The encodings of secrets.
    pub const SECRET_ENCODINGS: &[&str] = &["text", "hex", "base64"];

    /// Returns `true` if the signed content includes a part, such as `{timestamp}`.
    pub fn signs(&self, part: &str) -> bool {
        let default =
            if self.scheme.as_deref() == Some(Self::ED25519) { "{timestamp}{body}" } else { "{body}" };
        self.signed.as_deref().unwrap_or(default).contains(part)
    }
}
