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

/// The operations of
/// [`NetworkingV1::network_link_service_associations`](super::NetworkingV1::network_link_service_associations).
///
/// The network link endpoints that are connected to a network link service, as seen by the owner of
/// the service.
#[derive(Clone, Debug)]
pub struct NetworkLinkServiceAssociationsClient {
    pub(super) client: Client,
}

impl NetworkLinkServiceAssociationsClient {
    /// Lists network link service associations.
    ///
    /// Returns the network link endpoints that are connected to a network link service, in pages.
    ///
    /// `GET /networking/v1/network-link-service-associations` · General Availability · cloud API
    /// key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1NetworkLinkServiceAssociations)
    ///
    /// # Parameters
    ///
    /// - `spec_network_link_service`: The ID of the network link service to connect to.
    /// - `environment`: The ID of the environment whose network link service associations are
    ///   returned.
    ///
    /// Optional: [`status_phase`](ListNetworkLinkServiceAssociations::status_phase),
    /// [`page_size`](ListNetworkLinkServiceAssociations::page_size),
    /// [`page_token`](ListNetworkLinkServiceAssociations::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of network link service associations.
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
        spec_network_link_service: impl Into<String>,
        environment: impl Into<String>,
    ) -> ListNetworkLinkServiceAssociations {
        let spec_network_link_service: String = spec_network_link_service.into();
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("spec.network_link_service", spec_network_link_service);
        call.query("environment", environment);
        ListNetworkLinkServiceAssociations {
            call,
        }
    }

    /// Gets a network link service association.
    ///
    /// Returns a network link endpoint that is connected to the network link service.
    ///
    /// [`until_ready`](GetNetworkLinkServiceAssociation::until_ready) polls until the resource is
    /// ready, [`until_gone`](GetNetworkLinkServiceAssociation::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/network-link-service-associations/{id}` · General Availability · cloud
    /// API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1NetworkLinkServiceAssociation)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the network link service association.
    /// - `spec_network_link_service`: The ID of the network link service to connect to.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested network link service association.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The network link service does not exist in the environment, or it has no endpoint
    ///   with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .networking_v1()
    ///     .network_link_service_associations()
    ///     .get("nle-6w3dc", "nls-4h8sz", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        spec_network_link_service: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetNetworkLinkServiceAssociation {
        let spec_network_link_service: String = spec_network_link_service.into();
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("spec.network_link_service", spec_network_link_service);
        call.query("environment", environment);
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

    /// Sets the maximum number of items per page. At most 1000; defaults to `10`.
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
    /// A request builder for [`NetworkLinkServiceAssociationsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListNetworkLinkServiceAssociations -> Json<NetworkLinkServiceAssociationList>, idempotent
}

pages! {
    ListNetworkLinkServiceAssociations -> NetworkLinkServiceAssociationList, Paging::link(&["page_token"])
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
    /// A request builder for [`NetworkLinkServiceAssociationsClient::get`].
    GetNetworkLinkServiceAssociation -> Json<NetworkLinkServiceAssociation>, idempotent
}

impl GetNetworkLinkServiceAssociation {
    /// Polls until `status.phase` is `READY`, `PENDING_ACCEPT` or `INACTIVE`. `FAILED`, `EXPIRED`
    /// and `DISCONNECTED` are errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<NetworkLinkServiceAssociation> {
        Waiter::until_ready(
            self.call,
            Json::<NetworkLinkServiceAssociation>::ACCEPT,
            Json::read,
        )
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceAssociationList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `NetworkLinkServiceAssociationList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The network link service associations on this page. No duplicates.
    pub data: Vec<NetworkLinkServiceAssociation>,
}

impl NetworkLinkServiceAssociationList {
    /// Creates a `NetworkLinkServiceAssociationList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceAssociation {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `NetworkLinkServiceAssociation`.
    pub kind: Option<String>,
    /// The ID of the network link service association. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The network link endpoint and network link service of an association.
    pub spec: NetworkLinkServiceAssociationSpec,
    /// The status of the network link endpoint. Read-only.
    pub status: NetworkLinkServiceAssociationStatus,
}

impl NetworkLinkServiceAssociation {
    /// Creates a `NetworkLinkServiceAssociation` with its required fields.
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

model!(NetworkLinkServiceAssociation {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceAssociationSpec {
    /// The display name of the network link endpoint. Read-only.
    pub display_name: String,
    /// The description of the network link endpoint. Read-only.
    pub description: Option<String>,
    /// The ID of the network link endpoint. Read-only.
    pub network_link_endpoint: String,
    /// The network link service of the endpoint. Immutable.
    pub network_link_service: EnvScopedObjectReference,
    /// The environment of the network link service. Immutable.
    pub environment: GlobalObjectReference,
}

impl NetworkLinkServiceAssociationSpec {
    /// Creates a `NetworkLinkServiceAssociationSpec` with its required fields.
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
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(NetworkLinkServiceAssociationSpec {
    "display_name": display_name,
    "description": description,
    "network_link_endpoint": network_link_endpoint,
    "network_link_service": network_link_service,
    "environment": environment,
});

/// The status of the network link endpoint.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceAssociationStatus {
    /// The lifecycle phase of the network link endpoint. `PENDING_ACCEPT`: the owner of the service
    /// has to accept it. `EXPIRED`: it was not accepted and can only be deleted. `DISCONNECTED`:
    /// the owner revoked the permission. `INACTIVE`: its network contains no clusters. Read-only.
    pub phase: NetworkLinkServiceAssociationStatusPhase,
    /// The machine-readable error code. Only present if the network link endpoint has failed.
    /// Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the network link endpoint has failed.
    /// Read-only.
    pub error_message: Option<String>,
    /// The deadline for the owner of the service to accept the endpoint. Read-only.
    pub expires_at: Option<DateTime>,
}

impl NetworkLinkServiceAssociationStatus {
    /// Creates a `NetworkLinkServiceAssociationStatus` with its required fields.
    pub fn new(phase: impl Into<NetworkLinkServiceAssociationStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
            expires_at: None,
        }
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn with_error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Sets [`error_message`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets [`expires_at`](Self::expires_at).
    #[must_use]
    pub fn with_expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
}

model!(NetworkLinkServiceAssociationStatus {
    "phase": phase,
    "error_code": error_code,
    "error_message": error_message,
    "expires_at": expires_at,
});

/// The lifecycle phase of the network link endpoint.
///
/// `PENDING_ACCEPT`: the owner of the service has to accept it. `EXPIRED`: it was not accepted and
/// can only be deleted. `DISCONNECTED`: the owner revoked the permission. `INACTIVE`: its network
/// contains no clusters.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkLinkServiceAssociationStatusPhase {
    /// `PROVISIONING`
    Provisioning,
    /// `PENDING_ACCEPT`
    PendingAccept,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// `DEPROVISIONING`
    Deprovisioning,
    /// `EXPIRED`
    Expired,
    /// `DISCONNECTED`
    Disconnected,
    /// `DISCONNECTING`
    Disconnecting,
    /// `INACTIVE`
    Inactive,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(NetworkLinkServiceAssociationStatusPhase {
    "PROVISIONING": Provisioning,
    "PENDING_ACCEPT": PendingAccept,
    "READY": Ready,
    "FAILED": Failed,
    "DEPROVISIONING": Deprovisioning,
    "EXPIRED": Expired,
    "DISCONNECTED": Disconnected,
    "DISCONNECTING": Disconnecting,
    "INACTIVE": Inactive,
});
