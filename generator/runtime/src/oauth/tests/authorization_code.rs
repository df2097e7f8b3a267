#![cfg(feature = "pkce")]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::*;
use crate::oauth::{AuthorizationRequest, Login};

const REDIRECT: &str = "http://127.0.0.1:8000/callback";

async fn request(service: &Memory, application: Application) -> AuthorizationRequest {
    let client = builder(service, &Dated::default()).build().unwrap();
    Login::new(&client, &SERVER, application).authorization_request(REDIRECT).await.unwrap()
}

#[tokio::test]
async fn code_is_exchanged_with_its_verifier() {
    let service = service(vec![token("t-0", r#","refresh_token":"planted-r","id_token":"planted-i""#)]);
    let request = request(&service, application().scopes(["users:read"])).await;
    assert!(service.requests().is_empty());
    let url = request.url().strip_prefix("https://login.example.org/authorize?tenant=1&").unwrap();
    let query = fields(url.as_bytes());
    assert_eq!((query["response_type"].as_str(), query["client_id"].as_str()), ("code", "app"));
    assert_eq!((query["redirect_uri"].as_str(), query["scope"].as_str()), (REDIRECT, "users:read"));
    assert_eq!((query["state"].as_str(), query["code_challenge_method"].as_str()), (request.state(), "S256"));
    assert!(!query.contains_key("client_secret"));
    let callback = format!("{REDIRECT}?code=planted%2Bcode&state={}", request.state());
    let tokens = request.exchange(&callback).await.unwrap();
    assert_eq!(tokens.id_token().unwrap().expose(), "planted-i");
    let form = fields(token_requests(&service)[0].body());
    assert_eq!((form["grant_type"].as_str(), form["code"].as_str()), ("authorization_code", "planted+code"));
    assert_eq!(form["redirect_uri"], REDIRECT);
    let verifier = &form["code_verifier"];
    assert_eq!(verifier.len(), 43);
    assert_eq!(query["code_challenge"], URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)));
    assert!(!format!("{request:?}").contains(verifier.as_str()));
    assert!(!format!("{request:?}").contains(request.state()));
}

/// The example of RFC 7636, appendix B.
#[test]
fn challenge_is_the_hash_of_the_verifier() {
    let hash = Sha256::digest("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    assert_eq!(URL_SAFE_NO_PAD.encode(hash), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

#[tokio::test]
async fn each_request_has_its_own_state_and_verifier() {
    let service = service(vec![token("t-0", "")]);
    let (one, other) = (request(&service, application()).await, request(&service, application()).await);
    assert_ne!(one.state(), other.state());
    assert_ne!(one.url(), other.url());
}

#[tokio::test]
async fn wrong_callback_is_rejected_before_a_request() {
    let service = service(vec![token("t-0", "")]);
    let request = request(&service, application()).await;
    let state = request.state();
    for (callback, expected) in [
        (format!("{REDIRECT}?code=c"), "the callback has no `state`"),
        (format!("{REDIRECT}?code=c&state="), "the callback has no `state`"),
        (format!("{REDIRECT}?code=c&state=other"), "that of another login"),
        (format!("{REDIRECT}?code=c&state={state}x"), "that of another login"),
        (format!("{REDIRECT}?state={state}"), "the callback has no `code`"),
        (format!("?code=&state={state}"), "the callback has no `code`"),
        (format!("code=a&code=b&state={state}"), "repeats a parameter"),
        (format!("error=access_denied&error_description=no+way&state={state}"), "access_denied: no way"),
        ("error=access_denied".to_owned(), "the callback has no `state`"),
        (String::new(), "the callback has no `state`"),
        (format!("{REDIRECT}#code=c&state={state}"), "the callback has no `state`"),
    ] {
        let error = request.exchange(&callback).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{callback}: {error}");
        assert!(!error.to_string().contains(state), "{error}");
    }
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn issuer_of_the_callback_is_checked() {
    for (promised, iss, expected) in [
        ("true", "&iss=https%3A%2F%2Flogin.example.org", None),
        ("true", "&iss=https%3A%2F%2Fevil.example", Some("another issuer")),
        ("true", "", Some("has no `iss`")),
        ("false", "", None),
        ("false", "&iss=https%3A%2F%2Fevil.example", Some("another issuer")),
    ] {
        let metadata = format!(
            r#"{{"issuer":"https://login.example.org","token_endpoint":"https://login.example.org/token",
            "authorization_endpoint":"https://login.example.org/authorize",
            "authorization_response_iss_parameter_supported":{promised}}}"#
        );
        let service = Memory::new(move |request| {
            let is_metadata = request.method() == "GET";
            Ok(reply(200, &[], if is_metadata { metadata.clone() } else { token("t-0", "").1 }))
        });
        let request = request(&service, application().issuer("https://login.example.org")).await;
        let callback = format!("code=c&state={}{iss}", request.state());
        match (request.exchange(&callback).await, expected) {
            (Ok(_), None) => {}
            (Err(error), Some(expected)) => assert!(error.to_string().contains(expected), "{error}"),
            (result, _) => panic!("{promised} {iss}: {result:?}"),
        }
    }
}

#[tokio::test]
async fn rejected_code_is_not_shown() {
    let body = r#"{"error":"invalid_grant","error_description":"planted-code is spent"}"#;
    let service = service(vec![(400, body.to_owned())]);
    let request = request(&service, application()).await;
    let callback = format!("code=planted-code&state={}", request.state());
    let error = request.exchange(&callback).await.unwrap_err();
    assert_eq!(error.code(), Some("invalid_grant"));
    assert_no_secret(&error);
}
