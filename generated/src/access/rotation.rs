// Copied by sdkwright from modules/access/rotation.rs next to the API's documents; edit it there.

//! The rotation of API keys.

use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::future::{Future, IntoFuture};

use super::error::{RotationError, RotationStep};
use crate::iam::v2::{ApiKey, ApiKeySpec, ApiKeySpecCreate, ObjectReference, ObjectReferenceInput};
use crate::resource_keys::ResourceKey;
use crate::resource_keys::new_key::{FLINK_REGION, NewKeyStep, ResourceType, create_accepted_key};
use crate::{CallOptions, Client, Nullable, PollingPolicy, Result, Secret};

/// The ID that the service returns as the resource of a cloud API key.
const CLOUD: &str = "cloud";

/// The type of the resource of Tableflow API keys.
const TABLEFLOW: ResourceType = ResourceType { kind: "Tableflow", api_version: "tableflow/v1" };

/// A rotation of all API keys of a service account or user.
///
/// Each key is replaced in four steps: a key with the same name, owner and resources is created, the service accepts it,
/// the application hands it over to its users, and the old key is deleted. If the service does not accept the new key,
/// the new key is deleted. If the hand-over fails, both keys are kept, because the new key may already be in use.
///
/// The rotation sends its requests with the credentials of the client, so do not rotate the key of the client itself.
///
/// ```text
/// let mut rotation =
///     KeyRotation::plan(&client, "sa-12345").await?.retain(|key| key.resource_id().is_none());
/// for key in rotation.keys() { … } // a dry run
/// let probe = move |key: NewKey| client.org_v2().environments().list().options(key.options());
/// let store = async |key: NewKey| {
///     let credentials = format!("{}:{}", key.id(), key.secret().expose());
///     std::fs::write(format!("{}.key", key.old_id()), credentials)
/// };
/// while let Some(key) = rotation.next(probe.clone(), store).await {
///     println!("replaced {}", key?.old_id());
/// }
/// ```
#[derive(Debug)]
pub struct KeyRotation {
    client: Client,
    remaining: VecDeque<ApiKey>,
    policy: Option<PollingPolicy>,
}

/// A key that replaces another one. `Debug` redacts the secret.
#[derive(Clone)]
pub struct NewKey {
    key: ResourceKey,
    old_id: String,
    resource_id: Option<String>,
}

impl ApiKey {
    /// Returns the ID of the resource of the key, such as a Kafka cluster, or `None` for a cloud API key. A key for several
    /// resources has the ID of the first.
    pub fn resource_id(&self) -> Option<&str> {
        let resources = self.spec.resources.iter().flatten();
        let resource = self.spec.resource.iter().chain(resources).next()?;
        Some(resource.id.as_str()).filter(|&id| id != CLOUD)
    }
}

impl NewKey {
    /// Returns the ID of the key.
    pub fn id(&self) -> &str {
        self.key.id()
    }

    /// Returns the ID of the key that it replaces.
    pub fn old_id(&self) -> &str {
        &self.old_id
    }

    /// Returns the secret of the key. The service returns it only once.
    pub fn secret(&self) -> &Secret {
        self.key.secret()
    }

    /// Returns the ID of the resource of the key, or `None` for a cloud API key. See [`ApiKey::resource_id`].
    pub fn resource_id(&self) -> Option<&str> {
        self.resource_id.as_deref()
    }

    /// Returns call options that authenticate with this key instead of the client's credentials.
    pub fn options(&self) -> CallOptions {
        self.key.options()
    }
}

impl fmt::Debug for NewKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("NewKey");
        fields.field("id", &self.id()).field("old_id", &self.old_id).field("secret", self.secret()).finish()
    }
}

impl KeyRotation {
    /// Lists the keys of an owner, such as `sa-12345`. Nothing is changed.
    ///
    /// # Errors
    ///
    /// Returns the error of the first request that fails.
    pub async fn plan(client: &Client, owner_id: &str) -> Result<Self> {
        let keys = client.iam_v2().api_keys().list().spec_owner(owner_id).page_size(100).items();
        Ok(Self { client: client.clone(), remaining: keys.try_collect().await?.into(), policy: None })
    }

    /// Excludes the keys for which `predicate` returns `false`.
    pub fn retain(mut self, predicate: impl FnMut(&ApiKey) -> bool) -> Self {
        self.remaining.retain(predicate);
        self
    }

    /// Sets the polling policy of the wait for a new key. Defaults to that of [`Client::until_accepted`].
    pub fn policy(mut self, policy: PollingPolicy) -> Self {
        self.policy = Some(policy);
        self
    }

    /// Returns the keys that remain to be rotated, without their secrets.
    pub fn keys(&self) -> impl Iterator<Item = &ApiKey> {
        self.remaining.iter()
    }

    /// Returns the number of keys that remain to be rotated.
    pub fn len(&self) -> usize {
        self.remaining.len()
    }

