// Generated from ccpm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Custom plugins with connectors and single message transforms.
//!
//! Their versions contain the code.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// Custom plugins with connectors and single message transforms.
///
/// Their versions contain the code.
///
/// Reached by [`CcpmV1::custom_connect_plugins`](super::CcpmV1::custom_connect_plugins).
#[derive(Clone, Debug)]
pub struct CustomConnectPluginsClient {
    pub(super) client: Client,
}

impl CustomConnectPluginsClient {
    /// Lists custom Connect plugins.
    ///
    /// `GET /ccpm/v1/plugins` · General Availability · cloud API key or STS token
    ///
    /// Returns the custom Connect plugins of the environment, one page at a time. Without
    /// `spec.cloud`, those for all cloud providers are returned.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCcpmV1CustomConnectPlugins)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose custom Connect plugins are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of custom Connect plugins. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.ccpm_v1().custom_connect_plugins().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl AsRef<str>) -> ListCustomConnectPlugins {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListCustomConnectPlugins { call }
    }

    /// Creates a custom Connect plugin.
    ///
    /// `POST /ccpm/v1/plugins` · General Availability · cloud API key or STS token
    ///
    /// Creates a custom Connect plugin without code. Add a version afterwards.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCcpmV1CustomConnectPlugin)
    ///
    /// # Arguments
    ///
    /// - `body`: The name of the plugin, its cloud and its environment.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The custom Connect plugin, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::ccpm::v1::{
    ///     CustomConnectPluginCreate, CustomConnectPluginSpecCloud,
    ///     CustomConnectPluginSpecCreate, EnvScopedObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CustomConnectPluginCreate::new(
    ///     CustomConnectPluginSpecCreate::new(
    ///         CustomConnectPluginSpecCloud::Aws,
    ///         "display_name",
    ///         EnvScopedObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.ccpm_v1().custom_connect_plugins().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &CustomConnectPluginCreate) -> CreateCustomConnectPlugin {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateCustomConnectPlugin { call }
    }

    /// Gets a custom Connect plugin.
    ///
    /// `GET /ccpm/v1/plugins/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a custom Connect plugin.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCcpmV1CustomConnectPlugin)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the custom Connect plugin.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested custom Connect plugin. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no custom Connect plugin with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .ccpm_v1()
    ///     .custom_connect_plugins()
    ///     .get("ccp-8d5jm", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetCustomConnectPlugin {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetCustomConnectPlugin { call }
    }

    /// Updates a custom Connect plugin.
    ///
    /// `PATCH /ccpm/v1/plugins/{id}` · General Availability · cloud API key or STS token
    ///
    /// Changes the name or the description of a custom Connect plugin.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateCcpmV1CustomConnectPlugin)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the custom Connect plugin.
    /// - `body`: The environment, which is needed to find the plugin, and the fields to change.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The custom Connect plugin after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no custom Connect plugin with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::ccpm::v1::{
    ///     CustomConnectPluginSpecUpdate, CustomConnectPluginUpdate,
    ///     EnvScopedObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CustomConnectPluginUpdate::new(
    ///     CustomConnectPluginSpecUpdate::new(EnvScopedObjectReferenceInput::new("id")),
    /// );
    /// let answer = client
    ///     .ccpm_v1()
    ///     .custom_connect_plugins()
    ///     .update("ccp-8d5jm", &body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &CustomConnectPluginUpdate,
    ) -> UpdateCustomConnectPlugin {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateCustomConnectPlugin { call }
    }

    /// Deletes a custom Connect plugin.
    ///
    /// `DELETE /ccpm/v1/plugins/{id}` · General Availability · cloud API key or STS token
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCcpmV1CustomConnectPlugin)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the custom Connect plugin.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The custom Connect plugin is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no custom Connect plugin with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.ccpm_v1().custom_connect_plugins().delete("ccp-8d5jm", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> DeleteCustomConnectPlugin {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
        DeleteCustomConnectPlugin { call }
    }
}

static LIST: Operation = Operation {
    id: "listCcpmV1CustomConnectPlugins",
    name: "list custom connect plugins",
    method: "GET",
    path: "/ccpm/v1/plugins",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CustomConnectPluginsClient::list`].
    ListCustomConnectPlugins -> Json<CustomConnectPluginList>
}

pages! {
    ListCustomConnectPlugins -> CustomConnectPluginList, Paging::Link("page_token")
}

impl ListCustomConnectPlugins {
    /// Filters by cloud provider.
    pub fn spec_cloud(mut self, spec_cloud: impl AsRef<str>) -> Self {
        self.call.query("spec.cloud", spec_cloud.as_ref());
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
    id: "createCcpmV1CustomConnectPlugin",
    name: "create custom connect plugin",
    method: "POST",
    path: "/ccpm/v1/plugins",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`CustomConnectPluginsClient::create`].
    CreateCustomConnectPlugin -> Json<CustomConnectPlugin>
}

static GET: Operation = Operation {
    id: "getCcpmV1CustomConnectPlugin",
    name: "get custom connect plugin",
    method: "GET",
    path: "/ccpm/v1/plugins/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CustomConnectPluginsClient::get`].
    GetCustomConnectPlugin -> Json<CustomConnectPlugin>
}

static UPDATE: Operation = Operation {
    id: "updateCcpmV1CustomConnectPlugin",
    name: "update custom connect plugin",
    method: "PATCH",
    path: "/ccpm/v1/plugins/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`CustomConnectPluginsClient::update`].
    UpdateCustomConnectPlugin -> Json<CustomConnectPlugin>
}

