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
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
/// The member with the operations of other methods (OpenAPI 3.2).
pub(crate) const ADDITIONAL: &str = "additionalOperations";
const MEMBERS: [&str; 6] = ["$ref", "summary", "description", "servers", "parameters", ADDITIONAL];

/// An operation of a path item.
pub(crate) struct PathOperation<'d> {
    /// The key in the path item, or in `additionalOperations`.
    pub(crate) key: &'d str,
    /// `true` if it is in `additionalOperations`.
    pub(crate) is_additional: bool,
    /// The HTTP method, as sent.
    pub(crate) method: String,
    /// The operation.
    pub(crate) at: NodeRef<'d>,
}

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

    /// Returns the operations.
    pub(crate) fn operations(&self) -> Vec<PathOperation<'d>> {
        let mut operations: Vec<PathOperation<'d>> = Vec::new();
        let mut add = |key, method: String, at, is_additional| {
            if operations.iter().all(|other| other.method != method) {
                operations.push(PathOperation { key, is_additional, method, at });
            }
        };
        for node in &self.nodes {
            for (key, at) in node.members() {
                match key {
                    ADDITIONAL => at
                        .members()
                        .filter(|(method, _)| is_additional_method(method))
                        .for_each(|(method, at)| add(method, method.to_owned(), at, true)),
                    key if METHODS.contains(&key) => add(key, key.to_ascii_uppercase(), at, false),
                    _ => {}
                }
            }
        }
        operations
    }
}

/// Returns `true` for a method (RFC 9110, section 9.1) without its own member in a path item.
fn is_additional_method(method: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let has_member = METHODS.iter().any(|known| known.eq_ignore_ascii_case(method));
    !method.is_empty() && !has_member && method.bytes().all(is_token)
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
            self.check_additional_operations(&at);
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

    /// Reports keys of `additionalOperations` that are not additional methods.
    fn check_additional_operations(&mut self, item: &NodeRef<'d>) {
        let additional = self.map_member(item, ADDITIONAL);
        for (method, at) in additional.iter().flat_map(NodeRef::members) {
            if !is_additional_method(method) && self.first_time(&at, Code::IgnoredConstruct) {
                let origin = self.origin(&at);
                let message = format!("`{}` is not an additional HTTP method", method.escape_debug());
                self.diagnostics
                    .report(Code::IgnoredConstruct, message, &origin)
                    .at_key()
                    .help("move the operation to the member of the path with the name of its method");
            }
        }
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
