//! Comparison of a value with its encoding by a crate, limited to what its schema declares.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::document::Node;
use crate::operations::Direction;
use crate::schema::{Schema, Schemas};
use crate::validator::is_same_number;

/// The first difference between two values.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Difference {
    /// A JSON pointer into the value.
    pub(crate) path: String,
    pub(crate) kind: DifferenceKind,
    /// Both values, shortened.
    pub(crate) detail: String,
}

/// The kind of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum DifferenceKind {
    /// A member is missing.
    LostMember,
    /// A null member is missing that is required or part of a request.
    LostNull,
    /// A member was added.
    NewMember,
    /// A list has a different length.
    Length,
    /// A number has a different value.
    Number,
    /// A value has a different type.
    Type,
    /// A string or boolean differs.
    Value,
}

impl<'a> Schemas<'a> {
    /// Returns the first difference, ignoring members that no schema declares.
    ///
    /// An optional member that is null in a response counts as absent; `nulls` counts such members.
    pub(crate) fn difference(
        &self,
        node: &Node<'a>,
        given: &Value,
        encoded: &Value,
        nulls: &mut usize,
    ) -> Option<Difference> {
        self.difference_at(std::slice::from_ref(node), given, encoded, "", nulls)
    }

    fn difference_at(
        &self,
        nodes: &[Node<'a>],
        given: &Value,
        encoded: &Value,
        at: &str,
        nulls: &mut usize,
    ) -> Option<Difference> {
        let found = |kind| {
            let detail = format!("{} → {}", shortened(given), shortened(encoded));
            Some(Difference { path: at.to_owned(), kind, detail })
        };
        match (given, encoded) {
            (Value::Object(given), Value::Object(encoded)) => {
                self.difference_of_members(nodes, given, encoded, at, nulls)
            }
            (Value::Array(given), Value::Array(encoded)) if given.len() == encoded.len() => {
                let nodes = self.possible(nodes);
                given.iter().zip(encoded).enumerate().find_map(|(index, (given, encoded))| {
                    let declared = elements(&nodes, index);
                    let at = format!("{at}/{index}");
                    // Values without a schema have to be unchanged.
                    self.difference_at(&declared, given, encoded, &at, nulls)
                })
            }
            (Value::Array(_), Value::Array(_)) => found(DifferenceKind::Length),
            (Value::Number(left), Value::Number(right)) => {
                let is_single = nodes.iter().any(|node| self.schema(node).text("format") == Some("float"));
                let single = |number: &serde_json::Number| number.as_f64().map(|it| it as f32);
                let is_same = is_same_number(left, right) || (is_single && single(left) == single(right));
                if is_same { None } else { found(DifferenceKind::Number) }
            }
            (left, right) if left == right => None,
            (Value::String(_), Value::String(_)) | (Value::Bool(_), Value::Bool(_)) => {
                found(DifferenceKind::Value)
            }
            _ => found(DifferenceKind::Type),
        }
    }

    fn difference_of_members(
        &self,
        nodes: &[Node<'a>],
        given: &Map<String, Value>,
        encoded: &Map<String, Value>,
        at: &str,
        nulls: &mut usize,
    ) -> Option<Difference> {
        let whole = nodes;
        let nodes = self.possible(nodes);
        for (name, value) in given {
            let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
            let Some(declared) = self.declared(&nodes, name) else { continue };
            match encoded.get(name) {
                Some(other) => {
                    if let Some(difference) = self.difference_at(&declared, value, other, &at, nulls) {
                        return Some(difference);
                    }
                }
                None if value.is_null() && self.is_optional_in_response(whole, given, name) => *nulls += 1,
                None => {
                    let is_null = value.is_null();
                    let kind = if is_null { DifferenceKind::LostNull } else { DifferenceKind::LostMember };
                    return Some(Difference { path: at, kind, detail: shortened(value) });
                }
            }
        }
        let new = encoded.iter().find(|(name, _)| !given.contains_key(*name));
        new.map(|(name, value)| Difference {
            path: format!("{at}/{name}"),
            kind: DifferenceKind::NewMember,
            detail: shortened(value),
        })
    }

    /// Returns `true` if a member of a response can be absent: one of the schemas of the object allows it without the member.
    fn is_optional_in_response(&self, nodes: &[Node<'a>], object: &Map<String, Value>, name: &str) -> bool {
        let mut without = object.clone();
        without.remove(name);
        let without = Value::Object(without);
        self.direction == Direction::Response
            && (nodes.is_empty() || nodes.iter().any(|node| self.violation(node, &without).is_none()))
    }

    /// Returns all schema objects that may describe a value, including those of every variant.
    fn possible(&self, nodes: &[Node<'a>]) -> Vec<Node<'a>> {
        let mut seen = HashSet::new();
        let mut all = Vec::new();
        let mut waiting: Vec<Node<'a>> = nodes.to_vec();
        while let Some(node) = waiting.pop() {
            for part in self.schema(&node).nodes {
                if !seen.insert(part.key()) {
                    continue;
                }
                let unions = self.unions(&Schema { nodes: vec![part.clone()], ..Schema::default() });
                waiting.extend(unions.into_iter().flat_map(|it| it.variants).map(|(variant, _)| variant));
                all.push(part);
            }
        }
        all
    }

    /// Returns the schemas of a member, or `None` if no schema declares it.
    ///
    /// An object schema without properties allows any member, and each one counts as declared.
    fn declared(&self, nodes: &[Node<'a>], name: &str) -> Option<Vec<Node<'a>>> {
        let named: Vec<Node<'a>> =
            nodes.iter().filter_map(|node| node.child("properties")?.child(name)).collect();
        if !named.is_empty() {
            let whole = Schema { nodes: nodes.to_vec(), ..Schema::default() };
            return (!self.is_excluded(&whole, name)).then_some(named);
        }
        let additional = nodes.iter().filter_map(|node| node.child("additionalProperties"));
        let patterns = nodes.iter().flat_map(|node| node.members("patternProperties")).map(|(_, node)| node);
        let others: Vec<Node<'a>> = additional.chain(patterns).filter(|it| it.value != false).collect();
        let is_free = !nodes.iter().any(|node| node.value.get("properties").is_some());
        (is_free || !others.is_empty()).then_some(others)
    }
}

fn elements<'a>(nodes: &[Node<'a>], index: usize) -> Vec<Node<'a>> {
    let of_node = |node: &Node<'a>| {
        let first = node.child("prefixItems").and_then(|it| it.child(&index.to_string()));
        first.or_else(|| node.child("items")).or_else(|| node.child("unevaluatedItems"))
    };
    nodes.iter().filter_map(of_node).collect()
}

fn shortened(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() > 60 { format!("{}…", text.chars().take(60).collect::<String>()) } else { text }
}
