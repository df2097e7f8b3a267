// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! The incoming and outgoing connections of a gateway.

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

/// The operations of [`NetworkingV1::access_points`](super::NetworkingV1::access_points).
///
/// The incoming and outgoing connections of a gateway.
#[derive(Clone, Debug)]
pub struct AccessPointsClient {
    pub(super) client: Client,
}

impl AccessPointsClient {
    /// Lists access points.
    ///
    /// Returns the access points of the environment, in pages.
    ///
    /// `GET /networking/v1/access-points` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1AccessPoints)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose access points are returned.
    ///
    /// Optional: [`spec_display_name`](ListAccessPoints::spec_display_name),
    /// [`spec_gateway`](ListAccessPoints::spec_gateway), [`id`](ListAccessPoints::id),
    /// [`page_size`](ListAccessPoints::page_size), [`page_token`](ListAccessPoints::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of access points.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    pub fn list(&self, environment: impl Into<String>) -> ListAccessPoints {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListAccessPoints { call }
    }

    /// Creates an access point.
    ///
    /// Creates an incoming or outgoing connection of a gateway. If `phase` is `PENDING_ACCEPT`, the
    /// customer has to accept it at the cloud provider. It can be used once `phase` is `READY`.
    ///
    /// `POST /networking/v1/access-points` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1AccessPoint)
    ///
    /// # Parameters
    ///
    /// - `body`: The gateway and the target of the connection.
    ///
    /// # Response
    ///
    /// - 202: The access point, which is being created. Header:
    ///   [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///             AwsEgressPrivateLinkEndpoint::new(
    ///                 "com.amazonaws.vpce.eu-north-1.vpce-svc-0a9b8c7d6e5f4a3b2",
    ///             ),
    ///         ),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.networking_v1().access_points().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns an access point with its gateway, its lifecycle phase and its status at the cloud
    /// provider.
    ///
    /// [`until_ready`](GetAccessPoint::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetAccessPoint::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/access-points/{id}` · General Availability · cloud API key or STS token
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1AccessPoint)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the access point.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested access point.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no access point with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .networking_v1()
    ///     .access_points()
    ///     .get("ap-5x9gt", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetAccessPoint {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetAccessPoint { call }
    }

    /// Updates an access point.
    ///
    /// Changes the given fields of an access point. Absent fields are left unchanged.
    ///
    /// `PATCH /networking/v1/access-points/{id}` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1AccessPoint)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the access point.
    /// - `body`: The environment, which is needed to find the access point, and the fields to
    ///   change.
    ///
    /// # Response
    ///
    /// - 200: The access point after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no access point with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///     AccessPointSpecUpdate::new(ObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client
    ///     .networking_v1()
    ///     .access_points()
    ///     .update("ap-5x9gt", &body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes an access point. Deletion is asynchronous: in the meantime, `phase` is
    /// `DEPROVISIONING`.
    ///
    /// `DELETE /networking/v1/access-points/{id}` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1AccessPoint)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the access point.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The access point is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no access point with this ID in the environment.
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
        environment: impl Into<String>,
    ) -> DeleteAccessPoint {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
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

    /// Sets the maximum number of items per page. At most 100; defaults to `10`.
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
    /// A request builder for [`AccessPointsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListAccessPoints -> Json<AccessPointList>, idempotent
}

pages! {
    ListAccessPoints -> AccessPointList, Paging::link(&["page_token"])
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
    /// A request builder for [`AccessPointsClient::create`].
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
    /// A request builder for [`AccessPointsClient::get`].
    GetAccessPoint -> Json<AccessPoint>, idempotent
}

impl GetAccessPoint {
    /// Polls until `status.phase` is `READY`, `PENDING_ACCEPT` or `CREATED`. `FAILED`,
    /// `DISCONNECTED`, `DEGRADED` and `ERROR` are errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<AccessPoint> {
        Waiter::until_ready(self.call, Json::<AccessPoint>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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
    /// A request builder for [`AccessPointsClient::update`].
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
    /// A request builder for [`AccessPointsClient::delete`].
    DeleteAccessPoint -> Empty, idempotent
}

/// A page of access points.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessPointList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `AccessPointList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The access points on this page. No duplicates.
    pub data: Vec<AccessPoint>,
}

