//! A document in the form of a docs page: only `paths`, everything written out where it is used.
//!
//! It is what a documentation site publishes of an API, so the generator must read it as well as the document itself.
//! The mutations are those that were seen there: a component's key becomes its `title` unless it has one, request
//! bodies lose their read-only members, path parameters and servers move into the operation, definitions of security
//! schemes are gone, and a schema inside of itself is the text `circular(Title)`.

use super::Resolver;
use super::at::At;
use super::operations::METHODS;
use super::refs::component;
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics};
use crate::document::{Document, Map, Node};

/// How many values the written-out document may have.
const MOST_NODES: usize = 5_000_000;
/// How many references may lie inside of each other.
const DEEPEST: usize = 64;

/// Writes out the document of this name as YAML.
///
/// # Errors
///
/// References that lead nowhere, and whatever else keeps the document from being written out.
pub fn inline(documents: &[Document], name: &str) -> Result<String, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let config = Config::default();
    let text = documents.iter().position(|document| &*document.file == name).map(|document| {
        let resolver = Resolver::new(documents, &config, &mut diagnostics);
        let mut inliner = Inliner::new(resolver);
        let paths = inliner.paths(document);
        serde_yaml::to_string(&Node::Map(Map::from_iter([("paths".to_owned(), Node::Map(paths))])))
    });
    match text {
        Some(Ok(text)) if !diagnostics.has_errors() => return Ok(text),
        Some(Ok(_)) => {}
        Some(Err(error)) => {
            diagnostics.report_nowhere(Code::Internal, format!("`{name}` cannot be written: {error}"));
        }
        None => {
            diagnostics.report_nowhere(Code::ReferenceFile, format!("there is no document `{name}`"));
        }
    }
    Err(diagnostics)
}

pub(super) struct Inliner<'d, 'c> {
    pub(super) resolver: Resolver<'d, 'c>,
    /// The targets of the references that are being written out, with their titles.
    around: Vec<(usize, String)>,
    nodes: usize,
}

impl<'d, 'c> Inliner<'d, 'c> {
    pub(super) fn new(resolver: Resolver<'d, 'c>) -> Self {
        Self { resolver, around: Vec::new(), nodes: 0 }
    }

    /// The paths of a document, with their operations written out.
    pub(super) fn paths(&mut self, document: usize) -> Map {
        let root = self.resolver.library.root(document);
        let mut paths = Map::default();
        for (key, at) in root.get("paths").iter().flat_map(At::members) {
            if key.starts_with("x-") {
                paths.insert(key.to_owned(), at.node.clone());
                continue;
            }
            let Some(item) = self.resolver.object(&at) else { continue };
            let mut methods = Map::default();
            for (method, at) in item.members().filter(|(key, _)| METHODS.contains(key)) {
                methods.insert(method.to_owned(), self.operation(&root, &item, &at));
            }
            paths.insert(key.to_owned(), Node::Map(methods));
        }
        paths
    }

    fn operation(&mut self, root: &At<'d>, item: &At<'d>, at: &At<'d>) -> Node {
        let mut operation = Map::default();
        for (key, member) in at.members() {
            let value = match key {
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
        for (key, holders) in [("servers", [at, item, root].as_slice()), ("security", &[at, root])] {
            if let Some(member) = holders.iter().find_map(|holder| holder.get(key)) {
                operation.insert(key.to_owned(), member.node.clone());
            }
        }
        Node::Map(operation)
    }

    /// The parameters of the path item that the operation does not override, then its own.
    fn parameters(&mut self, item: &At<'d>, at: &At<'d>) -> Vec<Node> {
        let own: Vec<Node> = self.parameter_list(at);
        let same = |left: &Node, right: &Node| {
            ["name", "in"].iter().all(|key| left.get(key).is_some() && left.get(key) == right.get(key))
        };
        let mut all = self.parameter_list(item);
        for parameter in own {
            match all.iter_mut().find(|other| same(other, &parameter)) {
                Some(other) => *other = parameter,
                None => all.push(parameter),
            }
        }
        all
    }

    fn parameter_list(&mut self, holder: &At<'d>) -> Vec<Node> {
        let list = holder.get("parameters");
        list.iter().flat_map(At::elements).map(|at| self.object(&at, false)).collect()
    }

    /// A parameter, body, response or header: its references followed, its schemas written out.
    fn object(&mut self, at: &At<'d>, request: bool) -> Node {
        let Some(at) = self.resolver.object(at) else { return Node::Null };
        let mut object = Map::default();
        for (key, member) in at.members() {
            let value = match key {
                "links" => continue,
                "schema" => self.schema(&member, request),
                "headers" => self.each(&member, |inliner, at| inliner.object(at, false)),
                "content" => self.each(&member, |inliner, at| inliner.object(at, request)),
                "examples" => self.each(&member, |inliner, at| inliner.object(at, false)),
                _ => member.node.clone(),
            };
            object.insert(key.to_owned(), value);
        }
        Node::Map(object)
    }

    fn each(&mut self, at: &At<'d>, write: impl Fn(&mut Self, &At<'d>) -> Node) -> Node {
        Node::Map(at.members().map(|(key, at)| (key.to_owned(), write(self, &at))).collect())
    }

    /// A schema, written out; `request` strips its read-only members.
    fn schema(&mut self, at: &At<'d>, request: bool) -> Node {
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            let root = self.resolver.library.root(at.document);
            if self.resolver.first_time(&root, Code::TooManySchemas) {
                let origin = self.resolver.origin(at);
                let message = "the document is too large when written out";
                self.resolver.diagnostics.report(Code::TooManySchemas, message, &origin);
            }
            return Node::Null;
        }
        let Some(map) = at.node.as_map() else { return at.node.clone() };
        let Some(reference) = at.get("$ref") else { return Node::Map(self.members(at, map, request)) };
        let target = self.reference(&reference, request);
        if map.len() == 1 {
            return target;
        }
        // What stands beside a reference cannot stand beside its content without being mixed with it.
        let mut siblings = self.members(at, map, request);
        siblings.shift_remove("$ref");
        siblings.insert("allOf".to_owned(), Node::List(vec![target]));
        Node::Map(siblings)
    }

