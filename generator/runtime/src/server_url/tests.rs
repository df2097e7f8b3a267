use super::expand;
use crate::service::CONTROL_PLANE;
use crate::tests::Memory;

#[test]
fn server_variables_are_expanded() {
    let template = "https://{region}.example.com:{port}/{base}/v1";
    let url = expand(template, &[("base", "a/b c", "/"), ("port", "80", ""), ("region", "eu", "")]);
    assert_eq!(url, "https://eu.example.com:80/a/b%20c/v1");
    assert_eq!(expand("https://a.example", &[]), "https://a.example");
    assert_eq!(expand("{scheme}://a.example", &[("scheme", "https", "")]), "https://a.example");
}

/// A value that would change the host makes a URL that the client rejects.
#[test]
fn server_variables_cannot_change_host() {
    for evil in
        ["evil.example/", "evil.example?", "a@evil.example", "evil.example#", "evil.example\\", "a:1", ""]
    {
        let url = expand("https://{region}.example.com", &[("region", evil, "")]);
        let built = Memory::saying(200, &[], "").builder().set_host(&CONTROL_PLANE, url.clone()).build();
        assert!(built.is_err() || url == "https://.example.com", "{url}");
    }
}
