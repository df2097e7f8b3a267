//! The equality and the order of values (RFC 9535, section 2.3.5.2.2).

use std::cmp::Ordering;

use serde_json::Number;

use crate::json_path::budget::{Budget, Exhausted};
use crate::source::Node;

/// Returns `true` if two values are equal. Numbers are compared by value, and the order of members has no meaning.
pub(super) fn is_equal(left: &Node, right: &Node, budget: &mut Budget) -> Result<bool, Exhausted> {
    budget.spend(1)?;
    Ok(match (left, right) {
        (Node::Number(left), Node::Number(right)) => compare_numbers(left, right) == Some(Ordering::Equal),
        (Node::String(left), Node::String(right)) => {
            budget.spend(left.len().min(right.len()) / 16)?;
            left == right
        }
        (Node::List(left), Node::List(right)) => {
            if left.len() != right.len() {
                return Ok(false);
            }
            for (left, right) in left.iter().zip(right) {
                if !is_equal(left, right, budget)? {
                    return Ok(false);
                }
            }
            true
        }
        (Node::Map(left), Node::Map(right)) => {
            if left.len() != right.len() {
                return Ok(false);
            }
            for (key, left) in left {
                let Some(right) = right.get(key) else { return Ok(false) };
                if !is_equal(left, right, budget)? {
                    return Ok(false);
                }
            }
            true
        }
        _ => left == right,
    })
}

/// Returns the order of two numbers or two strings, or `None` for other values.
pub(super) fn compare(left: &Node, right: &Node, budget: &mut Budget) -> Result<Option<Ordering>, Exhausted> {
    Ok(match (left, right) {
        (Node::Number(left), Node::Number(right)) => compare_numbers(left, right),
        (Node::String(left), Node::String(right)) => {
            budget.spend(left.len().min(right.len()) / 16)?;
            Some(left.cmp(right))
        }
        _ => None,
    })
}

/// Returns the order of two numbers. Integers are compared exactly.
fn compare_numbers(left: &Number, right: &Number) -> Option<Ordering> {
    match (left.as_i128(), right.as_i128()) {
        (Some(left), Some(right)) => Some(left.cmp(&right)),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}
