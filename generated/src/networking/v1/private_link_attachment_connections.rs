// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Private endpoints of the customer that are connected to a private link attachment.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput};
use crate::model::{
    Shape, SharedJson, Union, decode_variant, model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of
/// [`NetworkingV1::private_link_attachment_connections`](super::NetworkingV1::private_link_attachment_connections).
///
/// Private endpoints of the customer that are connected to a private link attachment.
#[derive(Clone, Debug)]
pub struct PrivateLinkAttachmentConnectionsClient {
    pub(super) client: Client,
}

impl PrivateLinkAttachmentConnectionsClient {
    /// Lists private link attachment connections.
    ///
    /// Returns the private link attachment connections of the environment, in pages.
    ///
    /// `GET /networking/v1/private-link-attachment-connections` · General Availability · cloud API
    /// key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1PrivateLinkAttachmentConnections)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose private link attachment connections are
    ///   returned.
    ///
    /// Optional:
    /// [`spec_private_link_attachment`](ListPrivateLinkAttachmentConnections::spec_private_link_attachment),
    /// [`page_size`](ListPrivateLinkAttachmentConnections::page_size),
    /// [`page_token`](ListPrivateLinkAttachmentConnections::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of private link attachment connections.
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
    ///     .private_link_attachment_connections()
    ///     .list("env-6m2xp8")
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
        environment: impl Into<String>,
    ) -> ListPrivateLinkAttachmentConnections {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListPrivateLinkAttachmentConnections {
            call,
        }
    }

    /// Creates a private link attachment connection.
    ///
    /// Connects a private endpoint of the customer to a private link attachment.
    ///
    /// `POST /networking/v1/private-link-attachment-connections` · General Availability · cloud API
    /// key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1PrivateLinkAttachmentConnection)
    ///
    /// # Parameters
    ///
    /// - `body`: The attachment and the private endpoint.
    ///
    /// # Response
    ///
    /// - 202: The private link attachment connection, which is being created. Header:
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
    ///     AwsPrivateLinkAttachmentConnection, ObjectReferenceInput,
    ///     PrivateLinkAttachmentConnectionCreate, PrivateLinkAttachmentConnectionSpecCloud,
    ///     PrivateLinkAttachmentConnectionSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PrivateLinkAttachmentConnectionCreate::new(
    ///     PrivateLinkAttachmentConnectionSpecCreate::new(
    ///         PrivateLinkAttachmentConnectionSpecCloud::AwsPrivateLinkAttachmentConnection(
    ///             AwsPrivateLinkAttachmentConnection::new("vpce-0d4c3b2a1f0e9d8c7"),
    ///         ),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client
    ///     .networking_v1()
    ///     .private_link_attachment_connections()
    ///     .create(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &PrivateLinkAttachmentConnectionCreate,
    ) -> CreatePrivateLinkAttachmentConnection {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreatePrivateLinkAttachmentConnection {
            call,
        }
    }

    /// Gets a private link attachment connection.
    ///
    /// Returns a private link attachment connection with the private endpoint of the customer, its
    /// lifecycle phase and its status at the cloud provider.
    ///
    /// [`until_ready`](GetPrivateLinkAttachmentConnection::until_ready) polls until the resource is
    /// ready, [`until_gone`](GetPrivateLinkAttachmentConnection::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/private-link-attachment-connections/{id}` · General Availability · cloud
    /// API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1PrivateLinkAttachmentConnection)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the private link attachment connection.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested private link attachment connection.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no private link attachment connection with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .networking_v1()
    ///     .private_link_attachment_connections()
    ///     .get("plattc-4n6yh", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetPrivateLinkAttachmentConnection {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetPrivateLinkAttachmentConnection {
            call,
        }
    }

    /// Updates a private link attachment connection.
    ///
    /// Changes the name of a private link attachment connection.
    ///
    /// `PATCH /networking/v1/private-link-attachment-connections/{id}` · General Availability ·
    /// cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1PrivateLinkAttachmentConnection)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the private link attachment connection.
    /// - `body`: The environment, which is needed to find the connection, and the new name.
    ///
    /// # Response
    ///
    /// - 200: The private link attachment connection after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no private link attachment connection with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     ObjectReferenceInput, PrivateLinkAttachmentConnectionSpecUpdate,
    ///     PrivateLinkAttachmentConnectionUpdate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PrivateLinkAttachmentConnectionUpdate::new(
    ///     PrivateLinkAttachmentConnectionSpecUpdate::new(
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client
    ///     .networking_v1()
    ///     .private_link_attachment_connections()
    ///     .update("plattc-4n6yh", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &PrivateLinkAttachmentConnectionUpdate,
    ) -> UpdatePrivateLinkAttachmentConnection {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdatePrivateLinkAttachmentConnection {
            call,
        }
    }

    /// Deletes a private link attachment connection.
    ///
    /// Deletes a private link attachment connection and disconnects the private endpoint.
    ///
    /// `DELETE /networking/v1/private-link-attachment-connections/{id}` · General Availability ·
    /// cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1PrivateLinkAttachmentConnection)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the private link attachment connection.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The private link attachment connection is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no private link attachment connection with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .networking_v1()
    ///     .private_link_attachment_connections()
    ///     .delete("plattc-4n6yh", "env-6m2xp8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> DeletePrivateLinkAttachmentConnection {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
        DeletePrivateLinkAttachmentConnection {
            call,
        }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1PrivateLinkAttachmentConnections",
    name: "list private link attachment connections",
    method: "GET",
    path: "/networking/v1/private-link-attachment-connections",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListPrivateLinkAttachmentConnections {
    /// Filters by private link attachment ID.
    pub fn spec_private_link_attachment(
        mut self,
        spec_private_link_attachment: impl Into<String>,
    ) -> Self {
        let spec_private_link_attachment: String = spec_private_link_attachment.into();
        self.call.query("spec.private_link_attachment", spec_private_link_attachment);
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
    /// A request builder for [`PrivateLinkAttachmentConnectionsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListPrivateLinkAttachmentConnections -> Json<PrivateLinkAttachmentConnectionList>, idempotent
}

pages! {
    ListPrivateLinkAttachmentConnections -> PrivateLinkAttachmentConnectionList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createNetworkingV1PrivateLinkAttachmentConnection",
    name: "create private link attachment connection",
    method: "POST",
    path: "/networking/v1/private-link-attachment-connections",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`PrivateLinkAttachmentConnectionsClient::create`].
    CreatePrivateLinkAttachmentConnection -> Json<PrivateLinkAttachmentConnection>
}

