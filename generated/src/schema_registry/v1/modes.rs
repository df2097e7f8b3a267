// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Mode that allows or prevents the registration of schemas, global or of a subject.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{UnknownFields, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// Mode that allows or prevents the registration of schemas, global or of a subject.
///
/// Returned by [`SchemaRegistryV1::modes`](super::SchemaRegistryV1::modes).
#[derive(Clone, Debug)]
pub struct ModesClient {
    pub(super) client: Client,
}

impl ModesClient {
    /// Gets the mode of a subject.
    ///
    /// Returns the mode of a subject.
    ///
    /// `GET /mode/{subject}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getMode)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    ///
    /// Optional: [`default_to_global`](GetModeOfSubject::default_to_global)
    ///
    /// # Response
    ///
    /// - 200: The mode of the subject.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: The subject does not exist (40401), or it has no setting of its own.
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .modes()
    ///     .get_of_subject("orders-value")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Sets the mode of a subject. It takes precedence over the global one.
    ///
    /// `PUT /mode/{subject}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateMode)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    /// - `body`: The new mode.
    ///
    /// Optional: [`force`](UpdateModeOfSubject::force)
    ///
    /// # Response
    ///
    /// - 200: The request, as it was sent.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 422: The mode is invalid (42204) or cannot be changed now (42205).
    /// - 500: The store failed (50001), the request could not be forwarded (50003), or there is no
    ///   leader (50004). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::{ModeUpdateRequest, OperatingMode};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ModeUpdateRequest::new().with_mode(OperatingMode::Readwrite);
    /// let response = client
    ///     .schema_registry_v1()
    ///     .modes()
    ///     .update_of_subject("orders-value", &body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes the mode of a subject. The global mode applies afterwards.
    ///
    /// `DELETE /mode/{subject}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSubjectMode)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    ///
    /// # Response
    ///
    /// - 200: The previous mode of the subject.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: The subject does not exist (40401), or it has no setting of its own.
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .modes()
    ///     .delete_of_subject("orders-value")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Returns the mode of all subjects without a mode of their own.
    ///
    /// `GET /mode` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getTopLevelMode)
    ///
    /// # Response
    ///
    /// - 200: The global mode.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect. There
    ///   is no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.schema_registry_v1().modes().get().await?;
    /// println!("{response:?}");
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
    /// Sets the mode of all subjects without a mode of their own.
    ///
    /// `PUT /mode` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateTopLevelMode)
    ///
    /// # Parameters
    ///
    /// - `body`: The new mode.
    ///
    /// Optional: [`force`](UpdateMode::force)
    ///
    /// # Response
    ///
    /// - 200: The request, as it was sent.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 422: The mode is invalid (42204) or cannot be changed now (42205).
    /// - 500: The store failed (50001), the request could not be forwarded (50003), or there is no
    ///   leader (50004). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::{ModeUpdateRequest, OperatingMode};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ModeUpdateRequest::new().with_mode(OperatingMode::Readwrite);
    /// let response = client.schema_registry_v1().modes().update(&body).await?;
    /// println!("{response:?}");
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

impl GetModeOfSubject {
    /// Sets whether to return the global value instead of a 404 if the subject has none.
    pub fn default_to_global(mut self, default_to_global: bool) -> Self {
        self.call.query("defaultToGlobal", default_to_global);
        self
    }
}

request! {
    /// A request builder for [`ModesClient::get_of_subject`].
    GetModeOfSubject -> Json<Mode>, idempotent
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

impl UpdateModeOfSubject {
    /// Sets whether to change to the mode `IMPORT` even if there are schemas already.
    pub fn force(mut self, force: bool) -> Self {
        self.call.query("force", force);
        self
    }
}

request! {
    /// A request builder for [`ModesClient::update_of_subject`].
    UpdateModeOfSubject -> Json<ModeUpdateRequest>, idempotent
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
    /// A request builder for [`ModesClient::delete_of_subject`].
    DeleteModeOfSubject -> Json<Mode>, idempotent
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
    /// A request builder for [`ModesClient::get`].
    GetMode -> Json<Mode>, idempotent
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

impl UpdateMode {
    /// Sets whether to change to the mode `IMPORT` even if there are schemas already.
    pub fn force(mut self, force: bool) -> Self {
        self.call.query("force", force);
        self
    }
}

request! {
    /// A request builder for [`ModesClient::update`].
    UpdateMode -> Json<ModeUpdateRequest>, idempotent
}

/// A mode of Schema Registry.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Mode {
    /// The mode: `READWRITE` allows registering schemas; `READONLY` and `READONLY_OVERRIDE` do not;
    /// `IMPORT` allows registering them with given IDs and versions.
    pub mode: Option<OperatingMode>,
}

impl Mode {
    /// Creates an empty `Mode`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mode`](Self::mode).
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<OperatingMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

model!(Mode {
    "mode": mode,
});

/// The mode: `READWRITE` allows registering schemas; `READONLY` and `READONLY_OVERRIDE` do not;
/// `IMPORT` allows registering them with given IDs and versions.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperatingMode {
    /// `READWRITE`
    Readwrite,
    /// `READONLY`
    Readonly,
    /// `READONLY_OVERRIDE`
    ReadonlyOverride,
    /// `IMPORT`
    Import,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(OperatingMode {
    "READWRITE": Readwrite,
    "READONLY": Readonly,
    "READONLY_OVERRIDE": ReadonlyOverride,
    "IMPORT": Import,
});

/// The mode to set for Schema Registry.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModeUpdateRequest {
    /// The mode: `READWRITE` allows registering schemas; `READONLY` and `READONLY_OVERRIDE` do not;
    /// `IMPORT` allows registering them with given IDs and versions.
    pub mode: Option<OperatingMode>,
    pub(crate) unknown_fields: UnknownFields,
}

impl ModeUpdateRequest {
    /// Creates an empty `ModeUpdateRequest`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mode`](Self::mode).
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<OperatingMode>) -> Self {
        self.mode = Some(mode.into());
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

model!(ModeUpdateRequest {
    "mode": mode,
    ..unknown_fields
});
