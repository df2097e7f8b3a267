// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! The shares that the organization granted, one per invited user.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, GlobalObjectReference, ListMeta, ObjectMeta,
};
use crate::model::{
    DateTime, Shape, SharedJson, Union, decode_variant, model, open_enum, union,
    write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The operations of [`CdxV1::provider_shares`](super::CdxV1::provider_shares).
///
/// The shares that the organization granted, one per invited user.
#[derive(Clone, Debug)]
pub struct ProviderSharesClient {
    pub(super) client: Client,
}

impl ProviderSharesClient {
    /// Lists granted shares.
    ///
    /// Returns the shares that the organization granted, in pages.
    ///
    /// `GET /cdx/v1/provider-shares` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCdxV1ProviderShares)
    ///
    /// # Parameters
    ///
    /// Optional: [`shared_resource`](ListProviderShares::shared_resource),
    /// [`crn`](ListProviderShares::crn), [`include_deleted`](ListProviderShares::include_deleted),
    /// [`page_size`](ListProviderShares::page_size), [`page_token`](ListProviderShares::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of granted shares.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.cdx_v1().provider_shares().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListProviderShares {
        ListProviderShares {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Creates a share.
    ///
    /// Shares resources with a user, who receives an invitation with a token to redeem.
    ///
    /// `POST /cdx/v1/provider-shares` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCdxV1ProviderShare)
    ///
    /// # Parameters
    ///
    /// - `body`: The resources and their recipient.
    ///
    /// # Response
    ///
    /// - 201: The new share. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cdx::v1::{
    ///     CreateProviderShareRequest, CreateProviderShareRequestConsumerRestriction,
    ///     DeliveryMethod, EmailConsumerRestriction,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateProviderShareRequest::new(
    ///     DeliveryMethod::Email,
    ///     CreateProviderShareRequestConsumerRestriction::Email(
    ///         EmailConsumerRestriction::new("email"),
    ///     ),
    ///     ["resources"],
    /// );
    /// let response = client.cdx_v1().provider_shares().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &CreateProviderShareRequest) -> CreateProviderShare {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateProviderShare { call }
    }

    /// Gets a granted share.
    ///
    /// Returns a share that the organization granted, with its recipient, its invitation and its
    /// lifecycle phase.
    ///
    /// `GET /cdx/v1/provider-shares/{id}` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCdxV1ProviderShare)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the share.
    ///
    /// # Response
    ///
    /// - 200: The requested granted share.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no share with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.cdx_v1().provider_shares().get("ss-9k4tw").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetProviderShare {
        GetProviderShare {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Deletes a granted share.
    ///
    /// Deletes a share. Its recipient loses access.
    ///
    /// `DELETE /cdx/v1/provider-shares/{id}` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCdxV1ProviderShare)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the share.
    ///
    /// # Response
    ///
    /// - 204: The granted share is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no share with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.cdx_v1().provider_shares().delete("ss-9k4tw").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteProviderShare {
        DeleteProviderShare {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }

    /// Resends an invitation.
    ///
    /// Resends the invitation to a share.
    ///
    /// `POST /cdx/v1/provider-shares/{id}:resend` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/resendCdxV1ProviderShare)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the share.
    ///
    /// # Response
    ///
    /// - 204: The invitation was sent. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no share with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.cdx_v1().provider_shares().resend("ss-9k4tw").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resend(&self, id: impl Into<String>) -> ResendProviderShare {
        ResendProviderShare {
            call: Call::new(&self.client, &RESEND).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listCdxV1ProviderShares",
    name: "list provider shares",
    method: "GET",
    path: "/cdx/v1/provider-shares",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

impl ListProviderShares {
    /// Filters by resource ID.
    pub fn shared_resource(mut self, shared_resource: impl Into<String>) -> Self {
        let shared_resource: String = shared_resource.into();
        self.call.query("shared_resource", shared_resource);
        self
    }

    /// Filters by resource CRN.
    pub fn crn(mut self, crn: impl Into<String>) -> Self {
        let crn: String = crn.into();
        self.call.query("crn", crn);
        self
    }

    /// Sets whether to include shares that are no longer active.
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", include_deleted);
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
    /// A request builder for [`ProviderSharesClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListProviderShares -> Json<ProviderShareList>, idempotent
}

pages! {
    ListProviderShares -> ProviderShareList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createCdxV1ProviderShare",
    name: "create provider share",
    method: "POST",
    path: "/cdx/v1/provider-shares",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ProviderSharesClient::create`].
    CreateProviderShare -> Json<ProviderShare>
}

static GET: Operation = Operation {
    id: "getCdxV1ProviderShare",
    name: "get provider share",
    method: "GET",
    path: "/cdx/v1/provider-shares/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ProviderSharesClient::get`].
    GetProviderShare -> Json<ProviderShare>, idempotent
}

static DELETE: Operation = Operation {
    id: "deleteCdxV1ProviderShare",
    name: "delete provider share",
    method: "DELETE",
    path: "/cdx/v1/provider-shares/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ProviderSharesClient::delete`].
    DeleteProviderShare -> Empty, idempotent
}

static RESEND: Operation = Operation {
    id: "resendCdxV1ProviderShare",
    name: "resend provider share",
    method: "POST",
    path: "/cdx/v1/provider-shares/{id}:resend",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ProviderSharesClient::resend`].
    ResendProviderShare -> Empty
}

/// A page of granted shares.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProviderShareList {
    /// The group and version of the API that the object belongs to. Read-only; always `cdx/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ProviderShareList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The granted shares on this page. No duplicates.
    pub data: Vec<ProviderShare>,
}

impl ProviderShareList {
    /// Creates a `ProviderShareList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<ProviderShare>>,
    ) -> Self {
        Self {
            api_version: "cdx/v1".into(),
            kind: "ProviderShareList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ProviderShareList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for ProviderShareList {
    type Item = ProviderShare;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[ProviderShare] {
        &self.data
    }

    fn into_items(self) -> Vec<ProviderShare> {
        self.data
    }
}

/// A share that the organization granted to a user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProviderShare {
    /// The group and version of the API that the object belongs to. Read-only; always `cdx/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `ProviderShare`.
    pub kind: Option<String>,
    /// The ID of the share. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The name of the recipient. Read-only.
    pub consumer_user_name: Option<String>,
    /// The name of the organization of this user. Read-only.
    pub consumer_organization_name: Option<String>,
    /// The name or email address of the user who granted the share. No longer maintained.
    /// Read-only.
    pub provider_user_name: Option<String>,
    /// The delivery method of the invitation. Immutable.
    pub delivery_method: Option<DeliveryMethod>,
    /// The user who may redeem the token of the invitation. Immutable.
    pub consumer_restriction: Option<ProviderShareConsumerRestriction>,
    /// The time at which the invitation was sent, in UTC. Read-only.
    pub invited_at: Option<DateTime>,
    /// The expiry time of the invitation, in UTC. Only meaningful until it is redeemed. Read-only.
    pub invite_expires_at: Option<DateTime>,
    /// The time at which the invitation was redeemed, in UTC. Absent before. Read-only.
    pub redeemed_at: Option<DateTime>,
    /// The user who granted the share. Read-only.
    pub provider_user: Option<GlobalObjectReference>,
    /// The service account that represents the recipient. Immutable.
    pub service_account: Option<GlobalObjectReference>,
    /// The Kafka cluster of the shared resources. Immutable.
    pub cloud_cluster: Option<EnvScopedObjectReference>,
    /// The status of a share. Read-only.
    pub status: Option<ProviderShareStatus>,
}

impl ProviderShare {
    /// Creates an empty `ProviderShare`.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`consumer_user_name`](Self::consumer_user_name).
    #[must_use]
    pub fn with_consumer_user_name(
        mut self,
        consumer_user_name: impl Into<String>,
    ) -> Self {
        self.consumer_user_name = Some(consumer_user_name.into());
        self
    }

    /// Sets [`consumer_organization_name`](Self::consumer_organization_name).
    #[must_use]
    pub fn with_consumer_organization_name(
        mut self,
        consumer_organization_name: impl Into<String>,
    ) -> Self {
        self.consumer_organization_name = Some(consumer_organization_name.into());
        self
    }

    /// Sets [`provider_user_name`](Self::provider_user_name).
    #[must_use]
    pub fn with_provider_user_name(
        mut self,
        provider_user_name: impl Into<String>,
    ) -> Self {
        self.provider_user_name = Some(provider_user_name.into());
        self
    }

    /// Sets [`delivery_method`](Self::delivery_method).
    #[must_use]
    pub fn with_delivery_method(
        mut self,
        delivery_method: impl Into<DeliveryMethod>,
    ) -> Self {
        self.delivery_method = Some(delivery_method.into());
        self
    }

    /// Sets [`consumer_restriction`](Self::consumer_restriction).
    #[must_use]
    pub fn with_consumer_restriction(
        mut self,
        consumer_restriction: impl Into<ProviderShareConsumerRestriction>,
    ) -> Self {
        self.consumer_restriction = Some(consumer_restriction.into());
        self
    }

    /// Sets [`invited_at`](Self::invited_at).
    #[must_use]
    pub fn with_invited_at(mut self, invited_at: impl Into<DateTime>) -> Self {
        self.invited_at = Some(invited_at.into());
        self
    }

    /// Sets [`invite_expires_at`](Self::invite_expires_at).
    #[must_use]
    pub fn with_invite_expires_at(
        mut self,
        invite_expires_at: impl Into<DateTime>,
    ) -> Self {
        self.invite_expires_at = Some(invite_expires_at.into());
        self
    }

    /// Sets [`redeemed_at`](Self::redeemed_at).
    #[must_use]
    pub fn with_redeemed_at(mut self, redeemed_at: impl Into<DateTime>) -> Self {
        self.redeemed_at = Some(redeemed_at.into());
        self
    }

    /// Sets [`provider_user`](Self::provider_user).
    #[must_use]
    pub fn with_provider_user(
        mut self,
        provider_user: impl Into<GlobalObjectReference>,
    ) -> Self {
        self.provider_user = Some(provider_user.into());
        self
    }

    /// Sets [`service_account`](Self::service_account).
    #[must_use]
    pub fn with_service_account(
        mut self,
        service_account: impl Into<GlobalObjectReference>,
    ) -> Self {
        self.service_account = Some(service_account.into());
        self
    }

    /// Sets [`cloud_cluster`](Self::cloud_cluster).
    #[must_use]
    pub fn with_cloud_cluster(
        mut self,
        cloud_cluster: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        self.cloud_cluster = Some(cloud_cluster.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<ProviderShareStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

model!(ProviderShare {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "consumer_user_name": consumer_user_name,
    "consumer_organization_name": consumer_organization_name,
    "provider_user_name": provider_user_name,
    "delivery_method": delivery_method,
    "consumer_restriction": consumer_restriction,
    "invited_at": invited_at,
    "invite_expires_at": invite_expires_at,
    "redeemed_at": redeemed_at,
    "provider_user": provider_user,
    "service_account": service_account,
    "cloud_cluster": cloud_cluster,
    "status": status,
});

/// The delivery method of the invitation.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryMethod {
    /// `EMAIL`
    Email,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(DeliveryMethod {
    "EMAIL": Email,
});

/// The user who may redeem the token of the invitation, as returned by the service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProviderShareConsumerRestriction {
    /// A user, identified by an email address.
    Email(EmailConsumerRestriction),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<EmailConsumerRestriction> for ProviderShareConsumerRestriction {
    fn from(value: EmailConsumerRestriction) -> Self {
        Self::Email(value)
    }
}

impl Union for ProviderShareConsumerRestriction {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[("kind", Shape::Texts(&["Email", "cdx.v1.EmailConsumerRestriction"]))],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::Email),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Email(value) => write_tagged(value, "kind", "Email", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A user, identified by an email address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailConsumerRestriction {
    /// The discriminator. Always `Email`.
    pub kind: String,
    /// The email address of the user. Format `email`.
    pub email: String,
}

impl EmailConsumerRestriction {
    /// Creates an `EmailConsumerRestriction` with its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            kind: "Email".into(),
            email: email.into(),
        }
    }
}

model!(EmailConsumerRestriction {
    "kind": kind,
    "email": email,
});

/// The status of a share.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProviderShareStatus {
    /// The lifecycle phase of the share. Read-only.
    pub phase: ProviderShareStatusPhase,
}

impl ProviderShareStatus {
    /// Creates a `ProviderShareStatus` with its required fields.
    pub fn new(phase: impl Into<ProviderShareStatusPhase>) -> Self {
        Self { phase: phase.into() }
    }
}

model!(ProviderShareStatus {
    "phase": phase,
});

/// The lifecycle phase of the share.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProviderShareStatusPhase {
    /// `INVITED`
    Invited,
    /// `EXPIRED`
    Expired,
    /// `ACTIVE`
    Active,
    /// `DEACTIVATED`
    Deactivated,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ProviderShareStatusPhase {
    "INVITED": Invited,
    "EXPIRED": Expired,
    "ACTIVE": Active,
    "DEACTIVATED": Deactivated,
});

/// A share to grant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateProviderShareRequest {
    /// The delivery method of the invitation.
    pub delivery_method: DeliveryMethod,
    /// The user who may redeem the token of the invitation.
    pub consumer_restriction: CreateProviderShareRequestConsumerRestriction,
    /// The CRNs of the resources to share. At least 1 elements.
    pub resources: Vec<String>,
}

impl CreateProviderShareRequest {
    /// Creates a `CreateProviderShareRequest` with its required fields.
    pub fn new(
        delivery_method: impl Into<DeliveryMethod>,
        consumer_restriction: impl Into<CreateProviderShareRequestConsumerRestriction>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            delivery_method: delivery_method.into(),
            consumer_restriction: consumer_restriction.into(),
            resources: resources.into_iter().map(Into::into).collect(),
        }
    }
}

model!(CreateProviderShareRequest {
    "delivery_method": delivery_method,
    "consumer_restriction": consumer_restriction,
    "resources": resources,
});

/// The user who may redeem the token of the invitation, as sent in requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateProviderShareRequestConsumerRestriction {
    /// A user, identified by an email address.
    Email(EmailConsumerRestriction),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<EmailConsumerRestriction> for CreateProviderShareRequestConsumerRestriction {
    fn from(value: EmailConsumerRestriction) -> Self {
        Self::Email(value)
    }
}

impl Union for CreateProviderShareRequestConsumerRestriction {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[("kind", Shape::Texts(&["Email", "cdx.v1.EmailConsumerRestriction"]))],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::Email),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Email(value) => write_tagged(value, "kind", "Email", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

union!(ProviderShareConsumerRestriction, CreateProviderShareRequestConsumerRestriction);
