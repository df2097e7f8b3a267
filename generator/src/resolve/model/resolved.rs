//! The resolved documents. Contains only data.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::diagnostics::Origin;
use crate::openapi::RelatedCall;
use crate::resolve::model::operation::Operation;
use crate::resolve::model::schema::SchemaGraph;
use crate::resolve::model::security::SecurityScheme;
use crate::resolve::model::webhook::Webhook;

/// The resolved documents.
#[derive(Clone, Debug, Default)]
pub struct Resolved {
    /// The documents, sorted by name.
    pub documents: Vec<DocumentInfo>,
    /// The schemas that are referred to.
    pub schemas: SchemaGraph,
    /// The operations, in the order of the documents and their `paths`.
    pub operations: Vec<Operation>,
    /// The webhooks, if the configuration has settings for them, in the order of the documents.
    pub webhooks: Vec<Webhook>,
    /// The security schemes of the operations, by name. Schemes that no document defines are built in or have been
    /// reported.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// The names of properties in the configuration that are strings, so that their types can be chosen.
    pub text_properties: HashSet<String>,
    /// The number of operations in the documents. Those that are not in `operations` have been reported.
    pub operations_found: usize,
    /// The settings of `streams` that match nothing.
    pub unmatched_streams: Vec<UnmatchedStream>,
    /// The operations outside the subset, which are not generated.
    pub removed: Vec<RemovedOperation>,
}

/// An operation outside the subset.
#[derive(Clone, Debug)]
pub struct RemovedOperation {
    /// The `operationId`.
    pub id: Option<String>,
    /// The method and the path, such as `GET /pets`.
    pub line: String,
    /// The location.
    pub origin: Origin,
    /// The address of its node.
    pub address: usize,
    /// The names of its security schemes.
    pub schemes: Vec<String>,
}

impl RemovedOperation {
    /// Returns `true` if a setting names the operation: by `operationId`, or by `METHOD /path`.
    pub fn is_named(&self, wanted: &str) -> bool {
        self.id.as_deref() == Some(wanted) || self.line == wanted
    }
}

/// A setting of `streams` that matches nothing.
#[derive(Clone, Debug)]
pub struct UnmatchedStream {
    /// The location of the setting.
    pub place: Origin,
    /// The description of the problem.
    pub message: String,
}

/// The facts of a document.
#[derive(Clone, Debug)]
pub struct DocumentInfo {
    /// The name of the file.
    pub file: String,
    /// `info.title`
    pub title: Option<String>,
    /// The tags that the document declares, by name.
    pub tags: IndexMap<String, Tag>,
    /// `webhooks`, if they are only documented.
    pub webhooks: Vec<RelatedCall>,
}

/// A tag that a document declares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    /// `summary`
    pub summary: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `parent`: the name of the tag of which it is a part.
    pub parent: Option<String>,
    /// `kind`, such as `nav`, `badge` or `audience`.
    pub kind: Option<String>,
}

impl Tag {
    /// Returns `description`, or else `summary`.
    pub fn text(&self) -> Option<&String> {
        self.description.as_ref().or(self.summary.as_ref())
    }
}
