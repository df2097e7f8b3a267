//! The search for annotations: a walk over the objects of a document that can have one.
//!
//! Takes a document and the extensions to look for. Returns each annotation with its place, in the order of the
//! document. Examples and the values of extensions are data, so their members are not annotations.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::annotations::place::{Occurrence, OperationPlace, address};
use crate::annotations::rule::{Holder, Rule};
use crate::pointer::Pointer;
use crate::source::{Document, DocumentKind, Node};

/// The kind of a node, which determines the kinds of its members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Document,
    Components,
    Paths,
    PathItem,
    Operation,
    Parameter,
    Body,
    Media,
    Property,
    Schema,
    /// The `schemas` of the components.
    ComponentSchemas,
    /// A mapping or a list whose values all have the same kind.
    All(Member),
}

/// The kind of the values of a mapping or list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Member {
    PathItem,
    Callback,
    Parameter,
    Body,
    Media,
    Operation,
    Property,
    Schema,
}

impl Member {
    fn kind(self) -> Kind {
        match self {
            Self::PathItem => Kind::PathItem,
            Self::Callback => Kind::All(Self::PathItem),
            Self::Parameter => Kind::Parameter,
            Self::Body => Kind::Body,
            Self::Media => Kind::Media,
            Self::Operation => Kind::Operation,
            Self::Property => Kind::Property,
            Self::Schema => Kind::Schema,
        }
    }
}

const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Returns the kind of a member, or `None` for a member that cannot contain annotations.
fn kind_of(parent: Kind, key: &str) -> Option<Kind> {
    match parent {
        Kind::All(member) => return Some(member.kind()),
        Kind::ComponentSchemas => return Some(Kind::Schema),
        _ => {}
    }
    if key.starts_with("x-") {
        return None;
    }
    Some(match (parent, key) {
        (Kind::Document, "paths") => Kind::Paths,
        (Kind::Document, "webhooks") => Kind::All(Member::PathItem),
        (Kind::Document, "components") => Kind::Components,
        (Kind::Components, "schemas") => Kind::ComponentSchemas,
        (Kind::Components, "parameters" | "headers") => Kind::All(Member::Parameter),
        (Kind::Components, "responses" | "requestBodies") => Kind::All(Member::Body),
        (Kind::Components, "pathItems") => Kind::All(Member::PathItem),
        (Kind::Components, "callbacks") => Kind::All(Member::Callback),
        (Kind::Components, "mediaTypes") => Kind::All(Member::Media),
        (Kind::Paths, _) => Kind::PathItem,
        (Kind::PathItem, "additionalOperations") => Kind::All(Member::Operation),
        (Kind::PathItem | Kind::Operation, "parameters") => Kind::All(Member::Parameter),
        (Kind::PathItem, method) if METHODS.contains(&method) => Kind::Operation,
        (Kind::Operation, "requestBody") => Kind::Body,
        (Kind::Operation, "responses") => Kind::All(Member::Body),
        (Kind::Operation, "callbacks") => Kind::All(Member::Callback),
        (Kind::Parameter | Kind::Body, "content") => Kind::All(Member::Media),
        (Kind::Body, "headers") => Kind::All(Member::Parameter),
        (Kind::Parameter | Kind::Media, "schema" | "itemSchema") => Kind::Schema,
        (Kind::Schema | Kind::Property, "properties") => Kind::All(Member::Property),
        (
            Kind::Schema | Kind::Property,
            "patternProperties" | "dependentSchemas" | "$defs" | "definitions" | "allOf" | "anyOf" | "oneOf"
            | "prefixItems",
        ) => Kind::All(Member::Schema),
        (
            Kind::Schema | Kind::Property,
            "items"
            | "additionalProperties"
            | "unevaluatedProperties"
            | "unevaluatedItems"
            | "contains"
            | "not"
            | "if"
            | "then"
            | "else"
            | "propertyNames"
            | "contentSchema",
        ) => Kind::Schema,
        _ => return None,
    })
}

/// The path item and the path of an operation.
#[derive(Clone, Copy)]
struct Item<'d> {
    node: &'d Node,
    path: &'d str,
}

/// The context of a value that its annotations depend on.
#[derive(Clone, Copy, Default)]
struct Around<'d> {
    /// The path item of an operation.
    item: Option<Item<'d>>,
    /// The parameter of a schema.
    parameter: Option<&'d Node>,
    /// The name of the component, of the composition that contains the schema, or of the object that has the property.
    name: Option<&'d str>,
    /// The object that has the property.
    object: Option<&'d Node>,
}

/// A step from a value to a value that it contains.
#[derive(Clone, Copy)]
enum Step<'d> {
    Key(&'d str),
    Index(usize),
}

