use http::{HeaderMap, HeaderValue};
use serde_json::Value;

use super::*;
use crate::webhook_receiver::{
    Algorithm, Encoding, Event, EventKind, KindPlace, Receiver, Scheme, SecretEncoding, Secrets, Sender,
    Signature as SignatureScheme, SignatureFormat, SignedContent, UnrecognizedEvent, WebhookErrorKind,
    decode_event,
};

#[derive(Debug)]
struct Any(Value);

impl Event for Any {
    const SCHEME: &'static Scheme = &Scheme {
        kind: KindPlace { header: "", member: "/type" },
        signature: Some(SignatureScheme {
            header: "X-Signature-Ed25519",
            format: SignatureFormat::Single(""),
            algorithm: Algorithm::PublicKey(&ED25519),
            encoding: Encoding::Hex,
            signed: SignedContent::TimestampBody,
            timestamp_header: "X-Signature-Timestamp",
            id_header: "",
            secret: SecretEncoding::Hex,
        }),
        id_member: "",
        form_field: "",
    };
    const KINDS: &'static [EventKind] = &[("", "ping", 0)];
    const SAMPLES: &'static str = "{\n\"0\": {\"type\": \"ping\"}\n}";

    fn read(_: usize, body: &[u8]) -> Result<Self, serde_json::Error> {
        decode_event(body).map(Self)
    }

    fn unrecognized(event: UnrecognizedEvent) -> Option<Self> {
        Some(Self(event.payload))
    }
}

/// The keys of the first test of RFC 8032, section 7.1.
const SEED: &str = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
const PUBLIC_KEY: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

fn bytes(hex: &str) -> Vec<u8> {
    hex.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

#[test]
fn signatures_are_those_of_rfc_8032() {
    let signature = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b\
                     d25bf5f0595bbe24655141438e7a100b";
    assert_eq!(sign(&bytes(SEED), b""), bytes(signature));
    assert!(verifies(&bytes(PUBLIC_KEY), b"", &bytes(signature)));
    assert!(!verifies(&bytes(PUBLIC_KEY), b"a", &bytes(signature)));
    assert!(!is_key(&[0; 32]) && !is_key(&[1; 31]));
}

#[test]
fn signed_request_is_accepted_and_forgeries_are_not() {
    let request = Sender::<Any>::new(SEED).sample("ping").unwrap();
    let reason = |secrets: Secrets, headers: &HeaderMap, body: &[u8]| {
        Receiver::<Any>::new(secrets).verify(headers, body).err().map(|error| error.kind())
    };
    assert_eq!(reason(PUBLIC_KEY.into(), request.headers(), request.body()), None);
    let changed = reason(PUBLIC_KEY.into(), request.headers(), b"{}");
    assert_eq!(changed, Some(WebhookErrorKind::SignatureMismatch));
    let other = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    let mismatch = reason(other.into(), request.headers(), request.body());
    assert_eq!(mismatch, Some(WebhookErrorKind::SignatureMismatch));
    assert_eq!(reason(Secrets::new(other).and(PUBLIC_KEY), request.headers(), request.body()), None);
    let invalid = reason("00".repeat(32).into(), request.headers(), request.body());
    assert_eq!(invalid, Some(WebhookErrorKind::InvalidSecret));
    let mut headers = request.headers().clone();
    headers.insert("x-signature-timestamp", HeaderValue::from_static("1"));
    assert_eq!(
        reason(PUBLIC_KEY.into(), &headers, request.body()),
        Some(WebhookErrorKind::SignatureMismatch)
    );
}
