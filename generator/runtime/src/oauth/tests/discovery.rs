use super::*;
use crate::error::ErrorKind;

/// Creates a server with these documents by path, and tokens at `/oauth/token`.
fn issuer(documents: Vec<(&'static str, String)>) -> Memory {
    Memory::new(move |request| {
        let path = request.uri().path();
        if request.uri().host() == Some("api.example.com") {
            return Ok(reply(200, &[], "1"));
        }
        if path == "/oauth/token" {
            return Ok(reply(200, &[], r#"{"access_token":"t-0","expires_in":1800}"#));
        }
        let document = documents.iter().find(|(known, _)| *known == path);
        Ok(document.map_or_else(|| reply(404, &[], ""), |(_, body)| reply(200, &[], body.clone())))
    })
}

fn metadata(issuer: &str, more: &str) -> String {
    format!(r#"{{"issuer":"{issuer}","token_endpoint":"https://login.example.org/oauth/token"{more}}}"#)
}

fn client(service: &Memory, clock: &Dated, issuer: &str) -> Client {
    let application = application().issuer(issuer);
    builder(service, clock).set_client_credentials(&SERVER, application).build().unwrap()
}

fn paths(service: &Memory) -> Vec<String> {
    token_requests(service).iter().map(|it| it.uri().path().to_owned()).collect()
}

#[tokio::test]
async fn token_url_is_discovered_and_cached_for_an_hour() {
    let service =
        issuer(vec![("/.well-known/openid-configuration", metadata("https://login.example.org/", ""))]);
    let clock = Dated::default();
    let client = client(&service, &clock, "https://login.example.org");
    call(&client).await.unwrap();
    assert_eq!(token_requests(&service)[0].method(), "GET");
    assert_eq!(paths(&service), ["/.well-known/openid-configuration", "/oauth/token"]);
    clock.advance(1800).await;
    call(&client).await.unwrap();
    assert_eq!(paths(&service).len(), 3);
    clock.advance(1800).await;
    call(&client).await.unwrap();
    assert_eq!(paths(&service).len(), 5);
}

#[tokio::test]
async fn oauth_metadata_is_tried_after_404() {
    let path = "/.well-known/oauth-authorization-server/tenant";
    let service = issuer(vec![(path, metadata("https://login.example.org/tenant", ""))]);
    call(&client(&service, &Dated::default(), "https://login.example.org/tenant/")).await.unwrap();
    assert_eq!(paths(&service), ["/tenant/.well-known/openid-configuration", path, "/oauth/token"]);
}

#[tokio::test]
async fn url_of_the_metadata_is_accepted() {
    let path = "/.well-known/oauth-authorization-server/tenant";
    let service = issuer(vec![(path, metadata("https://login.example.org/tenant", ""))]);
    let url = format!("https://login.example.org{path}");
    call(&client(&service, &Dated::default(), &url)).await.unwrap();
    assert_eq!(paths(&service), [path, "/oauth/token"]);
}

#[tokio::test]
async fn metadata_selects_client_authentication() {
    let path = "/.well-known/openid-configuration";
    for (methods, is_form) in [
        (r#"["client_secret_post"]"#, true),
        (r#"["client_secret_basic","client_secret_post"]"#, false),
        (r#"["client_secret_basic"]"#, false),
        (r#"["private_key_jwt"]"#, false),
        ("7", false),
    ] {
        let more = format!(r#","token_endpoint_auth_methods_supported":{methods}"#);
        let service = issuer(vec![(path, metadata("https://login.example.org", &more))]);
        call(&client(&service, &Dated::default(), "https://login.example.org")).await.unwrap();
        let requests = token_requests(&service);
        assert_eq!(fields(requests[1].body()).contains_key("client_secret"), is_form, "{methods}");
    }
}

#[tokio::test]
async fn metadata_of_another_issuer_is_rejected() {
    let path = "/.well-known/openid-configuration";
    for (body, expected) in [
        (metadata("https://evil.example", ""), "that of another issuer, `https://evil.example`"),
        ("{}".to_owned(), "the metadata has no `issuer`"),
        ("[]".to_owned(), "the metadata has no `issuer`"),
        ("<html>".to_owned(), "its body cannot be decoded"),
        (r#"{"issuer":"https://login.example.org"}"#.to_owned(), "has no token endpoint"),
        (r#"{"issuer":"https://login.example.org","token_endpoint":7}"#.to_owned(), "has no token endpoint"),
        (
            r#"{"issuer":"https://login.example.org","token_endpoint":"http://login.example.org/t"}"#
                .to_owned(),
            "must start with https://",
        ),
    ] {
        let service = issuer(vec![(path, body.clone())]);
        let error =
            call(&client(&service, &Dated::default(), "https://login.example.org")).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{body}: {error}");
        assert_eq!((error.kind(), paths(&service).len()), (ErrorKind::Credentials, 1));
        assert_no_secret(&error);
    }
}

#[tokio::test]
async fn metadata_is_not_requested_without_encryption() {
    let service = issuer(Vec::new());
    let error = call(&client(&service, &Dated::default(), "http://login.example.org")).await.unwrap_err();
    assert!(error.to_string().contains("must start with https://"), "{error}");
    let error = call(&client(&service, &Dated::default(), "https://login.example.org")).await.unwrap_err();
    assert!(error.to_string().contains("404"), "{error}");
    assert_eq!(paths(&service).len(), 2);
}

#[tokio::test]
async fn documented_discovery_url_is_used() {
    static OPENID: AuthorizationServer = AuthorizationServer {
        token_url: "",
        discovery_url: "https://login.example.org/.well-known/openid-configuration",
        ..SERVER_COPY
    };
    let path = "/.well-known/openid-configuration";
    let service = issuer(vec![(path, metadata("https://login.example.org", ""))]);
    let builder = builder(&service, &Dated::default()).set_client_credentials(&OPENID, application());
    call(&builder.build().unwrap()).await.unwrap();
    assert_eq!(paths(&service), [path, "/oauth/token"]);
}
