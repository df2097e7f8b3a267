// Generated from org/v2.yaml by `cargo xtask codegen`; do not edit.

//! Namespaces for clusters and the resources around them.
//!
//! The quota `environments_per_org` limits their number.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{
    CLOUD_API_KEY, CONTROL_PLANE, GLOBAL_API_KEY, STS_TOKEN, USER_TOKEN,
};

/// The operations of [`OrgV2::environments`](super::OrgV2::environments).
///
/// Namespaces for clusters and the resources around them.
///
/// The quota `environments_per_org` limits their number.
#[derive(Clone, Debug)]
pub struct EnvironmentsClient {
    pub(super) client: Client,
}

impl EnvironmentsClient {
    /// Lists environments.
    ///
    /// Returns the environments of the organization, in pages.
    ///
    /// `GET /org/v2/environments` · General Availability · cloud API key, global API key, STS
    /// token, or user token with scope `Describe:Environment` ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listOrgV2Environments)
    ///
    /// # Parameters
    ///
    /// Optional: [`page_size`](ListEnvironments::page_size),
    /// [`page_token`](ListEnvironments::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of environments.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.org_v2().environments().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListEnvironments {
        ListEnvironments {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Creates an environment.
    ///
    /// Creates an environment, which is a namespace for clusters and the resources around them.
    ///
    /// `POST /org/v2/environments` · General Availability · cloud API key, global API key, STS
    /// token, or user token with scope `CreateEnvironment:Organization` ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createOrgV2Environment)
    ///
    /// # Parameters
    ///
    /// - `body`: The name of the environment and, optionally, its Stream Governance package.
    ///
    /// # Response
    ///
    /// - 201: The new environment. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::org::v2::EnvironmentCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = EnvironmentCreate::new("orders-test");
    /// let response = client.org_v2().environments().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &EnvironmentCreate) -> CreateEnvironment {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateEnvironment { call }
    }

    /// Gets an environment.
    ///
    /// Returns an environment with its display name and its Stream Governance settings.
    ///
    /// `GET /org/v2/environments/{id}` · General Availability · cloud API key, global API key, STS
    /// token, or user token with scope `Describe:Environment` ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getOrgV2Environment)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the environment.
    ///
    /// # Response
    ///
    /// - 200: The requested environment.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no environment with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.org_v2().environments().get("env-6m2xp8").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetEnvironment {
        GetEnvironment {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates an environment.
    ///
    /// Changes the given fields of an environment. Absent fields are left unchanged.
    ///
    /// `PATCH /org/v2/environments/{id}` · General Availability · cloud API key, global API key,
    /// STS token, or user token with scope `Alter:Environment` ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateOrgV2Environment)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the environment.
    ///
    /// Optional: [`body`](UpdateEnvironment::body)
    ///
    /// # Response
    ///
    /// - 200: The environment after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no environment with this ID.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::org::v2::EnvironmentUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = EnvironmentUpdate::new().with_display_name("orders-test");
    /// let response = client
    ///     .org_v2()
    ///     .environments()
    ///     .update("env-6m2xp8")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateEnvironment {
        UpdateEnvironment {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Deletes an environment.
    ///
    /// Deletes an environment and everything in it, including Kafka clusters and connectors. This
    /// cannot be undone.
    ///
    /// `DELETE /org/v2/environments/{id}` · General Availability · cloud API key, global API key,
    /// STS token, or user token with scope `Delete:Environment` ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteOrgV2Environment)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the environment.
    ///
    /// # Response
    ///
    /// - 204: The environment and its contents are being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no environment with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.org_v2().environments().delete("env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteEnvironment {
        DeleteEnvironment {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listOrgV2Environments",
    name: "list environments",
    method: "GET",
    path: "/org/v2/environments",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&GLOBAL_API_KEY], &[&STS_TOKEN], &[&USER_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListEnvironments {
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
    /// A request builder for [`EnvironmentsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListEnvironments -> Json<EnvironmentList>, idempotent
}

pages! {
    ListEnvironments -> EnvironmentList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createOrgV2Environment",
    name: "create environment",
    method: "POST",
    path: "/org/v2/environments",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&GLOBAL_API_KEY], &[&STS_TOKEN], &[&USER_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`EnvironmentsClient::create`].
    CreateEnvironment -> Json<Environment>
}

static GET: Operation = Operation {
    id: "getOrgV2Environment",
    name: "get environment",
    method: "GET",
    path: "/org/v2/environments/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&GLOBAL_API_KEY], &[&STS_TOKEN], &[&USER_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`EnvironmentsClient::get`].
    GetEnvironment -> Json<Environment>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updateOrgV2Environment",
    name: "update environment",
    method: "PATCH",
    path: "/org/v2/environments/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&GLOBAL_API_KEY], &[&STS_TOKEN], &[&USER_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl UpdateEnvironment {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &EnvironmentUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`EnvironmentsClient::update`].
    UpdateEnvironment -> Json<Environment>
}

static DELETE: Operation = Operation {
    id: "deleteOrgV2Environment",
    name: "delete environment",
    method: "DELETE",
    path: "/org/v2/environments/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&GLOBAL_API_KEY], &[&STS_TOKEN], &[&USER_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`EnvironmentsClient::delete`].
    DeleteEnvironment -> Empty, idempotent
}

/// A page of environments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentList {
    /// The group and version of the API that the object belongs to. Read-only; always `org/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `EnvironmentList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The environments on this page. No duplicates.
    pub data: Vec<Environment>,
}

impl EnvironmentList {
    /// Creates an `EnvironmentList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Environment>>,
    ) -> Self {
        Self {
            api_version: "org/v2".into(),
            kind: "EnvironmentList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(EnvironmentList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for EnvironmentList {
    type Item = Environment;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Environment] {
        &self.data
    }

    fn into_items(self) -> Vec<Environment> {
        self.data
    }
}

/// A namespace for clusters and the resources around them, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Environment {
    /// The group and version of the API that the object belongs to. Read-only; always `org/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Environment`.
    pub kind: Option<String>,
    /// The ID of the environment. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the environment.
    pub display_name: String,
    /// The Stream Governance settings of the environment.
    pub stream_governance_config: Option<StreamGovernanceConfig>,
}

impl Environment {
    /// Creates an `Environment` with its required fields.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            display_name: display_name.into(),
            stream_governance_config: None,
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

