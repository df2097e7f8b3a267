// Generated from sql/v1alpha1.yaml by `cargo xtask codegen`; do not edit.

//! SQL statements of Flink, in the format of this early version.

use std::collections::BTreeMap;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ConnectionListMetadata, ResultColumn};
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{FLINK, FLINK_API_KEY};
use crate::wait::{Phased, Phases, Waiter};

/// SQL statements of Flink, in the format of this early version.
///
/// Reached by [`SqlV1alpha1::statements`](super::SqlV1alpha1::statements).
#[derive(Clone, Debug)]
pub struct StatementsClient {
    pub(super) client: Client,
}

impl StatementsClient {
    /// Lists statements.
    ///
    /// `GET /sql/v1alpha1/environments/{environment_id}/statements` · Early Access, feature
    /// `early-access` · Flink API key
    ///
    /// Returns the statements of an environment in this region, one page at a time.
    ///
    /// Access must be asked for: SQL API v1alpha1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSqlV1alpha1Statements)
    ///
    /// # Arguments
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `org_id`: The ID of the organization. Format `uuid`.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of statements. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The organization or environment does not exist. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .sql_v1alpha1()
    ///     .statements()
    ///     .list("env-6m2xp8", "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        environment_id: impl Into<String>,
        org_id: impl AsRef<str>,
    ) -> ListStatements {
        let mut call = Call::new(&self.client, &LIST).path(environment_id);
        call.header("Org-Id", org_id.as_ref());
        ListStatements { call }
    }

    /// Creates a statement.
    ///
    /// `POST /sql/v1alpha1/environments/{environment_id}/statements` · Early Access, feature
    /// `early-access` · Flink API key
    ///
    /// Submits an SQL statement. It runs asynchronously: check `status.phase` for its progress.
    ///
    /// Access must be asked for: SQL API v1alpha1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createSqlV1alpha1Statement)
    ///
    /// # Arguments
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `org_id`: The ID of the organization. Format `uuid`.
    /// - `body`: The name of the statement, its text and its compute pool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The statement is being created. | `X-Request-Id`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::sql::v1alpha1::{StatementCreate, StatementSpecCreate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = StatementCreate::new(
    ///     StatementSpecCreate::new(
    ///         "statement_name",
    ///         "statement",
    ///         "compute_pool_id",
    ///         "identity_pool_id",
    ///     ),
    /// );
    /// let answer = client
    ///     .sql_v1alpha1()
    ///     .statements()
    ///     .create("env-6m2xp8", "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", &body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        environment_id: impl Into<String>,
        org_id: impl AsRef<str>,
        body: &StatementCreate,
    ) -> CreateStatement {
        let mut call = Call::new(&self.client, &CREATE).path(environment_id);
        call.header("Org-Id", org_id.as_ref());
        call.json(body);
        CreateStatement { call }
    }

    /// Gets a statement.
    ///
    /// `GET /sql/v1alpha1/environments/{environment_id}/statements/{statement_name}` · Early
    /// Access, feature `early-access` · Flink API key
    ///
    /// Returns a statement.
    ///
    /// Access must be asked for: SQL API v1alpha1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlV1alpha1Statement)
    ///
    /// [`until_ready`](GetStatement::until_ready) asks again until it is ready,
    /// [`until_gone`](GetStatement::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `statement_name`: The name of the statement.
    /// - `org_id`: The ID of the organization. Format `uuid`.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested statement. | `X-Request-Id` |
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
    ///     .sql_v1alpha1()
    ///     .statements()
    ///     .get("env-6m2xp8", "count-orders", "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        environment_id: impl Into<String>,
        statement_name: impl Into<String>,
        org_id: impl AsRef<str>,
    ) -> GetStatement {
        let mut call = Call::new(&self.client, &GET)
            .path(environment_id)
            .path(statement_name);
        call.header("Org-Id", org_id.as_ref());
        GetStatement { call }
    }

    /// Deletes a statement.
    ///
    /// `DELETE /sql/v1alpha1/environments/{environment_id}/statements/{statement_name}` · Early
    /// Access, feature `early-access` · Flink API key
    ///
    /// Stops a statement if it is running and deletes it.
    ///
    /// Access must be asked for: SQL API v1alpha1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSqlV1alpha1Statement)
    ///
    /// # Arguments
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `statement_name`: The name of the statement.
    /// - `org_id`: The ID of the organization. Format `uuid`.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The statement is being deleted. There is no body. | `X-Request-Id` |
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
    /// client
    ///     .sql_v1alpha1()
    ///     .statements()
    ///     .delete("env-6m2xp8", "count-orders", "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        environment_id: impl Into<String>,
        statement_name: impl Into<String>,
        org_id: impl AsRef<str>,
    ) -> DeleteStatement {
        let mut call = Call::new(&self.client, &DELETE)
            .path(environment_id)
            .path(statement_name);
        call.header("Org-Id", org_id.as_ref());
        DeleteStatement { call }
    }
}

