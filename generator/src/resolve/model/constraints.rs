//! Constraints of values in addition to their type. Contains only data.

use std::sync::Arc;

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
    /// The enum values that are numbers or booleans, and constants of other types.
    pub listed: Vec<Listed>,
    /// The constraints on the contents of a value.
    pub contents: Vec<ContentConstraint>,
}

/// A constraint on the contents of a value. A schema is its name, or its JSON if it is short.
#[derive(Clone, Debug, PartialEq)]
pub enum ContentConstraint {
    /// `contains`, `minContains` and `maxContains`.
    Contains {
        /// The schema of the elements.
        schema: Option<String>,
        /// The minimum number of such elements.
        min: u64,
        /// The maximum number of such elements.
        max: Option<u64>,
    },
    /// `prefixItems`: the schemas of the first elements, by position.
    Positions(Vec<Option<String>>),
    /// `propertyNames`
    Names(NameConstraint),
    /// `contentMediaType` and `contentSchema`.
    Content {
        /// The media type of the text.
        media_type: Option<String>,
        /// The schema of the decoded text.
        schema: Option<String>,
    },
}

/// A condition under which a property is required (`if`).
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The tests, all of which have to hold.
    pub tests: Arc<[ConditionTest]>,
    /// `true` if the property is required where the condition holds, `false` if it is where it does not.
    pub holds: bool,
}

/// The test of a property in a condition.
#[derive(Clone, Debug, PartialEq)]
pub struct ConditionTest {
    /// The name of the property.
    pub name: String,
    /// The values of which it has one. If there are none, it only has to be present.
    pub values: Vec<Value>,
    /// `true` if the test also holds without the property (JSON Schema 2020-12 Core, section 10.3.2.1).
    pub or_absent: bool,
}

/// A constraint on the names of properties.
#[derive(Clone, Debug, PartialEq)]
pub enum NameConstraint {
    /// The names.
    Values(Vec<String>),
    /// The pattern of the names.
    Pattern(String),
    /// The schema of the names.
    Schema(Option<String>),
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
