// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! The incoming and outgoing connections of a gateway.

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

/// The incoming and outgoing connections of a gateway.
///
/// Reached by [`NetworkingV1::access_points`](super::NetworkingV1::access_points).
#[derive(Clone, Debug)]
pub struct AccessPointsClient {
    pub(super) client: Client,
}

impl AccessPointsClient {
    /// Lists access points.
    ///
    /// `GET /networking/v1/access-points` · General Availability · cloud API key or STS token
    ///
    /// Returns the access points of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1AccessPoints)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose access points are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of access points. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.networking_v1().access_points().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl AsRef<str>) -> ListAccessPoints {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListAccessPoints { call }
    }

    /// Creates an access point.
    ///
    /// `POST /networking/v1/access-points` · General Availability · cloud API key or STS token
    ///
    /// Creates an incoming or outgoing connection of a gateway. If `phase` is `PENDING_ACCEPT`, the
    /// customer has to accept it at the cloud provider. It can be used once `phase` is `READY`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1AccessPoint)
    ///
    /// # Arguments
    ///
    /// - `body`: The gateway and the target of the connection.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The access point, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
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
    ///     AccessPointCreate, AccessPointSpecConfig, AccessPointSpecCreate,
    ///     AwsEgressPrivateLinkEndpoint, ObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AccessPointCreate::new(
    ///     AccessPointSpecCreate::new(
    ///         AccessPointSpecConfig::AwsEgressPrivateLinkEndpoint(
    ///             AwsEgressPrivateLinkEndpoint::new("vpc_endpoint_service_name"),
    ///         ),
    ///         ObjectReferenceInput::new("id"),
    ///         ObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.networking_v1().access_points().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &AccessPointCreate) -> CreateAccessPoint {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateAccessPoint { call }
    }

    /// Gets an access point.
    ///
    /// `GET /networking/v1/access-points/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns an access point.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1AccessPoint)
    ///
    /// [`until_ready`](GetAccessPoint::until_ready) asks again until it is ready,
    /// [`until_gone`](GetAccessPoint::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the access point.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested access point. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no access point with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .networking_v1()
    ///     .access_points()
    ///     .get("ap-5x9gt", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetAccessPoint {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetAccessPoint { call }
    }

    /// Updates an access point.
    ///
    /// `PATCH /networking/v1/access-points/{id}` · General Availability · cloud API key or STS
    /// token
    ///
    /// Changes the given fields of an access point. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1AccessPoint)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the access point.
    /// - `body`: The environment, which is needed to find the access point, and the fields to
    ///   change.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The access point after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no access point with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     AccessPointSpecUpdate, AccessPointUpdate, ObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AccessPointUpdate::new(
    ///     AccessPointSpecUpdate::new(ObjectReferenceInput::new("id")),
    /// );
    /// let answer = client.networking_v1().access_points().update("ap-5x9gt", &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &AccessPointUpdate,
    ) -> UpdateAccessPoint {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateAccessPoint { call }
    }

    /// Deletes an access point.
    ///
    /// `DELETE /networking/v1/access-points/{id}` · General Availability · cloud API key or STS
    /// token
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1AccessPoint)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the access point.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The access point is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no access point with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.networking_v1().access_points().delete("ap-5x9gt", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> DeleteAccessPoint {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
        DeleteAccessPoint { call }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1AccessPoints",
    name: "list access points",
    method: "GET",
    path: "/networking/v1/access-points",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`AccessPointsClient::list`].
    ListAccessPoints -> Json<AccessPointList>
}

pages! {
    ListAccessPoints -> AccessPointList, Paging::Link("page_token")
}

impl ListAccessPoints {
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

    /// Filters by gateway IDs.
    pub fn spec_gateway(
        mut self,
        spec_gateway: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.gateway",
                spec_gateway.into_iter().map(Into::<String>::into),
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

    /// The maximum number of items per page. At most 100; `10` if not set.
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
    id: "createNetworkingV1AccessPoint",
    name: "create access point",
    method: "POST",
    path: "/networking/v1/access-points",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`AccessPointsClient::create`].
    CreateAccessPoint -> Json<AccessPoint>
}

static GET: Operation = Operation {
    id: "getNetworkingV1AccessPoint",
    name: "get access point",
    method: "GET",
    path: "/networking/v1/access-points/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`AccessPointsClient::get`].
    GetAccessPoint -> Json<AccessPoint>
}

impl GetAccessPoint {
    /// Waits until it is ready: until `status.phase` is `READY`, `PENDING_ACCEPT` or `CREATED`.
    /// `FAILED`, `DISCONNECTED`, `DEGRADED` and `ERROR` are errors.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<AccessPoint> {
        Waiter::until_ready(self.call, Json::<AccessPoint>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<AccessPoint, ()> {
        Waiter::until_gone(self.call, Json::<AccessPoint>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateNetworkingV1AccessPoint",
    name: "update access point",
    method: "PATCH",
    path: "/networking/v1/access-points/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`AccessPointsClient::update`].
    UpdateAccessPoint -> Json<AccessPoint>
}

static DELETE: Operation = Operation {
    id: "deleteNetworkingV1AccessPoint",
    name: "delete access point",
    method: "DELETE",
    path: "/networking/v1/access-points/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`AccessPointsClient::delete`].
    DeleteAccessPoint -> Empty
}

/// A page of access points.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPointList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `AccessPointList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The access points on this page. Without duplicates.
    pub data: Vec<AccessPoint>,
}

impl AccessPointList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<AccessPoint>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "AccessPointList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(AccessPointList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for AccessPointList {
    type Item = AccessPoint;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[AccessPoint] {
        &self.data
    }

    fn into_items(self) -> Vec<AccessPoint> {
        self.data
    }
}

/// An incoming or outgoing connection of a gateway.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPoint {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `AccessPoint`.
    pub kind: Option<String>,
    /// The ID of the access point. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The connection of an access point.
    pub spec: AccessPointSpec,
    /// The status of an access point. Read-only. Set by the service.
    pub status: AccessPointStatus,
}

