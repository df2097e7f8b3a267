// Generated from srcm/v2.yaml by `cargo xtask codegen`; do not edit.

//! Schema Registry clusters, version 2.
//!
//! Schema Registry clusters and the regions in which they are available.
//!
//! [`Client::srcm_v2`](crate::Client::srcm_v2) gives a handle, [`SrcmV2`], with a method for each
//! kind of resource.
//!
//! Host: control plane. Credentials: cloud API key.

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

use crate::client::Client;

/// Schema Registry clusters, version 2.
///
/// Reached by [`Client::srcm_v2`](crate::Client::srcm_v2).
#[derive(Clone, Debug)]
pub struct SrcmV2 {
    client: Client,
}

impl SrcmV2 {
    /// Schema Registry clusters.
    pub fn clusters(&self) -> ClustersClient {
        ClustersClient {
            client: self.client.clone(),
        }
    }

    /// Regions in which Schema Registry clusters are available.
    pub fn regions(&self) -> RegionsClient {
        RegionsClient {
            client: self.client.clone(),
        }
    }
}

impl Client {
    /// Schema Registry clusters, version 2.
    pub fn srcm_v2(&self) -> SrcmV2 {
        SrcmV2 { client: self.clone() }
    }
}
