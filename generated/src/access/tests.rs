// Copied by sdkwright from modules/access/tests.rs next to the API's documents; edit it there.

use std::cell::RefCell;
use std::time::Duration;

use serde_json::{Value, json};

use super::{KeyRotation, NewKey, RoleAudit, RotationStep};
use crate::iam::v2::{ApiKeyCreate, ApiKeySpecCreate, ObjectReferenceInput};
use crate::testing::{Fault, Mock, Reply, block_on};
use crate::{Client, PollingPolicy, Result};

const ORGANIZATION: &str = "crn://confluent.cloud/organization=o-1";

fn organization() -> Mock {
    let mock = Mock::new();
    let user = json!({"id": "u-1", "email": "ana@example.com"});
    mock.when(|client| client.iam_v2().users().list()).any_query().reply_json(json!({"data": [user]}));
    let account = json!({"id": "sa-1", "display_name": "nightly"});
    mock.when(|client| client.iam_v2().service_accounts().list())
        .any_query()
        .reply_json(json!({"data": [account]}));
    let environment = |id: &str, name: &str| {
        let resource_name = format!("{ORGANIZATION}/environment={id}");
        json!({"id": id, "display_name": name, "metadata": {"self": "x", "resource_name": resource_name}})
    };
    let data = json!([environment("env-1", "test"), environment("env-12", "production")]);
    mock.when(|client| client.org_v2().environments().list()).any_query().reply_json(json!({"data": data}));
    list_organizations(&mock, json!({"self": "x", "resource_name": ORGANIZATION}));
    mock
}

fn list_organizations(mock: &Mock, metadata: Value) {
    let organization = json!({"id": "o-1", "metadata": metadata});
    mock.when(|client| client.org_v2().organizations().list())
        .any_query()
        .reply_json(json!({"data": [organization]}));
}

fn binding(principal: &str, role: &str, resources: &str) -> Value {
    json!({
        "id": format!("{principal} {role} {resources}"), "principal": principal, "role_name": role,
        "crn_pattern": format!("{ORGANIZATION}{resources}"),
    })
}

fn without_id(mut binding: Value) -> Value {
    binding["id"] = Value::Null;
    binding
}

/// Adds the rules for the role bindings on the organization itself and on the resources in it.
fn list_role_bindings(mock: &Mock, own: &[Value], nested: &[Value]) {
    let list = |pattern: String, data: &[Value]| {
        mock.when(|client| client.iam_v2().role_bindings().list(&pattern).page_size(100))
            .reply_json(json!({"data": data}));
    };
    list(ORGANIZATION.to_owned(), own);
    list(format!("{ORGANIZATION}/*"), nested);
}

#[test]
fn audit_resolves_names_and_keeps_scopes_apart() {
    let mock = organization();
    let own = [binding("User:u-1", "OrganizationAdmin", "")];
    let nested = [
        // A list may repeat the role bindings of another one.
        own[0].clone(),
        // A response may omit the IDs.
        without_id(binding("User:sa-1", "ResourceOwner", "/environment=env-12/cloud-cluster=lkc-1")),
        without_id(binding("User:sa-1", "ResourceOwner", "/environment=env-12/cloud-cluster=lkc-2")),
        without_id(binding("User:sa-1", "ResourceOwner", "/environment=env-12/cloud-cluster=lkc-2")),
        binding("User:u-1", "EnvironmentAdmin", "/environment=*"),
        binding("User:sa-1", "CloudClusterAdmin", "/environment=env%2D1/cloud-cluster=lkc-1"),
        binding("User:pool-1", "EnvironmentAdmin", "/environment=env-1"),
        binding("User:sa-1", "EnvironmentAdmin", "/environment=env-12"),
    ];
    let list = |pattern: String| {
        mock.when(|client| client.iam_v2().role_bindings().list(&pattern).page_size(100).principal("User:x"))
    };
    list(ORGANIZATION.to_owned()).reply_json(json!({"data": own}));
    list(format!("{ORGANIZATION}/*"))
        .fail(Fault::forbidden())
        .then_reply_with(Reply::json(json!({"data": nested})));
    let mut audit = block_on(RoleAudit::start(&mock.client().unwrap())).unwrap().principal("User:x");
    assert_eq!(audit.len(), 3);
    // A scope that failed remains.
    assert!(block_on(audit.next()).unwrap().unwrap_err().is_forbidden());
    let mut found = Vec::new();
    while let Some(scope) = block_on(audit.next()) {
        let scope = scope.unwrap();
        let grants: Vec<String> = scope.grants.iter().map(ToString::to_string).collect();
        found.push((scope.environment, grants.join("\n")));
    }
    assert!(audit.is_empty());
    let expected = [
        (
            None,
            format!(
                "User:u-1 (ana@example.com) EnvironmentAdmin on {ORGANIZATION}/environment=*\n\
                 User:u-1 (ana@example.com) OrganizationAdmin on {ORGANIZATION}"
            ),
        ),
        (
            Some("test".to_owned()),
            format!(
                "User:pool-1 EnvironmentAdmin on {ORGANIZATION}/environment=env-1\n\
             User:sa-1 (nightly) CloudClusterAdmin on {ORGANIZATION}/environment=env%2D1/cloud-cluster=lkc-1"
            ),
        ),
        (
            Some("production".to_owned()),
            format!(
                "User:sa-1 (nightly) EnvironmentAdmin on {ORGANIZATION}/environment=env-12\n\
                 User:sa-1 (nightly) ResourceOwner on {ORGANIZATION}/environment=env-12/cloud-cluster=lkc-1\n\
                 User:sa-1 (nightly) ResourceOwner on {ORGANIZATION}/environment=env-12/cloud-cluster=lkc-2"
            ),
        ),
    ];
    assert_eq!(found, expected);
    // Each pattern is listed once after the failure.
    assert_eq!(mock.requests().iter().filter(|it| it.path() == "/iam/v2/role-bindings").count(), 4);
}

