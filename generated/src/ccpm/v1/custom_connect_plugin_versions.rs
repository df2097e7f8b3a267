// Generated from ccpm/v1.yaml by `cargo xtask codegen`; do not edit.

//! The versions of a custom Connect plugin, each with its own archive.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::{
    Shape, SharedJson, Union, decode_variant, model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use crate::wait::{Phased, Phases, Waiter};
use super::ContentFormat;

/// The operations of
/// [`CcpmV1::custom_connect_plugin_versions`](super::CcpmV1::custom_connect_plugin_versions).
///
/// The versions of a custom Connect plugin, each with its own archive.
#[derive(Clone, Debug)]
pub struct CustomConnectPluginVersionsClient {
    pub(super) client: Client,
}

impl CustomConnectPluginVersionsClient {
    /// Lists custom Connect plugin versions.
    ///
    /// Returns all versions of a custom Connect plugin without pagination.
    ///
    /// `GET /ccpm/v1/plugins/{plugin_id}/versions` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCcpmV1CustomConnectPluginVersions)
    ///
    /// # Parameters
    ///
    /// - `plugin_id`: The ID of the plugin of the versions.
    /// - `environment`: The ID of the environment of the plugin.
    ///
    /// # Response
    ///
    /// - 200: The versions of the plugin.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .ccpm_v1()
    ///     .custom_connect_plugin_versions()
    ///     .list("ccp-8d5jm", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        plugin_id: impl Into<String>,
        environment: impl Into<String>,
    ) -> ListCustomConnectPluginVersions {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST).path(plugin_id);
        call.query("environment", environment);
        ListCustomConnectPluginVersions {
            call,
        }
    }

    /// Creates a custom Connect plugin version.
    ///
    /// Creates a version of a custom Connect plugin from an uploaded archive. The archive is
    /// processed asynchronously: the version can be used once its `phase` is `READY`.
    ///
    /// `POST /ccpm/v1/plugins/{plugin_id}/versions` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCcpmV1CustomConnectPluginVersion)
    ///
    /// # Parameters
    ///
    /// - `plugin_id`: The ID of the plugin of the versions.
    /// - `body`: The version, its connector classes and the upload of the archive.
    ///
    /// # Response
    ///
    /// - 202: The custom Connect plugin version, which is being created. Header:
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
    ///     ConnectorClass, ConnectorClassType, CustomConnectPluginVersionCreate,
    ///     CustomConnectPluginVersionSpecCreate, CustomConnectPluginVersionSpecUploadSource,
    ///     EnvScopedObjectReferenceInput, PresignedUpload,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CustomConnectPluginVersionCreate::new(
    ///     CustomConnectPluginVersionSpecCreate::new(
    ///         "2.4.0-rc.1",
    ///         [
    ///             ConnectorClass::new(
    ///                 "com.example.crm.CrmSourceConnector",
    ///                 ConnectorClassType::Source,
    ///             ),
    ///         ],
    ///         CustomConnectPluginVersionSpecUploadSource::PresignedUrlLocation(
    ///             PresignedUpload::new("3c0b1d6a-8f27-4a3e-b5f9-0e6d2c4a7b18"),
    ///         ),
    ///         EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client
    ///     .ccpm_v1()
    ///     .custom_connect_plugin_versions()
    ///     .create("ccp-8d5jm", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        plugin_id: impl Into<String>,
        body: &CustomConnectPluginVersionCreate,
    ) -> CreateCustomConnectPluginVersion {
        let mut call = Call::new(&self.client, &CREATE).path(plugin_id);
        call.json(body);
        CreateCustomConnectPluginVersion {
            call,
        }
    }

    /// Gets a custom Connect plugin version.
    ///
    /// Returns a version of a custom Connect plugin with its connector classes and its processing
    /// status.
    ///
    /// [`until_ready`](GetCustomConnectPluginVersion::until_ready) polls until the resource is
    /// ready, [`until_gone`](GetCustomConnectPluginVersion::until_gone) until it is gone.
    ///
    /// `GET /ccpm/v1/plugins/{plugin_id}/versions/{id}` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCcpmV1CustomConnectPluginVersion)
    ///
    /// # Parameters
    ///
    /// - `plugin_id`: The ID of the plugin of the versions.
    /// - `id`: The ID of the custom Connect plugin version.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested custom Connect plugin version.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The plugin does not exist in the environment, or it has no version with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .ccpm_v1()
    ///     .custom_connect_plugin_versions()
    ///     .get("ccp-8d5jm", "ver-2q9hx", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        plugin_id: impl Into<String>,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetCustomConnectPluginVersion {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(plugin_id).path(id);
        call.query("environment", environment);
        GetCustomConnectPluginVersion {
            call,
        }
    }

    /// Deletes a custom Connect plugin version.
    ///
    /// Deletes a version of a custom Connect plugin.
    ///
    /// `DELETE /ccpm/v1/plugins/{plugin_id}/versions/{id}` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCcpmV1CustomConnectPluginVersion)
    ///
    /// # Parameters
    ///
    /// - `plugin_id`: The ID of the plugin of the versions.
    /// - `id`: The ID of the custom Connect plugin version.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The custom Connect plugin version is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The plugin does not exist in the environment, or it has no version with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .ccpm_v1()
    ///     .custom_connect_plugin_versions()
    ///     .delete("ccp-8d5jm", "ver-2q9hx", "env-6m2xp8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        plugin_id: impl Into<String>,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> DeleteCustomConnectPluginVersion {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(plugin_id).path(id);
        call.query("environment", environment);
        DeleteCustomConnectPluginVersion {
            call,
        }
    }
}

