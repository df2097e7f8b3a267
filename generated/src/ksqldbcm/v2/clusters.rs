// Generated from ksqldbcm/v2.yaml by `cargo xtask codegen`; do not edit.

//! ksqlDB clusters, which run SQL on the topics of a Kafka cluster.
//!
//! Quota: `ksql.limits.max_apps_per_cluster`.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use crate::wait::{Phased, Phases, Waiter};

/// ksqlDB clusters, which run SQL on the topics of a Kafka cluster.
///
/// Quota: `ksql.limits.max_apps_per_cluster`.
///
/// Reached by [`KsqldbcmV2::clusters`](super::KsqldbcmV2::clusters).
#[derive(Clone, Debug)]
pub struct ClustersClient {
    pub(super) client: Client,
}

impl ClustersClient {
    /// Lists ksqlDB clusters.
    ///
    /// `GET /ksqldbcm/v2/clusters` · Early Access, feature `early-access` · cloud API key
    ///
    /// Returns the ksqlDB clusters of one environment, one page at a time.
    ///
    /// Access must be asked for: ksqlDB API.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKsqldbcmV2Clusters)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose ksqlDB clusters are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of ksqlDB clusters. | `X-Request-Id` |
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
    /// let mut items = client.ksqldbcm_v2().clusters().list("env-6m2xp8").items();
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

    /// Creates a ksqlDB cluster.
    ///
    /// `POST /ksqldbcm/v2/clusters` · Early Access, feature `early-access` · cloud API key
    ///
    /// Creates a ksqlDB cluster for a Kafka cluster. It can be used once `status.phase` is
    /// `PROVISIONED`.
    ///
    /// Access must be asked for: ksqlDB API.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createKsqldbcmV2Cluster)
    ///
    /// # Arguments
    ///
    /// - `body`: The Kafka cluster, the identity and the size of the new ksqlDB cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The ksqlDB cluster is being created. | `X-Request-Id`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///         "display_name",
    ///         1,
    ///         ObjectReferenceInput::new("id"),
    ///         ObjectReferenceInput::new("id"),
    ///         ObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.ksqldbcm_v2().clusters().create(&body).await?;
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

    /// Gets a ksqlDB cluster.
    ///
    /// `GET /ksqldbcm/v2/clusters/{id}` · Early Access, feature `early-access` · cloud API key
    ///
    /// Returns a ksqlDB cluster.
    ///
    /// Access must be asked for: ksqlDB API.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKsqldbcmV2Cluster)
    ///
    /// [`until_ready`](GetCluster::until_ready) asks again until it is ready,
    /// [`until_gone`](GetCluster::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the ksqlDB cluster.
    /// - `environment`: The ID of the environment of the ksqlDB cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested ksqlDB cluster. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no ksqlDB cluster with this ID in the given environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .ksqldbcm_v2()
    ///     .clusters()
    ///     .get("lksqlc-6d2vp", "env-6m2xp8")
    ///     .await?;
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

    /// Deletes a ksqlDB cluster.
    ///
    /// `DELETE /ksqldbcm/v2/clusters/{id}` · Early Access, feature `early-access` · cloud API key
    ///
    /// Deletes a ksqlDB cluster and ends its queries.
    ///
    /// Access must be asked for: ksqlDB API.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKsqldbcmV2Cluster)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the ksqlDB cluster.
    /// - `environment`: The ID of the environment of the ksqlDB cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The ksqlDB cluster is being deleted. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no ksqlDB cluster with this ID in the given environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
        environment: impl AsRef<str>,
    ) -> DeleteCluster {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
        DeleteCluster { call }
    }
}

static LIST: Operation = Operation {
    id: "listKsqldbcmV2Clusters",
    name: "list clusters",
    method: "GET",
    path: "/ksqldbcm/v2/clusters",
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
    id: "createKsqldbcmV2Cluster",
    name: "create cluster",
    method: "POST",
    path: "/ksqldbcm/v2/clusters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ClustersClient::create`].
    CreateCluster -> Json<Cluster>
}

static GET: Operation = Operation {
    id: "getKsqldbcmV2Cluster",
    name: "get cluster",
    method: "GET",
    path: "/ksqldbcm/v2/clusters/{id}",
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

static DELETE: Operation = Operation {
    id: "deleteKsqldbcmV2Cluster",
    name: "delete cluster",
    method: "DELETE",
    path: "/ksqldbcm/v2/clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ClustersClient::delete`].
    DeleteCluster -> Empty
}

/// A page of ksqlDB clusters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `ksqldbcm/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ClusterList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The ksqlDB clusters on this page. Without duplicates.
    pub data: Vec<Cluster>,
}

