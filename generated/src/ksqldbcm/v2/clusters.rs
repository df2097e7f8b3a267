// Generated from ksqldbcm/v2.yaml by `cargo xtask codegen`; do not edit.

//! ksqlDB clusters, which run SQL on the topics of a Kafka cluster.
//!
//! The quota `ksql.limits.max_apps_per_cluster` limits their number for each Kafka cluster.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`KsqldbcmV2::clusters`](super::KsqldbcmV2::clusters).
///
/// ksqlDB clusters, which run SQL on the topics of a Kafka cluster.
///
/// The quota `ksql.limits.max_apps_per_cluster` limits their number for each Kafka cluster.
#[derive(Clone, Debug)]
pub struct ClustersClient {
    pub(super) client: Client,
}

impl ClustersClient {
    /// Lists ksqlDB clusters.
    ///
    /// Returns the ksqlDB clusters of one environment, in pages.
    ///
    /// This operation requires access to "ksqlDB API", which must be requested.
    ///
    /// `GET /ksqldbcm/v2/clusters` · Early Access, feature `early-access` · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKsqldbcmV2Clusters)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose ksqlDB clusters are returned.
    ///
    /// Optional: [`page_size`](ListClusters::page_size), [`page_token`](ListClusters::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of ksqlDB clusters.
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
    /// let mut items = client.ksqldbcm_v2().clusters().list("env-6m2xp8").items();
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

    /// Creates a ksqlDB cluster.
    ///
    /// Creates a ksqlDB cluster for a Kafka cluster. It can be used once `status.phase` is
    /// `PROVISIONED`.
    ///
    /// This operation requires access to "ksqlDB API", which must be requested.
    ///
    /// `POST /ksqldbcm/v2/clusters` · Early Access, feature `early-access` · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createKsqldbcmV2Cluster)
    ///
    /// # Parameters
    ///
    /// - `body`: The Kafka cluster, the identity and the size of the new ksqlDB cluster.
    ///
    /// # Response
    ///
    /// - 202: The ksqlDB cluster is being created. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
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
    /// use confluent_cloud::ksqldbcm::v2::{
    ///     ClusterCreate, ClusterSpecCreate, ObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ClusterCreate::new(
    ///     ClusterSpecCreate::new(
    ///         "order-enrichment",
    ///         4,
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.ksqldbcm_v2().clusters().create(&body).await?;
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

    /// Gets a ksqlDB cluster.
    ///
    /// Returns a ksqlDB cluster with its size, its SQL endpoint and its lifecycle phase.
    ///
    /// This operation requires access to "ksqlDB API", which must be requested.
    ///
    /// [`until_ready`](GetCluster::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetCluster::until_gone) until it is gone.
    ///
    /// `GET /ksqldbcm/v2/clusters/{id}` · Early Access, feature `early-access` · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKsqldbcmV2Cluster)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the ksqlDB cluster.
    /// - `environment`: The ID of the environment of the ksqlDB cluster.
    ///
    /// # Response
    ///
    /// - 200: The requested ksqlDB cluster.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no ksqlDB cluster with this ID in the given environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .ksqldbcm_v2()
    ///     .clusters()
    ///     .get("lksqlc-6d2vp", "env-6m2xp8")
    ///     .await?;
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

