//! A document as a documentation page: only `paths`, with all references resolved.
//!
//! A documentation site publishes an API in this form, so the generator has to accept it as well as the document
//! itself. The changes are those observed on such a site: the key of a component becomes its `title` unless it has one,
//! request bodies lose their read-only properties, path parameters and servers move to the operation, definitions of
//! security schemes are dropped, and a recursive schema becomes the text `circular(Title)`.

use std::collections::HashSet;

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::context::Context;
use crate::resolve::node_ref::NodeRef;
use crate::resolve::operations::path_item::{ADDITIONAL, PathItem, PathOperation};
use crate::resolve::schema::keywords::is_base_schema;
use crate::source::{Document, Map, Node, write_tree};

/// The maximum number of values of the output.
const MAX_NODES: usize = 5_000_000;
/// The maximum nesting of references.
const MAX_REFERENCE_DEPTH: usize = 64;

/// Returns the document with this name as a documentation page, in YAML.
///
/// # Errors
///
/// Returns the diagnostics for unresolved references and other problems that prevent the output.
pub fn inline(documents: &[Document], name: &str) -> Result<String, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let config = Config::default();
    let text = documents.iter().position(|document| &*document.file == name).map(|document| {
        let cx = Context::new(documents, &config, &mut diagnostics);
        let mut inliner = Inliner::new(cx);
        let paths = inliner.paths(document);
        write_tree(&Node::Map(Map::from_iter([("paths".to_owned(), Node::Map(paths))])))
    });
    match text {
        Some(Ok(text)) if !diagnostics.has_errors() => return Ok(text),
        Some(Ok(_)) => {}
        Some(Err(error)) => {
            diagnostics.report_nowhere(Code::Internal, format!("cannot serialize `{name}`: {error}"));
        }
        None => {
            diagnostics.report_nowhere(Code::ReferenceFile, format!("`{name}` is not one of the documents"));
        }
    }
    Err(diagnostics)
}

pub(crate) struct Inliner<'d, 'c> {
    pub(crate) cx: Context<'d, 'c>,
    /// The targets of the references that are being inlined, with their titles.
    around: Vec<(usize, String)>,
    /// The operations that are on the page. A path item that refers to another path has the same operations.
    shown: HashSet<usize>,
    nodes: usize,
}

impl<'d, 'c> Inliner<'d, 'c> {
    pub(crate) fn new(cx: Context<'d, 'c>) -> Self {
        Self { cx, around: Vec::new(), shown: HashSet::new(), nodes: 0 }
    }

    /// Returns the paths of a document with inlined operations.
    pub(crate) fn paths(&mut self, document: usize) -> Map {
        let root = self.cx.library.root(document);
        let mut paths = Map::default();
        for (key, at) in root.get("paths").iter().flat_map(NodeRef::members) {
            if key.starts_with("x-") {
                paths.insert(key.to_owned(), at.node.clone());
                continue;
            }
            let Some(item) = self.cx.path_item(&at) else { continue };
            let mut methods = Map::default();
            let mut additional = Map::default();
            for PathOperation { key, is_additional, at, .. } in item.operations() {
                let operations = if is_additional { &mut additional } else { &mut methods };
                operations.insert(key.to_owned(), self.operation(&root, &item, &at));
            }
            if !additional.is_empty() {
                methods.insert(ADDITIONAL.to_owned(), Node::Map(additional));
            }
            paths.insert(key.to_owned(), Node::Map(methods));
        }
        paths
    }

    fn operation(&mut self, root: &NodeRef<'d>, item: &PathItem<'d>, at: &NodeRef<'d>) -> Node {
        let mut operation = Map::default();
        let is_first = self.shown.insert(at.address());
        for (key, member) in at.members() {
            let value = match key {
                // The first of the operations keeps the ID.
                "operationId" if !is_first => continue,
                "parameters" | "servers" | "security" | "callbacks" => continue,
                "requestBody" => self.object(&member, true),
                "responses" => self.each(&member, |inliner, at| inliner.object(at, false)),
                _ => member.node.clone(),
            };
            operation.insert(key.to_owned(), value);
        }
        let parameters = self.parameters(item, at);
        if !parameters.is_empty() {
            operation.insert("parameters".to_owned(), Node::List(parameters));
        }
        let servers = at.get("servers").or_else(|| item.get("servers")).or_else(|| root.get("servers"));
        let security = at.get("security").or_else(|| root.get("security"));
        for (key, member) in [("servers", servers), ("security", security)] {
            operation.extend(member.map(|member| (key.to_owned(), member.node.clone())));
        }
        for key in ["summary", "description"] {
            if let Some(text) = item.get(key).filter(|_| at.get(key).is_none()) {
                operation.insert(key.to_owned(), text.node.clone());
            }
        }
        Node::Map(operation)
    }

