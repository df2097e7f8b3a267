// Generated from billing/v1.yaml by `cargo xtask codegen`; do not edit.

//! Costs of the organization, by day, resource and kind of usage.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::ListMeta;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// Costs of the organization, by day, resource and kind of usage.
///
/// Reached by [`BillingV1::costs`](super::BillingV1::costs).
#[derive(Clone, Debug)]
pub struct CostsClient {
    pub(super) client: Client,
}

impl CostsClient {
    /// Lists costs.
    ///
    /// `GET /billing/v1/costs` · General Availability · cloud API key
    ///
    /// Returns the costs between two days, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listBillingV1Costs)
    ///
    /// # Arguments
    ///
    /// - `start_date`: The first day of the costs, as `YYYY-MM-DD` in UTC.
    /// - `end_date`: The day after the last day of the costs, as `YYYY-MM-DD` in UTC.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of costs. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.billing_v1().costs().list("2025-03-01", "2025-03-15").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        start_date: impl AsRef<str>,
        end_date: impl AsRef<str>,
    ) -> ListCosts {
        let mut call = Call::new(&self.client, &LIST);
        call.query("start_date", start_date.as_ref());
        call.query("end_date", end_date.as_ref());
        ListCosts { call }
    }
}

static LIST: Operation = Operation {
    id: "listBillingV1Costs",
    name: "list costs",
    method: "GET",
    path: "/billing/v1/costs",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CostsClient::list`].
    ListCosts -> Json<CostList>
}

pages! {
    ListCosts -> CostList, Paging::Link("page_token")
}

impl ListCosts {
    /// The maximum number of items per page. At most 10000; `5000` if not set.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// The page token: `page_token` in the `next` link of the previous page. Defaults to the first
    /// page. At most 255 characters.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.call.query("page_token", page_token.as_ref());
        self
    }
}

/// A page of costs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CostList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `billing/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `CostList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The costs on this page. Without duplicates.
    pub data: Vec<Cost>,
}

impl CostList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Cost>>,
    ) -> Self {
        Self {
            api_version: "billing/v1".into(),
            kind: "CostList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(CostList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for CostList {
    type Item = Cost;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Cost] {
        &self.data
    }

    fn into_items(self) -> Vec<Cost> {
        self.data
    }
}

/// A billing line item: the cost of one kind of usage of one resource in one period.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cost {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `billing/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Cost`.
    pub kind: Option<String>,
    /// The ID of the line item. At most 255 characters; set by the service.
    pub id: String,
    /// The first day of the period, in UTC. Format `date`.
    pub start_date: String,
    /// The day after the last day of the period, in UTC. Format `date`.
    pub end_date: String,
    /// The length of the period. `DAILY` if not set.
    pub granularity: Option<CostGranularity>,
    /// The network access of the cluster.
    pub network_access_type: Option<NetworkAccessType>,
    /// The product that was used.
    pub product: Option<CostProduct>,
    /// The kind of usage that is charged.
    pub line_type: Option<LineType>,
    /// The price per unit, in US dollars.
    pub price: Option<f64>,
    /// The unit of `quantity`.
    pub unit: String,
    /// The number of units used.
    pub quantity: Option<f64>,
    /// The price times quantity before discounts, in US dollars.
    pub original_amount: f64,
    /// The discount, in US dollars.
    pub discount_amount: Option<f64>,
    /// The amount charged after discounts, in US dollars.
    pub amount: Option<f64>,
    /// The resource that was used. Null or absent if the line item has none.
    pub resource: Option<Resource>,
}

impl Cost {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        unit: impl Into<String>,
        original_amount: f64,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: id.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            granularity: None,
            network_access_type: None,
            product: None,
            line_type: None,
            price: None,
            unit: unit.into(),
            quantity: None,
            original_amount,
            discount_amount: None,
            amount: None,
            resource: None,
        }
    }

    /// Sets [`api_version`](Self::api_version).
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`granularity`](Self::granularity).
    pub fn with_granularity(mut self, granularity: impl Into<CostGranularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }

    /// Sets [`network_access_type`](Self::network_access_type).
    pub fn with_network_access_type(
        mut self,
        network_access_type: impl Into<NetworkAccessType>,
    ) -> Self {
        self.network_access_type = Some(network_access_type.into());
        self
    }

    /// Sets [`product`](Self::product).
    pub fn with_product(mut self, product: impl Into<CostProduct>) -> Self {
        self.product = Some(product.into());
        self
    }

    /// Sets [`line_type`](Self::line_type).
    pub fn with_line_type(mut self, line_type: impl Into<LineType>) -> Self {
        self.line_type = Some(line_type.into());
        self
    }

    /// Sets [`price`](Self::price).
    pub fn with_price(mut self, price: f64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets [`quantity`](Self::quantity).
    pub fn with_quantity(mut self, quantity: f64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    pub fn with_discount_amount(mut self, discount_amount: f64) -> Self {
        self.discount_amount = Some(discount_amount);
        self
    }

    /// Sets [`amount`](Self::amount).
    pub fn with_amount(mut self, amount: f64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets [`resource`](Self::resource).
    pub fn with_resource(mut self, resource: impl Into<Resource>) -> Self {
        self.resource = Some(resource.into());
        self
    }
}

model!(Cost {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "start_date": start_date,
    4 "end_date": end_date,
    5 "granularity": granularity,
    6 "network_access_type": network_access_type,
    7 "product": product,
    8 "line_type": line_type,
    9 "price": price,
    10 "unit": unit,
    11 "quantity": quantity,
    12 "original_amount": original_amount,
    13 "discount_amount": discount_amount,
    14 "amount": amount,
    15 "resource": resource,
});

open_enum! {
    /// The length of the period.
    pub enum CostGranularity {
        /// `DAILY`
        Daily = "DAILY",
    }
}

open_enum! {
    /// The network access of the cluster.
    pub enum NetworkAccessType {
        /// `INTERNET`
        Internet = "INTERNET",
        /// `TRANSIT_GATEWAY`
        TransitGateway = "TRANSIT_GATEWAY",
        /// `PRIVATE_LINK`
        PrivateLink = "PRIVATE_LINK",
        /// `PEERED_VPC`
        PeeredVpc = "PEERED_VPC",
    }
}

open_enum! {
    /// The product that was used.
    pub enum CostProduct {
        /// `KAFKA`
        Kafka = "KAFKA",
        /// `CONNECT`
        Connect = "CONNECT",
        /// `KSQL`
        Ksql = "KSQL",
        /// `AUDIT_LOG`
        AuditLog = "AUDIT_LOG",
        /// `STREAM_GOVERNANCE`
        StreamGovernance = "STREAM_GOVERNANCE",
        /// `CLUSTER_LINK`
        ClusterLink = "CLUSTER_LINK",
        /// `SUPPORT_CLOUD_BASIC`
        SupportCloudBasic = "SUPPORT_CLOUD_BASIC",
        /// `SUPPORT_CLOUD_DEVELOPER`
        SupportCloudDeveloper = "SUPPORT_CLOUD_DEVELOPER",
        /// `SUPPORT_CLOUD_BUSINESS`
        SupportCloudBusiness = "SUPPORT_CLOUD_BUSINESS",
        /// `SUPPORT_CLOUD_PREMIER`
        SupportCloudPremier = "SUPPORT_CLOUD_PREMIER",
    }
}

open_enum! {
    /// The kind of usage that is charged.
    pub enum LineType {
        /// `KAFKA_STORAGE`
        KafkaStorage = "KAFKA_STORAGE",
        /// `KAFKA_PARTITION`
        KafkaPartition = "KAFKA_PARTITION",
        /// `KAFKA_NETWORK_READ`
        KafkaNetworkRead = "KAFKA_NETWORK_READ",
        /// `KAFKA_NETWORK_WRITE`
        KafkaNetworkWrite = "KAFKA_NETWORK_WRITE",
        /// `KAFKA_BASE`
        KafkaBase = "KAFKA_BASE",
        /// `KAFKA_NUM_CKUS`
        KafkaNumCkus = "KAFKA_NUM_CKUS",
        /// `KAFKA_REST_PRODUCE`
        KafkaRestProduce = "KAFKA_REST_PRODUCE",
        /// `KSQL_NUM_CSUS`
        KsqlNumCsus = "KSQL_NUM_CSUS",
        /// `CONNECT_CAPACITY`
        ConnectCapacity = "CONNECT_CAPACITY",
        /// `CONNECT_NUM_TASKS`
        ConnectNumTasks = "CONNECT_NUM_TASKS",
        /// `CONNECT_THROUGHPUT`
        ConnectThroughput = "CONNECT_THROUGHPUT",
        /// `CONNECT_NUM_RECORDS`
        ConnectNumRecords = "CONNECT_NUM_RECORDS",
        /// `SUPPORT`
        Support = "SUPPORT",
        /// `CLUSTER_LINKING_PER_LINK`
        ClusterLinkingPerLink = "CLUSTER_LINKING_PER_LINK",
        /// `CLUSTER_LINKING_WRITE`
        ClusterLinkingWrite = "CLUSTER_LINKING_WRITE",
        /// `CLUSTER_LINKING_READ`
        ClusterLinkingRead = "CLUSTER_LINKING_READ",
        /// `AUDIT_LOG_READ`
        AuditLogRead = "AUDIT_LOG_READ",
        /// `GOVERNANCE_BASE`
        GovernanceBase = "GOVERNANCE_BASE",
        /// `SCHEMA_REGISTRY`
        SchemaRegistry = "SCHEMA_REGISTRY",
        /// `PROMO_CREDIT`
        PromoCredit = "PROMO_CREDIT",
    }
}

/// A billed resource: a Kafka cluster, connector, Schema Registry cluster or ksqlDB cluster.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The display name of that resource.
    pub display_name: Option<String>,
    /// The environment of the resource. Null or absent if it has none.
    pub environment: Option<Environment>,
}

impl Resource {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`environment`](Self::environment).
    pub fn with_environment(mut self, environment: impl Into<Environment>) -> Self {
        self.environment = Some(environment.into());
        self
    }
}

model!(Resource {
    0 "id": id,
    1 "display_name": display_name,
    2 "environment": environment,
});

/// An environment on the bill.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Environment {
    /// The ID of the environment.
    pub id: Option<String>,
}

impl Environment {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

model!(Environment {
    0 "id": id,
});
