//! Schemas as the documents mean them: what a reference or an `allOf` brings together is one schema.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::documents::Node;

/// Which way a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    Request,
    /// A request that changes something: without what cannot change and need not be sent.
    Change,
    Response,
}

/// A schema object, perhaps without its alternatives, because one of them has been chosen.
#[derive(Clone, Copy, Debug)]
struct SchemaPart {
    node: Node,
    chosen: bool,
    /// Whether it stands in an `allOf`.
    added: bool,
}

/// Schema objects that all hold for a value.
#[derive(Clone, Debug)]
pub(crate) struct Schema(Vec<SchemaPart>);

/// What tells two schemas apart: the places that they are made of.
pub(crate) type Key = Vec<(usize, bool)>;

/// The alternatives of a schema.
pub(crate) struct Alternatives {
    /// The member that tells which one it is.
    pub(crate) discriminator: Option<String>,
    /// Each with the values that the discriminator has for it, mapping keys first.
    pub(crate) all: Vec<(Vec<String>, Schema)>,
}

/// What an object may hold besides its properties.
pub(crate) enum AdditionalProperties {
    None,
    Any,
    Schema(Schema),
}

impl Schema {
    pub(crate) fn from_node(node: Node) -> Self {
        Self::from_nodes([node])
    }

    fn from_nodes(nodes: impl IntoIterator<Item = Node>) -> Self {
        let mut schema = Self(Vec::new());
        nodes.into_iter().for_each(|node| schema.add(node, false));
        schema
    }

    fn add(&mut self, node: Node, added: bool) {
        let node = node.resolved();
        if self.0.iter().any(|part| std::ptr::eq(part.node.value, node.value)) {
            return;
        }
        self.0.push(SchemaPart { node, chosen: false, added });
        node.get("allOf").into_iter().flat_map(Node::elements).for_each(|part| self.add(part, true));
    }

    pub(crate) fn key(&self) -> Key {
        let place = |part: &SchemaPart| (std::ptr::from_ref(part.node.value).addr(), part.chosen);
        let mut key: Key = self.0.iter().map(place).collect();
        key.sort_unstable();
        key
    }

    /// What tells it apart from others that hold something else. Use sites add words and `required` to a schema, which
    /// is still the same one inside itself.
    pub(crate) fn core(&self) -> Key {
        let holds = |part: &SchemaPart| {
            let has = |name: &str| part.node.get(name).is_some();
            has("properties") || has("additionalProperties") || has("oneOf") || has("anyOf")
        };
        Self(self.0.iter().copied().filter(holds).collect()).key()
    }

