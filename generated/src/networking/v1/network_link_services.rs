// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Network link services: the networks of Confluent Cloud that may connect to a private link
//! network.
//!
//! The quota `network_link_service_per_network` limits their number for each network.

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

/// The operations of
/// [`NetworkingV1::network_link_services`](super::NetworkingV1::network_link_services).
///
/// Network link services: the networks of Confluent Cloud that may connect to a private link
/// network.
///
/// The quota `network_link_service_per_network` limits their number for each network.
#[derive(Clone, Debug)]
pub struct NetworkLinkServicesClient {
    pub(super) client: Client,
}

impl NetworkLinkServicesClient {
    /// Lists network link services.
    ///
    /// Returns the network link services of the environment, in pages.
    ///
    /// `GET /networking/v1/network-link-services` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1NetworkLinkServices)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose network link services are returned.
    ///
    /// Optional: [`spec_display_name`](ListNetworkLinkServices::spec_display_name),
    /// [`status_phase`](ListNetworkLinkServices::status_phase),
    /// [`spec_network`](ListNetworkLinkServices::spec_network),
    /// [`page_size`](ListNetworkLinkServices::page_size),
    /// [`page_token`](ListNetworkLinkServices::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of network link services.
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
    pub fn list(&self, environment: impl Into<String>) -> ListNetworkLinkServices {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListNetworkLinkServices { call }
    }

    /// Creates a network link service.
    ///
    /// Makes a private link network reachable from the networks that its policy accepts.
    ///
    /// `POST /networking/v1/network-link-services` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1NetworkLinkService)
    ///
    /// # Parameters
    ///
    /// - `body`: The network and the networks that may connect.
    ///
    /// # Response
    ///
    /// - 202: The network link service, which is being created. Header:
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
    ///     EnvScopedObjectReferenceInput, GlobalObjectReferenceInput, NetworkLinkServiceCreate,
    ///     NetworkLinkServiceSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = NetworkLinkServiceCreate::new(
    ///     NetworkLinkServiceSpecCreate::new(
    ///         GlobalObjectReferenceInput::new("lkc-3w9dn"),
    ///         EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.networking_v1().network_link_services().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a network link service with the networks that it accepts and its lifecycle phase.
    ///
    /// [`until_ready`](GetNetworkLinkService::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetNetworkLinkService::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/network-link-services/{id}` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1NetworkLinkService)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the network link service.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested network link service.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no network link service with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .networking_v1()
    ///     .network_link_services()
    ///     .get("nls-4h8sz", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetNetworkLinkService {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetNetworkLinkService { call }
    }

    /// Updates a network link service.
    ///
    /// Changes the given fields of a network link service. Absent fields are left unchanged.
    ///
    /// `PATCH /networking/v1/network-link-services/{id}` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1NetworkLinkService)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the network link service.
    /// - `body`: The environment, which is needed to find the service, and the fields to change.
    ///
    /// # Response
    ///
    /// - 200: The network link service after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no network link service with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///     NetworkLinkServiceSpecUpdate::new(GlobalObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client
    ///     .networking_v1()
    ///     .network_link_services()
    ///     .update("nls-4h8sz", &body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes a network link service and disconnects its endpoints.
    ///
    /// `DELETE /networking/v1/network-link-services/{id}` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1NetworkLinkService)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the network link service.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The network link service is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no network link service with this ID in the environment.
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
        environment: impl Into<String>,
    ) -> DeleteNetworkLinkService {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
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
    /// A request builder for [`NetworkLinkServicesClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListNetworkLinkServices -> Json<NetworkLinkServiceList>, idempotent
}

pages! {
    ListNetworkLinkServices -> NetworkLinkServiceList, Paging::link(&["page_token"])
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
    /// A request builder for [`NetworkLinkServicesClient::create`].
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
    /// A request builder for [`NetworkLinkServicesClient::get`].
    GetNetworkLinkService -> Json<NetworkLinkService>, idempotent
}

impl GetNetworkLinkService {
    /// Polls until `status.phase` is `READY`.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<NetworkLinkService> {
        Waiter::until_ready(self.call, Json::<NetworkLinkService>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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
    /// A request builder for [`NetworkLinkServicesClient::update`].
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
    /// A request builder for [`NetworkLinkServicesClient::delete`].
    DeleteNetworkLinkService -> Empty, idempotent
}

/// A page of network link services.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `NetworkLinkServiceList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The network link services on this page. No duplicates.
    pub data: Vec<NetworkLinkService>,
}

impl NetworkLinkServiceList {
    /// Creates a `NetworkLinkServiceList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A network link service, which makes a private link network reachable from other networks, as
/// returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkService {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `NetworkLinkService`.
    pub kind: Option<String>,
    /// The ID of the network link service. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The network, and the networks that can connect to it.
    pub spec: NetworkLinkServiceSpec,
    /// The status of a network link service. Read-only.
    pub status: NetworkLinkServiceStatus,
}

