// Generated from metrics/v2.yaml by `cargo xtask codegen`; do not edit.

//! Metrics of the resources of Confluent Cloud.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Json, ListStyle, Text, request};
use crate::client::Client;
use crate::common::{
    AttributesResponse, Filter, LabelDescriptor, Links, ListMetricDescriptorsResponse,
    Meta, Point, PointGroup, QueryRequest,
};
use crate::model::{Shape, SharedJson, Union, decode_variant, model, union};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, METRICS_API_KEY, STS_TOKEN, TELEMETRY};

/// The operations of [`MetricsV2::metrics`](super::MetricsV2::metrics).
///
/// Metrics of the resources of Confluent Cloud.
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
    /// `GET /v2/metrics/{dataset}/descriptors/metrics` · metrics API key, cloud API key, or STS
    /// token ·
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-2/paths/~1v2~1metrics~1%7Bdataset%7D~1descriptors~1metrics/get)
    ///
    /// # Parameters
    ///
    /// - `dataset`: The name of the dataset. The only one is `cloud`.
    ///
    /// Optional: [`resource_type`](ListMetricDescriptors::resource_type),
    /// [`page_size`](ListMetricDescriptors::page_size),
    /// [`page_token`](ListMetricDescriptors::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of metrics.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .metrics_v2()
    ///     .metrics()
    ///     .list_metric_descriptors("cloud")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_metric_descriptors(
        &self,
        dataset: impl Into<String>,
    ) -> ListMetricDescriptors {
        ListMetricDescriptors {
            call: Call::new(&self.client, &LIST_METRIC_DESCRIPTORS).path(dataset),
        }
    }

    /// Lists types of resources.
    ///
    /// Describes the types of resources that have metrics, in pages.
    ///
    /// `GET /v2/metrics/{dataset}/descriptors/resources` · metrics API key, cloud API key, or STS
    /// token ·
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-2/paths/~1v2~1metrics~1%7Bdataset%7D~1descriptors~1resources/get)
    ///
    /// # Parameters
    ///
    /// - `dataset`: The name of the dataset. The only one is `cloud`.
    ///
    /// Optional: [`page_size`](ListResourceDescriptors::page_size),
    /// [`page_token`](ListResourceDescriptors::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of types of resources.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .metrics_v2()
    ///     .metrics()
    ///     .list_resource_descriptors("cloud")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_resource_descriptors(
        &self,
        dataset: impl Into<String>,
    ) -> ListResourceDescriptors {
        ListResourceDescriptors {
            call: Call::new(&self.client, &LIST_RESOURCE_DESCRIPTORS).path(dataset),
        }
    }

    /// Queries values.
    ///
    /// Returns the values of a metric over time, in total or by group. A value can be queried a few
    /// minutes after it was measured.
    ///
    /// `POST /v2/metrics/{dataset}/query` · metrics API key, cloud API key, or STS token ·
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-2/paths/~1v2~1metrics~1%7Bdataset%7D~1query/post)
    ///
    /// # Parameters
    ///
    /// - `dataset`: The name of the dataset. The only one is `cloud`.
    /// - `body`: The query.
    ///
    /// Optional: [`page_token`](QueryMetrics::page_token)
    ///
    /// # Response
    ///
    /// - 200: The values, in the format requested with `format`.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::metrics::v2::{Aggregation, Granularity, QueryRequest};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = QueryRequest::new(
    ///     [Aggregation::new("io.confluent.kafka.server/active_connection_count")],
    ///     Granularity::Pt1m,
    ///     ["2025-03-04T10:00:00Z/PT2H"],
    /// );
    /// let mut items = client.metrics_v2().metrics().query("cloud", &body).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn query(
        &self,
        dataset: impl Into<String>,
        body: &QueryRequest,
    ) -> QueryMetrics {
        let mut call = Call::new(&self.client, &QUERY).path(dataset);
        call.json(body);
        QueryMetrics { call }
    }

    /// Exports current values.
    ///
    /// Returns the latest value of each metric for the given resources, as text for Prometheus or
    /// in the OpenMetrics format, depending on `Accept`. The values are a few minutes old, as their
    /// timestamps show.
    ///
    /// Call it once a minute: each caller may send 80 requests per hour for each resource.
    ///
    /// `GET /v2/metrics/{dataset}/export` · metrics API key, cloud API key, or STS token ·
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-2/paths/~1v2~1metrics~1%7Bdataset%7D~1export/get)
    ///
    /// # Parameters
    ///
    /// - `dataset`: The name of the dataset. The only one is `cloud`.
    ///
    /// Optional: [`resource_kafka_id`](ExportMetrics::resource_kafka_id),
    /// [`resource_connector_id`](ExportMetrics::resource_connector_id),
    /// [`resource_ksql_id`](ExportMetrics::resource_ksql_id),
    /// [`resource_schema_registry_id`](ExportMetrics::resource_schema_registry_id),
    /// [`metric`](ExportMetrics::metric)
    ///
    /// # Response
    ///
    /// - 200: The latest values.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.metrics_v2().metrics().export("cloud").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn export(&self, dataset: impl Into<String>) -> ExportMetrics {
        ExportMetrics {
            call: Call::new(&self.client, &EXPORT)
                .path(dataset)
                .accept("text/plain;version=0.0.4"),
        }
    }

    /// Queries values of a label.
    ///
    /// Returns the values of a label of a metric.
    ///
    /// `POST /v2/metrics/{dataset}/attributes` · metrics API key, cloud API key, or STS token ·
    /// [API reference](https://api.telemetry.confluent.cloud/docs#tag/Version-2/paths/~1v2~1metrics~1%7Bdataset%7D~1attributes/post)
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
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::metrics::v2::AttributesRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AttributesRequest::new(["metric.topic"]);
    /// let mut items = client
    ///     .metrics_v2()
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
    pub fn query_attributes(
        &self,
        dataset: impl Into<String>,
        body: &AttributesRequest,
    ) -> QueryMetricAttributes {
        let mut call = Call::new(&self.client, &QUERY_ATTRIBUTES).path(dataset);
        call.json(body);
        QueryMetricAttributes { call }
    }
}