    /// The schema objects.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = Node> {
        self.0.iter().map(|part| part.node)
    }

    /// The first value of a keyword.
    pub(crate) fn keyword(&self, name: &str) -> Option<&'static Value> {
        self.nodes().find_map(|node| node.value.get(name))
    }

    pub(crate) fn text(&self, name: &str) -> Option<&'static str> {
        self.keyword(name)?.as_str()
    }

    fn flag(&self, name: &str) -> bool {
        self.nodes().any(|node| node.flag(name) == Some(true))
    }

    pub(crate) fn nullable(&self) -> bool {
        self.flag("nullable")
    }

    /// The type, said or meant.
    pub(crate) fn json_type(&self) -> Option<&'static str> {
        let has = |name: &str| self.keyword(name).is_some();
        let meant = || match () {
            () if has("properties") || has("additionalProperties") => Some("object"),
            () if has("items") => Some("array"),
            () if has("enum") || has("x-extensible-enum") => Some("string"),
            () => None,
        };
        self.text("type").or_else(meant)
    }

    /// Whether it does not travel this way; a use site has the last word.
    fn is_absent(&self, way: Direction) -> bool {
        let name = match way {
            Direction::Request | Direction::Change => "readOnly",
            Direction::Response => "writeOnly",
        };
        self.keyword(name) == Some(&Value::Bool(true))
    }

    fn all_properties(&self) -> BTreeMap<&'static str, Self> {
        let mut found: BTreeMap<&'static str, (bool, Vec<Node>)> = BTreeMap::new();
        for part in &self.0 {
            for (name, node) in part.node.get("properties").into_iter().flat_map(Node::members) {
                let (said, nodes) = found.entry(name).or_default();
                *said |= !part.added || !is_annotation_only(node);
                nodes.push(node);
            }
        }
        let said = found.into_iter().filter(|(_, (said, _))| *said);
        said.map(|(name, (_, nodes))| (name, Self::from_nodes(nodes))).collect()
    }

    /// The properties that travel this way.
    pub(crate) fn properties(&self, way: Direction) -> BTreeMap<&'static str, Self> {
        let mut properties = self.all_properties();
        properties.retain(|name, schema| {
            let fixed = way == Direction::Change && self.is_fixed(name, schema);
            !fixed && !schema.is_absent(way)
        });
        properties
    }

    fn is_fixed(&self, name: &str, property: &Self) -> bool {
        let lists = || self.nodes().filter_map(|node| node.get("required")).flat_map(Node::elements);
        property.flag("x-immutable") && lists().all(|node| node.value.as_str() != Some(name))
    }

    /// The properties that do not.
    pub(crate) fn excluded_properties(&self, way: Direction) -> Vec<&'static str> {
        let kept = self.properties(way);
        self.all_properties().into_keys().filter(|name| !kept.contains_key(name)).collect()
    }

    /// The properties that travel this way and must be there. A name without a property says nothing.
    pub(crate) fn required(&self, way: Direction) -> BTreeSet<&'static str> {
        let lists = self.nodes().filter_map(|node| node.get("required")).flat_map(Node::elements);
        let properties = self.properties(way);
        lists.filter_map(|node| node.value.as_str()).filter(|name| properties.contains_key(name)).collect()
    }

    /// What an object may hold besides its properties.
    pub(crate) fn additional_properties(&self) -> AdditionalProperties {
        let said: Vec<Node> = self.nodes().filter_map(|node| node.get("additionalProperties")).collect();
        let schemas: Vec<Node> = said.iter().copied().filter(|node| node.value.is_object()).collect();
        match said.first() {
            _ if said.iter().any(|node| node.value == &Value::Bool(false)) => AdditionalProperties::None,
            Some(_) if schemas.iter().all(|node| node.value == &serde_json::json!({})) => {
                AdditionalProperties::Any
            }
            Some(_) => AdditionalProperties::Schema(Self::from_nodes(schemas)),
            None if self.all_properties().is_empty() => AdditionalProperties::Any,
            None => AdditionalProperties::None,
        }
    }

    /// The schema of elements.
    pub(crate) fn items(&self) -> Option<Self> {
        let nodes: Vec<Node> = self.nodes().filter_map(|node| node.get("items")).collect();
        (!nodes.is_empty()).then(|| Self::from_nodes(nodes))
    }

    /// The values that are listed, whether or not the list is complete.
    pub(crate) fn enum_values(&self) -> Option<Vec<&'static Value>> {
        let closed = self.keyword("enum").or_else(|| self.keyword("x-extensible-enum"));
        Some(closed?.as_array()?.iter().collect())
    }

    /// The alternatives, each together with what holds for all of them.
    pub(crate) fn alternatives(&self) -> Option<Alternatives> {
        let open =
            |part: &&SchemaPart| !part.chosen && part.node.get("oneOf").or(part.node.get("anyOf")).is_some();
        let index = self.0.iter().position(|part| open(&part))?;
        let node = self.0[index].node;
        let discriminator = node.get("discriminator");
        let mapping = discriminator.and_then(|it| it.get("mapping"));
        let choose = |alternative: Node| {
            let mut base = self.clone();
            base.0[index].chosen = true;
            base.add(alternative, false);
            let place = alternative.resolved().value;
            let same = |it: &(&str, Node)| {
                let reference = it.1.value.as_str().unwrap_or_default();
                let reference = if reference.contains(['#', '/']) {
                    reference.to_owned()
                } else {
                    component_reference(reference)
                };
                std::ptr::eq(node.resolve_reference(&reference).resolved().value, place)
            };
            let keys =
                mapping.into_iter().flat_map(Node::members).filter(same).map(|(key, _)| key.to_owned());
            let name = alternative.text("$ref").and_then(|it| it.rsplit('/').next()).map(str::to_owned);
            (keys.chain(name).collect(), base)
        };
        let alternatives = node.get("oneOf").or(node.get("anyOf")).into_iter().flat_map(Node::elements);
        Some(Alternatives {
            discriminator: discriminator.and_then(|it| it.text("propertyName")).map(str::to_owned),
            all: alternatives.map(choose).collect(),
        })
    }
}

/// Whether it only says something about a property that stands elsewhere, if anywhere.
fn is_annotation_only(node: Node) -> bool {
    node.members()
        .all(|(name, _)| ["description", "example", "title"].contains(&name) || name.starts_with("x-"))
}

fn component_reference(component: &str) -> String {
    format!("#/components/schemas/{component}")
}
