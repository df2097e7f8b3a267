// Generated from metrics/v1.yaml by `cargo xtask codegen`; do not edit.

//! Metrics, version 1.
//!
//! Metrics of Kafka clusters. Deprecated in favor of version 2.
//!
//! [`Client::metrics_v1`](crate::Client::metrics_v1) returns a handle, [`MetricsV1`], with a method
//! for each kind of resource.
//!
//! Feature: `metrics-v1`. Host: telemetry. Credentials: cloud API key, metrics API key.

mod metrics;

pub mod requests;

pub use self::metrics::{
    FlatQueryResponse, GroupedQueryResponse, MetricAttributesRequest, MetricsClient,
    QueryResponse,
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
use crate::service::{CLOUD_API_KEY, METRICS_API_KEY, TELEMETRY};

/// The resources of [`Client::metrics_v1`](crate::Client::metrics_v1): Metrics, version 1.
#[derive(Clone, Debug)]
pub struct MetricsV1 {
    client: Client,
}

impl MetricsV1 {
    /// Returns a handle, [`MetricsClient`].
    ///
    /// Metrics of Kafka clusters.
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
    /// Returns a handle for [`metrics::v1`](crate::metrics::v1): Metrics, version 1.
    pub fn metrics_v1(&self) -> MetricsV1 {
        MetricsV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &TELEMETRY,
    &[&[&CLOUD_API_KEY], &[&METRICS_API_KEY]],
);