static LIST_METRIC_DESCRIPTORS: Operation = Operation {
    id: "GET /v2/metrics/{dataset}/descriptors/metrics",
    name: "list metric descriptors",
    method: "GET",
    path: "/v2/metrics/{dataset}/descriptors/metrics",
    host: &TELEMETRY,
    security: &[&[&METRICS_API_KEY], &[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListMetricDescriptors {
    /// Filters by resource type.
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
        let resource_type: String = resource_type.into();
        self.call.query("resource_type", resource_type);
        self
    }

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
    /// A request builder for [`MetricsClient::list_metric_descriptors`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListMetricDescriptors -> Json<ListMetricDescriptorsResponse>, idempotent
}

pages! {
    ListMetricDescriptors -> ListMetricDescriptorsResponse, Paging::token("page_token")
}

static LIST_RESOURCE_DESCRIPTORS: Operation = Operation {
    id: "GET /v2/metrics/{dataset}/descriptors/resources",
    name: "list resource descriptors",
    method: "GET",
    path: "/v2/metrics/{dataset}/descriptors/resources",
    host: &TELEMETRY,
    security: &[&[&METRICS_API_KEY], &[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListResourceDescriptors {
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
    /// A request builder for [`MetricsClient::list_resource_descriptors`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListResourceDescriptors -> Json<ListResourceDescriptorsResponse>, idempotent
}

pages! {
    ListResourceDescriptors -> ListResourceDescriptorsResponse, Paging::token("page_token")
}

static QUERY: Operation = Operation {
    id: "POST /v2/metrics/{dataset}/query",
    name: "query metrics",
    method: "POST",
    path: "/v2/metrics/{dataset}/query",
    host: &TELEMETRY,
    security: &[&[&METRICS_API_KEY], &[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl QueryMetrics {
    /// Sets the page token: `meta.pagination.next_page_token` of the previous page. Defaults to the
    /// first page. Only useful if the query has `group_by`.
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
    /// A request builder for [`MetricsClient::query`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    QueryMetrics -> Json<QueryResponse>, idempotent
}

pages! {
    QueryMetrics -> QueryResponse, Paging::token("page_token")
}

static EXPORT: Operation = Operation {
    id: "GET /v2/metrics/{dataset}/export",
    name: "export metrics",
    method: "GET",
    path: "/v2/metrics/{dataset}/export",
    host: &TELEMETRY,
    security: &[&[&METRICS_API_KEY], &[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ExportMetrics {
    /// Sets the IDs of the Kafka clusters to query. Repeat the parameter for several.
    pub fn resource_kafka_id(
        mut self,
        resource_kafka_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "resource.kafka.id",
                resource_kafka_id.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Sets the IDs of the connectors to query. Repeat the parameter for several.
    pub fn resource_connector_id(
        mut self,
        resource_connector_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "resource.connector.id",
                resource_connector_id.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Sets the IDs of the ksqlDB clusters to query. Repeat the parameter for several.
    pub fn resource_ksql_id(
        mut self,
        resource_ksql_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "resource.ksql.id",
                resource_ksql_id.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Sets the IDs of the Schema Registry clusters to query. Repeat the parameter for several.
    pub fn resource_schema_registry_id(
        mut self,
        resource_schema_registry_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "resource.schema_registry.id",
                resource_schema_registry_id.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Sets the names of the metrics to return. Defaults to all. Repeat the parameter for several.
    pub fn metric(
        mut self,
        metric: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "metric",
                metric.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Requests `text/plain;version=0.0.4`, the default.
    #[inline]
    pub fn accept_plain(mut self) -> Self {
        self.call = self.call.accept("text/plain;version=0.0.4");
        self
    }

    /// Requests `application/openmetrics-text;version=1.0.0;charset=utf-8` instead of
    /// `text/plain;version=0.0.4`.
    #[inline]
    pub fn accept_openmetrics_text(mut self) -> Self {
        self.call = self
            .call
            .accept("application/openmetrics-text;version=1.0.0;charset=utf-8");
        self
    }
}

request! {
    /// A request builder for [`MetricsClient::export`].
    ExportMetrics -> Text, idempotent
}

static QUERY_ATTRIBUTES: Operation = Operation {
    id: "POST /v2/metrics/{dataset}/attributes",
    name: "query metric attributes",
    method: "POST",
    path: "/v2/metrics/{dataset}/attributes",
    host: &TELEMETRY,
    security: &[&[&METRICS_API_KEY], &[&CLOUD_API_KEY], &[&STS_TOKEN]],
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

/// A page of types of resources.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListResourceDescriptorsResponse {
    /// The types of resources on this page.
    pub data: Vec<ResourceDescriptor>,
    /// The metadata of this page.
    pub meta: Meta,
    /// Links to other pages.
    pub links: Option<Links>,
}

impl ListResourceDescriptorsResponse {
    /// Creates a `ListResourceDescriptorsResponse` with its required fields.
    pub fn new(
        data: impl IntoIterator<Item = impl Into<ResourceDescriptor>>,
        meta: impl Into<Meta>,
    ) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            meta: meta.into(),
            links: None,
        }
    }

    /// Sets [`links`](Self::links).
    #[must_use]
    pub fn with_links(mut self, links: impl Into<Links>) -> Self {
        self.links = Some(links.into());
        self
    }
}

model!(ListResourceDescriptorsResponse {
    "data": data,
    "meta": meta,
    "links": links,
});

impl Page for ListResourceDescriptorsResponse {
    type Item = ResourceDescriptor;

    fn next_page(&self) -> Option<&str> {
        self.meta.pagination.next_page_token.as_deref()
    }

    fn items(&self) -> &[ResourceDescriptor] {
        &self.data
    }

    fn into_items(self) -> Vec<ResourceDescriptor> {
        self.data
    }
}

/// A type of resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceDescriptor {
    /// The name of the type.
    pub r#type: String,
    /// The human-readable description of the type.
    pub description: String,
    /// The labels to filter and group by.
    pub labels: Vec<LabelDescriptor>,
}

impl ResourceDescriptor {
    /// Creates a `ResourceDescriptor` with its required fields.
    pub fn new(
        r#type: impl Into<String>,
        description: impl Into<String>,
        labels: impl IntoIterator<Item = impl Into<LabelDescriptor>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            description: description.into(),
            labels: labels.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ResourceDescriptor {
    "type": r#type,
    "description": description,
    "labels": labels,
});

/// A page of the response to a query.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The values, in the format `FLAT`, or the groups, in the format `GROUPED`.
    pub data: Vec<QueryResult>,
    /// The metadata of this page.
    pub meta: Option<Meta>,
}

impl QueryResponse {
    /// Creates a `QueryResponse` with its required fields.
    pub fn new(data: impl IntoIterator<Item = impl Into<QueryResult>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            meta: None,
        }
    }

    /// Sets [`meta`](Self::meta).
    #[must_use]
    pub fn with_meta(mut self, meta: impl Into<Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }
}

model!(QueryResponse {
    "data": data,
    "meta": meta,
});

impl Page for QueryResponse {
    type Item = QueryResult;

    fn next_page(&self) -> Option<&str> {
        self.meta.as_ref()?.pagination.next_page_token.as_deref()
    }

    fn items(&self) -> &[QueryResult] {
        &self.data
    }

    fn into_items(self) -> Vec<QueryResult> {
        self.data
    }
}

/// A value, in the format `FLAT`, or a group of values, in the format `GROUPED`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QueryResult {
    /// A value. It has an additional property for each label of `group_by`, unless it is part of a
    /// group.
    Point(Point),
    /// The values of a group. It has an additional property for each label of `group_by`.
    PointGroup(PointGroup),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<Point> for QueryResult {
    fn from(value: Point) -> Self {
        Self::Point(value)
    }
}

impl From<PointGroup> for QueryResult {
    fn from(value: PointGroup) -> Self {
        Self::PointGroup(value)
    }
}

impl Union for QueryResult {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(&[("timestamp", Shape::STRING), ("value", Shape::NUMBER)]),
        Shape::requires(&[("points", Shape::LIST)]),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::Point),
            1 => decode_variant(value).map(Self::PointGroup),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Point(value) => value.serialize(serializer),
            Self::PointGroup(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A query for values of a label.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttributesRequest {
    /// The name of the metric that has the label.
    pub metric: Option<String>,
    /// The label, with its prefix. Must contain exactly one. 1 elements.
    pub group_by: Vec<String>,
    /// The filter for the values. Defaults to all.
    pub filter: Option<Filter>,
    /// The time intervals to query. Defaults to the last hour. At least 1 elements.
    pub intervals: Option<Vec<String>>,
    /// The maximum number of values. 1 to 1000; defaults to `100`.
    pub limit: Option<i64>,
}

impl AttributesRequest {
    /// Creates an `AttributesRequest` with its required fields.
    pub fn new(group_by: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            metric: None,
            group_by: group_by.into_iter().map(Into::into).collect(),
            filter: None,
            intervals: None,
            limit: None,
        }
    }

    /// Sets [`metric`](Self::metric).
    #[must_use]
    pub fn with_metric(mut self, metric: impl Into<String>) -> Self {
        self.metric = Some(metric.into());
        self
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

model!(AttributesRequest {
    "metric": metric,
    "group_by": group_by,
    "filter": filter,
    "intervals": intervals,
    "limit": limit,
});

union!(QueryResult);
