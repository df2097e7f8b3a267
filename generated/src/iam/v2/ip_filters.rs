// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Rules for the addresses from which resources can be accessed.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    GlobalObjectReference, GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`IamV2::ip_filters`](super::IamV2::ip_filters).
///
/// Rules for the addresses from which resources can be accessed.
#[derive(Clone, Debug)]
pub struct IpFiltersClient {
    pub(super) client: Client,
}

impl IpFiltersClient {
    /// Lists IP filters.
    ///
    /// Returns IP filters, in pages. Set `resource_scope` to return only those of an organization
    /// or environment.
    ///
    /// This operation requires access to "IP Filters API", which must be requested.
    ///
    /// `GET /iam/v2/ip-filters` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2IpFilters)
    ///
    /// # Parameters
    ///
    /// Optional: [`resource_scope`](ListIpFilters::resource_scope),
    /// [`include_parent_scopes`](ListIpFilters::include_parent_scopes),
    /// [`page_size`](ListIpFilters::page_size), [`page_token`](ListIpFilters::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of IP filters.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.iam_v2().ip_filters().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListIpFilters {
        ListIpFilters {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Creates an IP filter.
    ///
    /// Limits access to the selected resources to the addresses of the given IP groups. Make sure
    /// that your own address is among them: requests from other addresses are rejected from then
    /// on.
    ///
    /// This operation requires access to "IP Filters API", which must be requested.
    ///
    /// `POST /iam/v2/ip-filters` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2IpFilter)
    ///
    /// # Parameters
    ///
    /// - `body`: Protected resources of the filter and the IP groups that may access them.
    ///
    /// # Response
    ///
    /// - 201: The new IP filter. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::iam::v2::{GlobalObjectReferenceInput, IpFilterCreate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IpFilterCreate::new(
    ///     "Office only",
    ///     "multiple",
    ///     [GlobalObjectReferenceInput::new("lkc-3w9dn")],
    /// );
    /// let response = client.iam_v2().ip_filters().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &IpFilterCreate) -> CreateIpFilter {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateIpFilter { call }
    }

