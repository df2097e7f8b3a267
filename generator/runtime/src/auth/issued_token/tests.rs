use std::time::Duration;

use serde_json::{Value, json};

use super::{HeldToken, IssuedToken, seconds};
use crate::model::Secret;

#[test]
fn lifetime_is_read_from_numbers_and_text() {
    let cases = [
        (json!(3600), Some(3600)),
        (json!("3600"), Some(3600)),
        (json!(" 3600 "), Some(3600)),
        (json!(3600.0), Some(3600)),
        (json!("3600.0"), Some(3600)),
        (json!(0), Some(0)),
        (json!(-1), Some(0)),
        (json!("-1"), Some(0)),
        (json!(-1e300), Some(0)),
        (json!("NaN"), None),
        (json!("soon"), None),
        (json!(""), None),
        (json!(null), None),
        (json!(true), None),
        (json!([3600]), None),
        (json!({"seconds": 3600}), None),
    ];
    for (value, expected) in cases {
        assert_eq!(seconds(&value), expected.map(Duration::from_secs), "{value}");
    }
    for huge in [json!(1e300), json!("1e300"), json!("inf"), json!(u64::MAX)] {
        assert!(seconds(&huge) >= Some(Duration::from_secs(u64::MAX / 2)), "{huge}");
    }
}

#[test]
fn huge_lifetime_does_not_overflow() {
    let held = HeldToken::new(Secret::from("t"), Duration::from_secs(1), Duration::MAX);
    assert!(held.still_valid(Duration::from_secs(u64::MAX / 2)).is_some());
}

#[test]
fn response_without_usable_token_is_rejected() {
    let problem = |body: Value| IssuedToken::read(&body, "access_token", "expires_in").err().unwrap();
    for body in [json!({}), json!([]), json!(null), json!({"access_token": ""}), json!({"access_token": 7})] {
        assert_eq!(problem(body), "the response has no token");
    }
    assert_eq!(
        problem(json!({"error": "invalid_client", "error_description": "unknown"})),
        "the response is an error, invalid_client: unknown",
    );
    assert_eq!(problem(json!({"error": "slow_down"})), "the response is an error, slow_down");
    for kind in [json!("mac"), json!("DPoP"), json!(1), json!("")] {
        let body = json!({"access_token": "t", "token_type": kind});
        assert_eq!(problem(body), "the type of the token is not `Bearer`");
    }
    for token in ["a\r\nb", "a\0", "ä", "\u{7f}"] {
        let message = problem(json!({"access_token": token}));
        assert_eq!(message, "the token contains a character that cannot be sent");
    }
    assert!(problem(json!({"access_token": "t".repeat(70_000)})).contains("longer than 65536 bytes"));
}

#[test]
fn token_type_is_compared_without_case() {
    for kind in [json!("Bearer"), json!("bearer"), json!("BEARER"), json!(null)] {
        let body = json!({"access_token": "t", "token_type": kind});
        assert!(IssuedToken::read(&body, "access_token", "expires_in").is_ok());
    }
}
