// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! The shares that the organization granted, one per invited user.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, GlobalObjectReference, ListMeta, ObjectMeta,
};
use crate::model::{
    DateTime, Union, alternative, model, open_enum, tag, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The shares that the organization granted, one per invited user.
///
/// Reached by [`CdxV1::provider_shares`](super::CdxV1::provider_shares).
#[derive(Clone, Debug)]
pub struct ProviderSharesClient {
    pub(super) client: Client,
}

impl ProviderSharesClient {
    /// Lists granted shares.
    ///
    /// `GET /cdx/v1/provider-shares` · cloud API key
    ///
    /// Returns the shares that the organization granted, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCdxV1ProviderShares)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of granted shares. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    /// `POST /cdx/v1/provider-shares` · cloud API key
    ///
    /// Shares resources with a user, who receives an invitation with a token to redeem.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCdxV1ProviderShare)
    ///
    /// # Arguments
    ///
    /// - `body`: The resources and their recipient.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new share. | `X-Request-Id`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    /// let answer = client.cdx_v1().provider_shares().create(&body).await?;
    /// println!("{answer:?}");
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
    /// `GET /cdx/v1/provider-shares/{id}` · cloud API key
    ///
    /// Returns a share that the organization granted.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCdxV1ProviderShare)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the share.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested granted share. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no share with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.cdx_v1().provider_shares().get("ss-9k4tw").await?;
    /// println!("{answer:?}");
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
    /// `DELETE /cdx/v1/provider-shares/{id}` · cloud API key
    ///
    /// Deletes a share. Its recipient loses access.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCdxV1ProviderShare)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the share.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The granted share is being deleted. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no share with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    /// `POST /cdx/v1/provider-shares/{id}:resend` · cloud API key
    ///
    /// Resends the invitation to a share.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/resendCdxV1ProviderShare)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the share.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The invitation was sent. There is no body. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no share with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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

request! {
    /// A call of [`ProviderSharesClient::list`].
    ListProviderShares -> Json<ProviderShareList>
}

pages! {
    ListProviderShares -> ProviderShareList, Paging::Link("page_token")
}

impl ListProviderShares {
    /// Filters by resource ID.
    pub fn shared_resource(mut self, shared_resource: impl AsRef<str>) -> Self {
        self.call.query("shared_resource", shared_resource.as_ref());
        self
    }

    /// Filters by resource CRN.
    pub fn crn(mut self, crn: impl AsRef<str>) -> Self {
        self.call.query("crn", crn.as_ref());
        self
    }

    /// `true` to include shares that are no longer active.
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", include_deleted);
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
    id: "createCdxV1ProviderShare",
    name: "create provider share",
    method: "POST",
    path: "/cdx/v1/provider-shares",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ProviderSharesClient::create`].
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
    /// A call of [`ProviderSharesClient::get`].
    GetProviderShare -> Json<ProviderShare>
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
    /// A call of [`ProviderSharesClient::delete`].
    DeleteProviderShare -> Empty
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
    /// A call of [`ProviderSharesClient::resend`].
    ResendProviderShare -> Empty
}

/// A page of granted shares.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProviderShareList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ProviderShareList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The granted shares on this page. Without duplicates.
    pub data: Vec<ProviderShare>,
}

impl ProviderShareList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProviderShare {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `ProviderShare`.
    pub kind: Option<String>,
    /// The ID of the share. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The name of the recipient. Set by the service.
    pub consumer_user_name: Option<String>,
    /// The name of the organization of this user. Set by the service.
    pub consumer_organization_name: Option<String>,
    /// The name or email address of the user who granted the share. No longer maintained. Set by
    /// the service.
    pub provider_user_name: Option<String>,
    /// The delivery method of the invitation. Cannot change after creation.
    pub delivery_method: Option<DeliveryMethod>,
    /// The user who may redeem the token of the invitation. Cannot change after creation.
    pub consumer_restriction: Option<ProviderShareConsumerRestriction>,
    /// The time at which the invitation was sent, in UTC. Set by the service.
    pub invited_at: Option<DateTime>,
    /// The expiry time of the invitation, in UTC. Only meaningful until it is redeemed. Set by the
    /// service.
    pub invite_expires_at: Option<DateTime>,
    /// The time at which the invitation was redeemed, in UTC. Absent before. Set by the service.
    pub redeemed_at: Option<DateTime>,
    /// The user who granted the share. Set by the service.
    pub provider_user: Option<GlobalObjectReference>,
    /// The service account that represents the recipient. Cannot change after creation.
    pub service_account: Option<GlobalObjectReference>,
    /// The Kafka cluster of the shared resources. Cannot change after creation.
    pub cloud_cluster: Option<EnvScopedObjectReference>,
    /// The status of a share. Read-only. Set by the service.
    pub status: Option<ProviderShareStatus>,
}

impl ProviderShare {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`consumer_user_name`](Self::consumer_user_name).
    pub fn with_consumer_user_name(
        mut self,
        consumer_user_name: impl Into<String>,
    ) -> Self {
        self.consumer_user_name = Some(consumer_user_name.into());
        self
    }

    /// Sets [`consumer_organization_name`](Self::consumer_organization_name).
    pub fn with_consumer_organization_name(
        mut self,
        consumer_organization_name: impl Into<String>,
    ) -> Self {
        self.consumer_organization_name = Some(consumer_organization_name.into());
        self
    }

    /// Sets [`provider_user_name`](Self::provider_user_name).
    pub fn with_provider_user_name(
        mut self,
        provider_user_name: impl Into<String>,
    ) -> Self {
        self.provider_user_name = Some(provider_user_name.into());
        self
    }

    /// Sets [`delivery_method`](Self::delivery_method).
    pub fn with_delivery_method(
        mut self,
        delivery_method: impl Into<DeliveryMethod>,
    ) -> Self {
        self.delivery_method = Some(delivery_method.into());
        self
    }

    /// Sets [`consumer_restriction`](Self::consumer_restriction).
    pub fn with_consumer_restriction(
        mut self,
        consumer_restriction: impl Into<ProviderShareConsumerRestriction>,
    ) -> Self {
        self.consumer_restriction = Some(consumer_restriction.into());
        self
    }

    /// Sets [`invited_at`](Self::invited_at).
    pub fn with_invited_at(mut self, invited_at: impl Into<DateTime>) -> Self {
        self.invited_at = Some(invited_at.into());
        self
    }

    /// Sets [`invite_expires_at`](Self::invite_expires_at).
    pub fn with_invite_expires_at(
        mut self,
        invite_expires_at: impl Into<DateTime>,
    ) -> Self {
        self.invite_expires_at = Some(invite_expires_at.into());
        self
    }

    /// Sets [`redeemed_at`](Self::redeemed_at).
    pub fn with_redeemed_at(mut self, redeemed_at: impl Into<DateTime>) -> Self {
        self.redeemed_at = Some(redeemed_at.into());
        self
    }

    /// Sets [`provider_user`](Self::provider_user).
    pub fn with_provider_user(
        mut self,
        provider_user: impl Into<GlobalObjectReference>,
    ) -> Self {
        self.provider_user = Some(provider_user.into());
        self
    }

    /// Sets [`service_account`](Self::service_account).
    pub fn with_service_account(
        mut self,
        service_account: impl Into<GlobalObjectReference>,
    ) -> Self {
        self.service_account = Some(service_account.into());
        self
    }

    /// Sets [`cloud_cluster`](Self::cloud_cluster).
    pub fn with_cloud_cluster(
        mut self,
        cloud_cluster: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        self.cloud_cluster = Some(cloud_cluster.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn with_status(mut self, status: impl Into<ProviderShareStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

model!(ProviderShare {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "consumer_user_name": consumer_user_name,
    5 "consumer_organization_name": consumer_organization_name,
    6 "provider_user_name": provider_user_name,
    7 "delivery_method": delivery_method,
    8 "consumer_restriction": consumer_restriction,
    9 "invited_at": invited_at,
    10 "invite_expires_at": invite_expires_at,
    11 "redeemed_at": redeemed_at,
    12 "provider_user": provider_user,
    13 "service_account": service_account,
    14 "cloud_cluster": cloud_cluster,
    15 "status": status,
});

open_enum! {
    /// The delivery method of the invitation.
    pub enum DeliveryMethod {
        /// `EMAIL`
        Email = "EMAIL",
    }
}

/// The user who may redeem the token of the invitation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProviderShareConsumerRestriction {
    /// A user, identified by an email address.
    Email(EmailConsumerRestriction),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<EmailConsumerRestriction> for ProviderShareConsumerRestriction {
    fn from(value: EmailConsumerRestriction) -> Self {
        Self::Email(value)
    }
}

impl Union for ProviderShareConsumerRestriction {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("Email" | "cdx.v1.EmailConsumerRestriction") => {
                alternative(value).map(Self::Email)
            }
            _ => Ok(Self::Unrecognized(value)),
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailConsumerRestriction {
    /// The discriminator. Always `Email`.
    pub kind: String,
    /// The email address of the user. Format `email`.
    pub email: String,
}

impl EmailConsumerRestriction {
    /// With what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            kind: "Email".into(),
            email: email.into(),
        }
    }
}

model!(EmailConsumerRestriction {
    0 "kind": kind,
    1 "email": email,
});

/// The status of a share.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProviderShareStatus {
    /// The lifecycle phase of the share. Set by the service.
    pub phase: ProviderShareStatusPhase,
}

impl ProviderShareStatus {
    /// With what is required.
    pub fn new(phase: impl Into<ProviderShareStatusPhase>) -> Self {
        Self { phase: phase.into() }
    }
}

model!(ProviderShareStatus {
    0 "phase": phase,
});

open_enum! {
    /// The lifecycle phase of the share.
    pub enum ProviderShareStatusPhase {
        /// `INVITED`
        Invited = "INVITED",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
    }
}

/// A share to grant.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    0 "delivery_method": delivery_method,
    1 "consumer_restriction": consumer_restriction,
    2 "resources": resources,
});

/// The user who may redeem the token of the invitation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateProviderShareRequestConsumerRestriction {
    /// A user, identified by an email address.
    Email(EmailConsumerRestriction),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<EmailConsumerRestriction> for CreateProviderShareRequestConsumerRestriction {
    fn from(value: EmailConsumerRestriction) -> Self {
        Self::Email(value)
    }
}

impl Union for CreateProviderShareRequestConsumerRestriction {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("Email" | "cdx.v1.EmailConsumerRestriction") => {
                alternative(value).map(Self::Email)
            }
            _ => Ok(Self::Unrecognized(value)),
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
