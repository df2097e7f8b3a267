// Generated from billing/v1.yaml by `cargo xtask codegen`; do not edit.

//! Costs of the organization, by day, resource and kind of usage.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::ListMeta;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The operations of [`BillingV1::costs`](super::BillingV1::costs).
///
/// Costs of the organization, by day, resource and kind of usage.
#[derive(Clone, Debug)]
pub struct CostsClient {
    pub(super) client: Client,
}

impl CostsClient {
    /// Lists costs.
    ///
    /// Returns the costs between two days, in pages.
    ///
    /// `GET /billing/v1/costs` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listBillingV1Costs)
    ///
    /// # Parameters
    ///
    /// - `start_date`: The first day of the costs, as `YYYY-MM-DD` in UTC.
    /// - `end_date`: The day after the last day of the costs, as `YYYY-MM-DD` in UTC.
    ///
    /// Optional: [`page_size`](ListCosts::page_size), [`page_token`](ListCosts::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of costs.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a
    ///   body.
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
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> ListCosts {
        let start_date: String = start_date.into();
        let end_date: String = end_date.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("start_date", start_date);
        call.query("end_date", end_date);
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

impl ListCosts {
    /// Sets the maximum number of items per page. At most 10000; defaults to `5000`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// Sets the page token: `page_token` in the `next` link of the previous page. Defaults to the
    /// first page. At most 255 characters.
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
    /// A request builder for [`CostsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListCosts -> Json<CostList>, idempotent
}

pages! {
    ListCosts -> CostList, Paging::link(&["page_token"])
}

/// A page of costs.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CostList {
    /// The group and version of the API that the object belongs to. Read-only; always `billing/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `CostList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The costs on this page. No duplicates.
    pub data: Vec<Cost>,
}

impl CostList {
    /// Creates a `CostList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cost {
    /// The group and version of the API that the object belongs to. Read-only; always `billing/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Cost`.
    pub kind: Option<String>,
    /// The ID of the line item. At most 255 characters; read-only.
    pub id: String,
    /// The first day of the period, in UTC. Format `date`.
    pub start_date: String,
    /// The day after the last day of the period, in UTC. Format `date`.
    pub end_date: String,
    /// The length of the period. Defaults to `DAILY`.
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
    /// Creates a `Cost` with its required fields.
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
    #[must_use]
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`granularity`](Self::granularity).
    #[must_use]
    pub fn with_granularity(mut self, granularity: impl Into<CostGranularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }

    /// Sets [`network_access_type`](Self::network_access_type).
    #[must_use]
    pub fn with_network_access_type(
        mut self,
        network_access_type: impl Into<NetworkAccessType>,
    ) -> Self {
        self.network_access_type = Some(network_access_type.into());
        self
    }

    /// Sets [`product`](Self::product).
    #[must_use]
    pub fn with_product(mut self, product: impl Into<CostProduct>) -> Self {
        self.product = Some(product.into());
        self
    }

