//! References: their converted texts, and the values that they refer to.

use std::cell::RefCell;

use crate::diagnostics::{Code, Diagnostics};
use crate::growth::Growth;
use crate::limits::Limits;
use crate::pointer::Pointer;
use crate::source::{Node, Tree};
use crate::swagger::piece::Source;
use crate::swagger::sections::SECTIONS;

/// The maximum length of a chain of references.
const MAX_STEPS: usize = 32;

/// The trees of all files, and the remaining growth of the document that is being converted.
pub(super) struct Library<'a> {
    trees: &'a [Tree],
    /// The name of the document that is being converted.
    file: &'a str,
    growth: RefCell<Growth>,
    problems: RefCell<Diagnostics>,
}

impl<'a> Library<'a> {
    pub(super) fn new(trees: &'a [Tree], tree: &'a Tree, limits: &Limits) -> Self {
        let growth = RefCell::new(Growth::new(tree, limits));
        Self { trees, file: &tree.file, growth, problems: RefCell::default() }
    }

    /// Returns `true` if a value may be copied once more. A value is copied for each media type, and for each operation
    /// that refers to it. The first one beyond the limits is reported.
    pub(super) fn can_copy(&self, source: &Source<'_>) -> bool {
        if self.problems.borrow().has_errors() {
            return false;
        }
        let result = self.growth.borrow_mut().insert(source.node, 0);
        if let Err(limit) = &result {
            let message = format!("the document would have {limit} in OpenAPI 3.0");
            self.problems.borrow_mut().report(Code::TooLarge, message, &source.origin);
        }
        result.is_ok()
    }

    /// Converts the references in a file that is not a Swagger document, such as a shared one. Returns `true` if there is
    /// one.
    pub(super) fn convert_references(&self, node: &mut Node) -> bool {
        let mut is_changed = false;
        match node {
            Node::List(list) => {
                for node in list {
                    is_changed |= self.convert_references(node);
                }
            }
            Node::Map(map) => {
                for (key, node) in map {
                    is_changed |= match node {
                        Node::String(reference) if key == "$ref" => {
                            let former = reference.clone();
                            *reference = self.converted(self.file, &former);
                            *reference != former
                        }
                        node => self.convert_references(node),
                    };
                }
            }
            _ => {}
        }
        is_changed
    }

    /// Returns the problems.
    pub(super) fn into_problems(self) -> Diagnostics {
        self.problems.into_inner()
    }

    /// Returns the value, or the target of its reference; `None` if the target does not exist.
    pub(super) fn resolve(&self, source: &Source<'a>) -> Option<Source<'a>> {
        let mut found = source.clone();
        for _ in 0..MAX_STEPS {
            let Some(reference) = found.text("$ref") else { return Some(found) };
            found = self.follow(&found.origin.file, reference)?;
        }
        None
    }

    fn follow(&self, from: &str, reference: &str) -> Option<Source<'a>> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let name = if path.is_empty() { from.to_owned() } else { joined(from, path) };
        let tree = self.trees.iter().find(|tree| *tree.file == *name)?;
        let pointer = Pointer::parse(fragment)?;
        let mut found = Source::root(tree);
        for token in pointer.tokens() {
            found = Source { node: found.node.step(&token)?, origin: found.origin.child(&token) };
        }
        Some(found)
    }

    /// Returns a reference in the file `from` as it is written in the converted document, to which its value is moved.
    pub(super) fn converted(&self, from: &str, reference: &str) -> String {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if path.is_empty() { from.to_owned() } else { joined(from, path) };
        let path = match from == self.file {
            true => path.to_owned(),
            false if file == self.file => String::new(),
            false => relative(self.file, &file),
        };
        let is_converted =
            self.trees.iter().any(|tree| *tree.file == *file && tree.root.get("swagger").is_some());
        let moved = moved_fragment(fragment).filter(|_| is_converted);
        match moved.as_deref().unwrap_or(fragment) {
            "" if !reference.contains('#') => path,
            fragment => format!("{path}#{fragment}"),
        }
    }
}

/// Returns the pointer in OpenAPI 3.0 to a definition.
fn moved_fragment(fragment: &str) -> Option<String> {
    let (section, rest) = fragment.strip_prefix('/')?.split_once('/')?;
    let (_, new) = SECTIONS.iter().find(|(old, _)| *old == section)?;
    Some(format!("/{new}/{rest}"))
}

/// Returns the relative path from a file to another one.
fn relative(from: &str, to: &str) -> String {
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    let target: Vec<&str> = to.split('/').collect();
    let same = folders.iter().zip(&target).take_while(|(one, other)| one == other).count();
    let mut parts = vec![".."; folders.len() - same];
    parts.extend(&target[same..]);
    parts.join("/")
}

/// Returns the name of the file to which a relative path in another file refers.
fn joined(from: &str, path: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}
