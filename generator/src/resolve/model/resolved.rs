//! All documents, resolved. Data only.

use indexmap::IndexMap;

use crate::openapi::RelatedCall;
use crate::resolve::model::operation::Operation;
use crate::resolve::model::schema::SchemaGraph;
use crate::resolve::model::security::SecurityScheme;

/// All documents, resolved.
#[derive(Clone, Debug, Default)]
pub struct Resolved {
    /// The documents, sorted by name.
    pub documents: Vec<DocumentInfo>,
    /// Every schema that something refers to.
    pub schemas: SchemaGraph,
    /// Every operation, in the order of the documents and of their `paths`.
    pub operations: Vec<Operation>,
    /// The security schemes that operations name, by name; those that no document defines are built in or reported.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// How many operations the documents have; those that are not in `operations` have been reported.
    pub operations_found: usize,
}

/// What a document says about itself.
#[derive(Clone, Debug)]
pub struct DocumentInfo {
    /// The name of the file, as it was given.
    pub file: String,
    /// `info.title`
    pub title: Option<String>,
    /// The tags that the document declares, with their descriptions.
    pub tags: IndexMap<String, Option<String>>,
    /// `webhooks`
    pub webhooks: Vec<RelatedCall>,
}
