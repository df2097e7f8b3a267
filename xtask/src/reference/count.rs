//! An independent count of the operations in documents.
//!
//! Takes the texts of documents. Returns the number of methods under their `paths`. Only shares the YAML reader with
//! the generator, because the generator's own count is what is checked.

use sdk_generator::pointer::Pointer;
use sdk_generator::source::{Document, Node};
use sdk_generator::{Diagnostics, Limits, SpecFile};

/// The methods of a path item (OpenAPI 3.0.3, Path Item Object).
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Returns the number of operations in all documents. An unreadable document has none.
pub(super) fn operations(files: &[SpecFile]) -> usize {
    let documents =
        files.iter().filter_map(|file| Document::parse(file, &Limits::default(), &mut Diagnostics::new()));
    documents.map(|document| in_document(&document.root)).sum()
}

fn in_document(root: &Node) -> usize {
    let paths = root.get("paths").and_then(Node::as_map).into_iter().flatten();
    let items = paths.filter(|(path, _)| path.starts_with('/')).map(|(_, item)| item);
    items.map(|item| METHODS.iter().filter(|method| followed(root, item).get(method).is_some()).count()).sum()
}

/// Returns a path item, or the one in the same document to which it refers.
fn followed<'a>(root: &'a Node, item: &'a Node) -> &'a Node {
    let reference = item.get("$ref").and_then(Node::as_str).and_then(|text| text.strip_prefix('#'));
    reference.and_then(Pointer::parse).and_then(|pointer| root.at(&pointer)).unwrap_or(item)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_under_paths_are_counted() {
        let text = "
paths:
  x-note: {get: {}}
  /a: {get: {}, post: {}, parameters: [], x-get: {}}
  /b: {$ref: '#/components/pathItems/B'}
components:
  pathItems: {B: {delete: {}}}
";
        let file = SpecFile::new("a.yaml", text);
        assert_eq!(operations(&[file.clone(), SpecFile::new("broken.yaml", "["), file]), 6);
    }
}
