// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Shares of the network capacity of a cloud region that are reserved for a customer.
//!
//! Quota: `gateways_per_region_per_environment`.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput};
use crate::model::{Union, alternative, model, open_enum, tag, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// Shares of the network capacity of a cloud region that are reserved for a customer.
///
/// Quota: `gateways_per_region_per_environment`.
///
/// Reached by [`NetworkingV1::gateways`](super::NetworkingV1::gateways).
#[derive(Clone, Debug)]
pub struct GatewaysClient {
    pub(super) client: Client,
}

impl GatewaysClient {
    /// Lists gateways.
    ///
    /// `GET /networking/v1/gateways` · General Availability · cloud API key or STS token
    ///
    /// Returns the gateways of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1Gateways)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose gateways are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of gateways. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.networking_v1().gateways().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl AsRef<str>) -> ListGateways {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListGateways { call }
    }

    /// Creates a gateway.
    ///
    /// `POST /networking/v1/gateways` · General Availability · cloud API key or STS token
    ///
    /// Reserves network capacity in a cloud region. Gateways for peerings cannot be created this
    /// way.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1Gateway)
    ///
    /// # Arguments
    ///
    /// - `body`: Type and region of the gateway, and its environment.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The gateway, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    ///     AwsEgressPrivateLinkGatewaySpec, GatewayCreate, GatewaySpecConfig, GatewaySpecCreate,
    ///     ObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = GatewayCreate::new(
    ///     GatewaySpecCreate::new(
    ///         GatewaySpecConfig::AwsEgressPrivateLinkGatewaySpec(
    ///             AwsEgressPrivateLinkGatewaySpec::new("region"),
    ///         ),
    ///         ObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.networking_v1().gateways().create(&body).await?;
    /// println!("{answer:?}");
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
    /// `GET /networking/v1/gateways/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a gateway.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1Gateway)
    ///
    /// [`until_ready`](GetGateway::until_ready) asks again until it is ready,
    /// [`until_gone`](GetGateway::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the gateway.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested gateway. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no gateway with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.networking_v1().gateways().get("gw-7c2mq", "env-6m2xp8").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetGateway {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetGateway { call }
    }

    /// Updates a gateway.
    ///
    /// `PATCH /networking/v1/gateways/{id}` · General Availability · cloud API key or STS token
    ///
    /// Changes the name of a gateway.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1Gateway)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the gateway.
    /// - `body`: The environment, which is needed to find the gateway, and the new name.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The gateway after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no gateway with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///     GatewaySpecUpdate::new(ObjectReferenceInput::new("id")),
    /// );
    /// let answer = client.networking_v1().gateways().update("gw-7c2mq", &body).await?;
    /// println!("{answer:?}");
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
    /// `DELETE /networking/v1/gateways/{id}` · General Availability · cloud API key or STS token
    ///
    /// Deletes a gateway. Delete its access points first.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1Gateway)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the gateway.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The gateway is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no gateway with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
        environment: impl AsRef<str>,
    ) -> DeleteGateway {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
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

request! {
    /// A call of [`GatewaysClient::list`].
    ListGateways -> Json<GatewayList>
}

pages! {
    ListGateways -> GatewayList, Paging::Link("page_token")
}

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

    /// The maximum number of items per page. At most 100; `100` if not set.
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
    id: "createNetworkingV1Gateway",
    name: "create gateway",
    method: "POST",
    path: "/networking/v1/gateways",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`GatewaysClient::create`].
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
    /// A call of [`GatewaysClient::get`].
    GetGateway -> Json<Gateway>
}

impl GetGateway {
    /// Waits until it is ready: until `status.phase` is `READY` or `CREATED`. `FAILED` and
    /// `EXPIRED` are errors.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<Gateway> {
        Waiter::until_ready(self.call, Json::<Gateway>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
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
    /// A call of [`GatewaysClient::update`].
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
    /// A call of [`GatewaysClient::delete`].
    DeleteGateway -> Empty
}

/// A page of gateways.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GatewayList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `GatewayList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The gateways on this page. Without duplicates.
    pub data: Vec<Gateway>,
}

impl GatewayList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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

