// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! Tools that agents can use.

use std::collections::BTreeMap;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ConnectionListMetadata, ConnectionMetadata, ObjectMetaCreate};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{FLINK, FLINK_API_KEY, GLOBAL_API_KEY};
use crate::wait::{Phased, Phases, Waiter};

/// Tools that agents can use.
///
/// Reached by [`SqlV1::tools`](super::SqlV1::tools).
#[derive(Clone, Debug)]
pub struct ToolsClient {
    pub(super) client: Client,
}

impl ToolsClient {
    /// Lists tools.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools`
    /// · Preview, feature `preview` · Flink API key or global API key
    ///
    /// Returns the tools of a database, one page at a time.
    ///
    /// Access must be asked for: SQL API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSqlv1Tools)
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `database_name`: The name of the database, which is a Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of tools. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no database with this name. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .sql_v1()
    ///     .tools()
    ///     .list("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", "orders_cluster")
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
        database_name: impl Into<String>,
    ) -> ListTools {
        ListTools {
            call: Call::new(&self.client, &LIST)
                .path(organization_id)
                .path(environment_id)
                .path(database_name),
        }
    }

    /// Creates a tool.
    ///
    /// `POST /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools`
    /// · Preview, feature `preview` · Flink API key or global API key
    ///
    /// Creates a tool that agents can use. It uses a connection or wraps a function.
    ///
    /// Access must be asked for: SQL API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createSqlv1Tool)
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `database_name`: The name of the database, which is a Kafka cluster.
    /// - `body`: The name of the tool, and its connection or function.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The new tool. | `X-Request-Id`, `Location` |
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
    /// use confluent_cloud::sql::v1::{ToolCreate, ToolSpec};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ToolCreate::new("name", ToolSpec::new());
    /// let answer = client
    ///     .sql_v1()
    ///     .tools()
    ///     .create(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "orders_cluster",
    ///         &body,
    ///     )
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        database_name: impl Into<String>,
        body: &ToolCreate,
    ) -> CreateTool {
        let mut call = Call::new(&self.client, &CREATE)
            .path(organization_id)
            .path(environment_id)
            .path(database_name);
        call.json(body);
        CreateTool { call }
    }

    /// Gets a tool.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools/{tool_name}`
    /// · Preview, feature `preview` · Flink API key or global API key
    ///
    /// Returns a tool.
    ///
    /// Access must be asked for: SQL API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1Tool)
    ///
    /// [`until_ready`](GetTool::until_ready) asks again until it is ready,
    /// [`until_gone`](GetTool::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `database_name`: The name of the database, which is a Kafka cluster.
    /// - `tool_name`: The name of the tool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested tool. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no tool with this name in the database. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .sql_v1()
    ///     .tools()
    ///     .get(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "orders_cluster",
    ///         "ticket-tool",
    ///     )
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        database_name: impl Into<String>,
        tool_name: impl Into<String>,
    ) -> GetTool {
        GetTool {
            call: Call::new(&self.client, &GET)
                .path(organization_id)
                .path(environment_id)
                .path(database_name)
                .path(tool_name),
        }
    }

    /// Deletes a tool.
    ///
    /// `DELETE /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools/{tool_name}`
    /// · Preview, feature `preview` · Flink API key or global API key
    ///
    /// Deletes a tool. Agents can no longer use it.
    ///
    /// Access must be asked for: SQL API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSqlv1Tool)
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `database_name`: The name of the database, which is a Kafka cluster.
    /// - `tool_name`: The name of the tool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The tool was deleted. There is no body. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no tool with this name in the database. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .sql_v1()
    ///     .tools()
    ///     .delete(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "orders_cluster",
    ///         "ticket-tool",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        database_name: impl Into<String>,
        tool_name: impl Into<String>,
    ) -> DeleteTool {
        DeleteTool {
            call: Call::new(&self.client, &DELETE)
                .path(organization_id)
                .path(environment_id)
                .path(database_name)
                .path(tool_name),
        }
    }
}

static LIST: Operation = Operation {
    id: "listSqlv1Tools",
    name: "list tools",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ToolsClient::list`].
    ListTools -> Json<ToolList>
}

pages! {
    ListTools -> ToolList, Paging::Link("page_token")
}

impl ListTools {
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
    id: "createSqlv1Tool",
    name: "create tool",
    method: "POST",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ToolsClient::create`].
    CreateTool -> Json<Tool>
}

static GET: Operation = Operation {
    id: "getSqlv1Tool",
    name: "get tool",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools/{tool_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ToolsClient::get`].
    GetTool -> Json<Tool>
}

impl GetTool {
    /// Waits until it is ready: until `status.phase` is `ACTIVE`. `ERROR` is an error.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<Tool> {
        Waiter::until_ready(self.call, Json::<Tool>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<Tool, ()> {
        Waiter::until_gone(self.call, Json::<Tool>::ACCEPT, Json::read)
    }
}

static DELETE: Operation = Operation {
    id: "deleteSqlv1Tool",
    name: "delete tool",
    method: "DELETE",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools/{tool_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ToolsClient::delete`].
    DeleteTool -> Empty
}