#[test]
fn audit_without_visible_environments_lists_all_role_bindings() {
    let mock = organization();
    mock.when(|client| client.org_v2().environments().list()).any_query().reply_json(json!({"data": []}));
    let nested = binding("User:sa-1", "CloudClusterAdmin", "/environment=env-1/cloud-cluster=lkc-1");
    list_role_bindings(&mock, &[binding("User:u-1", "OrganizationAdmin", "")], &[nested]);
    let mut audit = block_on(RoleAudit::start(&mock.client().unwrap())).unwrap();
    assert_eq!((audit.len(), audit.is_empty()), (1, false));
    let scope = block_on(audit.next()).unwrap().unwrap();
    let roles: Vec<&str> = scope.grants.iter().map(|grant| grant.role_name.as_str()).collect();
    assert_eq!((scope.environment, roles), (None, vec!["CloudClusterAdmin", "OrganizationAdmin"]));
    assert!(block_on(audit.next()).is_none());
}

#[test]
fn organization_without_resource_name_is_an_error() {
    let mock = organization();
    list_organizations(&mock, json!({"self": "x"}));
    let error = block_on(RoleAudit::start(&mock.client().unwrap())).unwrap_err();
    assert!(error.to_string().contains("cannot audit the organization `o-1`"), "{error}");
    mock.when(|client| client.org_v2().organizations().list()).any_query().reply_json(json!({"data": []}));
    let error = block_on(RoleAudit::start(&mock.client().unwrap())).unwrap_err();
    assert!(error.to_string().contains("no organization is visible"), "{error}");
}

fn key(id: &str, spec: Value) -> Value {
    json!({"id": id, "spec": spec})
}

/// A service account with two keys, and a service that creates `NEW`.
fn account() -> Mock {
    let owner = json!({"id": "sa-1"});
    let cloud = json!({"id": "cloud", "kind": "Cloud"});
    let cluster = json!({"id": "lkc-1", "environment": "env-1"});
    account_with(json!([
        key("OLD1", json!({"display_name": "nightly", "owner": owner, "resource": cloud})),
        key("OLD2", json!({"owner": owner, "resource": cluster, "resources": [cluster]})),
    ]))
}

/// A service account with these keys, and a service that creates `NEW`.
fn account_with(keys: Value) -> Mock {
    let mock = Mock::new();
    let owner = json!({"id": "sa-1"});
    mock.when(|client| client.iam_v2().api_keys().list().spec_owner("sa-1").page_size(100))
        .reply_json(json!({"data": keys}));
    let body = ApiKeyCreate::new(ApiKeySpecCreate::new(ObjectReferenceInput::new("sa-1")));
    mock.when(|client| client.iam_v2().api_keys().create(&body))
        .any_body()
        .reply_json(key("NEW", json!({"owner": owner, "secret": "new-secret"})));
    mock.when(|client| client.iam_v2().api_keys().delete("OLD1")).any_arguments().reply(());
    mock
}

fn probe(
    client: &Client,
) -> impl FnMut(NewKey) -> crate::org::v2::requests::ListEnvironments + Clone + Send + 'static {
    let client = client.clone();
    move |key| client.org_v2().environments().list().options(key.options())
}

async fn store(_: NewKey) -> Result<()> {
    Ok(())
}

