//! The generated SDK's module `testing`, used as in an application's tests.

use std::time::Duration;

use confluent_cloud::iam::v2::{
    AuthType, ConfigureUserAuthRequest, Jwks, JwksSpec, JwksState, JwksUpdate, User,
};
use confluent_cloud::org::v2::{Environment, ObjectMeta};
use confluent_cloud::sts::v1::{GrantType, RequestedTokenType, SubjectTokenType, TokenExchangeRequest};
use confluent_cloud::testing::{Fault, Mock, block_on, sample};
use confluent_cloud::{Client, ErrorKind, Result, RetryPolicy};
use serde_json::json;

/// A function of an application, which most of these tests test.
async fn is_refreshed(client: &Client, provider: &str) -> Result<bool> {
    let jwks = client.iam_v2().jwks().refresh(provider).retry(RetryPolicy::new().max_attempts(2)).await?;
    Ok(jwks.spec.jwks_status == JwksState::Refreshed)
}

fn refreshed_jwks() -> Jwks {
    Jwks::new(JwksSpec::new(JwksState::Refreshed))
}

#[tokio::test]
async fn mock_rate_limit_takes_no_time() {
    let mock = Mock::new();
    let rule = mock
        .when(|client| client.iam_v2().jwks().refresh("op-12345"))
        .fail(Fault::rate_limited(Duration::from_secs(7)))
        .then_reply(refreshed_jwks());
    assert!(is_refreshed(&mock.client().expect("a client"), "op-12345").await.expect("a success"));
    assert_eq!((rule.count(), mock.requests().len()), (2, 2));
    assert!(mock.elapsed() >= Duration::from_secs(7));
    let request = &mock.requests()[1];
    assert_eq!(request.operation().id(), "refreshIamV2JsonWebKeySet");
    assert_eq!(request.operation().route(), "/iam/v2/identity-providers/{provider_id}/jwks");
    assert_eq!(request.argument("provider_id").as_deref(), Some("op-12345"));
    assert_eq!(
        request.url().to_string(),
        "https://api.confluent.cloud/iam/v2/identity-providers/op-12345/jwks"
    );
    mock.verify().expect("all of it");
}

#[test]
fn mock_rule_compares_arguments() {
    let mock = Mock::new();
    mock.when(|client| client.iam_v2().jwks().refresh("op-1")).reply(refreshed_jwks());
    let client = mock.client().expect("a client");
    let error = block_on(is_refreshed(&client, "op-2")).expect_err("no rule");
    assert_eq!(error.kind(), ErrorKind::Request);
    let text = error.to_string();
    assert!(
        text.contains("no rule matches `refresh jwks`, PATCH /iam/v2/identity-providers/op-2/jwks"),
        "{text}"
    );
    assert!(text.contains("rule 1, `refresh jwks`: `provider_id` is \"op-2\", not \"op-1\""), "{text}");
    mock.when(|client| client.iam_v2().jwks().refresh("any")).any_arguments().reply(refreshed_jwks());
    assert!(block_on(is_refreshed(&client, "op-2")).expect("a success"));
}

