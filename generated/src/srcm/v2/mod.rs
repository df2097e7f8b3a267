// Generated from srcm/v2.yaml by `cargo xtask codegen`; do not edit.

//! Schema Registry clusters, version 2.
//!
//! Schema Registry clusters and the regions in which they are available.
//!
//! [`Client::srcm_v2`](crate::Client::srcm_v2) returns a handle, [`SrcmV2`], with a method for each
//! kind of resource.
//!
//! Feature: `srcm-v2`. Host: control plane. Credentials: cloud API key.
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
    ClusterUpdate, ClustersClient, NetworkType,
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

/// The resources of [`Client::srcm_v2`](crate::Client::srcm_v2): Schema Registry clusters, version
/// 2\.
#[derive(Clone, Debug)]
pub struct SrcmV2 {
    client: Client,
}

impl SrcmV2 {
    /// Returns a handle, [`ClustersClient`].
    ///
    /// Schema Registry clusters.
    pub fn clusters(&self) -> ClustersClient {
        ClustersClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`RegionsClient`].
    ///
    /// Regions in which Schema Registry clusters are available.
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
    /// Returns a handle for [`srcm::v2`](crate::srcm::v2): Schema Registry clusters, version 2.
    pub fn srcm_v2(&self) -> SrcmV2 {
        SrcmV2 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(&CONTROL_PLANE, &[&[&CLOUD_API_KEY]]);