/// A share of the network capacity of a cloud region that is reserved for a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Gateway {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Gateway`.
    pub kind: Option<String>,
    /// The ID of the gateway. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The type and location of a gateway.
    pub spec: GatewaySpec,
    /// The status of a gateway. Read-only. Set by the service.
    pub status: GatewayStatus,
}

impl Gateway {
    /// With what is required.
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

model!(Gateway {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
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

/// The type and location of a gateway.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GatewaySpec {
    /// The display name of the gateway.
    pub display_name: Option<String>,
    /// The type and region of the gateway. The types for peerings cannot be created. Cannot change
    /// after creation.
    pub config: GatewaySpecConfig,
    /// The environment of the gateway.
    pub environment: ObjectReference,
}

impl GatewaySpec {
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(GatewaySpec {
    0 "display_name": display_name,
    1 "config": config,
    2 "environment": environment,
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
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some(
                "AwsEgressPrivateLinkGatewaySpec"
                | "networking.v1.AwsEgressPrivateLinkGatewaySpec",
            ) => alternative(value).map(Self::AwsEgressPrivateLinkGatewaySpec),
            Some(
                "AwsPrivateNetworkInterfaceGatewaySpec"
                | "networking.v1.AwsPrivateNetworkInterfaceGatewaySpec",
            ) => alternative(value).map(Self::AwsPrivateNetworkInterfaceGatewaySpec),
            Some(
                "AwsIngressPrivateLinkGatewaySpec"
                | "networking.v1.AwsIngressPrivateLinkGatewaySpec",
            ) => alternative(value).map(Self::AwsIngressPrivateLinkGatewaySpec),
            Some("AwsPeeringGatewaySpec" | "networking.v1.AwsPeeringGatewaySpec") => {
                alternative(value).map(Self::AwsPeeringGatewaySpec)
            }
            Some("AzurePeeringGatewaySpec" | "networking.v1.AzurePeeringGatewaySpec") => {
                alternative(value).map(Self::AzurePeeringGatewaySpec)
            }
            Some(
                "AzureEgressPrivateLinkGatewaySpec"
                | "networking.v1.AzureEgressPrivateLinkGatewaySpec",
            ) => alternative(value).map(Self::AzureEgressPrivateLinkGatewaySpec),
            Some(
                "AzureIngressPrivateLinkGatewaySpec"
                | "networking.v1.AzureIngressPrivateLinkGatewaySpec",
            ) => alternative(value).map(Self::AzureIngressPrivateLinkGatewaySpec),
            Some("GcpPeeringGatewaySpec" | "networking.v1.GcpPeeringGatewaySpec") => {
                alternative(value).map(Self::GcpPeeringGatewaySpec)
            }
            Some(
                "GcpEgressPrivateServiceConnectGatewaySpec"
                | "networking.v1.GcpEgressPrivateServiceConnectGatewaySpec",
            ) => alternative(value).map(Self::GcpEgressPrivateServiceConnectGatewaySpec),
            Some(
                "GcpIngressPrivateServiceConnectGatewaySpec"
                | "networking.v1.GcpIngressPrivateServiceConnectGatewaySpec",
            ) => alternative(value).map(Self::GcpIngressPrivateServiceConnectGatewaySpec),
            _ => Ok(Self::Unrecognized(value)),
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsEgressPrivateLinkGatewaySpec {
    /// The discriminator. Always `AwsEgressPrivateLinkGatewaySpec`.
    pub kind: String,
    /// The AWS region of the gateway.
    pub region: String,
}

impl AwsEgressPrivateLinkGatewaySpec {
    /// With what is required.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "AwsEgressPrivateLinkGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(AwsEgressPrivateLinkGatewaySpec {
    0 "kind": kind,
    1 "region": region,
});

/// A gateway at AWS for private network interfaces.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    0 "kind": kind,
    1 "region": region,
    2 "zones": zones,
});

/// A gateway at AWS for incoming private links.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsIngressPrivateLinkGatewaySpec {
    /// The discriminator. Always `AwsIngressPrivateLinkGatewaySpec`.
    pub kind: String,
    /// The AWS region of the gateway.
    pub region: String,
}

impl AwsIngressPrivateLinkGatewaySpec {
    /// With what is required.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "AwsIngressPrivateLinkGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(AwsIngressPrivateLinkGatewaySpec {
    0 "kind": kind,
    1 "region": region,
});

