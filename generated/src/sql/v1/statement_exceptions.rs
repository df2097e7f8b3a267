// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! Exceptions of a running statement.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::ExceptionListMeta;
use crate::model::{DateTime, model};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, FLINK, FLINK_API_KEY, GLOBAL_API_KEY};

/// The operations of [`SqlV1::statement_exceptions`](super::SqlV1::statement_exceptions).
///
/// Exceptions of a running statement.
#[derive(Clone, Debug)]
pub struct StatementExceptionsClient {
    pub(super) client: Client,
}

impl StatementExceptionsClient {
    /// Lists exceptions of a statement.
    ///
    /// Returns the ten latest exceptions of a statement.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}/exceptions`
    /// · General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1StatementExceptions)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `statement_name`: The name of the statement.
    ///
    /// # Response
    ///
    /// - 200: The latest exceptions.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no statement with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .sql_v1()
    ///     .statement_exceptions()
    ///     .get("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", "count-orders")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        statement_name: impl Into<String>,
    ) -> GetStatementExceptions {
        GetStatementExceptions {
            call: Call::new(&self.client, &GET)
                .path(organization_id)
                .path(environment_id)
                .path(statement_name),
        }
    }
}

static GET: Operation = Operation {
    id: "getSqlv1StatementExceptions",
    name: "get statement exceptions",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}/exceptions",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StatementExceptionsClient::get`].
    GetStatementExceptions -> Json<StatementExceptionList>, idempotent
}

/// The latest exceptions of a statement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementExceptionList {
    /// The group and version of the API that the object belongs to. Always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Always `StatementExceptionList`.
    pub kind: String,
    /// Links of a list of exceptions.
    pub metadata: ExceptionListMeta,
    /// The exceptions.
    pub data: Vec<StatementException>,
}

impl StatementExceptionList {
    /// Creates a `StatementExceptionList` with its required fields.
    pub fn new(
        metadata: impl Into<ExceptionListMeta>,
        data: impl IntoIterator<Item = impl Into<StatementException>>,
    ) -> Self {
        Self {
            api_version: "sql/v1".into(),
            kind: "StatementExceptionList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(StatementExceptionList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// An exception that occurred while a statement was running.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementException {
    /// The type of the object. Always `StatementException`.
    pub kind: Option<String>,
    /// The name of the exception. Read-only.
    pub name: Option<String>,
    /// The human-readable error message. Read-only.
    pub message: Option<String>,
    /// The time of the event, in UTC. Read-only.
    pub timestamp: Option<DateTime>,
}

impl StatementException {
    /// Creates an empty `StatementException`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: impl Into<DateTime>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
}

model!(StatementException {
    "kind": kind,
    "name": name,
    "message": message,
    "timestamp": timestamp,
});
