// Generated from ccpm/v1.yaml by `cargo xtask codegen`; do not edit.

//! The versions of a custom Connect plugin, each with its own archive.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::{Union, alternative, model, open_enum, tag, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use crate::wait::{Phased, Phases, Waiter};
use super::ContentFormat;

/// The versions of a custom Connect plugin, each with its own archive.
///
/// Reached by
/// [`CcpmV1::custom_connect_plugin_versions`](super::CcpmV1::custom_connect_plugin_versions).
#[derive(Clone, Debug)]
pub struct CustomConnectPluginVersionsClient {
    pub(super) client: Client,
}

impl CustomConnectPluginVersionsClient {
    /// Lists custom Connect plugin versions.
    ///
    /// `GET /ccpm/v1/plugins/{plugin_id}/versions` · General Availability · cloud API key
    ///
    /// Returns all versions of a custom Connect plugin without pagination.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCcpmV1CustomConnectPluginVersions)
    ///
    /// # Arguments
    ///
    /// - `plugin_id`: The ID of the plugin of the versions.
    /// - `environment`: The ID of the environment of the plugin.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The versions of the plugin. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let answer = client
    ///     .ccpm_v1()
    ///     .custom_connect_plugin_versions()
    ///     .list("ccp-8d5jm", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        plugin_id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> ListCustomConnectPluginVersions {
        let mut call = Call::new(&self.client, &LIST).path(plugin_id);
        call.query("environment", environment.as_ref());
        ListCustomConnectPluginVersions {
            call,
        }
    }

    /// Creates a custom Connect plugin version.
    ///
    /// `POST /ccpm/v1/plugins/{plugin_id}/versions` · General Availability · cloud API key
    ///
    /// Creates a version of a custom Connect plugin from an uploaded archive. The archive is
    /// processed asynchronously: the version can be used once its `phase` is `READY`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCcpmV1CustomConnectPluginVersion)
    ///
    /// # Arguments
    ///
    /// - `plugin_id`: The ID of the plugin of the versions.
    /// - `body`: The version, its connector classes and the upload of the archive.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The custom Connect plugin version, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    ///     ConnectorClass, ConnectorClassType, CustomConnectPluginVersionCreate,
    ///     CustomConnectPluginVersionSpecCreate, CustomConnectPluginVersionSpecUploadSource,
    ///     EnvScopedObjectReferenceInput, PresignedUpload,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CustomConnectPluginVersionCreate::new(
    ///     CustomConnectPluginVersionSpecCreate::new(
    ///         "version",
    ///         [ConnectorClass::new("class_name", ConnectorClassType::Source)],
    ///         CustomConnectPluginVersionSpecUploadSource::PresignedUrlLocation(
    ///             PresignedUpload::new("upload_id"),
    ///         ),
    ///         EnvScopedObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client
    ///     .ccpm_v1()
    ///     .custom_connect_plugin_versions()
    ///     .create("ccp-8d5jm", &body)
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `GET /ccpm/v1/plugins/{plugin_id}/versions/{id}` · General Availability · cloud API key
    ///
    /// Returns a custom Connect plugin version.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCcpmV1CustomConnectPluginVersion)
    ///
    /// [`until_ready`](GetCustomConnectPluginVersion::until_ready) asks again until it is ready,
    /// [`until_gone`](GetCustomConnectPluginVersion::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `plugin_id`: The ID of the plugin of the versions.
    /// - `id`: The ID of the custom Connect plugin version.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested custom Connect plugin version. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The plugin does not exist in the environment, or it has no version with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .ccpm_v1()
    ///     .custom_connect_plugin_versions()
    ///     .get("ccp-8d5jm", "ver-2q9hx", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        plugin_id: impl Into<String>,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetCustomConnectPluginVersion {
        let mut call = Call::new(&self.client, &GET).path(plugin_id).path(id);
        call.query("environment", environment.as_ref());
        GetCustomConnectPluginVersion {
            call,
        }
    }

    /// Deletes a custom Connect plugin version.
    ///
    /// `DELETE /ccpm/v1/plugins/{plugin_id}/versions/{id}` · General Availability · cloud API key
    ///
    /// Deletes a version of a custom Connect plugin.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCcpmV1CustomConnectPluginVersion)
    ///
    /// # Arguments
    ///
    /// - `plugin_id`: The ID of the plugin of the versions.
    /// - `id`: The ID of the custom Connect plugin version.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The custom Connect plugin version is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The plugin does not exist in the environment, or it has no version with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
        environment: impl AsRef<str>,
    ) -> DeleteCustomConnectPluginVersion {
        let mut call = Call::new(&self.client, &DELETE).path(plugin_id).path(id);
        call.query("environment", environment.as_ref());
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
    /// A call of [`CustomConnectPluginVersionsClient::list`].
    ListCustomConnectPluginVersions -> Json<CustomConnectPluginVersionList>
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
    /// A call of [`CustomConnectPluginVersionsClient::create`].
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
    /// A call of [`CustomConnectPluginVersionsClient::get`].
    GetCustomConnectPluginVersion -> Json<CustomConnectPluginVersion>
}

