// Generated from stream-governance/v2.yaml by `cargo xtask codegen`; do not edit.

//! Stream Governance clusters.
//!
//! Stream Governance clusters and the regions in which they are available.
//!
//! [`Client::stream_governance_v2`](crate::Client::stream_governance_v2) returns a handle,
//! [`StreamGovernanceV2`], with a method for each kind of resource.
//!
//! Feature: `stream-governance-v2`. Host: control plane. Credentials: cloud API key.
//!
//! # Errors
//!
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
//!
//! - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a body.

mod clusters;
mod regions;

pub mod requests;

pub use self::clusters::{
    Cluster, ClusterCreate, ClusterList, ClusterSpec, ClusterSpecCreate,
    ClusterSpecPackage, ClusterSpecUpdate, ClusterStatus, ClusterStatusPhase,
    ClusterUpdate, ClustersClient,
};
pub use self::regions::{
    Region, RegionList, RegionSpec, RegionSpecCloud, RegionSpecPackages, RegionsClient,
};
#[doc(inline)]
pub use crate::common::{
    GlobalObjectReference, GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The resources of [`Client::stream_governance_v2`](crate::Client::stream_governance_v2): Stream
/// Governance clusters.
#[derive(Clone, Debug)]
pub struct StreamGovernanceV2 {
    client: Client,
}

impl StreamGovernanceV2 {
    /// Returns a handle, [`ClustersClient`].
    ///
    /// Stream Governance clusters.
    pub fn clusters(&self) -> ClustersClient {
        ClustersClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`RegionsClient`].
    ///
    /// Regions in which Stream Governance clusters are available.
    pub fn regions(&self) -> RegionsClient {
        RegionsClient {
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
    /// Returns a handle for [`stream_governance::v2`](crate::stream_governance::v2): Stream
    /// Governance clusters.
    pub fn stream_governance_v2(&self) -> StreamGovernanceV2 {
        StreamGovernanceV2 {
            client: self.clone(),
        }
    }
}

static REQUEST: RawOperations = RawOperations::new(&CONTROL_PLANE, &[&[&CLOUD_API_KEY]]);
