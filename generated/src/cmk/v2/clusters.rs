// Generated from cmk/v2.yaml by `cargo xtask codegen`; do not edit.

//! Kafka clusters.
//!
//! The quota `kafka_clusters_per_environment` limits their number in an environment.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::{
    Shape, SharedJson, Union, decode_variant, model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`CmkV2::clusters`](super::CmkV2::clusters).
///
/// Kafka clusters.
///
/// The quota `kafka_clusters_per_environment` limits their number in an environment.
#[derive(Clone, Debug)]
pub struct ClustersClient {
    pub(super) client: Client,
}

impl ClustersClient {
    /// Lists Kafka clusters.
    ///
    /// Returns the Kafka clusters of one environment, in pages.
    ///
    /// `GET /cmk/v2/clusters` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCmkV2Clusters)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose Kafka clusters are returned.
    ///
    /// Optional: [`spec_deletion_protection`](ListClusters::spec_deletion_protection),
    /// [`spec_network`](ListClusters::spec_network), [`page_size`](ListClusters::page_size),
    /// [`page_token`](ListClusters::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of Kafka clusters.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.cmk_v2().clusters().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl Into<String>) -> ListClusters {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListClusters { call }
    }

    /// Creates a Kafka cluster.
    ///
    /// Creates a Kafka cluster. It can be used once `status.phase` is `PROVISIONED`.
    ///
    /// `POST /cmk/v2/clusters` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCmkV2Cluster)
    ///
    /// # Parameters
    ///
    /// - `body`: Type, location and name of the new Kafka cluster.
    ///
    /// # Response
    ///
    /// - 202: The Kafka cluster is being created. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cmk::v2::{
    ///     Basic, ClusterCreate, ClusterSpecAvailability, ClusterSpecCloud, ClusterSpecCreate,
    ///     ClusterSpecCreateConfig, EnvScopedObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ClusterCreate::new(
    ///     ClusterSpecCreate::new(
    ///         "orders",
    ///         ClusterSpecAvailability::MultiZone,
    ///         ClusterSpecCloud::Aws,
    ///         "europe-west1",
    ///         ClusterSpecCreateConfig::Basic(Basic::new()),
    ///         EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.cmk_v2().clusters().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &ClusterCreate) -> CreateCluster {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateCluster { call }
    }

    /// Gets a Kafka cluster.
    ///
    /// Returns a Kafka cluster with its settings, its endpoints and its lifecycle phase.
    ///
    /// [`until_ready`](GetCluster::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetCluster::until_gone) until it is gone.
    ///
    /// `GET /cmk/v2/clusters/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCmkV2Cluster)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the Kafka cluster.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The requested Kafka cluster.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no Kafka cluster with this ID in the given environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.cmk_v2().clusters().get("lkc-3w9dn", "env-6m2xp8").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetCluster {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetCluster { call }
    }

    /// Updates a Kafka cluster.
    ///
    /// Changes the given fields of a Kafka cluster. Another `config.kind` changes the type of the
    /// cluster; `Standard` cannot be changed back to `Basic`. A new size takes effect later.
    ///
    /// `PATCH /cmk/v2/clusters/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateCmkV2Cluster)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the Kafka cluster.
    /// - `body`: The fields to change, with the environment of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The Kafka cluster after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no Kafka cluster with this ID in the given environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cmk::v2::{
    ///     ClusterSpecUpdate, ClusterUpdate, EnvScopedObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ClusterUpdate::new(
    ///     ClusterSpecUpdate::new(EnvScopedObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client.cmk_v2().clusters().update("lkc-3w9dn", &body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, id: impl Into<String>, body: &ClusterUpdate) -> UpdateCluster {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateCluster { call }
    }

    /// Deletes a Kafka cluster.
    ///
    /// Deletes a Kafka cluster with its topics and all their data. This cannot be undone. Rejected
    /// if `deletion_protection` is enabled.
    ///
    /// `DELETE /cmk/v2/clusters/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCmkV2Cluster)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the Kafka cluster.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 204: The Kafka cluster and its data are being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no Kafka cluster with this ID in the given environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.cmk_v2().clusters().delete("lkc-3w9dn", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> DeleteCluster {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
        DeleteCluster { call }
    }
}