impl GetCustomConnectPluginVersion {
    /// Waits until it is ready: until `status.phase` is `READY`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<CustomConnectPluginVersion> {
        Waiter::until_ready(
            self.call,
            Json::<CustomConnectPluginVersion>::ACCEPT,
            Json::read,
        )
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
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
    /// A call of [`CustomConnectPluginVersionsClient::delete`].
    DeleteCustomConnectPluginVersion -> Empty
}

/// A page of custom Connect plugin versions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginVersionList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `ccpm/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `CustomConnectPluginVersionList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The custom Connect plugin versions on this page. Without duplicates.
    pub data: Vec<CustomConnectPluginVersion>,
}

impl CustomConnectPluginVersionList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

/// A version of a custom Connect plugin, with its code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginVersion {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `ccpm/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `CustomConnectPluginVersion`.
    pub kind: Option<String>,
    /// The ID of the custom Connect plugin version. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The number and contents of a custom Connect plugin version.
    pub spec: CustomConnectPluginVersionSpec,
    /// The processing status of the archive. Read-only. Set by the service.
    pub status: CustomConnectPluginVersionStatus,
}

impl CustomConnectPluginVersion {
    /// With what is required.
    pub fn new(
        spec: impl Into<CustomConnectPluginVersionSpec>,
        status: impl Into<CustomConnectPluginVersionStatus>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            spec: spec.into(),
            status: status.into(),
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

model!(CustomConnectPluginVersion {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
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

/// The number and contents of a custom Connect plugin version.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginVersionSpec {
    /// The version, in Semantic Versioning format. At most 60 characters; cannot change after
    /// creation.
    pub version: String,
    /// The names of the configuration properties whose values must be hidden. Cannot change after
    /// creation.
    pub sensitive_config_properties: Option<Vec<String>>,
    /// The URL of the documentation of the plugin. At most 512 characters; matches
    /// `^$|^(http://|https://).+`; cannot change after creation.
    pub documentation_link: Option<String>,
    /// The format of the archive. Set by the service.
    pub content_format: Option<ContentFormat>,
    /// The connectors in the archive. 1 to 10 elements; cannot change after creation.
    pub connector_classes: Vec<ConnectorClass>,
    /// The uploaded archive. Required on creation, ignored otherwise. Cannot change after creation.
    pub upload_source: CustomConnectPluginVersionSpecUploadSource,
    /// The environment of the custom Connect plugin version.
    pub environment: EnvScopedObjectReference,
}

impl CustomConnectPluginVersionSpec {
    /// With what is required.
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
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
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
}

model!(CustomConnectPluginVersionSpec {
    0 "version": version,
    1 "sensitive_config_properties": sensitive_config_properties,
    2 "documentation_link": documentation_link,
    3 "content_format": content_format,
    4 "connector_classes": connector_classes,
    5 "upload_source": upload_source,
    6 "environment": environment,
});

/// A connector in the archive.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorClass {
    /// The Java class or alias of the connector, as listed in its documentation. At most 150
    /// characters; matches
    /// `^(([a-zA-Z][a-zA-Z_$0-9]*(\.[a-zA-Z][a-zA-Z_$0-9]*)*)\.)?([a-zA-Z][a-zA-Z_$0-9]*)$`; cannot
    /// change after creation.
    pub class_name: String,
    /// The direction of the connector: into Kafka (`SOURCE`) or out of it (`SINK`).
    pub r#type: ConnectorClassType,
}

impl ConnectorClass {
    /// With what is required.
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
    0 "class_name": class_name,
    1 "type": r#type,
});

open_enum! {
    /// The direction of the connector: into Kafka (`SOURCE`) or out of it (`SINK`).
    pub enum ConnectorClassType {
        /// `SOURCE`
        Source = "SOURCE",
        /// `SINK`
        Sink = "SINK",
    }
}

/// The uploaded archive.
///
/// Required on creation, ignored otherwise.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomConnectPluginVersionSpecUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(PresignedUpload),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<PresignedUpload> for CustomConnectPluginVersionSpecUploadSource {
    fn from(value: PresignedUpload) -> Self {
        Self::PresignedUrlLocation(value)
    }
}

