// Generated from cmk/v2.yaml by `cargo xtask codegen`; do not edit.

//! Kafka clusters.
//!
//! Quota: `kafka_clusters_per_environment`.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::{Union, alternative, model, open_enum, tag, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// Kafka clusters.
///
/// Quota: `kafka_clusters_per_environment`.
///
/// Reached by [`CmkV2::clusters`](super::CmkV2::clusters).
#[derive(Clone, Debug)]
pub struct ClustersClient {
    pub(super) client: Client,
}

impl ClustersClient {
    /// Lists Kafka clusters.
    ///
    /// `GET /cmk/v2/clusters` · General Availability · cloud API key or STS token
    ///
    /// Returns the Kafka clusters of one environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCmkV2Clusters)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose Kafka clusters are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of Kafka clusters. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    pub fn list(&self, environment: impl AsRef<str>) -> ListClusters {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListClusters { call }
    }

    /// Creates a Kafka cluster.
    ///
    /// `POST /cmk/v2/clusters` · General Availability · cloud API key or STS token
    ///
    /// Creates a Kafka cluster. It can be used once `status.phase` is `PROVISIONED`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCmkV2Cluster)
    ///
    /// # Arguments
    ///
    /// - `body`: Type, location and name of the new Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The Kafka cluster is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///         "display_name",
    ///         ClusterSpecAvailability::MultiZone,
    ///         ClusterSpecCloud::Aws,
    ///         "region",
    ///         ClusterSpecCreateConfig::Basic(Basic::new()),
    ///         EnvScopedObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.cmk_v2().clusters().create(&body).await?;
    /// println!("{answer:?}");
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
    /// `GET /cmk/v2/clusters/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a Kafka cluster.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCmkV2Cluster)
    ///
    /// [`until_ready`](GetCluster::until_ready) asks again until it is ready,
    /// [`until_gone`](GetCluster::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the Kafka cluster.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested Kafka cluster. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Kafka cluster with this ID in the given environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.cmk_v2().clusters().get("lkc-3w9dn", "env-6m2xp8").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetCluster {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetCluster { call }
    }

    /// Updates a Kafka cluster.
    ///
    /// `PATCH /cmk/v2/clusters/{id}` · General Availability · cloud API key or STS token
    ///
    /// Changes the given fields of a Kafka cluster. Another `config.kind` changes the type of the
    /// cluster; `Standard` cannot be changed back to `Basic`. A new size takes effect later.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateCmkV2Cluster)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the Kafka cluster.
    /// - `body`: The fields to change, with the environment of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The Kafka cluster after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Kafka cluster with this ID in the given environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///     ClusterSpecUpdate::new(EnvScopedObjectReferenceInput::new("id")),
    /// );
    /// let answer = client.cmk_v2().clusters().update("lkc-3w9dn", &body).await?;
    /// println!("{answer:?}");
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
    /// `DELETE /cmk/v2/clusters/{id}` · General Availability · cloud API key or STS token
    ///
    /// Deletes a Kafka cluster with its topics and all their data. This cannot be undone. Rejected
    /// if `deletion_protection` is enabled.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCmkV2Cluster)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the Kafka cluster.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The Kafka cluster and its data are being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Kafka cluster with this ID in the given environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
        environment: impl AsRef<str>,
    ) -> DeleteCluster {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
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

request! {
    /// A call of [`ClustersClient::list`].
    ListClusters -> Json<ClusterList>
}

pages! {
    ListClusters -> ClusterList, Paging::Link("page_token")
}

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

    /// The maximum number of items per page. At most 100; `10` if not set.
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
    /// A call of [`ClustersClient::create`].
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
    /// A call of [`ClustersClient::get`].
    GetCluster -> Json<Cluster>
}

impl GetCluster {
    /// Waits until it is ready: until `status.phase` is `PROVISIONED`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<Cluster> {
        Waiter::until_ready(self.call, Json::<Cluster>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
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
    /// A call of [`ClustersClient::update`].
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
    /// A call of [`ClustersClient::delete`].
    DeleteCluster -> Empty
}

/// A page of Kafka clusters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cmk/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ClusterList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The Kafka clusters on this page. Without duplicates.
    pub data: Vec<Cluster>,
}

impl ClusterList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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

/// A Kafka cluster, with its settings and its state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cmk/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Cluster`.
    pub kind: Option<String>,
    /// The ID of the Kafka cluster. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The specification of a Kafka cluster.
    pub spec: ClusterSpec,
    /// The status of a Kafka cluster. Read-only. Set by the service.
    pub status: ClusterStatus,
}

