//! The documents as targets of references, within a file and between files.
//!
//! Only given files exist. A relative path is joined with the name of the referring file as text, so the result only
//! depends on names.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{HashMap, HashSet};

use crate::diagnostics::{Code, did_you_mean, nearest};
use crate::pointer::Pointer;
use crate::resolve::documents::anchors::Anchors;
use crate::resolve::node_ref::NodeRef;
use crate::source::{Document, DocumentKind, Node};
use crate::uri::{decode, join};

/// The maximum number of broken references for which similar names are suggested, because each search visits all names.
const MAX_SUGGESTIONS: usize = 100;

/// The documents as targets of references.
pub(crate) struct Library<'d> {
    /// The documents.
    pub(crate) documents: &'d [Document],
    by_name: HashMap<&'d str, usize>,
    /// The remaining number of suggestions.
    suggestions: Cell<usize>,
    /// The documents that are targets of references in other documents.
    followed: RefCell<HashSet<usize>>,
    anchors: OnceCell<Anchors<'d>>,
    /// The names of the documents that are single schemas.
    file_names: OnceCell<HashMap<usize, String>>,
    /// The current document with the same file name, for each document of removed operations.
    current: HashMap<usize, usize>,
}

/// The reason why a reference cannot be resolved.
pub(crate) struct BrokenReference {
    /// The code of the diagnostic.
    pub(crate) code: Code,
    /// The message.
    pub(crate) message: String,
    /// The fix.
    pub(crate) help: Option<String>,
}

impl<'d> Library<'d> {
    /// Creates the targets; `is_kept` returns `true` for the documents of removed operations.
    pub(crate) fn new(documents: &'d [Document], is_kept: &dyn Fn(&str) -> bool) -> Self {
        let by_name =
            documents.iter().enumerate().map(|(index, document)| (&*document.file, index)).collect();
        Self {
            documents,
            by_name,
            suggestions: Cell::new(MAX_SUGGESTIONS),
            followed: RefCell::default(),
            anchors: OnceCell::new(),
            file_names: OnceCell::new(),
            current: current_documents(documents, is_kept),
        }
    }

    /// Returns `true` if a document contains only removed operations, and definitions that they need.
    pub(crate) fn is_kept(&self, document: usize) -> bool {
        self.current.contains_key(&document)
    }

