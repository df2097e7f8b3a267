mod callbacks;
mod forgeries;
mod kinds;
mod published;
mod replays;

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use serde_json::Value;

use super::*;
use crate::model::model;

/// A model of a payload with a string and an integer.
#[derive(Clone, PartialEq)]
struct Opened {
    action: String,
    number: i64,
}

model!(Opened { "action": action, "number": number, });

/// An enum of events for tests.
trait Events: Event {
    /// Returns the event if its kind is unknown.
    fn into_unrecognized(self) -> Option<UnrecognizedEvent>;
}

/// Declares an enum of events with a scheme.
macro_rules! events {
    ($name:ident, $scheme:expr, $kinds:expr) => {
        #[derive(Clone, Debug, PartialEq)]
        enum $name {
            Opened(Opened),
            Unrecognized(UnrecognizedEvent),
        }

        impl Event for $name {
            const SCHEME: &'static Scheme = &$scheme;
            const KINDS: &'static [EventKind] = &$kinds;
            #[cfg(feature = "testing")]
            const SAMPLES: &'static str = "{\n\"0\": {\"action\": \"opened\", \"number\": 7}\n}";

            fn read(_: usize, body: &[u8]) -> Result<Self, serde_json::Error> {
                decode_event(body).map(Self::Opened)
            }

            fn unrecognized(event: UnrecognizedEvent) -> Option<Self> {
                Some(Self::Unrecognized(event))
            }
        }

        impl Events for $name {
            fn into_unrecognized(self) -> Option<UnrecognizedEvent> {
                match self {
                    Self::Opened(_) => None,
                    Self::Unrecognized(event) => Some(event),
                }
            }
        }
    };
}

events!(
    Plain,
    Scheme {
        kind: KindPlace { header: "X-Event", member: "/action" },
        signature: Some(Signature {
            header: "X-Hub-Signature-256",
            format: SignatureFormat::Single("sha256="),
            algorithm: Algorithm::HmacSha256,
            encoding: Encoding::Hex,
            signed: SignedContent::Body,
            timestamp_header: "",
            id_header: "",
            secret: SecretEncoding::Text,
        }),
        id_member: "",
        form_field: "payload",
    },
    [("issues", "opened", 0), ("push", "", 0),]
);

events!(
    Keyed,
    Scheme {
        kind: KindPlace { header: "", member: "/action" },
        signature: Some(Signature {
            header: "Shop-Signature",
            format: SignatureFormat::KeyedList("t", "v1"),
            algorithm: Algorithm::HmacSha256,
            encoding: Encoding::Hex,
            signed: SignedContent::TimestampDotBody,
            timestamp_header: "",
            id_header: "",
            secret: SecretEncoding::Text,
        }),
        id_member: "/number",
        form_field: "",
    },
    [("", "opened", 0)]
);

events!(
    Standard,
    Scheme {
        kind: KindPlace { header: "", member: "/action" },
        signature: Some(Signature {
            header: "webhook-signature",
            format: SignatureFormat::VersionedList("v1"),
            algorithm: Algorithm::HmacSha256,
            encoding: Encoding::Base64,
            signed: SignedContent::IdTimestampBody,
            timestamp_header: "webhook-timestamp",
            id_header: "webhook-id",
            secret: SecretEncoding::Base64("whsec_"),
        }),
        id_member: "",
        form_field: "payload",
    },
    [("", "opened", 0)]
);

const BODY: &str = r#"{"action": "opened", "number": 7}"#;
const SECRET: &str = "whsec_c2VjcmV0LWtleQ==";
const OTHER_SECRET: &str = "whsec_b3RoZXIta2V5";

/// The time at which requests are signed and received.
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

/// Returns a request that the service signs with a secret.
fn signed<E: Event>(secret: &str) -> Request<Bytes> {
    Sender::<E>::new(secret).time(now()).request("issues.opened", BODY).unwrap()
}

/// Returns the headers of a request with another value of one of them.
fn with_header(request: &Request<Bytes>, name: &'static str, value: &str) -> HeaderMap {
    let mut headers = request.headers().clone();
    headers.insert(HeaderName::from_static(name), HeaderValue::from_str(value).unwrap());
    headers
}

