// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Attachments of a network of Confluent Cloud to an AWS Transit Gateway.
//!
//! The quota `tgw_attachments_per_network` limits their number for each network.

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

/// The operations of
/// [`NetworkingV1::transit_gateway_attachments`](super::NetworkingV1::transit_gateway_attachments).
///
/// Attachments of a network of Confluent Cloud to an AWS Transit Gateway.
///
/// The quota `tgw_attachments_per_network` limits their number for each network.
#[derive(Clone, Debug)]
pub struct TransitGatewayAttachmentsClient {
    pub(super) client: Client,
}

impl TransitGatewayAttachmentsClient {
    /// Lists transit gateway attachments.
    ///
    /// Returns the transit gateway attachments of the environment, in pages.
    ///
    /// `GET /networking/v1/transit-gateway-attachments` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1TransitGatewayAttachments)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose transit gateway attachments are returned.
    ///
    /// Optional: [`spec_display_name`](ListTransitGatewayAttachments::spec_display_name),
    /// [`status_phase`](ListTransitGatewayAttachments::status_phase),
    /// [`spec_network`](ListTransitGatewayAttachments::spec_network),
    /// [`page_size`](ListTransitGatewayAttachments::page_size),
    /// [`page_token`](ListTransitGatewayAttachments::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of transit gateway attachments.
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
    ///     .transit_gateway_attachments()
    ///     .list("env-6m2xp8")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl Into<String>) -> ListTransitGatewayAttachments {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListTransitGatewayAttachments {
            call,
        }
    }

    /// Creates a transit gateway attachment.
    ///
    /// Attaches a network to an AWS Transit Gateway that is shared with Confluent through AWS
    /// Resource Access Manager. If `phase` is `PENDING_ACCEPT`, the customer has to accept the
    /// attachment.
    ///
    /// `POST /networking/v1/transit-gateway-attachments` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1TransitGatewayAttachment)
    ///
    /// # Parameters
    ///
    /// - `body`: The network, the transit gateway and its routes.
    ///
    /// # Response
    ///
    /// - 202: The transit gateway attachment, which is being created. Header:
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
    ///     AwsTransitGatewayAttachment, ObjectReferenceInput, TransitGatewayAttachmentCreate,
    ///     TransitGatewayAttachmentSpecCloud, TransitGatewayAttachmentSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = TransitGatewayAttachmentCreate::new(
    ///     TransitGatewayAttachmentSpecCreate::new(
    ///         TransitGatewayAttachmentSpecCloud::AwsTransitGatewayAttachment(
    ///             AwsTransitGatewayAttachment::new(
    ///                 "ram_share_arn",
    ///                 "tgw-0b1a2c3d4e5f60718",
    ///                 ["10.52.0.0/20"],
    ///             ),
    ///         ),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client
    ///     .networking_v1()
    ///     .transit_gateway_attachments()
    ///     .create(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &TransitGatewayAttachmentCreate,
    ) -> CreateTransitGatewayAttachment {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateTransitGatewayAttachment {
            call,
        }
    }

    /// Gets a transit gateway attachment.
    ///
    /// Returns a transit gateway attachment with its transit gateway, its lifecycle phase and its
    /// status at AWS.
    ///
    /// [`until_ready`](GetTransitGatewayAttachment::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetTransitGatewayAttachment::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/transit-gateway-attachments/{id}` · General Availability · cloud API key
    /// or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1TransitGatewayAttachment)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the transit gateway attachment.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested transit gateway attachment.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no transit gateway attachment with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .networking_v1()
    ///     .transit_gateway_attachments()
    ///     .get("tgwa-9m4bz", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetTransitGatewayAttachment {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetTransitGatewayAttachment {
            call,
        }
    }

    /// Updates a transit gateway attachment.
    ///
    /// Changes the name of a transit gateway attachment.
    ///
    /// `PATCH /networking/v1/transit-gateway-attachments/{id}` · General Availability · cloud API
    /// key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1TransitGatewayAttachment)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the transit gateway attachment.
    /// - `body`: The environment, which is needed to find the attachment, and the new name.
    ///
    /// # Response
    ///
    /// - 200: The transit gateway attachment after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no transit gateway attachment with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     ObjectReferenceInput, TransitGatewayAttachmentSpecUpdate,
    ///     TransitGatewayAttachmentUpdate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = TransitGatewayAttachmentUpdate::new(
    ///     TransitGatewayAttachmentSpecUpdate::new(ObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client
    ///     .networking_v1()
    ///     .transit_gateway_attachments()
    ///     .update("tgwa-9m4bz", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &TransitGatewayAttachmentUpdate,
    ) -> UpdateTransitGatewayAttachment {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateTransitGatewayAttachment {
            call,
        }
    }

    /// Deletes a transit gateway attachment.
    ///
    /// Deletes a transit gateway attachment and disconnects the networks behind the transit
    /// gateway.
    ///
    /// `DELETE /networking/v1/transit-gateway-attachments/{id}` · General Availability · cloud API
    /// key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1TransitGatewayAttachment)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the transit gateway attachment.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The transit gateway attachment is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no transit gateway attachment with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .networking_v1()
    ///     .transit_gateway_attachments()
    ///     .delete("tgwa-9m4bz", "env-6m2xp8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> DeleteTransitGatewayAttachment {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
        DeleteTransitGatewayAttachment {
            call,
        }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1TransitGatewayAttachments",
    name: "list transit gateway attachments",
    method: "GET",
    path: "/networking/v1/transit-gateway-attachments",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListTransitGatewayAttachments {
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
    /// A request builder for [`TransitGatewayAttachmentsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListTransitGatewayAttachments -> Json<TransitGatewayAttachmentList>, idempotent
}

