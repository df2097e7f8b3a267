// Copied by sdkwright from modules/metric_filters.rs next to the API's documents; edit it there.

//! Filters of metrics by the IDs of resources.
//!
//! Input: the IDs of resources, such as those of fetched clusters. Output: a filter for
//! [`QueryRequest::with_filter`](crate::metrics::v2::QueryRequest::with_filter).
//!
//! ```text
//! let clusters = client.cmk_v2().clusters().list(environment).items().try_collect().await?;
//! let these = metric_filters::kafka_clusters(clusters.iter().map(|cluster| &cluster.id));
//! let query = QueryRequest::new([received], Granularity::Pt1h, ["now-6h|h/now|h"]).with_filter(these);
//! ```

use crate::metrics::v2::{CompoundFilter, CompoundFilterOp, FieldFilter, FieldFilterOp, Filter};

/// Creates a filter for the metrics of Kafka clusters.
pub fn kafka_clusters(ids: impl IntoIterator<Item = impl Into<String>>) -> Filter {
    any_of("resource.kafka.id", ids)
}

/// Creates a filter for the metrics of connectors.
pub fn connectors(ids: impl IntoIterator<Item = impl Into<String>>) -> Filter {
    any_of("resource.connector.id", ids)
}

/// Creates a filter for the metrics of ksqlDB clusters.
pub fn ksql_clusters(ids: impl IntoIterator<Item = impl Into<String>>) -> Filter {
    any_of("resource.ksql.id", ids)
}

/// Creates a filter for the metrics of Schema Registry clusters.
pub fn schema_registries(ids: impl IntoIterator<Item = impl Into<String>>) -> Filter {
    any_of("resource.schema_registry.id", ids)
}

/// Creates a filter for the metrics whose label `field` has one of the values. Pass at least one value: the API does not
/// define a filter without values.
pub fn any_of(field: &str, values: impl IntoIterator<Item = impl Into<String>>) -> Filter {
    let equals = |value: String| FieldFilter::new(FieldFilterOp::Eq, value).with_field(field);
    let mut filters: Vec<FieldFilter> = values.into_iter().map(|value| equals(value.into())).collect();
    match filters.pop() {
        Some(only) if filters.is_empty() => only.into(),
        last => CompoundFilter::new(CompoundFilterOp::Or, filters.into_iter().chain(last)).into(),
    }
}

/// Creates a filter for the metrics that match all filters.
pub fn all_of(filters: impl IntoIterator<Item = Filter>) -> Filter {
    CompoundFilter::new(CompoundFilterOp::And, filters).into()
}

#[cfg(test)]
mod tests;
