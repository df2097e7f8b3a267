//! The properties and enumerated values of schemas, looked up in the types at their positions.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::index::{TypeId, TypeIndex};
use super::{Coverage, Kind};
use crate::document::{Documents, Node};
use crate::operations::Direction;
use crate::schema::{Heirs, Schema, Schemas, Union};

/// The maximum length of a list of values in the documentation.
const MAX_LIST: usize = 2_000;

/// A walk over all schemas of one direction.
pub(crate) struct SchemaWalk<'a, 'i> {
    schemas: Schemas<'a>,
    index: &'i TypeIndex<'i>,
    /// The schemas that were counted, with the types at which they were looked up.
    done: HashSet<(usize, BTreeSet<TypeId>)>,
}

/// A position in a value: the schemas and types that describe it, and its documentation.
struct Place<'a> {
    node: Node<'a>,
    types: BTreeSet<TypeId>,
    text: String,
    /// `true` for the whole body, whose properties can be arguments of the operation.
    is_body: bool,
}

impl<'a, 'i> SchemaWalk<'a, 'i> {
    pub(crate) fn new(
        documents: &'a Documents,
        heirs: &'a Heirs<'a>,
        index: &'i TypeIndex<'i>,
        direction: Direction,
    ) -> Self {
        let schemas = Schemas { documents, heirs, direction };
        Self { schemas, index, done: HashSet::new() }
    }

    /// Counts the properties and values of a schema in the types that represent it.
    pub(crate) fn walk(
        &mut self,
        coverage: &mut Coverage<'_>,
        node: &Node<'a>,
        types: &BTreeSet<TypeId>,
        text: &str,
    ) {
        let mut waiting =
            vec![Place { node: node.clone(), types: types.clone(), text: text.to_owned(), is_body: true }];
        while let Some(place) = waiting.pop() {
            let mut seen = HashSet::new();
            let mut parts = vec![place.node.clone()];
            while let Some(part) = parts.pop() {
                let whole = self.schemas.schema(&part);
                for node in &whole.nodes {
                    if !seen.insert(node.key()) {
                        continue;
                    }
                    let unions =
                        self.schemas.unions(&Schema { nodes: vec![node.clone()], ..Schema::default() });
                    // In a schema that extends its parent, the variants of the parent do not count.
                    let is_own = |it: &Union<'a>| !it.variants.iter().any(|(it, _)| self.is_part(&whole, it));
                    parts.extend(
                        unions.into_iter().filter(is_own).flat_map(|it| it.variants).map(|(it, _)| it),
                    );
                    if self.done.insert((node.key(), place.types.clone())) {
                        self.add_node(coverage, node, &whole, &place, &mut waiting);
                    }
                }
            }
        }
    }

    /// Returns `true` if a variant is one of the schema objects that apply to a value.
    fn is_part(&self, whole: &Schema<'a>, variant: &Node<'a>) -> bool {
        self.schemas.documents.resolve(variant).is_some_and(|it| whole.contains(&it))
    }

    fn add_node(
        &mut self,
        coverage: &mut Coverage<'_>,
        node: &Node<'a>,
        whole: &Schema<'a>,
        place: &Place<'a>,
        waiting: &mut Vec<Place<'a>>,
    ) {
        let ty = node.value.get("type").and_then(Value::as_str);
        // Only objects have properties.
        if ty.is_none_or(|ty| ty == "object") {
            for (wire, property) in node.members("properties") {
                self.add_property(coverage, whole, (wire, property), place, waiting);
            }
        } else {
            for (_, property) in node.members("properties") {
                self.skip_property(coverage, &property);
            }
        }
        // A branch restricts the properties of the schema itself only if its condition holds.
        let is_new = |wire: &str| {
            !whole.nodes.iter().flat_map(|node| node.members("properties")).any(|(known, _)| known == wire)
        };
        for branch in self.branches(node) {
            let properties = branch.members("properties").into_iter();
            for (wire, property) in properties.filter(|(wire, _)| is_new(wire)) {
                self.add_property(coverage, whole, (wire, property), place, waiting);
            }
        }
        let listed = node.value.get("enum").and_then(Value::as_array).into_iter().flatten();
        for value in listed.chain(node.value.get("const")).filter(|it| !it.is_null()) {
            self.add_value(coverage, node, value, place);
        }
        let additional = place.types.iter().filter_map(|it| self.index.additional(it)).flatten();
        let additional: BTreeSet<TypeId> = additional.chain(place.types.iter().cloned()).collect();
        if let Some(node) = node.child("additionalProperties") {
            waiting.push(Place { node, types: additional, text: place.text.clone(), is_body: false });
        }
        let elements = node.child("items").into_iter().chain(node.elements("prefixItems"));
        // Only arrays have elements.
        let is_other = ty.is_some_and(|ty| ty != "array");
        for node in elements {
            if is_other {
                self.skip(coverage, &node);
            } else {
                waiting.push(Place {
                    node,
                    types: place.types.clone(),
                    text: place.text.clone(),
                    is_body: false,
                });
            }
        }
    }

