// Generated from iam/v2/sso.yaml by `cargo xtask codegen`; do not edit.

//! Groups of single sign-on users that act as one principal.
//!
//! Quota: `group_mappings_per_org`.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// Groups of single sign-on users that act as one principal.
///
/// Quota: `group_mappings_per_org`.
///
/// Reached by [`IamV2Sso::group_mappings`](super::IamV2Sso::group_mappings).
#[derive(Clone, Debug)]
pub struct GroupMappingsClient {
    pub(super) client: Client,
}

impl GroupMappingsClient {
    /// Lists group mappings.
    ///
    /// `GET /iam/v2/sso/group-mappings` · Preview, feature `preview` · cloud API key
    ///
    /// Returns the group mappings of the organization, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2SsoGroupMappings)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of group mappings. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.iam_v2_sso().group_mappings().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListGroupMappings {
        ListGroupMappings {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Creates a group mapping.
    ///
    /// `POST /iam/v2/sso/group-mappings` · Preview, feature `preview` · cloud API key
    ///
    /// Maps the single sign-on users that match `filter` to one principal; role bindings for that
    /// principal determine their permissions.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2SsoGroupMapping)
    ///
    /// # Arguments
    ///
    /// - `body`: The name of the mapping and its users.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new group mapping. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::iam::v2::sso::GroupMappingCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = GroupMappingCreate::new("display_name", "description", "filter");
    /// let answer = client.iam_v2_sso().group_mappings().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &GroupMappingCreate) -> CreateGroupMapping {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateGroupMapping { call }
    }

    /// Gets a group mapping.
    ///
    /// `GET /iam/v2/sso/group-mappings/{id}` · Preview, feature `preview` · cloud API key
    ///
    /// Returns a group mapping.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2SsoGroupMapping)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the group mapping.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested group mapping. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no group mapping with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.iam_v2_sso().group_mappings().get("group-4k7v").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetGroupMapping {
        GetGroupMapping {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates a group mapping.
    ///
    /// `PATCH /iam/v2/sso/group-mappings/{id}` · Preview, feature `preview` · cloud API key
    ///
    /// Changes the given fields of a group mapping. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2SsoGroupMapping)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the group mapping.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The group mapping after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no group mapping with this ID. | `X-Request-Id` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::sso::GroupMappingUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = GroupMappingUpdate::new().with_display_name("display_name");
    /// let answer = client
    ///     .iam_v2_sso()
    ///     .group_mappings()
    ///     .update("group-4k7v")
    ///     .body(&body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateGroupMapping {
        UpdateGroupMapping {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Deletes a group mapping.
    ///
    /// `DELETE /iam/v2/sso/group-mappings/{id}` · Preview, feature `preview` · cloud API key
    ///
    /// Deletes a group mapping. The users that it covered no longer act as its principal.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2SsoGroupMapping)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the group mapping.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The group mapping is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no group mapping with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.iam_v2_sso().group_mappings().delete("group-4k7v").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteGroupMapping {
        DeleteGroupMapping {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listIamV2SsoGroupMappings",
    name: "list group mappings",
    method: "GET",
    path: "/iam/v2/sso/group-mappings",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`GroupMappingsClient::list`].
    ListGroupMappings -> Json<GroupMappingList>
}

pages! {
    ListGroupMappings -> GroupMappingList, Paging::Link("page_token")
}

impl ListGroupMappings {
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
    id: "createIamV2SsoGroupMapping",
    name: "create group mapping",
    method: "POST",
    path: "/iam/v2/sso/group-mappings",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`GroupMappingsClient::create`].
    CreateGroupMapping -> Json<GroupMapping>
}

static GET: Operation = Operation {
    id: "getIamV2SsoGroupMapping",
    name: "get group mapping",
    method: "GET",
    path: "/iam/v2/sso/group-mappings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`GroupMappingsClient::get`].
    GetGroupMapping -> Json<GroupMapping>
}

static UPDATE: Operation = Operation {
    id: "updateIamV2SsoGroupMapping",
    name: "update group mapping",
    method: "PATCH",
    path: "/iam/v2/sso/group-mappings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`GroupMappingsClient::update`].
    UpdateGroupMapping -> Json<GroupMapping>
}

impl UpdateGroupMapping {
    /// The fields to change.
    #[inline]
    pub fn body(mut self, body: &GroupMappingUpdate) -> Self {
        self.call.json(body);
        self
    }
}

static DELETE: Operation = Operation {
    id: "deleteIamV2SsoGroupMapping",
    name: "delete group mapping",
    method: "DELETE",
    path: "/iam/v2/sso/group-mappings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`GroupMappingsClient::delete`].
    DeleteGroupMapping -> Empty
}

/// A page of group mappings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupMappingList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam.v2/sso`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `GroupMappingList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The group mappings on this page. Without duplicates.
    pub data: Vec<GroupMapping>,
}