static LIST: Operation = Operation {
    id: "listCmkV2Clusters",
    name: "list clusters",
    method: "GET",
    path: "/cmk/v2/clusters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListClusters {
    /// Filters by deletion protection: `true` returns protected Kafka clusters, `false` the others.
    pub fn spec_deletion_protection(mut self, spec_deletion_protection: bool) -> Self {
        self.call.query("spec.deletion_protection", spec_deletion_protection);
        self
    }

    /// Filters by network ID. Repeat the parameter for several networks.
    pub fn spec_network(
        mut self,
        spec_network: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.network",
                spec_network.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Sets the maximum number of items per page. At most 100; defaults to `10`.
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
    /// A request builder for [`ClustersClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListClusters -> Json<ClusterList>, idempotent
}

pages! {
    ListClusters -> ClusterList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createCmkV2Cluster",
    name: "create cluster",
    method: "POST",
    path: "/cmk/v2/clusters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ClustersClient::create`].
    CreateCluster -> Json<Cluster>
}

static GET: Operation = Operation {
    id: "getCmkV2Cluster",
    name: "get cluster",
    method: "GET",
    path: "/cmk/v2/clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ClustersClient::get`].
    GetCluster -> Json<Cluster>, idempotent
}

impl GetCluster {
    /// Polls until `status.phase` is `PROVISIONED`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<Cluster> {
        Waiter::until_ready(self.call, Json::<Cluster>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<Cluster, ()> {
        Waiter::until_gone(self.call, Json::<Cluster>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateCmkV2Cluster",
    name: "update cluster",
    method: "PATCH",
    path: "/cmk/v2/clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ClustersClient::update`].
    UpdateCluster -> Json<Cluster>
}

static DELETE: Operation = Operation {
    id: "deleteCmkV2Cluster",
    name: "delete cluster",
    method: "DELETE",
    path: "/cmk/v2/clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ClustersClient::delete`].
    DeleteCluster -> Empty, idempotent
}

/// A page of Kafka clusters.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterList {
    /// The group and version of the API that the object belongs to. Read-only; always `cmk/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ClusterList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The Kafka clusters on this page. No duplicates.
    pub data: Vec<Cluster>,
}

impl ClusterList {
    /// Creates a `ClusterList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Cluster>>,
    ) -> Self {
        Self {
            api_version: "cmk/v2".into(),
            kind: "ClusterList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ClusterList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for ClusterList {
    type Item = Cluster;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Cluster] {
        &self.data
    }

    fn into_items(self) -> Vec<Cluster> {
        self.data
    }
}

/// A Kafka cluster, with its settings and its state, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// The group and version of the API that the object belongs to. Read-only; always `cmk/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Cluster`.
    pub kind: Option<String>,
    /// The ID of the Kafka cluster. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The specification of a Kafka cluster.
    pub spec: ClusterSpec,
    /// The status of a Kafka cluster. Read-only.
    pub status: ClusterStatus,
}

impl Cluster {
    /// Creates a `Cluster` with its required fields.
    pub fn new(spec: impl Into<ClusterSpec>, status: impl Into<ClusterStatus>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            spec: spec.into(),
            status: status.into(),
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

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(Cluster {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
});

impl Phased for Cluster {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["PROVISIONED"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }
}

/// The specification of a Kafka cluster, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpec {
    /// The display name of the Kafka cluster.
    pub display_name: String,
    /// The availability of the Kafka cluster: `HIGH` and `MULTI_ZONE` tolerate the loss of an
    /// availability zone, `LOW` and `SINGLE_ZONE` do not.
    pub availability: ClusterSpecAvailability,
    /// The cloud provider of the Kafka cluster. Immutable.
    pub cloud: ClusterSpecCloud,
    /// The cloud region of the Kafka cluster. Immutable.
    pub region: String,
    /// The type of the Kafka cluster, given by `kind`, and the settings of that type.
    pub config: ClusterSpecConfig,
    /// The bootstrap address for Kafka clients. Superseded by `endpoints`. Immutable; read-only.
    ///
    /// **Deprecated.**
    pub kafka_bootstrap_endpoint: Option<String>,
    /// The base URL of the Kafka REST API of the Kafka cluster. Superseded by `endpoints`. Format
    /// `uri`; immutable; read-only.
    ///
    /// **Deprecated.**
    pub http_endpoint: Option<String>,
    /// The Kafka API endpoint of the Kafka cluster. Superseded by `endpoints`. Immutable;
    /// read-only.
    ///
    /// **Deprecated.**
    pub api_endpoint: Option<String>,
    /// The endpoints of the Kafka cluster, by ID of the access point. Read-only.
    pub endpoints: Option<BTreeMap<String, Endpoints>>,
    /// `true` if requests to delete the Kafka cluster are rejected.
    pub deletion_protection: Option<bool>,
    /// The environment of the Kafka cluster.
    pub environment: EnvScopedObjectReference,
    /// The network of the Kafka cluster. Absent if it is accessed over the internet. Immutable.
    pub network: Option<EnvScopedObjectReference>,
    /// The self-managed key (`byok.v1.Key`) that encrypts the data. Absent if Confluent Cloud
    /// manages the key. Older Kafka clusters may have `config.encryption_key` instead. Immutable.
    pub byok: Option<GlobalObjectReference>,
}

impl ClusterSpec {
    /// Creates a `ClusterSpec` with its required fields.
    pub fn new(
        display_name: impl Into<String>,
        availability: impl Into<ClusterSpecAvailability>,
        cloud: impl Into<ClusterSpecCloud>,
        region: impl Into<String>,
        config: impl Into<ClusterSpecConfig>,
        environment: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            availability: availability.into(),
            cloud: cloud.into(),
            region: region.into(),
            config: config.into(),
            kafka_bootstrap_endpoint: None,
            http_endpoint: None,
            api_endpoint: None,
            endpoints: None,
            deletion_protection: None,
            environment: environment.into(),
            network: None,
            byok: None,
        }
    }

    /// Sets [`kafka_bootstrap_endpoint`](Self::kafka_bootstrap_endpoint).
    #[must_use]
    pub fn with_kafka_bootstrap_endpoint(
        mut self,
        kafka_bootstrap_endpoint: impl Into<String>,
    ) -> Self {
        self.kafka_bootstrap_endpoint = Some(kafka_bootstrap_endpoint.into());
        self
    }

    /// Sets [`http_endpoint`](Self::http_endpoint).
    #[must_use]
    pub fn with_http_endpoint(mut self, http_endpoint: impl Into<String>) -> Self {
        self.http_endpoint = Some(http_endpoint.into());
        self
    }

    /// Sets [`api_endpoint`](Self::api_endpoint).
    #[must_use]
    pub fn with_api_endpoint(mut self, api_endpoint: impl Into<String>) -> Self {
        self.api_endpoint = Some(api_endpoint.into());
        self
    }

    /// Sets [`endpoints`](Self::endpoints).
    #[must_use]
    pub fn with_endpoints(mut self, endpoints: BTreeMap<String, Endpoints>) -> Self {
        self.endpoints = Some(endpoints);
        self
    }

    /// Sets [`deletion_protection`](Self::deletion_protection).
    #[must_use]
    pub fn with_deletion_protection(mut self, deletion_protection: bool) -> Self {
        self.deletion_protection = Some(deletion_protection);
        self
    }

    /// Sets [`network`](Self::network).
    #[must_use]
    pub fn with_network(mut self, network: impl Into<EnvScopedObjectReference>) -> Self {
        self.network = Some(network.into());
        self
    }

    /// Sets [`byok`](Self::byok).
    #[must_use]
    pub fn with_byok(mut self, byok: impl Into<GlobalObjectReference>) -> Self {
        self.byok = Some(byok.into());
        self
    }
}

model!(ClusterSpec {
    "display_name": display_name,
    "availability": availability,
    "cloud": cloud,
    "region": region,
    "config": config,
    "kafka_bootstrap_endpoint": kafka_bootstrap_endpoint,
    "http_endpoint": http_endpoint,
    "api_endpoint": api_endpoint,
    "endpoints": endpoints,
    "deletion_protection": deletion_protection,
    "environment": environment,
    "network": network,
    "byok": byok,
});

/// The availability of the Kafka cluster: `HIGH` and `MULTI_ZONE` tolerate the loss of an
/// availability zone, `LOW` and `SINGLE_ZONE` do not.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClusterSpecAvailability {
    /// `MULTI_ZONE`
    MultiZone,
    /// `SINGLE_ZONE`
    SingleZone,
    /// `HIGH`
    High,
    /// `LOW`
    Low,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ClusterSpecAvailability {
    "MULTI_ZONE": MultiZone,
    "SINGLE_ZONE": SingleZone,
    "HIGH": High,
    "LOW": Low,
});

/// The cloud provider of the Kafka cluster.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClusterSpecCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ClusterSpecCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// The type of the Kafka cluster, given by `kind`, and the settings of that type, as returned by
/// the service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClusterSpecConfig {
    /// A Basic cluster.
    Basic(Basic),
    /// A Standard cluster.
    Standard(Standard),
    /// A Dedicated cluster, whose size is fixed by request.
    Dedicated(Dedicated),
    /// An Enterprise cluster.
    Enterprise(Enterprise),
    /// A Freight cluster, for high-volume workloads that tolerate latency.
    Freight(Freight),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<Basic> for ClusterSpecConfig {
    fn from(value: Basic) -> Self {
        Self::Basic(value)
    }
}

impl From<Standard> for ClusterSpecConfig {
    fn from(value: Standard) -> Self {
        Self::Standard(value)
    }
}

impl From<Dedicated> for ClusterSpecConfig {
    fn from(value: Dedicated) -> Self {
        Self::Dedicated(value)
    }
}

impl From<Enterprise> for ClusterSpecConfig {
    fn from(value: Enterprise) -> Self {
        Self::Enterprise(value)
    }
}

impl From<Freight> for ClusterSpecConfig {
    fn from(value: Freight) -> Self {
        Self::Freight(value)
    }
}

impl Union for ClusterSpecConfig {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(&[("kind", Shape::Texts(&["Basic", "cmk.v2.Basic"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Standard", "cmk.v2.Standard"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Dedicated", "cmk.v2.Dedicated"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Enterprise", "cmk.v2.Enterprise"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Freight", "cmk.v2.Freight"]))]),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::Basic),
            1 => decode_variant(value).map(Self::Standard),
            2 => decode_variant(value).map(Self::Dedicated),
            3 => decode_variant(value).map(Self::Enterprise),
            4 => decode_variant(value).map(Self::Freight),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Basic(value) => write_tagged(value, "kind", "Basic", serializer),
            Self::Standard(value) => write_tagged(value, "kind", "Standard", serializer),
            Self::Dedicated(value) => {
                write_tagged(value, "kind", "Dedicated", serializer)
            }
            Self::Enterprise(value) => {
                write_tagged(value, "kind", "Enterprise", serializer)
            }
            Self::Freight(value) => write_tagged(value, "kind", "Freight", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A Basic cluster.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Basic {
    /// The discriminator for a Basic cluster. Always `Basic`.
    pub kind: String,
    /// The maximum number of elastic Confluent Units for Kafka (eCKUs). At least 1.
    pub max_ecku: Option<i32>,
}

impl Default for Basic {
    fn default() -> Self {
        Self::new()
    }
}

impl Basic {
    /// Creates an empty `Basic`.
    pub fn new() -> Self {
        Self {
            kind: "Basic".into(),
            max_ecku: None,
        }
    }

    /// Sets [`max_ecku`](Self::max_ecku).
    #[must_use]
    pub fn with_max_ecku(mut self, max_ecku: i32) -> Self {
        self.max_ecku = Some(max_ecku);
        self
    }
}

model!(Basic {
    "kind": kind,
    "max_ecku": max_ecku,
});

/// A Standard cluster.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Standard {
    /// The discriminator for a Standard cluster. Always `Standard`.
    pub kind: String,
    /// The maximum number of elastic Confluent Units for Kafka (eCKUs). At least 2 if
    /// `availability` is `HIGH`. At least 1.
    pub max_ecku: Option<i32>,
}

impl Default for Standard {
    fn default() -> Self {
        Self::new()
    }
}

impl Standard {
    /// Creates an empty `Standard`.
    pub fn new() -> Self {
        Self {
            kind: "Standard".into(),
            max_ecku: None,
        }
    }

    /// Sets [`max_ecku`](Self::max_ecku).
    #[must_use]
    pub fn with_max_ecku(mut self, max_ecku: i32) -> Self {
        self.max_ecku = Some(max_ecku);
        self
    }
}

model!(Standard {
    "kind": kind,
    "max_ecku": max_ecku,
});

/// A Dedicated cluster, whose size is fixed by request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dedicated {
    /// The discriminator for a Dedicated cluster. Always `Dedicated`.
    pub kind: String,
    /// The number of Confluent Units for Kafka (CKUs). At least 2 for a multi-zone cluster. At
    /// least 1.
    pub cku: i32,
    /// The ID of the encryption key at the cloud provider. Superseded by `spec.byok`. Immutable.
    ///
    /// **Deprecated.**
    pub encryption_key: Option<String>,
    /// The availability zones of the cluster, as named by the cloud provider: AZ IDs on AWS, zone
    /// names on Google Cloud. 1 to 3 elements; no duplicates; immutable.
    pub zones: Option<Vec<String>>,
    /// The upgrade type of the cluster: new releases are rolled out to `PRIORITY` clusters before
    /// `REGULAR` ones. Defaults to `REGULAR`.
    pub release_priority: Option<ReleasePriority>,
}

