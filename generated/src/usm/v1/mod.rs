// Generated from usm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Unified Stream Manager.
//!
//! Clusters of Confluent Platform that are registered with Confluent Cloud.
//!
//! [`Client::usm_v1`](crate::Client::usm_v1) returns a handle, [`UsmV1`], with a method for each
//! kind of resource.
//!
//! Feature: `usm-v1`. Host: control plane. Credentials: cloud API key, STS token.

mod connect_clusters;
mod kafka_clusters;

pub mod requests;

pub use self::connect_clusters::{
    ConnectCluster, ConnectClusterCloud, ConnectClusterCreate, ConnectClusterList,
    ConnectClustersClient,
};
pub use self::kafka_clusters::{
    KafkaCluster, KafkaClusterCloud, KafkaClusterCreate, KafkaClusterList,
    KafkaClustersClient,
};
#[doc(inline)]
pub use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, ListMeta,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::usm_v1`](crate::Client::usm_v1): Unified Stream Manager.
#[derive(Clone, Debug)]
pub struct UsmV1 {
    client: Client,
}

impl UsmV1 {
    /// Returns a handle, [`ConnectClustersClient`].
    ///
    /// Connect clusters of Confluent Platform that are registered with Confluent Cloud.
    pub fn connect_clusters(&self) -> ConnectClustersClient {
        ConnectClustersClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`KafkaClustersClient`].
    ///
    /// Kafka clusters of Confluent Platform that are registered with Confluent Cloud.
    pub fn kafka_clusters(&self) -> KafkaClustersClient {
        KafkaClustersClient {
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
    /// Returns a handle for [`usm::v1`](crate::usm::v1): Unified Stream Manager.
    pub fn usm_v1(&self) -> UsmV1 {
        UsmV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
