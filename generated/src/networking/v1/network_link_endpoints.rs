// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Endpoints of network links: connections from a private link network to a network link service.
//!
//! The quota `network_link_endpoints_per_network` limits their number for each network.

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of
/// [`NetworkingV1::network_link_endpoints`](super::NetworkingV1::network_link_endpoints).
///
/// Endpoints of network links: connections from a private link network to a network link service.
///
/// The quota `network_link_endpoints_per_network` limits their number for each network.
#[derive(Clone, Debug)]
pub struct NetworkLinkEndpointsClient {
    pub(super) client: Client,
}

impl NetworkLinkEndpointsClient {
    /// Lists network link endpoints.
    ///
    /// Returns the network link endpoints of the environment, in pages.
    ///
    /// `GET /networking/v1/network-link-endpoints` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1NetworkLinkEndpoints)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose network link endpoints are returned.
    ///
    /// Optional: [`spec_display_name`](ListNetworkLinkEndpoints::spec_display_name),
    /// [`status_phase`](ListNetworkLinkEndpoints::status_phase),
    /// [`spec_network`](ListNetworkLinkEndpoints::spec_network),
    /// [`spec_network_link_service`](ListNetworkLinkEndpoints::spec_network_link_service),
    /// [`page_size`](ListNetworkLinkEndpoints::page_size),
    /// [`page_token`](ListNetworkLinkEndpoints::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of network link endpoints.
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
    ///     .network_link_endpoints()
    ///     .list("env-6m2xp8")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl Into<String>) -> ListNetworkLinkEndpoints {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListNetworkLinkEndpoints { call }
    }

    /// Creates a network link endpoint.
    ///
    /// Connects a private link network to the network of a network link service. If the service
    /// does not accept the network automatically, its owner has to accept it before `expires_at`.
    ///
    /// `POST /networking/v1/network-link-endpoints` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1NetworkLinkEndpoint)
    ///
    /// # Parameters
    ///
    /// - `body`: The network and the network link service.
    ///
    /// # Response
    ///
    /// - 202: The network link endpoint, which is being created. Header:
    ///   [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
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
    /// use confluent_cloud::networking::v1::{
    ///     EnvScopedObjectReferenceInput, GlobalObjectReferenceInput, NetworkLinkEndpointCreate,
    ///     NetworkLinkEndpointSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = NetworkLinkEndpointCreate::new(
    ///     NetworkLinkEndpointSpecCreate::new(
    ///         GlobalObjectReferenceInput::new("lkc-3w9dn"),
    ///         EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    ///         EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.networking_v1().network_link_endpoints().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &NetworkLinkEndpointCreate) -> CreateNetworkLinkEndpoint {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateNetworkLinkEndpoint { call }
    }

    /// Gets a network link endpoint.
    ///
    /// Returns a network link endpoint with its network link service, its lifecycle phase and, in
    /// `expires_at`, the deadline for its acceptance.
    ///
    /// [`until_ready`](GetNetworkLinkEndpoint::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetNetworkLinkEndpoint::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/network-link-endpoints/{id}` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1NetworkLinkEndpoint)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the network link endpoint.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested network link endpoint.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no network link endpoint with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .networking_v1()
    ///     .network_link_endpoints()
    ///     .get("nle-6w3dc", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetNetworkLinkEndpoint {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetNetworkLinkEndpoint { call }
    }

    /// Updates a network link endpoint.
    ///
    /// Changes the given fields of a network link endpoint. Absent fields are left unchanged.
    ///
    /// `PATCH /networking/v1/network-link-endpoints/{id}` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1NetworkLinkEndpoint)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the network link endpoint.
    /// - `body`: The environment, which is needed to find the endpoint, and the fields to change.
    ///
    /// # Response
    ///
    /// - 200: The network link endpoint after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no network link endpoint with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     GlobalObjectReferenceInput, NetworkLinkEndpointSpecUpdate, NetworkLinkEndpointUpdate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = NetworkLinkEndpointUpdate::new(
    ///     NetworkLinkEndpointSpecUpdate::new(GlobalObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client
    ///     .networking_v1()
    ///     .network_link_endpoints()
    ///     .update("nle-6w3dc", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &NetworkLinkEndpointUpdate,
    ) -> UpdateNetworkLinkEndpoint {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateNetworkLinkEndpoint { call }
    }

    /// Deletes a network link endpoint.
    ///
    /// Deletes a network link endpoint. Its network can no longer reach the service.
    ///
    /// `DELETE /networking/v1/network-link-endpoints/{id}` · General Availability · cloud API key
    /// or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1NetworkLinkEndpoint)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the network link endpoint.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The network link endpoint is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no network link endpoint with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .networking_v1()
    ///     .network_link_endpoints()
    ///     .delete("nle-6w3dc", "env-6m2xp8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> DeleteNetworkLinkEndpoint {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
        DeleteNetworkLinkEndpoint { call }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1NetworkLinkEndpoints",
    name: "list network link endpoints",
    method: "GET",
    path: "/networking/v1/network-link-endpoints",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListNetworkLinkEndpoints {
    /// Filters by display names.
    pub fn spec_display_name(
        mut self,
        spec_display_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.display_name",
                spec_display_name.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

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

    /// Filters by network IDs.
    pub fn spec_network(
        mut self,
        spec_network: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.network",
                spec_network.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by the IDs of the connected network link services.
    pub fn spec_network_link_service(
        mut self,
        spec_network_link_service: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.network_link_service",
                spec_network_link_service.into_iter().map(Into::<String>::into),
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
    /// A request builder for [`NetworkLinkEndpointsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListNetworkLinkEndpoints -> Json<NetworkLinkEndpointList>, idempotent
}

pages! {
    ListNetworkLinkEndpoints -> NetworkLinkEndpointList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createNetworkingV1NetworkLinkEndpoint",
    name: "create network link endpoint",
    method: "POST",
    path: "/networking/v1/network-link-endpoints",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`NetworkLinkEndpointsClient::create`].
    CreateNetworkLinkEndpoint -> Json<NetworkLinkEndpoint>
}

static GET: Operation = Operation {
    id: "getNetworkingV1NetworkLinkEndpoint",
    name: "get network link endpoint",
    method: "GET",
    path: "/networking/v1/network-link-endpoints/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`NetworkLinkEndpointsClient::get`].
    GetNetworkLinkEndpoint -> Json<NetworkLinkEndpoint>, idempotent
}

impl GetNetworkLinkEndpoint {
    /// Polls until `status.phase` is `READY`, `PENDING_ACCEPT` or `INACTIVE`. `FAILED`, `EXPIRED`
    /// and `DISCONNECTED` are errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<NetworkLinkEndpoint> {
        Waiter::until_ready(self.call, Json::<NetworkLinkEndpoint>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<NetworkLinkEndpoint, ()> {
        Waiter::until_gone(self.call, Json::<NetworkLinkEndpoint>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateNetworkingV1NetworkLinkEndpoint",
    name: "update network link endpoint",
    method: "PATCH",
    path: "/networking/v1/network-link-endpoints/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`NetworkLinkEndpointsClient::update`].
    UpdateNetworkLinkEndpoint -> Json<NetworkLinkEndpoint>
}

static DELETE: Operation = Operation {
    id: "deleteNetworkingV1NetworkLinkEndpoint",
    name: "delete network link endpoint",
    method: "DELETE",
    path: "/networking/v1/network-link-endpoints/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`NetworkLinkEndpointsClient::delete`].
    DeleteNetworkLinkEndpoint -> Empty, idempotent
}

/// A page of network link endpoints.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `NetworkLinkEndpointList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The network link endpoints on this page. No duplicates.
    pub data: Vec<NetworkLinkEndpoint>,
}

impl NetworkLinkEndpointList {
    /// Creates a `NetworkLinkEndpointList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<NetworkLinkEndpoint>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "NetworkLinkEndpointList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(NetworkLinkEndpointList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for NetworkLinkEndpointList {
    type Item = NetworkLinkEndpoint;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[NetworkLinkEndpoint] {
        &self.data
    }

    fn into_items(self) -> Vec<NetworkLinkEndpoint> {
        self.data
    }
}

/// An endpoint of a network link, which connects a private link network to a network link service,
/// as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpoint {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `NetworkLinkEndpoint`.
    pub kind: Option<String>,
    /// The ID of the network link endpoint. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The network and network link service of an endpoint.
    pub spec: NetworkLinkEndpointSpec,
    /// The status of a network link endpoint. Read-only.
    pub status: NetworkLinkEndpointStatus,
}

impl NetworkLinkEndpoint {
    /// Creates a `NetworkLinkEndpoint` with its required fields.
    pub fn new(
        spec: impl Into<NetworkLinkEndpointSpec>,
        status: impl Into<NetworkLinkEndpointStatus>,
    ) -> Self {
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

model!(NetworkLinkEndpoint {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
});

impl Phased for NetworkLinkEndpoint {
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

/// The network and network link service of an endpoint, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointSpec {
    /// The display name of the network link endpoint.
    pub display_name: Option<String>,
    /// The description of the network link endpoint.
    pub description: Option<String>,
    /// The environment of the network link endpoint.
    pub environment: GlobalObjectReference,
    /// The network of the endpoint. Immutable.
    pub network: EnvScopedObjectReference,
    /// The network link service of the endpoint. Immutable.
    pub network_link_service: EnvScopedObjectReference,
}

impl NetworkLinkEndpointSpec {
    /// Creates a `NetworkLinkEndpointSpec` with its required fields.
    pub fn new(
        environment: impl Into<GlobalObjectReference>,
        network: impl Into<EnvScopedObjectReference>,
        network_link_service: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            description: None,
            environment: environment.into(),
            network: network.into(),
            network_link_service: network_link_service.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(NetworkLinkEndpointSpec {
    "display_name": display_name,
    "description": description,
    "environment": environment,
    "network": network,
    "network_link_service": network_link_service,
});

/// The status of a network link endpoint.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointStatus {
    /// The lifecycle phase of the network link endpoint. `PENDING_ACCEPT`: the owner of the service
    /// has to accept it. `EXPIRED`: it was not accepted and can only be deleted. `DISCONNECTED`:
    /// the owner revoked the permission. `INACTIVE`: its network contains no clusters. Read-only.
    pub phase: NetworkLinkEndpointStatusPhase,
    /// The machine-readable error code. Only present if the network link endpoint has failed.
    /// Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the network link endpoint has failed.
    /// Read-only.
    pub error_message: Option<String>,
    /// The deadline for the owner of the service to accept the endpoint. Read-only.
    pub expires_at: Option<DateTime>,
}

impl NetworkLinkEndpointStatus {
    /// Creates a `NetworkLinkEndpointStatus` with its required fields.
    pub fn new(phase: impl Into<NetworkLinkEndpointStatusPhase>) -> Self {
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

model!(NetworkLinkEndpointStatus {
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
pub enum NetworkLinkEndpointStatusPhase {
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

open_enum!(NetworkLinkEndpointStatusPhase {
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

/// An endpoint of a network link, which connects a private link network to a network link service,
/// as sent by [`NetworkLinkEndpointsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointCreate {
    /// The network and network link service of an endpoint.
    pub spec: NetworkLinkEndpointSpecCreate,
}

impl NetworkLinkEndpointCreate {
    /// Creates a `NetworkLinkEndpointCreate` with its required fields.
    pub fn new(spec: impl Into<NetworkLinkEndpointSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(NetworkLinkEndpointCreate {
    "spec": spec,
});

/// The network and network link service of an endpoint, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointSpecCreate {
    /// The display name of the network link endpoint.
    pub display_name: Option<String>,
    /// The description of the network link endpoint.
    pub description: Option<String>,
    /// The environment of the network link endpoint.
    pub environment: GlobalObjectReferenceInput,
    /// The network of the endpoint. Immutable.
    pub network: EnvScopedObjectReferenceInput,
    /// The network link service of the endpoint. Immutable.
    pub network_link_service: EnvScopedObjectReferenceInput,
}

impl NetworkLinkEndpointSpecCreate {
    /// Creates a `NetworkLinkEndpointSpecCreate` with its required fields.
    pub fn new(
        environment: impl Into<GlobalObjectReferenceInput>,
        network: impl Into<EnvScopedObjectReferenceInput>,
        network_link_service: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: None,
            description: None,
            environment: environment.into(),
            network: network.into(),
            network_link_service: network_link_service.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(NetworkLinkEndpointSpecCreate {
    "display_name": display_name,
    "description": description,
    "environment": environment,
    "network": network,
    "network_link_service": network_link_service,
});

/// The fields of a network link endpoint that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointUpdate {
    /// The fields of a network link endpoint spec that can be changed.
    pub spec: NetworkLinkEndpointSpecUpdate,
}

impl NetworkLinkEndpointUpdate {
    /// Creates a `NetworkLinkEndpointUpdate` with its required fields.
    pub fn new(spec: impl Into<NetworkLinkEndpointSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(NetworkLinkEndpointUpdate {
    "spec": spec,
});

/// The fields of a network link endpoint spec that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointSpecUpdate {
    /// The display name of the network link endpoint.
    pub display_name: Option<String>,
    /// The description of the network link endpoint.
    pub description: Option<String>,
    /// The environment of the network link endpoint.
    pub environment: GlobalObjectReferenceInput,
}

impl NetworkLinkEndpointSpecUpdate {
    /// Creates a `NetworkLinkEndpointSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<GlobalObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            description: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(NetworkLinkEndpointSpecUpdate {
    "display_name": display_name,
    "description": description,
    "environment": environment,
});
