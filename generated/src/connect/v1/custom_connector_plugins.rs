// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Plugins for custom connectors.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{
    Shape, SharedJson, Union, decode_variant, model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use super::ContentFormat;

/// The operations of
/// [`ConnectV1::custom_connector_plugins`](super::ConnectV1::custom_connector_plugins).
///
/// Plugins for custom connectors.
#[derive(Clone, Debug)]
pub struct CustomConnectorPluginsClient {
    pub(super) client: Client,
}

impl CustomConnectorPluginsClient {
    /// Lists custom connector plugins.
    ///
    /// Returns the custom connector plugins of the organization, in pages. Without `cloud`, those
    /// for all cloud providers are returned.
    ///
    /// `GET /connect/v1/custom-connector-plugins` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listConnectV1CustomConnectorPlugins)
    ///
    /// # Parameters
    ///
    /// Optional: [`cloud`](ListCustomConnectorPlugins::cloud),
    /// [`page_size`](ListCustomConnectorPlugins::page_size),
    /// [`page_token`](ListCustomConnectorPlugins::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of custom connector plugins.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    /// Creates a custom connector plugin from an uploaded archive.
    ///
    /// `POST /connect/v1/custom-connector-plugins` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createConnectV1CustomConnectorPlugin)
    ///
    /// # Parameters
    ///
    /// - `body`: The name of the plugin, its connector class and the upload of the archive.
    ///
    /// # Response
    ///
    /// - 201: The new custom connector plugin. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::connect::v1::{
    ///     CustomConnectorPluginConnectorType, CustomConnectorPluginCreate,
    ///     CustomConnectorPluginUploadSource, PresignedUpload,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CustomConnectorPluginCreate::new(
    ///     "legacy-crm-source",
    ///     "com.example.crm.CrmSourceConnector",
    ///     CustomConnectorPluginConnectorType::Source,
    ///     CustomConnectorPluginUploadSource::PresignedUrlLocation(
    ///         PresignedUpload::new("3c0b1d6a-8f27-4a3e-b5f9-0e6d2c4a7b18"),
    ///     ),
    /// );
    /// let response = client.connect_v1().custom_connector_plugins().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a custom connector plugin with its connector class, its direction and the format of
    /// its archive.
    ///
    /// `GET /connect/v1/custom-connector-plugins/{id}` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getConnectV1CustomConnectorPlugin)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the custom connector plugin.
    ///
    /// # Response
    ///
    /// - 200: The requested custom connector plugin.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no custom connector plugin with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .connect_v1()
    ///     .custom_connector_plugins()
    ///     .get("ccp-8d5jm")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Changes the given fields of a custom connector plugin. Absent fields are left unchanged.
    ///
    /// `PATCH /connect/v1/custom-connector-plugins/{id}` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateConnectV1CustomConnectorPlugin)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the custom connector plugin.
    ///
    /// Optional: [`body`](UpdateCustomConnectorPlugin::body)
    ///
    /// # Response
    ///
    /// - 200: The custom connector plugin after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no custom connector plugin with this ID.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::connect::v1::CustomConnectorPluginUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CustomConnectorPluginUpdate::new().with_display_name("legacy-crm-source");
    /// let response = client
    ///     .connect_v1()
    ///     .custom_connector_plugins()
    ///     .update("ccp-8d5jm")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteConnectV1CustomConnectorPlugin)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the custom connector plugin.
    ///
    /// # Response
    ///
    /// - 204: The custom connector plugin is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no custom connector plugin with this ID.
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

impl ListCustomConnectorPlugins {
    /// Filters by cloud provider.
    pub fn cloud(mut self, cloud: impl Into<String>) -> Self {
        let cloud: String = cloud.into();
        self.call.query("cloud", cloud);
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
    /// A request builder for [`CustomConnectorPluginsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListCustomConnectorPlugins -> Json<CustomConnectorPluginList>, idempotent
}

pages! {
    ListCustomConnectorPlugins -> CustomConnectorPluginList, Paging::link(&["page_token"])
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
    /// A request builder for [`CustomConnectorPluginsClient::create`].
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
    /// A request builder for [`CustomConnectorPluginsClient::get`].
    GetCustomConnectorPlugin -> Json<CustomConnectorPlugin>, idempotent
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

impl UpdateCustomConnectorPlugin {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &CustomConnectorPluginUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`CustomConnectorPluginsClient::update`].
    UpdateCustomConnectorPlugin -> Json<CustomConnectorPlugin>
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
    /// A request builder for [`CustomConnectorPluginsClient::delete`].
    DeleteCustomConnectorPlugin -> Empty, idempotent
}

/// A page of custom connector plugins.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectorPluginList {
    /// The group and version of the API that the object belongs to. Read-only; always `connect/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `CustomConnectorPluginList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The custom connector plugins on this page. No duplicates.
    pub data: Vec<CustomConnectorPlugin>,
}

impl CustomConnectorPluginList {
    /// Creates a `CustomConnectorPluginList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A plugin for custom connectors, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectorPlugin {
    /// The group and version of the API that the object belongs to. Read-only; always `connect/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `CustomConnectorPlugin`.
    pub kind: Option<String>,
    /// The ID of the custom connector plugin. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the custom connector plugin. At most 60 characters.
    pub display_name: String,
    /// The format of the archive. Read-only.
    pub content_format: Option<ContentFormat>,
    /// The description of the plugin. At most 256 characters.
    pub description: Option<String>,
    /// The URL of the documentation of the plugin. At most 512 characters; must match
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The Java class or alias of the connector, as listed in its documentation. At most 150
    /// characters; must match
    /// `^(([a-zA-Z][a-zA-Z_$0-9]*(\.[a-zA-Z][a-zA-Z_$0-9]*)*)\.)?([a-zA-Z][a-zA-Z_$0-9]*)$`;
    /// immutable.
    pub connector_class: String,
    /// The direction of the connector: into Kafka (`SOURCE`) or out of it (`SINK`). Immutable.
    pub connector_type: CustomConnectorPluginConnectorType,
    /// The cloud provider of the archive. Defaults to `AWS`; immutable.
    pub cloud: Option<CustomConnectorPluginCloud>,
    /// The names of the configuration properties whose values must be hidden.
    pub sensitive_config_properties: Option<Vec<String>>,
    /// The uploaded archive. Required on creation, ignored otherwise.
    pub upload_source: CustomConnectorPluginUploadSource,
    /// The programming language of the plugin. Defaults to `JAVA`.
    pub runtime_language: Option<RuntimeLanguage>,
}

impl CustomConnectorPlugin {
    /// Creates a `CustomConnectorPlugin` with its required fields.
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