/// A gateway at AWS for peerings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsPeeringGatewaySpec {
    /// The discriminator. Always `AwsPeeringGatewaySpec`.
    pub kind: String,
    /// The AWS region of the gateway.
    pub region: String,
}

impl AwsPeeringGatewaySpec {
    /// With what is required.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "AwsPeeringGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(AwsPeeringGatewaySpec {
    0 "kind": kind,
    1 "region": region,
});

/// A gateway at Azure for peerings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzurePeeringGatewaySpec {
    /// The discriminator. Always `AzurePeeringGatewaySpec`.
    pub kind: String,
    /// The Azure region of the gateway.
    pub region: String,
}

impl AzurePeeringGatewaySpec {
    /// With what is required.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "AzurePeeringGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(AzurePeeringGatewaySpec {
    0 "kind": kind,
    1 "region": region,
});

/// A gateway at Azure for outgoing private links.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureEgressPrivateLinkGatewaySpec {
    /// The discriminator. Always `AzureEgressPrivateLinkGatewaySpec`.
    pub kind: String,
    /// The Azure region of the gateway.
    pub region: String,
}

impl AzureEgressPrivateLinkGatewaySpec {
    /// With what is required.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "AzureEgressPrivateLinkGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(AzureEgressPrivateLinkGatewaySpec {
    0 "kind": kind,
    1 "region": region,
});

/// A gateway at Azure for incoming private links.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureIngressPrivateLinkGatewaySpec {
    /// The discriminator. Always `AzureIngressPrivateLinkGatewaySpec`.
    pub kind: String,
    /// The Azure region of the gateway.
    pub region: String,
}

impl AzureIngressPrivateLinkGatewaySpec {
    /// With what is required.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "AzureIngressPrivateLinkGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(AzureIngressPrivateLinkGatewaySpec {
    0 "kind": kind,
    1 "region": region,
});

/// A gateway at Google Cloud for peerings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpPeeringGatewaySpec {
    /// The discriminator. Always `GcpPeeringGatewaySpec`.
    pub kind: String,
    /// The Google Cloud region of the gateway.
    pub region: String,
}

impl GcpPeeringGatewaySpec {
    /// With what is required.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "GcpPeeringGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(GcpPeeringGatewaySpec {
    0 "kind": kind,
    1 "region": region,
});

/// A gateway at Google Cloud for outgoing Private Service Connect.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpEgressPrivateServiceConnectGatewaySpec {
    /// The discriminator. Always `GcpEgressPrivateServiceConnectGatewaySpec`.
    pub kind: String,
    /// The Google Cloud region of the gateway.
    pub region: String,
}

impl GcpEgressPrivateServiceConnectGatewaySpec {
    /// With what is required.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "GcpEgressPrivateServiceConnectGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(GcpEgressPrivateServiceConnectGatewaySpec {
    0 "kind": kind,
    1 "region": region,
});

/// A gateway at Google Cloud for incoming Private Service Connect.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpIngressPrivateServiceConnectGatewaySpec {
    /// The discriminator. Always `GcpIngressPrivateServiceConnectGatewaySpec`.
    pub kind: String,
    /// The Google Cloud region of the gateway.
    pub region: String,
}

impl GcpIngressPrivateServiceConnectGatewaySpec {
    /// With what is required.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            kind: "GcpIngressPrivateServiceConnectGatewaySpec".into(),
            region: region.into(),
        }
    }
}

model!(GcpIngressPrivateServiceConnectGatewaySpec {
    0 "kind": kind,
    1 "region": region,
});

/// The status of a gateway.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GatewayStatus {
    /// The lifecycle phase of the gateway. `CREATED`: it has no access point yet. `EXPIRED`: it
    /// waited too long for connections and can only be deleted. Set by the service.
    pub phase: GatewayStatusPhase,
    /// The machine-readable error code. Only present if the gateway has failed. Set by the service.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the gateway has failed. Set by the
    /// service.
    pub error_message: Option<String>,
    /// The status of the gateway at the cloud provider. Set by the service.
    pub cloud_gateway: Option<GatewayStatusCloudGateway>,
}

