//! Constraints of values in addition to their type. Contains only data.

use serde_json::Value;

/// The constraints of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// `minimum`
    pub minimum: Option<Bound>,
    /// `maximum`
    pub maximum: Option<Bound>,
    /// `multipleOf`
    pub multiple_of: Option<serde_json::Number>,
    /// `minLength`, `minItems` or `minProperties`.
    pub min_size: Option<u64>,
    /// `maxLength`, `maxItems` or `maxProperties`.
    pub max_size: Option<u64>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `uniqueItems`
    pub unique: bool,
    /// The enum values that are numbers or booleans.
    pub listed: Vec<Listed>,
}

/// An enum value that is not a string.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// The value.
    pub value: Value,
    /// The meaning of the value, if the document states it.
    pub meaning: Option<String>,
}

/// A bound of a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The bound.
    pub limit: serde_json::Number,
    /// `true` if the bound itself is not allowed.
    pub exclusive: bool,
}