static LIST: Operation = Operation {
    id: "listSqlV1alpha1Statements",
    name: "list statements",
    method: "GET",
    path: "/sql/v1alpha1/environments/{environment_id}/statements",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`StatementsClient::list`].
    ListStatements -> Json<StatementList>
}

pages! {
    ListStatements -> StatementList, Paging::Link("page_token")
}

impl ListStatements {
    /// Filters by compute pool ID.
    pub fn compute_pool_id(mut self, compute_pool_id: impl AsRef<str>) -> Self {
        self.call.query("compute_pool_id", compute_pool_id.as_ref());
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
    id: "createSqlV1alpha1Statement",
    name: "create statement",
    method: "POST",
    path: "/sql/v1alpha1/environments/{environment_id}/statements",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`StatementsClient::create`].
    CreateStatement -> Json<Statement>
}

static GET: Operation = Operation {
    id: "getSqlV1alpha1Statement",
    name: "get statement",
    method: "GET",
    path: "/sql/v1alpha1/environments/{environment_id}/statements/{statement_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`StatementsClient::get`].
    GetStatement -> Json<Statement>
}

impl GetStatement {
    /// Waits until it is ready: until `status.phase` is `RUNNING` or `COMPLETED`. `FAILED` is an
    /// error.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<Statement> {
        Waiter::until_ready(self.call, Json::<Statement>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<Statement, ()> {
        Waiter::until_gone(self.call, Json::<Statement>::ACCEPT, Json::read)
    }
}

static DELETE: Operation = Operation {
    id: "deleteSqlV1alpha1Statement",
    name: "delete statement",
    method: "DELETE",
    path: "/sql/v1alpha1/environments/{environment_id}/statements/{statement_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`StatementsClient::delete`].
    DeleteStatement -> Empty
}

/// A page of statements.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatementList {
    /// The group and version of the API that the object belongs to. Always `sql/v1alpha1`.
    pub api_version: String,
    /// The type of the object. Always `StatementList`.
    pub kind: String,
    /// Links of a page of a list.
    pub metadata: ConnectionListMetadata,
    /// The statements on this page. Without duplicates.
    pub data: Vec<Statement>,
}

impl StatementList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ConnectionListMetadata>,
        data: impl IntoIterator<Item = impl Into<Statement>>,
    ) -> Self {
        Self {
            api_version: "sql/v1alpha1".into(),
            kind: "StatementList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(StatementList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for StatementList {
    type Item = Statement;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Statement] {
        &self.data
    }

    fn into_items(self) -> Vec<Statement> {
        self.data
    }
}

/// An SQL statement that Flink runs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Statement {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `sql/v1alpha1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Statement`.
    pub kind: Option<String>,
    /// The metadata of an object, including its resource version. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The desired state of a statement.
    pub spec: StatementSpec,
    /// The observed state of a statement. Read-only. Set by the service.
    pub status: StatementStatus,
}

impl Statement {
    /// With what is required.
    pub fn new(
        spec: impl Into<StatementSpec>,
        status: impl Into<StatementStatus>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
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

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(Statement {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "spec": spec,
    4 "status": status,
});

impl Phased for Statement {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["RUNNING", "COMPLETED"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.detail.as_deref()
    }
}

/// The metadata of an object, including its resource version.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectMeta {
    /// The URL of the object in the API. Format `uri`; set by the service.
    pub self_: String,
    /// The creation time of the object, in UTC. Set by the service.
    pub created_at: Option<DateTime>,
    /// The time of the last change of the object, in UTC. Set by the service.
    pub updated_at: Option<DateTime>,
}

impl ObjectMeta {
    /// With what is required.
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            created_at: None,
            updated_at: None,
        }
    }

    /// Sets [`created_at`](Self::created_at).
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    pub fn with_updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
}

model!(ObjectMeta {
    0 "self": self_,
    1 "created_at": created_at,
    2 "updated_at": updated_at,
});