    /// Deletes a ksqlDB cluster.
    ///
    /// Deletes a ksqlDB cluster and ends its queries.
    ///
    /// This operation requires access to "ksqlDB API", which must be requested.
    ///
    /// `DELETE /ksqldbcm/v2/clusters/{id}` · Early Access, feature `early-access` · cloud API key
    /// or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKsqldbcmV2Cluster)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the ksqlDB cluster.
    /// - `environment`: The ID of the environment of the ksqlDB cluster.
    ///
    /// # Response
    ///
    /// - 204: The ksqlDB cluster is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no ksqlDB cluster with this ID in the given environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.ksqldbcm_v2().clusters().delete("lksqlc-6d2vp", "env-6m2xp8").await?;
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
    id: "listKsqldbcmV2Clusters",
    name: "list clusters",
    method: "GET",
    path: "/ksqldbcm/v2/clusters",
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

static CREATE: Operation = Operation {
    id: "createKsqldbcmV2Cluster",
    name: "create cluster",
    method: "POST",
    path: "/ksqldbcm/v2/clusters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ClustersClient::create`].
    CreateCluster -> Json<Cluster>
}

static GET: Operation = Operation {
    id: "getKsqldbcmV2Cluster",
    name: "get cluster",
    method: "GET",
    path: "/ksqldbcm/v2/clusters/{id}",
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

static DELETE: Operation = Operation {
    id: "deleteKsqldbcmV2Cluster",
    name: "delete cluster",
    method: "DELETE",
    path: "/ksqldbcm/v2/clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ClustersClient::delete`].
    DeleteCluster -> Empty, idempotent
}

/// A page of ksqlDB clusters.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `ksqldbcm/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ClusterList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The ksqlDB clusters on this page. No duplicates.
    pub data: Vec<Cluster>,
}

impl ClusterList {
    /// Creates a `ClusterList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Cluster>>,
    ) -> Self {
        Self {
            api_version: "ksqldbcm/v2".into(),
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

/// A ksqlDB cluster, which runs SQL on the topics of a Kafka cluster, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `ksqldbcm/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Cluster`.
    pub kind: Option<String>,
    /// The ID of the ksqlDB cluster. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The Kafka cluster, identity and size of a ksqlDB cluster.
    pub spec: ClusterSpec,
    /// The status of a ksqlDB cluster. Read-only.
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

/// The Kafka cluster, identity and size of a ksqlDB cluster, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpec {
    /// The display name of the ksqlDB cluster. Must match `^(?:[0-9A-Za-z\-])[\w-]{0,31}$`;
    /// immutable.
    pub display_name: String,
    /// `true` if the processing log contains the data of rows. Set it to `false` if that data must
    /// not be logged. Defaults to `true`; immutable.
    pub use_detailed_processing_log: Option<bool>,
    /// The size of the ksqlDB cluster, in Confluent Streaming Units (CSUs). One of 1, 2, 4, 8, 12.
    pub csu: i32,
    /// The Kafka cluster whose topics are used. Immutable.
    pub kafka_cluster: ObjectReference,
    /// The user (`iam.v2.User`) or service account (`iam.v2.ServiceAccount`) that the ksqlDB
    /// cluster acts as. Immutable.
    pub credential_identity: ObjectReference,
    /// The environment of the ksqlDB cluster. Immutable.
    pub environment: ObjectReference,
}

impl ClusterSpec {
    /// Creates a `ClusterSpec` with its required fields.
    pub fn new(
        display_name: impl Into<String>,
        csu: i32,
        kafka_cluster: impl Into<ObjectReference>,
        credential_identity: impl Into<ObjectReference>,
        environment: impl Into<ObjectReference>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            use_detailed_processing_log: None,
            csu,
            kafka_cluster: kafka_cluster.into(),
            credential_identity: credential_identity.into(),
            environment: environment.into(),
        }
    }

    /// Sets [`use_detailed_processing_log`](Self::use_detailed_processing_log).
    #[must_use]
    pub fn with_use_detailed_processing_log(
        mut self,
        use_detailed_processing_log: bool,
    ) -> Self {
        self.use_detailed_processing_log = Some(use_detailed_processing_log);
        self
    }
}

model!(ClusterSpec {
    "display_name": display_name,
    "use_detailed_processing_log": use_detailed_processing_log,
    "csu": csu,
    "kafka_cluster": kafka_cluster,
    "credential_identity": credential_identity,
    "environment": environment,
});

/// The status of a ksqlDB cluster.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterStatus {
    /// The URL of the SQL endpoint of the ksqlDB cluster. Read-only.
    pub http_endpoint: Option<String>,
    /// The lifecycle phase: `PROVISIONING` while the ksqlDB cluster is created, then `PROVISIONED`
    /// or `FAILED`. Read-only.
    pub phase: ClusterStatusPhase,
    /// `true` if the ksqlDB cluster is paused. Read-only.
    pub is_paused: bool,
    /// The storage of the ksqlDB cluster, in gigabytes. Read-only.
    pub storage: i32,
    /// The prefix of the topics that the ksqlDB cluster creates. Required for writing ACLs.
    /// Read-only.
    pub topic_prefix: Option<String>,
}

