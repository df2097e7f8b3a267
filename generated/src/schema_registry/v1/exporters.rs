// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Jobs that copy schemas to another Schema Registry cluster.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::model::{Secret, UnknownFields, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};
use crate::wait::{Phased, Phases, Waiter};

/// Jobs that copy schemas to another Schema Registry cluster.
///
/// Returned by [`SchemaRegistryV1::exporters`](super::SchemaRegistryV1::exporters).
#[derive(Clone, Debug)]
pub struct ExportersClient {
    pub(super) client: Client,
}

impl ExportersClient {
    /// Lists exporters.
    ///
    /// Returns the names of all exporters.
    ///
    /// `GET /exporters` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listExporters)
    ///
    /// # Response
    ///
    /// - 200: Names of the exporters.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.schema_registry_v1().exporters().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListExporters {
        ListExporters {
            call: Call::new(&self.client, &LIST)
                .accept("application/vnd.schemaregistry.v1+json"),
        }
    }

    /// Creates an exporter.
    ///
    /// Creates a job that copies schemas to another Schema Registry cluster. Only `config` is
    /// required.
    ///
    /// `POST /exporters` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/registerExporter)
    ///
    /// # Parameters
    ///
    /// - `body`: Subjects to copy, their destination and their new names.
    ///
    /// # Response
    ///
    /// - 200: The name of the new exporter.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 409: The name (40950), the configuration (40951) or the subjects (40952) of the exporter
    ///   are missing or invalid, the exporter exists already (40960), or there are too many
    ///   exporters (40964).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::ExporterReference;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ExporterReference::new().with_name("name");
    /// let response = client.schema_registry_v1().exporters().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &ExporterReference) -> CreateExporter {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateExporter { call }
    }

    /// Gets an exporter.
    ///
    /// Returns an exporter with its subjects and destination.
    ///
    /// `GET /exporters/{name}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getExporterInfoByName)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the exporter.
    ///
    /// # Response
    ///
    /// - 200: The requested exporter.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: There is no exporter with this name (40450).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .exporters()
    ///     .get("to-disaster-recovery")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, name: impl Into<String>) -> GetExporter {
        GetExporter {
            call: Call::new(&self.client, &GET)
                .path(name)
                .accept("application/vnd.schemaregistry.v1+json"),
        }
    }

    /// Updates an exporter.
    ///
    /// Changes the given fields of an exporter, which must be paused. Omitted fields are unchanged.
    ///
    /// `PUT /exporters/{name}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateExporterInfo)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the exporter.
    /// - `body`: The fields to change.
    ///
    /// # Response
    ///
    /// - 200: The name of the exporter.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: There is no exporter with this name (40450).
    /// - 409: The subjects are invalid (40952), or the exporter is not paused (40963).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::{ContextType, ExporterUpdateRequest};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ExporterUpdateRequest::new().with_context_type(ContextType::Custom);
    /// let response = client
    ///     .schema_registry_v1()
    ///     .exporters()
    ///     .update("to-disaster-recovery", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        name: impl Into<String>,
        body: &ExporterUpdateRequest,
    ) -> UpdateExporter {
        let mut call = Call::new(&self.client, &UPDATE)
            .path(name)
            .accept("application/vnd.schemaregistry.v1+json");
        call.json(body);
        UpdateExporter { call }
    }

    /// Deletes an exporter.
    ///
    /// Deletes an exporter. The copied schemas remain.
    ///
    /// `DELETE /exporters/{name}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteExporter)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the exporter.
    ///
    /// # Response
    ///
    /// - 204: The exporter was deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: There is no exporter with this name (40450).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.schema_registry_v1().exporters().delete("to-disaster-recovery").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, name: impl Into<String>) -> DeleteExporter {
        DeleteExporter {
            call: Call::new(&self.client, &DELETE).path(name),
        }
    }

    /// Gets the status of an exporter.
    ///
    /// Returns the status and the progress of an exporter.
    ///
    /// [`until_ready`](GetExporterStatus::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetExporterStatus::until_gone) until it is gone.
    ///
    /// `GET /exporters/{name}/status` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getExporterStatusByName)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the exporter.
    ///
    /// # Response
    ///
    /// - 200: The status of the exporter.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: There is no exporter with this name (40450).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .exporters()
    ///     .get_status("to-disaster-recovery")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_status(&self, name: impl Into<String>) -> GetExporterStatus {
        GetExporterStatus {
            call: Call::new(&self.client, &GET_STATUS)
                .path(name)
                .accept("application/vnd.schemaregistry.v1+json"),
        }
    }

    /// Gets the configuration of an exporter.
    ///
    /// Returns the connection of an exporter to the destination cluster.
    ///
    /// `GET /exporters/{name}/config` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getExporterConfigByName)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the exporter.
    ///
    /// # Response
    ///
    /// - 200: The configuration of the exporter.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: There is no exporter with this name (40450).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .exporters()
    ///     .get_config("to-disaster-recovery")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_config(&self, name: impl Into<String>) -> GetExporterConfig {
        GetExporterConfig {
            call: Call::new(&self.client, &GET_CONFIG)
                .path(name)
                .accept("application/vnd.schemaregistry.v1+json"),
        }
    }

    /// Updates the configuration of an exporter.
    ///
    /// Changes the connection of an exporter to the destination cluster. The exporter must be
    /// paused.
    ///
    /// `PUT /exporters/{name}/config` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateExporterConfigByName)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the exporter.
    /// - `body`: The new configuration.
    ///
    /// # Response
    ///
    /// - 200: The name of the exporter.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: There is no exporter with this name (40450).
    /// - 409: The subjects are invalid (40952), or the exporter is not paused (40963).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::ExporterConfigResponse;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ExporterConfigResponse::new()
    ///     .with_schema_registry_url("schema.registry.url");
    /// let response = client
    ///     .schema_registry_v1()
    ///     .exporters()
    ///     .update_config("to-disaster-recovery", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_config(
        &self,
        name: impl Into<String>,
        body: &ExporterConfigResponse,
    ) -> UpdateExporterConfig {
        let mut call = Call::new(&self.client, &UPDATE_CONFIG)
            .path(name)
            .accept("application/vnd.schemaregistry.v1+json");
        call.json(body);
        UpdateExporterConfig { call }
    }

    /// Pauses an exporter.
    ///
    /// Pauses an exporter until it is resumed.
    ///
    /// `PUT /exporters/{name}/pause` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/pauseExporterByName)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the exporter.
    ///
    /// # Response
    ///
    /// - 200: The name of the exporter.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: There is no exporter with this name (40450).
    /// - 409: The subjects are invalid (40952), or the exporter is not paused (40963).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .exporters()
    ///     .pause("to-disaster-recovery")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn pause(&self, name: impl Into<String>) -> PauseExporter {
        PauseExporter {
            call: Call::new(&self.client, &PAUSE)
                .path(name)
                .accept("application/vnd.schemaregistry.v1+json"),
        }
    }

    /// Resets an exporter.
    ///
    /// Resets an exporter to the first schema. The exporter must be paused.
    ///
    /// `PUT /exporters/{name}/reset` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/resetExporterByName)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the exporter.
    ///
    /// # Response
    ///
    /// - 200: The name of the exporter.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: There is no exporter with this name (40450).
    /// - 409: The exporter is not paused (40963).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .exporters()
    ///     .reset("to-disaster-recovery")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset(&self, name: impl Into<String>) -> ResetExporter {
        ResetExporter {
            call: Call::new(&self.client, &RESET)
                .path(name)
                .accept("application/vnd.schemaregistry.v1+json"),
        }
    }

    /// Resumes an exporter.
    ///
    /// Resumes a paused exporter.
    ///
    /// `PUT /exporters/{name}/resume` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/resumeExporterByName)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the exporter.
    ///
    /// # Response
    ///
    /// - 200: The name of the exporter.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: There is no exporter with this name (40450).
    /// - 409: The exporter is running already (40961).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .exporters()
    ///     .resume("to-disaster-recovery")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(&self, name: impl Into<String>) -> ResumeExporter {
        ResumeExporter {
            call: Call::new(&self.client, &RESUME)
                .path(name)
                .accept("application/vnd.schemaregistry.v1+json"),
        }
    }
}