static GET: Operation = Operation {
    id: "getNetworkingV1PrivateLinkAttachmentConnection",
    name: "get private link attachment connection",
    method: "GET",
    path: "/networking/v1/private-link-attachment-connections/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`PrivateLinkAttachmentConnectionsClient::get`].
    GetPrivateLinkAttachmentConnection -> Json<PrivateLinkAttachmentConnection>, idempotent
}

impl GetPrivateLinkAttachmentConnection {
    /// Polls until `status.phase` is `READY`. `FAILED` and `DISCONNECTED` are errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<PrivateLinkAttachmentConnection> {
        Waiter::until_ready(
            self.call,
            Json::<PrivateLinkAttachmentConnection>::ACCEPT,
            Json::read,
        )
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<PrivateLinkAttachmentConnection, ()> {
        Waiter::until_gone(
            self.call,
            Json::<PrivateLinkAttachmentConnection>::ACCEPT,
            Json::read,
        )
    }
}

static UPDATE: Operation = Operation {
    id: "updateNetworkingV1PrivateLinkAttachmentConnection",
    name: "update private link attachment connection",
    method: "PATCH",
    path: "/networking/v1/private-link-attachment-connections/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`PrivateLinkAttachmentConnectionsClient::update`].
    UpdatePrivateLinkAttachmentConnection -> Json<PrivateLinkAttachmentConnection>
}

