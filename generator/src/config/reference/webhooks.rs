//! The reference of webhooks.

use super::section::{Section, setting};

/// `webhooks`
pub(crate) const WEBHOOKS: Section = Section {
    path: "webhooks",
    example: &["webhooks"],
    text: "The webhooks of the documents (`webhooks`, or `x-webhooks` in OpenAPI 3.0), which become the module `webhooks` of the \
           crate, behind the Cargo feature `webhooks`: an enum with a variant for the payload of each webhook, and functions \
           that verify and decode requests. Without this setting, webhooks are only documented, because the documents do not \
           say how a request names the kind of its event. The payloads of callbacks have types without this setting, and \
           `verify` and `id-member` apply to callbacks as well.",
    settings: &[
        setting("kind", "mapping", "", "The header or the payload member with the kind of an event, or both. Required if the documents have webhooks.", "kind: { member: type }"),
        setting(
            "kind-extension",
            "string",
            "none",
            "The path of an extension of the webhook's operation with its kind, such as `x-event.name`. If a kind is a header and a \
             member, it is that of the header. Without it, the constant of the member or of the header in the document is the \
             kind, or else the name of the webhook.",
            "kind: { header: X-Event, member: action }\nkind-extension: x-event.name",
        )
        .matched(),
        setting(
            "kinds",
            "mapping of strings",
            "none",
            "The kinds of webhooks, by the name of the webhook. They take precedence over `kind-extension` and over the document. \
             If a kind is a header and a member, it is that of the header.",
            "kind: { member: type }\nkinds: { petLost: pet.lost }",
        )
        .matched(),
        setting(
            "id-member",
            "string",
            "none",
            "The member of payloads with the ID of the event, by which repeated requests are recognized. Without it, the ID that \
             the signature covers or else the signature identifies a request.",
            "kind: { member: type }\nid-member: id",
        )
        .matched(),
        setting(
            "form-field",
            "string",
            "none",
            "The field with the payload, as JSON, of requests whose body is a form (`application/x-www-form-urlencoded`).",
            "kind: { member: type }\nform-field: payload",
        )
        .matched(),
        setting(
            "verify",
            "mapping",
            "none",
            "The verification of requests. Without it, requests can only be decoded.",
            "kind: { member: type }\nverify: { scheme: standard-webhooks }",
        ),
    ],
};

/// `webhooks.kind`
pub(crate) const WEBHOOK_KIND: Section = Section {
    path: "webhooks.kind",
    example: &["webhooks"],
    text: "The locations of the kind of an event. With both, the kind is the header, a dot and the member, such as `issues.opened`, or \
           the header alone for webhooks whose payload has no such member.",
    settings: &[
        setting(
            "header",
            "string",
            "none",
            "The header with the kind, or with its first part.",
            "kind:\n  header: X-Event",
        ),
        setting(
            "member",
            "string",
            "none",
            "The member of the payload with the kind, or with its second part.",
            "kind:\n  member: type",
        )
        .matched(),
    ],
};