static LIST: Operation = Operation {
    id: "listExporters",
    name: "list exporters",
    method: "GET",
    path: "/exporters",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ExportersClient::list`].
    ListExporters -> Json<Vec<String>>, idempotent
}

static CREATE: Operation = Operation {
    id: "registerExporter",
    name: "create exporter",
    method: "POST",
    path: "/exporters",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ExportersClient::create`].
    CreateExporter -> Json<ExporterResponse>
}

static GET: Operation = Operation {
    id: "getExporterInfoByName",
    name: "get exporter",
    method: "GET",
    path: "/exporters/{name}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ExportersClient::get`].
    GetExporter -> Json<ExporterReference>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updateExporterInfo",
    name: "update exporter",
    method: "PUT",
    path: "/exporters/{name}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ExportersClient::update`].
    UpdateExporter -> Json<ExporterResponse>, idempotent
}

static DELETE: Operation = Operation {
    id: "deleteExporter",
    name: "delete exporter",
    method: "DELETE",
    path: "/exporters/{name}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ExportersClient::delete`].
    DeleteExporter -> Empty, idempotent
}

static GET_STATUS: Operation = Operation {
    id: "getExporterStatusByName",
    name: "get exporter status",
    method: "GET",
    path: "/exporters/{name}/status",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ExportersClient::get_status`].
    GetExporterStatus -> Json<ExporterStatusResponse>, idempotent
}

impl GetExporterStatus {
    /// Polls until `state` is `RUNNING` or `PAUSED`.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<ExporterStatusResponse> {
        Waiter::until_ready(
            self.call,
            Json::<ExporterStatusResponse>::ACCEPT,
            Json::read,
        )
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<ExporterStatusResponse, ()> {
        Waiter::until_gone(self.call, Json::<ExporterStatusResponse>::ACCEPT, Json::read)
    }
}

static GET_CONFIG: Operation = Operation {
    id: "getExporterConfigByName",
    name: "get exporter config",
    method: "GET",
    path: "/exporters/{name}/config",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ExportersClient::get_config`].
    GetExporterConfig -> Json<ExporterConfigResponse>, idempotent
}

