// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Shares of the network capacity of a cloud region that are reserved for a customer.
//!
//! The quota `gateways_per_region_per_environment` limits their number in each region of an
//! environment.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput};
use crate::model::{
    Shape, SharedJson, Union, decode_variant, model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`NetworkingV1::gateways`](super::NetworkingV1::gateways).
///
/// Shares of the network capacity of a cloud region that are reserved for a customer.
///
/// The quota `gateways_per_region_per_environment` limits their number in each region of an
/// environment.
#[derive(Clone, Debug)]
pub struct GatewaysClient {
    pub(super) client: Client,
}

impl GatewaysClient {
    /// Lists gateways.
    ///
    /// Returns the gateways of the environment, in pages.
    ///
    /// `GET /networking/v1/gateways` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1Gateways)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose gateways are returned.
    ///
    /// Optional: [`gateway_type`](ListGateways::gateway_type), [`id`](ListGateways::id),
    /// [`spec_config_region`](ListGateways::spec_config_region),
    /// [`spec_display_name`](ListGateways::spec_display_name),
    /// [`status_phase`](ListGateways::status_phase), [`page_size`](ListGateways::page_size),
    /// [`page_token`](ListGateways::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of gateways.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.networking_v1().gateways().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl Into<String>) -> ListGateways {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListGateways { call }
    }

    /// Creates a gateway.
    ///
    /// Reserves network capacity in a cloud region. Gateways for peerings cannot be created this
    /// way.
    ///
    /// `POST /networking/v1/gateways` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1Gateway)
    ///
    /// # Parameters
    ///
    /// - `body`: Type and region of the gateway, and its environment.
    ///
    /// # Response
    ///
    /// - 202: The gateway, which is being created. Header: [`Location`](crate::Response::location).
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
    ///     AwsEgressPrivateLinkGatewaySpec, GatewayCreate, GatewaySpecConfig, GatewaySpecCreate,
    ///     ObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = GatewayCreate::new(
    ///     GatewaySpecCreate::new(
    ///         GatewaySpecConfig::AwsEgressPrivateLinkGatewaySpec(
    ///             AwsEgressPrivateLinkGatewaySpec::new("eu-north-1"),
    ///         ),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.networking_v1().gateways().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &GatewayCreate) -> CreateGateway {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateGateway { call }
    }

    /// Gets a gateway.
    ///
    /// Returns a gateway with its type and region, its lifecycle phase and its status at the cloud
    /// provider.
    ///
    /// [`until_ready`](GetGateway::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetGateway::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/gateways/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1Gateway)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the gateway.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested gateway.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no gateway with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .networking_v1()
    ///     .gateways()
    ///     .get("gw-7c2mq", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetGateway {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetGateway { call }
    }

    /// Updates a gateway.
    ///
    /// Changes the name of a gateway.
    ///
    /// `PATCH /networking/v1/gateways/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1Gateway)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the gateway.
    /// - `body`: The environment, which is needed to find the gateway, and the new name.
    ///
    /// # Response
    ///
    /// - 200: The gateway after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no gateway with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     GatewaySpecUpdate, GatewayUpdate, ObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = GatewayUpdate::new(
    ///     GatewaySpecUpdate::new(ObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client.networking_v1().gateways().update("gw-7c2mq", &body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, id: impl Into<String>, body: &GatewayUpdate) -> UpdateGateway {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateGateway { call }
    }

    /// Deletes a gateway.
    ///
    /// Deletes a gateway. Delete its access points first.
    ///
    /// `DELETE /networking/v1/gateways/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1Gateway)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the gateway.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The gateway is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no gateway with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.networking_v1().gateways().delete("gw-7c2mq", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> DeleteGateway {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
        DeleteGateway { call }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1Gateways",
    name: "list gateways",
    method: "GET",
    path: "/networking/v1/gateways",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListGateways {
    /// Filters by types: the `kind` of the configuration without `GatewaySpec`.
    pub fn gateway_type(
        mut self,
        gateway_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "gateway_type",
                gateway_type.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by IDs.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                id.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by cloud regions.
    pub fn spec_config_region(
        mut self,
        spec_config_region: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.config.region",
                spec_config_region.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

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

    /// Sets the maximum number of items per page. At most 100; defaults to `100`.
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
    /// A request builder for [`GatewaysClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListGateways -> Json<GatewayList>, idempotent
}

pages! {
    ListGateways -> GatewayList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createNetworkingV1Gateway",
    name: "create gateway",
    method: "POST",
    path: "/networking/v1/gateways",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`GatewaysClient::create`].
    CreateGateway -> Json<Gateway>
}

static GET: Operation = Operation {
    id: "getNetworkingV1Gateway",
    name: "get gateway",
    method: "GET",
    path: "/networking/v1/gateways/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`GatewaysClient::get`].
    GetGateway -> Json<Gateway>, idempotent
}

impl GetGateway {
    /// Polls until `status.phase` is `READY` or `CREATED`. `FAILED` and `EXPIRED` are errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<Gateway> {
        Waiter::until_ready(self.call, Json::<Gateway>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<Gateway, ()> {
        Waiter::until_gone(self.call, Json::<Gateway>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateNetworkingV1Gateway",
    name: "update gateway",
    method: "PATCH",
    path: "/networking/v1/gateways/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`GatewaysClient::update`].
    UpdateGateway -> Json<Gateway>
}

static DELETE: Operation = Operation {
    id: "deleteNetworkingV1Gateway",
    name: "delete gateway",
    method: "DELETE",
    path: "/networking/v1/gateways/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`GatewaysClient::delete`].
    DeleteGateway -> Empty, idempotent
}

/// A page of gateways.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `GatewayList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The gateways on this page. No duplicates.
    pub data: Vec<Gateway>,
}

impl GatewayList {
    /// Creates a `GatewayList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Gateway>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "GatewayList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(GatewayList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for GatewayList {
    type Item = Gateway;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Gateway] {
        &self.data
    }

    fn into_items(self) -> Vec<Gateway> {
        self.data
    }
}

/// A share of the network capacity of a cloud region that is reserved for a customer, as returned
/// by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Gateway {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Gateway`.
    pub kind: Option<String>,
    /// The ID of the gateway. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The type and location of a gateway.
    pub spec: GatewaySpec,
    /// The status of a gateway. Read-only.
    pub status: GatewayStatus,
}

impl Gateway {
    /// Creates a `Gateway` with its required fields.
    pub fn new(spec: impl Into<GatewaySpec>, status: impl Into<GatewayStatus>) -> Self {
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

model!(Gateway {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
});

impl Phased for Gateway {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY", "CREATED"],
        failed: &["FAILED", "EXPIRED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The type and location of a gateway, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewaySpec {
    /// The display name of the gateway.
    pub display_name: Option<String>,
    /// The type and region of the gateway. The types for peerings cannot be created. Immutable.
    pub config: GatewaySpecConfig,
    /// The environment of the gateway.
    pub environment: ObjectReference,
}

impl GatewaySpec {
    /// Creates a `GatewaySpec` with its required fields.
    pub fn new(
        config: impl Into<GatewaySpecConfig>,
        environment: impl Into<ObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            config: config.into(),
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

model!(GatewaySpec {
    "display_name": display_name,
    "config": config,
    "environment": environment,
});

/// The type and region of the gateway.
///
/// The types for peerings cannot be created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GatewaySpecConfig {
    /// A gateway at AWS for outgoing private links.
    AwsEgressPrivateLinkGatewaySpec(AwsEgressPrivateLinkGatewaySpec),
    /// A gateway at AWS for private network interfaces.
    AwsPrivateNetworkInterfaceGatewaySpec(AwsPrivateNetworkInterfaceGatewaySpec),
    /// A gateway at AWS for incoming private links.
    AwsIngressPrivateLinkGatewaySpec(AwsIngressPrivateLinkGatewaySpec),
    /// A gateway at AWS for peerings.
    AwsPeeringGatewaySpec(AwsPeeringGatewaySpec),
    /// A gateway at Azure for peerings.
    AzurePeeringGatewaySpec(AzurePeeringGatewaySpec),
    /// A gateway at Azure for outgoing private links.
    AzureEgressPrivateLinkGatewaySpec(AzureEgressPrivateLinkGatewaySpec),
    /// A gateway at Azure for incoming private links.
    AzureIngressPrivateLinkGatewaySpec(AzureIngressPrivateLinkGatewaySpec),
    /// A gateway at Google Cloud for peerings.
    GcpPeeringGatewaySpec(GcpPeeringGatewaySpec),
    /// A gateway at Google Cloud for outgoing Private Service Connect.
    GcpEgressPrivateServiceConnectGatewaySpec(GcpEgressPrivateServiceConnectGatewaySpec),
    /// A gateway at Google Cloud for incoming Private Service Connect.
    GcpIngressPrivateServiceConnectGatewaySpec(
        GcpIngressPrivateServiceConnectGatewaySpec,
    ),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<AwsEgressPrivateLinkGatewaySpec> for GatewaySpecConfig {
    fn from(value: AwsEgressPrivateLinkGatewaySpec) -> Self {
        Self::AwsEgressPrivateLinkGatewaySpec(value)
    }
}

impl From<AwsPrivateNetworkInterfaceGatewaySpec> for GatewaySpecConfig {
    fn from(value: AwsPrivateNetworkInterfaceGatewaySpec) -> Self {
        Self::AwsPrivateNetworkInterfaceGatewaySpec(value)
    }
}

impl From<AwsIngressPrivateLinkGatewaySpec> for GatewaySpecConfig {
    fn from(value: AwsIngressPrivateLinkGatewaySpec) -> Self {
        Self::AwsIngressPrivateLinkGatewaySpec(value)
    }
}

impl From<AwsPeeringGatewaySpec> for GatewaySpecConfig {
    fn from(value: AwsPeeringGatewaySpec) -> Self {
        Self::AwsPeeringGatewaySpec(value)
    }
}

impl From<AzurePeeringGatewaySpec> for GatewaySpecConfig {
    fn from(value: AzurePeeringGatewaySpec) -> Self {
        Self::AzurePeeringGatewaySpec(value)
    }
}

impl From<AzureEgressPrivateLinkGatewaySpec> for GatewaySpecConfig {
    fn from(value: AzureEgressPrivateLinkGatewaySpec) -> Self {
        Self::AzureEgressPrivateLinkGatewaySpec(value)
    }
}

impl From<AzureIngressPrivateLinkGatewaySpec> for GatewaySpecConfig {
    fn from(value: AzureIngressPrivateLinkGatewaySpec) -> Self {
        Self::AzureIngressPrivateLinkGatewaySpec(value)
    }
}

impl From<GcpPeeringGatewaySpec> for GatewaySpecConfig {
    fn from(value: GcpPeeringGatewaySpec) -> Self {
        Self::GcpPeeringGatewaySpec(value)
    }
}

impl From<GcpEgressPrivateServiceConnectGatewaySpec> for GatewaySpecConfig {
    fn from(value: GcpEgressPrivateServiceConnectGatewaySpec) -> Self {
        Self::GcpEgressPrivateServiceConnectGatewaySpec(value)
    }
}

impl From<GcpIngressPrivateServiceConnectGatewaySpec> for GatewaySpecConfig {
    fn from(value: GcpIngressPrivateServiceConnectGatewaySpec) -> Self {
        Self::GcpIngressPrivateServiceConnectGatewaySpec(value)
    }
}

impl Union for GatewaySpecConfig {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsEgressPrivateLinkGatewaySpec",
                            "networking.v1.AwsEgressPrivateLinkGatewaySpec",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsPrivateNetworkInterfaceGatewaySpec",
                            "networking.v1.AwsPrivateNetworkInterfaceGatewaySpec",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsIngressPrivateLinkGatewaySpec",
                            "networking.v1.AwsIngressPrivateLinkGatewaySpec",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AwsPeeringGatewaySpec", "networking.v1.AwsPeeringGatewaySpec"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AzurePeeringGatewaySpec",
                            "networking.v1.AzurePeeringGatewaySpec",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AzureEgressPrivateLinkGatewaySpec",
                            "networking.v1.AzureEgressPrivateLinkGatewaySpec",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AzureIngressPrivateLinkGatewaySpec",
                            "networking.v1.AzureIngressPrivateLinkGatewaySpec",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["GcpPeeringGatewaySpec", "networking.v1.GcpPeeringGatewaySpec"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "GcpEgressPrivateServiceConnectGatewaySpec",
                            "networking.v1.GcpEgressPrivateServiceConnectGatewaySpec",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "GcpIngressPrivateServiceConnectGatewaySpec",
                            "networking.v1.GcpIngressPrivateServiceConnectGatewaySpec",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsEgressPrivateLinkGatewaySpec),
            1 => decode_variant(value).map(Self::AwsPrivateNetworkInterfaceGatewaySpec),
            2 => decode_variant(value).map(Self::AwsIngressPrivateLinkGatewaySpec),
            3 => decode_variant(value).map(Self::AwsPeeringGatewaySpec),
            4 => decode_variant(value).map(Self::AzurePeeringGatewaySpec),
            5 => decode_variant(value).map(Self::AzureEgressPrivateLinkGatewaySpec),
            6 => decode_variant(value).map(Self::AzureIngressPrivateLinkGatewaySpec),
            7 => decode_variant(value).map(Self::GcpPeeringGatewaySpec),
            8 => {
                decode_variant(value)
                    .map(Self::GcpEgressPrivateServiceConnectGatewaySpec)
            }
            9 => {
                decode_variant(value)
                    .map(Self::GcpIngressPrivateServiceConnectGatewaySpec)
            }
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsEgressPrivateLinkGatewaySpec(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AwsEgressPrivateLinkGatewaySpec",
                    serializer,
                )
            }
            Self::AwsPrivateNetworkInterfaceGatewaySpec(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AwsPrivateNetworkInterfaceGatewaySpec",
                    serializer,
                )
            }
            Self::AwsIngressPrivateLinkGatewaySpec(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AwsIngressPrivateLinkGatewaySpec",
                    serializer,
                )
            }
            Self::AwsPeeringGatewaySpec(value) => {
                write_tagged(value, "kind", "AwsPeeringGatewaySpec", serializer)
            }
            Self::AzurePeeringGatewaySpec(value) => {
                write_tagged(value, "kind", "AzurePeeringGatewaySpec", serializer)
            }
            Self::AzureEgressPrivateLinkGatewaySpec(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AzureEgressPrivateLinkGatewaySpec",
                    serializer,
                )
            }
            Self::AzureIngressPrivateLinkGatewaySpec(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AzureIngressPrivateLinkGatewaySpec",
                    serializer,
                )
            }
            Self::GcpPeeringGatewaySpec(value) => {
                write_tagged(value, "kind", "GcpPeeringGatewaySpec", serializer)
            }
            Self::GcpEgressPrivateServiceConnectGatewaySpec(value) => {
                write_tagged(
                    value,
                    "kind",
                    "GcpEgressPrivateServiceConnectGatewaySpec",
                    serializer,
                )
            }
            Self::GcpIngressPrivateServiceConnectGatewaySpec(value) => {
                write_tagged(
                    value,
                    "kind",
                    "GcpIngressPrivateServiceConnectGatewaySpec",
                    serializer,
                )
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A gateway at AWS for outgoing private links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsEgressPrivateLinkGatewaySpec {
    /// The discriminator. Always `AwsEgressPrivateLinkGatewaySpec`.
    pub kind: String,
    /// The AWS region of the gateway.
    pub region: String,
}

impl AwsEgressPrivateLinkGatewaySpec {
    /// Creates an `AwsEgressPrivateLinkGatewaySpec` with its required fields.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "AwsEgressPrivateLinkGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(AwsEgressPrivateLinkGatewaySpec {
    "kind": kind,
    "region": region,
});

/// A gateway at AWS for private network interfaces.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsPrivateNetworkInterfaceGatewaySpec {
    /// The discriminator. Always `AwsPrivateNetworkInterfaceGatewaySpec`.
    pub kind: String,
    /// The AWS region of the gateway.
    pub region: String,
    /// Zone IDs of the availability zones of the gateway.
    pub zones: Vec<String>,
}

impl AwsPrivateNetworkInterfaceGatewaySpec {
    /// Creates an `AwsPrivateNetworkInterfaceGatewaySpec` with its required fields.
    pub fn new(
        region: impl Into<String>,
        zones: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            kind: "AwsPrivateNetworkInterfaceGatewaySpec".into(),
            region: region.into(),
            zones: zones.into_iter().map(Into::into).collect(),
        }
    }
}

