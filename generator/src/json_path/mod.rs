//! JSONPath (RFC 9535).
//!
//! Takes the text of a query, and a tree. Returns the locations that the query selects, or the fault of the query. The
//! query is parsed in time linear in its length, and selecting stops when its budget is spent: queries such as
//! `$..*..*..*` visit a node many times.
//!
//! Regular expressions are those of RFC 9485 without `\p`.

mod budget;
mod equality;
mod filter;
mod filter_parser;
mod model;
mod parser;
mod regular_expression;
mod select;

pub(crate) use self::budget::{Budget, Exhausted};
pub(crate) use self::model::JsonPath;
pub(crate) use self::select::Selection;

#[cfg(test)]
mod tests;
