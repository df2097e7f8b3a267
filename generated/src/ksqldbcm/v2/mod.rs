// Generated from ksqldbcm/v2.yaml by `cargo xtask codegen`; do not edit.

//! ksqlDB clusters.
//!
//! ksqlDB clusters, which run SQL on Kafka topics.
//!
//! [`Client::ksqldbcm_v2`](crate::Client::ksqldbcm_v2) returns a handle, [`KsqldbcmV2`], with a
//! method for each kind of resource.
//!
//! Feature: `ksqldbcm-v2`. Host: control plane. Credentials: cloud API key, STS token.
//!
//! # Errors
//!
//! Most operations of this group share these statuses, in addition to the [common
//! ones](crate#errors):
//!
//! - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a body.

mod clusters;

pub mod requests;

pub use self::clusters::{
    Cluster, ClusterCreate, ClusterList, ClusterSpec, ClusterSpecCreate, ClusterStatus,
    ClusterStatusPhase, ClustersClient,
};
#[doc(inline)]
pub use crate::common::{ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput};

use crate::client::Client;

/// The resources of [`Client::ksqldbcm_v2`](crate::Client::ksqldbcm_v2): ksqlDB clusters.
#[derive(Clone, Debug)]
pub struct KsqldbcmV2 {
    client: Client,
}

impl KsqldbcmV2 {
    /// Returns a handle, [`ClustersClient`].
    ///
    /// ksqlDB clusters, which run SQL on the topics of a Kafka cluster.
    pub fn clusters(&self) -> ClustersClient {
        ClustersClient {
            client: self.client.clone(),
        }
    }
}

impl Client {
    /// Returns a handle for [`ksqldbcm::v2`](crate::ksqldbcm::v2): ksqlDB clusters.
    pub fn ksqldbcm_v2(&self) -> KsqldbcmV2 {
        KsqldbcmV2 { client: self.clone() }
    }
}