    /// Sets [`stream_governance_config`](Self::stream_governance_config).
    #[must_use]
    pub fn with_stream_governance_config(
        mut self,
        stream_governance_config: impl Into<StreamGovernanceConfig>,
    ) -> Self {
        self.stream_governance_config = Some(stream_governance_config.into());
        self
    }
}

model!(Environment {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "display_name": display_name,
    "stream_governance_config": stream_governance_config,
});

/// Stream Governance settings of an environment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StreamGovernanceConfig {
    /// The Stream Governance package, which determines features and limits.
    pub package: StreamGovernanceConfigPackage,
}

impl StreamGovernanceConfig {
    /// Creates a `StreamGovernanceConfig` with its required fields.
    pub fn new(package: impl Into<StreamGovernanceConfigPackage>) -> Self {
        Self { package: package.into() }
    }
}

model!(StreamGovernanceConfig {
    "package": package,
});

/// The Stream Governance package, which determines features and limits.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamGovernanceConfigPackage {
    /// `ESSENTIALS`
    Essentials,
    /// `ADVANCED`
    Advanced,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(StreamGovernanceConfigPackage {
    "ESSENTIALS": Essentials,
    "ADVANCED": Advanced,
});

/// A namespace for clusters and the resources around them, as sent by
/// [`EnvironmentsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentCreate {
    /// The display name of the environment.
    pub display_name: String,
    /// The Stream Governance settings of the environment.
    pub stream_governance_config: Option<StreamGovernanceConfig>,
}

impl EnvironmentCreate {
    /// Creates an `EnvironmentCreate` with its required fields.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            stream_governance_config: None,
        }
    }

    /// Sets [`stream_governance_config`](Self::stream_governance_config).
    #[must_use]
    pub fn with_stream_governance_config(
        mut self,
        stream_governance_config: impl Into<StreamGovernanceConfig>,
    ) -> Self {
        self.stream_governance_config = Some(stream_governance_config.into());
        self
    }
}

model!(EnvironmentCreate {
    "display_name": display_name,
    "stream_governance_config": stream_governance_config,
});

/// A namespace for clusters and the resources around them, as sent by
/// [`EnvironmentsClient::update`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentUpdate {
    /// The display name of the environment.
    pub display_name: Option<String>,
    /// The Stream Governance settings of the environment.
    pub stream_governance_config: Option<StreamGovernanceConfig>,
}

impl EnvironmentUpdate {
    /// Creates an empty `EnvironmentUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`stream_governance_config`](Self::stream_governance_config).
    #[must_use]
    pub fn with_stream_governance_config(
        mut self,
        stream_governance_config: impl Into<StreamGovernanceConfig>,
    ) -> Self {
        self.stream_governance_config = Some(stream_governance_config.into());
        self
    }
}

model!(EnvironmentUpdate {
    "display_name": display_name,
    "stream_governance_config": stream_governance_config,
});
