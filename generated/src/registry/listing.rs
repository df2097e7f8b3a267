// Copied by sdkwright from modules/registry/listing.rs next to the API's documents; edit it there.

//! The versions of the subjects of a context.

use super::subject::{Subject, context_prefix};
use crate::Result;
use crate::internals::request_error;
use crate::schema_registry::v1::{Schema, SchemaRegistryV1};

/// Lists the versions of all subjects of a context. An empty context is the default one.
pub(super) async fn list(registry: &SchemaRegistryV1, context: &str) -> Result<Vec<(Subject, Schema)>> {
    let mut listed = registry.schemas().list().subject_prefix(context_prefix(context)).items();
    let mut versions = Vec::new();
    while let Some(schema) = listed.next().await {
        let schema = schema?;
        let subject = schema.subject.as_str();
        let subject = subject
            .parse()
            .map_err(|error| request_error(format!("the registry lists the subject `{subject}`: {error}")))?;
        versions.push((subject, schema));
    }
    Ok(versions)
}