impl ClusterList {
    /// With what is required.
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

/// A ksqlDB cluster, which runs SQL on the topics of a Kafka cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `ksqldbcm/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Cluster`.
    pub kind: Option<String>,
    /// The ID of the ksqlDB cluster. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The Kafka cluster, identity and size of a ksqlDB cluster.
    pub spec: ClusterSpec,
    /// The status of a ksqlDB cluster. Read-only. Set by the service.
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

/// The Kafka cluster, identity and size of a ksqlDB cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpec {
    /// The display name of the ksqlDB cluster. Matches `^(?:[0-9A-Za-z\-])[\w-]{0,31}$`; cannot
    /// change after creation.
    pub display_name: String,
    /// `true` if the processing log contains the data of rows. Set it to `false` if that data must
    /// not be logged. `true` if not set; cannot change after creation.
    pub use_detailed_processing_log: Option<bool>,
    /// The size of the ksqlDB cluster, in Confluent Streaming Units (CSUs). One of 1, 2, 4, 8, 12.
    pub csu: i32,
    /// The Kafka cluster whose topics are used. Cannot change after creation.
    pub kafka_cluster: ObjectReference,
    /// The user (`iam.v2.User`) or service account (`iam.v2.ServiceAccount`) that the ksqlDB
    /// cluster acts as. Cannot change after creation.
    pub credential_identity: ObjectReference,
    /// The environment of the ksqlDB cluster. Cannot change after creation.
    pub environment: ObjectReference,
}

impl ClusterSpec {
    /// With what is required.
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
    pub fn with_use_detailed_processing_log(
        mut self,
        use_detailed_processing_log: bool,
    ) -> Self {
        self.use_detailed_processing_log = Some(use_detailed_processing_log);
        self
    }
}

model!(ClusterSpec {
    0 "display_name": display_name,
    1 "use_detailed_processing_log": use_detailed_processing_log,
    2 "csu": csu,
    3 "kafka_cluster": kafka_cluster,
    4 "credential_identity": credential_identity,
    5 "environment": environment,
});

/// The status of a ksqlDB cluster.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterStatus {
    /// The URL of the SQL endpoint of the ksqlDB cluster. Set by the service.
    pub http_endpoint: Option<String>,
    /// The lifecycle phase: `PROVISIONING` while the ksqlDB cluster is created, then `PROVISIONED`
    /// or `FAILED`. Set by the service.
    pub phase: ClusterStatusPhase,
    /// `true` if the ksqlDB cluster is paused. Set by the service.
    pub is_paused: bool,
    /// The storage of the ksqlDB cluster, in gigabytes. Set by the service.
    pub storage: i32,
    /// The prefix of the topics that the ksqlDB cluster creates. Required for writing ACLs. Set by
    /// the service.
    pub topic_prefix: Option<String>,
}

impl ClusterStatus {
    /// With what is required.
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
    pub fn with_http_endpoint(mut self, http_endpoint: impl Into<String>) -> Self {
        self.http_endpoint = Some(http_endpoint.into());
        self
    }

    /// Sets [`topic_prefix`](Self::topic_prefix).
    pub fn with_topic_prefix(mut self, topic_prefix: impl Into<String>) -> Self {
        self.topic_prefix = Some(topic_prefix.into());
        self
    }
}

model!(ClusterStatus {
    0 "http_endpoint": http_endpoint,
    1 "phase": phase,
    2 "is_paused": is_paused,
    3 "storage": storage,
    4 "topic_prefix": topic_prefix,
});

open_enum! {
    /// The lifecycle phase: `PROVISIONING` while the ksqlDB cluster is created, then `PROVISIONED`
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

/// A ksqlDB cluster, which runs SQL on the topics of a Kafka cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterCreate {
    /// The Kafka cluster, identity and size of a ksqlDB cluster.
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

/// The Kafka cluster, identity and size of a ksqlDB cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterSpecCreate {
    /// The display name of the ksqlDB cluster. Matches `^(?:[0-9A-Za-z\-])[\w-]{0,31}$`; cannot
    /// change after creation.
    pub display_name: String,
    /// `true` if the processing log contains the data of rows. Set it to `false` if that data must
    /// not be logged. `true` if not set; cannot change after creation.
    pub use_detailed_processing_log: Option<bool>,
    /// The size of the ksqlDB cluster, in Confluent Streaming Units (CSUs). One of 1, 2, 4, 8, 12.
    pub csu: i32,
    /// The Kafka cluster whose topics are used. Cannot change after creation.
    pub kafka_cluster: ObjectReferenceInput,
    /// The user (`iam.v2.User`) or service account (`iam.v2.ServiceAccount`) that the ksqlDB
    /// cluster acts as. Cannot change after creation.
    pub credential_identity: ObjectReferenceInput,
    /// The environment of the ksqlDB cluster. Cannot change after creation.
    pub environment: ObjectReferenceInput,
}

impl ClusterSpecCreate {
    /// With what is required.
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
    pub fn with_use_detailed_processing_log(
        mut self,
        use_detailed_processing_log: bool,
    ) -> Self {
        self.use_detailed_processing_log = Some(use_detailed_processing_log);
        self
    }
}

model!(ClusterSpecCreate {
    0 "display_name": display_name,
    1 "use_detailed_processing_log": use_detailed_processing_log,
    2 "csu": csu,
    3 "kafka_cluster": kafka_cluster,
    4 "credential_identity": credential_identity,
    5 "environment": environment,
});
