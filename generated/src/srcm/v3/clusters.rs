// Generated from srcm/v3.yaml by `cargo xtask codegen`; do not edit.

//! Schema Registry clusters.
//!
//! They are created and deleted with their environments.

use std::collections::BTreeMap;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{GlobalObjectReference, ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`SrcmV3::clusters`](super::SrcmV3::clusters).
///
/// Schema Registry clusters.
///
/// They are created and deleted with their environments.
#[derive(Clone, Debug)]
pub struct ClustersClient {
    pub(super) client: Client,
}

impl ClustersClient {
    /// Lists Schema Registry clusters.
    ///
    /// Returns the Schema Registry clusters of one environment, in pages.
    ///
    /// `GET /srcm/v3/clusters` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSrcmV3Clusters)
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
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.srcm_v3().clusters().list("env-6m2xp8").items();
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

    /// Gets a Schema Registry cluster.
    ///
    /// Returns a Schema Registry cluster with its package, its base URLs and its lifecycle phase.
    ///
    /// [`until_ready`](GetCluster::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetCluster::until_gone) until it is gone.
    ///
    /// `GET /srcm/v3/clusters/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSrcmV3Cluster)
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
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no Schema Registry cluster with this ID in the given environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.srcm_v3().clusters().get("lsrc-8kq2m", "env-6m2xp8").await?;
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
}

static LIST: Operation = Operation {
    id: "listSrcmV3Clusters",
    name: "list clusters",
    method: "GET",
    path: "/srcm/v3/clusters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
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

static GET: Operation = Operation {
    id: "getSrcmV3Cluster",
    name: "get cluster",
    method: "GET",
    path: "/srcm/v3/clusters/{id}",
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

/// A page of Schema Registry clusters.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterList {
    /// The group and version of the API that the object belongs to. Read-only; always `srcm/v3`.
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
            api_version: "srcm/v3".into(),
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

/// A Schema Registry cluster.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// The group and version of the API that the object belongs to. Read-only; always `srcm/v3`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Cluster`.
    pub kind: Option<String>,
    /// The ID of the Schema Registry cluster. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The location and package of a Schema Registry cluster.
    pub spec: ClusterSpec,
    /// The status of a Schema Registry cluster. Read-only.
    pub status: ClusterStatus,
}

impl Cluster {
    /// Creates a `Cluster` with its required fields.
    pub fn new(
        id: impl Into<String>,
        spec: impl Into<ClusterSpec>,
        status: impl Into<ClusterStatus>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: id.into(),
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

/// The location and package of a Schema Registry cluster.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpec {
    /// The display name of the Schema Registry cluster. Immutable; read-only.
    pub display_name: Option<String>,
    /// The Stream Governance package. Can be upgraded from `ESSENTIALS` to `ADVANCED` but not
    /// downgraded.
    pub package: ClusterSpecPackage,
    /// The base URL of the Schema Registry API of the cluster. Format `uri`; immutable; read-only.
    pub http_endpoint: Option<String>,
    /// The base URL of the catalog API of the cluster. Format `uri`; immutable; read-only.
    pub catalog_http_endpoint: Option<String>,
    /// The base URL of the Schema Registry API over a private network. Format `uri`; immutable;
    /// read-only.
    pub private_http_endpoint: Option<String>,
    /// The endpoints of a Schema Registry cluster in private networks. Immutable; read-only.
    pub private_networking_config: Option<PrivateNetworkingConfig>,
    /// The cloud provider of the cluster. Immutable.
    pub cloud: ClusterSpecCloud,
    /// The cloud region of the cluster. Immutable.
    pub region: String,
    /// The environment of the cluster. Immutable.
    pub environment: GlobalObjectReference,
}

impl ClusterSpec {
    /// Creates a `ClusterSpec` with its required fields.
    pub fn new(
        package: impl Into<ClusterSpecPackage>,
        cloud: impl Into<ClusterSpecCloud>,
        region: impl Into<String>,
        environment: impl Into<GlobalObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            package: package.into(),
            http_endpoint: None,
            catalog_http_endpoint: None,
            private_http_endpoint: None,
            private_networking_config: None,
            cloud: cloud.into(),
            region: region.into(),
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`http_endpoint`](Self::http_endpoint).
    #[must_use]
    pub fn with_http_endpoint(mut self, http_endpoint: impl Into<String>) -> Self {
        self.http_endpoint = Some(http_endpoint.into());
        self
    }

    /// Sets [`catalog_http_endpoint`](Self::catalog_http_endpoint).
    #[must_use]
    pub fn with_catalog_http_endpoint(
        mut self,
        catalog_http_endpoint: impl Into<String>,
    ) -> Self {
        self.catalog_http_endpoint = Some(catalog_http_endpoint.into());
        self
    }

    /// Sets [`private_http_endpoint`](Self::private_http_endpoint).
    #[must_use]
    pub fn with_private_http_endpoint(
        mut self,
        private_http_endpoint: impl Into<String>,
    ) -> Self {
        self.private_http_endpoint = Some(private_http_endpoint.into());
        self
    }

    /// Sets [`private_networking_config`](Self::private_networking_config).
    #[must_use]
    pub fn with_private_networking_config(
        mut self,
        private_networking_config: impl Into<PrivateNetworkingConfig>,
    ) -> Self {
        self.private_networking_config = Some(private_networking_config.into());
        self
    }
}

model!(ClusterSpec {
    "display_name": display_name,
    "package": package,
    "http_endpoint": http_endpoint,
    "catalog_http_endpoint": catalog_http_endpoint,
    "private_http_endpoint": private_http_endpoint,
    "private_networking_config": private_networking_config,
    "cloud": cloud,
    "region": region,
    "environment": environment,
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

/// The cloud provider of the cluster.
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

/// The endpoints of a Schema Registry cluster in private networks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateNetworkingConfig {
    /// The base URL of the Schema Registry API over a private network, by region.
    pub regional_endpoints: Option<BTreeMap<String, String>>,
}

impl PrivateNetworkingConfig {
    /// Creates an empty `PrivateNetworkingConfig`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`regional_endpoints`](Self::regional_endpoints).
    #[must_use]
    pub fn with_regional_endpoints(
        mut self,
        regional_endpoints: BTreeMap<String, String>,
    ) -> Self {
        self.regional_endpoints = Some(regional_endpoints);
        self
    }
}

model!(PrivateNetworkingConfig {
    "regional_endpoints": regional_endpoints,
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
