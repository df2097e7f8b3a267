// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! The shares that the caller has been given.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{GlobalObjectReference, ListMeta, ObjectMeta};
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The shares that the caller has been given.
///
/// Reached by [`CdxV1::consumer_shares`](super::CdxV1::consumer_shares).
#[derive(Clone, Debug)]
pub struct ConsumerSharesClient {
    pub(super) client: Client,
}

impl ConsumerSharesClient {
    /// Lists shares given to the caller.
    ///
    /// `GET /cdx/v1/consumer-shares` · cloud API key
    ///
    /// Returns the shares that the caller has been given, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCdxV1ConsumerShares)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | One page of shares given to the caller. | `X-Request-Id` |
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit has been reached. Neither a waiting time nor a body is sent. | `X-Request-Id` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
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

    /// Gets a share given to the caller.
    ///
    /// `GET /cdx/v1/consumer-shares/{id}` · cloud API key
    ///
    /// Returns one share that the caller has been given.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCdxV1ConsumerShare)
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the share.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested share given to the caller. | `X-Request-Id` |
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no share with this identifier. | `X-Request-Id` |
    /// | 429 | The rate limit has been reached. Neither a waiting time nor a body is sent. | `X-Request-Id` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
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

    /// Deletes a share given to the caller.
    ///
    /// `DELETE /cdx/v1/consumer-shares/{id}` · cloud API key
    ///
    /// Gives up a share: the caller loses the access.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCdxV1ConsumerShare)
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the share.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The share given to the caller is being deleted. | `X-Request-Id` |
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no share with this identifier. | `X-Request-Id` |
    /// | 429 | The rate limit has been reached. Neither a waiting time nor a body is sent. | `X-Request-Id` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
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
    ListConsumerShares -> Json<ConsumerShareList>, idempotent
}

pages! {
    ListConsumerShares -> ConsumerShareList, Paging::Link("page_token")
}

impl ListConsumerShares {
    /// Return only shares of this resource, given by its identifier.
    pub fn shared_resource(mut self, shared_resource: impl Into<String>) -> Self {
        let shared_resource: String = shared_resource.into();
        self.call.query("shared_resource", shared_resource);
        self
    }

    /// Whether shares that are no longer active are returned too.
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", include_deleted);
        self
    }

    /// How many objects a page holds at most. 10 if absent, and no more than 100. At most 100; the
    /// service gives at most 500; `10` if not set.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// Which page to return: the `page_token` found in the `next` link of the page before. Absent
    /// means the first page. At most 255 characters.
    ///
    /// To resume a list, pass the token that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        let page_token: String = page_token.into();
        self.call.query("page_token", page_token);
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
    GetConsumerShare -> Json<ConsumerShare>, idempotent
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
    DeleteConsumerShare -> Empty, idempotent
}

/// One page of shares given to the caller.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerShareList {
    /// Group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: String,
    /// Type of the object. Set by the service; always `ConsumerShareList`.
    pub kind: String,
    /// Links from one page of a list to the others.
    pub metadata: ListMeta,
    /// The shares given to the caller of this page. Without duplicates.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A share that the caller has been given.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerShare {
    /// Group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: Option<String>,
    /// Type of the object. Set by the service; always `ConsumerShare`.
    pub kind: Option<String>,
    /// Identifier of the share. At most 255 characters; set by the service.
    pub id: String,
    /// Where an object lives and when it changed. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// Name of the organization that shares. Set by the service.
    pub provider_organization_name: String,
    /// Name or email address of the user who gave the share out. Set by the service.
    pub provider_user_name: String,
    /// When the invitation expires, in UTC. Meaningful only until it is redeemed. Set by the
    /// service.
    pub invite_expires_at: Option<DateTime>,
    /// Name of the organization that the share was given to. No longer maintained. Set by the
    /// service.
    pub consumer_organization_name: Option<String>,
    /// Name of the person that the share was given to. No longer maintained. Set by the service.
    pub consumer_user_name: Option<String>,
    /// The user that the share was given to. Set by the service.
    pub consumer_user: GlobalObjectReference,
    /// How a share is doing. Set by the service.
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

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
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

    /// Sets [`consumer_organization_name`](Self::consumer_organization_name).
    #[must_use]
    pub fn with_consumer_organization_name(
        mut self,
        consumer_organization_name: impl Into<String>,
    ) -> Self {
        self.consumer_organization_name = Some(consumer_organization_name.into());
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
}

model!(ConsumerShare {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "provider_organization_name": provider_organization_name,
    "provider_user_name": provider_user_name,
    "invite_expires_at": invite_expires_at,
    "consumer_organization_name": consumer_organization_name,
    "consumer_user_name": consumer_user_name,
    "consumer_user": consumer_user,
    "status": status,
});

/// How a share is doing.
///
/// Set by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerShareStatus {
    /// Stage in the life of the share. Set by the service.
    pub phase: ConsumerShareStatusPhase,
}

impl ConsumerShareStatus {
    /// With what is required.
    pub fn new(phase: impl Into<ConsumerShareStatusPhase>) -> Self {
        Self { phase: phase.into() }
    }
}

model!(ConsumerShareStatus {
    "phase": phase,
});

/// Stage in the life of the share.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsumerShareStatusPhase {
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

open_enum!(ConsumerShareStatusPhase {
    "INVITED": Invited,
    "EXPIRED": Expired,
    "ACTIVE": Active,
    "DEACTIVATED": Deactivated,
});
