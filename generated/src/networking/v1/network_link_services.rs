// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Network link services: the networks of Confluent Cloud that may connect to a private link
//! network.
//!
//! Quota: `network_link_service_per_network`.

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// Network link services: the networks of Confluent Cloud that may connect to a private link
/// network.
///
/// Quota: `network_link_service_per_network`.
///
/// Reached by [`NetworkingV1::network_link_services`](super::NetworkingV1::network_link_services).
#[derive(Clone, Debug)]
pub struct NetworkLinkServicesClient {
    pub(super) client: Client,
}

impl NetworkLinkServicesClient {
    /// Lists network link services.
    ///
    /// `GET /networking/v1/network-link-services` · General Availability · cloud API key or STS
    /// token
    ///
    /// Returns the network link services of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1NetworkLinkServices)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose network link services are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of network link services. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    ///     .network_link_services()
    ///     .list("env-6m2xp8")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl AsRef<str>) -> ListNetworkLinkServices {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListNetworkLinkServices { call }
    }

    /// Creates a network link service.
    ///
    /// `POST /networking/v1/network-link-services` · General Availability · cloud API key or STS
    /// token
    ///
    /// Makes a private link network reachable from the networks that its policy accepts.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1NetworkLinkService)
    ///
    /// # Arguments
    ///
    /// - `body`: The network and the networks that may connect.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The network link service, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    ///     EnvScopedObjectReferenceInput, GlobalObjectReferenceInput, NetworkLinkServiceCreate,
    ///     NetworkLinkServiceSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = NetworkLinkServiceCreate::new(
    ///     NetworkLinkServiceSpecCreate::new(
    ///         GlobalObjectReferenceInput::new("id"),
    ///         EnvScopedObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.networking_v1().network_link_services().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &NetworkLinkServiceCreate) -> CreateNetworkLinkService {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateNetworkLinkService { call }
    }

    /// Gets a network link service.
    ///
    /// `GET /networking/v1/network-link-services/{id}` · General Availability · cloud API key or
    /// STS token
    ///
    /// Returns a network link service.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1NetworkLinkService)
    ///
    /// [`until_ready`](GetNetworkLinkService::until_ready) asks again until it is ready,
    /// [`until_gone`](GetNetworkLinkService::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the network link service.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested network link service. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no network link service with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .networking_v1()
    ///     .network_link_services()
    ///     .get("nls-4h8sz", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetNetworkLinkService {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetNetworkLinkService { call }
    }

    /// Updates a network link service.
    ///
    /// `PATCH /networking/v1/network-link-services/{id}` · General Availability · cloud API key or
    /// STS token
    ///
    /// Changes the given fields of a network link service. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1NetworkLinkService)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the network link service.
    /// - `body`: The environment, which is needed to find the service, and the fields to change.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The network link service after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no network link service with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     GlobalObjectReferenceInput, NetworkLinkServiceSpecUpdate, NetworkLinkServiceUpdate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = NetworkLinkServiceUpdate::new(
    ///     NetworkLinkServiceSpecUpdate::new(GlobalObjectReferenceInput::new("id")),
    /// );
    /// let answer = client
    ///     .networking_v1()
    ///     .network_link_services()
    ///     .update("nls-4h8sz", &body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &NetworkLinkServiceUpdate,
    ) -> UpdateNetworkLinkService {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateNetworkLinkService { call }
    }

    /// Deletes a network link service.
    ///
    /// `DELETE /networking/v1/network-link-services/{id}` · General Availability · cloud API key or
    /// STS token
    ///
    /// Deletes a network link service and disconnects its endpoints.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1NetworkLinkService)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the network link service.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The network link service is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no network link service with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .networking_v1()
    ///     .network_link_services()
    ///     .delete("nls-4h8sz", "env-6m2xp8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> DeleteNetworkLinkService {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
        DeleteNetworkLinkService { call }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1NetworkLinkServices",
    name: "list network link services",
    method: "GET",
    path: "/networking/v1/network-link-services",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`NetworkLinkServicesClient::list`].
    ListNetworkLinkServices -> Json<NetworkLinkServiceList>
}