impl GatewayStatus {
    /// With what is required.
    pub fn new(phase: impl Into<GatewayStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
            cloud_gateway: None,
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

    /// Sets [`cloud_gateway`](Self::cloud_gateway).
    pub fn with_cloud_gateway(
        mut self,
        cloud_gateway: impl Into<GatewayStatusCloudGateway>,
    ) -> Self {
        self.cloud_gateway = Some(cloud_gateway.into());
        self
    }
}

model!(GatewayStatus {
    0 "phase": phase,
    1 "error_code": error_code,
    2 "error_message": error_message,
    3 "cloud_gateway": cloud_gateway,
});

open_enum! {
    /// The lifecycle phase of the gateway.
    ///
    /// `CREATED`: it has no access point yet. `EXPIRED`: it waited too long for connections and can
    /// only be deleted.
    pub enum GatewayStatusPhase {
        /// `CREATED`
        Created = "CREATED",
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `READY`
        Ready = "READY",
        /// `FAILED`
        Failed = "FAILED",
        /// `DEPROVISIONING`
        Deprovisioning = "DEPROVISIONING",
        /// `EXPIRED`
        Expired = "EXPIRED",
    }
}

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
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some(
                "AwsEgressPrivateLinkGatewayStatus"
                | "networking.v1.AwsEgressPrivateLinkGatewayStatus",
            ) => alternative(value).map(Self::AwsEgressPrivateLinkGatewayStatus),
            Some(
                "AwsIngressPrivateLinkGatewayStatus"
                | "networking.v1.AwsIngressPrivateLinkGatewayStatus",
            ) => alternative(value).map(Self::AwsIngressPrivateLinkGatewayStatus),
            Some(
                "AwsPrivateNetworkInterfaceGatewayStatus"
                | "networking.v1.AwsPrivateNetworkInterfaceGatewayStatus",
            ) => alternative(value).map(Self::AwsPrivateNetworkInterfaceGatewayStatus),
            Some(
                "AzureEgressPrivateLinkGatewayStatus"
                | "networking.v1.AzureEgressPrivateLinkGatewayStatus",
            ) => alternative(value).map(Self::AzureEgressPrivateLinkGatewayStatus),
            Some(
                "AzureIngressPrivateLinkGatewayStatus"
                | "networking.v1.AzureIngressPrivateLinkGatewayStatus",
            ) => alternative(value).map(Self::AzureIngressPrivateLinkGatewayStatus),
            Some("GcpPeeringGatewayStatus" | "networking.v1.GcpPeeringGatewayStatus") => {
                alternative(value).map(Self::GcpPeeringGatewayStatus)
            }
            Some(
                "GcpEgressPrivateServiceConnectGatewayStatus"
                | "networking.v1.GcpEgressPrivateServiceConnectGatewayStatus",
            ) => {
                alternative(value).map(Self::GcpEgressPrivateServiceConnectGatewayStatus)
            }
            Some(
                "GcpIngressPrivateServiceConnectGatewayStatus"
                | "networking.v1.GcpIngressPrivateServiceConnectGatewayStatus",
            ) => {
                alternative(value)
                    .map(Self::GcpIngressPrivateServiceConnectGatewayStatus)
            }
            _ => Ok(Self::Unrecognized(value)),
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsEgressPrivateLinkGatewayStatus {
    /// The discriminator. Always `AwsEgressPrivateLinkGatewayStatus`.
    pub kind: String,
    /// The ARN of the gateway's principal. Allow it in the customer's VPC endpoint service. Set by
    /// the service.
    pub principal_arn: Option<String>,
}

impl Default for AwsEgressPrivateLinkGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsEgressPrivateLinkGatewayStatus {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "AwsEgressPrivateLinkGatewayStatus".into(),
            principal_arn: None,
        }
    }

    /// Sets [`principal_arn`](Self::principal_arn).
    pub fn with_principal_arn(mut self, principal_arn: impl Into<String>) -> Self {
        self.principal_arn = Some(principal_arn.into());
        self
    }
}

