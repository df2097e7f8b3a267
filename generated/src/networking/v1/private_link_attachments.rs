// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Reservations of private link capacity in a cloud region, for access to the resources of an
//! environment.
//!
//! Quota: `private_link_attachments_per_environment`.

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

/// Reservations of private link capacity in a cloud region, for access to the resources of an
/// environment.
///
/// Quota: `private_link_attachments_per_environment`.
///
/// Reached by
/// [`NetworkingV1::private_link_attachments`](super::NetworkingV1::private_link_attachments).
#[derive(Clone, Debug)]
pub struct PrivateLinkAttachmentsClient {
    pub(super) client: Client,
}

impl PrivateLinkAttachmentsClient {
    /// Lists private link attachments.
    ///
    /// `GET /networking/v1/private-link-attachments` · General Availability · cloud API key or STS
    /// token
    ///
    /// Returns the private link attachments of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1PrivateLinkAttachments)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose private link attachments are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of private link attachments. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    pub fn list(&self, environment: impl AsRef<str>) -> ListPrivateLinkAttachments {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListPrivateLinkAttachments { call }
    }

    /// Creates a private link attachment.
    ///
    /// `POST /networking/v1/private-link-attachments` · General Availability · cloud API key or STS
    /// token
    ///
    /// Reserves private link capacity in a cloud region. When `phase` is `WAITING_FOR_CONNECTIONS`,
    /// connect a private endpoint to the service in `status`; without a connection, the attachment
    /// expires.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1PrivateLinkAttachment)
    ///
    /// # Arguments
    ///
    /// - `body`: Cloud provider, region and environment of the attachment.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The private link attachment, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    ///     ObjectReferenceInput, PrivateLinkAttachmentCreate, PrivateLinkAttachmentSpecCloud,
    ///     PrivateLinkAttachmentSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PrivateLinkAttachmentCreate::new(
    ///     PrivateLinkAttachmentSpecCreate::new(
    ///         PrivateLinkAttachmentSpecCloud::Aws,
    ///         "region",
    ///         ObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.networking_v1().private_link_attachments().create(&body).await?;
    /// println!("{answer:?}");
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
    /// `GET /networking/v1/private-link-attachments/{id}` · General Availability · cloud API key or
    /// STS token
    ///
    /// Returns a private link attachment.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1PrivateLinkAttachment)
    ///
    /// [`until_ready`](GetPrivateLinkAttachment::until_ready) asks again until it is ready,
    /// [`until_gone`](GetPrivateLinkAttachment::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the private link attachment.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested private link attachment. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no private link attachment with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .networking_v1()
    ///     .private_link_attachments()
    ///     .get("platt-5v9tr", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetPrivateLinkAttachment {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetPrivateLinkAttachment { call }
    }

    /// Updates a private link attachment.
    ///
    /// `PATCH /networking/v1/private-link-attachments/{id}` · General Availability · cloud API key
    /// or STS token
    ///
    /// Changes the name of a private link attachment.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1PrivateLinkAttachment)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the private link attachment.
    /// - `body`: The environment, which is needed to find the attachment, and the new name.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The private link attachment after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no private link attachment with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///     PrivateLinkAttachmentSpecUpdate::new(ObjectReferenceInput::new("id")),
    /// );
    /// let answer = client
    ///     .networking_v1()
    ///     .private_link_attachments()
    ///     .update("platt-5v9tr", &body)
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `DELETE /networking/v1/private-link-attachments/{id}` · General Availability · cloud API key
    /// or STS token
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1PrivateLinkAttachment)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the private link attachment.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The private link attachment is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no private link attachment with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
        environment: impl AsRef<str>,
    ) -> DeletePrivateLinkAttachment {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
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

request! {
    /// A call of [`PrivateLinkAttachmentsClient::list`].
    ListPrivateLinkAttachments -> Json<PrivateLinkAttachmentList>
}

pages! {
    ListPrivateLinkAttachments -> PrivateLinkAttachmentList, Paging::Link("page_token")
}

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
    id: "createNetworkingV1PrivateLinkAttachment",
    name: "create private link attachment",
    method: "POST",
    path: "/networking/v1/private-link-attachments",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`PrivateLinkAttachmentsClient::create`].
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
    /// A call of [`PrivateLinkAttachmentsClient::get`].
    GetPrivateLinkAttachment -> Json<PrivateLinkAttachment>
}

impl GetPrivateLinkAttachment {
    /// Waits until it is ready: until `status.phase` is `READY` or `WAITING_FOR_CONNECTIONS`.
    /// `FAILED` and `EXPIRED` are errors.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<PrivateLinkAttachment> {
        Waiter::until_ready(self.call, Json::<PrivateLinkAttachment>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
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
    /// A call of [`PrivateLinkAttachmentsClient::update`].
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
    /// A call of [`PrivateLinkAttachmentsClient::delete`].
    DeletePrivateLinkAttachment -> Empty
}

/// A page of private link attachments.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `PrivateLinkAttachmentList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The private link attachments on this page. Without duplicates.
    pub data: Vec<PrivateLinkAttachment>,
}