impl AccessPoint {
    /// With what is required.
    pub fn new(
        spec: impl Into<AccessPointSpec>,
        status: impl Into<AccessPointStatus>,
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

model!(AccessPoint {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
});

impl Phased for AccessPoint {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY", "PENDING_ACCEPT", "CREATED"],
        failed: &["FAILED", "DISCONNECTED", "DEGRADED", "ERROR"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The connection of an access point.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPointSpec {
    /// The display name of the access point.
    pub display_name: Option<String>,
    /// The target of the access point, or the principal that connects through it.
    pub config: AccessPointSpecConfig,
    /// The environment of the access point.
    pub environment: ObjectReference,
    /// The gateway of the access point. Cannot change after creation.
    pub gateway: ObjectReference,
}

impl AccessPointSpec {
    /// With what is required.
    pub fn new(
        config: impl Into<AccessPointSpecConfig>,
        environment: impl Into<ObjectReference>,
        gateway: impl Into<ObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            config: config.into(),
            environment: environment.into(),
            gateway: gateway.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(AccessPointSpec {
    0 "display_name": display_name,
    1 "config": config,
    2 "environment": environment,
    3 "gateway": gateway,
});

/// The target of the access point, or the principal that connects through it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AccessPointSpecConfig {
    /// A VPC endpoint service at AWS to which Confluent Cloud connects.
    AwsEgressPrivateLinkEndpoint(AwsEgressPrivateLinkEndpoint),
    /// An incoming VPC endpoint at AWS.
    AwsIngressPrivateLinkEndpoint(AwsIngressPrivateLinkEndpoint),
    /// An Azure Private Link service to which Confluent Cloud connects.
    AzureEgressPrivateLinkEndpoint(AzureEgressPrivateLinkEndpoint),
    /// An incoming private endpoint at Azure.
    AzureIngressPrivateLinkEndpoint(AzureIngressPrivateLinkEndpoint),
    /// The network interfaces at AWS that connect Confluent Cloud to a VPC of the customer.
    AwsPrivateNetworkInterface(AwsPrivateNetworkInterface),
    /// A published service at Google Cloud to which Confluent Cloud connects.
    GcpEgressPrivateServiceConnectEndpoint(GcpEgressPrivateServiceConnectEndpoint),
    /// An incoming Private Service Connect connection at Google Cloud.
    GcpIngressPrivateServiceConnectEndpoint(GcpIngressPrivateServiceConnectEndpoint),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<AwsEgressPrivateLinkEndpoint> for AccessPointSpecConfig {
    fn from(value: AwsEgressPrivateLinkEndpoint) -> Self {
        Self::AwsEgressPrivateLinkEndpoint(value)
    }
}

impl From<AwsIngressPrivateLinkEndpoint> for AccessPointSpecConfig {
    fn from(value: AwsIngressPrivateLinkEndpoint) -> Self {
        Self::AwsIngressPrivateLinkEndpoint(value)
    }
}

impl From<AzureEgressPrivateLinkEndpoint> for AccessPointSpecConfig {
    fn from(value: AzureEgressPrivateLinkEndpoint) -> Self {
        Self::AzureEgressPrivateLinkEndpoint(value)
    }
}

impl From<AzureIngressPrivateLinkEndpoint> for AccessPointSpecConfig {
    fn from(value: AzureIngressPrivateLinkEndpoint) -> Self {
        Self::AzureIngressPrivateLinkEndpoint(value)
    }
}

impl From<AwsPrivateNetworkInterface> for AccessPointSpecConfig {
    fn from(value: AwsPrivateNetworkInterface) -> Self {
        Self::AwsPrivateNetworkInterface(value)
    }
}

impl From<GcpEgressPrivateServiceConnectEndpoint> for AccessPointSpecConfig {
    fn from(value: GcpEgressPrivateServiceConnectEndpoint) -> Self {
        Self::GcpEgressPrivateServiceConnectEndpoint(value)
    }
}

impl From<GcpIngressPrivateServiceConnectEndpoint> for AccessPointSpecConfig {
    fn from(value: GcpIngressPrivateServiceConnectEndpoint) -> Self {
        Self::GcpIngressPrivateServiceConnectEndpoint(value)
    }
}

impl Union for AccessPointSpecConfig {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some(
                "AwsEgressPrivateLinkEndpoint"
                | "networking.v1.AwsEgressPrivateLinkEndpoint",
            ) => alternative(value).map(Self::AwsEgressPrivateLinkEndpoint),
            Some(
                "AwsIngressPrivateLinkEndpoint"
                | "networking.v1.AwsIngressPrivateLinkEndpoint",
            ) => alternative(value).map(Self::AwsIngressPrivateLinkEndpoint),
            Some(
                "AzureEgressPrivateLinkEndpoint"
                | "networking.v1.AzureEgressPrivateLinkEndpoint",
            ) => alternative(value).map(Self::AzureEgressPrivateLinkEndpoint),
            Some(
                "AzureIngressPrivateLinkEndpoint"
                | "networking.v1.AzureIngressPrivateLinkEndpoint",
            ) => alternative(value).map(Self::AzureIngressPrivateLinkEndpoint),
            Some(
                "AwsPrivateNetworkInterface" | "networking.v1.AwsPrivateNetworkInterface",
            ) => alternative(value).map(Self::AwsPrivateNetworkInterface),
            Some(
                "GcpEgressPrivateServiceConnectEndpoint"
                | "networking.v1.GcpEgressPrivateServiceConnectEndpoint",
            ) => alternative(value).map(Self::GcpEgressPrivateServiceConnectEndpoint),
            Some(
                "GcpIngressPrivateServiceConnectEndpoint"
                | "networking.v1.GcpIngressPrivateServiceConnectEndpoint",
            ) => alternative(value).map(Self::GcpIngressPrivateServiceConnectEndpoint),
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsEgressPrivateLinkEndpoint(value) => {
                write_tagged(value, "kind", "AwsEgressPrivateLinkEndpoint", serializer)
            }
            Self::AwsIngressPrivateLinkEndpoint(value) => {
                write_tagged(value, "kind", "AwsIngressPrivateLinkEndpoint", serializer)
            }
            Self::AzureEgressPrivateLinkEndpoint(value) => {
                write_tagged(value, "kind", "AzureEgressPrivateLinkEndpoint", serializer)
            }
            Self::AzureIngressPrivateLinkEndpoint(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AzureIngressPrivateLinkEndpoint",
                    serializer,
                )
            }
            Self::AwsPrivateNetworkInterface(value) => {
                write_tagged(value, "kind", "AwsPrivateNetworkInterface", serializer)
            }
            Self::GcpEgressPrivateServiceConnectEndpoint(value) => {
                write_tagged(
                    value,
                    "kind",
                    "GcpEgressPrivateServiceConnectEndpoint",
                    serializer,
                )
            }
            Self::GcpIngressPrivateServiceConnectEndpoint(value) => {
                write_tagged(
                    value,
                    "kind",
                    "GcpIngressPrivateServiceConnectEndpoint",
                    serializer,
                )
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A VPC endpoint service at AWS to which Confluent Cloud connects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsEgressPrivateLinkEndpoint {
    /// The discriminator. Always `AwsEgressPrivateLinkEndpoint`.
    pub kind: String,
    /// The name of the VPC endpoint service. At least 1 characters.
    pub vpc_endpoint_service_name: String,
    /// `true` for network interfaces in more than one availability zone. Cannot change after
    /// creation.
    pub enable_high_availability: Option<bool>,
    /// The resource behind the endpoint. For display in Confluent Cloud Console only.
    pub target_system: Option<String>,
}

impl AwsEgressPrivateLinkEndpoint {
    /// With what is required.
    pub fn new(vpc_endpoint_service_name: impl Into<String>) -> Self {
        Self {
            kind: "AwsEgressPrivateLinkEndpoint".into(),
            vpc_endpoint_service_name: vpc_endpoint_service_name.into(),
            enable_high_availability: None,
            target_system: None,
        }
    }

    /// Sets [`enable_high_availability`](Self::enable_high_availability).
    pub fn with_enable_high_availability(
        mut self,
        enable_high_availability: bool,
    ) -> Self {
        self.enable_high_availability = Some(enable_high_availability);
        self
    }

    /// Sets [`target_system`](Self::target_system).
    pub fn with_target_system(mut self, target_system: impl Into<String>) -> Self {
        self.target_system = Some(target_system.into());
        self
    }
}

model!(AwsEgressPrivateLinkEndpoint {
    0 "kind": kind,
    1 "vpc_endpoint_service_name": vpc_endpoint_service_name,
    2 "enable_high_availability": enable_high_availability,
    3 "target_system": target_system,
});

/// An incoming VPC endpoint at AWS.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsIngressPrivateLinkEndpoint {
    /// The discriminator. Always `AwsIngressPrivateLinkEndpoint`.
    pub kind: String,
    /// The ID of the VPC endpoint. At least 1 characters; cannot change after creation.
    pub vpc_endpoint_id: String,
}

impl AwsIngressPrivateLinkEndpoint {
    /// With what is required.
    pub fn new(vpc_endpoint_id: impl Into<String>) -> Self {
        Self {
            kind: "AwsIngressPrivateLinkEndpoint".into(),
            vpc_endpoint_id: vpc_endpoint_id.into(),
        }
    }
}

model!(AwsIngressPrivateLinkEndpoint {
    0 "kind": kind,
    1 "vpc_endpoint_id": vpc_endpoint_id,
});

/// An Azure Private Link service to which Confluent Cloud connects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureEgressPrivateLinkEndpoint {
    /// The discriminator. Always `AzureEgressPrivateLinkEndpoint`.
    pub kind: String,
    /// The resource ID of the Private Link service. At least 1 characters.
    pub private_link_service_resource_id: String,
    /// The name of the subresource.
    pub private_link_subresource_name: Option<String>,
    /// The resource behind the endpoint. For display in Confluent Cloud Console only.
    pub target_system: Option<String>,
}

impl AzureEgressPrivateLinkEndpoint {
    /// With what is required.
    pub fn new(private_link_service_resource_id: impl Into<String>) -> Self {
        Self {
            kind: "AzureEgressPrivateLinkEndpoint".into(),
            private_link_service_resource_id: private_link_service_resource_id.into(),
            private_link_subresource_name: None,
            target_system: None,
        }
    }

    /// Sets [`private_link_subresource_name`](Self::private_link_subresource_name).
    pub fn with_private_link_subresource_name(
        mut self,
        private_link_subresource_name: impl Into<String>,
    ) -> Self {
        self.private_link_subresource_name = Some(private_link_subresource_name.into());
        self
    }

    /// Sets [`target_system`](Self::target_system).
    pub fn with_target_system(mut self, target_system: impl Into<String>) -> Self {
        self.target_system = Some(target_system.into());
        self
    }
}

model!(AzureEgressPrivateLinkEndpoint {
    0 "kind": kind,
    1 "private_link_service_resource_id": private_link_service_resource_id,
    2 "private_link_subresource_name": private_link_subresource_name,
    3 "target_system": target_system,
});

/// An incoming private endpoint at Azure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureIngressPrivateLinkEndpoint {
    /// The discriminator. Always `AzureIngressPrivateLinkEndpoint`.
    pub kind: String,
    /// The resource ID of the private endpoint. At least 1 characters; cannot change after
    /// creation.
    pub private_endpoint_resource_id: String,
}

impl AzureIngressPrivateLinkEndpoint {
    /// With what is required.
    pub fn new(private_endpoint_resource_id: impl Into<String>) -> Self {
        Self {
            kind: "AzureIngressPrivateLinkEndpoint".into(),
            private_endpoint_resource_id: private_endpoint_resource_id.into(),
        }
    }
}

model!(AzureIngressPrivateLinkEndpoint {
    0 "kind": kind,
    1 "private_endpoint_resource_id": private_endpoint_resource_id,
});

/// The network interfaces at AWS that connect Confluent Cloud to a VPC of the customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsPrivateNetworkInterface {
    /// The discriminator. Always `AwsPrivateNetworkInterface`.
    pub kind: String,
    /// The IDs of the elastic network interfaces, at least 51. At least 51 elements; without
    /// duplicates.
    pub network_interfaces: Option<Vec<String>>,
    /// The AWS account of the network interfaces. Matches `^\d{12}$`; cannot change after creation.
    pub account: Option<String>,
    /// IPv4 address blocks of outgoing traffic. Without duplicates.
    pub egress_routes: Option<Vec<String>>,
}

impl Default for AwsPrivateNetworkInterface {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsPrivateNetworkInterface {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "AwsPrivateNetworkInterface".into(),
            network_interfaces: None,
            account: None,
            egress_routes: None,
        }
    }

    /// Sets [`network_interfaces`](Self::network_interfaces).
    pub fn with_network_interfaces(
        mut self,
        network_interfaces: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interfaces = Some(
            network_interfaces.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`account`](Self::account).
    pub fn with_account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`egress_routes`](Self::egress_routes).
    pub fn with_egress_routes(
        mut self,
        egress_routes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.egress_routes = Some(egress_routes.into_iter().map(Into::into).collect());
        self
    }
}

model!(AwsPrivateNetworkInterface {
    0 "kind": kind,
    1 "network_interfaces": network_interfaces,
    2 "account": account,
    3 "egress_routes": egress_routes,
});

/// A published service at Google Cloud to which Confluent Cloud connects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpEgressPrivateServiceConnectEndpoint {
    /// The discriminator. Always `GcpEgressPrivateServiceConnectEndpoint`.
    pub kind: String,
    /// The URI of the service attachment, or `ALL_GOOGLE_APIS` for the APIs of Google. At least 1
    /// characters.
    pub private_service_connect_endpoint_target: String,
    /// The resource behind the endpoint. For display in Confluent Cloud Console only.
    pub target_system: Option<String>,
}

impl GcpEgressPrivateServiceConnectEndpoint {
    /// With what is required.
    pub fn new(private_service_connect_endpoint_target: impl Into<String>) -> Self {
        Self {
            kind: "GcpEgressPrivateServiceConnectEndpoint".into(),
            private_service_connect_endpoint_target: private_service_connect_endpoint_target
                .into(),
            target_system: None,
        }
    }