impl Cluster {
    /// With what is required.
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
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(Cluster {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
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

/// The specification of a Kafka cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpec {
    /// The display name of the Kafka cluster.
    pub display_name: String,
    /// The availability of the Kafka cluster: `HIGH` and `MULTI_ZONE` tolerate the loss of an
    /// availability zone, `LOW` and `SINGLE_ZONE` do not.
    pub availability: ClusterSpecAvailability,
    /// The cloud provider of the Kafka cluster. Cannot change after creation.
    pub cloud: ClusterSpecCloud,
    /// The cloud region of the Kafka cluster. Cannot change after creation.
    pub region: String,
    /// The type of the Kafka cluster, given by `kind`, and the settings of that type.
    pub config: ClusterSpecConfig,
    /// The bootstrap address for Kafka clients. Superseded by `endpoints`. Cannot change after
    /// creation; set by the service.
    ///
    /// **Deprecated.**
    pub kafka_bootstrap_endpoint: Option<String>,
    /// The base URL of the Kafka REST API of the Kafka cluster. Superseded by `endpoints`. Format
    /// `uri`; cannot change after creation; set by the service.
    ///
    /// **Deprecated.**
    pub http_endpoint: Option<String>,
    /// The Kafka API endpoint of the Kafka cluster. Superseded by `endpoints`. Cannot change after
    /// creation; set by the service.
    ///
    /// **Deprecated.**
    pub api_endpoint: Option<String>,
    /// The endpoints of the Kafka cluster, by ID of the access point. Set by the service.
    pub endpoints: Option<BTreeMap<String, Endpoints>>,
    /// `true` if requests to delete the Kafka cluster are rejected.
    pub deletion_protection: Option<bool>,
    /// The environment of the Kafka cluster.
    pub environment: EnvScopedObjectReference,
    /// The network of the Kafka cluster. Absent if it is accessed over the internet. Cannot change
    /// after creation.
    pub network: Option<EnvScopedObjectReference>,
    /// The self-managed key (`byok.v1.Key`) that encrypts the data. Absent if Confluent Cloud
    /// manages the key. Older Kafka clusters may have `config.encryption_key` instead. Cannot
    /// change after creation.
    pub byok: Option<GlobalObjectReference>,
}

impl ClusterSpec {
    /// With what is required.
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
    pub fn with_kafka_bootstrap_endpoint(
        mut self,
        kafka_bootstrap_endpoint: impl Into<String>,
    ) -> Self {
        self.kafka_bootstrap_endpoint = Some(kafka_bootstrap_endpoint.into());
        self
    }

    /// Sets [`http_endpoint`](Self::http_endpoint).
    pub fn with_http_endpoint(mut self, http_endpoint: impl Into<String>) -> Self {
        self.http_endpoint = Some(http_endpoint.into());
        self
    }

    /// Sets [`api_endpoint`](Self::api_endpoint).
    pub fn with_api_endpoint(mut self, api_endpoint: impl Into<String>) -> Self {
        self.api_endpoint = Some(api_endpoint.into());
        self
    }

    /// Sets [`endpoints`](Self::endpoints).
    pub fn with_endpoints(mut self, endpoints: BTreeMap<String, Endpoints>) -> Self {
        self.endpoints = Some(endpoints);
        self
    }

    /// Sets [`deletion_protection`](Self::deletion_protection).
    pub fn with_deletion_protection(mut self, deletion_protection: bool) -> Self {
        self.deletion_protection = Some(deletion_protection);
        self
    }

    /// Sets [`network`](Self::network).
    pub fn with_network(mut self, network: impl Into<EnvScopedObjectReference>) -> Self {
        self.network = Some(network.into());
        self
    }

    /// Sets [`byok`](Self::byok).
    pub fn with_byok(mut self, byok: impl Into<GlobalObjectReference>) -> Self {
        self.byok = Some(byok.into());
        self
    }
}

model!(ClusterSpec {
    0 "display_name": display_name,
    1 "availability": availability,
    2 "cloud": cloud,
    3 "region": region,
    4 "config": config,
    5 "kafka_bootstrap_endpoint": kafka_bootstrap_endpoint,
    6 "http_endpoint": http_endpoint,
    7 "api_endpoint": api_endpoint,
    8 "endpoints": endpoints,
    9 "deletion_protection": deletion_protection,
    10 "environment": environment,
    11 "network": network,
    12 "byok": byok,
});

open_enum! {
    /// The availability of the Kafka cluster: `HIGH` and `MULTI_ZONE` tolerate the loss of an
    /// availability zone, `LOW` and `SINGLE_ZONE` do not.
    pub enum ClusterSpecAvailability {
        /// `MULTI_ZONE`
        MultiZone = "MULTI_ZONE",
        /// `SINGLE_ZONE`
        SingleZone = "SINGLE_ZONE",
        /// `HIGH`
        High = "HIGH",
        /// `LOW`
        Low = "LOW",
    }
}

open_enum! {
    /// The cloud provider of the Kafka cluster.
    pub enum ClusterSpecCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

/// The type of the Kafka cluster, given by `kind`, and the settings of that type.
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
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("Basic" | "cmk.v2.Basic") => alternative(value).map(Self::Basic),
            Some("Standard" | "cmk.v2.Standard") => {
                alternative(value).map(Self::Standard)
            }
            Some("Dedicated" | "cmk.v2.Dedicated") => {
                alternative(value).map(Self::Dedicated)
            }
            Some("Enterprise" | "cmk.v2.Enterprise") => {
                alternative(value).map(Self::Enterprise)
            }
            Some("Freight" | "cmk.v2.Freight") => alternative(value).map(Self::Freight),
            _ => Ok(Self::Unrecognized(value)),
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
#[derive(Clone, Debug, PartialEq)]
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
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "Basic".into(),
            max_ecku: None,
        }
    }

