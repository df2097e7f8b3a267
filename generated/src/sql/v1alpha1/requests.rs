// Generated from sql/v1alpha1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::statement_exceptions::GetStatementExceptions;
pub use super::statement_results::GetStatementResult;
pub use super::statements::{
    CreateStatement, DeleteStatement, GetStatement, ListStatements,
};
