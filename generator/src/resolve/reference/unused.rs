//! Broken references in components that nothing refers to. They do not affect the output, but are mistakes.

use crate::diagnostics::Code;
use crate::pointer::Pointer;
use crate::resolve::context::Context;
use crate::resolve::node_ref::NodeRef;
use crate::source::Node;

/// The members whose values are data, in which `$ref` is an ordinary name.
const DATA: [&str; 5] = ["example", "examples", "default", "enum", "const"];

impl<'d> Context<'d, '_> {
    /// Reports the broken references in the components of a document that have not been visited.
    pub(crate) fn report_unused_references(&mut self, document: usize) {
        let root = self.library.root(document);
        if let Some(components) = root.get("components") {
            self.search(document, components.node, &mut vec!["components".to_owned()]);
        }
    }

    /// Reports files that are neither documents nor targets of references.
    pub(crate) fn report_unused_files(&mut self) {
        for document in 0..self.library.documents.len() {
            if self.library.is_shared(document) && !self.library.is_followed(document) {
                let origin = self.library.documents[document].origin();
                self.diagnostics
                    .report(Code::NotADocument, "`paths` and `components` are missing", &origin)
                    .help("describe operations under `paths` and shared definitions under `components`");
            }
        }
    }

    fn search(&mut self, document: usize, node: &'d Node, way: &mut Vec<String>) {
        match node {
            Node::Map(map) => {
                let names = way.last().is_some_and(|key| key == "properties");
                for (key, node) in map {
                    way.push(key.clone());
                    match node {
                        Node::String(text) if key == "$ref" && !names => {
                            self.check(document, node, text, way)
                        }
                        _ if names || !(DATA.contains(&key.as_str()) || key.starts_with("x-")) => {
                            self.search(document, node, way);
                        }
                        _ => {}
                    }
                    way.pop();
                }
            }
            Node::List(list) => {
                for (index, node) in list.iter().enumerate() {
                    way.push(index.to_string());
                    self.search(document, node, way);
                    way.pop();
                }
            }
            _ => {}
        }
    }

    fn check(&mut self, document: usize, node: &'d Node, text: &str, way: &[String]) {
        if self.library.follow(document, text).is_err() {
            let pointer = way.iter().fold(Pointer::root(), |pointer, key| pointer.child(key));
            self.follow(&NodeRef { document, node, pointer }, text);
        }
    }
}