model!(AwsEgressPrivateLinkGatewayStatus {
    0 "kind": kind,
    1 "principal_arn": principal_arn,
});

/// The status of a gateway for incoming private links at AWS.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsIngressPrivateLinkGatewayStatus {
    /// The discriminator. Always `AwsIngressPrivateLinkGatewayStatus`.
    pub kind: String,
    /// The name of the VPC endpoint service for all zones. Set by the service.
    pub vpc_endpoint_service_name: Option<String>,
}

impl Default for AwsIngressPrivateLinkGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsIngressPrivateLinkGatewayStatus {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "AwsIngressPrivateLinkGatewayStatus".into(),
            vpc_endpoint_service_name: None,
        }
    }

    /// Sets [`vpc_endpoint_service_name`](Self::vpc_endpoint_service_name).
    pub fn with_vpc_endpoint_service_name(
        mut self,
        vpc_endpoint_service_name: impl Into<String>,
    ) -> Self {
        self.vpc_endpoint_service_name = Some(vpc_endpoint_service_name.into());
        self
    }
}

model!(AwsIngressPrivateLinkGatewayStatus {
    0 "kind": kind,
    1 "vpc_endpoint_service_name": vpc_endpoint_service_name,
});

/// The status of a gateway for private network interfaces at AWS.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsPrivateNetworkInterfaceGatewayStatus {
    /// The discriminator. Always `AwsPrivateNetworkInterfaceGatewayStatus`.
    pub kind: String,
    /// The AWS account of the gateway. Allow it in the customer's network interfaces. Set by the
    /// service.
    pub account: Option<String>,
}

impl Default for AwsPrivateNetworkInterfaceGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsPrivateNetworkInterfaceGatewayStatus {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "AwsPrivateNetworkInterfaceGatewayStatus".into(),
            account: None,
        }
    }

    /// Sets [`account`](Self::account).
    pub fn with_account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}

model!(AwsPrivateNetworkInterfaceGatewayStatus {
    0 "kind": kind,
    1 "account": account,
});

/// The status of a gateway for outgoing private links at Azure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureEgressPrivateLinkGatewayStatus {
    /// The discriminator. Always `AzureEgressPrivateLinkGatewayStatus`.
    pub kind: String,
    /// Confluent's Azure subscription of the gateway. Set by the service.
    pub subscription: Option<String>,
}

impl Default for AzureEgressPrivateLinkGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl AzureEgressPrivateLinkGatewayStatus {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "AzureEgressPrivateLinkGatewayStatus".into(),
            subscription: None,
        }
    }

    /// Sets [`subscription`](Self::subscription).
    pub fn with_subscription(mut self, subscription: impl Into<String>) -> Self {
        self.subscription = Some(subscription.into());
        self
    }
}

model!(AzureEgressPrivateLinkGatewayStatus {
    0 "kind": kind,
    1 "subscription": subscription,
});

/// The status of a gateway for incoming private links at Azure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureIngressPrivateLinkGatewayStatus {
    /// The discriminator. Always `AzureIngressPrivateLinkGatewayStatus`.
    pub kind: String,
    /// The alias of Confluent's Private Link service. Set by the service.
    pub private_link_service_alias: Option<String>,
    /// The resource ID of Confluent's Private Link service. Set by the service.
    pub private_link_service_resource_id: Option<String>,
}

impl Default for AzureIngressPrivateLinkGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl AzureIngressPrivateLinkGatewayStatus {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "AzureIngressPrivateLinkGatewayStatus".into(),
            private_link_service_alias: None,
            private_link_service_resource_id: None,
        }
    }

    /// Sets [`private_link_service_alias`](Self::private_link_service_alias).
    pub fn with_private_link_service_alias(
        mut self,
        private_link_service_alias: impl Into<String>,
    ) -> Self {
        self.private_link_service_alias = Some(private_link_service_alias.into());
        self
    }

    /// Sets [`private_link_service_resource_id`](Self::private_link_service_resource_id).
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
    0 "kind": kind,
    1 "private_link_service_alias": private_link_service_alias,
    2 "private_link_service_resource_id": private_link_service_resource_id,
});