    /// Returns the name of a document without its folder and extensions: `Pet` for `schemas/Pet.schema.yaml`.
    pub(crate) fn stem(&self, document: usize) -> &'d str {
        let name = self.documents[document].file.rsplit('/').next();
        name.and_then(|name| name.split('.').next()).unwrap_or_default()
    }

    /// Returns the root of a document.
    pub(crate) fn root(&self, document: usize) -> NodeRef<'d> {
        NodeRef { document, node: &self.documents[document].root, pointer: Pointer::root() }
    }

    /// Returns `true` if a document is a fragment of a documentation page.
    pub(crate) fn is_fragment(&self, document: usize) -> bool {
        self.documents[document].kind == DocumentKind::Fragment
    }

    /// Returns `true` if a document is a file that only other files refer to.
    pub(crate) fn is_shared(&self, document: usize) -> bool {
        self.documents[document].kind == DocumentKind::Shared
    }

    /// Returns `true` if another document refers to this document.
    pub(crate) fn is_followed(&self, document: usize) -> bool {
        self.followed.borrow().contains(&document)
    }

    /// Returns the name that a schema has by its location: the key of a component or of a schema in a shared file. A
    /// file that is a single schema is named after the component that refers to it, or else after the file.
    pub(crate) fn schema_name(&self, at: &NodeRef<'d>) -> Option<String> {
        if let Some(name) = component_name(&at.pointer) {
            return Some(name.to_owned());
        }
        if !self.is_shared(at.document) {
            return None;
        }
        let tokens = at.pointer.tokens();
        match tokens.as_slice() {
            [] => {
                let names = self.file_names.get_or_init(|| self.component_names_of_files());
                let stem = || {
                    Some(self.stem(at.document))
                        .filter(|stem| stem.starts_with(|it: char| it.is_ascii_alphabetic()))
                };
                names.get(&at.document).cloned().or_else(|| stem().map(str::to_owned))
            }
            [only] => Some(only.to_string()),
            [.., section, name] if &**section == "schemas" => Some(name.to_string()),
            _ => None,
        }
    }

    /// Returns the keys of the components that refer to a whole document, by document.
    fn component_names_of_files(&self) -> HashMap<usize, String> {
        let mut names = HashMap::new();
        for document in 0..self.documents.len() {
            let schemas =
                self.root(document).get("components").and_then(|components| components.get("schemas"));
            for (name, at) in schemas.iter().flat_map(NodeRef::members) {
                let text = at.node.get("$ref").and_then(Node::as_str);
                let whole = text.filter(|text| !text.trim_end_matches('#').contains('#'));
                if let Some(file) = whole.and_then(|text| self.file_of(document, text)) {
                    names.entry(file).or_insert_with(|| name.to_owned());
                }
            }
        }
        names
    }

    /// Returns the node to which a reference in the document `from` leads.
    pub(crate) fn follow(&self, from: usize, reference: &str) -> Result<NodeRef<'d>, BrokenReference> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let malformed = || BrokenReference {
            code: Code::BadReference,
            message: format!("`{reference}` is not a valid reference"),
            help: Some(
                "write `#/components/schemas/Name`, with a relative path before `#` for another file"
                    .to_owned(),
            ),
        };
        let base = if path.is_empty() {
            if reference.is_empty() || (fragment.is_empty() && !self.is_shared(from)) {
                return Err(malformed());
            }
            self.root(from)
        } else {
            match self.find_file(from, path, reference) {
                Ok(document) => self.root(document),
                Err(broken) => self.anchors().id(path).cloned().ok_or(broken)?,
            }
        };
        if base.document != from {
            self.followed.borrow_mut().insert(base.document);
        }
        let Some(pointer) = Pointer::parse(&decode(fragment)) else {
            return self.anchors().anchor(base.document, fragment).cloned().ok_or_else(malformed);
        };
        if let Some(component) = self.current_component(&base, &pointer) {
            return Ok(component);
        }
        match base.node.at(&pointer) {
            Some(node) => {
                let pointer = pointer.tokens().iter().fold(base.pointer, |way, token| way.child(&**token));
                Ok(NodeRef { document: base.document, node, pointer })
            }
            None => Err(self.dangling_reference(base.document, path, reference, &pointer)),
        }
    }

    /// Returns the component of the current document that replaces one of a document of removed operations.
    fn current_component(&self, base: &NodeRef<'d>, pointer: &Pointer) -> Option<NodeRef<'d>> {
        let current = self.root(*self.current.get(&base.document)?);
        let is_component = pointer.tokens().first().is_some_and(|token| &**token == "components");
        let node = current.node.at(pointer).filter(|_| is_component)?;
        Some(NodeRef { document: current.document, node, pointer: pointer.clone() })
    }

    /// Returns the document to which a reference in the document `from` points.
    pub(crate) fn file_of(&self, from: usize, reference: &str) -> Option<usize> {
        let path = reference.split('#').next().filter(|path| !path.is_empty())?;
        let name = join(&self.documents[from].file, &decode(path))?;
        self.by_name.get(name.as_str()).copied()
    }

    fn anchors(&self) -> &Anchors<'d> {
        self.anchors.get_or_init(|| Anchors::new(self.documents))
    }

    fn find_file(&self, from: usize, path: &str, reference: &str) -> Result<usize, BrokenReference> {
        let outside = |why: &str| BrokenReference {
            code: Code::ReferenceOutside,
            message: format!("`{reference}` {why}"),
            help: Some("copy the file next to the document and refer to it by relative path".to_owned()),
        };
        let path = decode(path);
        if path.contains("://") || path.starts_with("//") {
            return Err(outside("is a URL, and no URL is fetched"));
        }
        if path.starts_with('/') || path.contains('\\') || path.as_bytes().get(1) == Some(&b':') {
            return Err(outside("is an absolute path"));
        }
        let name = join(&self.documents[from].file, &path)
            .ok_or_else(|| outside("is outside the folder of the documents"))?;
        self.by_name.get(name.as_str()).copied().ok_or_else(|| BrokenReference {
            code: Code::ReferenceFile,
            message: format!("the file `{name}` does not exist"),
            help: did_you_mean(&name, self.by_name.keys().copied(), |name| format!("`{name}`")),
        })
    }

    fn dangling_reference(
        &self,
        document: usize,
        path: &str,
        reference: &str,
        pointer: &Pointer,
    ) -> BrokenReference {
        let place = if path.is_empty() { "this document".to_owned() } else { format!("`{path}`") };
        let message =
            format!("`{}` is not defined in {place}", reference.rsplit('/').next().unwrap_or(reference));
        let mut help = None;
        let left = self.suggestions.get();
        self.suggestions.set(left.saturating_sub(1));
        if let (Some(parent), Some(wanted)) = (pointer.parent(), pointer.last())
            && left > 0
        {
            let root = &self.documents[document].root;
            let siblings = root.at(parent).and_then(Node::as_map);
            let names = siblings.into_iter().flat_map(|map| map.keys().map(String::as_str));
            help = did_you_mean(wanted, names, |name| format!("`{path}#{}`", parent.child(name))).or_else(
                || {
                    let pointer =
                        corrected_pointer(root, pointer).or_else(|| component_pointer(root, wanted))?;
                    Some(format!("did you mean `{path}#{pointer}`?"))
                },
            );
        }
        BrokenReference { code: Code::Dangling, message, help }
    }
}