impl Union for CustomConnectPluginVersionSpecUploadSource {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "location") {
            Some("PRESIGNED_URL_LOCATION" | "ccpm.v1.UploadSource.PresignedUrl") => {
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

/// The processing status of the archive.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginVersionStatus {
    /// The processing status. The version can only be used in `READY`. At most 50 characters;
    /// cannot change after creation.
    pub phase: CustomConnectPluginVersionStatusPhase,
    /// The human-readable error message. Only present if `phase` is `FAILED`. At most 256
    /// characters; cannot change after creation.
    pub error_message: Option<String>,
}

impl CustomConnectPluginVersionStatus {
    /// With what is required.
    pub fn new(phase: impl Into<CustomConnectPluginVersionStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_message: None,
        }
    }

    /// Sets [`error_message`](Self::error_message).
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

model!(CustomConnectPluginVersionStatus {
    0 "phase": phase,
    1 "error_message": error_message,
});

open_enum! {
    /// The processing status.
    ///
    /// The version can only be used in `READY`.
    pub enum CustomConnectPluginVersionStatusPhase {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `READY`
        Ready = "READY",
        /// `FAILED`
        Failed = "FAILED",
    }
}

/// A version of a custom Connect plugin, with its code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginVersionCreate {
    /// The number and contents of a custom Connect plugin version.
    pub spec: CustomConnectPluginVersionSpecCreate,
}

impl CustomConnectPluginVersionCreate {
    /// With what is required.
    pub fn new(spec: impl Into<CustomConnectPluginVersionSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(CustomConnectPluginVersionCreate {
    0 "spec": spec,
});

/// The number and contents of a custom Connect plugin version.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomConnectPluginVersionSpecCreate {
    /// The version, in Semantic Versioning format. At most 60 characters; cannot change after
    /// creation.
    pub version: String,
    /// The names of the configuration properties whose values must be hidden. Cannot change after
    /// creation.
    pub sensitive_config_properties: Option<Vec<String>>,
    /// The URL of the documentation of the plugin. At most 512 characters; matches
    /// `^$|^(http://|https://).+`; cannot change after creation.
    pub documentation_link: Option<String>,
    /// The connectors in the archive. 1 to 10 elements; cannot change after creation.
    pub connector_classes: Vec<ConnectorClass>,
    /// The uploaded archive. Required on creation, ignored otherwise. Cannot change after creation.
    pub upload_source: CustomConnectPluginVersionSpecUploadSource,
    /// The environment of the custom Connect plugin version.
    pub environment: EnvScopedObjectReferenceInput,
}

impl CustomConnectPluginVersionSpecCreate {
    /// With what is required.
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
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }
}

model!(CustomConnectPluginVersionSpecCreate {
    0 "version": version,
    1 "sensitive_config_properties": sensitive_config_properties,
    2 "documentation_link": documentation_link,
    3 "connector_classes": connector_classes,
    4 "upload_source": upload_source,
    5 "environment": environment,
});

union!(CustomConnectPluginVersionSpecUploadSource);
