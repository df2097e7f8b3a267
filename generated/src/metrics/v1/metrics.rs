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
    /// Describes the metrics of a dataset, one page at a time, so that programs learn of new ones
    /// without being changed.
    ///
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-1/paths/~1v1~1metrics~1%7Bdataset%7D~1descriptors/get)
    ///
    /// # Arguments
    ///
    /// - `dataset`: Name of the dataset. The only one is `cloud`.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | One page of metrics. |
    /// | 429 | The rate limit has been reached. No waiting time is sent. |
    /// | default | The request failed. The status tells why. |
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
    /// Returns the values of one metric over time: how it developed, in total or for each group. A
    /// value can be queried some minutes after it was measured.
    ///
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-1/paths/~1v1~1metrics~1%7Bdataset%7D~1query/post)
    ///
    /// # Arguments
    ///
    /// - `dataset`: Name of the dataset. The only one is `cloud`.
    /// - `body`: What to query.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The values, in the form that `format` asked for. |
    /// | 429 | The rate limit has been reached. No waiting time is sent. |
    /// | default | The request failed. The status tells why. |
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
    pub fn query(&self, dataset: impl Into<String>, body: &QueryRequest) -> Query {
        let mut call = Call::new(&self.client, &QUERY).path(dataset);
        call.json(body);
        Query { call }
    }

    /// Queries values of a label.
    ///
    /// `POST /v1/metrics/{dataset}/attributes` · metrics API key or cloud API key
    ///
    /// Returns which values a label of a metric has had.
    ///
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-1/paths/~1v1~1metrics~1%7Bdataset%7D~1attributes/post)
    ///
    /// # Arguments
    ///
    /// - `dataset`: Name of the dataset. The only one is `cloud`.
    /// - `body`: The label, and for which time.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | One page of values of the label. |
    /// | 429 | The rate limit has been reached. No waiting time is sent. |
    /// | default | The request failed. The status tells why. |
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
    ) -> QueryAttributes {
        let mut call = Call::new(&self.client, &QUERY_ATTRIBUTES).path(dataset);
        call.json(body);
        QueryAttributes { call }
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
    ListDescriptors -> Json<ListMetricDescriptorsResponse>, idempotent
}

pages! {
    ListDescriptors -> ListMetricDescriptorsResponse, Paging::Token("page_token")
}

impl ListDescriptors {
    /// How many objects a page holds at most. 100 if absent, and no more than 1000. 1 to 1000;
    /// `100` if not set.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// Which page to return: `meta.pagination.next_page_token` of the page before. Absent means the
    /// first page.
    ///
    /// To resume a list, pass the token that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        let page_token: String = page_token.into();
        self.call.query("page_token", page_token);
        self
    }
}

static QUERY: Operation = Operation {
    id: "POST /v1/metrics/{dataset}/query",
    name: "query",
    method: "POST",
    path: "/v1/metrics/{dataset}/query",
    host: &TELEMETRY,
    security: &[&[&METRICS_API_KEY], &[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`MetricsClient::query`].
    Query -> Json<QueryResponse>, idempotent
}

static QUERY_ATTRIBUTES: Operation = Operation {
    id: "POST /v1/metrics/{dataset}/attributes",
    name: "query attributes",
    method: "POST",
    path: "/v1/metrics/{dataset}/attributes",
    host: &TELEMETRY,
    security: &[&[&METRICS_API_KEY], &[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`MetricsClient::query_attributes`].
    QueryAttributes -> Json<AttributesResponse>, idempotent
}

pages! {
    QueryAttributes -> AttributesResponse, Paging::Token("page_token")
}

impl QueryAttributes {
    /// Which page to return: `meta.pagination.next_page_token` of the page before. Absent means the
    /// first page.
    ///
    /// To resume a list, pass the token that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        let page_token: String = page_token.into();
        self.call.query("page_token", page_token);
        self
    }
}

/// A query for values of a label.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricAttributesRequest {
    /// Name of the metric that has the label.
    pub metric: String,
    /// The label, with its prefix. Exactly one. 1 elements.
    pub group_by: Vec<String>,
    /// Which values to take. Absent means all.
    pub filter: Option<Filter>,
    /// The spans of time to query. The last hour if absent. At least 1 elements.
    pub intervals: Option<Vec<String>>,
    /// How many values to return at most. 1 to 1000; `100` if not set.
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
    #[must_use]
    pub fn with_filter(mut self, filter: impl Into<Filter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets [`intervals`](Self::intervals).
    #[must_use]
    pub fn with_intervals(
        mut self,
        intervals: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.intervals = Some(intervals.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

model!(MetricAttributesRequest {
    "metric": metric,
    "group_by": group_by,
    "filter": filter,
    "intervals": intervals,
    "limit": limit,
});
