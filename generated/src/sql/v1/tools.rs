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

/// The operations of [`SqlV1::tools`](super::SqlV1::tools).
///
/// Tools that agents can use.
#[derive(Clone, Debug)]
pub struct ToolsClient {
    pub(super) client: Client,
}

impl ToolsClient {
    /// Lists tools.
    ///
    /// Returns the tools of a database, in pages.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools`
    /// · Preview, feature `preview` · Flink API key or global API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSqlv1Tools)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `database_name`: The name of the database, which is a Kafka cluster.
    ///
    /// Optional: [`page_size`](ListTools::page_size), [`page_token`](ListTools::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of tools.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no database with this name.
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
    /// Creates a tool that agents can use. It uses a connection or wraps a function.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `POST /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools`
    /// · Preview, feature `preview` · Flink API key or global API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createSqlv1Tool)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `database_name`: The name of the database, which is a Kafka cluster.
    /// - `body`: The name of the tool, and its connection or function.
    ///
    /// # Response
    ///
    /// - 200: The new tool. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::sql::v1::{ToolCreate, ToolSpec};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ToolCreate::new("ticket-tool", ToolSpec::new());
    /// let response = client
    ///     .sql_v1()
    ///     .tools()
    ///     .create(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "orders_cluster",
    ///         &body,
    ///     )
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
    /// Returns a tool with its connection or the function that it wraps.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// [`until_ready`](GetTool::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetTool::until_gone) until it is gone.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools/{tool_name}`
    /// · Preview, feature `preview` · Flink API key or global API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1Tool)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `database_name`: The name of the database, which is a Kafka cluster.
    /// - `tool_name`: The name of the tool.
    ///
    /// # Response
    ///
    /// - 200: The requested tool.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no tool with this name in the database.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .sql_v1()
    ///     .tools()
    ///     .get(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "orders_cluster",
    ///         "ticket-tool",
    ///     )
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes a tool. Agents can no longer use it.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `DELETE /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{database_name}/tools/{tool_name}`
    /// · Preview, feature `preview` · Flink API key or global API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSqlv1Tool)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `database_name`: The name of the database, which is a Kafka cluster.
    /// - `tool_name`: The name of the tool.
    ///
    /// # Response
    ///
    /// - 200: The tool was deleted. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no tool with this name in the database.
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

impl ListTools {
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
    /// A request builder for [`ToolsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListTools -> Json<ToolList>, idempotent
}

pages! {
    ListTools -> ToolList, Paging::link(&["page_token"])
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
    /// A request builder for [`ToolsClient::create`].
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
    /// A request builder for [`ToolsClient::get`].
    GetTool -> Json<Tool>, idempotent
}

impl GetTool {
    /// Polls until `status.phase` is `ACTIVE`. `ERROR` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<Tool> {
        Waiter::until_ready(self.call, Json::<Tool>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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
    /// A request builder for [`ToolsClient::delete`].
    DeleteTool -> Empty, idempotent
}

/// A page of tools.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolList {
    /// The group and version of the API that the object belongs to. Always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Always `ToolList`.
    pub kind: String,
    /// Links of this page.
    pub metadata: ConnectionListMetadata,
    /// The tools on this page. No duplicates.
    pub data: Vec<Tool>,
}

impl ToolList {
    /// Creates a `ToolList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A tool that agents can use, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tool {
    /// The group and version of the API that the object belongs to. Read-only; always `sql/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Tool`.
    pub kind: Option<String>,
    /// The metadata of the tool, including its resource version.
    pub metadata: Option<ConnectionMetadata>,
    /// The name of the tool, unique in the environment. At most 100 characters; must match
    /// `[a-z0-9_]([-a-z0-9_]*[a-z0-9_])?`; immutable.
    pub name: String,
    /// The desired state of a tool. It has either a `connection` or a `function`.
    pub spec: ToolSpec,
    /// The observed state of a tool. Read-only.
    pub status: Option<ToolStatus>,
}

impl Tool {
    /// Creates a `Tool` with its required fields.
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

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<ToolStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

model!(Tool {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "name": name,
    "spec": spec,
    "status": status,
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
#[derive(Clone, Default, PartialEq)]
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
    /// Creates an empty `ToolSpec`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`connection`](Self::connection).
    #[must_use]
    pub fn with_connection(mut self, connection: impl Into<String>) -> Self {
        self.connection = Some(connection.into());
        self
    }

    /// Sets [`function`](Self::function).
    #[must_use]
    pub fn with_function(mut self, function: impl Into<String>) -> Self {
        self.function = Some(function.into());
        self
    }

    /// Sets [`comment`](Self::comment).
    #[must_use]
    pub fn with_comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, options: BTreeMap<String, String>) -> Self {
        self.options = Some(options);
        self
    }
}

model!(ToolSpec {
    "connection": connection,
    "function": function,
    "comment": comment,
    "options": options,
});

/// The observed state of a tool.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolStatus {
    /// The status of the tool. Read-only.
    pub phase: ToolStatusPhase,
    /// The human-readable reason for the phase of the tool. Read-only.
    pub detail: Option<String>,
}

impl ToolStatus {
    /// Creates a `ToolStatus` with its required fields.
    pub fn new(phase: impl Into<ToolStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            detail: None,
        }
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

model!(ToolStatus {
    "phase": phase,
    "detail": detail,
});

/// The status of the tool.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolStatusPhase {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `ERROR`
    Error,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ToolStatusPhase {
    "ACTIVE": Active,
    "INACTIVE": Inactive,
    "ERROR": Error,
});

/// A tool that agents can use, as sent by [`ToolsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolCreate {
    /// The metadata of the tool, including its resource version.
    pub metadata: Option<ObjectMetaCreate>,
    /// The name of the tool, unique in the environment. At most 100 characters; must match
    /// `[a-z0-9_]([-a-z0-9_]*[a-z0-9_])?`; immutable.
    pub name: String,
    /// The desired state of a tool. It has either a `connection` or a `function`.
    pub spec: ToolSpec,
}

impl ToolCreate {
    /// Creates a `ToolCreate` with its required fields.
    pub fn new(name: impl Into<String>, spec: impl Into<ToolSpec>) -> Self {
        Self {
            metadata: None,
            name: name.into(),
            spec: spec.into(),
        }
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMetaCreate>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(ToolCreate {
    "metadata": metadata,
    "name": name,
    "spec": spec,
});
