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
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, RESOURCE_API_KEY};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`RtceV1::rtce_topics`](super::RtceV1::rtce_topics).
///
/// Kafka topics that the Real-Time Context Engine serves for lookups with low latency.
#[derive(Clone, Debug)]
pub struct RtceTopicsClient {
    pub(super) client: Client,
}

impl RtceTopicsClient {
    /// Lists RTCE topics.
    ///
    /// Returns the RTCE topics of one Kafka cluster, in pages. Filter by cloud or region.
    ///
    /// `GET /rtce/v1/rtce-topics` · General Availability · resource API key or cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listRtceV1RtceTopics)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster of the topic.
    ///
    /// Optional: [`spec_cloud`](ListRtceTopics::spec_cloud),
    /// [`spec_region`](ListRtceTopics::spec_region), [`page_size`](ListRtceTopics::page_size),
    /// [`page_token`](ListRtceTopics::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of RTCE topics.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
        environment: impl Into<String>,
        spec_kafka_cluster: impl Into<String>,
    ) -> ListRtceTopics {
        let environment: String = environment.into();
        let spec_kafka_cluster: String = spec_kafka_cluster.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        call.query("spec.kafka_cluster", spec_kafka_cluster);
        ListRtceTopics { call }
    }

    /// Creates an RTCE topic.
    ///
    /// Enables the Real-Time Context Engine for a Kafka topic. Creation is asynchronous: the topic
    /// is served once `status.phase` is `ACTIVE`.
    ///
    /// `POST /rtce/v1/rtce-topics` · General Availability · resource API key or cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createRtceV1RtceTopic)
    ///
    /// # Parameters
    ///
    /// - `body`: The Kafka topic, the location to serve it in, and its description.
    ///
    /// # Response
    ///
    /// - 202: The RTCE topic is being created. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///         "eu-central-1",
    ///         "orders",
    ///         "Orders of all shops, one record for each change",
    ///         EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    ///         EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.rtce_v1().rtce_topics().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns an RTCE topic by the name of its Kafka topic.
    ///
    /// [`until_ready`](GetRtceTopic::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetRtceTopic::until_gone) until it is gone.
    ///
    /// `GET /rtce/v1/rtce-topics/{topic_name}` · General Availability · resource API key or cloud
    /// API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getRtceV1RtceTopic)
    ///
    /// # Parameters
    ///
    /// - `topic_name`: The name of the Kafka topic.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster of the topic.
    ///
    /// # Response
    ///
    /// - 200: The requested RTCE topic.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no RTCE topic with this name in the cluster.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .rtce_v1()
    ///     .rtce_topics()
    ///     .get("orders", "env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        topic_name: impl Into<String>,
        environment: impl Into<String>,
        spec_kafka_cluster: impl Into<String>,
    ) -> GetRtceTopic {
        let environment: String = environment.into();
        let spec_kafka_cluster: String = spec_kafka_cluster.into();
        let mut call = Call::new(&self.client, &GET).path(topic_name);
        call.query("environment", environment);
        call.query("spec.kafka_cluster", spec_kafka_cluster);
        GetRtceTopic { call }
    }

    /// Updates an RTCE topic.
    ///
    /// Changes the description of an RTCE topic. `spec.environment` and `spec.kafka_cluster`
    /// identify the cluster of the topic and are immutable.
    ///
    /// `PATCH /rtce/v1/rtce-topics/{topic_name}` · General Availability · resource API key or cloud
    /// API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateRtceV1RtceTopic)
    ///
    /// # Parameters
    ///
    /// - `topic_name`: The name of the Kafka topic.
    /// - `body`: The new description, with the environment and cluster of the topic.
    ///
    /// # Response
    ///
    /// - 200: The RTCE topic after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no RTCE topic with this name in the cluster.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///     RtceTopicSpecUpdate::new(EnvScopedObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client.rtce_v1().rtce_topics().update("orders", &body).await?;
    /// println!("{response:?}");
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
    /// Disables the Real-Time Context Engine for a Kafka topic.
    ///
    /// `DELETE /rtce/v1/rtce-topics/{topic_name}` · General Availability · resource API key or
    /// cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteRtceV1RtceTopic)
    ///
    /// # Parameters
    ///
    /// - `topic_name`: The name of the Kafka topic.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster of the topic.
    ///
    /// # Response
    ///
    /// - 204: The RTCE topic is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no RTCE topic with this name in the cluster.
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
        environment: impl Into<String>,
        spec_kafka_cluster: impl Into<String>,
    ) -> DeleteRtceTopic {
        let environment: String = environment.into();
        let spec_kafka_cluster: String = spec_kafka_cluster.into();
        let mut call = Call::new(&self.client, &DELETE).path(topic_name);
        call.query("environment", environment);
        call.query("spec.kafka_cluster", spec_kafka_cluster);
        DeleteRtceTopic { call }
    }
}

