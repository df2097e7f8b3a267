// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Types whose names begin with "state".

use crate::model::open_enum;

/// The coarse status of a mirror topic.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateCategory {
    /// `PAUSED`
    Paused,
    /// `IN_ERROR`
    InError,
    /// `PENDING`
    Pending,
    /// `ACTIVE`
    Active,
    /// `NOT_APPLICABLE`
    NotApplicable,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(StateCategory {
    "PAUSED": Paused,
    "IN_ERROR": InError,
    "PENDING": Pending,
    "ACTIVE": Active,
    "NOT_APPLICABLE": NotApplicable,
});
