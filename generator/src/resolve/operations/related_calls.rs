//! Requests and operations that are only documented: webhooks without settings, and links.
//!
//! Takes responses and the document. Returns [`RelatedCall`]s for the documentation, and a note for each, because they do
//! not affect the SDK (OpenAPI 3.0.3, Link Object; 3.1, `webhooks`).

use crate::diagnostics::Code;
use crate::openapi::RelatedCall;
use crate::resolve::context::Context;
use crate::resolve::node_ref::{NodeRef, is_empty};
use crate::resolve::operations::path_item::PathOperation;

const LINK_MEMBERS: [&str; 6] =
    ["operationRef", "operationId", "parameters", "requestBody", "description", "server"];

impl<'d> Context<'d, '_> {
    /// Returns the requests that the service sends on its own, unless they become types. Those in an extension are only
    /// reported.
    pub(crate) fn webhooks(&mut self, root: &NodeRef<'d>) -> Vec<RelatedCall> {
        let mut hints = Vec::new();
        if self.config.webhooks.is_some() {
            return hints;
        }
        if let Some(webhooks) = root.get("x-webhooks").filter(|at| !is_empty(at.node)) {
            self.report_without_effect(
                &webhooks,
                "`x-webhooks` has no effect without `webhooks` in `sdk.yaml`",
            );
        }
        let Some(webhooks) = root.get("webhooks").filter(|at| !is_empty(at.node)) else { return hints };
        self.report_without_effect(
            &webhooks,
            "webhooks are only documented without `webhooks` in `sdk.yaml`",
        );
        for (name, at) in webhooks.members() {
            let Some(item) = self.path_item(&at) else { continue };
            for PathOperation { method, at, .. } in item.operations() {
                let summary = self.text_member(&at, "summary");
                let text = summary.or_else(|| self.text_member(&at, "description"));
                hints.push(RelatedCall { name: name.to_owned(), target: method, text });
            }
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

    /// Reports a construct that is only documented.
    pub(crate) fn report_without_effect(&mut self, at: &NodeRef<'d>, message: &str) {
        if self.first_time(at, Code::RelatedCall) {
            let origin = self.origin(at);
            self.diagnostics.report(Code::RelatedCall, message, &origin).at_key();
        }
    }
}