static DELETE: Operation = Operation {
    id: "deleteNetworkingV1PrivateLinkAttachmentConnection",
    name: "delete private link attachment connection",
    method: "DELETE",
    path: "/networking/v1/private-link-attachment-connections/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`PrivateLinkAttachmentConnectionsClient::delete`].
    DeletePrivateLinkAttachmentConnection -> Empty, idempotent
}

/// A page of private link attachment connections.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentConnectionList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `PrivateLinkAttachmentConnectionList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The private link attachment connections on this page. No duplicates.
    pub data: Vec<PrivateLinkAttachmentConnection>,
}

impl PrivateLinkAttachmentConnectionList {
    /// Creates a `PrivateLinkAttachmentConnectionList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<PrivateLinkAttachmentConnection>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "PrivateLinkAttachmentConnectionList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(PrivateLinkAttachmentConnectionList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for PrivateLinkAttachmentConnectionList {
    type Item = PrivateLinkAttachmentConnection;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[PrivateLinkAttachmentConnection] {
        &self.data
    }

    fn into_items(self) -> Vec<PrivateLinkAttachmentConnection> {
        self.data
    }
}

/// A private endpoint of the customer that is connected to a private link attachment, as returned
/// by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentConnection {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `PrivateLinkAttachmentConnection`.
    pub kind: Option<String>,
    /// The ID of the private link attachment connection. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// Private endpoint and private link attachment of a connection.
    pub spec: PrivateLinkAttachmentConnectionSpec,
    /// The status of a private link attachment connection. Read-only.
    pub status: PrivateLinkAttachmentConnectionStatus,
}