    /// The content of what a reference leads to, with a title.
    fn reference(&mut self, at: &At<'d>, request: bool) -> Node {
        let Some(target) = at.node.as_str().and_then(|text| self.resolver.follow(at, text)) else {
            return Node::Null;
        };
        // A component that is nothing but a reference is another name of what that leads to.
        let only_reference =
            target.node.as_map().is_some_and(|map| map.len() == 1 && map.contains_key("$ref"));
        let Some(target) = (if only_reference { self.resolver.object(&target) } else { Some(target) }) else {
            return Node::Null;
        };
        let title = title(&target);
        if self.around.iter().any(|(address, _)| *address == target.address()) {
            return Node::String(format!("circular({})", title.unwrap_or_default()));
        }
        if self.around.len() >= DEEPEST {
            if self.resolver.first_time(at, Code::ReferenceChain) {
                let origin = self.resolver.origin(at);
                let message = format!("references lie more than {DEEPEST} deep inside of each other");
                self.resolver.diagnostics.report(Code::ReferenceChain, message, &origin);
            }
            return Node::Null;
        }
        self.around.push((target.address(), title.clone().unwrap_or_default()));
        let mut node = self.schema(&target, request);
        self.around.pop();
        if let (Node::Map(map), Some(title)) = (&mut node, title) {
            map.entry("title".to_owned()).or_insert(Node::String(title));
        }
        node
    }

    fn members(&mut self, at: &At<'d>, map: &'d Map, request: bool) -> Map {
        let mut members = Map::default();
        let mut stripped: Vec<&str> = Vec::new();
        for (key, member) in at.members() {
            let value = match key {
                "properties" => self.properties(&member, request, &mut stripped),
                "items" | "additionalProperties" | "unevaluatedProperties" | "not" => {
                    self.schema(&member, request)
                }
                "allOf" | "oneOf" | "anyOf" | "prefixItems" => {
                    Node::List(member.elements().map(|at| self.schema(&at, request)).collect())
                }
                "patternProperties" => {
                    let schemas = member.members();
                    let schemas = schemas.map(|(name, at)| (name.to_owned(), self.schema(&at, request)));
                    Node::Map(schemas.collect())
                }
                // What refers to them holds them now.
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

    fn properties(&mut self, at: &At<'d>, request: bool, stripped: &mut Vec<&'d str>) -> Node {
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

    /// Whether a property is read-only by itself, or is nothing but a reference to what is.
    fn read_only(&mut self, at: &At<'d>) -> bool {
        // A schema may be a boolean.
        let Some(at) = at.node.as_map().and_then(|_| self.resolver.object(at)) else { return false };
        at.node.get("readOnly").and_then(Node::as_bool) == Some(true)
    }

    /// A discriminator whose mapping says titles instead of places.
    fn discriminator(&mut self, at: &At<'d>) -> Node {
        let mut node = at.node.clone();
        let Node::Map(map) = &mut node else { return node };
        if let Some(Node::Map(mapping)) = map.get_mut("mapping") {
            for value in mapping.values_mut() {
                let target = value.as_str().filter(|text| text.contains(['#', '/']));
                let target = target.and_then(|text| self.resolver.library.follow(at.document, text).ok());
                if let Some(title) =
                    target.and_then(|target| self.resolver.object(&target)).and_then(|at| title(&at))
                {
                    *value = Node::String(title);
                }
            }
        }
        node
    }
}

/// What a component is called on the page: its own title, else its key.
fn title(at: &At<'_>) -> Option<String> {
    let own = at.node.get("title").and_then(Node::as_str);
    own.or_else(|| component(&at.pointer)).map(str::to_owned)
}

#[cfg(test)]
mod tests;
