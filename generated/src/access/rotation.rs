// Copied by sdkwright from modules/access/rotation.rs beside the API's documents; edit it there.

//! The rotation of API keys.

use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::future::{Future, IntoFuture};

use super::error::{RotationError, RotationStep};
use crate::iam::v2::{ApiKey, ApiKeyCreate, ApiKeySpec, ApiKeySpecCreate};
use crate::{CallCredentials, CallOptions, Client, Nullable, PollingPolicy, Result, Secret};

/// The ID that the service returns as the resource of a cloud API key.
const CLOUD: &str = "cloud";

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
    id: String,
    old_id: String,
    secret: Secret,
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
        &self.id
    }

    /// Returns the ID of the key that it replaces.
    pub fn old_id(&self) -> &str {
        &self.old_id
    }

    /// Returns the secret of the key. The service returns it only once.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// Returns the ID of the resource of the key, or `None` for a cloud API key. See [`ApiKey::resource_id`].
    pub fn resource_id(&self) -> Option<&str> {
        self.resource_id.as_deref()
    }

    /// Returns call options that authenticate with this key instead of the client's credentials.
    pub fn options(&self) -> CallOptions {
        CallOptions::new().credentials(CallCredentials::basic(&self.id, self.secret.clone()))
    }
}

impl fmt::Debug for NewKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("NewKey");
        fields.field("id", &self.id).field("old_id", &self.old_id).field("secret", &self.secret).finish()
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
        let key = self
            .create(&old_id, old)
            .await
            .map_err(|(error, leftover)| failed(RotationStep::Create, error, leftover))?;
        let probed = key.clone();
        let mut accepted = self.client.until_accepted(move |_| probe(probed.clone()));
        if let Some(policy) = &self.policy {
            accepted = accepted.policy(policy.clone());
        }
        if let Err(error) = accepted.await.map_err(crate::Error::from) {
            return Err(failed(RotationStep::Accept, error.into(), self.discard(&key.id).await));
        }
        if let Err(error) = hand_over(key.clone()).await {
            // The key may already be stored and in use.
            return Err(failed(RotationStep::HandOver, error.into(), Some(key.id)));
        }
        match self.client.iam_v2().api_keys().delete(&old_id).await {
            Err(error) if !error.is_not_found() => Err(failed(RotationStep::Delete, error.into(), None)),
            _ => Ok(key),
        }
    }

    /// Creates a key like another one. The error comes with the ID of a key that cannot be used.
    async fn create(
        &self,
        old_id: &str,
        old: ApiKey,
    ) -> Result<NewKey, (Box<dyn Error + Send + Sync>, Option<String>)> {
        let resource_id = old.resource_id().map(str::to_owned);
        let body = ApiKeyCreate::new(replacement(old.spec, resource_id.is_none()));
        let key =
            self.client.iam_v2().api_keys().create(&body).await.map_err(|error| (error.into(), None))?;
        match key.spec.secret {
            Some(secret) => Ok(NewKey { id: key.id, old_id: old_id.to_owned(), secret, resource_id }),
            None => Err(("the new key has no secret".into(), self.discard(&key.id).await)),
        }
    }

    /// Deletes a new key that is not used, and returns its ID if it may still exist.
    async fn discard(&self, id: &str) -> Option<String> {
        let error = self.client.iam_v2().api_keys().delete(id).await.err()?;
        (!error.is_not_found()).then(|| id.to_owned())
    }
}

/// Returns the specification of a key with the same name, owner and resources.
fn replacement(old: ApiKeySpec, is_cloud: bool) -> ApiKeySpecCreate {
    let mut spec = ApiKeySpecCreate::from(old);
    if is_cloud {
        (spec.resource, spec.resources) = (Nullable::Absent, None);
    } else if spec.resources.as_ref().is_some_and(|resources| resources.len() > 1) {
        spec.resource = Nullable::Absent;
    } else if spec.resource.value().is_some() {
        spec.resources = None;
    }
    spec
}
