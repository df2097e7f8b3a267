// Generated from service-quota/v1.yaml by `cargo xtask codegen`; do not edit.

//! Scopes of quotas.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// Scopes of quotas.
///
/// Reached by [`ServiceQuotaV1::scopes`](super::ServiceQuotaV1::scopes).
#[derive(Clone, Debug)]
pub struct ScopesClient {
    pub(super) client: Client,
}

impl ScopesClient {
    /// Lists scopes.
    ///
    /// `GET /service-quota/v1/scopes` · General Availability · cloud API key or STS token
    ///
    /// Returns the scopes of quotas, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listServiceQuotaV1Scopes)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of scopes. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// `GET /service-quota/v1/scopes/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a scope.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getServiceQuotaV1Scope)
    ///
    /// # Arguments
    ///
    /// - `id`: The name of the scope.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested scope. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no scope with this name. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.service_quota_v1().scopes().get("KAFKA_CLUSTER").await?;
    /// println!("{answer:?}");
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

request! {
    /// A call of [`ScopesClient::list`].
    ListScopes -> Json<ScopeList>
}

pages! {
    ListScopes -> ScopeList, Paging::Link("page_token")
}

impl ListScopes {
    /// The maximum number of items per page. At most 200; `10` if not set.
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
    id: "getServiceQuotaV1Scope",
    name: "get scope",
    method: "GET",
    path: "/service-quota/v1/scopes/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ScopesClient::get`].
    GetScope -> Json<Scope>
}

/// A page of scopes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScopeList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `service-quota/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ScopeList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The scopes on this page. Without duplicates.
    pub data: Vec<Scope>,
}

impl ScopeList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Scope {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `service-quota/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Scope`.
    pub kind: Option<String>,
    /// The name of the scope. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// Resources to which quotas of this scope apply.
    pub description: String,
}

impl Scope {
    /// With what is required.
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
}

model!(Scope {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "description": description,
});