    /// Sets [`target_system`](Self::target_system).
    pub fn with_target_system(mut self, target_system: impl Into<String>) -> Self {
        self.target_system = Some(target_system.into());
        self
    }
}

model!(GcpEgressPrivateServiceConnectEndpoint {
    0 "kind": kind,
    1 "private_service_connect_endpoint_target": private_service_connect_endpoint_target,
    2 "target_system": target_system,
});

/// An incoming Private Service Connect connection at Google Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpIngressPrivateServiceConnectEndpoint {
    /// The discriminator. Always `GcpIngressPrivateServiceConnectEndpoint`.
    pub kind: String,
    /// The ID of the connection. At least 1 characters.
    pub private_service_connect_connection_id: String,
}

impl GcpIngressPrivateServiceConnectEndpoint {
    /// With what is required.
    pub fn new(private_service_connect_connection_id: impl Into<String>) -> Self {
        Self {
            kind: "GcpIngressPrivateServiceConnectEndpoint".into(),
            private_service_connect_connection_id: private_service_connect_connection_id
                .into(),
        }
    }
}

model!(GcpIngressPrivateServiceConnectEndpoint {
    0 "kind": kind,
    1 "private_service_connect_connection_id": private_service_connect_connection_id,
});

/// The status of an access point.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPointStatus {
    /// The lifecycle phase of the access point. `PENDING_ACCEPT`: the customer has to accept it.
    /// `DISCONNECTED`: the customer deleted it at the cloud provider. `DEGRADED`: it is slow or
    /// only works in part. `ERROR`: the input was invalid. Set by the service.
    pub phase: AccessPointStatusPhase,
    /// The machine-readable error code. Only present if the access point has failed. Set by the
    /// service.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the access point has failed. Set by the
    /// service.
    pub error_message: Option<String>,
    /// The status of the access point at the cloud provider. Set by the service.
    pub config: Option<AccessPointStatusConfig>,
}