static LIST: Operation = Operation {
    id: "listRtceV1RtceTopics",
    name: "list rtce topics",
    method: "GET",
    path: "/rtce/v1/rtce-topics",
    host: &CONTROL_PLANE,
    security: &[&[&RESOURCE_API_KEY], &[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

impl ListRtceTopics {
    /// Filters by cloud provider. Defaults to all providers.
    pub fn spec_cloud(mut self, spec_cloud: impl Into<String>) -> Self {
        let spec_cloud: String = spec_cloud.into();
        self.call.query("spec.cloud", spec_cloud);
        self
    }

    /// Filters by cloud region. Defaults to all regions.
    pub fn spec_region(mut self, spec_region: impl Into<String>) -> Self {
        let spec_region: String = spec_region.into();
        self.call.query("spec.region", spec_region);
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
    /// A request builder for [`RtceTopicsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListRtceTopics -> Json<RtceTopicList>, idempotent
}

pages! {
    ListRtceTopics -> RtceTopicList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createRtceV1RtceTopic",
    name: "create rtce topic",
    method: "POST",
    path: "/rtce/v1/rtce-topics",
    host: &CONTROL_PLANE,
    security: &[&[&RESOURCE_API_KEY], &[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`RtceTopicsClient::create`].
    CreateRtceTopic -> Json<RtceTopic>
}

static GET: Operation = Operation {
    id: "getRtceV1RtceTopic",
    name: "get rtce topic",
    method: "GET",
    path: "/rtce/v1/rtce-topics/{topic_name}",
    host: &CONTROL_PLANE,
    security: &[&[&RESOURCE_API_KEY], &[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`RtceTopicsClient::get`].
    GetRtceTopic -> Json<RtceTopic>, idempotent
}

impl GetRtceTopic {
    /// Polls until `status.phase` is `ACTIVE`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<RtceTopic> {
        Waiter::until_ready(self.call, Json::<RtceTopic>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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
    security: &[&[&RESOURCE_API_KEY], &[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`RtceTopicsClient::update`].
    UpdateRtceTopic -> Json<RtceTopic>
}

static DELETE: Operation = Operation {
    id: "deleteRtceV1RtceTopic",
    name: "delete rtce topic",
    method: "DELETE",
    path: "/rtce/v1/rtce-topics/{topic_name}",
    host: &CONTROL_PLANE,
    security: &[&[&RESOURCE_API_KEY], &[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`RtceTopicsClient::delete`].
    DeleteRtceTopic -> Empty, idempotent
}

/// A page of RTCE topics.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicList {
    /// The group and version of the API that the object belongs to. Read-only; always `rtce/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `RtceTopicList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The RTCE topics on this page. No duplicates.
    pub data: Vec<RtceTopic>,
}

impl RtceTopicList {
    /// Creates a `RtceTopicList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A Kafka topic that the Real-Time Context Engine serves for lookups, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtceTopic {
    /// The group and version of the API that the object belongs to. Read-only; always `rtce/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `RtceTopic`.
    pub kind: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The desired state of an RTCE topic.
    pub spec: RtceTopicSpec,
    /// The observed state of an RTCE topic. Read-only.
    pub status: RtceTopicStatus,
}

impl RtceTopic {
    /// Creates a `RtceTopic` with its required fields.
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

model!(RtceTopic {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "spec": spec,
    "status": status,
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

/// The desired state of an RTCE topic, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicSpec {
    /// The cloud provider that serves the topic. Immutable.
    pub cloud: RtceTopicSpecCloud,
    /// The cloud region in which the topic is served. Immutable.
    pub region: String,
    /// The name of the Kafka topic that holds the data. At least 1 characters; immutable.
    pub topic_name: String,
    /// The meaning of the data, for a language model that selects a topic. 1 to 2048 characters.
    pub description: String,
    /// The environment of the Kafka cluster.
    pub environment: EnvScopedObjectReference,
    /// The Kafka cluster of the topic.
    pub kafka_cluster: EnvScopedObjectReference,
}

impl RtceTopicSpec {
    /// Creates a `RtceTopicSpec` with its required fields.
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
    "cloud": cloud,
    "region": region,
    "topic_name": topic_name,
    "description": description,
    "environment": environment,
    "kafka_cluster": kafka_cluster,
});

/// The cloud provider that serves the topic.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RtceTopicSpecCloud {
    /// `AWS`
    Aws,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(RtceTopicSpecCloud {
    "AWS": Aws,
});

/// The observed state of an RTCE topic.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicStatus {
    /// The lifecycle phase of the topic: `PENDING` while the request is validated, `PROVISIONING`
    /// while resources are set up, `ACTIVE` while it is served, `UNAVAILABLE` while it temporarily
    /// cannot be served, `DELETING`, or `FAILED` if it could not be set up. Read-only.
    pub phase: RtceTopicStatusPhase,
    /// The human-readable reason for the failure of the topic. Absent if it has not failed.
    /// Read-only.
    pub error_message: Option<String>,
}

impl RtceTopicStatus {
    /// Creates a `RtceTopicStatus` with its required fields.
    pub fn new(phase: impl Into<RtceTopicStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_message: None,
        }
    }

    /// Sets [`error_message`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

model!(RtceTopicStatus {
    "phase": phase,
    "error_message": error_message,
});

/// The lifecycle phase of the topic: `PENDING` while the request is validated, `PROVISIONING` while
/// resources are set up, `ACTIVE` while it is served, `UNAVAILABLE` while it temporarily cannot be
/// served, `DELETING`, or `FAILED` if it could not be set up.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RtceTopicStatusPhase {
    /// `PENDING`
    Pending,
    /// `PROVISIONING`
    Provisioning,
    /// `ACTIVE`
    Active,
    /// `DELETING`
    Deleting,
    /// `FAILED`
    Failed,
    /// `UNAVAILABLE`
    Unavailable,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(RtceTopicStatusPhase {
    "PENDING": Pending,
    "PROVISIONING": Provisioning,
    "ACTIVE": Active,
    "DELETING": Deleting,
    "FAILED": Failed,
    "UNAVAILABLE": Unavailable,
});

/// A Kafka topic that the Real-Time Context Engine serves for lookups, as sent by
/// [`RtceTopicsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicCreate {
    /// The desired state of an RTCE topic.
    pub spec: RtceTopicSpecCreate,
}

impl RtceTopicCreate {
    /// Creates a `RtceTopicCreate` with its required fields.
    pub fn new(spec: impl Into<RtceTopicSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(RtceTopicCreate {
    "spec": spec,
});

/// The desired state of an RTCE topic, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicSpecCreate {
    /// The cloud provider that serves the topic. Immutable.
    pub cloud: RtceTopicSpecCloud,
    /// The cloud region in which the topic is served. Immutable.
    pub region: String,
    /// The name of the Kafka topic that holds the data. At least 1 characters; immutable.
    pub topic_name: String,
    /// The meaning of the data, for a language model that selects a topic. 1 to 2048 characters.
    pub description: String,
    /// The environment of the Kafka cluster.
    pub environment: EnvScopedObjectReferenceInput,
    /// The Kafka cluster of the topic.
    pub kafka_cluster: EnvScopedObjectReferenceInput,
}

impl RtceTopicSpecCreate {
    /// Creates a `RtceTopicSpecCreate` with its required fields.
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
    "cloud": cloud,
    "region": region,
    "topic_name": topic_name,
    "description": description,
    "environment": environment,
    "kafka_cluster": kafka_cluster,
});

/// An update of an RTCE topic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RtceTopicUpdate {
    /// The mutable fields of an RTCE topic's spec.
    pub spec: RtceTopicSpecUpdate,
}

impl RtceTopicUpdate {
    /// Creates a `RtceTopicUpdate` with its required fields.
    pub fn new(spec: impl Into<RtceTopicSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(RtceTopicUpdate {
    "spec": spec,
});

/// The mutable fields of an RTCE topic's spec.
#[derive(Clone, PartialEq)]
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
    /// Creates a `RtceTopicSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<EnvScopedObjectReferenceInput>) -> Self {
        Self {
            description: None,
            environment: environment.into(),
            kafka_cluster: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`kafka_cluster`](Self::kafka_cluster).
    #[must_use]
    pub fn with_kafka_cluster(
        mut self,
        kafka_cluster: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        self.kafka_cluster = Some(kafka_cluster.into());
        self
    }
}

model!(RtceTopicSpecUpdate {
    "description": description,
    "environment": environment,
    "kafka_cluster": kafka_cluster,
});