    /// Sets [`content_format`](Self::content_format).
    #[must_use]
    pub fn with_content_format(
        mut self,
        content_format: impl Into<ContentFormat>,
    ) -> Self {
        self.content_format = Some(content_format.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`documentation_link`](Self::documentation_link).
    #[must_use]
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(mut self, cloud: impl Into<CustomConnectorPluginCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`sensitive_config_properties`](Self::sensitive_config_properties).
    #[must_use]
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
    #[must_use]
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }
}

model!(CustomConnectorPlugin {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "display_name": display_name,
    "content_format": content_format,
    "description": description,
    "documentation_link": documentation_link,
    "connector_class": connector_class,
    "connector_type": connector_type,
    "cloud": cloud,
    "sensitive_config_properties": sensitive_config_properties,
    "upload_source": upload_source,
    "runtime_language": runtime_language,
});

/// The direction of the connector: into Kafka (`SOURCE`) or out of it (`SINK`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomConnectorPluginConnectorType {
    /// `SOURCE`
    Source,
    /// `SINK`
    Sink,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CustomConnectorPluginConnectorType {
    "SOURCE": Source,
    "SINK": Sink,
});

/// The cloud provider of the archive.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomConnectorPluginCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CustomConnectorPluginCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// The programming language of the plugin.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuntimeLanguage {
    /// `JAVA`
    Java,
    /// `PYTHON`
    Python,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(RuntimeLanguage {
    "JAVA": Java,
    "PYTHON": Python,
});

/// The uploaded archive.
///
/// Required on creation, ignored otherwise.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomConnectorPluginUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(PresignedUpload),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<PresignedUpload> for CustomConnectorPluginUploadSource {
    fn from(value: PresignedUpload) -> Self {
        Self::PresignedUrlLocation(value)
    }
}

