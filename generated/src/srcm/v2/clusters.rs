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

/// The operations of [`SrcmV2::clusters`](super::SrcmV2::clusters).
///
/// Schema Registry clusters.
///
/// An environment has at most one.
#[derive(Clone, Debug)]
pub struct ClustersClient {
    pub(super) client: Client,
}

impl ClustersClient {
    /// Lists Schema Registry clusters.
    ///
    /// Returns the Schema Registry clusters of one environment, in pages.
    ///
    /// `GET /srcm/v2/clusters` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSrcmV2Clusters)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose Schema Registry clusters are returned.
    ///
    /// Optional: [`page_size`](ListClusters::page_size), [`page_token`](ListClusters::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of Schema Registry clusters.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
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
    pub fn list(&self, environment: impl Into<String>) -> ListClusters {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListClusters { call }
    }

    /// Creates a Schema Registry cluster.
    ///
    /// Creates the Schema Registry cluster of an environment. It can be used once `status.phase` is
    /// `PROVISIONED`.
    ///
    /// `POST /srcm/v2/clusters` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createSrcmV2Cluster)
    ///
    /// # Parameters
    ///
    /// - `body`: The environment, the region and the package.
    ///
    /// # Response
    ///
    /// - 202: The Schema Registry cluster is being created. Header:
    ///   [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///         GlobalObjectReferenceInput::new("lkc-3w9dn"),
    ///         GlobalObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.srcm_v2().clusters().create(&body).await?;
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

    /// Gets a Schema Registry cluster.
    ///
    /// Returns a Schema Registry cluster with its package, its base URL and its lifecycle phase.
    ///
    /// [`until_ready`](GetCluster::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetCluster::until_gone) until it is gone.
    ///
    /// `GET /srcm/v2/clusters/{id}` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSrcmV2Cluster)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the Schema Registry cluster.
    /// - `environment`: The ID of the environment of the Schema Registry cluster.
    ///
    /// # Response
    ///
    /// - 200: The requested Schema Registry cluster.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no Schema Registry cluster with this ID in the given environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.srcm_v2().clusters().get("lsrc-8kq2m", "env-6m2xp8").await?;
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

    /// Updates a Schema Registry cluster.
    ///
    /// Changes the given fields of a Schema Registry cluster. The package can be upgraded from
    /// `ESSENTIALS` to `ADVANCED` but not downgraded.
    ///
    /// `PATCH /srcm/v2/clusters/{id}` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateSrcmV2Cluster)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the Schema Registry cluster.
    /// - `body`: The fields to change, with the environment of the Schema Registry cluster.
    ///
    /// # Response
    ///
    /// - 200: The Schema Registry cluster after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no Schema Registry cluster with this ID in the given environment.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///     ClusterSpecUpdate::new(GlobalObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client.srcm_v2().clusters().update("lsrc-8kq2m", &body).await?;
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

    /// Deletes a Schema Registry cluster.
    ///
    /// Deletes a Schema Registry cluster with all schemas in it. This cannot be undone.
    ///
    /// `DELETE /srcm/v2/clusters/{id}` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSrcmV2Cluster)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the Schema Registry cluster.
    /// - `environment`: The ID of the environment of the Schema Registry cluster.
    ///
    /// # Response
    ///
    /// - 204: The Schema Registry cluster and its schemas are being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no Schema Registry cluster with this ID in the given environment.
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
        environment: impl Into<String>,
    ) -> DeleteCluster {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
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

impl ListClusters {
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
    id: "createSrcmV2Cluster",
    name: "create cluster",
    method: "POST",
    path: "/srcm/v2/clusters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ClustersClient::create`].
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
    id: "updateSrcmV2Cluster",
    name: "update cluster",
    method: "PATCH",
    path: "/srcm/v2/clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ClustersClient::update`].
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
    /// A request builder for [`ClustersClient::delete`].
    DeleteCluster -> Empty, idempotent
}

/// A page of Schema Registry clusters.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterList {
    /// The group and version of the API that the object belongs to. Read-only; always `srcm/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ClusterList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The Schema Registry clusters on this page. No duplicates.
    pub data: Vec<Cluster>,
}

impl ClusterList {
    /// Creates a `ClusterList` with its required fields.
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

/// A Schema Registry cluster, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// The group and version of the API that the object belongs to. Read-only; always `srcm/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Cluster`.
    pub kind: Option<String>,
    /// The ID of the Schema Registry cluster. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The location and package of a Schema Registry cluster.
    pub spec: ClusterSpec,
    /// The status of a Schema Registry cluster. Read-only.
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

/// The location and package of a Schema Registry cluster, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpec {
    /// The display name of the Schema Registry cluster. Immutable; read-only.
    pub display_name: Option<String>,
    /// The Stream Governance package. Can be upgraded from `ESSENTIALS` to `ADVANCED` but not
    /// downgraded.
    pub package: ClusterSpecPackage,
    /// The network access of the cluster: private network or internet. Defaults to `PUBLIC`.
    pub network_type: Option<NetworkType>,
    /// The base URL of the Schema Registry API of the cluster. Format `uri`; immutable; read-only.
    pub http_endpoint: Option<String>,
    /// The environment of the Schema Registry cluster.
    pub environment: GlobalObjectReference,
    /// The region (`srcm.v2.Region`) of the cluster. Immutable.
    pub region: GlobalObjectReference,
}