pages! {
    ListTransitGatewayAttachments -> TransitGatewayAttachmentList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createNetworkingV1TransitGatewayAttachment",
    name: "create transit gateway attachment",
    method: "POST",
    path: "/networking/v1/transit-gateway-attachments",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`TransitGatewayAttachmentsClient::create`].
    CreateTransitGatewayAttachment -> Json<TransitGatewayAttachment>
}

static GET: Operation = Operation {
    id: "getNetworkingV1TransitGatewayAttachment",
    name: "get transit gateway attachment",
    method: "GET",
    path: "/networking/v1/transit-gateway-attachments/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`TransitGatewayAttachmentsClient::get`].
    GetTransitGatewayAttachment -> Json<TransitGatewayAttachment>, idempotent
}

impl GetTransitGatewayAttachment {
    /// Polls until `status.phase` is `READY` or `PENDING_ACCEPT`. `FAILED`, `DISCONNECTED` and
    /// `ERROR` are errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<TransitGatewayAttachment> {
        Waiter::until_ready(
            self.call,
            Json::<TransitGatewayAttachment>::ACCEPT,
            Json::read,
        )
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<TransitGatewayAttachment, ()> {
        Waiter::until_gone(
            self.call,
            Json::<TransitGatewayAttachment>::ACCEPT,
            Json::read,
        )
    }
}

static UPDATE: Operation = Operation {
    id: "updateNetworkingV1TransitGatewayAttachment",
    name: "update transit gateway attachment",
    method: "PATCH",
    path: "/networking/v1/transit-gateway-attachments/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`TransitGatewayAttachmentsClient::update`].
    UpdateTransitGatewayAttachment -> Json<TransitGatewayAttachment>
}

static DELETE: Operation = Operation {
    id: "deleteNetworkingV1TransitGatewayAttachment",
    name: "delete transit gateway attachment",
    method: "DELETE",
    path: "/networking/v1/transit-gateway-attachments/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`TransitGatewayAttachmentsClient::delete`].
    DeleteTransitGatewayAttachment -> Empty, idempotent
}

