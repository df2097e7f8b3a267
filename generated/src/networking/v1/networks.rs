// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Networks of Confluent Cloud (VPCs or VNets), each in an account of Confluent at a cloud
//! provider.
//!
//! Dedicated clusters run in them. The quota `dedicated_networks_per_environment` limits their
//! number in an environment.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{
    ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput,
    TypedEnvScopedObjectReference,
};
use crate::model::{
    DateTime, Shape, SharedJson, Union, decode_variant, model, open_enum, union,
    write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`NetworkingV1::networks`](super::NetworkingV1::networks).
///
/// Networks of Confluent Cloud (VPCs or VNets), each in an account of Confluent at a cloud
/// provider.
///
/// Dedicated clusters run in them. The quota `dedicated_networks_per_environment` limits their
/// number in an environment.
#[derive(Clone, Debug)]
pub struct NetworksClient {
    pub(super) client: Client,
}

impl NetworksClient {
    /// Lists networks.
    ///
    /// Returns the networks of the environment, in pages.
    ///
    /// `GET /networking/v1/networks` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1Networks)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose networks are returned.
    ///
    /// Optional: [`spec_display_name`](ListNetworks::spec_display_name),
    /// [`spec_cloud`](ListNetworks::spec_cloud), [`spec_region`](ListNetworks::spec_region),
    /// [`spec_connection_types`](ListNetworks::spec_connection_types),
    /// [`spec_cidr`](ListNetworks::spec_cidr), [`status_phase`](ListNetworks::status_phase),
    /// [`page_size`](ListNetworks::page_size), [`page_token`](ListNetworks::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of networks.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.networking_v1().networks().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl Into<String>) -> ListNetworks {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListNetworks { call }
    }

    /// Creates a network.
    ///
    /// Creates a network in one of Confluent's accounts at a cloud provider. It can be used once
    /// its `phase` is `READY`.
    ///
    /// `POST /networking/v1/networks` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1Network)
    ///
    /// # Parameters
    ///
    /// - `body`: Cloud provider, region, connection types and environment of the network.
    ///
    /// # Response
    ///
    /// - 202: The network, which is being created. Header: [`Location`](crate::Response::location).
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
    ///     ConnectionType, NetworkCreate, NetworkSpecCloud, NetworkSpecCreate,
    ///     ObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = NetworkCreate::new(
    ///     NetworkSpecCreate::new(
    ///         NetworkSpecCloud::Aws,
    ///         "eu-north-1",
    ///         [ConnectionType::Peering],
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.networking_v1().networks().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &NetworkCreate) -> CreateNetwork {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateNetwork { call }
    }

    /// Gets a network.
    ///
    /// Returns a network with its settings, its lifecycle phase and, once it is `READY`, its
    /// details at the cloud provider.
    ///
    /// [`until_ready`](GetNetwork::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetNetwork::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/networks/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1Network)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the network.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested network.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no network with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.networking_v1().networks().get("n-8d2kx", "env-6m2xp8").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetNetwork {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetNetwork { call }
    }

    /// Updates a network.
    ///
    /// Changes the name of a network.
    ///
    /// `PATCH /networking/v1/networks/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1Network)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the network.
    /// - `body`: The environment, which is needed to find the network, and the new name.
    ///
    /// # Response
    ///
    /// - 200: The network after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no network with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     NetworkSpecUpdate, NetworkUpdate, ObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = NetworkUpdate::new(
    ///     NetworkSpecUpdate::new(ObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client.networking_v1().networks().update("n-8d2kx", &body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, id: impl Into<String>, body: &NetworkUpdate) -> UpdateNetwork {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateNetwork { call }
    }

    /// Deletes a network.
    ///
    /// Deletes a network. Delete all resources in it first.
    ///
    /// `DELETE /networking/v1/networks/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1Network)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the network.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The network is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no network with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.networking_v1().networks().delete("n-8d2kx", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> DeleteNetwork {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
        DeleteNetwork { call }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1Networks",
    name: "list networks",
    method: "GET",
    path: "/networking/v1/networks",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListNetworks {
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

    /// Filters by cloud providers.
    pub fn spec_cloud(
        mut self,
        spec_cloud: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.cloud",
                spec_cloud.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by cloud regions.
    pub fn spec_region(
        mut self,
        spec_region: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.region",
                spec_region.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by connection types.
    pub fn spec_connection_types(
        mut self,
        spec_connection_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.connection_types",
                spec_connection_types.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by address blocks.
    pub fn spec_cidr(
        mut self,
        spec_cidr: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.cidr",
                spec_cidr.into_iter().map(Into::<String>::into),
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
    /// A request builder for [`NetworksClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListNetworks -> Json<NetworkList>, idempotent
}

pages! {
    ListNetworks -> NetworkList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createNetworkingV1Network",
    name: "create network",
    method: "POST",
    path: "/networking/v1/networks",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`NetworksClient::create`].
    CreateNetwork -> Json<Network>
}

static GET: Operation = Operation {
    id: "getNetworkingV1Network",
    name: "get network",
    method: "GET",
    path: "/networking/v1/networks/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`NetworksClient::get`].
    GetNetwork -> Json<Network>, idempotent
}

impl GetNetwork {
    /// Polls until `status.phase` is `READY`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<Network> {
        Waiter::until_ready(self.call, Json::<Network>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<Network, ()> {
        Waiter::until_gone(self.call, Json::<Network>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateNetworkingV1Network",
    name: "update network",
    method: "PATCH",
    path: "/networking/v1/networks/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`NetworksClient::update`].
    UpdateNetwork -> Json<Network>
}

static DELETE: Operation = Operation {
    id: "deleteNetworkingV1Network",
    name: "delete network",
    method: "DELETE",
    path: "/networking/v1/networks/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`NetworksClient::delete`].
    DeleteNetwork -> Empty, idempotent
}

/// A page of networks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `NetworkList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The networks on this page. No duplicates.
    pub data: Vec<Network>,
}

impl NetworkList {
    /// Creates a `NetworkList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Network>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "NetworkList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(NetworkList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for NetworkList {
    type Item = Network;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Network] {
        &self.data
    }

    fn into_items(self) -> Vec<Network> {
        self.data
    }
}

/// A network of Confluent Cloud (VPC or VNet), in an account of Confluent at a cloud provider.
/// Returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Network {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Network`.
    pub kind: Option<String>,
    /// The ID of the network. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The location and connectivity of a network.
    pub spec: NetworkSpec,
    /// The status of a network, and its connection details. Read-only.
    pub status: NetworkStatus,
}

impl Network {
    /// Creates a `Network` with its required fields.
    pub fn new(spec: impl Into<NetworkSpec>, status: impl Into<NetworkStatus>) -> Self {
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

model!(Network {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
});

impl Phased for Network {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The location and connectivity of a network, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkSpec {
    /// The display name of the network.
    pub display_name: Option<String>,
    /// The cloud provider of the network. Immutable.
    pub cloud: NetworkSpecCloud,
    /// The cloud region of the network. Immutable.
    pub region: String,
    /// The connection types of the network. At least 1 elements; no duplicates; immutable.
    pub connection_types: Vec<ConnectionType>,
    /// IPv4 address block of the network, a `/16`. Required for peerings and AWS Transit Gateway.
    /// Must match `^\d+\.\d+\.\d+\.\d+/\d+$`; immutable.
    pub cidr: Option<String>,
    /// The three availability zones of the network. Chosen by the service if absent. AWS zones are
    /// given by zone ID, Google Cloud zones by name, Azure zones by number. 3 elements; no
    /// duplicates; immutable.
    pub zones: Option<Vec<String>>,
    /// The three availability zones of the network, each with an address block. In limited
    /// availability. 3 elements; no duplicates; immutable.
    pub zones_info: Option<Vec<ZoneInfo>>,
    /// The DNS resolution. For private link networks only. Immutable.
    pub dns_config: Option<DnsConfig>,
    /// IPv4 address block that is reserved for Confluent, a `/24`. Defaults to 172.20.255.0/24. For
    /// AWS networks with peerings or a transit gateway only; in limited availability. Immutable.
    pub reserved_cidr: Option<String>,
    /// The environment of the network.
    pub environment: ObjectReference,
    /// The gateway (`networking.v1.Gateway`) of the network. Null or absent if it has none.
    /// Read-only.
    pub gateway: Option<TypedEnvScopedObjectReference>,
}

impl NetworkSpec {
    /// Creates a `NetworkSpec` with its required fields.
    pub fn new(
        cloud: impl Into<NetworkSpecCloud>,
        region: impl Into<String>,
        connection_types: impl IntoIterator<Item = impl Into<ConnectionType>>,
        environment: impl Into<ObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            cloud: cloud.into(),
            region: region.into(),
            connection_types: connection_types.into_iter().map(Into::into).collect(),
            cidr: None,
            zones: None,
            zones_info: None,
            dns_config: None,
            reserved_cidr: None,
            environment: environment.into(),
            gateway: None,
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`cidr`](Self::cidr).
    #[must_use]
    pub fn with_cidr(mut self, cidr: impl Into<String>) -> Self {
        self.cidr = Some(cidr.into());
        self
    }

    /// Sets [`zones`](Self::zones).
    #[must_use]
    pub fn with_zones(
        mut self,
        zones: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zones = Some(zones.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`zones_info`](Self::zones_info).
    #[must_use]
    pub fn with_zones_info(
        mut self,
        zones_info: impl IntoIterator<Item = impl Into<ZoneInfo>>,
    ) -> Self {
        self.zones_info = Some(zones_info.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`dns_config`](Self::dns_config).
    #[must_use]
    pub fn with_dns_config(mut self, dns_config: impl Into<DnsConfig>) -> Self {
        self.dns_config = Some(dns_config.into());
        self
    }

    /// Sets [`reserved_cidr`](Self::reserved_cidr).
    #[must_use]
    pub fn with_reserved_cidr(mut self, reserved_cidr: impl Into<String>) -> Self {
        self.reserved_cidr = Some(reserved_cidr.into());
        self
    }

    /// Sets [`gateway`](Self::gateway).
    #[must_use]
    pub fn with_gateway(
        mut self,
        gateway: impl Into<TypedEnvScopedObjectReference>,
    ) -> Self {
        self.gateway = Some(gateway.into());
        self
    }
}

model!(NetworkSpec {
    "display_name": display_name,
    "cloud": cloud,
    "region": region,
    "connection_types": connection_types,
    "cidr": cidr,
    "zones": zones,
    "zones_info": zones_info,
    "dns_config": dns_config,
    "reserved_cidr": reserved_cidr,
    "environment": environment,
    "gateway": gateway,
});

/// The cloud provider of the network.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkSpecCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(NetworkSpecCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// A connection type of a network.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionType {
    /// `PEERING`
    Peering,
    /// `TRANSITGATEWAY`
    Transitgateway,
    /// `PRIVATELINK`
    Privatelink,
    /// `PRIVATENETWORKINTERFACE`
    Privatenetworkinterface,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectionType {
    "PEERING": Peering,
    "TRANSITGATEWAY": Transitgateway,
    "PRIVATELINK": Privatelink,
    "PRIVATENETWORKINTERFACE": Privatenetworkinterface,
});

/// An availability zone of a network.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneInfo {
    /// The ID of the zone at the cloud provider.
    pub zone_id: Option<String>,
    /// IPv4 address block of the zone, a `/27`. Required for peerings and AWS Transit Gateway.
    pub cidr: Option<String>,
}

impl ZoneInfo {
    /// Creates an empty `ZoneInfo`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`zone_id`](Self::zone_id).
    #[must_use]
    pub fn with_zone_id(mut self, zone_id: impl Into<String>) -> Self {
        self.zone_id = Some(zone_id.into());
        self
    }

    /// Sets [`cidr`](Self::cidr).
    #[must_use]
    pub fn with_cidr(mut self, cidr: impl Into<String>) -> Self {
        self.cidr = Some(cidr.into());
        self
    }
}

model!(ZoneInfo {
    "zone_id": zone_id,
    "cidr": cidr,
});

/// The DNS resolution of a private link network.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsConfig {
    /// The DNS resolution of the clusters: only private DNS (`PRIVATE`), or private and public DNS
    /// (`CHASED_PRIVATE`).
    pub resolution: DnsConfigResolution,
}

impl DnsConfig {
    /// Creates a `DnsConfig` with its required fields.
    pub fn new(resolution: impl Into<DnsConfigResolution>) -> Self {
        Self {
            resolution: resolution.into(),
        }
    }
}

model!(DnsConfig {
    "resolution": resolution,
});

/// The DNS resolution of the clusters: only private DNS (`PRIVATE`), or private and public DNS
/// (`CHASED_PRIVATE`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DnsConfigResolution {
    /// `CHASED_PRIVATE`
    ChasedPrivate,
    /// `PRIVATE`
    Private,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(DnsConfigResolution {
    "CHASED_PRIVATE": ChasedPrivate,
    "PRIVATE": Private,
});

/// The status of a network, and its connection details.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkStatus {
    /// The lifecycle phase of the network. Read-only.
    pub phase: NetworkStatusPhase,
    /// The available connection types. At least 1 elements; no duplicates; read-only.
    pub supported_connection_types: Vec<ConnectionType>,
    /// The connection types of the network. At least 1 elements; no duplicates; read-only.
    pub active_connection_types: Vec<ConnectionType>,
    /// The machine-readable error code. Only present if the network has failed. Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the network has failed. Read-only.
    pub error_message: Option<String>,
    /// The DNS domain of the network. Present only on private link networks. Read-only.
    pub dns_domain: Option<String>,
    /// The suffix of the service names in the host names of the network, including the separator.
    /// Prepend `flink` to get the Flink endpoint. Read-only.
    pub endpoint_suffix: Option<String>,
    /// The DNS domain of each availability zone. Present only on private link networks. Read-only.
    pub zonal_subdomains: Option<BTreeMap<String, String>>,
    /// The details of the network at the cloud provider. Present once `phase` is `READY`.
    /// Read-only.
    pub cloud: Option<NetworkStatusCloud>,
    /// The time since which the network has been idle. Read-only.
    pub idle_since: Option<DateTime>,
}

impl NetworkStatus {
    /// Creates a `NetworkStatus` with its required fields.
    pub fn new(
        phase: impl Into<NetworkStatusPhase>,
        supported_connection_types: impl IntoIterator<Item = impl Into<ConnectionType>>,
        active_connection_types: impl IntoIterator<Item = impl Into<ConnectionType>>,
    ) -> Self {
        Self {
            phase: phase.into(),
            supported_connection_types: supported_connection_types
                .into_iter()
                .map(Into::into)
                .collect(),
            active_connection_types: active_connection_types
                .into_iter()
                .map(Into::into)
                .collect(),
            error_code: None,
            error_message: None,
            dns_domain: None,
            endpoint_suffix: None,
            zonal_subdomains: None,
            cloud: None,
            idle_since: None,
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

    /// Sets [`dns_domain`](Self::dns_domain).
    #[must_use]
    pub fn with_dns_domain(mut self, dns_domain: impl Into<String>) -> Self {
        self.dns_domain = Some(dns_domain.into());
        self
    }

    /// Sets [`endpoint_suffix`](Self::endpoint_suffix).
    #[must_use]
    pub fn with_endpoint_suffix(mut self, endpoint_suffix: impl Into<String>) -> Self {
        self.endpoint_suffix = Some(endpoint_suffix.into());
        self
    }

    /// Sets [`zonal_subdomains`](Self::zonal_subdomains).
    #[must_use]
    pub fn with_zonal_subdomains(
        mut self,
        zonal_subdomains: BTreeMap<String, String>,
    ) -> Self {
        self.zonal_subdomains = Some(zonal_subdomains);
        self
    }

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(mut self, cloud: impl Into<NetworkStatusCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`idle_since`](Self::idle_since).
    #[must_use]
    pub fn with_idle_since(mut self, idle_since: impl Into<DateTime>) -> Self {
        self.idle_since = Some(idle_since.into());
        self
    }
}

model!(NetworkStatus {
    "phase": phase,
    "supported_connection_types": supported_connection_types,
    "active_connection_types": active_connection_types,
    "error_code": error_code,
    "error_message": error_message,
    "dns_domain": dns_domain,
    "endpoint_suffix": endpoint_suffix,
    "zonal_subdomains": zonal_subdomains,
    "cloud": cloud,
    "idle_since": idle_since,
});

/// The lifecycle phase of the network.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkStatusPhase {
    /// `PROVISIONING`
    Provisioning,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// `DEPROVISIONING`
    Deprovisioning,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(NetworkStatusPhase {
    "PROVISIONING": Provisioning,
    "READY": Ready,
    "FAILED": Failed,
    "DEPROVISIONING": Deprovisioning,
});

/// The details of the network at the cloud provider.
///
/// Present once `phase` is `READY`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetworkStatusCloud {
    /// A network at AWS.
    AwsNetwork(AwsNetwork),
    /// A network at Google Cloud.
    GcpNetwork(GcpNetwork),
    /// A network at Azure.
    AzureNetwork(AzureNetwork),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<AwsNetwork> for NetworkStatusCloud {
    fn from(value: AwsNetwork) -> Self {
        Self::AwsNetwork(value)
    }
}

impl From<GcpNetwork> for NetworkStatusCloud {
    fn from(value: GcpNetwork) -> Self {
        Self::GcpNetwork(value)
    }
}

impl From<AzureNetwork> for NetworkStatusCloud {
    fn from(value: AzureNetwork) -> Self {
        Self::AzureNetwork(value)
    }
}

impl Union for NetworkStatusCloud {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[("kind", Shape::Texts(&["AwsNetwork", "networking.v1.AwsNetwork"]))],
        ),
        Shape::requires(
            &[("kind", Shape::Texts(&["GcpNetwork", "networking.v1.GcpNetwork"]))],
        ),
        Shape::requires(
            &[("kind", Shape::Texts(&["AzureNetwork", "networking.v1.AzureNetwork"]))],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsNetwork),
            1 => decode_variant(value).map(Self::GcpNetwork),
            2 => decode_variant(value).map(Self::AzureNetwork),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsNetwork(value) => {
                write_tagged(value, "kind", "AwsNetwork", serializer)
            }
            Self::GcpNetwork(value) => {
                write_tagged(value, "kind", "GcpNetwork", serializer)
            }
            Self::AzureNetwork(value) => {
                write_tagged(value, "kind", "AzureNetwork", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A network at AWS.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsNetwork {
    /// The discriminator. Always `AwsNetwork`.
    pub kind: String,
    /// The ID of Confluent's VPC. Read-only.
    pub vpc: String,
    /// Confluent's AWS account of the VPC. Read-only.
    pub account: String,
    /// The name of the VPC endpoint service, for AWS PrivateLink. Read-only.
    pub private_link_endpoint_service: Option<String>,
}

impl AwsNetwork {
    /// Creates an `AwsNetwork` with its required fields.
    pub fn new(vpc: impl Into<String>, account: impl Into<String>) -> Self {
        Self {
            kind: "AwsNetwork".into(),
            vpc: vpc.into(),
            account: account.into(),
            private_link_endpoint_service: None,
        }
    }

    /// Sets [`private_link_endpoint_service`](Self::private_link_endpoint_service).
    #[must_use]
    pub fn with_private_link_endpoint_service(
        mut self,
        private_link_endpoint_service: impl Into<String>,
    ) -> Self {
        self.private_link_endpoint_service = Some(private_link_endpoint_service.into());
        self
    }
}

model!(AwsNetwork {
    "kind": kind,
    "vpc": vpc,
    "account": account,
    "private_link_endpoint_service": private_link_endpoint_service,
});

/// A network at Google Cloud.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpNetwork {
    /// The discriminator. Always `GcpNetwork`.
    pub kind: String,
    /// Confluent's Google Cloud project of the network. Read-only.
    pub project: String,
    /// The name of Confluent's VPC network. Read-only.
    pub vpc_network: String,
    /// The URI of the service attachment of each zone, for Private Service Connect. Read-only.
    pub private_service_connect_service_attachments: Option<BTreeMap<String, String>>,
}

impl GcpNetwork {
    /// Creates a `GcpNetwork` with its required fields.
    pub fn new(project: impl Into<String>, vpc_network: impl Into<String>) -> Self {
        Self {
            kind: "GcpNetwork".into(),
            project: project.into(),
            vpc_network: vpc_network.into(),
            private_service_connect_service_attachments: None,
        }
    }

    /// Sets
    /// [`private_service_connect_service_attachments`](Self::private_service_connect_service_attachments).
    #[must_use]
    pub fn with_private_service_connect_service_attachments(
        mut self,
        private_service_connect_service_attachments: BTreeMap<String, String>,
    ) -> Self {
        self.private_service_connect_service_attachments = Some(
            private_service_connect_service_attachments,
        );
        self
    }
}

model!(GcpNetwork {
    "kind": kind,
    "project": project,
    "vpc_network": vpc_network,
    "private_service_connect_service_attachments": private_service_connect_service_attachments,
});

/// A network at Azure.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureNetwork {
    /// The discriminator. Always `AzureNetwork`.
    pub kind: String,
    /// The resource ID of Confluent's VNet. Read-only.
    pub vnet: String,
    /// Confluent's Azure subscription of the VNet. Read-only.
    pub subscription: String,
    /// The alias of the Private Link service of each zone. Read-only.
    pub private_link_service_aliases: Option<BTreeMap<String, String>>,
    /// The resource ID of the Private Link service of each zone. Read-only.
    pub private_link_service_resource_ids: Option<BTreeMap<String, String>>,
}

impl AzureNetwork {
    /// Creates an `AzureNetwork` with its required fields.
    pub fn new(vnet: impl Into<String>, subscription: impl Into<String>) -> Self {
        Self {
            kind: "AzureNetwork".into(),
            vnet: vnet.into(),
            subscription: subscription.into(),
            private_link_service_aliases: None,
            private_link_service_resource_ids: None,
        }
    }

    /// Sets [`private_link_service_aliases`](Self::private_link_service_aliases).
    #[must_use]
    pub fn with_private_link_service_aliases(
        mut self,
        private_link_service_aliases: BTreeMap<String, String>,
    ) -> Self {
        self.private_link_service_aliases = Some(private_link_service_aliases);
        self
    }

    /// Sets [`private_link_service_resource_ids`](Self::private_link_service_resource_ids).
    #[must_use]
    pub fn with_private_link_service_resource_ids(
        mut self,
        private_link_service_resource_ids: BTreeMap<String, String>,
    ) -> Self {
        self.private_link_service_resource_ids = Some(private_link_service_resource_ids);
        self
    }
}

model!(AzureNetwork {
    "kind": kind,
    "vnet": vnet,
    "subscription": subscription,
    "private_link_service_aliases": private_link_service_aliases,
    "private_link_service_resource_ids": private_link_service_resource_ids,
});

/// A network of Confluent Cloud (VPC or VNet), in an account of Confluent at a cloud provider. Sent
/// by [`NetworksClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkCreate {
    /// The location and connectivity of a network.
    pub spec: NetworkSpecCreate,
}

impl NetworkCreate {
    /// Creates a `NetworkCreate` with its required fields.
    pub fn new(spec: impl Into<NetworkSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(NetworkCreate {
    "spec": spec,
});

/// The location and connectivity of a network, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkSpecCreate {
    /// The display name of the network.
    pub display_name: Option<String>,
    /// The cloud provider of the network. Immutable.
    pub cloud: NetworkSpecCloud,
    /// The cloud region of the network. Immutable.
    pub region: String,
    /// The connection types of the network. At least 1 elements; no duplicates; immutable.
    pub connection_types: Vec<ConnectionType>,
    /// IPv4 address block of the network, a `/16`. Required for peerings and AWS Transit Gateway.
    /// Must match `^\d+\.\d+\.\d+\.\d+/\d+$`; immutable.
    pub cidr: Option<String>,
    /// The three availability zones of the network. Chosen by the service if absent. AWS zones are
    /// given by zone ID, Google Cloud zones by name, Azure zones by number. 3 elements; no
    /// duplicates; immutable.
    pub zones: Option<Vec<String>>,
    /// The three availability zones of the network, each with an address block. In limited
    /// availability. 3 elements; no duplicates; immutable.
    pub zones_info: Option<Vec<ZoneInfo>>,
    /// The DNS resolution. For private link networks only. Immutable.
    pub dns_config: Option<DnsConfig>,
    /// IPv4 address block that is reserved for Confluent, a `/24`. Defaults to 172.20.255.0/24. For
    /// AWS networks with peerings or a transit gateway only; in limited availability. Immutable.
    pub reserved_cidr: Option<String>,
    /// The environment of the network.
    pub environment: ObjectReferenceInput,
}

impl NetworkSpecCreate {
    /// Creates a `NetworkSpecCreate` with its required fields.
    pub fn new(
        cloud: impl Into<NetworkSpecCloud>,
        region: impl Into<String>,
        connection_types: impl IntoIterator<Item = impl Into<ConnectionType>>,
        environment: impl Into<ObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: None,
            cloud: cloud.into(),
            region: region.into(),
            connection_types: connection_types.into_iter().map(Into::into).collect(),
            cidr: None,
            zones: None,
            zones_info: None,
            dns_config: None,
            reserved_cidr: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`cidr`](Self::cidr).
    #[must_use]
    pub fn with_cidr(mut self, cidr: impl Into<String>) -> Self {
        self.cidr = Some(cidr.into());
        self
    }

    /// Sets [`zones`](Self::zones).
    #[must_use]
    pub fn with_zones(
        mut self,
        zones: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zones = Some(zones.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`zones_info`](Self::zones_info).
    #[must_use]
    pub fn with_zones_info(
        mut self,
        zones_info: impl IntoIterator<Item = impl Into<ZoneInfo>>,
    ) -> Self {
        self.zones_info = Some(zones_info.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`dns_config`](Self::dns_config).
    #[must_use]
    pub fn with_dns_config(mut self, dns_config: impl Into<DnsConfig>) -> Self {
        self.dns_config = Some(dns_config.into());
        self
    }

    /// Sets [`reserved_cidr`](Self::reserved_cidr).
    #[must_use]
    pub fn with_reserved_cidr(mut self, reserved_cidr: impl Into<String>) -> Self {
        self.reserved_cidr = Some(reserved_cidr.into());
        self
    }
}

model!(NetworkSpecCreate {
    "display_name": display_name,
    "cloud": cloud,
    "region": region,
    "connection_types": connection_types,
    "cidr": cidr,
    "zones": zones,
    "zones_info": zones_info,
    "dns_config": dns_config,
    "reserved_cidr": reserved_cidr,
    "environment": environment,
});

/// The fields of a network that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkUpdate {
    /// The fields of a network spec that can be changed.
    pub spec: NetworkSpecUpdate,
}

impl NetworkUpdate {
    /// Creates a `NetworkUpdate` with its required fields.
    pub fn new(spec: impl Into<NetworkSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(NetworkUpdate {
    "spec": spec,
});

/// The fields of a network spec that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkSpecUpdate {
    /// The display name of the network.
    pub display_name: Option<String>,
    /// The environment of the network.
    pub environment: ObjectReferenceInput,
}

impl NetworkSpecUpdate {
    /// Creates a `NetworkSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(NetworkSpecUpdate {
    "display_name": display_name,
    "environment": environment,
});

union!(NetworkStatusCloud);
