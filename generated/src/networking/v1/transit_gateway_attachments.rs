// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Attachments of a network of Confluent Cloud to an AWS Transit Gateway.
//!
//! Quota: `tgw_attachments_per_network`.

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

/// Attachments of a network of Confluent Cloud to an AWS Transit Gateway.
///
/// Quota: `tgw_attachments_per_network`.
///
/// Reached by
/// [`NetworkingV1::transit_gateway_attachments`](super::NetworkingV1::transit_gateway_attachments).
#[derive(Clone, Debug)]
pub struct TransitGatewayAttachmentsClient {
    pub(super) client: Client,
}

impl TransitGatewayAttachmentsClient {
    /// Lists transit gateway attachments.
    ///
    /// `GET /networking/v1/transit-gateway-attachments` · General Availability · cloud API key or
    /// STS token
    ///
    /// Returns the transit gateway attachments of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1TransitGatewayAttachments)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose transit gateway attachments are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of transit gateway attachments. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    pub fn list(&self, environment: impl AsRef<str>) -> ListTransitGatewayAttachments {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListTransitGatewayAttachments {
            call,
        }
    }

    /// Creates a transit gateway attachment.
    ///
    /// `POST /networking/v1/transit-gateway-attachments` · General Availability · cloud API key or
    /// STS token
    ///
    /// Attaches a network to an AWS Transit Gateway that is shared with Confluent through AWS
    /// Resource Access Manager. If `phase` is `PENDING_ACCEPT`, the customer has to accept the
    /// attachment.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1TransitGatewayAttachment)
    ///
    /// # Arguments
    ///
    /// - `body`: The network, the transit gateway and its routes.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The transit gateway attachment, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    ///                 "transit_gateway_id",
    ///                 ["routes"],
    ///             ),
    ///         ),
    ///         ObjectReferenceInput::new("id"),
    ///         ObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client
    ///     .networking_v1()
    ///     .transit_gateway_attachments()
    ///     .create(&body)
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `GET /networking/v1/transit-gateway-attachments/{id}` · General Availability · cloud API key
    /// or STS token
    ///
    /// Returns a transit gateway attachment.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1TransitGatewayAttachment)
    ///
    /// [`until_ready`](GetTransitGatewayAttachment::until_ready) asks again until it is ready,
    /// [`until_gone`](GetTransitGatewayAttachment::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the transit gateway attachment.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested transit gateway attachment. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no transit gateway attachment with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .networking_v1()
    ///     .transit_gateway_attachments()
    ///     .get("tgwa-9m4bz", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetTransitGatewayAttachment {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetTransitGatewayAttachment {
            call,
        }
    }

    /// Updates a transit gateway attachment.
    ///
    /// `PATCH /networking/v1/transit-gateway-attachments/{id}` · General Availability · cloud API
    /// key or STS token
    ///
    /// Changes the name of a transit gateway attachment.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1TransitGatewayAttachment)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the transit gateway attachment.
    /// - `body`: The environment, which is needed to find the attachment, and the new name.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The transit gateway attachment after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no transit gateway attachment with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///     TransitGatewayAttachmentSpecUpdate::new(ObjectReferenceInput::new("id")),
    /// );
    /// let answer = client
    ///     .networking_v1()
    ///     .transit_gateway_attachments()
    ///     .update("tgwa-9m4bz", &body)
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `DELETE /networking/v1/transit-gateway-attachments/{id}` · General Availability · cloud API
    /// key or STS token
    ///
    /// Deletes a transit gateway attachment and disconnects the networks behind the transit
    /// gateway.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1TransitGatewayAttachment)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the transit gateway attachment.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The transit gateway attachment is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no transit gateway attachment with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
        environment: impl AsRef<str>,
    ) -> DeleteTransitGatewayAttachment {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
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

request! {
    /// A call of [`TransitGatewayAttachmentsClient::list`].
    ListTransitGatewayAttachments -> Json<TransitGatewayAttachmentList>
}

pages! {
    ListTransitGatewayAttachments -> TransitGatewayAttachmentList, Paging::Link("page_token")
}

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
    id: "createNetworkingV1TransitGatewayAttachment",
    name: "create transit gateway attachment",
    method: "POST",
    path: "/networking/v1/transit-gateway-attachments",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`TransitGatewayAttachmentsClient::create`].
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
    /// A call of [`TransitGatewayAttachmentsClient::get`].
    GetTransitGatewayAttachment -> Json<TransitGatewayAttachment>
}