static UPDATE_CONFIG: Operation = Operation {
    id: "updateExporterConfigByName",
    name: "update exporter config",
    method: "PUT",
    path: "/exporters/{name}/config",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ExportersClient::update_config`].
    UpdateExporterConfig -> Json<ExporterResponse>, idempotent
}

static PAUSE: Operation = Operation {
    id: "pauseExporterByName",
    name: "pause exporter",
    method: "PUT",
    path: "/exporters/{name}/pause",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ExportersClient::pause`].
    PauseExporter -> Json<ExporterResponse>, idempotent
}

static RESET: Operation = Operation {
    id: "resetExporterByName",
    name: "reset exporter",
    method: "PUT",
    path: "/exporters/{name}/reset",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ExportersClient::reset`].
    ResetExporter -> Json<ExporterResponse>, idempotent
}

static RESUME: Operation = Operation {
    id: "resumeExporterByName",
    name: "resume exporter",
    method: "PUT",
    path: "/exporters/{name}/resume",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ExportersClient::resume`].
    ResumeExporter -> Json<ExporterResponse>, idempotent
}

/// The name of an exporter.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExporterResponse {
    /// The name of the exporter.
    pub name: Option<String>,
}

impl ExporterResponse {
    /// Creates an empty `ExporterResponse`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

model!(ExporterResponse {
    "name": name,
});

/// A job that copies schemas to another Schema Registry cluster.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExporterReference {
    /// The name of the exporter.
    pub name: Option<String>,
    /// The context of the copies in the destination cluster: named after this cluster (`AUTO`, the
    /// default), given by `context` (`CUSTOM`), or the default context (`NONE`).
    pub context_type: Option<ContextType>,
    /// The name of the context for the copies. Only used if `contextType` is `CUSTOM`.
    pub context: Option<String>,
    /// The subjects to copy.
    pub subjects: Option<Vec<String>>,
    /// The name of a key encryption key in the destination cluster; `${kek}` stands for its name in
    /// this cluster.
    pub kek_rename_format: Option<String>,
    /// The name of a subject in the destination cluster; `${subject}` stands for its name in this
    /// cluster.
    pub subject_rename_format: Option<String>,
    /// The connection to the destination cluster, with its credentials.
    pub config: Option<BTreeMap<String, String>>,
}