impl AccessPointList {
    /// Creates an `AccessPointList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// An incoming or outgoing connection of a gateway, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessPoint {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `AccessPoint`.
    pub kind: Option<String>,
    /// The ID of the access point. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The connection of an access point.
    pub spec: AccessPointSpec,
    /// The status of an access point. Read-only.
    pub status: AccessPointStatus,
}

impl AccessPoint {
    /// Creates an `AccessPoint` with its required fields.
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

model!(AccessPoint {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
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

/// The connection of an access point, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessPointSpec {
    /// The display name of the access point.
    pub display_name: Option<String>,
    /// The target of the access point, or the principal that connects through it.
    pub config: AccessPointSpecConfig,
    /// The environment of the access point.
    pub environment: ObjectReference,
    /// The gateway of the access point. Immutable.
    pub gateway: ObjectReference,
}

impl AccessPointSpec {
    /// Creates an `AccessPointSpec` with its required fields.
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
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(AccessPointSpec {
    "display_name": display_name,
    "config": config,
    "environment": environment,
    "gateway": gateway,
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
    /// An unknown variant, as received.
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
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsEgressPrivateLinkEndpoint",
                            "networking.v1.AwsEgressPrivateLinkEndpoint",
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
                            "AwsIngressPrivateLinkEndpoint",
                            "networking.v1.AwsIngressPrivateLinkEndpoint",
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
                            "AzureEgressPrivateLinkEndpoint",
                            "networking.v1.AzureEgressPrivateLinkEndpoint",
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
                            "AzureIngressPrivateLinkEndpoint",
                            "networking.v1.AzureIngressPrivateLinkEndpoint",
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
                            "AwsPrivateNetworkInterface",
                            "networking.v1.AwsPrivateNetworkInterface",
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
                            "GcpEgressPrivateServiceConnectEndpoint",
                            "networking.v1.GcpEgressPrivateServiceConnectEndpoint",
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
                            "GcpIngressPrivateServiceConnectEndpoint",
                            "networking.v1.GcpIngressPrivateServiceConnectEndpoint",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsEgressPrivateLinkEndpoint),
            1 => decode_variant(value).map(Self::AwsIngressPrivateLinkEndpoint),
            2 => decode_variant(value).map(Self::AzureEgressPrivateLinkEndpoint),
            3 => decode_variant(value).map(Self::AzureIngressPrivateLinkEndpoint),
            4 => decode_variant(value).map(Self::AwsPrivateNetworkInterface),
            5 => decode_variant(value).map(Self::GcpEgressPrivateServiceConnectEndpoint),
            6 => decode_variant(value).map(Self::GcpIngressPrivateServiceConnectEndpoint),
            _ => decode_variant(value).map(Self::Unrecognized),
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsEgressPrivateLinkEndpoint {
    /// The discriminator. Always `AwsEgressPrivateLinkEndpoint`.
    pub kind: String,
    /// The name of the VPC endpoint service. At least 1 characters.
    pub vpc_endpoint_service_name: String,
    /// `true` for network interfaces in more than one availability zone. Immutable.
    pub enable_high_availability: Option<bool>,
    /// The resource behind the endpoint. For display in Confluent Cloud Console only.
    pub target_system: Option<String>,
}

impl AwsEgressPrivateLinkEndpoint {
    /// Creates an `AwsEgressPrivateLinkEndpoint` with its required fields.
    pub fn new(vpc_endpoint_service_name: impl Into<String>) -> Self {
        Self {
            kind: "AwsEgressPrivateLinkEndpoint".into(),
            vpc_endpoint_service_name: vpc_endpoint_service_name.into(),
            enable_high_availability: None,
            target_system: None,
        }
    }

    /// Sets [`enable_high_availability`](Self::enable_high_availability).
    #[must_use]
    pub fn with_enable_high_availability(
        mut self,
        enable_high_availability: bool,
    ) -> Self {
        self.enable_high_availability = Some(enable_high_availability);
        self
    }

    /// Sets [`target_system`](Self::target_system).
    #[must_use]
    pub fn with_target_system(mut self, target_system: impl Into<String>) -> Self {
        self.target_system = Some(target_system.into());
        self
    }
}

model!(AwsEgressPrivateLinkEndpoint {
    "kind": kind,
    "vpc_endpoint_service_name": vpc_endpoint_service_name,
    "enable_high_availability": enable_high_availability,
    "target_system": target_system,
});

/// An incoming VPC endpoint at AWS.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsIngressPrivateLinkEndpoint {
    /// The discriminator. Always `AwsIngressPrivateLinkEndpoint`.
    pub kind: String,
    /// The ID of the VPC endpoint. At least 1 characters; immutable.
    pub vpc_endpoint_id: String,
}

impl AwsIngressPrivateLinkEndpoint {
    /// Creates an `AwsIngressPrivateLinkEndpoint` with its required fields.
    pub fn new(vpc_endpoint_id: impl Into<String>) -> Self {
        Self {
            kind: "AwsIngressPrivateLinkEndpoint".into(),
            vpc_endpoint_id: vpc_endpoint_id.into(),
        }
    }
}

model!(AwsIngressPrivateLinkEndpoint {
    "kind": kind,
    "vpc_endpoint_id": vpc_endpoint_id,
});

/// An Azure Private Link service to which Confluent Cloud connects.
#[derive(Clone, PartialEq)]
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
    /// Creates an `AzureEgressPrivateLinkEndpoint` with its required fields.
    pub fn new(private_link_service_resource_id: impl Into<String>) -> Self {
        Self {
            kind: "AzureEgressPrivateLinkEndpoint".into(),
            private_link_service_resource_id: private_link_service_resource_id.into(),
            private_link_subresource_name: None,
            target_system: None,
        }
    }

    /// Sets [`private_link_subresource_name`](Self::private_link_subresource_name).
    #[must_use]
    pub fn with_private_link_subresource_name(
        mut self,
        private_link_subresource_name: impl Into<String>,
    ) -> Self {
        self.private_link_subresource_name = Some(private_link_subresource_name.into());
        self
    }

    /// Sets [`target_system`](Self::target_system).
    #[must_use]
    pub fn with_target_system(mut self, target_system: impl Into<String>) -> Self {
        self.target_system = Some(target_system.into());
        self
    }
}

model!(AzureEgressPrivateLinkEndpoint {
    "kind": kind,
    "private_link_service_resource_id": private_link_service_resource_id,
    "private_link_subresource_name": private_link_subresource_name,
    "target_system": target_system,
});

/// An incoming private endpoint at Azure.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureIngressPrivateLinkEndpoint {
    /// The discriminator. Always `AzureIngressPrivateLinkEndpoint`.
    pub kind: String,
    /// The resource ID of the private endpoint. At least 1 characters; immutable.
    pub private_endpoint_resource_id: String,
}

impl AzureIngressPrivateLinkEndpoint {
    /// Creates an `AzureIngressPrivateLinkEndpoint` with its required fields.
    pub fn new(private_endpoint_resource_id: impl Into<String>) -> Self {
        Self {
            kind: "AzureIngressPrivateLinkEndpoint".into(),
            private_endpoint_resource_id: private_endpoint_resource_id.into(),
        }
    }
}

model!(AzureIngressPrivateLinkEndpoint {
    "kind": kind,
    "private_endpoint_resource_id": private_endpoint_resource_id,
});

/// The network interfaces at AWS that connect Confluent Cloud to a VPC of the customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsPrivateNetworkInterface {
    /// The discriminator. Always `AwsPrivateNetworkInterface`.
    pub kind: String,
    /// The IDs of the elastic network interfaces, at least 51. At least 51 elements; no duplicates.
    pub network_interfaces: Option<Vec<String>>,
    /// The AWS account of the network interfaces. Must match `^\d{12}$`; immutable.
    pub account: Option<String>,
    /// IPv4 address blocks of outgoing traffic. No duplicates.
    pub egress_routes: Option<Vec<String>>,
}