    /// Returns the schemas that apply to a value conditionally, with those in them.
    fn branches(&self, node: &Node<'a>) -> Vec<Node<'a>> {
        let direct = |node: &Node<'a>| {
            let single = ["then", "else"].iter().filter_map(|key| node.child(key)).collect::<Vec<_>>();
            let by_property = node.members("dependentSchemas").into_iter().map(|(_, branch)| branch);
            single.into_iter().chain(by_property)
        };
        let (mut found, mut seen) = (Vec::new(), HashSet::new());
        let mut open: Vec<Node<'a>> = direct(node).collect();
        while let Some(branch) = open.pop() {
            for node in self.schemas.schema(&branch).nodes {
                if seen.insert(node.key()) {
                    open.extend(direct(&node));
                    found.push(node);
                }
            }
        }
        found
    }

    fn add_property(
        &mut self,
        coverage: &mut Coverage<'_>,
        whole: &Schema<'a>,
        (wire, property): (&'a str, Node<'a>),
        place: &Place<'a>,
        waiting: &mut Vec<Place<'a>>,
    ) {
        if self.schemas.is_excluded(whole, wire) || property.value == false {
            self.skip_property(coverage, &property);
            return;
        }
        let fields: Vec<_> = place.types.iter().filter_map(|it| self.index.field(it, wire)).collect();
        let literal = format!("\"{wire}\"");
        let is_named =
            place.types.iter().filter_map(|it| self.index.get(it)).any(|it| it.text.contains(&literal))
                || place.text.contains(&literal);
        coverage.add(Kind::Property, &property, wire, !fields.is_empty() || is_named);
        if fields.is_empty() && !is_named {
            return;
        }
        let text: String =
            fields.iter().map(|(_, text)| *text).chain([owners(self.index, place).as_str()]).collect();
        // A property that is an argument of the operation has one of the types in its signature, and its setter is
        // part of the operation. One of these types may have a field with the same name.
        let is_argument = fields.is_empty() || place.is_body && place.text.contains(&literal);
        let text = if is_argument { format!("{text}{}", place.text) } else { text };
        let mut types: BTreeSet<TypeId> = fields.into_iter().flat_map(|(types, _)| types).collect();
        if is_argument {
            types.extend(place.types.iter().cloned());
        }
        waiting.push(Place { node: property, types, text, is_body: false });
    }

    /// Records that a property and everything below it are not sent.
    fn skip_property(&self, coverage: &mut Coverage<'_>, property: &Node<'a>) {
        coverage.visit(Kind::Property, property);
        self.skip(coverage, property);
    }

    /// Records that everything below a schema is not sent.
    pub(crate) fn skip(&self, coverage: &mut Coverage<'_>, schema: &Node<'a>) {
        let mut seen = HashSet::new();
        let mut waiting = vec![schema.clone()];
        while let Some(next) = waiting.pop() {
            for node in self.schemas.schema(&next).nodes {
                if !seen.insert(node.key()) {
                    continue;
                }
                for (_, property) in node.members("properties") {
                    coverage.visit(Kind::Property, &property);
                    waiting.push(property);
                }
                waiting.extend(["items", "additionalProperties"].iter().filter_map(|it| node.child(it)));
                waiting.extend(["oneOf", "anyOf"].iter().flat_map(|it| node.elements(it)));
            }
        }
    }

    fn add_value(&mut self, coverage: &mut Coverage<'_>, node: &Node<'a>, value: &Value, place: &Place<'a>) {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let mut infos = place.types.iter().filter_map(|it| self.index.get(it));
        let is_found = infos.any(|it| it.values.contains(&text) || names_value(&it.text, &text))
            || names_value(&place.text, &text);
        coverage.add(Kind::EnumValue, node, &text, is_found);
    }
}

/// Returns `true` if code or documentation contains a value: in quotes, as code, or in a list of values.
fn names_value(text: &str, value: &str) -> bool {
    let (quoted, code) = (format!("{value:?}"), format!("`{value}`"));
    // In documentation, which is a string literal.
    let escaped = [&code, &format!("`{quoted}`")].map(|it| it.escape_default().to_string());
    let is_empty = value.is_empty();
    let is_named = (!is_empty && text.contains(&quoted)) || text.contains(&code);
    if is_named || escaped.iter().any(|it| text.contains(it)) {
        return true;
    }
    let starts = ["ne of ", "lways ", "ach value is ", "ach element is "];
    starts.iter().flat_map(|start| text.split(start).skip(1)).any(|list| {
        let list: String = list.chars().take(MAX_LIST).collect();
        list.match_indices(value).any(|(start, _)| {
            let before = list[..start].chars().next_back();
            let after = list[start + value.len()..].chars().next();
            let is_word = |sign: Option<char>| sign.is_some_and(|it| it.is_alphanumeric() || it == '_');
            !is_word(before) && !is_word(after)
        })
    })
}

/// Renders the types at a position.
fn owners(index: &TypeIndex<'_>, place: &Place<'_>) -> String {
    place.types.iter().filter_map(|it| index.get(it)).map(|it| it.text.as_str()).collect()
}
