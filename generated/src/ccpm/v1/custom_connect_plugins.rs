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

/// The operations of [`CcpmV1::custom_connect_plugins`](super::CcpmV1::custom_connect_plugins).
///
/// Custom plugins with connectors and single message transforms.
///
/// Their versions contain the code.
#[derive(Clone, Debug)]
pub struct CustomConnectPluginsClient {
    pub(super) client: Client,
}

impl CustomConnectPluginsClient {
    /// Lists custom Connect plugins.
    ///
    /// Returns the custom Connect plugins of the environment, in pages. Without `spec.cloud`, those
    /// for all cloud providers are returned.
    ///
    /// `GET /ccpm/v1/plugins` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCcpmV1CustomConnectPlugins)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose custom Connect plugins are returned.
    ///
    /// Optional: [`spec_cloud`](ListCustomConnectPlugins::spec_cloud),
    /// [`page_size`](ListCustomConnectPlugins::page_size),
    /// [`page_token`](ListCustomConnectPlugins::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of custom Connect plugins.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    pub fn list(&self, environment: impl Into<String>) -> ListCustomConnectPlugins {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListCustomConnectPlugins { call }
    }

    /// Creates a custom Connect plugin.
    ///
    /// Creates a custom Connect plugin without code. Add a version afterwards.
    ///
    /// `POST /ccpm/v1/plugins` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCcpmV1CustomConnectPlugin)
    ///
    /// # Parameters
    ///
    /// - `body`: The name of the plugin, its cloud and its environment.
    ///
    /// # Response
    ///
    /// - 202: The custom Connect plugin, which is being created. Header:
    ///   [`Location`](crate::Response::location).
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
    /// use confluent_cloud::ccpm::v1::{
    ///     CustomConnectPluginCreate, CustomConnectPluginSpecCloud,
    ///     CustomConnectPluginSpecCreate, EnvScopedObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CustomConnectPluginCreate::new(
    ///     CustomConnectPluginSpecCreate::new(
    ///         CustomConnectPluginSpecCloud::Aws,
    ///         "legacy-crm-source",
    ///         EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.ccpm_v1().custom_connect_plugins().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a custom Connect plugin with its cloud provider and programming language. Its
    /// versions are listed by another operation.
    ///
    /// `GET /ccpm/v1/plugins/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCcpmV1CustomConnectPlugin)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the custom Connect plugin.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested custom Connect plugin.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no custom Connect plugin with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .ccpm_v1()
    ///     .custom_connect_plugins()
    ///     .get("ccp-8d5jm", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetCustomConnectPlugin {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetCustomConnectPlugin { call }
    }

    /// Updates a custom Connect plugin.
    ///
    /// Changes the name or the description of a custom Connect plugin.
    ///
    /// `PATCH /ccpm/v1/plugins/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateCcpmV1CustomConnectPlugin)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the custom Connect plugin.
    /// - `body`: The environment, which is needed to find the plugin, and the fields to change.
    ///
    /// # Response
    ///
    /// - 200: The custom Connect plugin after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no custom Connect plugin with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///     CustomConnectPluginSpecUpdate::new(
    ///         EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client
    ///     .ccpm_v1()
    ///     .custom_connect_plugins()
    ///     .update("ccp-8d5jm", &body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// `DELETE /ccpm/v1/plugins/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCcpmV1CustomConnectPlugin)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the custom Connect plugin.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The custom Connect plugin is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no custom Connect plugin with this ID in the environment.
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
        environment: impl Into<String>,
    ) -> DeleteCustomConnectPlugin {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
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

impl ListCustomConnectPlugins {
    /// Filters by cloud provider.
    pub fn spec_cloud(mut self, spec_cloud: impl Into<String>) -> Self {
        let spec_cloud: String = spec_cloud.into();
        self.call.query("spec.cloud", spec_cloud);
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
    /// A request builder for [`CustomConnectPluginsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListCustomConnectPlugins -> Json<CustomConnectPluginList>, idempotent
}

pages! {
    ListCustomConnectPlugins -> CustomConnectPluginList, Paging::link(&["page_token"])
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
    /// A request builder for [`CustomConnectPluginsClient::create`].
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
    /// A request builder for [`CustomConnectPluginsClient::get`].
    GetCustomConnectPlugin -> Json<CustomConnectPlugin>, idempotent
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
    /// A request builder for [`CustomConnectPluginsClient::update`].
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
    /// A request builder for [`CustomConnectPluginsClient::delete`].
    DeleteCustomConnectPlugin -> Empty, idempotent
}

/// A page of custom Connect plugins.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginList {
    /// The group and version of the API that the object belongs to. Read-only; always `ccpm/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `CustomConnectPluginList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The custom Connect plugins on this page. No duplicates.
    pub data: Vec<CustomConnectPlugin>,
}

impl CustomConnectPluginList {
    /// Creates a `CustomConnectPluginList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A custom plugin with connectors and single message transforms, as returned by the service.
///
/// Its versions contain the code.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPlugin {
    /// The group and version of the API that the object belongs to. Read-only; always `ccpm/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `CustomConnectPlugin`.
    pub kind: Option<String>,
    /// The ID of the custom Connect plugin. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The name of a custom Connect plugin, with its cloud and environment.
    pub spec: CustomConnectPluginSpec,
}

impl CustomConnectPlugin {
    /// Creates a `CustomConnectPlugin` with its required fields.
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

model!(CustomConnectPlugin {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
});

/// The name of a custom Connect plugin, with its cloud and environment, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginSpec {
    /// The cloud provider of the archives of the plugin. Immutable.
    pub cloud: CustomConnectPluginSpecCloud,
    /// The display name of the custom Connect plugin. At most 60 characters.
    pub display_name: String,
    /// The description of the plugin. At most 256 characters.
    pub description: Option<String>,
    /// The programming language of the plugin. Read-only.
    pub runtime_language: Option<String>,
    /// The environment of the custom Connect plugin.
    pub environment: EnvScopedObjectReference,
}

impl CustomConnectPluginSpec {
    /// Creates a `CustomConnectPluginSpec` with its required fields.
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
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    #[must_use]
    pub fn with_runtime_language(mut self, runtime_language: impl Into<String>) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }
}

