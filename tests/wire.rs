//! The generated SDK against a local server: exact requests, and decoded responses.

mod interceptors;

use crate::http_server::{ReceivedRequest, Server, http_response, json_response};
use confluent_cloud::iam::v2::{
    ApiKeyCreate, ApiKeySpecCreate, AuthType, ConfigureUserAuthRequest, JwksSpecUpdate, JwksState,
    JwksUpdate, ObjectReferenceInput,
};
use confluent_cloud::sts::v1::{
    GrantType, RequestedTokenType, SubjectTokenType, TokenExchangeRequest, TokenType,
};
use confluent_cloud::{Client, ClientBuilder, Error, ErrorKind, Nullable};

/// `key:secret` in Base64.
const BASIC: &str = "Basic a2V5OnNlY3JldA==";
const USER: &str = r#"{"api_version":"iam/v2","kind":"User","id":"u-1","email":"a@example.com"}"#;

fn builder(server: &Server) -> ClientBuilder {
    Client::builder().control_plane_url(server.url()).cloud_api_key("key", "secret")
}

fn client(server: &Server) -> Client {
    builder(server).build().expect("a client")
}

/// Returns the sorted names of the headers, without those of the connection.
fn header_names(request: &ReceivedRequest) -> Vec<&str> {
    let mut names: Vec<&str> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.retain(|name| !["host", "accept-encoding", "connection"].contains(name));
    names.sort_unstable();
    names
}

#[tokio::test]
async fn update_auth_type_sends_json() {
    let server = Server::new([http_response(
        "204 No Content",
        &[("X-Request-Id", "r-1"), ("X-RateLimit-Limit", "50")],
        "",
    )]);
    let body = ConfigureUserAuthRequest::new().with_auth_type(AuthType::Sso);
    let response = client(&server)
        .iam_v2()
        .users()
        .update_auth_type("u-abc123")
        .body(&body)
        .send()
        .await
        .expect("a success");
    assert_eq!(response.status(), 204);
    assert_eq!(response.request_id(), Some("r-1"));
    assert_eq!(response.rate_limit().limit, Some(50));
    assert_eq!(response.rate_limit().remaining, None);
    let request = server.only_request();
    assert_eq!(request.line, "PATCH /iam/v2/users/u-abc123/auth HTTP/1.1");
    assert_eq!(request.body_text(), r#"{"auth_type":"AUTH_TYPE_SSO"}"#);
    assert_eq!(
        header_names(&request),
        ["accept", "authorization", "content-length", "content-type", "user-agent"]
    );
    assert_eq!(request.header("authorization"), Some(BASIC));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("content-length"), Some("29"));
    assert_eq!(request.header("accept"), Some("*/*"));
}

