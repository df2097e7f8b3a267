// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Role assignments of principals (role-based access control).

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// Role assignments of principals (role-based access control).
///
/// Reached by [`IamV2::role_bindings`](super::IamV2::role_bindings).
#[derive(Clone, Debug)]
pub struct RoleBindingsClient {
    pub(super) client: Client,
}

impl RoleBindingsClient {
    /// Lists role bindings.
    ///
    /// `GET /iam/v2/role-bindings` · Generally Available · cloud API key
    ///
    /// Returns the role bindings whose resource matches `crn_pattern`, one page at a time. Filter
    /// further by principal and role.
    ///
    /// Access must be asked for: RBAC v2.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2RoleBindings)
    ///
    /// # Arguments
    ///
    /// - `crn_pattern`: Filters by a part of the CRN pattern.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of role bindings. | `X-Request-Id` |
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
    /// let mut items = client
    ///     .iam_v2()
    ///     .role_bindings()
    ///     .list(
    ///         "crn://confluent.cloud/organization=5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61/environment=env-6m2xp8",
    ///     )
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, crn_pattern: impl AsRef<str>) -> ListRoleBindings {
        let mut call = Call::new(&self.client, &LIST);
        call.query("crn_pattern", crn_pattern.as_ref());
        ListRoleBindings { call }
    }

    /// Creates a role binding.
    ///
    /// `POST /iam/v2/role-bindings` · Generally Available · cloud API key
    ///
    /// Grants a role to a principal on the resources that match a CRN pattern. Role bindings are
    /// immutable: delete one and create another instead.
    ///
    /// Access must be asked for: RBAC v2.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2RoleBinding)
    ///
    /// # Arguments
    ///
    /// - `body`: Principal, role and resource of a role binding.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new role binding. | `X-Request-Id`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::RoleBindingCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = RoleBindingCreate::new("principal", "role_name", "crn_pattern");
    /// let answer = client.iam_v2().role_bindings().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &RoleBindingCreate) -> CreateRoleBinding {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateRoleBinding { call }
    }

    /// Gets a role binding.
    ///
    /// `GET /iam/v2/role-bindings/{id}` · Generally Available · cloud API key
    ///
    /// Returns a role binding.
    ///
    /// Access must be asked for: RBAC v2.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2RoleBinding)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the role binding.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested role binding. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no role binding with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.iam_v2().role_bindings().get("rb-8fzq3").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetRoleBinding {
        GetRoleBinding {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Deletes a role binding.
    ///
    /// `DELETE /iam/v2/role-bindings/{id}` · Generally Available · cloud API key
    ///
    /// Revokes the role from the principal.
    ///
    /// Access must be asked for: RBAC v2.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2RoleBinding)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the role binding.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The role binding that is being deleted. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no role binding with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.iam_v2().role_bindings().delete("rb-8fzq3").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteRoleBinding {
        DeleteRoleBinding {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listIamV2RoleBindings",
    name: "list role bindings",
    method: "GET",
    path: "/iam/v2/role-bindings",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`RoleBindingsClient::list`].
    ListRoleBindings -> Json<RoleBindingList>
}

pages! {
    ListRoleBindings -> RoleBindingList, Paging::Link("page_token")
}

impl ListRoleBindings {
    /// Filters by principal, in the format of `RoleBinding.principal`.
    pub fn principal(mut self, principal: impl AsRef<str>) -> Self {
        self.call.query("principal", principal.as_ref());
        self
    }

    /// Filters by role name.
    pub fn role_name(mut self, role_name: impl AsRef<str>) -> Self {
        self.call.query("role_name", role_name.as_ref());
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
    id: "createIamV2RoleBinding",
    name: "create role binding",
    method: "POST",
    path: "/iam/v2/role-bindings",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`RoleBindingsClient::create`].
    CreateRoleBinding -> Json<RoleBinding>
}

static GET: Operation = Operation {
    id: "getIamV2RoleBinding",
    name: "get role binding",
    method: "GET",
    path: "/iam/v2/role-bindings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`RoleBindingsClient::get`].
    GetRoleBinding -> Json<RoleBinding>
}

static DELETE: Operation = Operation {
    id: "deleteIamV2RoleBinding",
    name: "delete role binding",
    method: "DELETE",
    path: "/iam/v2/role-bindings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`RoleBindingsClient::delete`].
    DeleteRoleBinding -> Json<RoleBinding>
}

/// A page of role bindings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleBindingList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `RoleBindingList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The role bindings on this page. Without duplicates.
    pub data: Vec<RoleBinding>,
}

impl RoleBindingList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<RoleBinding>>,
    ) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "RoleBindingList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(RoleBindingList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for RoleBindingList {
    type Item = RoleBinding;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[RoleBinding] {
        &self.data
    }

    fn into_items(self) -> Vec<RoleBinding> {
        self.data
    }
}

/// Grants a role to a principal on all resources that match a CRN pattern.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleBinding {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `RoleBinding`.
    pub kind: Option<String>,
    /// The ID of the role binding. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The principal that gets the role: `User:` or `Group:`, followed by an ID. Matches
    /// `(^User:.+$)|(^Group:.+$)`.
    pub principal: String,
    /// The name of the role.
    pub role_name: String,
    /// The CRN of the resources on which the role is granted. Matches `^crn://.+$`; format `uri`.
    pub crn_pattern: String,
}

impl RoleBinding {
    /// With what is required.
    pub fn new(
        principal: impl Into<String>,
        role_name: impl Into<String>,
        crn_pattern: impl Into<String>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            principal: principal.into(),
            role_name: role_name.into(),
            crn_pattern: crn_pattern.into(),
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

model!(RoleBinding {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "principal": principal,
    5 "role_name": role_name,
    6 "crn_pattern": crn_pattern,
});

/// Grants a role to a principal on all resources that match a CRN pattern.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleBindingCreate {
    /// The principal that gets the role: `User:` or `Group:`, followed by an ID. Matches
    /// `(^User:.+$)|(^Group:.+$)`.
    pub principal: String,
    /// The name of the role.
    pub role_name: String,
    /// The CRN of the resources on which the role is granted. Matches `^crn://.+$`; format `uri`.
    pub crn_pattern: String,
}

impl RoleBindingCreate {
    /// With what is required.
    pub fn new(
        principal: impl Into<String>,
        role_name: impl Into<String>,
        crn_pattern: impl Into<String>,
    ) -> Self {
        Self {
            principal: principal.into(),
            role_name: role_name.into(),
            crn_pattern: crn_pattern.into(),
        }
    }
}

model!(RoleBindingCreate {
    0 "principal": principal,
    1 "role_name": role_name,
    2 "crn_pattern": crn_pattern,
});