/// The desired state of a statement.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatementSpec {
    /// The name of the statement, unique in the environment and region. At most 255 characters;
    /// cannot change after creation.
    pub statement_name: String,
    /// The text of the statement, in Flink SQL. At most 131072 characters; cannot change after
    /// creation.
    pub statement: String,
    /// Settings that the statement runs with, by name. At most 8192 members.
    pub properties: Option<BTreeMap<String, String>>,
    /// The ID of the compute pool to run on. At most 255 characters.
    pub compute_pool_id: String,
    /// The ID of the identity pool that the statement runs as. At most 255 characters.
    pub identity_pool_id: Option<String>,
}

impl StatementSpec {
    /// With what is required.
    pub fn new(
        statement_name: impl Into<String>,
        statement: impl Into<String>,
        compute_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            statement_name: statement_name.into(),
            statement: statement.into(),
            properties: None,
            compute_pool_id: compute_pool_id.into(),
            identity_pool_id: None,
        }
    }

    /// Sets [`properties`](Self::properties).
    pub fn with_properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets [`identity_pool_id`](Self::identity_pool_id).
    pub fn with_identity_pool_id(mut self, identity_pool_id: impl Into<String>) -> Self {
        self.identity_pool_id = Some(identity_pool_id.into());
        self
    }
}

model!(StatementSpec {
    0 "statement_name": statement_name,
    1 "statement": statement,
    2 "properties": properties,
    3 "compute_pool_id": compute_pool_id,
    4 "identity_pool_id": identity_pool_id,
});

/// The observed state of a statement.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatementStatus {
    /// The lifecycle phase of the statement. Set by the service.
    pub phase: StatementStatusPhase,
    /// The columns of the results.
    pub result_schema: Option<ResultSchema>,
    /// The human-readable reason for the phase of the statement. Set by the service.
    pub detail: Option<String>,
}

impl StatementStatus {
    /// With what is required.
    pub fn new(phase: impl Into<StatementStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            result_schema: None,
            detail: None,
        }
    }

    /// Sets [`result_schema`](Self::result_schema).
    pub fn with_result_schema(mut self, result_schema: impl Into<ResultSchema>) -> Self {
        self.result_schema = Some(result_schema.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

model!(StatementStatus {
    0 "phase": phase,
    1 "result_schema": result_schema,
    2 "detail": detail,
});

open_enum! {
    /// The lifecycle phase of the statement.
    pub enum StatementStatusPhase {
        /// `PENDING`
        Pending = "PENDING",
        /// `RUNNING`
        Running = "RUNNING",
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `DELETING`
        Deleting = "DELETING",
        /// `FAILING`
        Failing = "FAILING",
        /// `FAILED`
        Failed = "FAILED",
    }
}

/// The columns of results.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultSchema {
    /// The columns, in the order of the values in a row.
    pub columns: Option<Vec<ResultColumn>>,
}

impl ResultSchema {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`columns`](Self::columns).
    pub fn with_columns(
        mut self,
        columns: impl IntoIterator<Item = impl Into<ResultColumn>>,
    ) -> Self {
        self.columns = Some(columns.into_iter().map(Into::into).collect());
        self
    }
}

model!(ResultSchema {
    0 "columns": columns,
});

/// An SQL statement that Flink runs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatementCreate {
    /// The desired state of a statement.
    pub spec: StatementSpecCreate,
}

impl StatementCreate {
    /// With what is required.
    pub fn new(spec: impl Into<StatementSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(StatementCreate {
    0 "spec": spec,
});

/// The desired state of a statement.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatementSpecCreate {
    /// The name of the statement, unique in the environment and region. At most 255 characters;
    /// cannot change after creation.
    pub statement_name: String,
    /// The text of the statement, in Flink SQL. At most 131072 characters; cannot change after
    /// creation.
    pub statement: String,
    /// Settings that the statement runs with, by name. At most 8192 members.
    pub properties: Option<BTreeMap<String, String>>,
    /// The ID of the compute pool to run on. At most 255 characters.
    pub compute_pool_id: String,
    /// The ID of the identity pool that the statement runs as. At most 255 characters.
    pub identity_pool_id: String,
}

impl StatementSpecCreate {
    /// With what is required.
    pub fn new(
        statement_name: impl Into<String>,
        statement: impl Into<String>,
        compute_pool_id: impl Into<String>,
        identity_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            statement_name: statement_name.into(),
            statement: statement.into(),
            properties: None,
            compute_pool_id: compute_pool_id.into(),
            identity_pool_id: identity_pool_id.into(),
        }
    }

    /// Sets [`properties`](Self::properties).
    pub fn with_properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }
}

model!(StatementSpecCreate {
    0 "statement_name": statement_name,
    1 "statement": statement,
    2 "properties": properties,
    3 "compute_pool_id": compute_pool_id,
    4 "identity_pool_id": identity_pool_id,
});
