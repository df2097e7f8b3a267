// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! Flink SQL.
//!
//! Flink statements and their results, connections, agents, tools and materialized tables.
//!
//! [`Client::sql_v1`](crate::Client::sql_v1) returns a handle, [`SqlV1`], with a method for each
//! kind of resource.
//!
//! Feature: `sql-v1`. Host: flink, whose URL is set with
//! [`ClientBuilder::flink_url`](crate::ClientBuilder::flink_url) or [`SqlV1::at`]. Credentials:
//! Flink API key, global API key, external access token.
//!
//! # Errors
//!
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
//!
//! - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a body.

#[cfg(feature = "preview")]
mod agents;
#[cfg(feature = "preview")]
mod connections;
mod materialized_table_versions;
mod materialized_tables;
mod statement_exceptions;
mod statement_results;
mod statements;
#[cfg(feature = "preview")]
mod tools;
mod types;

pub mod requests;

#[cfg(feature = "preview")]
pub use self::agents::{
    Agent, AgentCreate, AgentList, AgentSpec, AgentSpecCreate, AgentStatus,
    AgentStatusPhase, AgentUpdate, AgentsClient,
};
#[cfg(feature = "preview")]
pub use self::connections::{
    Connection, ConnectionCreate, ConnectionList, ConnectionSpec, ConnectionSpecAuthData,
    ConnectionSpecCreate, ConnectionSpecUpdate, ConnectionStatus, ConnectionStatusPhase,
    ConnectionType, ConnectionUpdate, ConnectionsClient, PlaintextProvider,
    SpecConnectionType,
};
pub use self::materialized_table_versions::{
    MaterializedTableVersion, MaterializedTableVersionList, MaterializedTableVersionSpec,
    MaterializedTableVersionsClient, ResourceChange, ResourceChangeKind,
};
pub use self::materialized_tables::{
    ColumnDetails, ColumnType, ComputedColumn, Constraint, ConstraintType, Distribution,
    DistributionKind, MaterializedTable, MaterializedTableCreate, MaterializedTableList,
    MaterializedTableSpec, MaterializedTableSpecCreate, MaterializedTableSpecUpdate,
    MaterializedTableStatus, MaterializedTableStatusPhase, MaterializedTableUpdate,
    MaterializedTablesClient, MetadataColumn, PhysicalColumn, Watermark,
};
pub use self::statement_exceptions::{
    StatementException, StatementExceptionList, StatementExceptionsClient,
};
pub use self::statement_results::StatementResultsClient;
pub use self::statements::{
    AffectedResource, AffectedResourceKind, JsonPatchRequestAddReplace,
    JsonPatchRequestAddReplaceOp, JsonPatchRequestMoveCopy, JsonPatchRequestMoveCopyOp,
    JsonPatchRequestRemove, NetworkKind, PatchStatementBody, ResultColumn, ResultSchema,
    ScalingSpec, StateLimitState, StateLimitStatus, Statement, StatementCreate,
    StatementList, StatementSpec, StatementSpecCreate, StatementSpecUpdate,
    StatementStatus, StatementStatusPhase, StatementTraits, StatementUpdate,
    StatementsClient,
};
#[cfg(feature = "preview")]
pub use self::tools::{
    Tool, ToolCreate, ToolList, ToolSpec, ToolStatus, ToolStatusPhase, ToolsClient,
};
pub use self::types::{
    DataType, RowFieldType, ScalingState, ScalingStatus, StatementObjectMeta,
    StatementObjectMetaCreate, StatementObjectMetaUpdate, StatementResult,
    StatementResultResults, StatementWarning, StatementWarningSeverity,
};
#[doc(inline)]
pub use crate::common::{
    ConnectionListMetadata, ConnectionMetadata, ExceptionListMeta, ObjectMetaCreate,
    ObjectMetaUpdate, ResultListMeta,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::model::Secret;
use crate::operation::RawOperations;
use crate::service::{EXTERNAL_TOKEN, FLINK, FLINK_API_KEY, GLOBAL_API_KEY};

/// The resources of [`Client::sql_v1`](crate::Client::sql_v1): Flink SQL.
#[derive(Clone, Debug)]
pub struct SqlV1 {
    client: Client,
}

impl SqlV1 {
    /// Returns a handle, [`AgentsClient`].
    ///
    /// AI agents that work on tasks with a model, a prompt and tools.
    #[cfg(feature = "preview")]
    pub fn agents(&self) -> AgentsClient {
        AgentsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ConnectionsClient`].
    ///
    /// Endpoints outside Confluent Cloud, with their credentials, for use by statements and tools.
    #[cfg(feature = "preview")]
    pub fn connections(&self) -> ConnectionsClient {
        ConnectionsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the versions of the definition of a materialized table.
    pub fn materialized_table_versions(&self) -> MaterializedTableVersionsClient {
        MaterializedTableVersionsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`MaterializedTablesClient`].
    ///
    /// Tables that a continuous query keeps up to date.
    pub fn materialized_tables(&self) -> MaterializedTablesClient {
        MaterializedTablesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`StatementExceptionsClient`].
    ///
    /// Exceptions of a running statement.
    pub fn statement_exceptions(&self) -> StatementExceptionsClient {
        StatementExceptionsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the result rows of a statement.
    pub fn statement_results(&self) -> StatementResultsClient {
        StatementResultsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`StatementsClient`].
    ///
    /// SQL statements of Flink of any kind: definitions, queries, inserts.
    pub fn statements(&self) -> StatementsClient {
        StatementsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ToolsClient`].
    ///
    /// Tools that agents can use.
    #[cfg(feature = "preview")]
    pub fn tools(&self) -> ToolsClient {
        ToolsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle that uses this URL instead of the client's.
    ///
    /// If the URL is invalid, calls fail without sending a request.
    pub fn at(&self, url: impl AsRef<str>) -> Self {
        Self {
            client: self.client.at(&FLINK, url),
        }
    }

    /// Returns a handle that uses the URL in `http_endpoint` of `region`.
    ///
    /// If there is no URL yet, calls fail without sending a request.
    #[cfg(feature = "fcpm-v2")]
    pub fn at_region(&self, region: &crate::fcpm::v2::Region) -> Self {
        self.at(&region.http_endpoint)
    }

    /// Returns a handle that uses this external access token instead of the client's.
    pub fn with_external_token(&self, token: impl Into<Secret>) -> Self {
        Self {
            client: self.client.with_bearer(&EXTERNAL_TOKEN, token),
        }
    }

    /// Returns a handle that uses this Flink API key instead of the client's.
    pub fn with_flink_api_key(
        &self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            client: self.client.with_basic(&FLINK_API_KEY, key, secret),
        }
    }

    /// Returns a handle that uses this global API key instead of the client's.
    pub fn with_global_api_key(
        &self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            client: self.client.with_basic(&GLOBAL_API_KEY, key, secret),
        }
    }

    /// Returns a handle that also sends the ID of the identity pool to which the token belongs.
    pub fn with_identity_pool_id(&self, value: impl Into<String>) -> Self {
        Self {
            client: self
                .client
                .with_scheme_header(&EXTERNAL_TOKEN, "confluent-identity-pool-id", value),
        }
    }

    /// Creates a request to any path of the host `flink`, for operations that have no method in
    /// this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`sql::v1`](crate::sql::v1): Flink SQL.
    pub fn sql_v1(&self) -> SqlV1 {
        SqlV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &FLINK,
    &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
);
