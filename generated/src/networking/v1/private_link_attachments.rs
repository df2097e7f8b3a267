// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Reservations of private link capacity in a cloud region, for access to the resources of an
//! environment.
//!
//! The quota `private_link_attachments_per_environment` limits their number in an environment.

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
/// [`NetworkingV1::private_link_attachments`](super::NetworkingV1::private_link_attachments).
///
/// Reservations of private link capacity in a cloud region, for access to the resources of an
/// environment.
///
/// The quota `private_link_attachments_per_environment` limits their number in an environment.
#[derive(Clone, Debug)]
pub struct PrivateLinkAttachmentsClient {
    pub(super) client: Client,
}

impl PrivateLinkAttachmentsClient {
    /// Lists private link attachments.
    ///
    /// Returns the private link attachments of the environment, in pages.
    ///
    /// `GET /networking/v1/private-link-attachments` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1PrivateLinkAttachments)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose private link attachments are returned.
    ///
    /// Optional: [`spec_display_name`](ListPrivateLinkAttachments::spec_display_name),
    /// [`spec_cloud`](ListPrivateLinkAttachments::spec_cloud),
    /// [`spec_region`](ListPrivateLinkAttachments::spec_region),
    /// [`status_phase`](ListPrivateLinkAttachments::status_phase),
    /// [`page_size`](ListPrivateLinkAttachments::page_size),
    /// [`page_token`](ListPrivateLinkAttachments::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of private link attachments.
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
    ///     .private_link_attachments()
    ///     .list("env-6m2xp8")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl Into<String>) -> ListPrivateLinkAttachments {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListPrivateLinkAttachments { call }
    }

    /// Creates a private link attachment.
    ///
    /// Reserves private link capacity in a cloud region. When `phase` is `WAITING_FOR_CONNECTIONS`,
    /// connect a private endpoint to the service in `status`; without a connection, the attachment
    /// expires.
    ///
    /// `POST /networking/v1/private-link-attachments` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1PrivateLinkAttachment)
    ///
    /// # Parameters
    ///
    /// - `body`: Cloud provider, region and environment of the attachment.
    ///
    /// # Response
    ///
    /// - 202: The private link attachment, which is being created. Header:
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
    ///     ObjectReferenceInput, PrivateLinkAttachmentCreate, PrivateLinkAttachmentSpecCloud,
    ///     PrivateLinkAttachmentSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PrivateLinkAttachmentCreate::new(
    ///     PrivateLinkAttachmentSpecCreate::new(
    ///         PrivateLinkAttachmentSpecCloud::Aws,
    ///         "eu-north-1",
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client
    ///     .networking_v1()
    ///     .private_link_attachments()
    ///     .create(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &PrivateLinkAttachmentCreate,
    ) -> CreatePrivateLinkAttachment {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreatePrivateLinkAttachment {
            call,
        }
    }

    /// Gets a private link attachment.
    ///
    /// Returns a private link attachment with its lifecycle phase and, from
    /// `WAITING_FOR_CONNECTIONS` on, the target for a private endpoint.
    ///
    /// [`until_ready`](GetPrivateLinkAttachment::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetPrivateLinkAttachment::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/private-link-attachments/{id}` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1PrivateLinkAttachment)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the private link attachment.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested private link attachment.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no private link attachment with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .networking_v1()
    ///     .private_link_attachments()
    ///     .get("platt-5v9tr", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetPrivateLinkAttachment {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetPrivateLinkAttachment { call }
    }

    /// Updates a private link attachment.
    ///
    /// Changes the name of a private link attachment.
    ///
    /// `PATCH /networking/v1/private-link-attachments/{id}` · General Availability · cloud API key
    /// or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1PrivateLinkAttachment)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the private link attachment.
    /// - `body`: The environment, which is needed to find the attachment, and the new name.
    ///
    /// # Response
    ///
    /// - 200: The private link attachment after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no private link attachment with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     ObjectReferenceInput, PrivateLinkAttachmentSpecUpdate, PrivateLinkAttachmentUpdate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PrivateLinkAttachmentUpdate::new(
    ///     PrivateLinkAttachmentSpecUpdate::new(ObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client
    ///     .networking_v1()
    ///     .private_link_attachments()
    ///     .update("platt-5v9tr", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &PrivateLinkAttachmentUpdate,
    ) -> UpdatePrivateLinkAttachment {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdatePrivateLinkAttachment {
            call,
        }
    }

    /// Deletes a private link attachment.
    ///
    /// Deletes a private link attachment. Deletion is asynchronous: in the meantime, `phase` is
    /// `DEPROVISIONING`.
    ///
    /// `DELETE /networking/v1/private-link-attachments/{id}` · General Availability · cloud API key
    /// or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1PrivateLinkAttachment)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the private link attachment.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The private link attachment is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no private link attachment with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .networking_v1()
    ///     .private_link_attachments()
    ///     .delete("platt-5v9tr", "env-6m2xp8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> DeletePrivateLinkAttachment {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
        DeletePrivateLinkAttachment {
            call,
        }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1PrivateLinkAttachments",
    name: "list private link attachments",
    method: "GET",
    path: "/networking/v1/private-link-attachments",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListPrivateLinkAttachments {
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
    /// A request builder for [`PrivateLinkAttachmentsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListPrivateLinkAttachments -> Json<PrivateLinkAttachmentList>, idempotent
}

