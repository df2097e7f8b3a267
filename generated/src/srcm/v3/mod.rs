// Generated from srcm/v3.yaml by `cargo xtask codegen`; do not edit.

//! Schema Registry clusters.
//!
//! Schema Registry clusters and access to them.
//!
//! [`Client::srcm_v3`](crate::Client::srcm_v3) returns a handle, [`SrcmV3`], with a method for each
//! kind of resource.
//!
//! Feature: `srcm-v3` (enabled by default). Host: control plane. Credentials: cloud API key, STS
//! token.

mod accesses;
mod clusters;

pub mod requests;

pub use self::accesses::{Access, AccessSpec, AccessesClient};
pub use self::clusters::{
    Cluster, ClusterList, ClusterSpec, ClusterSpecCloud, ClusterSpecPackage,
    ClusterStatus, ClusterStatusPhase, ClustersClient, PrivateNetworkingConfig,
};
#[doc(inline)]
pub use crate::common::{GlobalObjectReference, ListMeta, ObjectMeta};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::srcm_v3`](crate::Client::srcm_v3): Schema Registry clusters.
#[derive(Clone, Debug)]
pub struct SrcmV3 {
    client: Client,
}

impl SrcmV3 {
    /// Returns a handle, [`AccessesClient`].
    ///
    /// Access of another cluster to a Schema Registry cluster.
    pub fn accesses(&self) -> AccessesClient {
        AccessesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ClustersClient`].
    ///
    /// Schema Registry clusters.
    pub fn clusters(&self) -> ClustersClient {
        ClustersClient {
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
    /// Returns a handle for [`srcm::v3`](crate::srcm::v3): Schema Registry clusters.
    pub fn srcm_v3(&self) -> SrcmV3 {
        SrcmV3 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