#[test]
fn mock_rule_compares_optional_body() {
    let mock = Mock::new();
    mock.when(|client| client.iam_v2().jwks().refresh("op-1")).reply(refreshed_jwks());
    mock.when(|client| client.iam_v2().jwks().refresh("op-1").body(&JwksUpdate::new()))
        .reply_json(json!({"kind": 1}));
    let client = mock.client().expect("a client");
    block_on(client.iam_v2().jwks().refresh("op-1")).expect("a success");
    let error =
        block_on(client.iam_v2().jwks().refresh("op-1").body(&JwksUpdate::new())).expect_err("not this type");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[test]
fn mock_replies_without_body() {
    let mock = Mock::new();
    let body = ConfigureUserAuthRequest::new().with_auth_type(AuthType::Sso);
    mock.when(|client| client.iam_v2().users().update_auth_type("u-1").body(&body)).reply(());
    let client = mock.client().expect("a client");
    let response =
        block_on(client.iam_v2().users().update_auth_type("u-1").body(&body).send()).expect("a success");
    assert_eq!(response.status(), 204);
    let other = ConfigureUserAuthRequest::new().with_auth_type(AuthType::Local);
    let error =
        block_on(client.iam_v2().users().update_auth_type("u-1").body(&other)).expect_err("another body");
    let difference = "/auth_type is \"AUTH_TYPE_LOCAL\", not \"AUTH_TYPE_SSO\"";
    assert!(error.to_string().contains(difference), "{error}");
}

#[test]
fn mock_rule_compares_query_fields() {
    let mock = Mock::new();
    mock.when(|client| client.iam_v2().api_keys().list().spec_owner("u-1").page_size(10)).reply_sample();
    let client = mock.client().expect("a client");
    block_on(client.iam_v2().api_keys().list().page_size(10).spec_owner("u-1")).expect("a success");
    let error = block_on(client.iam_v2().api_keys().list().page_size(10)).expect_err("another query");
    assert!(error.to_string().contains("the query has no `spec.owner`"), "{error}");
    assert_eq!(mock.requests()[0].query_value("spec.owner").as_deref(), Some("u-1"));
}

#[test]
fn mock_serves_list_in_pages() {
    let mock = Mock::new();
    let environments: Vec<Environment> = ["one", "two", "three", "four", "five"]
        .map(|name| Environment::new(name, ObjectMeta::new(""), name))
        .into();
    mock.when(|client| client.org_v2().environments().list()).reply_items(&environments, 2);
    let client = mock.client().expect("a client");
    let read = block_on(client.org_v2().environments().list().items().try_collect()).expect("all of them");
    assert_eq!(read, environments);
    assert_eq!(mock.requests().len(), 3);
    let some =
        block_on(client.org_v2().environments().list().items().max_items(2).try_collect()).expect("some");
    assert_eq!(some, environments[..2]);
    assert_eq!(mock.requests().len(), 4);
}

#[test]
fn mock_rule_compares_form_fields() {
    let request = |token: &str| {
        TokenExchangeRequest::new(
            GrantType::TokenExchange,
            token,
            "pool-1",
            SubjectTokenType::Jwt,
            RequestedTokenType::AccessToken,
        )
    };
    let mock = Mock::new();
    mock.when(|client| client.sts_v1().oauth_tokens().exchange(&request("a b"))).reply_sample();
    let client = mock.client().expect("a client");
    block_on(client.sts_v1().oauth_tokens().exchange(&request("a b"))).expect("a success");
    assert!(mock.requests()[0].form().contains(&("subject_token".to_owned(), "a b".to_owned())));
    let error = block_on(client.sts_v1().oauth_tokens().exchange(&request("c"))).expect_err("another form");
    assert!(error.to_string().contains("`subject_token` in the form is another secret"), "{error}");
}

#[test]
fn mock_needs_no_cluster_url() {
    let mock = Mock::new();
    mock.when(|client| client.kafka_v3().topics().list("lkc-1")).reply_sample();
    mock.when(|client| client.kafka_v3().at("https://two.example.com").topics().list("lkc-1"))
        .fail(Fault::unauthorized());
    let client = mock.client().expect("a client");
    block_on(client.kafka_v3().topics().list("lkc-1")).expect("a success");
    assert_eq!(mock.requests()[0].url().host(), Some("kafka.invalid"));
    let two = client.kafka_v3().at("https://two.example.com").with_kafka_api_key("two", "secret-of-two");
    let error = block_on(two.topics().list("lkc-1")).expect_err("other credentials");
    assert!(error.is_unauthorized(), "{error}");
    assert!(!format!("{:?}", mock.requests()).contains("Basic "), "{:?}", mock.requests());
}

#[test]
fn mock_replies_with_changed_sample() {
    let mock = Mock::new();
    let mut user: User = mock.sample(|client| client.iam_v2().users().get("u-1")).expect("a sample");
    assert_eq!(user, sample("getIamV2User").expect("the same sample"));
    user.full_name = Some("Grace Hopper".to_owned());
    mock.when(|client| client.iam_v2().users().get("u-1")).reply(&user);
    let client = mock.client().expect("a client");
    assert_eq!(block_on(client.iam_v2().users().get("u-1")).expect("a success"), user);
}

#[test]
fn mock_wait_until_takes_no_time() {
    let mock = Mock::new();
    let before: User = mock.sample(|client| client.iam_v2().users().get("u-1")).expect("a sample");
    let mut after = before.clone();
    after.full_name = Some("Grace Hopper".to_owned());
    mock.when(|client| client.iam_v2().users().get("u-1")).reply(&before).times(3).then_reply(&after);
    let client = mock.client().expect("a client");
    let call = client.iam_v2().users().get("u-1");
    let wanted = block_on(call.wait_until(|user| user.full_name.as_deref() == Some("Grace Hopper")))
        .expect("the state");
    assert_eq!(wanted, after);
    assert_eq!(mock.requests().len(), 4);
    assert!(mock.elapsed() >= Duration::from_secs(6), "{:?}", mock.elapsed());
}

#[test]
fn mock_connection_reset_is_not_retried() {
    let mock = Mock::new();
    mock.when(|client| client.iam_v2().jwks().refresh("op-1")).fail(Fault::connection_reset());
    let error = block_on(is_refreshed(&mock.client().expect("a client"), "op-1")).expect_err("no answer");
    assert!(error.may_have_been_processed(), "{error}");
    assert_eq!(mock.requests().len(), 1);
}