    /// Sets [`max_ecku`](Self::max_ecku).
    pub fn with_max_ecku(mut self, max_ecku: i32) -> Self {
        self.max_ecku = Some(max_ecku);
        self
    }
}

model!(Basic {
    0 "kind": kind,
    1 "max_ecku": max_ecku,
});

/// A Standard cluster.
#[derive(Clone, Debug, PartialEq)]
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
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "Standard".into(),
            max_ecku: None,
        }
    }

    /// Sets [`max_ecku`](Self::max_ecku).
    pub fn with_max_ecku(mut self, max_ecku: i32) -> Self {
        self.max_ecku = Some(max_ecku);
        self
    }
}

model!(Standard {
    0 "kind": kind,
    1 "max_ecku": max_ecku,
});

/// A Dedicated cluster, whose size is fixed by request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dedicated {
    /// The discriminator for a Dedicated cluster. Always `Dedicated`.
    pub kind: String,
    /// The number of Confluent Units for Kafka (CKUs). At least 2 for a multi-zone cluster. At
    /// least 1.
    pub cku: i32,
    /// The ID of the encryption key at the cloud provider. Superseded by `spec.byok`. Cannot change
    /// after creation.
    ///
    /// **Deprecated.**
    pub encryption_key: Option<String>,
    /// The availability zones of the cluster, as named by the cloud provider: AZ IDs on AWS, zone
    /// names on Google Cloud. 1 to 3 elements; without duplicates; cannot change after creation.
    pub zones: Option<Vec<String>>,
    /// The upgrade type of the cluster: new releases are rolled out to `PRIORITY` clusters before
    /// `REGULAR` ones. `REGULAR` if not set.
    pub release_priority: Option<ReleasePriority>,
}

impl Dedicated {
    /// With what is required.
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
    pub fn with_encryption_key(mut self, encryption_key: impl Into<String>) -> Self {
        self.encryption_key = Some(encryption_key.into());
        self
    }

    /// Sets [`zones`](Self::zones).
    pub fn with_zones(
        mut self,
        zones: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zones = Some(zones.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`release_priority`](Self::release_priority).
    pub fn with_release_priority(
        mut self,
        release_priority: impl Into<ReleasePriority>,
    ) -> Self {
        self.release_priority = Some(release_priority.into());
        self
    }
}

model!(Dedicated {
    0 "kind": kind,
    1 "cku": cku,
    2 "encryption_key": encryption_key,
    3 "zones": zones,
    4 "release_priority": release_priority,
});

open_enum! {
    /// The upgrade type of the cluster: new releases are rolled out to `PRIORITY` clusters before
    /// `REGULAR` ones.
    pub enum ReleasePriority {
        /// `REGULAR`
        Regular = "REGULAR",
        /// `PRIORITY`
        Priority = "PRIORITY",
    }
}

/// An Enterprise cluster.
#[derive(Clone, Debug, PartialEq)]
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
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "Enterprise".into(),
            max_ecku: None,
        }
    }

    /// Sets [`max_ecku`](Self::max_ecku).
    pub fn with_max_ecku(mut self, max_ecku: i32) -> Self {
        self.max_ecku = Some(max_ecku);
        self
    }
}

