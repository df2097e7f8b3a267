// Copied by sdkwright from modules/resource_keys/store.rs next to the API's documents; edit it there.

//! Keys, their names and resources, and the store of the application.

use std::error::Error;
use std::fmt;
use std::future::Future;

use super::new_key::{FLINK_REGION, ResourceType};
use crate::{CallCredentials, CallOptions, Secret};

/// A store of API keys, such as a secret manager. The application implements it.
pub trait KeyStore: Send + Sync + 'static {
    /// The error of the store.
    type Error: Into<Box<dyn Error + Send + Sync>>;

    /// Returns the key with this name, or `None` if the store has none.
    fn load(&self, name: &KeyName) -> impl Future<Output = Result<Option<ResourceKey>, Self::Error>> + Send;

    /// Saves a key under this name. The service does not return its secret again.
    fn save(&self, name: &KeyName, key: &ResourceKey)
    -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// Removes the key with this name. Succeeds if the store has none.
    fn remove(&self, name: &KeyName) -> impl Future<Output = Result<(), Self::Error>> + Send;
}

/// The name of an API key in a store: its owner and its resource.
///
/// `Display` formats it as a path, such as `sa-12345/env-abc123/lkc-abc123` or `sa-12345/cloud`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyName {
    owner_id: String,
    resource: KeyResource,
}

impl KeyName {
    /// Creates the name of the key of a user or service account, such as `sa-12345`, for a resource.
    pub fn new(owner_id: impl Into<String>, resource: KeyResource) -> Self {
        Self { owner_id: owner_id.into(), resource }
    }

    /// Returns the ID of the user or service account that owns the key.
    pub fn owner_id(&self) -> &str {
        &self.owner_id
    }

    /// Returns the resource of the key.
    pub fn resource(&self) -> &KeyResource {
        &self.resource
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.owner_id, self.resource)
    }
}

/// The resource of an API key.
///
/// `Display` formats it as a path, such as `env-abc123/lkc-abc123` or `cloud`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyResource {
    environment_id: Option<String>,
    id: Option<String>,
    resource_type: Option<ResourceType>,
}

impl KeyResource {
    /// Creates the resource of the keys of a cluster, such as `lkc-abc123` or `lsrc-abc123`, in an environment.
    pub fn new(environment_id: impl Into<String>, id: impl Into<String>) -> Self {
        let id = id.into();
        // Only the IDs of regions contain a dot.
        let resource_type = id.contains('.').then_some(FLINK_REGION);
        Self { environment_id: Some(environment_id.into()), id: Some(id), resource_type }
    }

    /// Creates the resource of the Flink API keys of an environment in a region, such as `aws.us-west-2`.
    pub fn flink_region(environment_id: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self { resource_type: Some(FLINK_REGION), ..Self::new(environment_id, region_id) }
    }

    /// Creates the resource of cloud API keys, which is the control plane.
    pub fn cloud() -> Self {
        Self { environment_id: None, id: None, resource_type: None }
    }

    /// Returns the ID of the environment, or `None` for a cloud API key.
    pub fn environment_id(&self) -> Option<&str> {
        self.environment_id.as_deref()
    }

    /// Returns the ID of the resource, or `None` for a cloud API key.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Returns the type of the resource if a request for its key must contain it.
    pub(super) fn resource_type(&self) -> Option<ResourceType> {
        self.resource_type
    }
}

impl fmt::Display for KeyResource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.environment_id, &self.id) {
            (Some(environment_id), Some(id)) => write!(formatter, "{environment_id}/{id}"),
            _ => formatter.write_str("cloud"),
        }
    }
}

/// An API key with its secret, which `Debug` redacts.
#[derive(Clone, Debug)]
pub struct ResourceKey {
    pub(super) id: String,
    pub(super) secret: Secret,
}

impl ResourceKey {
    /// Creates a key from its ID and secret.
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self { id: id.into(), secret: secret.into() }
    }

    /// Returns the ID of the key, which is the user name in Basic authentication.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the secret of the key.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// Returns credentials that authenticate a call with this key.
    pub fn credentials(&self) -> CallCredentials {
        CallCredentials::basic(&self.id, self.secret.clone())
    }

    /// Returns call options that authenticate with this key instead of the client's credentials.
    pub fn options(&self) -> CallOptions {
        CallOptions::new().credentials(self.credentials())
    }
}
