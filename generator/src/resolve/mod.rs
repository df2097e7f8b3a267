//! The stage from documents to operations without `$ref` and a graph of flat schemas.
//!
//! Takes [`Document`]s and the [`Config`]. Returns [`Resolved`] and diagnostics. Schemas are identified by structure
//! and name, never by location, so a document and its fully inlined form resolve to the same result. Does not know
//! Rust.
//!
//! Each layer only uses the ones before it: [`model`], [`node_ref`], [`documents`], [`context`], [`reference`],
//! [`schema`], [`union`], [`flatten`], [`operations`], [`docs_page`].

mod context;
mod docs_page;
mod documents;
mod flatten;
mod list_unions;
mod model;
mod node_ref;
mod operations;
mod reference;
mod schema;
mod text_types;
mod union;

use std::collections::HashMap;

use self::context::Context;
pub use self::docs_page::bundle::bundle;
pub use self::docs_page::combine::combine;
pub use self::docs_page::inline::inline;
pub use self::model::*;
use self::operations::callbacks::unite_payloads;
use self::operations::reader::OperationReader;
pub use self::operations::servers::check_server_url;
use self::schema::builder::SchemaBuilder;
use crate::config::{Config, OperationConfig};
use crate::diagnostics::Diagnostics;
pub use crate::openapi::{ParameterLocation, RelatedCall, Style};
use crate::source::Document;

/// Resolves all documents together. After a diagnostic, the affected part is dropped or treated as any JSON value, so
/// that one run reports all problems.
pub fn resolve(documents: &[Document], config: &Config, diagnostics: &mut Diagnostics) -> Resolved {
    let mut context = Context::new(documents, config, diagnostics);
    let infos = (0..documents.len()).map(|index| context.document_info(index)).collect();
    let mut reader = OperationReader::new(SchemaBuilder::new(context));
    let mut operations = Vec::new();
    for index in reader.cx().root_documents() {
        reader.read_document(index, &mut operations);
    }
    let mut webhooks = Vec::new();
    for index in reader.cx().root_documents() {
        reader.read_webhooks(index, &mut webhooks);
    }
    let security_schemes = reader.cx().security_schemes(&operations);
    choose_tags_and_stages(&mut operations, config);
    let mut schemas = reader.schemas.merge_all();
    if list_unions::unite_lists(&mut schemas, &mut operations, config) {
        union::simplify::simplify_unions(&mut schemas);
    }
    unite_payloads(&mut schemas, &mut operations);
    for index in 0..documents.len() {
        reader.cx().report_unused_references(index);
    }
    let subset = std::mem::take(&mut reader.subset);
    let files: Vec<&str> = documents.iter().map(|document| &*document.file).collect();
    subset.report_unmatched(config, &files, reader.cx().diagnostics);
    reader.cx().report_unused_components(&security_schemes, &subset.removed);
    reader.cx().report_unused_files();
    let operations_found = reader.found;
    let text_properties = text_types::choose_text_types(&mut schemas, &mut operations, config);
    Resolved {
        documents: infos,
        schemas,
        operations,
        webhooks,
        security_schemes,
        text_properties,
        operations_found,
        unmatched_streams: Vec::new(),
        removed: subset.removed,
    }
}

/// Sets the tags and the lifecycle stages that the configuration chooses.
fn choose_tags_and_stages(operations: &mut [Operation], config: &Config) {
    let chosen = config.operations.iter().filter(|(_, it)| it.tag.is_some() || it.stage.is_some());
    let chosen: HashMap<&str, &OperationConfig> = chosen.map(|(name, it)| (name.as_str(), it)).collect();
    if chosen.is_empty() {
        return;
    }
    for operation in operations {
        let line = format!("{} {}", operation.method, operation.path);
        let by_id = operation.id.as_deref().and_then(|id| chosen.get(id));
        let Some(settings) = by_id.or_else(|| chosen.get(line.as_str())) else { continue };
        if let Some(tag) = &settings.tag {
            operation.tags.retain(|other| other != tag);
            operation.tags.insert(0, tag.clone());
        }
        if settings.stage.is_some() {
            operation.lifecycle.clone_from(&settings.stage);
        }
    }
}

#[cfg(test)]
mod tests;
