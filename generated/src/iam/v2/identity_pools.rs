// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Groups of external identities, selected by the claims of their tokens.
//!
//! Quota: `identity_pools_per_provider`.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// Groups of external identities, selected by the claims of their tokens.
///
/// Quota: `identity_pools_per_provider`.
///
/// Reached by [`IamV2::identity_pools`](super::IamV2::identity_pools).
#[derive(Clone, Debug)]
pub struct IdentityPoolsClient {
    pub(super) client: Client,
}

impl IdentityPoolsClient {
    /// Lists identity pools.
    ///
    /// `GET /iam/v2/identity-providers/{provider_id}/identity-pools` · General Availability · cloud
    /// API key or STS token
    ///
    /// Returns the identity pools of one identity provider, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2IdentityPools)
    ///
    /// # Arguments
    ///
    /// - `provider_id`: The ID of the identity provider of the key set or the pools.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of identity pools. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.iam_v2().identity_pools().list("op-6xr2").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, provider_id: impl Into<String>) -> ListIdentityPools {
        ListIdentityPools {
            call: Call::new(&self.client, &LIST).path(provider_id),
        }
    }

    /// Creates an identity pool.
    ///
    /// `POST /iam/v2/identity-providers/{provider_id}/identity-pools` · General Availability ·
    /// cloud API key or STS token
    ///
    /// Creates an identity pool under an identity provider. Clients with a token of that provider
    /// that matches `filter` act as the principal of the pool; role bindings for that principal
    /// determine their permissions.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2IdentityPool)
    ///
    /// # Arguments
    ///
    /// - `provider_id`: The ID of the identity provider of the key set or the pools.
    /// - `body`: Identities of the pool, and the claim that identifies the caller.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new identity pool. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::iam::v2::IdentityPoolCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IdentityPoolCreate::new(
    ///     "display_name",
    ///     "description",
    ///     "identity_claim",
    ///     "filter",
    /// );
    /// let answer = client.iam_v2().identity_pools().create("op-6xr2", &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        provider_id: impl Into<String>,
        body: &IdentityPoolCreate,
    ) -> CreateIdentityPool {
        let mut call = Call::new(&self.client, &CREATE).path(provider_id);
        call.json(body);
        CreateIdentityPool { call }
    }

    /// Gets an identity pool.
    ///
    /// `GET /iam/v2/identity-providers/{provider_id}/identity-pools/{id}` · General Availability ·
    /// cloud API key or STS token
    ///
    /// Returns an identity pool.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2IdentityPool)
    ///
    /// # Arguments
    ///
    /// - `provider_id`: The ID of the identity provider of the key set or the pools.
    /// - `id`: The ID of the identity pool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested identity pool. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The identity provider does not exist, or it has no identity pool with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.iam_v2().identity_pools().get("op-6xr2", "pool-5tqm").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        provider_id: impl Into<String>,
        id: impl Into<String>,
    ) -> GetIdentityPool {
        GetIdentityPool {
            call: Call::new(&self.client, &GET).path(provider_id).path(id),
        }
    }

    /// Updates an identity pool.
    ///
    /// `PATCH /iam/v2/identity-providers/{provider_id}/identity-pools/{id}` · General Availability
    /// · cloud API key or STS token
    ///
    /// Changes the given fields of an identity pool. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2IdentityPool)
    ///
    /// # Arguments
    ///
    /// - `provider_id`: The ID of the identity provider of the key set or the pools.
    /// - `id`: The ID of the identity pool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The identity pool after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The identity provider does not exist, or it has no identity pool with this ID. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::IdentityPoolUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IdentityPoolUpdate::new().with_display_name("display_name");
    /// let answer = client
    ///     .iam_v2()
    ///     .identity_pools()
    ///     .update("op-6xr2", "pool-5tqm")
    ///     .body(&body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        provider_id: impl Into<String>,
        id: impl Into<String>,
    ) -> UpdateIdentityPool {
        UpdateIdentityPool {
            call: Call::new(&self.client, &UPDATE).path(provider_id).path(id),
        }
    }

    /// Deletes an identity pool.
    ///
    /// `DELETE /iam/v2/identity-providers/{provider_id}/identity-pools/{id}` · General Availability
    /// · cloud API key or STS token
    ///
    /// Deletes an identity pool. Tokens can no longer be mapped to its principal.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2IdentityPool)
    ///
    /// # Arguments
    ///
    /// - `provider_id`: The ID of the identity provider of the key set or the pools.
    /// - `id`: The ID of the identity pool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The identity pool is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The identity provider does not exist, or it has no identity pool with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.iam_v2().identity_pools().delete("op-6xr2", "pool-5tqm").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        provider_id: impl Into<String>,
        id: impl Into<String>,
    ) -> DeleteIdentityPool {
        DeleteIdentityPool {
            call: Call::new(&self.client, &DELETE).path(provider_id).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listIamV2IdentityPools",
    name: "list identity pools",
    method: "GET",
    path: "/iam/v2/identity-providers/{provider_id}/identity-pools",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`IdentityPoolsClient::list`].
    ListIdentityPools -> Json<IdentityPoolList>
}

pages! {
    ListIdentityPools -> IdentityPoolList, Paging::Link("page_token")
}

impl ListIdentityPools {
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
    id: "createIamV2IdentityPool",
    name: "create identity pool",
    method: "POST",
    path: "/iam/v2/identity-providers/{provider_id}/identity-pools",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`IdentityPoolsClient::create`].
    CreateIdentityPool -> Json<IdentityPool>
}

