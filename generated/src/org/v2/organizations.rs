// Generated from org/v2.yaml by `cargo xtask codegen`; do not edit.

//! The organizations that the caller belongs to.
//!
//! The quota `organizations_per_user` limits their number.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{
    CLOUD_API_KEY, CONTROL_PLANE, GLOBAL_API_KEY, STS_TOKEN, USER_TOKEN,
};

/// The operations of [`OrgV2::organizations`](super::OrgV2::organizations).
///
/// The organizations that the caller belongs to.
///
/// The quota `organizations_per_user` limits their number.
#[derive(Clone, Debug)]
pub struct OrganizationsClient {
    pub(super) client: Client,
}

impl OrganizationsClient {
    /// Lists organizations.
    ///
    /// Returns the organizations that are visible to the caller, in pages.
    ///
    /// `GET /org/v2/organizations` · General Availability · cloud API key, global API key, STS
    /// token, or user token with scope `Describe:Organization` ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listOrgV2Organizations)
    ///
    /// # Parameters
    ///
    /// Optional: [`page_size`](ListOrganizations::page_size),
    /// [`page_token`](ListOrganizations::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of organizations.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.org_v2().organizations().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListOrganizations {
        ListOrganizations {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Gets an organization.
    ///
    /// Returns an organization with its display name and its setting for just-in-time provisioning.
    ///
    /// `GET /org/v2/organizations/{id}` · General Availability · cloud API key, global API key, STS
    /// token, or user token with scope `Describe:Organization` ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getOrgV2Organization)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the organization.
    ///
    /// # Response
    ///
    /// - 200: The requested organization.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no organization with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .org_v2()
    ///     .organizations()
    ///     .get("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetOrganization {
        GetOrganization {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates an organization.
    ///
    /// Changes the given fields of an organization. Absent fields are left unchanged.
    ///
    /// `PATCH /org/v2/organizations/{id}` · General Availability · cloud API key, global API key,
    /// STS token, or user token with scope `Alter:Organization` ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateOrgV2Organization)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the organization.
    ///
    /// Optional: [`body`](UpdateOrganization::body)
    ///
    /// # Response
    ///
    /// - 200: The organization after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no organization with this ID.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::org::v2::OrganizationUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = OrganizationUpdate::new().with_display_name("Example Corp");
    /// let response = client
    ///     .org_v2()
    ///     .organizations()
    ///     .update("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateOrganization {
        UpdateOrganization {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listOrgV2Organizations",
    name: "list organizations",
    method: "GET",
    path: "/org/v2/organizations",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&GLOBAL_API_KEY], &[&STS_TOKEN], &[&USER_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListOrganizations {
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
    /// A request builder for [`OrganizationsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListOrganizations -> Json<OrganizationList>, idempotent
}

pages! {
    ListOrganizations -> OrganizationList, Paging::link(&["page_token"])
}

static GET: Operation = Operation {
    id: "getOrgV2Organization",
    name: "get organization",
    method: "GET",
    path: "/org/v2/organizations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&GLOBAL_API_KEY], &[&STS_TOKEN], &[&USER_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`OrganizationsClient::get`].
    GetOrganization -> Json<Organization>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updateOrgV2Organization",
    name: "update organization",
    method: "PATCH",
    path: "/org/v2/organizations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&GLOBAL_API_KEY], &[&STS_TOKEN], &[&USER_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl UpdateOrganization {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &OrganizationUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`OrganizationsClient::update`].
    UpdateOrganization -> Json<Organization>
}

/// A page of organizations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationList {
    /// The group and version of the API that the object belongs to. Read-only; always `org/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `OrganizationList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The organizations on this page. No duplicates.
    pub data: Vec<Organization>,
}

impl OrganizationList {
    /// Creates an `OrganizationList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Organization>>,
    ) -> Self {
        Self {
            api_version: "org/v2".into(),
            kind: "OrganizationList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(OrganizationList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for OrganizationList {
    type Item = Organization;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Organization] {
        &self.data
    }

    fn into_items(self) -> Vec<Organization> {
        self.data
    }
}

/// A customer of Confluent Cloud, as returned by the service.
///
/// It holds all environments, clusters, accounts and keys, and is billed as one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// The group and version of the API that the object belongs to. Read-only; always `org/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Organization`.
    pub kind: Option<String>,
    /// The ID of the organization. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the organization, 1 to 31 characters. Must match
    /// ``^[^<>#%'*^`{|}~\"]{1,31}$``.
    pub display_name: Option<String>,
    /// `true` to create users on their first single sign-on (just-in-time provisioning). Early
    /// access only.
    pub jit_enabled: Option<bool>,
}

impl Organization {
    /// Creates an `Organization` with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: id.into(),
            metadata: None,
            display_name: None,
            jit_enabled: None,
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

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`jit_enabled`](Self::jit_enabled).
    #[must_use]
    pub fn with_jit_enabled(mut self, jit_enabled: bool) -> Self {
        self.jit_enabled = Some(jit_enabled);
        self
    }
}

model!(Organization {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "display_name": display_name,
    "jit_enabled": jit_enabled,
});

/// A customer of Confluent Cloud, as sent by [`OrganizationsClient::update`].
///
/// It holds all environments, clusters, accounts and keys, and is billed as one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationUpdate {
    /// The display name of the organization, 1 to 31 characters. Must match
    /// ``^[^<>#%'*^`{|}~\"]{1,31}$``.
    pub display_name: Option<String>,
    /// `true` to create users on their first single sign-on (just-in-time provisioning). Early
    /// access only.
    pub jit_enabled: Option<bool>,
}

impl OrganizationUpdate {
    /// Creates an empty `OrganizationUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`jit_enabled`](Self::jit_enabled).
    #[must_use]
    pub fn with_jit_enabled(mut self, jit_enabled: bool) -> Self {
        self.jit_enabled = Some(jit_enabled);
        self
    }
}

model!(OrganizationUpdate {
    "display_name": display_name,
    "jit_enabled": jit_enabled,
});