impl ClusterStatus {
    /// Creates a `ClusterStatus` with its required fields.
    pub fn new(
        phase: impl Into<ClusterStatusPhase>,
        is_paused: bool,
        storage: i32,
    ) -> Self {
        Self {
            http_endpoint: None,
            phase: phase.into(),
            is_paused,
            storage,
            topic_prefix: None,
        }
    }

    /// Sets [`http_endpoint`](Self::http_endpoint).
    #[must_use]
    pub fn with_http_endpoint(mut self, http_endpoint: impl Into<String>) -> Self {
        self.http_endpoint = Some(http_endpoint.into());
        self
    }

    /// Sets [`topic_prefix`](Self::topic_prefix).
    #[must_use]
    pub fn with_topic_prefix(mut self, topic_prefix: impl Into<String>) -> Self {
        self.topic_prefix = Some(topic_prefix.into());
        self
    }
}

model!(ClusterStatus {
    "http_endpoint": http_endpoint,
    "phase": phase,
    "is_paused": is_paused,
    "storage": storage,
    "topic_prefix": topic_prefix,
});

/// The lifecycle phase: `PROVISIONING` while the ksqlDB cluster is created, then `PROVISIONED` or
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

/// A ksqlDB cluster, which runs SQL on the topics of a Kafka cluster, as sent by
/// [`ClustersClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterCreate {
    /// The Kafka cluster, identity and size of a ksqlDB cluster.
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

/// The Kafka cluster, identity and size of a ksqlDB cluster, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpecCreate {
    /// The display name of the ksqlDB cluster. Must match `^(?:[0-9A-Za-z\-])[\w-]{0,31}$`;
    /// immutable.
    pub display_name: String,
    /// `true` if the processing log contains the data of rows. Set it to `false` if that data must
    /// not be logged. Defaults to `true`; immutable.
    pub use_detailed_processing_log: Option<bool>,
    /// The size of the ksqlDB cluster, in Confluent Streaming Units (CSUs). One of 1, 2, 4, 8, 12.
    pub csu: i32,
    /// The Kafka cluster whose topics are used. Immutable.
    pub kafka_cluster: ObjectReferenceInput,
    /// The user (`iam.v2.User`) or service account (`iam.v2.ServiceAccount`) that the ksqlDB
    /// cluster acts as. Immutable.
    pub credential_identity: ObjectReferenceInput,
    /// The environment of the ksqlDB cluster. Immutable.
    pub environment: ObjectReferenceInput,
}

impl ClusterSpecCreate {
    /// Creates a `ClusterSpecCreate` with its required fields.
    pub fn new(
        display_name: impl Into<String>,
        csu: i32,
        kafka_cluster: impl Into<ObjectReferenceInput>,
        credential_identity: impl Into<ObjectReferenceInput>,
        environment: impl Into<ObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            use_detailed_processing_log: None,
            csu,
            kafka_cluster: kafka_cluster.into(),
            credential_identity: credential_identity.into(),
            environment: environment.into(),
        }
    }

    /// Sets [`use_detailed_processing_log`](Self::use_detailed_processing_log).
    #[must_use]
    pub fn with_use_detailed_processing_log(
        mut self,
        use_detailed_processing_log: bool,
    ) -> Self {
        self.use_detailed_processing_log = Some(use_detailed_processing_log);
        self
    }
}

model!(ClusterSpecCreate {
    "display_name": display_name,
    "use_detailed_processing_log": use_detailed_processing_log,
    "csu": csu,
    "kafka_cluster": kafka_cluster,
    "credential_identity": credential_identity,
    "environment": environment,
});
