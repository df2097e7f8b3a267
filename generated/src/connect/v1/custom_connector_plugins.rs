// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Plugins for custom connectors.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{Union, alternative, model, open_enum, tag, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use super::ContentFormat;

/// Plugins for custom connectors.
///
/// Reached by [`ConnectV1::custom_connector_plugins`](super::ConnectV1::custom_connector_plugins).
#[derive(Clone, Debug)]
pub struct CustomConnectorPluginsClient {
    pub(super) client: Client,
}

impl CustomConnectorPluginsClient {
    /// Lists custom connector plugins.
    ///
    /// `GET /connect/v1/custom-connector-plugins` · General Availability · cloud API key or STS
    /// token
    ///
    /// Returns the custom connector plugins of the organization, one page at a time. Without
    /// `cloud`, those for all cloud providers are returned.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listConnectV1CustomConnectorPlugins)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of custom connector plugins. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.connect_v1().custom_connector_plugins().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListCustomConnectorPlugins {
        ListCustomConnectorPlugins {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Creates a custom connector plugin.
    ///
    /// `POST /connect/v1/custom-connector-plugins` · General Availability · cloud API key or STS
    /// token
    ///
    /// Creates a custom connector plugin from an uploaded archive.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createConnectV1CustomConnectorPlugin)
    ///
    /// # Arguments
    ///
    /// - `body`: The name of the plugin, its connector class and the upload of the archive.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new custom connector plugin. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::connect::v1::{
    ///     CustomConnectorPluginConnectorType, CustomConnectorPluginCreate,
    ///     CustomConnectorPluginUploadSource, PresignedUpload,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CustomConnectorPluginCreate::new(
    ///     "display_name",
    ///     "connector_class",
    ///     CustomConnectorPluginConnectorType::Source,
    ///     CustomConnectorPluginUploadSource::PresignedUrlLocation(
    ///         PresignedUpload::new("upload_id"),
    ///     ),
    /// );
    /// let answer = client.connect_v1().custom_connector_plugins().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &CustomConnectorPluginCreate,
    ) -> CreateCustomConnectorPlugin {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateCustomConnectorPlugin {
            call,
        }
    }

