//! Webhooks: requests that the service sends on its own.
//!
//! Takes the `webhooks` of a document (OpenAPI 3.1), or the `x-webhooks` with which OpenAPI 3.0 describes them. Returns
//! [`Webhook`]s, if the configuration has settings for them.

use crate::openapi::WEBHOOK_MEMBERS;
use crate::resolve::model::Webhook;
use crate::resolve::operations::path_item::PathOperation;
use crate::resolve::operations::reader::OperationReader;

impl OperationReader<'_, '_> {
    /// Appends the webhooks of one document.
    pub(crate) fn read_webhooks(&mut self, document: usize, webhooks: &mut Vec<Webhook>) {
        if self.cx().config.webhooks.is_none() {
            return;
        }
        let root = self.cx().library.root(document);
        for key in WEBHOOK_MEMBERS {
            let Some(list) = self.cx().map_member(&root, key) else { continue };
            for (name, at) in list.members().filter(|(name, _)| !name.starts_with("x-")) {
                let Some(item) = self.cx().path_item(&at) else { continue };
                for PathOperation { method, at, .. } in item.operations() {
                    if self.cx().expect_map(&at).is_none() {
                        continue;
                    }
                    let request = self.incoming_request(document, method, &item, &at);
                    webhooks.push(Webhook { name: name.to_owned(), request });
                }
            }
        }
    }
}