impl PrivateLinkAttachmentConnection {
    /// Creates a `PrivateLinkAttachmentConnection` with its required fields.
    pub fn new(
        spec: impl Into<PrivateLinkAttachmentConnectionSpec>,
        status: impl Into<PrivateLinkAttachmentConnectionStatus>,
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

model!(PrivateLinkAttachmentConnection {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
});

impl Phased for PrivateLinkAttachmentConnection {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY"],
        failed: &["FAILED", "DISCONNECTED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// Private endpoint and private link attachment of a connection, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentConnectionSpec {
    /// The display name of the private link attachment connection.
    pub display_name: Option<String>,
    /// The private endpoint of the customer. Immutable.
    pub cloud: PrivateLinkAttachmentConnectionSpecCloud,
    /// The environment of the private link attachment connection.
    pub environment: ObjectReference,
    /// The private link attachment that the endpoint is connected to. Immutable.
    pub private_link_attachment: ObjectReference,
}

impl PrivateLinkAttachmentConnectionSpec {
    /// Creates a `PrivateLinkAttachmentConnectionSpec` with its required fields.
    pub fn new(
        cloud: impl Into<PrivateLinkAttachmentConnectionSpecCloud>,
        environment: impl Into<ObjectReference>,
        private_link_attachment: impl Into<ObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            cloud: cloud.into(),
            environment: environment.into(),
            private_link_attachment: private_link_attachment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(PrivateLinkAttachmentConnectionSpec {
    "display_name": display_name,
    "cloud": cloud,
    "environment": environment,
    "private_link_attachment": private_link_attachment,
});

/// The private endpoint of the customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PrivateLinkAttachmentConnectionSpecCloud {
    /// A VPC endpoint of the customer at AWS.
    AwsPrivateLinkAttachmentConnection(AwsPrivateLinkAttachmentConnection),
    /// A private endpoint of the customer at Azure.
    AzurePrivateLinkAttachmentConnection(AzurePrivateLinkAttachmentConnection),
    /// A Private Service Connect connection of the customer at Google Cloud.
    GcpPrivateLinkAttachmentConnection(GcpPrivateLinkAttachmentConnection),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<AwsPrivateLinkAttachmentConnection>
for PrivateLinkAttachmentConnectionSpecCloud {
    fn from(value: AwsPrivateLinkAttachmentConnection) -> Self {
        Self::AwsPrivateLinkAttachmentConnection(value)
    }
}

impl From<AzurePrivateLinkAttachmentConnection>
for PrivateLinkAttachmentConnectionSpecCloud {
    fn from(value: AzurePrivateLinkAttachmentConnection) -> Self {
        Self::AzurePrivateLinkAttachmentConnection(value)
    }
}

impl From<GcpPrivateLinkAttachmentConnection>
for PrivateLinkAttachmentConnectionSpecCloud {
    fn from(value: GcpPrivateLinkAttachmentConnection) -> Self {
        Self::GcpPrivateLinkAttachmentConnection(value)
    }
}

impl Union for PrivateLinkAttachmentConnectionSpecCloud {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsPrivateLinkAttachmentConnection",
                            "networking.v1.AwsPrivateLinkAttachmentConnection",
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
                            "AzurePrivateLinkAttachmentConnection",
                            "networking.v1.AzurePrivateLinkAttachmentConnection",
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
                            "GcpPrivateLinkAttachmentConnection",
                            "networking.v1.GcpPrivateLinkAttachmentConnection",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsPrivateLinkAttachmentConnection),
            1 => decode_variant(value).map(Self::AzurePrivateLinkAttachmentConnection),
            2 => decode_variant(value).map(Self::GcpPrivateLinkAttachmentConnection),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsPrivateLinkAttachmentConnection(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AwsPrivateLinkAttachmentConnection",
                    serializer,
                )
            }
            Self::AzurePrivateLinkAttachmentConnection(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AzurePrivateLinkAttachmentConnection",
                    serializer,
                )
            }
            Self::GcpPrivateLinkAttachmentConnection(value) => {
                write_tagged(
                    value,
                    "kind",
                    "GcpPrivateLinkAttachmentConnection",
                    serializer,
                )
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A VPC endpoint of the customer at AWS.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsPrivateLinkAttachmentConnection {
    /// The discriminator. Always `AwsPrivateLinkAttachmentConnection`.
    pub kind: String,
    /// The ID of the VPC endpoint. At least 1 characters.
    pub vpc_endpoint_id: String,
}

impl AwsPrivateLinkAttachmentConnection {
    /// Creates an `AwsPrivateLinkAttachmentConnection` with its required fields.
    pub fn new(vpc_endpoint_id: impl Into<String>) -> Self {
        Self {
            kind: "AwsPrivateLinkAttachmentConnection".into(),
            vpc_endpoint_id: vpc_endpoint_id.into(),
        }
    }
}

model!(AwsPrivateLinkAttachmentConnection {
    "kind": kind,
    "vpc_endpoint_id": vpc_endpoint_id,
});

/// A private endpoint of the customer at Azure.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzurePrivateLinkAttachmentConnection {
    /// The discriminator. Always `AzurePrivateLinkAttachmentConnection`.
    pub kind: String,
    /// The resource ID of the private endpoint. At least 1 characters.
    pub private_endpoint_resource_id: String,
}

impl AzurePrivateLinkAttachmentConnection {
    /// Creates an `AzurePrivateLinkAttachmentConnection` with its required fields.
    pub fn new(private_endpoint_resource_id: impl Into<String>) -> Self {
        Self {
            kind: "AzurePrivateLinkAttachmentConnection".into(),
            private_endpoint_resource_id: private_endpoint_resource_id.into(),
        }
    }
}

model!(AzurePrivateLinkAttachmentConnection {
    "kind": kind,
    "private_endpoint_resource_id": private_endpoint_resource_id,
});

/// A Private Service Connect connection of the customer at Google Cloud.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpPrivateLinkAttachmentConnection {
    /// The discriminator. Always `GcpPrivateLinkAttachmentConnection`.
    pub kind: String,
    /// The ID of the connection. At least 1 characters.
    pub private_service_connect_connection_id: String,
}

impl GcpPrivateLinkAttachmentConnection {
    /// Creates a `GcpPrivateLinkAttachmentConnection` with its required fields.
    pub fn new(private_service_connect_connection_id: impl Into<String>) -> Self {
        Self {
            kind: "GcpPrivateLinkAttachmentConnection".into(),
            private_service_connect_connection_id: private_service_connect_connection_id
                .into(),
        }
    }
}

model!(GcpPrivateLinkAttachmentConnection {
    "kind": kind,
    "private_service_connect_connection_id": private_service_connect_connection_id,
});

/// The status of a private link attachment connection.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentConnectionStatus {
    /// The lifecycle phase of the connection. `DISCONNECTED`: the private endpoint was deleted.
    /// Read-only.
    pub phase: PrivateLinkAttachmentConnectionStatusPhase,
    /// The machine-readable error code. Only present if the private link attachment connection has
    /// failed. Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the private link attachment connection has
    /// failed. Read-only.
    pub error_message: Option<String>,
    /// The status of the connection at the cloud provider. Read-only.
    pub cloud: Option<PrivateLinkAttachmentConnectionStatusCloud>,
}

impl PrivateLinkAttachmentConnectionStatus {
    /// Creates a `PrivateLinkAttachmentConnectionStatus` with its required fields.
    pub fn new(phase: impl Into<PrivateLinkAttachmentConnectionStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
            cloud: None,
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

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(
        mut self,
        cloud: impl Into<PrivateLinkAttachmentConnectionStatusCloud>,
    ) -> Self {
        self.cloud = Some(cloud.into());
        self
    }
}

model!(PrivateLinkAttachmentConnectionStatus {
    "phase": phase,
    "error_code": error_code,
    "error_message": error_message,
    "cloud": cloud,
});

/// The lifecycle phase of the connection.
///
/// `DISCONNECTED`: the private endpoint was deleted.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivateLinkAttachmentConnectionStatusPhase {
    /// `PROVISIONING`
    Provisioning,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// `DEPROVISIONING`
    Deprovisioning,
    /// `DISCONNECTED`
    Disconnected,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PrivateLinkAttachmentConnectionStatusPhase {
    "PROVISIONING": Provisioning,
    "READY": Ready,
    "FAILED": Failed,
    "DEPROVISIONING": Deprovisioning,
    "DISCONNECTED": Disconnected,
});

/// The status of the connection at the cloud provider.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PrivateLinkAttachmentConnectionStatusCloud {
    /// The two ends of a private link attachment connection at AWS.
    AwsPrivateLinkAttachmentConnectionStatus(AwsPrivateLinkAttachmentConnectionStatus),
    /// The two ends of a private link attachment connection at Azure.
    AzurePrivateLinkAttachmentConnectionStatus(
        AzurePrivateLinkAttachmentConnectionStatus,
    ),
    /// The two ends of a private link attachment connection at Google Cloud.
    GcpPrivateLinkAttachmentConnectionStatus(GcpPrivateLinkAttachmentConnectionStatus),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<AwsPrivateLinkAttachmentConnectionStatus>
for PrivateLinkAttachmentConnectionStatusCloud {
    fn from(value: AwsPrivateLinkAttachmentConnectionStatus) -> Self {
        Self::AwsPrivateLinkAttachmentConnectionStatus(value)
    }
}

impl From<AzurePrivateLinkAttachmentConnectionStatus>
for PrivateLinkAttachmentConnectionStatusCloud {
    fn from(value: AzurePrivateLinkAttachmentConnectionStatus) -> Self {
        Self::AzurePrivateLinkAttachmentConnectionStatus(value)
    }
}

impl From<GcpPrivateLinkAttachmentConnectionStatus>
for PrivateLinkAttachmentConnectionStatusCloud {
    fn from(value: GcpPrivateLinkAttachmentConnectionStatus) -> Self {
        Self::GcpPrivateLinkAttachmentConnectionStatus(value)
    }
}

impl Union for PrivateLinkAttachmentConnectionStatusCloud {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsPrivateLinkAttachmentConnectionStatus",
                            "networking.v1.AwsPrivateLinkAttachmentConnectionStatus",
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
                            "AzurePrivateLinkAttachmentConnectionStatus",
                            "networking.v1.AzurePrivateLinkAttachmentConnectionStatus",
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
                            "GcpPrivateLinkAttachmentConnectionStatus",
                            "networking.v1.GcpPrivateLinkAttachmentConnectionStatus",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => {
                decode_variant(value).map(Self::AwsPrivateLinkAttachmentConnectionStatus)
            }
            1 => {
                decode_variant(value)
                    .map(Self::AzurePrivateLinkAttachmentConnectionStatus)
            }
            2 => {
                decode_variant(value).map(Self::GcpPrivateLinkAttachmentConnectionStatus)
            }
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsPrivateLinkAttachmentConnectionStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AwsPrivateLinkAttachmentConnectionStatus",
                    serializer,
                )
            }
            Self::AzurePrivateLinkAttachmentConnectionStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AzurePrivateLinkAttachmentConnectionStatus",
                    serializer,
                )
            }
            Self::GcpPrivateLinkAttachmentConnectionStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "GcpPrivateLinkAttachmentConnectionStatus",
                    serializer,
                )
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// The two ends of a private link attachment connection at AWS.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsPrivateLinkAttachmentConnectionStatus {
    /// The discriminator. Always `AwsPrivateLinkAttachmentConnectionStatus`.
    pub kind: String,
    /// The name of Confluent's VPC endpoint service. At least 1 characters; read-only.
    pub vpc_endpoint_service_name: String,
    /// The ID of the customer's VPC endpoint. At least 1 characters; read-only.
    pub vpc_endpoint_id: String,
}

