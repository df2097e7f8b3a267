use super::{append_encoded, append_query, encode_form_into, encode_into, expand_path};

fn path(template: &str, values: &[&str]) -> Result<String, String> {
    let encoded = values.iter().map(|value| {
        let mut text = String::new();
        encode_into(&mut text, value);
        text
    });
    expand_path(template, &encoded.collect::<Vec<_>>())
}

#[test]
fn path_value_is_one_segment() {
    assert_eq!(path("/a/{id}", &["u-1"]).unwrap(), "/a/u-1");
    assert_eq!(path("/a/{id}/b", &["x/../y"]).unwrap(), "/a/x%2F..%2Fy/b");
    assert_eq!(path("/a/{id}", &["%2e%2e"]).unwrap(), "/a/%252e%252e");
    assert_eq!(
        path("/a/{id}", &["a b+c?d#e&f=g;h:i@j"]).unwrap(),
        "/a/a%20b%2Bc%3Fd%23e%26f%3Dg%3Bh%3Ai%40j"
    );
    assert_eq!(path("/a/{id}", &["-._~"]).unwrap(), "/a/-._~");
    assert_eq!(path("/a/{id}", &["ü\r\n\0"]).unwrap(), "/a/%C3%BC%0D%0A%00");
    assert_eq!(path("/a/{id}", &["..."]).unwrap(), "/a/...");
    assert_eq!(path("/a/{id}", &["{x}"]).unwrap(), "/a/%7Bx%7D");
}

#[test]
fn repeated_name_has_one_value() {
    assert_eq!(path("/a/{x}/{y}/{x}", &["1", "2"]).as_deref(), Ok("/a/1/2/1"));
    assert!(path("/a/{x}/{y}/{x}", &["1"]).is_err());
}

#[test]
fn path_values_stand_anywhere_in_a_segment() {
    assert_eq!(path("/s/{id}:resend", &["ps-1"]).unwrap(), "/s/ps-1:resend");
    assert_eq!(path("/s/{a}-{b}/c", &["1", "2"]).unwrap(), "/s/1-2/c");
    assert_eq!(path("/c?expand_path=info,status", &[]).unwrap(), "/c?expand_path=info,status");
    assert_eq!(path("/p/integrations:validate", &[]).unwrap(), "/p/integrations:validate");
}

#[test]
fn empty_and_dot_segments_are_rejected() {
    assert_eq!(path("/a/{user_id}", &[""]).unwrap_err(), "the path parameter `user_id` is empty");
    for dots in [".", ".."] {
        assert!(path("/a/{first}/{second}", &["x", dots]).unwrap_err().contains("`second`"));
    }
    assert_eq!(path("/a/{id}", &[]).unwrap_err(), "the path parameter `id` has no value");
}

#[test]
fn query_is_appended_to_path_or_query() {
    let mut target = "/a".to_owned();
    append_encoded(&mut target, "");
    append_query(&mut target, "spec.name", "a b&c");
    append_encoded(&mut target, "x=1");
    assert_eq!(target, "/a?spec.name=a%20b%26c&x=1");
}

#[test]
fn form_encodes_space_as_plus() {
    let mut text = String::new();
    encode_form_into(&mut text, " a+b  c&");
    assert_eq!(text, "+a%2Bb++c%26");
}