impl ExporterReference {
    /// Creates an empty `ExporterReference`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`context_type`](Self::context_type).
    #[must_use]
    pub fn with_context_type(mut self, context_type: impl Into<ContextType>) -> Self {
        self.context_type = Some(context_type.into());
        self
    }

    /// Sets [`context`](Self::context).
    #[must_use]
    pub fn with_context(mut self, context: impl Into<String>) -> Self {
        self.context = Some(context.into());
        self
    }

    /// Sets [`subjects`](Self::subjects).
    #[must_use]
    pub fn with_subjects(
        mut self,
        subjects: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subjects = Some(subjects.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`kek_rename_format`](Self::kek_rename_format).
    #[must_use]
    pub fn with_kek_rename_format(
        mut self,
        kek_rename_format: impl Into<String>,
    ) -> Self {
        self.kek_rename_format = Some(kek_rename_format.into());
        self
    }

    /// Sets [`subject_rename_format`](Self::subject_rename_format).
    #[must_use]
    pub fn with_subject_rename_format(
        mut self,
        subject_rename_format: impl Into<String>,
    ) -> Self {
        self.subject_rename_format = Some(subject_rename_format.into());
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, config: BTreeMap<String, String>) -> Self {
        self.config = Some(config);
        self
    }
}

model!(ExporterReference {
    "name": name,
    "contextType": context_type,
    "context": context,
    "subjects": subjects,
    "kekRenameFormat": kek_rename_format,
    "subjectRenameFormat": subject_rename_format,
    "config": config,
});

/// The context of the copies in the destination cluster: named after this cluster (`AUTO`, the
/// default), given by `context` (`CUSTOM`), or the default context (`NONE`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContextType {
    /// `CUSTOM`
    Custom,
    /// `AUTO`
    Auto,
    /// `NONE`
    None,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ContextType {
    "CUSTOM": Custom,
    "AUTO": Auto,
    "NONE": None,
});

/// The mutable fields of an exporter.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExporterUpdateRequest {
    /// The context of the copies in the destination cluster: named after this cluster (`AUTO`, the
    /// default), given by `context` (`CUSTOM`), or the default context (`NONE`).
    pub context_type: Option<ContextType>,
    /// The name of the context for the copies. Only used if `contextType` is `CUSTOM`.
    pub context: Option<String>,
    /// The subjects to copy.
    pub subjects: Option<Vec<String>>,
    /// The name of a key encryption key in the destination cluster; `${kek}` stands for its name in
    /// this cluster.
    pub kek_rename_format: Option<String>,
    /// The name of a subject in the destination cluster; `${subject}` stands for its name in this
    /// cluster.
    pub subject_rename_format: Option<String>,
    /// The connection to the destination cluster, with its credentials.
    pub config: Option<BTreeMap<String, String>>,
}

impl ExporterUpdateRequest {
    /// Creates an empty `ExporterUpdateRequest`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`context_type`](Self::context_type).
    #[must_use]
    pub fn with_context_type(mut self, context_type: impl Into<ContextType>) -> Self {
        self.context_type = Some(context_type.into());
        self
    }

    /// Sets [`context`](Self::context).
    #[must_use]
    pub fn with_context(mut self, context: impl Into<String>) -> Self {
        self.context = Some(context.into());
        self
    }

