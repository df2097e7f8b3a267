//! `circular(Title)`: the form of a recursive schema on a documentation page.

use crate::diagnostics::Code;
use crate::pointer::Pointer;
use crate::resolve::context::Context;
use crate::resolve::node_ref::NodeRef;
use crate::source::Node;

/// Returns the title in `circular(Title)`.
pub(crate) fn title(text: &str) -> Option<&str> {
    text.strip_prefix("circular(")?.strip_suffix(')')
}

impl<'d> Context<'d, '_> {
    /// Returns the schema to which `circular(Title)` refers: the innermost enclosing schema with this title, or else
    /// the first one in the same body or response, or else in the same operation.
    pub(crate) fn circular(&mut self, at: &NodeRef<'d>, title: &str) -> Option<NodeRef<'d>> {
        let tokens = at.pointer.tokens();
        let mut way = vec![self.library.root(at.document)];
        for token in &tokens {
            let Some(next) = way.last().and_then(|last| Some(last.step(token, last.node.step(token)?)))
            else {
                break;
            };
            way.push(next);
        }
        let around = way.iter().rev().find(|place| has_title(place.node, title)).cloned();
        // `/paths/…/get/requestBody` and `/paths/…/get`
        let found = around.or_else(|| [4, 3].into_iter().find_map(|depth| search(way.get(depth)?, title)));
        if found.is_none() && self.first_time(at, Code::UnknownCircular) {
            let origin = self.origin(at);
            let message = format!("no schema in this operation has the title `{title}`");
            self.diagnostics.report(Code::UnknownCircular, message, &origin);
        }
        found
    }
}

fn has_title(node: &Node, title: &str) -> bool {
    node.get("title").and_then(Node::as_str) == Some(title)
}

/// Returns the first mapping with the title below a node, in the order of the document.
fn search<'d>(at: &NodeRef<'d>, title: &str) -> Option<NodeRef<'d>> {
    let mut steps = Vec::new();
    let node = descend(at.node, title, &mut steps)?;
    let pointer: Pointer = steps.iter().fold(at.pointer.clone(), |pointer, step| pointer.child(step));
    Some(NodeRef { document: at.document, node, pointer })
}

fn descend<'d>(node: &'d Node, title: &str, steps: &mut Vec<String>) -> Option<&'d Node> {
    if has_title(node, title) {
        return Some(node);
    }
    let mut child = |step: String, node: &'d Node| {
        steps.push(step);
        let found = descend(node, title, steps);
        if found.is_none() {
            steps.pop();
        }
        found
    };
    match node {
        Node::Map(map) => map
            .iter()
            .filter(|(key, _)| !matches!(key.as_str(), "example" | "examples" | "default" | "enum"))
            .find_map(|(key, node)| child(key.clone(), node)),
        Node::List(list) => list.iter().enumerate().find_map(|(index, node)| child(index.to_string(), node)),
        _ => None,
    }
}
