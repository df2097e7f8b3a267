// Generated from srcm/v2.yaml by `cargo xtask codegen`; do not edit.

//! Schema Registry clusters.
//!
//! An environment has at most one.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    GlobalObjectReference, GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use crate::wait::{Phased, Phases, Waiter};

/// Schema Registry clusters.
///
/// An environment has at most one.
///
/// Reached by [`SrcmV2::clusters`](super::SrcmV2::clusters).
#[derive(Clone, Debug)]
pub struct ClustersClient {
    pub(super) client: Client,
}

impl ClustersClient {
    /// Lists Schema Registry clusters.
    ///
    /// `GET /srcm/v2/clusters` · General Availability · cloud API key
    ///
    /// Returns the Schema Registry clusters of one environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSrcmV2Clusters)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose Schema Registry clusters are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of Schema Registry clusters. | `X-Request-Id` |
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
    /// let mut items = client.srcm_v2().clusters().list("env-6m2xp8").items();
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

    /// Creates a Schema Registry cluster.
    ///
    /// `POST /srcm/v2/clusters` · General Availability · cloud API key
    ///
    /// Creates the Schema Registry cluster of an environment. It can be used once `status.phase` is
    /// `PROVISIONED`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createSrcmV2Cluster)
    ///
    /// # Arguments
    ///
    /// - `body`: The environment, the region and the package.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The Schema Registry cluster is being created. | `X-Request-Id`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::srcm::v2::{
    ///     ClusterCreate, ClusterSpecCreate, ClusterSpecPackage, GlobalObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ClusterCreate::new(
    ///     ClusterSpecCreate::new(
    ///         ClusterSpecPackage::Essentials,
    ///         GlobalObjectReferenceInput::new("id"),
    ///         GlobalObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.srcm_v2().clusters().create(&body).await?;
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

    /// Gets a Schema Registry cluster.
    ///
    /// `GET /srcm/v2/clusters/{id}` · General Availability · cloud API key
    ///
    /// Returns a Schema Registry cluster.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSrcmV2Cluster)
    ///
    /// [`until_ready`](GetCluster::until_ready) asks again until it is ready,
    /// [`until_gone`](GetCluster::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the Schema Registry cluster.
    /// - `environment`: The ID of the environment of the Schema Registry cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested Schema Registry cluster. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Schema Registry cluster with this ID in the given environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.srcm_v2().clusters().get("lsrc-8kq2m", "env-6m2xp8").await?;
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

    /// Updates a Schema Registry cluster.
    ///
    /// `PATCH /srcm/v2/clusters/{id}` · General Availability · cloud API key
    ///
    /// Changes the given fields of a Schema Registry cluster. The package can be upgraded from
    /// `ESSENTIALS` to `ADVANCED` but not downgraded.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateSrcmV2Cluster)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the Schema Registry cluster.
    /// - `body`: The fields to change, with the environment of the Schema Registry cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The Schema Registry cluster after the update. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Schema Registry cluster with this ID in the given environment. | `X-Request-Id` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::srcm::v2::{
    ///     ClusterSpecUpdate, ClusterUpdate, GlobalObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ClusterUpdate::new(
    ///     ClusterSpecUpdate::new(GlobalObjectReferenceInput::new("id")),
    /// );
    /// let answer = client.srcm_v2().clusters().update("lsrc-8kq2m", &body).await?;
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

    /// Deletes a Schema Registry cluster.
    ///
    /// `DELETE /srcm/v2/clusters/{id}` · General Availability · cloud API key
    ///
    /// Deletes a Schema Registry cluster with all schemas in it. This cannot be undone.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSrcmV2Cluster)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the Schema Registry cluster.
    /// - `environment`: The ID of the environment of the Schema Registry cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The Schema Registry cluster and its schemas are being deleted. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Schema Registry cluster with this ID in the given environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.srcm_v2().clusters().delete("lsrc-8kq2m", "env-6m2xp8").await?;
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
    id: "listSrcmV2Clusters",
    name: "list clusters",
    method: "GET",
    path: "/srcm/v2/clusters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
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
    id: "createSrcmV2Cluster",
    name: "create cluster",
    method: "POST",
    path: "/srcm/v2/clusters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ClustersClient::create`].
    CreateCluster -> Json<Cluster>
}

static GET: Operation = Operation {
    id: "getSrcmV2Cluster",
    name: "get cluster",
    method: "GET",
    path: "/srcm/v2/clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
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
    id: "updateSrcmV2Cluster",
    name: "update cluster",
    method: "PATCH",
    path: "/srcm/v2/clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ClustersClient::update`].
    UpdateCluster -> Json<Cluster>
}

static DELETE: Operation = Operation {
    id: "deleteSrcmV2Cluster",
    name: "delete cluster",
    method: "DELETE",
    path: "/srcm/v2/clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ClustersClient::delete`].
    DeleteCluster -> Empty
}

/// A page of Schema Registry clusters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `srcm/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ClusterList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The Schema Registry clusters on this page. Without duplicates.
    pub data: Vec<Cluster>,
}