    /// Gets a custom connector plugin.
    ///
    /// `GET /connect/v1/custom-connector-plugins/{id}` · General Availability · cloud API key or
    /// STS token
    ///
    /// Returns a custom connector plugin.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getConnectV1CustomConnectorPlugin)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the custom connector plugin.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested custom connector plugin. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no custom connector plugin with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.connect_v1().custom_connector_plugins().get("ccp-8d5jm").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetCustomConnectorPlugin {
        GetCustomConnectorPlugin {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates a custom connector plugin.
    ///
    /// `PATCH /connect/v1/custom-connector-plugins/{id}` · General Availability · cloud API key or
    /// STS token
    ///
    /// Changes the given fields of a custom connector plugin. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateConnectV1CustomConnectorPlugin)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the custom connector plugin.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The custom connector plugin after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no custom connector plugin with this ID. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::connect::v1::CustomConnectorPluginUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CustomConnectorPluginUpdate::new().with_display_name("display_name");
    /// let answer = client
    ///     .connect_v1()
    ///     .custom_connector_plugins()
    ///     .update("ccp-8d5jm")
    ///     .body(&body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateCustomConnectorPlugin {
        UpdateCustomConnectorPlugin {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Deletes a custom connector plugin.
    ///
    /// `DELETE /connect/v1/custom-connector-plugins/{id}` · General Availability · cloud API key or
    /// STS token
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteConnectV1CustomConnectorPlugin)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the custom connector plugin.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The custom connector plugin is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no custom connector plugin with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.connect_v1().custom_connector_plugins().delete("ccp-8d5jm").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteCustomConnectorPlugin {
        DeleteCustomConnectorPlugin {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listConnectV1CustomConnectorPlugins",
    name: "list custom connector plugins",
    method: "GET",
    path: "/connect/v1/custom-connector-plugins",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CustomConnectorPluginsClient::list`].
    ListCustomConnectorPlugins -> Json<CustomConnectorPluginList>
}

pages! {
    ListCustomConnectorPlugins -> CustomConnectorPluginList, Paging::Link("page_token")
}

impl ListCustomConnectorPlugins {
    /// Filters by cloud provider.
    pub fn cloud(mut self, cloud: impl AsRef<str>) -> Self {
        self.call.query("cloud", cloud.as_ref());
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
    id: "createConnectV1CustomConnectorPlugin",
    name: "create custom connector plugin",
    method: "POST",
    path: "/connect/v1/custom-connector-plugins",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`CustomConnectorPluginsClient::create`].
    CreateCustomConnectorPlugin -> Json<CustomConnectorPlugin>
}

static GET: Operation = Operation {
    id: "getConnectV1CustomConnectorPlugin",
    name: "get custom connector plugin",
    method: "GET",
    path: "/connect/v1/custom-connector-plugins/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CustomConnectorPluginsClient::get`].
    GetCustomConnectorPlugin -> Json<CustomConnectorPlugin>
}

static UPDATE: Operation = Operation {
    id: "updateConnectV1CustomConnectorPlugin",
    name: "update custom connector plugin",
    method: "PATCH",
    path: "/connect/v1/custom-connector-plugins/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`CustomConnectorPluginsClient::update`].
    UpdateCustomConnectorPlugin -> Json<CustomConnectorPlugin>
}

impl UpdateCustomConnectorPlugin {
    /// The fields to change.
    #[inline]
    pub fn body(mut self, body: &CustomConnectorPluginUpdate) -> Self {
        self.call.json(body);
        self
    }
}

static DELETE: Operation = Operation {
    id: "deleteConnectV1CustomConnectorPlugin",
    name: "delete custom connector plugin",
    method: "DELETE",
    path: "/connect/v1/custom-connector-plugins/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CustomConnectorPluginsClient::delete`].
    DeleteCustomConnectorPlugin -> Empty
}

/// A page of custom connector plugins.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectorPluginList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `connect/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `CustomConnectorPluginList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The custom connector plugins on this page. Without duplicates.
    pub data: Vec<CustomConnectorPlugin>,
}

impl CustomConnectorPluginList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<CustomConnectorPlugin>>,
    ) -> Self {
        Self {
            api_version: "connect/v1".into(),
            kind: "CustomConnectorPluginList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(CustomConnectorPluginList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for CustomConnectorPluginList {
    type Item = CustomConnectorPlugin;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[CustomConnectorPlugin] {
        &self.data
    }

    fn into_items(self) -> Vec<CustomConnectorPlugin> {
        self.data
    }
}

/// A plugin for custom connectors.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectorPlugin {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `connect/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `CustomConnectorPlugin`.
    pub kind: Option<String>,
    /// The ID of the custom connector plugin. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the custom connector plugin. At most 60 characters.
    pub display_name: String,
    /// The format of the archive. Set by the service.
    pub content_format: Option<ContentFormat>,
    /// The description of the plugin. At most 256 characters.
    pub description: Option<String>,
    /// The URL of the documentation of the plugin. At most 512 characters; matches
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The Java class or alias of the connector, as listed in its documentation. At most 150
    /// characters; matches
    /// `^(([a-zA-Z][a-zA-Z_$0-9]*(\.[a-zA-Z][a-zA-Z_$0-9]*)*)\.)?([a-zA-Z][a-zA-Z_$0-9]*)$`; cannot
    /// change after creation.
    pub connector_class: String,
    /// The direction of the connector: into Kafka (`SOURCE`) or out of it (`SINK`). Cannot change
    /// after creation.
    pub connector_type: CustomConnectorPluginConnectorType,
    /// The cloud provider of the archive. `AWS` if not set; cannot change after creation.
    pub cloud: Option<CustomConnectorPluginCloud>,
    /// The names of the configuration properties whose values must be hidden.
    pub sensitive_config_properties: Option<Vec<String>>,
    /// The uploaded archive. Required on creation, ignored otherwise.
    pub upload_source: CustomConnectorPluginUploadSource,
    /// The programming language of the plugin. `JAVA` if not set.
    pub runtime_language: Option<RuntimeLanguage>,
}