impl Dedicated {
    /// Creates a `Dedicated` with its required fields.
    pub fn new(cku: i32) -> Self {
        Self {
            kind: "Dedicated".into(),
            cku,
            encryption_key: None,
            zones: None,
            release_priority: None,
        }
    }

    /// Sets [`encryption_key`](Self::encryption_key).
    #[must_use]
    pub fn with_encryption_key(mut self, encryption_key: impl Into<String>) -> Self {
        self.encryption_key = Some(encryption_key.into());
        self
    }

    /// Sets [`zones`](Self::zones).
    #[must_use]
    pub fn with_zones(
        mut self,
        zones: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zones = Some(zones.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`release_priority`](Self::release_priority).
    #[must_use]
    pub fn with_release_priority(
        mut self,
        release_priority: impl Into<ReleasePriority>,
    ) -> Self {
        self.release_priority = Some(release_priority.into());
        self
    }
}

model!(Dedicated {
    "kind": kind,
    "cku": cku,
    "encryption_key": encryption_key,
    "zones": zones,
    "release_priority": release_priority,
});

/// The upgrade type of the cluster: new releases are rolled out to `PRIORITY` clusters before
/// `REGULAR` ones.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReleasePriority {
    /// `REGULAR`
    Regular,
    /// `PRIORITY`
    Priority,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ReleasePriority {
    "REGULAR": Regular,
    "PRIORITY": Priority,
});