/// Returns the current document with the same file name, for each document of removed operations.
fn current_documents(documents: &[Document], is_kept: &dyn Fn(&str) -> bool) -> HashMap<usize, usize> {
    let file_name = |document: &Document| document.file.rsplit('/').next().map(str::to_owned);
    let numbered = || documents.iter().enumerate();
    let kept = numbered().filter(|(_, document)| is_kept(&document.file));
    let pairs = kept.filter_map(|(index, document)| {
        let mut others =
            numbered().filter(|(_, other)| !is_kept(&other.file) && file_name(other) == file_name(document));
        Some((index, others.next()?.0))
    });
    pairs.collect()
}

/// Returns the pointer with each misspelled token replaced with the closest name, if the result leads to a node.
fn corrected_pointer(root: &Node, pointer: &Pointer) -> Option<Pointer> {
    let (mut node, mut corrected) = (root, Pointer::root());
    for token in pointer.tokens() {
        let name: &str = match node.step(&token) {
            Some(_) => &token,
            None => nearest(&token, node.as_map()?.keys().map(String::as_str)).into_iter().next()?,
        };
        node = node.step(name)?;
        corrected = corrected.child(name);
    }
    Some(corrected)
}

/// Returns the pointer to the component with this name, such as `/components/schemas/Pet` for `#/definitions/Pet`.
fn component_pointer(root: &Node, name: &str) -> Option<Pointer> {
    let sections = root.get("components")?.as_map()?;
    let (section, _) = sections.iter().find(|(_, section)| section.get(name).is_some())?;
    Some(Pointer::root().child("components").child(section).child(name))
}

/// Returns the name of a component schema or of a schema under `$defs` or `definitions`, if the pointer leads to one.
fn component_name(pointer: &Pointer) -> Option<&str> {
    let section = pointer.parent()?;
    if matches!(section.last(), Some("$defs" | "definitions")) {
        return pointer.last();
    }
    let components = section.parent()?;
    let is_component = section.last() == Some("schemas")
        && components.last() == Some("components")
        && components.parent().is_some_and(|root| root.last().is_none());
    if is_component { pointer.last() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn component_has_the_name_of_its_key() {
        let name =
            |text: &str| Pointer::parse(text).and_then(|pointer| component_name(&pointer).map(str::to_owned));
        assert_eq!(name("/components/schemas/User").as_deref(), Some("User"));
        assert_eq!(name("/components/responses/User"), None);
        assert_eq!(name("/x/components/schemas/User"), None);
        assert_eq!(name("/components/schemas/User/$defs/Role").as_deref(), Some("Role"));
    }
}