impl Union for CustomConnectorPluginUploadSource {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "location",
                    Shape::Texts(
                        &[
                            "PRESIGNED_URL_LOCATION",
                            "connect.v1.UploadSource.PresignedUrl",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::PresignedUrlLocation),
            _ => decode_variant(value).map(Self::Unrecognized),
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PresignedUpload {
    /// The discriminator. Always `PRESIGNED_URL_LOCATION`.
    pub location: PresignedUploadLocation,
    /// The ID of the upload, from the request for the URL. Empty in responses.
    pub upload_id: String,
}

impl PresignedUpload {
    /// Creates a `PresignedUpload` with its required fields.
    pub fn new(upload_id: impl Into<String>) -> Self {
        Self {
            location: "PRESIGNED_URL_LOCATION".into(),
            upload_id: upload_id.into(),
        }
    }
}

model!(PresignedUpload {
    "location": location,
    "upload_id": upload_id,
});

/// The discriminator.
///
/// Always `PRESIGNED_URL_LOCATION`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PresignedUploadLocation {
    /// `PRESIGNED_URL_LOCATION`
    PresignedUrlLocation,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PresignedUploadLocation {
    "PRESIGNED_URL_LOCATION": PresignedUrlLocation,
});

/// A plugin for custom connectors, as sent by [`CustomConnectorPluginsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectorPluginCreate {
    /// The display name of the custom connector plugin. At most 60 characters.
    pub display_name: String,
    /// The description of the plugin. At most 256 characters.
    pub description: Option<String>,
    /// The URL of the documentation of the plugin. At most 512 characters; must match
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The Java class or alias of the connector, as listed in its documentation. At most 150
    /// characters; must match
    /// `^(([a-zA-Z][a-zA-Z_$0-9]*(\.[a-zA-Z][a-zA-Z_$0-9]*)*)\.)?([a-zA-Z][a-zA-Z_$0-9]*)$`;
    /// immutable.
    pub connector_class: String,
    /// The direction of the connector: into Kafka (`SOURCE`) or out of it (`SINK`). Immutable.
    pub connector_type: CustomConnectorPluginConnectorType,
    /// The cloud provider of the archive. Defaults to `AWS`; immutable.
    pub cloud: Option<CustomConnectorPluginCloud>,
    /// The names of the configuration properties whose values must be hidden.
    pub sensitive_config_properties: Option<Vec<String>>,
    /// The uploaded archive. Required on creation, ignored otherwise.
    pub upload_source: CustomConnectorPluginUploadSource,
    /// The programming language of the plugin. Defaults to `JAVA`.
    pub runtime_language: Option<RuntimeLanguage>,
}

impl CustomConnectorPluginCreate {
    /// Creates a `CustomConnectorPluginCreate` with its required fields.
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
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`documentation_link`](Self::documentation_link).
    #[must_use]
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(mut self, cloud: impl Into<CustomConnectorPluginCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`sensitive_config_properties`](Self::sensitive_config_properties).
    #[must_use]
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
    #[must_use]
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }
}

model!(CustomConnectorPluginCreate {
    "display_name": display_name,
    "description": description,
    "documentation_link": documentation_link,
    "connector_class": connector_class,
    "connector_type": connector_type,
    "cloud": cloud,
    "sensitive_config_properties": sensitive_config_properties,
    "upload_source": upload_source,
    "runtime_language": runtime_language,
});

/// The fields of a custom connector plugin that can be changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectorPluginUpdate {
    /// The display name of the custom connector plugin. At most 60 characters.
    pub display_name: Option<String>,
    /// The description of the plugin. At most 256 characters.
    pub description: Option<String>,
    /// The URL of the documentation of the plugin. At most 512 characters; must match
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The names of the configuration properties whose values must be hidden.
    pub sensitive_config_properties: Option<Vec<String>>,
    /// The uploaded archive.
    pub upload_source: Option<CustomConnectorPluginUpdateUploadSource>,
    /// The programming language of the plugin. Defaults to `JAVA`.
    pub runtime_language: Option<RuntimeLanguage>,
}

impl CustomConnectorPluginUpdate {
    /// Creates an empty `CustomConnectorPluginUpdate`.
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

    /// Sets [`documentation_link`](Self::documentation_link).
    #[must_use]
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`sensitive_config_properties`](Self::sensitive_config_properties).
    #[must_use]
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
    #[must_use]
    pub fn with_upload_source(
        mut self,
        upload_source: impl Into<CustomConnectorPluginUpdateUploadSource>,
    ) -> Self {
        self.upload_source = Some(upload_source.into());
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    #[must_use]
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }
}

model!(CustomConnectorPluginUpdate {
    "display_name": display_name,
    "description": description,
    "documentation_link": documentation_link,
    "sensitive_config_properties": sensitive_config_properties,
    "upload_source": upload_source,
    "runtime_language": runtime_language,
});

/// The uploaded archive, as sent in requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomConnectorPluginUpdateUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(PresignedUpload),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<PresignedUpload> for CustomConnectorPluginUpdateUploadSource {
    fn from(value: PresignedUpload) -> Self {
        Self::PresignedUrlLocation(value)
    }
}

impl Union for CustomConnectorPluginUpdateUploadSource {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "location",
                    Shape::Texts(
                        &[
                            "PRESIGNED_URL_LOCATION",
                            "connect.v1.UploadSource.PresignedUrl",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::PresignedUrlLocation),
            _ => decode_variant(value).map(Self::Unrecognized),
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