/// An Enterprise cluster.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Enterprise {
    /// The discriminator for an Enterprise cluster. Always `Enterprise`.
    pub kind: String,
    /// The maximum number of elastic Confluent Units for Kafka (eCKUs). At least 2 if
    /// `availability` is `HIGH`. At least 1.
    pub max_ecku: Option<i32>,
}

impl Default for Enterprise {
    fn default() -> Self {
        Self::new()
    }
}

impl Enterprise {
    /// Creates an empty `Enterprise`.
    pub fn new() -> Self {
        Self {
            kind: "Enterprise".into(),
            max_ecku: None,
        }
    }

    /// Sets [`max_ecku`](Self::max_ecku).
    #[must_use]
    pub fn with_max_ecku(mut self, max_ecku: i32) -> Self {
        self.max_ecku = Some(max_ecku);
        self
    }
}

model!(Enterprise {
    "kind": kind,
    "max_ecku": max_ecku,
});

/// A Freight cluster, for high-volume workloads that tolerate latency, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Freight {
    /// The discriminator for a Freight cluster. Always `Freight`.
    pub kind: String,
    /// The maximum number of elastic Confluent Units for Kafka (eCKUs). At least 2 if
    /// `availability` is `HIGH`. At least 1.
    pub max_ecku: Option<i32>,
    /// The availability zones of the cluster, as named by the cloud provider: AZ IDs on AWS, zone
    /// names on Google Cloud. 1 to 3 elements; no duplicates; immutable; read-only.
    pub zones: Option<Vec<String>>,
}

