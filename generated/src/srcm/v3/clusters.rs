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
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use crate::wait::{Phased, Phases, Waiter};

/// Schema Registry clusters.
///
/// They are created and deleted with their environments.
///
/// Reached by [`SrcmV3::clusters`](super::SrcmV3::clusters).
#[derive(Clone, Debug)]
pub struct ClustersClient {
    pub(super) client: Client,
}

impl ClustersClient {
    /// Lists Schema Registry clusters.
    ///
    /// `GET /srcm/v3/clusters` · General Availability · cloud API key
    ///
    /// Returns the Schema Registry clusters of one environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSrcmV3Clusters)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose Schema Registry clusters are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of Schema Registry clusters. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.srcm_v3().clusters().list("env-6m2xp8").items();
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

    /// Gets a Schema Registry cluster.
    ///
    /// `GET /srcm/v3/clusters/{id}` · General Availability · cloud API key
    ///
    /// Returns a Schema Registry cluster.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSrcmV3Cluster)
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
    /// | 200 | The requested Schema Registry cluster. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Schema Registry cluster with this ID in the given environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.srcm_v3().clusters().get("lsrc-8kq2m", "env-6m2xp8").await?;
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
}

static LIST: Operation = Operation {
    id: "listSrcmV3Clusters",
    name: "list clusters",
    method: "GET",
    path: "/srcm/v3/clusters",
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

static GET: Operation = Operation {
    id: "getSrcmV3Cluster",
    name: "get cluster",
    method: "GET",
    path: "/srcm/v3/clusters/{id}",
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

/// A page of Schema Registry clusters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `srcm/v3`.
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
            api_version: "srcm/v3".into(),
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
    /// `srcm/v3`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Cluster`.
    pub kind: Option<String>,
    /// The ID of the Schema Registry cluster. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The location and package of a Schema Registry cluster.
    pub spec: ClusterSpec,
    /// The status of a Schema Registry cluster. Read-only. Set by the service.
    pub status: ClusterStatus,
}

impl Cluster {
    /// With what is required.
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
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
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
    /// The base URL of the Schema Registry API of the cluster. Format `uri`; cannot change after
    /// creation; set by the service.
    pub http_endpoint: Option<String>,
    /// The base URL of the catalog API of the cluster. Format `uri`; cannot change after creation;
    /// set by the service.
    pub catalog_http_endpoint: Option<String>,
    /// The base URL of the Schema Registry API over a private network. Format `uri`; cannot change
    /// after creation; set by the service.
    pub private_http_endpoint: Option<String>,
    /// The endpoints of a Schema Registry cluster in private networks. Cannot change after
    /// creation; set by the service.
    pub private_networking_config: Option<PrivateNetworkingConfig>,
    /// The cloud provider of the cluster. Cannot change after creation.
    pub cloud: ClusterSpecCloud,
    /// The cloud region of the cluster. Cannot change after creation.
    pub region: String,
    /// The environment of the cluster. Cannot change after creation.
    pub environment: GlobalObjectReference,
}

impl ClusterSpec {
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`http_endpoint`](Self::http_endpoint).
    pub fn with_http_endpoint(mut self, http_endpoint: impl Into<String>) -> Self {
        self.http_endpoint = Some(http_endpoint.into());
        self
    }

    /// Sets [`catalog_http_endpoint`](Self::catalog_http_endpoint).
    pub fn with_catalog_http_endpoint(
        mut self,
        catalog_http_endpoint: impl Into<String>,
    ) -> Self {
        self.catalog_http_endpoint = Some(catalog_http_endpoint.into());
        self
    }

    /// Sets [`private_http_endpoint`](Self::private_http_endpoint).
    pub fn with_private_http_endpoint(
        mut self,
        private_http_endpoint: impl Into<String>,
    ) -> Self {
        self.private_http_endpoint = Some(private_http_endpoint.into());
        self
    }

    /// Sets [`private_networking_config`](Self::private_networking_config).
    pub fn with_private_networking_config(
        mut self,
        private_networking_config: impl Into<PrivateNetworkingConfig>,
    ) -> Self {
        self.private_networking_config = Some(private_networking_config.into());
        self
    }
}

model!(ClusterSpec {
    0 "display_name": display_name,
    1 "package": package,
    2 "http_endpoint": http_endpoint,
    3 "catalog_http_endpoint": catalog_http_endpoint,
    4 "private_http_endpoint": private_http_endpoint,
    5 "private_networking_config": private_networking_config,
    6 "cloud": cloud,
    7 "region": region,
    8 "environment": environment,
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
    /// The cloud provider of the cluster.
    pub enum ClusterSpecCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

/// The endpoints of a Schema Registry cluster in private networks.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateNetworkingConfig {
    /// The base URL of the Schema Registry API over a private network, by region.
    pub regional_endpoints: Option<BTreeMap<String, String>>,
}

impl PrivateNetworkingConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`regional_endpoints`](Self::regional_endpoints).
    pub fn with_regional_endpoints(
        mut self,
        regional_endpoints: BTreeMap<String, String>,
    ) -> Self {
        self.regional_endpoints = Some(regional_endpoints);
        self
    }
}

model!(PrivateNetworkingConfig {
    0 "regional_endpoints": regional_endpoints,
});

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
