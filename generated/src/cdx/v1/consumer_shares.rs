// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! The shares that the caller received.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{GlobalObjectReference, ListMeta, ObjectMeta};
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The operations of [`CdxV1::consumer_shares`](super::CdxV1::consumer_shares).
///
/// The shares that the caller received.
#[derive(Clone, Debug)]
pub struct ConsumerSharesClient {
    pub(super) client: Client,
}

impl ConsumerSharesClient {
    /// Lists received shares.
    ///
    /// Returns the shares that the caller received, in pages.
    ///
    /// `GET /cdx/v1/consumer-shares` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCdxV1ConsumerShares)
    ///
    /// # Parameters
    ///
    /// Optional: [`shared_resource`](ListConsumerShares::shared_resource),
    /// [`include_deleted`](ListConsumerShares::include_deleted),
    /// [`page_size`](ListConsumerShares::page_size), [`page_token`](ListConsumerShares::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of received shares.
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
    /// Returns a share that the caller received, with its sharing organization and its lifecycle
    /// phase.
    ///
    /// `GET /cdx/v1/consumer-shares/{id}` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCdxV1ConsumerShare)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the share.
    ///
    /// # Response
    ///
    /// - 200: The requested received share.
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
    /// let response = client.cdx_v1().consumer_shares().get("ss-9k4tw").await?;
    /// println!("{response:?}");
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
    /// Deletes a received share. The caller loses access.
    ///
    /// `DELETE /cdx/v1/consumer-shares/{id}` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCdxV1ConsumerShare)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the share.
    ///
    /// # Response
    ///
    /// - 204: The received share is being deleted.
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

impl ListConsumerShares {
    /// Filters by resource ID.
    pub fn shared_resource(mut self, shared_resource: impl Into<String>) -> Self {
        let shared_resource: String = shared_resource.into();
        self.call.query("shared_resource", shared_resource);
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
    /// A request builder for [`ConsumerSharesClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListConsumerShares -> Json<ConsumerShareList>, idempotent
}

pages! {
    ListConsumerShares -> ConsumerShareList, Paging::link(&["page_token"])
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
    /// A request builder for [`ConsumerSharesClient::get`].
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
    /// A request builder for [`ConsumerSharesClient::delete`].
    DeleteConsumerShare -> Empty, idempotent
}

/// A page of received shares.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerShareList {
    /// The group and version of the API that the object belongs to. Read-only; always `cdx/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ConsumerShareList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The received shares on this page. No duplicates.
    pub data: Vec<ConsumerShare>,
}

impl ConsumerShareList {
    /// Creates a `ConsumerShareList` with its required fields.
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

/// A share that the caller received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerShare {
    /// The group and version of the API that the object belongs to. Read-only; always `cdx/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `ConsumerShare`.
    pub kind: Option<String>,
    /// The ID of the share. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The name of the sharing organization. Read-only.
    pub provider_organization_name: String,
    /// The name or email address of the user who granted the share. Read-only.
    pub provider_user_name: String,
    /// The expiry time of the invitation, in UTC. Only meaningful until it is redeemed. Read-only.
    pub invite_expires_at: Option<DateTime>,
    /// The name of the receiving organization. No longer maintained. Read-only.
    pub consumer_organization_name: Option<String>,
    /// The name of the recipient of the share. No longer maintained. Read-only.
    pub consumer_user_name: Option<String>,
    /// The recipient of the share. Read-only.
    pub consumer_user: GlobalObjectReference,
    /// The status of a share. Read-only.
    pub status: ConsumerShareStatus,
}

impl ConsumerShare {
    /// Creates a `ConsumerShare` with its required fields.
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

/// The status of a share.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerShareStatus {
    /// The lifecycle phase of the share. Read-only.
    pub phase: ConsumerShareStatusPhase,
}

impl ConsumerShareStatus {
    /// Creates a `ConsumerShareStatus` with its required fields.
    pub fn new(phase: impl Into<ConsumerShareStatusPhase>) -> Self {
        Self { phase: phase.into() }
    }
}

model!(ConsumerShareStatus {
    "phase": phase,
});

/// The lifecycle phase of the share.
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