    /// Returns `true` if no key remains to be rotated.
    pub fn is_empty(&self) -> bool {
        self.remaining.is_empty()
    }

    /// Rotates the next key, or returns `None` after the last.
    ///
    /// `probe` returns a call that uses the new key. The call is polled until the service accepts the key three times in a
    /// row, as in [`Client::until_accepted`]. `hand_over` stores the key where its users find it, and may wait until they
    /// use it. The old key is deleted when `hand_over` returns `Ok`, and both keys are kept when it returns an error. Dropping
    /// the future before it completes may leave both keys.
    ///
    /// # Errors
    ///
    /// Returns an error that names the failed step. The failed key is skipped: the next call rotates the following key.
    pub async fn next<P, C, T, H, F, E>(
        &mut self,
        probe: P,
        hand_over: H,
    ) -> Option<Result<NewKey, RotationError>>
    where
        P: FnMut(NewKey) -> C + Send + 'static,
        C: IntoFuture<Output = Result<T>>,
        C::IntoFuture: Send + 'static,
        T: Send + 'static,
        H: FnOnce(NewKey) -> F,
        F: Future<Output = Result<(), E>>,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        let old = self.remaining.pop_front()?;
        Some(self.rotate(old, probe, hand_over).await)
    }

    async fn rotate<P, C, T, H, F, E>(
        &self,
        old: ApiKey,
        mut probe: P,
        hand_over: H,
    ) -> Result<NewKey, RotationError>
    where
        P: FnMut(NewKey) -> C + Send + 'static,
        C: IntoFuture<Output = Result<T>>,
        C::IntoFuture: Send + 'static,
        T: Send + 'static,
        H: FnOnce(NewKey) -> F,
        F: Future<Output = Result<(), E>>,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        let old_id = old.id.clone();
        let failed =
            |step, source, leftover| RotationError { key_id: old_id.clone(), step, leftover, source };
        let resource_id = old.resource_id().map(str::to_owned);
        let (spec, resource_type) = replacement(old.spec, resource_id.is_none());
        let new_key = move |key| NewKey { key, old_id: old.id.clone(), resource_id: resource_id.clone() };
        let probed = new_key.clone();
        let probe = move |key| probe(probed(key));
        let created =
            create_accepted_key(&self.client, spec, resource_type, self.policy.clone(), probe).await;
        let key = new_key(created.map_err(|error| {
            let step = match error.step {
                NewKeyStep::Create => RotationStep::Create,
                NewKeyStep::Accept => RotationStep::Accept,
            };
            failed(step, error.source, error.leftover)
        })?);
        if let Err(error) = hand_over(key.clone()).await {
            // The key may already be stored and in use.
            return Err(failed(RotationStep::HandOver, error.into(), Some(key.id().to_owned())));
        }
        match self.client.iam_v2().api_keys().delete(&old_id).await {
            Err(error) if !error.is_not_found() => Err(failed(RotationStep::Delete, error.into(), None)),
            _ => Ok(key),
        }
    }
}

/// Returns the specification of a key with the same name, owner and resources, and the type of its resource if the service
/// requires it.
fn replacement(old: ApiKeySpec, is_cloud: bool) -> (ApiKeySpecCreate, Option<ResourceType>) {
    // A key of several resources has no type.
    let typed = match old.resources.as_deref().unwrap_or_default() {
        [] => old.resource.as_ref(),
        [only] => Some(only),
        [_, _, ..] => None,
    };
    let resource_type = typed.and_then(resource_type);
    let mut spec = ApiKeySpecCreate::from(old);
    let resources = spec.resources.take().unwrap_or_default();
    match resources.as_slice() {
        _ if is_cloud => spec.resource = Nullable::Absent,
        [_, _, ..] => (spec.resource, spec.resources) = (Nullable::Absent, Some(resources)),
        [only] if spec.resource.value().is_none() && resource_type.is_some() => {
            spec.resource = only.clone().into();
        }
        [_] if spec.resource.value().is_none() => spec.resources = Some(resources),
        _ => {}
    }
    if resource_type == Some(FLINK_REGION)
        && let Some(resource) = spec.resource.value().cloned()
    {
        spec.resource = flink_region(resource).into();
    }
    (spec, resource_type)
}

/// Returns the type of a resource if a request for its key must contain it.
fn resource_type(resource: &ObjectReference) -> Option<ResourceType> {
    let types = [FLINK_REGION, TABLEFLOW];
    types.into_iter().find(|it| resource.api_version.as_deref() == Some(it.api_version))
}

/// Returns the reference to a Flink region in the form of a request. In responses, the ID may start with the environment, as
/// in `env-abc123.aws.us-west-2`.
fn flink_region(mut resource: ObjectReferenceInput) -> ObjectReferenceInput {
    if let Some((environment, region)) = resource.id.split_once('.')
        && environment.starts_with("env-")
    {
        (resource.environment, resource.id) = (Some(environment.to_owned()), region.to_owned());
    }
    resource
}