model!(AwsPrivateNetworkInterfaceGatewaySpec {
    "kind": kind,
    "region": region,
    "zones": zones,
});

/// A gateway at AWS for incoming private links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsIngressPrivateLinkGatewaySpec {
    /// The discriminator. Always `AwsIngressPrivateLinkGatewaySpec`.
    pub kind: String,
    /// The AWS region of the gateway.
    pub region: String,
}

impl AwsIngressPrivateLinkGatewaySpec {
    /// Creates an `AwsIngressPrivateLinkGatewaySpec` with its required fields.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "AwsIngressPrivateLinkGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(AwsIngressPrivateLinkGatewaySpec {
    "kind": kind,
    "region": region,
});

/// A gateway at AWS for peerings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsPeeringGatewaySpec {
    /// The discriminator. Always `AwsPeeringGatewaySpec`.
    pub kind: String,
    /// The AWS region of the gateway.
    pub region: String,
}

impl AwsPeeringGatewaySpec {
    /// Creates an `AwsPeeringGatewaySpec` with its required fields.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "AwsPeeringGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(AwsPeeringGatewaySpec {
    "kind": kind,
    "region": region,
});

/// A gateway at Azure for peerings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzurePeeringGatewaySpec {
    /// The discriminator. Always `AzurePeeringGatewaySpec`.
    pub kind: String,
    /// The Azure region of the gateway.
    pub region: String,
}

