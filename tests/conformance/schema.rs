//! Schemas as sets of schema objects that all apply to one value: a schema, the targets of its references, and its
//! `allOf`.
//!
//! Takes nodes of documents. Returns the schema objects that apply to a value, its properties and its elements, in one
//! direction.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::{Documents, Node};
use crate::operations::Direction;

/// The maximum depth of nested objects with only read-only members.
const MAX_EMPTIED: usize = 8;

/// The schema objects that apply to a value together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema<'a> {
    pub(crate) nodes: Vec<Node<'a>>,
    /// `true` if one of the schema objects stands for null.
    pub(crate) is_null: bool,
}

/// The variants of a `oneOf` or `anyOf`, or the schemas that extend one with a discriminator.
pub(crate) struct Union<'a> {
    /// The variants, each with the discriminator values that select it.
    pub(crate) variants: Vec<(Node<'a>, Vec<String>)>,
    /// The property that selects a variant.
    pub(crate) discriminator: Option<&'a str>,
    /// `true` if the variants are schemas that extend this one, so that a value may be of none of them.
    pub(crate) is_open: bool,
}

/// The schemas of documents in one direction.
#[derive(Clone, Copy)]
pub(crate) struct Schemas<'a> {
    pub(crate) documents: &'a Documents,
    pub(crate) heirs: &'a Heirs<'a>,
    pub(crate) direction: Direction,
}

/// The component schemas that extend another one with `allOf`, by the identity of the extended schema.
pub(crate) struct Heirs<'a>(BTreeMap<usize, Vec<(&'a str, Node<'a>)>>);

impl<'a> Heirs<'a> {
    pub(crate) fn new(documents: &'a Documents) -> Self {
        let mut heirs: BTreeMap<usize, Vec<(&str, Node<'_>)>> = BTreeMap::new();
        for root in documents.roots() {
            let Some(components) = root.child("components") else { continue };
            for (name, schema) in components.members("schemas") {
                for part in schema.elements("allOf") {
                    let parent = part.value.get("$ref").and_then(|_| documents.resolve(&part));
                    if let Some(parent) = parent {
                        heirs.entry(parent.key()).or_default().push((name, schema.clone()));
                    }
                }
            }
        }
        Self(heirs)
    }
}

impl<'a> Schema<'a> {
    /// Returns `true` if every value is valid.
    pub(crate) fn is_empty(&self) -> bool {
        self.nodes.iter().all(|node| node.value.as_object().is_none_or(serde_json::Map::is_empty))
    }