#[tokio::test]
async fn refresh_jwks_body_is_optional() {
    let body = r#"{"api_version":"iam/v2","kind":"Jwks","spec":{"jwks_status":"REFRESHED"},
        "status":{"jwks_status":"SOMETHING_NEW","jwks_last_refresh_at":"2026-01-02T03:04:05+0000"}}"#;
    let server = Server::new([json_response("200 OK", body), json_response("200 OK", body)]);
    let jwks = client(&server).iam_v2().jwks();

    let refreshed = jwks.refresh("op-12345").await.expect("a success");
    assert_eq!(refreshed.kind, "Jwks");
    assert_eq!(refreshed.spec.jwks_status, JwksState::Refreshed);
    let status = refreshed.status.expect("a status");
    assert_eq!(status.jwks_status, Some(JwksState::Unrecognized("SOMETHING_NEW".to_owned())));
    assert_eq!(status.jwks_last_refresh_at.expect("a time").as_str(), "2026-01-02T03:04:05+0000");

    let wish = JwksUpdate::new().with_spec(JwksSpecUpdate::new().with_jwks_status(JwksState::Refreshed));
    jwks.refresh("op-12345").body(&wish).await.expect("a success");

    let [without, with] = &server.requests()[..] else { panic!("two requests") };
    assert_eq!(without.line, "PATCH /iam/v2/identity-providers/op-12345/jwks HTTP/1.1");
    assert_eq!(without.body, b"");
    assert_eq!(without.header("content-type"), None);
    assert!(matches!(without.header("content-length"), None | Some("0")), "{without:?}");
    assert_eq!(without.header("accept"), Some("application/json"));
    assert_eq!(with.line, without.line);
    assert_eq!(with.body_text(), r#"{"spec":{"jwks_status":"REFRESHED"}}"#);
    assert_eq!(with.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn query_is_encoded_in_setter_order() {
    let page = r#"{"api_version":"iam/v2","kind":"ApiKeyList","metadata":{},"data":[]}"#;
    let server = Server::new([
        json_response("200 OK", page),
        json_response("200 OK", page),
        json_response("200 OK", page),
    ]);
    let keys = client(&server).iam_v2().api_keys();
    keys.list().page_token("a&b=c d+e/ü%").spec_owner("u-1").page_size(10).await.expect("a success");
    keys.list().await.expect("a success");
    keys.list().spec_resource("").await.expect("a success");
    let lines: Vec<String> = server.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(
        lines,
        [
            "GET /iam/v2/api-keys?page_token=a%26b%3Dc%20d%2Be%2F%C3%BC%25&spec.owner=u-1&page_size=10 HTTP/1.1",
            "GET /iam/v2/api-keys HTTP/1.1",
            "GET /iam/v2/api-keys?spec.resource= HTTP/1.1",
        ]
    );
}

#[tokio::test]
async fn query_list_repeats_name() {
    let page = r#"{"api_version":"iam/v2","kind":"ServiceAccountList","metadata":{},"data":[]}"#;
    let server = Server::new([json_response("200 OK", page), json_response("200 OK", page)]);
    let accounts = client(&server).iam_v2().service_accounts();
    accounts.list().display_name(["a,b", "c d"]).await.expect("a success");
    accounts.list().display_name(Vec::<String>::new()).await.expect("a success");
    let [some, none] = &server.requests()[..] else { panic!("two requests") };
    assert_eq!(some.line, "GET /iam/v2/service-accounts?display_name=a%2Cb&display_name=c%20d HTTP/1.1");
    assert_eq!(none.line, "GET /iam/v2/service-accounts HTTP/1.1");
}

#[tokio::test]
async fn required_query_parameter_is_sent() {
    let page = r#"{"api_version":"iam/v2","kind":"RoleBindingList","metadata":{},"data":[]}"#;
    let server = Server::new([json_response("200 OK", page)]);
    client(&server).iam_v2().role_bindings().list("crn://x/organization=*").await.expect("a success");
    let line = "GET /iam/v2/role-bindings?crn_pattern=crn%3A%2F%2Fx%2Forganization%3D%2A HTTP/1.1";
    assert_eq!(server.only_request().line, line);
}

#[tokio::test]
async fn token_exchange_sends_form_without_credentials() {
    let reply = r#"{"access_token":"eyJ-new","issued_token_type":"urn:ietf:params:oauth:token-type:access_token","token_type":"Bearer","expires_in":900}"#;
    let server = Server::new([json_response("200 OK", reply)]);
    let body = TokenExchangeRequest::new(
        GrantType::TokenExchange,
        "eyJ old+&=ü",
        "pool-1",
        SubjectTokenType::Jwt,
        RequestedTokenType::AccessToken,
    )
    .with_expires_in(600);
    let exchanged = client(&server).sts_v1().oauth_tokens().exchange(&body).await.expect("a success");
    assert_eq!(exchanged.access_token.expose(), "eyJ-new");
    assert_eq!((exchanged.token_type, exchanged.expires_in), (TokenType::Bearer, 900));
    let request = server.only_request();
    assert_eq!(request.line, "POST /sts/v1/oauth2/token HTTP/1.1");
    assert_eq!(request.header("authorization"), None);
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    let mut fields: Vec<&str> = request.body_text().split('&').collect();
    fields.sort_unstable();
    assert_eq!(
        fields,
        [
            "expires_in=600",
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange",
            "identity_pool_id=pool-1",
            "requested_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token",
            "subject_token=eyJ+old%2B%26%3D%C3%BC",
            "subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Ajwt",
        ]
    );
}

/// Read-only properties are not part of a request, absent fields are not sent, and null is sent if it is set.
#[tokio::test]
async fn create_sends_only_set_fields() {
    let reply = r#"{"id":"K1","spec":{"secret":"s3cr3t-value","owner":{"id":"u-1","related":"","resource_name":""}}}"#;
    let server = Server::new([json_response("202 Accepted", reply), json_response("202 Accepted", reply)]);
    let keys = client(&server).iam_v2().api_keys();
    let owner = || ObjectReferenceInput::new("u-1");
    let created =
        keys.create(&ApiKeyCreate::new(ApiKeySpecCreate::new(owner()))).send().await.expect("a success");
    assert_eq!(created.status(), 202);
    let secret = created.body().spec.secret.as_ref().expect("a secret");
    assert_eq!(secret.expose(), "s3cr3t-value");
    assert!(!format!("{created:?}").contains("s3cr3t-value"), "{created:?}");

    let spec = ApiKeySpecCreate::new(owner()).with_display_name("a \"b\"").with_resource(Nullable::Null);
    keys.create(&ApiKeyCreate::new(spec)).await.expect("a success");
    let bodies: Vec<String> =
        server.requests().iter().map(|request| request.body_text().to_owned()).collect();
    assert_eq!(
        bodies,
        [
            r#"{"spec":{"owner":{"id":"u-1"}}}"#,
            r#"{"spec":{"display_name":"a \"b\"","owner":{"id":"u-1"},"resource":null}}"#
        ]
    );
}

#[tokio::test]
async fn operation_chooses_credentials() {
    let deleted = || http_response("204 No Content", &[], "");
    // One credential of the operation's, then two, of which only the first alternative is sent.
    for (build, expected) in [
        (Client::builder().sts_token("t-1"), "Bearer t-1"),
        (Client::builder().sts_token("t-1").cloud_api_key("key", "secret"), BASIC),
        (Client::builder().cloud_api_key("key", "secret").global_api_key("g", "h"), BASIC),
    ] {
        let server = Server::new([deleted()]);
        let client = build.control_plane_url(server.url()).build().expect("a client");
        client.iam_v2().users().delete("u-1").await.expect("a success");
        assert_eq!(server.only_request().header("authorization"), Some(expected));
    }
}

#[tokio::test]
async fn wrong_credential_kind_is_not_sent() {
    let server = Server::new([]);
    let none = Client::builder().control_plane_url(server.url()).build().expect("a client");
    let wrong =
        Client::builder().control_plane_url(server.url()).user_token("t-1").build().expect("a client");
    for client in [none, wrong] {
        let error = client.iam_v2().api_keys().get("K1").await.expect_err("a mistake");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert_eq!((error.attempts(), error.status()), (0, None));
        let line = error.to_string();
        assert!(line.contains("cloud_api_key") && line.contains("CONFLUENT_CLOUD_API_KEY"), "{line}");
        assert!(!line.contains("t-1"), "{line}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn user_agent_names_application_and_sdk() {
    let server = Server::new([json_response("200 OK", USER), json_response("200 OK", USER)]);
    client(&server).iam_v2().users().get("u-1").await.expect("a success");
    let client = builder(&server).app_info("shop", "1.2", Some("ops@example.com")).build().expect("a client");
    client.iam_v2().users().get("u-1").await.expect("a success");
    let [plain, named] = &server.requests()[..] else { panic!("two requests") };
    let sdk = plain.header("user-agent").expect("a user agent");
    assert!(sdk.starts_with("confluent-cloud/"), "{sdk}");
    assert_eq!(named.header("user-agent"), Some(&*format!("shop/1.2 (ops@example.com) {sdk}")));
}

/// Any 2xx is a success and is decoded like the documented one.
#[tokio::test]
async fn undocumented_2xx_is_a_success() {
    let server = Server::new([
        json_response("203 Other", USER),
        json_response("200 OK", "{}"),
        json_response("202 Accepted", ""),
    ]);
    let users = client(&server).iam_v2().users();
    let user = users.get("u-1").send().await.expect("a success");
    assert_eq!((user.status().as_u16(), user.body().email.as_str()), (203, "a@example.com"));
    // An operation without a body: a body is ignored, and an empty one suffices.
    users.delete("u-1").await.expect("a success");
    users.delete("u-1").await.expect("a success");
}

/// The shapes of error bodies that the API's services send.
#[tokio::test]
async fn error_body_shapes_are_recognized() {
    type Expected = (Option<&'static str>, &'static str);
    let failure = r#"{"errors":[{"id":"e-1","status":"404","code":"no_such_user","title":"Not found","detail":"no user u-1","source":{"pointer":"/spec/owner","parameter":"id"}},{"detail":"second"}]}"#;
    let cases: [(&str, &str, Expected); 9] = [
        ("application/json", failure, (Some("no_such_user"), "no user u-1")),
        ("application/json", r#"{"error_code":40403,"message":"no topic"}"#, (Some("40403"), "no topic")),
        (
            "application/json",
            r#"{"error":{"code":404,"message":"no connector"}}"#,
            (Some("404"), "no connector"),
        ),
        ("application/json", r#"{"code":400,"message":"bad"}"#, (Some("400"), "bad")),
        (
            "application/vnd.api+json",
            r#"{"errors":[{"status":"400","detail":"bad metric"}]}"#,
            (None, "bad metric"),
        ),
        (
            "application/json",
            r#"{"error":"invalid_grant","error_description":"expired"}"#,
            (Some("invalid_grant"), "expired"),
        ),
        ("text/html", "<html><title>429 Too Many</title></html>", (None, "429 Too Many")),
        ("text/plain", "upstream\nbroke", (None, "upstream\nbroke")),
        ("application/json", "", (None, "no body")),
    ];
    for (media_type, body, (code, message)) in cases {
        let headers =
            [("Content-Type", media_type), ("X-Request-Id", "r-404"), ("X-RateLimit-Remaining", "0")];
        let server = Server::new([http_response("404 Not Found", &headers, body)]);
        let error = client(&server).iam_v2().users().get("u-1").await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Api, "{body}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
        assert_eq!(error.code(), code, "{body}");
        assert!(error.message().contains(message), "{:?} of {body}", error.message());
        assert_eq!(error.request_id(), Some("r-404"));
        assert_eq!(error.rate_limit().remaining, Some(0));
        assert_eq!(error.body(), body.as_bytes());
        assert!(error.is_not_found() && !error.is_retryable());
        assert_one_line(&error, &["get user", "GET /iam/v2/users/u-1", "404", "r-404"]);
    }
}

#[tokio::test]
async fn error_details_are_accessible() {
    let body = r#"{"errors":[{"id":"e-1","status":"409","code":"in_use","title":"Conflict","detail":"the name\nis taken","source":{"pointer":"/spec/name"}},{"detail":"second"}]}"#;
    let server = Server::new([json_response("409 Conflict", body)]);
    let error = client(&server).iam_v2().users().delete("u-1").await.expect_err("an error");
    let first = &error.errors()[0];
    assert_eq!(error.error_id(), Some("e-1"));
    assert_eq!(first.title.as_deref(), Some("Conflict"));
    assert_eq!(first.source_pointer.as_deref(), Some("/spec/name"));
    assert_eq!(error.errors()[1].detail.as_deref(), Some("second"));
    assert_eq!(error.operation(), Some("deleteIamV2User"));
    assert!(error.is_conflict());
    assert_one_line(&error, &["in_use", "the name is taken", "/spec/name", "+1 more"]);
}

#[tokio::test]
async fn invalid_options_are_rejected_by_build() {
    for (build, word) in [
        (Client::builder().control_plane_url("http://example.com"), "encrypted"),
        (Client::builder().control_plane_url("example.com"), "control_plane_url"),
        (Client::builder().control_plane_url("https://key:secret@example.com"), "credentials"),
        (Client::builder().control_plane_url("https://example.com/?a=b"), "query"),
        (Client::builder().cloud_api_key("key", ""), "empty"),
        (Client::builder().cloud_api_key("key", "secret\n"), "line break"),
        (Client::builder().cloud_api_key("a:b", "secret"), "colon"),
        (Client::builder().app_info("my app", "1", None), "app_info"),
    ] {
        let error = build.build().expect_err("a mistake");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(word), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}

fn assert_one_line(error: &Error, parts: &[&str]) {
    let line = error.to_string();
    assert!(!line.contains('\n') && line.chars().count() < 1000, "{line}");
    for part in parts {
        assert!(line.contains(part), "{part} in {line}");
    }
}