impl AzurePeeringGatewaySpec {
    /// Creates an `AzurePeeringGatewaySpec` with its required fields.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "AzurePeeringGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(AzurePeeringGatewaySpec {
    "kind": kind,
    "region": region,
});

/// A gateway at Azure for outgoing private links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureEgressPrivateLinkGatewaySpec {
    /// The discriminator. Always `AzureEgressPrivateLinkGatewaySpec`.
    pub kind: String,
    /// The Azure region of the gateway.
    pub region: String,
}

impl AzureEgressPrivateLinkGatewaySpec {
    /// Creates an `AzureEgressPrivateLinkGatewaySpec` with its required fields.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "AzureEgressPrivateLinkGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(AzureEgressPrivateLinkGatewaySpec {
    "kind": kind,
    "region": region,
});

/// A gateway at Azure for incoming private links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureIngressPrivateLinkGatewaySpec {
    /// The discriminator. Always `AzureIngressPrivateLinkGatewaySpec`.
    pub kind: String,
    /// The Azure region of the gateway.
    pub region: String,
}

impl AzureIngressPrivateLinkGatewaySpec {
    /// Creates an `AzureIngressPrivateLinkGatewaySpec` with its required fields.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "AzureIngressPrivateLinkGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(AzureIngressPrivateLinkGatewaySpec {
    "kind": kind,
    "region": region,
});

