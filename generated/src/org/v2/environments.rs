// Generated from org/v2.yaml by `cargo xtask codegen`; do not edit.

//! Namespaces for clusters and the resources around them.
//!
//! Quota: `environments_per_org`.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{
    CLOUD_API_KEY, CONTROL_PLANE, GLOBAL_API_KEY, STS_TOKEN, USER_TOKEN,
};

/// Namespaces for clusters and the resources around them.
///
/// Quota: `environments_per_org`.
///
/// Reached by [`OrgV2::environments`](super::OrgV2::environments).
#[derive(Clone, Debug)]
pub struct EnvironmentsClient {
    pub(super) client: Client,
}

impl EnvironmentsClient {
    /// Lists environments.
    ///
    /// `GET /org/v2/environments` · General Availability · cloud API key or global API key or STS
    /// token or user token
    ///
    /// Returns the environments of the organization, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listOrgV2Environments)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of environments. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// `POST /org/v2/environments` · General Availability · cloud API key or global API key or STS
    /// token or user token
    ///
    /// Creates an environment, which is a namespace for clusters and the resources around them.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createOrgV2Environment)
    ///
    /// # Arguments
    ///
    /// - `body`: The name of the environment and, optionally, its Stream Governance package.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new environment. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::org::v2::EnvironmentCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = EnvironmentCreate::new("display_name");
    /// let answer = client.org_v2().environments().create(&body).await?;
    /// println!("{answer:?}");
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
    /// `GET /org/v2/environments/{id}` · General Availability · cloud API key or global API key or
    /// STS token or user token
    ///
    /// Returns an environment.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getOrgV2Environment)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the environment.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested environment. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no environment with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.org_v2().environments().get("env-6m2xp8").await?;
    /// println!("{answer:?}");
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
    /// `PATCH /org/v2/environments/{id}` · General Availability · cloud API key or global API key
    /// or STS token or user token
    ///
    /// Changes the given fields of an environment. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateOrgV2Environment)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the environment.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The environment after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no environment with this ID. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::org::v2::EnvironmentUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = EnvironmentUpdate::new().with_display_name("display_name");
    /// let answer = client.org_v2().environments().update("env-6m2xp8").body(&body).await?;
    /// println!("{answer:?}");
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
    /// `DELETE /org/v2/environments/{id}` · General Availability · cloud API key or global API key
    /// or STS token or user token
    ///
    /// Deletes an environment and everything in it: all Kafka clusters, connectors and so on. This
    /// cannot be undone.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteOrgV2Environment)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the environment.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The environment and all that it contains are being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no environment with this ID. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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

request! {
    /// A call of [`EnvironmentsClient::list`].
    ListEnvironments -> Json<EnvironmentList>
}

pages! {
    ListEnvironments -> EnvironmentList, Paging::Link("page_token")
}

impl ListEnvironments {
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
    id: "createOrgV2Environment",
    name: "create environment",
    method: "POST",
    path: "/org/v2/environments",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&GLOBAL_API_KEY], &[&STS_TOKEN], &[&USER_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`EnvironmentsClient::create`].
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
    /// A call of [`EnvironmentsClient::get`].
    GetEnvironment -> Json<Environment>
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

request! {
    /// A call of [`EnvironmentsClient::update`].
    UpdateEnvironment -> Json<Environment>
}

impl UpdateEnvironment {
    /// The fields to change.
    #[inline]
    pub fn body(mut self, body: &EnvironmentUpdate) -> Self {
        self.call.json(body);
        self
    }
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
    /// A call of [`EnvironmentsClient::delete`].
    DeleteEnvironment -> Empty
}

/// A page of environments.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `org/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `EnvironmentList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The environments on this page. Without duplicates.
    pub data: Vec<Environment>,
}

impl EnvironmentList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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

/// A namespace for clusters and the resources around them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Environment {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `org/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Environment`.
    pub kind: Option<String>,
    /// The ID of the environment. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the environment.
    pub display_name: String,
    /// The Stream Governance settings of the environment.
    pub stream_governance_config: Option<StreamGovernanceConfig>,
}

impl Environment {
    /// With what is required.
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

    /// Sets [`stream_governance_config`](Self::stream_governance_config).
    pub fn with_stream_governance_config(
        mut self,
        stream_governance_config: impl Into<StreamGovernanceConfig>,
    ) -> Self {
        self.stream_governance_config = Some(stream_governance_config.into());
        self
    }
}

model!(Environment {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "display_name": display_name,
    5 "stream_governance_config": stream_governance_config,
});

/// Stream Governance settings of an environment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreamGovernanceConfig {
    /// The Stream Governance package, which determines features and limits.
    pub package: StreamGovernanceConfigPackage,
}

impl StreamGovernanceConfig {
    /// With what is required.
    pub fn new(package: impl Into<StreamGovernanceConfigPackage>) -> Self {
        Self { package: package.into() }
    }
}

model!(StreamGovernanceConfig {
    0 "package": package,
});

open_enum! {
    /// The Stream Governance package, which determines features and limits.
    pub enum StreamGovernanceConfigPackage {
        /// `ESSENTIALS`
        Essentials = "ESSENTIALS",
        /// `ADVANCED`
        Advanced = "ADVANCED",
    }
}

/// A namespace for clusters and the resources around them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentCreate {
    /// The display name of the environment.
    pub display_name: String,
    /// The Stream Governance settings of the environment.
    pub stream_governance_config: Option<StreamGovernanceConfig>,
}

impl EnvironmentCreate {
    /// With what is required.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            stream_governance_config: None,
        }
    }

    /// Sets [`stream_governance_config`](Self::stream_governance_config).
    pub fn with_stream_governance_config(
        mut self,
        stream_governance_config: impl Into<StreamGovernanceConfig>,
    ) -> Self {
        self.stream_governance_config = Some(stream_governance_config.into());
        self
    }
}

model!(EnvironmentCreate {
    0 "display_name": display_name,
    1 "stream_governance_config": stream_governance_config,
});

/// A namespace for clusters and the resources around them.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentUpdate {
    /// The display name of the environment.
    pub display_name: Option<String>,
    /// The Stream Governance settings of the environment.
    pub stream_governance_config: Option<StreamGovernanceConfig>,
}

impl EnvironmentUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`stream_governance_config`](Self::stream_governance_config).
    pub fn with_stream_governance_config(
        mut self,
        stream_governance_config: impl Into<StreamGovernanceConfig>,
    ) -> Self {
        self.stream_governance_config = Some(stream_governance_config.into());
        self
    }
}

model!(EnvironmentUpdate {
    0 "display_name": display_name,
    1 "stream_governance_config": stream_governance_config,
});
