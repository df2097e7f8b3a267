// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Offsets of managed connectors, and changes to them.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};
use super::Offset;

/// The operations of [`ConnectV1::offsets`](super::ConnectV1::offsets).
///
/// Offsets of managed connectors, and changes to them.
#[derive(Clone, Debug)]
pub struct OffsetsClient {
    pub(super) client: Client,
}

impl OffsetsClient {
    /// Gets the offsets of a connector.
    ///
    /// Returns the offsets of a connector in the system that it reads from. The offsets are
    /// observed periodically and may be out of date.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/offsets`
    /// · Preview, feature `preview` · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getConnectv1ConnectorOffsets)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The last observed offsets.
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
    /// let response = client
    ///     .connect_v1()
    ///     .offsets()
    ///     .get("env-6m2xp8", "lkc-3w9dn", "orders-archive")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        connector_name: impl Into<String>,
    ) -> GetConnectorOffsets {
        GetConnectorOffsets {
            call: Call::new(&self.client, &GET)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(connector_name),
        }
    }

    /// Changes the offsets of a connector.
    ///
    /// Requests that the offsets of a connector be changed or deleted. The connector pauses
    /// briefly, and the change is made asynchronously. A connector accepts one such request at a
    /// time.
    ///
    /// `POST /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/offsets/request`
    /// · Preview, feature `preview` · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/alterConnectv1ConnectorOffsetsRequest)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    /// - `body`: The kind of change and the offsets.
    ///
    /// # Response
    ///
    /// - 202: The request, which is in progress.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::connect::v1::{AlterOffsetRequest, AlterOffsetRequestType};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AlterOffsetRequest::new(AlterOffsetRequestType::Patch);
    /// let response = client
    ///     .connect_v1()
    ///     .offsets()
    ///     .alter("env-6m2xp8", "lkc-3w9dn", "orders-archive", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn alter(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        connector_name: impl Into<String>,
        body: &AlterOffsetRequest,
    ) -> AlterConnectorOffsets {
        let mut call = Call::new(&self.client, &ALTER)
            .path(environment_id)
            .path(kafka_cluster_id)
            .path(connector_name);
        call.json(body);
        AlterConnectorOffsets { call }
    }

    /// Gets the status of a change of offsets.
    ///
    /// Returns the progress of the last change of the connector's offsets.
    ///
    /// [`until_ready`](GetConnectorOffsetsRequest::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetConnectorOffsetsRequest::until_gone) until it is gone.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/offsets/request/status`
    /// · Preview, feature `preview` · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getConnectv1ConnectorOffsetsRequestStatus)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The status of the change.
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
    /// let response = client
    ///     .connect_v1()
    ///     .offsets()
    ///     .get_request("env-6m2xp8", "lkc-3w9dn", "orders-archive")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_request(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        connector_name: impl Into<String>,
    ) -> GetConnectorOffsetsRequest {
        GetConnectorOffsetsRequest {
            call: Call::new(&self.client, &GET_REQUEST)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(connector_name),
        }
    }
}

static GET: Operation = Operation {
    id: "getConnectv1ConnectorOffsets",
    name: "get connector offsets",
    method: "GET",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/offsets",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`OffsetsClient::get`].
    GetConnectorOffsets -> Json<ConnectorOffsets>, idempotent
}

static ALTER: Operation = Operation {
    id: "alterConnectv1ConnectorOffsetsRequest",
    name: "alter connector offsets",
    method: "POST",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/offsets/request",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`OffsetsClient::alter`].
    AlterConnectorOffsets -> Json<AlterOffsetRequestInfo>
}

static GET_REQUEST: Operation = Operation {
    id: "getConnectv1ConnectorOffsetsRequestStatus",
    name: "get connector offsets request",
    method: "GET",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/offsets/request/status",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`OffsetsClient::get_request`].
    GetConnectorOffsetsRequest -> Json<AlterOffsetStatus>, idempotent
}

impl GetConnectorOffsetsRequest {
    /// Polls until `status.phase` is `APPLIED`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<AlterOffsetStatus> {
        Waiter::until_ready(self.call, Json::<AlterOffsetStatus>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<AlterOffsetStatus, ()> {
        Waiter::until_gone(self.call, Json::<AlterOffsetStatus>::ACCEPT, Json::read)
    }
}

/// The offsets of a connector.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorOffsets {
    /// The name of the connector, unique in the Kafka cluster.
    pub name: Option<String>,
    /// The ID of the connector.
    pub id: Option<String>,
    /// The offsets.
    pub offsets: Option<Vec<Offset>>,
    /// The time of the observation.
    pub metadata: Option<ConnectorOffsetsMetadata>,
}

impl ConnectorOffsets {
    /// Creates an empty `ConnectorOffsets`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`offsets`](Self::offsets).
    #[must_use]
    pub fn with_offsets(
        mut self,
        offsets: impl IntoIterator<Item = impl Into<Offset>>,
    ) -> Self {
        self.offsets = Some(offsets.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: impl Into<ConnectorOffsetsMetadata>,
    ) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(ConnectorOffsets {
    "name": name,
    "id": id,
    "offsets": offsets,
    "metadata": metadata,
});

/// The time at which the offsets of a connector were observed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorOffsetsMetadata {
    /// The time at which the offsets were observed, in UTC. Read-only.
    pub observed_at: Option<DateTime>,
}

impl ConnectorOffsetsMetadata {
    /// Creates an empty `ConnectorOffsetsMetadata`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`observed_at`](Self::observed_at).
    #[must_use]
    pub fn with_observed_at(mut self, observed_at: impl Into<DateTime>) -> Self {
        self.observed_at = Some(observed_at.into());
        self
    }
}

model!(ConnectorOffsetsMetadata {
    "observed_at": observed_at,
});

/// A change of the offsets of a connector.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlterOffsetRequest {
    /// The kind of the change.
    pub r#type: AlterOffsetRequestType,
    /// The offsets to change. Optional if `type` is `DELETE`.
    pub offsets: Option<Vec<Offset>>,
}

