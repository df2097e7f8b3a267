//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use serde_json::Value;

use crate::model::model;
use crate::webhook_receiver::{
    Algorithm, Callback, Encoding, Event, EventKind, KindPlace, PublicKeyAlgorithm, Receiver, Scheme,
    SecretEncoding, Signature, SignatureFormat, SignedContent, UnrecognizedEvent, Unverified, Verified,
    WebhookError, decode_event,
};

/// An enum of events, as in generated code.
enum Sample {
    Known(Box<Value>),
    Unrecognized(UnrecognizedEvent),
}

impl Event for Sample {
    const SCHEME: &'static Scheme = &Scheme {
        kind: KindPlace { header: "kind", member: "/action" },
        signature: Some(Signature {
            header: "signature",
            format: SignatureFormat::Single("sha256="),
            algorithm: Algorithm::HmacSha256,
            encoding: Encoding::Hex,
            signed: SignedContent::Body,
            timestamp_header: "",
            id_header: "",
            secret: SecretEncoding::Text,
        }),
        id_member: "",
        form_field: "",
    };

    const KINDS: &'static [EventKind] = &[("issues", "opened", 0)];

    #[cfg(feature = "testing")]
    const SAMPLES: &'static str = "{}";

    fn read(variant: usize, body: &[u8]) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_event(body).map(Self::Known),
            _ => Err(serde::de::Error::custom("unknown variant")),
        }
    }

    fn unrecognized(event: UnrecognizedEvent) -> Option<Self> {
        Some(Self::Unrecognized(event))
    }
}

const _: [(Algorithm, Encoding, SignedContent, SecretEncoding, SignatureFormat); 4] = [
    (
        Algorithm::HmacSha1,
        Encoding::Base64,
        SignedContent::TimestampDotBody,
        SecretEncoding::Base64("whsec_"),
        SignatureFormat::KeyedList("t", "v1"),
    ),
    (
        Algorithm::HmacSha512,
        Encoding::Hex,
        SignedContent::TimestampBody,
        SecretEncoding::Text,
        SignatureFormat::VersionedList("v1"),
    ),
    (
        Algorithm::HmacSha256,
        Encoding::Hex,
        SignedContent::VersionTimestampBody,
        SecretEncoding::Text,
        SignatureFormat::Single(""),
    ),
    (
        Algorithm::HmacSha256,
        Encoding::Hex,
        SignedContent::IdTimestampBody,
        SecretEncoding::Text,
        SignatureFormat::Single(""),
    ),
];

/// A payload of a callback, as in generated code.
#[derive(Clone, PartialEq)]
struct Payload {
    id: String,
}

model!(Payload { "id": id, });

impl Callback for Payload {
    const SCHEME: &'static Scheme = <Sample as Event>::SCHEME;
    const INDEX: usize = 0;
    #[cfg(feature = "testing")]
    const SAMPLES: &'static str = "{}";
}

static PUBLIC_KEY: PublicKeyAlgorithm = PublicKeyAlgorithm {
    length: 64,
    is_key: |key| !key.is_empty(),
    verifies: |_, _, _| false,
    #[cfg(feature = "testing")]
    sign: |_, _| Vec::new(),
};

const _: fn() -> (Algorithm, SecretEncoding) = || (Algorithm::PublicKey(&PUBLIC_KEY), SecretEncoding::Hex);

const _: fn(&http::HeaderMap, &[u8]) -> Result<Value, WebhookError> = |headers, body| {
    let receiver = Receiver::<Sample>::new("secret");
    let verified: Verified<'_, Sample> = receiver.verify(headers, body)?;
    drop(Unverified::<Sample>::parse(headers, body)?.into_unverified());
    drop(Unverified::<Payload>::parse(headers, body)?.into_unverified());
    Ok(match verified.event()? {
        Sample::Known(payload) => *payload,
        Sample::Unrecognized(event) => event.payload,
    })
};
