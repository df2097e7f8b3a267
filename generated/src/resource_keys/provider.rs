// Copied by sdkwright from modules/resource_keys/provider.rs beside the API's documents; edit it there.

//! The provider of keys.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex, PoisonError};

use super::error::{ResourceKeyError, ResourceKeyStep};
use super::slot::{KeySlot, Turn};
use super::store::{KeyResource, KeyStore, ResourceKey};
use crate::iam::v2::{ApiKeyCreate, ApiKeySpecCreate, ObjectReferenceInput};
use crate::{Client, PollingPolicy, Result};

/// A provider of API keys of one owner. Clones share their keys.
///
/// A key in the store is used without a request. If the store has none, the provider creates a key for the resource, polls the
/// resource until it accepts the key three times in a row, as in [`Client::until_accepted`], and saves the key. Concurrent
/// calls for a resource share one key, or one error. The provider caches keys, so each is loaded once.
///
/// To create keys, the client needs credentials for the control plane, with permission to create keys for the owner.
/// Dropping a call before it completes may leave a key that is not in the store.
pub struct ResourceKeys<S> {
    client: Client,
    owner_id: String,
    store: Arc<S>,
    display_name: Option<String>,
    policy: Option<PollingPolicy>,
    slots: Arc<Mutex<HashMap<KeyResource, KeySlot>>>,
}

impl<S: KeyStore> ResourceKeys<S> {
    /// Creates a provider of the keys of a user or service account. `owner_id` is its ID, such as `sa-12345`.
    pub fn new(client: &Client, owner_id: impl Into<String>, store: S) -> Self {
        Self {
            client: client.clone(),
            owner_id: owner_id.into(),
            store: Arc::new(store),
            display_name: None,
            policy: None,
            slots: Arc::default(),
        }
    }

    /// Sets the display name of new keys. Defaults to none.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets the polling policy of the wait for a new key. Defaults to that of [`Client::until_accepted`].
    pub fn policy(mut self, policy: PollingPolicy) -> Self {
        self.policy = Some(policy);
        self
    }

    /// Returns the handle with the API key of the Kafka cluster. A new key is probed by listing topics.
    ///
    /// # Errors
    ///
    /// Returns an error that names the failed step.
    #[cfg(feature = "kafka-v3")]
    pub async fn kafka(
        &self,
        kafka: &crate::kafka::v3::KafkaV3,
        cluster_id: &str,
        environment_id: &str,
    ) -> Result<crate::kafka::v3::KafkaV3, ResourceKeyError> {
        let (probed, id) = (kafka.clone(), cluster_id.to_owned());
        let probe = move |key: ResourceKey| probed.topics().list(id.as_str()).options(key.options());
        let key = self.key(&KeyResource::new(environment_id, cluster_id), probe).await?;
        Ok(kafka.with_kafka_api_key(key.id, key.secret))
    }

    /// Returns the handle with the API key of the Schema Registry cluster. A new key is probed by listing schema types.
    ///
    /// # Errors
    ///
    /// Returns an error that names the failed step.
    #[cfg(feature = "schema-registry-v1")]
    pub async fn schema_registry(
        &self,
        registry: &crate::schema_registry::v1::SchemaRegistryV1,
        cluster_id: &str,
        environment_id: &str,
    ) -> Result<crate::schema_registry::v1::SchemaRegistryV1, ResourceKeyError> {
        let probed = registry.clone();
        let probe = move |key: ResourceKey| probed.schemas().list_types().options(key.options());
        let key = self.key(&KeyResource::new(environment_id, cluster_id), probe).await?;
        Ok(registry.with_schema_registry_api_key(key.id, key.secret))
    }

    /// Returns the handle with the Flink API key of an environment in a region, such as `aws.us-west-2`. A new key is probed by
    /// listing statements.
    ///
    /// # Errors
    ///
    /// Returns an error that names the failed step.
    #[cfg(feature = "sql-v1")]
    pub async fn flink(
        &self,
        flink: &crate::sql::v1::SqlV1,
        region_id: &str,
        organization_id: &str,
        environment_id: &str,
    ) -> Result<crate::sql::v1::SqlV1, ResourceKeyError> {
        let (probed, organization) = (flink.clone(), organization_id.to_owned());
        let environment = environment_id.to_owned();
        let probe = move |key: ResourceKey| {
            let list = probed.statements().list(organization.as_str(), environment.as_str());
            list.page_size(1).options(key.options())
        };
        let key = self.key(&KeyResource::new(environment_id, region_id), probe).await?;
        Ok(flink.with_flink_api_key(key.id, key.secret))
    }