impl AccessPointStatus {
    /// With what is required.
    pub fn new(phase: impl Into<AccessPointStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
            config: None,
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

    /// Sets [`config`](Self::config).
    pub fn with_config(mut self, config: impl Into<AccessPointStatusConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(AccessPointStatus {
    0 "phase": phase,
    1 "error_code": error_code,
    2 "error_message": error_message,
    3 "config": config,
});

open_enum! {
    /// The lifecycle phase of the access point.
    ///
    /// `PENDING_ACCEPT`: the customer has to accept it. `DISCONNECTED`: the customer deleted it at
    /// the cloud provider. `DEGRADED`: it is slow or only works in part. `ERROR`: the input was
    /// invalid.
    pub enum AccessPointStatusPhase {
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
        /// `DISCONNECTED`
        Disconnected = "DISCONNECTED",
        /// `DEGRADED`
        Degraded = "DEGRADED",
        /// `ERROR`
        Error = "ERROR",
    }
}

/// The status of the access point at the cloud provider.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AccessPointStatusConfig {
    /// Confluent's VPC endpoint of an outgoing access point.
    AwsEgressPrivateLinkEndpointStatus(AwsEgressPrivateLinkEndpointStatus),
    /// The two ends of an incoming access point at AWS.
    AwsIngressPrivateLinkEndpointStatus(AwsIngressPrivateLinkEndpointStatus),
    /// Confluent's private endpoint of an outgoing access point.
    AzureEgressPrivateLinkEndpointStatus(AzureEgressPrivateLinkEndpointStatus),
    /// The two ends of an incoming access point at Azure.
    AzureIngressPrivateLinkEndpointStatus(AzureIngressPrivateLinkEndpointStatus),
    /// Confluent's endpoint of an outgoing access point.
    GcpEgressPrivateServiceConnectEndpointStatus(
        GcpEgressPrivateServiceConnectEndpointStatus,
    ),
    /// The two ends of an incoming access point at Google Cloud.
    GcpIngressPrivateServiceConnectEndpointStatus(
        GcpIngressPrivateServiceConnectEndpointStatus,
    ),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<AwsEgressPrivateLinkEndpointStatus> for AccessPointStatusConfig {
    fn from(value: AwsEgressPrivateLinkEndpointStatus) -> Self {
        Self::AwsEgressPrivateLinkEndpointStatus(value)
    }
}

impl From<AwsIngressPrivateLinkEndpointStatus> for AccessPointStatusConfig {
    fn from(value: AwsIngressPrivateLinkEndpointStatus) -> Self {
        Self::AwsIngressPrivateLinkEndpointStatus(value)
    }
}

impl From<AzureEgressPrivateLinkEndpointStatus> for AccessPointStatusConfig {
    fn from(value: AzureEgressPrivateLinkEndpointStatus) -> Self {
        Self::AzureEgressPrivateLinkEndpointStatus(value)
    }
}

impl From<AzureIngressPrivateLinkEndpointStatus> for AccessPointStatusConfig {
    fn from(value: AzureIngressPrivateLinkEndpointStatus) -> Self {
        Self::AzureIngressPrivateLinkEndpointStatus(value)
    }
}

impl From<GcpEgressPrivateServiceConnectEndpointStatus> for AccessPointStatusConfig {
    fn from(value: GcpEgressPrivateServiceConnectEndpointStatus) -> Self {
        Self::GcpEgressPrivateServiceConnectEndpointStatus(value)
    }
}

impl From<GcpIngressPrivateServiceConnectEndpointStatus> for AccessPointStatusConfig {
    fn from(value: GcpIngressPrivateServiceConnectEndpointStatus) -> Self {
        Self::GcpIngressPrivateServiceConnectEndpointStatus(value)
    }
}

impl Union for AccessPointStatusConfig {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some(
                "AwsEgressPrivateLinkEndpointStatus"
                | "networking.v1.AwsEgressPrivateLinkEndpointStatus",
            ) => alternative(value).map(Self::AwsEgressPrivateLinkEndpointStatus),
            Some(
                "AwsIngressPrivateLinkEndpointStatus"
                | "networking.v1.AwsIngressPrivateLinkEndpointStatus",
            ) => alternative(value).map(Self::AwsIngressPrivateLinkEndpointStatus),
            Some(
                "AzureEgressPrivateLinkEndpointStatus"
                | "networking.v1.AzureEgressPrivateLinkEndpointStatus",
            ) => alternative(value).map(Self::AzureEgressPrivateLinkEndpointStatus),
            Some(
                "AzureIngressPrivateLinkEndpointStatus"
                | "networking.v1.AzureIngressPrivateLinkEndpointStatus",
            ) => alternative(value).map(Self::AzureIngressPrivateLinkEndpointStatus),
            Some(
                "GcpEgressPrivateServiceConnectEndpointStatus"
                | "networking.v1.GcpEgressPrivateServiceConnectEndpointStatus",
            ) => {
                alternative(value)
                    .map(Self::GcpEgressPrivateServiceConnectEndpointStatus)
            }
            Some(
                "GcpIngressPrivateServiceConnectEndpointStatus"
                | "networking.v1.GcpIngressPrivateServiceConnectEndpointStatus",
            ) => {
                alternative(value)
                    .map(Self::GcpIngressPrivateServiceConnectEndpointStatus)
            }
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsEgressPrivateLinkEndpointStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AwsEgressPrivateLinkEndpointStatus",
                    serializer,
                )
            }
            Self::AwsIngressPrivateLinkEndpointStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AwsIngressPrivateLinkEndpointStatus",
                    serializer,
                )
            }
            Self::AzureEgressPrivateLinkEndpointStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AzureEgressPrivateLinkEndpointStatus",
                    serializer,
                )
            }
            Self::AzureIngressPrivateLinkEndpointStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AzureIngressPrivateLinkEndpointStatus",
                    serializer,
                )
            }
            Self::GcpEgressPrivateServiceConnectEndpointStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "GcpEgressPrivateServiceConnectEndpointStatus",
                    serializer,
                )
            }
            Self::GcpIngressPrivateServiceConnectEndpointStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "GcpIngressPrivateServiceConnectEndpointStatus",
                    serializer,
                )
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// Confluent's VPC endpoint of an outgoing access point.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsEgressPrivateLinkEndpointStatus {
    /// The discriminator. Always `AwsEgressPrivateLinkEndpointStatus`.
    pub kind: String,
    /// The ID of the VPC endpoint. Empty if there is none yet. Set by the service.
    pub vpc_endpoint_id: String,
    /// The DNS name of the VPC endpoint. Empty if there is none yet. Set by the service.
    pub vpc_endpoint_dns_name: String,
}