    /// Returns the parameters of the path item that the operation does not override, followed by its own.
    fn parameters(&mut self, item: &PathItem<'d>, at: &NodeRef<'d>) -> Vec<Node> {
        let own: Vec<Node> = self.parameter_list(at);
        let text = |node: &Node, key: &str| {
            let text = node.get(key).and_then(Node::text);
            // Header names are case-insensitive.
            let is_header = node.get("in").and_then(Node::as_str) == Some("header");
            if is_header { text.map(|text| text.to_ascii_lowercase()) } else { text }
        };
        let same = |left: &Node, right: &Node| {
            ["name", "in"].iter().all(|key| left.get(key).is_some() && text(left, key) == text(right, key))
        };
        let mut all: Vec<Node> = Vec::new();
        for parameter in item.nodes.iter().flat_map(|place| self.parameter_list(place)) {
            if !all.iter().any(|other| same(other, &parameter)) {
                all.push(parameter);
            }
        }
        for parameter in own {
            match all.iter_mut().find(|other| same(other, &parameter)) {
                Some(other) => *other = parameter,
                None => all.push(parameter),
            }
        }
        all
    }

    fn parameter_list(&mut self, holder: &NodeRef<'d>) -> Vec<Node> {
        let list = holder.get("parameters");
        list.iter().flat_map(NodeRef::elements).map(|at| self.object(&at, false)).collect()
    }

    /// Returns a parameter, body, response or header without references, with inlined schemas.
    fn object(&mut self, at: &NodeRef<'d>, request: bool) -> Node {
        let Some(at) = self.cx.dereference(at) else { return Node::Null };
        let mut object = Map::default();
        for (key, member) in at.members() {
            let value = match key {
                "links" => continue,
                "schema" | "itemSchema" => self.schema(&member, request),
                "headers" => self.each(&member, |inliner, at| inliner.object(at, false)),
                "content" => self.each(&member, |inliner, at| inliner.object(at, request)),
                "examples" => self.each(&member, |inliner, at| inliner.object(at, false)),
                _ => member.node.clone(),
            };
            object.insert(key.to_owned(), value);
        }
        Node::Map(object)
    }

