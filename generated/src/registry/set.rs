// Copied by sdkwright from modules/registry/set.rs next to the API's documents; edit it there.

//! Registration of schemas that refer to each other.

use std::collections::HashMap;

use super::Subject;
use super::topological_order::topological_order;
use crate::Result;
use crate::internals::request_error;
use crate::schema_registry::v1::{RegisterSchemaRequest, SchemaReference, SchemaRegistryV1};

/// A set of schemas that are registered together, referenced schemas before the schemas that refer to them.
///
/// A reference needs the name by which the schema uses it and a subject. A reference with a version keeps it. A reference
/// without a version gets the version with which the set registers the subject, or the latest version of the subject if the
/// set does not contain it. A schema that refers to its own subject refers to the previous version.
///
/// ```text
/// let customer = RegisterSchemaRequest::avro(CUSTOMER);
/// let reference = SchemaReference::new().with_name("com.example.Customer").with_subject("customer");
/// let order = RegisterSchemaRequest::avro(ORDER).with_references([reference]);
/// let set = SchemaSet::new().with("orders-value".parse()?, order).with("customer".parse()?, customer);
/// let registered = set.register(&client.schema_registry_v1()).await?;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SchemaSet {
    schemas: Vec<(Subject, RegisterSchemaRequest)>,
}

/// A schema that was registered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegisteredSchema {
    /// The subject.
    pub subject: Subject,
    /// The version of the subject.
    pub version: i32,
    /// The ID of the schema in the context of the subject.
    pub id: i32,
}

impl SchemaSet {
    /// Creates an empty set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a schema. A subject may have several: they become its versions in this order.
    #[must_use]
    pub fn with(mut self, subject: Subject, schema: RegisterSchemaRequest) -> Self {
        self.schemas.push((subject, schema));
        self
    }

    /// Registers the schemas, and returns them in the order of registration. A schema that its subject already has keeps
    /// its version and its ID.
    ///
    /// # Errors
    ///
    /// Returns an error before any request is sent if schemas refer to each other in a cycle or a reference has no valid
    /// subject, and the error of the first schema that is rejected, such as an incompatible one. Schemas that were registered before
    /// it stay.
    pub async fn register(self, registry: &SchemaRegistryV1) -> Result<Vec<RegisteredSchema>> {
        let order = self.order()?;
        let mut schemas: Vec<Option<(Subject, RegisterSchemaRequest)>> =
            self.schemas.into_iter().map(Some).collect();
        let mut versions = HashMap::new();
        let mut registered = Vec::with_capacity(order.len());
        for index in order {
            let Some((subject, mut schema)) = schemas[index].take() else { continue };
            for reference in schema.references.iter_mut().flatten() {
                resolve(registry, &subject, reference, &versions).await?;
            }
            let schema = register(registry, subject, &schema).await?;
            versions.insert(schema.subject.clone(), schema.version);
            registered.push(schema);
        }
        Ok(registered)
    }

    /// Returns the indexes of the schemas in the order of registration.
    fn order(&self) -> Result<Vec<usize>> {
        let mut by_subject: HashMap<&Subject, Vec<usize>> = HashMap::new();
        let mut needs: Vec<Vec<usize>> = Vec::new();
        for (index, (subject, _)) in self.schemas.iter().enumerate() {
            let indexes = by_subject.entry(subject).or_default();
            needs.push(indexes.last().copied().into_iter().collect());
            indexes.push(index);
        }
        for (index, (subject, schema)) in self.schemas.iter().enumerate() {
            for reference in schema.references.iter().flatten() {
                let referenced = referenced_subject(subject, reference)?;
                let indexes = by_subject.get(&referenced).into_iter().flatten();
                // A schema refers only to earlier versions of its own subject.
                needs[index].extend(indexes.filter(|&&needed| referenced != *subject || needed < index));
            }
        }
        topological_order(&needs).map_err(|cycle| {
            let subjects = cycle.iter().map(|&index| format!("`{}`", self.schemas[index].0));
            request_error(format!("references form a cycle: {}", subjects.collect::<Vec<_>>().join(", ")))
        })
    }
}

/// Returns the subject that a reference names.
fn referenced_subject(subject: &Subject, reference: &SchemaReference) -> Result<Subject> {
    let text = reference.subject.as_deref().unwrap_or_default();
    subject.referenced(text).map_err(|error| {
        let name = reference.name.as_deref().unwrap_or_default();
        request_error(format!("the reference `{name}` of `{subject}` has no valid subject: {error}"))
    })
}

/// Sets the version of a reference without one.
async fn resolve(
    registry: &SchemaRegistryV1,
    subject: &Subject,
    reference: &mut SchemaReference,
    versions: &HashMap<Subject, i32>,
) -> Result<()> {
    if reference.version.is_some() {
        return Ok(());
    }
    let referenced = referenced_subject(subject, reference)?;
    let version = match versions.get(&referenced) {
        Some(&version) => version,
        None => registry.subjects().get_version(referenced, "latest").await?.version,
    };
    reference.version = Some(version);
    Ok(())
}

/// Registers a schema and returns its version and ID. A registry may omit the version from the response.
pub(super) async fn register(
    registry: &SchemaRegistryV1,
    subject: Subject,
    schema: &RegisterSchemaRequest,
) -> Result<RegisteredSchema> {
    let response = registry.subjects().register(&subject, schema).await?;
    let (version, id) = match response.version {
        Some(version) => (version, response.id),
        None => {
            let found = registry.subjects().look_up(&subject, schema).await?;
            (found.version, found.id)
        }
    };
    // Both are positive. A missing one is decoded as 0.
    if version < 1 || id < 1 {
        let message = format!("the registry returned no version or no ID for the schema of `{subject}`");
        return Err(request_error(message));
    }
    Ok(RegisteredSchema { subject, version, id })
}
