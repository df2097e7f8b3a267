// Generated from kafka-quotas/v1.yaml by `cargo xtask codegen`; do not edit.

//! Client quotas.
//!
//! Throughput quotas for the principals of a Kafka cluster.
//!
//! [`Client::kafka_quotas_v1`](crate::Client::kafka_quotas_v1) returns a handle, [`KafkaQuotasV1`],
//! with a method for each kind of resource.
//!
//! Feature: `kafka-quotas-v1`. Host: control plane. Credentials: cloud API key, STS token.
//!
//! # Errors
//!
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
//!
//! - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a body.

mod client_quotas;

pub mod requests;

pub use self::client_quotas::{
    ClientQuota, ClientQuotaCreate, ClientQuotaList, ClientQuotaSpec,
    ClientQuotaSpecCreate, ClientQuotaSpecUpdate, ClientQuotaUpdate, ClientQuotasClient,
    Throughput,
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

/// The resources of [`Client::kafka_quotas_v1`](crate::Client::kafka_quotas_v1): Client quotas.
#[derive(Clone, Debug)]
pub struct KafkaQuotasV1 {
    client: Client,
}

impl KafkaQuotasV1 {
    /// Returns a handle, [`ClientQuotasClient`].
    ///
    /// Quotas on the throughput of service accounts and identity pools in a Kafka cluster.
    pub fn client_quotas(&self) -> ClientQuotasClient {
        ClientQuotasClient {
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
    /// Returns a handle for [`kafka_quotas::v1`](crate::kafka_quotas::v1): Client quotas.
    pub fn kafka_quotas_v1(&self) -> KafkaQuotasV1 {
        KafkaQuotasV1 {
            client: self.clone(),
        }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
