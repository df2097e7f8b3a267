// Copied by sdkwright from modules/flink/change.rs next to the API's documents; edit it there.

//! Changes of a result.

use std::sync::Arc;

use serde_json::Value;

use super::row::Row;
use crate::sql::v1::ResultColumn;

/// A change of a result: a row and its operation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// The operation.
    pub operation: ChangeOperation,
    /// The row.
    pub row: Row,
}

/// An operation of a changelog. The results of a query that only adds rows consist of inserts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeOperation {
    /// The insertion of a row.
    Insert,
    /// The removal of a row that an update replaces.
    UpdateBefore,
    /// The row after an update, which is added or replaces the row with the same key.
    UpdateAfter,
    /// The deletion of a row.
    Delete,
    /// An operation that this version of the crate does not know. The value is [`i64::MIN`] if the code is not an integer.
    Unrecognized(i64),
}

impl ChangeOperation {
    /// Returns `true` if the row is part of the result after the change.
    pub fn is_addition(self) -> bool {
        matches!(self, Self::Insert | Self::UpdateAfter)
    }
}

impl From<i64> for ChangeOperation {
    fn from(code: i64) -> Self {
        match code {
            0 => Self::Insert,
            1 => Self::UpdateBefore,
            2 => Self::UpdateAfter,
            3 => Self::Delete,
            other => Self::Unrecognized(other),
        }
    }
}

impl Change {
    /// Decodes an item of a page of results.
    pub(super) fn decode(columns: Arc<[ResultColumn]>, mut item: Value) -> Self {
        let operation = match item.get("op") {
            None | Some(Value::Null) => ChangeOperation::Insert,
            Some(code) => integer(code).unwrap_or(i64::MIN).into(),
        };
        let values = match item.get_mut("row").map(Value::take) {
            Some(Value::Array(values)) => values,
            _ => Vec::new(),
        };
        Self { operation, row: Row::decode(columns, values) }
    }
}

/// Returns the integer of a number such as `3` or `3.0`.
fn integer(code: &Value) -> Option<i64> {
    code.as_i64().or_else(|| {
        let code = code.as_f64().filter(|code| code.fract() == 0.0)?;
        format!("{code:.0}").parse().ok()
    })
}