/// A gateway at Google Cloud for peerings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpPeeringGatewaySpec {
    /// The discriminator. Always `GcpPeeringGatewaySpec`.
    pub kind: String,
    /// The Google Cloud region of the gateway.
    pub region: String,
}

impl GcpPeeringGatewaySpec {
    /// Creates a `GcpPeeringGatewaySpec` with its required fields.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "GcpPeeringGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(GcpPeeringGatewaySpec {
    "kind": kind,
    "region": region,
});

/// A gateway at Google Cloud for outgoing Private Service Connect.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpEgressPrivateServiceConnectGatewaySpec {
    /// The discriminator. Always `GcpEgressPrivateServiceConnectGatewaySpec`.
    pub kind: String,
    /// The Google Cloud region of the gateway.
    pub region: String,
}

impl GcpEgressPrivateServiceConnectGatewaySpec {
    /// Creates a `GcpEgressPrivateServiceConnectGatewaySpec` with its required fields.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "GcpEgressPrivateServiceConnectGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(GcpEgressPrivateServiceConnectGatewaySpec {
    "kind": kind,
    "region": region,
});

/// A gateway at Google Cloud for incoming Private Service Connect.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpIngressPrivateServiceConnectGatewaySpec {
    /// The discriminator. Always `GcpIngressPrivateServiceConnectGatewaySpec`.
    pub kind: String,
    /// The Google Cloud region of the gateway.
    pub region: String,
}