impl GroupMappingList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<GroupMapping>>,
    ) -> Self {
        Self {
            api_version: "iam.v2/sso".into(),
            kind: "GroupMappingList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(GroupMappingList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for GroupMappingList {
    type Item = GroupMapping;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[GroupMapping] {
        &self.data
    }

    fn into_items(self) -> Vec<GroupMapping> {
        self.data
    }
}

/// A group of single sign-on users that share one principal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupMapping {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam.v2/sso`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `GroupMapping`.
    pub kind: Option<String>,
    /// The ID of the group mapping. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the group mapping.
    pub display_name: String,
    /// The description of the intended use of the mapping.
    pub description: String,
    /// CEL (Common Expression Language) expression over the claims of the signed-in user. A user
    /// belongs to the mapping if the result is true. At most 300 characters.
    pub filter: String,
    /// The ID of the mapping as a principal, for role bindings. Set by the service.
    pub principal: Option<String>,
    /// The state of the mapping: enabled or disabled. Set by the service.
    pub state: Option<GroupMappingState>,
}

impl GroupMapping {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        description: impl Into<String>,
        filter: impl Into<String>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            display_name: display_name.into(),
            description: description.into(),
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
    pub fn with_state(mut self, state: impl Into<GroupMappingState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

model!(GroupMapping {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "display_name": display_name,
    5 "description": description,
    6 "filter": filter,
    7 "principal": principal,
    8 "state": state,
});

open_enum! {
    /// The state of the mapping: enabled or disabled.
    pub enum GroupMappingState {
        /// `ENABLED`
        Enabled = "ENABLED",
    }
}

/// A group of single sign-on users that share one principal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupMappingCreate {
    /// The display name of the group mapping.
    pub display_name: String,
    /// The description of the intended use of the mapping.
    pub description: String,
    /// CEL (Common Expression Language) expression over the claims of the signed-in user. A user
    /// belongs to the mapping if the result is true. At most 300 characters.
    pub filter: String,
}

impl GroupMappingCreate {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        description: impl Into<String>,
        filter: impl Into<String>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            description: description.into(),
            filter: filter.into(),
        }
    }
}

model!(GroupMappingCreate {
    0 "display_name": display_name,
    1 "description": description,
    2 "filter": filter,
});

/// A group of single sign-on users that share one principal.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupMappingUpdate {
    /// The display name of the group mapping.
    pub display_name: Option<String>,
    /// The description of the intended use of the mapping.
    pub description: Option<String>,
    /// CEL (Common Expression Language) expression over the claims of the signed-in user. A user
    /// belongs to the mapping if the result is true. At most 300 characters.
    pub filter: Option<String>,
}

impl GroupMappingUpdate {
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

    /// Sets [`filter`](Self::filter).
    pub fn with_filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }
}

model!(GroupMappingUpdate {
    0 "display_name": display_name,
    1 "description": description,
    2 "filter": filter,
});
