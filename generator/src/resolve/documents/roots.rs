//! The documents whose operations are generated: those with `paths` to which no other document refers, and those that
//! the user specifies.
//!
//! The other documents contribute schemas and other components. A document to which another one refers is part of that
//! document, so its operations are not generated on their own.

use crate::document_members::{has_names, is_data};
use crate::resolve::documents::library::Library;
use crate::source::Node;

/// Returns, for each document, another document that refers to it.
pub(crate) fn referring_documents(library: &Library<'_>) -> Vec<Option<usize>> {
    let mut referring = vec![None; library.documents.len()];
    for (index, document) in library.documents.iter().enumerate() {
        for_each_reference(&document.root, false, &mut |text| {
            let target = library.file_of(index, text).filter(|target| *target != index);
            if let Some(by) = target.and_then(|target| referring.get_mut(target)) {
                by.get_or_insert(index);
            }
        });
    }
    referring
}

/// Returns, for each document, `true` if its operations are generated.
pub(crate) fn roots(library: &Library<'_>, named: &[String], referring: &[Option<usize>]) -> Vec<bool> {
    let is_root = |(document, by): (&crate::source::Document, &Option<usize>)| {
        by.is_none() || named.iter().any(|name| **name == *document.file)
    };
    let roots: Vec<bool> = library.documents.iter().zip(referring).map(is_root).collect();
    let has_paths = |index: usize| library.documents[index].root.get("paths").is_some();
    // Documents that only refer to each other are all roots.
    if (0..roots.len()).any(|index| roots[index] && has_paths(index)) {
        roots
    } else {
        vec![true; roots.len()]
    }
}

/// Calls `visit` with the text of each `$ref`. `names` is `true` for a mapping whose keys are names.
pub(crate) fn for_each_reference<'d>(node: &'d Node, names: bool, visit: &mut impl FnMut(&'d str)) {
    match node {
        Node::Map(map) => {
            for (key, node) in map {
                match node {
                    Node::String(text) if key == "$ref" && !names => visit(text),
                    _ if is_data(key, names) => {}
                    _ => for_each_reference(node, has_names(key, names), visit),
                }
            }
        }
        Node::List(list) => list.iter().for_each(|node| for_each_reference(node, false, visit)),
        _ => {}
    }
}