impl GcpIngressPrivateServiceConnectGatewaySpec {
    /// Creates a `GcpIngressPrivateServiceConnectGatewaySpec` with its required fields.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "GcpIngressPrivateServiceConnectGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(GcpIngressPrivateServiceConnectGatewaySpec {
    "kind": kind,
    "region": region,
});

/// The status of a gateway.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayStatus {
    /// The lifecycle phase of the gateway. `CREATED`: it has no access point yet. `EXPIRED`: it
    /// waited too long for connections and can only be deleted. Read-only.
    pub phase: GatewayStatusPhase,
    /// The machine-readable error code. Only present if the gateway has failed. Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the gateway has failed. Read-only.
    pub error_message: Option<String>,
    /// The status of the gateway at the cloud provider. Read-only.
    pub cloud_gateway: Option<GatewayStatusCloudGateway>,
}

impl GatewayStatus {
    /// Creates a `GatewayStatus` with its required fields.
    pub fn new(phase: impl Into<GatewayStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
            cloud_gateway: None,
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

    /// Sets [`cloud_gateway`](Self::cloud_gateway).
    #[must_use]
    pub fn with_cloud_gateway(
        mut self,
        cloud_gateway: impl Into<GatewayStatusCloudGateway>,
    ) -> Self {
        self.cloud_gateway = Some(cloud_gateway.into());
        self
    }
}

model!(GatewayStatus {
    "phase": phase,
    "error_code": error_code,
    "error_message": error_message,
    "cloud_gateway": cloud_gateway,
});

/// The lifecycle phase of the gateway.
///
/// `CREATED`: it has no access point yet. `EXPIRED`: it waited too long for connections and can
/// only be deleted.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GatewayStatusPhase {
    /// `CREATED`
    Created,
    /// `PROVISIONING`
    Provisioning,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// `DEPROVISIONING`
    Deprovisioning,
    /// `EXPIRED`
    Expired,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(GatewayStatusPhase {
    "CREATED": Created,
    "PROVISIONING": Provisioning,
    "READY": Ready,
    "FAILED": Failed,
    "DEPROVISIONING": Deprovisioning,
    "EXPIRED": Expired,
});

/// The status of the gateway at the cloud provider.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GatewayStatusCloudGateway {
    /// The status of a gateway for outgoing private links at AWS.
    AwsEgressPrivateLinkGatewayStatus(AwsEgressPrivateLinkGatewayStatus),
    /// The status of a gateway for incoming private links at AWS.
    AwsIngressPrivateLinkGatewayStatus(AwsIngressPrivateLinkGatewayStatus),
    /// The status of a gateway for private network interfaces at AWS.
    AwsPrivateNetworkInterfaceGatewayStatus(AwsPrivateNetworkInterfaceGatewayStatus),
    /// The status of a gateway for outgoing private links at Azure.
    AzureEgressPrivateLinkGatewayStatus(AzureEgressPrivateLinkGatewayStatus),
    /// The status of a gateway for incoming private links at Azure.
    AzureIngressPrivateLinkGatewayStatus(AzureIngressPrivateLinkGatewayStatus),
    /// The status of a gateway for peerings at Google Cloud.
    GcpPeeringGatewayStatus(GcpPeeringGatewayStatus),
    /// The status of a gateway for outgoing Private Service Connect at Google Cloud.
    GcpEgressPrivateServiceConnectGatewayStatus(
        GcpEgressPrivateServiceConnectGatewayStatus,
    ),
    /// The status of a gateway for incoming Private Service Connect at Google Cloud.
    GcpIngressPrivateServiceConnectGatewayStatus(
        GcpIngressPrivateServiceConnectGatewayStatus,
    ),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<AwsEgressPrivateLinkGatewayStatus> for GatewayStatusCloudGateway {
    fn from(value: AwsEgressPrivateLinkGatewayStatus) -> Self {
        Self::AwsEgressPrivateLinkGatewayStatus(value)
    }
}

impl From<AwsIngressPrivateLinkGatewayStatus> for GatewayStatusCloudGateway {
    fn from(value: AwsIngressPrivateLinkGatewayStatus) -> Self {
        Self::AwsIngressPrivateLinkGatewayStatus(value)
    }
}

impl From<AwsPrivateNetworkInterfaceGatewayStatus> for GatewayStatusCloudGateway {
    fn from(value: AwsPrivateNetworkInterfaceGatewayStatus) -> Self {
        Self::AwsPrivateNetworkInterfaceGatewayStatus(value)
    }
}

impl From<AzureEgressPrivateLinkGatewayStatus> for GatewayStatusCloudGateway {
    fn from(value: AzureEgressPrivateLinkGatewayStatus) -> Self {
        Self::AzureEgressPrivateLinkGatewayStatus(value)
    }
}

impl From<AzureIngressPrivateLinkGatewayStatus> for GatewayStatusCloudGateway {
    fn from(value: AzureIngressPrivateLinkGatewayStatus) -> Self {
        Self::AzureIngressPrivateLinkGatewayStatus(value)
    }
}

impl From<GcpPeeringGatewayStatus> for GatewayStatusCloudGateway {
    fn from(value: GcpPeeringGatewayStatus) -> Self {
        Self::GcpPeeringGatewayStatus(value)
    }
}

impl From<GcpEgressPrivateServiceConnectGatewayStatus> for GatewayStatusCloudGateway {
    fn from(value: GcpEgressPrivateServiceConnectGatewayStatus) -> Self {
        Self::GcpEgressPrivateServiceConnectGatewayStatus(value)
    }
}

impl From<GcpIngressPrivateServiceConnectGatewayStatus> for GatewayStatusCloudGateway {
    fn from(value: GcpIngressPrivateServiceConnectGatewayStatus) -> Self {
        Self::GcpIngressPrivateServiceConnectGatewayStatus(value)
    }
}

impl Union for GatewayStatusCloudGateway {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsEgressPrivateLinkGatewayStatus",
                            "networking.v1.AwsEgressPrivateLinkGatewayStatus",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsIngressPrivateLinkGatewayStatus",
                            "networking.v1.AwsIngressPrivateLinkGatewayStatus",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsPrivateNetworkInterfaceGatewayStatus",
                            "networking.v1.AwsPrivateNetworkInterfaceGatewayStatus",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AzureEgressPrivateLinkGatewayStatus",
                            "networking.v1.AzureEgressPrivateLinkGatewayStatus",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AzureIngressPrivateLinkGatewayStatus",
                            "networking.v1.AzureIngressPrivateLinkGatewayStatus",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "GcpPeeringGatewayStatus",
                            "networking.v1.GcpPeeringGatewayStatus",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "GcpEgressPrivateServiceConnectGatewayStatus",
                            "networking.v1.GcpEgressPrivateServiceConnectGatewayStatus",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "GcpIngressPrivateServiceConnectGatewayStatus",
                            "networking.v1.GcpIngressPrivateServiceConnectGatewayStatus",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsEgressPrivateLinkGatewayStatus),
            1 => decode_variant(value).map(Self::AwsIngressPrivateLinkGatewayStatus),
            2 => decode_variant(value).map(Self::AwsPrivateNetworkInterfaceGatewayStatus),
            3 => decode_variant(value).map(Self::AzureEgressPrivateLinkGatewayStatus),
            4 => decode_variant(value).map(Self::AzureIngressPrivateLinkGatewayStatus),
            5 => decode_variant(value).map(Self::GcpPeeringGatewayStatus),
            6 => {
                decode_variant(value)
                    .map(Self::GcpEgressPrivateServiceConnectGatewayStatus)
            }
            7 => {
                decode_variant(value)
                    .map(Self::GcpIngressPrivateServiceConnectGatewayStatus)
            }
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsEgressPrivateLinkGatewayStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AwsEgressPrivateLinkGatewayStatus",
                    serializer,
                )
            }
            Self::AwsIngressPrivateLinkGatewayStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AwsIngressPrivateLinkGatewayStatus",
                    serializer,
                )
            }
            Self::AwsPrivateNetworkInterfaceGatewayStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AwsPrivateNetworkInterfaceGatewayStatus",
                    serializer,
                )
            }
            Self::AzureEgressPrivateLinkGatewayStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AzureEgressPrivateLinkGatewayStatus",
                    serializer,
                )
            }
            Self::AzureIngressPrivateLinkGatewayStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AzureIngressPrivateLinkGatewayStatus",
                    serializer,
                )
            }
            Self::GcpPeeringGatewayStatus(value) => {
                write_tagged(value, "kind", "GcpPeeringGatewayStatus", serializer)
            }
            Self::GcpEgressPrivateServiceConnectGatewayStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "GcpEgressPrivateServiceConnectGatewayStatus",
                    serializer,
                )
            }
            Self::GcpIngressPrivateServiceConnectGatewayStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "GcpIngressPrivateServiceConnectGatewayStatus",
                    serializer,
                )
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// The status of a gateway for outgoing private links at AWS.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsEgressPrivateLinkGatewayStatus {
    /// The discriminator. Always `AwsEgressPrivateLinkGatewayStatus`.
    pub kind: String,
    /// The ARN of the gateway's principal. Allow it in the customer's VPC endpoint service.
    /// Read-only.
    pub principal_arn: Option<String>,
}

impl Default for AwsEgressPrivateLinkGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsEgressPrivateLinkGatewayStatus {
    /// Creates an empty `AwsEgressPrivateLinkGatewayStatus`.
    pub fn new() -> Self {
        Self {
            kind: "AwsEgressPrivateLinkGatewayStatus".into(),
            principal_arn: None,
        }
    }

    /// Sets [`principal_arn`](Self::principal_arn).
    #[must_use]
    pub fn with_principal_arn(mut self, principal_arn: impl Into<String>) -> Self {
        self.principal_arn = Some(principal_arn.into());
        self
    }
}

model!(AwsEgressPrivateLinkGatewayStatus {
    "kind": kind,
    "principal_arn": principal_arn,
});

/// The status of a gateway for incoming private links at AWS.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsIngressPrivateLinkGatewayStatus {
    /// The discriminator. Always `AwsIngressPrivateLinkGatewayStatus`.
    pub kind: String,
    /// The name of the VPC endpoint service for all zones. Read-only.
    pub vpc_endpoint_service_name: Option<String>,
}

impl Default for AwsIngressPrivateLinkGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsIngressPrivateLinkGatewayStatus {
    /// Creates an empty `AwsIngressPrivateLinkGatewayStatus`.
    pub fn new() -> Self {
        Self {
            kind: "AwsIngressPrivateLinkGatewayStatus".into(),
            vpc_endpoint_service_name: None,
        }
    }