impl PrivateLinkAttachmentList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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
/// environment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachment {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `PrivateLinkAttachment`.
    pub kind: Option<String>,
    /// The ID of the private link attachment. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The location of the capacity.
    pub spec: PrivateLinkAttachmentSpec,
    /// The status of a private link attachment, and its connection details. Read-only. Set by the
    /// service.
    pub status: PrivateLinkAttachmentStatus,
}

impl PrivateLinkAttachment {
    /// With what is required.
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

model!(PrivateLinkAttachment {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
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

/// The location of the capacity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentSpec {
    /// The display name of the private link attachment.
    pub display_name: Option<String>,
    /// The cloud provider of the resources. Cannot change after creation.
    pub cloud: PrivateLinkAttachmentSpecCloud,
    /// The cloud region of the resources. Cannot change after creation.
    pub region: String,
    /// The environment of the private link attachment.
    pub environment: ObjectReference,
}

impl PrivateLinkAttachmentSpec {
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(PrivateLinkAttachmentSpec {
    0 "display_name": display_name,
    1 "cloud": cloud,
    2 "region": region,
    3 "environment": environment,
});

open_enum! {
    /// The cloud provider of the resources.
    pub enum PrivateLinkAttachmentSpecCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

/// The status of a private link attachment, and its connection details.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentStatus {
    /// The lifecycle phase of the private link attachment. `WAITING_FOR_CONNECTIONS`: it is ready
    /// for the first connection. `EXPIRED`: it waited too long and can only be deleted. Set by the
    /// service.
    pub phase: PrivateLinkAttachmentStatusPhase,
    /// The machine-readable error code. Only present if the private link attachment has failed. Set
    /// by the service.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the private link attachment has failed.
    /// Set by the service.
    pub error_message: Option<String>,
    /// The DNS domain of the resources. Set by the service.
    pub dns_domain: Option<String>,
    /// The target for a private endpoint. Present from `WAITING_FOR_CONNECTIONS` on. Set by the
    /// service.
    pub cloud: Option<PrivateLinkAttachmentStatusCloud>,
}

impl PrivateLinkAttachmentStatus {
    /// With what is required.
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
    pub fn with_error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Sets [`error_message`](Self::error_message).
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets [`dns_domain`](Self::dns_domain).
    pub fn with_dns_domain(mut self, dns_domain: impl Into<String>) -> Self {
        self.dns_domain = Some(dns_domain.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(
        mut self,
        cloud: impl Into<PrivateLinkAttachmentStatusCloud>,
    ) -> Self {
        self.cloud = Some(cloud.into());
        self
    }
}

model!(PrivateLinkAttachmentStatus {
    0 "phase": phase,
    1 "error_code": error_code,
    2 "error_message": error_message,
    3 "dns_domain": dns_domain,
    4 "cloud": cloud,
});

open_enum! {
    /// The lifecycle phase of the private link attachment.
    ///
    /// `WAITING_FOR_CONNECTIONS`: it is ready for the first connection. `EXPIRED`: it waited too
    /// long and can only be deleted.
    pub enum PrivateLinkAttachmentStatusPhase {
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `WAITING_FOR_CONNECTIONS`
        WaitingForConnections = "WAITING_FOR_CONNECTIONS",
        /// `READY`
        Ready = "READY",
        /// `FAILED`
        Failed = "FAILED",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `DEPROVISIONING`
        Deprovisioning = "DEPROVISIONING",
    }
}

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
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some(
                "AwsPrivateLinkAttachmentStatus"
                | "networking.v1.AwsPrivateLinkAttachmentStatus",
            ) => alternative(value).map(Self::AwsPrivateLinkAttachmentStatus),
            Some(
                "AzurePrivateLinkAttachmentStatus"
                | "networking.v1.AzurePrivateLinkAttachmentStatus",
            ) => alternative(value).map(Self::AzurePrivateLinkAttachmentStatus),
            Some(
                "GcpPrivateLinkAttachmentStatus"
                | "networking.v1.GcpPrivateLinkAttachmentStatus",
            ) => alternative(value).map(Self::GcpPrivateLinkAttachmentStatus),
            _ => Ok(Self::Unrecognized(value)),
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsPrivateLinkAttachmentStatus {
    /// The discriminator. Always `AwsPrivateLinkAttachmentStatus`. Set by the service.
    pub kind: String,
    /// The VPC endpoint service, for all zones. Set by the service.
    pub vpc_endpoint_service: AwsVpcEndpointService,
}

impl AwsPrivateLinkAttachmentStatus {
    /// With what is required.
    pub fn new(vpc_endpoint_service: impl Into<AwsVpcEndpointService>) -> Self {
        Self {
            kind: "AwsPrivateLinkAttachmentStatus".into(),
            vpc_endpoint_service: vpc_endpoint_service.into(),
        }
    }
}

model!(AwsPrivateLinkAttachmentStatus {
    0 "kind": kind,
    1 "vpc_endpoint_service": vpc_endpoint_service,
});

/// Confluent's VPC endpoint service at AWS.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsVpcEndpointService {
    /// The name of the VPC endpoint service. Set by the service.
    pub vpc_endpoint_service_name: String,
}

impl AwsVpcEndpointService {
    /// With what is required.
    pub fn new(vpc_endpoint_service_name: impl Into<String>) -> Self {
        Self {
            vpc_endpoint_service_name: vpc_endpoint_service_name.into(),
        }
    }
}

model!(AwsVpcEndpointService {
    0 "vpc_endpoint_service_name": vpc_endpoint_service_name,
});

/// The target for a private endpoint at Azure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzurePrivateLinkAttachmentStatus {
    /// The discriminator. Always `AzurePrivateLinkAttachmentStatus`. Set by the service.
    pub kind: String,
    /// The Private Link service. Set by the service.
    pub private_link_service: AzurePrivateLinkService,
}

impl AzurePrivateLinkAttachmentStatus {
    /// With what is required.
    pub fn new(private_link_service: impl Into<AzurePrivateLinkService>) -> Self {
        Self {
            kind: "AzurePrivateLinkAttachmentStatus".into(),
            private_link_service: private_link_service.into(),
        }
    }
}

model!(AzurePrivateLinkAttachmentStatus {
    0 "kind": kind,
    1 "private_link_service": private_link_service,
});

/// Confluent's Azure Private Link service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzurePrivateLinkService {
    /// The alias of the Private Link service. At least 1 characters; set by the service.
    pub private_link_service_alias: String,
    /// The resource ID of the Private Link service. At least 1 characters; set by the service.
    pub private_link_service_resource_id: String,
}

impl AzurePrivateLinkService {
    /// With what is required.
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
    0 "private_link_service_alias": private_link_service_alias,
    1 "private_link_service_resource_id": private_link_service_resource_id,
});

/// The target for a Private Service Connect endpoint.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpPrivateLinkAttachmentStatus {
    /// The discriminator. Always `GcpPrivateLinkAttachmentStatus`. Set by the service.
    pub kind: String,
    /// The service attachment. Set by the service.
    pub service_attachment: GcpPscServiceAttachment,
}

