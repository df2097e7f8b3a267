// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! AI agents that work on tasks with a model, a prompt and tools.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::ConnectionListMetadata;
use crate::model::{UnknownFields, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{EXTERNAL_TOKEN, FLINK, FLINK_API_KEY, GLOBAL_API_KEY};
use crate::wait::{Phased, Phases, Waiter};
use super::{StatementObjectMeta, StatementObjectMetaCreate, StatementObjectMetaUpdate};

/// The operations of [`SqlV1::agents`](super::SqlV1::agents).
///
/// AI agents that work on tasks with a model, a prompt and tools.
#[derive(Clone, Debug)]
pub struct AgentsClient {
    pub(super) client: Client,
}

impl AgentsClient {
    /// Lists agents.
    ///
    /// Returns the agents of an environment in this region, in pages.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/agents` ·
    /// Preview, feature `preview` · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSqlv1Agents)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    ///
    /// Optional: [`page_size`](ListAgents::page_size), [`page_token`](ListAgents::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of agents.
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
    ///     .agents()
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
    ) -> ListAgents {
        ListAgents {
            call: Call::new(&self.client, &LIST)
                .path(organization_id)
                .path(environment_id),
        }
    }

    /// Creates an agent.
    ///
    /// Creates an AI agent that statements can call.
    ///
    /// `POST /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/agents`
    /// · Preview, feature `preview` · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createSqlv1Agent)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster, which is the database of Flink.
    /// - `body`: The name of the agent, its model, its prompt and its tools.
    ///
    /// # Response
    ///
    /// - 200: The new agent. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::sql::v1::{AgentCreate, AgentSpecCreate, StatementObjectMetaCreate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AgentCreate::new(
    ///     StatementObjectMetaCreate::new(),
    ///     "order-helper",
    ///     AgentSpecCreate::new(
    ///         "order_model",
    ///         "Open a ticket for each order that was not delivered.",
    ///     ),
    /// );
    /// let response = client
    ///     .sql_v1()
    ///     .agents()
    ///     .create("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", "lkc-3w9dn", &body)
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
        kafka_cluster_id: impl Into<String>,
        body: &AgentCreate,
    ) -> CreateAgent {
        let mut call = Call::new(&self.client, &CREATE)
            .path(organization_id)
            .path(environment_id)
            .path(kafka_cluster_id);
        call.json(body);
        CreateAgent { call }
    }

    /// Gets an agent.
    ///
    /// Returns an agent with its model, its prompt, its tools and its status.
    ///
    /// [`until_ready`](GetAgent::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetAgent::until_gone) until it is gone.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/agents/{agent_name}`
    /// · Preview, feature `preview` · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1Agent)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster, which is the database of Flink.
    /// - `agent_name`: The name of the agent.
    ///
    /// # Response
    ///
    /// - 200: The requested agent.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no agent with this name in the cluster.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .sql_v1()
    ///     .agents()
    ///     .get(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "lkc-3w9dn",
    ///         "order-helper",
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
        kafka_cluster_id: impl Into<String>,
        agent_name: impl Into<String>,
    ) -> GetAgent {
        GetAgent {
            call: Call::new(&self.client, &GET)
                .path(organization_id)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(agent_name),
        }
    }

    /// Updates an agent.
    ///
    /// Changes `description`, `model`, `prompt` or `properties` of an agent.
    /// `metadata.resource_version` must be the latest one.
    ///
    /// `PUT /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/agents/{agent_name}`
    /// · Preview, feature `preview` · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateSqlv1Agent)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster, which is the database of Flink.
    /// - `agent_name`: The name of the agent.
    /// - `body`: The agent with the new values and the latest `metadata.resource_version`.
    ///
    /// # Response
    ///
    /// - 200: The agent after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no agent with this name in the cluster.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::sql::v1::{AgentSpec, AgentUpdate, StatementObjectMetaUpdate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AgentUpdate::new(
    ///     StatementObjectMetaUpdate::new("k7f2x"),
    ///     "order-helper",
    ///     AgentSpec::new(),
    /// );
    /// let response = client
    ///     .sql_v1()
    ///     .agents()
    ///     .update(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "lkc-3w9dn",
    ///         "order-helper",
    ///         &body,
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        agent_name: impl Into<String>,
        body: &AgentUpdate,
    ) -> UpdateAgent {
        let mut call = Call::new(&self.client, &UPDATE)
            .path(organization_id)
            .path(environment_id)
            .path(kafka_cluster_id)
            .path(agent_name);
        call.json(body);
        UpdateAgent { call }
    }

    /// Deletes an agent.
    ///
    /// Deletes an agent. Statements can no longer call it.
    ///
    /// `DELETE /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/agents/{agent_name}`
    /// · Preview, feature `preview` · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSqlv1Agent)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster, which is the database of Flink.
    /// - `agent_name`: The name of the agent.
    ///
    /// # Response
    ///
    /// - 200: The agent was deleted. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no agent with this name in the cluster.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .sql_v1()
    ///     .agents()
    ///     .delete(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "lkc-3w9dn",
    ///         "order-helper",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        agent_name: impl Into<String>,
    ) -> DeleteAgent {
        DeleteAgent {
            call: Call::new(&self.client, &DELETE)
                .path(organization_id)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(agent_name),
        }
    }
}