impl AwsPrivateLinkAttachmentConnectionStatus {
    /// Creates an `AwsPrivateLinkAttachmentConnectionStatus` with its required fields.
    pub fn new(
        vpc_endpoint_service_name: impl Into<String>,
        vpc_endpoint_id: impl Into<String>,
    ) -> Self {
        Self {
            kind: "AwsPrivateLinkAttachmentConnectionStatus".into(),
            vpc_endpoint_service_name: vpc_endpoint_service_name.into(),
            vpc_endpoint_id: vpc_endpoint_id.into(),
        }
    }
}

model!(AwsPrivateLinkAttachmentConnectionStatus {
    "kind": kind,
    "vpc_endpoint_service_name": vpc_endpoint_service_name,
    "vpc_endpoint_id": vpc_endpoint_id,
});

/// The two ends of a private link attachment connection at Azure.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzurePrivateLinkAttachmentConnectionStatus {
    /// The discriminator. Always `AzurePrivateLinkAttachmentConnectionStatus`.
    pub kind: String,
    /// The alias of Confluent's Private Link service. At least 1 characters; read-only.
    pub private_link_service_alias: String,
    /// The resource ID of Confluent's Private Link service. At least 1 characters; read-only.
    pub private_link_service_resource_id: String,
    /// The resource ID of the customer's private endpoint. At least 1 characters; read-only.
    pub private_endpoint_resource_id: String,
}

