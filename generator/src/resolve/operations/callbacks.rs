//! Requests without generated code: callbacks, webhooks and links.
//!
//! Takes operations, responses and the document. Returns [`RelatedCall`]s for the documentation, and a note for
//! each, because they do not affect the SDK (OpenAPI 3.0.3, Callback Object and Link Object; 3.1, `webhooks`).

use crate::diagnostics::Code;
use crate::openapi::RelatedCall;
use crate::resolve::context::Context;
use crate::resolve::node_ref::{NodeRef, is_empty};
use crate::resolve::operations::path_item::PathOperation;

const LINK_MEMBERS: [&str; 6] =
    ["operationRef", "operationId", "parameters", "requestBody", "description", "server"];

impl<'d> Context<'d, '_> {
    /// Returns the requests that the service sends because of an operation.
    pub(crate) fn callbacks(&mut self, operation: &NodeRef<'d>) -> Vec<RelatedCall> {
        let mut hints = Vec::new();
        let Some(callbacks) = operation.get("callbacks").filter(|at| !is_empty(at.node)) else {
            return hints;
        };
        self.report_without_effect(&callbacks, "callbacks are only documented");
        for (name, at) in callbacks.members() {
            let Some(callback) = self.dereference(&at) else { continue };
            for (expression, at) in callback.members().filter(|(key, _)| !key.starts_with("x-")) {
                self.requests(name, Some(expression), &at, &mut hints);
            }
        }
        hints
    }

    /// Returns the requests that the service sends on its own, unless they become types.
    pub(crate) fn webhooks(&mut self, root: &NodeRef<'d>) -> Vec<RelatedCall> {
        let mut hints = Vec::new();
        if self.config.webhooks.is_some() {
            return hints;
        }
        let Some(webhooks) = root.get("webhooks").filter(|at| !is_empty(at.node)) else { return hints };
        self.report_without_effect(&webhooks, "webhooks are only documented");
        for (name, at) in webhooks.members() {
            self.requests(name, None, &at, &mut hints);
        }
        hints
    }

    /// Returns the operations to which a response links.
    pub(crate) fn links(&mut self, response: &NodeRef<'d>) -> Vec<RelatedCall> {
        let mut hints = Vec::new();
        let Some(links) = response.get("links").filter(|at| !is_empty(at.node)) else { return hints };
        self.report_without_effect(&links, "links are only documented");
        for (name, at) in links.members() {
            let Some(link) = self.dereference(&at) else { continue };
            self.known_members(&link, "a link", &LINK_MEMBERS);
            let id = self.text_member(&link, "operationId");
            let target = id.or_else(|| self.text_member(&link, "operationRef")).unwrap_or_default();
            let text = self.text_member(&link, "description");
            hints.push(RelatedCall { name: name.to_owned(), target, text });
        }
        hints
    }

    fn report_without_effect(&mut self, at: &NodeRef<'d>, message: &str) {
        if self.first_time(at, Code::RelatedCall) {
            let origin = self.origin(at);
            self.diagnostics.report(Code::RelatedCall, message, &origin).at_key();
        }
    }

    /// Returns the operations of a path item that the service calls.
    fn requests(&mut self, name: &str, url: Option<&str>, at: &NodeRef<'d>, hints: &mut Vec<RelatedCall>) {
        let Some(item) = self.path_item(at) else { return };
        for PathOperation { method, at, .. } in item.operations() {
            let target = url.map_or_else(|| method.clone(), |url| format!("{method} {url}"));
            let text = self.text_member(&at, "summary").or_else(|| self.text_member(&at, "description"));
            hints.push(RelatedCall { name: name.to_owned(), target, text });
        }
    }
}