    /// Gets an IP filter.
    ///
    /// Returns an IP filter with its scope, its operation groups and the IP groups that have
    /// access.
    ///
    /// This operation requires access to "IP Filters API", which must be requested.
    ///
    /// `GET /iam/v2/ip-filters/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2IpFilter)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the IP filter.
    ///
    /// # Response
    ///
    /// - 200: The requested IP filter.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no IP filter with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2().ip_filters().get("ipf-5y1ut").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetIpFilter {
        GetIpFilter {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates an IP filter.
    ///
    /// Changes the given fields of an IP filter. A list replaces the existing list; an empty
    /// `operation_groups` removes all operation groups.
    ///
    /// This operation requires access to "IP Filters API", which must be requested.
    ///
    /// `PATCH /iam/v2/ip-filters/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2IpFilter)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the IP filter.
    ///
    /// Optional: [`body`](UpdateIpFilter::body)
    ///
    /// # Response
    ///
    /// - 200: The IP filter after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no IP filter with this ID.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::IpFilterUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IpFilterUpdate::new().with_filter_name("Office only");
    /// let response = client.iam_v2().ip_filters().update("ipf-5y1ut").body(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateIpFilter {
        UpdateIpFilter {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Deletes an IP filter.
    ///
    /// Deletes an IP filter. A resource without filters is reachable from all addresses.
    ///
    /// This operation requires access to "IP Filters API", which must be requested.
    ///
    /// `DELETE /iam/v2/ip-filters/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2IpFilter)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the IP filter.
    ///
    /// # Response
    ///
    /// - 204: The IP filter is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no IP filter with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.iam_v2().ip_filters().delete("ipf-5y1ut").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteIpFilter {
        DeleteIpFilter {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listIamV2IpFilters",
    name: "list ip filters",
    method: "GET",
    path: "/iam/v2/ip-filters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListIpFilters {
    /// Filters by scope: the CRN of an organization or environment.
    pub fn resource_scope(mut self, resource_scope: impl Into<String>) -> Self {
        let resource_scope: String = resource_scope.into();
        self.call.query("resource_scope", resource_scope);
        self
    }

    /// Sets the parameter `include_parent_scopes`.
    ///
    /// `true` adds the filters of the organization to those of the environment. Requires
    /// `resource_scope`.
    pub fn include_parent_scopes(
        mut self,
        include_parent_scopes: impl Into<String>,
    ) -> Self {
        let include_parent_scopes: String = include_parent_scopes.into();
        self.call.query("include_parent_scopes", include_parent_scopes);
        self
    }

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
    /// A request builder for [`IpFiltersClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListIpFilters -> Json<IpFilterList>, idempotent
}

pages! {
    ListIpFilters -> IpFilterList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createIamV2IpFilter",
    name: "create ip filter",
    method: "POST",
    path: "/iam/v2/ip-filters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`IpFiltersClient::create`].
    CreateIpFilter -> Json<IpFilter>
}

static GET: Operation = Operation {
    id: "getIamV2IpFilter",
    name: "get ip filter",
    method: "GET",
    path: "/iam/v2/ip-filters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`IpFiltersClient::get`].
    GetIpFilter -> Json<IpFilter>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updateIamV2IpFilter",
    name: "update ip filter",
    method: "PATCH",
    path: "/iam/v2/ip-filters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl UpdateIpFilter {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &IpFilterUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`IpFiltersClient::update`].
    UpdateIpFilter -> Json<IpFilter>
}

static DELETE: Operation = Operation {
    id: "deleteIamV2IpFilter",
    name: "delete ip filter",
    method: "DELETE",
    path: "/iam/v2/ip-filters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`IpFiltersClient::delete`].
    DeleteIpFilter -> Empty, idempotent
}

/// A page of IP filters.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpFilterList {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `IpFilterList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The IP filters on this page. No duplicates.
    pub data: Vec<IpFilter>,
}

impl IpFilterList {
    /// Creates an `IpFilterList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<IpFilter>>,
    ) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "IpFilterList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(IpFilterList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for IpFilterList {
    type Item = IpFilter;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[IpFilter] {
        &self.data
    }

    fn into_items(self) -> Vec<IpFilter> {
        self.data
    }
}

/// Assigns IP groups to resources: requests to the resources must come from an address in one of
/// the groups. Returned by the service.
///
/// If a resource has several filters, one match is sufficient. A resource without a filter is
/// reachable from everywhere.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpFilter {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `IpFilter`.
    pub kind: Option<String>,
    /// The ID of the IP filter. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the IP filter. Allowed are letters and digits of any language, spaces
    /// and the characters `[`, `]`, `|`, `&`, `+`, `-`, `_`, `/`, `.`, `,`. 1 to 64 characters.
    pub filter_name: String,
    /// The scope of the filter: `management` for the management APIs, or `multiple` for the groups
    /// in `operation_groups`.
    pub resource_group: String,
    /// The CRN of the organization or environment of the filter. Defaults to the whole
    /// organization. Must match `^crn://.+$`; format `uri`.
    pub resource_scope: Option<String>,
    /// The operations that the filter covers. Only with the `resource_group` `multiple`. An update
    /// replaces the whole list; an empty list clears it.
    pub operation_groups: Option<Vec<String>>,
    /// The IP groups with access. An update replaces the whole list. 1 to 25 elements.
    pub ip_groups: Vec<GlobalObjectReference>,
}

impl IpFilter {
    /// Creates an `IpFilter` with its required fields.
    pub fn new(
        filter_name: impl Into<String>,
        resource_group: impl Into<String>,
        ip_groups: impl IntoIterator<Item = impl Into<GlobalObjectReference>>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            filter_name: filter_name.into(),
            resource_group: resource_group.into(),
            resource_scope: None,
            operation_groups: None,
            ip_groups: ip_groups.into_iter().map(Into::into).collect(),
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

    /// Sets [`resource_scope`](Self::resource_scope).
    #[must_use]
    pub fn with_resource_scope(mut self, resource_scope: impl Into<String>) -> Self {
        self.resource_scope = Some(resource_scope.into());
        self
    }

    /// Sets [`operation_groups`](Self::operation_groups).
    #[must_use]
    pub fn with_operation_groups(
        mut self,
        operation_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation_groups = Some(
            operation_groups.into_iter().map(Into::into).collect(),
        );
        self
    }
}

model!(IpFilter {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "filter_name": filter_name,
    "resource_group": resource_group,
    "resource_scope": resource_scope,
    "operation_groups": operation_groups,
    "ip_groups": ip_groups,
});

/// Assigns IP groups to resources: requests to the resources must come from an address in one of
/// the groups. Sent by [`IpFiltersClient::create`].
///
/// If a resource has several filters, one match is sufficient. A resource without a filter is
/// reachable from everywhere.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpFilterCreate {
    /// The display name of the IP filter. Allowed are letters and digits of any language, spaces
    /// and the characters `[`, `]`, `|`, `&`, `+`, `-`, `_`, `/`, `.`, `,`. 1 to 64 characters.
    pub filter_name: String,
    /// The scope of the filter: `management` for the management APIs, or `multiple` for the groups
    /// in `operation_groups`.
    pub resource_group: String,
    /// The CRN of the organization or environment of the filter. Defaults to the whole
    /// organization. Must match `^crn://.+$`; format `uri`.
    pub resource_scope: Option<String>,
    /// The operations that the filter covers. Only with the `resource_group` `multiple`. An update
    /// replaces the whole list; an empty list clears it.
    pub operation_groups: Option<Vec<String>>,
    /// The IP groups with access. An update replaces the whole list. 1 to 25 elements.
    pub ip_groups: Vec<GlobalObjectReferenceInput>,
}