model!(Enterprise {
    0 "kind": kind,
    1 "max_ecku": max_ecku,
});

/// A Freight cluster, for high-volume workloads that tolerate latency.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Freight {
    /// The discriminator for a Freight cluster. Always `Freight`.
    pub kind: String,
    /// The maximum number of elastic Confluent Units for Kafka (eCKUs). At least 2 if
    /// `availability` is `HIGH`. At least 1.
    pub max_ecku: Option<i32>,
    /// The availability zones of the cluster, as named by the cloud provider: AZ IDs on AWS, zone
    /// names on Google Cloud. 1 to 3 elements; without duplicates; cannot change after creation;
    /// set by the service.
    pub zones: Option<Vec<String>>,
}

impl Default for Freight {
    fn default() -> Self {
        Self::new()
    }
}

impl Freight {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "Freight".into(),
            max_ecku: None,
            zones: None,
        }
    }

    /// Sets [`max_ecku`](Self::max_ecku).
    pub fn with_max_ecku(mut self, max_ecku: i32) -> Self {
        self.max_ecku = Some(max_ecku);
        self
    }

    /// Sets [`zones`](Self::zones).
    pub fn with_zones(
        mut self,
        zones: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zones = Some(zones.into_iter().map(Into::into).collect());
        self
    }
}

model!(Freight {
    0 "kind": kind,
    1 "max_ecku": max_ecku,
    2 "zones": zones,
});

/// The endpoints of a Kafka cluster at an access point.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    0 "kafka_bootstrap_endpoint": kafka_bootstrap_endpoint,
    1 "http_endpoint": http_endpoint,
    2 "connection_type": connection_type,
});

open_enum! {
    /// The kind of network connection to the addresses.
    pub enum ConnectionType {
        /// `PUBLIC`
        Public = "PUBLIC",
        /// `PRIVATE_LINK`
        PrivateLink = "PRIVATE_LINK",
        /// `PRIVATE_NETWORK_INTERFACE`
        PrivateNetworkInterface = "PRIVATE_NETWORK_INTERFACE",
    }
}

/// The status of a Kafka cluster.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterStatus {
    /// The lifecycle phase: `PROVISIONING` while the Kafka cluster is created, then `PROVISIONED`
    /// or `FAILED`. Set by the service.
    pub phase: ClusterStatusPhase,
    /// The current number of Confluent Units for Kafka (CKUs) of a dedicated cluster. Differs from
    /// `spec.config.cku` until a resize is complete. At least 1; set by the service.
    pub cku: Option<i32>,
}

impl ClusterStatus {
    /// With what is required.
    pub fn new(phase: impl Into<ClusterStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            cku: None,
        }
    }

    /// Sets [`cku`](Self::cku).
    pub fn with_cku(mut self, cku: i32) -> Self {
        self.cku = Some(cku);
        self
    }
}

model!(ClusterStatus {
    0 "phase": phase,
    1 "cku": cku,
});

open_enum! {
    /// The lifecycle phase: `PROVISIONING` while the Kafka cluster is created, then `PROVISIONED`
    /// or `FAILED`.
    pub enum ClusterStatusPhase {
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `PROVISIONED`
        Provisioned = "PROVISIONED",
        /// `FAILED`
        Failed = "FAILED",
    }
}

/// A Kafka cluster, with its settings and its state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterCreate {
    /// The specification of a Kafka cluster.
    pub spec: ClusterSpecCreate,
}

impl ClusterCreate {
    /// With what is required.
    pub fn new(spec: impl Into<ClusterSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ClusterCreate {
    0 "spec": spec,
});

/// The specification of a Kafka cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpecCreate {
    /// The display name of the Kafka cluster.
    pub display_name: String,
    /// The availability of the Kafka cluster: `HIGH` and `MULTI_ZONE` tolerate the loss of an
    /// availability zone, `LOW` and `SINGLE_ZONE` do not.
    pub availability: ClusterSpecAvailability,
    /// The cloud provider of the Kafka cluster. Cannot change after creation.
    pub cloud: ClusterSpecCloud,
    /// The cloud region of the Kafka cluster. Cannot change after creation.
    pub region: String,
    /// The type of the Kafka cluster, given by `kind`, and the settings of that type.
    pub config: ClusterSpecCreateConfig,
    /// `true` if requests to delete the Kafka cluster are rejected.
    pub deletion_protection: Option<bool>,
    /// The environment of the Kafka cluster.
    pub environment: EnvScopedObjectReferenceInput,
    /// The network of the Kafka cluster. Absent if it is accessed over the internet. Cannot change
    /// after creation.
    pub network: Option<EnvScopedObjectReferenceInput>,
    /// The self-managed key (`byok.v1.Key`) that encrypts the data. Absent if Confluent Cloud
    /// manages the key. Older Kafka clusters may have `config.encryption_key` instead. Cannot
    /// change after creation.
    pub byok: Option<GlobalObjectReferenceInput>,
}

