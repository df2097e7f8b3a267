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
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
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

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

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
    /// Returns a handle for [`ksqldbcm::v2`](crate::ksqldbcm::v2): ksqlDB clusters.
    pub fn ksqldbcm_v2(&self) -> KsqldbcmV2 {
        KsqldbcmV2 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