impl Default for Freight {
    fn default() -> Self {
        Self::new()
    }
}

impl Freight {
    /// Creates an empty `Freight`.
    pub fn new() -> Self {
        Self {
            kind: "Freight".into(),
            max_ecku: None,
            zones: None,
        }
    }

    /// Sets [`max_ecku`](Self::max_ecku).
    #[must_use]
    pub fn with_max_ecku(mut self, max_ecku: i32) -> Self {
        self.max_ecku = Some(max_ecku);
        self
    }

    /// Sets [`zones`](Self::zones).
    #[must_use]
    pub fn with_zones(
        mut self,
        zones: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zones = Some(zones.into_iter().map(Into::into).collect());
        self
    }
}

model!(Freight {
    "kind": kind,
    "max_ecku": max_ecku,
    "zones": zones,
});

/// The endpoints of a Kafka cluster at an access point.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Endpoints {
    /// The bootstrap address for Kafka clients.
    pub kafka_bootstrap_endpoint: String,
    /// The base URL of the Kafka REST API of the cluster. Format `uri`.
    pub http_endpoint: String,
    /// The kind of network connection to the addresses.
    pub connection_type: ConnectionType,
}

impl Endpoints {
    /// Creates an `Endpoints` with its required fields.
    pub fn new(
        kafka_bootstrap_endpoint: impl Into<String>,
        http_endpoint: impl Into<String>,
        connection_type: impl Into<ConnectionType>,
    ) -> Self {
        Self {
            kafka_bootstrap_endpoint: kafka_bootstrap_endpoint.into(),
            http_endpoint: http_endpoint.into(),
            connection_type: connection_type.into(),
        }
    }
}

