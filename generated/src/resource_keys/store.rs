// Copied by sdkwright from modules/resource_keys/store.rs beside the API's documents; edit it there.

//! Keys, their resources, and the store of the application.

use std::error::Error;
use std::fmt;
use std::future::Future;

use crate::{CallCredentials, CallOptions, Secret};

/// A store of API keys, such as a secret manager. The application implements it.
pub trait KeyStore: Send + Sync + 'static {
    /// The error of the store.
    type Error: Into<Box<dyn Error + Send + Sync>>;

    /// Returns the key of a resource, or `None` if the store has none.
    fn load(
        &self,
        resource: &KeyResource,
    ) -> impl Future<Output = Result<Option<ResourceKey>, Self::Error>> + Send;

    /// Saves the key of a resource. The service does not return its secret again.
    fn save(
        &self,
        resource: &KeyResource,
        key: &ResourceKey,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send;
}

/// The resource of an API key.
///
/// `Display` formats it as a path, such as `env-abc123/lkc-abc123`, which identifies the key in a store.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyResource {
    environment_id: Option<String>,
    id: Option<String>,
}

impl KeyResource {
    /// Creates the resource with this ID, such as `lkc-abc123`, `lsrc-abc123` or `aws.us-west-2`, in an environment.
    pub fn new(environment_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self { environment_id: Some(environment_id.into()), id: Some(id.into()) }
    }

    /// Creates the resource of cloud API keys, which is the control plane. `Display` formats it as `cloud`.
    pub fn cloud() -> Self {
        Self { environment_id: None, id: None }
    }

    /// Returns the ID of the environment, or `None` for a cloud API key.
    pub fn environment_id(&self) -> Option<&str> {
        self.environment_id.as_deref()
    }

    /// Returns the ID of the resource, or `None` for a cloud API key.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
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
