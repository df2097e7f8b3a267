//! Documents: a tree and the facts of its root.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::limits::Limits;
use crate::parallel;
use crate::pointer::Pointer;
use crate::source::node::Node;
use crate::source::tree::read_tree;
use crate::source_text::SpecFile;

/// The kind of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// A whole document, with `openapi` and `info`.
    Full,
    /// A fragment from a documentation page: `paths` with all references resolved, without `openapi` and `info`.
    Fragment,
    /// A file that only other files refer to: a schema, a path item, or several of them by name.
    Shared,
}

/// A document: a tree and the facts of its root.
#[derive(Clone, Debug)]
pub struct Document {
    /// The name of the file.
    pub file: Arc<str>,
    /// The kind of the document.
    pub kind: DocumentKind,
    /// `true` if the document uses OpenAPI 3.1 or 3.2.
    pub version31: bool,
    /// The tree, which is always a mapping.
    pub root: Node,
}

/// A file whose text has been read and whose kind is not known.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    /// The name of the file.
    pub(crate) file: Arc<str>,
    /// The tree.
    pub(crate) root: Node,
}

impl Tree {
    /// Reads a file. Returns `None` after reporting why its text is not usable.
    fn read(file: &SpecFile, limits: &Limits, diagnostics: &mut Diagnostics) -> Option<Self> {
        let name: Arc<str> = file.name.as_str().into();
        let root = read_tree(file, &name, limits, diagnostics)?;
        Some(Self { file: name, root })
    }
}

impl Document {
    /// Parses a document. Returns `None` after reporting why the document is not usable.
    pub fn parse(file: &SpecFile, limits: &Limits, diagnostics: &mut Diagnostics) -> Option<Self> {
        Self::from_tree(Tree::read(file, limits, diagnostics)?, diagnostics)
    }

    /// Interprets the root of a tree. Returns `None` after reporting why the document is not usable.
    fn from_tree(tree: Tree, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Tree { file: name, root } = tree;
        let origin = Origin::new(name.clone(), Pointer::root());
        if !matches!(root, Node::Map(_)) {
            let message = match root {
                Node::Null => "the document is empty".to_owned(),
                _ => format!("expected a mapping, found {}", root.kind()),
            };
            diagnostics.report(Code::NotADocument, message, &origin);
            return None;
        }
        if root.get("overlay").is_some() && root.get("actions").is_some() {
            diagnostics
                .report(Code::NotADocument, "the file is an overlay", &origin.child("overlay"))
                .at_key()
                .help("list it under `overlays` in `sdk.yaml`, or pass it with `--overlay`");
            return None;
        }
        let version31 = is_version31(&root, &origin, diagnostics)?;
        let full = ["openapi", "info"].iter().any(|key| root.get(key).is_some());
        let empty = ["paths", "components", "webhooks"].iter().all(|key| root.get(key).is_none());
        if full && empty {
            diagnostics
                .report(Code::NotADocument, "`paths` and `components` are missing", &origin)
                .help("describe operations under `paths` and shared definitions under `components`");
            return None;
        }
        let kind = match (full, empty) {
            (true, _) => DocumentKind::Full,
            (false, true) => DocumentKind::Shared,
            (false, false) => DocumentKind::Fragment,
        };
        Some(Self { file: name, kind, version31, root })
    }

    /// Returns the location of the whole document.
    pub fn origin(&self) -> Origin {
        Origin::new(self.file.clone(), Pointer::root())
    }
}

/// Parses all files, and reports duplicate names. The documents are sorted by name.
pub fn parse_all(files: &[SpecFile], limits: &Limits, diagnostics: &mut Diagnostics) -> Vec<Document> {
    documents(read_all(files, limits, diagnostics), diagnostics)
}

/// Interprets the roots of trees.
pub(crate) fn documents(trees: Vec<Tree>, diagnostics: &mut Diagnostics) -> Vec<Document> {
    trees.into_iter().filter_map(|tree| Document::from_tree(tree, diagnostics)).collect()
}

/// Reads all files, and reports duplicate names. The trees are sorted by name.
pub(crate) fn read_all(files: &[SpecFile], limits: &Limits, diagnostics: &mut Diagnostics) -> Vec<Tree> {
    let mut sorted: Vec<&SpecFile> = files.iter().collect();
    sorted.sort_by(|left, right| left.name.cmp(&right.name));
    let mut wanted: Vec<&SpecFile> = Vec::with_capacity(sorted.len());
    for file in sorted {
        if wanted.last().is_some_and(|last| last.name == file.name) {
            let origin = Origin::new(file.name.as_str(), Pointer::root());
            diagnostics.report(
                Code::DuplicateFile,
                format!("`{}` is the name of two files", file.name),
                &origin,
            );
        } else {
            wanted.push(file);
        }
    }
    let read = parallel::par_map(&wanted, |file| {
        let mut problems = Diagnostics::new();
        (Tree::read(file, limits, &mut problems), problems)
    });
    let mut trees = Vec::with_capacity(wanted.len());
    for (tree, problems) in read {
        trees.extend(tree);
        diagnostics.append(problems);
    }
    trees
}

/// Returns `true` for OpenAPI 3.1 and 3.2, `false` for 3.0, and `None` for a version that is not supported.
fn is_version31(root: &Node, origin: &Origin, diagnostics: &mut Diagnostics) -> Option<bool> {
    if let Some(version) = root.get("swagger") {
        let message = format!("Swagger version `{}` is not supported", version.text().unwrap_or_default());
        diagnostics
            .report(Code::UnsupportedVersion, message, &origin.child("swagger"))
            .help("convert the document to Swagger 2.0 or OpenAPI 3.0");
        return None;
    }
    let place = origin.child("openapi");
    let Some(node) = root.get("openapi") else {
        if root.get("info").is_some() {
            diagnostics.report(Code::NoVersion, "`openapi` is missing", origin).help("add `openapi: 3.0.3`");
        }
        return Some(false);
    };
    let text = node.text().unwrap_or_default();
    if text == "3.0" || text.starts_with("3.0.") || text == "3" {
        return Some(false);
    }
    if ["3.1", "3.2"].iter().any(|version| {
        text.strip_prefix(version).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }) {
        return Some(true);
    }
    diagnostics
        .report(Code::UnsupportedVersion, format!("OpenAPI version `{text}` is not supported"), &place)
        .help("convert the document to OpenAPI 3.0, 3.1 or 3.2");
    None
}
