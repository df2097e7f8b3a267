// Generated from metrics/v2.yaml by `cargo xtask codegen`; do not edit.

//! Metrics.
//!
//! Metrics of Kafka clusters, connectors, ksqlDB clusters and Schema Registry clusters.
//!
//! [`Client::metrics_v2`](crate::Client::metrics_v2) returns a handle, [`MetricsV2`], with a method
//! for each kind of resource.
//!
//! Feature: `metrics-v2`. Host: telemetry. Credentials: cloud API key, STS token, metrics API key.
//!
//! # Errors
//!
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
//!
//! - 429: The rate limit is exceeded. The response has no `Retry-After` header.
//! - default: The request failed. The status gives the reason.

mod metrics;

pub mod requests;

pub use self::metrics::{
    AttributesRequest, ListResourceDescriptorsResponse, MetricsClient, QueryResponse,
    QueryResult, ResourceDescriptor,
};
#[doc(inline)]
pub use crate::common::{
    Aggregation, AttributesResponse, CompoundFilter, CompoundFilterOp, FieldFilter,
    FieldFilterOp, Filter, FilterValue, Granularity, LabelDescriptor, LifecycleStage,
    Links, ListMetricDescriptorsResponse, Meta, MetricDescriptor,
    MetricDescriptorRequired, MetricDescriptorType, OrderBy, OrderByOrder, Pagination,
    Point, PointGroup, QueryRequest, ResponseFormat, UnaryFilter,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, METRICS_API_KEY, STS_TOKEN, TELEMETRY};

/// The resources of [`Client::metrics_v2`](crate::Client::metrics_v2): Metrics.
#[derive(Clone, Debug)]
pub struct MetricsV2 {
    client: Client,
}

impl MetricsV2 {
    /// Returns a handle, [`MetricsClient`].
    ///
    /// Metrics of the resources of Confluent Cloud.
    pub fn metrics(&self) -> MetricsClient {
        MetricsClient {
            client: self.client.clone(),
        }
    }

    /// Creates a request to any path of the host `telemetry`, for operations that have no method in
    /// this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`metrics::v2`](crate::metrics::v2): Metrics.
    pub fn metrics_v2(&self) -> MetricsV2 {
        MetricsV2 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &TELEMETRY,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN], &[&METRICS_API_KEY]],
);
