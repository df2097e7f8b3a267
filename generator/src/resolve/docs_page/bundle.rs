//! All documents as one, in the form in which a provider publishes the whole API.
//!
//! Takes documents. Returns the text of one document, with all references resolved (see
//! [`crate::resolve::docs_page::inline`]). Because the documents may have different servers, each path states its own.
//! The result also contains what a path cannot: the tags, and the definitions of security schemes.

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::context::Context;
use crate::resolve::docs_page::inline::Inliner;
use crate::resolve::node_ref::NodeRef;
use crate::source::{Document, Map, Node, write_tree};

/// Returns one document with the contents of all documents, as YAML.
///
/// If two documents describe the same tag or security scheme, the first document by name takes precedence.
///
/// # Errors
///
/// Returns the diagnostics for conflicting definitions, unresolved references, and other problems that prevent the
/// output.
pub fn bundle(documents: &[Document]) -> Result<String, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let config = Config::default();
    let mut inliner = Inliner::new(Context::new(documents, &config, &mut diagnostics));
    // Called for its diagnostics. The first definition of each name is used below.
    inliner.cx.defined_schemes();
    let mut bundle = Bundle::default();
    for index in inliner.cx.root_documents() {
        bundle.add(&mut inliner, index);
    }
    let text = write_tree(&bundle.finish());
    match text {
        Ok(text) if !diagnostics.has_errors() => return Ok(text),
        Ok(_) => {}
        Err(error) => {
            diagnostics.report_nowhere(Code::Internal, format!("cannot serialize the documents: {error}"));
        }
    }
    Err(diagnostics)
}

/// The contents so far.
#[derive(Default)]
struct Bundle {
    title: Option<Node>,
    tags: Map,
    paths: Map,
    schemes: Map,
}

impl Bundle {
    fn add(&mut self, inliner: &mut Inliner<'_, '_>, document: usize) {
        let root = inliner.cx.library.root(document);
        if self.title.is_none() {
            self.title = root.get("info").and_then(|info| info.get("title")).map(|title| title.node.clone());
        }
        for tag in root.get("tags").iter().flat_map(NodeRef::elements) {
            if let Some(name) = tag.node.get("name").and_then(Node::as_str) {
                self.tags.entry(name.to_owned()).or_insert_with(|| tag.node.clone());
            }
        }
        let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
        for (name, scheme) in schemes.iter().flat_map(NodeRef::members) {
            if let Some(scheme) = inliner.cx.dereference(&scheme) {
                self.schemes.entry(name.to_owned()).or_insert_with(|| scheme.node.clone());
            }
        }
        for (key, item) in inliner.paths(document) {
            self.path(inliner, &root, key, item);
        }
    }

    /// Adds the operations of a path to those of other documents for the same path.
    fn path<'d>(&mut self, inliner: &mut Inliner<'d, '_>, root: &NodeRef<'d>, key: String, item: Node) {
        let Node::Map(methods) = item else {
            self.paths.entry(key).or_insert(item);
            return;
        };
        let known = self.paths.entry(key.clone()).or_insert_with(|| Node::Map(Map::default()));
        let Node::Map(known) = known else { return };
        for (method, operation) in methods {
            if known.contains_key(&method) {
                let origin = inliner.cx.origin(root).child("paths").child(&key).child(&method);
                let message = format!("`{} {key}` is already defined", method.to_uppercase());
                inliner.cx.diagnostics.report(Code::DuplicateOperation, message, &origin);
            }
            known.insert(method, operation);
        }
    }

    fn finish(self) -> Node {
        let text = |text: &str| Node::String(text.to_owned());
        let map = |members: Vec<(&str, Node)>| {
            Node::Map(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
        };
        let info = map(vec![("title", self.title.unwrap_or_else(|| text("API"))), ("version", text("1"))]);
        let paths = self.paths.into_iter().map(|(key, item)| (key, with_servers(item))).collect();
        let mut root = vec![
            ("openapi", text("3.0.3")),
            ("info", info),
            ("tags", Node::List(self.tags.into_values().collect())),
            ("paths", Node::Map(paths)),
        ];
        if !self.schemes.is_empty() {
            root.push(("components", map(vec![("securitySchemes", Node::Map(self.schemes))])));
        }
        map(root)
    }
}

/// Moves servers that all operations of a path share to the path item.
fn with_servers(item: Node) -> Node {
    let Node::Map(mut methods) = item else { return item };
    let mut servers = methods.values().map(|operation| operation.get("servers"));
    let first = servers.next().flatten().cloned();
    let Some(first) = first.filter(|first| servers.all(|other| other == Some(first))) else {
        return Node::Map(methods);
    };
    for operation in methods.values_mut() {
        if let Node::Map(operation) = operation {
            operation.shift_remove("servers");
        }
    }
    methods.insert("servers".to_owned(), first);
    Node::Map(methods)
}