/// A walk over a document.
struct Walk<'d, 'r> {
    document: &'d Document,
    /// The keys of the rules, by extension: the extension itself, and paths into its value.
    rules: &'r HashMap<&'r str, Vec<&'r str>>,
    /// The operation IDs that several operations share.
    shared_ids: &'r HashSet<&'d str>,
    /// The addresses of the operations that have been visited.
    visited: HashSet<usize>,
    /// The location of the value at which the steps start.
    base: Pointer,
    /// The steps to the current value. They are converted to a location only if the value has an annotation.
    steps: Vec<Step<'d>>,
    found: Vec<Occurrence<'d>>,
}

/// Returns the annotations in documents that the rules describe.
pub(super) fn find<'d>(documents: &'d [Document], rules: &IndexMap<String, Rule>) -> Vec<Occurrence<'d>> {
    let mut by_extension: HashMap<&str, Vec<&str>> = HashMap::new();
    for key in rules.keys() {
        by_extension.entry(key.split('.').next().unwrap_or(key)).or_default().push(key);
    }
    let shared_ids = shared_ids(documents);
    let mut found = Vec::new();
    for document in documents {
        let mut walk = Walk {
            document,
            rules: &by_extension,
            shared_ids: &shared_ids,
            visited: HashSet::new(),
            base: Pointer::root(),
            steps: Vec::new(),
            found: Vec::new(),
        };
        let kind = match document.kind {
            DocumentKind::Full | DocumentKind::Fragment => Kind::Document,
            DocumentKind::Shared => shared_kind(&document.root),
        };
        walk.visit(&document.root, kind, Around::default());
        found.append(&mut walk.found);
    }
    found
}

/// Returns the kind of the root of a file without `paths` and `components`: a schema, a path item, or schemas by name.
fn shared_kind(root: &Node) -> Kind {
    let is_schema = ["type", "properties", "allOf", "anyOf", "oneOf", "enum", "$ref"];
    if is_schema.iter().any(|key| root.get(key).is_some()) {
        Kind::Schema
    } else if METHODS.iter().any(|method| root.get(method).is_some()) {
        Kind::PathItem
    } else {
        Kind::All(Member::Schema)
    }
}

/// Returns the operation IDs that several operations share. Settings cannot name an operation by such an ID.
fn shared_ids(documents: &[Document]) -> HashSet<&str> {
    let (mut all, mut shared) = (HashSet::new(), HashSet::new());
    let items = documents.iter().filter_map(|document| document.root.get("paths")?.as_map());
    for item in items.flat_map(|paths| paths.values()) {
        for (_, operation) in item.as_map().into_iter().flatten() {
            let id = operation.get("operationId").and_then(Node::as_str);
            shared.extend(id.filter(|id| !all.insert(*id)));
        }
    }
    shared
}

/// Returns the name of a schema: the key of the component, the title, or the name of the composition that contains it.
fn own_name<'d>(node: &'d Node, kind: Kind, around: Around<'d>) -> Option<&'d str> {
    let title = || node.get("title").and_then(Node::as_str);
    match kind {
        Kind::Schema => around.name.or_else(title),
        Kind::Property => title(),
        _ => None,
    }
}