static LIST: Operation = Operation {
    id: "listCcpmV1CustomConnectPluginVersions",
    name: "list custom connect plugin versions",
    method: "GET",
    path: "/ccpm/v1/plugins/{plugin_id}/versions",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`CustomConnectPluginVersionsClient::list`].
    ListCustomConnectPluginVersions -> Json<CustomConnectPluginVersionList>, idempotent
}

static CREATE: Operation = Operation {
    id: "createCcpmV1CustomConnectPluginVersion",
    name: "create custom connect plugin version",
    method: "POST",
    path: "/ccpm/v1/plugins/{plugin_id}/versions",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`CustomConnectPluginVersionsClient::create`].
    CreateCustomConnectPluginVersion -> Json<CustomConnectPluginVersion>
}

static GET: Operation = Operation {
    id: "getCcpmV1CustomConnectPluginVersion",
    name: "get custom connect plugin version",
    method: "GET",
    path: "/ccpm/v1/plugins/{plugin_id}/versions/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`CustomConnectPluginVersionsClient::get`].
    GetCustomConnectPluginVersion -> Json<CustomConnectPluginVersion>, idempotent
}

impl GetCustomConnectPluginVersion {
    /// Polls until `status.phase` is `READY`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<CustomConnectPluginVersion> {
        Waiter::until_ready(
            self.call,
            Json::<CustomConnectPluginVersion>::ACCEPT,
            Json::read,
        )
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<CustomConnectPluginVersion, ()> {
        Waiter::until_gone(
            self.call,
            Json::<CustomConnectPluginVersion>::ACCEPT,
            Json::read,
        )
    }
}

static DELETE: Operation = Operation {
    id: "deleteCcpmV1CustomConnectPluginVersion",
    name: "delete custom connect plugin version",
    method: "DELETE",
    path: "/ccpm/v1/plugins/{plugin_id}/versions/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`CustomConnectPluginVersionsClient::delete`].
    DeleteCustomConnectPluginVersion -> Empty, idempotent
}

/// A page of custom Connect plugin versions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginVersionList {
    /// The group and version of the API that the object belongs to. Read-only; always `ccpm/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `CustomConnectPluginVersionList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The custom Connect plugin versions on this page. No duplicates.
    pub data: Vec<CustomConnectPluginVersion>,
}

