// Generated from ksqldbcm/v2.yaml by `cargo xtask codegen`; do not edit.

//! ksqlDB clusters.
//!
//! ksqlDB clusters, which run SQL on Kafka topics.
//!
//! [`Client::ksqldbcm_v2`](crate::Client::ksqldbcm_v2) gives a handle, [`KsqldbcmV2`], with a
//! method for each kind of resource.
//!
//! Host: control plane. Credentials: cloud API key.

mod clusters;

pub mod requests;

pub use self::clusters::{
    Cluster, ClusterCreate, ClusterList, ClusterSpec, ClusterSpecCreate, ClusterStatus,
    ClusterStatusPhase, ClustersClient,
};
#[doc(inline)]
pub use crate::common::{ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput};

use crate::client::Client;

/// ksqlDB clusters.
///
/// Reached by [`Client::ksqldbcm_v2`](crate::Client::ksqldbcm_v2).
#[derive(Clone, Debug)]
pub struct KsqldbcmV2 {
    client: Client,
}

impl KsqldbcmV2 {
    /// ksqlDB clusters, which run SQL on the topics of a Kafka cluster.
    pub fn clusters(&self) -> ClustersClient {
        ClustersClient {
            client: self.client.clone(),
        }
    }
}

impl Client {
    /// ksqlDB clusters.
    pub fn ksqldbcm_v2(&self) -> KsqldbcmV2 {
        KsqldbcmV2 { client: self.clone() }
    }
}
