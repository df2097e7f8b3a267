// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Named sets of address blocks, for use in IP filters.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`IamV2::ip_groups`](super::IamV2::ip_groups).
///
/// Named sets of address blocks, for use in IP filters.
#[derive(Clone, Debug)]
pub struct IpGroupsClient {
    pub(super) client: Client,
}

impl IpGroupsClient {
    /// Lists IP groups.
    ///
    /// Returns the IP groups of the organization, in pages.
    ///
    /// This operation requires access to "IP Groups API", which must be requested.
    ///
    /// `GET /iam/v2/ip-groups` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2IpGroups)
    ///
    /// # Parameters
    ///
    /// Optional: [`page_size`](ListIpGroups::page_size), [`page_token`](ListIpGroups::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of IP groups.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.iam_v2().ip_groups().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListIpGroups {
        ListIpGroups {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Creates an IP group.
    ///
    /// Creates a named set of CIDR blocks. It has no effect until an IP filter refers to it.
    ///
    /// This operation requires access to "IP Groups API", which must be requested.
    ///
    /// `POST /iam/v2/ip-groups` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2IpGroup)
    ///
    /// # Parameters
    ///
    /// - `body`: The name and the CIDR blocks of the new group.
    ///
    /// # Response
    ///
    /// - 201: The new IP group. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::IpGroupCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IpGroupCreate::new("Head office", ["198.51.100.0/24"]);
    /// let response = client.iam_v2().ip_groups().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &IpGroupCreate) -> CreateIpGroup {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateIpGroup { call }
    }

    /// Gets an IP group.
    ///
    /// Returns an IP group with its name and its CIDR blocks.
    ///
    /// This operation requires access to "IP Groups API", which must be requested.
    ///
    /// `GET /iam/v2/ip-groups/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2IpGroup)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the IP group.
    ///
    /// # Response
    ///
    /// - 200: The requested IP group.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no IP group with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2().ip_groups().get("ipg-2m6ka").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetIpGroup {
        GetIpGroup {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates an IP group.
    ///
    /// Changes the given fields of an IP group. The change applies to all IP filters that refer to
    /// the group.
    ///
    /// This operation requires access to "IP Groups API", which must be requested.
    ///
    /// `PATCH /iam/v2/ip-groups/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2IpGroup)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the IP group.
    ///
    /// Optional: [`body`](UpdateIpGroup::body)
    ///
    /// # Response
    ///
    /// - 200: The IP group after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no IP group with this ID.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::IpGroupUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IpGroupUpdate::new().with_group_name("Head office");
    /// let response = client.iam_v2().ip_groups().update("ipg-2m6ka").body(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateIpGroup {
        UpdateIpGroup {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Deletes an IP group.
    ///
    /// This operation requires access to "IP Groups API", which must be requested.
    ///
    /// `DELETE /iam/v2/ip-groups/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2IpGroup)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the IP group.
    ///
    /// # Response
    ///
    /// - 204: The IP group is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no IP group with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.iam_v2().ip_groups().delete("ipg-2m6ka").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteIpGroup {
        DeleteIpGroup {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listIamV2IpGroups",
    name: "list ip groups",
    method: "GET",
    path: "/iam/v2/ip-groups",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListIpGroups {
    /// Sets the maximum number of items per page. At most 100; defaults to `25`.
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
    /// A request builder for [`IpGroupsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListIpGroups -> Json<IpGroupList>, idempotent
}

pages! {
    ListIpGroups -> IpGroupList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createIamV2IpGroup",
    name: "create ip group",
    method: "POST",
    path: "/iam/v2/ip-groups",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`IpGroupsClient::create`].
    CreateIpGroup -> Json<IpGroup>
}

static GET: Operation = Operation {
    id: "getIamV2IpGroup",
    name: "get ip group",
    method: "GET",
    path: "/iam/v2/ip-groups/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`IpGroupsClient::get`].
    GetIpGroup -> Json<IpGroup>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updateIamV2IpGroup",
    name: "update ip group",
    method: "PATCH",
    path: "/iam/v2/ip-groups/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl UpdateIpGroup {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &IpGroupUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`IpGroupsClient::update`].
    UpdateIpGroup -> Json<IpGroup>
}

static DELETE: Operation = Operation {
    id: "deleteIamV2IpGroup",
    name: "delete ip group",
    method: "DELETE",
    path: "/iam/v2/ip-groups/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`IpGroupsClient::delete`].
    DeleteIpGroup -> Empty, idempotent
}

/// A page of IP groups.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpGroupList {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `IpGroupList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The IP groups on this page. No duplicates.
    pub data: Vec<IpGroup>,
}

impl IpGroupList {
    /// Creates an `IpGroupList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<IpGroup>>,
    ) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "IpGroupList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(IpGroupList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for IpGroupList {
    type Item = IpGroup;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[IpGroup] {
        &self.data
    }

    fn into_items(self) -> Vec<IpGroup> {
        self.data
    }
}

/// A named set of CIDR blocks, for use in IP filters, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpGroup {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `IpGroup`.
    pub kind: Option<String>,
    /// The ID of the IP group. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the IP group. Allowed are letters and digits of any language, spaces and
    /// the characters `[`, `]`, `|`, `&`, `+`, `-`, `_`, `/`, `.`, `,`. 1 to 64 characters.
    pub group_name: String,
    /// The address blocks of the group in CIDR notation. 1 to 25 elements.
    pub cidr_blocks: Vec<String>,
}