impl CustomConnectorPlugin {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        connector_class: impl Into<String>,
        connector_type: impl Into<CustomConnectorPluginConnectorType>,
        upload_source: impl Into<CustomConnectorPluginUploadSource>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            display_name: display_name.into(),
            content_format: None,
            description: None,
            documentation_link: None,
            connector_class: connector_class.into(),
            connector_type: connector_type.into(),
            cloud: None,
            sensitive_config_properties: None,
            upload_source: upload_source.into(),
            runtime_language: None,
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

    /// Sets [`content_format`](Self::content_format).
    pub fn with_content_format(
        mut self,
        content_format: impl Into<ContentFormat>,
    ) -> Self {
        self.content_format = Some(content_format.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`documentation_link`](Self::documentation_link).
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(mut self, cloud: impl Into<CustomConnectorPluginCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`sensitive_config_properties`](Self::sensitive_config_properties).
    pub fn with_sensitive_config_properties(
        mut self,
        sensitive_config_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sensitive_config_properties = Some(
            sensitive_config_properties.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }
}

model!(CustomConnectorPlugin {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "display_name": display_name,
    5 "content_format": content_format,
    6 "description": description,
    7 "documentation_link": documentation_link,
    8 "connector_class": connector_class,
    9 "connector_type": connector_type,
    10 "cloud": cloud,
    11 "sensitive_config_properties": sensitive_config_properties,
    12 "upload_source": upload_source,
    13 "runtime_language": runtime_language,
});

open_enum! {
    /// The direction of the connector: into Kafka (`SOURCE`) or out of it (`SINK`).
    pub enum CustomConnectorPluginConnectorType {
        /// `SOURCE`
        Source = "SOURCE",
        /// `SINK`
        Sink = "SINK",
    }
}

open_enum! {
    /// The cloud provider of the archive.
    pub enum CustomConnectorPluginCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

open_enum! {
    /// The programming language of the plugin.
    pub enum RuntimeLanguage {
        /// `JAVA`
        Java = "JAVA",
        /// `PYTHON`
        Python = "PYTHON",
    }
}

/// The uploaded archive.
///
/// Required on creation, ignored otherwise.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomConnectorPluginUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(PresignedUpload),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<PresignedUpload> for CustomConnectorPluginUploadSource {
    fn from(value: PresignedUpload) -> Self {
        Self::PresignedUrlLocation(value)
    }
}

impl Union for CustomConnectorPluginUploadSource {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "location") {
            Some("PRESIGNED_URL_LOCATION" | "connect.v1.UploadSource.PresignedUrl") => {
                alternative(value).map(Self::PresignedUrlLocation)
            }
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PresignedUrlLocation(value) => {
                write_tagged(value, "location", "PRESIGNED_URL_LOCATION", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// An archive that was uploaded to a presigned URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresignedUpload {
    /// The discriminator. Always `PRESIGNED_URL_LOCATION`.
    pub location: PresignedUploadLocation,
    /// The ID of the upload, from the request for the URL. Empty in responses.
    pub upload_id: String,
}

impl PresignedUpload {
    /// With what is required.
    pub fn new(upload_id: impl Into<String>) -> Self {
        Self {
            location: "PRESIGNED_URL_LOCATION".into(),
            upload_id: upload_id.into(),
        }
    }
}

model!(PresignedUpload {
    0 "location": location,
    1 "upload_id": upload_id,
});

open_enum! {
    /// The discriminator.
    ///
    /// Always `PRESIGNED_URL_LOCATION`.
    pub enum PresignedUploadLocation {
        /// `PRESIGNED_URL_LOCATION`
        PresignedUrlLocation = "PRESIGNED_URL_LOCATION",
    }
}

/// A plugin for custom connectors.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectorPluginCreate {
    /// The display name of the custom connector plugin. At most 60 characters.
    pub display_name: String,
    /// The description of the plugin. At most 256 characters.
    pub description: Option<String>,
    /// The URL of the documentation of the plugin. At most 512 characters; matches
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The Java class or alias of the connector, as listed in its documentation. At most 150
    /// characters; matches
    /// `^(([a-zA-Z][a-zA-Z_$0-9]*(\.[a-zA-Z][a-zA-Z_$0-9]*)*)\.)?([a-zA-Z][a-zA-Z_$0-9]*)$`; cannot
    /// change after creation.
    pub connector_class: String,
    /// The direction of the connector: into Kafka (`SOURCE`) or out of it (`SINK`). Cannot change
    /// after creation.
    pub connector_type: CustomConnectorPluginConnectorType,
    /// The cloud provider of the archive. `AWS` if not set; cannot change after creation.
    pub cloud: Option<CustomConnectorPluginCloud>,
    /// The names of the configuration properties whose values must be hidden.
    pub sensitive_config_properties: Option<Vec<String>>,
    /// The uploaded archive. Required on creation, ignored otherwise.
    pub upload_source: CustomConnectorPluginUploadSource,
    /// The programming language of the plugin. `JAVA` if not set.
    pub runtime_language: Option<RuntimeLanguage>,
}

impl CustomConnectorPluginCreate {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        connector_class: impl Into<String>,
        connector_type: impl Into<CustomConnectorPluginConnectorType>,
        upload_source: impl Into<CustomConnectorPluginUploadSource>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            description: None,
            documentation_link: None,
            connector_class: connector_class.into(),
            connector_type: connector_type.into(),
            cloud: None,
            sensitive_config_properties: None,
            upload_source: upload_source.into(),
            runtime_language: None,
        }
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`documentation_link`](Self::documentation_link).
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(mut self, cloud: impl Into<CustomConnectorPluginCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`sensitive_config_properties`](Self::sensitive_config_properties).
    pub fn with_sensitive_config_properties(
        mut self,
        sensitive_config_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sensitive_config_properties = Some(
            sensitive_config_properties.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }
}

model!(CustomConnectorPluginCreate {
    0 "display_name": display_name,
    1 "description": description,
    2 "documentation_link": documentation_link,
    3 "connector_class": connector_class,
    4 "connector_type": connector_type,
    5 "cloud": cloud,
    6 "sensitive_config_properties": sensitive_config_properties,
    7 "upload_source": upload_source,
    8 "runtime_language": runtime_language,
});

/// The fields of a custom connector plugin that can be changed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectorPluginUpdate {
    /// The display name of the custom connector plugin. At most 60 characters.
    pub display_name: Option<String>,
    /// The description of the plugin. At most 256 characters.
    pub description: Option<String>,
    /// The URL of the documentation of the plugin. At most 512 characters; matches
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The names of the configuration properties whose values must be hidden.
    pub sensitive_config_properties: Option<Vec<String>>,
    /// The uploaded archive.
    pub upload_source: Option<CustomConnectorPluginUpdateUploadSource>,
    /// The programming language of the plugin. `JAVA` if not set.
    pub runtime_language: Option<RuntimeLanguage>,
}

impl CustomConnectorPluginUpdate {
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

