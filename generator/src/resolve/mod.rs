//! Documents to operations without a `$ref`, and a graph of flat schemas.
//!
//! In: [`Document`]s and the [`Config`]. Out: [`Resolved`], and problems. Schemas are resolved by structure and name,
//! never by where they were written, so that a document and its fully inlined form resolve to the same. What becomes
//! of all this in Rust is not known here.

mod docs_page;
mod model;
mod node_ref;
mod operations;
mod reference;
mod schema;
mod union;

use std::collections::{HashMap, HashSet};

pub use self::docs_page::bundle::bundle;
pub use self::docs_page::inline::inline;
pub use self::model::*;
pub use self::operations::servers::usable;
use self::reference::refs::Library;
use self::schema::graph::Graph;
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::resolve::union::{inheritance, intersection};
use crate::source::{Document, Node};

/// Resolves all documents together. Problems are collected in `diagnostics`; what depends on a broken place is left
/// out or read as any value, so that one run shows all problems.
pub fn resolve(documents: &[Document], config: &Config, diagnostics: &mut Diagnostics) -> Resolved {
    let mut resolver = Resolver::new(documents, config, diagnostics);
    let infos = (0..documents.len()).map(|index| resolver.info(index)).collect();
    let mut operations = Vec::new();
    for index in 0..documents.len() {
        resolver.document(index, &mut operations);
    }
    let security_schemes = resolver.security_schemes(&operations);
    let schemas = resolver.finish_schemas();
    for index in 0..documents.len() {
        resolver.unused_references(index);
    }
    resolver.unused_parts();
    let operations_found = resolver.found;
    Resolved { documents: infos, schemas, operations, security_schemes, operations_found }
}

const INFO_MEMBERS: [&str; 7] =
    ["title", "summary", "description", "termsOfService", "contact", "license", "version"];
const COMPONENTS: [&str; 10] = [
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
];

/// What resolving knows and has found so far.
struct Resolver<'d, 'c> {
    library: Library<'d>,
    config: &'c Config,
    diagnostics: &'c mut Diagnostics,
    secrets: HashSet<&'c str>,
    /// The places and kinds of problems that have been told.
    reported: HashSet<(usize, Code)>,
    /// The schemas whose keywords have been checked.
    checked: HashSet<usize>,
    graph: Graph<'d>,
    /// The schema of what nothing is said about.
    any: Option<SchemaId>,
    /// How many more combinations of alternatives are looked at.
    combinations: usize,
    /// Which components are composed of which schema, once somebody asked.
    heirs: Option<inheritance::Heirs<'d>>,
    /// The operations by method and path, and by `operationId`.
    places: HashMap<(String, String), Origin>,
    ids: HashMap<String, Origin>,
    found: usize,
    /// How many bytes of text have been copied.
    copied: usize,
}

impl<'d, 'c> Resolver<'d, 'c> {
    fn new(documents: &'d [Document], config: &'c Config, diagnostics: &'c mut Diagnostics) -> Self {
        Self {
            library: Library::new(documents),
            config,
            diagnostics,
            secrets: config.secrets.iter().map(String::as_str).collect(),
            reported: HashSet::new(),
            checked: HashSet::new(),
            graph: Graph::default(),
            any: None,
            combinations: intersection::ALL_COMBINATIONS,
            heirs: None,
            places: HashMap::new(),
            ids: HashMap::new(),
            found: 0,
            copied: 0,
        }
    }

    /// What a document says about itself.
    fn info(&mut self, document: usize) -> DocumentInfo {
        let root = self.library.root(document);
        let info = self.map_member(&root, "info");
        let title = info.as_ref().and_then(|info| self.text_member(info, "title"));
        let mut tags = indexmap::IndexMap::new();
        for tag in self.list_member(&root, "tags").into_iter().flat_map(|list| list.elements()) {
            if self.map(&tag).is_none() {
                continue;
            }
            self.known_members(&tag, "a tag", &["name", "description", "externalDocs"]);
            if let Some(name) = self.text_member(&tag, "name") {
                tags.insert(name, self.text_member(&tag, "description"));
            }
        }
        let webhooks = self.webhooks(&root);
        if let Some(info) = &info {
            self.known_members(info, "the information on a document", &INFO_MEMBERS);
        }
        if let Some(components) = self.map_member(&root, "components") {
            self.known_members(&components, "`components`", &COMPONENTS);
        }
        let known = [
            "openapi",
            "info",
            "servers",
            "paths",
            "components",
            "security",
            "tags",
            "externalDocs",
            "webhooks",
            "jsonSchemaDialect",
        ];
        if !self.library.is_shared(document) {
            self.known_members(&root, "a document", &known);
        }
        let file = self.library.documents[document].file.to_string();
        DocumentInfo { file, title, tags, webhooks }
    }
}

/// Whether a member of an operation or a path item is an empty list or mapping.
fn is_empty(node: &Node) -> bool {
    match node {
        Node::Null => true,
        Node::List(list) => list.is_empty(),
        Node::Map(map) => map.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
