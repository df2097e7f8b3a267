// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! Stream sharing.
//!
//! Topics that are shared with users outside the organization.
//!
//! [`Client::cdx_v1`](crate::Client::cdx_v1) returns a handle, [`CdxV1`], with a method for each
//! kind of resource.
//!
//! Feature: `cdx-v1`. Host: control plane. Credentials: cloud API key.
//!
//! # Errors
//!
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
//!
//! - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a body.

mod consumer_shared_resources;
mod consumer_shares;
mod opt_ins;
mod provider_shared_resources;
mod provider_shares;
mod shared_tokens;
mod types;

pub mod requests;

pub use self::consumer_shared_resources::{
    AwsNetwork, AzureNetwork, ConsumerSharedResourceList, ConsumerSharedResourcesClient,
    GcpNetwork, Network, NetworkCloud,
};
pub use self::consumer_shares::{
    ConsumerShare, ConsumerShareList, ConsumerShareStatus, ConsumerShareStatusPhase,
    ConsumerSharesClient,
};
pub use self::opt_ins::{OptIn, OptInUpdate, OptInsClient};
pub use self::provider_shared_resources::{
    ProviderSharedResource, ProviderSharedResourceList, ProviderSharedResourceUpdate,
    ProviderSharedResourcesClient,
};
pub use self::provider_shares::{
    CreateProviderShareRequest, CreateProviderShareRequestConsumerRestriction,
    DeliveryMethod, EmailConsumerRestriction, ProviderShare,
    ProviderShareConsumerRestriction, ProviderShareList, ProviderShareStatus,
    ProviderShareStatusPhase, ProviderSharesClient,
};
pub use self::shared_tokens::{
    RedeemTokenRequest, RedeemTokenResponse, RedeemTokenResponseResource, SharedGroup,
    SharedSubject, SharedToken, SharedTokenResources, SharedTokensClient, SharedTopic,
};
pub use self::types::{Cloud, ConnectionType, ConsumerSharedResource, Schema};
#[doc(inline)]
pub use crate::common::{
    EnvScopedObjectReference, GlobalObjectReference, ListMeta, ObjectMeta,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The resources of [`Client::cdx_v1`](crate::Client::cdx_v1): Stream sharing.
#[derive(Clone, Debug)]
pub struct CdxV1 {
    client: Client,
}

impl CdxV1 {
    /// Returns a handle for the topics that are shared with the caller.
    pub fn consumer_shared_resources(&self) -> ConsumerSharedResourcesClient {
        ConsumerSharedResourcesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the shares that the caller received.
    pub fn consumer_shares(&self) -> ConsumerSharesClient {
        ConsumerSharesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`OptInsClient`].
    ///
    /// Stream sharing setting of the organization.
    pub fn opt_ins(&self) -> OptInsClient {
        OptInsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the topics that the organization shares, and their metadata.
    pub fn provider_shared_resources(&self) -> ProviderSharedResourcesClient {
        ProviderSharedResourcesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the shares that the organization granted, one per invited user.
    pub fn provider_shares(&self) -> ProviderSharesClient {
        ProviderSharesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`SharedTokensClient`].
    ///
    /// Tokens of invitations, which are redeemed for access.
    pub fn shared_tokens(&self) -> SharedTokensClient {
        SharedTokensClient {
            client: self.client.clone(),
        }
    }

    /// Creates a request to any path of the host `control plane`, for operations that have no
    /// method in this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`cdx::v1`](crate::cdx::v1): Stream sharing.
    pub fn cdx_v1(&self) -> CdxV1 {
        CdxV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(&CONTROL_PLANE, &[&[&CLOUD_API_KEY]]);
