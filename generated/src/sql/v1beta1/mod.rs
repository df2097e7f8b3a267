// Generated from sql/v1beta1.yaml by `cargo xtask codegen`; do not edit.

//! Flink SQL, beta.
//!
//! An early form of the Flink SQL API. Use `sql/v1` for anything new.

mod statements;
mod statement_exceptions;
mod statement_results;

pub use self::statements::{
    CreateStatement, DeleteStatement, GetStatement, ListStatements, ResultSchema,
    Statement, StatementCreate, StatementList, StatementSpec, StatementSpecCreate,
    StatementSpecUpdate, StatementStatus, StatementStatusPhase, StatementUpdate,
    StatementsClient, UpdateStatement,
};
pub use self::statement_exceptions::{
    GetStatementExceptions, StatementException, StatementExceptionList,
    StatementExceptionsClient,
};
pub use self::statement_results::{
    GetStatementResult, StatementResult, StatementResultResults, StatementResultsClient,
};
pub use crate::common::{
    ConnectionListMetadata, ConnectionMetadata, DataType, Error, ErrorSource,
    ExceptionListMeta, Failure, ObjectMetaCreate, ObjectMetaUpdate, ResultColumn,
    ResultListMeta, RowFieldType,
};

use crate::client::Client;

/// Flink SQL, beta.
///
/// Reached by [`Client::sql_v1beta1`](crate::Client::sql_v1beta1).
#[derive(Clone, Debug)]
pub struct SqlV1beta1 {
    client: Client,
}

impl SqlV1beta1 {
    /// SQL statements that Flink runs, in the form of this early version.
    pub fn statements(&self) -> StatementsClient {
        StatementsClient {
            client: self.client.clone(),
        }
    }

    /// What went wrong while a statement was running, in the form of this early version.
    pub fn statement_exceptions(&self) -> StatementExceptionsClient {
        StatementExceptionsClient {
            client: self.client.clone(),
        }
    }

    /// The rows that a statement yields, in the form of this early version.
    pub fn statement_results(&self) -> StatementResultsClient {
        StatementResultsClient {
            client: self.client.clone(),
        }
    }
}

impl Client {
    /// Flink SQL, beta.
    pub fn sql_v1beta1(&self) -> SqlV1beta1 {
        SqlV1beta1 { client: self.clone() }
    }
}
