//! Reference resolution, with diagnostics.
//!
//! Takes a node with a `$ref`. Returns the target.

use std::collections::HashSet;

use crate::diagnostics::Code;
use crate::resolve::context::Context;
use crate::resolve::node_ref::NodeRef;

/// The members that may be next to a reference since OpenAPI 3.1 (Reference Object).
const WORDS: [&str; 2] = ["summary", "description"];

impl<'d> Context<'d, '_> {
    /// Follows the reference `text` at `at` one step, and reports a broken one.
    pub(crate) fn follow(&mut self, at: &NodeRef<'d>, text: &str) -> Option<NodeRef<'d>> {
        match self.library.follow(at.document, text) {
            Ok(target) => Some(target),
            Err(broken) => {
                if self.first_time(at, broken.code) {
                    let origin = self.origin(at);
                    self.diagnostics.report(broken.code, broken.message, &origin).maybe_help(broken.help);
                }
                None
            }
        }
    }

    /// Returns the mapping at a node, after following its references. Reports broken references and other types.
    pub(crate) fn dereference(&mut self, at: &NodeRef<'d>) -> Option<NodeRef<'d>> {
        let mut at = at.clone();
        let mut seen = HashSet::new();
        loop {
            self.expect_map(&at)?;
            let Some(reference) = at.get("$ref") else { return Some(at) };
            let Some(text) = reference.node.as_str() else {
                self.report_wrong_type(&reference, "a string");
                return None;
            };
            if !seen.insert(at.address()) {
                self.report_cycle(&reference, text);
                return None;
            }
            self.report_siblings(&at);
            at = self.follow(&reference, text)?;
        }
    }

    /// Reports ignored siblings of a reference that is neither a schema nor a path item. Since OpenAPI 3.1, `summary`
    /// and `description` apply to the use of the target.
    fn report_siblings(&mut self, at: &NodeRef<'d>) {
        let version31 = self.library.documents[at.document].version31;
        for (key, member) in at.members() {
            let counts = key == "$ref" || key.starts_with("x-") || (version31 && WORDS.contains(&key));
            if !counts && self.first_time(&member, Code::BesideReference) {
                let origin = self.origin(&member);
                let message = format!("`{key}` is ignored, because it is next to a `$ref`");
                let code =
                    if WORDS.contains(&key) { Code::TextBesideReference } else { Code::BesideReference };
                self.diagnostics.report(code, message, &origin).at_key();
            }
        }
    }

    /// Returns a text of a use: since OpenAPI 3.1 the one next to the reference, or else that of the target.
    pub(crate) fn text_at_use(&mut self, used: &NodeRef<'d>, at: &NodeRef<'d>, key: &str) -> Option<String> {
        let beside = self.library.documents[used.document].version31 && used.node.get("$ref").is_some();
        let own = if beside { self.text_member(used, key) } else { None };
        own.or_else(|| self.text_member(at, key))
    }

    /// Reports a circular reference.
    pub(crate) fn report_cycle(&mut self, at: &NodeRef<'d>, text: &str) {
        if self.first_time(at, Code::ReferenceCycle) {
            let origin = self.origin(at);
            let message = format!("`{text}` leads back to itself");
            self.diagnostics.report(Code::ReferenceCycle, message, &origin);
        }
    }
}