pages! {
    ListPrivateLinkAttachments -> PrivateLinkAttachmentList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createNetworkingV1PrivateLinkAttachment",
    name: "create private link attachment",
    method: "POST",
    path: "/networking/v1/private-link-attachments",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`PrivateLinkAttachmentsClient::create`].
    CreatePrivateLinkAttachment -> Json<PrivateLinkAttachment>
}

static GET: Operation = Operation {
    id: "getNetworkingV1PrivateLinkAttachment",
    name: "get private link attachment",
    method: "GET",
    path: "/networking/v1/private-link-attachments/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`PrivateLinkAttachmentsClient::get`].
    GetPrivateLinkAttachment -> Json<PrivateLinkAttachment>, idempotent
}

impl GetPrivateLinkAttachment {
    /// Polls until `status.phase` is `READY` or `WAITING_FOR_CONNECTIONS`. `FAILED` and `EXPIRED`
    /// are errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<PrivateLinkAttachment> {
        Waiter::until_ready(self.call, Json::<PrivateLinkAttachment>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<PrivateLinkAttachment, ()> {
        Waiter::until_gone(self.call, Json::<PrivateLinkAttachment>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateNetworkingV1PrivateLinkAttachment",
    name: "update private link attachment",
    method: "PATCH",
    path: "/networking/v1/private-link-attachments/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`PrivateLinkAttachmentsClient::update`].
    UpdatePrivateLinkAttachment -> Json<PrivateLinkAttachment>
}

static DELETE: Operation = Operation {
    id: "deleteNetworkingV1PrivateLinkAttachment",
    name: "delete private link attachment",
    method: "DELETE",
    path: "/networking/v1/private-link-attachments/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`PrivateLinkAttachmentsClient::delete`].
    DeletePrivateLinkAttachment -> Empty, idempotent
}

/// A page of private link attachments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `PrivateLinkAttachmentList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The private link attachments on this page. No duplicates.
    pub data: Vec<PrivateLinkAttachment>,
}

impl PrivateLinkAttachmentList {
    /// Creates a `PrivateLinkAttachmentList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<PrivateLinkAttachment>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "PrivateLinkAttachmentList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(PrivateLinkAttachmentList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for PrivateLinkAttachmentList {
    type Item = PrivateLinkAttachment;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[PrivateLinkAttachment] {
        &self.data
    }

    fn into_items(self) -> Vec<PrivateLinkAttachment> {
        self.data
    }
}

/// A reservation of private link capacity in a cloud region, for access to the resources of an
/// environment, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachment {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `PrivateLinkAttachment`.
    pub kind: Option<String>,
    /// The ID of the private link attachment. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The location of the capacity.
    pub spec: PrivateLinkAttachmentSpec,
    /// The status of a private link attachment, and its connection details. Read-only.
    pub status: PrivateLinkAttachmentStatus,
}

impl PrivateLinkAttachment {
    /// Creates a `PrivateLinkAttachment` with its required fields.
    pub fn new(
        spec: impl Into<PrivateLinkAttachmentSpec>,
        status: impl Into<PrivateLinkAttachmentStatus>,
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

model!(PrivateLinkAttachment {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
});

impl Phased for PrivateLinkAttachment {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY", "WAITING_FOR_CONNECTIONS"],
        failed: &["FAILED", "EXPIRED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The location of the capacity, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentSpec {
    /// The display name of the private link attachment.
    pub display_name: Option<String>,
    /// The cloud provider of the resources. Immutable.
    pub cloud: PrivateLinkAttachmentSpecCloud,
    /// The cloud region of the resources. Immutable.
    pub region: String,
    /// The environment of the private link attachment.
    pub environment: ObjectReference,
}

impl PrivateLinkAttachmentSpec {
    /// Creates a `PrivateLinkAttachmentSpec` with its required fields.
    pub fn new(
        cloud: impl Into<PrivateLinkAttachmentSpecCloud>,
        region: impl Into<String>,
        environment: impl Into<ObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            cloud: cloud.into(),
            region: region.into(),
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

model!(PrivateLinkAttachmentSpec {
    "display_name": display_name,
    "cloud": cloud,
    "region": region,
    "environment": environment,
});

/// The cloud provider of the resources.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivateLinkAttachmentSpecCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PrivateLinkAttachmentSpecCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// The status of a private link attachment, and its connection details.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentStatus {
    /// The lifecycle phase of the private link attachment. `WAITING_FOR_CONNECTIONS`: it is ready
    /// for the first connection. `EXPIRED`: it waited too long and can only be deleted. Read-only.
    pub phase: PrivateLinkAttachmentStatusPhase,
    /// The machine-readable error code. Only present if the private link attachment has failed.
    /// Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the private link attachment has failed.
    /// Read-only.
    pub error_message: Option<String>,
    /// The DNS domain of the resources. Read-only.
    pub dns_domain: Option<String>,
    /// The target for a private endpoint. Present from `WAITING_FOR_CONNECTIONS` on. Read-only.
    pub cloud: Option<PrivateLinkAttachmentStatusCloud>,
}

impl PrivateLinkAttachmentStatus {
    /// Creates a `PrivateLinkAttachmentStatus` with its required fields.
    pub fn new(phase: impl Into<PrivateLinkAttachmentStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
            dns_domain: None,
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

    /// Sets [`dns_domain`](Self::dns_domain).
    #[must_use]
    pub fn with_dns_domain(mut self, dns_domain: impl Into<String>) -> Self {
        self.dns_domain = Some(dns_domain.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(
        mut self,
        cloud: impl Into<PrivateLinkAttachmentStatusCloud>,
    ) -> Self {
        self.cloud = Some(cloud.into());
        self
    }
}

model!(PrivateLinkAttachmentStatus {
    "phase": phase,
    "error_code": error_code,
    "error_message": error_message,
    "dns_domain": dns_domain,
    "cloud": cloud,
});

/// The lifecycle phase of the private link attachment.
///
/// `WAITING_FOR_CONNECTIONS`: it is ready for the first connection. `EXPIRED`: it waited too long
/// and can only be deleted.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivateLinkAttachmentStatusPhase {
    /// `PROVISIONING`
    Provisioning,
    /// `WAITING_FOR_CONNECTIONS`
    WaitingForConnections,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// `EXPIRED`
    Expired,
    /// `DEPROVISIONING`
    Deprovisioning,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PrivateLinkAttachmentStatusPhase {
    "PROVISIONING": Provisioning,
    "WAITING_FOR_CONNECTIONS": WaitingForConnections,
    "READY": Ready,
    "FAILED": Failed,
    "EXPIRED": Expired,
    "DEPROVISIONING": Deprovisioning,
});

/// The target for a private endpoint.
///
/// Present from `WAITING_FOR_CONNECTIONS` on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PrivateLinkAttachmentStatusCloud {
    /// The target for a VPC endpoint.
    AwsPrivateLinkAttachmentStatus(AwsPrivateLinkAttachmentStatus),
    /// The target for a private endpoint at Azure.
    AzurePrivateLinkAttachmentStatus(AzurePrivateLinkAttachmentStatus),
    /// The target for a Private Service Connect endpoint.
    GcpPrivateLinkAttachmentStatus(GcpPrivateLinkAttachmentStatus),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<AwsPrivateLinkAttachmentStatus> for PrivateLinkAttachmentStatusCloud {
    fn from(value: AwsPrivateLinkAttachmentStatus) -> Self {
        Self::AwsPrivateLinkAttachmentStatus(value)
    }
}

impl From<AzurePrivateLinkAttachmentStatus> for PrivateLinkAttachmentStatusCloud {
    fn from(value: AzurePrivateLinkAttachmentStatus) -> Self {
        Self::AzurePrivateLinkAttachmentStatus(value)
    }
}

impl From<GcpPrivateLinkAttachmentStatus> for PrivateLinkAttachmentStatusCloud {
    fn from(value: GcpPrivateLinkAttachmentStatus) -> Self {
        Self::GcpPrivateLinkAttachmentStatus(value)
    }
}

impl Union for PrivateLinkAttachmentStatusCloud {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AwsPrivateLinkAttachmentStatus",
                            "networking.v1.AwsPrivateLinkAttachmentStatus",
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
                            "AzurePrivateLinkAttachmentStatus",
                            "networking.v1.AzurePrivateLinkAttachmentStatus",
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
                            "GcpPrivateLinkAttachmentStatus",
                            "networking.v1.GcpPrivateLinkAttachmentStatus",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsPrivateLinkAttachmentStatus),
            1 => decode_variant(value).map(Self::AzurePrivateLinkAttachmentStatus),
            2 => decode_variant(value).map(Self::GcpPrivateLinkAttachmentStatus),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsPrivateLinkAttachmentStatus(value) => {
                write_tagged(value, "kind", "AwsPrivateLinkAttachmentStatus", serializer)
            }
            Self::AzurePrivateLinkAttachmentStatus(value) => {
                write_tagged(
                    value,
                    "kind",
                    "AzurePrivateLinkAttachmentStatus",
                    serializer,
                )
            }
            Self::GcpPrivateLinkAttachmentStatus(value) => {
                write_tagged(value, "kind", "GcpPrivateLinkAttachmentStatus", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// The target for a VPC endpoint.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsPrivateLinkAttachmentStatus {
    /// The discriminator. Always `AwsPrivateLinkAttachmentStatus`. Read-only.
    pub kind: String,
    /// The VPC endpoint service, for all zones. Read-only.
    pub vpc_endpoint_service: AwsVpcEndpointService,
}

impl AwsPrivateLinkAttachmentStatus {
    /// Creates an `AwsPrivateLinkAttachmentStatus` with its required fields.
    pub fn new(vpc_endpoint_service: impl Into<AwsVpcEndpointService>) -> Self {
        Self {
            kind: "AwsPrivateLinkAttachmentStatus".into(),
            vpc_endpoint_service: vpc_endpoint_service.into(),
        }
    }
}

model!(AwsPrivateLinkAttachmentStatus {
    "kind": kind,
    "vpc_endpoint_service": vpc_endpoint_service,
});

/// Confluent's VPC endpoint service at AWS.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsVpcEndpointService {
    /// The name of the VPC endpoint service. Read-only.
    pub vpc_endpoint_service_name: String,
}

impl AwsVpcEndpointService {
    /// Creates an `AwsVpcEndpointService` with its required fields.
    pub fn new(vpc_endpoint_service_name: impl Into<String>) -> Self {
        Self {
            vpc_endpoint_service_name: vpc_endpoint_service_name.into(),
        }
    }
}

model!(AwsVpcEndpointService {
    "vpc_endpoint_service_name": vpc_endpoint_service_name,
});

/// The target for a private endpoint at Azure.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzurePrivateLinkAttachmentStatus {
    /// The discriminator. Always `AzurePrivateLinkAttachmentStatus`. Read-only.
    pub kind: String,
    /// The Private Link service. Read-only.
    pub private_link_service: AzurePrivateLinkService,
}

impl AzurePrivateLinkAttachmentStatus {
    /// Creates an `AzurePrivateLinkAttachmentStatus` with its required fields.
    pub fn new(private_link_service: impl Into<AzurePrivateLinkService>) -> Self {
        Self {
            kind: "AzurePrivateLinkAttachmentStatus".into(),
            private_link_service: private_link_service.into(),
        }
    }
}

model!(AzurePrivateLinkAttachmentStatus {
    "kind": kind,
    "private_link_service": private_link_service,
});

/// Confluent's Azure Private Link service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzurePrivateLinkService {
    /// The alias of the Private Link service. At least 1 characters; read-only.
    pub private_link_service_alias: String,
    /// The resource ID of the Private Link service. At least 1 characters; read-only.
    pub private_link_service_resource_id: String,
}

impl AzurePrivateLinkService {
    /// Creates an `AzurePrivateLinkService` with its required fields.
    pub fn new(
        private_link_service_alias: impl Into<String>,
        private_link_service_resource_id: impl Into<String>,
    ) -> Self {
        Self {
            private_link_service_alias: private_link_service_alias.into(),
            private_link_service_resource_id: private_link_service_resource_id.into(),
        }
    }
}

model!(AzurePrivateLinkService {
    "private_link_service_alias": private_link_service_alias,
    "private_link_service_resource_id": private_link_service_resource_id,
});

/// The target for a Private Service Connect endpoint.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpPrivateLinkAttachmentStatus {
    /// The discriminator. Always `GcpPrivateLinkAttachmentStatus`. Read-only.
    pub kind: String,
    /// The service attachment. Read-only.
    pub service_attachment: GcpPscServiceAttachment,
}

impl GcpPrivateLinkAttachmentStatus {
    /// Creates a `GcpPrivateLinkAttachmentStatus` with its required fields.
    pub fn new(service_attachment: impl Into<GcpPscServiceAttachment>) -> Self {
        Self {
            kind: "GcpPrivateLinkAttachmentStatus".into(),
            service_attachment: service_attachment.into(),
        }
    }
}

model!(GcpPrivateLinkAttachmentStatus {
    "kind": kind,
    "service_attachment": service_attachment,
});

/// Confluent's service attachment at Google Cloud, for Private Service Connect.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpPscServiceAttachment {
    /// The URI of the service attachment. At least 1 characters; read-only.
    pub private_service_connect_service_attachment: String,
}

impl GcpPscServiceAttachment {
    /// Creates a `GcpPscServiceAttachment` with its required fields.
    pub fn new(private_service_connect_service_attachment: impl Into<String>) -> Self {
        Self {
            private_service_connect_service_attachment: private_service_connect_service_attachment
                .into(),
        }
    }
}

model!(GcpPscServiceAttachment {
    "private_service_connect_service_attachment": private_service_connect_service_attachment,
});

/// A reservation of private link capacity in a cloud region, for access to the resources of an
/// environment, as sent by [`PrivateLinkAttachmentsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentCreate {
    /// The location of the capacity.
    pub spec: PrivateLinkAttachmentSpecCreate,
}

impl PrivateLinkAttachmentCreate {
    /// Creates a `PrivateLinkAttachmentCreate` with its required fields.
    pub fn new(spec: impl Into<PrivateLinkAttachmentSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PrivateLinkAttachmentCreate {
    "spec": spec,
});

/// The location of the capacity, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentSpecCreate {
    /// The display name of the private link attachment.
    pub display_name: Option<String>,
    /// The cloud provider of the resources. Immutable.
    pub cloud: PrivateLinkAttachmentSpecCloud,
    /// The cloud region of the resources. Immutable.
    pub region: String,
    /// The environment of the private link attachment.
    pub environment: ObjectReferenceInput,
}

impl PrivateLinkAttachmentSpecCreate {
    /// Creates a `PrivateLinkAttachmentSpecCreate` with its required fields.
    pub fn new(
        cloud: impl Into<PrivateLinkAttachmentSpecCloud>,
        region: impl Into<String>,
        environment: impl Into<ObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: None,
            cloud: cloud.into(),
            region: region.into(),
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

model!(PrivateLinkAttachmentSpecCreate {
    "display_name": display_name,
    "cloud": cloud,
    "region": region,
    "environment": environment,
});

/// The fields of a private link attachment that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentUpdate {
    /// The fields of a private link attachment spec that can be changed.
    pub spec: PrivateLinkAttachmentSpecUpdate,
}

impl PrivateLinkAttachmentUpdate {
    /// Creates a `PrivateLinkAttachmentUpdate` with its required fields.
    pub fn new(spec: impl Into<PrivateLinkAttachmentSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PrivateLinkAttachmentUpdate {
    "spec": spec,
});

/// The fields of a private link attachment spec that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentSpecUpdate {
    /// The display name of the private link attachment.
    pub display_name: Option<String>,
    /// The environment of the private link attachment.
    pub environment: ObjectReferenceInput,
}

impl PrivateLinkAttachmentSpecUpdate {
    /// Creates a `PrivateLinkAttachmentSpecUpdate` with its required fields.
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

model!(PrivateLinkAttachmentSpecUpdate {
    "display_name": display_name,
    "environment": environment,
});

union!(PrivateLinkAttachmentStatusCloud);