model!(Endpoints {
    "kafka_bootstrap_endpoint": kafka_bootstrap_endpoint,
    "http_endpoint": http_endpoint,
    "connection_type": connection_type,
});

/// The kind of network connection to the addresses.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionType {
    /// `PUBLIC`
    Public,
    /// `PRIVATE_LINK`
    PrivateLink,
    /// `PRIVATE_NETWORK_INTERFACE`
    PrivateNetworkInterface,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectionType {
    "PUBLIC": Public,
    "PRIVATE_LINK": PrivateLink,
    "PRIVATE_NETWORK_INTERFACE": PrivateNetworkInterface,
});

/// The status of a Kafka cluster.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterStatus {
    /// The lifecycle phase: `PROVISIONING` while the Kafka cluster is created, then `PROVISIONED`
    /// or `FAILED`. Read-only.
    pub phase: ClusterStatusPhase,
    /// The current number of Confluent Units for Kafka (CKUs) of a dedicated cluster. Differs from
    /// `spec.config.cku` until a resize is complete. At least 1; read-only.
    pub cku: Option<i32>,
}

impl ClusterStatus {
    /// Creates a `ClusterStatus` with its required fields.
    pub fn new(phase: impl Into<ClusterStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            cku: None,
        }
    }

    /// Sets [`cku`](Self::cku).
    #[must_use]
    pub fn with_cku(mut self, cku: i32) -> Self {
        self.cku = Some(cku);
        self
    }
}

model!(ClusterStatus {
    "phase": phase,
    "cku": cku,
});

/// The lifecycle phase: `PROVISIONING` while the Kafka cluster is created, then `PROVISIONED` or
/// `FAILED`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClusterStatusPhase {
    /// `PROVISIONING`
    Provisioning,
    /// `PROVISIONED`
    Provisioned,
    /// `FAILED`
    Failed,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ClusterStatusPhase {
    "PROVISIONING": Provisioning,
    "PROVISIONED": Provisioned,
    "FAILED": Failed,
});

/// A Kafka cluster, with its settings and its state, as sent by [`ClustersClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterCreate {
    /// The specification of a Kafka cluster.
    pub spec: ClusterSpecCreate,
}

impl ClusterCreate {
    /// Creates a `ClusterCreate` with its required fields.
    pub fn new(spec: impl Into<ClusterSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ClusterCreate {
    "spec": spec,
});

/// The specification of a Kafka cluster, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpecCreate {
    /// The display name of the Kafka cluster.
    pub display_name: String,
    /// The availability of the Kafka cluster: `HIGH` and `MULTI_ZONE` tolerate the loss of an
    /// availability zone, `LOW` and `SINGLE_ZONE` do not.
    pub availability: ClusterSpecAvailability,
    /// The cloud provider of the Kafka cluster. Immutable.
    pub cloud: ClusterSpecCloud,
    /// The cloud region of the Kafka cluster. Immutable.
    pub region: String,
    /// The type of the Kafka cluster, given by `kind`, and the settings of that type.
    pub config: ClusterSpecCreateConfig,
    /// `true` if requests to delete the Kafka cluster are rejected.
    pub deletion_protection: Option<bool>,
    /// The environment of the Kafka cluster.
    pub environment: EnvScopedObjectReferenceInput,
    /// The network of the Kafka cluster. Absent if it is accessed over the internet. Immutable.
    pub network: Option<EnvScopedObjectReferenceInput>,
    /// The self-managed key (`byok.v1.Key`) that encrypts the data. Absent if Confluent Cloud
    /// manages the key. Older Kafka clusters may have `config.encryption_key` instead. Immutable.
    pub byok: Option<GlobalObjectReferenceInput>,
}