/// A page of tools.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolList {
    /// The group and version of the API that the object belongs to. Always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Always `ToolList`.
    pub kind: String,
    /// Links of this page.
    pub metadata: ConnectionListMetadata,
    /// The tools on this page. Without duplicates.
    pub data: Vec<Tool>,
}

impl ToolList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ConnectionListMetadata>,
        data: impl IntoIterator<Item = impl Into<Tool>>,
    ) -> Self {
        Self {
            api_version: "sql/v1".into(),
            kind: "ToolList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ToolList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for ToolList {
    type Item = Tool;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Tool] {
        &self.data
    }

    fn into_items(self) -> Vec<Tool> {
        self.data
    }
}

/// A tool that agents can use.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tool {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `sql/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Tool`.
    pub kind: Option<String>,
    /// The metadata of the tool, including its resource version.
    pub metadata: Option<ConnectionMetadata>,
    /// The name of the tool, unique in the environment. At most 100 characters; matches
    /// `[a-z0-9_]([-a-z0-9_]*[a-z0-9_])?`; cannot change after creation.
    pub name: String,
    /// The desired state of a tool. It has either a `connection` or a `function`.
    pub spec: ToolSpec,
    /// The observed state of a tool. Read-only. Set by the service.
    pub status: Option<ToolStatus>,
}

impl Tool {
    /// With what is required.
    pub fn new(name: impl Into<String>, spec: impl Into<ToolSpec>) -> Self {
        Self {
            api_version: None,
            kind: None,
            metadata: None,
            name: name.into(),
            spec: spec.into(),
            status: None,
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
    pub fn with_metadata(mut self, metadata: impl Into<ConnectionMetadata>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn with_status(mut self, status: impl Into<ToolStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

model!(Tool {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "name": name,
    4 "spec": spec,
    5 "status": status,
});

impl Phased for Tool {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["ACTIVE"],
        failed: &["ERROR"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.as_ref()?.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.as_ref()?.detail.as_deref()
    }
}

/// The desired state of a tool.
///
/// It has either a `connection` or a `function`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolSpec {
    /// The name of the connection of the tool, for tools of the kinds MCP and A2A.
    pub connection: Option<String>,
    /// The name of the function that the tool wraps.
    pub function: Option<String>,
    /// The description of the tool. At most 4096 characters.
    pub comment: Option<String>,
    /// The settings of the tool, by name. The kind of tool determines which exist.
    pub options: Option<BTreeMap<String, String>>,
}

impl ToolSpec {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`connection`](Self::connection).
    pub fn with_connection(mut self, connection: impl Into<String>) -> Self {
        self.connection = Some(connection.into());
        self
    }

    /// Sets [`function`](Self::function).
    pub fn with_function(mut self, function: impl Into<String>) -> Self {
        self.function = Some(function.into());
        self
    }

    /// Sets [`comment`](Self::comment).
    pub fn with_comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets [`options`](Self::options).
    pub fn with_options(mut self, options: BTreeMap<String, String>) -> Self {
        self.options = Some(options);
        self
    }
}

model!(ToolSpec {
    0 "connection": connection,
    1 "function": function,
    2 "comment": comment,
    3 "options": options,
});

/// The observed state of a tool.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolStatus {
    /// The status of the tool. Set by the service.
    pub phase: ToolStatusPhase,
    /// The human-readable reason for the phase of the tool. Set by the service.
    pub detail: Option<String>,
}

impl ToolStatus {
    /// With what is required.
    pub fn new(phase: impl Into<ToolStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            detail: None,
        }
    }

    /// Sets [`detail`](Self::detail).
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

model!(ToolStatus {
    0 "phase": phase,
    1 "detail": detail,
});

open_enum! {
    /// The status of the tool.
    pub enum ToolStatusPhase {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `INACTIVE`
        Inactive = "INACTIVE",
        /// `ERROR`
        Error = "ERROR",
    }
}

/// A tool that agents can use.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolCreate {
    /// The metadata of the tool, including its resource version.
    pub metadata: Option<ObjectMetaCreate>,
    /// The name of the tool, unique in the environment. At most 100 characters; matches
    /// `[a-z0-9_]([-a-z0-9_]*[a-z0-9_])?`; cannot change after creation.
    pub name: String,
    /// The desired state of a tool. It has either a `connection` or a `function`.
    pub spec: ToolSpec,
}

impl ToolCreate {
    /// With what is required.
    pub fn new(name: impl Into<String>, spec: impl Into<ToolSpec>) -> Self {
        Self {
            metadata: None,
            name: name.into(),
            spec: spec.into(),
        }
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMetaCreate>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(ToolCreate {
    0 "metadata": metadata,
    1 "name": name,
    2 "spec": spec,
});
