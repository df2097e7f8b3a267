//! Signatures that the authors of the schemes have published.

use super::*;

#[test]
fn signature_of_the_github_documentation_is_accepted() {
    // https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
    let mut headers = HeaderMap::new();
    let signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    headers.insert("x-hub-signature-256", HeaderValue::from_static(signature));
    let receiver = Receiver::<Plain>::new("It's a Secret to Everybody");
    assert!(receiver.verify(&headers, b"Hello, World!").is_ok());
    assert!(receiver.verify(&headers, b"Hello, World").is_err());
}

#[test]
fn signature_of_the_standard_webhooks_libraries_is_accepted() {
    // The test vector of https://github.com/standard-webhooks/standard-webhooks.
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
        ("webhook-timestamp", "1614265330"),
        ("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let receiver = Receiver::<Standard>::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_614_265_330);
    assert!(receiver.verify_at(&headers, br#"{"test": 2432232314}"#, now).is_ok());
    // The prefix of a secret may be absent.
    let receiver = Receiver::<Standard>::new("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assert!(receiver.verify_at(&headers, br#"{"test": 2432232314}"#, now).is_ok());
}

#[test]
fn codes_are_those_of_rfc_4231_and_rfc_2202() {
    let hex = |algorithm: Algorithm| -> String {
        let code = algorithm.code(b"Jefe", &[b"what do ya want ", b"for nothing?"]);
        code.iter().map(|byte| format!("{byte:02x}")).collect()
    };
    assert_eq!(hex(Algorithm::HmacSha1), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    let sha256 = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    assert_eq!(hex(Algorithm::HmacSha256), sha256);
    let sha512 = "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";
    assert_eq!(hex(Algorithm::HmacSha512), sha512);
}
