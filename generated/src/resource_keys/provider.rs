// Copied by sdkwright from modules/resource_keys/provider.rs next to the API's documents; edit it there.

//! The provider of keys.

use std::collections::HashMap;
use std::fmt;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use super::error::{ResourceKeyError, ResourceKeyStep};
use super::new_key::{NewKeyStep, create_accepted_key};
use super::store::{KeyName, KeyResource, KeyStore, ResourceKey};
use crate::iam::v2::{ApiKeySpecCreate, ObjectReferenceInput};
use crate::internals::SingleFlight;
use crate::{Client, PollingPolicy, Result};

/// A provider of API keys of one owner. Clones share their keys.
///
/// A key in the store is used without a request. If the store has none, the provider creates a key for the resource, polls the
/// resource until it accepts the key three times in a row, as in [`Client::until_accepted`], and saves the key. Concurrent
/// calls for a resource share one key, or one error. The provider caches keys, so each is loaded once.
///
/// To create keys, the client needs credentials for the control plane, with permission to create keys for the owner.
/// If all calls that wait for a new key are dropped, the key may exist without being in the store.
pub struct ResourceKeys<S> {
    client: Client,
    owner_id: String,
    store: Arc<S>,
    display_name: Option<String>,
    policy: Option<PollingPolicy>,
    slots: Arc<Mutex<HashMap<KeyResource, Slot>>>,
}

/// The cached key of a resource, or the future that obtains it and that concurrent calls share.
enum Slot {
    Cached(ResourceKey),
    Pending(Weak<SingleFlight<Outcome>>),
}

type Outcome = Result<ResourceKey, ResourceKeyError>;

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
        let key = self.key(&KeyResource::flink_region(environment_id, region_id), probe).await?;
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
        C: IntoFuture<Output = Result<T>> + 'static,
        C::IntoFuture: Send + 'static,
        T: Send + 'static,
    {
        let flight = {
            let mut slots = self.slots();
            let pending = match slots.get(resource) {
                Some(Slot::Cached(key)) => return Ok(key.clone()),
                Some(Slot::Pending(flight)) => flight.upgrade(),
                None => None,
            };
            pending.unwrap_or_else(|| {
                let work = self.clone().obtain(resource.clone(), probe);
                let flight = Arc::new(SingleFlight::new(Box::pin(work)));
                slots.insert(resource.clone(), Slot::Pending(Arc::downgrade(&flight)));
                flight
            })
        };
        let outcome = flight.result().await;
        let mut slots = self.slots();
        // The slot has changed if another call updated it first, or if the key was forgotten in the meantime.
        if let Some(Slot::Pending(pending)) = slots.get(resource)
            && pending.as_ptr() == Arc::as_ptr(&flight)
        {
            match &outcome {
                Ok(key) => slots.insert(resource.clone(), Slot::Cached(key.clone())),
                Err(_) => slots.remove(resource),
            };
        }
        outcome
    }

    /// Removes a key of a resource from the store and from the cache, so that the next call creates a key. Use it for a key
    /// that was deleted in Confluent Cloud: the provider does not probe stored keys, and this method does not delete
    /// keys in Confluent Cloud. Handles that were returned before keep the old key. If another call has already replaced
    /// the key, this method does nothing.
    ///
    /// # Errors
    ///
    /// Returns the error of the store. In this case, the cache keeps the key.
    pub async fn forget(&self, resource: &KeyResource, key_id: &str) -> Result<(), ResourceKeyError> {
        let name = self.name(resource);
        let failed = |step, error| ResourceKeyError::new(&name, step, error, None);
        let stored = self.store.load(&name).await;
        let stored = stored.map_err(|error| failed(ResourceKeyStep::Load, error.into()))?;
        let is_stored = stored.is_some_and(|key| key.id() == key_id);
        if is_stored {
            let removed = self.store.remove(&name).await;
            removed.map_err(|error| failed(ResourceKeyStep::Remove, error.into()))?;
        }
        // After the removal from the store, so that no concurrent call loads and caches the key again.
        let mut slots = self.slots();
        let is_revoked = match slots.get(resource) {
            Some(Slot::Cached(key)) => key.id() == key_id,
            // It may have loaded the key before the removal.
            Some(Slot::Pending(_)) => is_stored,
            None => false,
        };
        if is_revoked {
            slots.remove(resource);
        }
        Ok(())
    }

    /// Loads the key, or creates and saves one.
    async fn obtain<P, C, T>(self, resource: KeyResource, probe: P) -> Outcome
    where
        P: FnMut(ResourceKey) -> C + Send + 'static,
        C: IntoFuture<Output = Result<T>> + 'static,
        C::IntoFuture: Send + 'static,
        T: Send + 'static,
    {
        let name = self.name(&resource);
        let failed = |step, source, leftover| ResourceKeyError::new(&name, step, source, leftover);
        let loaded = self.store.load(&name).await;
        if let Some(key) = loaded.map_err(|error| failed(ResourceKeyStep::Load, error.into(), None))? {
            return Ok(key);
        }
        let (spec, resource_type) = (self.spec(&resource), resource.resource_type());
        let created =
            create_accepted_key(&self.client, spec, resource_type, self.policy.clone(), probe).await;
        let key = created.map_err(|error| {
            let step = match error.step {
                NewKeyStep::Create => ResourceKeyStep::Create,
                NewKeyStep::Accept => ResourceKeyStep::Accept,
            };
            failed(step, error.source, error.leftover)
        })?;
        if let Err(error) = self.store.save(&name, &key).await {
            // The store may have saved the key despite the error.
            return Err(failed(ResourceKeyStep::Save, error.into(), Some(key.id().to_owned())));
        }
        Ok(key)
    }

    /// Returns the specification of a new key.
    fn spec(&self, resource: &KeyResource) -> ApiKeySpecCreate {
        let mut spec = ApiKeySpecCreate::new(ObjectReferenceInput::new(self.owner_id.as_str()));
        spec.display_name = self.display_name.clone();
        if let Some(id) = resource.id() {
            let mut reference = ObjectReferenceInput::new(id);
            reference.environment = resource.environment_id().map(str::to_owned);
            spec.resource = reference.into();
        }
        spec
    }

    fn name(&self, resource: &KeyResource) -> KeyName {
        KeyName::new(self.owner_id.as_str(), resource.clone())
    }

    /// Returns the slots. A panic of another thread cannot leave them incomplete.
    fn slots(&self) -> MutexGuard<'_, HashMap<KeyResource, Slot>> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
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
