//! Schemas with references and `allOf` resolved.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::documents::{Node, is_always_present};

/// The direction of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    Request,
    /// An update request: without immutable properties that need not be sent.
    Change,
    Response,
}

/// A schema object, without its alternatives once one of them was chosen.
#[derive(Clone, Copy, Debug)]
struct SchemaPart {
    node: Node,
    chosen: bool,
    /// `true` if it comes from an `allOf`.
    added: bool,
    /// The key of the component to which a reference leads.
    component: Option<&'static str>,
}

/// Schema objects that all apply to a value.
#[derive(Clone, Debug)]
pub(crate) struct Schema(Vec<SchemaPart>);

/// The identity of a schema: the nodes that it consists of.
pub(crate) type Key = Vec<(usize, bool)>;

/// The alternatives of a schema.
pub(crate) struct Alternatives {
    /// The discriminator's property.
    pub(crate) discriminator: Option<String>,
    /// Each alternative with its discriminator values, mapping keys first.
    pub(crate) all: Vec<(Vec<String>, Schema)>,
}

/// The additional properties that an object allows.
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
        let component = node.string("$ref").and_then(|reference| reference.rsplit('/').next());
        let node = node.resolved();
        if self.0.iter().any(|part| std::ptr::eq(part.node.value, node.value)) {
            return;
        }
        self.0.push(SchemaPart { node, chosen: false, added, component });
        node.get("allOf").into_iter().flat_map(Node::elements).for_each(|part| self.add(part, true));
    }

    pub(crate) fn key(&self) -> Key {
        let place = |part: &SchemaPart| (std::ptr::from_ref(part.node.value).addr(), part.chosen);
        let mut key: Key = self.0.iter().map(place).collect();
        key.sort_unstable();
        key
    }

    /// Returns the identity of the schema without annotations. References add annotations and `required` to a schema,
    /// which still recurs as the same one.
    pub(crate) fn core(&self) -> Key {
        let holds = |part: &SchemaPart| {
            let has = |name: &str| part.node.get(name).is_some();
            has("properties") || has("additionalProperties") || has("oneOf") || has("anyOf")
        };
        Self(self.0.iter().copied().filter(holds).collect()).key()
    }

    /// Returns the schema objects.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = Node> {
        self.0.iter().map(|part| part.node)
    }

    /// Returns the first value of a keyword.
    pub(crate) fn keyword(&self, name: &str) -> Option<&'static Value> {
        self.nodes().find_map(|node| node.value.get(name))
    }

    pub(crate) fn string(&self, name: &str) -> Option<&'static str> {
        self.keyword(name)?.as_str()
    }

    fn boolean(&self, name: &str) -> bool {
        self.nodes().any(|node| node.boolean(name) == Some(true))
    }

    pub(crate) fn nullable(&self) -> bool {
        self.boolean("nullable")
    }

    /// Returns the type, declared or implied by other keywords.
    pub(crate) fn json_type(&self) -> Option<&'static str> {
        let has = |name: &str| self.keyword(name).is_some();
        let meant = || match () {
            () if has("properties") || has("additionalProperties") => Some("object"),
            () if has("items") => Some("array"),
            () if has("enum") || has("x-extensible-enum") => Some("string"),
            () => None,
        };
        self.string("type").or_else(meant)
    }

    /// Returns `true` if the property is read-only or write-only in the other direction; the reference to it decides.
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

    /// Returns the properties in this direction.
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
        property.boolean("x-immutable") && lists().all(|node| node.value.as_str() != Some(name))
    }

    /// Returns the properties that exist only in the other direction.
    pub(crate) fn excluded_properties(&self, way: Direction) -> Vec<&'static str> {
        let kept = self.properties(way);
        self.all_properties().into_keys().filter(|name| !kept.contains_key(name)).collect()
    }

    /// Returns the required properties in this direction: those of the documents, and in responses those that `sdk.yaml`
    /// declares as always present. A required name without a property is ignored.
    pub(crate) fn required(&self, way: Direction) -> BTreeSet<&'static str> {
        let lists = self.nodes().filter_map(|node| node.get("required")).flat_map(Node::elements);
        let listed: BTreeSet<&str> = lists.filter_map(|node| node.value.as_str()).collect();
        let is_present = |name: &str| {
            let mut components = self.0.iter().filter_map(|part| part.component);
            way == Direction::Response && components.any(|component| is_always_present(component, name))
        };
        let properties = self.properties(way).into_keys();
        properties.filter(|name| listed.contains(name) || is_present(name)).collect()
    }

    /// Returns the additional properties that an object allows.
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

    /// Returns the schema of elements.
    pub(crate) fn items(&self) -> Option<Self> {
        let nodes: Vec<Node> = self.nodes().filter_map(|node| node.get("items")).collect();
        (!nodes.is_empty()).then(|| Self::from_nodes(nodes))
    }

    /// Returns the enum values, also of an extensible enum.
    pub(crate) fn enum_values(&self) -> Option<Vec<&'static Value>> {
        let closed = self.keyword("enum").or_else(|| self.keyword("x-extensible-enum"));
        Some(closed?.as_array()?.iter().collect())
    }

    /// Returns the alternatives, each combined with the rest of the schema.
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
            let name = alternative.string("$ref").and_then(|it| it.rsplit('/').next()).map(str::to_owned);
            (keys.chain(name).collect(), base)
        };
        let alternatives = node.get("oneOf").or(node.get("anyOf")).into_iter().flat_map(Node::elements);
        Some(Alternatives {
            discriminator: discriminator.and_then(|it| it.string("propertyName")).map(str::to_owned),
            all: alternatives.map(choose).collect(),
        })
    }
}

/// Returns `true` if the node only annotates a property that is declared elsewhere.
fn is_annotation_only(node: Node) -> bool {
    node.members()
        .all(|(name, _)| ["description", "example", "title"].contains(&name) || name.starts_with("x-"))
}

fn component_reference(component: &str) -> String {
    format!("#/components/schemas/{component}")
}
