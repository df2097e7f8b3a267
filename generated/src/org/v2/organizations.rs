// Generated from org/v2.yaml by `cargo xtask codegen`; do not edit.

//! The organizations that the caller belongs to.
//!
//! Quota: `organizations_per_user`.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{
    CLOUD_API_KEY, CONTROL_PLANE, GLOBAL_API_KEY, STS_TOKEN, USER_TOKEN,
};

/// The organizations that the caller belongs to.
///
/// Quota: `organizations_per_user`.
///
/// Reached by [`OrgV2::organizations`](super::OrgV2::organizations).
#[derive(Clone, Debug)]
pub struct OrganizationsClient {
    pub(super) client: Client,
}

impl OrganizationsClient {
    /// Lists organizations.
    ///
    /// `GET /org/v2/organizations` · General Availability · cloud API key or global API key or STS
    /// token or user token
    ///
    /// Returns the organizations that are visible to the caller, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listOrgV2Organizations)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of organizations. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// `GET /org/v2/organizations/{id}` · General Availability · cloud API key or global API key or
    /// STS token or user token
    ///
    /// Returns an organization.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getOrgV2Organization)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the organization.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested organization. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no organization with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .org_v2()
    ///     .organizations()
    ///     .get("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61")
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `PATCH /org/v2/organizations/{id}` · General Availability · cloud API key or global API key
    /// or STS token or user token
    ///
    /// Changes the given fields of an organization. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateOrgV2Organization)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the organization.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The organization after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no organization with this ID. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::org::v2::OrganizationUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = OrganizationUpdate::new().with_display_name("display_name");
    /// let answer = client
    ///     .org_v2()
    ///     .organizations()
    ///     .update("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61")
    ///     .body(&body)
    ///     .await?;
    /// println!("{answer:?}");
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

request! {
    /// A call of [`OrganizationsClient::list`].
    ListOrganizations -> Json<OrganizationList>
}

pages! {
    ListOrganizations -> OrganizationList, Paging::Link("page_token")
}

impl ListOrganizations {
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
    /// A call of [`OrganizationsClient::get`].
    GetOrganization -> Json<Organization>
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

request! {
    /// A call of [`OrganizationsClient::update`].
    UpdateOrganization -> Json<Organization>
}

impl UpdateOrganization {
    /// The fields to change.
    #[inline]
    pub fn body(mut self, body: &OrganizationUpdate) -> Self {
        self.call.json(body);
        self
    }
}

/// A page of organizations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `org/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `OrganizationList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The organizations on this page. Without duplicates.
    pub data: Vec<Organization>,
}

impl OrganizationList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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

/// A customer of Confluent Cloud.
///
/// It holds all environments, clusters, accounts and keys, and is billed as one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `org/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Organization`.
    pub kind: Option<String>,
    /// The ID of the organization. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the organization, 1 to 31 characters. Matches
    /// ``^[^<>#%'*^`{|}~\"]{1,31}$``.
    pub display_name: Option<String>,
    /// `true` to create users on their first single sign-on (just-in-time provisioning). Early
    /// access only.
    pub jit_enabled: Option<bool>,
}

impl Organization {
    /// With what is required.
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

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`jit_enabled`](Self::jit_enabled).
    pub fn with_jit_enabled(mut self, jit_enabled: bool) -> Self {
        self.jit_enabled = Some(jit_enabled);
        self
    }
}

model!(Organization {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "display_name": display_name,
    5 "jit_enabled": jit_enabled,
});

/// A customer of Confluent Cloud.
///
/// It holds all environments, clusters, accounts and keys, and is billed as one.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationUpdate {
    /// The display name of the organization, 1 to 31 characters. Matches
    /// ``^[^<>#%'*^`{|}~\"]{1,31}$``.
    pub display_name: Option<String>,
    /// `true` to create users on their first single sign-on (just-in-time provisioning). Early
    /// access only.
    pub jit_enabled: Option<bool>,
}

impl OrganizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`jit_enabled`](Self::jit_enabled).
    pub fn with_jit_enabled(mut self, jit_enabled: bool) -> Self {
        self.jit_enabled = Some(jit_enabled);
        self
    }
}

model!(OrganizationUpdate {
    0 "display_name": display_name,
    1 "jit_enabled": jit_enabled,
});