impl<'d> Walk<'d, '_> {
    fn visit(&mut self, node: &'d Node, kind: Kind, around: Around<'d>) {
        match node {
            Node::Map(map) => {
                let own_name = own_name(node, kind, around);
                if map.keys().any(|key| key.starts_with("x-")) {
                    self.record(node, kind, around, own_name);
                }
                // An operation that several paths refer to belongs to the first of them.
                let paths = map.get_key_value("paths").filter(|_| kind == Kind::Document);
                let others = map.iter().filter(|(key, _)| kind != Kind::Document || *key != "paths");
                for (key, value) in paths.into_iter().chain(others) {
                    let Some(inner) = kind_of(kind, key) else { continue };
                    self.steps.push(Step::Key(key));
                    let none = Around::default();
                    match (kind, key.as_str()) {
                        (Kind::Paths, _) => self.path_item(value, key),
                        (Kind::PathItem | Kind::All(Member::Operation), _) => {
                            self.visit(value, inner, Around { item: around.item, ..none });
                        }
                        (Kind::Parameter, "schema") => {
                            self.visit(value, inner, Around { parameter: Some(node), ..none });
                        }
                        (Kind::ComponentSchemas, key) => {
                            self.visit(value, inner, Around { name: Some(key), ..none });
                        }
                        (Kind::Schema | Kind::Property, "allOf") => {
                            self.visit(value, inner, Around { name: own_name, ..none });
                        }
                        (Kind::Schema | Kind::Property, "properties") => {
                            self.visit(value, inner, Around { name: own_name, object: Some(node), ..none });
                        }
                        (Kind::All(Member::Property), _) => self.visit(value, inner, around),
                        _ => self.visit(value, inner, none),
                    }
                    self.steps.pop();
                }
            }
            Node::List(list) => {
                let Kind::All(member) = kind else { return };
                for (index, value) in list.iter().enumerate() {
                    self.steps.push(Step::Index(index));
                    self.visit(value, member.kind(), Around { name: around.name, ..Around::default() });
                    self.steps.pop();
                }
            }
            _ => {}
        }
    }

    /// Visits a path item, and the target of its `$ref` if that is in the same document.
    fn path_item(&mut self, node: &'d Node, path: &'d str) {
        let path = path.split('?').next().unwrap_or(path);
        let of_item = |node| Around { item: Some(Item { node, path }), ..Around::default() };
        self.visit(node, Kind::PathItem, of_item(node));
        let reference = node.get("$ref").and_then(Node::as_str).and_then(|text| text.strip_prefix('#'));
        let Some(target) = reference.and_then(Pointer::parse) else { return };
        let Some(node) = self.document.root.at(&target) else { return };
        let base = std::mem::replace(&mut self.base, target);
        let steps = std::mem::take(&mut self.steps);
        self.visit(node, Kind::PathItem, of_item(node));
        (self.base, self.steps) = (base, steps);
    }

    fn record(&mut self, node: &'d Node, kind: Kind, around: Around<'d>, own_name: Option<&'d str>) {
        let holder = match kind {
            Kind::Document => Holder::Document,
            Kind::Operation => Holder::Operation,
            Kind::Parameter => Holder::Parameter,
            Kind::Property => Holder::Property,
            Kind::Schema => Holder::Schema,
            _ => return,
        };
        if kind == Kind::Operation && !self.visited.insert(address(node)) {
            return;
        }
        for (extension, value) in node.as_map().into_iter().flatten() {
            let Some(rules) = self.rules.get(extension.as_str()) else { continue };
            for key in rules {
                let Some(rest) = key.strip_prefix(extension.as_str()) else { continue };
                let below = rest.split('.').filter(|step| !step.is_empty());
                let path: Vec<String> =
                    std::iter::once(extension.as_str()).chain(below).map(str::to_owned).collect();
                let below = path.iter().skip(1).try_fold(value, |node, step| node.get(step));
                let Some(value) = below else { continue };
                self.found.push(Occurrence {
                    key: (*key).to_owned(),
                    value,
                    holder,
                    node,
                    file: self.document.file.clone(),
                    at: self.location(),
                    path,
                    operation: self.operation(node, kind, around.item),
                    parameter: around.parameter,
                    is_required: self.is_required(kind, around),
                    type_key: self.type_key(kind, around, own_name),
                    version31: self.document.version31,
                });
            }
        }
    }

    /// Returns `true` for a property that its object requires.
    fn is_required(&self, kind: Kind, around: Around<'d>) -> bool {
        let (Kind::Property, Some(Step::Key(property))) = (kind, self.steps.last().copied()) else {
            return false;
        };
        let required = around.object.and_then(|object| object.get("required")?.as_list()).unwrap_or_default();
        required.iter().any(|name| name.as_str() == Some(property))
    }

    /// Returns the name of a schema in `types`.
    fn type_key(&self, kind: Kind, around: Around<'d>, own_name: Option<&'d str>) -> Option<String> {
        let property = match (kind, self.steps.last().copied()) {
            (Kind::Property, Some(Step::Key(property))) => {
                around.name.map(|owner| format!("{owner}.{property}"))
            }
            _ => None,
        };
        own_name.map(str::to_owned).or(property)
    }

    /// Returns the location of the current value.
    fn location(&self) -> Pointer {
        self.steps.iter().fold(self.base.clone(), |at, step| match step {
            Step::Key(key) => at.child(key),
            Step::Index(index) => at.child(index.to_string()),
        })
    }

    fn operation(&self, node: &'d Node, kind: Kind, item: Option<Item<'d>>) -> Option<OperationPlace<'d>> {
        let item = item.filter(|_| kind == Kind::Operation)?;
        let Some(Step::Key(key)) = self.steps.last().copied() else { return None };
        let method = if METHODS.contains(&key) { key.to_ascii_uppercase() } else { key.to_owned() };
        let id = node.get("operationId").and_then(Node::as_str).filter(|id| !id.is_empty());
        Some(OperationPlace {
            method,
            path: item.path.to_owned(),
            id: id.filter(|id| !self.shared_ids.contains(id)),
            nodes: [node, item.node],
            root: &self.document.root,
        })
    }
}
