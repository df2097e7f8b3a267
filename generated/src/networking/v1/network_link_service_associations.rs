// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! The network link endpoints that are connected to a network link service, as seen by the owner of
//! the service.

use crate::call::{Call, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, GlobalObjectReference, ListMeta, ObjectMeta,
};
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The network link endpoints that are connected to a network link service, as seen by the owner of
/// the service.
///
/// Reached by
/// [`NetworkingV1::network_link_service_associations`](super::NetworkingV1::network_link_service_associations).
#[derive(Clone, Debug)]
pub struct NetworkLinkServiceAssociationsClient {
    pub(super) client: Client,
}

impl NetworkLinkServiceAssociationsClient {
    /// Lists network link service associations.
    ///
    /// `GET /networking/v1/network-link-service-associations` · General Availability · cloud API
    /// key or STS token
    ///
    /// Returns the network link endpoints that are connected to a network link service, one page at
    /// a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1NetworkLinkServiceAssociations)
    ///
    /// # Arguments
    ///
    /// - `spec_network_link_service`: The ID of the network link service to connect to.
    /// - `environment`: The ID of the environment whose network link service associations are
    ///   returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of network link service associations. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    ///     .networking_v1()
    ///     .network_link_service_associations()
    ///     .list("nls-4h8sz", "env-6m2xp8")
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
        spec_network_link_service: impl AsRef<str>,
        environment: impl AsRef<str>,
    ) -> ListNetworkLinkServiceAssociations {
        let mut call = Call::new(&self.client, &LIST);
        call.query("spec.network_link_service", spec_network_link_service.as_ref());
        call.query("environment", environment.as_ref());
        ListNetworkLinkServiceAssociations {
            call,
        }
    }

    /// Gets a network link service association.
    ///
    /// `GET /networking/v1/network-link-service-associations/{id}` · General Availability · cloud
    /// API key or STS token
    ///
    /// Returns a network link endpoint that is connected to the network link service.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1NetworkLinkServiceAssociation)
    ///
    /// [`until_ready`](GetNetworkLinkServiceAssociation::until_ready) asks again until it is ready,
    /// [`until_gone`](GetNetworkLinkServiceAssociation::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the network link service association.
    /// - `spec_network_link_service`: The ID of the network link service to connect to.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested network link service association. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The network link service does not exist in the environment, or it has no endpoint with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .networking_v1()
    ///     .network_link_service_associations()
    ///     .get("nle-6w3dc", "nls-4h8sz", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        spec_network_link_service: impl AsRef<str>,
        environment: impl AsRef<str>,
    ) -> GetNetworkLinkServiceAssociation {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("spec.network_link_service", spec_network_link_service.as_ref());
        call.query("environment", environment.as_ref());
        GetNetworkLinkServiceAssociation {
            call,
        }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1NetworkLinkServiceAssociations",
    name: "list network link service associations",
    method: "GET",
    path: "/networking/v1/network-link-service-associations",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`NetworkLinkServiceAssociationsClient::list`].
    ListNetworkLinkServiceAssociations -> Json<NetworkLinkServiceAssociationList>
}

pages! {
    ListNetworkLinkServiceAssociations -> NetworkLinkServiceAssociationList, Paging::Link("page_token")
}

impl ListNetworkLinkServiceAssociations {
    /// Filters by phases.
    pub fn status_phase(
        mut self,
        status_phase: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "status.phase",
                status_phase.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// The maximum number of items per page. At most 1000; `10` if not set.
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
    id: "getNetworkingV1NetworkLinkServiceAssociation",
    name: "get network link service association",
    method: "GET",
    path: "/networking/v1/network-link-service-associations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`NetworkLinkServiceAssociationsClient::get`].
    GetNetworkLinkServiceAssociation -> Json<NetworkLinkServiceAssociation>
}

impl GetNetworkLinkServiceAssociation {
    /// Waits until it is ready: until `status.phase` is `READY`, `PENDING_ACCEPT` or `INACTIVE`.
    /// `FAILED`, `EXPIRED` and `DISCONNECTED` are errors.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<NetworkLinkServiceAssociation> {
        Waiter::until_ready(
            self.call,
            Json::<NetworkLinkServiceAssociation>::ACCEPT,
            Json::read,
        )
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<NetworkLinkServiceAssociation, ()> {
        Waiter::until_gone(
            self.call,
            Json::<NetworkLinkServiceAssociation>::ACCEPT,
            Json::read,
        )
    }
}

/// A page of network link service associations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceAssociationList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `NetworkLinkServiceAssociationList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The network link service associations on this page. Without duplicates.
    pub data: Vec<NetworkLinkServiceAssociation>,
}