/// `webhooks.verify`
pub(crate) const WEBHOOK_VERIFY: Section = Section {
    path: "webhooks.verify",
    example: &["webhooks"],
    text: "The verification of requests. `hmac` is a signature in a header. `keyed-list` is a header such as \
           `t=1492774577,v1=5257a869…`, in which the signature timestamp is covered by each signature. `standard-webhooks` is \
           [Standard Webhooks](https://www.standardwebhooks.com) with shared secrets. `ed25519` is a signature with a private key (RFC 8032), which the application verifies with the public key in place of a secret. A signature timestamp is in seconds since the \
           Unix epoch.",
    settings: &[
        setting(
            "scheme",
            "`hmac`, `keyed-list`, `standard-webhooks` or `ed25519`",
            "",
            "The scheme. Required.",
            "kind: { member: type }\nverify:\n  scheme: standard-webhooks",
        ),
        setting(
            "header",
            "string",
            "none",
            "The header with the signature. Required except for `standard-webhooks`, which has headers of its own.",
            "kind: { member: type }\nverify:\n  scheme: hmac\n  header: X-Signature",
        ),
        setting(
            "algorithm",
            "`sha256`, `sha1` or `sha512`",
            "`sha256`",
            "The hash function of HMAC (RFC 2104).",
            "kind: { member: type }\nverify:\n  scheme: hmac\n  header: X-Signature\n  algorithm: sha512",
        ),
        setting(
            "encoding",
            "`hex` or `base64`",
            "`hex`",
            "The encoding of a signature.",
            "kind: { member: type }\nverify:\n  scheme: hmac\n  header: X-Signature\n  encoding: base64",
        ),
        setting(
            "prefix",
            "string",
            "none",
            "The prefix of the signature, such as `sha256=`. For `hmac`.",
            "kind: { member: type }\nverify:\n  scheme: hmac\n  header: X-Signature\n  prefix: sha256=",
        ),
        setting(
            "signed",
            "`{body}`, `{timestamp}.{body}`, `{timestamp}{body}`, `v0:{timestamp}:{body}` or `{id}.{timestamp}.{body}`",
            "`{body}`, or `{timestamp}{body}` for `ed25519`",
            "The content that is signed. For `hmac` and `ed25519`.",
            "kind: { member: type }\nverify:\n  scheme: hmac\n  header: X-Signature\n  signed: 'v0:{timestamp}:{body}'\n  timestamp-header: X-Request-Timestamp",
        ),
        setting(
            "timestamp-header",
            "string",
            "none",
            "The header with the signature timestamp, if `signed` contains it. For `hmac` and `ed25519`.",
            "kind: { member: type }\nverify:\n  scheme: hmac\n  header: X-Signature\n  signed: '{timestamp}.{body}'\n  timestamp-header: X-Timestamp",
        ),
        setting(
            "id-header",
            "string",
            "none",
            "The header with the ID of the message, if `signed` contains it. For `hmac` and `ed25519`.",
            "kind: { member: type }\nverify:\n  scheme: hmac\n  header: X-Signature\n  signed: '{id}.{timestamp}.{body}'\n  timestamp-header: X-Timestamp\n  id-header: X-Id",
        ),
        setting(
            "secret-encoding",
            "`text`, `hex` or `base64`",
            "`text`, or `hex` for `ed25519`",
            "The encoding of a secret or of a public key: its text is the key, or the key is in hexadecimal digits or in Base64. For all schemes except `standard-webhooks`.",
            "kind: { member: type }\nverify:\n  scheme: hmac\n  header: X-Signature\n  secret-encoding: base64",
        ),
        setting(
            "secret-prefix",
            "string",
            "none",
            "The prefix of a secret that is in Base64, such as `whsec_`. For all schemes except `standard-webhooks`.",
            "kind: { member: type }\nverify:\n  scheme: hmac\n  header: X-Signature\n  secret-encoding: base64\n  secret-prefix: whsec_",
        ),
        setting(
            "timestamp-key",
            "string",
            "`t`",
            "The key of the signature timestamp. For `keyed-list`.",
            "kind: { member: type }\nverify:\n  scheme: keyed-list\n  header: Shop-Signature\n  timestamp-key: ts",
        ),
        setting(
            "signature-key",
            "string",
            "`v1`",
            "The key of the signatures. For `keyed-list`.",
            "kind: { member: type }\nverify:\n  scheme: keyed-list\n  header: Shop-Signature\n  signature-key: v2",
        ),
        setting(
            "header-prefix",
            "string",
            "`webhook`",
            "The prefix of the headers, such as `webhook-id`. For `standard-webhooks`.",
            "kind: { member: type }\nverify:\n  scheme: standard-webhooks\n  header-prefix: shop",
        ),
    ],
};