model!(CustomConnectPluginSpec {
    "cloud": cloud,
    "display_name": display_name,
    "description": description,
    "runtime_language": runtime_language,
    "environment": environment,
});

/// The cloud provider of the archives of the plugin.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomConnectPluginSpecCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CustomConnectPluginSpecCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// A custom plugin with connectors and single message transforms, as sent by
/// [`CustomConnectPluginsClient::create`].
///
/// Its versions contain the code.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginCreate {
    /// The name of a custom Connect plugin, with its cloud and environment.
    pub spec: CustomConnectPluginSpecCreate,
}

impl CustomConnectPluginCreate {
    /// Creates a `CustomConnectPluginCreate` with its required fields.
    pub fn new(spec: impl Into<CustomConnectPluginSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(CustomConnectPluginCreate {
    "spec": spec,
});

/// The name of a custom Connect plugin, with its cloud and environment, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginSpecCreate {
    /// The cloud provider of the archives of the plugin. Immutable.
    pub cloud: CustomConnectPluginSpecCloud,
    /// The display name of the custom Connect plugin. At most 60 characters.
    pub display_name: String,
    /// The description of the plugin. At most 256 characters.
    pub description: Option<String>,
    /// The environment of the custom Connect plugin.
    pub environment: EnvScopedObjectReferenceInput,
}

impl CustomConnectPluginSpecCreate {
    /// Creates a `CustomConnectPluginSpecCreate` with its required fields.
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
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(CustomConnectPluginSpecCreate {
    "cloud": cloud,
    "display_name": display_name,
    "description": description,
    "environment": environment,
});

/// The fields of a custom Connect plugin that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginUpdate {
    /// The fields of a custom Connect plugin spec that can be changed.
    pub spec: CustomConnectPluginSpecUpdate,
}

impl CustomConnectPluginUpdate {
    /// Creates a `CustomConnectPluginUpdate` with its required fields.
    pub fn new(spec: impl Into<CustomConnectPluginSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(CustomConnectPluginUpdate {
    "spec": spec,
});

/// The fields of a custom Connect plugin spec that can be changed.
#[derive(Clone, PartialEq)]
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
    /// Creates a `CustomConnectPluginSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<EnvScopedObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            description: None,
            environment: environment.into(),
        }
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

model!(CustomConnectPluginSpecUpdate {
    "display_name": display_name,
    "description": description,
    "environment": environment,
});