impl NetworkLinkServiceAssociationList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<NetworkLinkServiceAssociation>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "NetworkLinkServiceAssociationList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(NetworkLinkServiceAssociationList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for NetworkLinkServiceAssociationList {
    type Item = NetworkLinkServiceAssociation;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[NetworkLinkServiceAssociation] {
        &self.data
    }

    fn into_items(self) -> Vec<NetworkLinkServiceAssociation> {
        self.data
    }
}

/// A network link endpoint that is connected to a network link service, as seen by the owner of the
/// service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceAssociation {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `NetworkLinkServiceAssociation`.
    pub kind: Option<String>,
    /// The ID of the network link service association. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The network link endpoint and network link service of an association.
    pub spec: NetworkLinkServiceAssociationSpec,
    /// The status of the network link endpoint. Read-only. Set by the service.
    pub status: NetworkLinkServiceAssociationStatus,
}

impl NetworkLinkServiceAssociation {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        spec: impl Into<NetworkLinkServiceAssociationSpec>,
        status: impl Into<NetworkLinkServiceAssociationStatus>,
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

model!(NetworkLinkServiceAssociation {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
});

impl Phased for NetworkLinkServiceAssociation {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY", "PENDING_ACCEPT", "INACTIVE"],
        failed: &["FAILED", "EXPIRED", "DISCONNECTED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The network link endpoint and network link service of an association.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceAssociationSpec {
    /// The display name of the network link endpoint. Set by the service.
    pub display_name: String,
    /// The description of the network link endpoint. Set by the service.
    pub description: Option<String>,
    /// The ID of the network link endpoint. Set by the service.
    pub network_link_endpoint: String,
    /// The network link service of the endpoint. Cannot change after creation.
    pub network_link_service: EnvScopedObjectReference,
    /// The environment of the network link service. Cannot change after creation.
    pub environment: GlobalObjectReference,
}

impl NetworkLinkServiceAssociationSpec {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        network_link_endpoint: impl Into<String>,
        network_link_service: impl Into<EnvScopedObjectReference>,
        environment: impl Into<GlobalObjectReference>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            description: None,
            network_link_endpoint: network_link_endpoint.into(),
            network_link_service: network_link_service.into(),
            environment: environment.into(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(NetworkLinkServiceAssociationSpec {
    0 "display_name": display_name,
    1 "description": description,
    2 "network_link_endpoint": network_link_endpoint,
    3 "network_link_service": network_link_service,
    4 "environment": environment,
});

/// The status of the network link endpoint.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceAssociationStatus {
    /// The lifecycle phase of the network link endpoint. `PENDING_ACCEPT`: the owner of the service
    /// has to accept it. `EXPIRED`: it was not accepted and can only be deleted. `DISCONNECTED`:
    /// the owner revoked the permission. `INACTIVE`: its network contains no clusters. Set by the
    /// service.
    pub phase: NetworkLinkServiceAssociationStatusPhase,
    /// The machine-readable error code. Only present if the network link endpoint has failed. Set
    /// by the service.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the network link endpoint has failed. Set
    /// by the service.
    pub error_message: Option<String>,
    /// The deadline for the owner of the service to accept the endpoint. Set by the service.
    pub expires_at: Option<DateTime>,
}

impl NetworkLinkServiceAssociationStatus {
    /// With what is required.
    pub fn new(phase: impl Into<NetworkLinkServiceAssociationStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
            expires_at: None,
        }
    }

    /// Sets [`error_code`](Self::error_code).
    pub fn with_error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Sets [`error_message`](Self::error_message).
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets [`expires_at`](Self::expires_at).
    pub fn with_expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
}

model!(NetworkLinkServiceAssociationStatus {
    0 "phase": phase,
    1 "error_code": error_code,
    2 "error_message": error_message,
    3 "expires_at": expires_at,
});

open_enum! {
    /// The lifecycle phase of the network link endpoint.
    ///
    /// `PENDING_ACCEPT`: the owner of the service has to accept it. `EXPIRED`: it was not accepted
    /// and can only be deleted. `DISCONNECTED`: the owner revoked the permission. `INACTIVE`: its
    /// network contains no clusters.
    pub enum NetworkLinkServiceAssociationStatusPhase {
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `PENDING_ACCEPT`
        PendingAccept = "PENDING_ACCEPT",
        /// `READY`
        Ready = "READY",
        /// `FAILED`
        Failed = "FAILED",
        /// `DEPROVISIONING`
        Deprovisioning = "DEPROVISIONING",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `DISCONNECTED`
        Disconnected = "DISCONNECTED",
        /// `DISCONNECTING`
        Disconnecting = "DISCONNECTING",
        /// `INACTIVE`
        Inactive = "INACTIVE",
    }
}
