//! Constraints that a schema puts on a value beside its type. Data only.

use serde_json::Value;

/// Constraints of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// `minimum`
    pub minimum: Option<Bound>,
    /// `maximum`
    pub maximum: Option<Bound>,
    /// `multipleOf`
    pub multiple_of: Option<serde_json::Number>,
    /// `minLength`, `minItems` or `minProperties`
    pub min_size: Option<u64>,
    /// `maxLength`, `maxItems` or `maxProperties`
    pub max_size: Option<u64>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `uniqueItems`
    pub unique: bool,
    /// The listed numbers, or true or false.
    pub listed: Vec<Listed>,
}

/// A listed value that is no text.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// The value.
    pub value: Value,
    /// What it means, where the document says so.
    pub meaning: Option<String>,
}

/// A limit of a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The limit.
    pub limit: serde_json::Number,
    /// Whether the limit itself is not allowed.
    pub exclusive: bool,
}
