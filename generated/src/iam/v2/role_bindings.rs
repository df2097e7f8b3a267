// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Role assignments of principals (role-based access control).

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`IamV2::role_bindings`](super::IamV2::role_bindings).
///
/// Role assignments of principals (role-based access control).
#[derive(Clone, Debug)]
pub struct RoleBindingsClient {
    pub(super) client: Client,
}

impl RoleBindingsClient {
    /// Lists role bindings.
    ///
    /// Returns the role bindings whose resource matches `crn_pattern`, in pages. Filter further by
    /// principal and role.
    ///
    /// This operation requires access to "RBAC v2", which must be requested.
    ///
    /// `GET /iam/v2/role-bindings` · Generally Available · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2RoleBindings)
    ///
    /// # Parameters
    ///
    /// - `crn_pattern`: Filters by a part of the CRN pattern.
    ///
    /// Optional: [`principal`](ListRoleBindings::principal),
    /// [`role_name`](ListRoleBindings::role_name), [`page_size`](ListRoleBindings::page_size),
    /// [`page_token`](ListRoleBindings::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of role bindings.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a
    ///   body.
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
    pub fn list(&self, crn_pattern: impl Into<String>) -> ListRoleBindings {
        let crn_pattern: String = crn_pattern.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("crn_pattern", crn_pattern);
        ListRoleBindings { call }
    }

    /// Creates a role binding.
    ///
    /// Grants a role to a principal on the resources that match a CRN pattern. Role bindings are
    /// immutable: delete one and create another instead.
    ///
    /// This operation requires access to "RBAC v2", which must be requested.
    ///
    /// `POST /iam/v2/role-bindings` · Generally Available · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2RoleBinding)
    ///
    /// # Parameters
    ///
    /// - `body`: Principal, role and resource of a role binding.
    ///
    /// # Response
    ///
    /// - 201: The new role binding. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a
    ///   body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::RoleBindingCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = RoleBindingCreate::new(
    ///     "User:sa-4n8wzp",
    ///     "EnvironmentAdmin",
    ///     "crn_pattern",
    /// );
    /// let response = client.iam_v2().role_bindings().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a role binding with its principal, its role and its CRN pattern.
    ///
    /// This operation requires access to "RBAC v2", which must be requested.
    ///
    /// `GET /iam/v2/role-bindings/{id}` · Generally Available · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2RoleBinding)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the role binding.
    ///
    /// # Response
    ///
    /// - 200: The requested role binding.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no role binding with this ID.
    /// - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a
    ///   body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2().role_bindings().get("rb-8fzq3").await?;
    /// println!("{response:?}");
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
    /// Revokes the role from the principal.
    ///
    /// This operation requires access to "RBAC v2", which must be requested.
    ///
    /// `DELETE /iam/v2/role-bindings/{id}` · Generally Available · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2RoleBinding)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the role binding.
    ///
    /// # Response
    ///
    /// - 200: The role binding that is being deleted.
    ///
    /// `None` if the response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no role binding with this ID.
    /// - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a
    ///   body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2().role_bindings().delete("rb-8fzq3").await?;
    /// println!("{response:?}");
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
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListRoleBindings {
    /// Filters by principal, in the format of `RoleBinding.principal`.
    pub fn principal(mut self, principal: impl Into<String>) -> Self {
        let principal: String = principal.into();
        self.call.query("principal", principal);
        self
    }

    /// Filters by role name.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        let role_name: String = role_name.into();
        self.call.query("role_name", role_name);
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
    /// A request builder for [`RoleBindingsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListRoleBindings -> Json<RoleBindingList>, idempotent
}

pages! {
    ListRoleBindings -> RoleBindingList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createIamV2RoleBinding",
    name: "create role binding",
    method: "POST",
    path: "/iam/v2/role-bindings",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`RoleBindingsClient::create`].
    CreateRoleBinding -> Json<RoleBinding>
}

static GET: Operation = Operation {
    id: "getIamV2RoleBinding",
    name: "get role binding",
    method: "GET",
    path: "/iam/v2/role-bindings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`RoleBindingsClient::get`].
    GetRoleBinding -> Json<RoleBinding>, idempotent
}

static DELETE: Operation = Operation {
    id: "deleteIamV2RoleBinding",
    name: "delete role binding",
    method: "DELETE",
    path: "/iam/v2/role-bindings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`RoleBindingsClient::delete`].
    DeleteRoleBinding -> Json<Option<RoleBinding>>, idempotent
}

/// A page of role bindings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleBindingList {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `RoleBindingList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The role bindings on this page. No duplicates.
    pub data: Vec<RoleBinding>,
}

impl RoleBindingList {
    /// Creates a `RoleBindingList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// Grants a role to a principal on all resources that match a CRN pattern, as returned by the
/// service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleBinding {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `RoleBinding`.
    pub kind: Option<String>,
    /// The ID of the role binding. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The principal that gets the role: `User:` or `Group:`, followed by an ID. Must match
    /// `(^User:.+$)|(^Group:.+$)`.
    pub principal: String,
    /// The name of the role.
    pub role_name: String,
    /// The CRN of the resources on which the role is granted. Must match `^crn://.+$`; format
    /// `uri`.
    pub crn_pattern: String,
}

impl RoleBinding {
    /// Creates a `RoleBinding` with its required fields.
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
}

model!(RoleBinding {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "principal": principal,
    "role_name": role_name,
    "crn_pattern": crn_pattern,
});

/// Grants a role to a principal on all resources that match a CRN pattern, as sent by
/// [`RoleBindingsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleBindingCreate {
    /// The principal that gets the role: `User:` or `Group:`, followed by an ID. Must match
    /// `(^User:.+$)|(^Group:.+$)`.
    pub principal: String,
    /// The name of the role.
    pub role_name: String,
    /// The CRN of the resources on which the role is granted. Must match `^crn://.+$`; format
    /// `uri`.
    pub crn_pattern: String,
}

impl RoleBindingCreate {
    /// Creates a `RoleBindingCreate` with its required fields.
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
    "principal": principal,
    "role_name": role_name,
    "crn_pattern": crn_pattern,
});
