// Generated from rtce/v1.yaml by `cargo xtask codegen`; do not edit.

//! Kafka topics that the Real-Time Context Engine serves for lookups with low latency.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CONTROL_PLANE, RESOURCE_API_KEY};
use crate::wait::{Phased, Phases, Waiter};

/// Kafka topics that the Real-Time Context Engine serves for lookups with low latency.
///
/// Reached by [`RtceV1::rtce_topics`](super::RtceV1::rtce_topics).
#[derive(Clone, Debug)]
pub struct RtceTopicsClient {
    pub(super) client: Client,
}

impl RtceTopicsClient {
    /// Lists RTCE topics.
    ///
    /// `GET /rtce/v1/rtce-topics` · General Availability · resource API key
    ///
    /// Returns the RTCE topics of one Kafka cluster, one page at a time. Filter by cloud or region.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listRtceV1RtceTopics)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster of the topic.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of RTCE topics. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client
    ///     .rtce_v1()
    ///     .rtce_topics()
    ///     .list("env-6m2xp8", "lkc-3w9dn")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        environment: impl AsRef<str>,
        spec_kafka_cluster: impl AsRef<str>,
    ) -> ListRtceTopics {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        call.query("spec.kafka_cluster", spec_kafka_cluster.as_ref());
        ListRtceTopics { call }
    }

    /// Creates an RTCE topic.
    ///
    /// `POST /rtce/v1/rtce-topics` · General Availability · resource API key
    ///
    /// Enables the Real-Time Context Engine for a Kafka topic. Creation is asynchronous: the topic
    /// is served once `status.phase` is `ACTIVE`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createRtceV1RtceTopic)
    ///
    /// # Arguments
    ///
    /// - `body`: The Kafka topic, the location to serve it in, and its description.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The RTCE topic is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::rtce::v1::{
    ///     EnvScopedObjectReferenceInput, RtceTopicCreate, RtceTopicSpecCloud,
    ///     RtceTopicSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = RtceTopicCreate::new(
    ///     RtceTopicSpecCreate::new(
    ///         RtceTopicSpecCloud::Aws,
    ///         "region",
    ///         "topic_name",
    ///         "description",
    ///         EnvScopedObjectReferenceInput::new("id"),
    ///         EnvScopedObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.rtce_v1().rtce_topics().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &RtceTopicCreate) -> CreateRtceTopic {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateRtceTopic { call }
    }

    /// Gets an RTCE topic.
    ///
    /// `GET /rtce/v1/rtce-topics/{topic_name}` · General Availability · resource API key
    ///
    /// Returns an RTCE topic by the name of its Kafka topic.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getRtceV1RtceTopic)
    ///
    /// [`until_ready`](GetRtceTopic::until_ready) asks again until it is ready,
    /// [`until_gone`](GetRtceTopic::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `topic_name`: The name of the Kafka topic.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster of the topic.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested RTCE topic. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no RTCE topic with this name in the cluster. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .rtce_v1()
    ///     .rtce_topics()
    ///     .get("orders", "env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        topic_name: impl Into<String>,
        environment: impl AsRef<str>,
        spec_kafka_cluster: impl AsRef<str>,
    ) -> GetRtceTopic {
        let mut call = Call::new(&self.client, &GET).path(topic_name);
        call.query("environment", environment.as_ref());
        call.query("spec.kafka_cluster", spec_kafka_cluster.as_ref());
        GetRtceTopic { call }
    }

    /// Updates an RTCE topic.
    ///
    /// `PATCH /rtce/v1/rtce-topics/{topic_name}` · General Availability · resource API key
    ///
    /// Changes the description of an RTCE topic. `spec.environment` and `spec.kafka_cluster`
    /// identify the cluster of the topic and are immutable.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateRtceV1RtceTopic)
    ///
    /// # Arguments
    ///
    /// - `topic_name`: The name of the Kafka topic.
    /// - `body`: The new description, with the environment and cluster of the topic.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The RTCE topic after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no RTCE topic with this name in the cluster. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::rtce::v1::{
    ///     EnvScopedObjectReferenceInput, RtceTopicSpecUpdate, RtceTopicUpdate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = RtceTopicUpdate::new(
    ///     RtceTopicSpecUpdate::new(EnvScopedObjectReferenceInput::new("id")),
    /// );
    /// let answer = client.rtce_v1().rtce_topics().update("orders", &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        topic_name: impl Into<String>,
        body: &RtceTopicUpdate,
    ) -> UpdateRtceTopic {
        let mut call = Call::new(&self.client, &UPDATE).path(topic_name);
        call.json(body);
        UpdateRtceTopic { call }
    }

    /// Deletes an RTCE topic.
    ///
    /// `DELETE /rtce/v1/rtce-topics/{topic_name}` · General Availability · resource API key
    ///
    /// Disables the Real-Time Context Engine for a Kafka topic.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteRtceV1RtceTopic)
    ///
    /// # Arguments
    ///
    /// - `topic_name`: The name of the Kafka topic.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster of the topic.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The RTCE topic is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no RTCE topic with this name in the cluster. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.rtce_v1().rtce_topics().delete("orders", "env-6m2xp8", "lkc-3w9dn").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        topic_name: impl Into<String>,
        environment: impl AsRef<str>,
        spec_kafka_cluster: impl AsRef<str>,
    ) -> DeleteRtceTopic {
        let mut call = Call::new(&self.client, &DELETE).path(topic_name);
        call.query("environment", environment.as_ref());
        call.query("spec.kafka_cluster", spec_kafka_cluster.as_ref());
        DeleteRtceTopic { call }
    }
}

