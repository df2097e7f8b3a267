//! Response values that the documents do not promise: duplicate, missing, null, wrong and unknown ones.

use confluent_cloud::cmk::v2::{
    ClusterConfig, ClusterSpecUpdate, ClusterSpecUpdateConfig, ClusterStatusPhase, ClusterUpdate,
    EnvScopedObjectReferenceInput,
};
use confluent_cloud::iam::v2::{AuthType, ConfigureUserAuthRequest};
use confluent_cloud::{Error, ErrorKind};
use serde_json::json as value;

use crate::scripted_server::{Server, respond, respond_json, send_head};
use crate::simulated_clock::SimulatedClock;
use crate::{USER, builder, client};

const GET: &str = "GET /iam/v2/users/u-1";

/// Returns a cluster as the service sends it, with this configuration and size.
fn cluster_json(config: &str, cku: &str) -> String {
    let reference = r#"{"id":"env-1","related":"","resource_name":""}"#;
    let spec = format!(
        r#"{{"display_name":"c","availability":"HIGH","cloud":"AWS","region":"r","config":{config},"environment":{reference}}}"#
    );
    let envelope = r#""api_version":"cmk/v2","kind":"Cluster","id":"lkc-1","metadata":{"self":""}"#;
    format!(r#"{{{envelope},"spec":{spec},"status":{{"phase":"PROVISIONED","cku":{cku}}}}}"#)
}

#[tokio::test]
async fn last_duplicate_member_wins() {
    let body = r#"{"id":"u-0","email":"a@example.com","id":"u-1","email":"b@example.com","id":"u-2"}"#;
    let server = Server::new([respond_json("200 OK", body)]);
    let user = client(&server).0.iam_v2().users().get("u-1").await.expect("a user");
    assert_eq!((user.id.as_str(), user.email.as_str()), ("u-2", "b@example.com"));
    assert_eq!(server.request_lines(), [GET]);
}

#[tokio::test]
async fn number_as_string_error_is_redacted() {
    let basic = r#"{"kind":"Basic"}"#;
    let server = Server::new([
        respond_json("200 OK", cluster_json(basic, r#""31337""#)),
        respond_json("200 OK", cluster_json(basic, "3")),
    ]);
    let clusters = client(&server).0.cmk_v2().clusters();
    let error = clusters.get("lkc-1", "env-1").await.expect_err("a wrong type");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    let line = error.to_string();
    assert!(line.contains("$.status.cku: invalid type: string, expected i32"), "{line}");
    assert!(!line.contains("31337") && !format!("{error:#?}").contains("31337"), "{line} {error:?}");
    let cluster = clusters.get("lkc-1", "env-1").await.expect("a cluster");
    assert_eq!((cluster.status.phase, cluster.status.cku), (ClusterStatusPhase::Provisioned, Some(3)));
    assert_eq!(server.request_lines(), ["GET /cmk/v2/clusters/lkc-1?environment=env-1"; 2]);
}

#[tokio::test]
async fn wrong_type_error_is_redacted() {
    let body = r#"{"id":"u-1","email":"a@example.com","metadata":{"self":{"token":"t-secret"}}}"#;
    let html = respond("200 OK", &[("Content-Type", "text/html")], "<html>");
    let server = Server::new([respond_json("200 OK", body), html]);
    let users = client(&server).0.iam_v2().users();
    let error = users.get("u-1").await.expect_err("a wrong type");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let line = error.to_string();
    assert!(line.contains("$.metadata.self") && line.contains("200"), "{line}");
    assert!(!line.contains("t-secret") && !format!("{error:#?}").contains("t-secret"), "{line} {error:?}");
    let error = users.get("u-1").await.expect_err("no JSON");
    assert!(error.to_string().contains("text/html"), "{error}");
    assert_eq!(server.request_lines(), [GET; 2]);
}

#[tokio::test]
async fn null_required_field_is_default_unless_strict() {
    let body = r#"{"id":null,"email":null,"full_name":null,"metadata":null}"#;
    let server = Server::new([respond_json("200 OK", body), respond_json("200 OK", body)]);
    let user = client(&server).0.iam_v2().users().get("u-1").await.expect("a user");
    assert_eq!((user.id.as_str(), user.email.as_str()), ("", ""));
    assert_eq!((user.full_name, user.metadata.self_.as_str()), (None, ""));
    let strict = builder(&server, &SimulatedClock::default()).strict(true).build().expect("a client");
    let error = strict.iam_v2().users().get("u-1").await.expect_err("a member is null");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    for member in ["id", "email", "metadata"] {
        let reason = format!("the required member `{member}` is missing or null");
        assert!(error.decode_errors().iter().any(|it| it.contains(&reason)), "{error:#?}");
    }
    assert_eq!(server.request_lines(), [GET; 2]);
}

/// Null of an optional field is the same as no field, in responses of any nullability. It is not an empty string, and no
/// null is sent back.
#[tokio::test]
async fn null_optional_field_is_absent() {
    let user = |name: &str| format!(r#"{{"id":"u-1","email":"a@example.com"{name}}}"#);
    let bodies = [user(""), user(r#","full_name":null"#), user(r#","full_name":"""#)];
    let server = Server::new(bodies.map(|body| respond_json("200 OK", body)));
    let users = client(&server).0.iam_v2().users();
    for expected in [None, None, Some("")] {
        let user = users.get("u-1").await.expect("a user");
        assert_eq!(user.full_name.as_deref(), expected);
        let encoded = serde_json::to_value(&user).expect("JSON");
        assert_eq!(encoded.get("full_name").and_then(|name| name.as_str()), expected);
        assert_eq!(encoded.get("full_name").is_some(), expected.is_some());
    }
}

#[tokio::test]
async fn missing_field_is_default_unless_strict() {
    let body = r#"{"api_version":"iam/v2","kind":"UserList","metadata":null,"data":[{"id":"u-1","new":{"a":[1]}},{"id":"u-2","email":"b@example.com","full_name":null}]}"#;
    let server = Server::new([respond_json("200 OK", body), respond_json("200 OK", body)]);
    let page = client(&server).0.iam_v2().users().list().await.expect("a page");
    assert_eq!(page.data[0].email, "");
    assert_eq!(page.metadata.next, None);
    assert_eq!((page.data[1].email.as_str(), &page.data[1].full_name), ("b@example.com", &None));

    let strict = builder(&server, &SimulatedClock::default()).strict(true).build().expect("a client");
    let error = strict.iam_v2().users().list().await.expect_err("a member is missing");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let line = error.to_string();
    assert!(line.contains("metadata") || line.contains("$.data[0]"), "{line}");
    assert_eq!(server.request_lines(), ["GET /iam/v2/users"; 2]);
}

#[tokio::test]
async fn unknown_enum_value_round_trips() {
    let body = r#"{"id":"u-1","email":"a@example.com","auth_type":"AUTH_TYPE_PASSK\u0045Y"}"#;
    let server = Server::new([respond_json("200 OK", body), vec![send_head("204 No Content", &[])]]);
    let users = client(&server).0.iam_v2().users();
    let auth_type = users.get("u-1").await.expect("a user").auth_type.expect("how the user signs in");
    assert_eq!(auth_type, AuthType::Unrecognized("AUTH_TYPE_PASSKEY".to_owned()));
    assert_eq!(auth_type.as_str(), "AUTH_TYPE_PASSKEY");
    let back = ConfigureUserAuthRequest::new().with_auth_type(auth_type);
    users.update_auth_type("u-1").body(&back).await.expect("a success");
    assert_eq!(server.requests()[1].body_text(), r#"{"auth_type":"AUTH_TYPE_PASSKEY"}"#);
}

#[tokio::test]
async fn unknown_union_variant_round_trips() {
    let config = r#"{"kind":"Quantum","qubits":[1,2.5,null],"a":{"b":"c"}}"#;
    let server = Server::new([
        respond_json("200 OK", cluster_json(config, "1")),
        respond_json("200 OK", cluster_json(config, "1")),
    ]);
    let clusters = client(&server).0.cmk_v2().clusters();
    let got = clusters.get("lkc-1", "env-1").await.expect("a cluster");
    let ClusterConfig::Unrecognized(kept) = got.spec.config else { panic!("{:?}", got.spec.config) };
    assert_eq!(kept, value!({"kind": "Quantum", "qubits": [1, 2.5, null], "a": {"b": "c"}}));
    let spec = ClusterSpecUpdate::new(EnvScopedObjectReferenceInput::new("env-1"))
        .with_config(ClusterSpecUpdateConfig::Unrecognized(kept));
    clusters.update("lkc-1", &ClusterUpdate::new(spec)).await.expect("a success");
    let sent: serde_json::Value = serde_json::from_str(server.requests()[1].body_text()).expect("JSON");
    let config: serde_json::Value = serde_json::from_str(config).expect("JSON");
    assert_eq!(sent, value!({"spec": {"environment": {"id": "env-1"}, "config": config}}));
}

#[tokio::test]
async fn unknown_fields_are_ignored() {
    let body = r#"{"new":{"id":"u-9","x":[{"email":1}]},"id":"u-1","":null,"email":"a@example.com","metadata":{"self":"s","new":[[]]},"Email":"b","kind":"User","api_version":"iam/v2"}"#;
    let server = Server::new([respond_json("200 OK", body), respond_json("200 OK", body)]);
    for strict in [false, true] {
        let client = builder(&server, &SimulatedClock::default()).strict(strict).build().expect("a client");
        let user = client.iam_v2().users().get("u-1").await.expect("a user");
        assert_eq!((user.id.as_str(), user.email.as_str()), ("u-1", "a@example.com"));
        assert_eq!(user.metadata.self_, "s");
    }
    assert_eq!(server.request_lines(), [GET; 2]);
}

/// Other JSON types where the schema has an object.
#[tokio::test]
async fn non_object_is_an_error() {
    for body in ["null", "[]", "true", "7", r#""u-1""#] {
        let server = Server::new([respond_json("200 OK", body)]);
        let got: Result<_, Error> = client(&server).0.iam_v2().users().get("u-1").await;
        let error = got.expect_err("no user");
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}: {error}");
        assert!(error.to_string().contains("expected an object"), "{error}");
        assert_eq!(server.request_lines(), [GET]);
    }
    let server = Server::new([respond_json("200 OK", USER)]);
    client(&server).0.iam_v2().users().get("u-1").await.expect("a user");
}

/// Returns the error of a strict client that gets a cluster with this configuration.
async fn strict_cluster_error(body: String) -> Error {
    let server = Server::new([respond_json("200 OK", body)]);
    let strict = builder(&server, &SimulatedClock::default()).strict(true).build().expect("a client");
    let error = strict.cmk_v2().clusters().get("lkc-1", "env-1").await.expect_err("a correction");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    error
}

/// The path of an error in a union leads to the member of its variant.
#[tokio::test]
async fn path_leads_into_union() {
    for (config, path) in [
        (r#"{"kind":"Dedicated","cku":"two"}"#, "$.spec.config.cku: invalid type: string, expected i32"),
        (r#"{"kind":"Dedicated","zones":["a",1],"cku":2}"#, "$.spec.config.zones[1]: invalid type: integer"),
        (r#"{"kind":"Dedicated"}"#, "$.spec.config: the required member `cku` is missing or null"),
    ] {
        let error = strict_cluster_error(cluster_json(config, "1")).await;
        assert!(error.to_string().contains(path), "{config}: {error}");
        assert!(!error.to_string().contains("two"), "{error}");
    }
}

#[tokio::test]
async fn strict_mode_reports_all_corrections() {
    let config = r#"{"kind":"Dedicated","cku":null}"#;
    let body = cluster_json(config, "3000000000").replace(r#""display_name":"c""#, r#""display_name":null"#);
    let error = strict_cluster_error(body).await;
    let paths: Vec<_> = error.decode_errors().iter().filter_map(|error| error.split(": ").next()).collect();
    assert_eq!(paths, ["$.spec.config", "$.spec", "$.status.cku"], "{error:#?}");
    assert!(error.to_string().contains("(+2 more)") && !error.to_string().contains('\n'), "{error}");
    assert!(format!("{error:#?}").contains("`display_name` is missing"), "{error:#?}");
    // The number of reasons is limited, and their count is not.
    let user = r#"{"api_version":"iam/v2","kind":"User","id":"u-1","metadata":{"self":"s"}},"#;
    let users = format!(r#"{{"data":[{}{{}}],"metadata":{{}}}}"#, user.repeat(500));
    let server = Server::new([respond_json("200 OK", users)]);
    let strict = builder(&server, &SimulatedClock::default()).strict(true).build().expect("a client");
    let error = strict.iam_v2().users().list().await.expect_err("corrections");
    assert_eq!(error.decode_errors().len(), 100);
    assert!(error.decode_errors()[99].starts_with("$.data[99]: the required member"), "{error:#?}");
    assert!(error.to_string().contains("(+506 more)"), "{error}");
}