/// Returns method and path of the requests that change something.
fn changes(mock: &Mock) -> Vec<String> {
    let requests = mock.requests();
    let changes = requests.iter().filter(|request| request.operation().method() != "GET");
    changes.map(|request| format!("{} {}", request.operation().method(), request.path())).collect()
}

/// Accepts futures that a multi-threaded executor can run.
fn assert_send<T: Send>(value: T) -> T {
    value
}

#[test]
fn futures_are_send() {
    let client = account().client().unwrap();
    let mut audit = block_on(assert_send(RoleAudit::start(&organization().client().unwrap()))).unwrap();
    drop(assert_send(audit.next()));
    let mut rotation = block_on(assert_send(KeyRotation::plan(&client, "sa-1"))).unwrap();
    drop(assert_send(rotation.next(probe(&client), store)));
}

#[test]
fn rotation_creates_waits_hands_over_and_deletes() {
    let mock = account();
    mock.when(|client| client.org_v2().environments().list())
        .fail(Fault::unauthorized())
        .times(2)
        .then_reply_sample();
    let client = mock.client().unwrap();
    let stored = RefCell::new(Vec::new());
    block_on(async {
        let mut rotation = KeyRotation::plan(&client, "sa-1").await?;
        assert_eq!(rotation.keys().map(|key| key.id.as_str()).collect::<Vec<_>>(), ["OLD1", "OLD2"]);
        assert_eq!(changes(&mock), [""; 0]);
        while let Some(key) = rotation
            .next(probe(&client), async |key: NewKey| {
                stored.borrow_mut().push((
                    key.id().to_owned(),
                    key.secret().expose().to_owned(),
                    changes(&mock).len(),
                ));
                crate::Result::<()>::Ok(())
            })
            .await
        {
            assert!(!format!("{:?}", key.unwrap()).contains("new-secret"));
        }
        Result::<()>::Ok(())
    })
    .unwrap();
    // Each key is handed over after it was created and before the old one is deleted.
    let handed_over = ("NEW".to_owned(), "new-secret".to_owned());
    let (id, secret) = handed_over;
    assert_eq!(stored.into_inner(), [(id.clone(), secret.clone(), 1), (id, secret, 3)]);
    let keys = "/iam/v2/api-keys";
    assert_eq!(
        changes(&mock),
        [
            format!("POST {keys}"),
            format!("DELETE {keys}/OLD1"),
            format!("POST {keys}"),
            format!("DELETE {keys}/OLD2")
        ]
    );
    assert!(mock.elapsed() >= Duration::from_secs(4));
    let requests = mock.requests();
    let created: Vec<Value> =
        requests.iter().filter(|it| it.operation().method() == "POST").filter_map(|it| it.json()).collect();
    assert_eq!(created[0], json!({"spec": {"display_name": "nightly", "owner": {"id": "sa-1"}}}));
    assert_eq!(
        created[1],
        json!({"spec": {"owner": {"id": "sa-1"}, "resource": {"id": "lkc-1", "environment": "env-1"}}})
    );
    let probed = requests.iter().find(|it| it.path() == "/org/v2/environments").unwrap();
    // `NEW:new-secret`
    assert_eq!(probed.header("authorization"), Some("Basic TkVXOm5ldy1zZWNyZXQ="));
}

#[test]
fn failed_hand_over_keeps_both_keys() {
    let mock = account();
    mock.when(|client| client.org_v2().environments().list()).reply_sample();
    let client = mock.client().unwrap();
    let mut rotation =
        block_on(KeyRotation::plan(&client, "sa-1")).unwrap().retain(|key| key.resource_id().is_none());
    assert_eq!(rotation.len(), 1);
    let refuse = async |_: NewKey| Err::<(), _>("the vault is sealed");
    let error = block_on(rotation.next(probe(&client), refuse)).unwrap().unwrap_err();
    let expected = ("OLD1", RotationStep::HandOver, Some("NEW"));
    assert_eq!((error.key_id(), error.step(), error.leftover()), expected);
    assert_eq!(
        error.to_string(),
        "rotation of the key `OLD1`: handing the new key over failed: the vault is sealed; delete the new key `NEW` \
         unless it is in use"
    );
    assert_eq!(changes(&mock), ["POST /iam/v2/api-keys"]);
    assert!(rotation.is_empty() && block_on(rotation.next(probe(&client), store)).is_none());
}