    /// Sets [`vpc_endpoint_service_name`](Self::vpc_endpoint_service_name).
    #[must_use]
    pub fn with_vpc_endpoint_service_name(
        mut self,
        vpc_endpoint_service_name: impl Into<String>,
    ) -> Self {
        self.vpc_endpoint_service_name = Some(vpc_endpoint_service_name.into());
        self
    }
}

model!(AwsIngressPrivateLinkGatewayStatus {
    "kind": kind,
    "vpc_endpoint_service_name": vpc_endpoint_service_name,
});

/// The status of a gateway for private network interfaces at AWS.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsPrivateNetworkInterfaceGatewayStatus {
    /// The discriminator. Always `AwsPrivateNetworkInterfaceGatewayStatus`.
    pub kind: String,
    /// The AWS account of the gateway. Allow it in the customer's network interfaces. Read-only.
    pub account: Option<String>,
}

impl Default for AwsPrivateNetworkInterfaceGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsPrivateNetworkInterfaceGatewayStatus {
    /// Creates an empty `AwsPrivateNetworkInterfaceGatewayStatus`.
    pub fn new() -> Self {
        Self {
            kind: "AwsPrivateNetworkInterfaceGatewayStatus".into(),
            account: None,
        }
    }

    /// Sets [`account`](Self::account).
    #[must_use]
    pub fn with_account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

model!(AwsPrivateNetworkInterfaceGatewayStatus {
    "kind": kind,
    "account": account,
});

/// The status of a gateway for outgoing private links at Azure.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureEgressPrivateLinkGatewayStatus {
    /// The discriminator. Always `AzureEgressPrivateLinkGatewayStatus`.
    pub kind: String,
    /// Confluent's Azure subscription of the gateway. Read-only.
    pub subscription: Option<String>,
}

impl Default for AzureEgressPrivateLinkGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl AzureEgressPrivateLinkGatewayStatus {
    /// Creates an empty `AzureEgressPrivateLinkGatewayStatus`.
    pub fn new() -> Self {
        Self {
            kind: "AzureEgressPrivateLinkGatewayStatus".into(),
            subscription: None,
        }
    }

    /// Sets [`subscription`](Self::subscription).
    #[must_use]
    pub fn with_subscription(mut self, subscription: impl Into<String>) -> Self {
        self.subscription = Some(subscription.into());
        self
    }
}

model!(AzureEgressPrivateLinkGatewayStatus {
    "kind": kind,
    "subscription": subscription,
});

/// The status of a gateway for incoming private links at Azure.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureIngressPrivateLinkGatewayStatus {
    /// The discriminator. Always `AzureIngressPrivateLinkGatewayStatus`.
    pub kind: String,
    /// The alias of Confluent's Private Link service. Read-only.
    pub private_link_service_alias: Option<String>,
    /// The resource ID of Confluent's Private Link service. Read-only.
    pub private_link_service_resource_id: Option<String>,
}

impl Default for AzureIngressPrivateLinkGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl AzureIngressPrivateLinkGatewayStatus {
    /// Creates an empty `AzureIngressPrivateLinkGatewayStatus`.
    pub fn new() -> Self {
        Self {
            kind: "AzureIngressPrivateLinkGatewayStatus".into(),
            private_link_service_alias: None,
            private_link_service_resource_id: None,
        }
    }

    /// Sets [`private_link_service_alias`](Self::private_link_service_alias).
    #[must_use]
    pub fn with_private_link_service_alias(
        mut self,
        private_link_service_alias: impl Into<String>,
    ) -> Self {
        self.private_link_service_alias = Some(private_link_service_alias.into());
        self
    }

    /// Sets [`private_link_service_resource_id`](Self::private_link_service_resource_id).
    #[must_use]
    pub fn with_private_link_service_resource_id(
        mut self,
        private_link_service_resource_id: impl Into<String>,
    ) -> Self {
        self.private_link_service_resource_id = Some(
            private_link_service_resource_id.into(),
        );
        self
    }
}

model!(AzureIngressPrivateLinkGatewayStatus {
    "kind": kind,
    "private_link_service_alias": private_link_service_alias,
    "private_link_service_resource_id": private_link_service_resource_id,
});

