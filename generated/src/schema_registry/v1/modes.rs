// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Mode that allows or prevents the registration of schemas, global or of a subject.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// Mode that allows or prevents the registration of schemas, global or of a subject.
///
/// Reached by [`SchemaRegistryV1::modes`](super::SchemaRegistryV1::modes).
#[derive(Clone, Debug)]
pub struct ModesClient {
    pub(super) client: Client,
}

impl ModesClient {
    /// Gets the mode of a subject.
    ///
    /// `GET /mode/{subject}` · Schema Registry API key or external access token
    ///
    /// Returns the mode of a subject.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getMode)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The mode of the subject. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | The subject does not exist (40401), or it has no setting of its own. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .modes()
    ///     .get_of_subject("orders-value")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_of_subject(&self, subject: impl Into<String>) -> GetModeOfSubject {
        GetModeOfSubject {
            call: Call::new(&self.client, &GET_OF_SUBJECT).path(subject),
        }
    }

    /// Changes the mode of a subject.
    ///
    /// `PUT /mode/{subject}` · Schema Registry API key or external access token
    ///
    /// Sets the mode of a subject. It takes precedence over the global one.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateMode)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    /// - `body`: The new mode.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The request, as it was sent. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 422 | The mode is invalid (42204) or cannot be changed now (42205). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store failed (50001), the request could not be forwarded (50003), or there is no leader (50004). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::{ModeUpdateRequest, OperatingMode};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ModeUpdateRequest::new().with_mode(OperatingMode::Readwrite);
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .modes()
    ///     .update_of_subject("orders-value", &body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_of_subject(
        &self,
        subject: impl Into<String>,
        body: &ModeUpdateRequest,
    ) -> UpdateModeOfSubject {
        let mut call = Call::new(&self.client, &UPDATE_OF_SUBJECT).path(subject);
        call.json(body);
        UpdateModeOfSubject { call }
    }

    /// Deletes the mode of a subject.
    ///
    /// `DELETE /mode/{subject}` · Schema Registry API key or external access token
    ///
    /// Deletes the mode of a subject. The global mode applies afterwards.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSubjectMode)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The previous mode of the subject. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | The subject does not exist (40401), or it has no setting of its own. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .modes()
    ///     .delete_of_subject("orders-value")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_of_subject(&self, subject: impl Into<String>) -> DeleteModeOfSubject {
        DeleteModeOfSubject {
            call: Call::new(&self.client, &DELETE_OF_SUBJECT).path(subject),
        }
    }

    /// Gets the global mode.
    ///
    /// `GET /mode` · Schema Registry API key or external access token
    ///
    /// Returns the mode of all subjects without a mode of their own.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getTopLevelMode)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The global mode. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. There is no body. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.schema_registry_v1().modes().get().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetMode {
        GetMode {
            call: Call::new(&self.client, &GET),
        }
    }

    /// Changes the global mode.
    ///
    /// `PUT /mode` · Schema Registry API key or external access token
    ///
    /// Sets the mode of all subjects without a mode of their own.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateTopLevelMode)
    ///
    /// # Arguments
    ///
    /// - `body`: The new mode.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The request, as it was sent. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 422 | The mode is invalid (42204) or cannot be changed now (42205). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store failed (50001), the request could not be forwarded (50003), or there is no leader (50004). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::{ModeUpdateRequest, OperatingMode};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ModeUpdateRequest::new().with_mode(OperatingMode::Readwrite);
    /// let answer = client.schema_registry_v1().modes().update(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, body: &ModeUpdateRequest) -> UpdateMode {
        let mut call = Call::new(&self.client, &UPDATE);
        call.json(body);
        UpdateMode { call }
    }
}

static GET_OF_SUBJECT: Operation = Operation {
    id: "getMode",
    name: "get mode of subject",
    method: "GET",
    path: "/mode/{subject}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ModesClient::get_of_subject`].
    GetModeOfSubject -> Json<Mode>
}

impl GetModeOfSubject {
    /// `true` to return the global value instead of a 404 if the subject has none.
    pub fn default_to_global(mut self, default_to_global: bool) -> Self {
        self.call.query("defaultToGlobal", default_to_global);
        self
    }
}

static UPDATE_OF_SUBJECT: Operation = Operation {
    id: "updateMode",
    name: "update mode of subject",
    method: "PUT",
    path: "/mode/{subject}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ModesClient::update_of_subject`].
    UpdateModeOfSubject -> Json<ModeUpdateRequest>
}

impl UpdateModeOfSubject {
    /// `true` to change to the mode `IMPORT` even if there are schemas already.
    pub fn force(mut self, force: bool) -> Self {
        self.call.query("force", force);
        self
    }
}

static DELETE_OF_SUBJECT: Operation = Operation {
    id: "deleteSubjectMode",
    name: "delete mode of subject",
    method: "DELETE",
    path: "/mode/{subject}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ModesClient::delete_of_subject`].
    DeleteModeOfSubject -> Json<Mode>
}

static GET: Operation = Operation {
    id: "getTopLevelMode",
    name: "get mode",
    method: "GET",
    path: "/mode",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ModesClient::get`].
    GetMode -> Json<Mode>
}

static UPDATE: Operation = Operation {
    id: "updateTopLevelMode",
    name: "update mode",
    method: "PUT",
    path: "/mode",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ModesClient::update`].
    UpdateMode -> Json<ModeUpdateRequest>
}

impl UpdateMode {
    /// `true` to change to the mode `IMPORT` even if there are schemas already.
    pub fn force(mut self, force: bool) -> Self {
        self.call.query("force", force);
        self
    }
}

/// A mode of Schema Registry.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Mode {
    /// The mode: `READWRITE` allows registering schemas; `READONLY` and `READONLY_OVERRIDE` do not;
    /// `IMPORT` allows registering them with given IDs and versions.
    pub mode: Option<OperatingMode>,
}

impl Mode {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mode`](Self::mode).
    pub fn with_mode(mut self, mode: impl Into<OperatingMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

model!(Mode {
    0 "mode": mode,
});

open_enum! {
    /// The mode: `READWRITE` allows registering schemas; `READONLY` and `READONLY_OVERRIDE` do not;
    /// `IMPORT` allows registering them with given IDs and versions.
    pub enum OperatingMode {
        /// `READWRITE`
        Readwrite = "READWRITE",
        /// `READONLY`
        Readonly = "READONLY",
        /// `READONLY_OVERRIDE`
        ReadonlyOverride = "READONLY_OVERRIDE",
        /// `IMPORT`
        Import = "IMPORT",
    }
}

/// The mode to set for Schema Registry.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModeUpdateRequest {
    /// The mode: `READWRITE` allows registering schemas; `READONLY` and `READONLY_OVERRIDE` do not;
    /// `IMPORT` allows registering them with given IDs and versions.
    pub mode: Option<OperatingMode>,
}

impl ModeUpdateRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mode`](Self::mode).
    pub fn with_mode(mut self, mode: impl Into<OperatingMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

model!(ModeUpdateRequest {
    0 "mode": mode,
});