impl Default for AwsPrivateNetworkInterface {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsPrivateNetworkInterface {
    /// Creates an empty `AwsPrivateNetworkInterface`.
    pub fn new() -> Self {
        Self {
            kind: "AwsPrivateNetworkInterface".into(),
            network_interfaces: None,
            account: None,
            egress_routes: None,
        }
    }

    /// Sets [`network_interfaces`](Self::network_interfaces).
    #[must_use]
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
    #[must_use]
    pub fn with_account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`egress_routes`](Self::egress_routes).
    #[must_use]
    pub fn with_egress_routes(
        mut self,
        egress_routes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.egress_routes = Some(egress_routes.into_iter().map(Into::into).collect());
        self
    }
}

model!(AwsPrivateNetworkInterface {
    "kind": kind,
    "network_interfaces": network_interfaces,
    "account": account,
    "egress_routes": egress_routes,
});

/// A published service at Google Cloud to which Confluent Cloud connects.
#[derive(Clone, PartialEq)]
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
    /// Creates a `GcpEgressPrivateServiceConnectEndpoint` with its required fields.
    pub fn new(private_service_connect_endpoint_target: impl Into<String>) -> Self {
        Self {
            kind: "GcpEgressPrivateServiceConnectEndpoint".into(),
            private_service_connect_endpoint_target: private_service_connect_endpoint_target
                .into(),
            target_system: None,
        }
    }

    /// Sets [`target_system`](Self::target_system).
    #[must_use]
    pub fn with_target_system(mut self, target_system: impl Into<String>) -> Self {
        self.target_system = Some(target_system.into());
        self
    }
}