    fn each(&mut self, at: &NodeRef<'d>, write: impl Fn(&mut Self, &NodeRef<'d>) -> Node) -> Node {
        Node::Map(at.members().map(|(key, at)| (key.to_owned(), write(self, &at))).collect())
    }

    /// Returns an inlined schema. If `request` is `true`, read-only properties are dropped.
    fn schema(&mut self, at: &NodeRef<'d>, request: bool) -> Node {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            let root = self.cx.library.root(at.document);
            if self.cx.first_time(&root, Code::TooManySchemas) {
                let origin = self.cx.origin(at);
                let message = "the document is too large with all references resolved";
                self.cx.diagnostics.report(Code::TooManySchemas, message, &origin);
            }
            return Node::Null;
        }
        let Some(map) = at.node.as_map() else { return at.node.clone() };
        let Some(reference) = at.get("$ref") else { return Node::Map(self.members(at, map, request)) };
        let target = self.reference(&reference, request, true);
        if map.len() == 1 {
            return target;
        }
        // Siblings of a reference would be mixed with the content of its target.
        let mut siblings = self.members(at, map, request);
        siblings.shift_remove("$ref");
        siblings.insert("allOf".to_owned(), Node::List(vec![target]));
        Node::Map(siblings)
    }

    /// Returns the name of a component on the page: its title, or else its key.
    fn title(&self, at: &NodeRef<'d>) -> Option<String> {
        let own = at.node.get("title").and_then(Node::as_str).map(str::to_owned);
        own.or_else(|| self.cx.library.schema_name(at))
    }

    /// Returns the target of a reference, with a title.
    fn reference(&mut self, at: &NodeRef<'d>, request: bool, told: bool) -> Node {
        let Some(target) = at.node.as_str().and_then(|text| self.cx.follow(at, text)) else {
            return Node::Null;
        };
        // A component that is only a reference is an alias of its target.
        let only_reference =
            target.node.as_map().is_some_and(|map| map.len() == 1 && map.contains_key("$ref"));
        let Some(target) = (if only_reference { self.cx.dereference(&target) } else { Some(target) }) else {
            return Node::Null;
        };
        self.target(target, request, told)
    }

    /// Returns the target of a reference. If `told` is `true` and the target has a discriminator, it is the union of
    /// the schemas that extend it; otherwise it is a part of such a schema.
    fn target(&mut self, target: NodeRef<'d>, request: bool, told: bool) -> Node {
        let title = self.title(&target);
        if self.around.iter().any(|(address, _)| *address == target.address()) {
            return Node::String(format!("circular({})", title.unwrap_or_default()));
        }
        if self.around.len() >= MAX_REFERENCE_DEPTH {
            if self.cx.first_time(&target, Code::ReferenceChain) {
                let origin = self.cx.origin(&target);
                let message = format!("more than {MAX_REFERENCE_DEPTH} nested references");
                self.cx.diagnostics.report(Code::ReferenceChain, message, &origin);
            }
            return Node::Null;
        }
        self.around.push((target.address(), title.clone().unwrap_or_default()));
        let subtypes = match target.node.as_map() {
            Some(map) if told && is_base_schema(map) => self.cx.subtypes(&target),
            _ => Vec::new(),
        };
        let mut node = match subtypes.as_slice() {
            [] => self.schema(&target, request),
            subtypes => self.subtype_union(&target, subtypes, request),
        };
        self.around.pop();
        if let (Node::Map(map), Some(title)) = (&mut node, title) {
            map.entry("title".to_owned()).or_insert(Node::String(title));
        }
        node
    }

    /// Returns the union of the schemas that extend a schema.
    fn subtype_union(&mut self, at: &NodeRef<'d>, subtypes: &[NodeRef<'d>], request: bool) -> Node {
        let mut union = Map::default();
        for key in ["description", "nullable"] {
            union.extend(at.get(key).map(|member| (key.to_owned(), member.node.clone())));
        }
        // Inside these schemas, the base schema is a part and not the union.
        let around = self.around.pop();
        let subtypes = subtypes.iter().map(|subtype| self.target(subtype.clone(), request, false)).collect();
        self.around.extend(around);
        union.insert("oneOf".to_owned(), Node::List(subtypes));
        if let Some(discriminator) = at.get("discriminator") {
            union.insert("discriminator".to_owned(), self.discriminator(&discriminator));
        }
        Node::Map(union)
    }

    /// Returns the parts of an `allOf`. A base schema is not a union there.
    fn parts(&mut self, at: &NodeRef<'d>, list: &NodeRef<'d>, request: bool) -> Node {
        let told = self.cx.library.schema_name(at).is_none();
        let parts = list.elements().map(|part| match part.get("$ref") {
            Some(reference) if part.node.as_map().is_some_and(|map| map.len() == 1) => {
                self.reference(&reference, request, told)
            }
            _ => self.schema(&part, request),
        });
        Node::List(parts.collect())
    }

    fn members(&mut self, at: &NodeRef<'d>, map: &'d Map, request: bool) -> Map {
        let mut members = Map::default();
        let mut stripped: Vec<&str> = Vec::new();
        for (key, member) in at.members() {
            let value = match key {
                "properties" => self.properties(&member, request, &mut stripped),
                "items"
                | "additionalProperties"
                | "unevaluatedItems"
                | "unevaluatedProperties"
                | "contains"
                | "contentSchema"
                | "propertyNames"
                | "not"
                | "if"
                | "then"
                | "else" => self.schema(&member, request),
                "allOf" => self.parts(at, &member, request),
                "oneOf" | "anyOf" | "prefixItems" => {
                    Node::List(member.elements().map(|at| self.schema(&at, request)).collect())
                }
                "patternProperties" | "dependentSchemas" => {
                    let schemas = member.members();
                    let schemas = schemas.map(|(name, at)| (name.to_owned(), self.schema(&at, request)));
                    Node::Map(schemas.collect())
                }
                // The schemas that referred to them contain them now.
                "$defs" | "definitions" => continue,
                "discriminator" => self.discriminator(&member),
                _ => member.node.clone(),
            };
            members.insert(key.to_owned(), value);
        }
        if let Some(Node::List(required)) = map.get("required").filter(|_| !stripped.is_empty()) {
            let left: Vec<Node> = required
                .iter()
                .filter(|name| name.as_str().is_none_or(|name| !stripped.contains(&name)))
                .cloned()
                .collect();
            members.insert("required".to_owned(), Node::List(left));
        }
        members
    }

    fn properties(&mut self, at: &NodeRef<'d>, request: bool, stripped: &mut Vec<&'d str>) -> Node {
        let mut properties = Map::default();
        for (name, at) in at.members() {
            if request && self.read_only(&at) {
                stripped.push(name);
            } else {
                properties.insert(name.to_owned(), self.schema(&at, request));
            }
        }
        Node::Map(properties)
    }

    /// Returns `true` if a property is read-only or is only a reference to a read-only schema.
    fn read_only(&mut self, at: &NodeRef<'d>) -> bool {
        // A schema may be a boolean.
        let Some(at) = at.node.as_map().and_then(|_| self.cx.dereference(at)) else { return false };
        at.node.get("readOnly").and_then(Node::as_bool) == Some(true)
    }

    /// Returns a discriminator whose mapping has titles instead of references.
    fn discriminator(&mut self, at: &NodeRef<'d>) -> Node {
        let mut node = at.node.clone();
        let Node::Map(map) = &mut node else { return node };
        let mut replace = |value: &mut Node| {
            let target = value.as_str().filter(|text| text.contains(['#', '/', '.']));
            let target = target.and_then(|text| self.cx.library.follow(at.document, text).ok());
            let target = target.and_then(|target| self.cx.dereference(&target));
            if let Some(title) = target.and_then(|at| self.title(&at)) {
                *value = Node::String(title);
            }
        };
        if let Some(Node::Map(mapping)) = map.get_mut("mapping") {
            mapping.values_mut().for_each(&mut replace);
        }
        map.get_mut("defaultMapping").into_iter().for_each(replace);
        node
    }
}

#[cfg(test)]
mod tests;