    /// Sets [`subjects`](Self::subjects).
    #[must_use]
    pub fn with_subjects(
        mut self,
        subjects: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subjects = Some(subjects.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`kek_rename_format`](Self::kek_rename_format).
    #[must_use]
    pub fn with_kek_rename_format(
        mut self,
        kek_rename_format: impl Into<String>,
    ) -> Self {
        self.kek_rename_format = Some(kek_rename_format.into());
        self
    }

    /// Sets [`subject_rename_format`](Self::subject_rename_format).
    #[must_use]
    pub fn with_subject_rename_format(
        mut self,
        subject_rename_format: impl Into<String>,
    ) -> Self {
        self.subject_rename_format = Some(subject_rename_format.into());
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, config: BTreeMap<String, String>) -> Self {
        self.config = Some(config);
        self
    }
}

model!(ExporterUpdateRequest {
    "contextType": context_type,
    "context": context,
    "subjects": subjects,
    "kekRenameFormat": kek_rename_format,
    "subjectRenameFormat": subject_rename_format,
    "config": config,
});

/// The status and progress of an exporter.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExporterStatusResponse {
    /// The name of the exporter.
    pub name: Option<String>,
    /// The state of the exporter.
    pub state: Option<ExporterState>,
    /// The progress of the exporter.
    pub offset: Option<i64>,
    /// The time of the last status update, as Unix time.
    pub ts: Option<i64>,
    /// The error message. Empty if there was no error.
    pub trace: Option<String>,
}

impl ExporterStatusResponse {
    /// Creates an empty `ExporterStatusResponse`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<ExporterState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`offset`](Self::offset).
    #[must_use]
    pub fn with_offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets [`ts`](Self::ts).
    #[must_use]
    pub fn with_ts(mut self, ts: i64) -> Self {
        self.ts = Some(ts);
        self
    }

    /// Sets [`trace`](Self::trace).
    #[must_use]
    pub fn with_trace(mut self, trace: impl Into<String>) -> Self {
        self.trace = Some(trace.into());
        self
    }
}

model!(ExporterStatusResponse {
    "name": name,
    "state": state,
    "offset": offset,
    "ts": ts,
    "trace": trace,
});

impl Phased for ExporterStatusResponse {
    const PHASES: &'static Phases = &Phases {
        member: "state",
        ready: &["RUNNING", "PAUSED"],
        failed: &[],
    };

    fn phase(&self) -> Option<&str> {
        self.state.as_ref().map(|it| it.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.trace.as_deref()
    }
}

/// The state of the exporter.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExporterState {
    /// `STARTING`
    Starting,
    /// `RUNNING`
    Running,
    /// `PAUSED`
    Paused,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ExporterState {
    "STARTING": Starting,
    "RUNNING": Running,
    "PAUSED": Paused,
});

/// The connection of an exporter to the destination cluster.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExporterConfigResponse {
    /// The URL of the other cluster.
    pub schema_registry_url: Option<String>,
    /// The source of the credentials. `USER_INFO` means `basic.auth.user.info`.
    pub basic_auth_credentials_source: Option<String>,
    /// Credentials for the other cluster: ID and secret of an API key, separated by a colon.
    pub basic_auth_user_info: Option<Secret>,
    pub(crate) unknown_fields: UnknownFields,
}

impl ExporterConfigResponse {
    /// Creates an empty `ExporterConfigResponse`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`schema_registry_url`](Self::schema_registry_url).
    #[must_use]
    pub fn with_schema_registry_url(
        mut self,
        schema_registry_url: impl Into<String>,
    ) -> Self {
        self.schema_registry_url = Some(schema_registry_url.into());
        self
    }

    /// Sets [`basic_auth_credentials_source`](Self::basic_auth_credentials_source).
    #[must_use]
    pub fn with_basic_auth_credentials_source(
        mut self,
        basic_auth_credentials_source: impl Into<String>,
    ) -> Self {
        self.basic_auth_credentials_source = Some(basic_auth_credentials_source.into());
        self
    }

    /// Sets [`basic_auth_user_info`](Self::basic_auth_user_info).
    #[must_use]
    pub fn with_basic_auth_user_info(
        mut self,
        basic_auth_user_info: impl Into<Secret>,
    ) -> Self {
        self.basic_auth_user_info = Some(basic_auth_user_info.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ExporterConfigResponse {
    "schema.registry.url": schema_registry_url,
    "basic.auth.credentials.source": basic_auth_credentials_source,
    "basic.auth.user.info": basic_auth_user_info,
    ..unknown_fields
});