impl NetworkLinkService {
    /// Creates a `NetworkLinkService` with its required fields.
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

model!(NetworkLinkService {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
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

/// The network, and the networks that can connect to it, as returned by the service.
#[derive(Clone, PartialEq)]
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
    /// The network of the network link service. Immutable.
    pub network: EnvScopedObjectReference,
}

impl NetworkLinkServiceSpec {
    /// Creates a `NetworkLinkServiceSpec` with its required fields.
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

    /// Sets [`accept`](Self::accept).
    #[must_use]
    pub fn with_accept(
        mut self,
        accept: impl Into<NetworkLinkServiceAcceptPolicy>,
    ) -> Self {
        self.accept = Some(accept.into());
        self
    }
}

model!(NetworkLinkServiceSpec {
    "display_name": display_name,
    "description": description,
    "accept": accept,
    "environment": environment,
    "network": network,
});

/// The networks that may connect to a network link service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceAcceptPolicy {
    /// The IDs of environments whose networks may all connect. No duplicates.
    pub environments: Option<Vec<String>>,
    /// The IDs of networks that may connect. No duplicates.
    pub networks: Option<Vec<String>>,
}

impl NetworkLinkServiceAcceptPolicy {
    /// Creates an empty `NetworkLinkServiceAcceptPolicy`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`environments`](Self::environments).
    #[must_use]
    pub fn with_environments(
        mut self,
        environments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.environments = Some(environments.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`networks`](Self::networks).
    #[must_use]
    pub fn with_networks(
        mut self,
        networks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.networks = Some(networks.into_iter().map(Into::into).collect());
        self
    }
}

model!(NetworkLinkServiceAcceptPolicy {
    "environments": environments,
    "networks": networks,
});

/// The status of a network link service.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceStatus {
    /// The lifecycle phase of the network link service. Read-only.
    pub phase: NetworkLinkServiceStatusPhase,
    /// The machine-readable error code. Only present if the network link service has failed.
    /// Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the network link service has failed.
    /// Read-only.
    pub error_message: Option<String>,
}

impl NetworkLinkServiceStatus {
    /// Creates a `NetworkLinkServiceStatus` with its required fields.
    pub fn new(phase: impl Into<NetworkLinkServiceStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
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
}

model!(NetworkLinkServiceStatus {
    "phase": phase,
    "error_code": error_code,
    "error_message": error_message,
});

/// The lifecycle phase of the network link service.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkLinkServiceStatusPhase {
    /// `READY`
    Ready,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(NetworkLinkServiceStatusPhase {
    "READY": Ready,
});

/// A network link service, which makes a private link network reachable from other networks, as
/// sent by [`NetworkLinkServicesClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceCreate {
    /// The network, and the networks that can connect to it.
    pub spec: NetworkLinkServiceSpecCreate,
}

impl NetworkLinkServiceCreate {
    /// Creates a `NetworkLinkServiceCreate` with its required fields.
    pub fn new(spec: impl Into<NetworkLinkServiceSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(NetworkLinkServiceCreate {
    "spec": spec,
});

/// The network, and the networks that can connect to it, as sent in requests.
#[derive(Clone, PartialEq)]
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
    /// The network of the network link service. Immutable.
    pub network: EnvScopedObjectReferenceInput,
}

impl NetworkLinkServiceSpecCreate {
    /// Creates a `NetworkLinkServiceSpecCreate` with its required fields.
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

    /// Sets [`accept`](Self::accept).
    #[must_use]
    pub fn with_accept(
        mut self,
        accept: impl Into<NetworkLinkServiceAcceptPolicy>,
    ) -> Self {
        self.accept = Some(accept.into());
        self
    }
}

model!(NetworkLinkServiceSpecCreate {
    "display_name": display_name,
    "description": description,
    "accept": accept,
    "environment": environment,
    "network": network,
});

/// The fields of a network link service that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkLinkServiceUpdate {
    /// The fields of a network link service spec that can be changed.
    pub spec: NetworkLinkServiceSpecUpdate,
}

impl NetworkLinkServiceUpdate {
    /// Creates a `NetworkLinkServiceUpdate` with its required fields.
    pub fn new(spec: impl Into<NetworkLinkServiceSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(NetworkLinkServiceUpdate {
    "spec": spec,
});

/// The fields of a network link service spec that can be changed.
#[derive(Clone, PartialEq)]
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
    /// Creates a `NetworkLinkServiceSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<GlobalObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            description: None,
            accept: None,
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

    /// Sets [`accept`](Self::accept).
    #[must_use]
    pub fn with_accept(
        mut self,
        accept: impl Into<NetworkLinkServiceAcceptPolicy>,
    ) -> Self {
        self.accept = Some(accept.into());
        self
    }
}

model!(NetworkLinkServiceSpecUpdate {
    "display_name": display_name,
    "description": description,
    "accept": accept,
    "environment": environment,
});
