// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! Exceptions of a running statement.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::ExceptionListMeta;
use crate::model::{DateTime, model};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, FLINK, FLINK_API_KEY, GLOBAL_API_KEY};

/// Exceptions of a running statement.
///
/// Reached by [`SqlV1::statement_exceptions`](super::SqlV1::statement_exceptions).
#[derive(Clone, Debug)]
pub struct StatementExceptionsClient {
    pub(super) client: Client,
}

impl StatementExceptionsClient {
    /// Lists exceptions of a statement.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}/exceptions`
    /// · General Availability · Flink API key or global API key or external access token
    ///
    /// Returns the ten latest exceptions of a statement.
    ///
    /// Access must be asked for: SQL API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1StatementExceptions)
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `statement_name`: The name of the statement.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The latest exceptions. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no statement with this name. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .sql_v1()
    ///     .statement_exceptions()
    ///     .get("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", "count-orders")
    ///     .await?;
    /// println!("{answer:?}");
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
    /// A call of [`StatementExceptionsClient::get`].
    GetStatementExceptions -> Json<StatementExceptionList>
}

/// The latest exceptions of a statement.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

/// An exception that occurred while a statement was running.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementException {
    /// The type of the object. Always `StatementException`.
    pub kind: Option<String>,
    /// The name of the exception. Set by the service.
    pub name: Option<String>,
    /// The human-readable error message. Set by the service.
    pub message: Option<String>,
    /// The time of the event, in UTC. Set by the service.
    pub timestamp: Option<DateTime>,
}

impl StatementException {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`message`](Self::message).
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`timestamp`](Self::timestamp).
    pub fn with_timestamp(mut self, timestamp: impl Into<DateTime>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
}

model!(StatementException {
    0 "kind": kind,
    1 "name": name,
    2 "message": message,
    3 "timestamp": timestamp,
});