impl ClusterSpecCreate {
    /// With what is required.
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
    pub fn with_deletion_protection(mut self, deletion_protection: bool) -> Self {
        self.deletion_protection = Some(deletion_protection);
        self
    }

    /// Sets [`network`](Self::network).
    pub fn with_network(
        mut self,
        network: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        self.network = Some(network.into());
        self
    }

    /// Sets [`byok`](Self::byok).
    pub fn with_byok(mut self, byok: impl Into<GlobalObjectReferenceInput>) -> Self {
        self.byok = Some(byok.into());
        self
    }
}

model!(ClusterSpecCreate {
    0 "display_name": display_name,
    1 "availability": availability,
    2 "cloud": cloud,
    3 "region": region,
    4 "config": config,
    5 "deletion_protection": deletion_protection,
    6 "environment": environment,
    7 "network": network,
    8 "byok": byok,
});

/// The type of the Kafka cluster, given by `kind`, and the settings of that type.
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
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("Basic" | "cmk.v2.Basic") => alternative(value).map(Self::Basic),
            Some("Standard" | "cmk.v2.Standard") => {
                alternative(value).map(Self::Standard)
            }
            Some("Dedicated" | "cmk.v2.Dedicated") => {
                alternative(value).map(Self::Dedicated)
            }
            Some("Enterprise" | "cmk.v2.Enterprise") => {
                alternative(value).map(Self::Enterprise)
            }
            Some("Freight" | "cmk.v2.Freight") => alternative(value).map(Self::Freight),
            _ => Ok(Self::Unrecognized(value)),
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

/// A Freight cluster, for high-volume workloads that tolerate latency.
#[derive(Clone, Debug, PartialEq)]
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
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "Freight".into(),
            max_ecku: None,
        }
    }

    /// Sets [`max_ecku`](Self::max_ecku).
    pub fn with_max_ecku(mut self, max_ecku: i32) -> Self {
        self.max_ecku = Some(max_ecku);
        self
    }
}

model!(FreightInput {
    0 "kind": kind,
    1 "max_ecku": max_ecku,
});

/// The fields of a Kafka cluster that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// The fields of a Kafka cluster spec that can be changed.
    pub spec: ClusterSpecUpdate,
}

impl ClusterUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<ClusterSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ClusterUpdate {
    0 "spec": spec,
});

/// The fields of a Kafka cluster spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`availability`](Self::availability).
    pub fn with_availability(
        mut self,
        availability: impl Into<ClusterSpecAvailability>,
    ) -> Self {
        self.availability = Some(availability.into());
        self
    }

    /// Sets [`config`](Self::config).
    pub fn with_config(mut self, config: impl Into<ClusterSpecUpdateConfig>) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Sets [`deletion_protection`](Self::deletion_protection).
    pub fn with_deletion_protection(mut self, deletion_protection: bool) -> Self {
        self.deletion_protection = Some(deletion_protection);
        self
    }
}

model!(ClusterSpecUpdate {
    0 "display_name": display_name,
    1 "availability": availability,
    2 "config": config,
    3 "deletion_protection": deletion_protection,
    4 "environment": environment,
});

/// The type of the Kafka cluster, given by `kind`, and the settings of that type.
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
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("Basic" | "cmk.v2.Basic") => alternative(value).map(Self::Basic),
            Some("Standard" | "cmk.v2.Standard") => {
                alternative(value).map(Self::Standard)
            }
            Some("Dedicated" | "cmk.v2.Dedicated") => {
                alternative(value).map(Self::Dedicated)
            }
            Some("Enterprise" | "cmk.v2.Enterprise") => {
                alternative(value).map(Self::Enterprise)
            }
            Some("Freight" | "cmk.v2.Freight") => alternative(value).map(Self::Freight),
            _ => Ok(Self::Unrecognized(value)),
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
