// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Endpoints of network links: connections from a private link network to a network link service.
//!
//! Quota: `network_link_endpoints_per_network`.

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

/// Endpoints of network links: connections from a private link network to a network link service.
///
/// Quota: `network_link_endpoints_per_network`.
///
/// Reached by
/// [`NetworkingV1::network_link_endpoints`](super::NetworkingV1::network_link_endpoints).
#[derive(Clone, Debug)]
pub struct NetworkLinkEndpointsClient {
    pub(super) client: Client,
}

impl NetworkLinkEndpointsClient {
    /// Lists network link endpoints.
    ///
    /// `GET /networking/v1/network-link-endpoints` · General Availability · cloud API key or STS
    /// token
    ///
    /// Returns the network link endpoints of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1NetworkLinkEndpoints)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose network link endpoints are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of network link endpoints. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    pub fn list(&self, environment: impl AsRef<str>) -> ListNetworkLinkEndpoints {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListNetworkLinkEndpoints { call }
    }

    /// Creates a network link endpoint.
    ///
    /// `POST /networking/v1/network-link-endpoints` · General Availability · cloud API key or STS
    /// token
    ///
    /// Connects a private link network to the network of a network link service. If the service
    /// does not accept the network automatically, its owner has to accept it before `expires_at`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1NetworkLinkEndpoint)
    ///
    /// # Arguments
    ///
    /// - `body`: The network and the network link service.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The network link endpoint, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///         GlobalObjectReferenceInput::new("id"),
    ///         EnvScopedObjectReferenceInput::new("id"),
    ///         EnvScopedObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.networking_v1().network_link_endpoints().create(&body).await?;
    /// println!("{answer:?}");
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
    /// `GET /networking/v1/network-link-endpoints/{id}` · General Availability · cloud API key or
    /// STS token
    ///
    /// Returns a network link endpoint.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1NetworkLinkEndpoint)
    ///
    /// [`until_ready`](GetNetworkLinkEndpoint::until_ready) asks again until it is ready,
    /// [`until_gone`](GetNetworkLinkEndpoint::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the network link endpoint.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested network link endpoint. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no network link endpoint with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .networking_v1()
    ///     .network_link_endpoints()
    ///     .get("nle-6w3dc", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetNetworkLinkEndpoint {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetNetworkLinkEndpoint { call }
    }

    /// Updates a network link endpoint.
    ///
    /// `PATCH /networking/v1/network-link-endpoints/{id}` · General Availability · cloud API key or
    /// STS token
    ///
    /// Changes the given fields of a network link endpoint. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1NetworkLinkEndpoint)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the network link endpoint.
    /// - `body`: The environment, which is needed to find the endpoint, and the fields to change.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The network link endpoint after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no network link endpoint with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///     NetworkLinkEndpointSpecUpdate::new(GlobalObjectReferenceInput::new("id")),
    /// );
    /// let answer = client
    ///     .networking_v1()
    ///     .network_link_endpoints()
    ///     .update("nle-6w3dc", &body)
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `DELETE /networking/v1/network-link-endpoints/{id}` · General Availability · cloud API key
    /// or STS token
    ///
    /// Deletes a network link endpoint. Its network can no longer reach the service.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1NetworkLinkEndpoint)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the network link endpoint.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The network link endpoint is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no network link endpoint with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
        environment: impl AsRef<str>,
    ) -> DeleteNetworkLinkEndpoint {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
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

request! {
    /// A call of [`NetworkLinkEndpointsClient::list`].
    ListNetworkLinkEndpoints -> Json<NetworkLinkEndpointList>
}

pages! {
    ListNetworkLinkEndpoints -> NetworkLinkEndpointList, Paging::Link("page_token")
}

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
    /// A call of [`NetworkLinkEndpointsClient::create`].
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
    /// A call of [`NetworkLinkEndpointsClient::get`].
    GetNetworkLinkEndpoint -> Json<NetworkLinkEndpoint>
}

impl GetNetworkLinkEndpoint {
    /// Waits until it is ready: until `status.phase` is `READY`, `PENDING_ACCEPT` or `INACTIVE`.
    /// `FAILED`, `EXPIRED` and `DISCONNECTED` are errors.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<NetworkLinkEndpoint> {
        Waiter::until_ready(self.call, Json::<NetworkLinkEndpoint>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
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
    /// A call of [`NetworkLinkEndpointsClient::update`].
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
    /// A call of [`NetworkLinkEndpointsClient::delete`].
    DeleteNetworkLinkEndpoint -> Empty
}

/// A page of network link endpoints.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `NetworkLinkEndpointList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The network link endpoints on this page. Without duplicates.
    pub data: Vec<NetworkLinkEndpoint>,
}