/// The status of a gateway for peerings at Google Cloud.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpPeeringGatewayStatus {
    /// The discriminator. Always `GcpPeeringGatewayStatus`.
    pub kind: String,
    /// The email address of the IAM principal that the gateway acts as. Read-only.
    pub iam_principal: Option<String>,
}

impl Default for GcpPeeringGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl GcpPeeringGatewayStatus {
    /// Creates an empty `GcpPeeringGatewayStatus`.
    pub fn new() -> Self {
        Self {
            kind: "GcpPeeringGatewayStatus".into(),
            iam_principal: None,
        }
    }

    /// Sets [`iam_principal`](Self::iam_principal).
    #[must_use]
    pub fn with_iam_principal(mut self, iam_principal: impl Into<String>) -> Self {
        self.iam_principal = Some(iam_principal.into());
        self
    }
}

model!(GcpPeeringGatewayStatus {
    "kind": kind,
    "iam_principal": iam_principal,
});

/// The status of a gateway for outgoing Private Service Connect at Google Cloud.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpEgressPrivateServiceConnectGatewayStatus {
    /// The discriminator. Always `GcpEgressPrivateServiceConnectGatewayStatus`.
    pub kind: String,
    /// The Google Cloud project of the gateway. Allow it in the customer's service attachment.
    /// Read-only.
    pub project: Option<String>,
}

impl Default for GcpEgressPrivateServiceConnectGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl GcpEgressPrivateServiceConnectGatewayStatus {
    /// Creates an empty `GcpEgressPrivateServiceConnectGatewayStatus`.
    pub fn new() -> Self {
        Self {
            kind: "GcpEgressPrivateServiceConnectGatewayStatus".into(),
            project: None,
        }
    }

    /// Sets [`project`](Self::project).
    #[must_use]
    pub fn with_project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
}

model!(GcpEgressPrivateServiceConnectGatewayStatus {
    "kind": kind,
    "project": project,
});

/// The status of a gateway for incoming Private Service Connect at Google Cloud.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpIngressPrivateServiceConnectGatewayStatus {
    /// The discriminator. Always `GcpIngressPrivateServiceConnectGatewayStatus`.
    pub kind: String,
    /// The URI of Confluent's service attachment, for the endpoint. Read-only.
    pub private_service_connect_service_attachment: Option<String>,
}

impl Default for GcpIngressPrivateServiceConnectGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl GcpIngressPrivateServiceConnectGatewayStatus {
    /// Creates an empty `GcpIngressPrivateServiceConnectGatewayStatus`.
    pub fn new() -> Self {
        Self {
            kind: "GcpIngressPrivateServiceConnectGatewayStatus".into(),
            private_service_connect_service_attachment: None,
        }
    }

    /// Sets
    /// [`private_service_connect_service_attachment`](Self::private_service_connect_service_attachment).
    #[must_use]
    pub fn with_private_service_connect_service_attachment(
        mut self,
        private_service_connect_service_attachment: impl Into<String>,
    ) -> Self {
        self.private_service_connect_service_attachment = Some(
            private_service_connect_service_attachment.into(),
        );
        self
    }
}

model!(GcpIngressPrivateServiceConnectGatewayStatus {
    "kind": kind,
    "private_service_connect_service_attachment": private_service_connect_service_attachment,
});

/// A share of the network capacity of a cloud region that is reserved for a customer, as sent by
/// [`GatewaysClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayCreate {
    /// The type and location of a gateway.
    pub spec: GatewaySpecCreate,
}

impl GatewayCreate {
    /// Creates a `GatewayCreate` with its required fields.
    pub fn new(spec: impl Into<GatewaySpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(GatewayCreate {
    "spec": spec,
});

/// The type and location of a gateway, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewaySpecCreate {
    /// The display name of the gateway.
    pub display_name: Option<String>,
    /// The type and region of the gateway. The types for peerings cannot be created. Immutable.
    pub config: GatewaySpecConfig,
    /// The environment of the gateway.
    pub environment: ObjectReferenceInput,
}

impl GatewaySpecCreate {
    /// Creates a `GatewaySpecCreate` with its required fields.
    pub fn new(
        config: impl Into<GatewaySpecConfig>,
        environment: impl Into<ObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: None,
            config: config.into(),
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

model!(GatewaySpecCreate {
    "display_name": display_name,
    "config": config,
    "environment": environment,
});

/// The fields of a gateway that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayUpdate {
    /// The fields of a gateway spec that can be changed.
    pub spec: GatewaySpecUpdate,
}

impl GatewayUpdate {
    /// Creates a `GatewayUpdate` with its required fields.
    pub fn new(spec: impl Into<GatewaySpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(GatewayUpdate {
    "spec": spec,
});

/// The fields of a gateway spec that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewaySpecUpdate {
    /// The display name of the gateway.
    pub display_name: Option<String>,
    /// The environment of the gateway.
    pub environment: ObjectReferenceInput,
}

impl GatewaySpecUpdate {
    /// Creates a `GatewaySpecUpdate` with its required fields.
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

model!(GatewaySpecUpdate {
    "display_name": display_name,
    "environment": environment,
});

union!(GatewaySpecConfig, GatewayStatusCloudGateway);