    /// Sets [`documentation_link`](Self::documentation_link).
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`sensitive_config_properties`](Self::sensitive_config_properties).
    pub fn with_sensitive_config_properties(
        mut self,
        sensitive_config_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sensitive_config_properties = Some(
            sensitive_config_properties.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`upload_source`](Self::upload_source).
    pub fn with_upload_source(
        mut self,
        upload_source: impl Into<CustomConnectorPluginUpdateUploadSource>,
    ) -> Self {
        self.upload_source = Some(upload_source.into());
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }
}

model!(CustomConnectorPluginUpdate {
    0 "display_name": display_name,
    1 "description": description,
    2 "documentation_link": documentation_link,
    3 "sensitive_config_properties": sensitive_config_properties,
    4 "upload_source": upload_source,
    5 "runtime_language": runtime_language,
});

/// The uploaded archive.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomConnectorPluginUpdateUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(PresignedUpload),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<PresignedUpload> for CustomConnectorPluginUpdateUploadSource {
    fn from(value: PresignedUpload) -> Self {
        Self::PresignedUrlLocation(value)
    }
}

impl Union for CustomConnectorPluginUpdateUploadSource {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "location") {
            Some("PRESIGNED_URL_LOCATION" | "connect.v1.UploadSource.PresignedUrl") => {
                alternative(value).map(Self::PresignedUrlLocation)
            }
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PresignedUrlLocation(value) => {
                write_tagged(value, "location", "PRESIGNED_URL_LOCATION", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

union!(CustomConnectorPluginUploadSource, CustomConnectorPluginUpdateUploadSource);