impl AwsEgressPrivateLinkEndpointStatus {
    /// With what is required.
    pub fn new(
        vpc_endpoint_id: impl Into<String>,
        vpc_endpoint_dns_name: impl Into<String>,
    ) -> Self {
        Self {
            kind: "AwsEgressPrivateLinkEndpointStatus".into(),
            vpc_endpoint_id: vpc_endpoint_id.into(),
            vpc_endpoint_dns_name: vpc_endpoint_dns_name.into(),
        }
    }
}

model!(AwsEgressPrivateLinkEndpointStatus {
    0 "kind": kind,
    1 "vpc_endpoint_id": vpc_endpoint_id,
    2 "vpc_endpoint_dns_name": vpc_endpoint_dns_name,
});

/// The two ends of an incoming access point at AWS.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsIngressPrivateLinkEndpointStatus {
    /// The discriminator. Always `AwsIngressPrivateLinkEndpointStatus`.
    pub kind: String,
    /// The name of Confluent's VPC endpoint service. Set by the service.
    pub vpc_endpoint_service_name: String,
    /// The ID of the incoming VPC endpoint. Set by the service.
    pub vpc_endpoint_id: String,
    /// The DNS domain of the private hosted zone. Set by the service.
    pub dns_domain: Option<String>,
}

impl AwsIngressPrivateLinkEndpointStatus {
    /// With what is required.
    pub fn new(
        vpc_endpoint_service_name: impl Into<String>,
        vpc_endpoint_id: impl Into<String>,
    ) -> Self {
        Self {
            kind: "AwsIngressPrivateLinkEndpointStatus".into(),
            vpc_endpoint_service_name: vpc_endpoint_service_name.into(),
            vpc_endpoint_id: vpc_endpoint_id.into(),
            dns_domain: None,
        }
    }