impl IpFilterCreate {
    /// Creates an `IpFilterCreate` with its required fields.
    pub fn new(
        filter_name: impl Into<String>,
        resource_group: impl Into<String>,
        ip_groups: impl IntoIterator<Item = impl Into<GlobalObjectReferenceInput>>,
    ) -> Self {
        Self {
            filter_name: filter_name.into(),
            resource_group: resource_group.into(),
            resource_scope: None,
            operation_groups: None,
            ip_groups: ip_groups.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`resource_scope`](Self::resource_scope).
    #[must_use]
    pub fn with_resource_scope(mut self, resource_scope: impl Into<String>) -> Self {
        self.resource_scope = Some(resource_scope.into());
        self
    }

    /// Sets [`operation_groups`](Self::operation_groups).
    #[must_use]
    pub fn with_operation_groups(
        mut self,
        operation_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation_groups = Some(
            operation_groups.into_iter().map(Into::into).collect(),
        );
        self
    }
}

model!(IpFilterCreate {
    "filter_name": filter_name,
    "resource_group": resource_group,
    "resource_scope": resource_scope,
    "operation_groups": operation_groups,
    "ip_groups": ip_groups,
});

/// Assigns IP groups to resources: requests to the resources must come from an address in one of
/// the groups. Sent by [`IpFiltersClient::update`].
///
/// If a resource has several filters, one match is sufficient. A resource without a filter is
/// reachable from everywhere.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpFilterUpdate {
    /// The display name of the IP filter. Allowed are letters and digits of any language, spaces
    /// and the characters `[`, `]`, `|`, `&`, `+`, `-`, `_`, `/`, `.`, `,`. 1 to 64 characters.
    pub filter_name: Option<String>,
    /// The scope of the filter: `management` for the management APIs, or `multiple` for the groups
    /// in `operation_groups`.
    pub resource_group: Option<String>,
    /// The CRN of the organization or environment of the filter. Defaults to the whole
    /// organization. Must match `^crn://.+$`; format `uri`.
    pub resource_scope: Option<String>,
    /// The operations that the filter covers. Only with the `resource_group` `multiple`. An update
    /// replaces the whole list; an empty list clears it.
    pub operation_groups: Option<Vec<String>>,
    /// The IP groups with access. An update replaces the whole list. 1 to 25 elements.
    pub ip_groups: Option<Vec<GlobalObjectReferenceInput>>,
}

impl IpFilterUpdate {
    /// Creates an empty `IpFilterUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`filter_name`](Self::filter_name).
    #[must_use]
    pub fn with_filter_name(mut self, filter_name: impl Into<String>) -> Self {
        self.filter_name = Some(filter_name.into());
        self
    }

    /// Sets [`resource_group`](Self::resource_group).
    #[must_use]
    pub fn with_resource_group(mut self, resource_group: impl Into<String>) -> Self {
        self.resource_group = Some(resource_group.into());
        self
    }

    /// Sets [`resource_scope`](Self::resource_scope).
    #[must_use]
    pub fn with_resource_scope(mut self, resource_scope: impl Into<String>) -> Self {
        self.resource_scope = Some(resource_scope.into());
        self
    }

    /// Sets [`operation_groups`](Self::operation_groups).
    #[must_use]
    pub fn with_operation_groups(
        mut self,
        operation_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation_groups = Some(
            operation_groups.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`ip_groups`](Self::ip_groups).
    #[must_use]
    pub fn with_ip_groups(
        mut self,
        ip_groups: impl IntoIterator<Item = impl Into<GlobalObjectReferenceInput>>,
    ) -> Self {
        self.ip_groups = Some(ip_groups.into_iter().map(Into::into).collect());
        self
    }
}

model!(IpFilterUpdate {
    "filter_name": filter_name,
    "resource_group": resource_group,
    "resource_scope": resource_scope,
    "operation_groups": operation_groups,
    "ip_groups": ip_groups,
});