impl AzurePrivateLinkAttachmentConnectionStatus {
    /// Creates an `AzurePrivateLinkAttachmentConnectionStatus` with its required fields.
    pub fn new(
        private_link_service_alias: impl Into<String>,
        private_link_service_resource_id: impl Into<String>,
        private_endpoint_resource_id: impl Into<String>,
    ) -> Self {
        Self {
            kind: "AzurePrivateLinkAttachmentConnectionStatus".into(),
            private_link_service_alias: private_link_service_alias.into(),
            private_link_service_resource_id: private_link_service_resource_id.into(),
            private_endpoint_resource_id: private_endpoint_resource_id.into(),
        }
    }
}

model!(AzurePrivateLinkAttachmentConnectionStatus {
    "kind": kind,
    "private_link_service_alias": private_link_service_alias,
    "private_link_service_resource_id": private_link_service_resource_id,
    "private_endpoint_resource_id": private_endpoint_resource_id,
});

/// The two ends of a private link attachment connection at Google Cloud.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpPrivateLinkAttachmentConnectionStatus {
    /// The discriminator. Always `GcpPrivateLinkAttachmentConnectionStatus`.
    pub kind: String,
    /// The URI of Confluent's service attachment. At least 1 characters; read-only.
    pub private_service_connect_service_attachment: String,
    /// The ID of the customer's connection. At least 1 characters; read-only.
    pub private_service_connect_connection_id: String,
}

