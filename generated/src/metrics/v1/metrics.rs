// Generated from metrics/v1.yaml by `cargo xtask codegen`; do not edit.

//! Metrics of Kafka clusters.
//!
//! Deprecated: use version 2.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{
    AttributesResponse, Filter, ListMetricDescriptorsResponse, QueryRequest,
    QueryResponse,
};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Paging, pages};
use crate::service::{CLOUD_API_KEY, METRICS_API_KEY, TELEMETRY};

/// Metrics of Kafka clusters.
///
/// Deprecated: use version 2.
///
/// Reached by [`MetricsV1::metrics`](super::MetricsV1::metrics).
#[derive(Clone, Debug)]
pub struct MetricsClient {
    pub(super) client: Client,
}

impl MetricsClient {
    /// Lists metrics.
    ///
    /// `GET /v1/metrics/{dataset}/descriptors` · metrics API key or cloud API key
    ///
    /// Describes the metrics of a dataset, one page at a time, so that applications can discover
    /// new metrics.
    ///
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-1/paths/~1v1~1metrics~1%7Bdataset%7D~1descriptors/get)
    ///
    /// # Arguments
    ///
    /// - `dataset`: The name of the dataset. The only one is `cloud`.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | A page of metrics. |
    /// | 429 | The rate limit is exceeded. The response has no `Retry-After` header. |
    /// | default | The request failed. The status gives the reason. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.metrics_v1().metrics().list_descriptors("cloud").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "since 2021-09-25T00:00:00Z, gone after 2022-04-25T00:00:00Z")]
    pub fn list_descriptors(&self, dataset: impl Into<String>) -> ListDescriptors {
        ListDescriptors {
            call: Call::new(&self.client, &LIST_DESCRIPTORS).path(dataset),
        }
    }

    /// Queries values.
    ///
    /// `POST /v1/metrics/{dataset}/query` · metrics API key or cloud API key
    ///
    /// Returns the values of a metric over time, in total or by group. A value can be queried a few
    /// minutes after it was measured.
    ///
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-1/paths/~1v1~1metrics~1%7Bdataset%7D~1query/post)
    ///
    /// # Arguments
    ///
    /// - `dataset`: The name of the dataset. The only one is `cloud`.
    /// - `body`: Query.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The values, in the format requested with `format`. |
    /// | 429 | The rate limit is exceeded. The response has no `Retry-After` header. |
    /// | default | The request failed. The status gives the reason. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::metrics::v1::{Aggregation, Granularity, QueryRequest};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = QueryRequest::new(
    ///     [Aggregation::new("metric")],
    ///     Granularity::Pt1m,
    ///     ["intervals"],
    /// );
    /// let answer = client.metrics_v1().metrics().query("cloud", &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(note = "since 2021-09-25T00:00:00Z, gone after 2022-04-25T00:00:00Z")]
    pub fn query(
        &self,
        dataset: impl Into<String>,
        body: &QueryRequest,
    ) -> QueryMetrics {
        let mut call = Call::new(&self.client, &QUERY).path(dataset);
        call.json(body);
        QueryMetrics { call }
    }

    /// Queries values of a label.
    ///
    /// `POST /v1/metrics/{dataset}/attributes` · metrics API key or cloud API key
    ///
    /// Returns the values of a label of a metric.
    ///
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-1/paths/~1v1~1metrics~1%7Bdataset%7D~1attributes/post)
    ///
    /// # Arguments
    ///
    /// - `dataset`: The name of the dataset. The only one is `cloud`.
    /// - `body`: The label and the time interval.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | A page of values of the label. |
    /// | 429 | The rate limit is exceeded. The response has no `Retry-After` header. |
    /// | default | The request failed. The status gives the reason. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::metrics::v1::MetricAttributesRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = MetricAttributesRequest::new("metric", ["group_by"]);
    /// let mut items = client
    ///     .metrics_v1()
    ///     .metrics()
    ///     .query_attributes("cloud", &body)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(note = "since 2021-09-25T00:00:00Z, gone after 2022-04-25T00:00:00Z")]
    pub fn query_attributes(
        &self,
        dataset: impl Into<String>,
        body: &MetricAttributesRequest,
    ) -> QueryMetricAttributes {
        let mut call = Call::new(&self.client, &QUERY_ATTRIBUTES).path(dataset);
        call.json(body);
        QueryMetricAttributes { call }
    }
}

static LIST_DESCRIPTORS: Operation = Operation {
    id: "GET /v1/metrics/{dataset}/descriptors",
    name: "list descriptors",
    method: "GET",
    path: "/v1/metrics/{dataset}/descriptors",
    host: &TELEMETRY,
    security: &[&[&METRICS_API_KEY], &[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`MetricsClient::list_descriptors`].
    ListDescriptors -> Json<ListMetricDescriptorsResponse>
}

pages! {
    ListDescriptors -> ListMetricDescriptorsResponse, Paging::Token("page_token")
}

impl ListDescriptors {
    /// The maximum number of items per page. 1 to 1000; `100` if not set.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// The page token: `meta.pagination.next_page_token` of the previous page. Defaults to the
    /// first page.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.call.query("page_token", page_token.as_ref());
        self
    }
}

static QUERY: Operation = Operation {
    id: "POST /v1/metrics/{dataset}/query",
    name: "query metrics",
    method: "POST",
    path: "/v1/metrics/{dataset}/query",
    host: &TELEMETRY,
    security: &[&[&METRICS_API_KEY], &[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`MetricsClient::query`].
    QueryMetrics -> Json<QueryResponse>
}

static QUERY_ATTRIBUTES: Operation = Operation {
    id: "POST /v1/metrics/{dataset}/attributes",
    name: "query metric attributes",
    method: "POST",
    path: "/v1/metrics/{dataset}/attributes",
    host: &TELEMETRY,
    security: &[&[&METRICS_API_KEY], &[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`MetricsClient::query_attributes`].
    QueryMetricAttributes -> Json<AttributesResponse>
}

pages! {
    QueryMetricAttributes -> AttributesResponse, Paging::Token("page_token")
}

impl QueryMetricAttributes {
    /// The page token: `meta.pagination.next_page_token` of the previous page. Defaults to the
    /// first page.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.call.query("page_token", page_token.as_ref());
        self
    }
}

/// A query for values of a label.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetricAttributesRequest {
    /// The name of the metric that has the label.
    pub metric: String,
    /// The label, with its prefix. Must contain exactly one. 1 elements.
    pub group_by: Vec<String>,
    /// The filter for the values. Defaults to all.
    pub filter: Option<Filter>,
    /// The time intervals to query. Defaults to the last hour. At least 1 elements.
    pub intervals: Option<Vec<String>>,
    /// The maximum number of values. 1 to 1000; `100` if not set.
    pub limit: Option<i64>,
}

impl MetricAttributesRequest {
    /// With what is required.
    pub fn new(
        metric: impl Into<String>,
        group_by: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            metric: metric.into(),
            group_by: group_by.into_iter().map(Into::into).collect(),
            filter: None,
            intervals: None,
            limit: None,
        }
    }

    /// Sets [`filter`](Self::filter).
    pub fn with_filter(mut self, filter: impl Into<Filter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets [`intervals`](Self::intervals).
    pub fn with_intervals(
        mut self,
        intervals: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.intervals = Some(intervals.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`limit`](Self::limit).
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

model!(MetricAttributesRequest {
    0 "metric": metric,
    1 "group_by": group_by,
    2 "filter": filter,
    3 "intervals": intervals,
    4 "limit": limit,
});
