// Generated from cmk/v2.yaml by `cargo xtask codegen`; do not edit.

//! Kafka clusters.
//!
//! Management of Kafka clusters. Use `kafka/v3` for their topics and records.
//!
//! [`Client::cmk_v2`](crate::Client::cmk_v2) returns a handle, [`CmkV2`], with a method for each
//! kind of resource.
//!
//! Feature: `cmk-v2` (enabled by default). Host: control plane. Credentials: cloud API key, STS
//! token.

mod clusters;

pub mod requests;

pub use self::clusters::{
    Basic, Cluster, ClusterCreate, ClusterList, ClusterSpec, ClusterSpecAvailability,
    ClusterSpecCloud, ClusterSpecConfig, ClusterSpecCreate, ClusterSpecCreateConfig,
    ClusterSpecUpdate, ClusterSpecUpdateConfig, ClusterStatus, ClusterStatusPhase,
    ClusterUpdate, ClustersClient, ConnectionType, Dedicated, Endpoints, Enterprise,
    Freight, FreightInput, ReleasePriority, Standard,
};
#[doc(inline)]
pub use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::cmk_v2`](crate::Client::cmk_v2): Kafka clusters.
#[derive(Clone, Debug)]
pub struct CmkV2 {
    client: Client,
}

impl CmkV2 {
    /// Returns a handle, [`ClustersClient`].
    ///
    /// Kafka clusters.
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
    /// Returns a handle for [`cmk::v2`](crate::cmk::v2): Kafka clusters.
    pub fn cmk_v2(&self) -> CmkV2 {
        CmkV2 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
