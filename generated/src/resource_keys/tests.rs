// Copied by sdkwright from modules/resource_keys/tests.rs next to the API's documents; edit it there.

mod concurrency;

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use serde_json::{Value, json};

use super::{KeyName, KeyResource, KeyStore, ResourceKey, ResourceKeyStep, ResourceKeys};
use crate::iam::v2::{ApiKeyCreate, ApiKeySpecCreate, ObjectReferenceInput};
use crate::testing::{Fault, Mock, block_on};
use crate::{Client, PollingPolicy, Result};

/// A store in memory, which can fail. Clones share their keys.
#[derive(Clone, Default)]
struct Vault {
    keys: Arc<Mutex<BTreeMap<String, (String, String)>>>,
    is_sealed: bool,
    is_read_only: bool,
}

impl Vault {
    fn with(name: &str, id: &str, secret: &str) -> Self {
        let vault = Self::default();
        vault.keys.lock().unwrap().insert(name.to_owned(), (id.to_owned(), secret.to_owned()));
        vault
    }

    fn keys(&self) -> Vec<(String, String)> {
        let keys = self.keys.lock().unwrap();
        keys.iter().map(|(name, (id, _))| (name.clone(), id.clone())).collect()
    }
}

/// Is pending once, so that concurrent calls overlap.
async fn yield_now() {
    let mut has_yielded = false;
    poll_fn(|context| {
        if std::mem::replace(&mut has_yielded, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

impl KeyStore for Vault {
    type Error = &'static str;

    async fn load(&self, name: &KeyName) -> Result<Option<ResourceKey>, Self::Error> {
        if self.is_sealed {
            return Err("the vault is sealed");
        }
        let key = self.keys.lock().unwrap().get(&name.to_string()).cloned();
        yield_now().await;
        Ok(key.map(|(id, secret)| ResourceKey::new(id, secret)))
    }

    async fn save(&self, name: &KeyName, key: &ResourceKey) -> Result<(), Self::Error> {
        yield_now().await;
        if self.is_read_only {
            return Err("the vault is read-only");
        }
        let entry = (key.id().to_owned(), key.secret().expose().to_owned());
        self.keys.lock().unwrap().insert(name.to_string(), entry);
        Ok(())
    }

    async fn remove(&self, name: &KeyName) -> Result<(), Self::Error> {
        if self.is_read_only {
            return Err("the vault is read-only");
        }
        self.keys.lock().unwrap().remove(&name.to_string());
        Ok(())
    }
}

/// A service that creates the key `NEW`.
fn service() -> Mock {
    let mock = Mock::new();
    let body = ApiKeyCreate::new(ApiKeySpecCreate::new(ObjectReferenceInput::new("sa-1")));
    let key = json!({"id": "NEW", "spec": {"owner": {"id": "sa-1"}, "secret": "new-secret"}});
    mock.when(|client| client.iam_v2().api_keys().create(&body)).any_body().reply_json(key);
    mock.when(|client| client.iam_v2().api_keys().delete("NEW")).reply(());
    mock
}

/// Returns method and path of the requests.
fn requests(mock: &Mock) -> Vec<String> {
    let requests = mock.requests();
    requests.iter().map(|request| format!("{} {}", request.operation().method(), request.path())).collect()
}

fn created(mock: &Mock) -> Vec<Value> {
    let requests = mock.requests();
    requests.iter().filter(|it| it.operation().method() == "POST").filter_map(|it| it.json()).collect()
}

/// `NEW:new-secret`
const NEW: Option<&str> = Some("Basic TkVXOm5ldy1zZWNyZXQ=");

fn probes(
    client: &Client,
) -> impl FnMut(ResourceKey) -> crate::org::v2::requests::ListEnvironments + Clone + Send + 'static {
    let client = client.clone();
    move |key| client.org_v2().environments().list().options(key.options())
}

/// Accepts futures that a multi-threaded executor can run.
fn assert_send<T: Send>(value: T) {
    drop(value);
}

#[test]
fn futures_are_send() {
    let client = service().client().unwrap();
    let keys = ResourceKeys::new(&client, "sa-1", Vault::default());
    assert_send(keys.cloud());
    assert_send(keys.forget(&KeyResource::cloud(), "OLD"));
    assert_send(keys.kafka(&client.kafka_v3(), "lkc-1", "env-1"));
    assert_send(keys.schema_registry(&client.schema_registry_v1(), "lsrc-1", "env-1"));
    assert_send(keys.flink(&client.sql_v1(), "aws.us-west-2", "org-1", "env-1"));
}

#[test]
fn key_of_kafka_cluster_is_created_probed_at_its_host_and_saved() {
    let mock = service();
    mock.when(|client| client.kafka_v3().topics().list("lkc-1"))
        .fail(Fault::unauthorized())
        .times(2)
        .then_reply_sample();
    let client = mock.client().unwrap();
    let vault = Vault::default();
    let keys = ResourceKeys::new(&client, "sa-1", vault.clone()).display_name("nightly");
    let kafka = client.kafka_v3().at("https://lkc-1.example.com");
    let kafka = block_on(keys.kafka(&kafka, "lkc-1", "env-1")).unwrap();
    let reference = json!({"id": "lkc-1", "environment": "env-1"});
    let spec = json!({"display_name": "nightly", "owner": {"id": "sa-1"}, "resource": reference});
    assert_eq!(created(&mock), [json!({ "spec": spec })]);
    assert_eq!(vault.keys(), [("sa-1/env-1/lkc-1".to_owned(), "NEW".to_owned())]);
    let probes = mock.requests().split_off(1);
    assert_eq!(probes.len(), 5);
    block_on(kafka.topics().list("lkc-1").into_future()).unwrap();
    for request in mock.requests().split_off(1) {
        assert_eq!((request.url().host(), request.header("authorization")), (Some("lkc-1.example.com"), NEW));
    }
    // The key is remembered.
    let count = mock.requests().len();
    block_on(keys.kafka(&client.kafka_v3(), "lkc-1", "env-1")).unwrap();
    assert_eq!(mock.requests().len(), count);
    assert!(!format!("{keys:?} {:?}", ResourceKey::new("NEW", "new-secret")).contains("new-secret"));
}

#[test]
fn key_of_registry_is_probed_at_the_registry() {
    let mock = service();
    mock.when(|client| client.schema_registry_v1().schemas().list_types()).reply_sample();
    let client = mock.client().unwrap();
    let keys = ResourceKeys::new(&client, "sa-1", Vault::default());
    let registry = client.schema_registry_v1().at("https://psrc-1.example.com");
    let registry = block_on(keys.schema_registry(&registry, "lsrc-1", "env-1")).unwrap();
    block_on(registry.schemas().list_types().into_future()).unwrap();
    let probes = mock.requests().split_off(1);
    assert_eq!(probes.len(), 4);
    assert!(
        probes
            .iter()
            .all(|it| it.url().host() == Some("psrc-1.example.com") && it.header("authorization") == NEW)
    );
}

#[test]
fn keys_of_a_region_differ_by_environment() {
    let mock = service();
    mock.when(|client| client.sql_v1().statements().list("o", "e"))
        .any_arguments()
        .any_query()
        .reply_sample();
    let client = mock.client().unwrap();
    let vault = Vault::default();
    let keys = ResourceKeys::new(&client, "sa-1", vault.clone());
    for environment in ["env-1", "env-2"] {
        let flink = client.sql_v1().at("https://flink.example.com");
        block_on(keys.flink(&flink, "aws.us-west-2", "org-1", environment)).unwrap();
    }
    let names: Vec<String> = vault.keys().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["sa-1/env-1/aws.us-west-2", "sa-1/env-2/aws.us-west-2"]);
    // A key for a region can only be created with the type of the resource.
    let resource = json!({
        "id": "aws.us-west-2", "environment": "env-1", "kind": "Region", "api_version": "fcpm/v2",
    });
    assert_eq!(created(&mock)[0], json!({"spec": {"owner": {"id": "sa-1"}, "resource": resource}}));
    let probe = mock.requests().pop().unwrap();
    assert!(probe.path().contains("/org-1/environments/env-2/"), "{}", probe.path());
    assert_eq!((probe.url().host(), probe.header("authorization")), (Some("flink.example.com"), NEW));
}

#[test]
fn cloud_key_is_for_no_resource_and_is_probed_at_the_control_plane() {
    let mock = service();
    mock.when(|client| client.org_v2().environments().list()).any_query().reply_sample();
    let client = mock.client().unwrap();
    let vault = Vault::default();
    let key = block_on(ResourceKeys::new(&client, "sa-1", vault.clone()).cloud()).unwrap();
    assert_eq!((key.id(), vault.keys()), ("NEW", vec![("sa-1/cloud".to_owned(), "NEW".to_owned())]));
    assert_eq!(created(&mock), [json!({"spec": {"owner": {"id": "sa-1"}}})]);
    assert_eq!(mock.requests().pop().unwrap().header("authorization"), NEW);
}

#[test]
fn stored_key_is_used_without_requests() {
    let mock = service();
    let client = mock.client().unwrap();
    let keys = ResourceKeys::new(&client, "sa-1", Vault::with("sa-1/env-1/lkc-1", "OLD", "old-secret"));
    let resource = KeyResource::new("env-1", "lkc-1");
    let probe = |_: ResourceKey| async { Result::<()>::Ok(()) };
    let key = block_on(keys.key(&resource, probe)).unwrap();
    assert_eq!((key.id(), key.secret().expose().as_str()), ("OLD", "old-secret"));
    assert!(mock.requests().is_empty());
}

#[test]
fn keys_of_owners_differ() {
    let mock = service();
    mock.when(|client| client.org_v2().environments().list()).reply_sample();
    let client = mock.client().unwrap();
    let vault = Vault::with("sa-1/env-1/lkc-1", "OLD", "old-secret");
    let resource = KeyResource::new("env-1", "lkc-1");
    for (owner, id) in [("sa-1", "OLD"), ("sa-2", "NEW")] {
        let keys = ResourceKeys::new(&client, owner, vault.clone());
        assert_eq!(block_on(keys.key(&resource, probes(&client))).unwrap().id(), id);
    }
    let names: Vec<String> = vault.keys().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["sa-1/env-1/lkc-1", "sa-2/env-1/lkc-1"]);
    assert_eq!(KeyName::new("sa-2", resource).owner_id(), "sa-2");
}

#[test]
fn forgotten_key_is_replaced() {
    let mock = service();
    mock.when(|client| client.org_v2().environments().list()).reply_sample();
    let client = mock.client().unwrap();
    let vault = Vault::with("sa-1/env-1/lkc-1", "OLD", "old-secret");
    let keys = ResourceKeys::new(&client, "sa-1", vault.clone());
    let (resource, other) = (KeyResource::new("env-1", "lkc-1"), KeyResource::new("env-1", "lkc-2"));
    assert_eq!(block_on(keys.key(&resource, probes(&client))).unwrap().id(), "OLD");
    block_on(keys.clone().forget(&resource, "OLD")).unwrap();
    assert!(vault.keys().is_empty() && mock.requests().is_empty());
    assert_eq!(block_on(keys.key(&resource, probes(&client))).unwrap().id(), "NEW");
    // A key that another call has replaced, and a resource without a key.
    block_on(keys.forget(&resource, "OLD")).unwrap();
    block_on(keys.forget(&other, "OLD")).unwrap();
    assert_eq!(block_on(keys.key(&resource, probes(&client))).unwrap().id(), "NEW");
    assert_eq!(created(&mock).len(), 1);
    assert_eq!(vault.keys(), [("sa-1/env-1/lkc-1".to_owned(), "NEW".to_owned())]);
}

#[test]
fn key_that_the_store_does_not_remove_stays() {
    let client = service().client().unwrap();
    let vault = Vault { is_read_only: true, ..Vault::with("sa-1/env-1/lkc-1", "OLD", "old-secret") };
    let keys = ResourceKeys::new(&client, "sa-1", vault);
    let resource = KeyResource::new("env-1", "lkc-1");
    let error = block_on(keys.forget(&resource, "OLD")).unwrap_err();
    assert_eq!((error.step(), error.leftover()), (ResourceKeyStep::Remove, None));
    assert_eq!(
        error.to_string(),
        "API key `sa-1/env-1/lkc-1`: removing the key from the store failed: the vault is read-only"
    );
    assert_eq!(block_on(keys.key(&resource, probes(&client))).unwrap().id(), "OLD");
}

#[test]
fn key_that_cannot_be_saved_is_kept_and_named() {
    let resource = KeyResource::new("env-1", "lkc-1");
    let mock = service();
    mock.when(|client| client.org_v2().environments().list()).reply_sample();
    let client = mock.client().unwrap();
    let vault = Vault { is_read_only: true, ..Vault::default() };
    let error =
        block_on(ResourceKeys::new(&client, "sa-1", vault).key(&resource, probes(&client))).unwrap_err();
    assert_eq!((error.step(), error.leftover()), (ResourceKeyStep::Save, Some("NEW")));
    assert_eq!(error.name(), &KeyName::new("sa-1", resource));
    assert_eq!(
        error.to_string(),
        "API key `sa-1/env-1/lkc-1`: saving the new key failed: the vault is read-only; delete the new key `NEW` unless the \
         store has it"
    );
    assert!(!requests(&mock).iter().any(|request| request.starts_with("DELETE")));
}

#[test]
fn key_that_is_not_accepted_is_deleted() {
    let resource = KeyResource::new("env-1", "lkc-1");
    for (fault, leftover) in
        [(None, None), (Some(Fault::not_found()), None), (Some(Fault::forbidden()), Some("NEW"))]
    {
        let mock = service();
        mock.when(|client| client.org_v2().environments().list()).fail(Fault::unauthorized());
        if let Some(fault) = fault {
            mock.when(|client| client.iam_v2().api_keys().delete("NEW")).fail(fault);
        }
        let client = mock.client().unwrap();
        let policy = PollingPolicy::new().timeout(Duration::from_secs(20));
        let vault = Vault::default();
        let keys = ResourceKeys::new(&client, "sa-1", vault.clone()).policy(policy);
        let error = block_on(keys.key(&resource, probes(&client))).unwrap_err();
        assert_eq!((error.step(), error.leftover()), (ResourceKeyStep::Accept, leftover));
        assert_eq!(
            error.to_string().ends_with("; delete the unused key `NEW`"),
            leftover.is_some(),
            "{error}"
        );
        assert!(!format!("{error:?}").contains("new-secret") && std::error::Error::source(&error).is_some());
        assert_eq!(requests(&mock).pop().as_deref(), Some("DELETE /iam/v2/api-keys/NEW"));
        assert!(vault.keys().is_empty());
    }
}

#[test]
fn failures_of_the_store_and_of_the_creation_differ() {
    let resource = KeyResource::new("env-1", "lkc-1");
    let probe = |_: ResourceKey| async { Result::<()>::Ok(()) };
    let mock = service();
    let client = mock.client().unwrap();
    let sealed = Vault { is_sealed: true, ..Vault::default() };
    let error = block_on(ResourceKeys::new(&client, "sa-1", sealed).key(&resource, probe)).unwrap_err();
    assert_eq!((error.step(), requests(&mock).len()), (ResourceKeyStep::Load, 0));

    let mock = Mock::new();
    let body = ApiKeyCreate::new(ApiKeySpecCreate::new(ObjectReferenceInput::new("sa-1")));
    mock.when(|client| client.iam_v2().api_keys().create(&body)).any_body().fail(Fault::forbidden());
    let client = mock.client().unwrap();
    let error =
        block_on(ResourceKeys::new(&client, "sa-1", Vault::default()).key(&resource, probe)).unwrap_err();
    assert_eq!((error.step(), error.leftover()), (ResourceKeyStep::Create, None));
}
