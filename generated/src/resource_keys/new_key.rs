// Copied by sdkwright from modules/resource_keys/new_key.rs next to the API's documents; edit it there.

//! The creation of a key: the request, the wait until the key is accepted, and the deletion of a key that is not.

use std::error::Error;
use std::future::IntoFuture;

use super::store::ResourceKey;
use crate::iam::v2::{ApiKeyCreate, ApiKeySpecCreate};
use crate::{CallOptions, Client, PollingPolicy, Result};

/// The type of a resource, which is part of the request for its key.
///
/// The document declares `kind` and `api_version` as read-only. Clients need to send them for resources that are not clusters,
/// as Confluent's Terraform provider does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ResourceType {
    pub(crate) kind: &'static str,
    pub(crate) api_version: &'static str,
}

/// The type of a Flink region.
pub(crate) const FLINK_REGION: ResourceType = ResourceType { kind: "Region", api_version: "fcpm/v2" };

impl ResourceType {
    /// Returns options that add the type to the request.
    fn options(self) -> CallOptions {
        CallOptions::new()
            .body_member("/spec/resource/kind", self.kind)
            .body_member("/spec/resource/api_version", self.api_version)
    }
}

/// The failure of a new key.
pub(crate) struct NewKeyError {
    pub(crate) step: NewKeyStep,
    pub(crate) source: Box<dyn Error + Send + Sync>,
    /// The ID of the unusable key if it may still exist.
    pub(crate) leftover: Option<String>,
}

/// A step in the creation of a key.
pub(crate) enum NewKeyStep {
    Create,
    Accept,
}

/// Creates a key, and polls the call of `probe` until the key is accepted. A key that is not accepted is deleted.
pub(crate) async fn create_accepted_key<P, C, T>(
    client: &Client,
    spec: ApiKeySpecCreate,
    resource_type: Option<ResourceType>,
    policy: Option<PollingPolicy>,
    mut probe: P,
) -> Result<ResourceKey, NewKeyError>
where
    P: FnMut(ResourceKey) -> C + Send + 'static,
    C: IntoFuture<Output = Result<T>>,
    C::IntoFuture: Send + 'static,
    T: Send + 'static,
{
    let key = create_key(client, spec, resource_type).await?;
    let probed = key.clone();
    let mut accepted = client.until_accepted(move |_| probe(probed.clone()));
    if let Some(policy) = policy {
        accepted = accepted.policy(policy);
    }
    match accepted.await.map_err(crate::Error::from) {
        Ok(_) => Ok(key),
        Err(error) => {
            let leftover = discard(client, key.id()).await;
            Err(NewKeyError { step: NewKeyStep::Accept, source: error.into(), leftover })
        }
    }
}

async fn create_key(
    client: &Client,
    spec: ApiKeySpecCreate,
    resource_type: Option<ResourceType>,
) -> Result<ResourceKey, NewKeyError> {
    let failed = |source, leftover| NewKeyError { step: NewKeyStep::Create, source, leftover };
    let mut call = client.iam_v2().api_keys().create(&ApiKeyCreate::new(spec));
    if let Some(resource_type) = resource_type {
        call = call.options(resource_type.options());
    }
    let key = call.await.map_err(|error| failed(error.into(), None))?;
    match key.spec.secret {
        Some(secret) => Ok(ResourceKey::new(key.id, secret)),
        None => Err(failed("the new key has no secret".into(), discard(client, &key.id).await)),
    }
}

/// Deletes a key that is not used, and returns its ID if it may still exist.
async fn discard(client: &Client, id: &str) -> Option<String> {
    let error = client.iam_v2().api_keys().delete(id).await.err()?;
    (!error.is_not_found()).then(|| id.to_owned())
}