model!(GcpEgressPrivateServiceConnectEndpoint {
    "kind": kind,
    "private_service_connect_endpoint_target": private_service_connect_endpoint_target,
    "target_system": target_system,
});

/// An incoming Private Service Connect connection at Google Cloud.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpIngressPrivateServiceConnectEndpoint {
    /// The discriminator. Always `GcpIngressPrivateServiceConnectEndpoint`.
    pub kind: String,
    /// The ID of the connection. At least 1 characters.
    pub private_service_connect_connection_id: String,
}

impl GcpIngressPrivateServiceConnectEndpoint {
    /// Creates a `GcpIngressPrivateServiceConnectEndpoint` with its required fields.
    pub fn new(private_service_connect_connection_id: impl Into<String>) -> Self {
        Self {
            kind: "GcpIngressPrivateServiceConnectEndpoint".into(),
            private_service_connect_connection_id: private_service_connect_connection_id
                .into(),
        }
    }
}

model!(GcpIngressPrivateServiceConnectEndpoint {
    "kind": kind,
    "private_service_connect_connection_id": private_service_connect_connection_id,
});

/// The status of an access point.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessPointStatus {
    /// The lifecycle phase of the access point. `PENDING_ACCEPT`: the customer has to accept it.
    /// `DISCONNECTED`: the customer deleted it at the cloud provider. `DEGRADED`: it is slow or
    /// only works in part. `ERROR`: the input was invalid. Read-only.
    pub phase: AccessPointStatusPhase,
    /// The machine-readable error code. Only present if the access point has failed. Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the access point has failed. Read-only.
    pub error_message: Option<String>,
    /// The status of the access point at the cloud provider. Read-only.
    pub config: Option<AccessPointStatusConfig>,
}

