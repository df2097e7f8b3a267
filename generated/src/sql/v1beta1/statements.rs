// Generated from sql/v1beta1.yaml by `cargo xtask codegen`; do not edit.

//! SQL statements of Flink, in the format of this early version.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    ConnectionListMetadata, ConnectionMetadata, ObjectMetaCreate, ObjectMetaUpdate,
    ResultColumn,
};
use crate::model::{UnknownFields, Zero, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{FLINK, FLINK_API_KEY};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`SqlV1beta1::statements`](super::SqlV1beta1::statements).
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
    /// This operation requires access to "SQL API v1beta1", which must be requested.
    ///
    /// `GET /sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements`
    /// · Preview, feature `preview` · Flink API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSqlv1beta1Statements)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    ///
    /// Optional: [`spec_compute_pool_id`](ListStatements::spec_compute_pool_id),
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
    ///     .sql_v1beta1()
    ///     .statements()
    ///     .list("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8")
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
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
    ) -> ListStatements {
        ListStatements {
            call: Call::new(&self.client, &LIST)
                .path(organization_id)
                .path(environment_id),
        }
    }

    /// Creates a statement.
    ///
    /// Submits an SQL statement. It runs asynchronously: check `status.phase` for its progress.
    ///
    /// This operation requires access to "SQL API v1beta1", which must be requested.
    ///
    /// `POST /sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements`
    /// · Preview, feature `preview` · Flink API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createSqlv1beta1Statement)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
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
    /// use confluent_cloud::sql::v1beta1::{StatementCreate, StatementSpecCreate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = StatementCreate::new(
    ///     "count-orders",
    ///     StatementSpecCreate::new(
    ///         "SELECT COUNT(*) FROM orders;",
    ///         "lfcp-8r2kd",
    ///         "sa-4p7rn",
    ///     ),
    /// );
    /// let response = client
    ///     .sql_v1beta1()
    ///     .statements()
    ///     .create("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        body: &StatementCreate,
    ) -> CreateStatement {
        let mut call = Call::new(&self.client, &CREATE)
            .path(organization_id)
            .path(environment_id);
        call.json(body);
        CreateStatement { call }
    }

    /// Gets a statement.
    ///
    /// Returns a statement with its text, its settings and its lifecycle phase.
    ///
    /// This operation requires access to "SQL API v1beta1", which must be requested.
    ///
    /// [`until_ready`](GetStatement::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetStatement::until_gone) until it is gone.
    ///
    /// `GET /sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}`
    /// · Preview, feature `preview` · Flink API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1beta1Statement)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `statement_name`: The name of the statement.
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
    ///     .sql_v1beta1()
    ///     .statements()
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
    ) -> GetStatement {
        GetStatement {
            call: Call::new(&self.client, &GET)
                .path(organization_id)
                .path(environment_id)
                .path(statement_name),
        }
    }

    /// Updates a statement.
    ///
    /// Stops a statement. `metadata.resource_version` must be the latest one.
    ///
    /// This operation requires access to "SQL API v1beta1", which must be requested.
    ///
    /// `PUT /sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}`
    /// · Preview, feature `preview` · Flink API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateSqlv1beta1Statement)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `statement_name`: The name of the statement.
    /// - `body`: The statement with the new value of `spec.stopped` and the latest
    ///   `metadata.resource_version`.
    ///
    /// # Response
    ///
    /// - 202: The statement is being updated. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::sql::v1beta1::{
    ///     ObjectMetaUpdate, StatementSpecUpdate, StatementUpdate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = StatementUpdate::new(
    ///     ObjectMetaUpdate::new("k7f2x"),
    ///     "count-orders",
    ///     StatementSpecUpdate::new(true),
    /// );
    /// client
    ///     .sql_v1beta1()
    ///     .statements()
    ///     .update(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "count-orders",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        statement_name: impl Into<String>,
        body: &StatementUpdate,
    ) -> UpdateStatement {
        let mut call = Call::new(&self.client, &UPDATE)
            .path(organization_id)
            .path(environment_id)
            .path(statement_name);
        call.json(body);
        UpdateStatement { call }
    }

    /// Deletes a statement.
    ///
    /// Stops a statement if it is running and deletes it.
    ///
    /// This operation requires access to "SQL API v1beta1", which must be requested.
    ///
    /// `DELETE /sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}`
    /// · Preview, feature `preview` · Flink API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSqlv1beta1Statement)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `statement_name`: The name of the statement.
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
    ///     .sql_v1beta1()
    ///     .statements()
    ///     .delete("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", "count-orders")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        statement_name: impl Into<String>,
    ) -> DeleteStatement {
        DeleteStatement {
            call: Call::new(&self.client, &DELETE)
                .path(organization_id)
                .path(environment_id)
                .path(statement_name),
        }
    }
}

