//! A document and the files that it refers to, as one document.
//!
//! Takes documents. Returns the text of one document: each target of a reference in another file is a component, so
//! schemas keep their names, and recursive ones stay references. A path item and a security scheme are copied, because
//! a component of OpenAPI 3.0 cannot contain the first, and the key of the second has a meaning.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics};
use crate::percent_encode::percent_encode;
use crate::pointer::Pointer;
use crate::resolve::context::Context;
use crate::resolve::docs_page::object_kind::Kind;
use crate::resolve::node_ref::NodeRef;
use crate::source::{Document, Map, Node, write_tree};

/// The maximum number of values of the output.
const MAX_NODES: usize = 5_000_000;

/// The characters of a fragment that are not percent-encoded, besides unreserved ones (RFC 3986, 3.5).
const FRAGMENT: &str = "/?:@!$&'()*+,;=";

/// Returns the document with this name and the contents of the files that it refers to, in YAML.
///
/// # Errors
///
/// Returns the diagnostics for unresolved references and other problems that prevent the output.
pub fn combine(documents: &[Document], name: &str) -> Result<String, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let config = Config::default();
    let text = documents.iter().position(|document| &*document.file == name).map(|document| {
        let cx = Context::new(documents, &config, &mut diagnostics);
        write_tree(&Combiner::new(cx, document).document())
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

struct Combiner<'d, 'c> {
    cx: Context<'d, 'c>,
    root: usize,
    /// The section and the key of each target that becomes a component, by its address.
    components: HashMap<usize, (&'static str, String)>,
    /// The keys of components that are taken.
    taken: HashSet<(&'static str, String)>,
    /// The components that are still to be copied.
    queue: VecDeque<(NodeRef<'d>, Kind, String)>,
    /// The addresses of the targets that are being copied in place.
    around: Vec<usize>,
    nodes: usize,
}

impl<'d, 'c> Combiner<'d, 'c> {
    fn new(cx: Context<'d, 'c>, root: usize) -> Self {
        let (components, taken) = (HashMap::new(), HashSet::new());
        Self { cx, root, components, taken, queue: VecDeque::new(), around: Vec::new(), nodes: 0 }
    }

    fn document(mut self) -> Node {
        let root = self.cx.library.root(self.root);
        self.reserve_components(&root);
        let mut document = self.copy(&root, Kind::Document);
        let mut added: Vec<(&'static str, String, Node)> = Vec::new();
        while let Some((target, kind, key)) = self.queue.pop_front() {
            if let Some(section) = kind.section() {
                added.push((section, key, self.copy(&target, kind)));
            }
        }
        let Node::Map(members) = &mut document else { return document };
        for (section, key, node) in added {
            let components =
                members.entry("components".to_owned()).or_insert_with(|| Node::Map(Map::default()));
            let Node::Map(components) = components else { continue };
            let section = components.entry(section.to_owned()).or_insert_with(|| Node::Map(Map::default()));
            if let Node::Map(section) = section {
                section.insert(key, node);
            }
        }
        document
    }

    /// Reserves the keys of the document's own components. One that is only a reference to another file has the key of
    /// its target.
    fn reserve_components(&mut self, root: &NodeRef<'d>) {
        for (name, list) in root.get("components").iter().flat_map(NodeRef::members) {
            for (key, at) in list.members() {
                let Some(section) = Kind::Components.member(name).member(key).section() else { continue };
                self.taken.insert((section, key.to_owned()));
                let text = at.node.get("$ref").and_then(Node::as_str);
                let target = text.and_then(|text| self.cx.library.follow(self.root, text).ok());
                if let Some(target) = target.filter(|target| target.document != self.root) {
                    self.components.entry(target.address()).or_insert_with(|| (section, key.to_owned()));
                }
            }
        }
    }

    /// Copies a node of a kind, and replaces its references to other files.
    fn copy(&mut self, at: &NodeRef<'d>, kind: Kind) -> Node {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            self.report_size(at);
            return Node::Null;
        }
        match at.node {
            Node::List(_) => Node::List(at.elements().map(|element| self.copy(&element, kind)).collect()),
            Node::Map(_) => match at.get("$ref").filter(|_| kind.may_be_reference()) {
                Some(reference) => self.reference(at, &reference, kind),
                None => Node::Map(self.members(at, kind)),
            },
            node => node.clone(),
        }
    }

    fn members(&mut self, at: &NodeRef<'d>, kind: Kind) -> Map {
        let members = at.members().filter(|(key, _)| !(kind.may_be_reference() && *key == "$ref"));
        let copies = members.map(|(key, member)| {
            let node = match kind.member(key) {
                Kind::Mapping => self.mapping(&member),
                Kind::Data => member.node.clone(),
                inner => self.copy(&member, inner),
            };
            (key.to_owned(), node)
        });
        copies.collect()
    }

    /// Copies a reference: it leads to a component, or is replaced by its target.
    fn reference(&mut self, at: &NodeRef<'d>, reference: &NodeRef<'d>, kind: Kind) -> Node {
        let Some(text) = reference.node.as_str() else {
            self.cx.report_wrong_type(reference, "a string");
            return Node::Null;
        };
        let Some(target) = self.cx.follow(reference, text) else { return Node::Null };
        let component = self.components.get(&target.address()).cloned();
        // The component that has the key of the target is its copy.
        let is_home = component.is_some_and(|(section, key)| {
            let home = Pointer::root().child("components").child(section).child(key);
            at.document == self.root && at.pointer == home
        });
        if target.document != self.root && (is_home || kind.section().is_none()) {
            return self.in_place(at, reference, &target, kind);
        }
        let is_own = at.document == self.root && target.document == self.root;
        let link = if is_own { text.to_owned() } else { self.link(&target, kind) };
        let mut members = Map::from_iter([("$ref".to_owned(), Node::String(link))]);
        members.extend(self.members(at, kind));
        Node::Map(members)
    }

    /// Copies the target of a reference in its place. Members next to the reference take precedence.
    fn in_place(
        &mut self,
        at: &NodeRef<'d>,
        reference: &NodeRef<'d>,
        target: &NodeRef<'d>,
        kind: Kind,
    ) -> Node {
        if self.around.contains(&target.address()) {
            self.cx.report_cycle(reference, reference.node.as_str().unwrap_or_default());
            return Node::Null;
        }
        self.around.push(target.address());
        let copy = self.copy(target, kind);
        self.around.pop();
        let Node::Map(mut members) = copy else { return copy };
        members.extend(self.members(at, kind));
        Node::Map(members)
    }

    /// Copies the mapping of a discriminator, whose values are references or names of schemas.
    fn mapping(&mut self, at: &NodeRef<'d>) -> Node {
        let values = at.members().map(|(key, value)| {
            let text = value.node.as_str().unwrap_or_default();
            let pointer = format!("#/components/schemas/{text}");
            let target = self.cx.library.follow(at.document, text);
            let target = target.or_else(|_| self.cx.library.follow(at.document, &pointer)).ok();
            let is_elsewhere =
                |target: &NodeRef<'d>| at.document != self.root || target.document != self.root;
            let node = match target.filter(is_elsewhere) {
                Some(target) => Node::String(self.link(&target, Kind::Schema)),
                None => value.node.clone(),
            };
            (key.to_owned(), node)
        });
        Node::Map(values.collect())
    }

    /// Returns the reference to a target, which becomes a component if it is in another file.
    fn link(&mut self, target: &NodeRef<'d>, kind: Kind) -> String {
        let pointer = match kind.section().filter(|_| target.document != self.root) {
            None => target.pointer.clone(),
            Some(section) => {
                let (section, key) = self.component(target, kind, section);
                Pointer::root().child("components").child(section).child(key)
            }
        };
        let mut text = "#".to_owned();
        percent_encode(&pointer.to_string(), FRAGMENT, &mut text);
        text
    }

    /// Returns the section and the key of a component; a new one is copied later.
    fn component(
        &mut self,
        target: &NodeRef<'d>,
        kind: Kind,
        section: &'static str,
    ) -> (&'static str, String) {
        if let Some(known) = self.components.get(&target.address()) {
            return known.clone();
        }
        let stem = self.cx.library.stem(target.document);
        let name = key_of(target.pointer.last().unwrap_or(stem));
        let longer = [name.clone(), format!("{}_{name}", key_of(stem))].into_iter();
        let mut candidates = longer.chain((2_usize..).map(|number| format!("{name}_{number}")));
        let key = candidates.find(|key| self.taken.insert((section, key.clone()))).unwrap_or(name);
        self.components.insert(target.address(), (section, key.clone()));
        self.queue.push_back((target.clone(), kind, key.clone()));
        (section, key)
    }

    fn report_size(&mut self, at: &NodeRef<'d>) {
        if self.nodes == MAX_NODES + 1 {
            let origin = self.cx.origin(at);
            let message = format!("the result would have more than {MAX_NODES} values");
            self.cx.diagnostics.report(Code::TooManySchemas, message, &origin);
        }
    }
}

/// Returns a key that a component can have (OpenAPI 3.0.3, Components Object).
fn key_of(name: &str) -> String {
    let is_allowed = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | '_');
    name.chars().map(|it| if is_allowed(it) { it } else { '_' }).collect()
}