pages! {
    ListNetworkLinkServices -> NetworkLinkServiceList, Paging::Link("page_token")
}

impl ListNetworkLinkServices {
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
    id: "createNetworkingV1NetworkLinkService",
    name: "create network link service",
    method: "POST",
    path: "/networking/v1/network-link-services",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`NetworkLinkServicesClient::create`].
    CreateNetworkLinkService -> Json<NetworkLinkService>
}

static GET: Operation = Operation {
    id: "getNetworkingV1NetworkLinkService",
    name: "get network link service",
    method: "GET",
    path: "/networking/v1/network-link-services/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`NetworkLinkServicesClient::get`].
    GetNetworkLinkService -> Json<NetworkLinkService>
}

impl GetNetworkLinkService {
    /// Waits until it is ready: until `status.phase` is `READY`.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<NetworkLinkService> {
        Waiter::until_ready(self.call, Json::<NetworkLinkService>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<NetworkLinkService, ()> {
        Waiter::until_gone(self.call, Json::<NetworkLinkService>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateNetworkingV1NetworkLinkService",
    name: "update network link service",
    method: "PATCH",
    path: "/networking/v1/network-link-services/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`NetworkLinkServicesClient::update`].
    UpdateNetworkLinkService -> Json<NetworkLinkService>
}

static DELETE: Operation = Operation {
    id: "deleteNetworkingV1NetworkLinkService",
    name: "delete network link service",
    method: "DELETE",
    path: "/networking/v1/network-link-services/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`NetworkLinkServicesClient::delete`].
    DeleteNetworkLinkService -> Empty
}

/// A page of network link services.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `NetworkLinkServiceList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The network link services on this page. Without duplicates.
    pub data: Vec<NetworkLinkService>,
}

impl NetworkLinkServiceList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<NetworkLinkService>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "NetworkLinkServiceList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(NetworkLinkServiceList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for NetworkLinkServiceList {
    type Item = NetworkLinkService;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[NetworkLinkService] {
        &self.data
    }

    fn into_items(self) -> Vec<NetworkLinkService> {
        self.data
    }
}

/// A network link service, which makes a private link network reachable from other networks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkService {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `NetworkLinkService`.
    pub kind: Option<String>,
    /// The ID of the network link service. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The network, and the networks that can connect to it.
    pub spec: NetworkLinkServiceSpec,
    /// The status of a network link service. Read-only. Set by the service.
    pub status: NetworkLinkServiceStatus,
}