impl AccessPointStatus {
    /// Creates an `AccessPointStatus` with its required fields.
    pub fn new(phase: impl Into<AccessPointStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
            config: None,
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

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, config: impl Into<AccessPointStatusConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(AccessPointStatus {
    "phase": phase,
    "error_code": error_code,
    "error_message": error_message,
    "config": config,
});

/// The lifecycle phase of the access point.
///
/// `PENDING_ACCEPT`: the customer has to accept it. `DISCONNECTED`: the customer deleted it at the
/// cloud provider. `DEGRADED`: it is slow or only works in part. `ERROR`: the input was invalid.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPointStatusPhase {
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
    /// `DISCONNECTED`
    Disconnected,
    /// `DEGRADED`
    Degraded,
    /// `ERROR`
    Error,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AccessPointStatusPhase {
    "PROVISIONING": Provisioning,
    "PENDING_ACCEPT": PendingAccept,
    "READY": Ready,
    "FAILED": Failed,
    "DEPROVISIONING": Deprovisioning,
    "DISCONNECTED": Disconnected,
    "DEGRADED": Degraded,
    "ERROR": Error,
});

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
    /// An unknown variant, as received.
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
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsEgressPrivateLinkEndpointStatus",
                            "networking.v1.AwsEgressPrivateLinkEndpointStatus",
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
                            "AwsIngressPrivateLinkEndpointStatus",
                            "networking.v1.AwsIngressPrivateLinkEndpointStatus",
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
                            "AzureEgressPrivateLinkEndpointStatus",
                            "networking.v1.AzureEgressPrivateLinkEndpointStatus",
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
                            "AzureIngressPrivateLinkEndpointStatus",
                            "networking.v1.AzureIngressPrivateLinkEndpointStatus",
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
                            "GcpEgressPrivateServiceConnectEndpointStatus",
                            "networking.v1.GcpEgressPrivateServiceConnectEndpointStatus",
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
                            "GcpIngressPrivateServiceConnectEndpointStatus",
                            "networking.v1.GcpIngressPrivateServiceConnectEndpointStatus",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsEgressPrivateLinkEndpointStatus),
            1 => decode_variant(value).map(Self::AwsIngressPrivateLinkEndpointStatus),
            2 => decode_variant(value).map(Self::AzureEgressPrivateLinkEndpointStatus),
            3 => decode_variant(value).map(Self::AzureIngressPrivateLinkEndpointStatus),
            4 => {
                decode_variant(value)
                    .map(Self::GcpEgressPrivateServiceConnectEndpointStatus)
            }
            5 => {
                decode_variant(value)
                    .map(Self::GcpIngressPrivateServiceConnectEndpointStatus)
            }
            _ => decode_variant(value).map(Self::Unrecognized),
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsEgressPrivateLinkEndpointStatus {
    /// The discriminator. Always `AwsEgressPrivateLinkEndpointStatus`.
    pub kind: String,
    /// The ID of the VPC endpoint. Empty if there is none yet. Read-only.
    pub vpc_endpoint_id: String,
    /// The DNS name of the VPC endpoint. Empty if there is none yet. Read-only.
    pub vpc_endpoint_dns_name: String,
}

impl AwsEgressPrivateLinkEndpointStatus {
    /// Creates an `AwsEgressPrivateLinkEndpointStatus` with its required fields.
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
    "kind": kind,
    "vpc_endpoint_id": vpc_endpoint_id,
    "vpc_endpoint_dns_name": vpc_endpoint_dns_name,
});

/// The two ends of an incoming access point at AWS.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsIngressPrivateLinkEndpointStatus {
    /// The discriminator. Always `AwsIngressPrivateLinkEndpointStatus`.
    pub kind: String,
    /// The name of Confluent's VPC endpoint service. Read-only.
    pub vpc_endpoint_service_name: String,
    /// The ID of the incoming VPC endpoint. Read-only.
    pub vpc_endpoint_id: String,
    /// The DNS domain of the private hosted zone. Read-only.
    pub dns_domain: Option<String>,
}

impl AwsIngressPrivateLinkEndpointStatus {
    /// Creates an `AwsIngressPrivateLinkEndpointStatus` with its required fields.
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
    #[must_use]
    pub fn with_dns_domain(mut self, dns_domain: impl Into<String>) -> Self {
        self.dns_domain = Some(dns_domain.into());
        self
    }
}

model!(AwsIngressPrivateLinkEndpointStatus {
    "kind": kind,
    "vpc_endpoint_service_name": vpc_endpoint_service_name,
    "vpc_endpoint_id": vpc_endpoint_id,
    "dns_domain": dns_domain,
});

/// Confluent's private endpoint of an outgoing access point.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureEgressPrivateLinkEndpointStatus {
    /// The discriminator. Always `AzureEgressPrivateLinkEndpointStatus`.
    pub kind: String,
    /// The resource ID of the private endpoint. Empty if there is none yet. Read-only.
    pub private_endpoint_resource_id: String,
    /// The domain of the private endpoint. Read-only.
    pub private_endpoint_domain: Option<String>,
    /// The IP address of the private endpoint. Empty if there is none yet. Read-only.
    pub private_endpoint_ip_address: String,
    /// The domains that the private DNS must resolve, from Azure's custom DNS configuration.
    /// Read-only.
    pub private_endpoint_custom_dns_config_domains: Option<Vec<String>>,
}

