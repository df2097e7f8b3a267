// Generated from metrics/v1.yaml by `cargo xtask codegen`; do not edit.

//! Metrics of Kafka clusters.
//!
//! Deprecated: use version 2.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{
    AttributesResponse, Filter, ListMetricDescriptorsResponse, Point, PointGroup,
    QueryRequest,
};
use crate::model::{Shape, SharedJson, Union, decode_variant, model, union};
use crate::operation::{Operation, Retry};
use crate::page::{Paging, pages};
use crate::service::{CLOUD_API_KEY, METRICS_API_KEY, TELEMETRY};

/// The operations of [`MetricsV1::metrics`](super::MetricsV1::metrics).
///
/// Metrics of Kafka clusters.
///
/// Deprecated: use version 2.
#[derive(Clone, Debug)]
pub struct MetricsClient {
    pub(super) client: Client,
}

impl MetricsClient {
    /// Lists metrics.
    ///
    /// Describes the metrics of a dataset, one page at a time, so that applications can discover
    /// new metrics.
    ///
    /// `GET /v1/metrics/{dataset}/descriptors` · metrics API key or cloud API key ·
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-1/paths/~1v1~1metrics~1%7Bdataset%7D~1descriptors/get)
    ///
    /// # Parameters
    ///
    /// - `dataset`: The name of the dataset. The only one is `cloud`.
    ///
    /// Optional: [`page_size`](ListDescriptors::page_size),
    /// [`page_token`](ListDescriptors::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of metrics.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 429: The rate limit is exceeded. The response has no `Retry-After` header.
    /// - Other statuses: The request failed. The status gives the reason.
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
    #[deprecated(
        note = "since 2021-09-25T00:00:00Z, removed after 2022-04-25T00:00:00Z"
    )]
    pub fn list_descriptors(&self, dataset: impl Into<String>) -> ListDescriptors {
        ListDescriptors {
            call: Call::new(&self.client, &LIST_DESCRIPTORS).path(dataset),
        }
    }

    /// Queries values.
    ///
    /// Returns the values of a metric over time, in total or by group. A value can be queried a few
    /// minutes after it was measured.
    ///
    /// `POST /v1/metrics/{dataset}/query` · metrics API key or cloud API key ·
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-1/paths/~1v1~1metrics~1%7Bdataset%7D~1query/post)
    ///
    /// # Parameters
    ///
    /// - `dataset`: The name of the dataset. The only one is `cloud`.
    /// - `body`: The query.
    ///
    /// # Response
    ///
    /// - 200: The values, in the format requested with `format`.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 429: The rate limit is exceeded. The response has no `Retry-After` header.
    /// - Other statuses: The request failed. The status gives the reason.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::metrics::v1::{Aggregation, Granularity, QueryRequest};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = QueryRequest::new(
    ///     [Aggregation::new("io.confluent.kafka.server/active_connection_count")],
    ///     Granularity::Pt1m,
    ///     ["2025-03-04T10:00:00Z/PT2H"],
    /// );
    /// let response = client.metrics_v1().metrics().query("cloud", &body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[deprecated(
        note = "since 2021-09-25T00:00:00Z, removed after 2022-04-25T00:00:00Z"
    )]
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
    /// Returns the values of a label of a metric.
    ///
    /// `POST /v1/metrics/{dataset}/attributes` · metrics API key or cloud API key ·
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-1/paths/~1v1~1metrics~1%7Bdataset%7D~1attributes/post)
    ///
    /// # Parameters
    ///
    /// - `dataset`: The name of the dataset. The only one is `cloud`.
    /// - `body`: The label and the time interval.
    ///
    /// Optional: [`page_token`](QueryMetricAttributes::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of values of the label.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 429: The rate limit is exceeded. The response has no `Retry-After` header.
    /// - Other statuses: The request failed. The status gives the reason.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::metrics::v1::MetricAttributesRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = MetricAttributesRequest::new(
    ///     "io.confluent.kafka.server/active_connection_count",
    ///     ["metric.label.topic"],
    /// );
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
    #[deprecated(
        note = "since 2021-09-25T00:00:00Z, removed after 2022-04-25T00:00:00Z"
    )]
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

impl ListDescriptors {
    /// Sets the maximum number of items per page. 1 to 1000; defaults to `100`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// Sets the page token: `meta.pagination.next_page_token` of the previous page. Defaults to the
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

request! {
    /// A request builder for [`MetricsClient::list_descriptors`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListDescriptors -> Json<ListMetricDescriptorsResponse>, idempotent
}

pages! {
    ListDescriptors -> ListMetricDescriptorsResponse, Paging::token("page_token")
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
    /// A request builder for [`MetricsClient::query`].
    QueryMetrics -> Json<QueryResponse>, idempotent
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

impl QueryMetricAttributes {
    /// Sets the page token: `meta.pagination.next_page_token` of the previous page. Defaults to the
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

request! {
    /// A request builder for [`MetricsClient::query_attributes`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    QueryMetricAttributes -> Json<AttributesResponse>, idempotent
}

pages! {
    QueryMetricAttributes -> AttributesResponse, Paging::token("page_token")
}

/// The response to a query, in the requested format.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QueryResponse {
    /// The response to a query in the format `FLAT`.
    FlatQueryResponse(FlatQueryResponse),
    /// The response to a query in the format `GROUPED`.
    GroupedQueryResponse(GroupedQueryResponse),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<FlatQueryResponse> for QueryResponse {
    fn from(value: FlatQueryResponse) -> Self {
        Self::FlatQueryResponse(value)
    }
}

impl From<GroupedQueryResponse> for QueryResponse {
    fn from(value: GroupedQueryResponse) -> Self {
        Self::GroupedQueryResponse(value)
    }
}

impl Union for QueryResponse {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "data",
                    Shape::List(
                        &Shape::requires(
                            &[("timestamp", Shape::STRING), ("value", Shape::NUMBER)],
                        ),
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[("data", Shape::List(&Shape::requires(&[("points", Shape::LIST)])))],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::FlatQueryResponse),
            1 => decode_variant(value).map(Self::GroupedQueryResponse),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::FlatQueryResponse(value) => value.serialize(serializer),
            Self::GroupedQueryResponse(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// The response to a query in the format `FLAT`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlatQueryResponse {
    /// The values.
    pub data: Vec<Point>,
}

impl FlatQueryResponse {
    /// Creates a `FlatQueryResponse` with its required fields.
    pub fn new(data: impl IntoIterator<Item = impl Into<Point>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(FlatQueryResponse {
    "data": data,
});

/// The response to a query in the format `GROUPED`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupedQueryResponse {
    /// The groups.
    pub data: Vec<PointGroup>,
}

impl GroupedQueryResponse {
    /// Creates a `GroupedQueryResponse` with its required fields.
    pub fn new(data: impl IntoIterator<Item = impl Into<PointGroup>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(GroupedQueryResponse {
    "data": data,
});

/// A query for values of a label.
#[derive(Clone, PartialEq)]
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
    /// The maximum number of values. 1 to 1000; defaults to `100`.
    pub limit: Option<i64>,
}

impl MetricAttributesRequest {
    /// Creates a `MetricAttributesRequest` with its required fields.
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

union!(QueryResponse);