/// Verifies a request and decodes its event.
fn receive<E: Event>(
    secrets: impl Into<Secrets>,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<E, WebhookErrorKind> {
    let receiver = Receiver::<E>::new(secrets);
    let event = receiver.verify_at(headers, body, now()).and_then(|verified| verified.event());
    event.map_err(|error| {
        assert_secret_free(&error);
        error.kind()
    })
}

/// Asserts that an error shows neither a secret nor the expected signature.
fn assert_secret_free(error: &WebhookError) {
    let shown = format!("{error} {error:?} {error:#?}");
    for secret in ["c2VjcmV0", "secret-key", "b3RoZXI", "other-key"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[test]
fn signed_request_is_accepted_in_each_form() {
    fn accept<E: Event + std::fmt::Debug + PartialEq>(opened: fn(Opened) -> E) {
        let request = signed::<E>(SECRET);
        let event = receive::<E>(SECRET, request.headers(), request.body());
        assert_eq!(event, Ok(opened(Opened { action: "opened".to_owned(), number: 7 })));
    }
    accept::<Plain>(Plain::Opened);
    accept::<Keyed>(Keyed::Opened);
    accept::<Standard>(Standard::Opened);
}

#[test]
fn sample_is_signed() {
    let request = Sender::<Standard>::new(SECRET).time(now()).id("msg_1").sample("opened").unwrap();
    let receiver = Receiver::<Standard>::new(SECRET);
    let verified = receiver.verify_at(request.headers(), request.body(), now()).unwrap();
    assert_eq!((verified.id(), verified.timestamp()), ("msg_1", Some(now())));
    assert_eq!(verified.kind().unwrap(), "opened");
    assert!(matches!(verified.event(), Ok(Standard::Opened(_))));
    let unknown = Sender::<Standard>::new(SECRET).sample("closed").unwrap_err();
    assert_eq!(unknown.to_string(), "the API documents have no sample of the event `closed`");
    assert_eq!(Sender::<Plain>::kinds().collect::<Vec<_>>(), ["issues.opened", "push"]);
}

#[test]
fn secrets_are_redacted() {
    let secrets = Secrets::new(SECRET).and(OTHER_SECRET);
    let shown = format!("{:?} {:?}", Receiver::<Plain>::new(&secrets), Sender::<Plain>::new(SECRET));
    assert!(!shown.contains("whsec_"), "{shown}");
    assert_eq!(format!("{secrets:?}"), "Secrets([Secret(…), Secret(…)])");
}

#[test]
fn body_size_is_limited() {
    let request = signed::<Plain>(SECRET);
    let receiver = Receiver::<Plain>::new(SECRET).max_body_size(BODY.len() - 1);
    let error = receiver.verify(request.headers(), request.body()).unwrap_err();
    assert_eq!(error.kind(), WebhookErrorKind::BodyTooLarge);
    assert!(!error.kind().is_forgery());
    let receiver = Receiver::<Plain>::new(SECRET).max_body_size(BODY.len());
    assert!(receiver.verify(request.headers(), request.body()).is_ok());
}

#[test]
fn undecodable_payload_is_error_with_path_and_bytes() {
    let body = r#"{"action": "opened", "number": {"secret": "planted"}}"#;
    let request = Sender::<Plain>::new(SECRET).request("issues.opened", body).unwrap();
    let verified = Receiver::<Plain>::new(SECRET);
    let verified = verified.verify(request.headers(), request.body()).unwrap();
    let error = verified.event().unwrap_err();
    assert_eq!(error.kind(), WebhookErrorKind::Undecodable);
    assert!(error.decode_errors()[0].starts_with("$.number: "), "{error}");
    assert_eq!(error.body(), body.as_bytes());
    assert!(!format!("{error} {error:?}").contains("planted"));
}

#[test]
fn unverified_event_is_marked() {
    let request = signed::<Plain>(SECRET);
    let event = Unverified::<Plain>::parse(request.headers(), request.body()).unwrap();
    assert!(matches!(event.as_unverified(), Plain::Opened(_)));
    assert!(format!("{event:?}").starts_with("Unverified("));
    assert!(matches!(event.into_unverified(), Plain::Opened(opened) if opened.number == 7));
}

#[test]
fn unrecognized_event_is_kept() {
    let body = r#"{"action": "renamed", "token": "planted"}"#;
    let request = Sender::<Plain>::new(SECRET).request("issues", body).unwrap();
    let event = receive::<Plain>(SECRET, request.headers(), request.body());
    let Ok(Plain::Unrecognized(event)) = event else { panic!("{event:?}") };
    assert_eq!(event.kind, "issues.renamed");
    assert_eq!(event.payload, serde_json::from_str::<Value>(body).unwrap());
    assert!(!format!("{event:?}").contains("planted"));
}
