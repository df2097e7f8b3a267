// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Checks that a schema is compatible with the versions of a subject, without registering it.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};
use super::RegisterSchemaRequest;

/// The operations of [`SchemaRegistryV1::compatibility`](super::SchemaRegistryV1::compatibility).
///
/// Checks that a schema is compatible with the versions of a subject, without registering it.
#[derive(Clone, Debug)]
pub struct CompatibilityClient {
    pub(super) client: Client,
}

impl CompatibilityClient {
    /// Checks a schema against a version.
    ///
    /// Checks that a schema is compatible with a version of a subject. Uses the compatibility level
    /// of the subject or, if it has none, the global one. Nothing is registered.
    ///
    /// `POST /compatibility/subjects/{subject}/versions/{version}` · Schema Registry API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/testCompatibilityBySubjectName)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    /// - `version`: The version, counted from 1, or `latest`.
    /// - `body`: The schema to check.
    ///
    /// Optional: [`normalize`](CheckVersionCompatibility::normalize),
    /// [`verbose`](CheckVersionCompatibility::verbose)
    ///
    /// # Response
    ///
    /// - 200: Result of the compatibility check and, if requested, the reasons.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The subject does not exist (40401), or it does not have this version (40402).
    /// - 422: The schema or its type (42201) or the version (42202) is invalid.
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::RegisterSchemaRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = RegisterSchemaRequest::new().with_version(1);
    /// let response = client
    ///     .schema_registry_v1()
    ///     .compatibility()
    ///     .check_version("orders-value", "latest", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_version(
        &self,
        subject: impl Into<String>,
        version: impl Into<String>,
        body: &RegisterSchemaRequest,
    ) -> CheckVersionCompatibility {
        let mut call = Call::new(&self.client, &CHECK_VERSION)
            .path(subject)
            .path(version);
        call.json(body);
        CheckVersionCompatibility { call }
    }

    /// Checks a schema against a subject.
    ///
    /// Checks that a schema can be registered under a subject. Uses the compatibility level of the
    /// subject or, if it has none, the global one. Nothing is registered.
    ///
    /// `POST /compatibility/subjects/{subject}/versions` · Schema Registry API key or external
    /// access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/testCompatibilityForSubject)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    /// - `body`: The schema to check.
    ///
    /// Optional: [`verbose`](CheckSubjectCompatibility::verbose)
    ///
    /// # Response
    ///
    /// - 200: Result of the compatibility check and, if requested, the reasons.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 422: The schema or its type (42201) or the version (42202) is invalid.
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::RegisterSchemaRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = RegisterSchemaRequest::new().with_version(1);
    /// let response = client
    ///     .schema_registry_v1()
    ///     .compatibility()
    ///     .check_subject("orders-value", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_subject(
        &self,
        subject: impl Into<String>,
        body: &RegisterSchemaRequest,
    ) -> CheckSubjectCompatibility {
        let mut call = Call::new(&self.client, &CHECK_SUBJECT).path(subject);
        call.json(body);
        CheckSubjectCompatibility { call }
    }
}

static CHECK_VERSION: Operation = Operation {
    id: "testCompatibilityBySubjectName",
    name: "check version compatibility",
    method: "POST",
    path: "/compatibility/subjects/{subject}/versions/{version}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl CheckVersionCompatibility {
    /// Sets whether to normalize the schema first, so that insignificant differences are ignored.
    pub fn normalize(mut self, normalize: bool) -> Self {
        self.call.query("normalize", normalize);
        self
    }

    /// Sets whether to include the reasons for an incompatibility.
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.call.query("verbose", verbose);
        self
    }
}

request! {
    /// A request builder for [`CompatibilityClient::check_version`].
    CheckVersionCompatibility -> Json<CompatibilityCheckResponse>, idempotent
}

static CHECK_SUBJECT: Operation = Operation {
    id: "testCompatibilityForSubject",
    name: "check subject compatibility",
    method: "POST",
    path: "/compatibility/subjects/{subject}/versions",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl CheckSubjectCompatibility {
    /// Sets whether to include the reasons for an incompatibility.
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.call.query("verbose", verbose);
        self
    }
}

request! {
    /// A request builder for [`CompatibilityClient::check_subject`].
    CheckSubjectCompatibility -> Json<CompatibilityCheckResponse>, idempotent
}

/// The result of a compatibility check.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompatibilityCheckResponse {
    /// `true` if the schema is compatible.
    pub is_compatible: Option<bool>,
    /// The reasons for the incompatibility. Empty unless `verbose` is set.
    pub messages: Option<Vec<String>>,
}

impl CompatibilityCheckResponse {
    /// Creates an empty `CompatibilityCheckResponse`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`is_compatible`](Self::is_compatible).
    #[must_use]
    pub fn with_is_compatible(mut self, is_compatible: bool) -> Self {
        self.is_compatible = Some(is_compatible);
        self
    }

    /// Sets [`messages`](Self::messages).
    #[must_use]
    pub fn with_messages(
        mut self,
        messages: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.messages = Some(messages.into_iter().map(Into::into).collect());
        self
    }
}

model!(CompatibilityCheckResponse {
    "is_compatible": is_compatible,
    "messages": messages,
});
