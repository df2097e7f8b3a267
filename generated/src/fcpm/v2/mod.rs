// Generated from fcpm/v2.yaml by `cargo xtask codegen`; do not edit.

//! Flink compute pools.
//!
//! Compute pools for Flink statements, and the regions in which they are available.
//!
//! [`Client::fcpm_v2`](crate::Client::fcpm_v2) returns a handle, [`FcpmV2`], with a method for each
//! kind of resource.
//!
//! Feature: `fcpm-v2`. Host: control plane. Credentials: cloud API key, STS token.

mod compute_pool_config;
mod compute_pools;
mod regions;

pub mod requests;

pub use self::compute_pool_config::{
    ComputePoolConfigClient, OrgComputePoolConfig, OrgComputePoolConfigSpec,
    OrgComputePoolConfigUpdate,
};
pub use self::compute_pools::{
    ComputePool, ComputePoolCreate, ComputePoolList, ComputePoolSpec,
    ComputePoolSpecCloud, ComputePoolSpecCreate, ComputePoolSpecUpdate,
    ComputePoolStatus, ComputePoolStatusPhase, ComputePoolUpdate, ComputePoolsClient,
};
pub use self::regions::{Region, RegionCloud, RegionList, RegionsClient};
#[doc(inline)]
pub use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::fcpm_v2`](crate::Client::fcpm_v2): Flink compute pools.
#[derive(Clone, Debug)]
pub struct FcpmV2 {
    client: Client,
}

impl FcpmV2 {
    /// Returns a handle, [`ComputePoolsClient`].
    ///
    /// Compute resources that are shared by the Flink statements of a pool.
    pub fn compute_pools(&self) -> ComputePoolsClient {
        ComputePoolsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`RegionsClient`].
    ///
    /// Cloud regions in which compute pools are available, with their Flink API endpoints.
    pub fn regions(&self) -> RegionsClient {
        RegionsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the organization's settings for default compute pools.
    pub fn compute_pool_config(&self) -> ComputePoolConfigClient {
        ComputePoolConfigClient {
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
    /// Returns a handle for [`fcpm::v2`](crate::fcpm::v2): Flink compute pools.
    pub fn fcpm_v2(&self) -> FcpmV2 {
        FcpmV2 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
