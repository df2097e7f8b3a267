//! The evaluation of filters.

use std::borrow::Cow;
use std::cmp::Ordering;

use crate::json_path::budget::Exhausted;
use crate::json_path::equality::{compare, is_equal};
use crate::json_path::model::{Comparison, Condition, Literal, Operand, Pattern, Query};
use crate::json_path::regular_expression::RegularExpression;
use crate::json_path::select::Walk;
use crate::source::Node;

/// A value of a condition, or `None` if there is none.
type Value<'n> = Option<Cow<'n, Node>>;

impl<'n> Walk<'n, '_> {
    /// Returns `true` if a condition is true for a node.
    pub(super) fn is_true(&mut self, condition: &Condition, at: &'n Node) -> Result<bool, Exhausted> {
        self.budget.spend(1)?;
        match condition {
            Condition::Any(conditions) => {
                for condition in conditions {
                    if self.is_true(condition, at)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Condition::All(conditions) => {
                for condition in conditions {
                    if !self.is_true(condition, at)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Condition::Not(condition) => Ok(!self.is_true(condition, at)?),
            Condition::Exists(query) => Ok(self.count(query, at)? > 0),
            Condition::Compare(left, comparison, right) => {
                let (left, right) = (self.value(left, at)?, self.value(right, at)?);
                self.holds(left.as_deref(), *comparison, right.as_deref())
            }
            Condition::Match { text, pattern, whole } => {
                let text = self.value(text, at)?;
                let Some(text) = text.as_deref().and_then(Node::as_str) else { return Ok(false) };
                match pattern {
                    Pattern::Compiled(expression) => expression.is_match(text, self.budget),
                    Pattern::Value(pattern) => {
                        let pattern = self.value(pattern, at)?;
                        let Some(pattern) = pattern.as_deref().and_then(Node::as_str) else {
                            return Ok(false);
                        };
                        self.budget.spend(pattern.len().saturating_mul(64))?;
                        match RegularExpression::new(pattern, *whole) {
                            Ok(expression) => expression.is_match(text, self.budget),
                            Err(_) => Ok(false),
                        }
                    }
                }
            }
        }
    }

    fn holds(
        &mut self,
        left: Option<&Node>,
        comparison: Comparison,
        right: Option<&Node>,
    ) -> Result<bool, Exhausted> {
        let is_equal = match (left, right) {
            (Some(left), Some(right)) => is_equal(left, right, self.budget)?,
            (left, right) => left.is_none() && right.is_none(),
        };
        let order = match (left, right) {
            (Some(left), Some(right)) => compare(left, right, self.budget)?,
            _ => None,
        };
        Ok(match comparison {
            Comparison::Equal => is_equal,
            Comparison::NotEqual => !is_equal,
            Comparison::Less => order == Some(Ordering::Less),
            Comparison::LessOrEqual => is_equal || order == Some(Ordering::Less),
            Comparison::Greater => order == Some(Ordering::Greater),
            Comparison::GreaterOrEqual => is_equal || order == Some(Ordering::Greater),
        })
    }

    /// Returns the value of an operand.
    fn value(&mut self, operand: &Operand, at: &'n Node) -> Result<Value<'n>, Exhausted> {
        Ok(match operand {
            Operand::Literal(literal) => Some(Cow::Owned(literal_value(literal))),
            Operand::Query(query) => {
                let mut found = None;
                let mut count = 0_usize;
                self.query(query, at, &mut |node| {
                    found = Some(node);
                    count += 1;
                })?;
                found.filter(|_| count == 1).map(Cow::Borrowed)
            }
            Operand::Count(query) => Some(Cow::Owned(Node::Number(self.count(query, at)?.into()))),
            Operand::Length(operand) => {
                let value = self.value(operand, at)?;
                let length = match value.as_deref() {
                    Some(Node::String(text)) => {
                        self.budget.spend(text.len() / 16)?;
                        Some(text.chars().count())
                    }
                    Some(Node::List(list)) => Some(list.len()),
                    Some(Node::Map(map)) => Some(map.len()),
                    _ => None,
                };
                length.map(|length| Cow::Owned(Node::Number(length.into())))
            }
        })
    }

    fn count(&mut self, query: &Query, at: &'n Node) -> Result<usize, Exhausted> {
        let mut count = 0;
        self.query(query, at, &mut |_| count += 1)?;
        Ok(count)
    }

    /// Calls `visit` for each node that a query selects.
    fn query(
        &mut self,
        query: &Query,
        at: &'n Node,
        visit: &mut dyn FnMut(&'n Node),
    ) -> Result<(), Exhausted> {
        let start = if query.is_absolute { self.root } else { at };
        self.segments(start, &query.segments, &mut |_, node| {
            visit(node);
            Ok(())
        })
    }
}

fn literal_value(literal: &Literal) -> Node {
    match literal {
        Literal::Null => Node::Null,
        Literal::Bool(value) => Node::Bool(*value),
        Literal::Number(number) => Node::Number(number.clone()),
        Literal::Text(text) => Node::String(text.clone()),
    }
}