/// A page of transit gateway attachments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `TransitGatewayAttachmentList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The transit gateway attachments on this page. No duplicates.
    pub data: Vec<TransitGatewayAttachment>,
}

impl TransitGatewayAttachmentList {
    /// Creates a `TransitGatewayAttachmentList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<TransitGatewayAttachment>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "TransitGatewayAttachmentList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(TransitGatewayAttachmentList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for TransitGatewayAttachmentList {
    type Item = TransitGatewayAttachment;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[TransitGatewayAttachment] {
        &self.data
    }

    fn into_items(self) -> Vec<TransitGatewayAttachment> {
        self.data
    }
}

/// An attachment of a network of Confluent Cloud to an AWS Transit Gateway, as returned by the
/// service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachment {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `TransitGatewayAttachment`.
    pub kind: Option<String>,
    /// The ID of the transit gateway attachment. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The network and transit gateway of an attachment.
    pub spec: TransitGatewayAttachmentSpec,
    /// The status of a transit gateway attachment. Read-only.
    pub status: TransitGatewayAttachmentStatus,
}

impl TransitGatewayAttachment {
    /// Creates a `TransitGatewayAttachment` with its required fields.
    pub fn new(
        spec: impl Into<TransitGatewayAttachmentSpec>,
        status: impl Into<TransitGatewayAttachmentStatus>,
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

model!(TransitGatewayAttachment {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
});

impl Phased for TransitGatewayAttachment {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY", "PENDING_ACCEPT"],
        failed: &["FAILED", "DISCONNECTED", "ERROR"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The network and transit gateway of an attachment, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentSpec {
    /// The display name of the transit gateway attachment.
    pub display_name: Option<String>,
    /// The transit gateway. Immutable.
    pub cloud: TransitGatewayAttachmentSpecCloud,
    /// The environment of the transit gateway attachment.
    pub environment: ObjectReference,
    /// The network of the transit gateway attachment. Immutable.
    pub network: ObjectReference,
}

impl TransitGatewayAttachmentSpec {
    /// Creates a `TransitGatewayAttachmentSpec` with its required fields.
    pub fn new(
        cloud: impl Into<TransitGatewayAttachmentSpecCloud>,
        environment: impl Into<ObjectReference>,
        network: impl Into<ObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            cloud: cloud.into(),
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
}

model!(TransitGatewayAttachmentSpec {
    "display_name": display_name,
    "cloud": cloud,
    "environment": environment,
    "network": network,
});

/// The transit gateway.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransitGatewayAttachmentSpecCloud {
    /// A transit gateway of the customer at AWS.
    AwsTransitGatewayAttachment(AwsTransitGatewayAttachment),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<AwsTransitGatewayAttachment> for TransitGatewayAttachmentSpecCloud {
    fn from(value: AwsTransitGatewayAttachment) -> Self {
        Self::AwsTransitGatewayAttachment(value)
    }
}

impl Union for TransitGatewayAttachmentSpecCloud {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsTransitGatewayAttachment",
                            "networking.v1.AwsTransitGatewayAttachment",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsTransitGatewayAttachment),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsTransitGatewayAttachment(value) => {
                write_tagged(value, "kind", "AwsTransitGatewayAttachment", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A transit gateway of the customer at AWS.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsTransitGatewayAttachment {
    /// The discriminator. Always `AwsTransitGatewayAttachment`.
    pub kind: String,
    /// The ARN of the resource share that gives Confluent access to the transit gateway (AWS
    /// Resource Access Manager).
    pub ram_share_arn: String,
    /// The ID of the transit gateway.
    pub transit_gateway_id: String,
    /// `true` if `routes` has the routes of the attachment. Older versions of the API have this
    /// switch; the current one requires `routes`.
    pub enable_custom_routes: Option<bool>,
    /// The address blocks that are reachable through the transit gateway.
    pub routes: Vec<String>,
}

impl AwsTransitGatewayAttachment {
    /// Creates an `AwsTransitGatewayAttachment` with its required fields.
    pub fn new(
        ram_share_arn: impl Into<String>,
        transit_gateway_id: impl Into<String>,
        routes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            kind: "AwsTransitGatewayAttachment".into(),
            ram_share_arn: ram_share_arn.into(),
            transit_gateway_id: transit_gateway_id.into(),
            enable_custom_routes: None,
            routes: routes.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`enable_custom_routes`](Self::enable_custom_routes).
    #[must_use]
    pub fn with_enable_custom_routes(mut self, enable_custom_routes: bool) -> Self {
        self.enable_custom_routes = Some(enable_custom_routes);
        self
    }
}

model!(AwsTransitGatewayAttachment {
    "kind": kind,
    "ram_share_arn": ram_share_arn,
    "transit_gateway_id": transit_gateway_id,
    "enable_custom_routes": enable_custom_routes,
    "routes": routes,
});

/// The status of a transit gateway attachment.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentStatus {
    /// The lifecycle phase of the attachment. `PENDING_ACCEPT`: the customer has to accept it.
    /// `DISCONNECTED`: the customer deleted it at AWS. `ERROR`: the input was invalid. Read-only.
    pub phase: TransitGatewayAttachmentStatusPhase,
    /// The machine-readable error code. Only present if the transit gateway attachment has failed.
    /// Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the transit gateway attachment has failed.
    /// Read-only.
    pub error_message: Option<String>,
    /// The status of the attachment at AWS. Read-only.
    pub cloud: Option<TransitGatewayAttachmentStatusCloud>,
}

impl TransitGatewayAttachmentStatus {
    /// Creates a `TransitGatewayAttachmentStatus` with its required fields.
    pub fn new(phase: impl Into<TransitGatewayAttachmentStatusPhase>) -> Self {
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
        cloud: impl Into<TransitGatewayAttachmentStatusCloud>,
    ) -> Self {
        self.cloud = Some(cloud.into());
        self
    }
}

model!(TransitGatewayAttachmentStatus {
    "phase": phase,
    "error_code": error_code,
    "error_message": error_message,
    "cloud": cloud,
});

/// The lifecycle phase of the attachment.
///
/// `PENDING_ACCEPT`: the customer has to accept it. `DISCONNECTED`: the customer deleted it at AWS.
/// `ERROR`: the input was invalid.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransitGatewayAttachmentStatusPhase {
    /// `PROVISIONING`
    Provisioning,
    /// `READY`
    Ready,
    /// `PENDING_ACCEPT`
    PendingAccept,
    /// `FAILED`
    Failed,
    /// `DEPROVISIONING`
    Deprovisioning,
    /// `DISCONNECTED`
    Disconnected,
    /// `ERROR`
    Error,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(TransitGatewayAttachmentStatusPhase {
    "PROVISIONING": Provisioning,
    "READY": Ready,
    "PENDING_ACCEPT": PendingAccept,
    "FAILED": Failed,
    "DEPROVISIONING": Deprovisioning,
    "DISCONNECTED": Disconnected,
    "ERROR": Error,
});

/// The status of the attachment at AWS.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransitGatewayAttachmentStatusCloud {
    /// The status of a transit gateway attachment at AWS.
    AwsTransitGatewayAttachmentStatus(AwsTransitGatewayAttachmentStatus),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<AwsTransitGatewayAttachmentStatus> for TransitGatewayAttachmentStatusCloud {
    fn from(value: AwsTransitGatewayAttachmentStatus) -> Self {
        Self::AwsTransitGatewayAttachmentStatus(value)
    }
}

impl Union for TransitGatewayAttachmentStatusCloud {
    const SHAPES: &'static [Shape] = &[
        Shape::Object {
            required: &[("transit_gateway_attachment_id", Shape::STRING)],
            optional: &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsTransitGatewayAttachmentStatus",
                            "networking.v1.AwsTransitGatewayAttachmentStatus",
                        ],
                    ),
                ),
            ],
            others: &Shape::ANY,
        },
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsTransitGatewayAttachmentStatus),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsTransitGatewayAttachmentStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AwsTransitGatewayAttachmentStatus",
                    serializer,
                )
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// The status of a transit gateway attachment at AWS.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsTransitGatewayAttachmentStatus {
    /// The discriminator. Always `AwsTransitGatewayAttachmentStatus`.
    pub kind: Option<String>,
    /// The ID of the attachment at AWS. Read-only.
    pub transit_gateway_attachment_id: String,
}

