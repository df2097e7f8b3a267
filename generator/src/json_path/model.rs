//! The syntax tree of a query. Data only.

use serde_json::Number;

use crate::json_path::regular_expression::RegularExpression;

/// A query.
#[derive(Clone, Debug)]
pub(crate) struct JsonPath {
    pub(super) segments: Vec<Segment>,
}

/// A segment: the selected children of each node, or of each node and its descendants.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    pub(super) is_descendant: bool,
    pub(super) selectors: Vec<Selector>,
}

/// A selector of children.
#[derive(Clone, Debug)]
pub(super) enum Selector {
    /// The member with this name.
    Name(String),
    /// All members or elements.
    Wildcard,
    /// The element with this index, counted from the end if negative.
    Index(i64),
    /// A range of elements.
    Slice { start: Option<i64>, end: Option<i64>, step: i64 },
    /// The members or elements for which a condition is true.
    Filter(Condition),
}

/// A condition of a filter.
#[derive(Clone, Debug)]
pub(super) enum Condition {
    /// At least one condition is true.
    Any(Vec<Condition>),
    /// All conditions are true.
    All(Vec<Condition>),
    /// The condition is false.
    Not(Box<Condition>),
    /// The query selects at least one node.
    Exists(Query),
    /// The comparison is true.
    Compare(Operand, Comparison, Operand),
    /// The text matches the regular expression.
    Match { text: Operand, pattern: Pattern, whole: bool },
}

/// A query within a filter.
#[derive(Clone, Debug)]
pub(super) struct Query {
    /// `true` if the query starts at the root (`$`), `false` if at the current node (`@`).
    pub(super) is_absolute: bool,
    pub(super) segments: Vec<Segment>,
}

/// An operator between two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// A value in a condition.
#[derive(Clone, Debug)]
pub(super) enum Operand {
    /// A literal.
    Literal(Literal),
    /// The only node that a query can select, or the function `value`, whose query may also select several nodes.
    Query(Query),
    /// The function `length`.
    Length(Box<Operand>),
    /// The function `count`.
    Count(Query),
}

/// A literal.
#[derive(Clone, Debug)]
pub(super) enum Literal {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
}

/// The regular expression of `match` or `search`.
#[derive(Clone, Debug)]
pub(super) enum Pattern {
    /// A literal.
    Compiled(RegularExpression),
    /// A value of the tree.
    Value(Operand),
}