impl NetworkLinkEndpointList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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

/// An endpoint of a network link, which connects a private link network to a network link service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpoint {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `NetworkLinkEndpoint`.
    pub kind: Option<String>,
    /// The ID of the network link endpoint. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The network and network link service of an endpoint.
    pub spec: NetworkLinkEndpointSpec,
    /// The status of a network link endpoint. Read-only. Set by the service.
    pub status: NetworkLinkEndpointStatus,
}

impl NetworkLinkEndpoint {
    /// With what is required.
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

model!(NetworkLinkEndpoint {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
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

/// The network and network link service of an endpoint.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointSpec {
    /// The display name of the network link endpoint.
    pub display_name: Option<String>,
    /// The description of the network link endpoint.
    pub description: Option<String>,
    /// The environment of the network link endpoint.
    pub environment: GlobalObjectReference,
    /// The network of the endpoint. Cannot change after creation.
    pub network: EnvScopedObjectReference,
    /// The network link service of the endpoint. Cannot change after creation.
    pub network_link_service: EnvScopedObjectReference,
}

impl NetworkLinkEndpointSpec {
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(NetworkLinkEndpointSpec {
    0 "display_name": display_name,
    1 "description": description,
    2 "environment": environment,
    3 "network": network,
    4 "network_link_service": network_link_service,
});

/// The status of a network link endpoint.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointStatus {
    /// The lifecycle phase of the network link endpoint. `PENDING_ACCEPT`: the owner of the service
    /// has to accept it. `EXPIRED`: it was not accepted and can only be deleted. `DISCONNECTED`:
    /// the owner revoked the permission. `INACTIVE`: its network contains no clusters. Set by the
    /// service.
    pub phase: NetworkLinkEndpointStatusPhase,
    /// The machine-readable error code. Only present if the network link endpoint has failed. Set
    /// by the service.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the network link endpoint has failed. Set
    /// by the service.
    pub error_message: Option<String>,
    /// The deadline for the owner of the service to accept the endpoint. Set by the service.
    pub expires_at: Option<DateTime>,
}

impl NetworkLinkEndpointStatus {
    /// With what is required.
    pub fn new(phase: impl Into<NetworkLinkEndpointStatusPhase>) -> Self {
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

model!(NetworkLinkEndpointStatus {
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
    pub enum NetworkLinkEndpointStatusPhase {
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

/// An endpoint of a network link, which connects a private link network to a network link service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointCreate {
    /// The network and network link service of an endpoint.
    pub spec: NetworkLinkEndpointSpecCreate,
}

impl NetworkLinkEndpointCreate {
    /// With what is required.
    pub fn new(spec: impl Into<NetworkLinkEndpointSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(NetworkLinkEndpointCreate {
    0 "spec": spec,
});

/// The network and network link service of an endpoint.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointSpecCreate {
    /// The display name of the network link endpoint.
    pub display_name: Option<String>,
    /// The description of the network link endpoint.
    pub description: Option<String>,
    /// The environment of the network link endpoint.
    pub environment: GlobalObjectReferenceInput,
    /// The network of the endpoint. Cannot change after creation.
    pub network: EnvScopedObjectReferenceInput,
    /// The network link service of the endpoint. Cannot change after creation.
    pub network_link_service: EnvScopedObjectReferenceInput,
}

impl NetworkLinkEndpointSpecCreate {
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(NetworkLinkEndpointSpecCreate {
    0 "display_name": display_name,
    1 "description": description,
    2 "environment": environment,
    3 "network": network,
    4 "network_link_service": network_link_service,
});

/// The fields of a network link endpoint that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkEndpointUpdate {
    /// The fields of a network link endpoint spec that can be changed.
    pub spec: NetworkLinkEndpointSpecUpdate,
}

impl NetworkLinkEndpointUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<NetworkLinkEndpointSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(NetworkLinkEndpointUpdate {
    0 "spec": spec,
});

/// The fields of a network link endpoint spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
    pub fn new(environment: impl Into<GlobalObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            description: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(NetworkLinkEndpointSpecUpdate {
    0 "display_name": display_name,
    1 "description": description,
    2 "environment": environment,
});