impl ClusterSpecCreate {
    /// Creates a `ClusterSpecCreate` with its required fields.
    pub fn new(
        display_name: impl Into<String>,
        availability: impl Into<ClusterSpecAvailability>,
        cloud: impl Into<ClusterSpecCloud>,
        region: impl Into<String>,
        config: impl Into<ClusterSpecCreateConfig>,
        environment: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            availability: availability.into(),
            cloud: cloud.into(),
            region: region.into(),
            config: config.into(),
            deletion_protection: None,
            environment: environment.into(),
            network: None,
            byok: None,
        }
    }

    /// Sets [`deletion_protection`](Self::deletion_protection).
    #[must_use]
    pub fn with_deletion_protection(mut self, deletion_protection: bool) -> Self {
        self.deletion_protection = Some(deletion_protection);
        self
    }

    /// Sets [`network`](Self::network).
    #[must_use]
    pub fn with_network(
        mut self,
        network: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        self.network = Some(network.into());
        self
    }

    /// Sets [`byok`](Self::byok).
    #[must_use]
    pub fn with_byok(mut self, byok: impl Into<GlobalObjectReferenceInput>) -> Self {
        self.byok = Some(byok.into());
        self
    }
}

model!(ClusterSpecCreate {
    "display_name": display_name,
    "availability": availability,
    "cloud": cloud,
    "region": region,
    "config": config,
    "deletion_protection": deletion_protection,
    "environment": environment,
    "network": network,
    "byok": byok,
});

/// The type of the Kafka cluster, given by `kind`, and the settings of that type, as sent in
/// requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClusterSpecCreateConfig {
    /// A Basic cluster.
    Basic(Basic),
    /// A Standard cluster.
    Standard(Standard),
    /// A Dedicated cluster, whose size is fixed by request.
    Dedicated(Dedicated),
    /// An Enterprise cluster.
    Enterprise(Enterprise),
    /// A Freight cluster, for high-volume workloads that tolerate latency.
    Freight(FreightInput),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<Basic> for ClusterSpecCreateConfig {
    fn from(value: Basic) -> Self {
        Self::Basic(value)
    }
}

impl From<Standard> for ClusterSpecCreateConfig {
    fn from(value: Standard) -> Self {
        Self::Standard(value)
    }
}

impl From<Dedicated> for ClusterSpecCreateConfig {
    fn from(value: Dedicated) -> Self {
        Self::Dedicated(value)
    }
}

impl From<Enterprise> for ClusterSpecCreateConfig {
    fn from(value: Enterprise) -> Self {
        Self::Enterprise(value)
    }
}

impl From<FreightInput> for ClusterSpecCreateConfig {
    fn from(value: FreightInput) -> Self {
        Self::Freight(value)
    }
}

impl Union for ClusterSpecCreateConfig {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(&[("kind", Shape::Texts(&["Basic", "cmk.v2.Basic"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Standard", "cmk.v2.Standard"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Dedicated", "cmk.v2.Dedicated"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Enterprise", "cmk.v2.Enterprise"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Freight", "cmk.v2.Freight"]))]),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::Basic),
            1 => decode_variant(value).map(Self::Standard),
            2 => decode_variant(value).map(Self::Dedicated),
            3 => decode_variant(value).map(Self::Enterprise),
            4 => decode_variant(value).map(Self::Freight),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Basic(value) => write_tagged(value, "kind", "Basic", serializer),
            Self::Standard(value) => write_tagged(value, "kind", "Standard", serializer),
            Self::Dedicated(value) => {
                write_tagged(value, "kind", "Dedicated", serializer)
            }
            Self::Enterprise(value) => {
                write_tagged(value, "kind", "Enterprise", serializer)
            }
            Self::Freight(value) => write_tagged(value, "kind", "Freight", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A Freight cluster, for high-volume workloads that tolerate latency, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FreightInput {
    /// The discriminator for a Freight cluster. Always `Freight`.
    pub kind: String,
    /// The maximum number of elastic Confluent Units for Kafka (eCKUs). At least 2 if
    /// `availability` is `HIGH`. At least 1.
    pub max_ecku: Option<i32>,
}

impl Default for FreightInput {
    fn default() -> Self {
        Self::new()
    }
}

impl FreightInput {
    /// Creates an empty `FreightInput`.
    pub fn new() -> Self {
        Self {
            kind: "Freight".into(),
            max_ecku: None,
        }
    }

    /// Sets [`max_ecku`](Self::max_ecku).
    #[must_use]
    pub fn with_max_ecku(mut self, max_ecku: i32) -> Self {
        self.max_ecku = Some(max_ecku);
        self
    }
}

model!(FreightInput {
    "kind": kind,
    "max_ecku": max_ecku,
});

/// The fields of a Kafka cluster that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// The fields of a Kafka cluster spec that can be changed.
    pub spec: ClusterSpecUpdate,
}