impl IpGroup {
    /// Creates an `IpGroup` with its required fields.
    pub fn new(
        group_name: impl Into<String>,
        cidr_blocks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            group_name: group_name.into(),
            cidr_blocks: cidr_blocks.into_iter().map(Into::into).collect(),
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

model!(IpGroup {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "group_name": group_name,
    "cidr_blocks": cidr_blocks,
});

/// A named set of CIDR blocks, for use in IP filters, as sent by [`IpGroupsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpGroupCreate {
    /// The display name of the IP group. Allowed are letters and digits of any language, spaces and
    /// the characters `[`, `]`, `|`, `&`, `+`, `-`, `_`, `/`, `.`, `,`. 1 to 64 characters.
    pub group_name: String,
    /// The address blocks of the group in CIDR notation. 1 to 25 elements.
    pub cidr_blocks: Vec<String>,
}

impl IpGroupCreate {
    /// Creates an `IpGroupCreate` with its required fields.
    pub fn new(
        group_name: impl Into<String>,
        cidr_blocks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            group_name: group_name.into(),
            cidr_blocks: cidr_blocks.into_iter().map(Into::into).collect(),
        }
    }
}

model!(IpGroupCreate {
    "group_name": group_name,
    "cidr_blocks": cidr_blocks,
});

/// A named set of CIDR blocks, for use in IP filters, as sent by [`IpGroupsClient::update`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpGroupUpdate {
    /// The display name of the IP group. Allowed are letters and digits of any language, spaces and
    /// the characters `[`, `]`, `|`, `&`, `+`, `-`, `_`, `/`, `.`, `,`. 1 to 64 characters.
    pub group_name: Option<String>,
    /// The address blocks of the group in CIDR notation. 1 to 25 elements.
    pub cidr_blocks: Option<Vec<String>>,
}

impl IpGroupUpdate {
    /// Creates an empty `IpGroupUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`group_name`](Self::group_name).
    #[must_use]
    pub fn with_group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Sets [`cidr_blocks`](Self::cidr_blocks).
    #[must_use]
    pub fn with_cidr_blocks(
        mut self,
        cidr_blocks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cidr_blocks = Some(cidr_blocks.into_iter().map(Into::into).collect());
        self
    }
}

model!(IpGroupUpdate {
    "group_name": group_name,
    "cidr_blocks": cidr_blocks,
});
