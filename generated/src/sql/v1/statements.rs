// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! SQL statements of Flink of any kind: definitions, queries, inserts.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::ConnectionListMetadata;
use crate::model::{
    DateTime, Shape, SharedJson, Union, UnknownFields, Zero, decode_variant, model,
    open_enum, union,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{EXTERNAL_TOKEN, FLINK, FLINK_API_KEY, GLOBAL_API_KEY};
use crate::wait::{Phased, Phases, Waiter};
use super::{
    DataType, ScalingStatus, StatementObjectMeta, StatementObjectMetaCreate,
    StatementObjectMetaUpdate, StatementResult, StatementWarning,
};

/// The operations of [`SqlV1::statements`](super::SqlV1::statements).
///
/// SQL statements of Flink of any kind: definitions, queries, inserts.
#[derive(Clone, Debug)]
pub struct StatementsClient {
    pub(super) client: Client,
}

impl StatementsClient {
    /// Lists statements.
    ///
    /// Returns the statements of an environment in this region, in pages.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/statements` ·
    /// General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSqlv1Statements)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    ///
    /// Optional: [`spec_compute_pool_id`](ListStatements::spec_compute_pool_id),
    /// [`label_selector`](ListStatements::label_selector),
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
    ///     .sql_v1()
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
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `POST /sql/v1/organizations/{organization_id}/environments/{environment_id}/statements` ·
    /// General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createSqlv1Statement)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `body`: The name of the statement, its text and its execution settings.
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
    /// use confluent_cloud::sql::v1::{StatementCreate, StatementSpecCreate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = StatementCreate::new(
    ///     "count-orders",
    ///     StatementSpecCreate::new("SELECT COUNT(*) FROM orders;"),
    /// );
    /// let response = client
    ///     .sql_v1()
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
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// [`until_ready`](GetStatement::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetStatement::until_gone) until it is gone.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}`
    /// · General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1Statement)
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
    /// Stops or resumes a statement, or changes its compute pool, its principal or its scaling.
    /// `metadata.resource_version` must be the latest one; a 409 means that the statement has
    /// changed since, so fetch it again and repeat the change.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `PUT /sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}`
    /// · General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateSqlv1Statement)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `statement_name`: The name of the statement.
    /// - `body`: The statement with the new values and the latest `metadata.resource_version`.
    ///
    /// # Response
    ///
    /// - 202: The statement is being updated. The response has no body.
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
    /// use confluent_cloud::sql::v1::{
    ///     StatementObjectMetaUpdate, StatementSpecUpdate, StatementUpdate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = StatementUpdate::new(
    ///     StatementObjectMetaUpdate::new("k7f2x"),
    ///     "count-orders",
    ///     StatementSpecUpdate::new(true),
    /// );
    /// client
    ///     .sql_v1()
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

    /// Patches a statement.
    ///
    /// Changes a statement with a list of changes, similar to JSON Patch (RFC 6902) but with the
    /// names of operations in upper case.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `PATCH /sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}`
    /// · Early Access, feature `early-access` · Flink API key, global API key, or external access
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/patchSqlv1Statement)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `statement_name`: The name of the statement.
    ///
    /// Optional: [`body`](PatchStatement::body)
    ///
    /// # Response
    ///
    /// - 200: The statement after the changes.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no statement with this name.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::sql::v1::{
    ///     JsonPatchRequestAddReplace, JsonPatchRequestAddReplaceOp, PatchStatementBody,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = [
    ///     PatchStatementBody::JsonPatchRequestAddReplace(
    ///         JsonPatchRequestAddReplace::new(
    ///             "/spec/stopped",
    ///             serde_json::json!({}),
    ///             JsonPatchRequestAddReplaceOp::Add,
    ///         ),
    ///     ),
    /// ];
    /// let response = client
    ///     .sql_v1()
    ///     .statements()
    ///     .patch("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", "count-orders")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "early-access")]
    pub fn patch(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        statement_name: impl Into<String>,
    ) -> PatchStatement {
        PatchStatement {
            call: Call::new(&self.client, &PATCH)
                .path(organization_id)
                .path(environment_id)
                .path(statement_name),
        }
    }

    /// Deletes a statement.
    ///
    /// Stops a statement if it is running and deletes it.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `DELETE /sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}`
    /// · General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSqlv1Statement)
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
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no statement with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .sql_v1()
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
    id: "listSqlv1Statements",
    name: "list statements",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
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

    /// Filters by labels: `name=value` pairs, separated by commas.
    pub fn label_selector(mut self, label_selector: impl Into<String>) -> Self {
        let label_selector: String = label_selector.into();
        self.call.query("label_selector", label_selector);
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
    id: "createSqlv1Statement",
    name: "create statement",
    method: "POST",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`StatementsClient::create`].
    CreateStatement -> Json<Statement>
}