impl CreateIdentityPool {
    /// The ID of the principal that becomes the owner of the new identity pool: a group mapping
    /// (`group-…`), a user (`u-…`), a service account (`sa-…`) or an identity pool (`pool-…`).
    pub fn assigned_resource_owner(
        mut self,
        assigned_resource_owner: impl AsRef<str>,
    ) -> Self {
        self.call.query("assigned_resource_owner", assigned_resource_owner.as_ref());
        self
    }
}

static GET: Operation = Operation {
    id: "getIamV2IdentityPool",
    name: "get identity pool",
    method: "GET",
    path: "/iam/v2/identity-providers/{provider_id}/identity-pools/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`IdentityPoolsClient::get`].
    GetIdentityPool -> Json<IdentityPool>
}

static UPDATE: Operation = Operation {
    id: "updateIamV2IdentityPool",
    name: "update identity pool",
    method: "PATCH",
    path: "/iam/v2/identity-providers/{provider_id}/identity-pools/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`IdentityPoolsClient::update`].
    UpdateIdentityPool -> Json<IdentityPool>
}

impl UpdateIdentityPool {
    /// The fields to change.
    #[inline]
    pub fn body(mut self, body: &IdentityPoolUpdate) -> Self {
        self.call.json(body);
        self
    }
}

static DELETE: Operation = Operation {
    id: "deleteIamV2IdentityPool",
    name: "delete identity pool",
    method: "DELETE",
    path: "/iam/v2/identity-providers/{provider_id}/identity-pools/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`IdentityPoolsClient::delete`].
    DeleteIdentityPool -> Empty
}

/// A page of identity pools.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityPoolList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `IdentityPoolList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The identity pools on this page. Without duplicates.
    pub data: Vec<IdentityPool>,
}

impl IdentityPoolList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<IdentityPool>>,
    ) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "IdentityPoolList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(IdentityPoolList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for IdentityPoolList {
    type Item = IdentityPool;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[IdentityPool] {
        &self.data
    }

    fn into_items(self) -> Vec<IdentityPool> {
        self.data
    }
}

/// A group of external identities under one identity provider that share one principal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityPool {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `IdentityPool`.
    pub kind: Option<String>,
    /// The ID of the identity pool. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the identity pool.
    pub display_name: String,
    /// The description of the intended use of the pool.
    pub description: String,
    /// The claim of the token that identifies the caller in audit logs, as an expression.
    pub identity_claim: String,
    /// CEL (Common Expression Language) expression over the claims of a token. A token belongs to
    /// the pool if the result is true. At most 300 characters.
    pub filter: String,
    /// The ID of the pool as a principal, for role bindings. Set by the service.
    pub principal: Option<String>,
    /// The state of the pool: enabled or disabled. Set by the service.
    pub state: Option<IdentityPoolState>,
}

impl IdentityPool {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        description: impl Into<String>,
        identity_claim: impl Into<String>,
        filter: impl Into<String>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            display_name: display_name.into(),
            description: description.into(),
            identity_claim: identity_claim.into(),
            filter: filter.into(),
            principal: None,
            state: None,
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

    /// Sets [`principal`](Self::principal).
    pub fn with_principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn with_state(mut self, state: impl Into<IdentityPoolState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

model!(IdentityPool {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "display_name": display_name,
    5 "description": description,
    6 "identity_claim": identity_claim,
    7 "filter": filter,
    8 "principal": principal,
    9 "state": state,
});

open_enum! {
    /// The state of the pool: enabled or disabled.
    pub enum IdentityPoolState {
        /// `ENABLED`
        Enabled = "ENABLED",
    }
}

/// A group of external identities under one identity provider that share one principal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityPoolCreate {
    /// The display name of the identity pool.
    pub display_name: String,
    /// The description of the intended use of the pool.
    pub description: String,
    /// The claim of the token that identifies the caller in audit logs, as an expression.
    pub identity_claim: String,
    /// CEL (Common Expression Language) expression over the claims of a token. A token belongs to
    /// the pool if the result is true. At most 300 characters.
    pub filter: String,
}

impl IdentityPoolCreate {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        description: impl Into<String>,
        identity_claim: impl Into<String>,
        filter: impl Into<String>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            description: description.into(),
            identity_claim: identity_claim.into(),
            filter: filter.into(),
        }
    }
}

model!(IdentityPoolCreate {
    0 "display_name": display_name,
    1 "description": description,
    2 "identity_claim": identity_claim,
    3 "filter": filter,
});

/// A group of external identities under one identity provider that share one principal.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityPoolUpdate {
    /// The display name of the identity pool.
    pub display_name: Option<String>,
    /// The description of the intended use of the pool.
    pub description: Option<String>,
    /// The claim of the token that identifies the caller in audit logs, as an expression.
    pub identity_claim: Option<String>,
    /// CEL (Common Expression Language) expression over the claims of a token. A token belongs to
    /// the pool if the result is true. At most 300 characters.
    pub filter: Option<String>,
}

impl IdentityPoolUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`identity_claim`](Self::identity_claim).
    pub fn with_identity_claim(mut self, identity_claim: impl Into<String>) -> Self {
        self.identity_claim = Some(identity_claim.into());
        self
    }

    /// Sets [`filter`](Self::filter).
    pub fn with_filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }
}

model!(IdentityPoolUpdate {
    0 "display_name": display_name,
    1 "description": description,
    2 "identity_claim": identity_claim,
    3 "filter": filter,
});
