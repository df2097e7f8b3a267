// Generated from iam/v2/sso.yaml by `cargo xtask codegen`; do not edit.

//! Groups of single sign-on users that act as one principal.
//!
//! The quota `group_mappings_per_org` limits their number.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`IamV2Sso::group_mappings`](super::IamV2Sso::group_mappings).
///
/// Groups of single sign-on users that act as one principal.
///
/// The quota `group_mappings_per_org` limits their number.
#[derive(Clone, Debug)]
pub struct GroupMappingsClient {
    pub(super) client: Client,
}

impl GroupMappingsClient {
    /// Lists group mappings.
    ///
    /// Returns the group mappings of the organization, in pages.
    ///
    /// `GET /iam/v2/sso/group-mappings` · Preview, feature `preview` · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2SsoGroupMappings)
    ///
    /// # Parameters
    ///
    /// Optional: [`page_size`](ListGroupMappings::page_size),
    /// [`page_token`](ListGroupMappings::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of group mappings.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    /// Maps the single sign-on users that match `filter` to one principal; role bindings for that
    /// principal determine their permissions.
    ///
    /// `POST /iam/v2/sso/group-mappings` · Preview, feature `preview` · cloud API key or STS token
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2SsoGroupMapping)
    ///
    /// # Parameters
    ///
    /// - `body`: The name of the mapping and its users.
    ///
    /// # Response
    ///
    /// - 201: The new group mapping. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::iam::v2::sso::GroupMappingCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = GroupMappingCreate::new(
    ///     "Data engineers",
    ///     "Write access to the test environment",
    ///     "\"data\" in claims.group",
    /// );
    /// let response = client.iam_v2_sso().group_mappings().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a group mapping with its `filter` and its `principal`, the ID for role bindings.
    ///
    /// `GET /iam/v2/sso/group-mappings/{id}` · Preview, feature `preview` · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2SsoGroupMapping)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the group mapping.
    ///
    /// # Response
    ///
    /// - 200: The requested group mapping.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no group mapping with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2_sso().group_mappings().get("group-4k7v").await?;
    /// println!("{response:?}");
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
    /// Changes the given fields of a group mapping. Absent fields are left unchanged.
    ///
    /// `PATCH /iam/v2/sso/group-mappings/{id}` · Preview, feature `preview` · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2SsoGroupMapping)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the group mapping.
    ///
    /// Optional: [`body`](UpdateGroupMapping::body)
    ///
    /// # Response
    ///
    /// - 200: The group mapping after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no group mapping with this ID.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::sso::GroupMappingUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = GroupMappingUpdate::new().with_display_name("Data engineers");
    /// let response = client
    ///     .iam_v2_sso()
    ///     .group_mappings()
    ///     .update("group-4k7v")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes a group mapping. The users that it covered no longer act as its principal.
    ///
    /// `DELETE /iam/v2/sso/group-mappings/{id}` · Preview, feature `preview` · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2SsoGroupMapping)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the group mapping.
    ///
    /// # Response
    ///
    /// - 204: The group mapping is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no group mapping with this ID.
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
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListGroupMappings {
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
    /// A request builder for [`GroupMappingsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListGroupMappings -> Json<GroupMappingList>, idempotent
}

pages! {
    ListGroupMappings -> GroupMappingList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createIamV2SsoGroupMapping",
    name: "create group mapping",
    method: "POST",
    path: "/iam/v2/sso/group-mappings",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`GroupMappingsClient::create`].
    CreateGroupMapping -> Json<GroupMapping>
}

static GET: Operation = Operation {
    id: "getIamV2SsoGroupMapping",
    name: "get group mapping",
    method: "GET",
    path: "/iam/v2/sso/group-mappings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`GroupMappingsClient::get`].
    GetGroupMapping -> Json<GroupMapping>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updateIamV2SsoGroupMapping",
    name: "update group mapping",
    method: "PATCH",
    path: "/iam/v2/sso/group-mappings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl UpdateGroupMapping {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &GroupMappingUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`GroupMappingsClient::update`].
    UpdateGroupMapping -> Json<GroupMapping>
}

static DELETE: Operation = Operation {
    id: "deleteIamV2SsoGroupMapping",
    name: "delete group mapping",
    method: "DELETE",
    path: "/iam/v2/sso/group-mappings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`GroupMappingsClient::delete`].
    DeleteGroupMapping -> Empty, idempotent
}

/// A page of group mappings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMappingList {
    /// The group and version of the API that the object belongs to. Read-only; always `iam.v2/sso`.
    pub api_version: String,
    /// The type of the object. Read-only; always `GroupMappingList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The group mappings on this page. No duplicates.
    pub data: Vec<GroupMapping>,
}

impl GroupMappingList {
    /// Creates a `GroupMappingList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A group of single sign-on users that share one principal, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMapping {
    /// The group and version of the API that the object belongs to. Read-only; always `iam.v2/sso`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `GroupMapping`.
    pub kind: Option<String>,
    /// The ID of the group mapping. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the group mapping.
    pub display_name: String,
    /// The description of the intended use of the mapping.
    pub description: String,
    /// CEL (Common Expression Language) expression over the claims of the signed-in user. A user
    /// belongs to the mapping if the result is true. At most 300 characters.
    pub filter: String,
    /// The ID of the mapping as a principal, for role bindings. Read-only.
    pub principal: Option<String>,
    /// The state of the mapping: enabled or disabled. Read-only.
    pub state: Option<GroupMappingState>,
}

impl GroupMapping {
    /// Creates a `GroupMapping` with its required fields.
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
    pub fn with_state(mut self, state: impl Into<GroupMappingState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

model!(GroupMapping {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "display_name": display_name,
    "description": description,
    "filter": filter,
    "principal": principal,
    "state": state,
});

/// The state of the mapping: enabled or disabled.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupMappingState {
    /// `ENABLED`
    Enabled,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(GroupMappingState {
    "ENABLED": Enabled,
});

/// A group of single sign-on users that share one principal, as sent by
/// [`GroupMappingsClient::create`].
#[derive(Clone, PartialEq)]
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
    /// Creates a `GroupMappingCreate` with its required fields.
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
    "display_name": display_name,
    "description": description,
    "filter": filter,
});

/// A group of single sign-on users that share one principal, as sent by
/// [`GroupMappingsClient::update`].
#[derive(Clone, Default, PartialEq)]
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
    /// Creates an empty `GroupMappingUpdate`.
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

    /// Sets [`filter`](Self::filter).
    #[must_use]
    pub fn with_filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }
}

model!(GroupMappingUpdate {
    "display_name": display_name,
    "description": description,
    "filter": filter,
});