impl AzureEgressPrivateLinkEndpointStatus {
    /// Creates an `AzureEgressPrivateLinkEndpointStatus` with its required fields.
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
    #[must_use]
    pub fn with_private_endpoint_domain(
        mut self,
        private_endpoint_domain: impl Into<String>,
    ) -> Self {
        self.private_endpoint_domain = Some(private_endpoint_domain.into());
        self
    }

    /// Sets
    /// [`private_endpoint_custom_dns_config_domains`](Self::private_endpoint_custom_dns_config_domains).
    #[must_use]
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
    "kind": kind,
    "private_endpoint_resource_id": private_endpoint_resource_id,
    "private_endpoint_domain": private_endpoint_domain,
    "private_endpoint_ip_address": private_endpoint_ip_address,
    "private_endpoint_custom_dns_config_domains": private_endpoint_custom_dns_config_domains,
});

/// The two ends of an incoming access point at Azure.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureIngressPrivateLinkEndpointStatus {
    /// The discriminator. Always `AzureIngressPrivateLinkEndpointStatus`.
    pub kind: String,
    /// The alias of Confluent's Private Link service. Read-only.
    pub private_link_service_alias: String,
    /// The resource ID of Confluent's Private Link service. Read-only.
    pub private_link_service_resource_id: String,
    /// The resource ID of the incoming private endpoint. Read-only.
    pub private_endpoint_resource_id: String,
    /// The DNS domain of the private DNS zone. Read-only.
    pub dns_domain: Option<String>,
}

impl AzureIngressPrivateLinkEndpointStatus {
    /// Creates an `AzureIngressPrivateLinkEndpointStatus` with its required fields.
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
    #[must_use]
    pub fn with_dns_domain(mut self, dns_domain: impl Into<String>) -> Self {
        self.dns_domain = Some(dns_domain.into());
        self
    }
}

model!(AzureIngressPrivateLinkEndpointStatus {
    "kind": kind,
    "private_link_service_alias": private_link_service_alias,
    "private_link_service_resource_id": private_link_service_resource_id,
    "private_endpoint_resource_id": private_endpoint_resource_id,
    "dns_domain": dns_domain,
});

/// Confluent's endpoint of an outgoing access point.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpEgressPrivateServiceConnectEndpointStatus {
    /// The discriminator. Always `GcpEgressPrivateServiceConnectEndpointStatus`.
    pub kind: String,
    /// The ID of the connection of the endpoint. Empty if there is none yet. Read-only.
    pub private_service_connect_endpoint_connection_id: String,
    /// The name of the endpoint. Empty if there is none yet. Read-only.
    pub private_service_connect_endpoint_name: String,
    /// The IP address of the endpoint. Empty if there is none yet. Read-only.
    pub private_service_connect_endpoint_ip_address: String,
}

impl GcpEgressPrivateServiceConnectEndpointStatus {
    /// Creates a `GcpEgressPrivateServiceConnectEndpointStatus` with its required fields.
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
    "kind": kind,
    "private_service_connect_endpoint_connection_id": private_service_connect_endpoint_connection_id,
    "private_service_connect_endpoint_name": private_service_connect_endpoint_name,
    "private_service_connect_endpoint_ip_address": private_service_connect_endpoint_ip_address,
});

/// The two ends of an incoming access point at Google Cloud.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpIngressPrivateServiceConnectEndpointStatus {
    /// The discriminator. Always `GcpIngressPrivateServiceConnectEndpointStatus`.
    pub kind: String,
    /// The URI of Confluent's service attachment. Read-only.
    pub private_service_connect_service_attachment: String,
    /// The ID of the incoming connection. Read-only.
    pub private_service_connect_connection_id: String,
    /// The DNS domain of the DNS zone. Read-only.
    pub dns_domain: Option<String>,
}