impl CustomConnectPluginVersionList {
    /// Creates a `CustomConnectPluginVersionList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<CustomConnectPluginVersion>>,
    ) -> Self {
        Self {
            api_version: "ccpm/v1".into(),
            kind: "CustomConnectPluginVersionList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(CustomConnectPluginVersionList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A version of a custom Connect plugin, with its code, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginVersion {
    /// The group and version of the API that the object belongs to. Read-only; always `ccpm/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `CustomConnectPluginVersion`.
    pub kind: Option<String>,
    /// The ID of the custom Connect plugin version. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The ID of the custom Connect plugin. Read-only.
    pub plugin_id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The number and contents of a custom Connect plugin version.
    pub spec: CustomConnectPluginVersionSpec,
    /// The processing status of the archive. Read-only.
    pub status: CustomConnectPluginVersionStatus,
}

impl CustomConnectPluginVersion {
    /// Creates a `CustomConnectPluginVersion` with its required fields.
    pub fn new(
        spec: impl Into<CustomConnectPluginVersionSpec>,
        status: impl Into<CustomConnectPluginVersionStatus>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            plugin_id: None,
            metadata: None,
            spec: spec.into(),
            status: status.into(),
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

    /// Sets [`plugin_id`](Self::plugin_id).
    #[must_use]
    pub fn with_plugin_id(mut self, plugin_id: impl Into<String>) -> Self {
        self.plugin_id = Some(plugin_id.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(CustomConnectPluginVersion {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "plugin_id": plugin_id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
});

impl Phased for CustomConnectPluginVersion {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The number and contents of a custom Connect plugin version, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginVersionSpec {
    /// The version, in Semantic Versioning format. At most 60 characters; immutable.
    pub version: String,
    /// The names of the configuration properties whose values must be hidden. Immutable.
    pub sensitive_config_properties: Option<Vec<String>>,
    /// The URL of the documentation of the plugin. At most 512 characters; must match
    /// `^$|^(http://|https://).+`; immutable.
    pub documentation_link: Option<String>,
    /// The format of the archive. Read-only.
    pub content_format: Option<ContentFormat>,
    /// The connectors in the archive. 1 to 10 elements; immutable.
    pub connector_classes: Vec<ConnectorClass>,
    /// The uploaded archive. Required on creation, ignored otherwise. Immutable.
    pub upload_source: CustomConnectPluginVersionSpecUploadSource,
    /// The environment of the custom Connect plugin version.
    pub environment: EnvScopedObjectReference,
}

impl CustomConnectPluginVersionSpec {
    /// Creates a `CustomConnectPluginVersionSpec` with its required fields.
    pub fn new(
        version: impl Into<String>,
        connector_classes: impl IntoIterator<Item = impl Into<ConnectorClass>>,
        upload_source: impl Into<CustomConnectPluginVersionSpecUploadSource>,
        environment: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        Self {
            version: version.into(),
            sensitive_config_properties: None,
            documentation_link: None,
            content_format: None,
            connector_classes: connector_classes.into_iter().map(Into::into).collect(),
            upload_source: upload_source.into(),
            environment: environment.into(),
        }
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

    /// Sets [`documentation_link`](Self::documentation_link).
    #[must_use]
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
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
}

model!(CustomConnectPluginVersionSpec {
    "version": version,
    "sensitive_config_properties": sensitive_config_properties,
    "documentation_link": documentation_link,
    "content_format": content_format,
    "connector_classes": connector_classes,
    "upload_source": upload_source,
    "environment": environment,
});

/// A connector in the archive.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectorClass {
    /// The Java class or alias of the connector, as listed in its documentation. At most 150
    /// characters; must match
    /// `^(([a-zA-Z][a-zA-Z_$0-9]*(\.[a-zA-Z][a-zA-Z_$0-9]*)*)\.)?([a-zA-Z][a-zA-Z_$0-9]*)$`;
    /// immutable.
    pub class_name: String,
    /// The direction of the connector: into Kafka (`SOURCE`) or out of it (`SINK`).
    pub r#type: ConnectorClassType,
}

impl ConnectorClass {
    /// Creates a `ConnectorClass` with its required fields.
    pub fn new(
        class_name: impl Into<String>,
        r#type: impl Into<ConnectorClassType>,
    ) -> Self {
        Self {
            class_name: class_name.into(),
            r#type: r#type.into(),
        }
    }
}

model!(ConnectorClass {
    "class_name": class_name,
    "type": r#type,
});

/// The direction of the connector: into Kafka (`SOURCE`) or out of it (`SINK`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorClassType {
    /// `SOURCE`
    Source,
    /// `SINK`
    Sink,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectorClassType {
    "SOURCE": Source,
    "SINK": Sink,
});

/// The uploaded archive.
///
/// Required on creation, ignored otherwise.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomConnectPluginVersionSpecUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(PresignedUpload),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<PresignedUpload> for CustomConnectPluginVersionSpecUploadSource {
    fn from(value: PresignedUpload) -> Self {
        Self::PresignedUrlLocation(value)
    }
}

impl Union for CustomConnectPluginVersionSpecUploadSource {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "location",
                    Shape::Texts(
                        &["PRESIGNED_URL_LOCATION", "ccpm.v1.UploadSource.PresignedUrl"],
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

/// The processing status of the archive.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginVersionStatus {
    /// The processing status. The version can only be used in `READY`. At most 50 characters;
    /// immutable.
    pub phase: CustomConnectPluginVersionStatusPhase,
    /// The human-readable error message. Only present if `phase` is `FAILED`. At most 256
    /// characters; immutable.
    pub error_message: Option<String>,
}

impl CustomConnectPluginVersionStatus {
    /// Creates a `CustomConnectPluginVersionStatus` with its required fields.
    pub fn new(phase: impl Into<CustomConnectPluginVersionStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_message: None,
        }
    }

    /// Sets [`error_message`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

model!(CustomConnectPluginVersionStatus {
    "phase": phase,
    "error_message": error_message,
});

/// The processing status.
///
/// The version can only be used in `READY`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomConnectPluginVersionStatusPhase {
    /// `PROCESSING`
    Processing,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CustomConnectPluginVersionStatusPhase {
    "PROCESSING": Processing,
    "READY": Ready,
    "FAILED": Failed,
});

/// A version of a custom Connect plugin, with its code, as sent by
/// [`CustomConnectPluginVersionsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginVersionCreate {
    /// The number and contents of a custom Connect plugin version.
    pub spec: CustomConnectPluginVersionSpecCreate,
}

impl CustomConnectPluginVersionCreate {
    /// Creates a `CustomConnectPluginVersionCreate` with its required fields.
    pub fn new(spec: impl Into<CustomConnectPluginVersionSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(CustomConnectPluginVersionCreate {
    "spec": spec,
});

/// The number and contents of a custom Connect plugin version, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginVersionSpecCreate {
    /// The version, in Semantic Versioning format. At most 60 characters; immutable.
    pub version: String,
    /// The names of the configuration properties whose values must be hidden. Immutable.
    pub sensitive_config_properties: Option<Vec<String>>,
    /// The URL of the documentation of the plugin. At most 512 characters; must match
    /// `^$|^(http://|https://).+`; immutable.
    pub documentation_link: Option<String>,
    /// The connectors in the archive. 1 to 10 elements; immutable.
    pub connector_classes: Vec<ConnectorClass>,
    /// The uploaded archive. Required on creation, ignored otherwise. Immutable.
    pub upload_source: CustomConnectPluginVersionSpecUploadSource,
    /// The environment of the custom Connect plugin version.
    pub environment: EnvScopedObjectReferenceInput,
}

impl CustomConnectPluginVersionSpecCreate {
    /// Creates a `CustomConnectPluginVersionSpecCreate` with its required fields.
    pub fn new(
        version: impl Into<String>,
        connector_classes: impl IntoIterator<Item = impl Into<ConnectorClass>>,
        upload_source: impl Into<CustomConnectPluginVersionSpecUploadSource>,
        environment: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        Self {
            version: version.into(),
            sensitive_config_properties: None,
            documentation_link: None,
            connector_classes: connector_classes.into_iter().map(Into::into).collect(),
            upload_source: upload_source.into(),
            environment: environment.into(),
        }
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

    /// Sets [`documentation_link`](Self::documentation_link).
    #[must_use]
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }
}

model!(CustomConnectPluginVersionSpecCreate {
    "version": version,
    "sensitive_config_properties": sensitive_config_properties,
    "documentation_link": documentation_link,
    "connector_classes": connector_classes,
    "upload_source": upload_source,
    "environment": environment,
});

union!(CustomConnectPluginVersionSpecUploadSource);
