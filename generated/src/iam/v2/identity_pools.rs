// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Groups of external identities, selected by the claims of their tokens.
//!
//! The quota `identity_pools_per_provider` limits their number for each identity provider.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`IamV2::identity_pools`](super::IamV2::identity_pools).
///
/// Groups of external identities, selected by the claims of their tokens.
///
/// The quota `identity_pools_per_provider` limits their number for each identity provider.
#[derive(Clone, Debug)]
pub struct IdentityPoolsClient {
    pub(super) client: Client,
}

impl IdentityPoolsClient {
    /// Lists identity pools.
    ///
    /// Returns the identity pools of one identity provider, in pages.
    ///
    /// `GET /iam/v2/identity-providers/{provider_id}/identity-pools` · General Availability · cloud
    /// API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2IdentityPools)
    ///
    /// # Parameters
    ///
    /// - `provider_id`: The ID of the identity provider.
    ///
    /// Optional: [`page_size`](ListIdentityPools::page_size),
    /// [`page_token`](ListIdentityPools::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of identity pools.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    /// Creates an identity pool under an identity provider. Clients with a token of that provider
    /// that matches `filter` act as the principal of the pool; role bindings for that principal
    /// determine their permissions.
    ///
    /// `POST /iam/v2/identity-providers/{provider_id}/identity-pools` · General Availability ·
    /// cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2IdentityPool)
    ///
    /// # Parameters
    ///
    /// - `provider_id`: The ID of the identity provider.
    /// - `body`: Identities of the pool, and the claim that identifies the caller.
    ///
    /// Optional: [`assigned_resource_owner`](CreateIdentityPool::assigned_resource_owner)
    ///
    /// # Response
    ///
    /// - 201: The new identity pool. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::iam::v2::IdentityPoolCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IdentityPoolCreate::new(
    ///     "Build systems",
    ///     "Access of the build systems to test clusters",
    ///     "claims.email",
    ///     "claims.team == \"build\" && claims.stage != \"prod\"",
    /// );
    /// let response = client.iam_v2().identity_pools().create("op-6xr2", &body).await?;
    /// println!("{response:?}");
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
    /// Returns an identity pool with its `filter` and its `principal`, the ID for role bindings.
    ///
    /// `GET /iam/v2/identity-providers/{provider_id}/identity-pools/{id}` · General Availability ·
    /// cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2IdentityPool)
    ///
    /// # Parameters
    ///
    /// - `provider_id`: The ID of the identity provider.
    /// - `id`: The ID of the identity pool.
    ///
    /// # Response
    ///
    /// - 200: The requested identity pool.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The identity provider does not exist, or it has no identity pool with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2().identity_pools().get("op-6xr2", "pool-5tqm").await?;
    /// println!("{response:?}");
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
    /// Changes the given fields of an identity pool. Absent fields are left unchanged.
    ///
    /// `PATCH /iam/v2/identity-providers/{provider_id}/identity-pools/{id}` · General Availability
    /// · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2IdentityPool)
    ///
    /// # Parameters
    ///
    /// - `provider_id`: The ID of the identity provider.
    /// - `id`: The ID of the identity pool.
    ///
    /// Optional: [`body`](UpdateIdentityPool::body)
    ///
    /// # Response
    ///
    /// - 200: The identity pool after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: The identity provider does not exist, or it has no identity pool with this ID.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::IdentityPoolUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IdentityPoolUpdate::new().with_display_name("Build systems");
    /// let response = client
    ///     .iam_v2()
    ///     .identity_pools()
    ///     .update("op-6xr2", "pool-5tqm")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes an identity pool. Tokens can no longer be mapped to its principal.
    ///
    /// `DELETE /iam/v2/identity-providers/{provider_id}/identity-pools/{id}` · General Availability
    /// · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2IdentityPool)
    ///
    /// # Parameters
    ///
    /// - `provider_id`: The ID of the identity provider.
    /// - `id`: The ID of the identity pool.
    ///
    /// # Response
    ///
    /// - 204: The identity pool is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The identity provider does not exist, or it has no identity pool with this ID.
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

impl ListIdentityPools {
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
    /// A request builder for [`IdentityPoolsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListIdentityPools -> Json<IdentityPoolList>, idempotent
}

pages! {
    ListIdentityPools -> IdentityPoolList, Paging::link(&["page_token"])
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

impl CreateIdentityPool {
    /// Sets the ID of the principal that becomes the owner of the new identity pool: a group
    /// mapping (`group-…`), a user (`u-…`), a service account (`sa-…`) or an identity pool
    /// (`pool-…`).
    pub fn assigned_resource_owner(
        mut self,
        assigned_resource_owner: impl Into<String>,
    ) -> Self {
        let assigned_resource_owner: String = assigned_resource_owner.into();
        self.call.query("assigned_resource_owner", assigned_resource_owner);
        self
    }
}

request! {
    /// A request builder for [`IdentityPoolsClient::create`].
    CreateIdentityPool -> Json<IdentityPool>
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
    /// A request builder for [`IdentityPoolsClient::get`].
    GetIdentityPool -> Json<IdentityPool>, idempotent
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

impl UpdateIdentityPool {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &IdentityPoolUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`IdentityPoolsClient::update`].
    UpdateIdentityPool -> Json<IdentityPool>
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
    /// A request builder for [`IdentityPoolsClient::delete`].
    DeleteIdentityPool -> Empty, idempotent
}

/// A page of identity pools.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityPoolList {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `IdentityPoolList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The identity pools on this page. No duplicates.
    pub data: Vec<IdentityPool>,
}

impl IdentityPoolList {
    /// Creates an `IdentityPoolList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A group of external identities under one identity provider that share one principal, as returned
/// by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityPool {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `IdentityPool`.
    pub kind: Option<String>,
    /// The ID of the identity pool. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
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
    /// The ID of the pool as a principal, for role bindings. Read-only.
    pub principal: Option<String>,
    /// The state of the pool: enabled or disabled. Read-only.
    pub state: Option<IdentityPoolState>,
}

impl IdentityPool {
    /// Creates an `IdentityPool` with its required fields.
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

    /// Sets [`principal`](Self::principal).
    #[must_use]
    pub fn with_principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<IdentityPoolState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

model!(IdentityPool {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "display_name": display_name,
    "description": description,
    "identity_claim": identity_claim,
    "filter": filter,
    "principal": principal,
    "state": state,
});

/// The state of the pool: enabled or disabled.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityPoolState {
    /// `ENABLED`
    Enabled,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(IdentityPoolState {
    "ENABLED": Enabled,
});

/// A group of external identities under one identity provider that share one principal, as sent by
/// [`IdentityPoolsClient::create`].
#[derive(Clone, PartialEq)]
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
    /// Creates an `IdentityPoolCreate` with its required fields.
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
    "display_name": display_name,
    "description": description,
    "identity_claim": identity_claim,
    "filter": filter,
});

/// A group of external identities under one identity provider that share one principal, as sent by
/// [`IdentityPoolsClient::update`].
#[derive(Clone, Default, PartialEq)]
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
    /// Creates an empty `IdentityPoolUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`identity_claim`](Self::identity_claim).
    #[must_use]
    pub fn with_identity_claim(mut self, identity_claim: impl Into<String>) -> Self {
        self.identity_claim = Some(identity_claim.into());
        self
    }

    /// Sets [`filter`](Self::filter).
    #[must_use]
    pub fn with_filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }
}

model!(IdentityPoolUpdate {
    "display_name": display_name,
    "description": description,
    "identity_claim": identity_claim,
    "filter": filter,
});