impl GcpIngressPrivateServiceConnectEndpointStatus {
    /// Creates a `GcpIngressPrivateServiceConnectEndpointStatus` with its required fields.
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
    #[must_use]
    pub fn with_dns_domain(mut self, dns_domain: impl Into<String>) -> Self {
        self.dns_domain = Some(dns_domain.into());
        self
    }
}

model!(GcpIngressPrivateServiceConnectEndpointStatus {
    "kind": kind,
    "private_service_connect_service_attachment": private_service_connect_service_attachment,
    "private_service_connect_connection_id": private_service_connect_connection_id,
    "dns_domain": dns_domain,
});

/// An incoming or outgoing connection of a gateway, as sent by [`AccessPointsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessPointCreate {
    /// The connection of an access point.
    pub spec: AccessPointSpecCreate,
}

impl AccessPointCreate {
    /// Creates an `AccessPointCreate` with its required fields.
    pub fn new(spec: impl Into<AccessPointSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(AccessPointCreate {
    "spec": spec,
});

/// The connection of an access point, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessPointSpecCreate {
    /// The display name of the access point.
    pub display_name: Option<String>,
    /// The target of the access point, or the principal that connects through it.
    pub config: AccessPointSpecConfig,
    /// The environment of the access point.
    pub environment: ObjectReferenceInput,
    /// The gateway of the access point. Immutable.
    pub gateway: ObjectReferenceInput,
}

impl AccessPointSpecCreate {
    /// Creates an `AccessPointSpecCreate` with its required fields.
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
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(AccessPointSpecCreate {
    "display_name": display_name,
    "config": config,
    "environment": environment,
    "gateway": gateway,
});

/// The fields of an access point that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessPointUpdate {
    /// The fields of an access point spec that can be changed.
    pub spec: AccessPointSpecUpdate,
}

impl AccessPointUpdate {
    /// Creates an `AccessPointUpdate` with its required fields.
    pub fn new(spec: impl Into<AccessPointSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(AccessPointUpdate {
    "spec": spec,
});

/// The fields of an access point spec that can be changed.
#[derive(Clone, PartialEq)]
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
    /// Creates an `AccessPointSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            config: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(
        mut self,
        config: impl Into<AccessPointSpecUpdateConfig>,
    ) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(AccessPointSpecUpdate {
    "display_name": display_name,
    "config": config,
    "environment": environment,
});

/// The target of the access point, or the principal that connects through it, as sent in requests.
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
    /// An unknown variant, as received.
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
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsEgressPrivateLinkEndpoint",
                            "networking.v1.AwsEgressPrivateLinkEndpoint",
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
                            "AwsIngressPrivateLinkEndpoint",
                            "networking.v1.AwsIngressPrivateLinkEndpoint",
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
                            "AzureEgressPrivateLinkEndpoint",
                            "networking.v1.AzureEgressPrivateLinkEndpoint",
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
                            "AzureIngressPrivateLinkEndpoint",
                            "networking.v1.AzureIngressPrivateLinkEndpoint",
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
                            "AwsPrivateNetworkInterface",
                            "networking.v1.AwsPrivateNetworkInterface",
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
                            "GcpEgressPrivateServiceConnectEndpoint",
                            "networking.v1.GcpEgressPrivateServiceConnectEndpoint",
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
                            "GcpIngressPrivateServiceConnectEndpoint",
                            "networking.v1.GcpIngressPrivateServiceConnectEndpoint",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsEgressPrivateLinkEndpoint),
            1 => decode_variant(value).map(Self::AwsIngressPrivateLinkEndpoint),
            2 => decode_variant(value).map(Self::AzureEgressPrivateLinkEndpoint),
            3 => decode_variant(value).map(Self::AzureIngressPrivateLinkEndpoint),
            4 => decode_variant(value).map(Self::AwsPrivateNetworkInterface),
            5 => decode_variant(value).map(Self::GcpEgressPrivateServiceConnectEndpoint),
            6 => decode_variant(value).map(Self::GcpIngressPrivateServiceConnectEndpoint),
            _ => decode_variant(value).map(Self::Unrecognized),
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
