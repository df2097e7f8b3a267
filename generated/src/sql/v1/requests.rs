// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

#[cfg(feature = "preview")]
pub use super::agents::{CreateAgent, DeleteAgent, GetAgent, ListAgents, UpdateAgent};
#[cfg(feature = "preview")]
pub use super::connections::{
    CreateConnection, DeleteConnection, GetConnection, ListConnections, UpdateConnection,
};
pub use super::materialized_table_versions::{
    GetMaterializedTableVersion, ListMaterializedTableVersions,
};
pub use super::materialized_tables::{
    CreateMaterializedTable, DeleteMaterializedTable, GetMaterializedTable,
    ListMaterializedTables, UpdateMaterializedTable,
};
pub use super::statement_exceptions::GetStatementExceptions;
pub use super::statement_results::GetStatementResult;
pub use super::statements::{
    CreateStatement, DeleteStatement, GetStatement, ListStatements, UpdateStatement,
};
#[cfg(feature = "early-access")]
pub use super::statements::PatchStatement;
#[cfg(feature = "preview")]
pub use super::tools::{CreateTool, DeleteTool, GetTool, ListTools};
