//! The resolved documents. Contains only data.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::diagnostics::Origin;
use crate::openapi::RelatedCall;
use crate::resolve::model::operation::Operation;
use crate::resolve::model::schema::SchemaGraph;
use crate::resolve::model::security::SecurityScheme;

/// The resolved documents.
#[derive(Clone, Debug, Default)]
pub struct Resolved {
    /// The documents, sorted by name.
    pub documents: Vec<DocumentInfo>,
    /// The schemas that are referred to.
    pub schemas: SchemaGraph,
    /// The operations, in the order of the documents and their `paths`.
    pub operations: Vec<Operation>,
    /// The security schemes of the operations, by name. Schemes that no document defines are built in or have been
    /// reported.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// The names of properties in the configuration that are strings, so that their types can be chosen.
    pub text_properties: HashSet<String>,
    /// The number of operations in the documents. Those that are not in `operations` have been reported.
    pub operations_found: usize,
    /// The settings of `streams` that match nothing.
    pub unmatched_streams: Vec<UnmatchedStream>,
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
    /// The tags that the document declares, with their descriptions.
    pub tags: IndexMap<String, Option<String>>,
    /// `webhooks`
    pub webhooks: Vec<RelatedCall>,
}