static DELETE: Operation = Operation {
    id: "deleteCcpmV1CustomConnectPlugin",
    name: "delete custom connect plugin",
    method: "DELETE",
    path: "/ccpm/v1/plugins/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CustomConnectPluginsClient::delete`].
    DeleteCustomConnectPlugin -> Empty
}

/// A page of custom Connect plugins.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `ccpm/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `CustomConnectPluginList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The custom Connect plugins on this page. Without duplicates.
    pub data: Vec<CustomConnectPlugin>,
}

impl CustomConnectPluginList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<CustomConnectPlugin>>,
    ) -> Self {
        Self {
            api_version: "ccpm/v1".into(),
            kind: "CustomConnectPluginList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(CustomConnectPluginList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for CustomConnectPluginList {
    type Item = CustomConnectPlugin;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[CustomConnectPlugin] {
        &self.data
    }

    fn into_items(self) -> Vec<CustomConnectPlugin> {
        self.data
    }
}

/// A custom plugin with connectors and single message transforms.
///
/// Its versions contain the code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPlugin {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `ccpm/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `CustomConnectPlugin`.
    pub kind: Option<String>,
    /// The ID of the custom Connect plugin. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The name of a custom Connect plugin, with its cloud and environment.
    pub spec: CustomConnectPluginSpec,
}

impl CustomConnectPlugin {
    /// With what is required.
    pub fn new(spec: impl Into<CustomConnectPluginSpec>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            spec: spec.into(),
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
}

model!(CustomConnectPlugin {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
});

/// The name of a custom Connect plugin, with its cloud and environment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginSpec {
    /// The cloud provider of the archives of the plugin. Cannot change after creation.
    pub cloud: CustomConnectPluginSpecCloud,
    /// The display name of the custom Connect plugin. At most 60 characters.
    pub display_name: String,
    /// The description of the plugin. At most 256 characters.
    pub description: Option<String>,
    /// The programming language of the plugin. Set by the service.
    pub runtime_language: Option<String>,
    /// The environment of the custom Connect plugin.
    pub environment: EnvScopedObjectReference,
}

impl CustomConnectPluginSpec {
    /// With what is required.
    pub fn new(
        cloud: impl Into<CustomConnectPluginSpecCloud>,
        display_name: impl Into<String>,
        environment: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        Self {
            cloud: cloud.into(),
            display_name: display_name.into(),
            description: None,
            runtime_language: None,
            environment: environment.into(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    pub fn with_runtime_language(mut self, runtime_language: impl Into<String>) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }
}

model!(CustomConnectPluginSpec {
    0 "cloud": cloud,
    1 "display_name": display_name,
    2 "description": description,
    3 "runtime_language": runtime_language,
    4 "environment": environment,
});

open_enum! {
    /// The cloud provider of the archives of the plugin.
    pub enum CustomConnectPluginSpecCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

/// A custom plugin with connectors and single message transforms.
///
/// Its versions contain the code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginCreate {
    /// The name of a custom Connect plugin, with its cloud and environment.
    pub spec: CustomConnectPluginSpecCreate,
}

impl CustomConnectPluginCreate {
    /// With what is required.
    pub fn new(spec: impl Into<CustomConnectPluginSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(CustomConnectPluginCreate {
    0 "spec": spec,
});

/// The name of a custom Connect plugin, with its cloud and environment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginSpecCreate {
    /// The cloud provider of the archives of the plugin. Cannot change after creation.
    pub cloud: CustomConnectPluginSpecCloud,
    /// The display name of the custom Connect plugin. At most 60 characters.
    pub display_name: String,
    /// The description of the plugin. At most 256 characters.
    pub description: Option<String>,
    /// The environment of the custom Connect plugin.
    pub environment: EnvScopedObjectReferenceInput,
}

impl CustomConnectPluginSpecCreate {
    /// With what is required.
    pub fn new(
        cloud: impl Into<CustomConnectPluginSpecCloud>,
        display_name: impl Into<String>,
        environment: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        Self {
            cloud: cloud.into(),
            display_name: display_name.into(),
            description: None,
            environment: environment.into(),
        }
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(CustomConnectPluginSpecCreate {
    0 "cloud": cloud,
    1 "display_name": display_name,
    2 "description": description,
    3 "environment": environment,
});

/// The fields of a custom Connect plugin that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginUpdate {
    /// The fields of a custom Connect plugin spec that can be changed.
    pub spec: CustomConnectPluginSpecUpdate,
}

impl CustomConnectPluginUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<CustomConnectPluginSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(CustomConnectPluginUpdate {
    0 "spec": spec,
});

/// The fields of a custom Connect plugin spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginSpecUpdate {
    /// The display name of the custom Connect plugin. At most 60 characters.
    pub display_name: Option<String>,
    /// The description of the plugin. At most 256 characters.
    pub description: Option<String>,
    /// The environment of the custom Connect plugin.
    pub environment: EnvScopedObjectReferenceInput,
}

impl CustomConnectPluginSpecUpdate {
    /// With what is required.
    pub fn new(environment: impl Into<EnvScopedObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            description: None,
            environment: environment.into(),
        }
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

model!(CustomConnectPluginSpecUpdate {
    0 "display_name": display_name,
    1 "description": description,
    2 "environment": environment,
});
