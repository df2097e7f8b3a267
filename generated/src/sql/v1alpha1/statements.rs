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

/// The operations of [`SqlV1alpha1::statements`](super::SqlV1alpha1::statements).
///
/// SQL statements of Flink, in the format of this early version.
#[derive(Clone, Debug)]
pub struct StatementsClient {
    pub(super) client: Client,
}

impl StatementsClient {
    /// Lists statements.
    ///
    /// Returns the statements of an environment in this region, in pages.
    ///
    /// This operation requires access to "SQL API v1alpha1", which must be requested.
    ///
    /// `GET /sql/v1alpha1/environments/{environment_id}/statements` · Early Access, feature
    /// `early-access` · Flink API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSqlV1alpha1Statements)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `org_id`: The ID of the organization. Format `uuid`.
    ///
    /// Optional: [`compute_pool_id`](ListStatements::compute_pool_id),
    /// [`page_size`](ListStatements::page_size), [`page_token`](ListStatements::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of statements.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The organization or environment does not exist.
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
        org_id: impl Into<String>,
    ) -> ListStatements {
        let org_id: String = org_id.into();
        let mut call = Call::new(&self.client, &LIST).path(environment_id);
        call.header("Org-Id", org_id);
        ListStatements { call }
    }

    /// Creates a statement.
    ///
    /// Submits an SQL statement. It runs asynchronously: check `status.phase` for its progress.
    ///
    /// This operation requires access to "SQL API v1alpha1", which must be requested.
    ///
    /// `POST /sql/v1alpha1/environments/{environment_id}/statements` · Early Access, feature
    /// `early-access` · Flink API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createSqlV1alpha1Statement)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `org_id`: The ID of the organization. Format `uuid`.
    /// - `body`: The name of the statement, its text and its compute pool.
    ///
    /// # Response
    ///
    /// - 201: The statement is being created. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::sql::v1alpha1::{StatementCreate, StatementSpecCreate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = StatementCreate::new(
    ///     StatementSpecCreate::new(
    ///         "count-orders",
    ///         "SELECT COUNT(*) FROM orders;",
    ///         "lfcp-8r2kd",
    ///         "pool-3f8kq",
    ///     ),
    /// );
    /// let response = client
    ///     .sql_v1alpha1()
    ///     .statements()
    ///     .create("env-6m2xp8", "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        environment_id: impl Into<String>,
        org_id: impl Into<String>,
        body: &StatementCreate,
    ) -> CreateStatement {
        let org_id: String = org_id.into();
        let mut call = Call::new(&self.client, &CREATE).path(environment_id);
        call.header("Org-Id", org_id);
        call.json(body);
        CreateStatement { call }
    }

    /// Gets a statement.
    ///
    /// Returns a statement with its text, its settings and its lifecycle phase.
    ///
    /// This operation requires access to "SQL API v1alpha1", which must be requested.
    ///
    /// [`until_ready`](GetStatement::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetStatement::until_gone) until it is gone.
    ///
    /// `GET /sql/v1alpha1/environments/{environment_id}/statements/{statement_name}` · Early
    /// Access, feature `early-access` · Flink API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlV1alpha1Statement)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `statement_name`: The name of the statement.
    /// - `org_id`: The ID of the organization. Format `uuid`.
    ///
    /// # Response
    ///
    /// - 200: The requested statement.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .sql_v1alpha1()
    ///     .statements()
    ///     .get("env-6m2xp8", "count-orders", "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        environment_id: impl Into<String>,
        statement_name: impl Into<String>,
        org_id: impl Into<String>,
    ) -> GetStatement {
        let org_id: String = org_id.into();
        let mut call = Call::new(&self.client, &GET)
            .path(environment_id)
            .path(statement_name);
        call.header("Org-Id", org_id);
        GetStatement { call }
    }

    /// Deletes a statement.
    ///
    /// Stops a statement if it is running and deletes it.
    ///
    /// This operation requires access to "SQL API v1alpha1", which must be requested.
    ///
    /// `DELETE /sql/v1alpha1/environments/{environment_id}/statements/{statement_name}` · Early
    /// Access, feature `early-access` · Flink API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSqlV1alpha1Statement)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `statement_name`: The name of the statement.
    /// - `org_id`: The ID of the organization. Format `uuid`.
    ///
    /// # Response
    ///
    /// - 202: The statement is being deleted. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
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
        org_id: impl Into<String>,
    ) -> DeleteStatement {
        let org_id: String = org_id.into();
        let mut call = Call::new(&self.client, &DELETE)
            .path(environment_id)
            .path(statement_name);
        call.header("Org-Id", org_id);
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

impl ListStatements {
    /// Filters by compute pool ID.
    pub fn compute_pool_id(mut self, compute_pool_id: impl Into<String>) -> Self {
        let compute_pool_id: String = compute_pool_id.into();
        self.call.query("compute_pool_id", compute_pool_id);
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
    /// A request builder for [`StatementsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListStatements -> Json<StatementList>, idempotent
}

pages! {
    ListStatements -> StatementList, Paging::link(&["page_token"])
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
    /// A request builder for [`StatementsClient::create`].
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
    /// A request builder for [`StatementsClient::get`].
    GetStatement -> Json<Statement>, idempotent
}

impl GetStatement {
    /// Polls until `status.phase` is `RUNNING` or `COMPLETED`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<Statement> {
        Waiter::until_ready(self.call, Json::<Statement>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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
    /// A request builder for [`StatementsClient::delete`].
    DeleteStatement -> Empty, idempotent
}

/// A page of statements.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementList {
    /// The group and version of the API that the object belongs to. Always `sql/v1alpha1`.
    pub api_version: String,
    /// The type of the object. Always `StatementList`.
    pub kind: String,
    /// Links of a page of a list.
    pub metadata: ConnectionListMetadata,
    /// The statements on this page. No duplicates.
    pub data: Vec<Statement>,
}

impl StatementList {
    /// Creates a `StatementList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// An SQL statement that Flink runs, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Statement {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `sql/v1alpha1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Statement`.
    pub kind: Option<String>,
    /// The metadata of an object, including its resource version. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The desired state of a statement.
    pub spec: StatementSpec,
    /// The observed state of a statement. Read-only.
    pub status: StatementStatus,
}

impl Statement {
    /// Creates a `Statement` with its required fields.
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

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(Statement {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "spec": spec,
    "status": status,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectMeta {
    /// The URL of the object in the API. Format `uri`; read-only.
    pub self_: String,
    /// The creation time of the object, in UTC. Read-only.
    pub created_at: Option<DateTime>,
    /// The time of the last change of the object, in UTC. Read-only.
    pub updated_at: Option<DateTime>,
}

impl ObjectMeta {
    /// Creates an `ObjectMeta` with its required fields.
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            created_at: None,
            updated_at: None,
        }
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
}

model!(ObjectMeta {
    "self": self_,
    "created_at": created_at,
    "updated_at": updated_at,
});

/// The desired state of a statement, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementSpec {
    /// The name of the statement, unique in the environment and region. At most 255 characters;
    /// immutable.
    pub statement_name: String,
    /// The text of the statement, in Flink SQL. At most 131072 characters; immutable.
    pub statement: String,
    /// Settings that the statement runs with, by name. At most 8192 properties; values of
    /// `sql.secrets.*` are redacted in `Debug`.
    pub properties: Option<BTreeMap<String, String>>,
    /// The ID of the compute pool to run on. At most 255 characters.
    pub compute_pool_id: String,
    /// The ID of the identity pool that the statement runs as. At most 255 characters.
    pub identity_pool_id: Option<String>,
}

impl StatementSpec {
    /// Creates a `StatementSpec` with its required fields.
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
    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets [`identity_pool_id`](Self::identity_pool_id).
    #[must_use]
    pub fn with_identity_pool_id(mut self, identity_pool_id: impl Into<String>) -> Self {
        self.identity_pool_id = Some(identity_pool_id.into());
        self
    }
}

model!(StatementSpec {
    "statement_name": statement_name,
    "statement": statement,
    "properties": properties["sql.secrets.*"],
    "compute_pool_id": compute_pool_id,
    "identity_pool_id": identity_pool_id,
});

/// The observed state of a statement.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementStatus {
    /// The lifecycle phase of the statement. Read-only.
    pub phase: StatementStatusPhase,
    /// The columns of the results.
    pub result_schema: Option<ResultSchema>,
    /// The human-readable reason for the phase of the statement. Read-only.
    pub detail: Option<String>,
}

impl StatementStatus {
    /// Creates a `StatementStatus` with its required fields.
    pub fn new(phase: impl Into<StatementStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            result_schema: None,
            detail: None,
        }
    }

    /// Sets [`result_schema`](Self::result_schema).
    #[must_use]
    pub fn with_result_schema(mut self, result_schema: impl Into<ResultSchema>) -> Self {
        self.result_schema = Some(result_schema.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

model!(StatementStatus {
    "phase": phase,
    "result_schema": result_schema,
    "detail": detail,
});

/// The lifecycle phase of the statement.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatementStatusPhase {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// `COMPLETED`
    Completed,
    /// `DELETING`
    Deleting,
    /// `FAILING`
    Failing,
    /// `FAILED`
    Failed,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(StatementStatusPhase {
    "PENDING": Pending,
    "RUNNING": Running,
    "COMPLETED": Completed,
    "DELETING": Deleting,
    "FAILING": Failing,
    "FAILED": Failed,
});

/// The columns of results.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultSchema {
    /// The columns, in the order of the values in a row.
    pub columns: Option<Vec<ResultColumn>>,
}

impl ResultSchema {
    /// Creates an empty `ResultSchema`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`columns`](Self::columns).
    #[must_use]
    pub fn with_columns(
        mut self,
        columns: impl IntoIterator<Item = impl Into<ResultColumn>>,
    ) -> Self {
        self.columns = Some(columns.into_iter().map(Into::into).collect());
        self
    }
}

model!(ResultSchema {
    "columns": columns,
});

/// An SQL statement that Flink runs, as sent by [`StatementsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementCreate {
    /// The desired state of a statement.
    pub spec: StatementSpecCreate,
}

impl StatementCreate {
    /// Creates a `StatementCreate` with its required fields.
    pub fn new(spec: impl Into<StatementSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(StatementCreate {
    "spec": spec,
});

/// The desired state of a statement, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementSpecCreate {
    /// The name of the statement, unique in the environment and region. At most 255 characters;
    /// immutable.
    pub statement_name: String,
    /// The text of the statement, in Flink SQL. At most 131072 characters; immutable.
    pub statement: String,
    /// Settings that the statement runs with, by name. At most 8192 properties; values of
    /// `sql.secrets.*` are redacted in `Debug`.
    pub properties: Option<BTreeMap<String, String>>,
    /// The ID of the compute pool to run on. At most 255 characters.
    pub compute_pool_id: String,
    /// The ID of the identity pool that the statement runs as. At most 255 characters.
    pub identity_pool_id: String,
}

impl StatementSpecCreate {
    /// Creates a `StatementSpecCreate` with its required fields.
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
    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }
}

model!(StatementSpecCreate {
    "statement_name": statement_name,
    "statement": statement,
    "properties": properties["sql.secrets.*"],
    "compute_pool_id": compute_pool_id,
    "identity_pool_id": identity_pool_id,
});