#[test]
fn key_that_is_not_accepted_and_cannot_be_deleted_is_named() {
    let mock = account();
    mock.when(|client| client.org_v2().environments().list()).fail(Fault::unauthorized());
    mock.when(|client| client.iam_v2().api_keys().delete("NEW")).fail(Fault::forbidden());
    let client = mock.client().unwrap();
    let policy = PollingPolicy::new().timeout(Duration::from_secs(20));
    let mut rotation = block_on(KeyRotation::plan(&client, "sa-1")).unwrap().policy(policy);
    let error = block_on(rotation.next(probe(&client), store)).unwrap().unwrap_err();
    assert_eq!((error.step(), error.leftover()), (RotationStep::Accept, Some("NEW")));
    assert!(mock.elapsed() < Duration::from_secs(30), "{:?}", mock.elapsed());
    assert!(error.to_string().ends_with("; delete the unused key `NEW`"), "{error}");
    assert!(std::error::Error::source(&error).is_some() && !format!("{error:?}").contains("new-secret"));
}

#[test]
fn rejected_key_that_does_not_exist_is_not_named() {
    let mock = account();
    mock.when(|client| client.org_v2().environments().list()).fail(Fault::unauthorized());
    mock.when(|client| client.iam_v2().api_keys().delete("NEW")).fail(Fault::not_found());
    let client = mock.client().unwrap();
    let policy = PollingPolicy::new().timeout(Duration::from_secs(20));
    let mut rotation = block_on(KeyRotation::plan(&client, "sa-1")).unwrap().policy(policy);
    let error = block_on(rotation.next(probe(&client), store)).unwrap().unwrap_err();
    assert_eq!((error.step(), error.leftover()), (RotationStep::Accept, None));
}

#[test]
fn new_key_has_the_resources_of_the_old_one() {
    let owner = json!({"id": "sa-1"});
    let reference = |id: &str| json!({"id": id, "environment": "env-1"});
    let [first, second] = [reference("lkc-1"), reference("lkc-2")];
    let cloud = json!({"id": "cloud"});
    let typed = |mut reference: Value, kind: &str, api_version: &str| {
        (reference["kind"], reference["api_version"]) = (json!(kind), json!(api_version));
        reference
    };
    let cluster = typed(first.clone(), "Cluster", "cmk/v2");
    let tableflow = typed(json!({"id": "tableflow"}), "Tableflow", "tableflow/v1");
    let region = typed(reference("aws.us-west-2"), "Region", "fcpm/v2");
    let listed_region = typed(json!({"id": "env-1.aws.us-west-2"}), "Region", "fcpm/v2");
    for (resource, resources, resource_id, sent) in [
        (Value::Null, Value::Null, None, json!({"owner": owner})),
        (Value::Null, json!([]), None, json!({"owner": owner})),
        (cloud.clone(), json!([cloud]), None, json!({"owner": owner})),
        (tableflow.clone(), Value::Null, Some("tableflow"), json!({"owner": owner, "resource": tableflow})),
        (first.clone(), json!([first]), Some("lkc-1"), json!({"owner": owner, "resource": first})),
        (cluster.clone(), json!([cluster]), Some("lkc-1"), json!({"owner": owner, "resource": first})),
        (region.clone(), json!([region]), Some("aws.us-west-2"), json!({"owner": owner, "resource": region})),
        (
            listed_region.clone(),
            Value::Null,
            Some("env-1.aws.us-west-2"),
            json!({"owner": owner, "resource": region}),
        ),
        (Value::Null, json!([first]), Some("lkc-1"), json!({"owner": owner, "resources": [first]})),
        (
            Value::Null,
            json!([listed_region]),
            Some("env-1.aws.us-west-2"),
            json!({"owner": owner, "resource": region}),
        ),
        (
            region.clone(),
            json!([region, first]),
            Some("aws.us-west-2"),
            json!({"owner": owner, "resources": [reference("aws.us-west-2"), first]}),
        ),
        (
            first.clone(),
            json!([first, second]),
            Some("lkc-1"),
            json!({"owner": owner, "resources": [first, second]}),
        ),
    ] {
        let old = key("OLD1", json!({"owner": owner, "resource": resource, "resources": resources}));
        let mock = account_with(json!([old]));
        mock.when(|client| client.org_v2().environments().list()).reply_sample();
        let client = mock.client().unwrap();
        let mut rotation = block_on(KeyRotation::plan(&client, "sa-1")).unwrap();
        assert_eq!(rotation.keys().next().unwrap().resource_id(), resource_id);
        let new = block_on(rotation.next(probe(&client), store)).unwrap().unwrap();
        assert_eq!(new.resource_id(), resource_id);
        let requests = mock.requests();
        let created = requests.iter().find(|it| it.operation().method() == "POST").unwrap();
        assert_eq!(created.json().unwrap(), json!({"spec": sent}));
    }
}
