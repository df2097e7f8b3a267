//! Path items: a mapping combined with the target of its `$ref`.
//!
//! OpenAPI does not define a member that occurs both next to the `$ref` and in its target (3.0.4 and 3.1.1, Path Item
//! Object). Here, the one in the target is used and the other one is reported. Members that occur only next to the
//! `$ref` are used as well.

use std::collections::HashSet;

use crate::diagnostics::Code;
use crate::resolve::context::Context;
use crate::resolve::node_ref::NodeRef;

/// The members of a path item that are operations.
pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const MEMBERS: [&str; 5] = ["$ref", "summary", "description", "servers", "parameters"];

/// A path item, combined from all nodes that describe it.
pub(crate) struct PathItem<'d> {
    /// The mappings. Earlier ones take precedence.
    pub(crate) nodes: Vec<NodeRef<'d>>,
}

impl<'d> PathItem<'d> {
    /// Returns a member of the first mapping that has it.
    pub(crate) fn get(&self, key: &str) -> Option<NodeRef<'d>> {
        self.nodes.iter().find_map(|place| place.get(key))
    }

    /// Returns the operations, by method.
    pub(crate) fn operations(&self) -> Vec<(&'d str, NodeRef<'d>)> {
        let mut operations: Vec<(&'d str, NodeRef<'d>)> = Vec::new();
        for (method, at) in self.nodes.iter().flat_map(NodeRef::members) {
            if METHODS.contains(&method) && operations.iter().all(|(other, _)| *other != method) {
                operations.push((method, at));
            }
        }
        operations
    }
}

impl<'d> Context<'d, '_> {
    /// Returns the path item at a node, combined with the targets of its references.
    pub(crate) fn path_item(&mut self, at: &NodeRef<'d>) -> Option<PathItem<'d>> {
        let mut nodes = Vec::new();
        let mut seen = HashSet::new();
        let mut at = at.clone();
        loop {
            self.expect_map(&at)?;
            if !seen.insert(at.address()) {
                return None;
            }
            let reference = at.get("$ref");
            let next = match &reference {
                None => None,
                Some(reference) => {
                    let Some(text) = reference.node.as_str() else {
                        self.report_wrong_type(reference, "a string");
                        return None;
                    };
                    let next = self.follow(reference, text)?;
                    if seen.contains(&next.address()) {
                        self.report_cycle(reference, text);
                        return None;
                    }
                    Some(next)
                }
            };
            let known: Vec<&str> = METHODS.iter().chain(&MEMBERS).copied().collect();
            self.known_members(&at, "a path", &known);
            nodes.push(at);
            match next {
                Some(next) => at = next,
                None => break,
            }
        }
        nodes.reverse();
        let item = PathItem { nodes };
        self.report_differing(&item);
        Some(item)
    }

    /// Reports members next to a reference whose value differs in the target. Parameters are combined.
    fn report_differing(&mut self, item: &PathItem<'d>) {
        for (index, place) in item.nodes.iter().enumerate().skip(1) {
            for (key, member) in place.members() {
                if key == "$ref" || key == "parameters" || key.starts_with("x-") {
                    continue;
                }
                let first = item.nodes[..index].iter().find_map(|place| place.get(key));
                if let Some(first) = first.filter(|first| first.node != member.node) {
                    self.report_beside_reference(&member, &first, &format!("`{key}`"));
                }
            }
        }
    }

    /// Reports a member next to a reference that is ignored because the target has it too.
    pub(crate) fn report_beside_reference(&mut self, at: &NodeRef<'d>, counts: &NodeRef<'d>, what: &str) {
        if self.first_time(at, Code::BesideReference) {
            let (origin, other) = (self.origin(at), self.origin(counts));
            let message = format!("{what} is ignored, because the target of the `$ref` has another one");
            let is_text = matches!(at.pointer.last(), Some("summary" | "description"));
            let code = if is_text { Code::TextBesideReference } else { Code::BesideReference };
            self.diagnostics
                .report(code, message, &origin)
                .at_key()
                .also(&other)
                .help("keep only one of them");
        }
    }
}