static LIST: Operation = Operation {
    id: "listRtceV1RtceTopics",
    name: "list rtce topics",
    method: "GET",
    path: "/rtce/v1/rtce-topics",
    host: &CONTROL_PLANE,
    security: &[&[&RESOURCE_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`RtceTopicsClient::list`].
    ListRtceTopics -> Json<RtceTopicList>
}

pages! {
    ListRtceTopics -> RtceTopicList, Paging::Link("page_token")
}

impl ListRtceTopics {
    /// Filters by cloud provider. Defaults to all providers.
    pub fn spec_cloud(mut self, spec_cloud: impl AsRef<str>) -> Self {
        self.call.query("spec.cloud", spec_cloud.as_ref());
        self
    }

    /// Filters by cloud region. Defaults to all regions.
    pub fn spec_region(mut self, spec_region: impl AsRef<str>) -> Self {
        self.call.query("spec.region", spec_region.as_ref());
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
    id: "createRtceV1RtceTopic",
    name: "create rtce topic",
    method: "POST",
    path: "/rtce/v1/rtce-topics",
    host: &CONTROL_PLANE,
    security: &[&[&RESOURCE_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`RtceTopicsClient::create`].
    CreateRtceTopic -> Json<RtceTopic>
}

static GET: Operation = Operation {
    id: "getRtceV1RtceTopic",
    name: "get rtce topic",
    method: "GET",
    path: "/rtce/v1/rtce-topics/{topic_name}",
    host: &CONTROL_PLANE,
    security: &[&[&RESOURCE_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`RtceTopicsClient::get`].
    GetRtceTopic -> Json<RtceTopic>
}

impl GetRtceTopic {
    /// Waits until it is ready: until `status.phase` is `ACTIVE`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<RtceTopic> {
        Waiter::until_ready(self.call, Json::<RtceTopic>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<RtceTopic, ()> {
        Waiter::until_gone(self.call, Json::<RtceTopic>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateRtceV1RtceTopic",
    name: "update rtce topic",
    method: "PATCH",
    path: "/rtce/v1/rtce-topics/{topic_name}",
    host: &CONTROL_PLANE,
    security: &[&[&RESOURCE_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`RtceTopicsClient::update`].
    UpdateRtceTopic -> Json<RtceTopic>
}

static DELETE: Operation = Operation {
    id: "deleteRtceV1RtceTopic",
    name: "delete rtce topic",
    method: "DELETE",
    path: "/rtce/v1/rtce-topics/{topic_name}",
    host: &CONTROL_PLANE,
    security: &[&[&RESOURCE_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`RtceTopicsClient::delete`].
    DeleteRtceTopic -> Empty
}

/// A page of RTCE topics.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `rtce/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `RtceTopicList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The RTCE topics on this page. Without duplicates.
    pub data: Vec<RtceTopic>,
}

impl RtceTopicList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<RtceTopic>>,
    ) -> Self {
        Self {
            api_version: "rtce/v1".into(),
            kind: "RtceTopicList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(RtceTopicList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for RtceTopicList {
    type Item = RtceTopic;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[RtceTopic] {
        &self.data
    }

    fn into_items(self) -> Vec<RtceTopic> {
        self.data
    }
}

/// A Kafka topic that the Real-Time Context Engine serves for lookups.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RtceTopic {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `rtce/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `RtceTopic`.
    pub kind: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The desired state of an RTCE topic.
    pub spec: RtceTopicSpec,
    /// The observed state of an RTCE topic. Read-only. Set by the service.
    pub status: RtceTopicStatus,
}

impl RtceTopic {
    /// With what is required.
    pub fn new(
        spec: impl Into<RtceTopicSpec>,
        status: impl Into<RtceTopicStatus>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
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

model!(RtceTopic {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "spec": spec,
    4 "status": status,
});

impl Phased for RtceTopic {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["ACTIVE"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The desired state of an RTCE topic.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicSpec {
    /// The cloud provider that serves the topic. Cannot change after creation.
    pub cloud: RtceTopicSpecCloud,
    /// The cloud region in which the topic is served. Cannot change after creation.
    pub region: String,
    /// The name of the Kafka topic that holds the data. At least 1 characters; cannot change after
    /// creation.
    pub topic_name: String,
    /// The meaning of the data, for a language model that selects a topic. 1 to 2048 characters.
    pub description: String,
    /// The environment of the Kafka cluster.
    pub environment: EnvScopedObjectReference,
    /// The Kafka cluster of the topic.
    pub kafka_cluster: EnvScopedObjectReference,
}

impl RtceTopicSpec {
    /// With what is required.
    pub fn new(
        cloud: impl Into<RtceTopicSpecCloud>,
        region: impl Into<String>,
        topic_name: impl Into<String>,
        description: impl Into<String>,
        environment: impl Into<EnvScopedObjectReference>,
        kafka_cluster: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        Self {
            cloud: cloud.into(),
            region: region.into(),
            topic_name: topic_name.into(),
            description: description.into(),
            environment: environment.into(),
            kafka_cluster: kafka_cluster.into(),
        }
    }
}

model!(RtceTopicSpec {
    0 "cloud": cloud,
    1 "region": region,
    2 "topic_name": topic_name,
    3 "description": description,
    4 "environment": environment,
    5 "kafka_cluster": kafka_cluster,
});

open_enum! {
    /// The cloud provider that serves the topic.
    pub enum RtceTopicSpecCloud {
        /// `AWS`
        Aws = "AWS",
    }
}

/// The observed state of an RTCE topic.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicStatus {
    /// The lifecycle phase of the topic: `PENDING` while the request is validated, `PROVISIONING`
    /// while resources are set up, `ACTIVE` while it is served, `UNAVAILABLE` while it temporarily
    /// cannot be served, `DELETING`, or `FAILED` if it could not be set up. Set by the service.
    pub phase: RtceTopicStatusPhase,
    /// The human-readable reason for the failure of the topic. Absent if it has not failed. Set by
    /// the service.
    pub error_message: Option<String>,
}

impl RtceTopicStatus {
    /// With what is required.
    pub fn new(phase: impl Into<RtceTopicStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_message: None,
        }
    }

    /// Sets [`error_message`](Self::error_message).
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

model!(RtceTopicStatus {
    0 "phase": phase,
    1 "error_message": error_message,
});

open_enum! {
    /// The lifecycle phase of the topic: `PENDING` while the request is validated, `PROVISIONING`
    /// while resources are set up, `ACTIVE` while it is served, `UNAVAILABLE` while it temporarily
    /// cannot be served, `DELETING`, or `FAILED` if it could not be set up.
    pub enum RtceTopicStatusPhase {
        /// `PENDING`
        Pending = "PENDING",
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DELETING`
        Deleting = "DELETING",
        /// `FAILED`
        Failed = "FAILED",
        /// `UNAVAILABLE`
        Unavailable = "UNAVAILABLE",
    }
}

/// A Kafka topic that the Real-Time Context Engine serves for lookups.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicCreate {
    /// The desired state of an RTCE topic.
    pub spec: RtceTopicSpecCreate,
}

impl RtceTopicCreate {
    /// With what is required.
    pub fn new(spec: impl Into<RtceTopicSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(RtceTopicCreate {
    0 "spec": spec,
});

/// The desired state of an RTCE topic.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicSpecCreate {
    /// The cloud provider that serves the topic. Cannot change after creation.
    pub cloud: RtceTopicSpecCloud,
    /// The cloud region in which the topic is served. Cannot change after creation.
    pub region: String,
    /// The name of the Kafka topic that holds the data. At least 1 characters; cannot change after
    /// creation.
    pub topic_name: String,
    /// The meaning of the data, for a language model that selects a topic. 1 to 2048 characters.
    pub description: String,
    /// The environment of the Kafka cluster.
    pub environment: EnvScopedObjectReferenceInput,
    /// The Kafka cluster of the topic.
    pub kafka_cluster: EnvScopedObjectReferenceInput,
}

impl RtceTopicSpecCreate {
    /// With what is required.
    pub fn new(
        cloud: impl Into<RtceTopicSpecCloud>,
        region: impl Into<String>,
        topic_name: impl Into<String>,
        description: impl Into<String>,
        environment: impl Into<EnvScopedObjectReferenceInput>,
        kafka_cluster: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        Self {
            cloud: cloud.into(),
            region: region.into(),
            topic_name: topic_name.into(),
            description: description.into(),
            environment: environment.into(),
            kafka_cluster: kafka_cluster.into(),
        }
    }
}

model!(RtceTopicSpecCreate {
    0 "cloud": cloud,
    1 "region": region,
    2 "topic_name": topic_name,
    3 "description": description,
    4 "environment": environment,
    5 "kafka_cluster": kafka_cluster,
});

/// An update of an RTCE topic.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicUpdate {
    /// The mutable fields of an RTCE topic's spec.
    pub spec: RtceTopicSpecUpdate,
}

impl RtceTopicUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<RtceTopicSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(RtceTopicUpdate {
    0 "spec": spec,
});

/// The mutable fields of an RTCE topic's spec.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicSpecUpdate {
    /// The meaning of the data, for a language model that selects a topic. 1 to 2048 characters.
    pub description: Option<String>,
    /// The environment of the Kafka cluster. Identifies the topic; immutable.
    pub environment: EnvScopedObjectReferenceInput,
    /// The Kafka cluster of the topic. Identifies the topic; immutable.
    pub kafka_cluster: Option<EnvScopedObjectReferenceInput>,
}

impl RtceTopicSpecUpdate {
    /// With what is required.
    pub fn new(environment: impl Into<EnvScopedObjectReferenceInput>) -> Self {
        Self {
            description: None,
            environment: environment.into(),
            kafka_cluster: None,
        }
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`kafka_cluster`](Self::kafka_cluster).
    pub fn with_kafka_cluster(
        mut self,
        kafka_cluster: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        self.kafka_cluster = Some(kafka_cluster.into());
        self
    }
}

model!(RtceTopicSpecUpdate {
    0 "description": description,
    1 "environment": environment,
    2 "kafka_cluster": kafka_cluster,
});
