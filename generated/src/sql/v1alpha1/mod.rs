// Generated from sql/v1alpha1.yaml by `cargo xtask codegen`; do not edit.

//! Flink SQL, alpha.
//!
//! The first form of the Flink SQL API. Use `sql/v1` for anything new.

mod statements;
mod statement_exceptions;
mod statement_results;

pub use self::statements::{
    CreateStatement, DeleteStatement, GetStatement, ListStatements, ObjectMeta,
    ResultSchema, Statement, StatementCreate, StatementList, StatementSpec,
    StatementSpecCreate, StatementStatus, StatementStatusPhase, StatementsClient,
};
pub use self::statement_exceptions::{
    GetStatementExceptions, StatementException, StatementExceptionList,
    StatementExceptionsClient,
};
pub use self::statement_results::{
    GetStatementResult, StatementResult, StatementResultResults, StatementResultsClient,
};
pub use crate::common::{
    ConnectionListMetadata, DataType, Error, ErrorSource, ExceptionListMeta, Failure,
    ResultColumn, ResultListMeta, RowFieldType,
};

use crate::client::Client;

/// Flink SQL, alpha.
///
/// Reached by [`Client::sql_v1alpha1`](crate::Client::sql_v1alpha1).
#[derive(Clone, Debug)]
pub struct SqlV1alpha1 {
    client: Client,
}

impl SqlV1alpha1 {
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
    /// Flink SQL, alpha.
    pub fn sql_v1alpha1(&self) -> SqlV1alpha1 {
        SqlV1alpha1 {
            client: self.clone(),
        }
    }
}