impl GetTransitGatewayAttachment {
    /// Waits until it is ready: until `status.phase` is `READY` or `PENDING_ACCEPT`. `FAILED`,
    /// `DISCONNECTED` and `ERROR` are errors.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<TransitGatewayAttachment> {
        Waiter::until_ready(
            self.call,
            Json::<TransitGatewayAttachment>::ACCEPT,
            Json::read,
        )
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
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
    /// A call of [`TransitGatewayAttachmentsClient::update`].
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
    /// A call of [`TransitGatewayAttachmentsClient::delete`].
    DeleteTransitGatewayAttachment -> Empty
}

/// A page of transit gateway attachments.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `TransitGatewayAttachmentList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The transit gateway attachments on this page. Without duplicates.
    pub data: Vec<TransitGatewayAttachment>,
}

impl TransitGatewayAttachmentList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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

/// An attachment of a network of Confluent Cloud to an AWS Transit Gateway.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachment {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `TransitGatewayAttachment`.
    pub kind: Option<String>,
    /// The ID of the transit gateway attachment. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The network and transit gateway of an attachment.
    pub spec: TransitGatewayAttachmentSpec,
    /// The status of a transit gateway attachment. Read-only. Set by the service.
    pub status: TransitGatewayAttachmentStatus,
}

impl TransitGatewayAttachment {
    /// With what is required.
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

model!(TransitGatewayAttachment {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
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

/// The network and transit gateway of an attachment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentSpec {
    /// The display name of the transit gateway attachment.
    pub display_name: Option<String>,
    /// The transit gateway. Cannot change after creation.
    pub cloud: TransitGatewayAttachmentSpecCloud,
    /// The environment of the transit gateway attachment.
    pub environment: ObjectReference,
    /// The network of the transit gateway attachment. Cannot change after creation.
    pub network: ObjectReference,
}

impl TransitGatewayAttachmentSpec {
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(TransitGatewayAttachmentSpec {
    0 "display_name": display_name,
    1 "cloud": cloud,
    2 "environment": environment,
    3 "network": network,
});

/// The transit gateway.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransitGatewayAttachmentSpecCloud {
    /// A transit gateway of the customer at AWS.
    AwsTransitGatewayAttachment(AwsTransitGatewayAttachment),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<AwsTransitGatewayAttachment> for TransitGatewayAttachmentSpecCloud {
    fn from(value: AwsTransitGatewayAttachment) -> Self {
        Self::AwsTransitGatewayAttachment(value)
    }
}

impl Union for TransitGatewayAttachmentSpecCloud {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some(
                "AwsTransitGatewayAttachment"
                | "networking.v1.AwsTransitGatewayAttachment",
            ) => alternative(value).map(Self::AwsTransitGatewayAttachment),
            _ => Ok(Self::Unrecognized(value)),
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsTransitGatewayAttachment {
    /// The discriminator. Always `AwsTransitGatewayAttachment`.
    pub kind: String,
    /// The ARN of the resource share that gives Confluent access to the transit gateway (AWS
    /// Resource Access Manager).
    pub ram_share_arn: String,
    /// The ID of the transit gateway.
    pub transit_gateway_id: String,
    /// The address blocks that are reachable through the transit gateway.
    pub routes: Vec<String>,
}

impl AwsTransitGatewayAttachment {
    /// With what is required.
    pub fn new(
        ram_share_arn: impl Into<String>,
        transit_gateway_id: impl Into<String>,
        routes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            kind: "AwsTransitGatewayAttachment".into(),
            ram_share_arn: ram_share_arn.into(),
            transit_gateway_id: transit_gateway_id.into(),
            routes: routes.into_iter().map(Into::into).collect(),
        }
    }
}

model!(AwsTransitGatewayAttachment {
    0 "kind": kind,
    1 "ram_share_arn": ram_share_arn,
    2 "transit_gateway_id": transit_gateway_id,
    3 "routes": routes,
});

/// The status of a transit gateway attachment.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentStatus {
    /// The lifecycle phase of the attachment. `PENDING_ACCEPT`: the customer has to accept it.
    /// `DISCONNECTED`: the customer deleted it at AWS. `ERROR`: the input was invalid. Set by the
    /// service.
    pub phase: TransitGatewayAttachmentStatusPhase,
    /// The machine-readable error code. Only present if the transit gateway attachment has failed.
    /// Set by the service.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the transit gateway attachment has failed.
    /// Set by the service.
    pub error_message: Option<String>,
    /// The status of the attachment at AWS. Set by the service.
    pub cloud: Option<TransitGatewayAttachmentStatusCloud>,
}

impl TransitGatewayAttachmentStatus {
    /// With what is required.
    pub fn new(phase: impl Into<TransitGatewayAttachmentStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
            cloud: None,
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

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(
        mut self,
        cloud: impl Into<TransitGatewayAttachmentStatusCloud>,
    ) -> Self {
        self.cloud = Some(cloud.into());
        self
    }
}

model!(TransitGatewayAttachmentStatus {
    0 "phase": phase,
    1 "error_code": error_code,
    2 "error_message": error_message,
    3 "cloud": cloud,
});

open_enum! {
    /// The lifecycle phase of the attachment.
    ///
    /// `PENDING_ACCEPT`: the customer has to accept it. `DISCONNECTED`: the customer deleted it at
    /// AWS. `ERROR`: the input was invalid.
    pub enum TransitGatewayAttachmentStatusPhase {
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `READY`
        Ready = "READY",
        /// `PENDING_ACCEPT`
        PendingAccept = "PENDING_ACCEPT",
        /// `FAILED`
        Failed = "FAILED",
        /// `DEPROVISIONING`
        Deprovisioning = "DEPROVISIONING",
        /// `DISCONNECTED`
        Disconnected = "DISCONNECTED",
        /// `ERROR`
        Error = "ERROR",
    }
}

/// The status of the attachment at AWS.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransitGatewayAttachmentStatusCloud {
    /// The status of a transit gateway attachment at AWS.
    AwsTransitGatewayAttachmentStatus(AwsTransitGatewayAttachmentStatus),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<AwsTransitGatewayAttachmentStatus> for TransitGatewayAttachmentStatusCloud {
    fn from(value: AwsTransitGatewayAttachmentStatus) -> Self {
        Self::AwsTransitGatewayAttachmentStatus(value)
    }
}

impl Union for TransitGatewayAttachmentStatusCloud {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some(
                "AwsTransitGatewayAttachmentStatus"
                | "networking.v1.AwsTransitGatewayAttachmentStatus",
            ) => alternative(value).map(Self::AwsTransitGatewayAttachmentStatus),
            _ => Ok(Self::Unrecognized(value)),
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsTransitGatewayAttachmentStatus {
    /// The discriminator. Always `AwsTransitGatewayAttachmentStatus`.
    pub kind: Option<String>,
    /// The ID of the attachment at AWS. Set by the service.
    pub transit_gateway_attachment_id: String,
}

impl AwsTransitGatewayAttachmentStatus {
    /// With what is required.
    pub fn new(transit_gateway_attachment_id: impl Into<String>) -> Self {
        Self {
            kind: None,
            transit_gateway_attachment_id: transit_gateway_attachment_id.into(),
        }
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

model!(AwsTransitGatewayAttachmentStatus {
    0 "kind": kind,
    1 "transit_gateway_attachment_id": transit_gateway_attachment_id,
});

/// An attachment of a network of Confluent Cloud to an AWS Transit Gateway.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentCreate {
    /// The network and transit gateway of an attachment.
    pub spec: TransitGatewayAttachmentSpecCreate,
}

impl TransitGatewayAttachmentCreate {
    /// With what is required.
    pub fn new(spec: impl Into<TransitGatewayAttachmentSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(TransitGatewayAttachmentCreate {
    0 "spec": spec,
});

/// The network and transit gateway of an attachment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentSpecCreate {
    /// The display name of the transit gateway attachment.
    pub display_name: Option<String>,
    /// The transit gateway. Cannot change after creation.
    pub cloud: TransitGatewayAttachmentSpecCloud,
    /// The environment of the transit gateway attachment.
    pub environment: ObjectReferenceInput,
    /// The network of the transit gateway attachment. Cannot change after creation.
    pub network: ObjectReferenceInput,
}

impl TransitGatewayAttachmentSpecCreate {
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(TransitGatewayAttachmentSpecCreate {
    0 "display_name": display_name,
    1 "cloud": cloud,
    2 "environment": environment,
    3 "network": network,
});

/// The fields of a transit gateway attachment that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentUpdate {
    /// The fields of a transit gateway attachment spec that can be changed.
    pub spec: TransitGatewayAttachmentSpecUpdate,
}

impl TransitGatewayAttachmentUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<TransitGatewayAttachmentSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(TransitGatewayAttachmentUpdate {
    0 "spec": spec,
});

/// The fields of a transit gateway attachment spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransitGatewayAttachmentSpecUpdate {
    /// The display name of the transit gateway attachment.
    pub display_name: Option<String>,
    /// The environment of the transit gateway attachment.
    pub environment: ObjectReferenceInput,
}

impl TransitGatewayAttachmentSpecUpdate {
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

model!(TransitGatewayAttachmentSpecUpdate {
    0 "display_name": display_name,
    1 "environment": environment,
});

union!(TransitGatewayAttachmentSpecCloud, TransitGatewayAttachmentStatusCloud);