    /// Sets [`dns_domain`](Self::dns_domain).
    pub fn with_dns_domain(mut self, dns_domain: impl Into<String>) -> Self {
        self.dns_domain = Some(dns_domain.into());
        self
    }
}

model!(AwsIngressPrivateLinkEndpointStatus {
    0 "kind": kind,
    1 "vpc_endpoint_service_name": vpc_endpoint_service_name,
    2 "vpc_endpoint_id": vpc_endpoint_id,
    3 "dns_domain": dns_domain,
});

/// Confluent's private endpoint of an outgoing access point.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureEgressPrivateLinkEndpointStatus {
    /// The discriminator. Always `AzureEgressPrivateLinkEndpointStatus`.
    pub kind: String,
    /// The resource ID of the private endpoint. Empty if there is none yet. Set by the service.
    pub private_endpoint_resource_id: String,
    /// The domain of the private endpoint. Set by the service.
    pub private_endpoint_domain: Option<String>,
    /// The IP address of the private endpoint. Empty if there is none yet. Set by the service.
    pub private_endpoint_ip_address: String,
    /// The domains that the private DNS must resolve, from Azure's custom DNS configuration. Set by
    /// the service.
    pub private_endpoint_custom_dns_config_domains: Option<Vec<String>>,
}

impl AzureEgressPrivateLinkEndpointStatus {
    /// With what is required.
    pub fn new(
        private_endpoint_resource_id: impl Into<String>,
        private_endpoint_ip_address: impl Into<String>,
    ) -> Self {
        Self {
            kind: "AzureEgressPrivateLinkEndpointStatus".into(),
            private_endpoint_resource_id: private_endpoint_resource_id.into(),
            private_endpoint_domain: None,
            private_endpoint_ip_address: private_endpoint_ip_address.into(),
            private_endpoint_custom_dns_config_domains: None,
        }
    }

    /// Sets [`private_endpoint_domain`](Self::private_endpoint_domain).
    pub fn with_private_endpoint_domain(
        mut self,
        private_endpoint_domain: impl Into<String>,
    ) -> Self {
        self.private_endpoint_domain = Some(private_endpoint_domain.into());
        self
    }

