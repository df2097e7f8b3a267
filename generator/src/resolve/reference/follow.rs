//! References that are followed, with a message where one leads nowhere.
//!
//! In: a node with a `$ref`. Out: the node that it refers to.

use std::collections::HashSet;

use crate::diagnostics::Code;
use crate::resolve::context::Context;
use crate::resolve::node_ref::NodeRef;

/// What may stand beside a reference since 3.1 (reference object).
const WORDS: [&str; 2] = ["summary", "description"];

impl<'d> Context<'d, '_> {
    /// Follows the reference `text` that stands at `at` one step; a broken one is reported.
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

    /// The mapping that is here or where its references lead; what cannot be followed or is none is reported.
    pub(crate) fn dereference(&mut self, at: &NodeRef<'d>) -> Option<NodeRef<'d>> {
        let mut at = at.clone();
        let mut seen = HashSet::new();
        loop {
            self.expect_map(&at)?;
            let Some(reference) = at.get("$ref") else { return Some(at) };
            let Some(text) = reference.node.as_str() else {
                self.report_wrong_type(&reference, "text");
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

    /// Reports what stands beside a reference that is no schema and no path item: since 3.1 a `summary` and a
    /// `description` say something about this use of what is referred to; nothing else has a meaning.
    fn report_siblings(&mut self, at: &NodeRef<'d>) {
        let version31 = self.library.documents[at.document].version31;
        for (key, member) in at.members() {
            let counts = key == "$ref" || key.starts_with("x-") || (version31 && WORDS.contains(&key));
            if !counts && self.first_time(&member, Code::BesideReference) {
                let origin = self.origin(&member);
                let message = format!("`{key}` beside a `$ref` has no effect");
                self.diagnostics.report(Code::BesideReference, message, &origin).at_key();
            }
        }
    }

    /// A text about what is used here: since 3.1 it may stand beside the reference, else where that leads.
    pub(crate) fn text_at_use(&mut self, used: &NodeRef<'d>, at: &NodeRef<'d>, key: &str) -> Option<String> {
        let beside = self.library.documents[used.document].version31 && used.node.get("$ref").is_some();
        let own = if beside { self.text_member(used, key) } else { None };
        own.or_else(|| self.text_member(at, key))
    }

    /// Reports a reference that leads back to itself.
    pub(crate) fn report_cycle(&mut self, at: &NodeRef<'d>, text: &str) {
        if self.first_time(at, Code::ReferenceCycle) {
            let origin = self.origin(at);
            let message = format!("the reference `{text}` leads back to itself");
            self.diagnostics.report(Code::ReferenceCycle, message, &origin);
        }
    }
}
