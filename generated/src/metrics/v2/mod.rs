// Generated from metrics/v2.yaml by `cargo xtask codegen`; do not edit.

//! Metrics.
//!
//! Metrics of Kafka clusters, connectors, ksqlDB clusters and Schema Registry clusters.
//!
//! [`Client::metrics_v2`](crate::Client::metrics_v2) gives a handle, [`MetricsV2`], with a method
//! for each kind of resource.
//!
//! Host: telemetry. Credentials: cloud API key, metrics API key.

mod metrics;

pub mod requests;

pub use self::metrics::{
    AttributesRequest, ListResourceDescriptorsResponse, MetricsClient, ResourceDescriptor,
};
#[doc(inline)]
pub use crate::common::{
    Aggregation, AttributesResponse, CompoundFilter, CompoundFilterOp, FieldFilter,
    FieldFilterOp, Filter, FilterValue, FlatQueryResponse, Granularity,
    GroupedQueryResponse, LabelDescriptor, LifecycleStage, Links,
    ListMetricDescriptorsResponse, Meta, MetricDescriptor, MetricDescriptorRequired,
    MetricDescriptorType, OrderBy, OrderByOrder, Pagination, Point, PointGroup,
    QueryRequest, QueryResponse, ResponseFormat, UnaryFilter,
};

use crate::client::Client;

/// Metrics.
///
/// Reached by [`Client::metrics_v2`](crate::Client::metrics_v2).
#[derive(Clone, Debug)]
pub struct MetricsV2 {
    client: Client,
}

impl MetricsV2 {
    /// Metrics of the resources of Confluent Cloud.
    pub fn metrics(&self) -> MetricsClient {
        MetricsClient {
            client: self.client.clone(),
        }
    }
}

impl Client {
    /// Metrics.
    pub fn metrics_v2(&self) -> MetricsV2 {
        MetricsV2 { client: self.clone() }
    }
}