static LIST: Operation = Operation {
    id: "listSqlv1beta1Statements",
    name: "list statements",
    method: "GET",
    path: "/sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY]],
    retry: Retry::Idempotent,
};

impl ListStatements {
    /// Filters by compute pool ID.
    pub fn spec_compute_pool_id(
        mut self,
        spec_compute_pool_id: impl Into<String>,
    ) -> Self {
        let spec_compute_pool_id: String = spec_compute_pool_id.into();
        self.call.query("spec.compute_pool_id", spec_compute_pool_id);
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
    id: "createSqlv1beta1Statement",
    name: "create statement",
    method: "POST",
    path: "/sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`StatementsClient::create`].
    CreateStatement -> Json<Statement>
}

static GET: Operation = Operation {
    id: "getSqlv1beta1Statement",
    name: "get statement",
    method: "GET",
    path: "/sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StatementsClient::get`].
    GetStatement -> Json<Statement>, idempotent
}

impl GetStatement {
    /// Polls until `status.phase` is `RUNNING` or `COMPLETED`. `FAILED`, `FAILING` and `STOPPED`
    /// are errors.
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

static UPDATE: Operation = Operation {
    id: "updateSqlv1beta1Statement",
    name: "update statement",
    method: "PUT",
    path: "/sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StatementsClient::update`].
    UpdateStatement -> Empty, idempotent
}

static DELETE: Operation = Operation {
    id: "deleteSqlv1beta1Statement",
    name: "delete statement",
    method: "DELETE",
    path: "/sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
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
    /// The group and version of the API that the object belongs to. Always `sql/v1beta1`.
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
            api_version: "sql/v1beta1".into(),
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
    /// `sql/v1beta1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Statement`.
    pub kind: Option<String>,
    /// The metadata of the statement, including its resource version. A request sends only
    /// `resource_version`.
    pub metadata: Option<ConnectionMetadata>,
    /// The name of the statement, unique in the environment and region. At most 255 characters;
    /// immutable.
    pub name: Option<String>,
    /// The ID of the organization. Format `uuid`; immutable.
    pub organization_id: Option<String>,
    /// The ID of the environment of the statement. Immutable.
    pub environment_id: Option<String>,
    /// The desired state of a statement.
    pub spec: StatementSpec,
    /// The observed state of a statement. Read-only.
    pub status: StatementStatus,
    pub(crate) unknown_fields: UnknownFields,
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
            name: None,
            organization_id: None,
            environment_id: None,
            spec: spec.into(),
            status: status.into(),
            unknown_fields: UnknownFields::new(),
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
    pub fn with_metadata(mut self, metadata: impl Into<ConnectionMetadata>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`organization_id`](Self::organization_id).
    #[must_use]
    pub fn with_organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets [`environment_id`](Self::environment_id).
    #[must_use]
    pub fn with_environment_id(mut self, environment_id: impl Into<String>) -> Self {
        self.environment_id = Some(environment_id.into());
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

model!(Statement {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "name": name,
    "organization_id": organization_id,
    "environment_id": environment_id,
    "spec": spec,
    "status": status,
    ..unknown_fields
});

impl Phased for Statement {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["RUNNING", "COMPLETED"],
        failed: &["FAILED", "FAILING", "STOPPED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.detail.as_deref()
    }
}

/// The desired state of a statement, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementSpec {
    /// The text of the statement, in Flink SQL. At most 131072 characters; immutable.
    pub statement: String,
    /// Settings that the statement runs with, by name. At most 8192 properties; values of
    /// `sql.secrets.*` are redacted in `Debug`.
    pub properties: Option<BTreeMap<String, String>>,
    /// The ID of the compute pool to run on. At most 255 characters.
    pub compute_pool_id: String,
    /// The ID of the principal that the statement runs as: a user or a service account. At most 255
    /// characters; immutable.
    pub principal: Option<String>,
    /// `true` to stop the statement.
    pub stopped: Option<bool>,
    pub(crate) unknown_fields: UnknownFields,
}

impl StatementSpec {
    /// Creates a `StatementSpec` with its required fields.
    pub fn new(
        statement: impl Into<String>,
        compute_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            statement: statement.into(),
            properties: None,
            compute_pool_id: compute_pool_id.into(),
            principal: None,
            stopped: None,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`properties`](Self::properties).
    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets [`principal`](Self::principal).
    #[must_use]
    pub fn with_principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }

    /// Sets [`stopped`](Self::stopped).
    #[must_use]
    pub fn with_stopped(mut self, stopped: bool) -> Self {
        self.stopped = Some(stopped);
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

model!(StatementSpec {
    "statement": statement,
    "properties": properties["sql.secrets.*"],
    "compute_pool_id": compute_pool_id,
    "principal": principal,
    "stopped": stopped,
    ..unknown_fields
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
    /// `STOPPED`
    Stopped,
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
    "STOPPED": Stopped,
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
    /// The metadata of the statement, including its resource version. A request sends only
    /// `resource_version`.
    pub metadata: Option<ObjectMetaCreate>,
    /// The name of the statement, unique in the environment and region. At most 255 characters;
    /// immutable.
    pub name: String,
    /// The ID of the organization. Format `uuid`; immutable.
    pub organization_id: Option<String>,
    /// The ID of the environment of the statement. Immutable.
    pub environment_id: Option<String>,
    /// The desired state of a statement.
    pub spec: StatementSpecCreate,
}

impl StatementCreate {
    /// Creates a `StatementCreate` with its required fields.
    pub fn new(name: impl Into<String>, spec: impl Into<StatementSpecCreate>) -> Self {
        Self {
            metadata: None,
            name: name.into(),
            organization_id: None,
            environment_id: None,
            spec: spec.into(),
        }
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMetaCreate>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`organization_id`](Self::organization_id).
    #[must_use]
    pub fn with_organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets [`environment_id`](Self::environment_id).
    #[must_use]
    pub fn with_environment_id(mut self, environment_id: impl Into<String>) -> Self {
        self.environment_id = Some(environment_id.into());
        self
    }
}

model!(StatementCreate {
    "metadata": metadata,
    "name": name,
    "organization_id": organization_id,
    "environment_id": environment_id,
    "spec": spec,
});

/// The desired state of a statement, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementSpecCreate {
    /// The text of the statement, in Flink SQL. At most 131072 characters; immutable.
    pub statement: String,
    /// Settings that the statement runs with, by name. At most 8192 properties; values of
    /// `sql.secrets.*` are redacted in `Debug`.
    pub properties: Option<BTreeMap<String, String>>,
    /// The ID of the compute pool to run on. At most 255 characters.
    pub compute_pool_id: String,
    /// The ID of the principal that the statement runs as: a user or a service account. At most 255
    /// characters; immutable.
    pub principal: String,
    /// `true` to stop the statement.
    pub stopped: Option<bool>,
}

impl StatementSpecCreate {
    /// Creates a `StatementSpecCreate` with its required fields.
    pub fn new(
        statement: impl Into<String>,
        compute_pool_id: impl Into<String>,
        principal: impl Into<String>,
    ) -> Self {
        Self {
            statement: statement.into(),
            properties: None,
            compute_pool_id: compute_pool_id.into(),
            principal: principal.into(),
            stopped: None,
        }
    }

    /// Sets [`properties`](Self::properties).
    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets [`stopped`](Self::stopped).
    #[must_use]
    pub fn with_stopped(mut self, stopped: bool) -> Self {
        self.stopped = Some(stopped);
        self
    }
}

model!(StatementSpecCreate {
    "statement": statement,
    "properties": properties["sql.secrets.*"],
    "compute_pool_id": compute_pool_id,
    "principal": principal,
    "stopped": stopped,
});

/// An SQL statement that Flink runs, as sent by [`StatementsClient::update`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementUpdate {
    /// The metadata of the statement, including its resource version. A request sends only
    /// `resource_version`.
    pub metadata: ObjectMetaUpdate,
    /// The name of the statement, unique in the environment and region. At most 255 characters;
    /// immutable.
    pub name: String,
    /// The ID of the organization. Format `uuid`; immutable.
    pub organization_id: Option<String>,
    /// The ID of the environment of the statement. Immutable.
    pub environment_id: Option<String>,
    /// The desired state of a statement.
    pub spec: StatementSpecUpdate,
    pub(crate) unknown_fields: UnknownFields,
}

impl StatementUpdate {
    /// Creates a `StatementUpdate` with its required fields.
    pub fn new(
        metadata: impl Into<ObjectMetaUpdate>,
        name: impl Into<String>,
        spec: impl Into<StatementSpecUpdate>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            name: name.into(),
            organization_id: None,
            environment_id: None,
            spec: spec.into(),
            unknown_fields: UnknownFields::new(),
        }
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

model!(StatementUpdate {
    "metadata": metadata,
    "name": name,
    "organization_id": organization_id,
    "environment_id": environment_id,
    "spec": spec,
    ..unknown_fields
});

/// Builds an update from a fetched resource.
///
/// Drops read-only fields and keeps unknown ones. Required fields that the response omitted are
/// empty.
impl From<Statement> for StatementUpdate {
    fn from(read: Statement) -> Self {
        Self {
            metadata: read.metadata.map(Into::into).unwrap_or_else(Zero::zero),
            name: read.name.unwrap_or_default(),
            organization_id: read.organization_id,
            environment_id: read.environment_id,
            spec: read.spec.into(),
            unknown_fields: read.unknown_fields,
        }
    }
}

/// The desired state of a statement, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementSpecUpdate {
    /// The text of the statement, in Flink SQL. At most 131072 characters; immutable.
    pub statement: Option<String>,
    /// Settings that the statement runs with, by name. At most 8192 properties; values of
    /// `sql.secrets.*` are redacted in `Debug`.
    pub properties: Option<BTreeMap<String, String>>,
    /// The ID of the compute pool to run on. At most 255 characters.
    pub compute_pool_id: Option<String>,
    /// The ID of the principal that the statement runs as: a user or a service account. At most 255
    /// characters; immutable.
    pub principal: Option<String>,
    /// `true` to stop the statement.
    pub stopped: bool,
    pub(crate) unknown_fields: UnknownFields,
}

impl StatementSpecUpdate {
    /// Creates a `StatementSpecUpdate` with its required fields.
    pub fn new(stopped: bool) -> Self {
        Self {
            statement: None,
            properties: None,
            compute_pool_id: None,
            principal: None,
            stopped,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`properties`](Self::properties).
    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets [`compute_pool_id`](Self::compute_pool_id).
    #[must_use]
    pub fn with_compute_pool_id(mut self, compute_pool_id: impl Into<String>) -> Self {
        self.compute_pool_id = Some(compute_pool_id.into());
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

model!(StatementSpecUpdate {
    "statement": statement,
    "properties": properties["sql.secrets.*"],
    "compute_pool_id": compute_pool_id,
    "principal": principal,
    "stopped": stopped,
    ..unknown_fields
});

/// Builds an update from a fetched resource.
///
/// Drops read-only fields and keeps unknown ones. Required fields that the response omitted are
/// empty.
impl From<StatementSpec> for StatementSpecUpdate {
    fn from(read: StatementSpec) -> Self {
        Self {
            statement: Some(read.statement),
            properties: read.properties,
            compute_pool_id: Some(read.compute_pool_id),
            principal: read.principal,
            stopped: read.stopped.unwrap_or_default(),
            unknown_fields: read.unknown_fields,
        }
    }
}