impl ClusterSpec {
    /// Creates a `ClusterSpec` with its required fields.
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
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`network_type`](Self::network_type).
    #[must_use]
    pub fn with_network_type(mut self, network_type: impl Into<NetworkType>) -> Self {
        self.network_type = Some(network_type.into());
        self
    }

    /// Sets [`http_endpoint`](Self::http_endpoint).
    #[must_use]
    pub fn with_http_endpoint(mut self, http_endpoint: impl Into<String>) -> Self {
        self.http_endpoint = Some(http_endpoint.into());
        self
    }
}

model!(ClusterSpec {
    "display_name": display_name,
    "package": package,
    "network_type": network_type,
    "http_endpoint": http_endpoint,
    "environment": environment,
    "region": region,
});

/// The Stream Governance package.
///
/// Can be upgraded from `ESSENTIALS` to `ADVANCED` but not downgraded.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClusterSpecPackage {
    /// `ESSENTIALS`
    Essentials,
    /// `ADVANCED`
    Advanced,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ClusterSpecPackage {
    "ESSENTIALS": Essentials,
    "ADVANCED": Advanced,
});

/// The network access of the cluster: private network or internet.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkType {
    /// `PRIVATE`
    Private,
    /// `PUBLIC`
    Public,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(NetworkType {
    "PRIVATE": Private,
    "PUBLIC": Public,
});

/// The status of a Schema Registry cluster.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterStatus {
    /// The lifecycle phase: `PROVISIONING` while the cluster is created, then `PROVISIONED` or
    /// `FAILED`. Read-only.
    pub phase: ClusterStatusPhase,
}

impl ClusterStatus {
    /// Creates a `ClusterStatus` with its required fields.
    pub fn new(phase: impl Into<ClusterStatusPhase>) -> Self {
        Self { phase: phase.into() }
    }
}

model!(ClusterStatus {
    "phase": phase,
});

/// The lifecycle phase: `PROVISIONING` while the cluster is created, then `PROVISIONED` or
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

/// A Schema Registry cluster, as sent by [`ClustersClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterCreate {
    /// The location and package of a Schema Registry cluster.
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

/// The location and package of a Schema Registry cluster, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpecCreate {
    /// The Stream Governance package. Can be upgraded from `ESSENTIALS` to `ADVANCED` but not
    /// downgraded.
    pub package: ClusterSpecPackage,
    /// The network access of the cluster: private network or internet. Defaults to `PUBLIC`.
    pub network_type: Option<NetworkType>,
    /// The environment of the Schema Registry cluster.
    pub environment: GlobalObjectReferenceInput,
    /// The region (`srcm.v2.Region`) of the cluster. Immutable.
    pub region: GlobalObjectReferenceInput,
}

impl ClusterSpecCreate {
    /// Creates a `ClusterSpecCreate` with its required fields.
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
    #[must_use]
    pub fn with_network_type(mut self, network_type: impl Into<NetworkType>) -> Self {
        self.network_type = Some(network_type.into());
        self
    }
}

model!(ClusterSpecCreate {
    "package": package,
    "network_type": network_type,
    "environment": environment,
    "region": region,
});

/// The fields of a Schema Registry cluster that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// The fields of a Schema Registry cluster spec that can be changed.
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

/// The fields of a Schema Registry cluster spec that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpecUpdate {
    /// The Stream Governance package. Can be upgraded from `ESSENTIALS` to `ADVANCED` but not
    /// downgraded.
    pub package: Option<ClusterSpecPackage>,
    /// The network access of the cluster: private network or internet. Defaults to `PUBLIC`.
    pub network_type: Option<NetworkType>,
    /// The environment of the Schema Registry cluster.
    pub environment: GlobalObjectReferenceInput,
}

impl ClusterSpecUpdate {
    /// Creates a `ClusterSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<GlobalObjectReferenceInput>) -> Self {
        Self {
            package: None,
            network_type: None,
            environment: environment.into(),
        }
    }

    /// Sets [`package`](Self::package).
    #[must_use]
    pub fn with_package(mut self, package: impl Into<ClusterSpecPackage>) -> Self {
        self.package = Some(package.into());
        self
    }

    /// Sets [`network_type`](Self::network_type).
    #[must_use]
    pub fn with_network_type(mut self, network_type: impl Into<NetworkType>) -> Self {
        self.network_type = Some(network_type.into());
        self
    }
}

model!(ClusterSpecUpdate {
    "package": package,
    "network_type": network_type,
    "environment": environment,
});