impl AwsTransitGatewayAttachmentStatus {
    /// Creates an `AwsTransitGatewayAttachmentStatus` with its required fields.
    pub fn new(transit_gateway_attachment_id: impl Into<String>) -> Self {
        Self {
            kind: None,
            transit_gateway_attachment_id: transit_gateway_attachment_id.into(),
        }
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

model!(AwsTransitGatewayAttachmentStatus {
    "kind": kind,
    "transit_gateway_attachment_id": transit_gateway_attachment_id,
});

/// An attachment of a network of Confluent Cloud to an AWS Transit Gateway, as sent by
/// [`TransitGatewayAttachmentsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentCreate {
    /// The network and transit gateway of an attachment.
    pub spec: TransitGatewayAttachmentSpecCreate,
}

impl TransitGatewayAttachmentCreate {
    /// Creates a `TransitGatewayAttachmentCreate` with its required fields.
    pub fn new(spec: impl Into<TransitGatewayAttachmentSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(TransitGatewayAttachmentCreate {
    "spec": spec,
});

/// The network and transit gateway of an attachment, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentSpecCreate {
    /// The display name of the transit gateway attachment.
    pub display_name: Option<String>,
    /// The transit gateway. Immutable.
    pub cloud: TransitGatewayAttachmentSpecCloud,
    /// The environment of the transit gateway attachment.
    pub environment: ObjectReferenceInput,
    /// The network of the transit gateway attachment. Immutable.
    pub network: ObjectReferenceInput,
}

impl TransitGatewayAttachmentSpecCreate {
    /// Creates a `TransitGatewayAttachmentSpecCreate` with its required fields.
    pub fn new(
        cloud: impl Into<TransitGatewayAttachmentSpecCloud>,
        environment: impl Into<ObjectReferenceInput>,
        network: impl Into<ObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: None,
            cloud: cloud.into(),
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
}

model!(TransitGatewayAttachmentSpecCreate {
    "display_name": display_name,
    "cloud": cloud,
    "environment": environment,
    "network": network,
});

/// The fields of a transit gateway attachment that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentUpdate {
    /// The fields of a transit gateway attachment spec that can be changed.
    pub spec: TransitGatewayAttachmentSpecUpdate,
}

impl TransitGatewayAttachmentUpdate {
    /// Creates a `TransitGatewayAttachmentUpdate` with its required fields.
    pub fn new(spec: impl Into<TransitGatewayAttachmentSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(TransitGatewayAttachmentUpdate {
    "spec": spec,
});

/// The fields of a transit gateway attachment spec that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentSpecUpdate {
    /// The display name of the transit gateway attachment.
    pub display_name: Option<String>,
    /// The environment of the transit gateway attachment.
    pub environment: ObjectReferenceInput,
}

impl TransitGatewayAttachmentSpecUpdate {
    /// Creates a `TransitGatewayAttachmentSpecUpdate` with its required fields.
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

model!(TransitGatewayAttachmentSpecUpdate {
    "display_name": display_name,
    "environment": environment,
});

union!(TransitGatewayAttachmentSpecCloud, TransitGatewayAttachmentStatusCloud);