    /// Sets
    /// [`private_endpoint_custom_dns_config_domains`](Self::private_endpoint_custom_dns_config_domains).
    pub fn with_private_endpoint_custom_dns_config_domains(
        mut self,
        private_endpoint_custom_dns_config_domains: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.private_endpoint_custom_dns_config_domains = Some(
            private_endpoint_custom_dns_config_domains
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

model!(AzureEgressPrivateLinkEndpointStatus {
    0 "kind": kind,
    1 "private_endpoint_resource_id": private_endpoint_resource_id,
    2 "private_endpoint_domain": private_endpoint_domain,
    3 "private_endpoint_ip_address": private_endpoint_ip_address,
    4 "private_endpoint_custom_dns_config_domains": private_endpoint_custom_dns_config_domains,
});

/// The two ends of an incoming access point at Azure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureIngressPrivateLinkEndpointStatus {
    /// The discriminator. Always `AzureIngressPrivateLinkEndpointStatus`.
    pub kind: String,
    /// The alias of Confluent's Private Link service. Set by the service.
    pub private_link_service_alias: String,
    /// The resource ID of Confluent's Private Link service. Set by the service.
    pub private_link_service_resource_id: String,
    /// The resource ID of the incoming private endpoint. Set by the service.
    pub private_endpoint_resource_id: String,
    /// The DNS domain of the private DNS zone. Set by the service.
    pub dns_domain: Option<String>,
}

impl AzureIngressPrivateLinkEndpointStatus {
    /// With what is required.
    pub fn new(
        private_link_service_alias: impl Into<String>,
        private_link_service_resource_id: impl Into<String>,
        private_endpoint_resource_id: impl Into<String>,
    ) -> Self {
        Self {
            kind: "AzureIngressPrivateLinkEndpointStatus".into(),
            private_link_service_alias: private_link_service_alias.into(),
            private_link_service_resource_id: private_link_service_resource_id.into(),
            private_endpoint_resource_id: private_endpoint_resource_id.into(),
            dns_domain: None,
        }
    }

    /// Sets [`dns_domain`](Self::dns_domain).
    pub fn with_dns_domain(mut self, dns_domain: impl Into<String>) -> Self {
        self.dns_domain = Some(dns_domain.into());
        self
    }
}

model!(AzureIngressPrivateLinkEndpointStatus {
    0 "kind": kind,
    1 "private_link_service_alias": private_link_service_alias,
    2 "private_link_service_resource_id": private_link_service_resource_id,
    3 "private_endpoint_resource_id": private_endpoint_resource_id,
    4 "dns_domain": dns_domain,
});

/// Confluent's endpoint of an outgoing access point.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpEgressPrivateServiceConnectEndpointStatus {
    /// The discriminator. Always `GcpEgressPrivateServiceConnectEndpointStatus`.
    pub kind: String,
    /// The ID of the connection of the endpoint. Empty if there is none yet. Set by the service.
    pub private_service_connect_endpoint_connection_id: String,
    /// The name of the endpoint. Empty if there is none yet. Set by the service.
    pub private_service_connect_endpoint_name: String,
    /// The IP address of the endpoint. Empty if there is none yet. Set by the service.
    pub private_service_connect_endpoint_ip_address: String,
}

impl GcpEgressPrivateServiceConnectEndpointStatus {
    /// With what is required.
    pub fn new(
        private_service_connect_endpoint_connection_id: impl Into<String>,
        private_service_connect_endpoint_name: impl Into<String>,
        private_service_connect_endpoint_ip_address: impl Into<String>,
    ) -> Self {
        Self {
            kind: "GcpEgressPrivateServiceConnectEndpointStatus".into(),
            private_service_connect_endpoint_connection_id: private_service_connect_endpoint_connection_id
                .into(),
            private_service_connect_endpoint_name: private_service_connect_endpoint_name
                .into(),
            private_service_connect_endpoint_ip_address: private_service_connect_endpoint_ip_address
                .into(),
        }
    }
}

model!(GcpEgressPrivateServiceConnectEndpointStatus {
    0 "kind": kind,
    1 "private_service_connect_endpoint_connection_id": private_service_connect_endpoint_connection_id,
    2 "private_service_connect_endpoint_name": private_service_connect_endpoint_name,
    3 "private_service_connect_endpoint_ip_address": private_service_connect_endpoint_ip_address,
});

/// The two ends of an incoming access point at Google Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpIngressPrivateServiceConnectEndpointStatus {
    /// The discriminator. Always `GcpIngressPrivateServiceConnectEndpointStatus`.
    pub kind: String,
    /// The URI of Confluent's service attachment. Set by the service.
    pub private_service_connect_service_attachment: String,
    /// The ID of the incoming connection. Set by the service.
    pub private_service_connect_connection_id: String,
    /// The DNS domain of the DNS zone. Set by the service.
    pub dns_domain: Option<String>,
}

impl GcpIngressPrivateServiceConnectEndpointStatus {
    /// With what is required.
    pub fn new(
        private_service_connect_service_attachment: impl Into<String>,
        private_service_connect_connection_id: impl Into<String>,
    ) -> Self {
        Self {
            kind: "GcpIngressPrivateServiceConnectEndpointStatus".into(),
            private_service_connect_service_attachment: private_service_connect_service_attachment
                .into(),
            private_service_connect_connection_id: private_service_connect_connection_id
                .into(),
            dns_domain: None,
        }
    }

    /// Sets [`dns_domain`](Self::dns_domain).
    pub fn with_dns_domain(mut self, dns_domain: impl Into<String>) -> Self {
        self.dns_domain = Some(dns_domain.into());
        self
    }
}

model!(GcpIngressPrivateServiceConnectEndpointStatus {
    0 "kind": kind,
    1 "private_service_connect_service_attachment": private_service_connect_service_attachment,
    2 "private_service_connect_connection_id": private_service_connect_connection_id,
    3 "dns_domain": dns_domain,
});

/// An incoming or outgoing connection of a gateway.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPointCreate {
    /// The connection of an access point.
    pub spec: AccessPointSpecCreate,
}