impl GcpPrivateLinkAttachmentStatus {
    /// With what is required.
    pub fn new(service_attachment: impl Into<GcpPscServiceAttachment>) -> Self {
        Self {
            kind: "GcpPrivateLinkAttachmentStatus".into(),
            service_attachment: service_attachment.into(),
        }
    }
}

model!(GcpPrivateLinkAttachmentStatus {
    0 "kind": kind,
    1 "service_attachment": service_attachment,
});

/// Confluent's service attachment at Google Cloud, for Private Service Connect.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpPscServiceAttachment {
    /// The URI of the service attachment. At least 1 characters; set by the service.
    pub private_service_connect_service_attachment: String,
}

impl GcpPscServiceAttachment {
    /// With what is required.
    pub fn new(private_service_connect_service_attachment: impl Into<String>) -> Self {
        Self {
            private_service_connect_service_attachment: private_service_connect_service_attachment
                .into(),
        }
    }
}

model!(GcpPscServiceAttachment {
    0 "private_service_connect_service_attachment": private_service_connect_service_attachment,
});

/// A reservation of private link capacity in a cloud region, for access to the resources of an
/// environment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentCreate {
    /// The location of the capacity.
    pub spec: PrivateLinkAttachmentSpecCreate,
}

impl PrivateLinkAttachmentCreate {
    /// With what is required.
    pub fn new(spec: impl Into<PrivateLinkAttachmentSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PrivateLinkAttachmentCreate {
    0 "spec": spec,
});

/// The location of the capacity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentSpecCreate {
    /// The display name of the private link attachment.
    pub display_name: Option<String>,
    /// The cloud provider of the resources. Cannot change after creation.
    pub cloud: PrivateLinkAttachmentSpecCloud,
    /// The cloud region of the resources. Cannot change after creation.
    pub region: String,
    /// The environment of the private link attachment.
    pub environment: ObjectReferenceInput,
}

impl PrivateLinkAttachmentSpecCreate {
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(PrivateLinkAttachmentSpecCreate {
    0 "display_name": display_name,
    1 "cloud": cloud,
    2 "region": region,
    3 "environment": environment,
});

/// The fields of a private link attachment that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentUpdate {
    /// The fields of a private link attachment spec that can be changed.
    pub spec: PrivateLinkAttachmentSpecUpdate,
}

impl PrivateLinkAttachmentUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<PrivateLinkAttachmentSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PrivateLinkAttachmentUpdate {
    0 "spec": spec,
});

/// The fields of a private link attachment spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAttachmentSpecUpdate {
    /// The display name of the private link attachment.
    pub display_name: Option<String>,
    /// The environment of the private link attachment.
    pub environment: ObjectReferenceInput,
}

impl PrivateLinkAttachmentSpecUpdate {
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

model!(PrivateLinkAttachmentSpecUpdate {
    0 "display_name": display_name,
    1 "environment": environment,
});

union!(PrivateLinkAttachmentStatusCloud);
