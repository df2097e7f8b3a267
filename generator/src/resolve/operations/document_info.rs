//! The facts of a document: title, tags and webhooks.

use indexmap::IndexMap;

use crate::diagnostics::Code;
use crate::resolve::context::Context;
use crate::resolve::model::{DocumentInfo, Tag};
use crate::resolve::node_ref::NodeRef;

const INFO_MEMBERS: [&str; 7] =
    ["title", "summary", "description", "termsOfService", "contact", "license", "version"];
const COMPONENTS: [&str; 11] = [
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
    "mediaTypes",
];

const TAG_MEMBERS: [&str; 6] = ["name", "summary", "description", "externalDocs", "parent", "kind"];

/// The URL prefixes of the supported dialects: those of OpenAPI, and the one that they extend.
const DIALECTS: [&str; 3] = [
    "https://spec.openapis.org/oas/3.1/",
    "https://spec.openapis.org/oas/3.2/",
    "https://json-schema.org/draft/2020-12/schema",
];

impl<'d> Context<'d, '_> {
    /// Reports a dialect of JSON Schema whose keywords may have other meanings.
    fn check_dialect(&mut self, root: &NodeRef<'d>) {
        let Some(at) = root.get("jsonSchemaDialect") else { return };
        let Some(dialect) = self.text_member(root, "jsonSchemaDialect") else { return };
        if !DIALECTS.iter().any(|known| dialect.starts_with(known)) {
            let origin = self.origin(&at);
            let message = format!("schemas are interpreted as JSON Schema 2020-12, not as `{dialect}`");
            self.diagnostics.report(Code::OtherDialect, message, &origin);
        }
    }

    /// Reads the tags that a document declares, and reports parents that it does not declare.
    fn tags(&mut self, root: &NodeRef<'d>) -> IndexMap<String, Tag> {
        let mut tags = IndexMap::new();
        let mut parents = Vec::new();
        for at in self.list_member(root, "tags").into_iter().flat_map(|list| list.elements()) {
            if self.expect_map(&at).is_none() {
                continue;
            }
            self.known_members(&at, "a tag", &TAG_MEMBERS);
            let Some(name) = self.text_member(&at, "name") else { continue };
            let tag = Tag {
                summary: self.text_member(&at, "summary"),
                description: self.text_member(&at, "description"),
                parent: self.text_member(&at, "parent"),
                kind: self.text_member(&at, "kind"),
            };
            parents.extend(at.get("parent").zip(tag.parent.clone()));
            tags.insert(name, tag);
        }
        for (at, parent) in parents {
            if !tags.contains_key(&parent) {
                self.report_no_effect(&at, &format!("the tag `{parent}` is not declared"));
            }
        }
        tags
    }

    /// Reads the facts of a document.
    pub(crate) fn document_info(&mut self, document: usize) -> DocumentInfo {
        let root = self.library.root(document);
        let info = self.map_member(&root, "info");
        let title = info.as_ref().and_then(|info| self.text_member(info, "title"));
        let tags = self.tags(&root);
        let webhooks = self.webhooks(&root);
        if let Some(info) = &info {
            self.known_members(info, "an info object", &INFO_MEMBERS);
        }
        if let Some(components) = self.map_member(&root, "components") {
            self.known_members(&components, "`components`", &COMPONENTS);
        }
        let known = [
            "openapi",
            "$self",
            "info",
            "servers",
            "paths",
            "components",
            "security",
            "tags",
            "externalDocs",
            "webhooks",
            "jsonSchemaDialect",
        ];
        if !self.library.is_shared(document) {
            self.known_members(&root, "a document", &known);
        }
        self.check_dialect(&root);
        let file = self.library.documents[document].file.to_string();
        DocumentInfo { file, title, tags, webhooks }
    }
}
