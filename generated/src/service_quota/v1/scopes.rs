// Generated from service-quota/v1.yaml by `cargo xtask codegen`; do not edit.

//! Scopes of quotas.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`ServiceQuotaV1::scopes`](super::ServiceQuotaV1::scopes).
///
/// Scopes of quotas.
#[derive(Clone, Debug)]
pub struct ScopesClient {
    pub(super) client: Client,
}

impl ScopesClient {
    /// Lists scopes.
    ///
    /// Returns the scopes of quotas, in pages.
    ///
    /// `GET /service-quota/v1/scopes` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listServiceQuotaV1Scopes)
    ///
    /// # Parameters
    ///
    /// Optional: [`page_size`](ListScopes::page_size), [`page_token`](ListScopes::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of scopes.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.service_quota_v1().scopes().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListScopes {
        ListScopes {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Gets a scope.
    ///
    /// Returns a scope with a description of the resources to which its quotas apply.
    ///
    /// `GET /service-quota/v1/scopes/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getServiceQuotaV1Scope)
    ///
    /// # Parameters
    ///
    /// - `id`: The name of the scope.
    ///
    /// # Response
    ///
    /// - 200: The requested scope.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no scope with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.service_quota_v1().scopes().get("KAFKA_CLUSTER").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetScope {
        GetScope {
            call: Call::new(&self.client, &GET).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listServiceQuotaV1Scopes",
    name: "list scopes",
    method: "GET",
    path: "/service-quota/v1/scopes",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListScopes {
    /// Sets the maximum number of items per page. At most 200; defaults to `10`.
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
    /// A request builder for [`ScopesClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListScopes -> Json<ScopeList>, idempotent
}

pages! {
    ListScopes -> ScopeList, Paging::link(&["page_token"])
}

static GET: Operation = Operation {
    id: "getServiceQuotaV1Scope",
    name: "get scope",
    method: "GET",
    path: "/service-quota/v1/scopes/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ScopesClient::get`].
    GetScope -> Json<Scope>, idempotent
}

/// A page of scopes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScopeList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `service-quota/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ScopeList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The scopes on this page. No duplicates.
    pub data: Vec<Scope>,
}

impl ScopeList {
    /// Creates a `ScopeList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Scope>>,
    ) -> Self {
        Self {
            api_version: "service-quota/v1".into(),
            kind: "ScopeList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ScopeList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for ScopeList {
    type Item = Scope;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Scope] {
        &self.data
    }

    fn into_items(self) -> Vec<Scope> {
        self.data
    }
}

/// The scope of a quota.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Scope {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `service-quota/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Scope`.
    pub kind: Option<String>,
    /// The name of the scope. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// Resources to which quotas of this scope apply.
    pub description: String,
}

impl Scope {
    /// Creates a `Scope` with its required fields.
    pub fn new(id: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: id.into(),
            metadata: None,
            description: description.into(),
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
}

model!(Scope {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "description": description,
});