/// The status of a gateway for peerings at Google Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpPeeringGatewayStatus {
    /// The discriminator. Always `GcpPeeringGatewayStatus`.
    pub kind: String,
    /// The email address of the IAM principal that the gateway acts as. Set by the service.
    pub iam_principal: Option<String>,
}

impl Default for GcpPeeringGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl GcpPeeringGatewayStatus {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "GcpPeeringGatewayStatus".into(),
            iam_principal: None,
        }
    }

    /// Sets [`iam_principal`](Self::iam_principal).
    pub fn with_iam_principal(mut self, iam_principal: impl Into<String>) -> Self {
        self.iam_principal = Some(iam_principal.into());
        self
    }
}

model!(GcpPeeringGatewayStatus {
    0 "kind": kind,
    1 "iam_principal": iam_principal,
});

/// The status of a gateway for outgoing Private Service Connect at Google Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpEgressPrivateServiceConnectGatewayStatus {
    /// The discriminator. Always `GcpEgressPrivateServiceConnectGatewayStatus`.
    pub kind: String,
    /// The Google Cloud project of the gateway. Allow it in the customer's service attachment. Set
    /// by the service.
    pub project: Option<String>,
}

impl Default for GcpEgressPrivateServiceConnectGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl GcpEgressPrivateServiceConnectGatewayStatus {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "GcpEgressPrivateServiceConnectGatewayStatus".into(),
            project: None,
        }
    }

    /// Sets [`project`](Self::project).
    pub fn with_project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
}

model!(GcpEgressPrivateServiceConnectGatewayStatus {
    0 "kind": kind,
    1 "project": project,
});

/// The status of a gateway for incoming Private Service Connect at Google Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpIngressPrivateServiceConnectGatewayStatus {
    /// The discriminator. Always `GcpIngressPrivateServiceConnectGatewayStatus`.
    pub kind: String,
    /// The URI of Confluent's service attachment, for the endpoint. Set by the service.
    pub private_service_connect_service_attachment: Option<String>,
}

impl Default for GcpIngressPrivateServiceConnectGatewayStatus {
    fn default() -> Self {
        Self::new()
    }
}

impl GcpIngressPrivateServiceConnectGatewayStatus {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "GcpIngressPrivateServiceConnectGatewayStatus".into(),
            private_service_connect_service_attachment: None,
        }
    }

    /// Sets
    /// [`private_service_connect_service_attachment`](Self::private_service_connect_service_attachment).
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
    0 "kind": kind,
    1 "private_service_connect_service_attachment": private_service_connect_service_attachment,
});

/// A share of the network capacity of a cloud region that is reserved for a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GatewayCreate {
    /// The type and location of a gateway.
    pub spec: GatewaySpecCreate,
}

impl GatewayCreate {
    /// With what is required.
    pub fn new(spec: impl Into<GatewaySpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(GatewayCreate {
    0 "spec": spec,
});

/// The type and location of a gateway.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GatewaySpecCreate {
    /// The display name of the gateway.
    pub display_name: Option<String>,
    /// The type and region of the gateway. The types for peerings cannot be created. Cannot change
    /// after creation.
    pub config: GatewaySpecConfig,
    /// The environment of the gateway.
    pub environment: ObjectReferenceInput,
}

impl GatewaySpecCreate {
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(GatewaySpecCreate {
    0 "display_name": display_name,
    1 "config": config,
    2 "environment": environment,
});

/// The fields of a gateway that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GatewayUpdate {
    /// The fields of a gateway spec that can be changed.
    pub spec: GatewaySpecUpdate,
}

impl GatewayUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<GatewaySpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(GatewayUpdate {
    0 "spec": spec,
});

/// The fields of a gateway spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GatewaySpecUpdate {
    /// The display name of the gateway.
    pub display_name: Option<String>,
    /// The environment of the gateway.
    pub environment: ObjectReferenceInput,
}

impl GatewaySpecUpdate {
    /// With what is required.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(GatewaySpecUpdate {
    0 "display_name": display_name,
    1 "environment": environment,
});

union!(GatewaySpecConfig, GatewayStatusCloudGateway);