impl ClusterUpdate {
    /// Creates a `ClusterUpdate` with its required fields.
    pub fn new(spec: impl Into<ClusterSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ClusterUpdate {
    "spec": spec,
});

/// The fields of a Kafka cluster spec that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpecUpdate {
    /// The display name of the Kafka cluster.
    pub display_name: Option<String>,
    /// The availability of the Kafka cluster: `HIGH` and `MULTI_ZONE` tolerate the loss of an
    /// availability zone, `LOW` and `SINGLE_ZONE` do not.
    pub availability: Option<ClusterSpecAvailability>,
    /// The type of the Kafka cluster, given by `kind`, and the settings of that type.
    pub config: Option<ClusterSpecUpdateConfig>,
    /// `true` if requests to delete the Kafka cluster are rejected.
    pub deletion_protection: Option<bool>,
    /// The environment of the Kafka cluster.
    pub environment: EnvScopedObjectReferenceInput,
}

impl ClusterSpecUpdate {
    /// Creates a `ClusterSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<EnvScopedObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            availability: None,
            config: None,
            deletion_protection: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`availability`](Self::availability).
    #[must_use]
    pub fn with_availability(
        mut self,
        availability: impl Into<ClusterSpecAvailability>,
    ) -> Self {
        self.availability = Some(availability.into());
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, config: impl Into<ClusterSpecUpdateConfig>) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Sets [`deletion_protection`](Self::deletion_protection).
    #[must_use]
    pub fn with_deletion_protection(mut self, deletion_protection: bool) -> Self {
        self.deletion_protection = Some(deletion_protection);
        self
    }
}

model!(ClusterSpecUpdate {
    "display_name": display_name,
    "availability": availability,
    "config": config,
    "deletion_protection": deletion_protection,
    "environment": environment,
});

/// The type of the Kafka cluster, given by `kind`, and the settings of that type, as sent in
/// requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ClusterSpecUpdateConfig {
    /// A Basic cluster.
    Basic(Basic),
    /// A Standard cluster.
    Standard(Standard),
    /// A Dedicated cluster, whose size is fixed by request.
    Dedicated(Dedicated),
    /// An Enterprise cluster.
    Enterprise(Enterprise),
    /// A Freight cluster, for high-volume workloads that tolerate latency.
    Freight(FreightInput),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<Basic> for ClusterSpecUpdateConfig {
    fn from(value: Basic) -> Self {
        Self::Basic(value)
    }
}

impl From<Standard> for ClusterSpecUpdateConfig {
    fn from(value: Standard) -> Self {
        Self::Standard(value)
    }
}

impl From<Dedicated> for ClusterSpecUpdateConfig {
    fn from(value: Dedicated) -> Self {
        Self::Dedicated(value)
    }
}

impl From<Enterprise> for ClusterSpecUpdateConfig {
    fn from(value: Enterprise) -> Self {
        Self::Enterprise(value)
    }
}

impl From<FreightInput> for ClusterSpecUpdateConfig {
    fn from(value: FreightInput) -> Self {
        Self::Freight(value)
    }
}

impl Union for ClusterSpecUpdateConfig {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(&[("kind", Shape::Texts(&["Basic", "cmk.v2.Basic"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Standard", "cmk.v2.Standard"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Dedicated", "cmk.v2.Dedicated"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Enterprise", "cmk.v2.Enterprise"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["Freight", "cmk.v2.Freight"]))]),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::Basic),
            1 => decode_variant(value).map(Self::Standard),
            2 => decode_variant(value).map(Self::Dedicated),
            3 => decode_variant(value).map(Self::Enterprise),
            4 => decode_variant(value).map(Self::Freight),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Basic(value) => write_tagged(value, "kind", "Basic", serializer),
            Self::Standard(value) => write_tagged(value, "kind", "Standard", serializer),
            Self::Dedicated(value) => {
                write_tagged(value, "kind", "Dedicated", serializer)
            }
            Self::Enterprise(value) => {
                write_tagged(value, "kind", "Enterprise", serializer)
            }
            Self::Freight(value) => write_tagged(value, "kind", "Freight", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

union!(ClusterSpecConfig, ClusterSpecCreateConfig, ClusterSpecUpdateConfig);
