use super::parameter;

#[test]
fn parameter_is_found_in_challenge() {
    let challenge = r#"Bearer realm="a, b=c", error="insufficient_scope",scope="read write", max=1"#;
    assert_eq!(parameter(challenge, "realm"), Some("a, b=c"));
    assert_eq!(parameter(challenge, "error"), Some("insufficient_scope"));
    assert_eq!(parameter(challenge, "SCOPE"), Some("read write"));
    assert_eq!(parameter(challenge, "max"), Some("1"));
    for malformed in ["", "Bearer", "Bearer scope", "Bearer scope=\"a", "=", "Bearer =", "====", "\"=\""] {
        assert_eq!(parameter(malformed, "scope"), None, "{malformed}");
    }
}
