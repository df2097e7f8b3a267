// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Identities of applications and other non-human principals.
//!
//! Quota: `service_accounts_per_org`.

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// Identities of applications and other non-human principals.
///
/// Quota: `service_accounts_per_org`.
///
/// Reached by [`IamV2::service_accounts`](super::IamV2::service_accounts).
#[derive(Clone, Debug)]
pub struct ServiceAccountsClient {
    pub(super) client: Client,
}

impl ServiceAccountsClient {
    /// Lists service accounts.
    ///
    /// `GET /iam/v2/service-accounts` · General Availability · cloud API key or STS token
    ///
    /// Returns the service accounts of the organization, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2ServiceAccounts)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of service accounts. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.iam_v2().service_accounts().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListServiceAccounts {
        ListServiceAccounts {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Creates a service account.
    ///
    /// `POST /iam/v2/service-accounts` · General Availability · cloud API key or STS token
    ///
    /// Creates a service account, the identity of an application or another non-human principal. It
    /// initially has no API keys and no roles.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2ServiceAccount)
    ///
    /// # Arguments
    ///
    /// - `body`: The name and the description of the new service account.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new service account. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::iam::v2::ServiceAccountCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ServiceAccountCreate::new("display_name");
    /// let answer = client.iam_v2().service_accounts().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &ServiceAccountCreate) -> CreateServiceAccount {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateServiceAccount { call }
    }

    /// Gets a service account.
    ///
    /// `GET /iam/v2/service-accounts/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a service account.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2ServiceAccount)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the service account.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested service account. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no service account with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.iam_v2().service_accounts().get("sa-4n8wzp").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetServiceAccount {
        GetServiceAccount {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates a service account.
    ///
    /// `PATCH /iam/v2/service-accounts/{id}` · General Availability · cloud API key or STS token
    ///
    /// Changes the given fields of a service account. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2ServiceAccount)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the service account.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The service account after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no service account with this ID. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::ServiceAccountUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ServiceAccountUpdate::new().with_display_name("display_name");
    /// let answer = client
    ///     .iam_v2()
    ///     .service_accounts()
    ///     .update("sa-4n8wzp")
    ///     .body(&body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateServiceAccount {
        UpdateServiceAccount {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Deletes a service account.
    ///
    /// `DELETE /iam/v2/service-accounts/{id}` · General Availability · cloud API key or STS token
    ///
    /// Deletes a service account and everything that belongs to it, including Cloud API keys and
    /// cluster API keys.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2ServiceAccount)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the service account.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The service account and everything that belongs to it are being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no service account with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.iam_v2().service_accounts().delete("sa-4n8wzp").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteServiceAccount {
        DeleteServiceAccount {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listIamV2ServiceAccounts",
    name: "list service accounts",
    method: "GET",
    path: "/iam/v2/service-accounts",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ServiceAccountsClient::list`].
    ListServiceAccounts -> Json<ServiceAccountList>
}

pages! {
    ListServiceAccounts -> ServiceAccountList, Paging::Link("page_token")
}

impl ListServiceAccounts {
    /// Filters by the exact display name. Repeat the parameter for several names.
    pub fn display_name(
        mut self,
        display_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "display_name",
                display_name.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
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
    id: "createIamV2ServiceAccount",
    name: "create service account",
    method: "POST",
    path: "/iam/v2/service-accounts",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ServiceAccountsClient::create`].
    CreateServiceAccount -> Json<ServiceAccount>
}

impl CreateServiceAccount {
    /// The ID of the principal that becomes the owner of the new service account: a group mapping
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
    id: "getIamV2ServiceAccount",
    name: "get service account",
    method: "GET",
    path: "/iam/v2/service-accounts/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ServiceAccountsClient::get`].
    GetServiceAccount -> Json<ServiceAccount>
}

static UPDATE: Operation = Operation {
    id: "updateIamV2ServiceAccount",
    name: "update service account",
    method: "PATCH",
    path: "/iam/v2/service-accounts/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ServiceAccountsClient::update`].
    UpdateServiceAccount -> Json<ServiceAccount>
}

impl UpdateServiceAccount {
    /// The fields to change.
    #[inline]
    pub fn body(mut self, body: &ServiceAccountUpdate) -> Self {
        self.call.json(body);
        self
    }
}

static DELETE: Operation = Operation {
    id: "deleteIamV2ServiceAccount",
    name: "delete service account",
    method: "DELETE",
    path: "/iam/v2/service-accounts/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ServiceAccountsClient::delete`].
    DeleteServiceAccount -> Empty
}

/// A page of service accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccountList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ServiceAccountList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The service accounts on this page. Without duplicates.
    pub data: Vec<ServiceAccount>,
}

impl ServiceAccountList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<ServiceAccount>>,
    ) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "ServiceAccountList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ServiceAccountList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for ServiceAccountList {
    type Item = ServiceAccount;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[ServiceAccount] {
        &self.data
    }

    fn into_items(self) -> Vec<ServiceAccount> {
        self.data
    }
}

/// The identity of an application or another non-human principal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccount {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `ServiceAccount`.
    pub kind: Option<String>,
    /// The ID of the service account. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the service account.
    pub display_name: String,
    /// The description of the intended use of the account.
    pub description: Option<String>,
}

impl ServiceAccount {
    /// With what is required.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            display_name: display_name.into(),
            description: None,
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

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(ServiceAccount {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "display_name": display_name,
    5 "description": description,
});

/// The identity of an application or another non-human principal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccountCreate {
    /// The display name of the service account.
    pub display_name: String,
    /// The description of the intended use of the account.
    pub description: Option<String>,
}

impl ServiceAccountCreate {
    /// With what is required.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            description: None,
        }
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(ServiceAccountCreate {
    0 "display_name": display_name,
    1 "description": description,
});

/// The identity of an application or another non-human principal.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccountUpdate {
    /// The display name of the service account.
    pub display_name: Option<String>,
    /// The description of the intended use of the account.
    pub description: Option<String>,
}

impl ServiceAccountUpdate {
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
}

model!(ServiceAccountUpdate {
    0 "display_name": display_name,
    1 "description": description,
});