static LIST: Operation = Operation {
    id: "listSqlv1Agents",
    name: "list agents",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/agents",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListAgents {
    /// Sets the maximum number of items per page. At most 100; defaults to `10`.
    pub fn page_size(mut self, page_size: i32) -> Self {
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
    /// A request builder for [`AgentsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListAgents -> Json<AgentList>, idempotent
}

pages! {
    ListAgents -> AgentList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createSqlv1Agent",
    name: "create agent",
    method: "POST",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/agents",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`AgentsClient::create`].
    CreateAgent -> Json<Agent>
}

static GET: Operation = Operation {
    id: "getSqlv1Agent",
    name: "get agent",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/agents/{agent_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`AgentsClient::get`].
    GetAgent -> Json<Agent>, idempotent
}

impl GetAgent {
    /// Polls until `status.phase` is `READY` or `RUNNING`.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<Agent> {
        Waiter::until_ready(self.call, Json::<Agent>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<Agent, ()> {
        Waiter::until_gone(self.call, Json::<Agent>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateSqlv1Agent",
    name: "update agent",
    method: "PUT",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/agents/{agent_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`AgentsClient::update`].
    UpdateAgent -> Json<Agent>, idempotent
}

static DELETE: Operation = Operation {
    id: "deleteSqlv1Agent",
    name: "delete agent",
    method: "DELETE",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/agents/{agent_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`AgentsClient::delete`].
    DeleteAgent -> Empty, idempotent
}

/// A page of agents.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentList {
    /// The group and version of the API that the object belongs to. Read-only; always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `AgentList`.
    pub kind: String,
    /// Links of a page of a list.
    pub metadata: ConnectionListMetadata,
    /// The agents on this page. No duplicates.
    pub data: Vec<Agent>,
}

impl AgentList {
    /// Creates an `AgentList` with its required fields.
    pub fn new(
        metadata: impl Into<ConnectionListMetadata>,
        data: impl IntoIterator<Item = impl Into<Agent>>,
    ) -> Self {
        Self {
            api_version: "sql/v1".into(),
            kind: "AgentList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(AgentList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for AgentList {
    type Item = Agent;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Agent] {
        &self.data
    }

    fn into_items(self) -> Vec<Agent> {
        self.data
    }
}

/// An AI agent that works on tasks with a model, a prompt and tools, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// The group and version of the API that the object belongs to. Read-only; always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `Agent`.
    pub kind: String,
    /// The metadata of the agent, including its resource version and labels. A request sends only
    /// `resource_version` and `labels`.
    pub metadata: StatementObjectMeta,
    /// The name of the agent, unique in the environment. At most 100 characters; must match
    /// `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; immutable.
    pub name: String,
    /// The ID of the organization. Format `uuid`; immutable; read-only.
    pub organization_id: String,
    /// The ID of the environment of the agent. Immutable; read-only.
    pub environment_id: String,
    /// The desired state of an agent.
    pub spec: AgentSpec,
    /// The observed state of the agent. Read-only.
    pub status: Option<AgentStatus>,
    pub(crate) unknown_fields: UnknownFields,
}

impl Agent {
    /// Creates an `Agent` with its required fields.
    pub fn new(
        metadata: impl Into<StatementObjectMeta>,
        name: impl Into<String>,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        spec: impl Into<AgentSpec>,
    ) -> Self {
        Self {
            api_version: "sql/v1".into(),
            kind: "Agent".into(),
            metadata: metadata.into(),
            name: name.into(),
            organization_id: organization_id.into(),
            environment_id: environment_id.into(),
            spec: spec.into(),
            status: None,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<AgentStatus>) -> Self {
        self.status = Some(status.into());
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

model!(Agent {
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

impl Phased for Agent {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY", "RUNNING"],
        failed: &[],
    };

    fn phase(&self) -> Option<&str> {
        self.status.as_ref()?.phase.as_ref().map(|it| it.as_str())
    }
}

/// The desired state of an agent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSpec {
    /// The description of the agent.
    pub description: Option<String>,
    /// The name of the model that the agent uses.
    pub model: Option<String>,
    /// The instructions for the agent. At most 65536 characters.
    pub prompt: Option<String>,
    /// The names of the tools that the agent may use.
    pub tools: Option<Vec<String>>,
    /// Settings of the agent, by name. Values of `sql.secrets.*` are redacted in `Debug`.
    pub properties: Option<BTreeMap<String, String>>,
    pub(crate) unknown_fields: UnknownFields,
}

impl AgentSpec {
    /// Creates an empty `AgentSpec`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`model`](Self::model).
    #[must_use]
    pub fn with_model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets [`prompt`](Self::prompt).
    #[must_use]
    pub fn with_prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Sets [`tools`](Self::tools).
    #[must_use]
    pub fn with_tools(
        mut self,
        tools: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tools = Some(tools.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`properties`](Self::properties).
    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
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

model!(AgentSpec {
    "description": description,
    "model": model,
    "prompt": prompt,
    "tools": tools,
    "properties": properties["sql.secrets.*"],
    ..unknown_fields
});

/// The observed state of an agent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentStatus {
    /// The status of the agent: `READY` once it exists, `RUNNING` while a query uses it.
    pub phase: Option<AgentStatusPhase>,
}

impl AgentStatus {
    /// Creates an empty `AgentStatus`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`phase`](Self::phase).
    #[must_use]
    pub fn with_phase(mut self, phase: impl Into<AgentStatusPhase>) -> Self {
        self.phase = Some(phase.into());
        self
    }
}

model!(AgentStatus {
    "phase": phase,
});

/// The status of the agent: `READY` once it exists, `RUNNING` while a query uses it.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentStatusPhase {
    /// `READY`
    Ready,
    /// `RUNNING`
    Running,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AgentStatusPhase {
    "READY": Ready,
    "RUNNING": Running,
});

/// An AI agent that works on tasks with a model, a prompt and tools, as sent by
/// [`AgentsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentCreate {
    /// The metadata of the agent, including its resource version and labels. A request sends only
    /// `resource_version` and `labels`.
    pub metadata: StatementObjectMetaCreate,
    /// The name of the agent, unique in the environment. At most 100 characters; must match
    /// `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; immutable.
    pub name: String,
    /// The desired state of an agent.
    pub spec: AgentSpecCreate,
}

impl AgentCreate {
    /// Creates an `AgentCreate` with its required fields.
    pub fn new(
        metadata: impl Into<StatementObjectMetaCreate>,
        name: impl Into<String>,
        spec: impl Into<AgentSpecCreate>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            name: name.into(),
            spec: spec.into(),
        }
    }
}

model!(AgentCreate {
    "metadata": metadata,
    "name": name,
    "spec": spec,
});

/// The desired state of an agent, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentSpecCreate {
    /// The description of the agent.
    pub description: Option<String>,
    /// The name of the model that the agent uses.
    pub model: String,
    /// The instructions for the agent. At most 65536 characters.
    pub prompt: String,
    /// The names of the tools that the agent may use.
    pub tools: Option<Vec<String>>,
    /// Settings of the agent, by name. Values of `sql.secrets.*` are redacted in `Debug`.
    pub properties: Option<BTreeMap<String, String>>,
}

impl AgentSpecCreate {
    /// Creates an `AgentSpecCreate` with its required fields.
    pub fn new(model: impl Into<String>, prompt: impl Into<String>) -> Self {
        Self {
            description: None,
            model: model.into(),
            prompt: prompt.into(),
            tools: None,
            properties: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`tools`](Self::tools).
    #[must_use]
    pub fn with_tools(
        mut self,
        tools: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tools = Some(tools.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`properties`](Self::properties).
    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }
}

model!(AgentSpecCreate {
    "description": description,
    "model": model,
    "prompt": prompt,
    "tools": tools,
    "properties": properties["sql.secrets.*"],
});

/// An AI agent that works on tasks with a model, a prompt and tools, as sent by
/// [`AgentsClient::update`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentUpdate {
    /// The metadata of the agent, including its resource version and labels. A request sends only
    /// `resource_version` and `labels`.
    pub metadata: StatementObjectMetaUpdate,
    /// The name of the agent, unique in the environment. At most 100 characters; must match
    /// `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; immutable.
    pub name: String,
    /// The desired state of an agent.
    pub spec: AgentSpec,
    pub(crate) unknown_fields: UnknownFields,
}

impl AgentUpdate {
    /// Creates an `AgentUpdate` with its required fields.
    pub fn new(
        metadata: impl Into<StatementObjectMetaUpdate>,
        name: impl Into<String>,
        spec: impl Into<AgentSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            name: name.into(),
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

model!(AgentUpdate {
    "metadata": metadata,
    "name": name,
    "spec": spec,
    ..unknown_fields
});

/// Builds an update from a fetched resource.
///
/// Drops read-only fields and keeps unknown ones. Required fields that the response omitted are
/// empty.
impl From<Agent> for AgentUpdate {
    fn from(read: Agent) -> Self {
        Self {
            metadata: read.metadata.into(),
            name: read.name,
            spec: read.spec,
            unknown_fields: read.unknown_fields,
        }
    }
}