impl ClusterList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Cluster>>,
    ) -> Self {
        Self {
            api_version: "srcm/v2".into(),
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

/// A Schema Registry cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `srcm/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Cluster`.
    pub kind: Option<String>,
    /// The ID of the Schema Registry cluster. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The location and package of a Schema Registry cluster.
    pub spec: ClusterSpec,
    /// The status of a Schema Registry cluster. Read-only. Set by the service.
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

/// The location and package of a Schema Registry cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpec {
    /// The display name of the Schema Registry cluster. Cannot change after creation; set by the
    /// service.
    pub display_name: Option<String>,
    /// The Stream Governance package. Can be upgraded from `ESSENTIALS` to `ADVANCED` but not
    /// downgraded.
    pub package: ClusterSpecPackage,
    /// The network access of the cluster: private network or internet. `PUBLIC` if not set.
    pub network_type: Option<NetworkType>,
    /// The base URL of the Schema Registry API of the cluster. Format `uri`; cannot change after
    /// creation; set by the service.
    pub http_endpoint: Option<String>,
    /// The environment of the Schema Registry cluster.
    pub environment: GlobalObjectReference,
    /// The region (`srcm.v2.Region`) of the cluster. Cannot change after creation.
    pub region: GlobalObjectReference,
}

impl ClusterSpec {
    /// With what is required.
    pub fn new(
        package: impl Into<ClusterSpecPackage>,
        environment: impl Into<GlobalObjectReference>,
        region: impl Into<GlobalObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            package: package.into(),
            network_type: None,
            http_endpoint: None,
            environment: environment.into(),
            region: region.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`network_type`](Self::network_type).
    pub fn with_network_type(mut self, network_type: impl Into<NetworkType>) -> Self {
        self.network_type = Some(network_type.into());
        self
    }

    /// Sets [`http_endpoint`](Self::http_endpoint).
    pub fn with_http_endpoint(mut self, http_endpoint: impl Into<String>) -> Self {
        self.http_endpoint = Some(http_endpoint.into());
        self
    }
}

model!(ClusterSpec {
    0 "display_name": display_name,
    1 "package": package,
    2 "network_type": network_type,
    3 "http_endpoint": http_endpoint,
    4 "environment": environment,
    5 "region": region,
});

open_enum! {
    /// The Stream Governance package.
    ///
    /// Can be upgraded from `ESSENTIALS` to `ADVANCED` but not downgraded.
    pub enum ClusterSpecPackage {
        /// `ESSENTIALS`
        Essentials = "ESSENTIALS",
        /// `ADVANCED`
        Advanced = "ADVANCED",
    }
}

open_enum! {
    /// The network access of the cluster: private network or internet.
    pub enum NetworkType {
        /// `PRIVATE`
        Private = "PRIVATE",
        /// `PUBLIC`
        Public = "PUBLIC",
    }
}

/// The status of a Schema Registry cluster.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterStatus {
    /// The lifecycle phase: `PROVISIONING` while the cluster is created, then `PROVISIONED` or
    /// `FAILED`. Set by the service.
    pub phase: ClusterStatusPhase,
}

impl ClusterStatus {
    /// With what is required.
    pub fn new(phase: impl Into<ClusterStatusPhase>) -> Self {
        Self { phase: phase.into() }
    }
}

model!(ClusterStatus {
    0 "phase": phase,
});

open_enum! {
    /// The lifecycle phase: `PROVISIONING` while the cluster is created, then `PROVISIONED` or
    /// `FAILED`.
    pub enum ClusterStatusPhase {
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `PROVISIONED`
        Provisioned = "PROVISIONED",
        /// `FAILED`
        Failed = "FAILED",
    }
}

/// A Schema Registry cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterCreate {
    /// The location and package of a Schema Registry cluster.
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

/// The location and package of a Schema Registry cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpecCreate {
    /// The Stream Governance package. Can be upgraded from `ESSENTIALS` to `ADVANCED` but not
    /// downgraded.
    pub package: ClusterSpecPackage,
    /// The network access of the cluster: private network or internet. `PUBLIC` if not set.
    pub network_type: Option<NetworkType>,
    /// The environment of the Schema Registry cluster.
    pub environment: GlobalObjectReferenceInput,
    /// The region (`srcm.v2.Region`) of the cluster. Cannot change after creation.
    pub region: GlobalObjectReferenceInput,
}

impl ClusterSpecCreate {
    /// With what is required.
    pub fn new(
        package: impl Into<ClusterSpecPackage>,
        environment: impl Into<GlobalObjectReferenceInput>,
        region: impl Into<GlobalObjectReferenceInput>,
    ) -> Self {
        Self {
            package: package.into(),
            network_type: None,
            environment: environment.into(),
            region: region.into(),
        }
    }

    /// Sets [`network_type`](Self::network_type).
    pub fn with_network_type(mut self, network_type: impl Into<NetworkType>) -> Self {
        self.network_type = Some(network_type.into());
        self
    }
}

model!(ClusterSpecCreate {
    0 "package": package,
    1 "network_type": network_type,
    2 "environment": environment,
    3 "region": region,
});

/// The fields of a Schema Registry cluster that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// The fields of a Schema Registry cluster spec that can be changed.
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

/// The fields of a Schema Registry cluster spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpecUpdate {
    /// The Stream Governance package. Can be upgraded from `ESSENTIALS` to `ADVANCED` but not
    /// downgraded.
    pub package: Option<ClusterSpecPackage>,
    /// The network access of the cluster: private network or internet. `PUBLIC` if not set.
    pub network_type: Option<NetworkType>,
    /// The environment of the Schema Registry cluster.
    pub environment: GlobalObjectReferenceInput,
}

impl ClusterSpecUpdate {
    /// With what is required.
    pub fn new(environment: impl Into<GlobalObjectReferenceInput>) -> Self {
        Self {
            package: None,
            network_type: None,
            environment: environment.into(),
        }
    }

    /// Sets [`package`](Self::package).
    pub fn with_package(mut self, package: impl Into<ClusterSpecPackage>) -> Self {
        self.package = Some(package.into());
        self
    }

    /// Sets [`network_type`](Self::network_type).
    pub fn with_network_type(mut self, network_type: impl Into<NetworkType>) -> Self {
        self.network_type = Some(network_type.into());
        self
    }
}

model!(ClusterSpecUpdate {
    0 "package": package,
    1 "network_type": network_type,
    2 "environment": environment,
});