    /// Returns the values of a keyword in all schema objects.
    pub(crate) fn all(&self, keyword: &'static str) -> impl Iterator<Item = &'a Value> {
        self.nodes.iter().filter_map(move |node| node.value.get(keyword))
    }

    pub(crate) fn contains(&self, node: &Node<'_>) -> bool {
        self.nodes.iter().any(|it| it.key() == node.key())
    }

    pub(crate) fn text(&self, keyword: &'static str) -> Option<&'a str> {
        self.all(keyword).find_map(Value::as_str)
    }

    /// Returns the JSON types that all schema objects allow, or none if the types are not restricted.
    pub(crate) fn types(&self) -> Vec<&'a str> {
        if self.is_null {
            return vec!["null"];
        }
        let mut types: Option<Vec<&str>> = None;
        for node in &self.nodes {
            let Some(mut own) = declared_types(node) else { continue };
            if node.is_set("nullable") {
                own.push("null");
            }
            types = Some(match types {
                Some(types) => both(&types, &own),
                None => own,
            });
        }
        types.unwrap_or_default()
    }
}

/// Returns `true` for a variant of a union that stands for null by a convention of OpenAPI 3.0, which has no type for it:
/// an object, or a value of any type, that is nullable and has no other keyword.
pub(crate) fn stands_for_null(variant: &Node<'_>) -> bool {
    let is_empty = |(key, value): (&String, &Value)| match key.as_str() {
        "type" => value == "object",
        "properties" => value.as_object().is_some_and(serde_json::Map::is_empty),
        "additionalProperties" => value == false,
        "maxProperties" => value == 0,
        "nullable" | "title" | "description" | "example" | "default" | "deprecated" => true,
        key => key.starts_with("x-"),
    };
    variant.is_set("nullable") && variant.value.as_object().is_some_and(|it| it.iter().all(is_empty))
}

/// Returns the type to which the keywords of a schema without `type` apply.
pub(crate) fn implied_type(schema: &Schema<'_>) -> Option<&'static str> {
    let has = |keywords: &[&'static str]| keywords.iter().any(|it| schema.all(it).next().is_some());
    if has(&["properties", "required", "additionalProperties", "minProperties"]) {
        Some("object")
    } else if has(&["items", "prefixItems", "minItems", "uniqueItems"]) {
        Some("array")
    } else if has(&["pattern", "minLength", "maxLength"]) {
        Some("string")
    } else if has(&["minimum", "maximum", "multipleOf"]) {
        Some("number")
    } else {
        None
    }
}

/// Returns the types that a schema object declares.
pub(crate) fn declared_types<'a>(node: &Node<'a>) -> Option<Vec<&'a str>> {
    match node.value.get("type")? {
        Value::String(one) => Some(vec![one]),
        Value::Array(several) => Some(several.iter().filter_map(Value::as_str).collect()),
        _ => None,
    }
}

/// Returns the types that are in both lists, where an integer is also a number.
fn both<'a>(left: &[&'a str], right: &[&'a str]) -> Vec<&'a str> {
    let mut types = Vec::new();
    for one in left.iter().chain(right) {
        let is_in = |list: &[&str]| list.contains(one) || (*one == "integer" && list.contains(&"number"));
        if is_in(left) && is_in(right) && !types.contains(one) {
            types.push(one);
        }
    }
    types
}

impl<'a> Schemas<'a> {
    /// Returns the schema objects that apply together with a node.
    pub(crate) fn schema(&self, node: &Node<'a>) -> Schema<'a> {
        let mut schema = Schema::default();
        self.add(&mut schema, node);
        schema
    }

    /// Returns the schema objects that apply together with several nodes.
    pub(crate) fn schema_of_all(&self, nodes: &[Node<'a>]) -> Schema<'a> {
        let mut schema = Schema::default();
        nodes.iter().for_each(|node| self.add(&mut schema, node));
        schema
    }

    /// Adds a node, the target of its reference and its `allOf`.
    ///
    /// Siblings of `$ref` apply too. In OpenAPI 3.0, where they have no effect, they only narrow the samples.
    pub(crate) fn add(&self, schema: &mut Schema<'a>, node: &Node<'a>) {
        if schema.contains(node) {
            return;
        }
        let target = node.text("$ref").and_then(|it| self.documents.target(node.file, it));
        if let Some(target) = target {
            self.add(schema, &target);
        }
        schema.nodes.push(node.clone());
        for part in node.elements("allOf") {
            self.add(schema, &part);
        }
    }

    /// Returns the unions of a schema.
    pub(crate) fn unions(&self, schema: &Schema<'a>) -> Vec<Union<'a>> {
        schema.nodes.iter().flat_map(|node| self.unions_of_node(node)).collect()
    }

    fn unions_of_node(&self, node: &Node<'a>) -> Vec<Union<'a>> {
        let discriminator = node.child("discriminator");
        let name = discriminator.as_ref().and_then(|it| it.text("propertyName"));
        let mapping: Vec<(&str, &str)> = discriminator
            .iter()
            .flat_map(|it| it.members("mapping"))
            .filter_map(|(tag, target)| Some((tag, target.value.as_str()?)))
            .collect();
        let tags = |variant: &Node<'a>, own_name: Option<&str>| -> Vec<String> {
            if name.is_none() {
                return Vec::new();
            }
            let key = self.documents.resolve(variant).map(|it| it.key());
            let is_target = |target: &str| {
                let target = self.mapping_target(node.file, target);
                target.is_some_and(|it| Some(it.key()) == key)
            };
            let mapped: Vec<String> = mapping
                .iter()
                .filter(|(_, target)| is_target(target))
                .map(|(tag, _)| (*tag).to_owned())
                .collect();
            let own = own_name.or_else(|| variant.text("$ref").and_then(|it| it.rsplit('/').next()));
            if mapped.is_empty() { own.map(str::to_owned).into_iter().collect() } else { mapped }
        };
        let mut unions = Vec::new();
        for keyword in ["oneOf", "anyOf"] {
            let variants = node.elements(keyword);
            if !variants.is_empty() {
                let variants = variants.into_iter().map(|it| (it.clone(), tags(&it, None))).collect();
                unions.push(Union { variants, discriminator: name, is_open: false });
            }
        }
        if unions.is_empty()
            && name.is_some()
            && let Some(heirs) = self.heirs.0.get(&node.key())
        {
            let variants = heirs.iter().map(|(own, it)| (it.clone(), tags(it, Some(own)))).collect();
            unions.push(Union { variants, discriminator: name, is_open: true });
        }
        unions
    }

    /// Returns the schema that a mapping names, by reference or by component name.
    fn mapping_target(&self, file: usize, target: &str) -> Option<Node<'a>> {
        let by_reference =
            if target.contains(['#', '/']) || target.ends_with(".yaml") || target.ends_with(".json") {
                self.documents.target(file, target)
            } else {
                self.documents.target(file, &format!("#/components/schemas/{target}"))
            };
        by_reference.and_then(|it| self.documents.resolve(&it))
    }

    /// Returns the properties that are sent in this direction.
    pub(crate) fn properties(&self, schema: &Schema<'a>) -> BTreeMap<&'a str, Schema<'a>> {
        let mut nodes: BTreeMap<&str, Vec<Node<'_>>> = BTreeMap::new();
        for (name, property) in schema.nodes.iter().flat_map(|node| node.members("properties")) {
            nodes.entry(name).or_default().push(property);
        }
        let sent = nodes.into_iter().filter(|(name, _)| !self.is_excluded(schema, name));
        sent.map(|(name, nodes)| (name, self.schema_of_all(&nodes))).collect()
    }

    /// Returns `true` if a member of an object is not sent in this direction.
    pub(crate) fn is_excluded(&self, schema: &Schema<'a>, name: &str) -> bool {
        let property = |node: &Node<'a>| node.child("properties")?.child(name);
        let nodes: Vec<Node<'_>> = schema.nodes.iter().filter_map(property).collect();
        let property = self.schema_of_all(&nodes);
        // Keywords on the property itself override those of its reference target.
        let is_set = |keyword: &'static str| {
            let own: Vec<&Value> = nodes.iter().filter_map(|node| node.value.get(keyword)).collect();
            if own.is_empty() {
                property.all(keyword).any(|it| it == true)
            } else {
                own.iter().any(|it| **it == true)
            }
        };
        let is_required = || {
            let required = schema.all("required").filter_map(Value::as_array).flatten();
            required.into_iter().any(|it| it == name)
        };
        match self.direction {
            Direction::Request => is_set("readOnly") || (!is_required() && self.is_emptied(&property, 0)),
            Direction::Patch => {
                is_set("readOnly")
                    || (!is_required() && (is_set("x-immutable") || self.is_emptied(&property, 0)))
            }
            Direction::Response => is_set("writeOnly"),
        }
    }

    /// Returns `true` if an object declares members but none of them is sent in this direction, so that the object is
    /// not sent either.
    fn is_emptied(&self, schema: &Schema<'a>, depth: usize) -> bool {
        let members: Vec<&str> =
            schema.nodes.iter().flat_map(|node| node.members("properties")).map(|(name, _)| name).collect();
        let is_open = schema.nodes.iter().any(|node| {
            let is_union = ["oneOf", "anyOf"].iter().any(|it| node.value.get(it).is_some());
            is_union || node.value.get("additionalProperties").is_some_and(|it| it != false)
        });
        depth < MAX_EMPTIED
            && !is_open
            && !members.is_empty()
            && members.iter().all(|name| {
                let nodes: Vec<Node<'_>> =
                    schema.nodes.iter().filter_map(|node| node.child("properties")?.child(name)).collect();
                let property = self.schema_of_all(&nodes);
                property.all("readOnly").any(|it| it == true) || self.is_emptied(&property, depth + 1)
            })
    }

    /// Returns the names of required members in this direction.
    pub(crate) fn required(&self, schema: &Schema<'a>) -> Vec<&'a str> {
        let mut names: Vec<&str> =
            schema.all("required").filter_map(Value::as_array).flatten().filter_map(Value::as_str).collect();
        names.sort_unstable();
        names.dedup();
        names.retain(|name| !self.is_excluded(schema, name));
        names
    }

    /// Returns the schema of additional properties: `None` if they are not allowed, and an empty schema if they are not
    /// restricted.
    pub(crate) fn additional(&self, schema: &Schema<'a>) -> Option<Schema<'a>> {
        let nodes: Vec<Node<'_>> =
            schema.nodes.iter().filter_map(|node| node.child("additionalProperties")).collect();
        if nodes.iter().any(|it| it.value == false) {
            return None;
        }
        Some(self.schema_of_all(&nodes))
    }

    /// Returns the schema of the list element at an index.
    pub(crate) fn element(&self, schema: &Schema<'a>, index: usize) -> Schema<'a> {
        let nodes: Vec<Node<'_>> = schema
            .nodes
            .iter()
            .filter_map(|node| {
                let first = node.child("prefixItems").and_then(|it| it.child(&index.to_string()));
                first.or_else(|| node.child("items")).or_else(|| node.child("unevaluatedItems"))
            })
            .collect();
        self.schema_of_all(&nodes)
    }
}