impl NetworkLinkService {
    /// With what is required.
    pub fn new(
        spec: impl Into<NetworkLinkServiceSpec>,
        status: impl Into<NetworkLinkServiceStatus>,
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

model!(NetworkLinkService {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
});

impl Phased for NetworkLinkService {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY"],
        failed: &[],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The network, and the networks that can connect to it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceSpec {
    /// The display name of the network link service.
    pub display_name: Option<String>,
    /// The description of the network link service.
    pub description: Option<String>,
    /// Networks that may connect.
    pub accept: Option<NetworkLinkServiceAcceptPolicy>,
    /// The environment of the network link service.
    pub environment: GlobalObjectReference,
    /// The network of the network link service. Cannot change after creation.
    pub network: EnvScopedObjectReference,
}

impl NetworkLinkServiceSpec {
    /// With what is required.
    pub fn new(
        environment: impl Into<GlobalObjectReference>,
        network: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            description: None,
            accept: None,
            environment: environment.into(),
            network: network.into(),
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

    /// Sets [`accept`](Self::accept).
    pub fn with_accept(
        mut self,
        accept: impl Into<NetworkLinkServiceAcceptPolicy>,
    ) -> Self {
        self.accept = Some(accept.into());
        self
    }
}

model!(NetworkLinkServiceSpec {
    0 "display_name": display_name,
    1 "description": description,
    2 "accept": accept,
    3 "environment": environment,
    4 "network": network,
});

/// The networks that may connect to a network link service.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceAcceptPolicy {
    /// The IDs of environments whose networks may all connect. Without duplicates.
    pub environments: Option<Vec<String>>,
    /// The IDs of networks that may connect. Without duplicates.
    pub networks: Option<Vec<String>>,
}

impl NetworkLinkServiceAcceptPolicy {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`environments`](Self::environments).
    pub fn with_environments(
        mut self,
        environments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.environments = Some(environments.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`networks`](Self::networks).
    pub fn with_networks(
        mut self,
        networks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.networks = Some(networks.into_iter().map(Into::into).collect());
        self
    }
}

model!(NetworkLinkServiceAcceptPolicy {
    0 "environments": environments,
    1 "networks": networks,
});

/// The status of a network link service.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceStatus {
    /// The lifecycle phase of the network link service. Set by the service.
    pub phase: NetworkLinkServiceStatusPhase,
    /// The machine-readable error code. Only present if the network link service has failed. Set by
    /// the service.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the network link service has failed. Set
    /// by the service.
    pub error_message: Option<String>,
}

impl NetworkLinkServiceStatus {
    /// With what is required.
    pub fn new(phase: impl Into<NetworkLinkServiceStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
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
}

model!(NetworkLinkServiceStatus {
    0 "phase": phase,
    1 "error_code": error_code,
    2 "error_message": error_message,
});

open_enum! {
    /// The lifecycle phase of the network link service.
    pub enum NetworkLinkServiceStatusPhase {
        /// `READY`
        Ready = "READY",
    }
}

/// A network link service, which makes a private link network reachable from other networks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceCreate {
    /// The network, and the networks that can connect to it.
    pub spec: NetworkLinkServiceSpecCreate,
}

impl NetworkLinkServiceCreate {
    /// With what is required.
    pub fn new(spec: impl Into<NetworkLinkServiceSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(NetworkLinkServiceCreate {
    0 "spec": spec,
});

/// The network, and the networks that can connect to it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceSpecCreate {
    /// The display name of the network link service.
    pub display_name: Option<String>,
    /// The description of the network link service.
    pub description: Option<String>,
    /// Networks that may connect.
    pub accept: Option<NetworkLinkServiceAcceptPolicy>,
    /// The environment of the network link service.
    pub environment: GlobalObjectReferenceInput,
    /// The network of the network link service. Cannot change after creation.
    pub network: EnvScopedObjectReferenceInput,
}

impl NetworkLinkServiceSpecCreate {
    /// With what is required.
    pub fn new(
        environment: impl Into<GlobalObjectReferenceInput>,
        network: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: None,
            description: None,
            accept: None,
            environment: environment.into(),
            network: network.into(),
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

    /// Sets [`accept`](Self::accept).
    pub fn with_accept(
        mut self,
        accept: impl Into<NetworkLinkServiceAcceptPolicy>,
    ) -> Self {
        self.accept = Some(accept.into());
        self
    }
}

model!(NetworkLinkServiceSpecCreate {
    0 "display_name": display_name,
    1 "description": description,
    2 "accept": accept,
    3 "environment": environment,
    4 "network": network,
});

/// The fields of a network link service that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceUpdate {
    /// The fields of a network link service spec that can be changed.
    pub spec: NetworkLinkServiceSpecUpdate,
}

impl NetworkLinkServiceUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<NetworkLinkServiceSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(NetworkLinkServiceUpdate {
    0 "spec": spec,
});

/// The fields of a network link service spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceSpecUpdate {
    /// The display name of the network link service.
    pub display_name: Option<String>,
    /// The description of the network link service.
    pub description: Option<String>,
    /// Networks that may connect.
    pub accept: Option<NetworkLinkServiceAcceptPolicy>,
    /// The environment of the network link service.
    pub environment: GlobalObjectReferenceInput,
}

impl NetworkLinkServiceSpecUpdate {
    /// With what is required.
    pub fn new(environment: impl Into<GlobalObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            description: None,
            accept: None,
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

    /// Sets [`accept`](Self::accept).
    pub fn with_accept(
        mut self,
        accept: impl Into<NetworkLinkServiceAcceptPolicy>,
    ) -> Self {
        self.accept = Some(accept.into());
        self
    }
}

model!(NetworkLinkServiceSpecUpdate {
    0 "display_name": display_name,
    1 "description": description,
    2 "accept": accept,
    3 "environment": environment,
});