static GET: Operation = Operation {
    id: "getSqlv1Statement",
    name: "get statement",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
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
    id: "updateSqlv1Statement",
    name: "update statement",
    method: "PUT",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StatementsClient::update`].
    UpdateStatement -> Empty, idempotent
}

#[cfg(feature = "early-access")]
static PATCH: Operation = Operation {
    id: "patchSqlv1Statement",
    name: "patch statement",
    method: "PATCH",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

#[cfg(feature = "early-access")]
impl PatchStatement {
    /// Sets the request body: the changes, in order of execution.
    #[inline]
    pub fn body(mut self, body: &[PatchStatementBody]) -> Self {
        self.call.json_as("application/json-patch+json", &body);
        self
    }
}

#[cfg(feature = "early-access")]
request! {
    /// A request builder for [`StatementsClient::patch`].
    PatchStatement -> Json<Statement>
}

static DELETE: Operation = Operation {
    id: "deleteSqlv1Statement",
    name: "delete statement",
    method: "DELETE",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
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
    /// The group and version of the API that the object belongs to. Always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Always `StatementList`.
    pub kind: String,
    /// Links of this page.
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
            api_version: "sql/v1".into(),
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
    /// The group and version of the API that the object belongs to. Read-only; always `sql/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Statement`.
    pub kind: Option<String>,
    /// The metadata of the statement, including its resource version and labels. A request sends
    /// only `resource_version` and `labels`.
    pub metadata: Option<StatementObjectMeta>,
    /// The name of the statement, unique in the environment and region. At most 100 characters;
    /// must match `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; immutable.
    pub name: Option<String>,
    /// The ID of the organization. Format `uuid`; immutable.
    pub organization_id: Option<String>,
    /// The ID of the environment of the statement. Immutable.
    pub environment_id: Option<String>,
    /// The desired state of a statement.
    pub spec: StatementSpec,
    /// The observed state of a statement. Read-only.
    pub status: StatementStatus,
    /// The results of the statement. Absent unless they are available immediately. Read-only.
    pub result: Option<StatementResult>,
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
            result: None,
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
    pub fn with_metadata(mut self, metadata: impl Into<StatementObjectMeta>) -> Self {
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

    /// Sets [`result`](Self::result).
    #[must_use]
    pub fn with_result(mut self, result: impl Into<StatementResult>) -> Self {
        self.result = Some(result.into());
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
    "result": result,
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
    /// The ID of the compute pool to run on. Defaults to the default pool. At most 255 characters.
    pub compute_pool_id: Option<String>,
    /// The ID of the principal that the statement runs as: a user, a service account or an identity
    /// pool. In responses, it may also be the CRN in `status.identity`. At most 1024 characters;
    /// immutable.
    pub principal: Option<String>,
    /// `true` to stop the statement.
    pub stopped: Option<bool>,
    /// The execution mode of the statement: streaming or batch. Early access only. At most 255
    /// characters; read-only.
    pub execution_mode: Option<String>,
    /// The scaling target of the statement.
    pub scaling: Option<ScalingSpec>,
    pub(crate) unknown_fields: UnknownFields,
}

impl StatementSpec {
    /// Creates a `StatementSpec` with its required fields.
    pub fn new(statement: impl Into<String>) -> Self {
        Self {
            statement: statement.into(),
            properties: None,
            compute_pool_id: None,
            principal: None,
            stopped: None,
            execution_mode: None,
            scaling: None,
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

    /// Sets [`execution_mode`](Self::execution_mode).
    #[must_use]
    pub fn with_execution_mode(mut self, execution_mode: impl Into<String>) -> Self {
        self.execution_mode = Some(execution_mode.into());
        self
    }

    /// Sets [`scaling`](Self::scaling).
    #[must_use]
    pub fn with_scaling(mut self, scaling: impl Into<ScalingSpec>) -> Self {
        self.scaling = Some(scaling.into());
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
    "execution_mode": execution_mode,
    "scaling": scaling,
    ..unknown_fields
});

/// The scaling target of a statement.
///
/// Can be changed while the statement runs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingSpec {
    /// The target size, in Confluent Flink Units (CFUs). Not guaranteed, and the statement may
    /// scale beyond it. At least 0.
    pub baseline_cfu: Option<i32>,
    pub(crate) unknown_fields: UnknownFields,
}

impl ScalingSpec {
    /// Creates an empty `ScalingSpec`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`baseline_cfu`](Self::baseline_cfu).
    #[must_use]
    pub fn with_baseline_cfu(mut self, baseline_cfu: i32) -> Self {
        self.baseline_cfu = Some(baseline_cfu);
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

model!(ScalingSpec {
    "baseline_cfu": baseline_cfu,
    ..unknown_fields
});

/// The observed state of a statement.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementStatus {
    /// The lifecycle phase of the statement. `COMPLETED`, `FAILED` and `STOPPED` are final, unless
    /// the statement is resumed; `DEGRADED` means that it runs with problems. Read-only.
    pub phase: StatementStatusPhase,
    /// The scaling status of the statement. Read-only.
    pub scaling_status: Option<ScalingStatus>,
    /// The state size of the statement in relation to the limits. Read-only.
    pub state_limit_status: Option<StateLimitStatus>,
    /// The human-readable reason for the phase of the statement. Read-only.
    pub detail: Option<String>,
    /// Problems that do not prevent the statement from running. Read-only.
    pub warnings: Option<Vec<StatementWarning>>,
    /// The kind and result schema of a statement. Read-only.
    pub traits: Option<StatementTraits>,
    /// The network of the statement: `PUBLIC` or `PRIVATE`. Read-only.
    pub network_kind: Option<NetworkKind>,
    /// The last processed Kafka offsets, by topic. Each value lists partitions with their offset.
    /// Read-only.
    pub latest_offsets: Option<BTreeMap<String, String>>,
    /// The time at which `latest_offsets` was recorded, in UTC. Read-only.
    pub latest_offsets_timestamp: Option<DateTime>,
    /// The time at which the statement was completed, failed or stopped, in UTC. Early access only.
    pub end_time: Option<DateTime>,
    /// The duration of the statement until it was completed, failed or stopped, in ISO 8601 format.
    /// Early access only. Format `duration`.
    pub duration: Option<String>,
    /// The object that the statement created, if any. Early access only.
    pub affected_resource: Option<AffectedResource>,
    /// The CRN of the current owner of the statement: its creator, or the principal that last set
    /// `spec.principal`. The format may change, so treat it as opaque. At most 1024 characters;
    /// format `uri`; read-only.
    pub identity: Option<String>,
}

impl StatementStatus {
    /// Creates a `StatementStatus` with its required fields.
    pub fn new(phase: impl Into<StatementStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            scaling_status: None,
            state_limit_status: None,
            detail: None,
            warnings: None,
            traits: None,
            network_kind: None,
            latest_offsets: None,
            latest_offsets_timestamp: None,
            end_time: None,
            duration: None,
            affected_resource: None,
            identity: None,
        }
    }

    /// Sets [`scaling_status`](Self::scaling_status).
    #[must_use]
    pub fn with_scaling_status(
        mut self,
        scaling_status: impl Into<ScalingStatus>,
    ) -> Self {
        self.scaling_status = Some(scaling_status.into());
        self
    }

    /// Sets [`state_limit_status`](Self::state_limit_status).
    #[must_use]
    pub fn with_state_limit_status(
        mut self,
        state_limit_status: impl Into<StateLimitStatus>,
    ) -> Self {
        self.state_limit_status = Some(state_limit_status.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets [`warnings`](Self::warnings).
    #[must_use]
    pub fn with_warnings(
        mut self,
        warnings: impl IntoIterator<Item = impl Into<StatementWarning>>,
    ) -> Self {
        self.warnings = Some(warnings.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`traits`](Self::traits).
    #[must_use]
    pub fn with_traits(mut self, traits: impl Into<StatementTraits>) -> Self {
        self.traits = Some(traits.into());
        self
    }

    /// Sets [`network_kind`](Self::network_kind).
    #[must_use]
    pub fn with_network_kind(mut self, network_kind: impl Into<NetworkKind>) -> Self {
        self.network_kind = Some(network_kind.into());
        self
    }

    /// Sets [`latest_offsets`](Self::latest_offsets).
    #[must_use]
    pub fn with_latest_offsets(
        mut self,
        latest_offsets: BTreeMap<String, String>,
    ) -> Self {
        self.latest_offsets = Some(latest_offsets);
        self
    }

    /// Sets [`latest_offsets_timestamp`](Self::latest_offsets_timestamp).
    #[must_use]
    pub fn with_latest_offsets_timestamp(
        mut self,
        latest_offsets_timestamp: impl Into<DateTime>,
    ) -> Self {
        self.latest_offsets_timestamp = Some(latest_offsets_timestamp.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`duration`](Self::duration).
    #[must_use]
    pub fn with_duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets [`affected_resource`](Self::affected_resource).
    #[must_use]
    pub fn with_affected_resource(
        mut self,
        affected_resource: impl Into<AffectedResource>,
    ) -> Self {
        self.affected_resource = Some(affected_resource.into());
        self
    }

    /// Sets [`identity`](Self::identity).
    #[must_use]
    pub fn with_identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }
}

model!(StatementStatus {
    "phase": phase,
    "scaling_status": scaling_status,
    "state_limit_status": state_limit_status,
    "detail": detail,
    "warnings": warnings,
    "traits": traits,
    "network_kind": network_kind,
    "latest_offsets": latest_offsets,
    "latest_offsets_timestamp": latest_offsets_timestamp,
    "end_time": end_time,
    "duration": duration,
    "affected_resource": affected_resource,
    "identity": identity,
});

/// The lifecycle phase of the statement.
///
/// `COMPLETED`, `FAILED` and `STOPPED` are final, unless the statement is resumed; `DEGRADED` means
/// that it runs with problems.
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
    /// `STOPPING`
    Stopping,
    /// `STOPPED`
    Stopped,
    /// `DEGRADED`
    Degraded,
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
    "STOPPING": Stopping,
    "STOPPED": Stopped,
    "DEGRADED": Degraded,
});

/// The network of the statement: `PUBLIC` or `PRIVATE`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkKind {
    /// `PUBLIC`
    Public,
    /// `PRIVATE`
    Private,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(NetworkKind {
    "PUBLIC": Public,
    "PRIVATE": Private,
});

/// The state size of a statement in relation to the limits.
///
/// Read-only.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StateLimitStatus {
    /// The size in relation to the soft and the hard limit. Read-only.
    pub state_limit_state: Option<StateLimitState>,
    /// The time at which this was last determined. Read-only.
    pub last_updated: Option<DateTime>,
    /// The human-readable explanation of the status. Read-only.
    pub detail: Option<String>,
}

impl StateLimitStatus {
    /// Creates an empty `StateLimitStatus`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`state_limit_state`](Self::state_limit_state).
    #[must_use]
    pub fn with_state_limit_state(
        mut self,
        state_limit_state: impl Into<StateLimitState>,
    ) -> Self {
        self.state_limit_state = Some(state_limit_state.into());
        self
    }

    /// Sets [`last_updated`](Self::last_updated).
    #[must_use]
    pub fn with_last_updated(mut self, last_updated: impl Into<DateTime>) -> Self {
        self.last_updated = Some(last_updated.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

model!(StateLimitStatus {
    "state_limit_state": state_limit_state,
    "last_updated": last_updated,
    "detail": detail,
});

/// The size in relation to the soft and the hard limit.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateLimitState {
    /// `OK`
    Ok,
    /// `APPROACHING_SOFT_LIMIT`
    ApproachingSoftLimit,
    /// `EXCEEDING_SOFT_LIMIT`
    ExceedingSoftLimit,
    /// `APPROACHING_HARD_LIMIT`
    ApproachingHardLimit,
    /// `EXCEEDING_HARD_LIMIT`
    ExceedingHardLimit,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(StateLimitState {
    "OK": Ok,
    "APPROACHING_SOFT_LIMIT": ApproachingSoftLimit,
    "EXCEEDING_SOFT_LIMIT": ExceedingSoftLimit,
    "APPROACHING_HARD_LIMIT": ApproachingHardLimit,
    "EXCEEDING_HARD_LIMIT": ExceedingHardLimit,
});

/// The kind and result schema of the statement.
///
/// Read-only.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementTraits {
    /// The kind of the statement, such as `SELECT` or `CREATE_TABLE`.
    pub sql_kind: Option<String>,
    /// `true` if the results are bounded.
    pub is_bounded: Option<bool>,
    /// `true` if results are only added, never changed or removed.
    pub is_append_only: Option<bool>,
    /// Indexes of the columns that identify a row, counted from 0.
    pub upsert_columns: Option<Vec<i64>>,
    /// The columns of the results.
    pub schema: Option<ResultSchema>,
    /// The names of the connections that the statement uses.
    pub connection_refs: Option<Vec<String>>,
}

impl StatementTraits {
    /// Creates an empty `StatementTraits`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`sql_kind`](Self::sql_kind).
    #[must_use]
    pub fn with_sql_kind(mut self, sql_kind: impl Into<String>) -> Self {
        self.sql_kind = Some(sql_kind.into());
        self
    }

    /// Sets [`is_bounded`](Self::is_bounded).
    #[must_use]
    pub fn with_is_bounded(mut self, is_bounded: bool) -> Self {
        self.is_bounded = Some(is_bounded);
        self
    }

    /// Sets [`is_append_only`](Self::is_append_only).
    #[must_use]
    pub fn with_is_append_only(mut self, is_append_only: bool) -> Self {
        self.is_append_only = Some(is_append_only);
        self
    }

    /// Sets [`upsert_columns`](Self::upsert_columns).
    #[must_use]
    pub fn with_upsert_columns(
        mut self,
        upsert_columns: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.upsert_columns = Some(upsert_columns.into_iter().collect());
        self
    }

    /// Sets [`schema`](Self::schema).
    #[must_use]
    pub fn with_schema(mut self, schema: impl Into<ResultSchema>) -> Self {
        self.schema = Some(schema.into());
        self
    }

    /// Sets [`connection_refs`](Self::connection_refs).
    #[must_use]
    pub fn with_connection_refs(
        mut self,
        connection_refs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.connection_refs = Some(
            connection_refs.into_iter().map(Into::into).collect(),
        );
        self
    }
}

model!(StatementTraits {
    "sql_kind": sql_kind,
    "is_bounded": is_bounded,
    "is_append_only": is_append_only,
    "upsert_columns": upsert_columns,
    "schema": schema,
    "connection_refs": connection_refs,
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

/// A column of results.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultColumn {
    /// The name of the column.
    pub name: String,
    /// The type of the values.
    pub r#type: DataType,
}

impl ResultColumn {
    /// Creates a `ResultColumn` with its required fields.
    pub fn new(name: impl Into<String>, r#type: impl Into<DataType>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
        }
    }
}

model!(ResultColumn {
    "name": name,
    "type": r#type,
});

/// The object that a statement created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AffectedResource {
    /// The type of the object.
    pub kind: AffectedResourceKind,
    /// The ID of the environment of the object.
    pub environment_id: String,
    /// The ID of the database of the object. Absent if it has none.
    pub database_id: Option<String>,
    /// The name of the object.
    pub resource_name: String,
}

impl AffectedResource {
    /// Creates an `AffectedResource` with its required fields.
    pub fn new(
        kind: impl Into<AffectedResourceKind>,
        environment_id: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            environment_id: environment_id.into(),
            database_id: None,
            resource_name: resource_name.into(),
        }
    }

    /// Sets [`database_id`](Self::database_id).
    #[must_use]
    pub fn with_database_id(mut self, database_id: impl Into<String>) -> Self {
        self.database_id = Some(database_id.into());
        self
    }
}

model!(AffectedResource {
    "kind": kind,
    "environment_id": environment_id,
    "database_id": database_id,
    "resource_name": resource_name,
});

/// The type of the object.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AffectedResourceKind {
    /// `MATERIALIZED_TABLE`
    MaterializedTable,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AffectedResourceKind {
    "MATERIALIZED_TABLE": MaterializedTable,
});

/// An SQL statement that Flink runs, as sent by [`StatementsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementCreate {
    /// The metadata of the statement, including its resource version and labels. A request sends
    /// only `resource_version` and `labels`.
    pub metadata: Option<StatementObjectMetaCreate>,
    /// The name of the statement, unique in the environment and region. At most 100 characters;
    /// must match `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; immutable.
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
    pub fn with_metadata(
        mut self,
        metadata: impl Into<StatementObjectMetaCreate>,
    ) -> Self {
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
    /// The ID of the compute pool to run on. Defaults to the default pool. At most 255 characters.
    pub compute_pool_id: Option<String>,
    /// The ID of the principal that the statement runs as: a user, a service account or an identity
    /// pool. In responses, it may also be the CRN in `status.identity`. At most 1024 characters;
    /// immutable.
    pub principal: Option<String>,
    /// `true` to stop the statement.
    pub stopped: Option<bool>,
    /// The scaling target of the statement.
    pub scaling: Option<ScalingSpec>,
}

impl StatementSpecCreate {
    /// Creates a `StatementSpecCreate` with its required fields.
    pub fn new(statement: impl Into<String>) -> Self {
        Self {
            statement: statement.into(),
            properties: None,
            compute_pool_id: None,
            principal: None,
            stopped: None,
            scaling: None,
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

    /// Sets [`scaling`](Self::scaling).
    #[must_use]
    pub fn with_scaling(mut self, scaling: impl Into<ScalingSpec>) -> Self {
        self.scaling = Some(scaling.into());
        self
    }
}

model!(StatementSpecCreate {
    "statement": statement,
    "properties": properties["sql.secrets.*"],
    "compute_pool_id": compute_pool_id,
    "principal": principal,
    "stopped": stopped,
    "scaling": scaling,
});

/// An SQL statement that Flink runs, as sent by [`StatementsClient::update`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementUpdate {
    /// The metadata of the statement, including its resource version and labels. A request sends
    /// only `resource_version` and `labels`.
    pub metadata: StatementObjectMetaUpdate,
    /// The name of the statement, unique in the environment and region. At most 100 characters;
    /// must match `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; immutable.
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
        metadata: impl Into<StatementObjectMetaUpdate>,
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
    /// The ID of the compute pool to run on. Defaults to the default pool. At most 255 characters.
    pub compute_pool_id: Option<String>,
    /// The ID of the principal that the statement runs as: a user, a service account or an identity
    /// pool. In responses, it may also be the CRN in `status.identity`. At most 1024 characters;
    /// immutable.
    pub principal: Option<String>,
    /// `true` to stop the statement.
    pub stopped: bool,
    /// The scaling target of the statement.
    pub scaling: Option<ScalingSpec>,
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
            scaling: None,
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

    /// Sets [`scaling`](Self::scaling).
    #[must_use]
    pub fn with_scaling(mut self, scaling: impl Into<ScalingSpec>) -> Self {
        self.scaling = Some(scaling.into());
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
    "scaling": scaling,
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
            compute_pool_id: read.compute_pool_id,
            principal: read.principal,
            stopped: read.stopped.unwrap_or_default(),
            scaling: read.scaling,
            unknown_fields: read.unknown_fields,
        }
    }
}

/// A change.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PatchStatementBody {
    /// A change that sets a value, or checks one.
    JsonPatchRequestAddReplace(JsonPatchRequestAddReplace),
    /// A change that removes a value.
    JsonPatchRequestRemove(JsonPatchRequestRemove),
    /// A change that moves or copies a value.
    JsonPatchRequestMoveCopy(JsonPatchRequestMoveCopy),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<JsonPatchRequestAddReplace> for PatchStatementBody {
    fn from(value: JsonPatchRequestAddReplace) -> Self {
        Self::JsonPatchRequestAddReplace(value)
    }
}

impl From<JsonPatchRequestRemove> for PatchStatementBody {
    fn from(value: JsonPatchRequestRemove) -> Self {
        Self::JsonPatchRequestRemove(value)
    }
}

impl From<JsonPatchRequestMoveCopy> for PatchStatementBody {
    fn from(value: JsonPatchRequestMoveCopy) -> Self {
        Self::JsonPatchRequestMoveCopy(value)
    }
}

impl Union for PatchStatementBody {
    const SHAPES: &'static [Shape] = &[
        Shape::Object {
            required: &[
                ("path", Shape::STRING),
                ("value", Shape::ANY),
                ("op", Shape::Texts(&["ADD", "REPLACE", "TEST"])),
            ],
            optional: &[],
            others: &Shape::NONE,
        },
        Shape::Object {
            required: &[("path", Shape::STRING), ("op", Shape::Texts(&["REMOVE"]))],
            optional: &[],
            others: &Shape::NONE,
        },
        Shape::Object {
            required: &[
                ("path", Shape::STRING),
                ("op", Shape::Texts(&["MOVE", "COPY"])),
                ("from", Shape::STRING),
            ],
            optional: &[],
            others: &Shape::NONE,
        },
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::JsonPatchRequestAddReplace),
            1 => decode_variant(value).map(Self::JsonPatchRequestRemove),
            2 => decode_variant(value).map(Self::JsonPatchRequestMoveCopy),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::JsonPatchRequestAddReplace(value) => value.serialize(serializer),
            Self::JsonPatchRequestRemove(value) => value.serialize(serializer),
            Self::JsonPatchRequestMoveCopy(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A change that sets a value, or checks one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JsonPatchRequestAddReplace {
    /// JSON Pointer (RFC 6901) to the location.
    pub path: String,
    /// The value to set, or to compare with.
    pub value: Value,
    /// The operation: `ADD` or `REPLACE` sets the value, `TEST` makes the whole patch fail if the
    /// value differs.
    pub op: JsonPatchRequestAddReplaceOp,
}

impl JsonPatchRequestAddReplace {
    /// Creates a `JsonPatchRequestAddReplace` with its required fields.
    pub fn new(
        path: impl Into<String>,
        value: impl Into<Value>,
        op: impl Into<JsonPatchRequestAddReplaceOp>,
    ) -> Self {
        Self {
            path: path.into(),
            value: value.into(),
            op: op.into(),
        }
    }
}

model!(JsonPatchRequestAddReplace {
    "path": path,
    "value": value,
    "op": op,
});

/// The operation: `ADD` or `REPLACE` sets the value, `TEST` makes the whole patch fail if the value
/// differs.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonPatchRequestAddReplaceOp {
    /// `ADD`
    Add,
    /// `REPLACE`
    Replace,
    /// `TEST`
    Test,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(JsonPatchRequestAddReplaceOp {
    "ADD": Add,
    "REPLACE": Replace,
    "TEST": Test,
});

/// A change that removes a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JsonPatchRequestRemove {
    /// JSON Pointer (RFC 6901) to the location.
    pub path: String,
    /// Always `REMOVE`.
    pub op: String,
}

impl JsonPatchRequestRemove {
    /// Creates a `JsonPatchRequestRemove` with its required fields.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            op: "REMOVE".into(),
        }
    }
}

model!(JsonPatchRequestRemove {
    "path": path,
    "op": op,
});

/// A change that moves or copies a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JsonPatchRequestMoveCopy {
    /// JSON Pointer (RFC 6901) to the new location.
    pub path: String,
    /// The operation: `MOVE` or `COPY`.
    pub op: JsonPatchRequestMoveCopyOp,
    /// JSON Pointer (RFC 6901) to the current location.
    pub from: String,
}

impl JsonPatchRequestMoveCopy {
    /// Creates a `JsonPatchRequestMoveCopy` with its required fields.
    pub fn new(
        path: impl Into<String>,
        op: impl Into<JsonPatchRequestMoveCopyOp>,
        from: impl Into<String>,
    ) -> Self {
        Self {
            path: path.into(),
            op: op.into(),
            from: from.into(),
        }
    }
}

model!(JsonPatchRequestMoveCopy {
    "path": path,
    "op": op,
    "from": from,
});

/// The operation: `MOVE` or `COPY`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonPatchRequestMoveCopyOp {
    /// `MOVE`
    Move,
    /// `COPY`
    Copy,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(JsonPatchRequestMoveCopyOp {
    "MOVE": Move,
    "COPY": Copy,
});

union!(PatchStatementBody);