impl AlterOffsetRequest {
    /// Creates an `AlterOffsetRequest` with its required fields.
    pub fn new(r#type: impl Into<AlterOffsetRequestType>) -> Self {
        Self {
            r#type: r#type.into(),
            offsets: None,
        }
    }

    /// Sets [`offsets`](Self::offsets).
    #[must_use]
    pub fn with_offsets(
        mut self,
        offsets: impl IntoIterator<Item = impl Into<Offset>>,
    ) -> Self {
        self.offsets = Some(offsets.into_iter().map(Into::into).collect());
        self
    }
}

model!(AlterOffsetRequest {
    "type": r#type,
    "offsets": offsets,
});

/// The kind of a change of offsets.
///
/// `PATCH` sets the given offsets; `DELETE` resets the given partitions to the state of a new
/// connector. A sink whose offset no longer exists starts from the earliest one.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlterOffsetRequestType {
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AlterOffsetRequestType {
    "PATCH": Patch,
    "DELETE": Delete,
});

/// A requested change of connector offsets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlterOffsetRequestInfo {
    /// The ID of the connector.
    pub id: String,
    /// The name of the connector, unique in the Kafka cluster.
    pub name: String,
    /// The offsets to change.
    pub offsets: Option<Vec<Offset>>,
    /// The time of the request, in UTC. Read-only.
    pub requested_at: DateTime,
    /// The kind of the change.
    pub r#type: AlterOffsetRequestType,
}

impl AlterOffsetRequestInfo {
    /// Creates an `AlterOffsetRequestInfo` with its required fields.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        requested_at: impl Into<DateTime>,
        r#type: impl Into<AlterOffsetRequestType>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            offsets: None,
            requested_at: requested_at.into(),
            r#type: r#type.into(),
        }
    }

    /// Sets [`offsets`](Self::offsets).
    #[must_use]
    pub fn with_offsets(
        mut self,
        offsets: impl IntoIterator<Item = impl Into<Offset>>,
    ) -> Self {
        self.offsets = Some(offsets.into_iter().map(Into::into).collect());
        self
    }
}

model!(AlterOffsetRequestInfo {
    "id": id,
    "name": name,
    "offsets": offsets,
    "requested_at": requested_at,
    "type": r#type,
});

/// The progress of a change of offsets, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlterOffsetStatus {
    /// The request parameters.
    pub request: AlterOffsetRequestInfo,
    /// The progress.
    pub status: AlterOffsetProgress,
    /// The last offsets before the change.
    pub previous_offsets: Option<Vec<Offset>>,
    /// The time at which the change took effect, in UTC. Null or absent before. Read-only.
    pub applied_at: Option<DateTime>,
}

impl AlterOffsetStatus {
    /// Creates an `AlterOffsetStatus` with its required fields.
    pub fn new(
        request: impl Into<AlterOffsetRequestInfo>,
        status: impl Into<AlterOffsetProgress>,
    ) -> Self {
        Self {
            request: request.into(),
            status: status.into(),
            previous_offsets: None,
            applied_at: None,
        }
    }

    /// Sets [`previous_offsets`](Self::previous_offsets).
    #[must_use]
    pub fn with_previous_offsets(
        mut self,
        previous_offsets: impl IntoIterator<Item = impl Into<Offset>>,
    ) -> Self {
        self.previous_offsets = Some(
            previous_offsets.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`applied_at`](Self::applied_at).
    #[must_use]
    pub fn with_applied_at(mut self, applied_at: impl Into<DateTime>) -> Self {
        self.applied_at = Some(applied_at.into());
        self
    }
}

model!(AlterOffsetStatus {
    "request": request,
    "status": status,
    "previous_offsets": previous_offsets,
    "applied_at": applied_at,
});

impl Phased for AlterOffsetStatus {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["APPLIED"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.message.as_deref()
    }
}

/// The progress of a change of offsets, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlterOffsetProgress {
    /// The status of the change: `APPLIED` once it has taken effect, `FAILED` if it could not be
    /// applied.
    pub phase: AlterOffsetProgressPhase,
    /// The human-readable description of the progress.
    pub message: Option<String>,
}

impl AlterOffsetProgress {
    /// Creates an `AlterOffsetProgress` with its required fields.
    pub fn new(phase: impl Into<AlterOffsetProgressPhase>) -> Self {
        Self {
            phase: phase.into(),
            message: None,
        }
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

model!(AlterOffsetProgress {
    "phase": phase,
    "message": message,
});

/// The status of the change: `APPLIED` once it has taken effect, `FAILED` if it could not be
/// applied.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlterOffsetProgressPhase {
    /// `PENDING`
    Pending,
    /// `PENDING_VALIDATION`
    PendingValidation,
    /// `APPLIED`
    Applied,
    /// `FAILED`
    Failed,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AlterOffsetProgressPhase {
    "PENDING": Pending,
    "PENDING_VALIDATION": PendingValidation,
    "APPLIED": Applied,
    "FAILED": Failed,
});
