//! Callbacks: requests whose type the application names.

use super::*;

/// A payload of a callback.
#[derive(Clone, PartialEq)]
struct Finished {
    number: i64,
}

model!(Finished { "number": number, });

impl Callback for Finished {
    const SCHEME: &'static Scheme = &Scheme {
        kind: KindPlace { header: "", member: "" },
        signature: Some(Signature {
            header: "X-Signature",
            format: SignatureFormat::Single(""),
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
    const INDEX: usize = 3;
    const SAMPLES: &'static str = "{\n\"2\": {},\n\"3\": {\"number\": 7}\n}";
}

#[test]
fn sample_of_callback_is_verified_and_decoded() {
    let request = Sender::<Finished>::new(SECRET).callback_sample().unwrap();
    assert!(
        receive::<Finished>(SECRET, request.headers(), request.body()).unwrap() == Finished { number: 7 }
    );
    let forged = Sender::<Finished>::new("other").callback_sample().unwrap();
    let error = receive::<Finished>(SECRET, forged.headers(), forged.body()).map(|_| ());
    assert_eq!(error, Err(WebhookErrorKind::SignatureMismatch));
}

#[test]
fn callback_needs_no_kind() {
    let request = Sender::<Finished>::new(SECRET).callback(r#"{"number": 8, "type": "other"}"#).unwrap();
    let payload = Unverified::<Finished>::parse(request.headers(), request.body()).unwrap();
    assert_eq!(payload.into_unverified().number, 8);
    let error = Unverified::<Finished>::parse(&HeaderMap::new(), br#"{"number": "no"}"#).map(|_| ());
    let error = error.unwrap_err();
    assert_eq!(error.kind(), WebhookErrorKind::Undecodable);
    assert!(error.to_string().contains("$.number"), "{error}");
}