    /// Returns the cloud API key, which the control plane accepts. A new key is probed by listing environments.
    ///
    /// # Errors
    ///
    /// Returns an error that names the failed step.
    #[cfg(feature = "org-v2")]
    pub async fn cloud(&self) -> Result<ResourceKey, ResourceKeyError> {
        let client = self.client.clone();
        let probe =
            move |key: ResourceKey| client.org_v2().environments().list().page_size(1).options(key.options());
        self.key(&KeyResource::cloud(), probe).await
    }

    /// Returns the key of any resource.
    ///
    /// `probe` returns a call that uses a new key, such as a list. The call is polled until the resource accepts the key.
    ///
    /// # Errors
    ///
    /// Returns an error that names the failed step.
    pub async fn key<P, C, T>(
        &self,
        resource: &KeyResource,
        probe: P,
    ) -> Result<ResourceKey, ResourceKeyError>
    where
        P: FnMut(ResourceKey) -> C + Send + 'static,
        C: IntoFuture<Output = Result<T>>,
        C::IntoFuture: Send + 'static,
        T: Send + 'static,
    {
        let slot = {
            let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
            slots.entry(resource.clone()).or_default().clone()
        };
        let permit = match slot.turn().await {
            Turn::Done(outcome) => return outcome,
            Turn::Obtain(permit) => permit,
        };
        let outcome = self.obtain(resource, probe).await;
        permit.finish(&outcome);
        outcome
    }

    async fn obtain<P, C, T>(
        &self,
        resource: &KeyResource,
        mut probe: P,
    ) -> Result<ResourceKey, ResourceKeyError>
    where
        P: FnMut(ResourceKey) -> C + Send + 'static,
        C: IntoFuture<Output = Result<T>>,
        C::IntoFuture: Send + 'static,
        T: Send + 'static,
    {
        let failed = |step, source, leftover| ResourceKeyError::new(resource, step, source, leftover);
        let loaded = self.store.load(resource).await;
        if let Some(key) = loaded.map_err(|error| failed(ResourceKeyStep::Load, error.into(), None))? {
            return Ok(key);
        }
        let created = self.create(resource).await;
        let key = created.map_err(|(error, leftover)| failed(ResourceKeyStep::Create, error, leftover))?;
        let probed = key.clone();
        let mut accepted = self.client.until_accepted(move |_| probe(probed.clone()));
        if let Some(policy) = &self.policy {
            accepted = accepted.policy(policy.clone());
        }
        if let Err(error) = accepted.await.map_err(crate::Error::from) {
            return Err(failed(ResourceKeyStep::Accept, error.into(), self.discard(&key.id).await));
        }
        if let Err(error) = self.store.save(resource, &key).await {
            // The store may have saved the key despite the error.
            return Err(failed(ResourceKeyStep::Save, error.into(), Some(key.id)));
        }
        Ok(key)
    }

    /// Creates a key. The error is returned with the ID of an unusable key that may still exist.
    async fn create(
        &self,
        resource: &KeyResource,
    ) -> Result<ResourceKey, (Box<dyn Error + Send + Sync>, Option<String>)> {
        let mut spec = ApiKeySpecCreate::new(ObjectReferenceInput::new(self.owner_id.as_str()));
        spec.display_name = self.display_name.clone();
        if let Some(id) = resource.id() {
            let mut reference = ObjectReferenceInput::new(id);
            reference.environment = resource.environment_id().map(str::to_owned);
            spec.resource = reference.into();
        }
        let body = ApiKeyCreate::new(spec);
        let created = self.client.iam_v2().api_keys().create(&body).await;
        let key = created.map_err(|error| (error.into(), None))?;
        match key.spec.secret {
            Some(secret) => Ok(ResourceKey::new(key.id, secret)),
            None => Err(("the new key has no secret".into(), self.discard(&key.id).await)),
        }
    }

    /// Deletes a new key that is not used, and returns its ID if it may still exist.
    async fn discard(&self, id: &str) -> Option<String> {
        let error = self.client.iam_v2().api_keys().delete(id).await.err()?;
        (!error.is_not_found()).then(|| id.to_owned())
    }
}

impl<S> Clone for ResourceKeys<S> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            owner_id: self.owner_id.clone(),
            store: Arc::clone(&self.store),
            display_name: self.display_name.clone(),
            policy: self.policy.clone(),
            slots: Arc::clone(&self.slots),
        }
    }
}

impl<S> fmt::Debug for ResourceKeys<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ResourceKeys").field("owner_id", &self.owner_id).finish_non_exhaustive()
    }
}
