// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Identities of applications and other non-human principals.
//!
//! The quota `service_accounts_per_org` limits their number.

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`IamV2::service_accounts`](super::IamV2::service_accounts).
///
/// Identities of applications and other non-human principals.
///
/// The quota `service_accounts_per_org` limits their number.
#[derive(Clone, Debug)]
pub struct ServiceAccountsClient {
    pub(super) client: Client,
}

impl ServiceAccountsClient {
    /// Lists service accounts.
    ///
    /// Returns the service accounts of the organization, in pages.
    ///
    /// `GET /iam/v2/service-accounts` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2ServiceAccounts)
    ///
    /// # Parameters
    ///
    /// Optional: [`display_name`](ListServiceAccounts::display_name),
    /// [`page_size`](ListServiceAccounts::page_size),
    /// [`page_token`](ListServiceAccounts::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of service accounts.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    /// Creates a service account, the identity of an application or another non-human principal. It
    /// initially has no API keys and no roles.
    ///
    /// `POST /iam/v2/service-accounts` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2ServiceAccount)
    ///
    /// # Parameters
    ///
    /// - `body`: The name and the description of the new service account.
    ///
    /// Optional: [`assigned_resource_owner`](CreateServiceAccount::assigned_resource_owner)
    ///
    /// # Response
    ///
    /// - 201: The new service account. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::iam::v2::ServiceAccountCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ServiceAccountCreate::new("web-shop");
    /// let response = client.iam_v2().service_accounts().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a service account with its display name and description. Its API keys and role
    /// bindings are listed by other operations.
    ///
    /// `GET /iam/v2/service-accounts/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2ServiceAccount)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the service account.
    ///
    /// # Response
    ///
    /// - 200: The requested service account.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no service account with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2().service_accounts().get("sa-4n8wzp").await?;
    /// println!("{response:?}");
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
    /// Changes the given fields of a service account. Absent fields are left unchanged.
    ///
    /// `PATCH /iam/v2/service-accounts/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2ServiceAccount)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the service account.
    ///
    /// Optional: [`body`](UpdateServiceAccount::body)
    ///
    /// # Response
    ///
    /// - 200: The service account after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no service account with this ID.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::ServiceAccountUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ServiceAccountUpdate::new().with_display_name("web-shop");
    /// let response = client
    ///     .iam_v2()
    ///     .service_accounts()
    ///     .update("sa-4n8wzp")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes a service account and everything that it owns, including Cloud API keys and cluster
    /// API keys.
    ///
    /// `DELETE /iam/v2/service-accounts/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2ServiceAccount)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the service account.
    ///
    /// # Response
    ///
    /// - 204: The service account and everything that it owns are being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no service account with this ID.
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
    /// A request builder for [`ServiceAccountsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListServiceAccounts -> Json<ServiceAccountList>, idempotent
}

pages! {
    ListServiceAccounts -> ServiceAccountList, Paging::link(&["page_token"])
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

impl CreateServiceAccount {
    /// Sets the ID of the principal that becomes the owner of the new service account: a group
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
    /// A request builder for [`ServiceAccountsClient::create`].
    CreateServiceAccount -> Json<ServiceAccount>
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
    /// A request builder for [`ServiceAccountsClient::get`].
    GetServiceAccount -> Json<ServiceAccount>, idempotent
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

impl UpdateServiceAccount {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &ServiceAccountUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`ServiceAccountsClient::update`].
    UpdateServiceAccount -> Json<ServiceAccount>
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
    /// A request builder for [`ServiceAccountsClient::delete`].
    DeleteServiceAccount -> Empty, idempotent
}

/// A page of service accounts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccountList {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ServiceAccountList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The service accounts on this page. No duplicates.
    pub data: Vec<ServiceAccount>,
}

impl ServiceAccountList {
    /// Creates a `ServiceAccountList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// The identity of an application or another non-human principal, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccount {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `ServiceAccount`.
    pub kind: Option<String>,
    /// The ID of the service account. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the service account.
    pub display_name: String,
    /// The description of the intended use of the account.
    pub description: Option<String>,
}

impl ServiceAccount {
    /// Creates a `ServiceAccount` with its required fields.
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

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(ServiceAccount {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "display_name": display_name,
    "description": description,
});

/// The identity of an application or another non-human principal, as sent by
/// [`ServiceAccountsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccountCreate {
    /// The display name of the service account.
    pub display_name: String,
    /// The description of the intended use of the account.
    pub description: Option<String>,
}

impl ServiceAccountCreate {
    /// Creates a `ServiceAccountCreate` with its required fields.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            description: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(ServiceAccountCreate {
    "display_name": display_name,
    "description": description,
});

/// The identity of an application or another non-human principal, as sent by
/// [`ServiceAccountsClient::update`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccountUpdate {
    /// The display name of the service account.
    pub display_name: Option<String>,
    /// The description of the intended use of the account.
    pub description: Option<String>,
}

impl ServiceAccountUpdate {
    /// Creates an empty `ServiceAccountUpdate`.
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
}

model!(ServiceAccountUpdate {
    "display_name": display_name,
    "description": description,
});