    /// Sets [`line_type`](Self::line_type).
    #[must_use]
    pub fn with_line_type(mut self, line_type: impl Into<LineType>) -> Self {
        self.line_type = Some(line_type.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[must_use]
    pub fn with_price(mut self, price: f64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[must_use]
    pub fn with_quantity(mut self, quantity: f64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[must_use]
    pub fn with_discount_amount(mut self, discount_amount: f64) -> Self {
        self.discount_amount = Some(discount_amount);
        self
    }

    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn with_amount(mut self, amount: f64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets [`resource`](Self::resource).
    #[must_use]
    pub fn with_resource(mut self, resource: impl Into<Resource>) -> Self {
        self.resource = Some(resource.into());
        self
    }
}

model!(Cost {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "start_date": start_date,
    "end_date": end_date,
    "granularity": granularity,
    "network_access_type": network_access_type,
    "product": product,
    "line_type": line_type,
    "price": price,
    "unit": unit,
    "quantity": quantity,
    "original_amount": original_amount,
    "discount_amount": discount_amount,
    "amount": amount,
    "resource": resource,
});

/// The length of the period.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CostGranularity {
    /// `DAILY`
    Daily,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CostGranularity {
    "DAILY": Daily,
});

/// The network access of the cluster.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAccessType {
    /// `INTERNET`
    Internet,
    /// `TRANSIT_GATEWAY`
    TransitGateway,
    /// `PRIVATE_LINK`
    PrivateLink,
    /// `PEERED_VPC`
    PeeredVpc,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(NetworkAccessType {
    "INTERNET": Internet,
    "TRANSIT_GATEWAY": TransitGateway,
    "PRIVATE_LINK": PrivateLink,
    "PEERED_VPC": PeeredVpc,
});

/// The product that was used.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CostProduct {
    /// `KAFKA`
    Kafka,
    /// `CONNECT`
    Connect,
    /// `KSQL`
    Ksql,
    /// `AUDIT_LOG`
    AuditLog,
    /// `STREAM_GOVERNANCE`
    StreamGovernance,
    /// `CLUSTER_LINK`
    ClusterLink,
    /// `SUPPORT_CLOUD_BASIC`
    SupportCloudBasic,
    /// `SUPPORT_CLOUD_DEVELOPER`
    SupportCloudDeveloper,
    /// `SUPPORT_CLOUD_BUSINESS`
    SupportCloudBusiness,
    /// `SUPPORT_CLOUD_PREMIER`
    SupportCloudPremier,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CostProduct {
    "KAFKA": Kafka,
    "CONNECT": Connect,
    "KSQL": Ksql,
    "AUDIT_LOG": AuditLog,
    "STREAM_GOVERNANCE": StreamGovernance,
    "CLUSTER_LINK": ClusterLink,
    "SUPPORT_CLOUD_BASIC": SupportCloudBasic,
    "SUPPORT_CLOUD_DEVELOPER": SupportCloudDeveloper,
    "SUPPORT_CLOUD_BUSINESS": SupportCloudBusiness,
    "SUPPORT_CLOUD_PREMIER": SupportCloudPremier,
});

/// The kind of usage that is charged.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LineType {
    /// `KAFKA_STORAGE`
    KafkaStorage,
    /// `KAFKA_PARTITION`
    KafkaPartition,
    /// `KAFKA_NETWORK_READ`
    KafkaNetworkRead,
    /// `KAFKA_NETWORK_WRITE`
    KafkaNetworkWrite,
    /// `KAFKA_BASE`
    KafkaBase,
    /// `KAFKA_NUM_CKUS`
    KafkaNumCkus,
    /// `KAFKA_REST_PRODUCE`
    KafkaRestProduce,
    /// `KSQL_NUM_CSUS`
    KsqlNumCsus,
    /// `CONNECT_CAPACITY`
    ConnectCapacity,
    /// `CONNECT_NUM_TASKS`
    ConnectNumTasks,
    /// `CONNECT_THROUGHPUT`
    ConnectThroughput,
    /// `CONNECT_NUM_RECORDS`
    ConnectNumRecords,
    /// `SUPPORT`
    Support,
    /// `CLUSTER_LINKING_PER_LINK`
    ClusterLinkingPerLink,
    /// `CLUSTER_LINKING_WRITE`
    ClusterLinkingWrite,
    /// `CLUSTER_LINKING_READ`
    ClusterLinkingRead,
    /// `AUDIT_LOG_READ`
    AuditLogRead,
    /// `GOVERNANCE_BASE`
    GovernanceBase,
    /// `SCHEMA_REGISTRY`
    SchemaRegistry,
    /// `PROMO_CREDIT`
    PromoCredit,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(LineType {
    "KAFKA_STORAGE": KafkaStorage,
    "KAFKA_PARTITION": KafkaPartition,
    "KAFKA_NETWORK_READ": KafkaNetworkRead,
    "KAFKA_NETWORK_WRITE": KafkaNetworkWrite,
    "KAFKA_BASE": KafkaBase,
    "KAFKA_NUM_CKUS": KafkaNumCkus,
    "KAFKA_REST_PRODUCE": KafkaRestProduce,
    "KSQL_NUM_CSUS": KsqlNumCsus,
    "CONNECT_CAPACITY": ConnectCapacity,
    "CONNECT_NUM_TASKS": ConnectNumTasks,
    "CONNECT_THROUGHPUT": ConnectThroughput,
    "CONNECT_NUM_RECORDS": ConnectNumRecords,
    "SUPPORT": Support,
    "CLUSTER_LINKING_PER_LINK": ClusterLinkingPerLink,
    "CLUSTER_LINKING_WRITE": ClusterLinkingWrite,
    "CLUSTER_LINKING_READ": ClusterLinkingRead,
    "AUDIT_LOG_READ": AuditLogRead,
    "GOVERNANCE_BASE": GovernanceBase,
    "SCHEMA_REGISTRY": SchemaRegistry,
    "PROMO_CREDIT": PromoCredit,
});

/// A billed resource: a Kafka cluster, connector, Schema Registry cluster or ksqlDB cluster.
#[derive(Clone, Default, PartialEq)]
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
    /// Creates an empty `Resource`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`environment`](Self::environment).
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<Environment>) -> Self {
        self.environment = Some(environment.into());
        self
    }
}

model!(Resource {
    "id": id,
    "display_name": display_name,
    "environment": environment,
});

/// An environment on the bill.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Environment {
    /// The ID of the environment.
    pub id: Option<String>,
}

impl Environment {
    /// Creates an empty `Environment`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

model!(Environment {
    "id": id,
});
