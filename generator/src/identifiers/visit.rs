//! The mappings of a document that can be schemas, each with its base URI.

use std::rc::Rc;

use crate::document_members::{has_names, is_data};
use crate::pointer::Pointer;
use crate::source::{Map, Node};
use crate::uri::resolve_uri;

/// A mapping of a document.
pub(super) struct Visited<'a> {
    pub(super) map: &'a Map,
    pub(super) pointer: &'a Pointer,
    /// The base URI: that of the innermost `$id`, or else that of the document.
    pub(super) base: &'a Rc<str>,
}

/// Calls `visit` with every mapping that can be a schema.
pub(super) fn visit_mappings(root: &Node, base: &Rc<str>, visit: &mut dyn FnMut(Visited<'_>)) {
    walk(root, &Pointer::root(), base, false, visit);
}

fn walk(node: &Node, pointer: &Pointer, base: &Rc<str>, by_name: bool, visit: &mut dyn FnMut(Visited<'_>)) {
    match node {
        Node::Map(map) => {
            let id = map.get("$id").and_then(Node::as_str).filter(|_| !by_name);
            let own: Option<Rc<str>> = id.map(|id| resolve_uri(base, without_fragment(id)).into());
            let base = own.as_ref().unwrap_or(base);
            if !by_name {
                visit(Visited { map, pointer, base });
            }
            for (key, node) in map {
                if !is_data(key, by_name) && matches!(node, Node::Map(_) | Node::List(_)) {
                    walk(node, &pointer.child(key), base, has_names(key, by_name), visit);
                }
            }
        }
        Node::List(list) => {
            for (index, node) in list.iter().enumerate() {
                if matches!(node, Node::Map(_) | Node::List(_)) {
                    walk(node, &pointer.child(index.to_string()), base, false, visit);
                }
            }
        }
        _ => {}
    }
}

/// Returns a URI without its fragment.
pub(super) fn without_fragment(uri: &str) -> &str {
    uri.split('#').next().unwrap_or_default()
}

/// Returns the value at a pointer.
pub(super) fn value_mut<'a>(root: &'a mut Node, pointer: &Pointer) -> Option<&'a mut Node> {
    pointer.tokens().iter().try_fold(root, |node, token| match node {
        Node::Map(map) => map.get_mut(&**token),
        Node::List(list) => list.get_mut(token.parse::<usize>().ok()?),
        _ => None,
    })
}