impl GcpPrivateLinkAttachmentConnectionStatus {
    /// Creates a `GcpPrivateLinkAttachmentConnectionStatus` with its required fields.
    pub fn new(
        private_service_connect_service_attachment: impl Into<String>,
        private_service_connect_connection_id: impl Into<String>,
    ) -> Self {
        Self {
            kind: "GcpPrivateLinkAttachmentConnectionStatus".into(),
            private_service_connect_service_attachment: private_service_connect_service_attachment
                .into(),
            private_service_connect_connection_id: private_service_connect_connection_id
                .into(),
        }
    }
}

model!(GcpPrivateLinkAttachmentConnectionStatus {
    "kind": kind,
    "private_service_connect_service_attachment": private_service_connect_service_attachment,
    "private_service_connect_connection_id": private_service_connect_connection_id,
});

/// A private endpoint of the customer that is connected to a private link attachment, as sent by
/// [`PrivateLinkAttachmentConnectionsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentConnectionCreate {
    /// Private endpoint and private link attachment of a connection.
    pub spec: PrivateLinkAttachmentConnectionSpecCreate,
}

impl PrivateLinkAttachmentConnectionCreate {
    /// Creates a `PrivateLinkAttachmentConnectionCreate` with its required fields.
    pub fn new(spec: impl Into<PrivateLinkAttachmentConnectionSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PrivateLinkAttachmentConnectionCreate {
    "spec": spec,
});

/// Private endpoint and private link attachment of a connection, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentConnectionSpecCreate {
    /// The display name of the private link attachment connection.
    pub display_name: Option<String>,
    /// The private endpoint of the customer. Immutable.
    pub cloud: PrivateLinkAttachmentConnectionSpecCloud,
    /// The environment of the private link attachment connection.
    pub environment: ObjectReferenceInput,
    /// The private link attachment that the endpoint is connected to. Immutable.
    pub private_link_attachment: ObjectReferenceInput,
}

impl PrivateLinkAttachmentConnectionSpecCreate {
    /// Creates a `PrivateLinkAttachmentConnectionSpecCreate` with its required fields.
    pub fn new(
        cloud: impl Into<PrivateLinkAttachmentConnectionSpecCloud>,
        environment: impl Into<ObjectReferenceInput>,
        private_link_attachment: impl Into<ObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: None,
            cloud: cloud.into(),
            environment: environment.into(),
            private_link_attachment: private_link_attachment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(PrivateLinkAttachmentConnectionSpecCreate {
    "display_name": display_name,
    "cloud": cloud,
    "environment": environment,
    "private_link_attachment": private_link_attachment,
});

/// The fields of a private link attachment connection that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentConnectionUpdate {
    /// The fields of a private link attachment connection spec that can be changed.
    pub spec: PrivateLinkAttachmentConnectionSpecUpdate,
}

impl PrivateLinkAttachmentConnectionUpdate {
    /// Creates a `PrivateLinkAttachmentConnectionUpdate` with its required fields.
    pub fn new(spec: impl Into<PrivateLinkAttachmentConnectionSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PrivateLinkAttachmentConnectionUpdate {
    "spec": spec,
});

/// The fields of a private link attachment connection spec that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentConnectionSpecUpdate {
    /// The display name of the private link attachment connection.
    pub display_name: Option<String>,
    /// The environment of the private link attachment connection.
    pub environment: ObjectReferenceInput,
}

impl PrivateLinkAttachmentConnectionSpecUpdate {
    /// Creates a `PrivateLinkAttachmentConnectionSpecUpdate` with its required fields.
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

model!(PrivateLinkAttachmentConnectionSpecUpdate {
    "display_name": display_name,
    "environment": environment,
});

union!(
    PrivateLinkAttachmentConnectionSpecCloud, PrivateLinkAttachmentConnectionStatusCloud
);
