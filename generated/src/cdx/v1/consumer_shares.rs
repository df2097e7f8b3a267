// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! The shares that the caller received.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{GlobalObjectReference, ListMeta, ObjectMeta};
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The shares that the caller received.
///
/// Reached by [`CdxV1::consumer_shares`](super::CdxV1::consumer_shares).
#[derive(Clone, Debug)]
pub struct ConsumerSharesClient {
    pub(super) client: Client,
}

impl ConsumerSharesClient {
    /// Lists received shares.
    ///
    /// `GET /cdx/v1/consumer-shares` · cloud API key
    ///
    /// Returns the shares that the caller received, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCdxV1ConsumerShares)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of received shares. | `X-Request-Id` |
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
    /// let mut items = client.cdx_v1().consumer_shares().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListConsumerShares {
        ListConsumerShares {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Gets a received share.
    ///
    /// `GET /cdx/v1/consumer-shares/{id}` · cloud API key
    ///
    /// Returns a share that the caller received.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCdxV1ConsumerShare)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the share.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested received share. | `X-Request-Id` |
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
    /// let answer = client.cdx_v1().consumer_shares().get("ss-9k4tw").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetConsumerShare {
        GetConsumerShare {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Deletes a received share.
    ///
    /// `DELETE /cdx/v1/consumer-shares/{id}` · cloud API key
    ///
    /// Deletes a received share. The caller loses access.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCdxV1ConsumerShare)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the share.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The received share is being deleted. | `X-Request-Id` |
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
    /// client.cdx_v1().consumer_shares().delete("ss-9k4tw").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteConsumerShare {
        DeleteConsumerShare {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listCdxV1ConsumerShares",
    name: "list consumer shares",
    method: "GET",
    path: "/cdx/v1/consumer-shares",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConsumerSharesClient::list`].
    ListConsumerShares -> Json<ConsumerShareList>
}

pages! {
    ListConsumerShares -> ConsumerShareList, Paging::Link("page_token")
}

impl ListConsumerShares {
    /// Filters by resource ID.
    pub fn shared_resource(mut self, shared_resource: impl AsRef<str>) -> Self {
        self.call.query("shared_resource", shared_resource.as_ref());
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

static GET: Operation = Operation {
    id: "getCdxV1ConsumerShare",
    name: "get consumer share",
    method: "GET",
    path: "/cdx/v1/consumer-shares/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConsumerSharesClient::get`].
    GetConsumerShare -> Json<ConsumerShare>
}

static DELETE: Operation = Operation {
    id: "deleteCdxV1ConsumerShare",
    name: "delete consumer share",
    method: "DELETE",
    path: "/cdx/v1/consumer-shares/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConsumerSharesClient::delete`].
    DeleteConsumerShare -> Empty
}

/// A page of received shares.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConsumerShareList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ConsumerShareList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The received shares on this page. Without duplicates.
    pub data: Vec<ConsumerShare>,
}

impl ConsumerShareList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<ConsumerShare>>,
    ) -> Self {
        Self {
            api_version: "cdx/v1".into(),
            kind: "ConsumerShareList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ConsumerShareList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for ConsumerShareList {
    type Item = ConsumerShare;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[ConsumerShare] {
        &self.data
    }

    fn into_items(self) -> Vec<ConsumerShare> {
        self.data
    }
}

/// A share that the caller received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConsumerShare {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `ConsumerShare`.
    pub kind: Option<String>,
    /// The ID of the share. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The name of the sharing organization. Set by the service.
    pub provider_organization_name: String,
    /// The name or email address of the user who granted the share. Set by the service.
    pub provider_user_name: String,
    /// The expiry time of the invitation, in UTC. Only meaningful until it is redeemed. Set by the
    /// service.
    pub invite_expires_at: Option<DateTime>,
    /// The name of the receiving organization. No longer maintained. Set by the service.
    pub consumer_organization_name: Option<String>,
    /// The name of the recipient of the share. No longer maintained. Set by the service.
    pub consumer_user_name: Option<String>,
    /// The recipient of the share. Set by the service.
    pub consumer_user: GlobalObjectReference,
    /// The status of a share. Read-only. Set by the service.
    pub status: ConsumerShareStatus,
}

impl ConsumerShare {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        provider_organization_name: impl Into<String>,
        provider_user_name: impl Into<String>,
        consumer_user: impl Into<GlobalObjectReference>,
        status: impl Into<ConsumerShareStatus>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: id.into(),
            metadata: None,
            provider_organization_name: provider_organization_name.into(),
            provider_user_name: provider_user_name.into(),
            invite_expires_at: None,
            consumer_organization_name: None,
            consumer_user_name: None,
            consumer_user: consumer_user.into(),
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

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
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

    /// Sets [`consumer_organization_name`](Self::consumer_organization_name).
    pub fn with_consumer_organization_name(
        mut self,
        consumer_organization_name: impl Into<String>,
    ) -> Self {
        self.consumer_organization_name = Some(consumer_organization_name.into());
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
}

model!(ConsumerShare {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "provider_organization_name": provider_organization_name,
    5 "provider_user_name": provider_user_name,
    6 "invite_expires_at": invite_expires_at,
    7 "consumer_organization_name": consumer_organization_name,
    8 "consumer_user_name": consumer_user_name,
    9 "consumer_user": consumer_user,
    10 "status": status,
});

/// The status of a share.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConsumerShareStatus {
    /// The lifecycle phase of the share. Set by the service.
    pub phase: ConsumerShareStatusPhase,
}

impl ConsumerShareStatus {
    /// With what is required.
    pub fn new(phase: impl Into<ConsumerShareStatusPhase>) -> Self {
        Self { phase: phase.into() }
    }
}

model!(ConsumerShareStatus {
    0 "phase": phase,
});

open_enum! {
    /// The lifecycle phase of the share.
    pub enum ConsumerShareStatusPhase {
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