impl AccessPointCreate {
    /// With what is required.
    pub fn new(spec: impl Into<AccessPointSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(AccessPointCreate {
    0 "spec": spec,
});

/// The connection of an access point.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPointSpecCreate {
    /// The display name of the access point.
    pub display_name: Option<String>,
    /// The target of the access point, or the principal that connects through it.
    pub config: AccessPointSpecConfig,
    /// The environment of the access point.
    pub environment: ObjectReferenceInput,
    /// The gateway of the access point. Cannot change after creation.
    pub gateway: ObjectReferenceInput,
}

impl AccessPointSpecCreate {
    /// With what is required.
    pub fn new(
        config: impl Into<AccessPointSpecConfig>,
        environment: impl Into<ObjectReferenceInput>,
        gateway: impl Into<ObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: None,
            config: config.into(),
            environment: environment.into(),
            gateway: gateway.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(AccessPointSpecCreate {
    0 "display_name": display_name,
    1 "config": config,
    2 "environment": environment,
    3 "gateway": gateway,
});

/// The fields of an access point that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPointUpdate {
    /// The fields of an access point spec that can be changed.
    pub spec: AccessPointSpecUpdate,
}

impl AccessPointUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<AccessPointSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(AccessPointUpdate {
    0 "spec": spec,
});

/// The fields of an access point spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessPointSpecUpdate {
    /// The display name of the access point.
    pub display_name: Option<String>,
    /// The target of the access point, or the principal that connects through it.
    pub config: Option<AccessPointSpecUpdateConfig>,
    /// The environment of the access point.
    pub environment: ObjectReferenceInput,
}

impl AccessPointSpecUpdate {
    /// With what is required.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            config: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`config`](Self::config).
    pub fn with_config(
        mut self,
        config: impl Into<AccessPointSpecUpdateConfig>,
    ) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(AccessPointSpecUpdate {
    0 "display_name": display_name,
    1 "config": config,
    2 "environment": environment,
});

/// The target of the access point, or the principal that connects through it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AccessPointSpecUpdateConfig {
    /// A VPC endpoint service at AWS to which Confluent Cloud connects.
    AwsEgressPrivateLinkEndpoint(AwsEgressPrivateLinkEndpoint),
    /// An incoming VPC endpoint at AWS.
    AwsIngressPrivateLinkEndpoint(AwsIngressPrivateLinkEndpoint),
    /// An Azure Private Link service to which Confluent Cloud connects.
    AzureEgressPrivateLinkEndpoint(AzureEgressPrivateLinkEndpoint),
    /// An incoming private endpoint at Azure.
    AzureIngressPrivateLinkEndpoint(AzureIngressPrivateLinkEndpoint),
    /// The network interfaces at AWS that connect Confluent Cloud to a VPC of the customer.
    AwsPrivateNetworkInterface(AwsPrivateNetworkInterface),
    /// A published service at Google Cloud to which Confluent Cloud connects.
    GcpEgressPrivateServiceConnectEndpoint(GcpEgressPrivateServiceConnectEndpoint),
    /// An incoming Private Service Connect connection at Google Cloud.
    GcpIngressPrivateServiceConnectEndpoint(GcpIngressPrivateServiceConnectEndpoint),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<AwsEgressPrivateLinkEndpoint> for AccessPointSpecUpdateConfig {
    fn from(value: AwsEgressPrivateLinkEndpoint) -> Self {
        Self::AwsEgressPrivateLinkEndpoint(value)
    }
}

impl From<AwsIngressPrivateLinkEndpoint> for AccessPointSpecUpdateConfig {
    fn from(value: AwsIngressPrivateLinkEndpoint) -> Self {
        Self::AwsIngressPrivateLinkEndpoint(value)
    }
}

impl From<AzureEgressPrivateLinkEndpoint> for AccessPointSpecUpdateConfig {
    fn from(value: AzureEgressPrivateLinkEndpoint) -> Self {
        Self::AzureEgressPrivateLinkEndpoint(value)
    }
}

impl From<AzureIngressPrivateLinkEndpoint> for AccessPointSpecUpdateConfig {
    fn from(value: AzureIngressPrivateLinkEndpoint) -> Self {
        Self::AzureIngressPrivateLinkEndpoint(value)
    }
}

impl From<AwsPrivateNetworkInterface> for AccessPointSpecUpdateConfig {
    fn from(value: AwsPrivateNetworkInterface) -> Self {
        Self::AwsPrivateNetworkInterface(value)
    }
}

impl From<GcpEgressPrivateServiceConnectEndpoint> for AccessPointSpecUpdateConfig {
    fn from(value: GcpEgressPrivateServiceConnectEndpoint) -> Self {
        Self::GcpEgressPrivateServiceConnectEndpoint(value)
    }
}

impl From<GcpIngressPrivateServiceConnectEndpoint> for AccessPointSpecUpdateConfig {
    fn from(value: GcpIngressPrivateServiceConnectEndpoint) -> Self {
        Self::GcpIngressPrivateServiceConnectEndpoint(value)
    }
}

impl Union for AccessPointSpecUpdateConfig {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some(
                "AwsEgressPrivateLinkEndpoint"
                | "networking.v1.AwsEgressPrivateLinkEndpoint",
            ) => alternative(value).map(Self::AwsEgressPrivateLinkEndpoint),
            Some(
                "AwsIngressPrivateLinkEndpoint"
                | "networking.v1.AwsIngressPrivateLinkEndpoint",
            ) => alternative(value).map(Self::AwsIngressPrivateLinkEndpoint),
            Some(
                "AzureEgressPrivateLinkEndpoint"
                | "networking.v1.AzureEgressPrivateLinkEndpoint",
            ) => alternative(value).map(Self::AzureEgressPrivateLinkEndpoint),
            Some(
                "AzureIngressPrivateLinkEndpoint"
                | "networking.v1.AzureIngressPrivateLinkEndpoint",
            ) => alternative(value).map(Self::AzureIngressPrivateLinkEndpoint),
            Some(
                "AwsPrivateNetworkInterface" | "networking.v1.AwsPrivateNetworkInterface",
            ) => alternative(value).map(Self::AwsPrivateNetworkInterface),
            Some(
                "GcpEgressPrivateServiceConnectEndpoint"
                | "networking.v1.GcpEgressPrivateServiceConnectEndpoint",
            ) => alternative(value).map(Self::GcpEgressPrivateServiceConnectEndpoint),
            Some(
                "GcpIngressPrivateServiceConnectEndpoint"
                | "networking.v1.GcpIngressPrivateServiceConnectEndpoint",
            ) => alternative(value).map(Self::GcpIngressPrivateServiceConnectEndpoint),
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsEgressPrivateLinkEndpoint(value) => {
                write_tagged(value, "kind", "AwsEgressPrivateLinkEndpoint", serializer)
            }
            Self::AwsIngressPrivateLinkEndpoint(value) => {
                write_tagged(value, "kind", "AwsIngressPrivateLinkEndpoint", serializer)
            }
            Self::AzureEgressPrivateLinkEndpoint(value) => {
                write_tagged(value, "kind", "AzureEgressPrivateLinkEndpoint", serializer)
            }
            Self::AzureIngressPrivateLinkEndpoint(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AzureIngressPrivateLinkEndpoint",
                    serializer,
                )
            }
            Self::AwsPrivateNetworkInterface(value) => {
                write_tagged(value, "kind", "AwsPrivateNetworkInterface", serializer)
            }
            Self::GcpEgressPrivateServiceConnectEndpoint(value) => {
                write_tagged(
                    value,
                    "kind",
                    "GcpEgressPrivateServiceConnectEndpoint",
                    serializer,
                )
            }
            Self::GcpIngressPrivateServiceConnectEndpoint(value) => {
                write_tagged(
                    value,
                    "kind",
                    "GcpIngressPrivateServiceConnectEndpoint",
                    serializer,
                )
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

union!(AccessPointSpecConfig, AccessPointStatusConfig, AccessPointSpecUpdateConfig);
