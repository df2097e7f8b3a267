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
    /// `true` if the document uses OpenAPI 3.1.
    pub version31: bool,
    /// The tree, which is always a mapping.
    pub root: Node,
}

impl Document {
    /// Parses a document. Returns `None` after reporting why the document is not usable.
    pub fn parse(file: &SpecFile, limits: &Limits, diagnostics: &mut Diagnostics) -> Option<Self> {
        let name: Arc<str> = file.name.as_str().into();
        let root = read_tree(file, &name, limits, diagnostics)?;
        let origin = Origin::new(name.clone(), Pointer::root());
        if !matches!(root, Node::Map(_)) {
            let message = match root {
                Node::Null => "the document is empty".to_owned(),
                _ => format!("expected a mapping, found {}", root.kind()),
            };
            diagnostics.report(Code::NotADocument, message, &origin);
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
        (Document::parse(file, limits, &mut problems), problems)
    });
    let mut documents = Vec::with_capacity(wanted.len());
    for (document, problems) in read {
        documents.extend(document);
        diagnostics.append(problems);
    }
    documents
}

/// Returns `true` for OpenAPI 3.1, `false` for 3.0, and `None` for a version that is not supported.
fn is_version31(root: &Node, origin: &Origin, diagnostics: &mut Diagnostics) -> Option<bool> {
    if root.get("swagger").is_some() {
        diagnostics
            .report(Code::UnsupportedVersion, "Swagger 2.0 is not supported", &origin.child("swagger"))
            .help("convert the document to OpenAPI 3.0, for example with `swagger2openapi`");
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
    if text == "3.1" || text.starts_with("3.1.") {
        return Some(true);
    }
    diagnostics
        .report(Code::UnsupportedVersion, format!("OpenAPI version `{text}` is not supported"), &place)
        .help("convert the document to OpenAPI 3.0 or 3.1");
    None
}
