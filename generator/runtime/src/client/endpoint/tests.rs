use super::*;
use crate::tests::{GET, Memory, reply};

fn client() -> Client {
    Memory::new(|_| Ok(reply(200, &[], "1"))).client()
}

fn url(client: &Client) -> String {
    match client.base_url(GET.host) {
        Ok(url) => url.to_owned(),
        Err(error) => error.to_string(),
    }
}

const A: (&str, &str) = ("a", "https://a.example.com/");
const B: (&str, &str) = ("b", "https://key:secret@b.example.com");

#[test]
fn only_endpoint_takes_precedence() {
    let client = client();
    let at = |url: &str, endpoints: &[(&str, &str)]| {
        client.at_only_endpoint(GET.host, url, endpoints.iter().copied(), "at_endpoint")
    };
    assert_eq!(url(&at("https://old.example.com", &[A])), "https://a.example.com");
    assert_eq!(url(&at("https://old.example.com", &[])), "https://old.example.com");
    assert_eq!(url(&at("https://old.example.com", &[A, B])), "https://old.example.com");
    let error = url(&at("", &[A, B]));
    assert!(
        error.ends_with(
            "is invalid: the resource has several endpoints: `a` (https://a.example.com), `b` (no valid URL); select one \
             with `at_endpoint`"
        ),
        "{error}"
    );
    assert!(url(&at("", &[])).ends_with("is invalid: the resource has no endpoint yet"));
}

#[test]
fn endpoint_is_selected_by_key() {
    let client = client();
    let at =
        |key: &str, endpoints: &[(&str, &str)]| client.at_endpoint(GET.host, key, endpoints.iter().copied());
    assert_eq!(url(&at("a", &[B, A])), "https://a.example.com");
    let error = url(&at("c", &[A]));
    assert!(
        error.ends_with("the resource has no endpoint `c`; its endpoints are `a` (https://a.example.com)"),
        "{error}"
    );
    let error = url(&at("c\n", &[]));
    assert!(error.ends_with("the resource has no endpoint `c\\n`; it has no endpoints yet"), "{error}");
}

#[test]
fn error_lists_limited_number_of_endpoints() {
    let endpoints = |count: usize| -> Vec<(String, String)> {
        let one = |index| (format!("zone-{index}"), format!("https://{index}.example.com"));
        (0..count).map(one).collect()
    };
    let text = client().listed(&endpoints(1_000));
    assert!(text.ends_with("`zone-9` (https://9.example.com), and 990 more"), "{text}");
    assert!(client().listed(&endpoints(10)).ends_with("`zone-9` (https://9.example.com)"));
}
