//! Digests and ranges in headers.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::CONTENT_RANGE;
use http::{HeaderMap, HeaderValue};
use sha2::{Digest, Sha256, Sha512};

use crate::download::content_range::ContentRange;
use crate::download::digest::{Digests, REPR_DIGEST};

fn sha256(bytes: &str) -> String {
    format!("sha-256=:{}:", STANDARD.encode(Sha256::digest(bytes)))
}

fn sha512(bytes: &str) -> String {
    format!("sha-512=:{}:", STANDARD.encode(Sha512::digest(bytes)))
}

fn mismatch(values: &[&str]) -> Option<&'static str> {
    let values = values.iter().map(|value| (REPR_DIGEST, HeaderValue::from_str(value).unwrap()));
    let mut headers = HeaderMap::new();
    values.for_each(|(name, value)| _ = headers.append(name, value));
    let mut digests = Digests::read(&headers, &REPR_DIGEST);
    digests.update(b"a");
    digests.update(b"b");
    digests.mismatch()
}

#[test]
fn known_digests_are_compared() {
    // RFC 9530, D.1: the digest of `{"hello": "world"}` and a line feed.
    let text = "{\"hello\": \"world\"}\n";
    assert_eq!(sha256(text), "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:");
    assert_eq!(mismatch(&[&sha256("ab")]), None);
    assert_eq!(mismatch(&[&sha512("ab")]), None);
    assert_eq!(mismatch(&[&sha256("ac")]), Some("sha-256"));
    assert_eq!(mismatch(&[&format!("md5=:AAAA:, {};q=1 , {}", sha256("ab"), sha512("x"))]), Some("sha-512"));
    assert_eq!(mismatch(&[&sha256("ab"), &sha512("x")]), Some("sha-512"));
    // The last value of a key wins.
    assert_eq!(mismatch(&[&sha256("x"), &sha256("ab")]), None);
}

#[test]
fn unknown_and_invalid_digests_are_ignored() {
    let others = [
        "",
        "md5=:AAAA:",
        "sha-256",
        "sha-256=?1",
        "sha-256=:AAAA:",
        "sha-256=:!:",
        "sha-256=:AA",
        "SHA-256=:AA==:",
    ];
    for value in others {
        assert_eq!(mismatch(&[value]), None, "{value}");
    }
}

#[test]
fn content_ranges_are_valid_or_none() {
    let read = |value: &str| {
        ContentRange::read(&HeaderMap::from_iter([(CONTENT_RANGE, HeaderValue::from_str(value).unwrap())]))
    };
    let range = |first, end, length| Some(ContentRange { first, end, length });
    assert_eq!(read("bytes 2-4/5"), range(2, 5, Some(5)));
    assert_eq!(read("Bytes 0-0/*"), range(0, 1, None));
    let invalid = [
        "",
        "bytes */5",
        "bytes 3-2/5",
        "bytes 2-5/5",
        "lines 2-4/5",
        "bytes 2-/5",
        "bytes -2/5",
        "bytes +1-2/5",
    ];
    for value in
        invalid.into_iter().chain(["bytes 0-18446744073709551615/*", "bytes 2-4", "2-4/5", "bytes 1-2/x"])
    {
        assert_eq!(read(value), None, "{value}");
    }
    assert_eq!(ContentRange::read(&HeaderMap::new()), None);
}
